"""How the parts of the Privacy page read and write; knows no widget."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from localregulars.application.access_request import AccessRequest, gather_access_request
from localregulars.application.outcome import Outcome, UseCase
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.background.jobs import Job, LatestJob
from localregulars.background.session import ShopSession
from localregulars.background.work import ProcessTask, StoreCommand, StoreQuery
from localregulars.domain.ids import CustomerId
from localregulars.domain.progress import ProgressToken

T = TypeVar("T")
SaveCopy = Callable[[ProgressToken, AccessRequest, Path], None]
"""Stands at the top of a module: it runs in a process of its own."""


class PrivacyViewModel(QObject):
    """One reading of a kind at a time, the newest wins; every write can be taken back where its use case can.

    `failed(error)` tells what nobody else said; `said(words, undo)` what was done, undo being None or a callable.
    """

    failed = Signal(Exception)
    said = Signal(str, object)

    def __init__(self, session: ShopSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._readings: dict[str, LatestJob] = {}

    @property
    def today(self) -> date:
        """The day on this computer's calendar."""
        return self.session.clock.now().astimezone().date()

    def read(self, what: str, reading: Callable[[UnitOfWork, Clock], T], then: Callable[[T], None]) -> Job:
        """Read on the store lane; `then` gets the value unless another reading of that name was begun since."""
        clock = self.session.clock
        job = self._readings.setdefault(what, LatestJob()).take(
            self.session.query(StoreQuery(lambda uow: reading(uow, clock)))
        )
        job.succeeded.connect(then)
        job.failed.connect(self.failed)
        return job

    def change(
        self,
        use_case: UseCase[Any],
        words: str = "",
        then: Callable[[Outcome[Any]], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> Job:
        """Run a write; `words` are said with its undo once it is kept."""
        job = self.session.run(StoreCommand.of(use_case), self)
        if words:
            job.succeeded.connect(partial(self._on_changed, words))
        if then is not None:
            job.succeeded.connect(then)
        job.failed.connect(failed or self.failed)
        return job

    def _on_changed(self, words: str, outcome: Outcome[Any]) -> None:
        undo = outcome.undo
        self.said.emit(words, None if undo is None else partial(self._undo, undo))

    def _undo(self, undo: UseCase[Any]) -> None:
        self.session.undo(undo, self).failed.connect(self.failed)


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
