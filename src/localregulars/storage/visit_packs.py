"""Packs: all visits of one customer in one row, as the array that scoring reads."""

from __future__ import annotations

from collections.abc import Iterable
from heapq import heappop, heappush
from typing import cast

import numpy as np
import numpy.typing as npt

from localregulars.domain.errors import StoreDamagedError
from localregulars.domain.ids import CustomerId
from localregulars.scoring.history import VISIT_DTYPE, IntArray, VisitHistory
from localregulars.storage.failures import DAMAGED
from localregulars.storage.session import Session

VisitArray = npt.NDArray[np.void]
_FEW = 6_000
"""Up to so many customers are asked for by their numbers; beyond, reading every pack in order is quicker."""


def history(session: Session, customer_ids: Iterable[int]) -> VisitHistory:
    """Visits of these customers in the order of their ids; one who has none has an empty stretch."""
    wanted = sorted({int(number) for number in customer_ids})
    if len(wanted) <= _FEW:
        rows = session.rows_among("SELECT customer_id, visits FROM visit_pack WHERE customer_id IN ({})", wanted)
    else:
        rows = session.rows("SELECT customer_id, visits FROM visit_pack")
    packed = dict(cast("list[tuple[int, bytes]]", rows))
    parts = [packed.get(number, b"") for number in wanted]
    lengths = np.fromiter(map(len, parts), dtype=np.int64, count=len(parts))
    if (lengths % VISIT_DTYPE.itemsize).any():
        raise StoreDamagedError(DAMAGED)
    offsets = np.zeros(len(parts) + 1, dtype=np.int64)
    np.cumsum(lengths // VISIT_DTYPE.itemsize, out=offsets[1:])
    return VisitHistory(np.array(wanted, dtype=np.int64), offsets, np.frombuffer(b"".join(parts), dtype=VISIT_DTYPE))


def merge(before: VisitHistory, numbers: IntArray, visits: VisitArray) -> tuple[VisitHistory, IntArray, IntArray]:
    """The history with new visits of its customers in it, the rows that they took, and which of them took each.

    Of two visits of one customer in one second the later one in order moves on to the next free second, so that none is
    lost; visits of `before` never move.
    """
    owners = np.concatenate((np.repeat(before.customer_ids, np.diff(before.offsets)), numbers))
    every = np.concatenate((before.visits, visits))
    which = np.concatenate((np.full(len(before.visits), -1, dtype=np.int64), np.arange(len(visits), dtype=np.int64)))
    order = np.lexsort((which, every["at"], owners))
    owners, every, which = owners[order], every[order], which[order]
    met = owners[1:][(owners[1:] == owners[:-1]) & (every["at"][1:] == every["at"][:-1])]
    for owner in np.unique(met).tolist():
        start, end = np.searchsorted(owners, (owner, owner + 1)).tolist()
        every["at"][start:end] = _apart(every["at"][start:end].tolist(), which[start:end].tolist())
    if len(met):
        order = np.lexsort((which, every["at"], owners))
        every, which = every[order], which[order]
    offsets = np.searchsorted(owners, np.append(before.customer_ids, np.iinfo(np.int64).max))
    rows = np.flatnonzero(which >= 0)
    return VisitHistory(before.customer_ids, offsets.astype(np.int64), every), rows, which[rows]


def out_of_order(before: VisitHistory, after: VisitHistory, rows: IntArray) -> list[int]:
    """Customers who had a new visit (at these rows of `after`) no later than one that was there `before`."""
    owner = np.searchsorted(after.offsets, rows, "right") - 1
    is_early = rows - after.offsets[owner] < np.diff(before.offsets)[owner]
    numbers: list[int] = np.unique(after.customer_ids[owner[is_early]]).tolist()
    return numbers


def _apart(seconds: list[int], which: list[int]) -> list[int]:
    """Seconds (ascending) without any twice: at each second the lowest of `which` stays, the others move on.

    One pass, because a hostile file may put a hundred thousand receipts of one customer into one second.
    """
    placed, waiting, second, coming = seconds[:], list[tuple[int, int]](), 0, 0
    while waiting or coming < len(seconds):
        second = second if waiting else seconds[coming]
        while coming < len(seconds) and seconds[coming] == second:
            heappush(waiting, (which[coming], coming))
            coming += 1
        _, stays = heappop(waiting)
        placed[stays] = second
        second += 1
    return placed


def write_history(session: Session, packs: VisitHistory) -> None:
    """Replace the packs of these customers; an empty one goes. The visits themselves must be written before."""
    starts, ends = packs.offsets[:-1].tolist(), packs.offsets[1:].tolist()
    numbers: list[int] = packs.customer_ids.tolist()
    gone = [(number,) for number, start, end in zip(numbers, starts, ends, strict=True) if start == end]
    session.run_many("DELETE FROM visit_summary WHERE customer_id = ?", gone)
    session.run_many("DELETE FROM visit_pack WHERE customer_id = ?", gone)
    # DO UPDATE and not REPLACE: replacing would take the summary along, which refers to the pack.
    session.run_many(
        "INSERT INTO visit_pack (customer_id, visits) VALUES (?, ?) "
        "ON CONFLICT (customer_id) DO UPDATE SET visits = excluded.visits",
        (
            (number, packs.visits[start:end].tobytes())
            for number, start, end in zip(numbers, starts, ends, strict=True)
            if start != end
        ),
    )
    session.run_many(
        "INSERT OR REPLACE INTO visit_summary (customer_id, visits, days, first_day, last_day) VALUES (?, ?, ?, ?, ?)",
        _summaries(packs),
    )


def shorten_history(session: Session, packs: VisitHistory) -> None:
    """Replace packs by shorter ones, whether or not a consent still stands; an empty one goes, no new one is made."""
    starts, ends = packs.offsets[:-1].tolist(), packs.offsets[1:].tolist()
    numbers: list[int] = packs.customer_ids.tolist()
    rows = [
        (packs.visits[start:end].tobytes(), number) for number, start, end in zip(numbers, starts, ends, strict=True)
    ]
    gone = [(number,) for pack, number in rows if not pack]
    session.run_many("DELETE FROM visit_summary WHERE customer_id = ?", gone)
    session.run_many("DELETE FROM visit_pack WHERE customer_id = ?", gone)
    session.run_many("UPDATE visit_pack SET visits = ? WHERE customer_id = ?", [row for row in rows if row[0]])
    session.run_many(
        "UPDATE visit_summary SET visits = ?, days = ?, first_day = ?, last_day = ? WHERE customer_id = ?",
        [(*counts, number) for number, *counts in _summaries(packs)],
    )


def _summaries(packs: VisitHistory) -> list[tuple[int, int, int, int, int]]:
    """Customer, visits, days with one, first day, last day, for those who have visits."""
    lengths = np.diff(packs.offsets)
    has_any = lengths > 0
    starts = packs.offsets[:-1][has_any]
    if not len(starts):
        return []
    days = packs.visits["day"].astype(np.int64)
    is_new_day = np.ones(len(days), dtype=np.int64)
    is_new_day[1:] = days[1:] != days[:-1]
    is_new_day[starts] = 1
    columns = (
        packs.customer_ids[has_any],
        lengths[has_any],
        np.add.reduceat(is_new_day, starts),
        np.minimum.reduceat(days, starts),
        np.maximum.reduceat(days, starts),
    )
    return list(zip(*(column.tolist() for column in columns), strict=True))


def without_visit(packs: VisitHistory, at: int) -> VisitHistory:
    """One customer's history without the visit of that second."""
    left = packs.visits[packs.visits["at"] != at]
    return VisitHistory(packs.customer_ids, np.array([0, len(left)], dtype=np.int64), left)


def one_customer(customer_id: CustomerId, row: tuple[int, int, int, int, int]) -> tuple[IntArray, VisitArray]:
    """One visit (the members of `VISIT_DTYPE` in order) as `merge` takes it."""
    return np.array([customer_id], dtype=np.int64), np.array([row], dtype=VISIT_DTYPE)
