"""Room below the page for a strip that has something to say for a while; none while there is nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Below(QWidget):
    """Strips below each other; takes no room while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def add(self, strip: QWidget) -> None:
        """Show a strip."""
        self._column.addWidget(strip)
        self.show()

    def remove(self, strip: QWidget) -> None:
        """Take a strip away for good."""
        self._column.removeWidget(strip)
        strip.hide()
        strip.deleteLater()
        self.setVisible(self._column.count() > 0)
