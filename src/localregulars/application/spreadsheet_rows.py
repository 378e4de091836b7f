"""The one way of writing CSV: what a spreadsheet would take for a formula is written as text, and read back as it was.

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
_BETWEEN = "|"
_MARK = "\\"
_PLAIN_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?")


def text_cell(text: str) -> str:
    """The cell as it has to be written so that no spreadsheet runs it."""
    return f"'{text}" if _would_run(text.lstrip("'")) else text


def plain_cell(cell: str) -> str:
    """What a cell was before `text_cell` made it safe; any other cell as it is."""
    return cell[1:] if cell.startswith("'") and _would_run(cell.lstrip("'")) else cell


def _would_run(text: str) -> bool:
    """Whether a spreadsheet would. What has apostrophes in front gets one more, so that each cell can be read back."""
    begins = text.lstrip(" \u00a0\u200b\ufeff\x00")
    return begins.startswith(_STARTS_A_FORMULA) and not _PLAIN_NUMBER.fullmatch(text)


def joined_cell(parts: Iterable[str]) -> str:
    """Several texts in one cell, with a | between; one inside a text, and a backslash, has a backslash before it."""
    return _BETWEEN.join(part.replace(_MARK, 2 * _MARK).replace(_BETWEEN, _MARK + _BETWEEN) for part in parts)


def split_cell(cell: str) -> list[str]:
    """The texts that were joined; an empty cell is one empty text."""
    if _MARK not in cell:
        return cell.split(_BETWEEN)
    parts, is_marked = [""], False
    for character in cell:
        if not is_marked and character == _MARK:
            is_marked = True
        elif not is_marked and character == _BETWEEN:
            parts.append("")
        else:
            parts[-1] += character
            is_marked = False
    return parts


class SpreadsheetRows:
    """Writes rows of a CSV file into a text stream that was opened with `newline=""`; cells of text are made safe."""

    def __init__(self, stream: TextIO, delimiter: str = ",") -> None:
        self._writer = csv.writer(stream, delimiter=delimiter, lineterminator="\n")

    def write(self, cells: Iterable[object]) -> None:
        """One row; numbers are written as they are, None as nothing."""
        self._writer.writerow([_safe(cell) if isinstance(cell, str) else cell for cell in cells])


def _safe(cell: str) -> str:
    """The cell without carriage returns: the writer leaves those outside quotation marks, and the row would be torn."""
    if cell[:1].isalnum() and "\r" not in cell:  # nearly all of them, and there may be tens of millions
        return cell
    return text_cell(cell.replace("\r\n", "\n").replace("\r", "\n"))
