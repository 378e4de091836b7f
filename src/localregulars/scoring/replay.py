"""Raw daily scores of a visits file, as a judge of scorers wants them: no policy, no guard, nothing of the future."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from localregulars.domain.progress import ProgressToken, SilentProgress
from localregulars.domain.signals import SignalCode
from localregulars.scoring.absence import AbsenceParameters, table
from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.circumstances import Circumstances
from localregulars.scoring.history import DayTotals, IntArray, VisitHistory
from localregulars.scoring.regulars import MIN_GAPS
from localregulars.scoring.rhythm import VisitDays, rebuild
from localregulars.scoring.silences import cell_scores, silence_grid

_BATCH = 2000


@dataclass(frozen=True, slots=True)
class DailyScores:
    """Scores, one entry a customer, day and signal: `customer` is the position in the history, `day` an ordinal."""

    customer: IntArray
    day: IntArray
    signal: tuple[SignalCode, ...]
    code: npt.NDArray[np.int8]
    """Position in `signal`."""
    score: npt.NDArray[np.float64]


def replay_scores(
    history: VisitHistory,
    first: int,
    last: int,
    away: Iterable[tuple[int, int, int]] = (),
    token: ProgressToken | None = None,
) -> DailyScores:
    """Scores of every customer and day from `first` to `last` (ordinals, both included), by customer and day.

    `away` holds (customer id, first day, last day). The shop's opening days are the days on which anybody came, by what
    was known on each day; how many of them a week has is taken from the time before `first`, so that nothing later
    matters. Silent before `MIN_GAPS` gaps, on a day with a visit, and while a note says away.
    """
    token = token or SilentProgress()
    visits = VisitDays.of(history, last)
    totals = shop_totals(visits)
    open_days = OpenDays.of(totals, last)
    per_week = OpenDays.of(totals, first - 1).per_week() if (totals.days < first).any() else 7
    parameters = replace(AbsenceParameters(), days_per_week=per_week)
    known = Circumstances.of(history.customer_ids, open_days, away)
    _, track = rebuild(visits, open_days, known.away, token)
    customers: list[IntArray] = []
    days: list[IntArray] = []
    scores: list[npt.NDArray[np.float64]] = []
    for start in range(0, len(history.customer_ids), _BATCH):
        token.raise_if_cancelled()
        grid = silence_grid(track, known, slice(start, start + _BATCH), first, last)
        enough = track.number[grid.visit] > MIN_GAPS if len(track.number) else grid.is_away
        row, column = np.nonzero((grid.days > 0) & ~grid.is_away & enough)
        customers.append(row + start)
        days.append(column + first)
        scores.append(cell_scores(grid, (row, column), track, table(parameters)))
        token.report(min(start + _BATCH, len(history.customer_ids)), len(history.customer_ids))
    count = sum(len(s) for s in scores)
    none: list[IntArray] = [np.zeros(0, np.int64)]
    return DailyScores(
        np.concatenate(customers or none),
        np.concatenate(days or none),
        (SignalCode.ABSENCE,),
        np.zeros(count, np.int8),
        np.concatenate(scores) if scores else np.zeros(0),
    )


def shop_totals(visits: VisitDays) -> DayTotals:
    """Visit days of everybody together: what stands for the shop's own totals where there are none."""
    days, counts = np.unique(visits.days, return_counts=True)
    return DayTotals(days, counts.astype(np.int64), counts.astype(np.int64))
