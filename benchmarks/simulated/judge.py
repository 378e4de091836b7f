"""How early a change is noticed at a given number of needless alerts: definitions shared by every benchmark here.

An *alert* is a score that reaches the threshold. Needless are alerts about people with whom nothing is the matter: at
most one in a silence for an absence, otherwise at most one in `QUIET` days. The threshold is the lowest at which they
are within the budget (so many per 100 customers a week). A change counts as found on the day on which an alert starts
(the day before there was none) after the day of the change; the delay is capped. Scores are (customer, day) arrays,
minus infinity where there is nothing to say.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from localregulars.domain.signals import SignalCode

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.int64]
BoolArray = npt.NDArray[np.bool_]

BUDGETS = (0.5, 1.0, 2.0)
"""Needless alerts per 100 customers a week."""
QUIET = 28
"""Days after an alert in which a further one is the same episode, but for absences."""
NEVER = 9999
"""The delay of a change that is not found."""


def needless(score: FloatArray, came: BoolArray, signal: SignalCode, threshold: float) -> int:
    """How many needless alerts there are: `score` and `came` (customer, day) from the first judged day on."""
    if signal is SignalCode.ABSENCE:
        return int((_highest_of_silences(score, came) >= threshold).sum())
    hit = score >= threshold
    return _episodes(hit[hit.any(1)])


def _highest_of_silences(score: FloatArray, came: BoolArray) -> FloatArray:
    """The highest score of each silence; a silence goes from a visit to the day before the next one."""
    begins = came.copy()
    begins[:, 0] = True
    return np.asarray(np.maximum.reduceat(score.ravel(), np.flatnonzero(begins.ravel()))) if score.size else score


def _episodes(hit: BoolArray) -> int:
    """Alerts of which a further one counts only after `QUIET` days."""
    last, total = np.full(len(hit), -(10**9)), 0
    for day in np.flatnonzero(hit.any(0)):
        starts = hit[:, day] & (day - last >= QUIET)
        total += int(starts.sum())
        last[starts] = day
    return total


def threshold_for(score: FloatArray, came: BoolArray, signal: SignalCode, allowed: float) -> float:
    """The lowest score with at most `allowed` needless alerts; infinite where there is none.

    A silence (or, for other signals, a customer) that reaches a threshold makes at least one alert, so the threshold
    lies above the highest score of the first one too many; only what lies above needs looking at.
    """
    is_silence = signal is SignalCode.ABSENCE
    highest = np.sort(_highest_of_silences(score, came) if is_silence else score.max(1, initial=-np.inf))[::-1]
    floor = highest[int(allowed)] if int(allowed) < len(highest) else -np.inf
    above = score[(score > floor).any(1)]
    values = np.unique(above[above > floor])
    if is_silence:
        return float(values[0]) if len(values) else np.inf
    low, high = 0, len(values)
    while low < high:
        middle = (low + high) // 2
        if _episodes(above >= values[middle]) <= allowed:
            high = middle
        else:
            low = middle + 1
    return float(values[low]) if low < len(values) else np.inf


def allowed_alerts(budget: float, customer_days: float) -> float:
    """How many needless alerts the budget leaves for so many days of customers."""
    return budget / 100 * customer_days / 7


def delays(threshold: float, score: FloatArray, changed: IntArray) -> IntArray:
    """Days from each change (`changed`: its column, one a row) to the first alert that starts after it, or `NEVER`."""
    hit = score >= threshold
    days = np.arange(score.shape[1])
    starts = hit.copy()
    starts[:, 1:] &= ~hit[:, :-1]
    starts &= days > changed[:, None]
    # an alert that was there on the day of the change has not started after it
    first = starts.argmax(1)
    return np.where(starts.any(1), first - changed, NEVER)


def mean_delay(delay: IntArray, cap: int) -> float:
    """The mean of the delays, none longer than `cap`."""
    return float(np.minimum(delay, cap).mean())


def share_within(delay: IntArray, days: int) -> float:
    """How many of the changes are found within so many days."""
    return float((delay <= days).mean())
