"""A till export as receipts: streamed in batches, so that memory holds the receipts and not the file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import closing
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from localregulars.application.cycle_search import cycle_search_rests
from localregulars.application.noticing.order_lines import LINE_DTYPE, pack_lines
from localregulars.application.spreadsheet_rows import plain_cell, split_cell
from localregulars.application.visits.import_records import ParsedExport, SkipReason
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.progress import ProgressToken
from localregulars.domain.visits import AMOUNT_UNITS, known_minutes
from localregulars.importing.amounts import Decimal, parse_milli
from localregulars.importing.cells import Problem, UnreadableCellError, sentence
from localregulars.importing.memo import Memo, UnreadableRowError
from localregulars.importing.moments import parse_local
from localregulars.importing.names import clean_id, clean_name
from localregulars.importing.receipt_collector import Items, ReceiptCollector, TooMuchError, digest, with_contents
from localregulars.importing.receipt_rows import Rows, without_skipped
from localregulars.importing.registry import AUTO, FORMATS, FormattedTable, recognise
from localregulars.importing.table import Batch
from localregulars.importing.text_file import TextFile, read_with_detected_encoding, refusal
from localregulars.importing.till_format import Field, Row, TillFormat
from localregulars.importing.writing import Writing, detect_writing

T = TypeVar("T")

_ORDER = (Field.ITEM, Field.ITEM_QUANTITIES, Field.ITEM_AMOUNTS, Field.ITEM_CATEGORIES)
_BETWEEN_CELLS = "\x1e"  # stands in no cell of a table that a person or a till wrote
_MAX_QUANTITY_MILLI = int(np.iinfo(LINE_DTYPE["quantity_milli"]).max)


def parse_export(
    path: Path,
    *,
    format: str = AUTO,  # noqa: A002 (the word that the command line uses)
    country: str = "",
    token: ProgressToken,
    formats: Sequence[TillFormat] = FORMATS,
) -> ParsedExport:
    """Every visit of a till export, as the file tells it.

    `format` is a code of the registry or "auto", `country` the shop's ISO 3166-1 code, which decides only what the
    file does not prove. Progress counts bytes. Memory grows with the receipts, not with the file. Raises
    `InputRefusedError` with one sentence for a file that cannot be read to its last row, and `CancelledError`.
    """

    def read(text: TextFile) -> ParsedExport:
        found = recognise(text, format, formats)
        return _ExportParser(found, _writing_of(found, country, token)).parse(token)

    return read_with_detected_encoding(path, read)


def _writing_of(found: FormattedTable, country: str, token: ProgressToken) -> Writing:
    positions = found.format.positions(found.table.header)
    numbers = [positions[meaning] for meaning in (Field.AMOUNT, Field.QUANTITY, Field.MINUTES) if meaning in positions]
    return detect_writing(found.table, [positions[Field.WHEN]], numbers, country, token)


class _ExportParser:
    """One pass over a file whose format and writing are known."""

    def __init__(self, found: FormattedTable, writing: Writing) -> None:
        self._table, self._format, self._writing = found.table, found.format, writing
        self._positions = found.format.positions(found.table.header)
        self._when = partial(parse_local, order=writing.date_order)
        self._customers = Memo(clean_id)
        self._names = Memo(clean_name)
        self._quantities = Memo(partial(_quantity, decimal=writing.decimal))
        self._amounts = Memo(partial(_amount, decimal=writing.decimal))
        self._minutes = Memo(partial(_minutes, decimal=writing.decimal))
        self._contents = Memo(self._packed_items)
        self._orders = Memo(self._packed_order)
        self._items = Items()
        self._receipts = ReceiptCollector(found.format.code)
        self._skipped: Counter[SkipReason] = Counter()

    def parse(self, token: ProgressToken) -> ParsedExport:
        """The whole file."""
        rows = 0
        try:
            with cycle_search_rests(), closing(self._table.batches(token)) as batches:
                for batch in batches:
                    self._add(batch)
                    rows += len(batch.columns[0])
        except TooMuchError as error:
            raise refusal(self._table.text.path, str(error)) from None
        if not rows:
            raise self._table.refusal_of_no_rows()
        items = self._items.listed
        detected = self._writing.detected(self._format.code, self._table)
        return ParsedExport(detected, rows, dict(self._skipped), self._receipts.receipts(items), tuple(items))

    def _add(self, batch: Batch) -> None:
        rows = Rows.of(batch, self._positions)
        customers = self._column(self._customers, rows, Field.CUSTOMER)
        rows = without_skipped(rows, batch, customers, self._format, self._skipped)
        if self._format.row is Row.LINE:
            self._add_lines(rows)
        else:
            self._add_whole_receipts(rows)

    def _add_lines(self, rows: Rows) -> None:
        """Rows that are lines of receipts; refunds are left out."""
        lines = np.empty(len(rows.numbers), LINE_DTYPE)
        lines["quantity_milli"] = self._column(self._quantities, rows, Field.QUANTITY)
        lines["amount_milli"] = self._column(self._amounts, rows, Field.AMOUNT)
        is_refund = (lines["quantity_milli"] < 0) | (lines["amount_milli"] < 0)
        if is_refund.any():
            self._skipped[SkipReason.REFUND] += int(is_refund.sum())
            rows, lines = rows.only((~is_refund).tolist()), lines[~is_refund]
        if rows.numbers:
            written = zip(rows.column(Field.ITEM), rows.column(Field.CATEGORY), strict=True)
            lines["item"] = list(map(self._items.__getitem__, written))
            self._add_neighbours(rows, lines)

    def _add_neighbours(self, rows: Rows, lines: npt.NDArray[np.void]) -> None:
        """Rows of one receipt that stand together are added at once."""
        minutes = self._lasted(rows)
        whose = (rows.column(meaning) for meaning in (Field.WHEN, Field.RECEIPT, Field.CUSTOMER, Field.STORE))
        heads = list(zip(*whose, strict=True))
        starts = [0, *(i for i, (before, this) in enumerate(pairwise(heads), 1) if before != this)]
        amounts = np.add.reduceat(lines["amount_milli"], starts).tolist()
        packed, size = lines.tobytes(), LINE_DTYPE.itemsize
        for start, end, amount in zip(starts, [*starts[1:], len(heads)], amounts, strict=True):
            when_cell, receipt_cell, customer_cell, store_cell = heads[start]
            when = self._cell(self._when, when_cell, rows.numbers[start], Field.WHEN)
            receipt = self._cell(clean_id, receipt_cell, rows.numbers[start], Field.RECEIPT)
            customer = self._customers[customer_cell]
            key = self._receipts.key(self._names[store_cell], receipt, customer, when)
            add = self._receipts.add if receipt else self._receipts.add_unnumbered
            place = add(key, customer, when, amount, packed[start * size : end * size], end - start)
            if minutes is not None:
                self._receipts.lasted(place, max(filter(None, minutes[start:end]), default=None))

    def _add_whole_receipts(self, rows: Rows) -> None:
        """Rows that are receipts; the very same row again is the same receipt."""
        amounts = self._column(self._amounts, rows, Field.AMOUNT)
        customers = self._column(self._customers, rows, Field.CUSTOMER)
        stores = self._column(self._names, rows, Field.STORE)
        bought = self._bought(rows)
        whens, minutes = rows.column(Field.WHEN), self._lasted(rows) or [None] * len(rows.numbers)
        for row, when_cell, amount, customer, store, (lines, contents), lasted in zip(
            rows.numbers, whens, amounts, customers, stores, bought, minutes, strict=True
        ):
            when = self._cell(self._when, when_cell, row, Field.WHEN)
            key = with_contents(self._receipts.key(store, "", customer, when), amount, contents)
            if amount < 0:
                self._skipped[SkipReason.REFUND] += 1
            elif self._receipts.has(key):
                self._skipped[SkipReason.ALREADY_IMPORTED] += 1
            else:
                self._receipts.lasted(self._receipts.add(key, customer, when, amount, lines, 1), lasted)

    def _lasted(self, rows: Rows) -> list[int | None] | None:
        """How many minutes the visit of each row lasted; None where the file has no such column."""
        return self._column(self._minutes, rows, Field.MINUTES) if Field.MINUTES in rows.cells else None

    def _bought(self, rows: Rows) -> list[tuple[bytes, str]]:
        """What was had at each visit: the lines and their digest."""
        if Field.ITEM_QUANTITIES not in rows.cells:
            return self._column(self._contents, rows, Field.ITEM)
        cells = [_BETWEEN_CELLS.join(parts) for parts in zip(*map(rows.column, _ORDER), strict=True)]
        try:
            return self._orders.column(cells)
        except UnreadableRowError as error:
            raise self._refusal(rows.numbers[error.index], error.problem, Field.ITEM) from None

    def _packed_order(self, cells: str) -> tuple[bytes, str]:
        """The items of a visit with what is known of each, from cells that a shop wrote that took everything away."""
        items, quantities, amounts, categories = map(plain_cell, cells.split(_BETWEEN_CELLS))
        if not quantities.strip():
            return self._contents[items]
        decimal = self._writing.decimal
        try:
            found = [
                (
                    self._items[item, category],
                    _quantity(quantity, decimal=decimal),
                    _amount(amount, decimal=decimal),
                )
                for item, quantity, amount, category in zip(
                    *map(split_cell, (items, quantities, amounts, categories)), strict=True
                )
            ]
        except UnreadableCellError as error:
            raise UnreadableCellError(error.problem, cells) from None
        except ValueError:
            raise UnreadableCellError(Problem.UNEVEN, cells) from None
        packed = pack_lines(found)
        return packed, digest(packed, self._items.listed)

    def _packed_items(self, cell: str) -> tuple[bytes, str]:
        """The items of a cell as lines, one of each and of unknown price, and their digest."""
        names = filter(None, map(clean_name, cell.split(self._format.items_separator)))
        packed = pack_lines((self._items[name, ""], AMOUNT_UNITS, 0) for name in names)
        return packed, digest(packed, self._items.listed)

    def _column(self, memo: Memo[T], rows: Rows, meaning: Field) -> list[T]:
        try:
            return memo.column(rows.column(meaning))
        except UnreadableRowError as error:
            raise self._refusal(rows.numbers[error.index], error.problem, meaning) from None

    def _cell(self, read: Callable[[str], T], cell: str, row: int, meaning: Field) -> T:
        try:
            return read(cell)
        except UnreadableCellError as error:
            raise self._refusal(row, error.problem, meaning) from None

    def _refusal(self, row: int, problem: Problem, meaning: Field) -> InputRefusedError:
        column = self._table.header[self._positions[meaning]]  # a name that the format knows, never a stranger's text
        return self._table.refusal(row, sentence(problem, column))


def _amount(cell: str, decimal: Decimal) -> int:
    """An amount in thousandths; a blank cell is nothing."""
    return parse_milli(cell, decimal) if cell.strip() else 0


def _minutes(cell: str, decimal: Decimal) -> int | None:
    """How long a visit lasted; None for a blank cell and for what nobody can have stayed."""
    return known_minutes(parse_milli(cell, decimal) / AMOUNT_UNITS) if cell.strip() else None


def _quantity(cell: str, decimal: Decimal) -> int:
    """A quantity in thousandths; a blank cell is one. Refused where the packed line cannot hold it."""
    quantity = parse_milli(cell, decimal) if cell.strip() else AMOUNT_UNITS
    if abs(quantity) > _MAX_QUANTITY_MILLI:
        raise UnreadableCellError(Problem.NUMBER, cell)
    return quantity
