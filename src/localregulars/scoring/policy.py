"""The alert policy: from scores to a queue that fits the owner's week."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

import numpy as np

from localregulars.domain.check_in import OPEN_DAYS
from localregulars.domain.progress import ProgressToken, SilentProgress
from localregulars.scoring.absence import AbsenceTable, FloatArray, of_row
from localregulars.scoring.change_queue import ChangeQueue
from localregulars.scoring.circumstances import Circumstances
from localregulars.scoring.guard import LATE_CHANCE, LateCount, count_late, judge
from localregulars.scoring.history import IntArray
from localregulars.scoring.rhythm import Track
from localregulars.scoring.silences import SilenceGrid, counted, silence_grid, silence_scores
from localregulars.scoring.thresholds import RARE_CHANCE, GapLedger

WEEK = 7
REPLAY_DAYS = 56
"""A replay begins at least so long before its last day, at a multiple of `OPEN_DAYS`, so that days in a row agree."""
_BATCH = 4000
_NEVER = 1 << 30
"""No silence lasts for so many days."""
_ROUNDED = 1e-9


@dataclass(frozen=True, slots=True)
class Silences:
    """Silences that became worth a hello: one entry each. `visit` is the track's position of the visit they follow.

    `began` is the day from which they count, `crossed` the first day on which they were worth it, `ends` the first day
    on which they no longer last (one after the last day looked at: they last).
    """

    position: IntArray
    visit: IntArray
    began: IntArray
    crossed: IntArray
    ends: IntArray


@dataclass(frozen=True, slots=True)
class Opening:
    """Somebody is put into the queue: the silence's index in `Silences`, and on which day."""

    silence: int
    day: int


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked before: days of recent openings, and silences that are not to be asked about again.

    A silence is a customer's id and the day from which it counts. `positions` are those with an open check-in.
    """

    opened_days: Sequence[int] = ()
    silences: Collection[tuple[int, int]] = field(default_factory=frozenset)
    positions: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Policy:
    """Scores and thresholds under which somebody is worth a hello."""

    table: AbsenceTable
    ledger: GapLedger
    capacity: int

    def crossings(
        self, track: Track, known: Circumstances, first: int, last: int, token: ProgressToken | None = None
    ) -> tuple[Silences, list[LateCount]]:
        """Silences that were worth a hello on any day from `first` to `last`, and how many were late on each."""
        token = token or SilentProgress()
        thresholds = self.ledger.for_days(first, last, self.capacity)
        rare_from, late_from = self.table.rare_from(RARE_CHANCE), self.table.rare_from(LATE_CHANCE)
        found: list[Silences] = []
        late = np.zeros((last - first + 1, 2), np.int64)
        customers = len(track.visits.customer_ids)
        for start in range(0, customers, _BATCH):
            token.raise_if_cancelled()
            grid = silence_grid(track, known, slice(start, start + _BATCH), first, last)
            late += [(c.late, c.regulars) for c in count_late(grid, track, late_from)]
            found.append(self._in_grid(grid, track, known, rare_from, thresholds))
            token.report(min(start + _BATCH, customers), customers)
        counts = [LateCount(first + i, int(n), int(of)) for i, (n, of) in enumerate(late)]
        return _joined(found), counts

    def _in_grid(
        self, grid: SilenceGrid, track: Track, known: Circumstances, rare_from: IntArray,
        thresholds: FloatArray,
    ) -> Silences:  # fmt: skip
        """The first day of every silence of the grid on which it was worth a hello."""
        if not len(track.regular):
            return _joined([])
        row, column = self._rare(grid, track, rare_from)
        at, days = grid.visit[row, column], grid.days[row, column]
        # No silence counts for more than its opening days: what they are not worth needs no weighing by weekdays.
        perhaps = silence_scores(track, at, days, self.table) >= thresholds[column] - _ROUNDED
        row, column, at, days = row[perhaps], column[perhaps], at[perhaps], days[perhaps]
        between = (grid.began[row, column], grid.first + column)
        silence = counted(track, at, days, between, self.table, known.open_days)
        scores = silence_scores(track, at, silence, self.table)
        worth = (scores >= thresholds[column]) & (scores > self.weeks_ago(track, at, silence))
        worth &= ~known.is_quiet(row + grid.start, days, grid.first + column)
        worth &= known.waits[row + grid.start] == 0
        row, column = _with_wished(grid, known, row[worth], column[worth])
        episode = _episodes(grid)
        _, newest = np.unique(row * (1 << 23) + episode[row, column], return_index=True)  # in order of days
        row, column = row[newest], column[newest]
        began = grid.began[row, column]
        lasts = episode[row] == episode[row, column][:, None]
        ends = grid.first + grid.days.shape[1] - lasts[:, ::-1].argmax(1)
        return Silences(row + grid.start, grid.visit[row, column], began, grid.first + column, ends)

    def _rare(self, grid: SilenceGrid, track: Track, rare_from: IntArray) -> tuple[IntArray, IntArray]:
        """The cells with silences of regulars that are rare among their own."""
        visit = grid.stretches.visit
        is_regular = (visit >= 0) & track.regular[visit]
        rare = np.where(is_regular, of_row(rare_from, track.usual_tenths[visit], track.evenness[visit]), _NEVER)
        cells = np.flatnonzero((grid.days >= grid.stretches.by_cell(rare, grid.days.shape)) & ~grid.is_away)
        row, column = np.divmod(cells, grid.days.shape[1])
        return row, column

    def weeks_ago(self, track: Track, visit: IntArray, silence: FloatArray) -> FloatArray:
        """The scores of these silences (as they count) four weeks earlier: minus infinity before they began.

        What did not grow since is no news: an old silence is not to surface because a threshold came down to it.
        """
        earlier = silence - OPEN_DAYS * self.table.parameters.days_per_week // WEEK
        return np.where(earlier > 0, silence_scores(track, visit, earlier, self.table), -np.inf)

    def openings(
        self,
        silences: Silences,
        track: Track,
        known: Circumstances,
        days: range,
        late: Sequence[LateCount],
        asked: Asked,
        changes: ChangeQueue | None = None,
    ) -> list[Opening]:
        """Who is put into the queue on which of `days`: never more than the capacity in 7 days, the most urgent first.

        Nobody while the guard holds, nobody who is away or has an appointment ahead, nobody twice for one silence, and
        nobody whose silence has been worth a hello for four weeks already. Room left on a day goes to `changes`.
        """
        out: list[Opening] = []
        changes = changes or ChangeQueue.empty(self.capacity)
        opened = list(asked.opened_days)
        ids = track.visits.customer_ids
        done = np.array(
            [(int(ids[p]), int(b)) in asked.silences for p, b in zip(silences.position, silences.began, strict=True)],
            bool,
        )
        by_day = {c.day: c for c in late}
        for day in days:
            room = self.capacity - sum(day - WEEK < o <= day for o in opened)
            if room <= 0 or (day in by_day and judge(by_day[day], late).is_holding):
                continue
            waiting = ~done & (silences.crossed <= day) & (day < silences.crossed + OPEN_DAYS) & (day < silences.ends)
            waiting &= ~known.are_excused(silences.position, np.asarray(day))
            at = np.flatnonzero(waiting)
            chosen = at[np.argsort(-self._urgency(silences, at, track, known, day), kind="stable")][:room]
            done[chosen] = True
            out += [Opening(int(i), day) for i in chosen]
            missing = {int(silences.position[o.silence]) for o in out}
            opened += [day] * (len(chosen) + changes.take(day, room - len(chosen), missing | asked.positions))
        return out

    def _urgency(self, silences: Silences, at: IntArray, track: Track, known: Circumstances, day: int) -> FloatArray:
        """The scores, but those whom the shop promised to ask after by now come first."""
        promised = known.waits[silences.position[at]] > 0
        return np.where(promised, np.inf, self.scores_on(silences, at, track, known, day))

    def scores_on(self, silences: Silences, at: IntArray, track: Track, known: Circumstances, day: int) -> FloatArray:
        """The scores that silences had on a day on which they lasted."""
        visit, position = silences.visit[at], silences.position[at]
        between = silences.began[at], np.full(len(at), day)
        days = known.silent_days(position, *between)
        return silence_scores(
            track, visit, counted(track, visit, days, between, self.table, known.open_days), self.table
        )


def _with_wished(
    grid: SilenceGrid, known: Circumstances, row: IntArray, column: IntArray
) -> tuple[IntArray, IntArray]:  # fmt: skip
    """Cells worth a hello with those added whose customers want to be asked after by then, by customer and day."""
    positions = np.arange(grid.start, grid.start + len(grid.days))
    if not known.waits[positions].any():
        return row, column
    days = grid.first + np.arange(grid.days.shape[1])[None, :]
    wished = known.is_wished(positions[:, None], grid.began, days) & (grid.days > 0) & ~grid.is_away
    more_row, more_column = np.nonzero(wished)
    row, column = np.concatenate([row, more_row]), np.concatenate([column, more_column])
    order = np.lexsort((column, row))
    return row[order], column[order]


def _episodes(grid: SilenceGrid) -> IntArray:
    """What tells the stretches of a customer's silences apart: the day each counts from, or the end of a later note.

    Whoever is still missing when an announced absence or the day of an appointment is over is worth a hello anew.
    """
    if not grid.is_away.any():
        return grid.began
    columns = np.arange(grid.days.shape[1])
    newest = np.maximum.accumulate(np.where(grid.is_away, grid.first + columns, 0), axis=1)
    return np.maximum(grid.began, newest)


def replay_begins(as_of: int) -> int:
    """The first day on which a replay for `as_of` puts anybody into the queue."""
    return (as_of - REPLAY_DAYS) // OPEN_DAYS * OPEN_DAYS


def still_open(silences: Silences, openings: Sequence[Opening], known: Circumstances, as_of: int) -> list[Opening]:
    """The openings that are in the queue on `as_of`: neither come back, nor lapsed, nor excused since."""
    out = []
    for opening in openings:
        days = np.arange(opening.day, as_of + 1)
        positions = np.full(len(days), silences.position[opening.silence])
        lasts = silences.ends[opening.silence] > as_of and as_of < opening.day + OPEN_DAYS
        if lasts and not known.are_excused(positions, days).any():
            out.append(opening)
    return out


def no_silences() -> Silences:
    """Nobody is missing."""
    return Silences(*(np.zeros(0, np.int64) for _ in range(5)))


def _joined(parts: Sequence[Silences]) -> Silences:
    """Silences of several batches of customers as one."""
    parts = parts or [no_silences()]
    return Silences(
        np.concatenate([p.position for p in parts]),
        np.concatenate([p.visit for p in parts]),
        np.concatenate([p.began for p in parts]),
        np.concatenate([p.crossed for p in parts]),
        np.concatenate([p.ends for p in parts]),
    )
