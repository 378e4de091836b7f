"""Absences beside BG/NBD: the chance that somebody is "alive" (Fader, Hardie and Lee 2005), by the package `lifetimes`.

    make bench-lifetimes

Not among the project's packages: `requirements/lifetimes.txt` goes into an environment of its own. The model is fitted
to the visit days of the first half of a receipts file and says of every later day, from visits up to then, how likely
each customer has stopped coming; judged like every scorer, at the same number of needless alerts, in one run with ours.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from lifetimes import BetaGeoFitter

from benchmarks.import_command import receipts_file
from benchmarks.planted_receipts import (
    CAP,
    DAYS,
    SPANS,
    WARM_UP,
    Found,
    Receipts,
    history_of,
    judge_receipts,
    read_receipts,
)
from benchmarks.simulated import judge
from benchmarks.simulated.judge import FloatArray, IntArray
from localregulars.domain.signals import SignalCode
from localregulars.scoring.absence import AbsenceParameters, table
from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.circumstances import Circumstances
from localregulars.scoring.regulars import MIN_GAPS
from localregulars.scoring.replay import shop_totals
from localregulars.scoring.rhythm import VisitDays
from localregulars.scoring.rhythms_anew import rebuild
from localregulars.scoring.silences import cell_scores, silence_grid

Scorer = Callable[[Receipts], FloatArray]
"""Scores (customer, day), minus infinity where there is nothing to say."""


def ours(receipts: Receipts) -> FloatArray:
    """The project's absence scores, without the signals of changes."""
    first, last = receipts.first + WARM_UP, receipts.first + DAYS - 1
    visits = VisitDays.of(history_of(receipts.without(receipts.amount < 0)), last)
    open_days = OpenDays.of(shop_totals(visits), last)
    known = Circumstances.of(visits.customer_ids, open_days)
    _, track = rebuild(visits, open_days, known.away)
    grid = silence_grid(track, known, slice(None), first, last)
    row, column = np.nonzero((grid.days > 0) & (grid.visit >= 0) & (track.number[grid.visit] > MIN_GAPS))
    out = np.full((len(receipts.names), DAYS), -np.inf)
    out[row, column + WARM_UP] = cell_scores(grid, (row, column), track, table(AbsenceParameters()), open_days)
    return out


def not_alive(receipts: Receipts) -> FloatArray:
    """One less the chance of being alive at the end of each day, in weeks, from the visit days until then."""
    visits, first, last = _visit_days(receipts)
    day = np.arange(DAYS)
    repeats, recency, age = np.maximum(visits - 1, 0), (last - first) / 7, (day - first) / 7
    known = visits[:, WARM_UP - 1] > 0
    fitter = BetaGeoFitter()
    fitter.fit(*(column[known, WARM_UP - 1] for column in (repeats, recency, age)))
    out = np.full(visits.shape, -np.inf)
    judged = (visits > 1) & (day >= WARM_UP)
    alive = fitter.conditional_probability_alive(repeats[judged], recency[judged], age[judged])
    out[judged] = 1 - np.asarray(alive)
    return out


def _visit_days(receipts: Receipts) -> tuple[IntArray, IntArray, IntArray]:
    """By customer and day: visit days so far, and the days of the first and the newest of them."""
    came, day = receipts.without(receipts.amount < 0).came(), np.arange(DAYS)
    last = np.maximum.accumulate(np.where(came, day, -1), axis=1)
    first = np.broadcast_to(came.argmax(1)[:, None], came.shape)
    return np.cumsum(came, axis=1), first, np.maximum(last, first)


def found_by(receipts: Receipts, name: str, scorer: Scorer) -> list[Found]:
    """How early it finds planted absences, by cohort, and how long it takes for all days of a customer."""
    begun = time.process_time()
    scorer(receipts)
    took = time.process_time() - begun
    each = 1e6 * took / len(receipts.names)
    print(f"{name}: {each:.0f} microseconds of computing a customer for {DAYS - WARM_UP} days, fit included")
    every = judge_receipts(receipts, (SignalCode.ABSENCE,), lambda r: {SignalCode.ABSENCE: scorer(r)})
    return [found for found in every if found.scorer == "localregulars"]


def main() -> int:
    """Print both, side by side; 1 where there are no receipts."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else receipts_file()
    if path is None:
        print("Give a receipts file, or set LOCALREGULARS_RECEIPTS.")
        return 1
    receipts = read_receipts(path)
    for name, scorer in (("localregulars", ours), ("BG/NBD P(alive), lifetimes", not_alive)):
        for found in found_by(receipts, name, scorer):
            print(f"  {found.cohort} ({found.customers}): {name}")
            for budget, delay in found.delays.items():
                shares = " ".join(f"<={d}d {judge.share_within(delay, d):.3f}" for d in SPANS[SignalCode.ABSENCE])
                print(f"    {budget:g} needless: {shares} mean {judge.mean_delay(delay, CAP):.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
