"""A card of lines with one button each: what is read again keeps the lines that stay, and the keyboard its place."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.ui.theme.tokens import SPACE_M, TextRole
from localregulars.ui.widgets.button import Button
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.widgets.text import Text

KeyT = TypeVar("KeyT", bound=Hashable)
LineT = TypeVar("LineT", bound=QWidget)


class LinesCard(Card, Generic[KeyT, LineT]):
    """Hidden while there is no line. `lines` stand in the order in which they were wanted."""

    def __init__(self, title: str, button_of: Callable[[LineT], Button]) -> None:
        super().__init__(title)
        self.lines: dict[KeyT, LineT] = {}
        self._button_of = button_of
        self.body.addWidget(Text(title, TextRole.CARD_TITLE, wraps=True))
        self._column = QVBoxLayout()
        self._column.setSpacing(SPACE_M)
        self.body.addLayout(self._column)
        self.hide()

    def show_lines(self, wanted: Mapping[KeyT, Callable[[], LineT]], stays: Callable[[KeyT, LineT], bool]) -> None:
        """Show these: a line that `stays` is the one that stood there, every other is made anew."""
        buttons = [self._button_of(line) for line in self.lines.values()]
        place_of_focus = next((at for at, button in enumerate(buttons) if button.hasFocus()), None)
        for key in [key for key, line in self.lines.items() if key not in wanted or not stays(key, line)]:
            line = self.lines.pop(key)
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        for place, (key, make) in enumerate(wanted.items()):
            if key not in self.lines:
                self.lines[key] = make()
                self._column.insertWidget(place, self.lines[key])
        self.lines = {key: self.lines[key] for key in wanted}
        self.setVisible(bool(wanted))
        put_in_order(self)
        buttons = [self._button_of(line) for line in self.lines.values()]
        if place_of_focus is not None and buttons and not any(button.hasFocus() for button in buttons):
            buttons[min(place_of_focus, len(buttons) - 1)].setFocus()
