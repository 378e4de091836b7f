"""Somebody who usually comes several times a day, and less often on a day now: a part of the signal `time_of_day`.

How many visits a day there are, on days with any, is a habit as the hours are. A day with fewer is likelier if one of
them has stopped for good, one with as many as usual if none has; a day is over when the next one begins. The odds that
one has stopped follow day by day, as those of other hours do (`scoring.time_of_day`).

Of whoever usually comes up to twice a day it is asked whether the later visit has stopped, so that one a day is left: a
second visit tells of its day at once. Of whoever comes more often, whether there is one less: a day is held against the
own mean and the own spread, so that who comes now twice and now four times is left alone. Nothing is said of whoever
has a later visit on less than every fifth day, or was not seen on enough days; and where far fewer visits than usual
were made in the whole shop (`scoring.season`), fewer are expected of everybody.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from localregulars.domain.signals import Reason, ReasonCode
from localregulars.scoring import missing_hour
from localregulars.scoring.changes import Rows
from localregulars.scoring.habits import BINS, MINUTES, BoolArray, peak_minute
from localregulars.scoring.history import IntArray

Odds = npt.NDArray[np.float32]

FIELDS = [
    ("again", "<u2"),  # visit days with a later visit; `hours_weight` has all visit days in the same unit
    ("squares", "<u2"),  # sum over visit days of the square of how many later visits each had
    ("fewer", "<f4"),  # odds, to one of own habits, that there are fewer visits a day now
    ("short_days", "u1"),  # visit days since then, as far as they and their later visits fit
    ("short_visits", "u1"),
    *missing_hour.FIELDS,
]
"""Fields of a row of `scoring.time_of_day`; five bits of its `this_week` count the newest day's later visits."""

_LATER_AT = 7
_MOST_LATER = 31
_LATER = np.uint16(_MOST_LATER << _LATER_AT)
"""The other bits are the weekdays of the week."""
_UNIT, _SQUARES_UNIT = 256, 16
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
_LESS = 0.5
"""Of more later visits than one a day there is one less, or so much of them."""
_PRIOR_VARIANCE, _WIDENED, _LEAST_VARIANCE = 0.5, 1.2, 0.1
"""The variance of later visits is pulled to the first by `_PRIOR_DAYS`, and taken to be so much larger."""
_LEAST_TELLS, _MOST_TELLS = 0.2, 6.0
"""No day says more than that."""
_LULL, _TAKES = 0.75, 2.0
"""On a day on which the whole shop had at most the first share of its visits, so many times what is missing is missing
of later visits, because a first visit is there on every visit day. Smaller lulls leave them as they are: whoever comes
three times a day does so in a quiet season too."""
_ONCE = 0.5
"""With at most so many later visits a day somebody comes once a day."""
_MOST_DAYS = 255
_LEAST_ODDS, _MOST_ODDS = 1e-12, 1e12


class NewestDay(NamedTuple):
    """The newest visit day so far, before one more visit: one entry a row.

    `later` visits were on it; it `is_over` where the new visit is on another one; so much of its usual visits as
    `share` the whole shop had that day.
    """

    later: IntArray
    is_over: BoolArray
    share: Odds


class Chances(NamedTuple):
    """How odds follow: `stays` of them after so many days; fewer visits begin once in `lasting_days`.

    A run ends where a day is as usual and the odds are below `odd_from`.
    """

    stays: Odds
    lasting_days: float
    odd_from: float


def later_visits(rows: Rows) -> IntArray:
    """How many later visits the newest day has so far; asked before a new week begins."""
    return np.asarray((rows["this_week"] & _LATER) >> _LATER_AT, np.int64)


def come_several_times(rows: Rows) -> IntArray:
    """The rows of those who have a habit of later visits."""
    some: IntArray = rows["again"].nonzero()[0]
    if not len(some):
        return some
    days, again = rows["hours_weight"][some, 0], rows["again"][some]
    return np.asarray(some[(again > _LEAST_SHARE * days) & (days >= _LEAST_DAYS * _UNIT)])


