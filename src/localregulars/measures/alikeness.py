"""How alike the errors of two figures are: of the same people at two times, or of one fit."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from localregulars.measures.arrays import FloatArray, IntArray, numbered


class Parts(NamedTuple):
    """What each entry has to do with how far off a figure may be: whose it is (below 0: not known), how much."""

    who: IntArray
    off: FloatArray


def alikeness(one: Parts, other: Parts) -> float:
    """The correlation of the errors of two figures, by people who are in both; 0 where nobody is, or nothing varies.

    People's parts add up; a figure varies with the sum of their squares, and two of them together with the products.
    """
    first, second = (_known(parts) for parts in (one, other))
    if not len(first.who) or not len(second.who):
        return 0.0
    people, place = numbered(np.concatenate([first.who, second.who]))
    split = len(first.who)
    sums = [
        np.bincount(where, weights=parts.off, minlength=people)
        for where, parts in ((place[:split], first), (place[split:], second))
    ]
    squares = [float(known @ known) + _unknown(parts) for known, parts in zip(sums, (one, other), strict=True)]
    both = float(np.sqrt(squares[0] * squares[1]))
    return 0.0 if both == 0 else float(np.clip(sums[0] @ sums[1] / both, -1.0, 1.0))


def _known(parts: Parts) -> Parts:
    known = parts.who >= 0
    return parts if known.all() else Parts(parts.who[known], parts.off[known])


def _unknown(parts: Parts) -> float:
    """The squares of those who are not known, each a person of their own."""
    off = parts.off[parts.who < 0]
    return float(off @ off)


class Doubt(NamedTuple):
    """How a figure moves with the parameters of each model (`slopes`), and how unsure these are (`covariances`).

    Models have nothing between them. Two figures are of one fit where they hold the same array of covariances.
    """

    slopes: tuple[FloatArray, ...]
    covariances: tuple[FloatArray, ...]

    @classmethod
    def of(cls, standard_error: float) -> Doubt:
        """Of a figure that shares no fit with any other."""
        return cls((np.array([standard_error]),), (np.ones((1, 1)),))

    @property
    def standard_error(self) -> float:
        """By the delta method."""
        return float(np.sqrt(max(self._with(self), 0.0)))

    def times(self, factor: float) -> Doubt:
        """Of so many times the figure."""
        return Doubt(tuple(slopes * factor for slopes in self.slopes), self.covariances)

    def alike(self, other: Doubt) -> float:
        """The correlation of both errors."""
        errors = self.standard_error * other.standard_error
        return 0.0 if errors == 0 else float(np.clip(self._with(other) / errors, -1.0, 1.0))

    def _with(self, other: Doubt) -> float:
        return sum(
            float(own @ covariance @ theirs)
            for own, covariance in zip(self.slopes, self.covariances, strict=True)
            for theirs, same in zip(other.slopes, other.covariances, strict=True)
            if same is covariance
        )
