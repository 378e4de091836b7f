"""Where a chart will stand, while the months that it shows are still worked out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import SPACE_S, TextRole, compact_height
from localregulars.ui.widgets.charts.view import view_height
from localregulars.ui.widgets.text import Text, Tone


class CountingPlace(QWidget):
    """Says quietly that the months are still counted, and takes as much room as the chart with its buttons will."""

    def __init__(self, *, is_small: bool) -> None:
        super().__init__()
        self._is_small = is_small
        self.words = Text(self.tr("Counting month by month …"), TextRole.CAPTION, Tone.MUTED, wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.words, 0, Qt.AlignmentFlag.AlignTop)

        Theme.current().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        """Title, summary, picture, the line that is spoken, buttons."""
        line = self.words.fontMetrics().height()
        rows = (line, line, view_height(is_small=self._is_small), line, compact_height(Theme.current().scale))
        self.setFixedHeight(sum(rows) + SPACE_S * (len(rows) - 1))
