"""The state of the unlock page: trying, waiting after wrong tries, in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from localregulars.application.safekeeping.sign_in import SignInUnavailableError
from localregulars.ui.gateway import ShopGateway
from localregulars.ui.pages.unlock.sign_in_gate import SignInGate
from localregulars.ui.secret_trial import SecretTrial
from localregulars.ui.wording.sentences import told
from localregulars.ui.wrong_tries import WrongTries


class UnlockViewModel(SecretTrial):
    """Tries secrets on one shop, and, where that is on and its gate lets it, the sign-in of this computer.

    `failed(sentence)` when the shop cannot be opened whatever is typed; `sign_in_refused(sentence)` when a passphrase
    is needed after all; `unlocked(folder)` at last; the other signals are those of every `SecretTrial`.
    """

    sign_in_refused = Signal(str)
    unlocked = Signal(Path)

    def __init__(
        self,
        gateway: ShopGateway,
        folder: Path,
        parent: QObject | None = None,
        tries: WrongTries | None = None,
        sign_in_gate: SignInGate | None = None,
    ) -> None:
        super().__init__(tries or WrongTries(), parent)
        self._gateway = gateway
        self._folder = folder
        self._sign_in_gate = sign_in_gate
        self._is_sign_in_on = sign_in_gate is not None and gateway.is_sign_in_on(folder)

    @property
    def is_sign_in_on(self) -> bool:
        """Whether the sign-in of this computer was allowed to open the shop."""
        return self._is_sign_in_on

    @property
    def is_sign_in_offered(self) -> bool:
        """Whether it may do so now: not after a lock."""
        return self._is_sign_in_on and self._sign_in_gate is not None and self._sign_in_gate.lets(self._folder)

    @property
    def folder(self) -> Path:
        """The shop's folder."""
        return self._folder

    def try_secret(self, secret: str) -> None:
        """Try a passphrase or a recovery code; ignored while `can_try` is false or nothing is typed."""
        if not self.can_try or not secret:
            return
        self._follow(self._gateway.unlock(self._folder, secret), self._on_unlocked)

    def try_sign_in(self) -> None:
        """Ask for the sign-in of this computer; ignored while `can_try` is false and where it is not offered."""
        if self.can_try and self.is_sign_in_offered:
            self._follow(self._gateway.unlock_with_sign_in(self._folder), self._on_opened)

    def _on_unlocked(self, value: object) -> None:
        self._tries.was_right()
        if self._sign_in_gate is not None:
            self._sign_in_gate.open_again(self._folder)
        self._on_opened(value)

    def _on_opened(self, _value: object) -> None:
        self._rest()
        self.unlocked.emit(self._folder)

    def _tell_failure(self, error: Exception) -> None:
        if isinstance(error, SignInUnavailableError):
            self.sign_in_refused.emit(told(error))
        else:
            super()._tell_failure(error)
