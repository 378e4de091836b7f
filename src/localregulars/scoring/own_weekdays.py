"""A silence by somebody's own weekdays: whoever comes on Tuesdays is not missed on a Friday.

Whole weeks of a silence count as they are. Of what is over them each opening day counts as much as its weekday has of
the visits: the clock of one who comes every Tuesday stands still until Tuesday, and that of one who comes on any day
goes on evenly. It is never ahead of the calendar, so that it never goes back when a week is whole. What is known of the
weekdays is the newest `VISITS` visit days, an octal digit each in one number.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt

from localregulars.scoring.calendar import OpenDays, weekday_of
from localregulars.scoring.history import IntArray

VISITS = 21
"""So many visit days are remembered: as many as fit into a number of 64 bits. Twice as many found as much."""
LEAST_TOLD = 6
"""From so many remembered visit days on a weekday is said to be mostly theirs: five gaps, as of a regular."""
MOSTLY = 2 / 3
"""Of so many of them it is then."""
PRIOR = 1.0
"""So many more are spread evenly over the opening days of a week."""
_BITS, _DAYS = 3, 7
_DIGIT = (1 << _BITS) - 1
_AT_ONCE = 3
"""So many of them are looked up at once."""
_ALL = (1 << (_BITS * VISITS)) - 1
_OWN = (1 << (_BITS * np.arange(VISITS + 1))) - 1
"""By number of visit days: what they take in."""

FloatArray = npt.NDArray[np.float64]


def one_more(weekdays: IntArray, days: IntArray) -> IntArray:
    """The weekdays once somebody came on these days (ordinals): the newest in the lowest place."""
    return np.asarray((weekdays << _BITS | weekday_of(days)) & _ALL)


def newest_weekdays(days: IntArray, number: IntArray) -> IntArray:
    """The same as `one_more` after the other says after each visit day, of many customers one behind the other.

    `number` is how many visit days of the same customer there were by then.
    """
    own = weekday_of(days).astype(np.int64)
    out, known = own.copy(), 1
    for bit in f"{VISITS:b}"[1:]:  # twice as many each time, and one more
        out[known:] |= out[:-known] << (_BITS * known)
        known *= 2
        if bit == "1":
            out[known:] |= own[:-known] << (_BITS * known)
            known += 1
    out &= _OWN.take(number, mode="clip")  # without those of the customer before
    return out


def in_order(weekdays: int, visit_days: int) -> list[int]:
    """The weekdays of somebody's newest visit days, 1 (Monday) to 7, the newest first."""
    known = min(visit_days, VISITS)
    return [1 + (weekdays >> (_BITS * place) & _DAYS) for place in range(known)]


def mostly_on(weekdays: IntArray, visit_days: IntArray) -> IntArray:
    """The weekday on which each came mostly, 0 (Monday) to 6; -1 where there is none, or too few days are known.

    Said in words only: the score weighs every weekday.
    """
    known, left = np.minimum(visit_days, VISITS), np.asarray(weekdays, np.int64)
    came, each = np.zeros((len(left), _DIGIT + 1), np.int64), np.arange(len(left))
    for place in range(VISITS):
        came[each, left >> (_BITS * place) & _DIGIT] += place < known
    came = came[:, :_DAYS]  # whatever a stored number holds, there is no eighth day
    is_most = (known >= LEAST_TOLD) & (came.max(1) >= MOSTLY * known)
    return np.where(is_most, came.argmax(1), -1)


def by_own_weekdays(
    silence: IntArray,
    weekdays: IntArray,
    visit_days: IntArray,
    between: tuple[IntArray, IntArray],
    open_days: OpenDays,
    days_per_week: int,
) -> FloatArray:
    """Silences in opening days as they count by own weekdays, at least 1; never less a day later.

    `weekdays` are those of the newest visit days, of which there were `visit_days`; `between` holds the days from
    which each silence counts and on which it is looked at. One of which a part was announced stays as it is.
    """
    began, day = between
    if not len(day):
        return np.zeros(0)
    up_to, opened, marks = _rest_of_week(open_days, day, (day - began) % _DAYS)
    known, left, visits = np.minimum(visit_days, VISITS), weekdays.astype(np.int64), np.zeros(len(day), np.int64)
    for _ in range(0, VISITS, _AT_ONCE):
        visits += _marked().take(marks << _BITS * _AT_ONCE | left & ((1 << _BITS * _AT_ONCE) - 1))
        left >>= _BITS * _AT_ONCE
    visits -= (VISITS - known) * (marks & 1)  # what is not known looks like a Monday
    own = (days_per_week * visits + PRIOR * opened) / (known + PRIOR)
    is_whole = silence == up_to - open_days.up_to(began)
    return np.maximum(np.where(is_whole, silence - opened + np.minimum(own, opened), silence), 1.0)


def _rest_of_week(open_days: OpenDays, day: IntArray, over: IntArray) -> tuple[IntArray, IntArray, IntArray]:
    """Opening days up to each day, how many there were among the last `over` (0 to 6) up to it, and their weekdays.

    These are a bit each, Monday the lowest. All is looked up by day: there are far fewer days than silences.
    """
    first, back = int(day.min()), np.arange(_DAYS - 1)
    every = np.arange(first, int(day.max()) + 1)[:, None]
    up_to = open_days.up_to(every - np.arange(_DAYS))
    is_open = (up_to[:, None, :-1] > up_to[:, None, 1:]) & (back < np.arange(_DAYS)[:, None])
    weekday = (1 << weekday_of(every - back)).astype(np.int8)
    marks = (is_open * weekday[:, None]).sum(2, dtype=np.int64)
    at = (day - first) * np.int64(_DAYS) + over
    return up_to[:, 0].take(day - first), is_open.sum(2).take(at), marks.take(at)


@lru_cache(maxsize=1)
def _marked() -> npt.NDArray[np.int8]:
    """How many of `_AT_ONCE` weekdays are marked: by the marks, and by the weekdays in the lower bits."""
    marks, weekdays = np.arange(1 << _DAYS)[:, None], np.arange(1 << _BITS * _AT_ONCE)
    found = [marks >> (weekdays >> _BITS * place & _DIGIT) & 1 for place in range(_AT_ONCE)]
    return np.asarray(np.sum(found, axis=0), np.int8).ravel()
