"""Opening days, away notes and other circumstances."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from tests.scoring.made_up import START, every_day

from localregulars.scoring.away import AwayDays
from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.circumstances import Circumstances
from localregulars.scoring.history import DayTotals


def totals(visits: list[int]) -> DayTotals:
    days = np.flatnonzero(np.array(visits) > 0) + START
    counts = np.array([v for v in visits if v > 0], np.int64)
    return DayTotals(days, counts, counts)


@given(st.lists(st.integers(0, 3), min_size=1, max_size=60), st.sets(st.integers(0, 59)), st.integers(0, 70))
def test_a_day_counts_when_somebody_came_and_the_owner_did_not_close_it(
    visits: list[int], closed: set[int], day: int
) -> None:
    open_days = OpenDays.of(totals(visits), START + 100, {START + c for c in closed})
    expected = sum(v > 0 and d not in closed for d, v in enumerate(visits[: day + 1]))
    assert open_days.up_to(np.array([START + day]))[0] == expected


def test_a_holiday_counts_only_when_the_shop_was_as_busy_as_half_a_usual_day() -> None:
    quiet = OpenDays.of(totals([20] * 10 + [9] + [20]), START + 50, holidays={START + 10})
    busy = OpenDays.of(totals([20] * 10 + [10] + [20]), START + 50, holidays={START + 10})
    assert quiet.counts[-1] == 11
    assert busy.counts[-1] == 12


@given(st.lists(st.integers(0, 2), min_size=10, max_size=60), st.integers(0, 59))
def test_opening_days_know_nothing_of_the_future(visits: list[int], cut: int) -> None:
    whole, short = OpenDays.of(totals(visits), START + 100), OpenDays.of(totals(visits), START + cut)
    newest = max((d for d, v in enumerate(visits[: cut + 1]) if v), default=None)
    if newest is not None:
        days = np.arange(START, START + newest + 1)
        assert (whole.up_to(days) == short.up_to(days)).all()
        assert whole.fingerprint(START + newest) == short.fingerprint(START + newest)


def test_a_late_import_of_a_day_thought_closed_changes_the_fingerprint() -> None:
    before, after = OpenDays.of(totals([3, 0, 3]), START + 9), OpenDays.of(totals([3, 1, 3]), START + 9)
    assert before.fingerprint(START + 2) != after.fingerprint(START + 2)
    assert before.fingerprint(START) == after.fingerprint(START)


def test_a_shop_without_any_visit_has_no_opening_day() -> None:
    none = OpenDays.of(totals([]), START)
    assert none.up_to(np.array([START, START + 5])).tolist() == [0, 0]
    assert 1 <= none.per_week() <= 7


intervals = st.lists(st.tuples(st.integers(1, 3), st.integers(0, 80), st.integers(-2, 20)), max_size=8)


@given(intervals, st.integers(0, 2), st.integers(0, 110))
def test_overlapping_notes_count_every_day_once(notes: list[tuple[int, int, int]], position: int, day: int) -> None:
    open_days = OpenDays.of(every_day(100), START + 100)
    given_notes = [(c, START + f, START + f + length) for c, f, length in notes]
    away = AwayDays.of(given_notes, np.array([1, 2, 3]), open_days)
    days = {d for c, f, length in notes if c == position + 1 for d in range(f, f + length + 1)}
    assert away.up_to(np.array([position]), np.array([START + day]))[0] == sum(d <= day and d <= 100 for d in days)
    assert away.covers(np.array([position]), np.array([START + day]))[0] == (day in days)


def test_a_silence_goes_on_after_a_note_without_the_days_away() -> None:
    open_days = OpenDays.of(every_day(100), START + 100)
    known = Circumstances.of(np.array([7]), open_days, [(7, START + 12, START + 20)], signs={7: START + 50})
    at, visit = np.array([0]), np.array([START + 10])
    assert known.silent_days(at, visit, START + 11)[0] == 1
    assert known.silent_days(at, visit, START + 21)[0] == 2
    assert known.silence_began(at, visit, START + 49)[0] == START + 10
    assert known.silence_began(at, visit, START + 50)[0] == START + 50


def test_the_weekdays_on_which_the_shop_opens_are_those_of_most_weeks() -> None:
    monday = 737_000 - (737_000 - 1) % 7
    weeks = [monday + 7 * week + day for week in range(26) for day in range(6)]
    once = np.array(sorted([*weeks, monday + 6]))
    totals = DayTotals(once, np.full(len(once), 9), np.full(len(once), 9))
    assert OpenDays.of(totals, int(once[-1])).weekdays() == (True,) * 6 + (False,)
