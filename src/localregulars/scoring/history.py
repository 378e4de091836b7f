"""Visits of many customers as arrays: what the store hands to the compute lane."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

IntArray = npt.NDArray[np.int64]
ItemArray = npt.NDArray[Any]
"""Items by their numbers in the store. There may be tens of millions of lines, so that the store gives them in 32 bits:
whoever multiplies them makes them wider first."""

VISIT_DTYPE = np.dtype([("at", "<i8"), ("day", "<i4"), ("minute", "<u2"), ("lines", "<u2"), ("amount_milli", "<i8")])
"""One visit, packed: `at` in seconds since 1970 UTC, `day` the shop day as a proleptic ordinal (`date.toordinal()`),
`minute` of the local day, number of receipt lines, amount in thousandths of the currency unit. 24 bytes."""

NARROW: np.dtype[Any] = np.dtype("i4")
"""What there are millions of is kept narrow: visits, their places and their days are put in order again and again."""


def offsets_of(counts: IntArray | npt.NDArray[np.bool_]) -> IntArray:
    """Where the stretches of so many members begin, and where the last one ends: one entry more than `counts`."""
    return np.concatenate([np.zeros(1, np.int64), np.cumsum(counts)])


def in_turns(offsets: IntArray) -> tuple[IntArray, IntArray, IntArray]:
    """All customers' first visits, then all second ones and so on: positions of customers, beginnings, places.

    The k-th turn is at `begins[k]` to `begins[k + 1]` of the places, and of the first so many customers: those of a
    turn are a prefix of those of the turn before, so that columns can be cut short.
    """
    counts = np.diff(offsets)
    who = np.argsort(-counts, kind="stable")
    many = np.searchsorted(-counts[who], -np.arange(1, int(counts.max(initial=0)) + 1), "right")
    begins, starts, at = offsets_of(many), offsets[:-1][who], np.empty(int(offsets[-1]), NARROW)
    for turn, n in enumerate(many.tolist()):
        np.add(starts[:n], turn, out=at[begins[turn] : begins[turn + 1]], casting="same_kind")
    return who, begins, at


@dataclass(frozen=True, slots=True)
class VisitHistory:
    """Visits of customers, sorted by customer and then by time.

    `customer_ids` has one entry a customer (ascending); the visits of customer i are `visits[offsets[i]:offsets[i+1]]`
    (dtype `VISIT_DTYPE`, ascending by `at`); `offsets` has one entry more than `customer_ids`.
    """

    customer_ids: IntArray
    offsets: IntArray
    visits: npt.NDArray[np.void]

    def __post_init__(self) -> None:
        """Refuse arrays that do not fit together: a bug of the caller."""
        if len(self.offsets) != len(self.customer_ids) + 1 or self.offsets[-1] != len(self.visits):
            msg = "offsets do not fit customers and visits"
            raise ValueError(msg)

    @property
    def owners(self) -> IntArray:
        """The position of the customer of every visit."""
        return np.repeat(np.arange(len(self.customer_ids)), np.diff(self.offsets))

    def kept(self, keep: npt.NDArray[np.bool_]) -> VisitHistory:
        """The marked visits (one flag a visit); every customer stays."""
        counts = np.bincount(self.owners[keep], minlength=len(self.customer_ids))
        return VisitHistory(self.customer_ids, offsets_of(counts), self.visits[keep])


@dataclass(frozen=True, slots=True)
class OrderHistory:
    """What was had at each visit: `items[offsets[v]:offsets[v+1]]` at the v-th visit of a `VisitHistory`.

    Items are numbers in the order of the receipt, each once a visit. `minutes` says how long each visit lasted, NaN
    where that is not known; None in a shop that knows it of no visit. `categories` holds, by the item's number, the
    number of the first item of its category, or -1; None where the till gives no categories.
    """

    offsets: IntArray
    items: ItemArray
    minutes: npt.NDArray[np.float64] | None = None
    categories: IntArray | None = None

    def kept(self, keep: npt.NDArray[np.bool_]) -> OrderHistory:
        """What was had at the marked visits (one flag a visit)."""
        lengths = np.diff(self.offsets)
        minutes = None if self.minutes is None else self.minutes[keep]
        return OrderHistory(
            offsets_of(lengths[keep]), self.items[np.repeat(keep, lengths)], minutes, self.categories
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class DayTotals:
    """Visits of the whole shop, day by day: `days` (ordinals, ascending), `visits` (all), `kept` (of consenting)."""

    days: IntArray
    visits: IntArray
    kept: IntArray
