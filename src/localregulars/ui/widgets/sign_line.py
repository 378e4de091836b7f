"""A line of words behind a sign, so that no colour is ever the only thing that says something."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import SPACE_S, TextRole
from localregulars.ui.widgets.text import Text, Tone


class SignLine(QWidget):
    """A line with a sign before it: what the colour says, sign and words say too."""

    def __init__(self, icon: str, words: str = "", tone: Tone = Tone.MUTED) -> None:
        super().__init__()
        self._icon, self._tone = icon, tone
        self._picture = QLabel()
        self.label = Text(words, TextRole.STRONG, tone, wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        Theme.current().changed.connect(self._tint)
        self._tint()

    @property
    def icon(self) -> str:
        """Which sign stands before the words."""
        return self._icon

    def say(self, icon: str, words: str, tone: Tone) -> None:
        """Say this; "" hides the line."""
        self._icon, self._tone = icon, tone
        self.label.setText(words)
        self.label.set_tone(tone)
        self._tint()
        self.setVisible(bool(words))

    def _tint(self) -> None:
        theme = Theme.current()
        colour = self._tone.value or "text"
        self._picture.setPixmap(theme.pixmap(self._icon, colour, theme.icon_size() + 2, self.devicePixelRatioF()))
