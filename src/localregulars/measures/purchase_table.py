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
    """Visit days with what was paid on them and all earlier ones of `table.days` together.

    `paid` leaves refunds out, as the models want it; `sold` is sales less refunds.
    """

    table: VisitTable
    paid: FloatArray
    sold: FloatArray

    @classmethod
    def of(cls, table: VisitTable, customer: IntArray, day: IntArray, amount: FloatArray) -> PurchaseTable:
        """`table` is made of the same visits; `amount` is what each cost, below nought for a refund."""
        place = np.searchsorted(table.who, customer)
        at = _places(table, place, day)
        paid, sold = (
            np.cumsum(np.bincount(at, weights=each, minlength=len(table.days)), dtype=np.float64)
            for each in (np.maximum(amount, 0.0), amount)
        )
        return cls(table, paid, sold)

    def sold_to(self, customer: IntArray, first: IntArray, last: IntArray) -> FloatArray:
        """Sales less refunds of customers, each from a day of theirs to another, both included."""
        before, until = self.table.ends(customer, first - 1), self.table.ends(customer, last)
        return self._total(until) - self._total(before)

    def _total(self, end: IntArray) -> FloatArray:
        """All that was sold on the visit days before these places."""
        if not len(self.sold):
            return np.zeros(len(end))
        return np.where(end > 0, self.sold[np.maximum(end - 1, 0)], 0.0)

    def each_until(self, customer: IntArray, day: IntArray) -> Purchases:
        """What these customers had bought by a day of their own; who had not come by then has no age.

        One entry a customer given; `customer` holds their places in what was given.
        """
        start, end = self.table.stretches(customer)[0], self.table.ends(customer, day)
        known = end > start
        if not known.any():
            nothing = np.zeros(len(day))
            return Purchases(np.arange(len(day)), nothing.astype(np.int64), nothing, nothing, nothing)
        first, last = np.where(known, start, 0), np.where(known, end - 1, 0)
        repeats = np.where(known, last - first, 0)
        begun, newest = (np.where(known, self.table.days[at], day).astype(np.int64) for at in (first, last))
        mean = np.divide(self.paid[last] - self.paid[first], repeats, out=np.zeros(len(day)), where=repeats > 0)
        return Purchases(np.arange(len(day)), repeats, (newest - begun) / WEEK, (day - begun) / WEEK, mean)

    def each_remembered(self, customer: IntArray, known: Purchases, day: IntArray, half_life: float) -> Remembered:
        """What of these still counts on each one's own day; `known` is what `each_until` says of them."""
        if half_life == NOTHING_FADES:
            return Remembered(known.repeats.astype(np.float64), known.age)
        rate, end = np.log(2) / half_life, self.table.ends(customer, day)
        rows = np.repeat(np.arange(len(day)), known.repeats)
        at = np.arange(len(rows)) - np.repeat(np.cumsum(known.repeats) - end, known.repeats)
        left = np.exp(-rate * (day[rows] - self.table.days[at]) / WEEK)
        counted = np.bincount(rows, left, len(day)).astype(np.float64)
        return Remembered(counted, -np.expm1(-rate * known.age) / rate)

    def until(self, day: int) -> Purchases:
        """What was bought up to and including a day, as `purchases_until` says it; `customer` as in `table.who`."""
        counts = self.table.each_until(day)
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
