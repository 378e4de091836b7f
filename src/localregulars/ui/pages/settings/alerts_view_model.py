"""The state behind whom to be told about: what holds, and what it would have meant in the last year."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from localregulars.application.noticing.alerts import change_alerts
from localregulars.application.noticing.backtest import capacities_for, load_backtest_input, run_backtest
from localregulars.application.outcome import Outcome, UseCase
from localregulars.background.jobs import Job, LatestJob
from localregulars.background.session import ShopSession
from localregulars.background.work import ComputeTask, StoreCommand, StoreQuery
from localregulars.domain.alerts import AlertSettings
from localregulars.scoring.backtest import Backtest, BacktestInput
from localregulars.scoring.hindsight import Hindsight


class AlertsViewModel(QObject):
    """What the owner said about alerts, read and changed; and one try on the last year at a time.

    `changed()` when `alerts` was read anew; `kept(undo)` after a change that was made here; `tried()` when there is
    something new to say about the try, also that it was given up or is out of date; `working(job)` for each step of it.
    """

    changed = Signal()
    kept = Signal(object)
    tried = Signal()
    working = Signal(object)
    failed = Signal(Exception)

    def __init__(self, session: ShopSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._reading, self._trying = LatestJob(), LatestJob()
        self._found: Backtest | None = None
        self._tried_with: AlertSettings | None = None
        self._writes = 0
        self.alerts = AlertSettings()

    @property
    def today(self) -> date:
        """The day on the wall."""
        return self._session.clock.now().date()

    @property
    def is_trying(self) -> bool:
        """Whether a try is under way."""
        return self._trying.is_running

    @property
    def is_outdated(self) -> bool:
        """Whether other deadlines or signals hold than those that were tried; the capacity does not matter."""
        with_ = self._tried_with
        return with_ is not None and (with_.tell_within, with_.silent) != (self.alerts.tell_within, self.alerts.silent)

    def read(self) -> None:
        """Read what holds."""
        job = self._reading.take(self._session.query(StoreQuery(lambda uow: uow.settings.alerts())))
        job.succeeded.connect(self._on_read)
        job.failed.connect(self.failed)

    def keep(self, alerts: AlertSettings) -> None:
        """Let these settings hold."""
        if alerts == self.alerts:
            return
        self.alerts = alerts
        job = self._session.run(StoreCommand.of(partial(change_alerts, alerts=alerts)), self)
        job.succeeded.connect(self._on_kept)
        job.failed.connect(self._on_refused)
        job.finished.connect(self._on_written)
        self._writes += 1

    def take_back(self, undo: UseCase[object]) -> None:
        """Let hold again what held before."""
        self._session.undo(undo, self).failed.connect(self.failed)

    def try_it(self) -> None:
        """Replay the last year with the settings of now, for every capacity at once."""
        if self.is_trying:
            return
        clock, alerts = self._session.clock, self.alerts
        job = self._session.query(StoreQuery(lambda uow: load_backtest_input(uow, clock)))
        self._follow(job, partial(self._compute, alerts))

    def give_up(self) -> None:
        """Stop a try that is under way; what was found before stays."""
        self._trying.cancel()

    def hindsight(self, capacity: int) -> Hindsight | None:
        """What the last try says about a capacity; None where there was none."""
        return None if self._found is None else self._found.figures.get(capacity)

    def _compute(self, alerts: AlertSettings, given: BacktestInput) -> None:
        wanted = capacities_for(alerts)
        job = self._session.compute(ComputeTask(partial(run_backtest, given, wanted)))
        self._follow(job, partial(self._on_tried, alerts))

    def _follow(self, job: Job, then: Callable[[Any], None]) -> None:
        self._trying.take(job)
        job.succeeded.connect(then)
        job.failed.connect(self.failed)
        job.finished.connect(self.tried)
        self.working.emit(job)

    def _on_tried(self, alerts: AlertSettings, found: Backtest) -> None:
        self._found, self._tried_with = found, alerts

    def _on_read(self, alerts: AlertSettings) -> None:
        if not self._writes:  # else it is older than what was chosen since; the last write is followed by a reading
            self.alerts = alerts
            self.changed.emit()

    def _on_written(self) -> None:
        self._writes -= 1

    def _on_kept(self, outcome: Outcome[None]) -> None:
        self.kept.emit(outcome.undo)

    def _on_refused(self, error: Exception) -> None:
        self.failed.emit(error)
        self.read()
