"""Which items belong together: the categories that the till gives, and how many things of one are had at a visit.

Of one person it is known how often each item was had (`scoring.item_counts`), and so how many things of a category;
not at how many visits, because two of them may have been had at one. The whole shop says how many it usually are: of
ten customers nine have no more of it, on average, at a visit with any of it. That many are taken to make a visit, so
that of nearly everybody what is said to be usual is at most what is. A category of which the shop does not know that
is not followed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from localregulars.scoring.changes import FloatArray
from localregulars.scoring.history import IntArray, OrderHistory, VisitHistory, offsets_of

NONE = -1
"""The category of an item that has none."""
LEAST_CUSTOMERS = 10
"""So many customers who have had a category at `LEAST_TIMES` visits or more tell how much of it a visit is."""
LEAST_TIMES = 5
MOST_VISITS = 50_000
"""About so many visits, of customers spread over all of them, are enough to know that."""
_OF_TEN = 0.9
_DIGITS = 2


@dataclass(frozen=True, slots=True)
class Categories:
    """The categories of a shop's items. A category's number is that of its first item in the store.

    `of_item` has the number of each item's category by the item's number (`NONE`: of none); what stands beyond its end
    has none. `followed` are those of which it is known how many things make a visit, ascending, and `at_once` is that.
    """

    of_item: IntArray
    followed: IntArray
    at_once: FloatArray

    @classmethod
    def none(cls) -> Categories:
        """Of a till that gives none."""
        return cls(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0))

    @classmethod
    def of(cls, history: VisitHistory, orders: OrderHistory, until: int) -> Categories:
        """From what was had at the visits up to and including day `until`."""
        out = cls.none() if orders.categories is None else replace(cls.none(), of_item=orders.categories)
        if not (out.of_item >= 0).any():
            return out
        owner, category, things = _had(history, orders, out.of_item, until)
        people = len(history.customer_ids)
        keys, place, times = np.unique(category * people + owner, return_inverse=True, return_counts=True)
        each, knows = np.bincount(place, things, len(keys)) / times, times >= LEAST_TIMES
        numbers, first, many = np.unique(keys[knows] // people, return_index=True, return_counts=True)
        each, enough = each[knows], np.flatnonzero(many >= LEAST_CUSTOMERS)
        at_once = [
            round(float(np.sort(each[first[n] : first[n] + many[n]])[int(_OF_TEN * (many[n] - 1))]), _DIGITS)
            for n in enough
        ]
        return replace(out, followed=numbers[enough], at_once=np.array(at_once, np.float64))

    def with_items(self, of_item: IntArray | None) -> Categories:
        """With the items that the shop has now: an item that is there stays in its category, new ones come."""
        return self if of_item is None else replace(self, of_item=of_item)

    def places(self, items: IntArray) -> IntArray:
        """The place of each item's category among those that are `followed`, or `NONE`; items are at least -1."""
        if not len(self.of_item) or not len(self.followed):
            return np.full(items.shape, NONE)
        place = np.minimum(np.searchsorted(self.followed, self.of_item), len(self.followed) - 1)
        table = np.append(np.where(self.followed[place] == self.of_item, place, NONE), NONE)
        return np.asarray(table[np.clip(items, NONE, len(self.of_item))])

    def number_of(self, item: int) -> int:
        """The category of an item, or `NONE`."""
        return int(self.of_item[item]) if 0 <= item < len(self.of_item) else NONE

    def to_json(self) -> dict[str, object]:
        """For the stored parameters: what holds until everything is made anew, without the items."""
        return {"followed": self.followed.tolist(), "at_once": self.at_once.tolist()}

    @classmethod
    def from_json(cls, stored: object) -> Categories:
        """Back from the stored parameters; anything else is a bug of ours."""
        if not isinstance(stored, Mapping) or not all(isinstance(column, Sequence) for column in stored.values()):
            msg = "stored categories are no mapping"
            raise TypeError(msg)
        return replace(
            cls.none(), followed=np.array(stored["followed"], np.int64), at_once=np.array(stored["at_once"], np.float64)
        )


def _had(
    history: VisitHistory, orders: OrderHistory, of_item: IntArray, until: int
) -> tuple[IntArray, IntArray, IntArray]:
    """How many different things of which category were had: customer, category and number, an entry a visit with it."""
    counts = np.diff(history.offsets)
    every = max(int(history.offsets[-1]) // MOST_VISITS, 1)
    chosen = np.repeat(np.arange(len(counts)) % every == 0, counts) & (history.visits["day"] <= until)
    visits = np.flatnonzero(chosen)
    owner, lengths = history.owners[visits], np.diff(orders.offsets)[visits]
    starts = offsets_of(lengths)
    lines = np.repeat(orders.offsets[visits] - starts[:-1], lengths) + np.arange(int(starts[-1]))
    items = orders.items[lines].astype(np.int64)
    category = np.append(of_item, NONE)[np.minimum(items, len(of_item))]
    at = np.repeat(np.arange(len(visits)), lengths)[category >= 0]
    reach = len(of_item) + 1
    keys, things = np.unique(at * reach + category[category >= 0], return_counts=True)
    return owner[keys // reach], keys % reach, things.astype(np.int64)
