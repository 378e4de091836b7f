"""Keeps an open shop safe by itself: backups after changes, a rehearsal a month, a self-check a week, room on the disk.

Everything happens on the store lane or in a process of its own, never on the window's thread. What fails is told, stays
told, and is taken back by the next success.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from localregulars.application.outcome import Changes
from localregulars.application.ports import Store
from localregulars.application.safekeeping.backups import (
    BackupFacts,
    BackupOutcome,
    BackupState,
    CopyOnPurpose,
    back_up_if_due,
)
from localregulars.application.safekeeping.upkeep import (
    Chore,
    Condition,
    Errand,
    Records,
    Rehearsal,
    SelfCheck,
    ShopUpkeep,
    UpkeepWork,
    due_chores,
)
from localregulars.application.safekeeping.vault_care import Finding
from localregulars.background.event_log import Event, note
from localregulars.background.jobs import Job
from localregulars.background.session import ShopSession
from localregulars.background.work import ProcessTask, StoreTask
from localregulars.domain.errors import CancelledError, LocalRegularsError
from localregulars.domain.progress import ProgressToken

T = TypeVar("T")
_log = logging.getLogger(__name__)

FIRST_LOOK_MS = 3_000
"""From unlock to the first look over the shop: Today is there by then."""
FIRST_BACKUP_MS = 60_000
"""From unlock to the first look whether a backup is due: the last one may have failed."""
AFTER_CHANGE_MS = 5 * 60_000
"""From a change to the look whether a backup is due; the rule itself keeps backups half an hour apart."""
HOURLY_MS = 60 * 60_000
CHORES_EVERY_MS = 2 * 60_000
"""Between looks whether a rehearsal or a self-check is due; the first is two minutes after unlock."""


class Upkeep(QObject):
    """The upkeep of one open shop, from unlock to lock; `begin` starts it, `end` stops it.

    `looked_over()` when `condition`, `backup_problem` or `chore` are new; `rehearsed(customers)` when a rehearsal went
    well.
    """

    looked_over = Signal()
    rehearsed = Signal(int)

    def __init__(self, session: ShopSession, folder: Path, work: UpkeepWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._work = session, work
        self._desk = _Desk(folder, work.open)
        self.condition: Condition | None = None
        self.backup_problem = ""
        """Why the last backup could not be made, and what to do; "" after a success."""
        self.chore: Chore | None = None
        """What is being looked at in a process of its own."""
        self._not_kept: Records | None = None
        self._given_up: set[Chore] = set()
        self._has_ended = False
        self._first = self._timer(FIRST_LOOK_MS, self.look_over, is_single=True)
        self._after_change = self._timer(AFTER_CHANGE_MS, self.look, is_single=True)
        self._hourly = self._timer(HOURLY_MS, self.look)
        self._chores = self._timer(CHORES_EVERY_MS, self.do_chores)

    def now(self) -> datetime:
        """The time by the session's clock, aware UTC."""
        return self._session.clock.now()

    def begin(self) -> None:
        """Look after the shop from now on."""
        self._session.changes_committed.connect(self._on_changes_committed)
        for timer in (self._first, self._hourly, self._chores):
            timer.start()
        self._after_change.start(FIRST_BACKUP_MS)

    def end(self) -> None:
        """Begin nothing more by itself; `back_up` still works."""
        self._has_ended = True
        for timer in (self._first, self._after_change, self._hourly, self._chores):
            timer.stop()

    def look(self) -> Job:
        """Back up if one is due, then look over the shop."""
        return self._back_up(is_closing=False)

    def back_up(self) -> Job:
        """Back up now if anything changed; the job succeeds with a `BackupOutcome`, whatever the disk says."""
        return self._back_up(is_closing=True)

    def save_copy(self, file: Path) -> Job:
        """Save a copy on purpose into a new file; the job succeeds with its `BackupFacts`, or fails with a sentence."""
        clock = self._session.clock
        return self._changing(lambda keeping: keeping.backups.save_on_purpose(file, clock.now()))

    def unlist(self, copy: CopyOnPurpose) -> Job:
        """Take a copy that is gone off the list."""
        clock = self._session.clock
        return self._changing(lambda keeping: keeping.backups.unlist(copy, clock.now()))

    def look_over(self) -> Job:
        """Look over the shop; the job succeeds with the `Condition`."""
        clock = self._session.clock
        job = self._on_desk(lambda keeping: keeping.condition(clock.now()))
        job.succeeded.connect(self._on_looked_over)
        job.failed.connect(self._on_look_failed)
        return job

    def do_chores(self) -> None:
        """Do what is due besides backups, one thing at a time, when nothing else goes on."""
        condition = self.condition
        if condition is None or not self._session.is_quiet:
            return
        due = due_chores(condition.records, self._session.clock.now(), has_backup=condition.newest is not None)
        wanted = [chore for chore in due if chore not in self._given_up]
        if wanted:
            self.do(wanted[0])

    def do(self, chore: Chore) -> None:
        """Rehearse a restore or check the store, in a process of its own; ignored while one of them goes on."""
        if self.chore is not None or self.condition is None or self._has_ended:
            return
        self._set_chore(chore)
        self._follow(self._on_desk(lambda keeping: keeping.errand()), self._on_errand)

    def _timer(self, interval_ms: int, slot: Callable[[], object], *, is_single: bool = False) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval_ms)
        timer.setSingleShot(is_single)
        timer.timeout.connect(slot)
        return timer

    def _on_desk(self, work: Callable[[ShopUpkeep], T]) -> Job:
        return self._session.with_store(StoreTask(partial(self._desk.do, work)))

    def _changing(self, work: Callable[[ShopUpkeep], T]) -> Job:
        job = self._on_desk(work)
        job.succeeded.connect(self._look_on)
        return job

    def _look_on(self, _value: object = None) -> None:
        if not self._has_ended:
            self.look_over()

    # Backups

    def _back_up(self, *, is_closing: bool) -> Job:
        clock = self._session.clock
        job = self._on_desk(lambda keeping: back_up_if_due(keeping.backups, clock, closing=is_closing))
        job.succeeded.connect(self._on_backed_up)
        job.failed.connect(self._on_look_failed)
        return job

    def _on_backed_up(self, outcome: BackupOutcome) -> None:
        if outcome.state is BackupState.FAILED:
            note(_log, Event.BACKUP_FAILED)
            self.backup_problem = outcome.sentence
        elif outcome.state is not BackupState.NOT_DUE:
            self.backup_problem = ""
        if outcome.state is BackupState.SAVED:
            note(_log, Event.BACKUP_SAVED)
        if outcome.state in {BackupState.FAILED, BackupState.NOT_DUE} and not self._has_ended:
            self._after_change.start(AFTER_CHANGE_MS)
        self._look_on()

    def _on_look_failed(self, error: Exception) -> None:
        """What cannot be looked at is said as a failed backup is; a bug has a dialog of its own."""
        if isinstance(error, LocalRegularsError) and not isinstance(error, CancelledError):
            self.backup_problem = str(error)
            self.looked_over.emit()

    def _on_looked_over(self, condition: Condition) -> None:
        self.condition = condition if self._not_kept is None else replace(condition, records=self._not_kept)
        self.looked_over.emit()

    def _on_changes_committed(self, _changes: Changes, _initiator: object) -> None:
        if not self._has_ended and not self._after_change.isActive():
            self._after_change.start(AFTER_CHANGE_MS)

    # Rehearsal and self-check

    def _set_chore(self, chore: Chore | None) -> None:
        self.chore = chore
        self.looked_over.emit()

    def _follow(self, job: Job, then: Callable[[Any], None]) -> None:
        job.succeeded.connect(then)
        job.failed.connect(self._on_chore_failed)
        job.cancelled.connect(self._on_chore_cancelled)

    def _on_errand(self, errand: Errand) -> None:
        if self.chore is Chore.REHEARSAL:
            self._follow(self._session.run_process(ProcessTask(self._work.rehearse, (errand,))), self._on_rehearsed)
        else:
            self._follow(self._session.run_process(ProcessTask(self._work.check, (errand,))), self._on_checked)

    def _on_rehearsed(self, facts: BackupFacts) -> None:
        note(_log, Event.REHEARSED)
        self._keep(rehearsal=Rehearsal(self._session.clock.now(), facts.customers))
        self.rehearsed.emit(facts.customers)

    def _on_checked(self, findings: tuple[Finding, ...]) -> None:
        note(_log, Event.CHECKED, findings=len(findings))
        self._keep(check=SelfCheck(self._session.clock.now(), findings))

    def _on_chore_failed(self, error: Exception) -> None:
        """A rehearsal that failed is remembered; a check that could not be made is made another time, a bug not."""
        if not isinstance(error, LocalRegularsError):
            self._given_up |= set(Chore) if self.chore is None else {self.chore}
        elif self.chore is Chore.REHEARSAL:
            self._keep(rehearsal=Rehearsal(self._session.clock.now(), problem=str(error)))
        self._set_chore(None)

    def _on_chore_cancelled(self) -> None:
        self._set_chore(None)

    def _keep(self, *, rehearsal: Rehearsal | None = None, check: SelfCheck | None = None) -> None:
        """Remember it in the shop; where that fails, at least until the shop is locked."""
        known = self.condition.records if self.condition is not None else Records()
        records = Records(rehearsal or known.rehearsal, check or known.check)
        if self.condition is not None:
            self.condition = replace(self.condition, records=records)
        self._set_chore(None)
        clock = self._session.clock
        job = self._on_desk(lambda keeping: keeping.remember(records, clock.now()))
        self._not_kept = records
        job.succeeded.connect(self._on_kept)

    def _on_kept(self, _value: object) -> None:
        self._not_kept = None


class _Desk:
    """Where the store lane keeps the upkeep of the store that is open; one that was opened anew gets its own."""

    def __init__(self, folder: Path, make: Callable[[Path, Store], ShopUpkeep]) -> None:
        self._folder, self._make = folder, make
        self._made_for: Store | None = None
        self._keeping: ShopUpkeep | None = None

    def do(self, work: Callable[[ShopUpkeep], T], store: Store, token: ProgressToken) -> T:
        """Do one piece of work; called on the store lane only."""
        token.raise_if_cancelled()
        if self._keeping is None or self._made_for is not store:
            self._made_for, self._keeping = store, self._make(self._folder, store)
        return work(self._keeping)
