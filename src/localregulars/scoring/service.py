"""What a visit is expected to bring, by its main item: somebody who has a colour instead of a cut did not change.

In a salon the amount follows the service, so that an own average of amounts says least of all. The expectation is the
shop's: logarithms of the measure are explained by the main item of the visit and by who came, turn by turn
(backfitting, Breiman and Friedman 1985), and what an item alone explains is kept. The main item of a visit is the one
that says most, that is with which amounts differ least; a shampoo that goes with everything says little.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from localregulars.domain.signals import VisitMeasure
from localregulars.scoring.changes import FloatArray
from localregulars.scoring.history import IntArray, OrderHistory, VisitHistory, offsets_of

MOST_ITEMS = 500
"""So many items are told apart, those of most visits; the others are as the shop's usual visit."""
MOST_VISITS = 200_000
"""About so many visits, of customers spread over all of them, are enough to know the shop."""
MOST_LINES = 3
"""Where a usual visit has more items than that, the amount is made of many things, and none of them is the service."""
LEAST_MINUTES = 5.0
"""Quantities of one or two are counted things, not minutes."""
_ROUNDS = 3
_ITEM_PRIOR = 8.0
"""An item's level is pulled to the shop's by so many visits, ..."""
_CUSTOMER_PRIOR = 1.0
"""... a customer's by so many."""
_UNUSUAL = 3.0
"""Beyond so many usual spreads a visit counts as just that far off."""
_FAR = 3.0
"""A logarithm so far from the usual visit's is still believed: a colour is twenty times a comb."""
_UNKNOWN_SPREAD = 0.3
_DIGITS = 4
_AT_ONCE = 1 << 15
"""Of so many visits logarithms are taken at once, in memory that is still at hand."""
_NORMAL = 1.4826
"""Of a normal distribution: the standard deviation by the median distance."""


