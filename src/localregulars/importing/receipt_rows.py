"""The rows of one batch that may be visits, and why the others are none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import compress

from localregulars.application.visits.import_records import SkipReason
from localregulars.importing.table import Batch
from localregulars.importing.till_format import Field, TillFormat


class Rows:
    """Rows of a batch by field; `numbers` are their numbers in the file."""

    __slots__ = ("cells", "numbers")

    def __init__(self, numbers: Sequence[int], cells: Mapping[Field, Sequence[str]]) -> None:
        self.numbers = numbers
        self.cells = cells

    @classmethod
    def of(cls, batch: Batch, positions: Mapping[Field, int]) -> Rows:
        """All rows of a batch; a time of day in a column of its own is joined to its date."""
        cells: dict[Field, Sequence[str]] = {meaning: batch.columns[at] for meaning, at in positions.items()}
        if Field.TIME in cells:
            cells[Field.WHEN] = list(map(" ".join, zip(cells[Field.WHEN], cells.pop(Field.TIME), strict=True)))
        return cls(range(batch.first, batch.first + len(batch.columns[0])), cells)

    def only(self, chosen: Sequence[bool]) -> Rows:
        """The rows that are chosen."""
        cells = {meaning: list(compress(column, chosen)) for meaning, column in self.cells.items()}
        return Rows(list(compress(self.numbers, chosen)), cells)

    def column(self, meaning: Field) -> Sequence[str]:
        """The cells of a field, empty ones where the file has no such column."""
        return self.cells.get(meaning) or [""] * len(self.numbers)


def without_skipped(
    rows: Rows, batch: Batch, customers: Sequence[str], till: TillFormat, skipped: Counter[SkipReason]
) -> Rows:
    """The rows that are neither blank nor refunded nor void by the till's own words; the rest is counted.

    `customers` are the cleaned ids of the rows, "" where there is none: such a row is somebody's visit all the same.
    """
    words = [rows.cells[meaning] for meaning in (Field.KIND, Field.STATUS) if meaning in rows.cells]
    if not words and all(customers):
        return rows
    reasons = _by_words(words, till, len(customers))
    for index, customer in enumerate(customers):
        if not customer:
            is_blank = not any(column[index].strip() for column in batch.columns)
            reasons[index] = SkipReason.EMPTY if is_blank else reasons[index]
    found = Counter(filter(None, reasons))
    if not found:
        return rows
    skipped.update(found)
    return rows.only([reason is None for reason in reasons])


def _by_words(columns: Sequence[Sequence[str]], till: TillFormat, count: int) -> list[SkipReason | None]:
    meanings = dict.fromkeys(till.refund_words, SkipReason.REFUND) | dict.fromkeys(till.void_words, SkipReason.VOID)
    reasons: list[SkipReason | None] = [None] * count
    for column in columns:
        known = {word: meanings.get(word.strip().casefold()) for word in set(column)}
        if any(known.values()):
            reasons = [known[word] or reason for word, reason in zip(column, reasons, strict=True)]
    return reasons
