"""What a change in the shop brought: complaints on its topic and the same people's satisfaction, before and after."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from localregulars.measures.arrays import FloatArray, IntArray
from localregulars.measures.findings import Finding, Measured, Reason, Unsaid
from localregulars.measures.intervals.differences import Change, change
from localregulars.measures.intervals.rates import rate_interval
from localregulars.measures.samples import Values, judged

MONTH_DAYS = 30
MOST_DAYS = 180
"""Half a year on each side: longer ago tells of another shop."""
LEAST_DAYS = 28
"""Four weeks on each side, so that every weekday counts alike."""
LEAST_COMPLAINTS = 10
"""Fewer than that, before and after together, are too few to say; as few people are for their satisfaction."""


class Around(NamedTuple):
    """A change: the day on which it was made, today, and the first day from which feedback is known, as ordinals."""

    made: int
    today: int
    known_from: int

    @property
    def before(self) -> tuple[int, int]:
        """The days before it, both included: as many as after it, or as are known."""
        return max(self.made - self._reach, self.known_from), self.made - 1

    @property
    def after(self) -> tuple[int, int]:
        """The days from it on, both included. Today is not over, so it is none of them."""
        return self.made, self.made + self._reach - 1

    @property
    def _reach(self) -> int:
        return min(self.today - self.made, MOST_DAYS)

    def is_long_enough(self) -> bool:
        """Whether both sides have `LEAST_DAYS` days."""
        return all(last - first + 1 >= LEAST_DAYS for first, last in (self.before, self.after))


class Satisfaction(NamedTuple):
    """How satisfied people were whenever they said so: the day, from 0 to 1, and who (never -1)."""

    day: IntArray
    value: FloatArray
    who: IntArray


def complaints_a_month(day: IntArray, who: IntArray, around: Around) -> Change | Unsaid:
    """Complaints in 30 days, after less before; who complains more than once on one side counts once there.

    `who` is -1 where nobody is known: each of those is a person of their own.
    """
    if not around.is_long_enough():
        return Unsaid(Reason.TOO_SHORT)
    before, after = (_rate(day, who, *side) for side in (around.before, around.after))
    told = before.n + after.n
    if told < LEAST_COMPLAINTS:
        return Unsaid(Reason.TOO_FEW if told else Reason.NO_DATA, told, LEAST_COMPLAINTS)
    return change(before, after)


def same_people(said: Satisfaction, around: Around) -> Finding:
    """The mean of people's own difference, after less before, from -1 to 1: of whoever spoke on both sides."""
    if not around.is_long_enough():
        return Unsaid(Reason.TOO_SHORT)
    before, after = (_means(said, *side) for side in (around.before, around.after))
    both = sorted(before.keys() & after.keys())
    own = np.array([after[who] - before[who] for who in both], np.float64)
    return judged(Values(own, -1.0, 1.0), LEAST_COMPLAINTS)


def _rate(day: IntArray, who: IntArray, first: int, last: int) -> Measured:
    inside = who[(day >= first) & (day <= last)]
    count = int((inside < 0).sum()) + len(np.unique(inside[inside >= 0]))
    months = (last - first + 1) / MONTH_DAYS
    return Measured(count / months, count, rate_interval(count, months))


def _means(said: Satisfaction, first: int, last: int) -> dict[int, float]:
    inside = (said.day >= first) & (said.day <= last)
    people, place = np.unique(said.who[inside], return_inverse=True)
    total = np.bincount(place, weights=said.value[inside], minlength=len(people))
    count = np.bincount(place, minlength=len(people))
    return dict(zip(people.tolist(), (total / np.maximum(count, 1)).tolist(), strict=True))
