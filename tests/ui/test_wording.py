"""What people read: plurals, ranges, names and dates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from localregulars.application.care.card import Agreement
from localregulars.application.read_models import ConsentStatus, CustomerRow, Guard
from localregulars.domain.check_in import CheckIn, CheckInOutcome, CheckInState, ClosedBecause
from localregulars.domain.consent import ConsentForm, ConsentState, Purpose
from localregulars.domain.ids import CheckInId, CustomerId
from localregulars.domain.signals import Reason, ReasonCode, Signal, SignalCode
from localregulars.domain.visits import SignOfLifeKind
from localregulars.ui.wording import care, check_ins, consent, dates, people, reasons, rhythm, today, visits

TODAY = date(2024, 11, 23)
counts = st.integers(min_value=0, max_value=5000)
days = st.dates(min_value=date(2015, 1, 1), max_value=date(2035, 12, 31))


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


def absence(days_now: int, usual: float, last: date, seen: int = 100, shorter: int = 97) -> tuple[Signal, ...]:
    longer = Reason(
        ReasonCode.LONGER_THAN_USUAL,
        {"days": days_now, "usual_gap_days": usual, "last_visit": last.isoformat()},
    )
    rare = Reason(ReasonCode.RARE_GAP, {"gaps_seen": seen, "gaps_shorter": shorter, "visits_seen": seen + 1})
    return (Signal(SignalCode.ABSENCE, 0.9, last + timedelta(days=3), (longer, rare)),)


@given(counts)
def test_one_thing_is_singular_and_everything_else_plural_without_a_translation_file(count: int) -> None:
    sentences = [
        dates.days(count),
        dates.opening_days(count),
        people.people(count),
        visits.visits(count),
        today.headline(TODAY, count),
        today.handled(count),
        today.put_off(count),
        today.looked_after(count),
        visits.day_spoken(TODAY, count, TODAY),
    ]
    for sentence in sentences:
        assert "(s)" not in sentence
        assert "%" not in sentence
        assert not re.search(r"(?<![\d.,])1 (days|people|visits|opening days|hellos)\b", sentence)
        assert not re.search(r"(?<![\d,])(0|[2-9]|\d{2,}) (day|person|visit|opening day|hello)\b", sentence)


@given(days, st.integers(min_value=-400, max_value=400))
def test_a_day_is_told_from_today_as_people_say_it(now: date, ago: int) -> None:
    words = dates.relative_day(now - timedelta(days=ago), now)
    expected = {0: "today", 1: "yesterday", -1: "tomorrow"}
    assert words == expected.get(ago, f"{ago} days ago" if ago > 0 else f"in {-ago} days")


def test_a_year_is_written_only_when_it_is_another_one() -> None:
    assert dates.weekday_date(date(2024, 12, 31), TODAY) == "Tuesday, 31 December"
    assert dates.weekday_date(date(2017, 12, 31), TODAY) == "Sunday, 31 December 2017"
    assert dates.short_date(date(2024, 6, 3), TODAY) == "3 Jun"
    assert dates.short_date(date(2023, 6, 3), TODAY) == "3 Jun 2023"
    assert dates.span(date(2024, 6, 3), date(2024, 6, 14), TODAY) == "3 Jun to 14 Jun"
    assert dates.span(date(2023, 12, 28), date(2024, 1, 3), TODAY) == "28 Dec 2023 to 3 Jan 2024"


@pytest.mark.parametrize(
    "name", ["de_DE", "en_US", "es_ES", "fr_FR", "ja_JP", "pl_PL", "sv_SE", "ar_EG", "hu_HU", "lv_LV", "C"]
)
def test_no_language_keeps_a_stray_mark_where_the_year_was(name: str) -> None:
    QLocale.setDefault(QLocale(name))
    for words in (dates.weekday_date(TODAY, TODAY), dates.short_date(TODAY, TODAY)):
        assert "24" not in words.replace("٢", "2").replace("٤", "4")
        assert words == words.strip(" ,/-'،")
        assert "'" not in words
        assert any(sign.isdigit() for sign in words)


def test_long_ago_is_a_date_and_lately_a_number_of_days() -> None:
    assert dates.seen(TODAY - timedelta(days=16), TODAY) == "16 days ago"
    assert dates.seen(TODAY - timedelta(days=400), TODAY) == "20 Oct 2023"


@pytest.mark.parametrize(
    ("gap", "words"),
    [
        (0.9, "nearly every day"),
        (1.4, "nearly every day"),
        (1.7, "every day or two"),
        (2.0, "every 2 days"),
        (2.4, "every 2 to 3 days"),
        (3.4, "every 3 to 4 days"),
        (4.9, "every 5 days"),
        (7.0, "about once a week"),
        (6.0, "about once a week"),
        (10.5, "every 10 to 11 days"),
        (14.0, "about every 2 weeks"),
        (20.0, "about every 3 weeks"),
        (30.0, "about once a month"),
        (42.0, "about every 6 weeks"),
        (60.0, "about every 2 months"),
        (90.0, "about every 3 months"),
    ],
)
def test_a_rhythm_is_as_rough_as_people_speak(gap: float, words: str) -> None:
    assert rhythm.rhythm(gap) == words


@given(st.floats(min_value=0.2, max_value=700))
def test_the_numbers_in_a_rhythm_lie_around_the_gap(gap: float) -> None:
    words = rhythm.rhythm(gap)
    numbers = [int(number) for number in re.findall(r"\d+", words)]
    unit = 7 if "week" in words else 30 if "month" in words else 1
    assert not re.search(r"(?<!\d)1 (days|weeks|months)", words)
    assert "every 1 " not in words
    if numbers:
        assert numbers[0] * unit - 0.55 * unit <= gap <= numbers[-1] * unit + 0.55 * unit


def test_a_rhythm_that_is_not_known_yet_is_said_so() -> None:
    assert rhythm.rhythm_or_unknown(None) == "Not known yet"
    assert rhythm.rhythm_or_unknown(3.4) == "Every 3 to 4 days"


def test_the_chip_says_the_rhythm_and_how_long_it_is_now() -> None:
    last = TODAY - timedelta(days=9)
    assert reasons.chip(absence(9, 2.5, last), TODAY, TODAY) == "Usually every 2 to 3 days; not here for 9 days"


def test_days_on_which_the_shop_was_closed_are_not_passed_off_as_days() -> None:
    last = TODAY - timedelta(days=11)
    assert reasons.chip(absence(9, 2.5, last), TODAY, TODAY) == "Usually every 2 to 3 days; not here for 9 opening days"
    assert ": 9 opening days without one." in reasons.sentences(absence(9, 2.5, last), TODAY)[0]


def test_a_silence_that_is_known_until_an_earlier_day_only_says_until_when() -> None:
    last = TODAY - timedelta(days=9)
    words = reasons.chip(absence(4, 2.5, last), TODAY - timedelta(days=5), TODAY)
    assert words == "Usually every 2 to 3 days; not here for 4 days (until 18 Nov)"


def test_a_silence_that_began_with_a_sign_of_life_says_so() -> None:
    numbers: dict[str, float | int | str] = {
        "days": 4,
        "usual_gap_days": 2.5,
        "last_visit": "2024-11-10",
        "counted_from": "2024-11-19",
    }
    words = reasons.sentence(Reason(ReasonCode.LONGER_THAN_USUAL, numbers), TODAY, TODAY)
    assert words.endswith("Sunday, 10 November, last seen or heard on Tuesday, 19 November: 4 days since.")


def test_a_rare_gap_is_told_with_the_numbers_that_the_rule_used() -> None:
    first, second = reasons.sentences(absence(9, 2.5, TODAY - timedelta(days=9)), TODAY)
    assert first == "Usually here every 2 to 3 days; the last visit was on Thursday, 14 November: 9 days without one."
    assert second == "Longer than 97 of their 100 gaps between visits (101 visits known)."
    never = reasons.sentences(absence(9, 2.5, TODAY - timedelta(days=9), 100, 100), TODAY)[1]
    assert never == "They have never been away this long in 101 visits."


@given(st.integers(1, 90), st.floats(0.5, 60), st.integers(5, 400), st.integers(0, 400))
def test_no_reason_guesses_at_health_or_gender(days_now: int, usual: float, seen: int, shorter: int) -> None:
    signals = absence(days_now, usual, TODAY - timedelta(days=days_now), seen, min(shorter, seen))
    text = " ".join([reasons.chip(signals, TODAY, TODAY), *reasons.sentences(signals, TODAY)]).lower()
    assert not re.search(r"\b(he|she|his|her|ill|sick|unwell|dead|churn|risk|lonely)\b", text)
    assert str(days_now) in text


def test_a_signal_without_a_known_reason_still_has_a_chip() -> None:
    assert reasons.chip((), TODAY, TODAY) == "Not as usual"


@pytest.mark.parametrize(
    ("name", "till_id", "shown"),
    [("Maria Okafor", "104", "Maria Okafor"), (" ", "104", "Customer number 104"), ("", "", "Somebody without a name")],
)
def test_a_person_is_called_by_name_or_else_by_the_tills_id(name: str, till_id: str, shown: str) -> None:
    assert people.display_name(name, till_id) == shown


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Maria Okafor", "MO"),
        ("Élodie", "É"),
        ("Jean-Luc van der Berg", "JB"),
        ("Nguyễn Thị Minh Khai", "NK"),
        ("王 小明", "王小"),
        ("محمد علي", "مع"),
        ("4410", ""),
        ("", ""),
    ],
)
def test_initials_are_of_the_first_and_the_last_word(name: str, letters: str) -> None:
    assert people.initials(name) == letters


@given(st.text(max_size=60))
def test_initials_never_fail_and_never_grow(name: str) -> None:
    assert len(people.initials(name)) <= 6  # some letters grow in upper case, as ß does


@pytest.mark.parametrize(
    ("channels", "line"),
    [
        ((), "Ask in person only"),
        ((Purpose.CONTACT_PHONE,), "May call"),
        ((Purpose.CONTACT_SMS, Purpose.CONTACT_PHONE), "May call or text"),
        ((Purpose.CONTACT_PHONE, Purpose.CONTACT_SMS, Purpose.CONTACT_EMAIL), "May call, text or e-mail"),
        ((Purpose.HISTORY,), "Ask in person only"),
    ],
)
def test_only_a_contact_consent_allows_more_than_asking_in_person(channels: tuple[Purpose, ...], line: str) -> None:
    assert consent.channel_line(channels) == line


def status(state: ConsentState, *, stands: bool, expires: datetime | None = None) -> ConsentStatus:
    given_at = datetime(2024, 6, 3, 10, tzinfo=UTC)
    return ConsentStatus(Purpose.HISTORY, state, ConsentForm.EXPLICIT, given_at, expires, stands)


def test_a_consent_says_since_when_and_until_when() -> None:
    until = datetime(2026, 6, 3, 10, tzinfo=UTC)
    assert consent.state_line(None, TODAY) == "Not asked yet"
    assert consent.state_line(status(ConsentState.GIVEN, stands=True, expires=until), TODAY) == (
        "Yes, since 3 Jun 2024, until 3 Jun 2026"
    ), "where one day needs its year, the other has it too"
    this_year = datetime(2024, 12, 3, 10, tzinfo=UTC)
    assert consent.state_line(status(ConsentState.GIVEN, stands=True, expires=this_year), TODAY) == (
        "Yes, since 3 Jun, until 3 Dec"
    )
    refused = Agreement(
        Purpose.HISTORY, status(ConsentState.REFUSED, stands=False), may_ask=False, ask_again_from=date(2025, 6, 3)
    )
    assert care.where_it_stands(refused, TODAY) == "No, said on 3 Jun 2024. Not asked again until 3 Jun 2025."
    assert consent.state_line(status(ConsentState.REFUSED, stands=False), TODAY) == "No, said on 3 Jun"
    assert consent.state_line(status(ConsentState.WITHDRAWN, stands=False), TODAY) == "Withdrawn on 3 Jun"
    over = datetime(2024, 7, 3, 10, tzinfo=UTC)
    assert consent.state_line(status(ConsentState.GIVEN, stands=False, expires=over), TODAY) == (
        "Ran out on 3 Jul: ask again"
    )


def test_every_purpose_outcome_and_sign_of_life_has_words_of_its_own() -> None:
    assert len({consent.purpose(value) for value in Purpose}) == len(Purpose)
    assert len({check_ins.outcome(value) for value in CheckInOutcome}) == len(CheckInOutcome)
    assert len({visits.sign_of_life(value) for value in SignOfLifeKind}) == len(SignOfLifeKind)
    assert set(check_ins.OUTCOME_ORDER) == set(CheckInOutcome)


@pytest.mark.parametrize("because", list(ClosedBecause))
def test_every_ending_of_a_check_in_can_be_told(because: ClosedBecause) -> None:
    opened = CheckIn(CheckInId(1), CustomerId(1), TODAY, TODAY - timedelta(days=9), absence(9, 2.5, TODAY))
    outcome = CheckInOutcome.FINE if because is ClosedBecause.OUTCOME else None
    line = check_ins.history_line(opened.closed(because, datetime(2024, 11, 23, tzinfo=UTC), outcome), TODAY)
    assert line.startswith("Saturday, 23 November: ")
    assert because.value not in line


def test_a_line_that_begins_with_a_day_begins_with_a_capital() -> None:
    opened = CheckIn(CheckInId(1), CustomerId(1), TODAY, TODAY - timedelta(days=9), ())
    before = QLocale()
    try:
        for language in (QLocale.Language.English, QLocale.Language.Spanish, QLocale.Language.French):
            QLocale.setDefault(QLocale(language))
            assert check_ins.history_line(opened, TODAY)[0].isupper()
    finally:
        QLocale.setDefault(before)


def test_a_check_in_that_is_not_closed_says_where_it_stands() -> None:
    opened = CheckIn(CheckInId(1), CustomerId(1), TODAY, TODAY - timedelta(days=9), ())
    lines = {check_ins.ending(opened), check_ins.ending(opened.attempted()), check_ins.ending(opened.snoozed(TODAY))}
    assert len(lines) == len(CheckInState) - 1


def test_old_knowledge_asks_for_the_newer_file() -> None:
    old = TODAY - timedelta(days=3)
    assert today.data_until(old, TODAY) == "Visits until Wednesday, 20 November. Bring in the newer file."
    assert today.data_until(TODAY - timedelta(days=2), TODAY) == ""
    assert today.data_until(None, TODAY) == "No visits yet. Bring in a file from the till to begin."


def test_held_alerts_say_why() -> None:
    assert today.guard(Guard()) == ""
    words = today.guard(Guard("many_missing", 41, 120))
    assert words.startswith("41 of 120 regulars are missing at once")
    assert words.endswith("is an import missing, or was the shop closed?")


def test_an_empty_list_is_calm_or_says_the_next_step() -> None:
    assert " ".join(today.empty(12)) == "Nobody needs a hello today. Enjoy it."
    assert "Customers" in today.empty(0)[1]


def test_a_table_line_says_what_may_be_done_for_a_person() -> None:
    def row(*, queue: bool, scored: bool, history: bool) -> CustomerRow:
        return CustomerRow(CustomerId(1), "A", "", 1, None, None, history, scored, queue)

    assert consent.standing(row(queue=True, scored=True, history=True)) == "Worth a hello"
    assert consent.standing(row(queue=False, scored=True, history=True)) == "Looked out for"
    assert consent.standing(row(queue=False, scored=False, history=True)) == "Visits only"
    assert consent.standing(row(queue=False, scored=False, history=False)) == "Not agreed yet"