def follow(rows: Rows, who: IntArray, newest: NewestDay, days: IntArray, chances: Chances) -> tuple[Odds, BoolArray]:
    """The odds of some rows after one more visit, and which of them have a run that begins with the newest day.

    The run, and the hour that is missing, are brought up to date in place. `days` are own opening days since the visit
    before; `newest` is of the same rows.
    """
    oftener = _comes_oftener(rows, who)
    ratio = np.where(oftener, _of_one_less(rows, who, newest), _of_later_visit(rows, who, newest))
    before, kept = rows["fewer"][who], chances.stays[days]
    begun = days.astype(np.float32) / np.float32(chances.lasting_days)
    odds = np.clip((before * kept + begun) / (1 + before * (1 - kept)) * ratio, _LEAST_ODDS, _MOST_ODDS)
    once = newest.is_over & (newest.later == 0) & ~oftener
    _learn_new_habit(rows, who[once & (odds > 1)])
    counts = np.where(oftener, newest.is_over, ratio != 1)
    begins = _note_run(rows, who, newest, counts, ratio, odds < chances.odd_from)
    return np.asarray(odds, np.float32), begins


def start_anew(rows: Rows, who: IntArray) -> None:
    """Nothing is odd about the visits a day of some rows, in place."""
    if not len(who):
        return
    for name in ("fewer", "short_days", "short_visits"):
        rows[name][who] = 0
    missing_hour.forget_votes(rows, who)


def note_visit(rows: Rows, minute: IntArray, again: BoolArray, later: IntArray, learned: Odds) -> None:
    """Add one more visit each to the days, in place; `learned` is its weight, 0 to 1, `later` what was said of its day.

    `again` marks visits on the newest day.
    """
    rows["this_week"][...] &= ~_LATER
    missing_hour.note_hour_of_day(rows, minute, again)
    more = again.nonzero()[0]
    if not len(more):
        return
    before, learned = later[more], learned[more]
    rows["again"][more] += np.where(before == 0, np.rint(learned * _UNIT), 0).astype(np.uint16)
    now = np.minimum(before + 1, _MOST_LATER)
    squares = rows["squares"][more] + np.rint(learned * (_SQUARES_UNIT * (2 * now - 1))).astype(np.int64)
    rows["squares"][more] = np.minimum(squares, np.iinfo(np.uint16).max)
    rows["this_week"][more] |= (now << _LATER_AT).astype(np.uint16)


def _comes_oftener(rows: Rows, who: IntArray) -> BoolArray:
    """Who usually comes more than twice a day."""
    return np.asarray(rows["hours_weight"][who, 1] > rows["hours_weight"][who, 0])


def _of_later_visit(rows: Rows, who: IntArray, newest: NewestDay) -> Odds:
    """How much likelier one more visit is once the later visit of a day has stopped."""
    weight = rows["hours_weight"][who, 0].astype(np.float32) + np.float32(_PRIOR_DAYS * _UNIT)
    share = np.minimum(rows["again"][who] / weight, np.float32(_MOST_SHARE))
    share = share * _expected(newest)
    one = np.where(newest.later == 0, (1 - _LEFT * share) / (1 - share), np.float32(1))
    second = np.where(newest.later == 0, np.float32(_LEFT), np.float32(1))
    return np.where(newest.is_over, one, second)


def _of_one_less(rows: Rows, who: IntArray, newest: NewestDay) -> Odds:
    """How much likelier the newest day is, where it is over, once there is one visit a day less: by a normal curve."""
    mean, variance = _usual(rows, who)
    mean = mean * _expected(newest)
    less = np.maximum(mean - 1, mean * np.float32(_LESS))
    later, spread = newest.later.astype(np.float32), np.float32(_WIDENED) * variance + np.float32(_LEAST_VARIANCE)
    logarithm = (mean - less) * (mean + less - 2 * later) / (2 * spread)
    tells = np.exp(np.clip(logarithm, np.log(_LEAST_TELLS), np.log(_MOST_TELLS)))
    return np.where(newest.is_over, tells, 1).astype(np.float32)


