"""What a change brought: worked out by hand once, unsaid where it is too early, and right in 93 to 97 of 100 shops."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from localregulars.measures.families.changes import Around, Satisfaction, complaints_a_month, same_people
from localregulars.measures.findings import Measured, Reason, Unsaid
from localregulars.measures.intervals.differences import Change
from localregulars.measures.intervals.rates import rate_interval

MADE = 1000
LATER = Around(MADE, MADE + 60, 0)


def complaints(*days: int, who: int = -1) -> tuple[np.ndarray, np.ndarray]:
    return np.array(days, np.int64), np.full(len(days), who, np.int64)


def test_complaints_a_month_by_hand() -> None:
    """Sixty days on each side. Before: nine strangers, and Ada (7) three times: 10 people in 2 months, 5 a month.

    After: two strangers, 1 a month. The complaint of today (day 1060) and that of day 939 lie outside.
    """
    day, who = complaints(*range(940, 949), 950, 960, 970, 1000, 1059, 1060, 939)
    who[9:12] = 7
    found = complaints_a_month(day, who, LATER)
    assert isinstance(found, Change)
    assert (found.before.value, found.after.value, found.value) == (5.0, 1.0, -4.0)
    assert found.is_clear


def test_the_same_people_by_hand() -> None:
    """Ten people were at 0 before; after, five are at 1 and five at ½: their mean difference is ¾."""
    day = np.array([990] * 10 + [1010] * 10 + [1010], np.int64)
    value = np.array([0.0] * 10 + [1.0] * 5 + [0.5] * 5 + [0.0])
    who = np.array([*range(10), *range(10), 99], np.int64)  # 99 said nothing before
    found = same_people(Satisfaction(day, value, who), LATER)
    assert isinstance(found, Measured)
    assert (found.value, found.n) == (0.75, 10)
    assert found.interval is not None
    assert 0 < found.interval.low < 0.75 < found.interval.high <= 1


@pytest.mark.parametrize(
    ("around", "days", "reason"),
    [
        (Around(MADE, MADE + 27, 0), range(950, 1020), Reason.TOO_SHORT),
        (Around(MADE, MADE + 60, 980), range(950, 1050), Reason.TOO_SHORT),
        (LATER, (), Reason.NO_DATA),
        (LATER, range(995, 1004), Reason.TOO_FEW),
    ],
)
def test_it_is_unsaid_where_it_is_too_early_or_too_few(around: Around, days: range, reason: Reason) -> None:
    found = complaints_a_month(*complaints(*days), around)
    assert isinstance(found, Unsaid)
    assert found.reason is reason


@given(st.lists(st.integers(900, 1100), max_size=60), st.integers(0, 200), st.integers(800, 1100))
def test_nothing_that_was_said_makes_it_fail_or_tell_a_nan(days: list[int], passed: int, known: int) -> None:
    around = Around(MADE, MADE + passed, known)
    found = complaints_a_month(*complaints(*days), around)
    assert isinstance(found, Unsaid) or np.isfinite([found.value, *(found.interval or ())]).all()
    said = Satisfaction(np.array(days, np.int64), np.full(len(days), 0.5), np.arange(len(days)) % 5)
    assert isinstance(same_people(said, around), Unsaid | Measured)


@pytest.mark.parametrize("expected", [3.0, 8.0, 20.0, 60.0])
def test_a_rate_lies_within_its_interval_in_93_to_97_of_100_shops(expected: float) -> None:
    """Poisson counts of 20,000 shops; the coverage is worked out from how often each count comes."""
    counts, times = np.unique(np.random.default_rng(4).poisson(expected, 20_000), return_counts=True)
    inside = [rate_interval(int(count), 1.0).low <= expected <= rate_interval(int(count), 1.0).high for count in counts]
    assert 0.93 <= float((np.array(inside) * times).sum() / times.sum()) <= 0.97


@pytest.mark.parametrize(("before", "after"), [(10.0, 10.0), (20.0, 5.0), (30.0, 15.0)])
def test_a_difference_of_complaints_lies_within_its_interval_in_93_to_97_of_100_shops(
    before: float, after: float
) -> None:
    rng = np.random.default_rng(5)
    around, hits, n = Around(MADE, MADE + 60, 0), 0, 2000
    for one, other in zip(rng.poisson(before, n), rng.poisson(after, n), strict=True):
        found = complaints_a_month(*complaints(*[950] * one, *[1010] * other), around)
        if isinstance(found, Unsaid):
            n -= 1
            continue
        assert found.interval is not None
        hits += found.interval.low <= (after - before) / 2 <= found.interval.high
    assert n > 1900
    assert 0.93 <= hits / n <= 0.97
