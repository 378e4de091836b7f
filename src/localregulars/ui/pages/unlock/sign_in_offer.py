"""The other way into a shop: a button for the sign-in of this computer, and what it means."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from localregulars.ui.theme.tokens import SPACE_XS, TextRole
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.text import Text, Tone


class SignInOffer(QWidget):
    """`wanted()` when somebody would open the shop so. After a lock it says why that is not offered."""

    wanted = Signal()

    def __init__(self, *, is_offered: bool) -> None:
        super().__init__()
        self.button = Button(self.tr("Open with this computer's sign-in"), ButtonKind.SECONDARY, "user")
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self.wanted)
        self.button.setVisible(is_offered)
        words = (
            self.tr("Whoever is signed in to this computer can open the shop.")
            if is_offered
            else self.tr("This computer's sign-in does not open the shop after a lock: please type the passphrase.")
        )
        about = Text(words, TextRole.CAPTION, Tone.MUTED, wraps=True)
        self.button.setAccessibleDescription(words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addWidget(self.button)
        column.addWidget(about)
