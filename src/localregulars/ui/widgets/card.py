"""A card: one thing, in a box of its own, with a name for assistive technology."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QGroupBox, QVBoxLayout

from localregulars.ui.theme.tokens import SPACE_L, SPACE_M

_FRAME = 1
"""The border of the style sheet."""


class Card(QGroupBox):
    """A box on the page. It is read as a group called `name`, so that two buttons "Done" are told apart.

    Put content into `body`. `is_sunken` makes a quiet box inside a card.
    """

    def __init__(self, name: str, *, is_sunken: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setProperty("card", "sunken" if is_sunken else "true")
        self._keep_frame()
        margin = SPACE_M - _FRAME if is_sunken else SPACE_L
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(SPACE_M)

    def _keep_frame(self) -> None:
        """As wide as the border of the style sheet, from the beginning and always."""
        self.setContentsMargins(_FRAME, _FRAME, _FRAME, _FRAME)

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        """Qt makes room for a title now, and none then: every card would move at a change of the look."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._keep_frame()
