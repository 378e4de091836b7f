"""The second usual item of somebody: what they nearly always have beside the usual one, and hardly any more.

Of whoever has coffee and cake, the coffee is the usual item, and what is missing of it says nothing of the cake. But
the counters know how often an item was had at all and, with a memory of some eleven visits, how often lately
(`scoring.item_counts`). What is had lately falls by a sixteenth with every visit without the item; so how far it has
fallen says how many visits in a row without it would have come to the same. That number is judged just as the run of
the usual item is (`scoring.usual_order`). Of whoever is seen so few times that lately is all there is, nothing is said.

This is a control chart with an exponentially weighted moving average (Roberts 1959), read as a run.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from localregulars.scoring.changes import DAYS_PER_WEEK, FloatArray, Rows
from localregulars.scoring.history import IntArray
from localregulars.scoring.item_counts import FULL_WEIGHT, KEPT_WEIGHT

FIELDS = ("items", "weights")
"""What is read of a row beside what the usual item needs."""
LEAST_PER_CENT = 30
"""What was had less often beside the usual item is no second usual one: whoever has a bit of everything has many."""
LEAST_VISITS = 20
_MOST_MISSES = 200.0
_PER_CENT = 100
LEAST_LATELY = 1e-6
"""What was not had at all counts as had so seldom lately: a logarithm is taken of it."""


@dataclass(frozen=True, slots=True)
class SecondItem:
    """The second usual item of some rows (`at`) that was had less lately; all arrays are as long.

    `place` is its counter, `per_cent` its share of all visits, `lately` that of the newest, `misses` how many visits in
    a row without it would come to the same; `rates` are visits in an opening day, `ago` opening days since it fell.
    """

    at: IntArray
    place: IntArray
    per_cent: IntArray
    lately: FloatArray
    misses: IntArray
    rates: FloatArray
    ago: IntArray

    @classmethod
    def of(cls, rows: Rows, among: IntArray, clock: IntArray, rate_days: float) -> SecondItem:
        """Of the rows `among`; `clock` is everybody's own one on the day judged."""
        visits = rows["visits"][among].astype(np.int64)
        seen = among[(visits >= LEAST_VISITS) & (rows["usual"][among] > 0)]
        counts, visits = rows["counts"][seen].astype(np.int64), rows["visits"][seen].astype(np.int64)
        each = np.arange(len(seen))
        counts[rows["items"][seen] == rows["usual"][seen][:, None]] = 0
        place = counts.argmax(1)
        per_cent = np.rint(_PER_CENT * counts[each, place] / (visits + 1)).astype(np.int64)
        lately = rows["weights"][seen, place] / FULL_WEIGHT / (1 - KEPT_WEIGHT ** visits.astype(np.float64))
        misses = visits_without(np.maximum(lately, LEAST_LATELY) * _PER_CENT / np.maximum(per_cent, 1))
        found = ((per_cent >= LEAST_PER_CENT) & (misses >= 1)).nonzero()[0]
        some, misses = seen[found], misses[found]
        rates, ago = rates_and_ago(rows, some, clock, misses, rate_days)
        return cls(some, place[found], per_cent[found], lately[found], misses.astype(np.int64), rates, ago)

    def fell_on(self, day: IntArray, days_per_week: int) -> IntArray:
        """About when it was last had as usual, by the days judged (one a row of `at`)."""
        return about_when(day[self.at], self.ago, days_per_week)


def visits_without(left: FloatArray) -> FloatArray:
    """How many visits in a row without it would leave so much (above 0) of what is usual, as it was lately."""
    return np.asarray(np.minimum(np.log(left) / np.log(KEPT_WEIGHT), _MOST_MISSES))


def rates_and_ago(
    rows: Rows, some: IntArray, clock: IntArray, misses: FloatArray, rate_days: float
) -> tuple[FloatArray, IntArray]:
    """Visits in an opening day of some rows, and how many opening days ago so many visits without it began."""
    rates = rows["visits"][some] / (rows["last_clock"][some] - rows["first_clock"][some] + rate_days)
    ago = np.maximum(clock[some] - rows["last_clock"][some], 0) + (misses / rates).astype(np.int64)
    return rates, ago


def about_when(day: IntArray, ago: IntArray, days_per_week: int) -> IntArray:
    """The calendar days so many opening days before some days, about."""
    return np.asarray(day - np.rint(ago * (DAYS_PER_WEEK / days_per_week)).astype(np.int64))
