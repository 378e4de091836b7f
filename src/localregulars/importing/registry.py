"""The till formats that the program reads, and which of them a file is written in.

A new format is one module that declares a `TillFormat`, and one entry in `FORMATS`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from localregulars.domain.errors import InputRefusedError
from localregulars.importing import receipts, visits
from localregulars.importing.table import Table, read_header
from localregulars.importing.text_file import TextFile, read_with_detected_encoding, refusal
from localregulars.importing.till_format import TillFormat

AUTO = "auto"
FORMATS: tuple[TillFormat, ...] = (receipts.FORMAT, visits.FORMAT)


@dataclass(frozen=True, slots=True)
class FormattedTable:
    """A file's table and the format that it is written in."""

    table: Table
    format: TillFormat


def format_codes() -> tuple[str, ...]:
    """What may be asked for by name, "auto" first."""
    return (AUTO, *(known.code for known in FORMATS))


def detect(path: Path) -> TillFormat:
    """The format of a file, by its header. Raises `InputRefusedError` when it is no till export that we know."""
    return read_with_detected_encoding(path, lambda text: recognise(text, AUTO, FORMATS)).format


def recognise(text: TextFile, code: str, formats: Sequence[TillFormat]) -> FormattedTable:
    """The table and its format: the one asked for, or the one whose columns are all there and fit best.

    Raises `InputRefusedError` naming the columns that are missing.
    """
    asked = [known for known in formats if code in {AUTO, known.code}]
    if not asked:
        codes = ", ".join((AUTO, *(known.code for known in formats)))
        msg = f"This till format is not known; choose one of {codes}."
        raise InputRefusedError(msg)
    table = read_header(text, frozenset().union(*(known.names for known in asked)))
    header = table.header
    best = max(asked, key=lambda known: (not known.missing(header), len(known.names.intersection(header))))
    missing = best.missing(header)
    if missing:
        raise refusal(text.path, _missing_sentence(best, missing), 1)
    return FormattedTable(table, best)


def _missing_sentence(closest: TillFormat, missing: tuple[str, ...]) -> str:
    listed = ", ".join(f"'{name}'" for name in missing)
    if len(missing) == 1:
        return (
            f"this is no till export that can be read: '{closest.code}' needs the column {listed}, missing here; "
            "export it again with every column."
        )
    return (
        f"this is no till export that can be read: '{closest.code}' needs the columns {listed}, missing here; "
        "export it again with every column."
    )
