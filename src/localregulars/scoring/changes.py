"""Changes of somebody who still comes: a row a customer and rule, which one more visit brings up to date.

A *change rule* looks at visits one after the other and keeps a small row of fixed size; what it says on a day follows
from the row after the newest visit and the day alone. So a visit costs the same whatever the history, a replay of the
past reads the rows as they stood then, and everything made anew gives the same bits, because it makes the same steps.

Time is counted on everybody's *own clock*: the shop's opening days so far, without those that a note announced away.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, Protocol

import numpy as np
import numpy.typing as npt

from localregulars.domain.progress import ProgressToken, SilentProgress
from localregulars.domain.signals import Reason, SignalCode
from localregulars.scoring.calendar import weekday_of
from localregulars.scoring.circumstances import Circumstances
from localregulars.scoring.history import NARROW, IntArray, ItemArray, OrderHistory, VisitHistory, in_turns, offsets_of

FloatArray = npt.NDArray[np.float64]
Float32Array = npt.NDArray[np.float32]
"""What is worked out for every visit of a large shop, where twice the digits would take twice the time."""
Rows = Mapping[str, npt.NDArray[Any]]
"""Rows by field, one entry a row in each: views into a structured array, or columns of their own."""

DAYS_PER_WEEK = 7
_FEW = 16


@dataclass(frozen=True, slots=True)
class Arrivals:
    """One visit for each of some rows (arrays as long as the rows).

    `day` is the ordinal, `weekday` its weekday (0 is Monday), `clock` the own clock on that day, `minute` of the local
    day; `measure` says how much was made of the visit, as the logarithm of its ratio to what is expected of such a
    visit (NaN: not known), `expected` the logarithm of that expectation in the measure's unit. What was had is
    `items[item_offsets[i]:item_offsets[i] + item_counts[i]]`: the store's numbers, each once a visit.
    """

    day: IntArray
    weekday: IntArray
    clock: IntArray
    minute: IntArray
    measure: FloatArray
    item_offsets: IntArray
    item_counts: IntArray
    items: ItemArray
    expected: FloatArray

    def portion(self, rows: slice) -> Arrivals:
        """Some of them that stand together."""
        return Arrivals(
            self.day[rows], self.weekday[rows], self.clock[rows], self.minute[rows], self.measure[rows],
            self.item_offsets[rows], self.item_counts[rows], self.items, self.expected[rows],
        )  # fmt: skip


class ChangeRule(Protocol):
    """One kind of change. All methods work on any number of rows at once; a row of zeros knows of no visit yet."""

    @property
    def code(self) -> SignalCode:
        """The signal it raises."""

    @property
    def dtype(self) -> np.dtype[np.void]:
        """The row, little-endian and packed, because it is stored."""

    @property
    def scored(self) -> tuple[str, ...]:
        """The fields of a row that `scores` and `directions` read."""

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
    items: ItemArray
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
        orders = orders or OrderHistory(np.zeros(len(history.visits) + 1, np.int64), np.zeros(0, np.int64))
        keep = history.visits["day"] <= until
        if not keep.all():
            history, orders = history.kept(keep), orders.kept(keep)
            measure, expected = (None if x is None else x[keep] for x in (measure, expected))
        day, minute = history.visits["day"].copy(), history.visits["minute"].astype(NARROW)
        return cls(
            history.offsets,
            day,
            own_clock(known, history.owners, day).astype(NARROW),
            minute,
            np.full(len(day), np.nan, np.float32) if measure is None else measure.astype(np.float32),
            orders.offsets,
            orders.items,
            np.zeros(len(day), np.float32) if expected is None else expected.astype(np.float32),
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

    def only(self, chosen: npt.NDArray[np.bool_]) -> ClockedVisits:
        """The visits of some customers (marks, one a customer); the others stay, without any."""
        counts = np.diff(self.offsets)
        keep = np.repeat(chosen, counts)
        if len(self.items):
            had = OrderHistory(self.item_offsets, self.items).kept(keep)
        else:  # nothing is known of what was had: places of nothing need no room
            had = OrderHistory(np.zeros(np.count_nonzero(keep) + 1, np.int8), self.items)
        return ClockedVisits(
            offsets_of(np.where(chosen, counts, 0)),
            self.day[keep], self.clock[keep], self.minute[keep], self.measure[keep],
            had.offsets, had.items, self.expected[keep],
        )  # fmt: skip

    def arrivals(self, at: IntArray) -> Arrivals:
        """The visits at these places."""
        day = self.day[at]
        if len(self.items):
            first = self.item_offsets[at]
            counts = (self.item_offsets[at + 1] - first).astype(NARROW)
            first = first if len(self.items) > np.iinfo(NARROW).max else first.astype(NARROW)
        else:
            first = counts = np.broadcast_to(np.zeros(1, NARROW), len(at))
        return Arrivals(
            day, weekday_of(day), self.clock[at], self.minute[at], self.measure[at],
            first, counts, self.items, self.expected[at],
        )  # fmt: skip


def own_clock(known: Circumstances, positions: IntArray, days: IntArray) -> IntArray:
    """Opening days up to and including `days`, without those on which the customer was announced away."""
    return known.open_days.up_to(days) - known.away.up_to(positions, days)


@dataclass(frozen=True, slots=True)
class Turns:
    """Visits in the order in which rules look at them: all customers' first visits, then all second ones and so on.

    They are put in order once for all rules, so that each turn reads a stretch of memory. The k-th turn is at
    `begins[k]` to `begins[k + 1]` and of the first so many customers of `who` (positions); `at` are the places of the
    visits as they were given, `customers` is how many there are, with visits or without.
    """

    customers: int
    who: IntArray
    begins: IntArray
    at: IntArray
    came: Arrivals

    @classmethod
    def of(cls, visits: ClockedVisits) -> Turns:
        """All of the visits."""
        who, begins, at = in_turns(visits.offsets)
        return cls(len(who), who[: np.count_nonzero(np.diff(visits.offsets))], begins, at, visits.arrivals(at))

    def __len__(self) -> int:
        """How many turns there are."""
        return len(self.begins) - 1

    def stretch(self, turn: int) -> slice:
        """Where the visits of a turn are."""
        return slice(int(self.begins[turn]), int(self.begins[turn + 1]))


@dataclass(frozen=True, slots=True)
class Looks:
    """The visits after which rows are looked at: `wanted` marks them in the order of the turns.

    `slots` says, for each place asked for, the how manieth of these it is.
    """

    wanted: npt.NDArray[np.bool_]
    slots: IntArray

    @classmethod
    def at(cls, turns: Turns, places: IntArray) -> Looks:
        """After the visits at some places (any order, each as often as one likes)."""
        wanted = np.zeros(len(turns.at), bool)
        wanted[places] = True
        wanted = wanted[turns.at]
        slot = np.zeros(len(turns.at), NARROW)
        slot[turns.at[wanted]] = np.arange(np.count_nonzero(wanted))
        return cls(wanted, slot[places])

    def rows(self, seen: Rows, some: slice = slice(None)) -> Rows:
        """The rows as they were looked at for some of the places asked for, out of what `made_anew` has `seen`."""
        return _Looked(seen, self.slots[some])


class _Looked(Mapping[str, npt.NDArray[Any]]):
    """Rows of what was seen, field by field as they are asked for: a rule that has nothing to say asks for few."""

    def __init__(self, seen: Rows, slots: IntArray) -> None:
        self._seen, self._slots = seen, slots
        self._taken: dict[str, npt.NDArray[Any]] = {}

    def __getitem__(self, name: str) -> npt.NDArray[Any]:
        if name not in self._taken:
            self._taken[name] = _taken(self._seen[name], self._slots)
        return self._taken[name]

    def only(self, places: IntArray) -> _Looked:
        """Some of them, of which nothing was asked for yet."""
        return _Looked(self._seen, self._slots[places])

    def __iter__(self) -> Iterator[str]:
        return iter(self._seen)

    def __len__(self) -> int:
        return len(self._seen)


def brought_up_to_date(
    rule: ChangeRule,
    rows: npt.NDArray[np.void],
    visits: ClockedVisits,
    token: ProgressToken | None = None,
) -> npt.NDArray[np.void]:
    """The rows (one a customer, in order) after all these visits; the rows given stay as they are."""
    out = rows.copy()
    step_through(rule, out, Turns.of(visits), token)
    return out


def step_through(
    rule: ChangeRule, rows: npt.NDArray[np.void], turns: Turns, token: ProgressToken | None = None
) -> None:  # fmt: skip
    """Bring rows (one a customer, in order) up to date with all these visits, in place."""
    _step_through(rule, rows, turns, {}, np.zeros(0, bool), token or SilentProgress())


def followed(rule: ChangeRule, visits: ClockedVisits) -> npt.NDArray[np.void]:
    """The row as it stood after every visit (one entry a visit)."""
    turns = Turns.of(visits)
    out, names = np.zeros(len(turns.at), rule.dtype), rule.dtype.names or ()
    looks = Looks.at(turns, np.arange(len(out)))
    seen = made_anew(rule, np.zeros(turns.customers, rule.dtype), turns, looks, names)
    for name, column in looks.rows(seen).items():
        out[name] = column
    return out


def made_anew(
    rule: ChangeRule,
    rows: npt.NDArray[np.void],
    turns: Turns,
    looks: Looks,
    names: Sequence[str],
    token: ProgressToken | None = None,
) -> Rows:
    """Everybody's row, in place (zeros before); gives some fields of the rows as they stood after the visits `wanted`.

    Those are each there once, in the order of the turns; `Looks.rows` finds the one for each place asked for.
    """
    many = int(np.count_nonzero(looks.wanted))
    seen = {name: np.empty((many, *rows[name].shape[1:]), rows[name].dtype, _order(rows[name])) for name in names}
    _step_through(rule, rows, turns, seen, looks.wanted, token or SilentProgress())
    return seen


def _step_through(
    rule: ChangeRule,
    rows: npt.NDArray[np.void],
    turns: Turns,
    seen: Mapping[str, npt.NDArray[Any]],
    wanted: npt.NDArray[np.bool_],
    token: ProgressToken,
) -> None:
    """All visits, in place; `seen` fills with the rows after the `wanted` ones, in the order of the turns."""
    columns = {name: _column(rows[name][turns.who]) for name in rule.dtype.names or ()}
    filled = 0
    for turn in range(len(turns)):
        stretch = turns.stretch(turn)
        n = stretch.stop - stretch.start
        view = {name: column[:n] for name, column in columns.items()}
        rule.step(view, turns.came.portion(stretch))
        if seen and (many := len(at := wanted[stretch].nonzero()[0])):
            for name, column in seen.items():
                column[filled : filled + many] = view[name] if many == n else _taken(view[name], at)
            filled += many
        if turn % 64 == 0:
            token.raise_if_cancelled()
    for name, column in columns.items():
        rows[name][turns.who] = column


def _order(values: npt.NDArray[Any]) -> Literal["F", "C"]:
    """What a row has few of is worked on place by place, counters row by row."""
    return "F" if values.ndim > 1 and values.shape[1] <= _FEW else "C"


def _column(values: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """A field of its own."""
    return np.array(values, order=_order(values))


def _taken(column: npt.NDArray[Any], places: IntArray) -> npt.NDArray[Any]:
    """Some rows of such a column."""
    if _order(column) == "F":
        return column.T.take(places, axis=1).T
    return column.take(places, axis=0)


def some_of(rows: Rows, places: IntArray, names: Sequence[str]) -> Rows:
    """These fields of the rows at some places; of rows that are looked up, nothing of the others is."""
    return rows.only(places) if isinstance(rows, _Looked) else {name: rows[name][places] for name in names}


def fields(rows: npt.NDArray[np.void]) -> Rows:
    """A structured array by its fields."""
    return {name: rows[name] for name in rows.dtype.names or ()}
