"""A search above what it searches."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from localregulars.ui.widgets.field import Field


class SearchField(Field):
    """Down leads on to what was found; everything else is typing."""

    left_downwards = Signal()

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow is the list's."""
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)
