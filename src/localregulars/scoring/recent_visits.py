"""How many visits there were on each of the last days, packed into one number that slides as days go by.

One octal digit a day, the newest in the lowest place; more than seven visits on a day count as seven. 21 days fit.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from localregulars.scoring.history import IntArray

Packed = npt.NDArray[np.uint64]

MOST_DAYS = 21
MOST_A_DAY = 7
_BITS = 3
_ALL = (1 << 64) - 1
_EVERY_OTHER = np.uint64(sum(0o7 << (6 * i) for i in range(11)) & _ALL)
_EVERY_FOURTH = np.uint64(sum(0o77 << (12 * i) for i in range(6)) & _ALL)
_TWELVE = np.uint64(0xFFF)


def one_more(days: Packed) -> Packed:
    """One more visit on the newest day."""
    is_full = (days & np.uint64(MOST_A_DAY)) == np.uint64(MOST_A_DAY)
    return np.where(is_full, days, days + np.uint64(1))


def visits_in(days: Packed) -> IntArray:
    """How many visits there were on all the days together: neighbouring digits are added up in four steps."""
    pairs = (days & _EVERY_OTHER) + ((days >> np.uint64(_BITS)) & _EVERY_OTHER)
    fours = (pairs & _EVERY_FOURTH) + ((pairs >> np.uint64(6)) & _EVERY_FOURTH)
    eights = fours + (fours >> np.uint64(12))
    total = (eights & _TWELVE) + ((eights >> np.uint64(24)) & _TWELVE) + ((eights >> np.uint64(48)) & _TWELVE)
    return np.asarray(total.astype(np.int64))


def first_day(days: Packed, window: int) -> IntArray:
    """How many visits there were on the oldest of the last `window` days."""
    return np.asarray((days >> np.uint64(_BITS * (window - 1))).astype(np.int64))


def a_day_later(newer: Packed, older: Packed, window: int) -> tuple[Packed, Packed]:
    """The last `window` days and those before them, one day later; what leaves the one enters the other."""
    one, mask = np.uint64(_BITS), _mask(window)
    return (newer << one) & mask, ((older << one) & mask) | (newer >> np.uint64(_BITS * (window - 1)))


def days_later(newer: Packed, days: IntArray, window: int) -> Packed:
    """The last `window` days as they are so many days later when nobody has come."""
    by = (_BITS * np.clip(days, 0, window - 1)).astype(np.uint64)
    return np.where(days >= window, np.uint64(0), (newer << by) & _mask(window))


def _mask(window: int) -> np.uint64:
    return np.uint64((1 << (_BITS * window)) - 1)
