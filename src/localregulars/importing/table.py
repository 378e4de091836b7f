"""Delimited text as columns: header by name, rows in batches, and the line of whatever is wrong."""

from __future__ import annotations

import csv
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from localregulars.domain.errors import InputRefusedError
from localregulars.domain.progress import ProgressToken, SilentProgress
from localregulars.importing.text_file import TextFile, refusal

DELIMITERS = (",", ";", "\t", "|")
BATCH_ROWS = 1024  # fits the processor's cache with its columns; 8,192 took half as long again
_MAX_COLUMNS = 1000
_MAX_BLANK_LINES = 100_000  # more are no export, and would cost minutes of reading nothing


@dataclass(frozen=True, slots=True)
class Batch:
    """Some rows as columns, one tuple of cells for each name of the header; `first` is the number of its first row."""

    first: int
    columns: Sequence[tuple[str, ...]]


def column_name(text: str) -> str:
    """A header cell as it is compared: case and spaces do not matter."""
    return " ".join(text.split()).casefold()


@dataclass(frozen=True, slots=True)
class Table:
    """A delimited file: `header` holds comparable names. Rows are counted from 0 without header and blank lines."""

    text: TextFile
    delimiter: str
    header: tuple[str, ...]

    def batches(self, token: ProgressToken) -> Generator[Batch, None, None]:
        """All rows, in their order. A row that does not fit the header refuses the file, naming the line."""
        with self.text.lines(token) as lines:
            reader = csv.reader(lines, delimiter=self.delimiter, strict=True)
            next(reader)
            first = blank = 0
            while rows := self._next_rows(reader):
                filled = list(filter(None, rows)) if [] in rows else rows
                blank += len(rows) - len(filled)
                if blank > _MAX_BLANK_LINES:
                    problem = "there are more than a hundred thousand blank lines; export it again."
                    raise refusal(self.text.path, problem)
                if filled:
                    yield Batch(first, self._columns(first, filled))
                    first += len(filled)

    def refusal_of_no_rows(self) -> InputRefusedError:
        """The error for a file with nothing but its header, where that makes no sense."""
        return refusal(self.text.path, "there is a header and no row below it; export it again with its rows.", 1)

    def refusal(self, row: int, problem: str) -> InputRefusedError:
        """The error for a cell in this row."""
        return refusal(self.text.path, problem, self.line_of(row))

    def line_of(self, row: int) -> int:
        """The line of the file on which a row begins; reads the file again, so it is for the sentence of an error."""
        with self.text.lines(SilentProgress()) as lines:
            reader = csv.reader(lines, delimiter=self.delimiter)
            next(reader)
            end_of_last, seen = reader.line_num, -1
            for cells in reader:
                seen += bool(cells)
                if seen == row:
                    break
                end_of_last = reader.line_num
        return end_of_last + 1

    def lines_of_rows(self) -> Generator[int, None, None]:
        """The line on which each row begins, in the order of the rows."""
        with self.text.lines(SilentProgress()) as lines:
            reader = csv.reader(lines, delimiter=self.delimiter, strict=True)
            next(reader)
            line = reader.line_num + 1
            for cells in reader:
                if cells:
                    yield line
                line = reader.line_num + 1

    def _next_rows(self, reader: Iterator[list[str]]) -> list[list[str]]:
        try:
            return list(islice(reader, BATCH_ROWS))
        except csv.Error:
            raise _quoting_refusal(self.text, self.delimiter) from None

    def _columns(self, first: int, rows: list[list[str]]) -> list[tuple[str, ...]]:
        width = len(self.header)
        try:
            columns = list(zip(*rows, strict=True))
        except ValueError:
            columns = []
        if len(columns) != width:
            ragged = next(i for i, cells in enumerate(rows) if len(cells) != width)
            raise self.refusal(first + ragged, _ragged_sentence(len(rows[ragged]), width))
        return columns


def read_header(text: TextFile, known: frozenset[str]) -> Table:
    """The table in a text file: the delimiter under which most of the known column names appear, or else most columns.

    A header that names a column twice is refused: nobody could say which of them is meant.
    """
    headers = [(delimiter, _header(text, delimiter)) for delimiter in DELIMITERS]
    delimiter, header = max(headers, key=lambda found: (len(known.intersection(found[1])), len(found[1])))
    twice = sorted({name for name in header if name and header.count(name) > 1})
    if twice:
        name = next((name for name in twice if name in known), "")
        problem = "the header has a column twice; rename or remove one of them."
        if name:
            problem = f"the header has the column '{name}' twice; rename or remove one of them."
        raise refusal(text.path, problem, 1)
    return Table(text, delimiter, header)


def _header(text: TextFile, delimiter: str) -> tuple[str, ...]:
    """The first row's names, a thousand at most: no row then fits a longer header."""
    with text.lines(SilentProgress()) as lines:
        reader = csv.reader(lines, delimiter=delimiter, strict=True)
        try:
            cells = next(reader, [])
        except csv.Error:
            raise _quoting_refusal(text, delimiter) from None
    return tuple(column_name(cell) for cell in cells[:_MAX_COLUMNS])


def _ragged_sentence(found: int, width: int) -> str:
    if found > width:
        return (
            f"there are {found} columns where the header has {width}; a cell with a delimiter or a decimal comma in it "
            "has to stand in quotation marks, so export it again."
        )
    return f"there are {found} columns where the header has {width}; the row is cut off, so export the file again."


def _quoting_refusal(text: TextFile, delimiter: str) -> InputRefusedError:
    """The error for text that is no rows of cells: finds the row, and whether a quote or a long cell is to blame."""
    with text.lines(SilentProgress()) as lines:
        reader = csv.reader(lines, delimiter=delimiter, strict=True)
        start = 1
        try:
            for _ in reader:
                start = reader.line_num + 1
        except csv.Error as error:
            if "field larger" in str(error) and reader.line_num == start:
                problem = "a cell has more than a hundred thousand characters; export the file again."
            else:
                problem = "a quotation mark is opened and not closed; export the file again or remove it."
            return refusal(text.path, problem, start)
    return refusal(text.path, "the rows cannot be told apart; export the file again as CSV.")
