"""A list of the Feedback page, and beside it (where there is little room: below it) what is chosen in it.

One thing scrolls at a time. Beside each other the list takes the height that is in sight and scrolls inside it, so that
what is chosen stays beside it; below each other the page scrolls, and a long list is shown piece by piece.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMoveEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from localregulars.ui.models.table_model import TableModel
from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import SPACE_M, row_height
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.flow import ReflowColumns, at_the_top
from localregulars.ui.widgets.laid_out import laid_out
from localregulars.ui.widgets.short_table import NoRoom, ShortTable

RowT = TypeVar("RowT")
_A_PIECE = 12
"""So many rows at a time where the page scrolls."""
_FEWEST = 6
"""No fewer are in sight at once, however small the window is."""
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
        self._is_showing = self._has_more = False
        self._pieces = _A_PIECE
        self._area: QScrollArea | None = None
        self.table = ShortTable(model, name, _A_PIECE)
        self.more = Button(self.tr("Show more"), ButtonKind.QUIET, "chevron-down", ButtonSize.COMPACT)
        self.more.clicked.connect(self._on_more)
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
        self.table.went_on.connect(self._on_more)

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
        self._has_more = has_more
        count, found = self._rows.rowCount(), -1 if identity is None else self._rows.find(identity)
        if count:
            self._choose(found if found >= 0 else min(self._place, count - 1))
        self._fit_rows()
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

    def _on_more(self) -> None:
        """Show the next piece, and ask for more where everything that was read is shown."""
        is_cut = self.table.is_cut
        self._pieces += _A_PIECE
        if not is_cut:
            self.more_wanted.emit()
        self._fit_rows()

    def _fit_rows(self) -> None:
        """As many rows as have room in sight; or the pieces that were asked for, where the page scrolls."""
        most = self._pieces if self.is_stacked else max(_FEWEST, self._rows_with_room())
        self.table.show_most(most, ends=self.is_stacked)
        self.more.setVisible(self._has_more or self.table.is_cut)

    def _rows_with_room(self) -> int:
        """Down to the lower edge of what scrolls, with what stands below the rows in sight too."""
        content = None if self._area is None else self._area.widget()
        if self._area is None or content is None:
            return _A_PIECE
        begins = self.table.mapTo(content, QPoint(0, 0)).y()
        below = [each for each in laid_out(self._listed) if each is not self.table and not each.isHidden()]
        taken = sum(each.height() + self._listed.spacing() for each in below)
        head = self.table.height() - self.table.viewport().height()
        return (self._area.viewport().height() - begins - taken - head) // row_height(Theme.current().scale)

    def _follow_area(self) -> None:
        """Listen to how tall that is in which it scrolls."""
        outer = self.parentWidget()
        while outer is not None and not isinstance(outer, QScrollArea):
            outer = outer.parentWidget()
        if outer is not None and outer is not self._area:
            self._area = outer
            outer.viewport().installEventFilter(self)

    def _on_current_row_changed(self) -> None:
        if not self._is_showing:
            self._place = max(0, self.table.currentIndex().row())
            self.chosen.emit(self.row)

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        """It stands where it will be."""
        super().showEvent(event)
        self._follow_area()
        self._fit_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other or below each other."""
        super().resizeEvent(event)
        self._fit_rows()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Something above it takes more room, or less."""
        super().moveEvent(event)
        self._fit_rows()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window is taller or less tall."""
        if event.type() is QEvent.Type.Resize and self._area is not None and watched is self._area.viewport():
            self._fit_rows()
        return super().eventFilter(watched, event)