@dataclass(frozen=True, slots=True)
class ServiceExpectation:
    """What the shop knows of its items; one version of it holds for all stored rows.

    `typical` is the logarithm of the measure of a usual visit, `spread` how much visits of one person for one service
    differ (of the logarithm). By item (`items`, ascending): `levels`, the logarithm to expect, and `spreads`, how much
    visits with it differ.
    """

    measure: VisitMeasure
    typical: float
    spread: float
    items: IntArray
    levels: FloatArray
    spreads: FloatArray

    @classmethod
    def of(
        cls,
        history: VisitHistory,
        orders: OrderHistory | None,
        until: int,
        wanted: VisitMeasure = VisitMeasure.AMOUNT,
    ) -> ServiceExpectation:
        """From the visits up to and including day `until`."""
        minutes = None if orders is None else orders.minutes
        measure = _that_is_known(history, wanted, minutes)
        seen = _sample(history, until)
        logs = log_measures(history.visits.take(seen), measure, None if minutes is None else minutes[seen])
        is_known = np.isfinite(logs)
        seen, y = seen[is_known], logs[is_known]
        if not len(seen):
            return cls(measure, 0.0, _UNKNOWN_SPREAD, np.zeros(0, np.int64), np.zeros(0), np.zeros(0))
        owner = np.repeat(np.arange(len(history.customer_ids)), np.diff(history.offsets))[seen]
        typical = float(np.median(y))
        y = y - typical
        width = max(_NORMAL * float(np.median(np.abs(y))), 1e-3)
        y = np.clip(y, -max(_FAR, _UNUSUAL * width), max(_FAR, _UNUSUAL * width))
        lines = None if orders is None or measure is VisitMeasure.ITEMS else _Lines.of(orders, seen)
        if lines is None or not len(lines.items) or np.median(lines.counts) > MOST_LINES:
            left = y - _means(owner, y, _CUSTOMER_PRIOR)[owner]
            return cls(measure, typical, _usual(left), np.zeros(0, np.int64), np.zeros(0), np.zeros(0))
        return _explained(measure, typical, y, owner, lines)

    def expected(self, history: VisitHistory, orders: OrderHistory | None) -> FloatArray:
        """The logarithm of the measure to expect of each visit."""
        out = np.full(len(history.visits), self.typical)
        if orders is None or not len(self.items) or not len(orders.items):
            return out
        place = np.minimum(np.searchsorted(self.items, orders.items), len(self.items) - 1)
        place = np.where(self.items[place] == orders.items, place, -1)
        main = _main(place, orders.offsets, self.spreads)
        return np.where(main >= 0, self.levels[main], out)

    def residuals(
        self, history: VisitHistory, orders: OrderHistory | None, expected: FloatArray | None = None
    ) -> FloatArray:
        """The logarithm of each visit's ratio to what is expected of such a visit; NaN where it is not known.

        What is `expected` may be given where it has been worked out already.
        """
        out = log_measures(history.visits, self.measure, None if orders is None else orders.minutes)
        out -= self.expected(history, orders) if expected is None else expected
        return out

    def to_json(self) -> dict[str, object]:
        """For the stored parameters; some ten bytes an item."""
        return {
            "measure": self.measure.value,
            "typical": self.typical,
            "spread": self.spread,
            "items": self.items.tolist(),
            "levels": [round(float(x), _DIGITS) for x in self.levels],
            "spreads": [round(float(x), _DIGITS) for x in self.spreads],
        }

    @classmethod
    def from_json(cls, stored: object) -> ServiceExpectation:
        """Back from the stored parameters; anything else is a bug of ours."""
        if not isinstance(stored, Mapping):
            msg = "a stored expectation is no mapping"
            raise TypeError(msg)
        columns = [stored[name] for name in ("items", "levels", "spreads")]
        if not all(isinstance(column, Sequence) and len(column) == len(columns[0]) for column in columns):
            msg = "a stored expectation has no items"
            raise TypeError(msg)
        return cls(
            VisitMeasure(stored["measure"]), float(stored["typical"]), float(stored["spread"]),
            np.array(columns[0], np.int64), np.array(columns[1], np.float64), np.array(columns[2], np.float64),
        )  # fmt: skip


def log_measures(
    visits: npt.NDArray[np.void], measure: VisitMeasure, minutes: FloatArray | None = None
) -> FloatArray:  # fmt: skip
    """The logarithm of each visit's measure in its own unit; NaN where it is not known, zero or a refund."""
    out = np.full(len(visits), np.nan)
    for start in range(0, len(visits), _AT_ONCE):
        some = slice(start, start + _AT_ONCE)
        if measure is VisitMeasure.MINUTES:
            number = np.zeros(0) if minutes is None else np.asarray(minutes[some], np.float64)
        else:
            number = visits["lines" if measure is VisitMeasure.ITEMS else "amount_milli"][some].astype(np.float64)
        np.log(number, out=out[some][: len(number)], where=np.isfinite(number) & (number > 0))
    return out


def _that_is_known(history: VisitHistory, wanted: VisitMeasure, minutes: FloatArray | None) -> VisitMeasure:
    """The measure that is wanted, or the next one for which at least half of the visits have a number."""
    if wanted is VisitMeasure.MINUTES and minutes is not None and len(minutes):
        known = minutes[np.isfinite(minutes) & (minutes > 0)]
        if 2 * len(known) >= len(minutes) and np.median(known) >= LEAST_MINUTES:
            return VisitMeasure.MINUTES
    has_amount = np.count_nonzero(history.visits["amount_milli"] > 0)
    return VisitMeasure.AMOUNT if 2 * has_amount >= len(history.visits) else VisitMeasure.ITEMS


