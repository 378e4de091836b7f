"""One table model for all lists: typed rows, columns as data, sorted and filtered in plain Python.

`QSortFilterProxyModel` calls back into Python for every comparison and takes over a second for 20,000 rows; `sorted`
on prepared keys takes some ten milliseconds.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from localregulars.domain.folding import folded
from localregulars.ui.models.roles import Role
from localregulars.ui.models.row_changes import removals_and_insertions

RowT = TypeVar("RowT")
_NO_PARENT = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_DISPLAY = Qt.ItemDataRole.DisplayRole
_ALIGNMENT = Qt.ItemDataRole.TextAlignmentRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_BEFORE_ARROW = "\u2003"
"""Qt puts the arrow of the order where the name of a column on the right ends."""


@dataclass(frozen=True)
class Column(Generic[RowT]):
    """One column. Texts come from functions, so that they follow the language.

    `widest` is a text that the column should have room for, or several of which the widest counts; `sort_key` gives
    keys that compare with each other. `chip` names the chip behind a cell's text, "" for none; `tooltip` adds what the
    cell has no room for. Where there is too little room for all columns, those with the highest `can_wait` are hidden
    first, and before them those in which nothing stands; 0 stays; then the first is made as narrow as `narrow`, where
    it has that. Where even this is too wide, those with the highest `goes_last` are hidden; 0 always stays. A column
    with a `key` may be hidden or made wider by the owner, and that is remembered under it. One that is there
    `only_if_rows_differ` is left out of a short table in which every row would say the same, one that is there
    `only_if_said` where no row says anything in it. One that `takes_spare` gets what the first column of a short table
    does not need, until nothing in it is cut short.
    """

    header: Callable[[], str]
    value: Callable[[RowT], str]
    sort_key: Callable[[RowT], Any]
    widest: Callable[[], str | Sequence[str]]
    align: Qt.AlignmentFlag = _LEFT
    chip: Callable[[RowT], str] | None = None
    tooltip: Callable[[RowT], str] | None = None
    can_wait: int = 0
    goes_last: int = 0
    narrow: Callable[[], str] | None = None
    key: str = ""
    only_if_rows_differ: bool = False
    only_if_said: bool = False
    takes_spare: bool = False


class TableModel(QAbstractTableModel, Generic[RowT]):
    """Rows under columns; `identity` names a row for good, `search_key` is what a search looks in (folded).

    A refresh (`set_rows`) inserts, removes and updates by difference, so that selection and scroll position stay.
    """

    def __init__(
        self,
        columns: Sequence[Column[RowT]],
        identity: Callable[[RowT], Hashable],
        search_key: Callable[[RowT], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._alignments = tuple(column.align.value for column in self.columns)
        self._identity = identity
        self._search_key = search_key
        self._all: list[RowT] = []
        self._shown: list[RowT] = []
        self._words: tuple[str, ...] = ()
        self._only: Container[Hashable] | None = None
        self._sorted_by = (0, Qt.SortOrder.AscendingOrder)
        self._empty: dict[int, bool] = {}

    def set_rows(self, rows: Iterable[RowT], only: Container[Hashable] | None = None) -> None:
        """Show these rows instead, in the present order and under the present search, narrowed to `only`."""
        self._all, self._only = self._in_order(rows), only
        self._empty.clear()
        self._move_to(self._matching())

    def search(self, text: str) -> None:
        """Show only rows in which every word of the text occurs, whatever its case and accents."""
        words = tuple(folded(text).split())
        if words == self._words:
            return
        self._words = words
        self._replace(self._matching())

    def narrow(self, only: Container[Hashable] | None) -> None:
        """Show only rows of these identities; None shows all. The search goes on."""
        if only is not self._only:
            self._only = only
            self._replace(self._matching())

    @property
    def searched(self) -> list[Hashable]:
        """The identities of the rows that the search leaves, whatever they are narrowed to."""
        return [self._identity(row) for row in self._searched()]

    def row_at(self, row: int) -> RowT:
        """The row that is shown at this place."""
        return self._shown[row]

    def face(self, row: int, place: int) -> tuple[str, str, int]:
        """What a cell shows, for a delegate in one go: its words, its chip ("" for none), and Qt's alignment."""
        column, shown = self.columns[place], self._shown[row]
        return column.value(shown), column.chip(shown) if column.chip else "", self._alignments[place]

    def find(self, identity: Hashable) -> int:
        """The place at which a row is shown, -1 when it is not."""
        for place, row in enumerate(self._shown):
            if self._identity(row) == identity:
                return place
        return -1

    def is_empty(self, place: int) -> bool:
        """Whether there are rows, shown or not, and none has anything to say in this column."""
        if place not in self._empty:
            value = self.columns[place].value
            self._empty[place] = bool(self._all) and not any(value(row) for row in self._all)
        return self._empty[place]

    @property
    def total(self) -> int:
        """How many rows there are, shown or not."""
        return len(self._all)

    @property
    def sorted_by(self) -> tuple[int, Qt.SortOrder]:
        """The column that the rows are sorted by, and which way."""
        return self._sorted_by

    def retranslate(self) -> None:
        """Say that every text may have changed (another language, another day)."""
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, len(self.columns) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def _in_order(self, rows: Iterable[RowT]) -> list[RowT]:
        column, order = self._sorted_by
        return sorted(rows, key=self.columns[column].sort_key, reverse=order == Qt.SortOrder.DescendingOrder)

    def _searched(self) -> list[RowT]:
        rows = self._all
        for word in self._words:
            rows = [row for row in rows if word in self._search_key(row)]
        return rows

    def _matching(self) -> list[RowT]:
        if self._only is None:
            return list(self._searched())
        only = self._only
        return [row for row in self._searched() if self._identity(row) in only]

    def _replace(self, rows: list[RowT]) -> None:
        self.beginResetModel()
        self._shown = rows
        self.endResetModel()

    def _move_to(self, rows: list[RowT]) -> None:
        """Turn what is shown into `rows`, by difference where that is little, else all at once."""
        before = [self._identity(row) for row in self._shown]
        after = [self._identity(row) for row in rows]
        if before == after:
            self._update_changed(rows)
            return
        steps = removals_and_insertions(before, after)
        if steps is None:
            self._replace(rows)
            return
        for first, last in reversed(steps.removed):
            self.beginRemoveRows(_NO_PARENT, first, last)
            del self._shown[first : last + 1]
            self.endRemoveRows()
        for first, last in steps.inserted:
            self.beginInsertRows(_NO_PARENT, first, last)
            self._shown[first:first] = rows[first : last + 1]
            self.endInsertRows()
        self._update_changed(rows)

    def _update_changed(self, rows: list[RowT]) -> None:
        """Take the new contents of the same rows, told as one change from the first that differs to the last."""
        before, self._shown = self._shown, rows
        first = _first_difference(before, rows)
        if first is not None:
            last = len(rows) - 1 - (_first_difference(reversed(before), reversed(rows)) or 0)
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    # Qt overrides

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> Any:  # noqa: ANN401  (Qt's)
        """What a view shows of one cell."""
        if not index.isValid():
            return None
        column, row = self.columns[index.column()], self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                answer: object = column.value(row)
            case Qt.ItemDataRole.TextAlignmentRole:
                answer = column.align
            case Role.CHIP:
                answer = column.chip(row) if column.chip else ""
            case Role.ROW:
                answer = row
            case Qt.ItemDataRole.ToolTipRole:
                answer = column.tooltip(row) if column.tooltip else None
            case _:
                answer = None
        return answer

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:  # noqa: ANN401  (Qt's)
        """The columns' names; rows have none."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == _DISPLAY:
            has_arrow = self._sorted_by[0] == section and bool(column.align & Qt.AlignmentFlag.AlignRight)
            return column.header() + (_BEFORE_ARROW if has_arrow else "")
        if role == _SPOKEN:
            return column.header()
        return column.align if role == _ALIGNMENT else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; selection and current row stay with their rows."""
        if not 0 <= column < len(self.columns) or (column, order) == self._sorted_by:
            return
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        rows_of_kept = [self._identity(self._shown[index.row()]) for index in kept]
        self._sorted_by = (column, order)
        self._all = self._in_order(self._all)
        self._shown = self._matching()
        wanted = set(rows_of_kept)
        places = {self._identity(r): i for i, r in enumerate(self._shown) if self._identity(r) in wanted}
        moved = [self.index(places[row], index.column()) for row, index in zip(rows_of_kept, kept, strict=True)]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()


def _first_difference(before: Iterable[object], after: Iterable[object]) -> int | None:
    """The first place at which two equally long lists differ; the very same row is known to be equal at once."""
    pairs = enumerate(zip(before, after, strict=True))
    return next((place for place, (old, new) in pairs if old is not new and old != new), None)
