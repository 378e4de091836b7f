"""What people wrote in answer to one question, a line each: it stands in the log, or can be written down there."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from localregulars.application.voices.survey_results import WrittenWords
from localregulars.domain.ids import ResponseId
from localregulars.ui.theme.tokens import SPACE_S
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording.dates import seen


class WrittenRows(QWidget):
    """`write_wanted(WrittenWords)`: write this down in the log; `entry_wanted(feedback_id)` leads to its entry there.

    `buttons` are found by the answers that they belong to.
    """

    write_wanted = Signal(object)
    entry_wanted = Signal(object)

    def __init__(self, written: tuple[WrittenWords, ...], today: date) -> None:
        super().__init__()
        self.buttons: dict[ResponseId, Button] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        which = self.tr("{number} of {total}: {words}")
        for number, said in enumerate(written, 1):
            row = QHBoxLayout()
            row.setSpacing(SPACE_S)
            button = self.buttons[said.response_id] = self._button(said)
            # Several may have written the same: a screen reader tells them apart.
            button.setAccessibleDescription(which.format(number=number, total=len(written), words=said.words))
            row.addWidget(Text(f"{said.words} ({seen(said.day, today)})", wraps=True), 1, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)
        if not written:
            column.addWidget(Text(self.tr("Nobody has written anything yet."), tone=Tone.MUTED, wraps=True))

    def _button(self, said: WrittenWords) -> Button:
        if said.entry is None:
            button = Button(self.tr("Write it down in the log"), ButtonKind.QUIET, "pencil", ButtonSize.COMPACT)
            button.clicked.connect(lambda _checked=False: self.write_wanted.emit(said))
        else:
            button = Button(self.tr("See it in the log"), ButtonKind.QUIET, "message-square", ButtonSize.COMPACT)
            button.clicked.connect(lambda _checked=False: self.entry_wanted.emit(said.entry))
        return button
