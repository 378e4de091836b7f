"""What the colours of a calendar of visits mean, in numbers."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import SPACE_M, SPACE_S, TextRole, compact_height
from localregulars.ui.widgets.heat_map import STEP_OF_VISITS

_CELL = 12


class HeatLegend(QWidget):
    """One cell for each number of visits a day, with the number beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._words = (self.tr("no visit"), "1", "2", self.tr("3 or more"))
        self.setAccessibleName(self.tr("Colours: no visit, 1, 2, 3 or more visits a day"))

    # Qt overrides

    def sizeHint(self) -> QSize:
        """One line."""
        metrics = self.fontMetrics()
        words = sum(metrics.horizontalAdvance(word) for word in self._words)
        return QSize(words + len(self._words) * (_CELL + SPACE_S + SPACE_M), compact_height(Theme.current().scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cells and numbers, in reading order."""
        del event
        theme = Theme.current()
        steps = list(zip(STEP_OF_VISITS, self._words, strict=True))
        if self.isRightToLeft():
            steps.reverse()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(theme.font(TextRole.CAPTION))
            x = 0
            for step, words in steps:
                painter.setPen(theme.colour("line"))
                painter.setBrush(theme.colour(f"heat_{step}"))
                painter.drawRoundedRect(QRect(x, (self.height() - _CELL) // 2, _CELL, _CELL), 3, 3)
                x += _CELL + SPACE_S
                painter.setPen(theme.colour("muted"))
                width = painter.fontMetrics().horizontalAdvance(words)
                painter.drawText(QRect(x, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, words)
                x += width + SPACE_M
