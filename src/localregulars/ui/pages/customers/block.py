"""One thing of a section (somebody to call, a piece that is shown): its name, what is said of it, what can be done."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.ui.theme.tokens import SPACE_XS, TextRole
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.text import Text


class Block(QWidget):
    """The name stands first and belongs to every button, so that who hears the screen knows what a button is about."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._buttons: dict[Button, bool] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, SPACE_XS)
        self.column.setSpacing(SPACE_XS)
        self.column.addWidget(Text(name, TextRole.STRONG, wraps=True))

    @property
    def offered(self) -> Sequence[Button]:
        """The buttons that are offered now, in their order."""
        return [button for button, is_shown in self._buttons.items() if is_shown]

    def button(self, words: str, icon: str, action: Callable[[], object]) -> Button:
        """A quiet button."""
        button = Button(words, ButtonKind.QUIET, icon, ButtonSize.COMPACT)
        button.setAccessibleDescription(self.accessibleName())
        button.clicked.connect(lambda: action())  # noqa: PLW0108 (Qt would pass "checked" on)
        return button

    def button_pressed_twice(self, words: str, sure: str, icon: str, action: Callable[[], object]) -> Button:
        """A button whose first press asks, with the words `sure`, and whose second does it."""

        def on_pressed() -> None:
            if button.kind is ButtonKind.DANGER:
                action()
                return
            button.set_words(sure)
            button.set_kind(ButtonKind.DANGER)
            button.setFocus(Qt.FocusReason.OtherFocusReason)

        button = self.button(words, icon, on_pressed)
        return button

    def add_row(self, buttons: Mapping[Button, bool]) -> None:
        """Put buttons below, those that are offered now in sight."""
        self._buttons = dict(buttons)
        row = QWidget()
        flow = FlowLayout(row)
        for button, is_shown in buttons.items():
            flow.addWidget(button)
            button.setVisible(is_shown)
        self.column.addWidget(row)
