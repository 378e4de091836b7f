"""The demo shops: made-up people whose two years are believable, planted as told, and the same every time."""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
from collections import Counter, defaultdict
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from statistics import mean, median

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.application.demo_shops import LAST_DAY, shop

from localregulars.application.demo.shop import DemoPerson, DemoShop, DemoVisit, Story, make_demo
from localregulars.domain.consent import EXPLICIT_ONLY, Adult, ConsentForm, ConsentState, Purpose, expiry
from localregulars.domain.shop import ShopKind

KINDS = list(ShopKind)
DIGESTS = {
    ShopKind.CAFE: "c3ee9890cba0f7b8298ae42614f567bfb25b97e4da1bb4573dca86868ddb8b63",
    ShopKind.GYM: "d0afe79eee4cda206993c7bdcbc26adb354bbd5184cbe3af6a0fbcd611560c78",
    ShopKind.SALON: "d6c777cf8b1a4d99d9f471e5767e6f3af69ab1922f9ee288623f58399a263937",
    ShopKind.RETAIL: "00a85ffd03716edc1ce250792d8144576e8ed73f80c1a723401b5a6f4057c486",
}
PEOPLE = {ShopKind.CAFE: (180, 235), ShopKind.GYM: (140, 160), ShopKind.SALON: (110, 130), ShopKind.RETAIL: (150, 200)}
SILENT_DAYS = {ShopKind.CAFE: (12, 14), ShopKind.GYM: (10, 12), ShopKind.SALON: (21, 24), ShopKind.RETAIL: (9, 11)}
OFCOM_DRAMA = re.compile(r"\+44 (20 7946 0|161 496 0|113 496 0|141 496 0|117 496 0)\d{3}")
RESERVED = re.compile(r"[a-z.]+\.\d+@example\.(org|com|net)")


@cache
def days_of(kind: ShopKind) -> dict[str, list[date]]:
    days: dict[str, set[date]] = defaultdict(set)
    for visit in shop(kind).visits:
        days[visit.till_id].add(visit.at.date())
    return {till_id: sorted(known) for till_id, known in days.items()}


def with_story(kind: ShopKind, *stories: Story) -> list[DemoPerson]:
    return [person for person in shop(kind).people if person.story in stories]


def visits_of(kind: ShopKind, person: DemoPerson) -> list[DemoVisit]:
    return [visit for visit in shop(kind).visits if visit.till_id == person.till_id]


def latest(person: DemoPerson) -> dict[Purpose, tuple[ConsentState, ConsentForm]]:
    return {said.purpose: (said.state, said.form) for said in sorted(person.consents, key=lambda said: said.at)}


def may_be_scored(person: DemoPerson) -> bool:
    last = latest(person)
    needed = (ConsentState.GIVEN, ConsentForm.EXPLICIT)
    return last.get(Purpose.HISTORY) == last.get(Purpose.MONITORING) == needed and person.adult is Adult.YES


def opening_days(demo: DemoShop, last_day: date) -> list[date]:
    span = (last_day - timedelta(days=number) for number in range(729, -1, -1))
    return [day for day in span if day not in demo.closed_days]


def digest(demo: DemoShop) -> str:
    """A hash over everything, written in a way that does not hang on how Python prints a class."""
    found = hashlib.sha256(repr(demo.profile.name).encode())
    for person in demo.people:
        said = [(c.purpose.value, c.state.value, c.form.value, c.at.isoformat(), c.method) for c in person.consents]
        away = [(first.isoformat(), last.isoformat()) for first, last in person.away_notes]
        who = (person.till_id, person.name, person.phone, person.email, person.adult.value)
        found.update(repr((who, said, away, person.story.value, str(person.story_day))).encode())
    for till_id, at, amount, lines in demo.visits:
        found.update(repr((till_id, at.isoformat(), amount, [tuple(line) for line in lines])).encode())
    found.update(repr(sorted(day.isoformat() for day in demo.closed_days)).encode())
    return found.hexdigest()


