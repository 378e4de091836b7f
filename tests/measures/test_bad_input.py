"""Whatever the facts are, every measure gives a figure or a reason: no NaN, no error, no warning."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import date
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.measures.fair import fair
from tests.measures.made_up import receipts

from localregulars.measures.alikeness import Doubt
from localregulars.measures.families.answering import Cases
from localregulars.measures.families.care import CheckIns
from localregulars.measures.families.duties import Birthdays, Coverage, Training
from localregulars.measures.families.engagement import Engagement
from localregulars.measures.families.satisfaction import Ratings, Recommendations
from localregulars.measures.families.visiting import Regulars, Subscriptions, Visits
from localregulars.measures.families.worth import Invitation, LifetimeFacts, Programme, Spent
from localregulars.measures.findings import Interval, Measured, Reason, Unsaid
from localregulars.measures.lifetime import fit_lifetime
from localregulars.measures.measure import Unit
from localregulars.measures.periods import Period, first_day, month_name, month_of, whole_months
from localregulars.measures.registry import MEASURES, findings
from localregulars.measures.targets import AgainstTarget, Standing, against

START = date(2026, 1, 1).toordinal()
FITTED = fit_lifetime(*receipts(60, seed=1), 738_279)
money = st.floats(-1e6, 1e6)
days = st.integers(START - 20, START + 130)


def columns(*of_row: st.SearchStrategy[Any], most: int = 40) -> st.SearchStrategy[list[Any]]:
    """Arrays of one length, perhaps none."""
    rows = st.lists(st.tuples(*of_row), max_size=most)
    return rows.map(lambda found: [np.array([row[n] for row in found]) for n in range(len(of_row))])


def whole(arrays: list[Any]) -> list[Any]:
    return [array.astype(np.int64) for array in arrays]


def made(kind: Any, *parts: Any) -> Any:
    """Facts of a kind; what fits into them is seen when it runs."""
    return kind(*parts)


people = st.integers(-1, 25)
periods = st.builds(Period, days, days, days)
moments = st.one_of(st.floats(0, 500), st.just(math.nan))
spent = st.builds(Spent, *[st.sampled_from([0.0, 1.0, 90.0, 1e6, -5.0, 1e-300])] * 4)
FACTS: dict[type, st.SearchStrategy[Any]] = {
    Ratings: columns(st.integers(-1, 7), people).map(lambda c: Ratings(*whole(c))),
    Recommendations: columns(st.integers(-1, 12), people).map(lambda c: Recommendations(*whole(c))),
    Visits: st.builds(lambda c, p: made(Visits, *whole(c), p), columns(st.integers(0, 20), days), periods),
    Regulars: st.builds(
        lambda c, p: made(Regulars, *whole(c), p), columns(st.integers(0, 20), days, days | st.just(0)), periods
    ),
    Subscriptions: st.builds(
        lambda c, p: made(Subscriptions, *whole(c), p), columns(st.integers(0, 20), days, days | st.just(0)), periods
    ),
    LifetimeFacts: st.builds(LifetimeFacts, st.sampled_from([None, FITTED]), st.floats(0.1, 60)),
    Invitation: st.builds(
        lambda one, other, costs: Invitation(np.array(one, np.float64), np.array(other, np.float64), costs),
        st.lists(money, max_size=30),
        st.lists(money, max_size=30),
        spent,
    ),
    Programme: st.builds(Programme, money, st.floats(0, 1e6).map(Doubt.of), st.integers(0, 100), spent, money),
    Engagement: st.builds(
        lambda parts, weights: Engagement(np.array(parts, np.float64).reshape(-1, 3), np.array(weights)),
        st.lists(st.tuples(*[st.floats(-1, 2) | st.just(math.nan)] * 3), max_size=30),
        st.tuples(*[st.sampled_from([0.0, 1.0, 3.0, -1.0])] * 3),
    ),
    CheckIns: st.builds(
        lambda c, until: made(CheckIns, *whole(c[:4]), *(flag.astype(bool) for flag in c[4:]), until),
        columns(people, days, days | st.just(0), days | st.just(0), *[st.booleans()] * 4),
        days,
    ),
    Cases: columns(people, st.floats(0, 500), moments, moments, st.booleans(), st.booleans()).map(
        lambda c: made(
            Cases, *whole(c[:1]), *(t.astype(np.float64) for t in c[1:4]), *(f.astype(bool) for f in c[4:]), 500.0
        )
    ),
    Coverage: st.builds(Coverage, st.integers(0, 50), st.integers(0, 50)),
    Training: st.builds(Training, st.integers(0, 50), st.integers(0, 50)),
    Birthdays: columns(people, st.booleans()).map(lambda c: Birthdays(c[0].astype(np.int64), c[1].astype(bool))),
}
"""For the facts of every measure: anything that can come."""


@pytest.mark.parametrize("measure", MEASURES, ids=lambda measure: measure.measure_id)
@given(data=st.data())
@settings(max_examples=30, deadline=None)
def test_any_facts_give_a_figure_or_a_reason(measure: Any, data: st.DataObject) -> None:
    facts = data.draw(FACTS[measure.facts])
    fair(measure.of(facts), measure.unit)
    for point in measure.row(facts):
        assert point.at
        fair(point.finding, measure.unit)


def none(kind: type) -> Any:
    """Facts of a shop in which nothing of the kind has happened yet."""
    empty = np.zeros(0, np.int64)
    by_kind: dict[type, Callable[[], Any]] = {
        LifetimeFacts: lambda: LifetimeFacts(None, 52.0),
        Coverage: lambda: Coverage(0, 0),
        Training: lambda: Training(0, 0),
        Invitation: lambda: Invitation(empty.astype(float), empty.astype(float), Spent(1, 1, 1, 1)),
        Programme: lambda: Programme(0.0, Doubt.of(0.0), 0, Spent(1, 1, 1, 1)),
        Engagement: lambda: Engagement(np.zeros((0, 3)), np.ones(3)),
        CheckIns: lambda: made(CheckIns, *[empty] * 4, *[empty.astype(bool)] * 4, START),
        Cases: lambda: made(Cases, empty, *[empty.astype(float)] * 3, *[empty.astype(bool)] * 2, 0.0),
    }
    period = Period(START, START + 30, START - 100)
    plain = len(kind._fields) - len(kind._field_defaults) - ("period" in kind._fields)  # type: ignore[attr-defined]
    return by_kind.get(kind, lambda: kind(*[empty] * plain, *([period] if "period" in kind._fields else [])))()  # type: ignore[attr-defined]


@pytest.mark.parametrize("measure", MEASURES, ids=lambda measure: measure.measure_id)
def test_where_nothing_has_happened_there_is_nothing_to_say_but_a_count_of_none(measure: Any) -> None:
    found = measure.of(none(measure.facts))
    if measure.unit is Unit.COUNT:
        assert found == Measured(0, 0, None)
    else:
        assert isinstance(found, Unsaid)
        assert found.reason in {Reason.NO_DATA, Reason.TOO_FEW, Reason.TOO_SHORT}


def test_one_customer_is_too_few() -> None:
    one = np.array([3])
    assert findings([Ratings(np.array([5]), one), Recommendations(np.array([10]), one), Birthdays(one, one > 0)]) == {
        measure.measure_id: Unsaid(Reason.TOO_FEW, 1, 10)
        if measure.measure_id in {"csat", "csat_mean", "nps", "birthdays_remembered"}
        else Unsaid(Reason.NO_DATA)
        for measure in MEASURES
    }


def test_where_all_answered_ten_the_figure_is_whole_and_its_interval_is_not_a_point() -> None:
    found = findings([Recommendations(np.full(12, 10), np.arange(12)), Ratings(np.full(12, 5), np.arange(12))])
    for measure_id, value in (("nps", 100.0), ("csat", 1.0), ("csat_mean", 5.0)):
        figure = found[measure_id]
        assert isinstance(figure, Measured)
        assert figure.value == value
        assert figure.interval is not None
        assert figure.interval.low < figure.interval.high == value


def test_a_period_before_the_shop_existed_says_so() -> None:
    before = Period(START - 60, START - 31, START)
    came = Visits(np.arange(10), np.full(10, START), before)
    empty = np.zeros(0, np.int64)
    found = findings([came, Regulars(empty, empty, empty, before), Subscriptions(empty, empty, empty, before)])
    for measure in MEASURES:
        if measure.facts in {Visits, Regulars, Subscriptions}:
            assert found[measure.measure_id] == Unsaid(Reason.BEFORE_THE_SHOP)
            assert all(isinstance(point.finding, Unsaid) for point in measure.row(came)) or measure.facts is not Visits


@pytest.mark.parametrize(
    ("spent", "value", "reason"),
    [
        (Spent(0, 20, 0, 0), 50.0, Reason.NO_COST),
        (Spent(60, 20, -30, 0), 50.0, Reason.NEGATIVE_COST),
        (Spent(60, 20, 0, 0), -50.0, Reason.REFUNDS_ABOVE_SALES),
    ],
)
def test_a_return_on_nothing_or_of_refunds_is_none(spent: Spent, value: float, reason: Reason) -> None:
    people_of = np.full(12, value)
    found = findings([Invitation(people_of, people_of, spent), Programme(value, Doubt.of(1.0), 12, spent, sales=value)])
    for measure_id in ("return_of_invitations", "return_of_programme"):
        figure = found[measure_id]
        assert isinstance(figure, Unsaid)
        assert figure.reason is reason


def test_a_target_of_zero_is_reached_or_missed_but_has_no_share() -> None:
    found = against(Measured(-12.0, 30, Interval(-20.0, -4.0)), 0.0)
    assert found == AgainstTarget(Standing.MISSED, -12.0, Unsaid(Reason.NO_TARGET, 30))
    assert against(Unsaid(Reason.TOO_FEW, 2, 10), 5.0) == Unsaid(Reason.TOO_FEW, 2, 10)


@pytest.mark.parametrize(
    ("value", "interval", "less", "standing"),
    [
        (0.8, Interval(0.75, 0.9), False, Standing.REACHED),
        (0.8, Interval(0.75, 0.9), True, Standing.MISSED),
        (0.6, Interval(0.5, 0.65), False, Standing.MISSED),
        (0.6, Interval(0.5, 0.65), True, Standing.REACHED),
        (0.75, Interval(0.6, 0.9), False, Standing.TOO_CLOSE),
        (0.7, None, False, Standing.REACHED),
    ],
)
def test_a_target_within_the_interval_is_too_close_to_say(
    value: float, interval: Interval | None, less: bool, standing: Standing
) -> None:
    found = against(Measured(value, 40, interval), 0.7, less_is_better=less)
    assert isinstance(found, AgainstTarget)
    assert (found.standing, found.above, found.reached) == (standing, value - 0.7, value / 0.7)


@given(days, days, days)
def test_whole_months_lie_in_the_period_with_every_day(first: int, last: int, known_from: int) -> None:
    for month in whole_months(Period(first, last, known_from)):
        begun, ended = first_day(month), first_day(month + 1) - 1
        assert max(first, known_from) <= begun <= ended <= last
        assert date.fromordinal(begun).day == 1
        assert month_name(month) == date.fromordinal(ended).isoformat()[:7]
        assert set(month_of(np.arange(begun, ended + 1)).tolist()) == {month}
