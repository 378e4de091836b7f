"""A line that has to be seen before anything else: coloured, with a sign, and perhaps one way to act on it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QWidget

from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import RADIUS_CARD, SPACE_L, SPACE_M, TextRole
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.text import Text, Tone

_STACKED_BELOW_EM = 52
_BESIDE = Qt.AlignmentFlag.AlignVCenter


class Banner(QWidget):
    """Hidden while it has nothing to say. `tone` is attention, bad or info; with `can_close` a cross takes it away."""

    action_chosen = Signal()
    closed = Signal()

    def __init__(
        self,
        icon: str,
        action: str = "",
        action_icon: str = "",
        tone: Tone = Tone.ATTENTION,
        *,
        can_close: bool = False,
    ) -> None:
        super().__init__()
        self._icon_name, self._tone = icon, tone
        self._picture = QLabel()
        self._words = Text(role=TextRole.STRONG, tone=tone, wraps=True)
        self._action = Button(action, icon=action_icon, size=ButtonSize.COMPACT)
        self._action.clicked.connect(self.action_chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        row.setSpacing(SPACE_M)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(SPACE_M)
        self._both.addLayout(self._said(), 1)
        self._both.addWidget(self._action, 0, _BESIDE)
        row.addLayout(self._both, 1)
        self._cross = self._build_cross() if can_close else None
        if self._cross is not None:
            row.addWidget(self._cross, 0, Qt.AlignmentFlag.AlignVCenter)
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
        self._reflow()
        self.setVisible(bool(words))

    def speak_anew(self, action: str = "") -> None:
        """Another language is spoken: what the buttons say in it."""
        self._action.set_words(action)
        if self._cross is not None:
            self._cross.set_words(self.tr("Close this notice"))

    def _said(self) -> QHBoxLayout:
        """The sign and the words."""
        line = QHBoxLayout()
        line.setSpacing(SPACE_M)
        line.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._words, 1)
        return line

    def _reflow(self) -> None:
        """Words that would have to wrap beside the action have the width for themselves where that is narrow."""
        em = self._words.fontMetrics().horizontalAdvance("m")
        in_a_line = self._words.fontMetrics().horizontalAdvance(self._words.text()) + self._action.sizeHint().width()
        around = self._picture.sizeHint().width() + 2 * SPACE_L + 2 * SPACE_M
        if self._cross is not None:
            around += self._cross.sizeHint().width() + SPACE_M
        is_stacked = self.width() < min(_STACKED_BELOW_EM * em, in_a_line + around)
        directions = QBoxLayout.Direction
        self._both.setDirection(directions.TopToBottom if is_stacked else directions.LeftToRight)
        self._both.setAlignment(self._action, Qt.AlignmentFlag.AlignLeft if is_stacked else _BESIDE)

    def _build_cross(self) -> Button:
        words = self.tr("Close this notice")
        cross = Button(words, ButtonKind.QUIET, "x", ButtonSize.COMPACT, words_shown=False)
        cross.clicked.connect(self.closed)
        return cross

    def _tint(self) -> None:
        theme = Theme.current()
        self._picture.setPixmap(
            theme.pixmap(self._icon_name, self._tone.value, theme.icon_size() + 4, self.devicePixelRatioF())
        )

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Decide again."""
        self._reflow()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The soft ground of the tone, in its edge."""
        del event
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Theme.current().colour(f"{self._tone.value}_edge"))
            painter.setBrush(Theme.current().colour(f"{self._tone.value}_soft"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CARD, RADIUS_CARD)
