"""Which part of a page is shown: entries side by side, of which one is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.ui.theme.tokens import SPACE_XS
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.flow import FlowLayout


class PartTabs(QWidget):
    """One Tab stop, arrows move and choose. `chosen(id)` when another part is wanted; what is chosen bears a tick."""

    chosen = Signal(str)

    def __init__(self, name: str, parts: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.buttons: dict[str, Button] = {}
        row = QWidget()
        flow = FlowLayout(row, gap=SPACE_XS)
        for part_id, words in parts:
            button = Button(words, ButtonKind.SECONDARY, size=ButtonSize.COMPACT)
            button.bear_tick()
            button.setAutoExclusive(True)
            button.toggled.connect(lambda is_on, one=part_id: self._on_toggled(one, is_on=is_on))
            self.buttons[part_id] = button
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(row)

    @property
    def shown(self) -> str:
        """The part that is chosen, "" for none."""
        return next((part_id for part_id, button in self.buttons.items() if button.isChecked()), "")

    def show_chosen(self, part_id: str) -> None:
        """Show this one as chosen; `chosen` is told if it was not."""
        self.buttons[part_id].setChecked(True)

    def focus_chosen(self) -> None:
        """The keyboard goes to what is chosen."""
        button = self.buttons.get(self.shown)
        if button is not None:
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_toggled(self, part_id: str, *, is_on: bool) -> None:
        if is_on:
            self.chosen.emit(part_id)
