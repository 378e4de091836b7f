"""Which columns of a table are shown: a menu of them, at the head with the mouse and with the menu key."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from localregulars.ui.models.table_model import Column
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.table import Table
from localregulars.ui.widgets.text import escape_ampersands


class ColumnMemory:
    """Where it is kept which columns of one table are hidden, by their keys; this one forgets with the window."""

    def __init__(self) -> None:
        self._hidden: frozenset[str] = frozenset()

    def hidden(self) -> frozenset[str]:
        """The columns that are hidden."""
        return self._hidden

    def keep(self, hidden: frozenset[str]) -> None:
        """From now on these are."""
        self._hidden = hidden


class ColumnChooser(QObject):
    """Lets the owner hide the columns of a table that have a key, and show them again. `chosen` when it did."""

    chosen = Signal()

    def __init__(self, table: Table, columns: tuple[Column[Any], ...], memory: ColumnMemory) -> None:
        super().__init__(table)
        self._table, self._columns, self._memory = table, columns, memory
        self._head = head = table.horizontalHeader()
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._open_at)
        table.columns_wanted.connect(self.open)
        table.hide_columns(memory.hidden())

    def menu(self) -> QMenu:
        """The menu as it opens now: a tick for every column that is wanted."""
        menu = QMenu(self._table)
        menu.setAccessibleName(self.tr("Columns"))
        for column in self._columns:
            if column.key:
                action = menu.addAction(escape_ampersands(column.header()))
                action.setCheckable(True)
                action.setChecked(column.key not in self._table.unwanted)
                action.toggled.connect(self._chooser_of(column))
        return menu

    def open(self) -> None:
        """Open the menu below the head."""
        self._open_at(QPoint(0, self._head.height()))

    def _open_at(self, place: QPoint) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._head.mapToGlobal(place))

    def _chooser_of(self, column: Column[Any]) -> Callable[[bool], None]:
        return lambda is_wanted: self._choose(column, is_wanted=is_wanted)

    def _choose(self, column: Column[Any], *, is_wanted: bool) -> None:
        hidden = self._table.unwanted - {column.key} if is_wanted else self._table.unwanted | {column.key}
        self._memory.keep(hidden)
        self._table.hide_columns(hidden)
        said = self.tr("The column {name} is shown") if is_wanted else self.tr("The column {name} is hidden")
        announce(self._table, said.format(name=column.header()))
        self.chosen.emit()
