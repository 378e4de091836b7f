"""Silences of many customers on many days: who had been quiet for how long, by what was known on each day."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from localregulars.scoring.absence import AbsenceTable, rate
from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.circumstances import Circumstances
from localregulars.scoring.history import IntArray
from localregulars.scoring.own_weekdays import by_own_weekdays
from localregulars.scoring.rhythm import Track


@dataclass(frozen=True, slots=True)
class SilenceGrid:
    """Silences (rows: customers from position `start`, columns: days from `first`).

    `visit` is the position in the track of the newest visit by the end of that day (-1: none yet), `began` the day from
    which the silence counts, `days` the opening days since, announced absences left out (0: came today, or nothing is
    known), `is_away` whether a note covers the day, or an appointment lies ahead.
    """

    start: int
    first: int
    visit: IntArray
    began: IntArray
    days: IntArray
    is_away: npt.NDArray[np.bool_]


def silence_grid(track: Track, known: Circumstances, rows: slice, first: int, last: int) -> SilenceGrid:
    """The silences of the customers at `rows` on the days `first` to `last`, both included."""
    visits = track.visits
    start, stop, _ = rows.indices(len(visits.customer_ids))
    day = visits.days[visits.offsets[start] : visits.offsets[stop]]
    owner = np.repeat(np.arange(stop - start), np.diff(visits.offsets[start : stop + 1]))
    width = last - first + 1
    inside = day <= last
    cell = owner[inside] * width + np.maximum(day[inside] - first, 0)
    seen = np.bincount(cell, minlength=(stop - start) * width).reshape(stop - start, width)
    number = np.cumsum(seen, axis=1)
    visit = np.where(number > 0, visits.offsets[start:stop, None] + number - 1, -1)
    days = np.arange(first, last + 1)[None, :]
    positions = np.arange(start, stop)[:, None]
    newest = visits.days[visit] if len(visits.days) else visit
    began = known.silence_began(positions, newest, days)
    silent = np.where(visit >= 0, known.silent_days(positions, began, days), 0)
    return SilenceGrid(start, first, visit, began, silent, known.are_excused(positions, days))


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
    track: Track, at: IntArray, silence: npt.NDArray[np.float64], table: AbsenceTable
) -> npt.NDArray[np.float64]:
    """The absence scores of silences that are `counted`, after the visits `at` (places in the track)."""
    rates = rate(track.number[at], track.span[at], table.parameters)
    return table.scores(track.usual_tenths[at], track.evenness[at], silence, rates)
