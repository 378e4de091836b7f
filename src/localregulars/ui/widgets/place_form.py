"""A form that opens in the place that it is about, and holds nothing while it is closed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.domain.errors import LocalRegularsError
from localregulars.ui.theme.tokens import SPACE_M
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.button import Button, ButtonSize
from localregulars.ui.widgets.focus_in_sight import bring_into_sight
from localregulars.ui.widgets.form_end import FormEnd
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording.sentences import told


class PlaceForm(QWidget):
    """Fields, a button that sends and one that leaves all as it is. `sent()`, `closed()`; closed, it holds nothing."""

    sent = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE_M)
        self._problem = Text(tone=Tone.BAD, wraps=True)
        self._problem.hide()
        self.hide()

    @property
    def message(self) -> str:
        """What is said to be wrong, "" for nothing."""
        return "" if self._problem.isHidden() else self._problem.text()

    def finish(self, send: Button) -> None:
        """Put what is wrong and the two buttons below everything."""
        end = FormEnd(send, size=ButtonSize.NORMAL, gap=SPACE_M)
        end.left.connect(self.give_up)
        send.clicked.connect(self.send)
        self.cancel = end.leave
        self.column.addWidget(self._problem)
        self.column.addWidget(end)

    def send(self) -> None:
        """The button was pressed; a form with something to look at does so first."""
        self.sent.emit()

    def show_problem(self, words: str) -> None:
        """Say what is wrong, where it is seen; "" takes it back."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        if words:
            announce(self, words)
            bring_into_sight(self._problem)

    def refuse(self, error: Exception) -> None:
        """What was sent was refused: say why, with everything as it was typed; it is the slot for a job's `failed`."""
        ours = self.tr("That did not work because of a mistake of ours. Nothing was changed.")
        self.show_problem(told(error) if isinstance(error, LocalRegularsError) else ours)

    def give_up(self) -> None:
        """Close the form."""
        if not self.isHidden():
            self.forget()
            self.closed.emit()

    def forget(self) -> None:
        """Empty and close it."""
        self.show_problem("")
        self.hide()
