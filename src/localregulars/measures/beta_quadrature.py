"""Means over beta distributions, by a rule of Gauss for each."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from localregulars.measures.arrays import FloatArray


class Rule(NamedTuple):
    """Points between 0 and 1 and their weights, which add up to 1: one row a distribution, one column a point."""

    points: FloatArray
    weights: FloatArray


def beta_rule(a: float, b: FloatArray, points: int) -> Rule:
    """For beta(a, b), a + b > 2: exact for polynomials of a degree below twice the points (Golub and Welsch 1969)."""
    upper, lower, both = b - 1, a - 1, a + b - 2
    n = np.arange(points, dtype=np.float64)
    twice = 2 * n + both[:, None]
    middles = ((lower**2 - upper**2)[:, None]) / np.maximum(twice * (twice + 2), 1e-300)
    middles[:, 0] = (lower - upper) / (both + 2)
    k, twice = n[1:], twice[:, 1:]
    squares = k * (k + upper[:, None]) * (k + lower) * (k + both[:, None])
    sides = 2 * np.sqrt(squares / (twice**2 * (twice + 1) * (twice - 1)))
    matrix = np.zeros((len(b), points, points))
    place = np.arange(points)
    matrix[:, place, place] = middles
    matrix[:, place[1:], place[:-1]] = sides
    nodes, vectors = np.linalg.eigh(matrix)
    return Rule((1 + nodes) / 2, vectors[:, 0, :] ** 2)
