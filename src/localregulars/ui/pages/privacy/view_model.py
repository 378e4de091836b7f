"""How the parts of the Privacy page read and write; knows no widget."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from localregulars.application.outcome import Outcome
from localregulars.application.rights.access_request import AccessRequest, gather_access_request
from localregulars.background.jobs import Job
from localregulars.background.session import ShopSession
from localregulars.background.work import ProcessTask, StoreCommand
from localregulars.domain.ids import CustomerId
from localregulars.domain.progress import ProgressToken
from localregulars.ui.page_model import PageModel

SaveCopy = Callable[[ProgressToken, AccessRequest, Path], None]
"""Stands at the top of a module: it runs in a process of its own."""


class PrivacyViewModel(PageModel):
    """What the parts of the page read and write with."""


class AccessCopy(QObject):
    """Everything about one person, gathered on the store lane and written into a ZIP in a process of its own.

    `saved(file, notes)` says how many notes somebody should read first; `failed(error)`; `over()` after either.
    """

    saved = Signal(Path, int)
    failed = Signal(Exception)
    over = Signal()

    def __init__(
        self,
        session: ShopSession,
        save: SaveCopy,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._save = session, save
        self._file, self._notes = Path(), 0

    def start(self, customer_id: CustomerId, file: Path) -> Job:
        """Begin; the job is the gathering's."""
        self._file = file
        job = self._session.run(StoreCommand.of(partial(gather_access_request, customer_id=customer_id)), self)
        job.succeeded.connect(self._on_gathered)
        job.failed.connect(self._on_failed)
        return job

    def _on_gathered(self, outcome: Outcome[AccessRequest]) -> None:
        self._notes = outcome.value.notes_to_read
        job = self._session.run_process(ProcessTask(self._save, (outcome.value, self._file)))
        job.succeeded.connect(self._on_saved)
        job.failed.connect(self._on_failed)

    def _on_saved(self, _nothing: object) -> None:
        self.saved.emit(self._file, self._notes)
        self.over.emit()

    def _on_failed(self, error: Exception) -> None:
        self.failed.emit(error)
        self.over.emit()
