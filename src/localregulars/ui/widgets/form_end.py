"""The end of a form: what sends it, and a quiet button that leaves all as it is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from localregulars.ui.theme.tokens import SPACE_S
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.flow import FlowLayout


class FormEnd(QWidget):
    """Buttons side by side that wrap, the last of which, `left()`, is the way back: the same words below every form."""

    left = Signal()

    def __init__(self, *send: Button, size: ButtonSize = ButtonSize.COMPACT, gap: int = SPACE_S) -> None:
        super().__init__()
        self.leave = Button(self.tr("Leave it as it is"), ButtonKind.QUIET, size=size)
        self.leave.clicked.connect(self.left)
        flow = FlowLayout(self, gap=gap)
        for button in (*send, self.leave):
            flow.addWidget(button)
