"""The sheet of shortcuts (F1)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from localregulars.ui.theme.tokens import SPACE_L, SPACE_M, SPACE_XL, TextRole
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.flow import PageScroll
from localregulars.ui.widgets.text import Chip, Text


class ShortcutSheet(QDialog):
    """Groups of (keys, what they do), for reading."""

    def __init__(self, groups: Iterable[tuple[str, Sequence[tuple[str, str]]]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        scroll = PageScroll()
        for title, lines in groups:
            if lines:
                self._add_group(scroll.body, title, lines)
        scroll.body.addStretch(1)
        close = Button(self.tr("Close"), ButtonKind.PRIMARY)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(scroll, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignHCenter)
        self.resize(520, 560)
        close.setFocus()

    def _add_group(self, column: QVBoxLayout, title: str, lines: Sequence[tuple[str, str]]) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_XL)
        grid.setVerticalSpacing(SPACE_M)
        grid.setColumnStretch(1, 1)
        for row, (keys, words) in enumerate(lines):
            grid.addWidget(Chip(keys), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Text(words, wraps=True), row, 1)
        column.addWidget(Text(title, TextRole.CARD_TITLE))
        column.addLayout(grid)
