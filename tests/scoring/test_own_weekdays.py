"""A silence counts by somebody's own weekdays: whole weeks as they are, and of the rest the days on which they come."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.scoring.made_up import START, every_day, history_of, totals_of

from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.own_weekdays import VISITS, by_own_weekdays, newest_weekdays, one_more

ALWAYS = OpenDays.of(every_day(800), START + 800)


def weekdays_of(days: Iterable[int]) -> np.ndarray:
    """What is remembered of visit days (ordinals)."""
    known = np.zeros(1, np.int64)
    for day in days:
        known = one_more(known, np.array([day]))
    return known


def counted(days: Sequence[int], later: int, open_days: OpenDays = ALWAYS, per_week: int = 7, away: int = 0) -> float:
    """The silence so many days after the last of some visit days, of which `away` opening days were announced."""
    last = np.array([days[-1]])
    silence = open_days.up_to(last + later) - open_days.up_to(last) - away
    seen = np.array([len(days)])
    return float(by_own_weekdays(silence, weekdays_of(days), seen, (last, last + later), open_days, per_week)[0])


@given(st.lists(st.integers(1, 9), min_size=1, max_size=40), st.integers(1, 60), st.sets(st.integers(0, 6), max_size=3))
@settings(deadline=None)
def test_it_is_what_plain_python_adds_up(gaps: list[int], later: int, closed: set[int]) -> None:
    days = [START + sum(gaps[:n]) for n in range(1, len(gaps) + 1)]
    is_open = [day for day in range(801) if (START + day) % 7 not in closed]
    open_days = OpenDays.of(totals_of(history_of([is_open])), START + 800)
    per_week, last = 7 - len(closed), days[-1]
    whole = last + later - later % 7
    weeks = sum(START + d > last and START + d <= whole for d in is_open)
    rest = [START + d for d in is_open if whole < START + d <= last + later]
    newest = days[-VISITS:]
    own = sum(any(visit % 7 == day % 7 for day in rest) for visit in newest)
    told = weeks + min((per_week * own + len(rest)) / (len(newest) + 1), len(rest))
    assert counted(days, later, open_days, per_week) == pytest.approx(max(told, 1))


@given(st.lists(st.lists(st.integers(1, 9), min_size=1, max_size=50), max_size=3))
@settings(deadline=None)
def test_those_of_many_customers_at_once_are_those_of_one_visit_after_the_other(customers: list[list[int]]) -> None:
    days = [[START + sum(gaps[:n]) for n in range(1, len(gaps) + 1)] for gaps in customers]
    every = np.array([day for own in days for day in own], np.int64)
    number = np.array([n for own in days for n in range(1, len(own) + 1)], np.int64)
    found = newest_weekdays(every, number)
    assert found.tolist() == [int(weekdays_of(own[:n])[0]) for own in days for n in range(1, len(own) + 1)]


def test_who_comes_on_tuesdays_is_missed_on_tuesdays() -> None:
    tuesdays = [START + 7 * week for week in range(20)]
    assert [counted(tuesdays, later) for later in (1, 6)] == [1.0, 1.0]
    assert [counted(tuesdays, later) for later in (7, 14)] == [7.0, 14.0]
    assert counted(tuesdays, 13) == pytest.approx(7 + 6 / 21)
    every_day_of_a_week = [START + day for day in range(21)]
    assert [counted(every_day_of_a_week, later) for later in (1, 3, 10)] == pytest.approx([1, 3, 10], abs=0.1)


@given(st.lists(st.integers(1, 12), min_size=1, max_size=30))
@settings(deadline=None)
def test_a_day_more_is_never_less(gaps: list[int]) -> None:
    days = [START + sum(gaps[:n]) for n in range(1, len(gaps) + 1)]
    found = [counted(days, later) for later in range(1, 40)]
    assert found == sorted(found)


def test_a_day_on_which_the_shop_was_closed_is_nobodys_day() -> None:
    mondays_and_thursdays = [START + 7 * week + day for week in range(12) for day in (0, 3)]
    last = mondays_and_thursdays[-1] - START
    without_monday = OpenDays.of(totals_of(history_of([[d for d in range(801) if d != last + 4]])), START + 800)
    assert counted(mondays_and_thursdays, 4) > 3  # from Thursday to Monday
    assert counted(mondays_and_thursdays, 4, without_monday) == 1.0


def test_a_silence_of_which_a_part_was_announced_stays_as_it_is() -> None:
    tuesdays = [START + 7 * week for week in range(20)]
    assert counted(tuesdays, 12, away=3) == 9.0