@pytest.mark.parametrize("kind", KINDS)
def test_a_seed_and_a_day_give_the_same_shop_to_the_byte(kind: ShopKind) -> None:
    assert digest(shop(kind)) == digest(make_demo(kind, LAST_DAY))
    assert digest(shop(kind)) == DIGESTS[kind]


def test_another_seed_and_another_day_give_another_shop() -> None:
    salons = [shop(ShopKind.SALON), shop(ShopKind.SALON, seed=7), shop(ShopKind.SALON, LAST_DAY - timedelta(days=1))]
    assert len({digest(salon) for salon in salons}) == 3


def test_the_hash_seed_of_the_interpreter_does_not_matter() -> None:
    code = (
        "from datetime import date; from localregulars.application.demo.shop import make_demo;"
        "from localregulars.domain.shop import ShopKind;"
        "d = make_demo(ShopKind.SALON, date(2026, 11, 21)); print(repr((d.people, d.visits)))"
    )
    printed = [
        subprocess.run(
            [sys.executable, "-c", code],
            check=True,
            capture_output=True,
            env={"PYTHONHASHSEED": seed, "PYTHONUTF8": "1"},
        ).stdout
        for seed in ("1", "2")
    ]
    assert printed[0] == printed[1]


@pytest.mark.parametrize("kind", KINDS)
def test_a_shop_has_about_as_many_people_as_its_kind_and_two_years_of_visits(kind: ShopKind) -> None:
    demo = shop(kind)
    low, high = PEOPLE[kind]
    assert low <= len(demo.people) <= high
    assert demo.profile.kind is kind
    days = [visit.at.date() for visit in demo.visits]
    assert LAST_DAY - timedelta(days=730) < days[0] < LAST_DAY - timedelta(days=720)
    assert LAST_DAY - timedelta(days=2) <= days[-1] <= LAST_DAY


@pytest.mark.parametrize("kind", KINDS)
def test_nobody_comes_on_a_closed_day_or_outside_the_hours(kind: ShopKind) -> None:
    demo = shop(kind)
    assert not {visit.at.date() for visit in demo.visits} & demo.closed_days
    assert all(6 <= visit.at.hour < 22 for visit in demo.visits)
    assert max(demo.closed_days) > LAST_DAY
    assert date(2025, 12, 25) in demo.closed_days
    assert date(2026, 4, 5) in demo.closed_days, "Easter Sunday"


@pytest.mark.parametrize("kind", KINDS)
def test_visits_stand_in_order_and_never_two_in_a_second(kind: ShopKind) -> None:
    assert all(before.at < after.at for before, after in pairwise(shop(kind).visits))
    assert all(visit.at.microsecond == 0 and visit.at.tzinfo is None for visit in shop(kind).visits)


@pytest.mark.parametrize("kind", KINDS)
def test_an_amount_is_the_sum_of_its_lines(kind: ShopKind) -> None:
    for visit in shop(kind).visits:
        assert visit.lines
        assert visit.amount_milli == sum(line.amount_milli for line in visit.lines)


@pytest.mark.parametrize("kind", KINDS)
def test_about_fifteen_in_a_hundred_receipts_are_of_people_without_a_card(kind: ShopKind) -> None:
    known = {person.till_id for person in shop(kind).people}
    tills = Counter(visit.till_id for visit in shop(kind).visits)
    assert 0.13 <= tills.pop("") / len(shop(kind).visits) <= 0.17
    assert set(tills) <= known


@pytest.mark.parametrize("kind", KINDS)
def test_names_and_till_ids_are_unique_and_contact_details_reach_nobody(kind: ShopKind) -> None:
    people = shop(kind).people
    assert len({person.name for person in people}) == len({person.till_id for person in people}) == len(people)
    assert all(person.name.strip() == person.name != "" for person in people)
    phones = [person.phone for person in people if person.phone]
    emails = [person.email for person in people if person.email]
    assert len(set(phones)) == len(phones) > len(people) / 4
    assert len(set(emails)) == len(emails) > len(people) / 4
    assert all(OFCOM_DRAMA.fullmatch(phone) for phone in phones)
    assert all(RESERVED.fullmatch(email) for email in emails)


