"""The logarithm of the gamma function and its slope, for whole arrays.

Both step up to arguments from 10 on, where Stirling's series is good to the last digits (Abramowitz and Stegun 1964,
6.1.40, 6.3.18, and 6.1.15, 6.3.5 for the steps).
"""

from __future__ import annotations

import numpy as np

from localregulars.measures.arrays import FloatArray

_STEPS = 10
_STIRLING = (1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360)
"""B(2k) / (2k (2k-1)) for k = 1, 2, …"""


def log_gamma(x: FloatArray) -> FloatArray:
    """The logarithm of Γ(x) for x > 0, to 13 digits."""
    up = x + _STEPS
    inverse = 1 / up
    square = inverse * inverse
    series = np.zeros_like(up)
    for coefficient in reversed(_STIRLING):
        series = series * square + coefficient
    below = np.log(_stairs(x)).sum(0)
    return np.asarray((up - 0.5) * np.log(up) - up + 0.5 * np.log(2 * np.pi) + series * inverse - below)


def digamma(x: FloatArray) -> FloatArray:
    """The slope of ln Γ at x > 0, to 13 digits."""
    up = x + _STEPS
    inverse = 1 / up
    square = inverse * inverse
    series = np.zeros_like(up)
    for place, coefficient in reversed(list(enumerate(_STIRLING))):
        series = series * square + (2 * place + 1) * coefficient
    return np.asarray(np.log(up) - 0.5 * inverse - series * square - (1 / _stairs(x)).sum(0))


def _stairs(x: FloatArray) -> FloatArray:
    """x, x + 1, … x + 9, one row each."""
    return np.add.outer(np.arange(_STEPS, dtype=np.float64), x)
