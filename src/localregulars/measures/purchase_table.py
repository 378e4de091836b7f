"""Purchases made ready once, so that what was known at the end of any day is found fast."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from localregulars.measures.arrays import FloatArray, IntArray
from localregulars.measures.memory import NOTHING_FADES, Remembered
from localregulars.measures.purchases import WEEK, Purchases
from localregulars.measures.visit_table import VisitTable


@dataclass(frozen=True, slots=True)
class PurchaseTable:
    """Visit days with what was paid on them and all earlier ones of `table.days` together (none below nought)."""

    table: VisitTable
    paid: FloatArray

    @classmethod
    def of(cls, table: VisitTable, customer: IntArray, day: IntArray, amount: FloatArray) -> PurchaseTable:
        """`table` is made of the same visits; `amount` is what each cost, refunds left out."""
        place = np.searchsorted(table.who, customer)
        at = _places(table, place, day)
        return cls(table, np.cumsum(np.bincount(at, weights=amount, minlength=len(table.days))))

    def until(self, day: int) -> Purchases:
        """What was bought up to and including a day, as `purchases_until` says it; `customer` as in `table.who`."""
        counts = self.table.counts(self.table.first_day, day)
        known = np.flatnonzero(counts)
        start = self.table.starts[:-1][known]
        last, repeats = start + counts[known] - 1, counts[known] - 1
        begun, newest = self.table.days[start].astype(np.int64), self.table.days[last].astype(np.int64)
        mean = np.divide(self.paid[last] - self.paid[start], repeats, out=np.zeros(len(known)), where=repeats > 0)
        return Purchases(self.table.who[known], repeats, (newest - begun) / WEEK, (day - begun) / WEEK, mean)

    def remembered(self, known: Purchases, day: int, half_life: float) -> Remembered:
        """What of them still counts on that day, as `memory.remember` says it; `known` are those until then."""
        if half_life == NOTHING_FADES:
            return Remembered(known.repeats.astype(np.float64), known.age)
        table, rate = self.table, np.log(2) / half_life
        last = min(max(day + 1 - table.first_day, 0), len(table.upto) - 1)
        left = np.exp(-rate * (day - table.first_day - np.arange(last)) / WEEK)
        every = np.repeat(left, np.diff(table.upto[: last + 1]))
        came = np.bincount(table.by_day[: len(every)], weights=every, minlength=len(table.who))
        counted = came[np.searchsorted(table.who, known.customer)] - np.exp(-rate * known.age)
        return Remembered(
            np.where(known.repeats > 0, np.maximum(counted, 0.0), 0.0), -np.expm1(-rate * known.age) / rate
        )


def _places(table: VisitTable, place: IntArray, day: IntArray) -> IntArray:
    """Where in `table.days` each visit's day is."""
    reach = len(table.upto) + 1
    keys = np.repeat(np.arange(len(table.who)), np.diff(table.starts)) * reach + (table.days - table.first_day)
    wanted = place * reach + (day - table.first_day)
    if len(wanted) and (wanted[1:] >= wanted[:-1]).all():  # as a store gives them
        return np.cumsum(np.append(False, wanted[1:] > wanted[:-1]))
    return np.searchsorted(keys, wanted)
