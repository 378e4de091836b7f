"""Seeded draws whose sequence is the same on every computer and Python version."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import TypeVar

T = TypeVar("T")

_FOLD = 1_000_003
_BELL_SCALE = 1.7320508075688772
"""Four uniform draws have a spread of 1/sqrt(3) together; this brings it to 1."""


class Draws:
    """A stream of draws of its own for every key, so that one person's change leaves all others as they were.

    Built on `Random.random()` alone: Python promises the same sequence for the same whole-number seed in every
    version, which it does not for `choice`, `shuffle` or `gauss`.
    """

    __slots__ = ("random",)

    def __init__(self, *key: int) -> None:
        seed = 0
        for part in key:
            seed = seed * _FOLD + part
        self.random = Random(seed).random  # noqa: S311 (made-up people, no secrets)

    def chance(self, probability: float) -> bool:
        """True that often."""
        return self.random() < probability

    def between(self, low: float, high: float) -> float:
        """Any number from low up to high."""
        return low + self.random() * (high - low)

    def whole(self, low: int, high: int) -> int:
        """A whole number, both ends included; low when the range is empty."""
        return low + int(self.random() * (high - low + 1)) if high > low else low

    def pick(self, choices: Sequence[T]) -> T:
        """One of them, all equally likely."""
        return choices[int(self.random() * len(choices))]

    def bell(self) -> float:
        """A number around 0 with spread 1, never beyond 3.5: nobody's clock strays for ever."""
        draw = self.random
        return (draw() + draw() + draw() + draw() - 2.0) * _BELL_SCALE

    def shuffled(self, things: Sequence[T]) -> list[T]:
        """The same things in another order."""
        mixed = list(things)
        for last in range(len(mixed) - 1, 0, -1):
            other = int(self.random() * (last + 1))
            mixed[last], mixed[other] = mixed[other], mixed[last]
        return mixed
