"""Every reason has a sentence and a chip with the numbers behind it, in plain words that guess at nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from scripts.translations import LANGUAGES, ts_file
from tests.reasons import made_up_reasons, signal, with_one_of_each

from localregulars.application.noticing.item_names import CATEGORY_NAME, ITEM_NAME
from localregulars.domain.signals import Reason, ReasonCode
from localregulars.ui.wording import changes, check_ins, reasons

TODAY = date(2026, 3, 20)
SINCE = date(2026, 3, 3)
ALL = made_up_reasons(TODAY)
WITHOUT_A_DAY = {
    ReasonCode.USUAL_ITEM_MISSING,
    ReasonCode.HAS_INSTEAD,
    ReasonCode.ITEM_SELDOM_NOW,
    ReasonCode.CATEGORY_SELDOM_NOW,
}
"""What is said by visits instead of since when."""
CHANGES = [reason for reason in ALL if signal(reason).code.is_change]
NEVER_SAID = re.compile(
    r"\b(he|she|his|her|ill|sick|unwell|dead|churn\w*|risk|lonely|declin\w*|drop\w*|anomal\w*|alert|lapsed|lost)\b"
)
SHOWN_AS = {475: "08:00", 963: "16:00", 9800: "9.80", 4200: "4.20"}


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@contextmanager
def spoken(language: str) -> Iterator[None]:
    """The window speaks this language, as it is written in its own country."""
    before, translator = QLocale(), QTranslator()
    QLocale.setDefault(QLocale("en_GB" if language == "en" else language))
    assert translator.load(str(ts_file(language).with_suffix(".qm")))
    QCoreApplication.installTranslator(translator)
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(translator)
        QLocale.setDefault(before)


def of(code: ReasonCode) -> Reason:
    return next(reason for reason in ALL if reason.code is code)


def told(reason: Reason) -> list[str]:
    """How the numbers of a change have to stand in its sentence."""
    found = []
    for key, value in reason.numbers.items():
        match key:
            case "category_name":
                found.append(f"“{value}”")
            case "item" | "category" | "measure":
                continue
            case "in_10_lately" if not value:
                found.append("hardly any")
            case "last_had":
                found.append("11 Mar")
            case "now_weekday" | "usual_weekday":
                found.append({0: "on Mondays", 3: "on Thursdays"}[int(value)])
            case "now" | "usual" if reason.numbers["measure"] == "minutes":
                found.append({60: "1 hour", 35: "35 minutes"}[int(value)])
            case "missing_minute":
                found.append({783: "13:00", 603: "10:00"}[int(value)])
            case "per_cent" | "per_cent_lately":
                found.append(f"{value}%")
            case _:
                found.append(SHOWN_AS.get(int(value), f"{value:g}") if not isinstance(value, str) else value)
    return found


@pytest.mark.parametrize("code", list(ReasonCode))
def test_every_reason_has_a_sentence_and_a_chip_of_its_own(code: ReasonCode) -> None:
    for reason in (r for r in ALL if r.code is code):
        chip, sentence = reasons.chip([signal(reason)], TODAY, TODAY), reasons.sentence(reason, SINCE, TODAY)
        assert sentence.endswith(".")
        assert not chip.endswith(".")
        assert chip != "Not as usual"
        assert len(chip) <= 60
    assert len({reasons.sentence(reason, SINCE, TODAY) for reason in ALL}) == len(ALL)
    assert len({reasons.chip([signal(reason)], TODAY, TODAY) for reason in ALL}) == len(ALL)


@pytest.mark.parametrize("reason", CHANGES)
def test_the_sentence_of_a_change_shows_all_its_numbers_and_since_when(reason: Reason) -> None:
    words = reasons.sentence(reason, SINCE, TODAY)
    for number in told(reason):
        assert re.search(rf"(?<![\d.]){re.escape(number)}(?![\d])", words), (words, number)
    if reason.code not in WITHOUT_A_DAY:
        assert "since 3 Mar" in words


@pytest.mark.parametrize("reason", ALL)
def test_one_of_a_thing_is_not_said_as_many(reason: Reason) -> None:
    lone = with_one_of_each(reason)
    for words in (reasons.sentence(lone, SINCE, TODAY), reasons.chip([signal(lone)], TODAY, TODAY)):
        assert not re.search(r"(?<![\d.:])1 (visits|weeks|minutes|hours|days|opening days)\b", words), words
        assert "the last 1" not in words
    many = reasons.sentence(reason, SINCE, TODAY) + reasons.chip([signal(reason)], TODAY, TODAY)
    assert not re.search(r"(?<![\d.:])[2-9]\d* (visit|week|minute|hour|day)\b", many), many


@pytest.mark.parametrize(
    ("code", "chip", "sentence"),
    [
        (
            ReasonCode.COMES_LESS_OFTEN,
            "Here less often: 4 visits in 3 weeks, usually 7.5",
            "Here less often than usual: 4 visits in the last 3 weeks, usually 7.5 (since 3 Mar).",
        ),
        (
            ReasonCode.USUAL_ITEM_MISSING,
            "The last 6 visits without Flat white",
            "Had Flat white at 93% of 41 visits; the last 6 were without it (last on 11 Mar).",
        ),
        (
            ReasonCode.HAS_INSTEAD,
            "Takes Decaf instead (5 of 6 visits)",
            "Takes Decaf instead (at 5 of the last 6 visits).",
        ),
        (
            ReasonCode.VISITS_ARE_SMALLER,
            "Smaller visits: about 4.20, usually 9.80",
            "Visits are smaller than usual: about 4.20 instead of 9.80 (the last 6 of 41 visits, since 3 Mar).",
        ),
        (
            ReasonCode.OTHER_HOURS,
            "Comes around 16:00 now, usually around 08:00",
            "Comes around 16:00 now, usually around 08:00 (the last 5 of 41 visits, since 3 Mar).",
        ),
        (
            ReasonCode.OTHER_WEEKDAYS,
            "Comes on Thursdays now, usually on Mondays",
            "Comes on Thursdays now, usually on Mondays (the last 5 of 41 visits, since 3 Mar).",
        ),
        (
            ReasonCode.ITEM_SELDOM_NOW,
            "Less Croissant lately: 12%, usually 71%",
            "Had Croissant too at 71% of 41 visits, but at about 12% of the newest ones.",
        ),
        (
            ReasonCode.CATEGORY_SELDOM_NOW,
            "Less “Cakes” lately: 1 in 10 visits, usually 8",
            "Had something of “Cakes” about 8 times in 10 visits (41 visits), but lately about 1.",
        ),
        (
            ReasonCode.ONCE_A_DAY,
            "Once a day now, usually also around 13:00",
            (
                "Comes once a day now, usually more often on 84% of days: none around 13:00 "
                "(the last 6 days, since 3 Mar)."
            ),
        ),
        (
            ReasonCode.FEWER_A_DAY,
            "Comes about 2 times a day now, usually 3",
            "Comes about 2 times a day now, usually 3: mostly not around 10:00 (the last 6 days, since 3 Mar).",
        ),
    ],
)
def test_a_change_is_told_as_a_person_would_tell_it(code: ReasonCode, chip: str, sentence: str) -> None:
    assert reasons.chip([signal(of(code))], TODAY, TODAY) == chip
    assert reasons.sentence(of(code), SINCE, TODAY) == sentence


def test_somebody_who_has_not_come_at_all_had_no_visit() -> None:
    none = Reason(ReasonCode.COMES_LESS_OFTEN, {"visits": 0, "usual_visits": 4.0, "weeks": 2})
    assert reasons.chip([signal(none)], TODAY, TODAY) == "Here less often: no visit in 2 weeks, usually 4"


def test_several_signals_are_said_one_a_line_and_the_chip_names_the_strongest() -> None:
    weak = signal(of(ReasonCode.VISITS_ARE_SMALLER), score=2)
    strong = signal(of(ReasonCode.USUAL_ITEM_MISSING), of(ReasonCode.HAS_INSTEAD), score=4)
    weakest = signal(of(ReasonCode.OTHER_HOURS), score=1)
    assert reasons.chip([strong, weak], TODAY, TODAY) == "The last 6 visits without Flat white, and 1 more reason"
    assert (
        reasons.chip([strong, weak, weakest], TODAY, TODAY)
        == "The last 6 visits without Flat white, and 2 more reasons"
    )
    assert reasons.further([strong, weak, weakest], TODAY, TODAY) == (
        "Also, visits are smaller (about 4.20, usually 9.80)",
        "Also comes around 16:00 now, usually around 08:00",
    )
    assert reasons.further([strong], TODAY, TODAY) == ()
    absence = signal(of(ReasonCode.LONGER_THAN_USUAL), score=1)  # the scores of changes have a scale of their own
    assert (
        reasons.chip([absence, strong], TODAY, TODAY) == "Usually every 3 days; not here for 9 days, and 1 more reason"
    )
    lines = reasons.sentences([strong, weak, weakest], TODAY)
    assert [line.split()[0] for line in lines] == ["Had", "Takes", "Visits", "Comes"]


@pytest.mark.parametrize("reason", [*CHANGES, *map(with_one_of_each, CHANGES)])
@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_what_else_there_is_reads_as_one_plain_sentence_with_the_numbers_of_its_chip(
    qapp: QApplication, language: str, reason: Reason
) -> None:
    del qapp
    with spoken(language):
        (line,) = reasons.further([signal(reason), signal(reason)], TODAY, TODAY)
        chip = reasons.chip([signal(reason)], TODAY, TODAY)
    item = str(reason.numbers.get(ITEM_NAME, ""))
    words = line.replace(item, "") if item else line
    assert re.match("Also,? |Außerdem |Además, |De plus, ", words)
    assert not re.search(r"(?<!\d):", words), "no colon, but in a time of day"
    assert not re.search(r"(?<=[\s:(])(?<!«\s)(?!\w+days)[A-ZÀ-Þ]\w", words) or language == "de", (
        "only a weekday has one"
    )
    assert sorted(re.findall(r"\d+(?:[.,:]\d+)?", line)) == sorted(re.findall(r"\d+(?:[.,:]\d+)?", chip))
    assert not item or item in line


def test_the_headline_says_that_they_still_come_and_how_many_things_it_is() -> None:
    assert check_ins.why_headline(1, still_comes=True) == "Still comes, but not as usual."
    assert check_ins.why_headline(2, still_comes=True) == "Still comes, but not as usual: 2 small things together."
    assert check_ins.why_headline(2, still_comes=False) == ""


def test_nothing_of_a_category_at_all_is_hardly_any_of_it() -> None:
    numbers = {**of(ReasonCode.CATEGORY_SELDOM_NOW).numbers, "in_10_lately": 0}
    none = Reason(ReasonCode.CATEGORY_SELDOM_NOW, numbers)
    assert reasons.chip([signal(none)], TODAY, TODAY) == "Hardly any “Cakes” lately, usually 8 in 10 visits"
    assert reasons.sentence(none, SINCE, TODAY) == (
        "Had something of “Cakes” about 8 times in 10 visits (41 visits), but lately hardly any."
    )
    unnamed = Reason(ReasonCode.CATEGORY_SELDOM_NOW, {k: v for k, v in numbers.items() if k != CATEGORY_NAME})
    assert reasons.chip([signal(unnamed)], TODAY, TODAY) == "Hardly any “the usual” lately, usually 8 in 10 visits"


def test_an_item_that_is_not_known_any_more_is_their_usual_order() -> None:
    missing, instead = of(ReasonCode.USUAL_ITEM_MISSING), of(ReasonCode.HAS_INSTEAD)
    unnamed = [replace(r, numbers={k: v for k, v in r.numbers.items() if k != ITEM_NAME}) for r in (missing, instead)]
    assert reasons.chip([signal(*unnamed)], TODAY, TODAY) == "The last 6 visits without their usual order"
    first, second = reasons.sentences([signal(*unnamed)], TODAY)
    assert first.startswith("Had their usual order at 93% of 41 visits")
    assert second.startswith("Takes something else instead")


@given(st.text(max_size=200))
def test_whatever_an_item_is_called_is_shown_as_it_is_and_never_makes_a_chip_endless(name: str) -> None:
    missing = of(ReasonCode.USUAL_ITEM_MISSING)
    named = replace(missing, numbers={**missing.numbers, ITEM_NAME: name})
    assert (name or "their usual order") in reasons.sentence(named, SINCE, TODAY)
    assert len(reasons.chip([signal(named)], TODAY, TODAY)) <= 60


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(0, "0 minutes"), (1, "1 minute"), (60, "1 hour"), (61, "1 hour 1 minute"), (150, "2 hours 30 minutes")],
)
def test_minutes_are_told_as_a_length_of_time(minutes: int, words: str) -> None:
    assert changes.duration(minutes) == words


@given(st.integers(0, 1439), st.integers(0, 1439))
def test_two_times_of_day_that_differ_are_never_told_as_the_same(usual: int, now: int) -> None:
    reason = Reason(ReasonCode.OTHER_HOURS, {"usual_minute": usual, "now_minute": now, "visits": 5, "visits_seen": 9})
    shown_now, shown_usual = re.findall(r"\d\d:\d\d", reasons.chip([signal(reason)], TODAY, TODAY))
    assert (shown_now == shown_usual) == (now == usual)


@pytest.mark.parametrize("reason", ALL)
def test_no_reason_guesses_at_health_or_gender_or_speaks_like_a_salesman(reason: Reason) -> None:
    words = [reasons.chip([signal(reason)], TODAY, TODAY), reasons.sentence(reason, SINCE, TODAY)]
    assert not NEVER_SAID.search(" ".join(words).lower())


def test_numbers_and_dates_are_written_as_the_reader_writes_them() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    smaller = reasons.sentence(of(ReasonCode.VISITS_ARE_SMALLER), SINCE, TODAY)
    assert "4,20" in smaller
    assert "9,80" in smaller
    assert "7,5" in reasons.sentence(of(ReasonCode.COMES_LESS_OFTEN), SINCE, TODAY)


class PseudoLanguage(QTranslator):
    """Every text that goes through `translate` comes back in brackets."""

    def isEmpty(self) -> bool:  # noqa: N802 (Qt override)
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        del context, disambiguation, n
        return f"⟦{text}⟧"


def test_every_word_of_every_reason_can_be_translated(qapp: QApplication) -> None:
    pseudo = PseudoLanguage()
    qapp.installTranslator(pseudo)
    try:
        for reason in [*ALL, *map(with_one_of_each, ALL)]:
            for words in (reasons.sentence(reason, SINCE, TODAY), reasons.chip([signal(reason)], TODAY, TODAY)):
                assert words.startswith("⟦"), words
                assert words.endswith("⟧"), words
                assert words.count("⟦") == words.count("⟧")
        more = reasons.further([signal(of(ReasonCode.OTHER_HOURS)), signal(of(ReasonCode.HAS_INSTEAD))], TODAY, TODAY)
        assert more[0].startswith("⟦Also takes Decaf")
    finally:
        qapp.removeTranslator(pseudo)


@given(st.integers(1, 400), st.integers(2, 400), st.integers(1, 99), st.integers(1, 400))
def test_the_sentence_holds_the_numbers_that_the_rule_used(without: int, seen: int, share: int, ago: int) -> None:
    day = TODAY - timedelta(days=ago)
    numbers: dict[str, float | int | str] = {
        "item": 1,
        "item_name": "Tea",
        "visits_without": without,
        "per_cent": share,
        "last_had": day.isoformat(),
        "visits_seen": seen,
    }
    words = reasons.sentence(Reason(ReasonCode.USUAL_ITEM_MISSING, numbers), SINCE, TODAY)
    assert f"{share}%" in words
    assert f"{seen} visits" in words
    assert str(day.day) in words
    assert (f"the last {without} were" in words) == (without > 1)
