"""The state behind a change of keys: which secret was typed, what is under way, what came of it."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from localregulars.background.work import StoreQuery
from localregulars.ui.pages.settings.section import SettingsContext
from localregulars.ui.secret_trial import SecretTrial
from localregulars.ui.wrong_tries import WrongTries


class KeyChangeKind(Enum):
    """What is changed."""

    PASSPHRASE = auto()
    RECOVERY_CODE = auto()
    EVERYTHING = auto()


class KeyChange(SecretTrial):
    """One change of keys: `begin` with the secret, and, where a new code belongs to it, `finish` once it is on paper.

    A new code is drafted after the secret was confirmed, and counts only after `finish`: whenever the program stops,
    what is on the owner's papers and in their head opens the shop. `code_drafted(code)`; `done()` at last;
    `shop_closed()` when a failure left the shop closed; the other signals are those of every `SecretTrial`.
    """

    code_drafted = Signal(str)
    done = Signal()
    shop_closed = Signal()

    def __init__(self, kind: KeyChangeKind, context: SettingsContext, parent: QObject | None = None) -> None:
        super().__init__(WrongTries(context.preferences), parent)
        self._kind = kind
        self._gateway = context.gateway
        self._session = context.page.session
        self._secret = self._new_passphrase = self._code = ""

    def begin(self, secret: str, new_passphrase: str = "") -> None:
        """Try the secret. A new passphrase alone is kept at once; else `code_drafted` follows.

        Ignored while `can_try` is false.
        """
        if not self.can_try:
            return
        self._secret, self._new_passphrase = secret, new_passphrase
        if self._kind is KeyChangeKind.PASSPHRASE:
            self._follow(self._gateway.change_passphrase(secret, new_passphrase), self._on_done)
        else:
            self._follow(self._gateway.draft_recovery_code(secret), self._on_drafted)

    def finish(self) -> None:
        """The drafted code is on paper: let it count. Ignored while there is none or a job is under way."""
        if self._is_busy or not self._code:
            return
        if self._kind is KeyChangeKind.RECOVERY_CODE:
            job = self._gateway.keep_recovery_code(self._secret, self._code)
        else:
            job = self._gateway.replace_root(self._secret, self._new_passphrase, self._code)
        self._follow(job, self._on_done)

    def forget(self) -> None:
        """Let go of what was typed and drafted; a job that is under way goes on to its end."""
        super().forget()
        self._secret = self._new_passphrase = self._code = ""

    def _on_drafted(self, code: object) -> None:
        self._rest(was_right=True)
        if self._secret:  # else somebody left the page meanwhile
            self._code = str(code)
            self.code_drafted.emit(self._code)

    def _on_done(self, _value: object) -> None:
        self.forget()
        self._rest(was_right=True)
        self.done.emit()

    def _tell_failure(self, error: Exception) -> None:
        super()._tell_failure(error)
        if self._kind is KeyChangeKind.EVERYTHING:
            self._session.query(StoreQuery(lambda _uow: None)).failed.connect(lambda _error: self.shop_closed.emit())
