"""The form of a change of keys: the secret, perhaps a new passphrase, perhaps a new code on paper; opened in place."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.ui.pages.settings.view_model import KeyChange, KeyChangeKind
from localregulars.ui.theme.tokens import SPACE_L, SPACE_M
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.code_on_paper import CodeOnPaper
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.new_passphrase import NewPassphrase
from localregulars.ui.widgets.secret_field import SecretField
from localregulars.ui.widgets.status_line import StatusLine
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.widgets.text import Text, Tone


@dataclass(frozen=True, slots=True)
class FormWords:
    """What a form says: on its button in each of the two steps, while it works, when it is done, and to begin with."""

    first: str
    last: str
    working: str
    done: str
    know: tuple[str, ...] = ()


class KeyForm(QWidget):
    """Leads through one change of keys. `closed()` when it is over or was given up; `finished(words)` when it is done.

    It starts closed, and closed it holds nothing.
    """

    closed = Signal()
    finished = Signal(str)

    def __init__(self, change: KeyChange, kind: KeyChangeKind, words: FormWords) -> None:
        super().__init__()
        self.change = change
        self._words = words
        self._shop_name = ""
        self.secret = SecretField(self.tr("Your passphrase or recovery code"))
        has_passphrase = kind is not KeyChangeKind.RECOVERY_CODE
        self.new = NewPassphrase(self.tr("New passphrase")) if has_passphrase else None
        self.paper: CodeOnPaper | None = None
        self._status = StatusLine()
        self._first_icon = "eye" if words.last else "check"
        self.onward = Button(words.first, ButtonKind.PRIMARY, self._first_icon)
        self.cancel = Button(self.tr("Leave it as it is"), ButtonKind.QUIET)
        self._first = QWidget()
        self._build()
        self._connect()
        self.hide()

    @property
    def message(self) -> str:
        """What is said below the fields now."""
        return self._status.message

    @property
    def is_on_paper_step(self) -> bool:
        """Whether a new code is shown."""
        return self.paper is not None

    def open(self, shop_name: str) -> None:
        """Show the form, empty; `shop_name` stands on the sheet."""
        self._shop_name = shop_name
        self._status.say("")
        self._let_type(is_allowed=True)
        self.show()
        self.change.resume_waiting()
        QTimer.singleShot(0, self.secret.input, self.secret.input.setFocus)

    def give_up(self) -> None:
        """Close the form without having changed anything; not while it works."""
        if not self.change.is_busy:
            self.forget()
            self.closed.emit()

    def forget(self) -> None:
        """Empty and close it; a job that is under way goes on, and its end is still told."""
        self.change.forget()
        self.secret.forget()
        if self.new is not None:
            self.new.forget()
        self._drop_paper()
        self._status.say("")
        self.hide()

    def _build(self) -> None:
        inner = QVBoxLayout(self._first)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(SPACE_L)
        for sentence in self._words.know:
            inner.addWidget(Text(sentence, wraps=True))
        inner.addWidget(self.secret)
        if self.new is not None:
            inner.addWidget(self.new)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=SPACE_M)
        flow.addWidget(self.onward)
        flow.addWidget(self.cancel)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_L)
        for widget in (self._first, self._status, buttons):
            self._column.addWidget(widget)

    def _connect(self) -> None:
        self.onward.clicked.connect(self._on_onward)
        self.cancel.clicked.connect(self.give_up)
        if self.new is None:
            self.secret.confirmed.connect(self._on_onward)
        else:
            self.secret.confirmed.connect(self.new.first.input.setFocus)
            self.new.confirmed.connect(self._on_onward)
        change = self.change
        change.busy_changed.connect(self._on_busy_changed)
        change.refused.connect(self._on_refused)
        change.failed.connect(self._on_failed)
        change.waiting_changed.connect(self._on_waiting_changed)
        change.code_drafted.connect(self._on_code_drafted)
        change.done.connect(self._on_done)

    def _let_type(self, *, is_allowed: bool) -> None:
        for widget in (self._first, self.paper, self.onward, self.cancel):
            if widget is not None:
                widget.setEnabled(is_allowed)

    def _drop_paper(self) -> None:
        if self.paper is not None:
            self.paper.hide()
            self.paper.deleteLater()
            self.paper = None
        self._first.show()
        self.onward.set_words(self._words.first)
        self.onward.set_icon_name(self._first_icon)

    def _on_onward(self) -> None:
        if self.paper is not None:
            if self.paper.is_complete():
                self.change.finish()
            return
        if not self.secret.text:
            self.secret.show_problem(self.tr("Please type the passphrase that opens the shop now."))
            self.secret.input.setFocus()
        elif self.new is None:
            self.change.begin(self.secret.text)
        elif self.new.is_complete():
            if self.new.passphrase == self.secret.text:
                self.new.first.show_problem(self.tr("That is the passphrase of now. Please choose another."))
                self.new.first.input.setFocus()
            else:
                self.change.begin(self.secret.text, self.new.passphrase)

    def _on_busy_changed(self, is_busy: bool) -> None:  # noqa: FBT001 (a slot)
        self._status.say(self._words.working if is_busy else "")
        self._let_type(is_allowed=not is_busy)

    def _on_refused(self) -> None:
        self._drop_paper()
        self.secret.show_problem(
            self.tr("That does not open this shop. Please look for a typing mistake and try again.")
        )
        self.secret.input.selectAll()
        self.secret.input.setFocus()

    def _on_failed(self, sentence: str) -> None:
        self._status.say(
            sentence or self.tr("That did not work because of a mistake of ours. Nothing was changed."), Tone.BAD
        )

    def _on_waiting_changed(self, seconds: int) -> None:
        self._status.say(self.tr("You can try again in %n second(s).", "", seconds) if seconds else "")
        self._let_type(is_allowed=seconds == 0)
        if not seconds and not self.isHidden():
            self.secret.input.setFocus()

    def _on_code_drafted(self, code: str) -> None:
        self.paper = CodeOnPaper(code, self._shop_name)
        self.paper.confirmed.connect(self._on_onward)
        self._column.insertWidget(1, self.paper)
        self._first.hide()
        self.onward.set_words(self._words.last)
        self.onward.set_icon_name("check")
        put_in_order(self)
        QTimer.singleShot(0, self.paper.first, self.paper.first.setFocus)

    def _on_done(self) -> None:
        self.forget()
        self.finished.emit(self._words.done)
