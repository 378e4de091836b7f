"""What a shop's customers share: opening days, the season, a storm, a missing import, dearer prices."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from benchmarks.simulated.trades import Trade

FIRST = 737_801
"""The ordinal of day 0, a Monday."""
STORM = 0.25
"""So much of the usual traffic on a stormy day."""
FloatArray = npt.NDArray[np.float64]
BoolArray = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Arrays by day, a cap of the delay longer than the `days` that are watched, because the oracle knows the calendar.

    `recorded`: the shop was open and its receipts arrived; `traffic`: how likely everybody's visits
    are beside usual; `trips`: how many trips begin beside usual; `measure`: what a visit brings beside usual.
    """

    days: int
    open: BoolArray
    recorded: BoolArray
    traffic: FloatArray
    trips: FloatArray
    measure: FloatArray


def weekday(day: int) -> int:
    """0 for Monday."""
    return day % 7


def surroundings(trade: Trade, rng: np.random.Generator) -> Surroundings:
    """A shop's calendar: closed weekdays, a week of holidays a year, three single days, two storms, one lost import."""
    days = trade.span.days
    t = np.arange(days + trade.span.cap)
    is_open = ~np.isin(t % 7, trade.closed_weekdays)
    years = max(days // 364, 1)
    for year in range(years):
        start = 364 * year + int(rng.integers(30, 330))
        is_open[start : start + int(rng.integers(4, 9))] = False
        is_open[364 * year + rng.integers(0, 364, 3)] = False
    year_phase = rng.uniform(0, 2 * np.pi)
    traffic = 1 + trade.season * np.sin(2 * np.pi * t / 364 + year_phase)
    for _ in range(2 * years):
        storm = int(rng.integers(0, days - 2))
        traffic[storm : storm + int(rng.integers(1, 3))] *= STORM
    trips = 1 + 0.8 * np.sin(2 * np.pi * t / 364 + rng.uniform(0, 2 * np.pi))
    measure = 1 + trade.shared_measure_season * np.maximum(np.sin(2 * np.pi * t / 364 + rng.uniform(0, 2 * np.pi)), 0)
    measure[int(rng.integers(days // 4, days)) :] *= 1.05  # prices go up once
    recorded = is_open.copy()
    lost = int(rng.integers(trade.span.warm_up // 2, days - 40))
    recorded[lost : lost + 3] = False
    return Surroundings(days, is_open, recorded, traffic, trips, measure)
