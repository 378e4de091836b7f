"""Rows put together to receipts, and the key by which a receipt is known again on a second import."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime

from localregulars.application.noticing.order_lines import LINE_DTYPE, MAX_LINES, line_count, unpack_lines
from localregulars.application.visits.import_records import ParsedReceipt
from localregulars.importing.names import clean_name

MAX_RECEIPTS = 3_000_000
MAX_ALL_LINES = 50_000_000
MAX_ITEMS = 1_000_000
_BETWEEN = "\x1f"  # stands in no cleaned name, so that the parts of a key cannot run into each other

_TOO_MANY_LINES = f"a receipt has more than {MAX_LINES} lines; check that the columns are named rightly."


class TooMuchError(Exception):
    """More receipts, items or lines than a shop can have; the message ends the sentence for the owner."""


class Items(dict[tuple[str, str], int]):
    """Numbers of items by (name, category) as they stand in the file; what looks the same has the same number."""

    def __init__(self) -> None:
        super().__init__()
        self._numbers: dict[tuple[str, str], int] = {}
        self.listed: list[tuple[str, str]] = []
        """The items (name, category) in the order of their numbers."""

    def __missing__(self, written: tuple[str, str]) -> int:
        item = (clean_name(written[0]), clean_name(written[1]))
        number = self._numbers.setdefault(item, len(self.listed))
        if number == len(self.listed):
            self.listed.append(item)
        if len(self) > MAX_ITEMS:
            msg = "there are more than a million different items; check that the columns are named rightly."
            raise TooMuchError(msg)
        self[written] = number
        return number


class ReceiptCollector:
    """Receipts in the order in which they were first seen; rows of one that stand apart are brought together."""

    def __init__(self, code: str) -> None:
        self._code = code
        self._places: dict[str, int] = {}
        self._customers: list[str] = []
        self._whens: list[datetime] = []
        self._amounts: list[int] = []
        self._lines: list[bytes | bytearray] = []
        self._rows: list[int] = []
        self._minutes: dict[int, int] = {}
        self._unnumbered: set[int] = set()
        self._all_lines = 0

    def key(self, store: str, receipt: str, customer: str, when: datetime) -> str:
        """What makes rows one receipt: its number, and the day because some tills begin again every day."""
        day = when.toordinal() if receipt else when.isoformat()
        return f"{self._code}{_BETWEEN}{store}{_BETWEEN}{receipt}{_BETWEEN}{customer}{_BETWEEN}{day}"

    def has(self, key: str) -> bool:
        """Whether there are rows of this receipt already."""
        return key in self._places

    def add(self, key: str, customer: str, when: datetime, amount_milli: int, lines: bytes, rows: int) -> int:
        """Add some rows of a receipt and return its place; the receipt's time is the earliest of its rows."""
        self._count(lines)
        place = self._places.setdefault(key, len(self._places))
        if place == len(self._customers):
            self._customers.append(customer)
            self._whens.append(when)
            self._amounts.append(amount_milli)
            self._lines.append(lines)
            self._rows.append(rows)
            return place
        known = self._lines[place]
        if isinstance(known, bytes):
            self._lines[place] = known = bytearray(known)  # grows in place: scattered rows would copy without end
        known += lines
        if len(known) > MAX_LINES * LINE_DTYPE.itemsize:
            raise TooMuchError(_TOO_MANY_LINES)
        self._amounts[place] += amount_milli
        self._rows[place] += rows
        self._whens[place] = min(self._whens[place], when)
        return place

    def lasted(self, place: int, minutes: int | None) -> None:
        """How long the visit of the receipt at a place was; of several that are told, the longest counts."""
        if minutes is not None:
            self._minutes[place] = max(minutes, self._minutes.get(place, 0))

    def _count(self, lines: bytes) -> None:
        """Refuse what no shop has, before memory does."""
        self._all_lines += line_count(lines)
        if line_count(lines) > MAX_LINES:
            raise TooMuchError(_TOO_MANY_LINES)
        if len(self._customers) >= MAX_RECEIPTS or self._all_lines > MAX_ALL_LINES:
            msg = "there are more than three million receipts or fifty million lines; export a shorter period."
            raise TooMuchError(msg)

    def add_unnumbered(
        self, key: str, customer: str, when: datetime, amount_milli: int, lines: bytes, rows: int
    ) -> int:
        """The same for a receipt without a number: its key will hold what was bought."""
        place = self.add(key, customer, when, amount_milli, lines, rows)
        self._unnumbered.add(place)
        return place

    def receipts(self, items: Sequence[tuple[str, str]]) -> tuple[ParsedReceipt, ...]:
        """All receipts with their final keys; `items` by number."""
        keys = list(self._places)
        for place in self._unnumbered:
            keys[place] = with_contents(keys[place], self._amounts[place], digest(bytes(self._lines[place]), items))
        return tuple(
            ParsedReceipt(customer, key, when, amount, bytes(lines), rows, self._minutes.get(place))
            for place, (customer, key, when, amount, lines, rows) in enumerate(
                zip(self._customers, keys, self._whens, self._amounts, self._lines, self._rows, strict=True)
            )
        )


def with_contents(key: str, amount_milli: int, contents: str) -> str:
    """The key of a receipt without a number: what was bought (its `digest`) tells it from others."""
    return f"{key}{_BETWEEN}{amount_milli}{_BETWEEN}{contents}"


def digest(lines: bytes, items: Sequence[tuple[str, str]]) -> str:
    """A short hash of what was bought, whatever the order of the lines and the numbering of this file."""
    bought = sorted((items[item][0], quantity, amount) for item, quantity, amount in unpack_lines(lines))
    return hashlib.blake2b(repr(bought).encode(), digest_size=12).hexdigest()
