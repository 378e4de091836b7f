"""The state of a restore: looking into a backup, making the shop, opening it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from localregulars.application.safekeeping.backups import RestorePlan
from localregulars.background.jobs import Job
from localregulars.background.restorer import Restorer
from localregulars.domain.errors import InputRefusedError, LocalRegularsError, NotAShopError, WrongPassphraseError
from localregulars.ui.gateway import ShopGateway
from localregulars.ui.wording.sentences import told


class RestoreViewModel(QObject):
    """One restore. `busy_changed(bool)` while a step runs, then `looked(plan)`, `restored(folder)`, `opened(folder)`.

    What goes wrong is told where it can be put right: `file_refused`, `secret_refused`, `folder_refused`, each with a
    sentence, and `failed` for the rest ("" is a mistake of ours). The secret is forgotten once the shop is open.
    """

    busy_changed = Signal(bool)
    looked = Signal(object)
    restored = Signal(Path)
    opened = Signal(Path)
    file_refused = Signal(str)
    secret_refused = Signal(str)
    folder_refused = Signal(str)
    failed = Signal(str)

    def __init__(self, restorer: Restorer, gateway: ShopGateway, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._restorer, self._gateway = restorer, gateway
        self._file, self._folder, self._secret = Path(), Path(), ""
        self._is_busy = False

    def look(self, file: Path, secret: str) -> None:
        """Say what a restore would bring back; nothing is made."""
        if self._is_busy:
            return
        self._file, self._secret = file, secret
        self._follow(self._restorer.look(file, secret)).succeeded.connect(self._on_looked)

    def restore(self, folder: Path) -> None:
        """Make the shop in a new folder, from the backup that was looked into, and open it."""
        if self._is_busy:
            return
        self._folder = folder
        self._follow(self._restorer.restore(self._file, self._secret, folder)).succeeded.connect(self._on_restored)

    def forget(self) -> None:
        """Forget the secret: somebody went back."""
        self._secret = ""

    def _follow(self, job: Job) -> Job:
        self._set_busy(is_busy=True)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(lambda: self._set_busy(is_busy=False))
        return job

    def _set_busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        self.busy_changed.emit(is_busy)

    def _on_looked(self, plan: RestorePlan) -> None:
        self._set_busy(is_busy=False)
        self.looked.emit(plan)

    def _on_restored(self, _plan: RestorePlan) -> None:
        self.restored.emit(self._folder)
        self._follow(self._gateway.unlock(self._folder, self._secret)).succeeded.connect(self._on_opened)

    def _on_opened(self, _value: object) -> None:
        self.forget()
        self._set_busy(is_busy=False)
        self.opened.emit(self._folder)

    def _on_failed(self, error: Exception) -> None:
        self._set_busy(is_busy=False)
        if isinstance(error, NotAShopError):
            self.folder_refused.emit(told(error))
        elif isinstance(error, WrongPassphraseError):
            self.secret_refused.emit(told(error))
        elif isinstance(error, InputRefusedError):
            self.file_refused.emit(told(error))
        else:
            self.failed.emit(told(error) if isinstance(error, LocalRegularsError) else "")
