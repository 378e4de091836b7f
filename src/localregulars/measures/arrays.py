"""What the arrays of this layer hold, for their annotations."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.int64]
BoolArray = npt.NDArray[np.bool_]


_ROOM = 8
"""Numbers that lie so close together (in times of how many there are) are told apart by a table, without sorting."""


def how_many(who: IntArray) -> int:
    """How many different ones."""
    found = _seen(who)
    return len(np.unique(who)) if found is None else int(np.count_nonzero(found))


def numbered(who: IntArray) -> tuple[int, IntArray]:
    """How many different ones there are, and of each entry which of these it is, from 0 on in ascending order."""
    found = _seen(who)
    if found is None:
        different, place = np.unique(who, return_inverse=True)
        return len(different), place
    place = np.cumsum(found) - 1
    return int(place[-1]) + 1, place[who - int(who.min())]


def _seen(who: IntArray) -> BoolArray | None:
    """Which numbers from the least one on are there; None where the table would be large, or nothing is there."""
    if not len(who):
        return None
    least, most = int(who.min()), int(who.max())
    if most - least > _ROOM * len(who):
        return None
    found = np.zeros(most - least + 1, bool)
    found[who - least] = True
    return found
