"""A part of the profile with a title of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from localregulars.ui.pages.customers.profile_view_model import ProfileState
from localregulars.ui.theme.tokens import SPACE_S, TextRole
from localregulars.ui.widgets.text import Text


class Section(QWidget):
    """A title, perhaps a button beside it, and a body; `show_state` is called for every reading of the profile."""

    def __init__(self) -> None:
        super().__init__()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(SPACE_S)

    def set_title(self, title: str, button: QWidget | None = None) -> None:
        """Give the part its name; called once, before anything is added to the body."""
        self.setAccessibleName(title)
        row = QHBoxLayout()
        row.addWidget(Text(title, TextRole.CARD_TITLE), 1)
        if button is not None:
            row.addWidget(button)
        self.body.addLayout(row)

    def show_state(self, state: ProfileState) -> None:
        """Show one reading."""
        raise NotImplementedError


def clear(layout: QVBoxLayout) -> None:
    """Take everything out of a layout."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