def _expected(newest: NewestDay) -> Odds:
    """How much of the usual later visits is to be expected on the newest day."""
    left = np.maximum(1 - np.float32(_TAKES) * (1 - newest.share), 0)
    return np.where(newest.share <= _LULL, left, 1).astype(np.float32)


def _usual(rows: Rows, who: IntArray) -> tuple[Odds, Odds]:
    """Mean and variance of the later visits of a day."""
    days = np.maximum(rows["hours_weight"][who, 0].astype(np.float32) / np.float32(_UNIT), np.float32(1))
    mean = rows["hours_weight"][who, 1].astype(np.float32) / np.float32(_UNIT) / days
    spread = np.maximum(rows["squares"][who].astype(np.float32) / np.float32(_SQUARES_UNIT) - mean * mean * days, 0)
    return mean, (spread + np.float32(_PRIOR_DAYS * _PRIOR_VARIANCE)) / (days + np.float32(_PRIOR_DAYS))


def _learn_new_habit(rows: Rows, who: IntArray) -> None:
    """One more day with one visit of rows of which that is likelier than not the habit by now, in place.

    Half of the old habit is gone after 44 such days, and all of it in the end: then nothing is said any more.
    """
    rows["again"][who] -= rows["again"][who] >> _LEARNED


def _note_run(
    rows: Rows, who: IntArray, newest: NewestDay, counts: BoolArray, ratio: Odds, unlikely: BoolArray
) -> BoolArray:
    """Take the newest days that count into the runs, in place; which runs begin with them.

    A run begins with a day that tells for fewer visits (`ratio`), and ends with one that tells against them.
    """
    days, visits = rows["short_days"][who].astype(np.int64), rows["short_visits"][who].astype(np.int64)
    is_short, later = newest.is_over & (ratio > 1), newest.later + ~newest.is_over
    fits = (days < _MOST_DAYS) & (visits + later <= _MOST_DAYS)
    counted = counts & (is_short | (days > 0)) & fits
    ends = (ratio < 1) & unlikely
    rows["short_days"][who] = np.where(ends, 0, days + counted)
    rows["short_visits"][who] = np.where(ends, 0, visits + counted * later)
    missing_hour.vote(rows, who[is_short])
    missing_hour.forget_votes(rows, who[ends])
    return np.asarray(is_short & (days == 0))


def reason_of(row: Rows) -> Reason:
    """Once a day instead of several times, or fewer visits a day than usual: both numbers, and what is missing."""
    days, visits = int(row["short_days"][0]), int(row["short_visits"][0])
    if visits <= _ONCE * days:
        per_cent, single_days = _share_of_days(row), max(days - visits, 1)
        once = {"missing_minute": _missing_minute(row), "per_cent": per_cent, "days": single_days}
        return Reason(ReasonCode.ONCE_A_DAY, once)
    mean, _ = _usual(row, np.zeros(1, np.int64))
    usual, now = _told_apart(1 + float(mean[0]), 1 + visits / max(days, 1))
    numbers: dict[str, float | int | str] = {"usual_visits": usual, "now_visits": now, "days": days}
    minute = missing_hour.mostly_missing(row, days)
    if minute is not None:
        numbers["missing_minute"] = minute
    return Reason(ReasonCode.FEWER_A_DAY, numbers)


def _told_apart(usual: float, now: float) -> tuple[float, float]:
    """Both as whole numbers; to one decimal where these would be the same."""
    return (round(usual), round(now)) if round(usual) > round(now) else (round(usual, 1), round(now, 1))


def _share_of_days(row: Rows) -> int:
    """On how many of 100 visit days there usually is a later visit."""
    return min(round(100 * float(row["again"][0]) / max(float(row["hours_weight"][0, 0]), 1.0)), 100)


def _missing_minute(row: Rows) -> int:
    """Around which minute a visit is missing: of first visits or of later ones, whatever is further from the newest."""
    hours, now = row["hours"][0].astype(np.int64), int(row["minute"][0])
    both = peak_minute(hours[BINS:]), peak_minute(hours[:BINS])
    return max(both, key=lambda minute: min((minute - now) % MINUTES, (now - minute) % MINUTES))
