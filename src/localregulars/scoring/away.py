"""Announced absences as arrays: days on which nobody is missed and that no rhythm counts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.history import IntArray, offsets_of

_REACH = 1 << 23
"""More than any ordinal: customer position times this plus a day sorts by customer and then by day."""


@dataclass(frozen=True, slots=True)
class AwayDays:
    """Away notes, merged so that none overlap, looked up by a customer's position and a day.

    `starts` and `ends` are keys (position · reach + day), ascending; `before[i]` counts the opening days of all the
    intervals before the i-th; `base` holds for every position what `before` was where that customer begins.
    """

    open_days: OpenDays
    starts: IntArray
    ends: IntArray
    before: IntArray
    base: IntArray

    @classmethod
    def of(cls, notes: Iterable[tuple[int, int, int]], customer_ids: IntArray, open_days: OpenDays) -> AwayDays:
        """From (customer id, first day, last day), both days included; customers not in `customer_ids` are left out."""
        position = {int(c): i for i, c in enumerate(customer_ids)} if notes else {}
        by_customer: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
        for customer, first, last in notes:
            if customer in position and last >= first:
                by_customer[position[customer]].append((first, last))
        merged = [(p, f, e) for p in sorted(by_customer) for f, e in _merged(by_customer[p])]
        rows = np.array(merged, np.int64).reshape(-1, 3)
        length = open_days.up_to(rows[:, 2]) - open_days.up_to(rows[:, 1] - 1)
        before = offsets_of(length)
        base = before[np.searchsorted(rows[:, 0], np.arange(len(customer_ids)))]
        return cls(open_days, rows[:, 0] * _REACH + rows[:, 1], rows[:, 0] * _REACH + rows[:, 2], before, base)

    @property
    def is_empty(self) -> bool:
        """No note at all: the usual case, in which nothing needs looking up."""
        return not len(self.starts)

    def up_to(self, positions: IntArray, days: IntArray) -> IntArray:
        """How many opening days up to and including `days` the customers at `positions` were announced away."""
        if self.is_empty:
            return np.zeros(np.broadcast_shapes(np.shape(positions), np.shape(days)), np.int64)
        at, own = self._interval(positions, days)
        start, end = self.starts[at] % _REACH, self.ends[at] % _REACH
        inside = self.open_days.up_to(np.minimum(end, days)) - self.open_days.up_to(start - 1)
        return np.where(own, self.before[at] - self.base[positions] + inside, 0)

    def covers(self, positions: IntArray, days: IntArray) -> npt.NDArray[np.bool_]:
        """Whether a note covers these days."""
        if self.is_empty:
            return np.zeros(np.broadcast_shapes(np.shape(positions), np.shape(days)), bool)
        at, own = self._interval(positions, days)
        return own & (self.ends[at] >= positions * _REACH + days)

    def are_of(self, positions: IntArray) -> npt.NDArray[np.bool_]:
        """Whether there is any note of the customers at `positions`."""
        return np.searchsorted(self.starts, positions * _REACH) < np.searchsorted(self.starts, (positions + 1) * _REACH)

    def newest_end_before(self, positions: IntArray, days: IntArray | int) -> IntArray:
        """The last day of the newest interval that is over before `days` (0: there is none)."""
        if self.is_empty:
            return np.zeros(np.broadcast_shapes(np.shape(positions), np.shape(days)), np.int64)
        at = np.searchsorted(self.ends, positions * _REACH + days, "left") - 1
        own = (at >= 0) & (self.ends[at] // _REACH == positions)
        return np.where(own, self.ends[np.maximum(at, 0)] % _REACH, 0)

    def _interval(self, positions: IntArray, days: IntArray) -> tuple[IntArray, npt.NDArray[np.bool_]]:
        """The last interval that begins on or before the day, and whether it is this customer's."""
        at = np.searchsorted(self.starts, positions * _REACH + days, "right") - 1
        own = (at >= 0) & (self.starts[at] // _REACH == positions)
        return np.maximum(at, 0), own


def _merged(intervals: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The same days without overlaps, ascending."""
    out: list[tuple[int, int]] = []
    for first, last in sorted(intervals):
        if out and first <= out[-1][1] + 1:
            out[-1] = (out[-1][0], max(last, out[-1][1]))
        else:
            out.append((first, last))
    return out
