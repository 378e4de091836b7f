"""Purchases to be expected of who still comes, each counted as what money is worth then: directly, or off a lattice.

Of many customers, and for many days, they depend on two numbers of each alone (what still counts of their visits and
weeks), and on the shop. So they are worked out once at the points of a lattice of those two, and read off between.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from localregulars.measures.arrays import FloatArray
from localregulars.measures.bg_nbd import BgNbd
from localregulars.measures.memory import Remembered

WEEKS_A_YEAR = 365.25 / 7
SHIFT = 1e-2
"""By so much is the logarithm of each parameter moved, up and down, to see how an expectation moves with it: in ways in
which parameters are hardly known at all, less of it would show nothing but how many digits a computer keeps."""
_STEP_WEEKS, _COARSE_WEEKS = 4.0, 13.0
"""Purchases are discounted to the middle of steps of that length; how they move is as well seen in long ones."""
_FINE, _COARSE = 12, 4
"""Points of the lattice for each factor of e: what is read off lies within a thousandth of what is worked out."""
MANY, _TOGETHER = 1_000, 150
"""From more customers on it pays to read off; so many are worked out at once."""


class Ahead(Protocol):
    """What a shop's customers will do within some weeks, if they still come."""

    def expected(self, kept: Remembered) -> FloatArray:
        """Discounted purchases of each customer."""
        ...

    def nearby(self, kept: Remembered) -> FloatArray:
        """A row as the shop is, and two for each parameter, as `moved` says; to be compared with one another."""
        ...


@dataclass(frozen=True, slots=True)
class Direct:
    """Worked out for each customer."""

    visits: BgNbd
    weeks: float
    yearly_discount: float

    def expected(self, kept: Remembered) -> FloatArray:
        """As `Ahead` says."""
        return self._discounted(self.visits, kept, _STEP_WEEKS)

    def nearby(self, kept: Remembered) -> FloatArray:
        """As `Ahead` says."""
        return np.stack([self._discounted(model, kept, _COARSE_WEEKS) for model in moved(self.visits)])

    def _discounted(self, visits: BgNbd, kept: Remembered, step: float) -> FloatArray:
        ends = np.minimum(np.arange(step, self.weeks + step, step), self.weeks)
        middles = (np.append(0.0, ends[:-1]) + ends) / 2
        today = (1 + self.yearly_discount) ** (-middles / WEEKS_A_YEAR)
        worth = np.empty(len(kept.repeats))
        # Who has just come first takes many more terms: those who are known as long go together. Where there are no
        # terms but rules, those go together who came as often.
        order = np.argsort(kept.age if visits.has_series else kept.repeats, kind="stable")
        for start in range(0, len(worth), _TOGETHER):
            few = order[start : start + _TOGETHER]
            until = visits.expected_while_alive(ends, kept.repeats[few, None], kept.age[few, None])
            worth[few] = np.diff(until, axis=1, prepend=0.0) @ today
        return worth


def moved(visits: BgNbd) -> tuple[BgNbd, ...]:
    """The model, and the same with the logarithm of each parameter moved by `SHIFT` up and down."""
    at = np.log(visits)
    shifts = np.eye(len(at)) * SHIFT
    return visits, *(BgNbd(*np.exp(at + way * shift).tolist()) for shift in shifts for way in (1, -1))


@dataclass(frozen=True, slots=True)
class Lattice:
    """Functions of visits and weeks (`values`: function, visits, weeks), known at e^(n / cells) - 1 of both.

    Between the points they go as what is expected of somebody who never stops: straight with the visits, and with
    1 / (alpha + weeks).
    """

    cells: int
    alpha: float
    values: FloatArray

    def at(self, kept: Remembered) -> FloatArray:
        """One row a function, one column a customer."""
        _, visits, weeks = self.values.shape
        row, column = (
            np.minimum((np.log1p(part) * self.cells).astype(np.int64), most - 2)
            for part, most in zip(kept, (visits, weeks), strict=True)
        )
        low, high = points(visits, self.cells)[row], points(visits, self.cells)[row + 1]
        rate = 1 / (self.alpha + points(weeks, self.cells))
        up = (kept.repeats - low) / (high - low)
        right = (rate[column] - 1 / (self.alpha + kept.age)) / (rate[column] - rate[column + 1])
        flat, place = self.values.reshape(len(self.values), -1), row * weeks + column
        below = flat[:, place] * (1 - right) + flat[:, place + 1] * right
        above = flat[:, place + weeks] * (1 - right) + flat[:, place + weeks + 1] * right
        return np.asarray(below * (1 - up) + above * up)


def points(count: int, cells: int) -> FloatArray:
    """The first points of a lattice."""
    return np.asarray(np.expm1(np.arange(count) / cells))


@dataclass(frozen=True, slots=True)
class ReadOff:
    """Worked out once for the shop, and read off for each customer."""

    direct: Direct
    fine: Lattice
    coarse: Lattice

    @classmethod
    def of(cls, direct: Direct, most: Remembered) -> ReadOff:
        """For customers with no more visits and weeks than the largest of `most`."""
        return cls(direct, _lattice(direct, most, _FINE, fine=True), _lattice(direct, most, _COARSE, fine=False))

    def expected(self, kept: Remembered) -> FloatArray:
        """As `Ahead` says."""
        return np.asarray(self.fine.at(kept)[0])

    def nearby(self, kept: Remembered) -> FloatArray:
        """As `Ahead` says."""
        return self.coarse.at(kept)


def _lattice(direct: Direct, most: Remembered, cells: int, *, fine: bool) -> Lattice:
    visits, weeks = (points(int(np.log1p(part.max(initial=0.0)) * cells) + 2, cells) for part in most)
    every = Remembered(np.repeat(visits, len(weeks)), np.tile(weeks, len(visits)))
    found = direct.expected(every)[None] if fine else direct.nearby(every)
    return Lattice(cells, direct.visits.alpha, found.reshape(len(found), len(visits), len(weeks)))
