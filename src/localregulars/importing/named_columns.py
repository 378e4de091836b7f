"""Columns of a CSV file by their names, for files with few columns and one meaning each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from localregulars.importing.cells import sentence
from localregulars.importing.memo import Memo, UnreadableRowError
from localregulars.importing.table import Batch, Table, read_header
from localregulars.importing.text_file import TextFile, refusal

T = TypeVar("T")


class NamedColumns:
    """Reads columns of a table by name; a file that lacks a `needed` one is refused."""

    def __init__(self, text: TextFile, names: Sequence[str], needed: Sequence[str]) -> None:
        """The header is read; the rows come in batches of `table`."""
        self.table: Table = read_header(text, frozenset(names))
        missing = ", ".join(f"'{name}'" for name in needed if name not in self.table.header)
        if missing:
            listed = ",".join(names)
            problem = f"the header lacks {missing}; write the columns {listed} and try again."
            raise refusal(text.path, problem, 1)

    def positions(self, *names: str) -> list[int]:
        """Where these columns are, as far as they are there."""
        return [self.table.header.index(name) for name in names if name in self.table.header]

    def read(self, batch: Batch, name: str, memo: Memo[T]) -> list[T]:
        """One column of a batch as values; one that is not there is blank. The line of a bad cell is named."""
        at = self.positions(name)
        cells = batch.columns[at[0]] if at else [""] * len(batch.columns[0])
        try:
            return memo.column(cells)
        except UnreadableRowError as error:
            raise self.table.refusal(batch.first + error.index, sentence(error.problem, name)) from None
