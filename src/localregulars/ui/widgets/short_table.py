"""A table among other things on a page: as tall as its rows, up to some."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QResizeEvent

from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import row_height
from localregulars.ui.widgets.table import Table

MOST_ROWS_IN_SIGHT = 8
"""A longer table scrolls inside itself."""


class ShortTable(Table):
    """A table as tall as its rows, up to some; then it scrolls."""

    def __init__(self, model: Any, name: str, most: int = MOST_ROWS_IN_SIGHT) -> None:  # noqa: ANN401 (of any row)
        super().__init__(model, name)
        self._most = most
        for change in (model.modelReset, model.rowsInserted, model.rowsRemoved, Theme.current().changed):
            change.connect(self._fit_height)
        self._fit_height()

    def _fit_height(self) -> None:
        rows = max(1, min(self._most, self.model().rowCount()))
        bar = self.horizontalScrollBar().sizeHint().height()
        head = max(self.horizontalHeader().height(), self.horizontalHeader().sizeHint().height())
        height = head + rows * row_height(Theme.current().scale) + bar
        if self.height() != height or self.minimumHeight() != height:
            self.setFixedHeight(height)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With larger text the head is taller too."""
        super().resizeEvent(event)
        self._fit_height()
