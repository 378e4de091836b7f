"""The interval of how often something happens: so many times in so many days."""

from __future__ import annotations

import numpy as np

from localregulars.measures.findings import Interval
from localregulars.measures.intervals.quantiles import Z


def rate_interval(count: int, length: float) -> Interval:
    """Times a unit of `length` (> 0), for things that happen independently of each other: the score interval.

    The counterpart of Wilson's for a Poisson count (Barker 2002, The American Statistician 56 (2)).
    """
    middle, reach = count + Z * Z / 2, Z * np.sqrt(count + Z * Z / 4)
    return Interval(float(max(middle - reach, 0.0) / length), float((middle + reach) / length))
