"""Who is put into the queue because something changed: what the missing leave of the owner's week."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

import numpy as np

from localregulars.scoring.changes import FloatArray
from localregulars.scoring.history import IntArray
from localregulars.scoring.rarity import RarityScale

RARE = math.log(50)
"""Nobody is suggested for a change that a regular shows once in fifty weeks, however small the shop."""
SHARE = 0.25
"""A shop's threshold lets so many changes a week through for each check-in that the owner has room for.

Whoever is missing comes first, and weeks with few of them leave room: more would only pile up.
"""
MOST_SHARE = 1 / 3
WEEK = 7


def threshold(scale: RarityScale, capacity: int) -> float:
    """How rare the changes of somebody must be together."""
    return max(RARE, scale.rarity_at(capacity * SHARE))


@dataclass(slots=True)
class ChangeQueue:
    """Those who may be put into the queue for a change, each in the days from `first` to `last`, the rarest first.

    `position` and the others are arrays, one entry a candidate. `opened_days` are those of earlier check-ins about a
    change. `openings` fills with (candidate, day).
    """

    capacity: int
    position: IntArray
    first: IntArray
    last: IntArray
    rarity: FloatArray
    opened_days: Sequence[int] = ()
    openings: list[tuple[int, int]] = field(default_factory=list)

    @classmethod
    def empty(cls, capacity: int) -> ChangeQueue:
        """Nobody."""
        nobody = np.zeros(0, np.int64)
        return cls(capacity, nobody, nobody, nobody, np.zeros(0))

    def take(self, day: int, room: int, busy: Collection[int]) -> int:
        """Put as many in as there is room for on this day; how many those are. `busy` are positions asked about."""
        days = [*self.opened_days, *(opened for _, opened in self.openings)]
        most = math.ceil(self.capacity * MOST_SHARE) - sum(day - WEEK < opened <= day for opened in days)
        room = min(room, most)
        if room <= 0 or not len(self.position):
            return 0
        taken = {int(self.position[candidate]) for candidate, _ in self.openings} | set(busy)
        waiting = np.flatnonzero((self.first <= day) & (day <= self.last))
        chosen: list[int] = []
        for candidate in waiting[np.argsort(-self.rarity[waiting], kind="stable")].tolist():
            if len(chosen) < room and int(self.position[candidate]) not in taken:
                taken.add(int(self.position[candidate]))
                chosen.append(candidate)
        self.openings += [(candidate, day) for candidate in chosen]
        return len(chosen)
