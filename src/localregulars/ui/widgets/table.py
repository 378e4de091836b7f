"""A table for long lists: fixed row heights, widths from the font, and a keyboard that works as one expects."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from localregulars.ui.models.cell_delegate import CellDelegate
from localregulars.ui.models.table_model import Column, TableModel
from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import SPACE_M, SPACE_XL, TextRole, row_height


class Table(QTableView):
    """Shows a `TableModel`; the first column takes the room that is left.

    Enter or a double click tells `opened(row)`; letters tell `typed(text)`, for a search field. The menu key tells
    `columns_wanted`, for a `ColumnChooser`.
    """

    opened = Signal(int)
    typed = Signal(str)
    columns_wanted = Signal()

    def __init__(self, model: TableModel[Any], name: str) -> None:
        super().__init__()
        self._rows = model
        self._unwanted: frozenset[str] = frozenset()
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
        header.sortIndicatorChanged.connect(self._fit)  # the column that orders the rows is always shown
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        Theme.current().changed.connect(self._fit)
        self._fit()

    @property
    def least_width(self) -> int:
        """The width under which columns would have to be hidden; what the first says is cut short before."""
        full = self._wanted_widths()[0]
        return self.full_width - full + self._narrowest(full)

    @property
    def full_width(self) -> int:
        """The width in which nothing has to be cut short either."""
        wanted = zip(self._rows.columns, self._wanted_widths(), strict=True)
        widths = sum(width for column, width in wanted if self._is_wanted(column))
        return widths + self.verticalScrollBar().sizeHint().width() + 4

    @property
    def unwanted(self) -> frozenset[str]:
        """The keys of the columns that the owner hid."""
        return self._unwanted

    def hide_columns(self, keys: frozenset[str]) -> None:
        """Hide these columns, and no others but for want of room; the rows are in the order of one that is shown."""
        self._unwanted = keys
        if self._rows.columns[self._rows.sorted_by[0]].key in keys - {""}:
            self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self._fit()

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
            metrics, widest = strong if place == 0 else body, column.widest()
            texts = (widest,) if isinstance(widest, str) else widest
            text = max((metrics.horizontalAdvance(words) for words in texts), default=0)
            # A header also has room for the arrow that shows the order, which grows with the text.
            header = strong.horizontalAdvance(column.header()) + SPACE_XL + 2 * SPACE_M
            header = max(header, self.horizontalHeader().sectionSizeHint(place))
            chip = SPACE_M if column.chip else 0
            widths.append(max(text + 2 * SPACE_M, header) + chip)
        return widths

    def _is_wanted(self, column: Column[Any]) -> bool:
        return not column.key or column.key not in self._unwanted

    def _narrowest(self, full: int) -> int:
        """How narrow the first column may get before others are hidden; `full` is the width that it should have."""
        narrow = self._rows.columns[0].narrow
        if narrow is None:
            return full
        strong = QFontMetrics(Theme.current().font(TextRole.STRONG))
        words = strong.horizontalAdvance(narrow()) + 2 * SPACE_M
        return min(full, max(words, self.horizontalHeader().sectionSizeHint(0)))

    def _fit(self) -> None:
        """Hide what is not wanted, and what has no room and can wait; then share the room out."""
        self.verticalHeader().setDefaultSectionSize(row_height(Theme.current().scale))
        columns, sorted_by = self._rows.columns, self._rows.sorted_by[0]
        widths, room = self._wanted_widths(), self.viewport().width()
        least = self._narrowest(widths[0])
        shown = {place for place, column in enumerate(columns) if self._is_wanted(column)}
        waiting = sorted(
            (columns[place].can_wait, place) for place in shown if columns[place].can_wait and place != sorted_by
        )
        while waiting and least + sum(widths[place] for place in shown if place) > room:
            shown.discard(waiting.pop()[1])
        for place in range(len(widths)):
            self.setColumnHidden(place, place not in shown)
            self.setColumnWidth(place, widths[place])
        self.setColumnWidth(0, max(least, room - sum(widths[place] for place in shown if place)))

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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu key is for the columns; the head has a menu of its own for the mouse."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.columns_wanted.emit()
        else:
            super().contextMenuEvent(event)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802  (Qt's own name)
        """Letters go to the search field: it finds everywhere in the name, not only at its start."""
        self.typed.emit(search)
