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


def visits_on(days: Packed, ago: int) -> IntArray:
    """How many visits there were so many days before the newest."""
    return np.asarray(days.view(np.int64) >> (_BITS * ago) & MOST_A_DAY)


def days_later(newer: Packed, days: IntArray, window: int) -> Packed:
    """The last `window` days as they are so many days later when nobody has come."""
    by = (_BITS * np.minimum(days, window)).view(np.uint64)
    return (newer << by) & _mask(window)


def older_later(newer: Packed, older: Packed, days: IntArray, window: int) -> Packed:
    """The `window` days before the last ones as they are so many days later: what leaves those enters these."""
    by = (_BITS * np.minimum(days, 2 * window)).view(np.uint64)
    whole = np.uint64(_BITS * window)
    entered = newer >> (whole - np.minimum(by, whole)) << (np.maximum(by, whole) - whole)
    return ((older << by) | entered) & _mask(window)


def _mask(window: int) -> np.uint64:
    return np.uint64((1 << (_BITS * window)) - 1)
