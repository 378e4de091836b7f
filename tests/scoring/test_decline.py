"""Comes less often: against the own ups and downs, over weeks, not for a pause that was announced or a closed shop."""

from __future__ import annotations

import math

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.scoring.made_up import START, customers_lists, every_day, history_of

from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.circumstances import Circumstances
from localregulars.scoring.decline import DeclineGrid, DeclineParameters, decline_grid
from localregulars.scoring.history import DayTotals

LAST = 300
WINDOW, HALF_LIFE = 21, 140


def grid(
    customers: list[list[int]], notes: list[tuple[int, int, int]] | None = None, totals: DayTotals | None = None
) -> DeclineGrid:
    """Scores of days 0 to `LAST` after `START`; notes are (position, first, last) in days after `START`."""
    history = history_of(customers)
    open_days = OpenDays.of(totals or every_day(LAST), START + LAST)
    away = [(position + 1, START + first, START + last) for position, first, last in notes or []]
    known = Circumstances.of(history.customer_ids, open_days, away)
    return decline_grid(history, known, slice(None), START, START + LAST, DeclineParameters())


def by_hand(days: list[int], day: int) -> float:
    """The score of one day by the definition in words, in loops; the shop is open every day and nobody is away."""

    def window(end: int) -> int:
        return sum(end - WINDOW < d <= end for d in days)

    ends = range(min(days, default=day) + WINDOW - 1, day - WINDOW + 1)
    if len(ends) < 28:
        return math.nan
    weights = [0.5 ** ((ends[-1] - end) / HALF_LIFE) for end in ends]
    mean = sum(w * window(end) for w, end in zip(weights, ends, strict=True)) / sum(weights)
    square = sum(w * window(end) ** 2 for w, end in zip(weights, ends, strict=True)) / sum(weights)
    pooled = (5 * max(square - mean**2, 0) + 3 * 1.3 * mean) / 7
    return float((mean - window(day)) / math.sqrt(1.2 * pooled + 0.5))


@settings(max_examples=30)
@given(customers_lists(), st.lists(st.integers(0, LAST), min_size=1, max_size=6))
def test_the_score_is_the_definition_in_words(customers: list[list[int]], days: list[int]) -> None:
    found = grid(customers).scores
    for position, visits in enumerate(customers):
        for day in days:
            expected = by_hand([d for d in visits if d <= LAST], day)
            assert np.isclose(found[position, day], expected, equal_nan=True, atol=1e-7)


def test_half_as_often_is_noticed_within_weeks_and_as_often_is_not() -> None:
    steady = list(range(0, LAST, 2))
    halved = [*range(0, 200, 2), *range(200, LAST, 4)]
    found = grid([steady, halved])
    assert np.nanmax(np.abs(found.scores[0, 100:])) < 0.5
    assert found.scores[1, 199] < 0.5
    assert found.scores[1, 230] > 1.5
    assert found.usual[1, 230] > 9
    assert found.recent[1, 230] < 6


def test_somebody_whose_weeks_always_differ_much_is_noticed_later() -> None:
    steady = list(range(0, LAST, 3))
    bursts = [day for start in range(0, LAST, 42) for day in range(start, start + 14)]
    stopped_steady, stopped_bursts = ([d for d in days if d < 252] for days in (steady, bursts))
    found = grid([stopped_steady, stopped_bursts])
    assert found.scores[0, 275] > 1.5 * found.scores[1, 275]


def test_an_announced_absence_is_no_decline() -> None:
    days = [d for d in range(0, LAST, 2) if not 200 <= d < 225]
    told, untold = grid([days], [(0, 200, 224)]).scores, grid([days]).scores
    assert np.nanmax(untold[0, 200:260]) > 3
    assert np.isnan(told[0, 212:225]).all()
    assert np.nanmax(told[0, 225:260]) < 1


def test_a_shop_that_is_closed_for_weeks_makes_nobody_decline() -> None:
    open_on = np.array([d for d in range(LAST + 1) if not 200 <= d < 230])
    totals = DayTotals(START + open_on, np.full(len(open_on), 20), np.full(len(open_on), 20))
    found = grid([[d for d in range(0, LAST, 2) if not 200 <= d < 230]], totals=totals).scores
    assert np.nanmax(found[0, 100:]) < 1


def test_nothing_is_said_before_enough_weeks_are_known() -> None:
    found = grid([list(range(100, LAST, 2)), []]).scores
    assert np.isnan(found[0, : 100 + 2 * WINDOW + 26]).all()
    assert np.isfinite(found[0, 100 + 2 * WINDOW + 27 :]).all()
    assert np.isnan(found[1]).all()
