"""How the parts of a page read and write; knows no widget."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from localregulars.application.outcome import Outcome, UseCase
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.background.jobs import Job, LatestJob, while_there
from localregulars.background.session import ShopSession
from localregulars.background.work import StoreCommand, StoreQuery

T = TypeVar("T")


class PageModel(QObject):
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
        job.succeeded.connect(self._for(then))
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
            job.succeeded.connect(while_there(partial(self.tell, words)))
        if then is not None:
            job.succeeded.connect(self._for(then))
        job.failed.connect(self.failed if failed is None else self._for(failed))
        return job

    def _for(self, then: Callable[[Any], None]) -> Callable[..., None]:
        """`then`, while both this model and whoever asked are there."""
        return while_there(while_there(then), self)

    def tell(self, words: str, outcome: Outcome[Any]) -> None:
        """Say what was done, with its undo where there is one."""
        undo = outcome.undo
        self.said.emit(words, None if undo is None else partial(self._undo, undo))

    def _undo(self, undo: UseCase[Any]) -> None:
        self.session.undo(undo, self).failed.connect(self.failed)
