"""A silence by somebody's own weekdays: whoever comes on Tuesdays is not missed on a Friday.

Whole weeks of a silence count as they are. Of what is over them each opening day counts as much as its weekday has of
the visits: the clock of one who comes every Tuesday stands still until Tuesday, and that of one who comes on any day
goes on evenly. It is never ahead of the calendar, so that it never goes back when a week is whole. What is known of the
weekdays is the newest `VISITS` visit days, an octal digit each in one number.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from localregulars.scoring.calendar import OpenDays
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
_ALL = (1 << (_BITS * VISITS)) - 1
_OWN = (1 << (_BITS * np.arange(VISITS + 1))) - 1
"""By number of visit days: what they take in."""

FloatArray = npt.NDArray[np.float64]


def one_more(weekdays: IntArray, days: IntArray) -> IntArray:
    """The weekdays once somebody came on these days (ordinals): the newest in the lowest place."""
    return np.asarray((weekdays << _BITS | (days - 1) % _DAYS) & _ALL)


def newest_weekdays(days: IntArray, number: IntArray) -> IntArray:
    """The same as `one_more` after the other says after each visit day, of many customers one behind the other.

    `number` is how many visit days of the same customer there were by then.
    """
    own = ((days - 1) % _DAYS).astype(np.int64)
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
    over = (day - began) % _DAYS
    up_to = open_days.up_to(day[:, None] - np.arange(_DAYS))
    is_open = (up_to[:, :-1] > up_to[:, 1:]) & (np.arange(_DAYS - 1) < over[:, None])
    opened = is_open.sum(1)
    marks = (is_open << ((day[:, None] - 1 - np.arange(_DAYS - 1)) % _DAYS)).sum(1)
    known, left, visits = np.minimum(visit_days, VISITS), weekdays.astype(np.int64), np.zeros(len(day), np.int64)
    for place in range(VISITS):
        visits += (marks >> (left & _DAYS)) & (place < known)
        left >>= _BITS
    own = (days_per_week * visits + PRIOR * opened) / (known + PRIOR)
    is_whole = silence == up_to[:, 0] - open_days.up_to(began)
    return np.maximum(np.where(is_whole, silence - opened + np.minimum(own, opened), silence), 1.0)
