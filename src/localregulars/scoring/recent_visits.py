"""How many visits there were on each of the last days, packed into one number that slides as days go by.

One octal digit a day, the newest in the lowest place; more than seven visits on a day count as seven. 21 days fit.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from localregulars.scoring.changes import FloatArray
from localregulars.scoring.history import IntArray

Packed = npt.NDArray[np.uint64]

MOST_DAYS = 21
MOST_A_DAY = 7
_BITS = 3
_ONES, _TWOS, _FOURS = (np.uint64(sum(bit << (_BITS * place) for place in range(MOST_DAYS))) for bit in (1, 2, 4))
"""One bit of each digit."""


def one_more(days: Packed) -> Packed:
    """One more visit on the newest day."""
    is_full = (days & np.uint64(MOST_A_DAY)) == np.uint64(MOST_A_DAY)
    return np.where(is_full, days, days + np.uint64(1))


def visits_in(days: Packed) -> npt.NDArray[np.uint8]:
    """How many visits there were on all the days together: at most 147, so that bytes have room for it."""
    ones, twos, fours = np.bitwise_count(days & _ONES), np.bitwise_count(days & _TWOS), np.bitwise_count(days & _FOURS)
    twos += fours
    twos += fours
    ones += twos
    ones += twos
    return np.asarray(ones)


def more_on(days: IntArray, than: IntArray | int, ago: int) -> FloatArray:
    """How many visits more there were so many days before the newest than in other packed days; 0: than none.

    Both are packed days as signed numbers. Digits are cut out where they stand and brought down as floating-point
    numbers, exactly: shifting whole arrays takes several times as long.
    """
    digit = np.int64(MOST_A_DAY << (_BITS * ago))
    return np.asarray(((days & digit) - (than & digit)) * 2.0 ** (-_BITS * ago))


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
