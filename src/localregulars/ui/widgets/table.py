"""A table for long lists: fixed row heights, widths from the font, and a keyboard that works as one expects."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from localregulars.ui.models.cell_delegate import CellDelegate
from localregulars.ui.models.table_model import TableModel
from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import SPACE_M, SPACE_XL, TextRole, row_height


class Table(QTableView):
    """Shows a `TableModel`; the first column takes the room that is left.

    Enter or a double click tells `opened(row)`; letters tell `typed(text)`, for a search field.
    """

    opened = Signal(int)
    typed = Signal(str)

    def __init__(self, model: TableModel[Any], name: str) -> None:
        super().__init__()
        self._rows = model
        self.setProperty("table", True)  # noqa: FBT003  (Qt's own signature)
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSortIndicator(*model.sorted_by)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        Theme.current().changed.connect(self._fit)
        self._fit()

    @property
    def full_width(self) -> int:
        """The width under which columns would have to be hidden."""
        return sum(self._wanted_widths()) + self.verticalScrollBar().sizeHint().width() + 4

    def choose_row(self, row: int) -> None:
        """Select a row and bring it into view."""
        index = self._rows.index(row, max(0, self.currentIndex().column()))
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def _wanted_widths(self) -> list[int]:
        theme = Theme.current()
        body, strong = QFontMetrics(theme.font(TextRole.BODY)), QFontMetrics(theme.font(TextRole.STRONG))
        widths = []
        for place, column in enumerate(self._rows.columns):
            text = (strong if place == 0 else body).horizontalAdvance(column.widest())
            # A header also has room for the arrow that shows the order, which grows with the text.
            header = strong.horizontalAdvance(column.header()) + SPACE_XL + 2 * SPACE_M
            header = max(header, self.horizontalHeader().sectionSizeHint(place))
            chip = SPACE_M if column.chip else 0
            widths.append(max(text + 2 * SPACE_M, header) + chip)
        return widths

    def _fit(self) -> None:
        """Hide what has no room and can wait, then share the room out."""
        self.verticalHeader().setDefaultSectionSize(row_height(Theme.current().scale))
        widths, room = self._wanted_widths(), self.viewport().width()
        shown = set(range(len(widths)))
        waiting = sorted((column.can_wait, place) for place, column in enumerate(self._rows.columns) if column.can_wait)
        while waiting and sum(widths[place] for place in shown) > room:
            shown.discard(waiting.pop()[1])
        for place in range(len(widths)):
            self.setColumnHidden(place, place not in shown)
            self.setColumnWidth(place, widths[place])
        self.setColumnWidth(0, max(widths[0], room - sum(widths[place] for place in shown if place)))

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The first column takes the room that is left."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802  (Qt's own name)
        """Letters go to the search field: it finds everywhere in the name, not only at its start."""
        self.typed.emit(search)
