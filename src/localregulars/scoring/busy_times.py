"""Busy times of the shop, told by those who had come before: whether they come more often than they usually do.

While everybody comes more often, whoever keeps to their usual number comes less often than they would have, and whoever
comes half as often looks nearly as usual. The shop's total does not tell that: a shop that wins customers is busier
every month, and nobody who comes as always comes less often for it. So everybody's visits of the last three weeks are
held against their own visits before, and the shop is as busy as the median of these shares says, because the median
does not mind those who come far less often, or far more. Only busy times count: what keeps a fifth of a small shop away
would look like a lull that excuses each of them (lulls are `scoring.season`).

It is found out when everything is made anew, on that day and every four weeks before it, from what was known by then,
and holds until the next time.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.changes import FloatArray
from localregulars.scoring.history import IntArray, VisitHistory

HOLDS_DAYS = 28
"""What is known of the whole shop (busy times, what is rare in it, what a service costs) holds so long: then everything
is made anew (`scoring.basis`)."""
WINDOW_DAYS = 21
"""So many of the last days are held against those before."""
HALF_LIFE_DAYS = 140
LEAST_USUAL = 3.0
"""Only of whoever usually comes so many times in a window."""
PRIOR = 20
"""So many customers who come as usual are added, because few say little."""
MOST_TIMES = 130
"""Ten years; before that every day was as usual."""
_PORTION = 1000
"""So many customers are counted at a time, in memory that is still at hand."""
_KEEP = float(0.5 ** (HOLDS_DAYS / HALF_LIFE_DAYS))


@dataclass(frozen=True, slots=True)
class BusyTimes:
    """How busy the shop was, 1 for as usual: `shares` by times of four weeks, the last of which begins after `newest`.

    Before the first every day was as usual, and after the last nothing else is known yet.
    """

    newest: int
    shares: FloatArray

    @classmethod
    def none(cls) -> BusyTimes:
        """Every day was as usual."""
        return cls(0, np.zeros(0))

    @classmethod
    def of(cls, history: VisitHistory, open_days: OpenDays, until: int) -> BusyTimes:
        """As it was known on day `until` and every four weeks before it; what is said of a day rests on earlier ones.

        Nothing changes when the history ends four weeks earlier or later but that times are missing or added.
        """
        visits, people = _visits(history, until), len(history.customer_ids)
        times = len(visits)
        shares = np.ones(times)
        earlier, days_earlier, first = np.zeros(people), np.zeros(people), _first_days(history)
        for time in reversed(range(times)):  # the oldest first
            ends = until - HOLDS_DAYS * time - WINDOW_DAYS
            begins = ends - HOLDS_DAYS
            if time + 1 < times:
                came_before = first <= begins
                lasted = int(open_days.up_to(np.array(ends)) - open_days.up_to(np.array(begins)))
                earlier = _KEEP * earlier + np.where(came_before, visits[time, 1] + visits[time + 1, 0], 0)
                days_earlier = _KEEP * days_earlier + np.where(came_before, lasted, 0)
            opened = int(open_days.up_to(np.array(ends + WINDOW_DAYS)) - open_days.up_to(np.array(ends)))
            usual = earlier / np.maximum(days_earlier, 1) * opened
            shares[times - 1 - time] = _share(visits[time, 0], usual)
        return cls(until, shares)

    def on(self, days: IntArray) -> FloatArray:
        """How busy the shop is on these days, 1 for as usual."""
        if not len(self.shares):
            return np.ones(np.shape(days))
        back = (self.newest - np.asarray(days, np.int64)) // HOLDS_DAYS + 1
        place = len(self.shares) - 1 - np.maximum(back, 0)
        return np.where(place >= 0, self.shares[np.maximum(place, 0)], 1.0)

    def to_json(self) -> dict[str, object]:
        """For the stored parameters."""
        return {"newest": self.newest, "shares": self.shares.tolist()}

    @classmethod
    def from_json(cls, stored: object) -> BusyTimes:
        """Back from the stored parameters; anything else is a bug of ours."""
        if not isinstance(stored, Mapping) or not isinstance(stored["shares"], Sequence):
            msg = "stored busy times are no mapping"
            raise TypeError(msg)
        return cls(int(stored["newest"]), np.array([float(share) for share in stored["shares"]]))


def _share(came: npt.NDArray[np.int32], usual: FloatArray) -> float:
    """The median of what came of what is usual, where that is more, of whoever comes at all; pulled to 1 for few."""
    counted = (usual >= LEAST_USUAL) & (came > 0)
    people = int(np.count_nonzero(counted))
    if not people:
        return 1.0
    median = float(np.median(came[counted] / usual[counted]))
    return 1 + max(median - 1, 0) * people / (people + PRIOR)


def _visits(history: VisitHistory, until: int) -> npt.NDArray[np.int32]:
    """How often everybody came: times back from `until` x (the last three weeks, the week before them) x customers."""
    days, people = history.visits["day"], len(history.customer_ids)
    oldest = int(days.min(initial=until + 1))
    times = min(max((until - oldest) // HOLDS_DAYS + 1, 0), MOST_TIMES)
    ages, neither = np.arange(HOLDS_DAYS * times), 2 * times
    place = ages // HOLDS_DAYS * 2 + (ages % HOLDS_DAYS >= WINDOW_DAYS)
    place = np.concatenate([[neither], place, [neither]])  # later days, and those of long ago
    out = np.empty((times, 2, people), np.int32)
    for start in range(0, people, _PORTION):
        offsets = history.offsets[start : start + _PORTION + 1]
        some, width = len(offsets) - 1, neither + 1
        cell = place.take(until + 1 - days[offsets[0] : offsets[-1]].astype(np.int64), mode="clip")
        cell += np.repeat(np.arange(some) * width, np.diff(offsets))
        counts = np.bincount(cell, minlength=some * width).reshape(some, width)[:, :neither]
        out[:, :, start : start + some] = counts.reshape(some, times, 2).transpose(1, 2, 0)
    return out


def _first_days(history: VisitHistory) -> IntArray:
    """The day of everybody's first visit; what it is of those without any does not matter."""
    if not len(history.visits):
        return np.zeros(len(history.customer_ids), np.int64)
    first = np.minimum(history.offsets[:-1], len(history.visits) - 1)
    return history.visits["day"][first].astype(np.int64)
