"""Whom to tell what became of something: a line each, with the button that says that they know."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.application.voices.wishes import NamedVoice
from localregulars.ui.theme.tokens import SPACE_S, TextRole
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording import voices as wording


class ToldRows(QWidget):
    """`told(customer_id)` when somebody was. Hidden while there is nobody to tell."""

    told = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.buttons: list[Button] = []
        title = Text(self.tr("Tell them when they are here"), TextRole.STRONG, wraps=True)
        self.about = Text(tone=Tone.MUTED, wraps=True)
        self._names = QWidget()
        self._flow = FlowLayout(self._names, gap=SPACE_S)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        for widget in (title, self.about, self._names):
            column.addWidget(widget)
        self.hide()

    def show_people(self, people: Sequence[NamedVoice]) -> None:
        """Show these, with the keyboard on the next where it was on one who is gone."""
        had_focus = any(button.hasFocus() for button in self.buttons)
        for button in self.buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(voice) for voice in people]
        for button in self.buttons:
            self._flow.addWidget(button)
            button.show()
        self.about.setText(self.tr("Press a name once they know what became of it."))
        self.setVisible(bool(people))
        if had_focus and self.buttons:
            self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, voice: NamedVoice) -> Button:
        name = wording.called(voice)
        button = Button(name, ButtonKind.SECONDARY, "check", ButtonSize.COMPACT)
        button.setAccessibleName(self.tr("{name} was told").format(name=name))
        button.clicked.connect(lambda _checked=False, who=int(voice.customer_id): self.told.emit(who))
        return button