def test_names_come_from_several_cultures_with_accents_and_long_ones() -> None:
    names = [person.name for person in shop(ShopKind.CAFE).people]
    assert sum(not name.isascii() for name in names) > 40
    assert sum(len(name) >= 24 for name in names) >= 4
    assert len({name.split()[-1] for name in names}) > 90


@pytest.mark.parametrize("kind", KINDS)
def test_details_are_kept_only_of_those_who_agreed(kind: ShopKind) -> None:
    by_phone = {Purpose.CONTACT_PHONE, Purpose.CONTACT_SMS, Purpose.INVITATIONS_PHONE, Purpose.INVITATIONS_SMS}
    by_email = {Purpose.CONTACT_EMAIL, Purpose.INVITATIONS_EMAIL}
    for person in shop(kind).people:
        given_now = {purpose for purpose, (state, _) in latest(person).items() if state is ConsentState.GIVEN}
        assert bool(person.phone) == bool(given_now & by_phone)
        assert bool(person.email) == bool(given_now & by_email)
        assert Purpose.HISTORY in given_now or not given_now
        assert Purpose.HISTORY in given_now or person.away_notes == ()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("seed", [2026, 7])
def test_three_quarters_may_be_scored_and_the_others_said_less_no_or_nothing(kind: ShopKind, seed: int) -> None:
    people = shop(kind, seed=seed).people
    history = [person for person in people if latest(person).get(Purpose.HISTORY, ("",))[0] is ConsentState.GIVEN]
    assert 0.75 <= sum(map(may_be_scored, people)) / len(people) <= 0.80
    assert 0.05 <= (len(history) - sum(map(may_be_scored, people))) / len(people) <= 0.15
    assert 0.03 <= sum(bool(p.consents) and p not in history for p in people) / len(people) <= 0.08
    assert 0.05 <= sum(not person.consents for person in people) / len(people) <= 0.09
    assert any(ConsentState.WITHDRAWN in dict(latest(person).values()) for person in people)


@pytest.mark.parametrize("kind", KINDS)
def test_consents_are_ones_that_the_rules_allow(kind: ShopKind) -> None:
    for person in shop(kind).people:
        for said in person.consents:
            assert said.at.date() <= LAST_DAY
            assert said.form is ConsentForm.EXPLICIT or said.purpose not in EXPLICIT_ONLY
            if said.purpose in EXPLICIT_ONLY and said.state is ConsentState.GIVEN:
                assert person.adult is Adult.YES


def test_consents_of_those_who_still_come_stand_for_some_months_after_the_last_day() -> None:
    for person in shop(ShopKind.CAFE).people:
        if person.story is not Story.LEFT_LONG_AGO:
            assert all(expiry(said.purpose, said.at).date() > LAST_DAY + timedelta(days=90) for said in person.consents)


@pytest.mark.parametrize("kind", KINDS)
def test_exactly_one_is_suddenly_gone_and_the_silence_is_clearly_unusual(kind: ShopKind) -> None:
    (gone,) = with_story(kind, Story.SUDDENLY_GONE)
    days = days_of(kind)[gone.till_id]
    low, high = SILENT_DAYS[kind]
    gaps = [(after - before).days for before, after in pairwise(days)]
    assert gone.story_day == days[-1]
    assert low <= (LAST_DAY - days[-1]).days <= high
    assert median(gaps) <= (7 if kind is ShopKind.SALON else 2)
    assert sum(gap >= (LAST_DAY - days[-1]).days for gap in gaps) <= 6, "a holiday or two at most"
    assert not any(first <= LAST_DAY <= last for first, last in gone.away_notes)
    assert may_be_scored(gone)
    assert gone.phone


@settings(max_examples=40, deadline=None)
@given(st.dates(date(2020, 1, 1), date(2040, 12, 31)), st.integers(0, 10**9))
def test_whatever_day_and_seed_one_weekly_salon_guest_has_missed_three_weeks_of_opening(day: date, seed: int) -> None:
    demo = make_demo(ShopKind.SALON, day, seed)
    (gone,) = (person for person in demo.people if person.story is Story.SUDDENLY_GONE)
    last_visit = max(visit.at.date() for visit in demo.visits if visit.till_id == gone.till_id)
    assert gone.story_day == last_visit
    assert sum(last_visit < opened <= day for opened in opening_days(demo, day)) == 15
    assert max(visit.at.date() for visit in demo.visits) <= day
    assert not {visit.at.date() for visit in demo.visits} & demo.closed_days


