"""The data-gap guard: many regulars missing at once are a missing import, a closure or a storm, not they."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from localregulars.scoring.absence import of_row
from localregulars.scoring.history import IntArray
from localregulars.scoring.rhythm import Track
from localregulars.scoring.silences import SilenceGrid

MANY_MISSING = "many_regulars_missing"
LATE_CHANCE = 0.10
"""Late: silent for longer than nine in ten of the own usual gaps."""
PRESENT_DAYS = 42
"""Regulars silent for longer than that many opening days no longer say anything about this week."""
APART_DAYS = 7
MIN_SAMPLES = 3
KEPT_DAYS = 182
USUAL_SHARE = 0.15
"""What is taken for usual while the shop's own past does not say."""
LEAST_RISE = 0.08
LEAST_PEOPLE = 5
DEVIATIONS = 4.0


@dataclass(frozen=True, slots=True)
class LateCount:
    """How many of the regulars were late on a day."""

    day: int
    late: int
    regulars: int


@dataclass(frozen=True, slots=True)
class GuardVerdict:
    """Whether alerts are held: `code` says why ("" when they are not), with the numbers behind it."""

    code: str
    missing: int
    regulars: int

    @property
    def is_holding(self) -> bool:
        """Whether nobody new may be put into the queue."""
        return bool(self.code)


def count_late(grid: SilenceGrid, track: Track, late_from: IntArray) -> list[LateCount]:
    """The regulars and the late ones among them on every day of the grid."""
    width = grid.days.shape[1]
    if not len(track.regular):
        return [LateCount(grid.first + i, 0, 0) for i in range(width)]
    visit = grid.stretches.visit
    is_regular = grid.stretches.by_cell((visit >= 0) & track.regular[visit], grid.days.shape)
    late_from = of_row(late_from, track.usual_tenths[visit], track.evenness[visit])
    counted = is_regular & (grid.days <= PRESENT_DAYS) & ~grid.is_away
    late = counted & (grid.days >= grid.stretches.by_cell(late_from, grid.days.shape))
    counts = zip(late.sum(0).tolist(), counted.sum(0).tolist(), strict=True)
    return [LateCount(grid.first + i, n, of) for i, (n, of) in enumerate(counts)]


def judge(now: LateCount, earlier: Sequence[LateCount]) -> GuardVerdict:
    """Hold alerts when clearly more regulars are late than on the shop's usual day.

    Usual is the median share of the days at least a week before, so that a storm does not vouch for itself. Clearly
    more is at least 5 people, 8 in 100 and 4 standard deviations.
    """
    shares = [c.late / c.regulars for c in earlier if c.regulars and c.day <= now.day - APART_DAYS]
    usual = float(np.median(shares)) if len(shares) >= MIN_SAMPLES else USUAL_SHARE
    expected = usual * now.regulars
    spread = DEVIATIONS * (max(expected * (1 - usual), 1) ** 0.5)
    held = now.late - expected >= max(LEAST_PEOPLE, LEAST_RISE * now.regulars, spread)
    return GuardVerdict(MANY_MISSING if held else "", now.late if held else 0, now.regulars if held else 0)
