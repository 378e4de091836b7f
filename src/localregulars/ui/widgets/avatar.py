"""The round picture of a person: initials, as nothing is known of anybody's looks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from localregulars.ui.theme.style_sheet import avatar_size
from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import TextRole
from localregulars.ui.wording.people import initials


class Avatar(QLabel):
    """Initials in a circle, a dot for people without a name. Decoration: the name is read beside it."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("avatar", True)  # noqa: FBT003  (Qt's own signature)
        self.setProperty("textRole", TextRole.STRONG.value)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.set_name(name)
        self._fit()
        Theme.current().changed.connect(self._fit)

    def set_name(self, name: str) -> None:
        """Show the initials of this name."""
        self.setText(initials(name) or "·")

    def _fit(self) -> None:
        side = avatar_size(Theme.current().scale)
        self.setFixedSize(side, side)
