"""A list of the Feedback page, and beside it (where there is little room: below it) what is chosen in it."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.ui.models.table_model import TableModel
from localregulars.ui.theme.tokens import SPACE_M
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.flow import ReflowColumns, at_the_top
from localregulars.ui.widgets.short_table import NoRoom, ShortTable

RowT = TypeVar("RowT")
_ROWS_IN_SIGHT = 12
_STACKED_BELOW_EM = 74


class RowList(ReflowColumns, Generic[RowT]):
    """`chosen(row)` follows the selection, None where there is no row; `opened()` is Enter or a double click.

    After every reading the same row is chosen, or the one that stands in its place: what is done with a row leads on to
    the next. `more_wanted()` asks for more than is shown.
    """

    chosen = Signal(object)
    opened = Signal()
    more_wanted = Signal()

    def __init__(self, model: TableModel[RowT], name: str, panel: QWidget, sorted_by: tuple[int, Qt.SortOrder]) -> None:
        super().__init__(_STACKED_BELOW_EM)
        model.sort(*sorted_by)
        self._rows = model
        self._place = 0
        self._is_showing = False
        self.table = ShortTable(model, name, _ROWS_IN_SIGHT)
        self.more = Button(self.tr("Show more"), ButtonKind.QUIET, "chevron-down", ButtonSize.COMPACT)
        self.more.clicked.connect(self.more_wanted)
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(self.table)
        self.no_room = NoRoom(self.table)
        column.addWidget(self.no_room)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._listed = column
        self.add(listed, 3)
        self.add(at_the_top(panel), 2)
        self.table.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        self.table.opened.connect(lambda _row: self.opened.emit())

    def add_below(self, widget: QWidget) -> None:
        """Put something below the rows that is about all of them; it comes and goes with the list."""
        self._listed.insertWidget(self._listed.count() - 1, widget)

    @property
    def row(self) -> RowT | None:
        """What is chosen."""
        place = self.table.currentIndex().row()
        return self._rows.row_at(place) if 0 <= place < self._rows.rowCount() else None

    def show_rows(self, rows: Iterable[RowT], identity: Hashable = None, *, has_more: bool = False) -> None:
        """Show these, and choose `identity` if it is among them, else what was chosen, else what stands there now."""
        self._is_showing = True
        self._rows.set_rows(rows)
        self._rows.retranslate()
        self._is_showing = False
        self.more.setVisible(has_more)
        count, found = self._rows.rowCount(), -1 if identity is None else self._rows.find(identity)
        if count:
            self._choose(found if found >= 0 else min(self._place, count - 1))
        self.chosen.emit(self.row)

    def choose(self, identity: Hashable) -> bool:
        """Choose a row; False when it is not in the list."""
        place = self._rows.find(identity)
        if place >= 0:
            self._choose(place)
            self.chosen.emit(self.row)
        return place >= 0

    def take_focus(self) -> None:
        """The keyboard goes to the list."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choose(self, place: int) -> None:
        self._is_showing = True
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        index = self._rows.index(place, max(0, self.table.currentIndex().column()))
        self.table.selectionModel().setCurrentIndex(index, flags)
        self.table.scrollTo(index)
        self._is_showing = False
        self._place = place

    def _on_current_row_changed(self) -> None:
        if not self._is_showing:
            self._place = max(0, self.table.currentIndex().row())
            self.chosen.emit(self.row)
