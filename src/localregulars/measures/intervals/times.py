"""The median of times of which some are not over yet, and its interval."""

from __future__ import annotations

import numpy as np

from localregulars.measures.arrays import BoolArray, FloatArray, IntArray
from localregulars.measures.findings import Interval
from localregulars.measures.intervals.quantiles import Z


def median_time(times: FloatArray, is_over: BoolArray) -> tuple[float, Interval] | None:
    """When half are over (Kaplan and Meier 1958), with Brookmeyer and Crowley's interval (1982).

    A time that is not over counts as long as it has lasted, so that leaving cases open makes no figure better. The
    interval holds the times at which "half" is not refuted, on the scale of the complementary log-log; its end is
    infinite where that goes on. None where fewer than half are over.
    """
    order = np.argsort(times, kind="stable")
    when, over = times[order], is_over[order]
    ends, first = np.unique(when[over], return_index=True)
    if not len(ends):
        return None
    counts = np.diff(np.append(first, int(over.sum()))).astype(np.int64)
    at_risk = (len(when) - np.searchsorted(when, ends, side="left")).astype(np.int64)
    left = np.cumprod(1 - counts / at_risk).astype(np.float64)
    if left[-1] > 0.5:
        return None
    median = _crossing(ends, left)
    return median, _interval(ends, left, counts, at_risk)


def _crossing(ends: FloatArray, left: FloatArray) -> float:
    """Where the curve falls to half; the middle of its step where it runs along half."""
    place = int(np.searchsorted(-left, -0.5 - 1e-12))
    if abs(left[place] - 0.5) < 1e-12 and place + 1 < len(ends):
        return float((ends[place] + ends[place + 1]) / 2)
    return float(ends[place])


def _interval(ends: FloatArray, left: FloatArray, counts: IntArray, at_risk: IntArray) -> Interval:
    """The times at which the curve is within reach of half."""
    inner = left > 1e-12
    curve = np.clip(left[inner], 1e-12, 1 - 1e-12)
    greenwood = np.cumsum(counts[inner] / (at_risk[inner] * np.maximum(at_risk[inner] - counts[inner], 1e-12)))
    error = np.sqrt(greenwood) / np.abs(np.log(curve))
    off = (np.log(-np.log(curve)) - np.log(np.log(2))) / error
    low = ends[inner][off >= -Z]
    high = ends[inner][off > Z]
    start = low[0] if len(low) else ends[-1]
    goes_on = float("inf") if inner.all() else float(ends[-1])
    return Interval(float(start), float(high[0]) if len(high) else goes_on)
