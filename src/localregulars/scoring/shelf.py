"""What the whole shop had lately, item by item and week by week: nobody misses what cannot be had.

When a shop stops selling an item, or has none of it, everybody whose usual item it is does without it at once. That is
told from the others: the item was had often until then and by nobody since.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from localregulars.scoring.changes import DAYS_PER_WEEK, FloatArray
from localregulars.scoring.history import IntArray, ItemArray, OrderHistory, VisitHistory, offsets_of

DayArray = npt.NDArray[np.int32] | npt.NDArray[np.int64]

WEEKS = 26
"""How many weeks are stored: the reach of the signal, and the weeks before that say how often an item is had."""
MOST_ITEMS = 500
"""So many items are stored, those that were had oftenest; of a rarer one nobody can tell whether it is gone."""
USUAL_WEEKS = 8
"""The weeks up to the one in which somebody last had the item say how often the shop has it."""
LATE_WEEKS = 3
"""It is gone when nobody had it in the last so many weeks (fewer where somebody was seen to have it later)."""
EXPECTED = 4.0
"""... while others would usually have had it so often: one in 50 such silences is chance."""
_REACH = 1 << 20  # more than any week
_MOST_CELLS = 20_000_000
_LINES_AT_ONCE = 2_000_000


@dataclass(frozen=True, slots=True)
class Shelf:
    """Visits with each item in each week (ordinal // 7): `keys` are item · 2^20 + week, ascending, `visits` as many.

    A day is judged by the weeks that ended before it, so that a replay uses nothing that came later.
    """

    keys: IntArray
    visits: IntArray

    @classmethod
    def empty(cls) -> Shelf:
        """Nothing is known: nothing is ever gone."""
        return cls(np.zeros(0, np.int64), np.zeros(0, np.int64))

    @classmethod
    def of(cls, history: VisitHistory, orders: OrderHistory) -> Shelf:
        """From all visits."""
        return cls.empty().with_more(orders.items, np.repeat(history.visits["day"], np.diff(orders.offsets)))

    def with_more(self, items: ItemArray, days: DayArray) -> Shelf:
        """With more lines: `items` as they were had on these days."""
        keys, visits = _had(items, days)
        if not len(self.keys):
            return Shelf(keys, visits)
        both, place = np.unique(np.concatenate([self.keys, keys]), return_inverse=True)
        total = np.bincount(place, np.concatenate([self.visits, visits])).astype(np.int64)
        return Shelf(both, total)

    def by_category(self, places: IntArray) -> Shelf:
        """The same by category instead of by item: `places` has each item's by its number, below 0 where it has none.

        A visit with two things of a category counts twice, which makes a silence of it no likelier.
        """
        place = np.append(places, -1)[np.minimum(self.keys // _REACH, len(places))]
        known = place >= 0
        keys, where = np.unique(place[known] * _REACH + self.keys[known] % _REACH, return_inverse=True)
        return Shelf(keys, np.bincount(where, self.visits[known], len(keys)).astype(np.int64))

    def is_gone(self, items: IntArray, had_day: IntArray, day: IntArray, own_rate: FloatArray) -> npt.NDArray[np.bool_]:
        """Whether the shop does not have the items any more, or not now (`own_rate`: own visits with them a week)."""
        if not len(self.keys):
            return np.zeros(len(items), bool)
        had_week, week = had_day // DAYS_PER_WEEK, day // DAYS_PER_WEEK
        begin = np.maximum(had_week + 1, week - LATE_WEEKS)
        usual = self._between(items, had_week - USUAL_WEEKS + 1, had_week) / USUAL_WEEKS
        expected = (usual - own_rate) * (week - begin)
        return np.asarray((expected >= EXPECTED) & (self._between(items, begin, week - 1) == 0))

    def as_parameters(self, until: int) -> dict[str, object]:
        """The last weeks up to a day (an ordinal), of the items had oftenest, as plain numbers to be stored."""
        last = until // DAYS_PER_WEEK
        item, week = self.keys // _REACH, self.keys % _REACH
        lately = (week > last - WEEKS) & (week <= last)
        names, place = np.unique(item[lately], return_inverse=True)
        grid = np.zeros((len(names), WEEKS), np.int64)
        grid[place, week[lately] - (last - WEEKS + 1)] = self.visits[lately]
        most = np.sort(np.argsort(-grid.sum(1), kind="stable")[:MOST_ITEMS])
        return {"last_week": last, "items": names[most].tolist(), "visits": grid[most].tolist()}

    @classmethod
    def from_parameters(cls, stored: Mapping[str, Any]) -> Shelf:
        """What `as_parameters` made."""
        grid = np.array(stored["visits"], np.int64).reshape(-1, WEEKS)
        weeks = int(stored["last_week"]) - WEEKS + 1 + np.arange(WEEKS)
        keys = np.array(stored["items"], np.int64)[:, None] * _REACH + weeks
        return cls(keys[grid > 0], grid[grid > 0])

    def _between(self, items: IntArray, first: IntArray, last: IntArray) -> IntArray:
        """Visits with the items in these weeks, both included."""
        total = offsets_of(self.visits)
        begin = np.searchsorted(self.keys, items * _REACH + first, "left")
        end = np.searchsorted(self.keys, items * _REACH + last, "right")
        return np.asarray(np.maximum(total[end] - total[begin], 0))


def _had(items: ItemArray, days: DayArray) -> tuple[IntArray, IntArray]:
    """Keys of items by week, ascending, and how many lines each has."""
    if not len(items):
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    first = int(days.min()) // DAYS_PER_WEEK
    width = int(days.max()) // DAYS_PER_WEEK - first + 1
    if (int(items.max()) + 1) * width > _MOST_CELLS:  # of numbers without bound
        keys, counts = np.unique(items * np.int64(_REACH) + days // DAYS_PER_WEEK, return_counts=True)
        return keys, counts.astype(np.int64)
    table = np.zeros((int(items.max()) + 1) * width, np.int64)
    for start in range(0, len(items), _LINES_AT_ONCE):
        some = slice(start, start + _LINES_AT_ONCE)
        cell = items[some] * np.int64(width) + (days[some] // DAYS_PER_WEEK - first)
        table += np.bincount(cell, minlength=len(table))
    found = np.flatnonzero(table)
    return found // width * _REACH + found % width + first, table[found]
