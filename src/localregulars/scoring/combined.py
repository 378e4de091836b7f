"""Changes of one person together: weak ones that point the same way add up."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]

WEAK = math.log(20)
"""A change counts from a rarity of one in 20 weeks of a regular; what is commoner is nobody's evidence of anything."""


def evidence(rarities: FloatArray, directions: npt.NDArray[np.int8]) -> FloatArray:
    """How much the changes of each person say together (rules are the first axis); minus infinity: nothing at all.

    `directions` is -1 where somebody makes less of the shop, +1 for more, 0 for neither. What is rarer than `WEAK` adds
    up by as much as it is rarer, but less and more never do: they are not one story.
    """
    shape = rarities.shape[1:]
    less, more = np.zeros(math.prod(shape)), np.zeros(math.prod(shape))
    for rarity, way in zip(rarities, directions, strict=True):
        some = np.flatnonzero(rarity > WEAK)  # few: most is as usual
        said, points = np.take(rarity, some) - WEAK, np.take(way, some)
        less[some] += np.where(points <= 0, said, 0)
        more[some] += np.where(points >= 0, said, 0)
    both = np.maximum(less, more, out=less)
    return np.where(both > 0, both, -np.inf).reshape(shape)
