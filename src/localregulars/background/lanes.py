"""Lanes: one worker thread each, with results that arrive on the window's thread through one queued signal.

A worker never touches a QObject but for that signal, and never holds the last reference to a job: jobs live and die
on the window's thread. Failures are carried by the future, so that nothing that a worker raises can vanish.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from localregulars.background.coming_first import wait_patiently
from localregulars.background.interpreter import SharedInterpreter
from localregulars.background.jobs import Job, JobToken
from localregulars.domain.errors import EnvironmentFailureError, LocalRegularsError

if TYPE_CHECKING:
    from localregulars.application.ports import Store
    from localregulars.background.work import ProcessTask
    from localregulars.domain.progress import Beside, ProgressToken

T = TypeVar("T")
_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Entry:
    """A job that is not over, with what its lane must know to end it."""

    job: Job
    future: Future[Any]
    is_write: bool


class Lane(QObject):
    """One worker thread that does what it is given, in that order.

    `bug_found(error)` is told beside the job's own `failed` for every error that is not meant for people: the window
    shows the crash dialog for it.
    """

    bug_found = Signal(Exception)
    _arrived = Signal()

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(1, f"lane-{name}", initializer=wait_patiently)
        self._entries: dict[int, _Entry] = {}
        self._reports: deque[Callable[[], None]] = deque()
        self._next_ticket = 0
        self._is_open = True
        self._arrived.connect(self._drain, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is running or waiting."""
        return not self._entries

    def submit(self, work: Callable[[JobToken], T], *, is_write: bool = False) -> Job:
        """Do `work` after everything given before; on a lane that is shut down the job is told cancelled.

        With `is_write` a success counts even when it comes after a request to stop.
        """
        ticket = self._next_ticket
        self._next_ticket += 1
        token = JobToken(partial(self._post_progress, ticket))
        job = Job(token, partial(self._stop, ticket, token), self)
        future = self._start(work, token)
        self._entries[ticket] = _Entry(job, future, is_write)
        future.add_done_callback(lambda _future: self._post(partial(self._settle, ticket)))
        return job

    def cancel_all(self) -> None:
        """Ask everything that is running or waiting to stop."""
        for entry in list(self._entries.values()):
            entry.job.cancel()

    def shut_down(self) -> None:
        """Accept nothing more, stop everything, and wait for the thread to end; every job has told its end then."""
        if not self._is_open:
            return
        self._is_open = False
        self.cancel_all()
        self._executor.submit(self._last_work)
        self._executor.shutdown(wait=True)
        self._drain()

    def _last_work(self) -> None:
        """What the worker does before it ends; a lane that owns something closes it here."""

    def _start(self, work: Callable[[JobToken], T], token: JobToken) -> Future[Any]:
        if self._is_open:
            return self._executor.submit(self._perform, work, token)
        refused: Future[Any] = Future()
        refused.cancel()
        refused.set_running_or_notify_cancel()
        return refused

    def _perform(self, work: Callable[[JobToken], T], token: JobToken) -> T:
        """Do one piece of work, on the worker's thread."""
        token.raise_if_cancelled()
        return work(token)

    def _stop(self, ticket: int, token: JobToken) -> None:
        """Do what is needed beyond the token so that work stops soon."""
        del token  # a lane that can interrupt what is running looks at it
        entry = self._entries.get(ticket)
        if entry is not None:
            entry.future.cancel()

    def _post(self, report: Callable[[], None]) -> None:
        self._reports.append(report)
        # Someone may drop the lane while a worker is on its last word; nobody is left to hear it then.
        with suppress(RuntimeError):
            self._arrived.emit()

    def _post_progress(self, ticket: int, done: int, total: int) -> None:
        self._post(partial(self._tell_progress, ticket, done, total))

    def _tell_progress(self, ticket: int, done: int, total: int) -> None:
        if ticket in self._entries:
            self._entries[ticket].job.tell_progress(done, total)

    def _settle(self, ticket: int) -> None:
        entry = self._entries.pop(ticket)
        error = entry.job.settle(entry.future, is_write=entry.is_write)
        entry.job.deleteLater()
        if error is not None and not isinstance(error, LocalRegularsError):
            _log.error("A bug was met in background work: %s", type(error).__name__)
            self.bug_found.emit(error)

    def _drain(self) -> None:
        while self._reports:
            self._reports.popleft()()


