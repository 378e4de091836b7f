"""The head of a page: its name, one line of summary, and at most one primary button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from localregulars.ui.theme.tokens import SPACE_L, SPACE_S, TextRole
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.text import Text, Tone, say_held_together


class PageHeader(QWidget):
    """Title and summary at the start, actions at the end; `add_action` takes buttons and search fields."""

    def __init__(self, title: str, summary: str = "") -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._title = Text(title, TextRole.PAGE_TITLE, wraps=True)
        self._summary = Text(tone=Tone.MUTED, wraps=True)
        say_held_together(self._summary, summary)
        if not summary:
            self._summary.hide()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._summary)
        self._actions = QWidget()
        self._flow = FlowLayout(self._actions, gap=SPACE_S)
        self._actions.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_L)
        row.addLayout(words, 1)
        row.addWidget(self._actions, 0, Qt.AlignmentFlag.AlignVCenter)

    @property
    def title(self) -> str:
        """The page's name."""
        return self._title.text()

    def set_title(self, title: str) -> None:
        """Replace the title."""
        self._title.setText(title)

    def set_summary(self, summary: str) -> None:
        """Replace the line below the title, in which no number is torn from what it counts; "" hides it."""
        say_held_together(self._summary, summary)
        self._summary.setVisible(bool(summary))

    def add_action(self, widget: QWidget) -> None:
        """Put a button or a field at the end."""
        self._flow.addWidget(widget)
        self._actions.show()
