"""Raw daily scores of a visits file, as a judge of scorers wants them: no policy, no guard, nothing of the future."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from localregulars.domain.progress import ProgressToken, SilentProgress
from localregulars.domain.signals import SignalCode
from localregulars.scoring.absence import AbsenceParameters, table
from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.circumstances import Circumstances
from localregulars.scoring.decline import DeclineParameters, decline_grid
from localregulars.scoring.history import DayTotals, IntArray, VisitHistory
from localregulars.scoring.regulars import MIN_GAPS
from localregulars.scoring.rhythm import Track, VisitDays, rebuild
from localregulars.scoring.silences import SilenceGrid, cell_scores, silence_grid
from localregulars.scoring.usual_order import (
    OrderHistory,
    OrderTrack,
    UsualOrderParameters,
    order_track,
    worth_asking,
)

_BATCH = 2000
_SIGNALS = (SignalCode.ABSENCE, SignalCode.DECLINE, SignalCode.USUAL_ORDER)

FloatArray = npt.NDArray[np.float64]
Cells = tuple[IntArray, IntArray]
"""Rows (customers of a batch) and columns (days)."""


@dataclass(frozen=True, slots=True)
class DailyScores:
    """Scores, one entry a customer, day and signal: `customer` is the position in the history, `day` an ordinal."""

    customer: IntArray
    day: IntArray
    signal: tuple[SignalCode, ...]
    code: npt.NDArray[np.int8]
    """Position in `signal`."""
    score: FloatArray


@dataclass(frozen=True, slots=True)
class _Replay:
    """What every batch of customers is scored with."""

    history: VisitHistory
    known: Circumstances
    track: Track
    orders: OrderTrack | None
    days_per_week: int
    first: int
    last: int

    def scores(self, rows: slice) -> Iterator[tuple[SignalCode, Cells, FloatArray]]:
        """Cells with something to say, and their scores, signal by signal."""
        grid = silence_grid(self.track, self.known, rows, self.first, self.last)
        enough = self.track.number[grid.visit] > MIN_GAPS if len(self.track.number) else grid.is_away
        is_known = enough & (grid.visit >= 0) & ~grid.is_away
        yield SignalCode.ABSENCE, *self._absences(grid, is_known)
        yield SignalCode.DECLINE, *self._declines(rows, is_known)
        if self.orders is not None:
            yield SignalCode.USUAL_ORDER, *self._orders(self.orders, rows, is_known)

    def _absences(self, grid: SilenceGrid, is_known: npt.NDArray[np.bool_]) -> tuple[Cells, FloatArray]:
        cells = _cells((grid.days > 0) & is_known)
        parameters = replace(AbsenceParameters(), days_per_week=self.days_per_week)
        return cells, cell_scores(grid, cells, self.track, table(parameters))

    def _declines(self, rows: slice, is_known: npt.NDArray[np.bool_]) -> tuple[Cells, FloatArray]:
        """Only of those who come less often than usual: the others have nothing to say."""
        parameters = DeclineParameters(days_per_week=self.days_per_week)
        found = decline_grid(self.history, self.known, rows, self.first, self.last, parameters).scores
        cells = _cells(is_known & (np.nan_to_num(found, nan=-1.0) > 0))
        return cells, found[cells]

    def _orders(
        self, orders: OrderTrack, rows: slice, is_known: npt.NDArray[np.bool_]
    ) -> tuple[Cells, FloatArray]:  # fmt: skip
        """The newest visit of each day says what is usual; the days since then count on."""
        cells = _cells(is_known)
        start, _, _ = rows.indices(len(self.history.customer_ids))
        position, day = cells[0] + start, cells[1] + self.first
        visit = _newest_visit(self.history, position, day)
        parameters = UsualOrderParameters(days_per_week=self.days_per_week)
        since = self.known.silent_days(position, orders.last_day[visit], day)
        first_days = self.history.visits["day"][self.history.offsets[:-1][position]].astype(np.int64)
        visit_days = self.history.visits["day"][visit].astype(np.int64)
        span = self.known.silent_days(position, first_days, visit_days)
        rates = orders.number[visit] / (span + parameters.rate_days)
        scores = worth_asking(orders, visit, since, rates, parameters)
        speaks = np.isfinite(scores)
        return (cells[0][speaks], cells[1][speaks]), scores[speaks]


def replay_scores(
    history: VisitHistory,
    first: int,
    last: int,
    away: Iterable[tuple[int, int, int]] = (),
    token: ProgressToken | None = None,
    orders: OrderHistory | None = None,
) -> DailyScores:
    """Scores of every customer and day from `first` to `last` (ordinals, both included).

    `away` holds (customer id, first day, last day), `orders` what was had at each visit (without it nothing is said of
    the usual order). The shop's opening days are the days on which anybody came, by what was known on each day; how
    many of them a week has is taken from the time before `first`, so that nothing later matters. Silent before
    `MIN_GAPS` gaps and while a note says away; an absence also on a day with a visit.
    """
    token = token or SilentProgress()
    visits = VisitDays.of(history, last)
    totals = shop_totals(visits)
    open_days = OpenDays.of(totals, last)
    per_week = OpenDays.of(totals, first - 1).per_week() if (totals.days < first).any() else 7
    known = Circumstances.of(history.customer_ids, open_days, away)
    _, track = rebuild(visits, open_days, known.away, token)
    followed = None if orders is None else order_track(history, orders)
    work = _Replay(history, known, track, followed, per_week, first, last)
    parts = []
    for start in range(0, len(history.customer_ids), _BATCH):
        token.raise_if_cancelled()
        parts += [
            (np.full(len(scores), _SIGNALS.index(code), np.int8), row + start, column + first, scores)
            for code, (row, column), scores in work.scores(slice(start, start + _BATCH))
        ]
        token.report(min(start + _BATCH, len(history.customer_ids)), len(history.customer_ids))
    return _joined(parts)


def shop_totals(visits: VisitDays) -> DayTotals:
    """Visit days of everybody together: what stands for the shop's own totals where there are none."""
    days, counts = np.unique(visits.days, return_counts=True)
    return DayTotals(days, counts.astype(np.int64), counts.astype(np.int64))


def _joined(parts: list[tuple[npt.NDArray[np.int8], IntArray, IntArray, FloatArray]]) -> DailyScores:
    """All batches as one."""
    nothing = np.zeros(0, np.int64)
    parts = parts or [(np.zeros(0, np.int8), nothing, nothing, np.zeros(0))]
    code, customer, day, score = (np.concatenate(column) for column in zip(*parts, strict=True))
    return DailyScores(customer, day, _SIGNALS, code, score)


def _cells(chosen: npt.NDArray[np.bool_]) -> Cells:
    """The chosen cells of a grid."""
    row, column = np.nonzero(chosen)
    return row, column


def _newest_visit(history: VisitHistory, position: IntArray, day: IntArray) -> IntArray:
    """The place in the history of the newest visit by the end of the day; each customer has one by then."""
    owner = np.repeat(np.arange(len(history.customer_ids)), np.diff(history.offsets))
    reach = 1 << 23  # more than any ordinal
    keys = owner * reach + history.visits["day"].astype(np.int64)
    return np.asarray(np.searchsorted(keys, position * reach + day, "right") - 1)
