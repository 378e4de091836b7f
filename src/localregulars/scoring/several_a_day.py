"""Somebody who usually comes several times a day, and comes once a day now: a part of the signal `time_of_day`.

On how many of the visit days there is a later visit is a habit as the hours are. A day with one visit is likelier if
the others have stopped, one with several if they have not; a day is over when the next one begins, and a second visit
tells of its day at once. The odds that they have stopped for good follow day by day, as those of other hours do
(`scoring.time_of_day`). Whichever visit has stopped, one a day is left; which one it was, the hours of what is left
tell. Nothing is said of whoever has a later visit on less than every fifth day, or was not seen on enough days.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from localregulars.scoring.changes import Rows
from localregulars.scoring.habits import BINS, MINUTES, peak_minute
from localregulars.scoring.history import IntArray

Odds = npt.NDArray[np.float32]
BoolArray = npt.NDArray[np.bool_]

FIELDS = [
    ("again", "<u2"),  # visit days with a later visit; `hours_weight` has all visit days in the same unit
    ("single", "<f4"),  # odds, to one of own habits, that there is one visit a day now
]
"""Fields of a row of `scoring.time_of_day`; of its `this_week` one bit is `_SEVERAL_TODAY`."""

_SEVERAL_TODAY = np.uint16(1 << 7)
"""The newest day has a later visit; the other bits are the weekdays of its week."""
_UNIT = 256
_PRIOR_DAYS = 2
"""A later visit is taken to be missing on so many visit days more than were seen."""
_LEAST_DAYS = 8
"""Visit days that must be known."""
_LEAST_SHARE, _MOST_SHARE = 0.2, 0.97
"""Where fewer days have a later visit it is no habit; nobody is taken to have one oftener than the second."""
_LEFT = 0.2
"""How many of the days with a later visit are left once it has stopped: a second visit by chance is no news."""
_LEARNED = 6
"""Of the old habit 1 / 2^6 is forgotten a day."""
_LEAST_ODDS, _MOST_ODDS = 1e-12, 1e12


def has_second(rows: Rows) -> BoolArray:
    """Whether the newest day so far has a later visit; asked before a new week begins."""
    return np.asarray(rows["this_week"] & _SEVERAL_TODAY > 0)


def come_several_times(rows: Rows) -> IntArray:
    """The rows of those who have a habit of later visits."""
    days, again = rows["hours_weight"][:, 0], rows["again"]
    return np.asarray(((again > _LEAST_SHARE * days) & (days >= _LEAST_DAYS * _UNIT)).nonzero()[0])


def days_over(again: BoolArray, second: BoolArray) -> IntArray:
    """How many days with one visit are over by one more: 0, 1, or -1 where it is the second one of its day.

    `again` marks visits on the newest day, `second` is what `has_second` said of it.
    """
    return np.where(second, 0, np.where(again, -1, 1))


def one_more_visit(
    rows: Rows, who: IntArray, told: IntArray, days: IntArray, stays: Odds, lasting_days: float
) -> Odds:  # fmt: skip
    """The odds of some rows after one more visit, of which `told` is what `days_over` says.

    `days` are own opening days since the visit before, `stays` what so many of them leave of the odds; one visit a day
    begins once in `lasting_days`.
    """
    weight = rows["hours_weight"][who, 0].astype(np.float32) + np.float32(_PRIOR_DAYS * _UNIT)
    share = np.minimum(rows["again"][who] / weight, np.float32(_MOST_SHARE))
    ratio = np.where(told > 0, (1 - _LEFT * share) / (1 - share), np.where(told < 0, np.float32(_LEFT), np.float32(1)))
    before, kept = rows["single"][who], stays[days]
    now = (before * kept + days.astype(np.float32) / np.float32(lasting_days)) / (1 + before * (1 - kept)) * ratio
    return np.asarray(np.clip(now, _LEAST_ODDS, _MOST_ODDS), np.float32)


def learn_new_habit(rows: Rows, who: IntArray) -> None:
    """One more day with one visit of rows of which that is likelier than not the habit by now, in place.

    Half of the old habit is gone after 44 such days, and all of it in the end: then nothing is said any more.
    """
    rows["again"][who] -= rows["again"][who] >> _LEARNED


def note_day(rows: Rows, again: BoolArray, second: BoolArray, learned: Odds) -> None:
    """Add one more visit each to the days, in place; `learned` is its weight, 0 to 1."""
    more = (again & ~second).nonzero()[0]
    rows["again"][more] += np.rint(learned[more] * _UNIT).astype(np.uint16)
    rows["this_week"][more] |= _SEVERAL_TODAY
    rows["this_week"][(~again).nonzero()[0]] &= ~_SEVERAL_TODAY


def share_of_days(row: Rows) -> int:
    """On how many of 100 visit days there usually is a later visit."""
    return min(round(100 * float(row["again"][0]) / max(float(row["hours_weight"][0, 0]), 1.0)), 100)


def missing_minute(row: Rows) -> int:
    """Around which minute a visit is missing: of first visits or of later ones, whatever is further from the newest."""
    hours, now = row["hours"][0].astype(np.int64), int(row["minute"][0])
    both = peak_minute(hours[BINS:]), peak_minute(hours[:BINS])
    return max(both, key=lambda minute: min((minute - now) % MINUTES, (now - minute) % MINUTES))
