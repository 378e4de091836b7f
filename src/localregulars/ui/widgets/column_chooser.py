"""Which columns of a table are shown, how wide: a menu of them, at the head with the mouse and with the menu key."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from localregulars.ui.models.table_model import Column
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.table import Table
from localregulars.ui.widgets.text import escape_ampersands

_STEP_EM = 2.0
"""How much wider one press makes a column, in widths of the letter m."""


class ColumnMemory:
    """Where it is kept which columns of one table are hidden, and how wide they were made, by their keys.

    This one forgets with the window.
    """

    def __init__(self) -> None:
        self._hidden: frozenset[str] = frozenset()
        self._widths: dict[str, float] = {}

    def hidden(self) -> frozenset[str]:
        """The columns that are hidden."""
        return self._hidden

    def keep(self, hidden: frozenset[str]) -> None:
        """From now on these are."""
        self._hidden = hidden

    def widths(self) -> dict[str, float]:
        """How wide the owner made columns, in widths of the letter m."""
        return dict(self._widths)

    def keep_widths(self, widths: Mapping[str, float]) -> None:
        """From now on they are so wide."""
        self._widths = dict(widths)


class ColumnChooser(QObject):
    """Lets the owner hide the columns of a table that have a key, show them again, and choose how wide they are.

    `chosen` when it did.
    """

    chosen = Signal()

    def __init__(self, table: Table, columns: tuple[Column[Any], ...], memory: ColumnMemory) -> None:
        super().__init__(table)
        self._table, self._columns, self._memory = table, columns, memory
        self._head = head = table.horizontalHeader()
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._open_at)
        table.columns_wanted.connect(self.open)
        table.hide_columns(memory.hidden())
        table.take_widths(memory.widths())
        table.widths_chosen.connect(self._keep_widths)

    def menu(self, place: int = 0) -> QMenu:
        """The menu as it opens now: a tick for every column that is wanted, and the width of the one at `place`."""
        menu = QMenu(self._table)
        menu.setAccessibleName(self.tr("Columns"))
        for column in self._columns:
            if column.key:
                action = menu.addAction(escape_ampersands(column.header()))
                action.setCheckable(True)
                action.setChecked(column.key not in self._table.unwanted)
                action.toggled.connect(self._chooser_of(column))
        menu.addSeparator()
        name = self._columns[place].header()
        for words, said, step in (
            (self.tr("Make {name} wider"), self.tr("The column {name} is wider"), _STEP_EM),
            (self.tr("Make {name} narrower"), self.tr("The column {name} is narrower"), -_STEP_EM),
        ):
            action = menu.addAction(escape_ampersands(words.format(name=name)))
            action.triggered.connect(partial(self._widen, place, step, said.format(name=name)))
        if self._table.own_widths:
            menu.addAction(self.tr("As wide as at first")).triggered.connect(self._forget_widths)
        return menu

    def open(self) -> None:
        """Open the menu below the head of the column in which the keyboard is."""
        place = max(0, self._table.currentIndex().column())
        self._pop_up(place, QPoint(max(0, self._head.sectionViewportPosition(place)), self._head.height()))

    def _open_at(self, point: QPoint) -> None:
        self._pop_up(max(0, self._head.logicalIndexAt(point)), point)

    def _pop_up(self, place: int, point: QPoint) -> None:
        menu = self.menu(place)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._head.mapToGlobal(point))

    def _widen(self, place: int, step: float, said: str) -> None:
        self._table.widen(place, step)
        announce(self._table, said)

    def _forget_widths(self) -> None:
        self._table.take_widths({})
        self._keep_widths()

    def _keep_widths(self) -> None:
        self._memory.keep_widths(self._table.own_widths)
        self.chosen.emit()

    def _chooser_of(self, column: Column[Any]) -> Callable[[bool], None]:
        return lambda is_wanted: self._choose(column, is_wanted=is_wanted)

    def _choose(self, column: Column[Any], *, is_wanted: bool) -> None:
        hidden = self._table.unwanted - {column.key} if is_wanted else self._table.unwanted | {column.key}
        self._memory.keep(hidden)
        self._table.hide_columns(hidden)
        said = self.tr("The column {name} is shown") if is_wanted else self.tr("The column {name} is hidden")
        announce(self._table, said.format(name=column.header()))
        self.chosen.emit()
