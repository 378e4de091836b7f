"""An import's receipts: each counted once, kept where its customer's consent stands, filled in once it does."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice, repeat

import numpy as np

from localregulars.application.letting_go import let_go
from localregulars.application.noticing.order_lines import MAX_LINES, line_count
from localregulars.application.visits.ports import ImportCounts, ReceiptToKeep
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CustomerId
from localregulars.domain.visits import VisitSource
from localregulars.scoring.history import VISIT_DTYPE
from localregulars.storage.instants import octets, seconds
from localregulars.storage.scores import drop_states
from localregulars.storage.session import Session
from localregulars.storage.settings import mark_stale
from localregulars.storage.visit_packs import VisitArray, history, merge, out_of_order, write_history

RECEIPT_BYTES = 16
_SHA256_BLOCK = 64
_PORTION = 50_000
"""Receipts worked on at a time: few enough for the memory, many enough that each pack is written once or twice."""


@dataclass(slots=True)
class _Tally:
    """What an import comes to, as it goes."""

    kept: int = 0
    known: int = 0
    known_rows: int = 0
    counted_only: int = 0
    counted_only_rows: int = 0
    is_new: bool = False
    touched: set[CustomerId] = field(default_factory=set)
    out_of_order: set[CustomerId] = field(default_factory=set)
    """Those who had a visit before one that was known: what was worked out of theirs begins anew."""


@dataclass(slots=True)
class _Portion:
    """What a portion asks of the store: receipts to note as counted, as kept now, and the visits to keep."""

    counted: dict[bytes, tuple[int, int]] = field(default_factory=dict)
    filled: list[tuple[bytes]] = field(default_factory=list)
    codes: list[bytes] = field(default_factory=list)
    to_keep: list[ReceiptToKeep] = field(default_factory=list)


class ReceiptKeeper:
    """Keeps the receipts of one import in one transaction."""

    def __init__(self, session: Session) -> None:
        """Receipts of this transaction."""
        self._session = session
        self._tally = _Tally()

    def keep(self, receipts: Iterable[ReceiptToKeep]) -> ImportCounts:
        """Keep them, portion by portion; see `application.ports.VisitRepository.keep_receipts`."""
        stream, tally = iter(receipts), self._tally
        while portion := list(islice(stream, _PORTION)):
            self._write(self._sort_out(portion))
            let_go(portion)
        if tally.is_new:
            drop_states(self._session, tally.out_of_order)
            mark_stale(self._session)
        return ImportCounts(
            kept=tally.kept,
            known=tally.known,
            counted_only=tally.counted_only,
            touched=frozenset(tally.touched),
            known_rows=tally.known_rows,
            counted_only_rows=tally.counted_only_rows,
        )

    def _sort_out(self, receipts: Sequence[ReceiptToKeep]) -> _Portion:
        """Which receipts are new, which were only counted before, which are known."""
        codes = receipt_codes(self._session.keys.lookup, [receipt.key for receipt in receipts])
        before, portion, tally = self._known_among(codes), _Portion(), self._tally
        for code, receipt in zip(codes, receipts, strict=True):
            was_kept = before.get(code)
            if receipt.customer_id is None:
                tally.counted_only += 1
                tally.counted_only_rows += receipt.rows
                if was_kept is None:
                    portion.counted[code] = (receipt.day.toordinal(), 0)
                    before[code] = False
            elif was_kept:
                tally.known += 1
                tally.known_rows += receipt.rows
            else:
                if was_kept is None or code in portion.counted:
                    portion.counted[code] = (receipt.day.toordinal(), 1)
                else:
                    portion.filled.append((code,))
                portion.codes.append(code)
                portion.to_keep.append(receipt)
                before[code] = True
        tally.kept += len(portion.to_keep)
        tally.is_new = tally.is_new or bool(portion.counted or portion.to_keep)
        return portion

    def _known_among(self, codes: Sequence[bytes]) -> dict[bytes, bool]:
        """Receipts of earlier imports among these, and whether their visits were kept."""
        if self._session.row("SELECT 1 FROM receipt LIMIT 1") is None:
            return {}
        rows = self._session.rows_among(
            "SELECT hmac, kept FROM receipt WHERE hmac IN ({})", list(in_order(list(set(codes))))
        )
        return {octets(code): bool(kept) for code, kept in rows}

    def _write(self, portion: _Portion) -> None:
        """Receipts first (sorted: neighbours share a page), then totals, visits, lines and packs."""
        counted = portion.counted
        self._session.run_many(
            "INSERT INTO receipt (hmac, day, kept) VALUES (?, ?, ?)",
            ((code, *counted[code]) for code in in_order(list(counted))),
        )
        self._session.run_many("UPDATE receipt SET kept = 1 WHERE hmac = ?", portion.filled)
        add_to_totals(
            self._session,
            Counter(day for day, _ in counted.values()),
            Counter(receipt.day.toordinal() for receipt in portion.to_keep),
        )
        if portion.to_keep:
            self._keep_visits(portion)

    def _keep_visits(self, portion: _Portion) -> None:
        """Visits, their lines and the packs, in the order in which the tables are clustered."""
        kept, codes = portion.to_keep, portion.codes
        numbers = np.fromiter((receipt.customer_id for receipt in kept), np.int64, len(kept))
        touched = np.unique(numbers).tolist()
        before = history(self._session, touched)
        packs, rows, which = merge(before, numbers, pack_rows(kept))
        placed = packs.visits[rows]
        owners: list[int] = numbers[which].tolist()
        places: list[int] = which.tolist()
        seconds_placed: list[int] = placed["at"].tolist()
        columns = (placed[name].tolist() for name in ("day", "minute", "lines", "amount_milli"))
        source = repeat(VisitSource.IMPORT.value, len(kept))
        coded = (codes[place] for place in places)
        minutes = (kept[place].minutes for place in places)
        rows_placed = zip(owners, seconds_placed, *columns, source, coded, minutes, strict=True)
        self._session.run_many(INSERT_VISIT, rows_placed)
        lines = (kept[place].lines for place in places)
        self._session.run_many(
            "INSERT INTO visit_lines (customer_id, at, lines) VALUES (?, ?, ?)",
            (row for row in zip(owners, seconds_placed, lines, strict=True) if row[2]),
        )
        write_history(self._session, packs)
        self._tally.touched.update(CustomerId(number) for number in touched)
        self._tally.out_of_order.update(CustomerId(number) for number in out_of_order(before, packs, rows))


INSERT_VISIT = (
    "INSERT INTO visit (customer_id, at, day, minute, lines, amount_milli, source, receipt, minutes) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def receipt_codes(lookup_key: bytes, keys: Iterable[str]) -> list[bytes]:
    """What stands in the store for receipts: nobody without the look-up key can tell which they are.

    HMAC-SHA256 of "receipt", NUL and the receipt's key, cut to 16 bytes. The two inner states are made once and copied,
    which is twice as quick as a whole HMAC each (RFC 2104, section 4).
    """
    padded = lookup_key.ljust(_SHA256_BLOCK, b"\0")
    if len(padded) != _SHA256_BLOCK:
        msg = "the look-up key is longer than a block"
        raise ValueError(msg)
    inner = hashlib.sha256(bytes(byte ^ 0x36 for byte in padded) + b"receipt\0")
    outer = hashlib.sha256(bytes(byte ^ 0x5C for byte in padded))
    codes = []
    for key in keys:
        inside, outside = inner.copy(), outer.copy()
        inside.update(key.encode("utf-8", "surrogatepass"))
        outside.update(inside.digest())
        codes.append(outside.digest()[:RECEIPT_BYTES])
    return codes


def in_order(codes: Sequence[bytes]) -> Iterator[bytes]:
    """Codes of receipts in ascending order; sorted by numpy, which lets the window paint meanwhile."""
    order = np.argsort(np.frombuffer(b"".join(codes), dtype=f"S{RECEIPT_BYTES}"), kind="stable")
    return (codes[place] for place in order.tolist())


def pack_rows(receipts: Sequence[ReceiptToKeep]) -> VisitArray:
    """The visits that receipts stand for, as rows of `VISIT_DTYPE`; built column by column, in short steps."""
    rows = np.empty(len(receipts), VISIT_DTYPE)
    lines = np.fromiter((line_count(receipt.lines) for receipt in receipts), np.int64, len(receipts))
    if (lines > MAX_LINES).any():
        msg = f"A receipt has more than {MAX_LINES} lines, which no visit has; check the receipt numbers in the file."
        raise InputRefusedError(msg)
    for name, column in (
        ("at", (seconds(receipt.at) for receipt in receipts)),
        ("day", (receipt.day.toordinal() for receipt in receipts)),
        ("minute", (receipt.local_minute for receipt in receipts)),
        ("amount_milli", (receipt.amount_milli for receipt in receipts)),
    ):
        rows[name] = np.fromiter(column, VISIT_DTYPE[name], len(receipts))
    rows["lines"] = lines
    return rows


def add_to_totals(session: Session, visits_by_day: Mapping[int, int], kept_by_day: Mapping[int, int]) -> None:
    """Add to the shop's daily totals."""
    session.run_many(
        "INSERT INTO day_total (day, visits, kept) VALUES (?, ?, ?) "
        "ON CONFLICT (day) DO UPDATE SET visits = visits + excluded.visits, kept = kept + excluded.kept",
        [
            (day, visits_by_day.get(day, 0), kept_by_day.get(day, 0))
            for day in sorted(visits_by_day.keys() | kept_by_day.keys())
        ],
    )
