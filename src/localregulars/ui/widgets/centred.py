"""A page with one narrow column in its middle: for the moments with one question."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.ui.theme.tokens import SPACE_L
from localregulars.ui.widgets.flow import PageScroll

COLUMN_WIDTH = 520


class CentredPage(QWidget):
    """Fills itself with one column, `body`, in the middle; scrolls when the window is too low."""

    def __init__(self, width: int = COLUMN_WIDTH) -> None:
        super().__init__()
        scroll = PageScroll(max_width=width)
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE_L)
        scroll.body.addStretch(1)
        scroll.body.addLayout(self.body)
        scroll.body.addStretch(2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
