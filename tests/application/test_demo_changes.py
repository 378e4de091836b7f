"""The few in each demo shop who still come, but lately not as usual; and nobody else is moved by them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from statistics import mean, median

import pytest
from tests.application.demo_shops import LAST_DAY, shop

from localregulars.application.demo.shop import DemoPerson, DemoVisit, Story
from localregulars.domain.shop import ShopKind

KINDS = list(ShopKind)
CHANGES = (Story.SMALLER_VISITS, Story.OTHER_HOURS, Story.OTHER_WEEKDAYS)
RECENT = timedelta(days=50)


def visits(kind: ShopKind, person: DemoPerson) -> tuple[list[DemoVisit], list[DemoVisit]]:
    """Before the change and since."""
    of_person = [visit for visit in shop(kind).visits if visit.till_id == person.till_id]
    assert person.story_day is not None
    first = person.story_day
    return [v for v in of_person if v.at.date() < first], [v for v in of_person if v.at.date() >= first]


def measured(kind: ShopKind, some: list[DemoVisit], of: Callable[[DemoVisit], float]) -> float:
    assert len(some) >= (4 if kind is ShopKind.SALON else 8), "enough to show it"
    return mean(map(of, some))


def made_of_a_visit(visit: DemoVisit) -> float:
    minutes = [line.quantity_milli for line in visit.lines if line.item == "Minutes"]
    return minutes[0] if minutes else visit.amount_milli


@pytest.mark.parametrize("kind", KINDS)
def test_there_is_somebody_with_each_kind_of_change_who_may_be_asked_after(kind: ShopKind) -> None:
    people = [person for person in shop(kind).people if person.story in CHANGES]
    assert {person.story for person in people} == set(CHANGES)
    for person in people:
        assert person.story_day is not None
        assert LAST_DAY - RECENT <= person.story_day < LAST_DAY
        assert not person.away_notes
        before, since = visits(kind, person)
        assert len(before) > 60
        assert LAST_DAY - since[-1].at.date() <= timedelta(days=7), "they still come"


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_made_of_a_visit_gets_smaller_while_the_usual_thing_stays(kind: ShopKind) -> None:
    for person in (p for p in shop(kind).people if p.story is Story.SMALLER_VISITS):
        before, since = visits(kind, person)
        assert measured(kind, since, made_of_a_visit) < 0.75 * measured(kind, before, made_of_a_visit)
        (usual, _), *_ = Counter(line.item for visit in before for line in visit.lines).most_common(1)
        assert all(usual in {line.item for line in visit.lines} for visit in since)


@pytest.mark.parametrize("kind", KINDS)
def test_the_time_of_day_moves_by_hours(kind: ShopKind) -> None:
    (person,) = (p for p in shop(kind).people if p.story is Story.OTHER_HOURS)
    before, since = (median(v.at.hour * 60 + v.at.minute for v in part) for part in visits(kind, person))
    assert since - before > 240


@pytest.mark.parametrize("kind", KINDS)
def test_the_weekdays_change_and_nothing_else(kind: ShopKind) -> None:
    (person,) = (p for p in shop(kind).people if p.story is Story.OTHER_WEEKDAYS)
    before, since = visits(kind, person)
    usual, now = ({visit.at.weekday() for visit in part} for part in (before, since))
    assert usual
    assert not usual & now
    assert abs(measured(kind, since, made_of_a_visit) / measured(kind, before, made_of_a_visit) - 1) < 0.35


def test_somebody_took_to_something_else_not_long_ago() -> None:
    for kind in (ShopKind.CAFE, ShopKind.GYM, ShopKind.RETAIL):
        newest = max(p.story_day for p in shop(kind).people if p.story is Story.ORDER_CHANGED and p.story_day)
        assert timedelta(days=10) <= LAST_DAY - newest <= timedelta(days=20)


@pytest.mark.parametrize("kind", [ShopKind.CAFE, ShopKind.GYM, ShopKind.RETAIL])
def test_somebody_comes_about_half_as_often_since_some_weeks(kind: ShopKind) -> None:
    person = max((p for p in shop(kind).people if p.story is Story.DRIFTING), key=lambda p: p.story_day or date.min)
    before, since = visits(kind, person)
    assert person.story_day is not None
    settled = [v for v in since if v.at.date() > LAST_DAY - timedelta(days=21)]
    usual = [v for v in before if v.at.date() >= person.story_day - timedelta(days=168)]
    assert len(settled) / 21 < 0.65 * len(usual) / 168
    assert LAST_DAY - since[-1].at.date() <= timedelta(days=7), "they still come"
