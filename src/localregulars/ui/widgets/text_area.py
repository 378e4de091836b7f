"""A label and room for several lines of text."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import SPACE_S, SPACE_XS, TextRole
from localregulars.ui.widgets.text import Text, Tone, escape_ampersands
from localregulars.ui.widgets.window_keys import is_of_the_window


class _Lines(QPlainTextEdit):
    """As high as so many lines need. Tab leads on to the next field, as everywhere else."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._lines = lines
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        Theme.current().changed.connect(self.updateGeometry)

    def show_lines(self, lines: int) -> None:
        """Be as high as so many lines need."""
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()

    # Qt overrides

    def sizeHint(self) -> QSize:
        """Told to layouts and not set as a height: the style sheet replaces the least height whenever it is put on."""
        letters = QFontMetricsF(Theme.current().font(TextRole.BODY))
        line = (
            ceil(letters.ascent()) + ceil(letters.descent()) + ceil(letters.leading())
        )  # as lines of text are laid out
        return QSize(super().sizeHint().width(), line * self._lines + 4 * SPACE_S)

    def event(self, event: QEvent) -> bool:
        """What the window's keys mean is the window's to say."""
        if is_of_the_window(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape is for the page around it."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class LabelledArea(QWidget):
    """A label, lines of text below it, and perhaps a hint; about `lines` lines are seen at once."""

    def __init__(self, label: str, *, hint: str = "", lines: int = 3) -> None:
        super().__init__()
        self.input = _Lines(lines)
        self.input.setProperty("field", True)  # noqa: FBT003 (Qt's own signature)
        self.input.setTabChangesFocus(True)
        self.input.setAccessibleName(label)
        self.input.setAccessibleDescription(hint)
        above = Text(escape_ampersands(label), TextRole.STRONG)
        above.setBuddy(self.input)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS + 2)
        column.addWidget(above)
        column.addWidget(self.input)
        if hint:
            column.addWidget(Text(hint, TextRole.CAPTION, Tone.MUTED, wraps=True))
        self.setFocusProxy(self.input)

    @property
    def text(self) -> str:
        """What is typed."""
        return self.input.toPlainText()

    def show_lines(self, lines: int) -> None:
        """Let about so many lines be seen at once."""
        self.input.show_lines(lines)

    def set_text(self, text: str) -> None:
        """Replace what is typed."""
        self.input.setPlainText(text)
