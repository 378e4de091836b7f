"""Consents from a CSV file: what each customer said, about which purpose, and when."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from datetime import datetime
from enum import StrEnum
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TypeVar

from localregulars.application.visits.import_records import ConsentRow, ParsedConsents
from localregulars.domain.consent import IN_A_FILE, Adult, ConsentForm, ConsentState, Purpose
from localregulars.domain.progress import ProgressToken, SilentProgress
from localregulars.importing.cells import Problem, UnreadableCellError, sentence
from localregulars.importing.memo import Memo, UnreadableRowError
from localregulars.importing.moments import DateOrder, parse_moment
from localregulars.importing.names import clean_id, clean_name
from localregulars.importing.table import Batch, Table, read_header
from localregulars.importing.text_file import TextFile, read_with_detected_encoding, refusal
from localregulars.importing.writing import detect_writing

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)

CODE = "consents"
MAX_ROWS = 1_000_000
NEEDED = ("customer", "purpose", "state", "at")
OPTIONAL = ("form", "adult", "method", "recorded_by", "name", "phone", "email", "witness", "expires", "evidence")
_TEXTS = ("method", "recorded_by", "name", "phone", "email", "witness")


def parse_consents(path: Path, *, country: str = "", token: ProgressToken | None = None) -> ParsedConsents:
    """Every row of a consent file, in its order; `country` decides only a date order that the file does not prove.

    Times without a zone stay naive (the shop's local time). Raises `InputRefusedError` naming the line of an
    unknown purpose, state, form or age, of an empty customer and of a time that cannot be read.
    """
    return read_with_detected_encoding(path, lambda text: _parse(text, country, token or SilentProgress()))


def _parse(text: TextFile, country: str, token: ProgressToken) -> ParsedConsents:
    table = read_header(text, frozenset((*NEEDED, *OPTIONAL)))
    missing = ", ".join(f"'{name}'" for name in NEEDED if name not in table.header)
    if missing:
        problem = f"this is no file of consents, because it lacks the columns {missing}; add them and import it again."
        raise refusal(text.path, problem, 1)
    writing = detect_writing(table, [table.header.index("at")], [], country, token)
    reader = _ConsentReader(table, writing.date_order)
    rows: list[ConsentRow] = []
    lines = table.lines_of_rows()
    with closing(table.batches(token)) as batches, closing(lines):
        for batch in batches:
            columns = reader.columns(batch)
            rows.extend(map(ConsentRow._make, zip(islice(lines, len(batch.columns[0])), *columns, strict=True)))
            if len(rows) > MAX_ROWS:
                raise refusal(text.path, "there are more than a million rows; split the file and import its parts.")
    if not rows:
        raise table.refusal_of_no_rows()
    return ParsedConsents(writing.detected(CODE, table), tuple(rows))


class _ConsentReader:
    """Reads batches as columns in the order of `ConsentRow`, without its line."""

    def __init__(self, table: Table, order: DateOrder) -> None:
        self._table = table
        self._ids, self._texts = Memo(clean_id), Memo(clean_name)
        self._purposes = Memo(_words(Purpose, None))
        self._states = Memo(_words(ConsentState, None, IN_A_FILE))
        self._times = Memo(partial(parse_moment, order=order))
        self._ends = Memo(partial(_moment_or_none, order=order))
        self._forms = Memo(_words(ConsentForm, ConsentForm.EXPLICIT))
        self._ages = Memo(_words(Adult, Adult.UNKNOWN))

    def columns(self, batch: Batch) -> list[Sequence[object]]:
        """The columns of a batch as values, those that the file does not have filled with their defaults."""
        customers = self._column(batch, "customer", self._ids)
        if not all(customers):
            problem = "the customer is missing; fill it in or remove the row."
            raise self._table.refusal(batch.first + customers.index(""), problem)
        purposes = self._column(batch, "purpose", self._purposes, Purpose)
        states = self._column(batch, "state", self._states, IN_A_FILE)
        times = self._column(batch, "at", self._times)
        forms = self._column(batch, "form", self._forms, ConsentForm)
        ages = self._column(batch, "adult", self._ages, Adult)
        texts = [self._column(batch, name, self._texts) for name in _TEXTS]
        ends = self._column(batch, "expires", self._ends)
        evidence = self._column(batch, "evidence", self._texts)
        return [customers, purposes, states, times, forms, ages, *texts, ends, evidence]

    def _column(self, batch: Batch, name: str, memo: Memo[T], words: Iterable[StrEnum] = ()) -> Sequence[T]:
        has = name in self._table.header
        cells = batch.columns[self._table.header.index(name)] if has else [""] * len(batch.columns[0])
        try:
            return memo.column(cells)
        except UnreadableRowError as error:
            problem = sentence(error.problem, name)
            if words:
                known = ", ".join(word.value for word in words)
                problem = f"the column '{name}' has a word that is not known; use one of {known}."
            raise self._table.refusal(batch.first + error.index, problem) from None


def _moment_or_none(cell: str, *, order: DateOrder) -> datetime | None:
    """A time, or None for a blank cell."""
    return parse_moment(cell, order=order) if cell.strip() else None


def _words(kind: type[E], default: E | None, known: Sequence[E] = ()) -> Callable[[str], E]:
    """Reads one of the words of an enumeration (of those `known`, where some are named), whatever its case.

    A blank cell is the default where there is one.
    """

    def read(cell: str) -> E:
        word = cell.strip().casefold()
        if not word and default is not None:
            return default
        found = next((value for value in known or kind if value.value == word), None)
        if found is None:
            raise UnreadableCellError(Problem.WORD, cell)
        return found

    return read
