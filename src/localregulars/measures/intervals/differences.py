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

    For two shares of different people that is Newcombe's interval (1998, method 10). Where the same people are in both,
    or both are of one fit, what they share is taken off by the correlation of both errors (Zou 2007, Psychological
    Methods 12).
    """
    for finding in (before, after):
        if isinstance(finding, Unsaid):
            return finding
    if not isinstance(before, Measured) or not isinstance(after, Measured):
        return Unsaid(Reason.NO_DATA)
    value = after.value - before.value
    if before.interval is None and after.interval is None:
        return Change(value, before, after, None)
    (below, above), (under, over) = _reaches(after), _reaches(before)
    alike = 0.0 if before.made_of is None or after.made_of is None else after.made_of.alike(before.made_of)
    low, high = value - _together(below, over, alike), value + _together(above, under, alike)
    return Change(value, before, after, Interval(low, high))


def _reaches(figure: Measured) -> tuple[float, float]:
    """How far the truth may lie below a figure and above it."""
    uncut = None if figure.made_of is None else figure.made_of.reach()
    if uncut is not None:
        return uncut, uncut
    low, high = figure.interval or Interval(figure.value, figure.value)
    return figure.value - low, high - figure.value


def _together(one: float, other: float, alike: float) -> float:
    """How far the difference of both may lie off; endless where either may."""
    if not np.isfinite(one + other):
        return float("inf")
    return float(np.sqrt(max(one * one + other * other - 2 * alike * one * other, 0.0)))
