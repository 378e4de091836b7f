"""What the last steps do with the shop that was just made; knows no widget."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from localregulars.application.documents import save_responsible
from localregulars.application.outcome import Outcome, UseCase
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.shop.first_steps import settle
from localregulars.background.jobs import Job
from localregulars.background.session import ShopSession
from localregulars.background.work import StoreCommand, StoreQuery
from localregulars.domain.first_steps import FirstStep
from localregulars.domain.responsible import Responsible


class FirstStepsModel(QObject):
    """Over the session of the new shop.

    `named()` once it is kept who is responsible; `failed(error)` passes a job's on.
    """

    named = Signal()
    failed = Signal(Exception)

    def __init__(self, session: ShopSession, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session

    def settle(self, step: FirstStep) -> None:
        """Note that this step was done."""
        self._run(partial(settle, step=step))

    def name(self, responsible: Responsible) -> None:
        """Keep who is responsible; every word that customers are given says so from now on."""

        def keep(uow: UnitOfWork, clock: Clock) -> Outcome[None]:
            saved = save_responsible(uow, clock, responsible=responsible)
            settle(uow, clock, step=FirstStep.WORDS)
            return saved

        self._run(keep).succeeded.connect(self._on_named)

    def when_kept(self, then: Callable[[], object]) -> None:
        """Call `then` once everything that was asked for is kept or has failed: the session may go after that."""
        self.session.query(StoreQuery(lambda _uow: None)).finished.connect(then)

    def _run(self, use_case: UseCase[None]) -> Job:
        job = self.session.run(StoreCommand.of(use_case), self)
        job.failed.connect(self.failed)
        return job

    def _on_named(self, _outcome: object) -> None:
        self.named.emit()
