"""Changes of somebody who still comes: a row a customer and rule, which one more visit brings up to date.

A *change rule* looks at visits one after the other and keeps a small row of fixed size; what it says on a day follows
from the row after the newest visit and the day alone. So a visit costs the same whatever the history, a replay of the
past reads the rows as they stood then, and everything made anew gives the same bits, because it makes the same steps.

Time is counted on everybody's *own clock*: the shop's opening days so far, without those that a note announced away.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from localregulars.domain.progress import ProgressToken, SilentProgress
from localregulars.domain.signals import Reason, SignalCode
from localregulars.scoring.circumstances import Circumstances
from localregulars.scoring.history import IntArray, OrderHistory, VisitHistory

FloatArray = npt.NDArray[np.float64]
Rows = Mapping[str, npt.NDArray[Any]]
"""Rows by field, one entry a row in each: views into a structured array, or columns of their own."""

DAYS_PER_WEEK = 7


@dataclass(frozen=True, slots=True)
class Arrivals:
    """One visit for each of some rows (arrays as long as the rows).

    `day` is the ordinal, `clock` the own clock on that day, `minute` of the local day; `measure` says how much was made
    of the visit, as the logarithm of its ratio to what is expected of such a visit (NaN: not known), `expected` the
    logarithm of that expectation in the measure's unit. What was had is
    `items[item_offsets[i]:item_offsets[i] + item_counts[i]]`: the store's numbers, each once a visit.
    """

    day: IntArray
    clock: IntArray
    minute: IntArray
    measure: FloatArray
    item_offsets: IntArray
    item_counts: IntArray
    items: IntArray
    expected: FloatArray

    @property
    def weekday(self) -> IntArray:
        """0 is Monday."""
        return (self.day - 1) % DAYS_PER_WEEK


class ChangeRule(Protocol):
    """One kind of change. All methods work on any number of rows at once; a row of zeros knows of no visit yet."""

    @property
    def code(self) -> SignalCode:
        """The signal it raises."""

    @property
    def dtype(self) -> np.dtype[np.void]:
        """The row, little-endian and packed, because it is stored."""

    def step(self, rows: Rows, came: Arrivals) -> None:
        """Bring rows up to date with one more visit each, in place."""

    def scores(self, rows: Rows, clock: IntArray, day: IntArray) -> FloatArray:
        """Scores on days no earlier than the newest visit, one a row; minus infinity where there is nothing to say."""

    def directions(self, rows: Rows) -> IntArray:
        """Which way each row's change points: -1 less of the shop, +1 more, 0 neither."""

    def since(self, rows: Rows, clock: IntArray, day: IntArray) -> IntArray:
        """The days (ordinals) from which the changes hold, for rows that have something to say."""

    def reasons(self, row: Rows, clock: int, day: int) -> tuple[Reason, ...]:
        """Why, with the very numbers used, for one row (fields of length 1) that has something to say."""


@dataclass(frozen=True, slots=True)
class ClockedVisits:
    """Visits of customers in order, with the own clock: those of the i-th are at `offsets[i]` to `offsets[i+1]`.

    Several visits on one day stay several. `item_offsets` has one entry more than there are visits.
    """

    offsets: IntArray
    day: IntArray
    clock: IntArray
    minute: IntArray
    measure: FloatArray
    item_offsets: IntArray
    items: IntArray
    expected: FloatArray

    @classmethod
    def of(
        cls,
        history: VisitHistory,
        known: Circumstances,
        until: int,
        orders: OrderHistory | None = None,
        measure: FloatArray | None = None,
        expected: FloatArray | None = None,
    ) -> ClockedVisits:
        """The visits up to and including day `until`; without `orders` nothing was had, without `measure` none known.

        `known` is of the same customers in the same order; without `expected` one unit is expected of each visit.
        """
        days = history.visits["day"].astype(np.int64)
        owner = np.repeat(np.arange(len(history.customer_ids)), np.diff(history.offsets))
        keep = days <= until
        counts = np.bincount(owner[keep], minlength=len(history.customer_ids))
        day, owner = days[keep], owner[keep]
        if orders is None:
            item_offsets, items = np.zeros(len(day) + 1, np.int64), np.zeros(0, np.int64)
        else:
            lengths = np.diff(orders.offsets)
            item_offsets = np.concatenate([np.zeros(1, np.int64), np.cumsum(lengths[keep])])
            items = orders.items[np.repeat(keep, lengths)]
        return cls(
            np.concatenate([np.zeros(1, np.int64), np.cumsum(counts)]),
            day,
            own_clock(known, owner, day),
            history.visits["minute"][keep].astype(np.int64),
            np.full(len(day), np.nan) if measure is None else measure[keep],
            item_offsets,
            items,
            np.zeros(len(day)) if expected is None else expected[keep],
        )

    def portion(self, rows: slice) -> ClockedVisits:
        """The visits of some customers in a row."""
        start, stop, _ = rows.indices(len(self.offsets) - 1)
        first, last = int(self.offsets[start]), int(self.offsets[stop])
        items = self.item_offsets[first : last + 1]
        return ClockedVisits(
            self.offsets[start : stop + 1] - first,
            self.day[first:last],
            self.clock[first:last],
            self.minute[first:last],
            self.measure[first:last],
            items - items[0],
            self.items[items[0] : items[-1]],
            self.expected[first:last],
        )

    def arrivals(self, at: IntArray) -> Arrivals:
        """The visits at these places."""
        first = self.item_offsets[at]
        return Arrivals(
            self.day[at], self.clock[at], self.minute[at], self.measure[at],
            first, self.item_offsets[at + 1] - first, self.items, self.expected[at],
        )  # fmt: skip


