"""Appointments and subscriptions from a CSV file: who, when, and which of the two."""

from __future__ import annotations

from contextlib import closing
from datetime import time
from functools import partial
from pathlib import Path

from localregulars.application.visits.import_records import BookingRow
from localregulars.domain.bookings import BookingKind
from localregulars.domain.progress import SilentProgress
from localregulars.importing.cells import Problem, UnreadableCellError
from localregulars.importing.memo import Memo
from localregulars.importing.moments import parse_local
from localregulars.importing.named_columns import NamedColumns
from localregulars.importing.names import clean_id
from localregulars.importing.text_file import TextFile, read_with_detected_encoding, refusal
from localregulars.importing.writing import detect_writing

COLUMNS = ("customer", "when", "kind")
NEEDED = ("customer", "when")
MAX_ROWS = 1_000_000
_NO_TIME = time(0)
"""A day alone is read as its midnight, at which nobody has an appointment."""


def parse_bookings(path: Path, *, country: str = "") -> tuple[BookingRow, ...]:
    """Every row of a CSV file `customer,when,kind`, in its order; without a kind it is an appointment.

    `when` is a day or a local time, for a subscription its last day. Raises `InputRefusedError` naming the line of
    whatever cannot be read.
    """
    return read_with_detected_encoding(path, lambda text: _parse(text, country))


def _parse(text: TextFile, country: str) -> tuple[BookingRow, ...]:
    columns, token = NamedColumns(text, COLUMNS, NEEDED), SilentProgress()
    writing = detect_writing(columns.table, columns.positions("when"), [], country, token)
    ids, times, kinds = Memo(clean_id), Memo(partial(parse_local, order=writing.date_order)), Memo(_kind)
    found: list[BookingRow] = []
    with closing(columns.table.batches(token)) as batches:
        for batch in batches:
            read = (
                columns.read(batch, "customer", ids),
                columns.read(batch, "when", times),
                columns.read(batch, "kind", kinds),
            )
            for row, (customer, when, kind) in enumerate(zip(*read, strict=True), batch.first):
                if not customer:
                    problem = "the customer is missing; fill it in or remove the row."
                    raise columns.table.refusal(row, problem)
                has_time = kind is BookingKind.APPOINTMENT and when.time() != _NO_TIME
                found.append(BookingRow(customer, kind, when.date(), when.time() if has_time else None))
            if len(found) > MAX_ROWS:
                raise refusal(text.path, "there are more than a million rows; split the file and import its parts.")
    if not found:
        raise columns.table.refusal_of_no_rows()
    return tuple(found)


def _kind(cell: str) -> BookingKind:
    word = cell.strip().casefold() or BookingKind.APPOINTMENT.value
    if word not in set(BookingKind):
        raise UnreadableCellError(Problem.WORD, cell)
    return BookingKind(word)
