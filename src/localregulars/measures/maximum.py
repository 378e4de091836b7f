"""The highest point of a log-likelihood whose parameters are all positive, and how sharp it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from localregulars.measures.arrays import FloatArray

Likelihood = Callable[[FloatArray], tuple[float, FloatArray]]
"""Parameters in, log-likelihood and its slopes out."""

_STEPS = 200
_ENOUGH = 1e-9
"""The search ends when another step promises so little of log-likelihood."""
_STEP = 1e-4
"""How far apart slopes are compared for the curvature, in logarithms of the parameters."""
_LONGEST = 2.0
_FARTHEST = 12.0
"""Logarithms of parameters beyond that have run away: the data do not say where they are."""
_WIDEST = 4.0
"""A parameter that may as well be e^4 = 55 times as large is not known."""


@dataclass(frozen=True, slots=True)
class Summit:
    """Where the log-likelihood is highest.

    `covariance` is that of the logarithms of the parameters: the inverse of the observed information, in ways that are
    all but flat no more than `_WIDEST` squared. `is_settled` says that there are none of those; else the point is one
    of many that explain the data as well, and what follows from it is the same for all of them.
    """

    parameters: FloatArray
    log_likelihood: float
    covariance: FloatArray
    is_settled: bool


def highest(likelihood: Likelihood, start: FloatArray) -> Summit:
    """Newton's method on the logarithms of the parameters, every step uphill (Nocedal and Wright 2006, 3.4)."""
    place = np.log(start)
    value, slopes = _at(likelihood, place)
    curvature = _curvature(likelihood, place)
    for _ in range(_STEPS):
        step = _climb(curvature, slopes)
        promised = float(step @ slopes)
        if promised < _ENOUGH:
            break
        found = _line_search(likelihood, place, step, value, promised)
        if found is None:
            break
        place, value, slopes = found
        curvature = _curvature(likelihood, place)
        if np.abs(place).max() > _FARTHEST:
            break
    bends, ways = np.linalg.eigh(curvature)
    is_settled = bool(np.abs(place).max() <= _FARTHEST and bends.min() > 1 / _WIDEST**2)
    return Summit(np.exp(place), value, (ways / np.maximum(bends, 1 / _WIDEST**2)) @ ways.T, is_settled)


def _at(likelihood: Likelihood, place: FloatArray) -> tuple[float, FloatArray]:
    parameters = np.exp(place)
    value, slopes = likelihood(parameters)
    return value, slopes * parameters


def _curvature(likelihood: Likelihood, place: FloatArray) -> FloatArray:
    """Minus the second derivatives, from differences of the slopes."""
    rows = []
    for shift in np.eye(len(place)) * _STEP:
        ahead, behind = _at(likelihood, place + shift)[1], _at(likelihood, place - shift)[1]
        rows.append((behind - ahead) / (2 * _STEP))
    found = np.array(rows)
    return np.asarray((found + found.T) / 2)


def _climb(curvature: FloatArray, slopes: FloatArray) -> FloatArray:
    """Newton's step where the hill is round, a cautious one along the slope where it is not."""
    bends, ways = np.linalg.eigh(curvature)
    steepness = np.maximum(np.abs(bends), 1e-6 * max(float(np.abs(bends).max()), 1e-6))
    step = ways @ ((ways.T @ slopes) / steepness)
    return np.asarray(step * min(1.0, _LONGEST / max(float(np.abs(step).max()), 1e-300)))


def _line_search(
    likelihood: Likelihood, place: FloatArray, step: FloatArray, value: float, promised: float
) -> tuple[FloatArray, float, FloatArray] | None:
    """The first of ever shorter steps that climbs as promised (a little of it); None when none does."""
    for shorter in 0.5 ** np.arange(30):
        there = place + shorter * step
        higher, slopes = _at(likelihood, there)
        if np.isfinite(higher) and higher >= value + 1e-4 * shorter * promised:
            return there, higher, slopes
    return None
