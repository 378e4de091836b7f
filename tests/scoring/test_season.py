"""The season that everybody shares: lulls that chance does not explain, by what was known on the day."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.scoring.made_up import START

from localregulars.scoring.busy_times import BusyTimes
from localregulars.scoring.history import DayTotals, IntArray
from localregulars.scoring.season import Season

DAYS = 300


def totals(visits: IntArray) -> DayTotals:
    """Totals from `START` on."""
    return DayTotals(START + np.arange(len(visits)), visits, visits)


def shares(
    visits: IntArray, until: int | None = None, busy: BusyTimes | None = None
) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """How much of a usual day each day was."""
    season = Season.of(totals(visits), START + (len(visits) - 1 if until is None else until), busy)
    days = START + np.arange(len(visits))
    return np.asarray(1 - (season.up_to(days) - season.up_to(days - 1)))


def usual_shop(seed: int = 1, mean: float = 200) -> IntArray:
    """A shop with a quiet Sunday."""
    level = np.where(np.arange(DAYS) % 7 == 6, 0.4, 1.0) * mean
    return np.random.default_rng(seed).poisson(level)


@pytest.mark.parametrize("mean", [4, 30, 200])
def test_chance_and_a_quiet_weekday_are_no_lull(mean: int) -> None:
    assert sum(shares(usual_shop(seed, mean)).sum() < DAYS - 1 for seed in range(8)) == 0


def test_an_august_is_a_lull_from_its_second_week_on_and_ends_with_it() -> None:
    visits = usual_shop()
    visits[200:235] = visits[200:235] // 2
    found = shares(visits)
    assert (np.abs(found[207:235] - 0.5) < 0.12).all()
    assert (found[:200] > 0.99).all()
    assert (found[245:] > 0.99).all()


def test_a_storm_counts_on_its_day() -> None:
    visits = usual_shop()
    visits[150] //= 4
    assert abs(shares(visits)[150] - 0.25) < 0.1


def test_ever_more_newcomers_hide_nobody_who_comes_less_often() -> None:
    visits = np.random.default_rng(2).poisson(100 * 1.01 ** np.arange(DAYS))
    assert (shares(visits) == 1).all()


def test_in_a_busy_time_as_many_more_are_usual_until_as_few_come_as_before() -> None:
    visits = usual_shop()
    visits[200:240] = visits[200:240] * 3 // 2
    busy = BusyTimes(START + 227, np.array([1.4]))  # found out then, for four weeks or more
    found = shares(visits, busy=busy)
    assert (found[150:228] == 1).all()
    assert np.allclose(found[228:240], 1.4)
    assert (np.abs(found[247:] - 1) < 0.1).all()  # nobody is missed for the weeks after a fair


def test_a_storm_in_a_busy_time_counts_as_much_less_as_more_are_usual() -> None:
    visits = usual_shop()
    visits[235] //= 4
    busy = BusyTimes(START + 227, np.array([1.4]))
    assert abs(shares(visits, busy=busy)[235] - 0.25) < 0.1


def test_a_closed_day_is_no_lull() -> None:
    visits = usual_shop()
    visits[160:175] = 0
    found = shares(visits)
    assert (found[160:175] == 1).all()
    assert (found > 0.99).all()


@settings(max_examples=25)
@given(st.integers(20, DAYS - 1), st.integers(0, 2**32 - 1))
def test_what_is_said_of_a_day_does_not_depend_on_later_ones(cut: int, seed: int) -> None:
    visits = np.random.default_rng(seed).poisson(60 * (1 + 0.5 * np.sin(np.arange(DAYS) / 20)))
    assert np.array_equal(shares(visits)[: cut + 1], shares(visits, cut)[: cut + 1])


@settings(max_examples=25)
@given(st.lists(st.integers(0, 10_000), max_size=120))
def test_it_comes_back_from_json_and_no_day_loses_more_than_itself(visits: list[int]) -> None:
    season = Season.of(totals(np.array(visits, np.int64)), START + 1000)
    again = Season.from_json(json.loads(json.dumps(season.to_json())))
    days = START + np.arange(-5, 200)
    assert np.allclose(again.up_to(days), season.up_to(days), atol=1e-9)
    steps = np.diff(season.up_to(days))
    assert ((steps >= 0) & (steps <= 0.9 + 1e-9)).all()


def test_an_empty_shop_has_no_season() -> None:
    nothing = np.zeros(0, np.int64)
    season = Season.of(DayTotals(nothing, nothing, nothing), START)
    assert season.up_to(np.array([START, START + 5])).tolist() == [0, 0]