def _sample(history: VisitHistory, until: int) -> IntArray:
    """The places of the visits up to day `until` of every customer, or of every second, third … one."""
    counts = np.diff(history.offsets)
    every = max(int(history.offsets[-1]) // MOST_VISITS, 1)
    chosen = np.flatnonzero(np.repeat(np.arange(len(counts)) % every == 0, counts))
    return chosen[history.visits["day"][chosen] <= until]


@dataclass(frozen=True, slots=True)
class _Lines:
    """The lines of some visits: `place` of their items among `items` (-1: not among those told apart)."""

    items: IntArray
    place: IntArray
    offsets: IntArray

    @property
    def counts(self) -> IntArray:
        return np.diff(self.offsets)

    @classmethod
    def of(cls, orders: OrderHistory, visits: IntArray) -> _Lines:
        first, counts = orders.offsets[visits], orders.offsets[visits + 1] - orders.offsets[visits]
        offsets = offsets_of(counts)
        had = orders.items[np.repeat(first - offsets[:-1], counts) + np.arange(int(offsets[-1]))]
        found, inverse, often = np.unique(had, return_inverse=True, return_counts=True)
        kept = np.sort(np.argsort(-often, kind="stable")[:MOST_ITEMS])
        place = np.full(len(found), -1)
        place[kept] = np.arange(len(kept))
        return cls(found[kept].astype(np.int64), place[inverse], offsets)


def _explained(
    measure: VisitMeasure, typical: float, y: FloatArray, owner: IntArray, lines: _Lines
) -> ServiceExpectation:
    """Items and people explain the measure in turns; `y` are logarithms around the typical one."""
    n = len(lines.items)
    by_line = np.repeat(y, lines.counts)
    known = lines.place >= 0
    place, by_line = lines.place[known], by_line[known]
    level = _means(place, by_line, _ITEM_PRIOR, n)
    total = max(float(np.var(y)), 1e-6)
    square = np.bincount(place, (by_line - level[place]) ** 2, n)
    spreads = np.sqrt((square + _ITEM_PRIOR * total) / (np.bincount(place, minlength=n) + _ITEM_PRIOR))
    main = _main(lines.place, lines.offsets, spreads)
    has = main >= 0
    of_item, own = np.zeros(len(y)), np.zeros(len(y))
    seen = y
    for _ in range(_ROUNDS):
        level = _means(main[has], (seen - own)[has], _ITEM_PRIOR, n)
        of_item = np.where(has, level[main], 0.0)
        own = _means(owner, seen - of_item, _CUSTOMER_PRIOR)[owner]
        left = y - of_item - own
        width = _UNUSUAL * _usual(left)
        seen = of_item + own + np.clip(left, -width, width)
    return ServiceExpectation(
        measure, typical, _usual(y - of_item - own), lines.items,
        np.asarray(np.round(typical + level, _DIGITS), np.float64), np.asarray(np.round(spreads, _DIGITS), np.float64),
    )  # fmt: skip


def _means(group: IntArray, values: FloatArray, prior: float, groups: int = 0) -> FloatArray:
    """The mean of each group, pulled to 0 by `prior` values."""
    total = np.bincount(group, values, minlength=groups)
    return np.asarray(total / (np.bincount(group, minlength=groups) + prior))


def _usual(left: FloatArray) -> float:
    """How far off visits usually are, as a standard deviation that single ones do not move."""
    return float(np.clip(_NORMAL * np.median(np.abs(left)), 0.02, 2.0))


def _main(place: IntArray, offsets: IntArray, spreads: FloatArray) -> IntArray:
    """The place of each visit's main item: that of the smallest spread (-1: none that is told apart)."""
    if not len(spreads) or not len(place):
        return np.full(len(offsets) - 1, -1)
    rank = np.empty(len(spreads), np.int64)
    order = np.argsort(spreads, kind="stable")
    rank[order] = np.arange(len(order))
    by_line = np.append(np.where(place >= 0, rank[place], len(rank)), len(rank))
    best = np.minimum.reduceat(by_line, np.minimum(offsets[:-1], len(place)))
    best = np.where(np.diff(offsets) > 0, best, len(rank))
    return np.where(best < len(rank), order[np.minimum(best, len(rank) - 1)], -1)
