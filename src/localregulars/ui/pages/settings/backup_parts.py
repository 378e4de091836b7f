"""What the section about backups is made of: a setting with its state and buttons, and the mark of the last copy."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from localregulars.application.safekeeping.backups import Mark
from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import SPACE_M, SPACE_S, TextRole
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.text import Text, Tone

_TONES = {Mark.FINE: Tone.GOOD, Mark.AMBER: Tone.ATTENTION, Mark.RED: Tone.BAD}
_SIGNS = {Mark.FINE: "circle-check", Mark.AMBER: "clock", Mark.RED: "triangle-alert"}
_NOTHING_YET = (Tone.INFO, "info")
"""A new shop without a copy: nothing to praise, nothing to warn of."""


class SettingPart(QWidget):
    """One setting: a title, a sentence about how things are, and buttons below what else is put into `body`."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE_S)
        self._state = Text(wraps=True)
        self._state.hide()
        self.body.addWidget(Text(title, TextRole.CARD_TITLE, wraps=True))
        self.body.addWidget(self._state)
        self._buttons = QWidget()
        self._flow = FlowLayout(self._buttons, gap=SPACE_S)
        column.addLayout(self.body)
        column.addWidget(self._buttons)

    def say(self, words: str, tone: Tone = Tone.PLAIN) -> None:
        """Say how things are; "" says nothing."""
        self._state.setText(words)
        self._state.set_tone(tone)
        self._state.setVisible(bool(words))

    def add_button(self, words: str, icon: str, kind: ButtonKind) -> Button:
        """A button in the row below."""
        button = Button(words, kind, icon)
        self._flow.addWidget(button)
        return button


class MarkLine(QWidget):
    """How urgently a copy is missing: in words, with a sign, and in colour."""

    def __init__(self) -> None:
        super().__init__()
        self._look = _NOTHING_YET
        self._picture = QLabel()
        self._words = Text(role=TextRole.STRONG, wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self._picture)
        row.addWidget(self._words, 1)
        Theme.current().changed.connect(self._tint)
        self.hide()

    def show_mark(self, mark: Mark, words: str, *, has_copy: bool) -> None:
        """Say this; praise is for a copy that is there."""
        self._look = (_TONES[mark], _SIGNS[mark]) if has_copy or mark is not Mark.FINE else _NOTHING_YET
        self._words.setText(words)
        self._words.set_tone(self._look[0])
        self._tint()
        self.show()

    def _tint(self) -> None:
        theme = Theme.current()
        tone, sign = self._look
        self._picture.setPixmap(theme.pixmap(sign, tone.value, theme.icon_size() + 2, self.devicePixelRatioF()))