class StoreLane(Lane):
    """The lane that owns the store: it is opened, used and closed on this one thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__("store", parent)
        self._store: Store | None = None
        self._guard = threading.Lock()
        self._running: JobToken | None = None

    def open(self, opener: Callable[[], tuple[Store, T]]) -> Job:
        """Run `opener` on the lane and keep its store, closing any before; the job succeeds with the second value."""
        return self.submit(lambda _token: self._keep(opener), is_write=True)

    def reopen(self, opener: Callable[[], tuple[Store, T]], fallback: Callable[[], Store]) -> Job:
        """Close the store first, then `open`; where that fails, so does the job, and `fallback`'s store is kept.

        Where `fallback` fails with a sentence too, none is open.
        """
        return self.submit(lambda _token: self._replace(opener, fallback), is_write=True)

    def close_store(self) -> Job:
        """Close the store after the work given before; without one the job just succeeds."""
        return self.submit(lambda _token: self._close(), is_write=True)

    def with_store(self, work: Callable[[Store, JobToken], T], *, is_write: bool = False) -> Job:
        """Give the open store to `work`; with none open the job fails with a sentence."""
        return self.submit(lambda token: work(self._opened(), token), is_write=is_write)

    def _keep(self, opener: Callable[[], tuple[Store, T]]) -> T:
        store, value = opener()
        self._close()
        self._store = store
        return value

    def _replace(self, opener: Callable[[], tuple[Store, T]], fallback: Callable[[], Store]) -> T:
        self._close()
        with ExitStack() as otherwise:
            otherwise.callback(self._fall_back, fallback)
            self._store, value = opener()
            otherwise.pop_all()
        return value

    def _fall_back(self, fallback: Callable[[], Store]) -> None:
        with suppress(LocalRegularsError):
            self._store = fallback()

    def _close(self) -> None:
        if self._store is not None:
            store, self._store = self._store, None
            store.close()

    def _opened(self) -> Store:
        if self._store is None:
            message = "The shop is locked. Unlock it and try again."
            raise EnvironmentFailureError(message)
        return self._store

    def _last_work(self) -> None:
        self._close()

    def _perform(self, work: Callable[[JobToken], T], token: JobToken) -> T:
        with self._guard:
            self._running = token
        try:
            return super()._perform(work, token)
        finally:
            with self._guard:
                self._running = None

    def _stop(self, ticket: int, token: JobToken) -> None:
        super()._stop(ticket, token)
        # Under the guard, so that an interrupt can never hit the job that comes after the cancelled one.
        with self._guard:
            if self._running is token and self._store is not None:
                self._store.interrupt()


class Lanes(QObject):
    """All lanes of the program: made once, shut down once. `bug_found(error)` passes every lane's on."""

    bug_found = Signal(Exception)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = StoreLane(self)
        self.compute = Lane("compute", self)
        self.files = Lane("files", self)
        for lane in self._all():
            lane.bug_found.connect(self.bug_found)
        self.interpreter = SharedInterpreter(lambda: self.is_idle, self)

    @property
    def is_idle(self) -> bool:
        """Whether no lane has anything to do."""
        return all(lane.is_idle for lane in self._all())

    def run_process(self, task: ProcessTask[T]) -> Job:
        """Run a task in a process of its own, one at a time, watched from the files lane."""
        from localregulars.background.processes import run_in_process

        return self.files.submit(partial(run_in_process, task))

    def run_on_two_cores(self, work: Callable[[ProgressToken, Beside], T], *, takes_long: bool) -> Job:
        """Do number work that has a part of it done in a process of its own: on the compute lane, and apart if long."""
        from localregulars.background.processes import apart_on_two_cores, on_two_cores

        return self.compute.submit(partial(apart_on_two_cores if takes_long else on_two_cores, work))

    def shut_down(self) -> None:
        """Stop accepting, cancel, close the store on its lane, and wait until no thread is left."""
        for lane in self._all():
            lane.cancel_all()
        for lane in (self.files, self.compute, self.store):
            lane.shut_down()
        self.interpreter.give_back()

    def _all(self) -> tuple[Lane, ...]:
        return self.store, self.compute, self.files
