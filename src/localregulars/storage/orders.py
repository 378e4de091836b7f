"""What was had at visits, as the arrays that scoring reads: items by visit, each once."""

from __future__ import annotations

import numpy as np

from localregulars.application.order_lines import LINE_DTYPE
from localregulars.domain.errors import StoreDamagedError
from localregulars.scoring.history import IntArray, OrderHistory, VisitHistory
from localregulars.storage.failures import DAMAGED
from localregulars.storage.instants import octets, whole
from localregulars.storage.session import Session

_PORTION = 500
"""Customers whose lines are held as they are stored at a time; what is kept of them is a quarter as large."""


def orders(session: Session, visits: VisitHistory) -> OrderHistory:
    """What was had at these visits, in their order; nothing at those whose lines are not kept."""
    lengths, parts = np.zeros(len(visits.visits), np.int64), []
    for start in range(0, len(visits.customer_ids), _PORTION):
        stop = min(start + _PORTION, len(visits.customer_ids))
        parts.append(_portion(session, visits, start, stop, lengths))
    offsets = np.concatenate([np.zeros(1, np.int64), np.cumsum(lengths)])
    return OrderHistory(offsets, np.concatenate([np.zeros(0, np.int64), *parts]))


def _portion(session: Session, visits: VisitHistory, start: int, stop: int, lengths: IntArray) -> IntArray:
    """The items of some customers; how many each visit has goes into `lengths`."""
    packed: list[bytes] = []
    places: list[int] = []
    for number, first, last in zip(
        visits.customer_ids[start:stop].tolist(),
        visits.offsets[start:stop].tolist(),
        visits.offsets[start + 1 : stop + 1].tolist(),
        strict=True,
    ):
        if first == last:
            continue
        seconds = visits.visits["at"][first:last]
        rows = session.rows(
            "SELECT at, lines FROM visit_lines WHERE customer_id = ? AND at BETWEEN ? AND ? ORDER BY at",
            (number, int(seconds[0]), int(seconds[-1])),
        )
        if not rows:
            continue
        at = np.fromiter((whole(row[0]) for row in rows), np.int64, len(rows))
        found = np.minimum(np.searchsorted(seconds, at), len(seconds) - 1)
        for place, is_known, row in zip(found.tolist(), (seconds[found] == at).tolist(), rows, strict=True):
            if is_known:
                places.append(first + place)
                packed.append(octets(row[1]))
    sizes = np.fromiter((len(lines) for lines in packed), np.int64, len(packed))
    if (sizes % LINE_DTYPE.itemsize).any():
        raise StoreDamagedError(DAMAGED)
    items = np.frombuffer(b"".join(packed), LINE_DTYPE)["item"].astype(np.int64)
    owner = np.repeat(np.array(places, np.int64), sizes // LINE_DTYPE.itemsize)
    keep = _each_once(owner, items)
    lengths += np.bincount(owner[keep], minlength=len(lengths))
    return items[keep]


def _each_once(owner: IntArray, items: IntArray) -> IntArray:
    """The places of items in their order without those that their visit had before."""
    _, first = np.unique((owner << 32) | items, return_index=True)
    return np.sort(first)
