"""What a page holds while work goes on elsewhere: a job that tells how it goes and can be asked to stop."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from localregulars.domain.errors import CancelledError

_PROGRESS_EVERY_S = 0.05
"""Progress is told to the window at most so often; a use case may report every batch without a thought."""


class JobToken:
    """The worker's side of a job: a `ProgressToken` that any thread may use."""

    def __init__(self, tell: Callable[[int, int], None]) -> None:
        self._tell = tell
        self._cancelled = threading.Event()
        self._told_at = -_PROGRESS_EVERY_S

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody asked for the work to stop."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask for the work to stop."""
        self._cancelled.set()

    def report(self, done: int, total: int) -> None:
        """Say that `done` of `total` steps are behind us; dropped when the last word was a moment ago."""
        now = time.monotonic()
        if done >= total or now - self._told_at >= _PROGRESS_EVERY_S:
            self._told_at = now
            self._tell(done, total)

    def raise_if_cancelled(self) -> None:
        """Raise `CancelledError` when somebody asked for the work to stop."""
        if self._cancelled.is_set():
            message = "The work was stopped as you asked; nothing of it was kept."
            raise CancelledError(message)


class Job(QObject):
    """One piece of work, seen from the window's thread.

    Tells `progressed(done, total)` any number of times, then exactly one of `succeeded(value)`, `failed(error)` and
    `cancelled()`, then `finished()`. Nothing is told before the event loop runs again: there is always time to connect.
    The lane owns the job and lets it go after `finished`; `cancel` and `is_over` may be used even then.
    """

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(Exception)
    cancelled = Signal()
    finished = Signal()

    def __init__(self, token: JobToken, request_cancel: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._token = token
        self._request_cancel = request_cancel
        self._is_over = False

    @property
    def is_over(self) -> bool:
        """Whether the job has told how it ended."""
        return self._is_over

    def cancel(self) -> None:
        """Ask the work to stop; the answer comes as a signal. Safe at any time, any number of times."""
        if not self._is_over and not self._token.is_cancelled:
            self._token.cancel()
            self._request_cancel()

    def tell_progress(self, done: int, total: int) -> None:
        """Pass a word of progress on, unless the job is over or asked to stop. Called by its lane only."""
        if not self._is_over and not self._token.is_cancelled:
            self.progressed.emit(done, total)

    def settle(self, future: Future[Any], *, is_write: bool) -> Exception | None:
        """Tell how it ended, once; the error that was told, if any. Called by its lane only.

        An error after a request to stop counts as cancelled. So does a late success, unless it was a write: what was
        committed happened, and saying otherwise would be a lie.
        """
        self._is_over = True
        error = CancelledError() if future.cancelled() else future.exception()
        told = None
        if isinstance(error, CancelledError) or (self._token.is_cancelled and (error is not None or not is_write)):
            self.cancelled.emit()
        elif error is None:
            self.succeeded.emit(future.result())
        else:
            told = error if isinstance(error, Exception) else RuntimeError(type(error).__name__)
            self.failed.emit(told)
        self.finished.emit()
        return told


def while_there(then: Callable[..., object], owner: QObject | None = None) -> Callable[..., None]:
    """`then`, for a job's end: called only while its owner is there, by default the object whose method it binds.

    Qt lets go of a method of an object that goes, but of no `partial` and of no lambda; a page goes with a lock or
    another language, and its jobs may end after it.
    """
    whose = owner or _object_of(then)

    def told(*values: object) -> None:
        if whose is None or isValid(whose):
            then(*values)

    return told


def _object_of(then: Callable[..., object]) -> QObject | None:
    while isinstance(then, partial):
        then = then.func
    owner = getattr(then, "__self__", None)
    return owner if isinstance(owner, QObject) else None


class LatestJob:
    """Keeps one job per purpose: taking a new one cancels the one before, whose result is then never told."""

    def __init__(self) -> None:
        self._job: Job | None = None

    @property
    def is_running(self) -> bool:
        """Whether the job taken last is still at work."""
        return self._job is not None and not self._job.is_over

    def take(self, job: Job) -> Job:
        """Put a new job in the place of the old one and hand it back."""
        self.cancel()
        self._job = job
        return job

    def cancel(self) -> None:
        """Ask the job taken last to stop, if it is still at work."""
        if self._job is not None:
            self._job.cancel()
