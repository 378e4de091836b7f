"""What was made of visits, as the arrays that scoring reads: items by visit, each once, their categories, minutes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress
from typing import cast

import numpy as np
import numpy.typing as npt

from localregulars.application.noticing.order_lines import LINE_DTYPE
from localregulars.domain.errors import StoreDamagedError
from localregulars.scoring.history import IntArray, ItemArray, OrderHistory, VisitHistory, offsets_of
from localregulars.storage.failures import DAMAGED
from localregulars.storage.session import Session

_REACH = 1 << 40
"""More than any second: a customer's position times this plus a second sorts by customer and then by time."""
_PORTION = 500
"""Customers whose lines are held as they are stored at a time; what is kept of them is a quarter as large."""


def orders(session: Session, visits: VisitHistory) -> OrderHistory:
    """What was had at these visits, in their order; nothing at those whose lines are not kept."""
    lengths, had = np.zeros(len(visits.visits), np.int64), visits.visits["lines"] > 0
    came = np.flatnonzero(np.diff(offsets_of(had)[visits.offsets])) if had.any() else np.zeros(0, np.int64)
    # Room for all from the beginning, so that none is held twice.
    items, filled = np.empty(int(visits.visits["lines"].sum(dtype=np.int64)), np.int32), 0
    for start in range(0, len(came), _PORTION):
        part = _portion(session, visits, came[start : start + _PORTION], lengths)
        if filled + len(part) > len(items):
            raise StoreDamagedError(DAMAGED)
        items[filled : filled + len(part)] = part
        filled += len(part)
    categories = _categories(session) if len(visits.customer_ids) else None  # of nobody nothing is judged
    return OrderHistory(offsets_of(lengths), items[:filled], _minutes(session, visits), categories)


def _categories(session: Session) -> IntArray | None:
    """By the number of each item the lowest number of an item of its category, or -1; None where there is none."""
    rows = session.rows("SELECT item_id, category FROM item WHERE category <> '' ORDER BY item_id")
    if not rows:
        return None
    numbers, names = cast("tuple[Sequence[int], Sequence[str]]", tuple(zip(*rows, strict=True)))
    first: dict[str, int] = {}
    out = np.full(numbers[-1] + 1, -1)
    out[np.array(numbers)] = [first.setdefault(name, number) for number, name in zip(numbers, names, strict=True)]
    return out


def _minutes(session: Session, visits: VisitHistory) -> npt.NDArray[np.float64] | None:
    """How many minutes each visit lasted, NaN where nobody knows; None in a shop that knows it of none."""
    if session.row("SELECT 1 FROM visit INDEXED BY visit_minutes WHERE minutes IS NOT NULL LIMIT 1") is None:
        return None
    out = np.full(len(visits.visits), np.nan)
    came = np.flatnonzero(np.diff(visits.offsets))
    known = np.repeat(np.arange(len(visits.customer_ids)), np.diff(visits.offsets)) * _REACH + visits.visits["at"]
    for start in range(0, len(came), _PORTION):
        rows = session.rows_among(
            "SELECT customer_id, at, minutes FROM visit INDEXED BY visit_minutes "
            "WHERE minutes IS NOT NULL AND customer_id IN ({})",
            visits.customer_ids[came[start : start + _PORTION]].tolist(),
        )
        table = np.array(rows, np.int64).reshape(-1, 3)
        wanted = np.searchsorted(visits.customer_ids, table[:, 0]) * _REACH + table[:, 1]
        place = np.minimum(np.searchsorted(known, wanted), len(known) - 1)
        is_it = known[place] == wanted
        out[place[is_it]] = table[is_it, 2]
    return out


def _portion(session: Session, visits: VisitHistory, customers: IntArray, lengths: IntArray) -> ItemArray:
    """The items of some customers with visits (by position); how many each visit has goes into `lengths`."""
    first, last = visits.offsets[customers], visits.offsets[customers + 1]
    seconds = visits.visits["at"]
    rows = session.rows_among(
        "SELECT customer_id, at, lines FROM visit_lines WHERE at BETWEEN ? AND ? AND customer_id IN ({}) "
        "ORDER BY customer_id, at",
        visits.customer_ids[customers].tolist(),
        (int(seconds[first].min()), int(seconds[last - 1].max())),
    )
    columns = cast("tuple[Sequence[int], Sequence[int], Sequence[bytes]]", tuple(zip(*rows, strict=True)) or ((),) * 3)
    number, at = np.array(columns[0], np.int64), np.array(columns[1], np.int64)
    counts = last - first
    places = np.repeat(last - np.cumsum(counts), counts) + np.arange(counts.sum())  # theirs alone, whoever is between
    known = np.repeat(customers, counts) * _REACH + seconds[places]
    wanted = np.searchsorted(visits.customer_ids, number) * _REACH + at
    place = np.minimum(np.searchsorted(known, wanted), len(known) - 1)
    place = np.where(known[place] == wanted, places[place], -1)
    packed = list(compress(columns[2], (place >= 0).tolist()))
    sizes = np.fromiter((len(lines) for lines in packed), np.int64, len(packed))
    if (sizes % LINE_DTYPE.itemsize).any():
        raise StoreDamagedError(DAMAGED)
    items = np.frombuffer(b"".join(packed), LINE_DTYPE)["item"].astype(np.int64)
    owner = np.repeat(place[place >= 0], sizes // LINE_DTYPE.itemsize)
    keep = _each_once(owner, items)
    lengths += np.bincount(owner[keep], minlength=len(lengths))
    return items[keep].astype(np.int32)


def _each_once(owner: IntArray, items: IntArray) -> npt.NDArray[np.bool_]:
    """Which items (in the order of their visits) their visit did not have before."""
    keep = np.ones(len(items), bool)
    key = np.sort((owner << 32) | items)
    if (twice := key[1:][key[1:] == key[:-1]]).size:
        those = np.flatnonzero(np.isin(owner, twice >> 32))  # few: a receipt seldom names an item twice
        _, first = np.unique((owner[those] << 32) | items[those], return_index=True)
        keep[those] = False
        keep[those[first]] = True
    return keep
