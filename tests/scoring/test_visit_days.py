"""Half as many visit days: every day tells by how usual a visit is on it; a trip tells little."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from localregulars.scoring.visit_days import (
    Missed,
    VisitDayParameters,
    chances,
    faded,
    missed,
    odds_after,
    visit_days,
)

P = VisitDayParameters()
WEEK = st.lists(st.floats(0.01, 0.95), min_size=7, max_size=7)


def gone_by(week: list[float], days: int, since: int = 6) -> tuple[float, ...]:
    """The four chances of `missed` of one person after so many days from a weekday on."""
    chance = np.array(week, np.float32)[:, None]
    to = np.array([(since + days) % 7])
    found = missed(chance, np.array([days]), 7, np.array([since]), to, P)
    return tuple(float(x[0]) for x in (found.there, found.away, found.fewer_there, found.fewer_away))


def by_hand(week: list[float], days: int, share: float, since: int = 6) -> tuple[float, float]:
    """There and away by now, day by day: one goes away before the day that one would have come."""
    there, away = 1.0, 0.0
    for day in range(1, days + 1):
        away = away * math.exp(-1 / P.away_days) + there * P.away_begins
        there *= (1 - share * week[(since + day) % 7]) * math.exp(-P.away_begins)
    return there, away


@settings(max_examples=60, deadline=None)
@given(WEEK, st.integers(0, 40), st.integers(0, 6))
def test_days_without_a_visit_are_as_likely_as_day_by_day(week: list[float], days: int, since: int) -> None:
    there, away, fewer_there, fewer_away = gone_by(week, days, since)
    for share, stays, goes in ((1.0, there, away), (P.share, fewer_there, fewer_away)):
        of_days, gone = by_hand(week, days, share, since)
        assert stays == pytest.approx(of_days, rel=0.02 * days + 1e-9, abs=1e-9)  # chances in steps
        even = len({round(chance, 2) for chance in week}) == 1
        assert goes == pytest.approx(gone, rel=0.1 if even else 2.0, abs=1e-4)


def test_going_away_is_added_up_over_the_days_on_which_one_may_have_gone() -> None:
    # that whoever has gone once cannot go again is left out: a tenth of a small chance
    for chance in (0.1, 0.5, 0.9):
        for days in (1, 3, 10, 25):
            assert gone_by([chance] * 7, days)[1] == pytest.approx(by_hand([chance] * 7, days, 1.0)[1], rel=0.11)


@settings(max_examples=60, deadline=None)
@given(WEEK, st.integers(0, 500), st.integers(0, 6), st.floats(0, 1e5), st.integers(0, 500))
def test_odds_are_numbers_within_their_bounds(
    week: list[float], silent: int, since: int, odds: float, more: int
) -> None:
    chance = np.array(week, np.float32)[:, None]
    gap = missed(chance, np.array([silent]), 7, np.array([since]), np.array([(since + silent) % 7]), P)
    after = odds_after(np.array([odds]), gap, np.array([silent + 1]), np.array([sum(week) / 7]), P)
    assert 0 < after[0] <= 1e5
    said = gap.log_odds(np.array([odds]), np.array([silent + more]), P)
    assert np.isfinite(said).all()
    assert said[0] <= P.most


def test_a_miss_on_a_sure_weekday_tells_more_than_one_on_a_day_that_is_often_left_out() -> None:
    def told(chance: float) -> float:
        there, away, fewer_there, fewer_away = gone_by([chance] * 7, 1)
        return (fewer_there + fewer_away) / (there + away)

    assert told(0.9) > 1.5 * told(0.5) > told(0.1) > 1


def test_a_trip_tells_less_than_as_many_misses_between_visits() -> None:
    week, odds = [0.85] * 7, np.array([10.0])
    a_day, one = np.array([0.85]), np.array([1])
    chance = np.array(week, np.float32)[:, None]

    def gap(days: int) -> Missed:
        return missed(chance, np.array([days]), 7, np.array([6]), np.array([(6 + days) % 7]), P)

    trip = odds_after(odds, gap(12), np.array([13]), a_day, P)
    for _ in range(12):
        trip = odds_after(trip, gap(0), one, a_day, P)
    every_second = odds
    for _ in range(12):
        every_second = odds_after(every_second, gap(1), np.array([2]), a_day, P)
    assert every_second[0] > 5 * trip[0]


def test_visits_day_after_day_take_a_suspicion_back() -> None:
    nothing = missed(np.full((7, 1), 0.9, np.float32), np.array([0]), 7, np.array([3]), np.array([3]), P)
    odds = np.array([1000.0])
    for _ in range(15):
        odds = odds_after(odds, nothing, np.array([1]), np.array([0.9]), P)
    assert odds[0] < 4


def test_odds_fade_with_the_days() -> None:
    left = faded(np.array([8.0, 8.0]), np.array([0, 22]), P)
    assert left[0] == 8
    assert left[1] == pytest.approx(8 / math.e, rel=0.03)


def test_chances_are_visit_days_a_week_pulled_to_those_of_all_weekdays() -> None:
    cumulated = np.zeros((1, 7), np.float32)
    for day in range(70):
        if day % 7 == 2:
            cumulated = visit_days(cumulated, np.array([2]), np.array([True]), np.ones(1, np.float32))
    found = chances(cumulated.T, np.array([10.0], np.float32), P)[:, 0]
    assert found[2] == pytest.approx((10 + P.prior_weeks / 7) / (10 + P.prior_weeks))
    assert found[3] == pytest.approx(P.prior_weeks / 7 / (10 + P.prior_weeks))


def test_several_visits_on_one_day_are_one_visit_day() -> None:
    once = visit_days(np.zeros((1, 7), np.float32), np.array([4]), np.array([True]), np.ones(1, np.float32))
    again = visit_days(once, np.array([4]), np.array([False]), np.ones(1, np.float32))
    assert again.tolist() == once.tolist() == [[0, 0, 0, 0, 1, 1, 1]]
