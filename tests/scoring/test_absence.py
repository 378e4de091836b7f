"""The absence score: the formula, and what must hold whatever the constants."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from localregulars.scoring.absence import AbsenceParameters, rate, survival, table


def by_hand(usual: float, silence: int, visits: int, span: int, days_per_week: int = 7) -> float:
    """The score of one silence in plain Python, straight from the definition."""

    def alive(g: int) -> float:
        return float((1 + (g / (math.exp(0.543) * min(usual, 10) ** 0.299 * usual)) ** 1.236) ** -4.4)

    def worth(g: int) -> float:
        steps = 0.15 * (g <= max(2 * days_per_week, 2 * usual)) + 0.15 * (g <= max(3 * days_per_week, 3 * usual))
        return max(1 - g / max(8 * days_per_week, 4 * usual), 0) + steps

    def on_day(g: int) -> float:
        if worth(g) == 0:
            return -math.inf
        trades = [alive(g) / worth(g)]
        trades += [
            (alive(g) - alive(g + k)) / (worth(g) - worth(g + k))
            for k in (1, 2, 3, 5, 7, 10, 14, 21, 30, 45)
            if worth(g) > worth(g + k)
        ]
        return -math.log(max(trades))

    return max(on_day(g) for g in range(1, silence + 1)) - math.log(visits / (span + 7))


@given(
    st.integers(10, 300), st.integers(1, 120), st.integers(2, 500), st.integers(1, 700), st.sampled_from([5, 6, 7])
)  # fmt: skip
def test_the_table_is_the_definition(tenths: int, silence: int, visits: int, span: int, week: int) -> None:
    parameters = AbsenceParameters(days_per_week=week)
    rates = rate(np.array([visits]), np.array([span]), parameters)
    found = table(parameters).scores(np.array([tenths]), np.array([silence]), rates)[0]
    assert found == pytest.approx(by_hand(tenths / 10, silence, visits, span, week), abs=1e-9)


def test_a_score_never_falls_while_a_silence_lasts_and_is_never_nan() -> None:
    worth = table(AbsenceParameters()).worth
    assert np.isfinite(worth).all()
    assert (np.diff(worth, axis=1) >= 0).all()


def test_the_same_silence_is_more_unusual_for_whoever_comes_more_often() -> None:
    silence, scores = np.array([14]), table(AbsenceParameters())
    found = [scores.scores(np.array([t]), silence, np.array([10 / t]))[0] for t in (15, 30, 60, 120)]
    assert found == sorted(found, reverse=True)


def test_survival_is_one_at_nothing_and_rare_silences_are_where_it_says() -> None:
    parameters = AbsenceParameters()
    assert survival(np.array([0.0]), np.array([3.0]), parameters)[0] == 1
    first = table(parameters).rare_from(0.05)[30 - 10]
    chances = survival(np.array([first - 1.0, float(first)]), np.array([3.0, 3.0]), parameters)
    assert chances[0] > 0.05 >= chances[1]


@given(st.integers(-5, 10**6), st.integers(-5, 10**6))
def test_any_rhythm_and_any_silence_have_a_score(tenths: int, silence: int) -> None:
    found = table(AbsenceParameters()).scores(np.array([tenths]), np.array([silence]), np.array([0.5]))
    assert np.isfinite(found).all()
