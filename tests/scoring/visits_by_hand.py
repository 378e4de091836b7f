"""Visits of a few customers made by hand, for tests of change rules: days, minutes, measures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from hypothesis import strategies as st
from tests.scoring.made_up import START

from localregulars.scoring.changes import ChangeRule, ClockedVisits, Rows, brought_up_to_date, fields

MONDAY = (-START + 1) % 7
"""The first Monday of made-up histories, in days after `START`."""


class Came(NamedTuple):
    """One visit: days after `START`, minute of the day, measure and what was expected (logarithms)."""

    day: int
    minute: int = 600
    measure: float = 0.0
    expected: float = 0.0


def visits_by_hand(customers: Sequence[Sequence[Came]]) -> ClockedVisits:
    """Visits in a shop that opens every day; own clocks are days after `START`."""
    came = [visit for visits in customers for visit in visits]
    day = np.array([visit.day for visit in came], np.int64)
    return ClockedVisits(
        np.cumsum([0, *map(len, customers)]).astype(np.int64),
        START + day,
        day,
        np.array([visit.minute for visit in came], np.int64),
        np.array([visit.measure for visit in came], np.float64),
        np.zeros(len(came) + 1, np.int64),
        np.zeros(0, np.int64),
        np.array([visit.expected for visit in came], np.float64),
    )


def rows_after(rule: ChangeRule, customers: Sequence[Sequence[Came]]) -> npt.NDArray[np.void]:
    """The rows of these customers after all their visits."""
    visits = visits_by_hand(customers)
    return brought_up_to_date(rule, np.zeros(len(customers), rule.dtype), visits)


def row_after(rule: ChangeRule, visits: Sequence[Came]) -> Rows:
    """The row of one customer, by its fields."""
    return fields(rows_after(rule, [visits]))


def score_after(rule: ChangeRule, visits: Sequence[Came]) -> float:
    """What the rule says on the day of the newest visit."""
    clock = np.array([visits[-1].day if visits else 0], np.int64)
    return float(rule.scores(row_after(rule, visits), clock, START + clock)[0])


def same_one_by_one(rule: ChangeRule, customers: Sequence[Sequence[Came]]) -> bool:
    """Whether each customer alone, visit by visit, ends in the very row that everybody together does."""
    together = rows_after(rule, customers)
    for place, visits in enumerate(customers):
        row = np.zeros(1, rule.dtype)
        for visit in visits:
            row = brought_up_to_date(rule, row, visits_by_hand([[visit]]))
        if row.tobytes() != together[place : place + 1].tobytes():
            return False
    return True


def days_at(first: int, count: int, *minutes: int, within: float, seed: int = 0) -> list[Came]:
    """Some days with a visit around each of these times, off by so many minutes (a standard deviation)."""
    off = np.random.default_rng([seed, first]).normal(0, within, (count, len(minutes)))
    return [Came(first + i, round(at + float(off[i, j]))) for i in range(count) for j, at in enumerate(minutes)]


odd_measures = st.sampled_from([float("nan"), float("inf"), -float("inf"), 0.0, -50.0, 27.6, 1e300, -1e300, 1e-300])


@st.composite
def odd_customers(draw: st.DrawFn, most: int = 3) -> list[list[Came]]:
    """Any visits at all: many on a day, duplicates, a decade of silence, clocks that jump back, odd numbers."""
    gaps = st.one_of(st.integers(0, 9), st.sampled_from([0, 0, -3, 45, 3660]))
    minutes = st.one_of(st.integers(0, 1439), st.sampled_from([0, 1439, 600, 601, 65_535]))
    measures = st.one_of(st.floats(-1.5, 1.5), odd_measures)
    visit = st.tuples(gaps, minutes, measures, st.one_of(st.just(3.0), odd_measures))
    customers = []
    for drawn in draw(st.lists(st.lists(visit, max_size=16), min_size=1, max_size=most)):
        days = np.maximum(np.cumsum([gap for gap, _, _, _ in drawn], dtype=np.int64), 0).tolist()
        customers.append([Came(day, m, x, e) for day, (_, m, x, e) in zip(days, drawn, strict=True)])
    return customers


@st.composite
def many_a_day(draw: st.DrawFn, least: int, most: int) -> list[Came]:
    """So many days with up to forty visits each, a decade apart or on the same day again too."""
    gap = st.one_of(st.integers(0, 2), st.sampled_from([0, 0, -1, 40, 3660]))
    one_day = st.tuples(gap, st.integers(1, 40), st.integers(0, 1439), st.sampled_from([7, 61, 180, 400]))
    visits, day = [], 0
    for later, count, minute, apart in draw(st.lists(one_day, min_size=least, max_size=most)):
        day = max(day + later, 0)
        visits += [Came(day, (minute + apart * i) % 1440) for i in range(count)]
    return visits
