"""Silences of many customers on many days: who had been quiet for how long, by what was known on each day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from localregulars.scoring.absence import AbsenceTable, rate
from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.circumstances import Circumstances
from localregulars.scoring.history import NARROW, IntArray
from localregulars.scoring.own_weekdays import by_own_weekdays
from localregulars.scoring.rhythm import Track, VisitDays


@dataclass(frozen=True, slots=True)
class SilenceGrid:
    """Silences (rows: customers from position `start`, columns: days from `first`).

    `visit` is the position in the track of the newest visit by the end of that day (-1: none yet), `began` the day from
    which the silence counts, `days` the opening days since, announced absences left out (0: came today, or nothing is
    known), `is_away` whether a note covers the day, or an appointment lies ahead.
    """

    start: int
    first: int
    stretches: Stretches
    visit: IntArray
    began: IntArray
    days: IntArray
    is_away: npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Stretches:
    """Cells of a row in which the newest visit is the same, row after row: there are far fewer than cells.

    `visit` is that visit, `lengths` how many days each takes. What rests on the visit alone is looked up here.
    """

    visit: IntArray
    lengths: IntArray

    @classmethod
    def of(cls, visits: VisitDays, rows: slice, first: int, last: int) -> Stretches:
        """One from the first day of every row on, and one from each visit on: an empty one where they meet."""
        offsets = visits.offsets[rows.start : rows.stop + 1]
        later = np.flatnonzero(visits.days[offsets[0] : offsets[-1]] >= first) + offsets[0]
        next_one = np.append(later, offsets[-1])[np.searchsorted(later, offsets[:-1])]
        before = np.minimum(next_one, offsets[1:]) - 1
        came = later[visits.days[later] <= last]
        bounds = np.searchsorted(came, offsets)
        visit = np.insert(came, bounds[:-1], np.where(before >= offsets[:-1], before, -1))
        begins = np.insert(visits.days[came] - first, bounds[:-1], 0)
        ends = np.append(begins[1:], 0)
        ends[bounds[1:] + np.arange(len(before))] = last - first + 1
        return cls(visit, ends - begins)

    def by_cell(self, by_stretch: npt.NDArray[Any], shape: tuple[int, ...]) -> npt.NDArray[Any]:
        """What is known by stretch, by row and day."""
        return np.repeat(by_stretch, self.lengths).reshape(shape)


def silence_grid(track: Track, known: Circumstances, rows: slice, first: int, last: int) -> SilenceGrid:
    """The silences of the customers at `rows` on the days `first` to `last`, both included."""
    visits = track.visits
    start, stop, _ = rows.indices(len(visits.customer_ids))
    stretches = Stretches.of(visits, slice(start, stop), first, last)
    days, positions = np.arange(first, last + 1)[None, :], np.arange(start, stop)[:, None]
    shape = len(positions), days.shape[1]
    visit = stretches.by_cell(stretches.visit, shape)
    newest = visits.days[stretches.visit].astype(NARROW) if len(visits.days) else stretches.visit
    began = stretches.by_cell(newest, shape)
    silent = stretches.by_cell(known.open_days.up_to(newest).astype(NARROW), shape)
    np.subtract(known.open_days.up_to(days).astype(NARROW), silent, out=silent)
    noted = np.flatnonzero(known.may_count_otherwise(positions[:, 0]))  # few
    began[noted] = known.silence_began(positions[noted], began[noted], days)
    silent[noted] = known.silent_days(positions[noted], began[noted], days)
    silent[visit < 0] = 0
    return SilenceGrid(start, first, stretches, visit, began, silent, known.are_excused(positions, days))


def cell_scores(
    grid: SilenceGrid, cells: tuple[IntArray, IntArray], track: Track, table: AbsenceTable, open_days: OpenDays
) -> npt.NDArray[np.float64]:
    """The absence scores of cells (row, column) with a silence of at least one day."""
    at, between = grid.visit[cells], (grid.began[cells], grid.first + cells[1])
    return silence_scores(track, at, counted(track, at, grid.days[cells], between, table, open_days), table)


def counted(
    track: Track,
    at: IntArray,
    days: IntArray,
    between: tuple[IntArray, IntArray],
    table: AbsenceTable,
    open_days: OpenDays,
) -> npt.NDArray[np.float64]:
    """Silences of so many opening days after the visits `at` (places in the track) as they count by own weekdays.

    `between` holds the days from which they count and on which they are looked at.
    """
    week = table.parameters.days_per_week
    return by_own_weekdays(days, track.weekdays[at], track.number[at], between, open_days, week)


def silence_scores(
    track: Track, at: IntArray, silence: IntArray | npt.NDArray[np.float64], table: AbsenceTable
) -> npt.NDArray[np.float64]:
    """The absence scores of silences that are `counted`, after the visits `at` (places in the track)."""
    rates = rate(track.number[at], track.span[at], table.parameters)
    return table.scores(track.usual_tenths[at], track.evenness[at], silence, rates)
