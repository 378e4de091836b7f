"""What somebody has instead of the usual item: how much likelier the visits since are if it took that item's place.

Had the usual item been given up for another one, that one would now be had as often as the usual one was (share p); if
nothing happened it is had as often as ever (share q). For s of the n visits since, the ratio of the chances is
(p/q)^s ((1-p)/(1-q))^(n-s). Summed over all items that could have taken the place, times the chance that it is this one
and that there is one at all, it multiplies the odds of a change; but people take to new things without giving any up,
so that more than `MOST` is never believed. Whoever has counters left over has had few different things so far: for them
something else is news as soon as it is had once, and more is believed of it.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from localregulars.scoring.changes import FloatArray, Rows
from localregulars.scoring.history import IntArray

SOMETHING = 0.5
"""How often a usual item that is gone has its place taken by another one."""
CANDIDATES = 100.0
"""How many items could take the place."""
MOST, MOST_OF_FEW = 3.0, 6.0
"""The logarithm that the evidence approaches and never passes; the second of whoever has had few different things."""
LEAST_SINCE, LEAST_SINCE_OF_FEW = 2, 1
"""An item had less often since says nothing yet."""
_BEFORE, _BEFORE_OF = 0.5, 10.0  # an item is taken to have been had at half a visit of ten more than were seen
_LEAST_SHARE, _MOST_SHARE = 0.001, 0.98
_MOST_LOG = 30.0


def evidence(rows: Rows, share: FloatArray, misses: IntArray) -> FloatArray:
    """The logarithm by which what is had instead raises the score, at least log(1 - `SOMETHING`); one a row."""
    has_few = (rows["counts"] == 0).any(1)
    least = np.where(has_few, np.uint8(LEAST_SINCE_OF_FEW), np.uint8(LEAST_SINCE))
    owner, place = _candidates(rows, least)
    ratio = np.exp(np.minimum(_log_ratios(rows, owner, place, share, misses), _MOST_LOG))
    total = np.bincount(owner, ratio, len(share))
    told = np.log(1 - SOMETHING + SOMETHING / CANDIDATES * total)
    return np.asarray(-np.logaddexp(-told, -np.where(has_few, MOST_OF_FEW, MOST)))


def best(rows: Rows, share: FloatArray, misses: IntArray) -> tuple[int, int] | None:
    """For one row: the item (the store's number) that most likely took the place and its visits since, or None.

    It is named only when it was had at half of the visits since or more, and clearly oftener than before.
    """
    owner, place = _candidates(rows, np.full(len(misses), LEAST_SINCE, np.uint8))
    with_it = rows["since"][owner, place].astype(np.int64)
    ratio = _log_ratios(rows, owner, place, share, misses)
    named = np.flatnonzero((2 * with_it >= misses[owner]) & (ratio > np.log(CANDIDATES) / 2))
    if not len(named):
        return None
    first = named[ratio[named].argmax()]
    return int(rows["items"][0, place[first]]) - 1, int(with_it[first])


def _candidates(rows: Rows, least: npt.NDArray[np.uint8]) -> tuple[IntArray, IntArray]:
    """Rows and counters of the items had at least so often since; the usual one never is: having it begins anew."""
    owner, place = np.nonzero(rows["since"] >= least[:, None])
    return owner, place


def _log_ratios(rows: Rows, owner: IntArray, place: IntArray, share: FloatArray, misses: IntArray) -> FloatArray:
    """Logarithms of the ratio of the chances, one a candidate."""
    since = rows["since"][owner, place].astype(np.float64)
    since = np.minimum(since, misses[owner])
    before = rows["visits"][owner] - misses[owner]
    ever = (rows["counts"][owner, place] - since + _BEFORE) / (before + _BEFORE_OF)
    usual = np.clip(share[owner], 1 - _MOST_SHARE, _MOST_SHARE)
    ever = np.clip(ever, _LEAST_SHARE, _MOST_SHARE)
    without: npt.NDArray[np.float64] = misses[owner] - since
    return np.asarray(since * np.log(usual / ever) + without * np.log((1 - usual) / (1 - ever)))