def own_clock(known: Circumstances, positions: IntArray, days: IntArray) -> IntArray:
    """Opening days up to and including `days`, without those on which the customer was announced away."""
    return known.open_days.up_to(days) - known.away.up_to(positions, days)


def in_turns(offsets: IntArray) -> Iterator[tuple[IntArray, IntArray]]:
    """First all customers' first visits, then all second ones and so on: (positions of customers, places of visits).

    The customers of each turn are a prefix of those of the turn before, so that columns can be cut short.
    """
    counts = np.diff(offsets)
    order = np.argsort(-counts, kind="stable")
    starts = offsets[:-1][order]
    active = np.searchsorted(-counts[order], -np.arange(1, int(counts.max(initial=0)) + 1), "right")
    for turn, n in enumerate(active.tolist()):
        yield order[:n], starts[:n] + turn


def brought_up_to_date(
    rule: ChangeRule,
    rows: npt.NDArray[np.void],
    visits: ClockedVisits,
    token: ProgressToken | None = None,
) -> npt.NDArray[np.void]:
    """The rows (one a customer, in order) after all these visits; the rows given stay as they are."""
    return _stepped(rule, rows, visits, None, token or SilentProgress())[0]


def followed(rule: ChangeRule, visits: ClockedVisits, token: ProgressToken | None = None) -> npt.NDArray[np.void]:
    """The row as it stood after every visit (one entry a visit): what replays look back at."""
    return made_anew(rule, visits, np.arange(len(visits.day)), token)[1]


def made_anew(
    rule: ChangeRule, visits: ClockedVisits, places: IntArray, token: ProgressToken | None = None
) -> tuple[npt.NDArray[np.void], npt.NDArray[np.void]]:
    """Everybody's row after all visits, and the rows as they stood after the visits at some places (any order)."""
    rows = np.zeros(len(visits.offsets) - 1, rule.dtype)
    wanted = np.zeros(len(visits.day), bool)
    wanted[places] = True
    slots = np.cumsum(wanted) - 1
    rows, noted = _stepped(rule, rows, visits, np.where(wanted, slots, -1), token or SilentProgress())
    return rows, noted[slots[places]]


def _stepped(
    rule: ChangeRule,
    rows: npt.NDArray[np.void],
    visits: ClockedVisits,
    slots: IntArray | None,
    token: ProgressToken,
) -> tuple[npt.NDArray[np.void], npt.NDArray[np.void]]:
    """Rows after all visits, and those after the visits that have a slot (0 or more; None: no visit has one)."""
    names = rule.dtype.names or ()
    columns: dict[str, npt.NDArray[Any]] = {}
    order = np.zeros(0, np.int64)
    noted = np.zeros(0 if slots is None else int(slots.max(initial=-1)) + 1, rule.dtype)
    for turn, (who, at) in enumerate(in_turns(visits.offsets)):
        if not columns:
            order = who
            columns = {name: np.ascontiguousarray(rows[name][order]) for name in names}
        view = {name: column[: len(who)] for name, column in columns.items()}
        rule.step(view, visits.arrivals(at))
        if slots is not None:
            slot = slots[at]
            has_one = np.flatnonzero(slot >= 0)
            for name, column in view.items():
                noted[name][slot[has_one]] = column[has_one]
        if turn % 64 == 0:
            token.raise_if_cancelled()
    out = rows.copy()
    for name, column in columns.items():
        out[name][order] = column
    return out, noted


def fields(rows: npt.NDArray[np.void]) -> Rows:
    """A structured array by its fields."""
    return {name: rows[name] for name in rows.dtype.names or ()}
