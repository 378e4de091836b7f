"""Ticks of an axis: few, round, evenly spaced, and never short of the numbers that they are for."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localregulars.ui.widgets.charts.scale import MOST_TICKS, nice_ticks

numbers = st.floats(-1e12, 1e12, allow_nan=False)
ranges = st.tuples(numbers, numbers).map(sorted)


def exact(number: float) -> Decimal:
    return Decimal(repr(number))


@given(ranges, st.integers(2, MOST_TICKS), st.booleans())
def test_ticks_hold_the_numbers_and_are_few(ends: list[float], most: int, whole: bool) -> None:
    low, high = ends
    ticks = nice_ticks(low, high, most, whole=whole)
    assert ticks[0] <= low
    assert ticks[-1] >= high
    assert 2 <= len(ticks) <= max(most, 3)
    if whole:
        assert all(tick.is_integer() for tick in ticks)


@given(ranges)
def test_ticks_are_multiples_of_a_round_distance(ends: list[float]) -> None:
    ticks = [exact(tick) for tick in nice_ticks(ends[0], ends[1])]
    distances = {later - earlier for earlier, later in pairwise(ticks)}
    assert len(distances) == 1
    [distance] = distances
    assert distance.normalize().as_tuple().digits in {(1,), (2,), (5,)}
    assert all(tick % distance == 0 for tick in ticks)


@given(ranges)
def test_no_tick_is_wasted_on_either_side(ends: list[float]) -> None:
    low, high = ends
    ticks = nice_ticks(low, high)
    if high - low > 1e-9 * max(abs(low), abs(high)):
        assert ticks[1] > low
        assert ticks[-2] < high


@pytest.mark.parametrize(
    ("low", "high", "ticks"),
    [
        (0, 7, (0, 2, 4, 6, 8)),
        (0, 100, (0, 20, 40, 60, 80, 100)),
        (-3, 4, (-4, -2, 0, 2, 4)),
        (0, 0.3, (0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3)),
        (12, 980, (0, 200, 400, 600, 800, 1000)),
    ],
)
def test_the_ticks_that_a_person_would_draw(low: float, high: float, ticks: tuple[float, ...]) -> None:
    assert nice_ticks(low, high) == ticks


@pytest.mark.parametrize("same", [0.0, 5.0, -5.0, 1e-7])
def test_equal_numbers_get_an_axis_too(same: float) -> None:
    ticks = nice_ticks(same, same)
    assert ticks[0] <= same <= ticks[-1]
    assert ticks[0] < ticks[-1]
