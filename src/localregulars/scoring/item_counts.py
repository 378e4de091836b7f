"""How often somebody has had which items, in a row of constant size: a bounded number of counters.

A customer may have had thousands of different items; what is usual for them is among the few that they have often. So a
row has `PLACES` counters, and beside them a ring of the newest items that were seen once and have none. An item that
turns up while it is in the ring gets a counter: a free one, or that of the item that was had least lately. This is the
"2Q" rule of caches (Johnson and Shasha 1994) with counts: a basket full of things that are bought once pushes nothing
out that is had again and again. Whoever has had no more different items than there are counters is counted exactly;
elsewhere a count is at most what it should be, from when the item got its counter.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from localregulars.scoring.changes import Arrivals, Rows
from localregulars.scoring.history import IntArray

PLACES = 20
"""Counters in a row."""
RING = 48
"""Items seen once that a row remembers."""
MOST_LINES = 128
"""So many items of a visit are looked at: a receipt with more is a delivery or a feast, and says little of a habit."""
MOST_NEW = 24
"""So many of a visit's items without a counter are looked at, so that one large basket leaves half the ring as it was.

They are taken from another place of the receipt at each visit, so that none is always left out.
"""
_SHIFT = 4
_UNIT = 512
"""A visit's weight when a counter is to be given away; 1/16 of it is lost with every visit (half of it after 11).

Whole numbers, so that every machine gets the same.
"""
FULL_WEIGHT = _UNIT << _SHIFT
"""What the weight of an item comes to that is had at every visit."""
KEPT_WEIGHT = 1 - 0.5**_SHIFT
_LINES_AT_ONCE = 1 << 16  # what bounds the memory that one turn of all customers takes
_MOST_COUNTED = 65_535
_MOST_SINCE = 255
_MARKS = 65_535

FIELDS = [
    ("items", "<u4", (PLACES,)),  # the store's number + 1; 0: a free counter
    ("counts", "<u2", (PLACES,)),  # visits with it since it got its counter
    ("weights", "<u2", (PLACES,)),  # the same, those of long ago with less weight
    ("since", "u1", (PLACES,)),  # visits with it since the usual item was last had
    ("ring", "<u2", (RING,)),  # marks of items seen once (their number modulo 65,535, + 1); 0: none
    ("ring_next", "u1"),  # where in the ring the next one is put
    ("ring_since", "u1"),  # how many of the newest in the ring were put there since the usual item was last had
]
"""Fields of a row. Beside them stand `usual`, the usual item's number + 1 (0: there is none), and `visits`."""


def note_items(rows: Rows, came: Arrivals) -> None:
    """Count what was had at one more visit of each row, in place; the usual item never loses its counter."""
    rows["weights"][...] -= rows["weights"] >> _SHIFT
    lengths = np.minimum(came.item_counts, MOST_LINES)
    ends = np.cumsum(lengths)
    first = 0
    while first < len(lengths):  # rows in pieces of bounded size
        past = int(np.searchsorted(ends, (ends[first - 1] if first else 0) + _LINES_AT_ONCE, "right"))
        past = max(past, first + 1)
        _note(rows, came, np.arange(first, past), lengths[first:past])
        first = past


def usual_count(rows: Rows) -> IntArray:
    """Visits with the usual item; 0 where there is none yet."""
    usual = rows["usual"]
    is_it = rows["items"] == usual[:, None]
    place = is_it.argmax(1)
    each = np.arange(len(usual))
    return np.where(is_it[each, place] & (usual > 0), rows["counts"][each, place], 0).astype(np.int64)


def forget_since(rows: Rows, who: npt.NDArray[np.bool_]) -> None:
    """The usual item of these rows has just been had: counting since then begins anew."""
    rows["since"][who] = 0
    rows["ring_since"][who] = 0


def begin_anew(rows: Rows, who: IntArray) -> None:
    """Forget what was had before the usual item of these rows was last had."""
    rows["counts"][who] = rows["since"][who]
    is_free = rows["since"][who] == 0
    rows["items"][who] = np.where(is_free, 0, rows["items"][who])
    rows["weights"][who] = np.where(is_free, 0, rows["weights"][who])


