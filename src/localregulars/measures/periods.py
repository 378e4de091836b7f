"""Periods of days, and months within them."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from localregulars.measures.arrays import IntArray
from localregulars.measures.findings import Reason, Unsaid

_EPOCH = 719_163
"""1970-01-01 as a proleptic ordinal."""


class Period(NamedTuple):
    """Days (ordinals), both included, and the first day from which anything is known."""

    first: int
    last: int
    known_from: int

    @property
    def days(self) -> int:
        """How many days it has."""
        return self.last - self.first + 1

    def refusal(self) -> Unsaid | None:
        """Why nothing can be said of it at all; None where something can."""
        if self.last < self.first:
            return Unsaid(Reason.TOO_SHORT)
        return Unsaid(Reason.BEFORE_THE_SHOP) if self.last < self.known_from else None

    @property
    def before(self) -> Period:
        """As many days before it."""
        return Period(self.first - self.days, self.first - 1, self.known_from)


def month_of(days: IntArray) -> IntArray:
    """The number of the calendar month of each day, counted from January 1970."""
    return np.asarray((days - _EPOCH).astype("datetime64[D]").astype("datetime64[M]").astype(np.int64))


def month_name(month: int) -> str:
    """The month as in "2026-03"."""
    return f"{1970 + month // 12}-{month % 12 + 1:02}"


def first_day(month: int) -> int:
    """The first day of a month, as an ordinal."""
    return int(np.datetime64(month, "M").astype("datetime64[D]").astype(np.int64)) + _EPOCH


def whole_months(period: Period) -> range:
    """The calendar months of which every day lies in the period and is known."""
    start = max(period.first, period.known_from)
    if period.last < start:
        return range(0)
    first, after = (int(month) for month in month_of(np.array([start, period.last + 1])))
    return range(first if first_day(first) == start else first + 1, after)
