"""The season that everybody shares: on which days fewer came to the whole shop than usual, so that nobody is missed.

A day is held against the same weekday of the half year before. Only a lull counts, and only one that chance does not
explain: ever more newcomers hide nobody who comes less often. In a busy time, told by those who had come before
(`scoring.busy_times`), everybody would come more often: then as many more are usual, and the time is over where a day
or a week falls as far short of that as a lull does of a usual one. What is said of a day uses that day and earlier ones
only and never changes afterwards.

Where the visits of regulars alone are at hand, their totals may be given instead of the whole shop's: then newcomers
who stay away again do not look like a lull either.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from localregulars.scoring.busy_times import BusyTimes
from localregulars.scoring.changes import DAYS_PER_WEEK, FloatArray
from localregulars.scoring.history import DayTotals, IntArray

LOOK_BACK_DAYS = 182
LEAST_SAME_WEEKDAYS = 4
"""Before so many days of the same weekday are known, nothing is said of a day."""
STORM_SHARE = 0.6
LULL_SHARE = 0.85
"""A day with at most the first share of the usual visits is a lull by itself, a week from the second one down."""
SURE = 3.0
OVERDISPERSION = 2.0
"""So many standard deviations below usual, of counts that vary so many times as much as a Poisson process's."""
LEAST_SHARE = 0.1
"""No day counts for less."""


@dataclass(frozen=True, slots=True)
class Season:
    """`lost[i]` is how many opening days' worth of visits fell away up to and including the ordinal `first + i`.

    What came more in a busy time is taken off.
    """

    first: int
    lost: FloatArray
    _until: FloatArray = field(init=False, repr=False, compare=False)
    """The same behind a nothing, for days before the first: it is asked for at every turn."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "_until", np.concatenate([np.zeros(1), self.lost]))

    @classmethod
    def none(cls) -> Season:
        """Every day was as usual."""
        return cls(0, np.zeros(0))

    @classmethod
    def of(cls, totals: DayTotals, until: int, busy: BusyTimes | None = None) -> Season:
        """From the shop's visits day by day, up to and including the ordinal `until`; days without any are closed.

        Without `busy` times every time is as usual.
        """
        known = (totals.visits > 0) & (totals.days <= until)
        days, visits = totals.days[known], totals.visits[known].astype(np.float64)
        if not len(days):
            return cls.none()
        times = (busy or BusyTimes.none()).on(days)
        out = np.zeros(int(days[-1] - days[0]) + 1)
        out[days - days[0]] = 1 - times * _shares(visits, times * _usual(days, visits))
        return cls(int(days[0]), np.cumsum(out))

    def up_to(self, days: IntArray) -> FloatArray:
        """What fell away up to and including these days (any shape); after the newest day known nothing is added."""
        if not len(self.lost):
            return np.zeros(np.shape(days))
        return np.asarray(self._until.take(np.asarray(days, np.int64) - (self.first - 1), mode="clip"))

    def to_json(self) -> dict[str, object]:
        """For the stored parameters: only the days on which something fell away."""
        steps = np.diff(self.lost, prepend=0.0)
        at = np.flatnonzero(steps)
        return {"first": self.first, "days": len(self.lost), "lulls": [[int(i), float(steps[i])] for i in at]}

    @classmethod
    def from_json(cls, stored: object) -> Season:
        """Back from the stored parameters; anything else is a bug of ours."""
        if not isinstance(stored, Mapping) or not isinstance(stored["lulls"], Sequence):
            msg = "a stored season is no season"
            raise TypeError(msg)
        steps = np.zeros(int(stored["days"]))
        for at, lost in stored["lulls"]:
            steps[int(at)] = float(lost)
        return cls(int(stored["first"]), np.cumsum(steps))


def _usual(days: IntArray, visits: FloatArray) -> FloatArray:
    """The median of the same weekday in the half year before each day; NaN where too few are known."""
    out = np.full(len(days), np.nan)
    for weekday in range(DAYS_PER_WEEK):
        same = np.flatnonzero(days % DAYS_PER_WEEK == weekday)
        since, place = np.searchsorted(days[same], days[same] - LOOK_BACK_DAYS), np.arange(len(same))
        at = since[:, None] + np.arange(LOOK_BACK_DAYS // DAYS_PER_WEEK + 1)
        earlier = np.sort(np.where(at < place[:, None], visits[same[np.minimum(at, place[:, None])]], np.inf), axis=1)
        count = place - since
        low, high = earlier[place, np.maximum(count - 1, 0) // 2], earlier[place, count // 2]
        known = count >= LEAST_SAME_WEEKDAYS
        out[same[known]] = (low[known] + high[known]) / 2
    return out


def _shares(visits: FloatArray, expected: FloatArray) -> FloatArray:
    """How much of a usual day each day was: 1, or less in a lull of the day itself or of the last opening week."""
    is_known = np.isfinite(expected)
    came, usual = np.where(is_known, visits, 0.0), np.where(is_known, expected, 0.0)
    shares = np.ones(len(visits))
    for width, most in ((DAYS_PER_WEEK, LULL_SHARE), (1, STORM_SHARE)):
        sum_came, sum_usual = _last(came, width), _last(usual, width)
        share = sum_came / np.maximum(sum_usual, 1e-9)
        is_sure = sum_usual - sum_came > SURE * np.sqrt(OVERDISPERSION * sum_usual)
        shares = np.where(is_known & is_sure & (share <= most), np.minimum(shares, share), shares)
    return np.maximum(shares, LEAST_SHARE)


def _last(values: FloatArray, width: int) -> FloatArray:
    """Sums of the last `width` values."""
    total = np.concatenate([np.zeros(1), np.cumsum(values)])
    at = np.arange(1, len(values) + 1)
    return np.asarray(total[at] - total[np.maximum(at - width, 0)])
