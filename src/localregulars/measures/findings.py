"""What a measure says: a figure with its n and interval, or why there is none. Never a NaN, never an error."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple, Protocol


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


class MadeOf(Protocol):
    """What a figure was made of, so that another one can be compared with it."""

    def alike(self, other: MadeOf) -> float:
        """The correlation of both figures' errors, -1 to 1: 0 where they rest on different people or models."""
        ...

    def reach(self) -> float | None:
        """How far the truth may lie to either side, where what is possible cuts the interval off; else None."""
        ...


class Measured(NamedTuple):
    """A figure; `n` is what it rests on. `interval` is None where all were counted, or all were alike.

    `made_of` is there to be compared with and no part of what is said: figures that say the same are equal.
    """

    value: float
    n: int
    interval: Interval | None
    made_of: MadeOf | None = None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Measured) and self[:3] == other[:3]

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(self[:3])


class Unsaid(NamedTuple):
    """No figure: why, of how many, and how many were needed (0 where more of them would not help)."""

    reason: Reason
    n: int = 0
    needed: int = 0


Finding = Measured | Unsaid
