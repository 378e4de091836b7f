"""Visits made ready once, so that any stretch of days is found without looking at the others."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

from localregulars.measures.arrays import BoolArray, IntArray
from localregulars.measures.periods import first_day, month_of
from localregulars.measures.visit_days import visit_days

Places = npt.NDArray[Any]
"""Places of customers in `VisitTable.who`, in 32 bits: there are millions."""

_FEW = 8
"""No more than so many visits a customer are counted as soon as they are found in what was counted month by month."""


@dataclass(frozen=True, slots=True)
class VisitTable:
    """Different days on which customers came, by customer and by day.

    `who` are the customers (ascending); `days[starts[i]:starts[i + 1]]` are those of the i-th, ascending. `by_day` are
    the places of customers sorted by day: those who came on `first_day + d` are `by_day[upto[d]:upto[d + 1]]`.
    `before` has a row a calendar month from `first_month` on, the one after the last too, and a column a customer: how
    many days there were before it.
    """

    who: IntArray
    starts: IntArray
    days: npt.NDArray[np.int32]
    by_day: Places
    first_day: int
    upto: IntArray
    first_month: int
    before: Places

    @classmethod
    def of(cls, customer: IntArray, day: IntArray) -> VisitTable:
        """From all visits in any order: customer (0 or more) and day (an ordinal) of each."""
        found = visit_days(customer, day)
        is_first = found.is_first()
        place = (np.cumsum(is_first) - 1).astype(np.int32)
        starts = np.append(np.flatnonzero(is_first), len(found.day))
        if not len(found.day):
            nothing = np.zeros((1, 0), np.int32)
            return cls(found.customer, starts, found.day.astype(np.int32), place, 0, np.zeros(1, np.int64), 0, nothing)
        first = int(found.day.min())
        since = (found.day - first).astype(np.int32)
        counts = np.bincount(since)
        upto = np.concatenate([np.zeros(1, np.int64), np.cumsum(counts)])
        by_day = place[np.argsort(since.astype(np.uint16) if len(counts) < 1 << 16 else since, kind="stable")]
        months = month_of(first + np.arange(len(counts)))
        return cls(
            found.customer[is_first],
            starts,
            found.day.astype(np.int32),
            by_day,
            first,
            upto,
            int(months[0]),
            _before(by_day, upto, months - months[0], len(starts) - 1),
        )

    def since(self, day: int) -> VisitTable:
        """Without what lies before a day."""
        if not len(self.days) or day <= self.first_day:
            return self
        kept = self.days >= day
        return VisitTable.of(np.repeat(self.who, np.diff(self.starts))[kept], self.days[kept].astype(np.int64))

    def number(self, first: int, last: int) -> int:
        """How many visit days there were from a day to another, both included."""
        begin, end = self._stretch(first, last)
        return end - begin

    def counts(self, first: int, last: int) -> IntArray:
        """How many of them each customer had."""
        begin, end = self._stretch(first, last)
        if end - begin < _FEW * len(self.who):
            return self._counted(begin, end)
        return self.each_until(last) - self.each_until(first - 1)

    def each_until(self, day: int) -> IntArray:
        """How many each customer had up to and including a day."""
        if not len(self.days) or day < self.first_day:
            return np.zeros(len(self.who), np.int64)
        month = min(int(month_of(np.array([day]))[0]) - self.first_month, len(self.before) - 1)
        begin, end = self._stretch(first_day(self.first_month + month), day)
        return np.asarray(self.before[month] + self._counted(begin, end))

    def _counted(self, begin: int, end: int) -> IntArray:
        return np.bincount(self.by_day[begin:end], minlength=len(self.who))

    def ends(self, customer: IntArray, day: IntArray) -> IntArray:
        """Behind which place of `days` each of these customers' visits up to a day of their own end.

        Somebody who never came ends where the next one begins.
        """
        low, high = self.stretches(customer)
        while (low < high).any():
            middle = (low + high) // 2
            is_later = (low >= high) | (self.days[np.minimum(middle, len(self.days) - 1)] > day)
            low, high = np.where(is_later, low, middle + 1), np.where(is_later, np.minimum(middle, high), high)
        return low

    def stretches(self, customer: IntArray) -> tuple[IntArray, IntArray]:
        """Where in `days` those of each of these customers begin and end; nothing is between for who never came."""
        place = np.searchsorted(self.who, customer)
        is_known = np.append(self.who, -1)[place] == customer
        return self.starts[place], self.starts[place + is_known]

    def first_days(self) -> IntArray:
        """The first day of each customer."""
        return self.days[self.starts[:-1]].astype(np.int64)

    def came_in(self, months: range) -> BoolArray:
        """Who came in each of these calendar months, one column a month."""
        found = np.zeros((len(months), len(self.who)), bool)
        for column, month in enumerate(months):
            place = month - self.first_month
            if 0 <= place < len(self.before) - 1:
                found[column] = self.before[place + 1] > self.before[place]
        return found.T

    def _stretch(self, first: int, last: int) -> tuple[int, int]:
        most = len(self.upto) - 1
        begin = min(max(first - self.first_day, 0), most)
        end = min(max(last + 1 - self.first_day, begin), most)
        return int(self.upto[begin]), int(self.upto[end])


def _before(by_day: Places, upto: IntArray, months: IntArray, people: int) -> Places:
    """`VisitTable.before`; `months` has the month of each day, from 0 on."""
    edges = upto[np.searchsorted(months, np.arange(int(months[-1]) + 2))]
    found = np.zeros((len(edges), people), np.int32)
    for month, (begin, end) in enumerate(pairwise(edges.tolist())):
        found[month + 1] = found[month] + np.bincount(by_day[begin:end], minlength=people)
    return found
