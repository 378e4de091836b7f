"""What a measure says: a figure with its n and interval, or why there is none. Never a NaN, never an error."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Reason(StrEnum):
    """Why there is no figure; a screen makes the sentence."""

    NO_DATA = "no_data"
    """Nothing of the kind happened, or nobody answered."""
    TOO_FEW = "too_few"
    """Something did, but fewer than `needed`."""
    BEFORE_THE_SHOP = "before_the_shop"
    """The period ends before the first day that is known."""
    TOO_SHORT = "too_short"
    """The period, or what is known before or after it, is too short for what was asked."""
    NO_COST = "no_cost"
    """Nothing was spent, so there is no return on it."""
    NEGATIVE_COST = "negative_cost"
    REFUNDS_ABOVE_SALES = "refunds_above_sales"
    NO_WEIGHTS = "no_weights"
    """No part of a composite weighs anything, or one weighs less than nothing."""
    NO_TARGET = "no_target"
    """A target of zero has no share that was reached."""


class Interval(NamedTuple):
    """Where the truth lies in 95 of 100 shops; in the unit of the figure."""

    low: float
    high: float

    def within(self, least: float, most: float) -> Interval:
        """What of it is possible."""
        return Interval(min(max(self.low, least), most), max(min(self.high, most), least))


class Measured(NamedTuple):
    """A figure; `n` is what it rests on. `interval` is None where all were counted, or all were alike."""

    value: float
    n: int
    interval: Interval | None


class Unsaid(NamedTuple):
    """No figure: why, of how many, and how many were needed (0 where more of them would not help)."""

    reason: Reason
    n: int = 0
    needed: int = 0


Finding = Measured | Unsaid
