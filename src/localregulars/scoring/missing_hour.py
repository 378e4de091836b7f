"""Around which of the own hours there is no visit any more, on days with fewer visits than usual.

Of every such day the fullest of the own hours without a visit near it has a vote; one hour is kept, with how many more
votes it has than all others together (Boyer and Moore 1991). So a word of 32 bits is enough: the hours of the newest
day, the hour that is kept, and its votes. Hours are told apart as in `scoring.habits`.
"""

from __future__ import annotations

import numpy as np

from localregulars.scoring.changes import Rows
from localregulars.scoring.habits import BINS, MINUTES, BoolArray, hours_of, middle_of
from localregulars.scoring.history import IntArray

FIELDS = [("today", "<u4")]
"""One bit for each hour of the newest day with a visit; above them the hour that is kept, and its votes."""

_DAY = (1 << BINS) - 1
_HOUR_AT, _VOTES_AT = BINS, BINS + 5
_HOUR, _MOST_VOTES = (1 << 5) - 1, (1 << 7) - 1
_IS_USUAL = 0.5
"""An hour is missing where there usually is a visit on half of the days."""
_BIT = np.uint32(1) << (np.arange(MINUTES) * BINS // MINUTES).astype(np.uint32)
"""By minute of the day."""


def note_hour_of_day(rows: Rows, minute: IntArray, again: BoolArray) -> None:
    """One more visit each for the hours of the newest day, in place; `again` marks those who came on it before."""
    today, more = rows["today"], again.nonzero()[0]
    before = today[more]
    today &= np.uint32(0xFFFFFFFF ^ _DAY)
    today[more] = before
    today |= _BIT.take(minute)


def vote(rows: Rows, who: IntArray) -> None:
    """The newest day of some rows had fewer visits than usual: it has its vote, in place."""
    if not len(who):
        return
    word = rows["today"][who].astype(np.int64)
    near = hours_of(rows["hours"][who])
    came = word & _DAY
    is_near = came | came << 1 | came >> 1 | came >> BINS - 1 | came << BINS - 1
    left = np.where(is_near[:, None] >> np.arange(BINS) & 1, 0, near)
    hour = left.argmax(1)
    usual = left.max(1) > _IS_USUAL * rows["hours_weight"][who, 0]
    kept, votes = word >> _HOUR_AT & _HOUR, word >> _VOTES_AT & _MOST_VOTES
    apart = np.abs(hour - kept)
    agrees = usual & (np.minimum(apart, BINS - apart) <= 1)
    taken = np.where(votes == 0, hour, kept)
    counted = np.where(usual & ((votes == 0) | agrees), votes + 1, votes - 1)
    counted = np.minimum(np.maximum(counted, 0), _MOST_VOTES)
    rows["today"][who] = (word & _DAY) | taken << _HOUR_AT | counted << _VOTES_AT


def forget_votes(rows: Rows, who: IntArray) -> None:
    """No hour is kept of some rows any more, in place."""
    rows["today"][who] &= np.uint32(_DAY)


def mostly_missing(row: Rows, days: int) -> int | None:
    """The minute around which a visit is missing on most of the last so many days; None where none is."""
    word = int(row["today"][0])
    if 2 * (word >> _VOTES_AT & _MOST_VOTES) < days:
        return None
    return middle_of(row["hours"][0].astype(np.int64).reshape(2, BINS).sum(0), word >> _HOUR_AT & _HOUR)