def _note(rows: Rows, came: Arrivals, who: IntArray, lengths: IntArray) -> None:
    """Count the items of some of the rows."""
    owner = np.repeat(who, lengths)
    if not len(owner):
        return
    line = np.arange(len(owner)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    number = came.items[came.item_offsets[owner] + line] + 1
    place, is_known = _found(rows["items"], owner, number)
    _count(rows, owner[is_known], place[is_known])
    if is_known.all():
        return
    owner, number = owner[~is_known], number[~is_known]
    rank = _ranks(owner, rows["visits"])
    has_room = rank < (rows["items"] == 0).sum(1)[owner]
    _admit(rows, owner[has_room], number[has_room], np.zeros(int(has_room.sum()), np.int64))
    others = ~has_room & (rank < MOST_NEW)
    if others.any():
        _through_the_ring(rows, owner[others], number[others])


def _found(known: npt.NDArray[np.integer], owner: IntArray, number: IntArray) -> tuple[IntArray, npt.NDArray[np.bool_]]:
    """Where among what is known in its row each number stands, and whether it does."""
    same = known[owner] == number.astype(known.dtype)[:, None]
    place = same.argmax(1)
    return place, same[np.arange(len(place)), place]


def _count(rows: Rows, owner: IntArray, place: IntArray) -> None:
    """One visit more with the items at these places, each once."""
    rows["counts"][owner, place] = np.minimum(rows["counts"][owner, place] + np.int64(1), _MOST_COUNTED)
    rows["since"][owner, place] = np.minimum(rows["since"][owner, place] + np.int64(1), _MOST_SINCE)
    rows["weights"][owner, place] += np.uint16(_UNIT)


def _ranks(owner: IntArray, visits: npt.NDArray[np.integer]) -> IntArray:
    """Each line's place among those of its row, counted from another one at each visit (rows ascend)."""
    starts = np.flatnonzero(np.diff(owner, prepend=-1))
    many = np.diff(starts, append=len(owner))
    first = visits[owner[starts]] % many
    rank = np.arange(len(owner)) - np.repeat(starts, many) - np.repeat(first, many)
    return np.asarray(np.where(rank < 0, rank + np.repeat(many, many), rank), np.int64)


def _admit(rows: Rows, owner: IntArray, number: IntArray, seen_before: IntArray) -> None:
    """Give counters to items (rows ascend), one a row at a time; `seen_before`: 1 was seen, 2 since the usual item."""
    if not len(owner):
        return
    starts = np.flatnonzero(np.diff(owner, prepend=-1))
    rank = np.arange(len(owner)) - np.repeat(starts, np.diff(starts, append=len(owner)))
    for turn in range(int(rank.max()) + 1):
        who, what, seen = (lines[rank == turn] for lines in (owner, number, seen_before))
        _, is_known = _found(rows["items"], who, what)  # a receipt may, against its promise, name an item twice
        who, what, seen = who[~is_known], what[~is_known], seen[~is_known]
        items, usual = rows["items"][who], rows["usual"][who][:, None]
        is_kept = (items == usual) & (usual > 0)
        place = np.where(is_kept, np.uint16(_MOST_COUNTED), rows["weights"][who]).argmin(1)
        rows["items"][who, place] = what
        rows["counts"][who, place] = 1 + (seen > 0)
        rows["since"][who, place] = 1 + (seen > 1)
        rows["weights"][who, place] = _UNIT * (1 + (seen > 0))


def _through_the_ring(rows: Rows, owner: IntArray, number: IntArray) -> None:
    """Items without a counter (rows ascend): those in the ring get one, the others are put there."""
    mark = number % _MARKS + 1
    at, is_there = _found(rows["ring"], owner, mark)
    who, where = owner[is_there], at[is_there]
    age = (rows["ring_next"][who].astype(np.int64) - 1 - where) % RING
    rows["ring"][who, where] = 0
    _admit(rows, who, number[is_there], 1 + (age < rows["ring_since"][who]))
    who, mark = owner[~is_there], mark[~is_there]
    if not len(who):
        return
    starts = np.flatnonzero(np.diff(who, prepend=-1))
    many = np.diff(starts, append=len(who))
    rank = np.arange(len(who)) - np.repeat(starts, many)
    rows["ring"][who, (rows["ring_next"][who] + rank) % RING] = mark
    those = who[starts]
    rows["ring_next"][those] = (rows["ring_next"][those] + many) % RING
    rows["ring_since"][those] = np.minimum(rows["ring_since"][those] + many, RING)
