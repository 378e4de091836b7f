"""What changed from one period to another, and whether that is clear."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from localregulars.measures.findings import Finding, Interval, Measured, Reason, Unsaid


class Change(NamedTuple):
    """After less before; `interval` None where both were counted."""

    value: float
    before: Measured
    after: Measured
    interval: Interval | None

    @property
    def is_clear(self) -> bool:
        """Whether chance alone would hardly have made it: no change at all lies outside the interval."""
        if self.interval is None:
            return self.value != 0
        return not self.interval.low <= 0 <= self.interval.high


def change(before: Finding, after: Finding) -> Change | Unsaid:
    """The difference, with an interval from those of both (Zou and Donner 2008, Statistics in Medicine 27).

    For two shares that is Newcombe's interval (1998, method 10). Both are taken as of different people; where the same
    people are in both, it is longer than it need be.
    """
    for finding in (before, after):
        if isinstance(finding, Unsaid):
            return finding
    if not isinstance(before, Measured) or not isinstance(after, Measured):
        return Unsaid(Reason.NO_DATA)
    value = after.value - before.value
    if before.interval is None and after.interval is None:
        return Change(value, before, after, None)
    one, other = before.interval or Interval(*2 * [before.value]), after.interval or Interval(*2 * [after.value])
    low = value - np.hypot(after.value - other.low, one.high - before.value)
    high = value + np.hypot(other.high - after.value, before.value - one.low)
    return Change(value, before, after, Interval(float(low), float(high)))
