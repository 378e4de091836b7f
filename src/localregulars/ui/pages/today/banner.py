"""A line that has to be seen before the list: amber, with a sign, and perhaps one way to act on it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import RADIUS_CARD, SPACE_L, SPACE_M, TextRole
from localregulars.ui.widgets.button import Button, ButtonSize
from localregulars.ui.widgets.text import Text, Tone


class Banner(QWidget):
    """Hidden while it has nothing to say."""

    action_chosen = Signal()

    def __init__(self, icon: str, action: str = "", action_icon: str = "") -> None:
        super().__init__()
        self._icon_name = icon
        self._picture = QLabel()
        self._words = Text(role=TextRole.STRONG, tone=Tone.ATTENTION, wraps=True)
        self._action = Button(action, icon=action_icon, size=ButtonSize.COMPACT)
        self._action.clicked.connect(self.action_chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        row.setSpacing(SPACE_M)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)
        row.addWidget(self._action, 0, Qt.AlignmentFlag.AlignVCenter)
        self._action.setVisible(bool(action))
        self._tint()
        Theme.current().changed.connect(self._tint)
        self.hide()

    @property
    def words(self) -> str:
        """What it says, "" for nothing."""
        return self._words.text()

    def say(self, words: str) -> None:
        """Say this; "" hides the line."""
        self._words.setText(words)
        self.setVisible(bool(words))

    def _tint(self) -> None:
        theme = Theme.current()
        self._picture.setPixmap(
            theme.pixmap(self._icon_name, "attention", theme.icon_size() + 4, self.devicePixelRatioF())
        )

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        """The amber ground."""
        del event
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(Theme.current().colour("attention_soft"))
            painter.drawRoundedRect(QRectF(self.rect()), RADIUS_CARD, RADIUS_CARD)
