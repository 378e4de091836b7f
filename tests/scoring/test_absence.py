"""The absence score: the formula, and what must hold whatever the constants."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from localregulars.scoring.absence import AbsenceParameters, of_row, rate, stated, survival, table

evennesses = st.integers(0, 5)
CHANCE = np.array([0])


def by_hand(usual: float, even: int, silence: int, visits: int, span: int, days_per_week: int = 7) -> float:
    """The score of one silence in plain Python, straight from the definition."""
    scale = math.exp(0.543 - 2.6 * 0.08 * even) * min(usual, 10) ** 0.299 * usual
    shape = 1.236 * math.exp(3.2 * 0.08 * even)

    def alive(g: int) -> float:
        return float((1 + (g / scale) ** shape) ** -4.4)

    def worth(g: int) -> float:
        steps = 0.175 * (g <= max(2 * days_per_week, 2 * usual)) + 0.125 * (g <= max(3 * days_per_week, 3 * usual))
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


@pytest.fixture(scope="module", autouse=True)
def tables() -> None:
    """Made beforehand: on a busy machine one takes longer than a single example may."""
    for week in (5, 6, 7):
        table(AbsenceParameters(days_per_week=week))


@given(
    st.integers(10, 300), evennesses, st.integers(1, 120), st.integers(2, 500), st.integers(1, 700),
    st.sampled_from([5, 6, 7]),
)  # fmt: skip
def test_the_table_is_the_definition(tenths: int, even: int, silence: int, visits: int, span: int, week: int) -> None:
    parameters = AbsenceParameters(days_per_week=week)
    rates = rate(np.array([visits]), np.array([span]), parameters)
    found = table(parameters).scores(np.array([tenths]), np.array([even]), np.array([silence]), rates)[0]
    assert found == pytest.approx(by_hand(tenths / 10, even, silence, visits, span, week), abs=1e-9)


def test_a_score_never_falls_while_a_silence_lasts_and_is_never_nan() -> None:
    worth = table(AbsenceParameters()).worth
    assert np.isfinite(worth).all()
    assert (np.diff(worth, axis=1) >= 0).all()


def test_the_same_silence_is_more_unusual_for_whoever_comes_more_often() -> None:
    silence, scores = np.array([14]), table(AbsenceParameters())
    found = [scores.scores(np.array([t]), CHANCE, silence, np.array([10 / t]))[0] for t in (15, 30, 60, 120)]
    assert found == sorted(found, reverse=True)


def test_the_same_silence_is_rarer_for_whoever_comes_more_evenly() -> None:
    first = [of_row(table(AbsenceParameters()).rare_from(0.02), np.array([250]), np.array([c]))[0] for c in range(6)]
    assert first == sorted(first, reverse=True)
    assert first[0] > 4 * 25 > 2 * 25 > first[-1] > 25


def test_usual_gaps_above_thirty_days_are_told_apart_by_whole_days() -> None:
    by_row = np.arange(len(table(AbsenceParameters()).worth))
    rows = of_row(by_row, np.array([299, 300, 304, 305, 314, 315, 1000, 5000]), CHANCE)
    assert np.diff(rows).tolist() == [1, 0, 1, 0, 1, 68, 0]
    assert of_row(by_row, np.array([10]), np.array([1]))[0] == rows[-1] + 1


def test_survival_is_one_at_nothing_and_rare_silences_are_where_it_says() -> None:
    parameters = AbsenceParameters()
    assert survival(np.array([0.0]), np.array([3.0]), CHANCE, parameters)[0] == 1
    first = table(parameters).rare_from(0.05)[30 - 10]
    chances = survival(np.array([first - 1.0, float(first)]), np.array([3.0, 3.0]), CHANCE, parameters)
    assert chances[0] > 0.05 >= chances[1]


@given(st.integers(-5, 10**6), evennesses, st.integers(-5, 10**6))
def test_any_rhythm_and_any_silence_have_a_score(tenths: int, even: int, silence: int) -> None:
    rhythm = np.array([tenths]), np.array([even])
    found = table(AbsenceParameters()).scores(*rhythm, np.array([silence]), np.array([0.5]))
    assert np.isfinite(found).all()


def test_of_short_gaps_a_chance_is_said_smaller_than_the_score_takes_it_and_of_others_the_same() -> None:
    parameters, silence = AbsenceParameters(), np.arange(1.0, 60.0)
    for usual, power in ((2.5, 1.0), (9.0, 1.0), (1.25, 1 + 0.37 * np.log(2.0))):
        gaps = np.full(len(silence), usual)
        chances = survival(silence, gaps, CHANCE, parameters)
        assert stated(silence, gaps, CHANCE, parameters) == pytest.approx(chances**power, rel=1e-12)
    usual_tenths, chance = np.array([13, 17, 40]), 1 / 50
    first = of_row(table(parameters).rare_from(chance), usual_tenths, np.zeros(3, np.int64))
    for tenths, days in zip(usual_tenths.tolist(), first.tolist(), strict=True):
        said = stated(np.array([days - 1.0, days]), np.full(2, tenths / 10), CHANCE, parameters)
        assert said[0] > chance >= said[1]
