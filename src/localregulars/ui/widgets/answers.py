"""A question with a few answers side by side, of which none is chosen beforehand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from localregulars.ui.theme.tokens import SPACE_S, TextRole
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.text import Text


class Answers(QWidget):
    """`options` are (value, words) pairs; `chosen(value)` follows a press. What is chosen bears a tick."""

    chosen = Signal(str)

    def __init__(self, question: str, options: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setAccessibleName(question)
        self.buttons: dict[str, Button] = {}
        self._group = QButtonGroup(self)
        row = QWidget()
        flow = FlowLayout(row)
        for value, words in options:
            button = Button(words, ButtonKind.SECONDARY, "", ButtonSize.COMPACT)
            button.bear_tick()
            button.setAccessibleDescription(question)
            button.clicked.connect(lambda _checked=False, answer=value: self.chosen.emit(answer))
            self._group.addButton(button)
            self.buttons[value] = button
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(Text(question, TextRole.STRONG, wraps=True))
        column.addWidget(row)
        if self.buttons:
            self.setFocusProxy(next(iter(self.buttons.values())))

    @property
    def value(self) -> str:
        """The answer that was chosen, "" for none."""
        return next((value for value, button in self.buttons.items() if button.isChecked()), "")

    def choose(self, value: str) -> None:
        """Show this answer as chosen, without telling anybody; "" shows none."""
        self._group.setExclusive(False)
        for known, button in self.buttons.items():
            button.setChecked(known == value)
        self._group.setExclusive(True)
