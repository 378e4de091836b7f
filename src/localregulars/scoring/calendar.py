"""Opening days: the clock by which rhythms are counted, so that a holiday makes nobody late."""

from __future__ import annotations

import zlib
from collections.abc import Collection
from dataclasses import dataclass

import numpy as np

from localregulars.scoring.history import DayTotals, IntArray

HOLIDAY_SHARE = 0.5
"""A holiday is an opening day when at least this share of the usual visits came: shops differ in what they keep."""
USUAL_DAYS = 28
"""How many opening days before a holiday say what is usual."""
NOW_AND_THEN = 0.25
"""A weekday is one on which the shop opens when it did so a quarter as often as on its most usual weekday."""
SPAN_DAYS = 182
"""How far back the number of opening days a week is looked up."""


@dataclass(frozen=True, slots=True)
class OpenDays:
    """The shop's opening days from `first` to `newest`, both ordinals; knows nothing after `newest`.

    `counts[i]` is the number of opening days up to and including `first + i`. A day is open when somebody came, the
    owner did not call it closed, and it was no holiday on which most stayed away. Days after `newest` add nothing: with
    no visit known nothing can be said about them, so every silence is judged as of `newest`.
    """

    first: int
    counts: IntArray

    @classmethod
    def of(
        cls, totals: DayTotals, until: int, closed: Collection[int] = (), holidays: Collection[int] = ()
    ) -> OpenDays:
        """Opening days that were known at the end of day `until`; `closed` and `holidays` hold ordinals."""
        known = (totals.visits > 0) & (totals.days <= until)
        days, visits = totals.days[known], totals.visits[known]
        if not len(days):
            return cls(until, np.zeros(1, np.int64))
        first = int(days[0])
        perhaps = ~np.isin(days, np.fromiter(closed, np.int64, len(closed)))
        is_holiday = np.isin(days, np.fromiter(holidays, np.int64, len(holidays)))
        ordinary = np.where(perhaps & ~is_holiday)[0]
        for i in np.where(perhaps & is_holiday)[0]:  # a dozen a year
            usual = visits[ordinary[ordinary < i][-USUAL_DAYS:]]
            perhaps[i] = not len(usual) or visits[i] >= HOLIDAY_SHARE * usual.mean()
        flags = np.zeros(int(days[-1]) - first + 1, np.int64)
        flags[days[perhaps] - first] = 1
        return cls(first, np.cumsum(flags))

    @property
    def newest(self) -> int:
        """The newest day that is known."""
        return self.first + len(self.counts) - 1

    def up_to(self, days: IntArray) -> IntArray:
        """How many opening days there were up to and including each day (any shape)."""
        until = np.concatenate([np.zeros(1, np.int64), self.counts])  # none before the first day
        return np.asarray(until.take(np.asarray(days, np.int64) - (self.first - 1), mode="clip"))

    def per_week(self) -> int:
        """How many days a week the shop opens, 1 to 7, from the last half year."""
        span = min(SPAN_DAYS, len(self.counts))
        before = self.counts[-span - 1] if len(self.counts) > span else 0
        return int(np.clip(np.rint(7 * (self.counts[-1] - before) / span), 1, 7))

    def weekdays(self) -> tuple[bool, ...]:
        """On which weekdays (Monday first) the shop opens at least now and then, from the last half year.

        All while none is known.
        """
        span = min(SPAN_DAYS, len(self.counts))
        days = self.newest - np.arange(span)
        opened = days[np.diff(self.counts, prepend=0)[::-1][:span] > 0]
        if not len(opened):
            return (True,) * 7
        often = np.bincount(weekday_of(opened), minlength=7)
        return tuple((often >= NOW_AND_THEN * often.max()).tolist())

    def fingerprint(self, until: int) -> int:
        """A number that changes when any day up to `until` turns out otherwise: rhythms must then be redone."""
        counts = self.counts[: max(until - self.first + 1, 0)]
        flags = np.diff(counts, prepend=0).astype(np.uint8)
        return zlib.crc32(np.packbits(flags).tobytes(), self.first & 0xFFFFFFFF)


def weekday_of(days: IntArray) -> IntArray:
    """The weekdays of days (ordinals); 0 is Monday."""
    return np.asarray((days - 1) % 7)