@pytest.mark.parametrize("kind", KINDS)
def test_the_one_who_is_gone_has_one_of_the_longest_silences_for_their_own_rhythm(kind: ShopKind) -> None:
    """Silence in opening days over the own mean gap, of those who may be scored, have no note and are not long gone."""
    opened = opening_days(shop(kind), LAST_DAY)
    number = {day: place for place, day in enumerate(opened)}
    ratios: dict[Story, list[float]] = defaultdict(list)
    for person in shop(kind).people:
        days = days_of(kind).get(person.till_id, [])
        announced = any(first <= LAST_DAY <= last for first, last in person.away_notes)
        if len(days) >= 6 and may_be_scored(person) and not announced and person.story is not Story.LEFT_LONG_AGO:
            own = mean(number[after] - number[before] for before, after in pairwise(days))
            ratios[person.story].append((len(opened) - 1 - number[days[-1]]) / own)
    (gone,) = ratios.pop(Story.SUDDENLY_GONE)
    longer = [ratio for others in ratios.values() for ratio in others if ratio > gone]
    assert len(longer) <= 1
    assert gone > 1.5 * max(ratios[Story.STEADY])


@pytest.mark.parametrize("kind", KINDS)
def test_weekday_people_never_come_on_a_weekend(kind: ShopKind) -> None:
    people = with_story(kind, Story.WEEKDAYS_ONLY)
    days = [day for person in people for day in days_of(kind)[person.till_id]]
    assert len(people) >= 10
    assert {day.weekday() for day in days} == set(range(1 if kind is ShopKind.SALON else 0, 5))


@pytest.mark.parametrize("kind", KINDS)
def test_weekly_people_come_once_a_week_on_their_day(kind: ShopKind) -> None:
    for person in with_story(kind, Story.WEEKLY):
        days = days_of(kind)[person.till_id]
        [(_, on_their_day)] = Counter(day.weekday() for day in days).most_common(1)
        assert on_their_day / len(days) > 0.8
        assert median((after - before).days for before, after in pairwise(days)) == 7


def test_everybody_has_a_time_of_day_of_their_own() -> None:
    minutes = {
        person.till_id: [visit.at.hour * 60 + visit.at.minute for visit in visits]
        for person in with_story(ShopKind.CAFE, Story.WEEKDAYS_ONLY)
        if (visits := visits_of(ShopKind.CAFE, person))
    }
    centres = [median(of_person) for of_person in minutes.values()]
    within = [mean(abs(minute - median(of_person)) < 60 for minute in of_person) for of_person in minutes.values()]
    assert max(centres) - min(centres) > 60
    assert mean(within) > 0.9


def test_salon_guests_come_every_four_to_six_weeks() -> None:
    gaps = []
    for person in with_story(ShopKind.SALON, Story.STEADY):
        days = days_of(ShopKind.SALON)[person.till_id]
        gaps.append(median((after - before).days for before, after in pairwise(days)))
    assert all(24 <= gap <= 48 for gap in gaps)
    assert len(set(gaps)) > 8, "each has a cycle of their own"


@pytest.mark.parametrize("kind", [ShopKind.CAFE, ShopKind.GYM, ShopKind.RETAIL])
def test_students_are_away_between_terms_and_shift_workers_come_four_days_in_eight(kind: ShopKind) -> None:
    for person in with_story(kind, Story.STUDENT_TERM):
        days = days_of(kind)[person.till_id]
        assert sum(day.month in (7, 8) for day in days) < 0.03 * len(days)
        assert sum(day.month in (10, 11) for day in days) > 0.15 * len(days)
    for person in with_story(kind, Story.SHIFT_WORKER):
        phases = Counter(day.toordinal() % 8 for day in days_of(kind)[person.till_id])
        four_most = sum(count for _, count in phases.most_common(4))
        assert four_most > 0.85 * sum(phases.values())


