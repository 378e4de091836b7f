"""How even somebody's gaps are: a salon's five weeks are nearly always five weeks, a corner shop's "weekly" is chance.

The spread of gaps is measured as the logarithm of their mean less the mean of their logarithms: 0 when all are equal,
what the maximum likelihood of a gamma distribution rests upon, and hardly moved by one long trip (regularity as of
Platzer and Reutterer 2016, in sums that one more visit brings up to date). Visits that come by chance, each opening day
as likely as any other, have geometric gaps with a spread that follows from their mean; how far somebody's lies below
that is their *evenness*. Few gaps say little, so it is pulled to chance; and it is told in few classes, so that every
rhythm has a row in one table.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt

from localregulars.scoring.history import IntArray

FloatArray = npt.NDArray[np.float64]

HALF_LIFE_GAPS = 20.0
KEEP = 0.5 ** (1 / HALF_LIFE_GAPS)
"""What is left of a gap's weight when another one ends."""
CHANCE_GAPS = 4.0
"""So many gaps of pure chance are added to those seen."""
LEAST = 0.04
"""Below chance by less than that is chance."""
SHORT_GAP = 3.0
"""Of a mean gap up to that nothing is made: a cold lasts as long for whoever comes every day like clockwork."""
EDGES = (0.04, 0.12, 0.20, 0.28, 0.36)
MIDDLES = (0.0, 0.08, 0.16, 0.24, 0.32, 0.40)
"""Where one class ends and the next begins, and what the members of each class count as."""
_LONGEST = 400
_LOGARITHMS = np.log(np.maximum(np.arange(_LONGEST + 1, dtype=np.float64), 1))


def logarithms(gaps: IntArray) -> FloatArray:
    """Logarithms of gaps, the longest as 400 opening days: looked up, so that every machine and order gives one."""
    return np.asarray(_LOGARITHMS[np.minimum(gaps, _LONGEST)])


def evenness(weights: FloatArray, gaps: FloatArray, logs: FloatArray) -> IntArray:
    """The class of each rhythm (0: chance, or not known yet) from sums over past gaps: weights, gaps, logarithms."""
    known = np.maximum(weights, 1e-9)
    mean = np.maximum(gaps / known, 1.0)
    classes = np.zeros(len(mean), np.int64)
    some = np.flatnonzero(mean > SHORT_GAP)
    weights, known, logs, mean = (column.take(some) for column in (weights, known, logs, mean))
    log = np.log(mean)
    below = (_spread_by_chance(log) - (log - logs / known)) * weights / (weights + CHANCE_GAPS) - LEAST
    below *= 1 - SHORT_GAP / mean
    below, told = np.round(below, 9), np.zeros(len(below), np.int8)
    for edge in EDGES:  # with so few of them quicker than looking each number up
        told += below > edge
    classes[some] = told
    return classes


def _spread_by_chance(log: FloatArray) -> FloatArray:
    """The spread of geometric gaps by the logarithm of their mean: straight lines between points evenly apart."""
    points, begins, slopes = _lines()
    place = np.minimum((log * (1 / points[1])).astype(np.intp), len(slopes) - 1)
    return np.asarray(slopes.take(place) * np.minimum(log, points[-1]) + begins.take(place))


@lru_cache(maxsize=1)
def _lines() -> tuple[FloatArray, FloatArray, FloatArray]:
    """The points of `_chance`, and of the line from each to the next where it would begin at 0, and its slope."""
    points, spreads = _chance()
    slopes = np.diff(spreads) / np.diff(points)
    return points, spreads[:-1] - slopes * points[:-1], slopes


@lru_cache(maxsize=1)
def _chance() -> tuple[FloatArray, FloatArray]:
    """Logarithms of mean gaps, and the spread that geometric gaps of that mean have."""
    means = np.linspace(0, np.log(110), 60)
    gap = np.arange(1, 6000)
    going_on = 1 - np.exp(-means)[:, None]
    powers = going_on ** (gap - 1)
    shares = powers / powers.sum(1, keepdims=True)
    return means, np.log((shares * gap).sum(1)) - (shares * np.log(gap)).sum(1)
