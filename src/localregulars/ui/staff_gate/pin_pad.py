"""Digits to press where there is no keyboard: a till with a touch screen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from localregulars.ui.theme.tokens import SPACE_S
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize

_ROWS = ("123", "456", "789")


class PinPad(QWidget):
    """`pressed(digit)` and `taken_back()`. The keys take no focus: whoever has a keyboard types into the field."""

    pressed = Signal(str)
    taken_back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Digits"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE_S)
        for row, digits in enumerate(_ROWS):
            for column, digit in enumerate(digits):
                self._add_digit(digit, row, column)
        self._add_digit("0", len(_ROWS), 1)
        back = Button(
            self.tr("Take the last digit back"), ButtonKind.SECONDARY, "arrow-left", ButtonSize.LARGE, words_shown=False
        )
        back.clicked.connect(self.taken_back)
        self._put(back, len(_ROWS), 2)

    def _add_digit(self, digit: str, row: int, column: int) -> None:
        key = Button(digit, ButtonKind.SECONDARY, size=ButtonSize.LARGE)
        key.clicked.connect(partial(self._on_digit, digit))
        self._put(key, row, column)

    def _put(self, key: Button, row: int, column: int) -> None:
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        key.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._grid.addWidget(key, row, column)

    def _on_digit(self, digit: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 (a slot)
        self.pressed.emit(digit)
