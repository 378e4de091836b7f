"""A ring around what the tour speaks of: it lies over it and takes neither clicks nor keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import FOCUS_WIDTH, RADIUS_CARD

_WIDTH = FOCUS_WIDTH + 1


class Ring(QWidget):
    """As large as what it is put around, and gone with it."""

    def __init__(self, around: QWidget) -> None:
        super().__init__(around)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        around.installEventFilter(self)
        self.setGeometry(around.rect())
        self.show()
        self.raise_()

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of what is inside."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
            self.raise_()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line in dashes, so that it is not taken for the keyboard's own ring."""
        del event
        half = _WIDTH / 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(Theme.current().colour("attention"), _WIDTH, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), RADIUS_CARD, RADIUS_CARD)
