"""One unlocked shop, as the pages see it: the one object through which they read, write and compute."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from localregulars.application.access import Actor, acting_as
from localregulars.application.execution import execute
from localregulars.application.outcome import Changes, Outcome, UseCase
from localregulars.application.ports import Clock, Store, UnitOfWork
from localregulars.background.jobs import Job, JobToken
from localregulars.background.lanes import Lanes
from localregulars.background.pieces import let_go_of_results
from localregulars.background.work import ComputeTask, ProcessTask, StoreCommand, StoreQuery, StoreTask
from localregulars.domain.progress import Beside, ProgressToken

T = TypeVar("T")


class ShopSession(QObject):
    """Given to every view model; lives from unlock to lock.

    `changes_committed(changes, initiator)` is told once for every committed command that changed something, before that
    job's own `succeeded`; `initiator` is what `run` was given, so that a screen can tell its own writes from others'.
    """

    changes_committed = Signal(Changes, object)

    def __init__(self, lanes: Lanes, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._clock = clock
        self._actor = Actor()

    @property
    def clock(self) -> Clock:
        """The clock that use cases get."""
        return self._clock

    @property
    def actor(self) -> Actor:
        """Who is at the program; the owner from the unlocking on, until somebody else is said to be."""
        return self._actor

    def act_as(self, actor: Actor) -> None:
        """Everything that is asked for from now on is asked for by `actor`; see `application.access`."""
        self._actor = actor

    def run(self, command: StoreCommand[T], initiator: object = None, *, actor: Actor | None = None) -> Job:
        """Run a write and commit it; the job succeeds with the whole `Outcome`, whose `undo` can be given to `undo`.

        `actor` is for what somebody began who is not here any more (a long import).
        """
        work = partial(_run_command, command, self._clock, actor or self._actor)
        job = self._lanes.store.with_store(work, is_write=True)
        job.succeeded.connect(partial(self._tell_changes, initiator))
        return job

    def undo(self, use_case: UseCase[object], initiator: object = None) -> Job:
        """Take something back: a command like any other."""
        return self.run(StoreCommand.of(use_case), initiator)

    def query(self, query: StoreQuery[T]) -> Job:
        """Read without ever committing; the job succeeds with the value."""
        return self._lanes.store.with_store(partial(_run_query, query, self._actor))

    def with_store(self, task: StoreTask[T]) -> Job:
        """Give the open store itself to a task, in its turn on the store lane; the job succeeds with the value.

        A success counts even after a request to stop, as that of a write does.
        """
        return self._lanes.store.with_store(task.function, is_write=True)

    @property
    def is_quiet(self) -> bool:
        """Whether nothing is being read, written or computed."""
        return self._lanes.is_idle

    def compute(self, task: ComputeTask[T]) -> Job:
        """Do number work on the compute lane; the job succeeds with the value."""
        return self._lanes.compute.submit(task.function)

    def compute_on_two_cores(self, work: Callable[[ProgressToken, Beside], T], *, takes_long: bool) -> Job:
        """The same for work that has a part of it done in a process of its own, where that is quicker.

        What `takes_long` is done in another one as a whole, so that the window never waits for it.
        """
        return self._lanes.run_on_two_cores(work, takes_long=takes_long)

    def run_process(self, task: ProcessTask[T]) -> Job:
        """Do Python-heavy work in a process of its own; the job succeeds with the value."""
        return self._lanes.run_process(task)

    def let_go(self, held: list[Any]) -> None:
        """Free large results of processes where the window does not wait for it; `held` has the last references."""
        self._lanes.files.submit(lambda _token: let_go_of_results(held))

    def lock(self) -> Job:
        """Stop the number work, let the writes end, and close the store; the session is of no use after it."""
        self._lanes.compute.cancel_all()
        self._lanes.files.cancel_all()
        return self._lanes.store.close_store()

    def _tell_changes(self, initiator: object, outcome: Outcome[object]) -> None:
        if outcome.changes:
            self.changes_committed.emit(outcome.changes, initiator)


def _run_command(command: StoreCommand[T], clock: Clock, actor: Actor, store: Store, token: JobToken) -> Outcome[T]:
    """Run a use case as every write runs, on the store lane; a request to stop counts until it is committed."""
    use_case = command.prepare(token)

    def unless_cancelled(uow: UnitOfWork, clock: Clock) -> Outcome[T]:
        outcome = use_case(uow, clock)
        token.raise_if_cancelled()
        return outcome

    with acting_as(actor):
        return execute(store, clock, unless_cancelled)


def _run_query(query: StoreQuery[T], actor: Actor, store: Store, token: JobToken) -> T:
    """Read in a unit of work that is rolled back, on the store lane."""
    token.raise_if_cancelled()
    with acting_as(actor), store.unit_of_work() as uow:
        return query.read(uow)
