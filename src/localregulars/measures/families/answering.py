"""Whether who speaks up hears back, and how soon."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from localregulars.measures.arrays import BoolArray, FloatArray, IntArray
from localregulars.measures.measure import AnyMeasure, IntervalKind, Measure, Unit
from localregulars.measures.samples import Share, Times, apart


class Cases(NamedTuple):
    """Feedback that arrived in a period, one entry each; times in hours on one clock, NaN where it has not been.

    `who` is -1 where it is not known who spoke (nobody can be told then: `can_be_told`); `answered` is the first word
    to them, `resolved` when it was fixed or said honestly why not, `was_told` that they heard of that. `now` is the
    hour of looking.
    """

    who: IntArray
    arrived: FloatArray
    answered: FloatArray
    resolved: FloatArray
    can_be_told: BoolArray
    was_told: BoolArray
    now: float


def told(cases: Cases) -> Share:
    """Of what was fixed or refused, and whose sender is known, the share whose sender heard of it."""
    due = cases.can_be_told & ~np.isnan(cases.resolved)
    return Share(cases.was_told[due], apart(cases.who[due]))


def first_response(cases: Cases) -> Times:
    """Hours until the first word, the median over everybody who can be answered; who waits still waits."""
    known = cases.can_be_told
    return _times(cases.arrived[known], cases.answered[known], cases.now)


def resolution(cases: Cases) -> Times:
    """Hours until it was fixed or refused with a reason, the median over all; what is open is still open."""
    return _times(cases.arrived, cases.resolved, cases.now)


def _times(begun: FloatArray, ended: FloatArray, now: float) -> Times:
    is_over = ~np.isnan(ended)
    return Times(np.maximum(np.where(is_over, ended, now) - begun, 0.0), is_over)


MEASURES: tuple[AnyMeasure, ...] = (
    Measure("told_rate", Cases, Unit.SHARE, IntervalKind.WILSON, told),
    Measure("hours_to_first_response", Cases, Unit.HOURS, IntervalKind.MEDIAN, first_response),
    Measure("hours_to_resolution", Cases, Unit.HOURS, IntervalKind.MEDIAN, resolution),
)
