"""How even gaps are: chance is 0, clockwork the highest class, and little is made of few gaps."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from localregulars.scoring.evenness import EDGES, MIDDLES, evenness, logarithms


def class_of(gaps: list[int]) -> int:
    """The class of plain gaps without fading."""
    logs = sum(math.log(gap) for gap in gaps)
    return int(evenness(*(np.array([float(x)]) for x in (len(gaps), sum(gaps), logs)))[0])


def test_visits_by_chance_are_not_even_whatever_their_rate() -> None:
    rng = np.random.default_rng(1)
    for mean in (1.1, 1.5, 3.0, 7.0, 25.0):
        assert class_of(rng.geometric(1 / mean, 2000).tolist()) == 0


def test_clockwork_is_as_even_as_can_be_and_one_long_trip_changes_little() -> None:
    assert class_of([25, 26, 25, 24] * 10) == len(MIDDLES) - 1
    assert class_of([25, 26, 25, 24] * 10 + [90]) >= len(MIDDLES) - 2


def test_a_fixed_weekday_is_more_even_than_chance_and_less_than_a_month() -> None:
    assert 0 < class_of([7, 7, 7, 14, 7, 7, 6, 8, 7, 14] * 4) < class_of([30, 32, 28, 30] * 10)


@pytest.mark.parametrize("gaps", [[], [7], [30, 30]])
def test_little_is_made_of_few_gaps(gaps: list[int]) -> None:
    assert class_of(gaps) <= 1


@pytest.mark.parametrize("gap", [1, 2, 3])
def test_nothing_is_made_of_how_even_short_gaps_are(gap: int) -> None:
    assert class_of([gap] * 100) == 0


@given(st.floats(0, 1e9), st.floats(0, 1e12), st.floats(0, 1e12))
def test_any_sums_have_a_class(weight: float, gaps: float, logs: float) -> None:
    found = evenness(np.array([weight]), np.array([gaps]), np.array([logs]))
    assert 0 <= found[0] <= len(EDGES)


@given(st.integers(1, 10**6))
def test_logarithms_end_at_four_hundred_days(gap: int) -> None:
    assert logarithms(np.array([gap]))[0] == pytest.approx(math.log(min(gap, 400)))
