"""Raw daily scores of a visits file, as a judge of scorers wants them: no policy, no guard, nothing of the future."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from localregulars.domain.progress import ProgressToken, SilentProgress
from localregulars.domain.signals import SignalCode, VisitMeasure
from localregulars.scoring.absence import AbsenceParameters, table
from localregulars.scoring.busy_times import HOLDS_DAYS, BusyTimes
from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.change_scores import newest_place
from localregulars.scoring.changes import ClockedVisits, Looks, Turns, made_anew, own_clock
from localregulars.scoring.circumstances import Circumstances
from localregulars.scoring.history import DayTotals, IntArray, OrderHistory, VisitHistory
from localregulars.scoring.people import up_to
from localregulars.scoring.regulars import MIN_GAPS
from localregulars.scoring.rhythm import Track, VisitDays
from localregulars.scoring.rhythms_anew import rebuild
from localregulars.scoring.rules import ChangeRules, ShopKnowledge
from localregulars.scoring.season import Season
from localregulars.scoring.silences import SilenceGrid, cell_scores, silence_grid

_BATCH = 2000
_SIGNALS = tuple(SignalCode)

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

    known: Circumstances
    track: Track
    visits: ClockedVisits
    rules: ChangeRules
    days_per_week: int
    first: int
    last: int

    def scores(self, rows: slice) -> Iterator[tuple[SignalCode, Cells, FloatArray]]:
        """Cells with something to say, and their scores, signal by signal."""
        grid = silence_grid(self.track, self.known, rows, self.first, self.last)
        enough = self.track.number[grid.visit] > MIN_GAPS if len(self.track.number) else grid.is_away
        is_known = enough & (grid.visit >= 0) & ~grid.is_away
        yield SignalCode.ABSENCE, *self._absences(grid, is_known)
        yield from self._changes(rows, is_known)

    def _absences(self, grid: SilenceGrid, is_known: npt.NDArray[np.bool_]) -> tuple[Cells, FloatArray]:
        cells = _cells((grid.days > 0) & is_known)
        parameters = replace(AbsenceParameters(), days_per_week=self.days_per_week)
        return cells, cell_scores(grid, cells, self.track, table(parameters), self.known.open_days)

    def _changes(
        self, batch: slice, is_known: npt.NDArray[np.bool_]
    ) -> Iterator[tuple[SignalCode, Cells, FloatArray]]:  # fmt: skip
        """What each rule says of the row as the newest visit of the day left it.

        Less visits are news by themselves; of every other change only a visit brings any, and what stands there
        unchanged until the next one is not said again.
        """
        cells = _cells(is_known)
        start, _, _ = batch.indices(len(self.known.customer_ids))
        visits, day = self.visits.portion(batch), cells[1] + self.first
        place = newest_place(visits.offsets, visits.day, cells[0], day)
        clock, turns = own_clock(self.known, cells[0] + start, day), Turns.of(visits)
        looks, came = Looks.at(turns, place), visits.day[place] == day
        for rule in self.rules.all:
            rows = np.zeros(turns.customers, rule.dtype)
            scores = rule.scores(looks.rows(made_anew(rule, rows, turns, looks, rule.scored)), clock, day)
            speaks = np.isfinite(scores) & (came | (rule.code is SignalCode.DECLINE))
            yield rule.code, (cells[0][speaks], cells[1][speaks]), scores[speaks]


def replay_scores(
    history: VisitHistory,
    first: int,
    last: int,
    away: Iterable[tuple[int, int, int]] = (),
    token: ProgressToken | None = None,
    orders: OrderHistory | None = None,
    measure: VisitMeasure = VisitMeasure.AMOUNT,
    season: Season | None = None,
) -> DailyScores:
    """Scores of every customer and day from `first` to `last` (ordinals, both included).

    `away` holds (customer id, first day, last day), `orders` what was had at each visit (without it nothing is said of
    the usual order), `measure` what the kind of shop goes by. The shop's opening days are the days on which anybody
    came, by what was known on each day; how many of them a week has, and what a visit is expected to bring, is taken
    from the time before `first`, so that nothing later matters. Silent before `MIN_GAPS` gaps and while a note says
    away; an absence also on a day with a visit. `season` is for a judge who lets all of them change at once: what they
    share is then that of other visits (`shared_season`).
    """
    token = token or SilentProgress()
    history, had = up_to(history, orders, last)
    visits = VisitDays.of(history, last)
    totals = shop_totals(visits)
    open_days = OpenDays.of(totals, last)
    per_week = OpenDays.of(totals, first - 1).per_week() if (totals.days < first).any() else 7
    weekdays = OpenDays.of(totals, first - 1).weekdays() if (totals.days < first).any() else (True,) * 7
    known = Circumstances.of(history.customer_ids, open_days, away)
    _, track = rebuild(visits, open_days, known.away, token)
    shop = ShopKnowledge.of(history, had, first - 1, measure)
    season = season or _season(history, totals, open_days, first, last)
    work = _Replay(
        known,
        track,
        shop.visits(history, known, last, had),
        shop.rules(per_week, season=season, open_weekdays=weekdays),
        per_week,
        first,
        last,
    )
    parts = []
    for start in range(0, len(history.customer_ids), _BATCH):
        token.raise_if_cancelled()
        parts += [
            (np.full(len(scores), _SIGNALS.index(code), np.int8), row + start, column + first, scores)
            for code, (row, column), scores in work.scores(slice(start, start + _BATCH))
        ]
        token.report(min(start + _BATCH, len(history.customer_ids)), len(history.customer_ids))
    return _joined(parts)


def shared_season(history: VisitHistory, first: int, last: int) -> Season:
    """The season that all share as a replay from `first` to `last` tells it from these visits."""
    totals = shop_totals(VisitDays.of(history, last))
    return _season(history, totals, OpenDays.of(totals, last), first, last)


def _season(history: VisitHistory, totals: DayTotals, open_days: OpenDays, first: int, last: int) -> Season:
    """Busy times are found out on the day before `first`, and every four weeks before and after it."""
    busy = BusyTimes.of(history, open_days, last - (last - first + 1) % HOLDS_DAYS)
    return Season.of(totals, last, busy)


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
