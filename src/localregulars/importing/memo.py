"""Reading each different cell of a column once: tills repeat themselves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from localregulars.importing.cells import UnreadableCellError

T = TypeVar("T")

_MAX_REMEMBERED = 50_000
_MAX_REMEMBERED_CHARACTERS = 64


class UnreadableRowError(Exception):
    """An unreadable cell and its place in the column that was read."""

    def __init__(self, index: int, cause: UnreadableCellError) -> None:
        super().__init__(index)
        self.index = index
        self.problem = cause.problem


class Memo(dict[str, T]):
    """A dictionary that reads a cell when it is first looked up, and remembers as many as memory allows."""

    __slots__ = ("_read",)

    def __init__(self, read: Callable[[str], T]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, cell: str) -> T:
        value = self._read(cell)
        if len(self) < _MAX_REMEMBERED and len(cell) <= _MAX_REMEMBERED_CHARACTERS:
            self[cell] = value
        return value

    def column(self, cells: Sequence[str]) -> list[T]:
        """The values of a column. Raises `UnreadableRowError` for the first cell that cannot be read."""
        try:
            return list(map(self.__getitem__, cells))
        except UnreadableCellError as error:
            raise UnreadableRowError(cells.index(error.cell), error) from None
