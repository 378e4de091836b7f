"""Busy times, told by those who had come before, not by newcomers, by leavers or by a fifth who come less often."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.scoring.made_up import START, history_of, totals_of

from localregulars.scoring.busy_times import HOLDS_DAYS, MOST_TIMES, BusyTimes
from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.history import VisitHistory

DAYS = 364
LAST = START + DAYS - 1
BUSY = slice(285, 314)
BoolArray = np.ndarray[tuple[int, int], np.dtype[np.bool_]]


def came(people: int, chance: float = 0.4, seed: int = 1) -> BoolArray:
    """Who came on which day, by chance alone."""
    return np.random.default_rng(seed).random((people, DAYS)) < chance


def more(visits: BoolArray, times: float, seed: int = 2) -> BoolArray:
    """The same with so many times the visits in the busy days."""
    extra = np.random.default_rng(seed).random(visits.shape) < (times - 1) * 0.4 / 0.6
    busy = np.zeros(DAYS, bool)
    busy[BUSY] = True
    return np.asarray(visits | (extra & busy))


def history(visits: BoolArray) -> VisitHistory:
    return history_of([np.flatnonzero(row).tolist() for row in visits])


def busy_times(visits: BoolArray, until: int = LAST) -> BusyTimes:
    found = history(visits)
    return BusyTimes.of(found, OpenDays.of(totals_of(found), until), until)


def on(found: BusyTimes, *days: int) -> list[float]:
    """How busy it was on these days after `START`."""
    return [float(share) for share in found.on(START + np.array(days))]


def test_a_busy_time_is_told_after_its_first_weeks_and_is_over_some_weeks_after_it() -> None:
    found = busy_times(more(came(200), 1.5))
    before, within, after = on(found, 240, 310, 363)
    assert before < 1.05
    assert 1.35 < within < 1.5
    assert after < 1.05


def test_winning_customers_is_no_busy_time() -> None:
    begins = np.linspace(-200, DAYS, 300)[:, None]
    found = busy_times(came(300) & (np.arange(DAYS) >= begins))
    assert found.shares.max() < 1.07  # the total rises by a third


def test_losing_customers_hides_no_busy_time() -> None:
    leaves = np.linspace(150, 3 * DAYS, 300)[:, None]
    assert on(busy_times(more(came(300), 1.5) & (np.arange(DAYS) < leaves)), 310)[0] > 1.35


def test_a_fifth_who_come_half_as_often_do_not_hide_a_busy_time() -> None:
    visits = more(came(200), 1.4)
    alone = on(busy_times(visits), 310)[0]
    visits[:40, 240:] &= np.random.default_rng(3).random((40, DAYS - 240)) < 0.5
    assert alone - on(busy_times(visits), 310)[0] < 0.5 * 0.1 * 1.4  # the mean would lose a tenth


def test_a_quiet_time_is_not_told() -> None:
    visits = came(200)
    visits[:, BUSY] &= np.random.default_rng(4).random((200, 29)) < 0.6
    assert on(busy_times(visits), 300, 310) == [1, 1]


def test_few_customers_say_little() -> None:
    few, many = (on(busy_times(more(came(people), 1.5)), 310)[0] for people in (5, 200))
    assert few - 1 < 0.5 * (many - 1)


def test_weeks_in_which_the_shop_is_closed_are_no_quiet_time_that_makes_others_busy() -> None:
    visits = came(200)
    visits[:, 200:228] = False
    assert busy_times(visits).shares.max() < 1.05


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 10), st.integers(0, 27))
def test_what_was_known_four_weeks_earlier_stays_as_it_was(seed: int, times: int, more_days: int) -> None:
    """So a scoring a day gives what everything made anew gives."""
    chance = 0.3 + 0.2 * np.sin(np.arange(DAYS) / 20 + seed % 7)
    visits = np.random.default_rng(seed).random((40, DAYS)) < chance
    earlier = LAST - times * HOLDS_DAYS
    days = START + np.arange(-5, earlier - START + more_days + 1)
    now, then = busy_times(visits), busy_times(visits[:, : earlier - START + 1], earlier)
    known = days[days <= earlier + HOLDS_DAYS]
    assert np.array_equal(now.on(known), then.on(known))


def test_what_is_known_on_a_day_holds_from_the_next_day_on_and_until_it_is_found_out_anew() -> None:
    found = BusyTimes(LAST, np.array([1.1, 1.2, 1.3]))
    days = [DAYS - 1 - 2 * HOLDS_DAYS, DAYS - 2 * HOLDS_DAYS, DAYS - 1 - HOLDS_DAYS, DAYS - HOLDS_DAYS, DAYS - 1]
    assert on(found, *days) == [1, 1.1, 1.1, 1.2, 1.2]
    assert on(found, DAYS, DAYS + 27, DAYS + 500) == [1.3, 1.3, 1.3]


def test_it_comes_back_from_json() -> None:
    found = busy_times(more(came(60), 1.4))
    again = BusyTimes.from_json(json.loads(json.dumps(found.to_json())))
    days = START + np.arange(-40, DAYS + 60)
    assert np.array_equal(again.on(days), found.on(days))
    with pytest.raises(TypeError):
        BusyTimes.from_json([])


@pytest.mark.parametrize("customers", [[], [[]], [[], []], [[5]], [[3] * 40], [[-40_000, 5]]])
def test_too_little_is_as_usual_and_a_visit_of_long_ago_costs_no_more(customers: list[list[int]]) -> None:
    given = history_of(customers)
    found = BusyTimes.of(given, OpenDays.of(totals_of(given), LAST), LAST)
    assert len(found.shares) <= MOST_TIMES
    assert (found.on(START + np.arange(-10, 400)) == 1).all()


def test_visits_after_the_day_are_not_looked_at() -> None:
    visits = more(came(60), 1.5)
    given, until = history(visits), START + 200
    open_days = OpenDays.of(totals_of(given), LAST)
    found = BusyTimes.of(given, open_days, until)
    kept = BusyTimes.of(given.kept(given.visits["day"] <= until), open_days, until)
    assert np.array_equal(found.shares, kept.shares)
