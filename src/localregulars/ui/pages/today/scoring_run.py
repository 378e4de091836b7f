"""Scoring in three steps on two lanes: load on the store's, compute on its own, store on the store's again.

What takes long to compute, as the first scoring of a shop does, is computed in a process of its own meanwhile.

Before, where the shop's holidays are not known yet, a process of its own looks them up: the window would feel it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from localregulars.application.noticing.scoring import (
    compute_scores,
    day_to_judge,
    load_scoring_input,
    store_scores,
    takes_long,
)
from localregulars.application.shop.open_days import (
    HolidayYears,
    holidays_to_look_up,
    keep_holidays,
    look_up_apart,
)
from localregulars.background.jobs import Job
from localregulars.background.session import ShopSession
from localregulars.background.work import ProcessTask, StoreCommand, StoreQuery
from localregulars.scoring.records import ScoringInput, ScoringResult


class ScoringRun(QObject):
    """One run at a time, with progress, that can be stopped at any moment and then has changed nothing.

    `changed` is told when `is_running`, `done` or `total` changed; then exactly one of `finished` (scores are stored),
    `cancelled` and `failed(error)`.
    """

    changed = Signal()
    finished = Signal()
    cancelled = Signal()
    failed = Signal(Exception)

    def __init__(self, session: ShopSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None
        self._years: HolidayYears | None = None
        self.done = 0
        self.total = 0

    @property
    def is_running(self) -> bool:
        """Whether a run is under way."""
        return self._job is not None

    def start(self) -> None:
        """Score everybody who may be scored, unless a run is under way already."""
        if self._job is not None:
            return
        clock = self._session.clock
        self.done = self.total = 0
        job = self._session.query(StoreQuery(lambda uow: holidays_to_look_up(uow, day_to_judge(uow, clock))))
        self._follow(job, self._look_up)

    def cancel(self) -> None:
        """Ask the run to stop."""
        if self._job is not None:
            self._job.cancel()

    def _look_up(self, years: HolidayYears | None) -> None:
        if years is None:
            self._load()
            return
        self._years = years
        self._follow(self._session.run_process(ProcessTask(look_up_apart, (years,))), self._keep, self._load)

    def _keep(self, days: frozenset[int]) -> None:
        if self._years is not None:
            keep_holidays(self._years, days)
        self._load()

    def _load(self, _error: Exception | None = None) -> None:
        """Load; where there was no process for the holidays, they are looked up here."""
        clock = self._session.clock
        self._follow(self._session.query(StoreQuery(lambda uow: load_scoring_input(uow, clock))), self._compute)

    def _compute(self, loaded: ScoringInput) -> None:
        work = partial(compute_scores, loaded)
        self._follow(self._session.compute_on_two_cores(work, takes_long=takes_long(loaded)), self._store)

    def _store(self, result: ScoringResult) -> None:
        self._follow(self._session.run(StoreCommand.of(store_scores(result)), self), self._on_stored)

    def _follow(
        self, job: Job, then: Callable[[Any], None], otherwise: Callable[[Exception], None] | None = None
    ) -> None:
        """Go on when the job ends: with methods of this object, which a job lets go of where the run goes before it."""
        self._job = job
        job.progressed.connect(self._on_progressed)
        job.succeeded.connect(then)
        job.failed.connect(otherwise or self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        self.changed.emit()

    def _end(self) -> None:
        self._job = None
        self.changed.emit()

    def _on_progressed(self, done: int, total: int) -> None:
        self.done, self.total = done, total
        self.changed.emit()

    def _on_stored(self, _outcome: object) -> None:
        self._end()
        self.finished.emit()

    def _on_failed(self, error: Exception) -> None:
        self._end()
        self.failed.emit(error)

    def _on_cancelled(self) -> None:
        self._end()
        self.cancelled.emit()
