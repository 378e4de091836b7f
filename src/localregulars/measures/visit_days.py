"""Visits as days: several of one customer on a day are one."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from localregulars.measures.arrays import BoolArray, IntArray

_LONGEST = 1 << 22
"""More than any ordinal of a day has."""


class VisitDays(NamedTuple):
    """Customer and day of each, sorted by customer and then by day, each pair once."""

    customer: IntArray
    day: IntArray

    def is_first(self) -> BoolArray:
        """Whether it is the first one of its customer."""
        return np.concatenate([np.ones(min(len(self.day), 1), bool), self.customer[1:] != self.customer[:-1]])

    def until(self, day: int) -> VisitDays:
        """Those up to and including a day."""
        return VisitDays(self.customer[self.day <= day], self.day[self.day <= day])


def visit_days(customer: IntArray, day: IntArray) -> VisitDays:
    """The different days of each customer (0 or more) out of all visits; packed in one number, which sorts fast."""
    packed = customer.astype(np.int64) * _LONGEST + day
    if not (packed[1:] >= packed[:-1]).all():  # a store gives them in order
        packed.sort()
    is_new = np.concatenate([np.ones(min(len(packed), 1), bool), packed[1:] != packed[:-1]])
    different = packed[is_new]
    return VisitDays(different // _LONGEST, different % _LONGEST)
