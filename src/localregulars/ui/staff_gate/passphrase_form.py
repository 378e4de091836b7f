"""The owner's way back: the passphrase, with the wait that wrong ones bring."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from localregulars.ui.theme.tokens import SPACE_M
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.secret_field import SecretField
from localregulars.ui.widgets.status_line import StatusLine


class PassphraseForm(QWidget):
    """`tried(secret)` when something typed is to be looked at."""

    tried = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.field = SecretField(self.tr("Passphrase or recovery code"))
        self._open = Button(self.tr("Come in as the owner"), ButtonKind.PRIMARY, "lock-open", ButtonSize.LARGE)
        self._open.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._status = StatusLine()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        for widget in (self.field, self._open, self._status):
            column.addWidget(widget)
        self.setFocusProxy(self.field.input)
        self.field.confirmed.connect(self._on_open_wanted)
        self._open.clicked.connect(self._on_open_wanted)

    @property
    def message(self) -> str:
        """What is said below the field now."""
        return self.field.problem or self._status.text()

    def show_busy(self, is_busy: bool) -> None:  # noqa: FBT001 (a slot)
        """Say that the passphrase is being looked at, and take no other meanwhile."""
        self._status.say(self.tr("Looking … this takes about a second, on purpose.") if is_busy else "")
        self._let_type(is_allowed=not is_busy)

    def show_waiting(self, seconds: int) -> None:
        """Count down until another one may be tried."""
        self._status.say(self.tr("You can try again in {seconds} s.").format(seconds=seconds) if seconds else "")
        self._let_type(is_allowed=seconds == 0)

    def show_refused(self) -> None:
        """Say that it was wrong."""
        self.field.show_problem(self.tr("That is not it. Please look for a typing mistake and try again."))
        self.field.input.selectAll()

    def show_failed(self, sentence: str) -> None:
        """Say why it could not be looked at; "" where that is a mistake of ours."""
        self.field.show_problem(sentence or self.tr("That did not work because of a mistake of ours."))

    def _let_type(self, *, is_allowed: bool) -> None:
        self.field.setEnabled(is_allowed)
        self._open.setEnabled(is_allowed)
        if is_allowed and self.isVisible():
            self.field.input.setFocus()

    def _on_open_wanted(self) -> None:
        if self.field.text:
            self.tried.emit(self.field.text)
        else:
            self.field.show_problem(self.tr("Please type the passphrase first."))
