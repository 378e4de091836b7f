"""One thing that is on or off: its name, what it means, and a button that says which."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from localregulars.ui.theme.tokens import SPACE_M, SPACE_XS, TextRole
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.text import Text, Tone


class OnOff(QWidget):
    """`switched()` follows a press; `is_on` is what it stands at then."""

    switched = Signal()

    def __init__(self, name: str, meaning: str) -> None:
        super().__init__()
        self.button = Button("", ButtonKind.SECONDARY, size=ButtonSize.COMPACT)
        self.button.setCheckable(True)
        self.button.setAccessibleName(name)
        self.button.setAccessibleDescription(meaning)
        self.button.toggled.connect(self._say)
        self.button.clicked.connect(self.switched)
        words = QVBoxLayout()
        words.setSpacing(SPACE_XS)
        words.addWidget(Text(name, wraps=True))
        words.addWidget(Text(meaning, TextRole.CAPTION, Tone.MUTED, wraps=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.setFocusProxy(self.button)
        self._say(is_on=False)

    @property
    def is_on(self) -> bool:
        """Whether it stands at on."""
        return self.button.isChecked()

    def show_state(self, *, is_on: bool) -> None:
        """Stand at what holds, without telling anybody."""
        self.button.setChecked(is_on)

    def _say(self, is_on: bool) -> None:  # noqa: FBT001 (a slot)
        self.button.set_words(self.tr("On") if is_on else self.tr("Off"))
        self.button.set_icon_name("check" if is_on else "")
