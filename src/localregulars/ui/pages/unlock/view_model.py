"""The state of the unlock page: trying, waiting after wrong tries, in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from localregulars.domain.errors import LocalRegularsError, WrongPassphraseError
from localregulars.ui.gateway import ShopGateway
from localregulars.ui.pages.unlock.wrong_tries import WrongTries


class UnlockViewModel(QObject):
    """Tries secrets on one shop.

    `busy_changed(bool)` while a try runs; `refused()` after a wrong secret; `failed(sentence)` when the shop cannot be
    opened whatever is typed; `waiting_changed(seconds)` counts down to 0; `unlocked(folder)` at last.
    """

    busy_changed = Signal(bool)
    refused = Signal()
    failed = Signal(str)
    waiting_changed = Signal(int)
    unlocked = Signal(Path)

    def __init__(
        self,
        gateway: ShopGateway,
        folder: Path,
        parent: QObject | None = None,
        tries: WrongTries | None = None,
    ) -> None:
        super().__init__(parent)
        self._gateway = gateway
        self._folder = folder
        self._tries = tries or WrongTries()
        self._waiting_s = 0
        self._is_busy = False
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._on_second_over)

    @property
    def folder(self) -> Path:
        """The shop's folder."""
        return self._folder

    @property
    def can_try(self) -> bool:
        """Whether a secret would be tried now."""
        return not self._is_busy and self._waiting_s == 0

    def resume_waiting(self) -> None:
        """Wait on where an earlier page, perhaps of another process, had to; call it once slots are connected."""
        if self._tries.waiting_s:
            self._set_waiting(self._tries.waiting_s)

    def try_secret(self, secret: str) -> None:
        """Try a passphrase or a recovery code; ignored while `can_try` is false or nothing is typed."""
        if not self.can_try or not secret:
            return
        self._set_busy(is_busy=True)
        job = self._gateway.unlock(self._folder, secret)
        job.succeeded.connect(self._on_unlocked)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)

    def _set_busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        self.busy_changed.emit(is_busy)

    def _set_waiting(self, seconds: int) -> None:
        self._waiting_s = seconds
        if seconds:
            self._second.start()
        else:
            self._second.stop()
        self.waiting_changed.emit(seconds)

    def _on_unlocked(self, _value: object) -> None:
        self._tries.was_right()
        self._set_busy(is_busy=False)
        self.unlocked.emit(self._folder)

    def _on_failed(self, error: Exception) -> None:
        self._set_busy(is_busy=False)
        if isinstance(error, WrongPassphraseError):
            self.refused.emit()
            self._set_waiting(self._tries.was_wrong())
        else:
            self.failed.emit(str(error) if isinstance(error, LocalRegularsError) else "")

    def _on_cancelled(self) -> None:
        self._set_busy(is_busy=False)

    def _on_second_over(self) -> None:
        self._set_waiting(max(0, self._waiting_s - 1))