@pytest.mark.parametrize("kind", KINDS)
def test_those_who_left_new_ones_and_announced_holidays_are_as_told(kind: ShopKind) -> None:
    for person in with_story(kind, Story.LEFT_LONG_AGO):
        assert person.story_day is not None
        assert max(days_of(kind)[person.till_id]) <= person.story_day < LAST_DAY - timedelta(days=90)
    for person in with_story(kind, Story.NEW_REGULAR):
        assert person.story_day is not None
        assert LAST_DAY - timedelta(days=100) < person.story_day <= min(days_of(kind)[person.till_id])
    for person in with_story(kind, Story.HOLIDAY_ANNOUNCED):
        assert any(first == person.story_day for first, _ in person.away_notes)
    for person in with_story(kind, Story.HOLIDAY_UNANNOUNCED):
        assert not any(first == person.story_day for first, _ in person.away_notes)


@pytest.mark.parametrize("kind", KINDS)
def test_nobody_comes_in_the_planted_time_away(kind: ShopKind) -> None:
    away = with_story(kind, Story.ILL_AND_BACK, Story.HOLIDAY_ANNOUNCED, Story.HOLIDAY_UNANNOUNCED)
    assert len(away) >= 8
    for person in away:
        assert person.story_day is not None
        week = {person.story_day + timedelta(days=number) for number in range(5)}
        assert not week & set(days_of(kind)[person.till_id])
    ill = [person for person in away if person.story is Story.ILL_AND_BACK and kind is not ShopKind.SALON]
    for person in ill:
        after = [
            day for day in days_of(kind)[person.till_id] if person.story_day is not None and day > person.story_day
        ]
        assert after, "they are back"


def test_an_order_changes_for_good_on_its_day() -> None:
    for person in with_story(ShopKind.CAFE, Story.ORDER_CHANGED):
        assert person.story_day is not None
        visits = visits_of(ShopKind.CAFE, person)
        before = [v.lines[0].category == "decaf" for v in visits if v.at.date() < person.story_day]
        after = [v.lines[0].category == "decaf" for v in visits if v.at.date() >= person.story_day]
        assert not any(before)
        assert after
        assert all(after)


def test_a_gym_member_pays_nothing_and_their_effort_is_in_the_lines() -> None:
    visits = [visit for visit in shop(ShopKind.GYM).visits if visit.till_id]
    assert sum(visit.amount_milli == 0 for visit in visits) > 0.6 * len(visits)
    for visit in visits:
        (minutes,) = (line.quantity_milli for line in visit.lines if line.item == "Minutes")
        assert 25_000 <= minutes <= 100_000
    easier = with_story(ShopKind.GYM, Story.ORDER_CHANGED)
    for person in easier:
        since = [
            v for v in visits if v.till_id == person.till_id and person.story_day and v.at.date() >= person.story_day
        ]
        levels = [line.quantity_milli for visit in since for line in visit.lines if line.item == "Level"]
        assert median(levels) == 1000


@pytest.mark.parametrize("kind", [ShopKind.CAFE, ShopKind.GYM, ShopKind.RETAIL])
def test_the_drifting_come_more_seldom_or_more_often_than_before(kind: ShopKind) -> None:
    rates = []
    for person in with_story(kind, Story.DRIFTING):
        assert person.story_day is not None
        if LAST_DAY - person.story_day < timedelta(days=50):
            continue  # too young to be told from a pause by counting
        changed, days = person.story_day + timedelta(days=30), days_of(kind)[person.till_id]
        before = (
            sum(day < person.story_day for day in days) / (person.story_day - (LAST_DAY - timedelta(days=730))).days
        )
        rates.append(sum(day >= changed for day in days) / (LAST_DAY - changed).days / before)
    assert sum(rate < 0.8 for rate in rates) > sum(rate > 1.2 for rate in rates) >= 1
    assert sum(0.8 <= rate <= 1.2 for rate in rates) <= len(rates) / 4
