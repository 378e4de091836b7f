"""A table among other things on a page: as tall as its rows, up to some."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent

from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import TextRole, row_height
from localregulars.ui.widgets.table import Table
from localregulars.ui.widgets.text import Text, Tone

MOST_ROWS_IN_SIGHT = 8
"""A longer table scrolls inside itself."""


class ShortTable(Table):
    """A table as tall as its rows, up to some; then it scrolls."""

    def __init__(self, model: Any, name: str, most: int = MOST_ROWS_IN_SIGHT) -> None:  # noqa: ANN401 (of any row)
        super().__init__(model, name)
        self._most = most
        for change in (model.modelReset, model.rowsInserted, model.rowsRemoved, Theme.current().changed):
            change.connect(self._fit_height)
        self.horizontalScrollBar().rangeChanged.connect(self._fit_height)
        self._fit_height()

    def _fit_height(self) -> None:
        """Room for the bar only while there is one: else an empty row seems to begin below the last."""
        rows = max(1, min(self._most, self.model().rowCount()))
        bar = self.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.maximum() > 0 else 0
        head = max(self.horizontalHeader().height(), self.horizontalHeader().sizeHint().height())
        height = head + rows * row_height(Theme.current().scale) + below + 2 * self.frameWidth()
        if self.height() != height or self.minimumHeight() != height:
            self.setFixedHeight(height)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With larger text the head is taller too."""
        super().resizeEvent(event)
        self._fit_height()

    def changeEvent(self, event: QEvent) -> None:
        """Another style has another frame."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit_height()


class NoRoom(Text):
    """Stands below a table and says which columns it has no room for; hidden while there is room for all."""

    def __init__(self, table: Table) -> None:
        super().__init__(role=TextRole.CAPTION, tone=Tone.MUTED, wraps=True)
        self.setParent(table)  # until it is put into a layout: nothing is shown as a window
        self._table = table
        table.room_shared.connect(self._tell)
        table.installEventFilter(self)
        self._tell()

    def _tell(self) -> None:
        names = self._table.without_room
        words = self.tr("No room for: {columns}. A wider window shows more.")
        self.setText(words.format(columns=" · ".join(names)))
        self.setVisible(bool(names) and not self._table.isHidden())

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """It comes and goes with the table."""
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self._tell()
        return super().eventFilter(watched, event)
