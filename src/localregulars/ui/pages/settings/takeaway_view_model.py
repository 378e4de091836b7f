"""The state behind taking everything away: what is under way, how it ended, and that nothing half done is left."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from localregulars.application.rights.takeaway import StagedTakeaway, TakeawayWork, allow_takeaway, record_takeaway
from localregulars.background.jobs import Job
from localregulars.background.session import ShopSession
from localregulars.background.work import ProcessTask, StoreCommand, StoreQuery, StoreTask
from localregulars.domain.errors import LocalRegularsError


class TakeawayRun(QObject):
    """One takeaway at a time: written in a process of its own, told in the trail, and only then given its name.

    `started(job)` is told for each of its steps, then exactly one of `saved(folder)`, `failed(error)` and `stopped`. It
    belongs to the session and not to a page: whoever ends it calls `stop`, and what was written is taken away.
    """

    started = Signal(object)
    saved = Signal(Path)
    failed = Signal(Exception)
    stopped = Signal()

    def __init__(self, session: ShopSession, shop: Path, work: TakeawayWork) -> None:
        super().__init__(session)
        self._session, self._shop, self._work = session, shop, work
        self._job: Job | None = None
        self._staging = self._folder = Path()
        self._actor = session.actor

    @property
    def is_running(self) -> bool:
        """Whether one is under way."""
        return self._job is not None

    def begin(self, folder: Path) -> None:
        """Take everything away into this new folder; ignored while another one is written."""
        if self.is_running:
            return
        try:
            self._staging = self._work.places.stage(folder)
        except LocalRegularsError as refused:
            self.failed.emit(refused)
            return
        self._folder, self._actor = folder, self._session.actor
        self._follow(self._session.query(StoreQuery(allow_takeaway)), self._on_allowed)

    def stop(self) -> None:
        """Stop it, if one is under way."""
        if self._job is not None:
            self._job.cancel()

    def _on_allowed(self, _none: object) -> None:
        errand = partial(self._work.errand, self._shop)
        self._follow(self._session.with_store(StoreTask(lambda store, _token: errand(store))), self._on_errand)

    def _on_errand(self, errand: object) -> None:
        arguments = (errand, self._staging, self._folder, self._session.clock.now())
        self._follow(self._session.run_process(ProcessTask(self._work.write, arguments)), self._on_written)

    def _on_written(self, staged: StagedTakeaway) -> None:
        told = StoreCommand.of(partial(record_takeaway, rows=staged.rows))
        self._follow(self._session.run(told, self, actor=self._actor), self._on_told)

    def _on_told(self, _outcome: object) -> None:
        publish = partial(self._work.places.publish, self._staging, self._folder)
        self._follow(self._session.with_store(StoreTask(lambda _store, _token: publish())), self._on_published)

    def _on_published(self, _none: object) -> None:
        self._job = None
        self.saved.emit(self._folder)

    def _follow(self, job: Job, then: Callable[[Any], None]) -> None:
        self._job = job
        # No method of this object: the session may be gone by then, and what was written must go all the same.
        discard = partial(self._work.places.discard, self._staging)
        job.failed.connect(lambda _error: discard())
        job.cancelled.connect(lambda: discard())  # noqa: PLW0108 (a partial is called with what a signal is told)
        job.succeeded.connect(then)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        self.started.emit(job)

    def _on_failed(self, error: Exception) -> None:
        self._job = None
        self.failed.emit(error)

    def _on_cancelled(self) -> None:
        self._job = None
        self.stopped.emit()
