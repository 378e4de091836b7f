"""The signal `decline`: comes less often than before, over weeks, by the person's own ups and downs.

The visits of the last three weeks are held against those of all earlier three weeks of the same person, newer ones with
more weight; the difference is measured in standard deviations of these, pulled towards what a Poisson process with some
overdispersion would have, because a few windows say little about a spread. Constants: measured on a year of receipts of
1,238 households (docs/SCORING.md).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from localregulars.scoring.circumstances import Circumstances
from localregulars.scoring.history import IntArray, VisitHistory

FloatArray = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class DeclineParameters:
    """Everything that the score depends on beside the person; a week is the shop's own number of opening days.

    The variance of a window's visits is estimated as (own · s2 + prior · overdispersion · mean) / total: the person's
    own spread s2 and that of an overdispersed Poisson process, and `widened` because windows overlap.
    """

    window_weeks: int = 3
    half_life_weeks: float = 20.0
    least_weeks: int = 4
    """Silent until so many weeks of earlier windows are known."""
    own: float = 5.0
    prior: float = 3.0
    total: float = 7.0
    overdispersion: float = 1.3
    widened: float = 1.2
    floor: float = 0.5
    days_per_week: int = 7

    @property
    def window(self) -> int:
        """Opening days in a window."""
        return self.window_weeks * self.days_per_week


@dataclass(frozen=True, slots=True)
class DeclineGrid:
    """Scores of customers (rows) on days (columns); NaN where there is nothing to say.

    `recent` is how often they came in the window that ends with the day, `usual` how often in earlier windows.
    """

    scores: FloatArray
    recent: FloatArray
    usual: FloatArray


def decline_grid(
    history: VisitHistory, known: Circumstances, rows: slice, first: int, last: int, parameters: DeclineParameters
) -> DeclineGrid:
    """Scores of the customers at `rows` on the days `first` to `last` (ordinals, both included), causal.

    A day on which the shop was closed or that a note announced away does not count: windows are as long as they were
    there to come, and nobody is judged by less than half a window. On a closed day the score of the day before stands.
    """
    visits, is_there = _by_opening_day(history, known, rows, last)
    days = known.open_days.up_to(np.arange(first, last + 1)) - 1
    grid = _scores(visits, is_there, parameters)
    shown = np.maximum(days, 0)
    out = DeclineGrid(grid.scores[:, shown], grid.recent[:, shown], grid.usual[:, shown])
    out.scores[:, days < 0] = np.nan
    return out


def _by_opening_day(
    history: VisitHistory, known: Circumstances, rows: slice, last: int
) -> tuple[FloatArray, npt.NDArray[np.bool_]]:
    """Visits of customers (rows) by opening day (columns, from the shop's first), and which days no note covers."""
    start, stop, _ = rows.indices(len(history.customer_ids))
    inside = slice(int(history.offsets[start]), int(history.offsets[stop]))
    day = history.visits["day"][inside].astype(np.int64)
    owner = np.repeat(np.arange(stop - start), np.diff(history.offsets[start : stop + 1]))
    width = max(int(known.open_days.up_to(np.asarray(last))), 1)
    column = known.open_days.up_to(day) - 1
    counted = (day <= last) & (column >= 0)
    cell = owner[counted] * width + column[counted]
    visits = np.bincount(cell, minlength=(stop - start) * width).reshape(stop - start, width).astype(np.float64)
    return visits, ~known.away.covers(np.arange(start, stop)[:, None], _opening_days(known, width)[None, :])


def _opening_days(known: Circumstances, width: int) -> IntArray:
    """The ordinals of the shop's first `width` opening days."""
    counts = known.open_days.counts
    return known.open_days.first + np.searchsorted(counts, np.arange(1, width + 1))


def _scores(visits: FloatArray, is_there: npt.NDArray[np.bool_], parameters: DeclineParameters) -> DeclineGrid:
    """One pass over the opening days: every customer's windows so far in three sums that fade with time."""
    window, keep = parameters.window, 0.5 ** (1 / (parameters.half_life_weeks * parameters.days_per_week))
    recent, is_judged = _windows(visits, is_there, window)
    began = np.where(visits.any(1), (visits > 0).argmax(1), visits.shape[1])
    weight, total, squares = (np.zeros(len(visits)) for _ in range(3))
    seen = np.zeros(len(visits), np.int64)
    scores, usual = np.full(visits.shape, np.nan), np.full(visits.shape, np.nan)
    for day in range(window, visits.shape[1]):
        before = day - window
        counts = is_judged[:, before] & (before >= began + window - 1)
        past = np.where(counts, recent[:, before], 0.0)
        weight, total, squares = keep * weight + counts, keep * total + past, keep * squares + past * past
        seen += counts
        enough = (seen >= parameters.least_weeks * parameters.days_per_week) & is_judged[:, day]
        mean = total[enough] / weight[enough]
        usual[enough, day] = mean
        spread = _spread(mean, squares[enough] / weight[enough] - mean * mean, parameters)
        scores[enough, day] = (mean - recent[enough, day]) / spread
    return DeclineGrid(scores, recent, usual)


def _windows(
    visits: FloatArray, is_there: npt.NDArray[np.bool_], window: int
) -> tuple[FloatArray, npt.NDArray[np.bool_]]:
    """Visits in the window that ends with each day, as many as there would be in a whole one, and whether it counts."""
    came, there = _last(np.where(is_there, visits, 0.0), window), _last(is_there.astype(np.float64), window)
    return came * window / np.maximum(there, 1), is_there & (2 * there >= window)


def _last(values: FloatArray, window: int) -> FloatArray:
    """Sums of the last `window` columns."""
    total = np.cumsum(values, axis=1)
    sums = total.copy()
    sums[:, window:] -= total[:, :-window]
    return sums


def _spread(mean: FloatArray, variance: FloatArray, parameters: DeclineParameters) -> FloatArray:
    """The standard deviation that a window of this person has."""
    poisson = parameters.prior * parameters.overdispersion * mean
    pooled = (parameters.own * np.maximum(variance, 0) + poisson) / parameters.total
    return np.asarray(np.sqrt(parameters.widened * pooled + parameters.floor))
