"""What a formula finds: the people or things that a figure is made of, each kind with its own estimate and interval."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from localregulars.measures.alikeness import Doubt, Parts, alikeness
from localregulars.measures.arrays import BoolArray, FloatArray, IntArray, how_many
from localregulars.measures.findings import Finding, Interval, MadeOf, Measured, Reason, Unsaid
from localregulars.measures.intervals.means import mean_interval
from localregulars.measures.intervals.quantiles import Z
from localregulars.measures.intervals.shares import both_by_person, by_person, net_share, wilson
from localregulars.measures.intervals.times import median_time


class Sample(Protocol):
    """Something that a figure is made of."""

    @property
    def n(self) -> int:
        """How many people or things there are: what a threshold is compared with."""
        ...

    def figure(self) -> Measured | None:
        """The figure; None where these, however many, have none. Asked only where there are any."""
        ...


def judged(found: Sample | Unsaid, needed: int) -> Finding:
    """The figure, or why there is none: nothing at all, or fewer than are needed."""
    if isinstance(found, Unsaid):
        return found
    n = found.n
    if n == 0 and needed > 0:
        return Unsaid(Reason.NO_DATA, 0, needed)
    if n < needed:
        return Unsaid(Reason.TOO_FEW, n, needed)
    figure = found.figure()
    return Unsaid(Reason.TOO_FEW, n, 0) if figure is None else figure


def apart(who: IntArray) -> IntArray:
    """The same people, with everybody who is not known (-1) a person of their own."""
    return np.where(who < 0, -1 - np.arange(len(who)), who)


@dataclass(frozen=True, slots=True)
class Share:
    """How many of them: one flag each, `who` the person (people who come more than once count less than that often).

    `is_each_once` says that nobody does, which needs no look then.
    """

    hit: BoolArray
    who: IntArray
    is_each_once: bool = False

    @property
    def n(self) -> int:
        """Different people."""
        return len(self.who) if self.is_each_once else how_many(self.who)

    def figure(self) -> Measured:
        """The share of flags, with Wilson's interval for as many different people as the flags are worth."""
        if self.is_each_once:
            n, people = float(len(self.hit)), len(self.hit)
            hits = float(self.hit.sum())
        else:
            hits, n, people = by_person(self.hit, self.who)
        return Measured(float(self.hit.mean()), people, wilson(hits, n), self)

    def parts(self) -> Parts:
        """Each flag's part in how far off the share may be."""
        return Parts(self.who, self.hit - self.hit.mean())

    def alike(self, other: MadeOf) -> float:
        """By the people who are in both."""
        return alikeness(self.parts(), other.parts()) if isinstance(other, Share) else 0.0

    def reach(self) -> float | None:
        """Both ends are the interval's own."""
        return None


@dataclass(frozen=True, slots=True)
class Net:
    """Promoters less detractors, in points of 100: 1, 0 or -1 each, `who` the person."""

    side: IntArray
    who: IntArray

    @property
    def n(self) -> int:
        """Different people."""
        return how_many(self.who)

    def figure(self) -> Measured:
        """Points between -100 and 100, with an interval from the variance of the answers."""
        (more, n, people), (less, other, _) = both_by_person(self.side > 0, self.side < 0, self.who)
        worth = min(n, other)
        low, high = net_share(more / n * worth, less / other * worth, worth)
        return Measured(100 * float(self.side.mean()), people, Interval(100 * low, 100 * high), self)

    def parts(self) -> Parts:
        """Each answer's part in how far off the points may be."""
        return Parts(self.who, self.side - self.side.mean())

    def alike(self, other: MadeOf) -> float:
        """By the people who are in both."""
        return alikeness(self.parts(), other.parts()) if isinstance(other, Net) else 0.0

    def reach(self) -> float | None:
        """Both ends are the interval's own."""
        return None


@dataclass(frozen=True, slots=True)
class Values:
    """A value of each person, of which the mean is asked for; `least` and `most` are what it can be.

    `who` says whose each is, -1 where that is not known; None: nobody's is known.
    """

    value: FloatArray
    least: float = -np.inf
    most: float = np.inf
    who: IntArray | None = None

    @property
    def n(self) -> int:
        """People."""
        return len(self.value)

    def figure(self) -> Measured:
        """The mean, with an interval that follows the skewness."""
        return Measured(float(self.value.mean()), self.n, mean_interval(self.value, self.least, self.most), self)

    def parts(self) -> Parts:
        """Each person's part in how far off the mean may be."""
        who = np.full(len(self.value), -1) if self.who is None else self.who
        return Parts(who, self.value - self.value.mean())

    def alike(self, other: MadeOf) -> float:
        """By the people who are in both."""
        return alikeness(self.parts(), other.parts()) if isinstance(other, Values) else 0.0

    def reach(self) -> float | None:
        """Both ends are the interval's own."""
        return None


@dataclass(frozen=True, slots=True)
class Times:
    """How long each took, or has lasted so far, of which the median is asked for."""

    time: FloatArray
    is_over: BoolArray

    @property
    def n(self) -> int:
        """All, whether over or not."""
        return len(self.time)

    def figure(self) -> Measured | None:
        """The median; None while fewer than half are over."""
        found = median_time(self.time, self.is_over)
        return None if found is None else Measured(found[0], self.n, found[1])


@dataclass(frozen=True, slots=True)
class Counted:
    """Everything was counted: a number, or that of so many; nothing is estimated, so there is no interval."""

    count: int
    of: int | None = None

    @property
    def n(self) -> int:
        """What was counted."""
        return self.count if self.of is None else self.of

    def figure(self) -> Measured:
        """The number, or the share."""
        return Measured(float(self.count) if self.of is None else self.count / self.of, self.n, None)


@dataclass(frozen=True, slots=True)
class Modelled:
    """A mean that a model says of so many customers, and how unsure its parameters leave it."""

    value: float
    doubt: Doubt
    n: int
    least: float = -np.inf
    most: float = np.inf

    def figure(self) -> Measured:
        """The mean with the interval of the delta method."""
        far = self.reach()
        ends = Interval(self.value - far, self.value + far).within(self.least, self.most)
        return Measured(self.value, self.n, ends, self)

    def alike(self, other: MadeOf) -> float:
        """By what both take from one fit."""
        return self.doubt.alike(other.doubt) if isinstance(other, Modelled) else 0.0

    def reach(self) -> float:
        """As far as the parameters leave it open, possible or not."""
        return Z * self.doubt.standard_error
