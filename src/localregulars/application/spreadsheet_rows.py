"""The one way of writing CSV: what a spreadsheet would take for a formula is written as text.

Spreadsheets run a cell that begins with one of a few characters when the file is opened, whatever its quotation marks
say. Such a cell gets an apostrophe in front, which spreadsheets hide and other readers can take off (OWASP, "CSV
injection"). Plain numbers stay numbers.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from typing import TextIO

_STARTS_A_FORMULA = tuple("=+-@\t\r\n＝＋－＠")
_PLAIN_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?")


def text_cell(text: str) -> str:
    """The cell as it has to be written so that no spreadsheet runs it."""
    begins = text.lstrip(" \u00a0\u200b\ufeff\x00")
    if begins.startswith(_STARTS_A_FORMULA) and not _PLAIN_NUMBER.fullmatch(text):
        return f"'{text}"
    return text


class SpreadsheetRows:
    """Writes rows of a CSV file into a text stream that was opened with `newline=""`; cells of text are made safe."""

    def __init__(self, stream: TextIO, delimiter: str = ",") -> None:
        self._writer = csv.writer(stream, delimiter=delimiter, lineterminator="\n")

    def write(self, cells: Iterable[object]) -> None:
        """One row; numbers are written as they are, None as nothing."""
        self._writer.writerow(
            [text_cell(_one_kind_of_line_end(cell)) if isinstance(cell, str) else cell for cell in cells]
        )


def _one_kind_of_line_end(cell: str) -> str:
    """The cell without carriage returns: the writer leaves those outside quotation marks, and the row would be torn."""
    return cell.replace("\r\n", "\n").replace("\r", "\n")
