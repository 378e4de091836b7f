"""Runs a `ProcessTask` in a spawned process and watches it from a worker thread, or beside work of the caller."""

from __future__ import annotations

import multiprocessing
import os
import threading
import time
import traceback
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, suppress
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import PurePath
from types import TracebackType
from typing import TYPE_CHECKING, TypeVar, cast

from localregulars.background.pieces import (
    PieceCollector,
    receive_arrays,
    receive_with_arrays,
    send_arrays,
    send_in_pieces,
    send_with_arrays,
)
from localregulars.background.stepping_back import hold_back
from localregulars.background.work import ProcessTask, WorkerProcessBugError
from localregulars.domain.errors import CancelledError, EnvironmentFailureError, LocalRegularsError
from localregulars.domain.progress import Beside, ProgressToken

if TYPE_CHECKING:
    from typing import Literal

T = TypeVar("T")
_POLL_S = 0.05
_PATIENCE_S = 2.0
_LOOK_EVERY_S = 0.2
_ENDED = "The computer ended the work before it was done; perhaps its memory is full. Nothing was changed."


class _PipeToken:
    """The token inside the process: progress goes through the pipe; a cancel ends the process, so nothing is asked."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self._looked_at = time.monotonic()

    def report(self, done: int, total: int) -> None:
        self._pipe.send(("progress", (done, total)))

    def raise_if_cancelled(self) -> None:
        """The process would not be here any more; but where whoever began it was ended, it ends itself."""
        now = time.monotonic()
        if now - self._looked_at < _LOOK_EVERY_S:
            return
        self._looked_at = now
        parent = multiprocessing.parent_process()
        if parent is not None and not parent.is_alive():
            os._exit(1)


class _SendingErrors:
    """Sends whatever leaves its block to the parent: sentences for people as they are, bugs without their values."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe

    def __enter__(self) -> _SendingErrors:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> Literal[True]:
        if isinstance(error, LocalRegularsError):
            self._pipe.send(("failed", error))
        elif kind is not None:
            frames = traceback.extract_tb(trace)
            places = tuple(f"{PurePath(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames)
            self._pipe.send(("failed", WorkerProcessBugError(kind.__name__, places)))
        return True


def _child(pipe: Connection, function: Callable[..., object]) -> None:
    """What the spawned process does: by now it has loaded what the function needs, and waits for its arguments."""
    with _SendingErrors(pipe):
        arguments = _given(pipe)
        if arguments is not None:
            made = function(_PipeToken(pipe), *arguments)
            rest, arrays = send_in_pieces(made, lambda piece: pipe.send(("piece", piece)))
            pipe.send(("done", (rest, [array.nbytes for array in arrays])))
            send_arrays(arrays, pipe)
    pipe.close()


def _given(pipe: Connection) -> tuple[object, ...] | None:
    """The arguments; None where whoever began the process is gone."""
    try:
        return cast("tuple[object, ...]", receive_with_arrays(pipe))
    except (EOFError, OSError):  # OSError: in the middle of them
        return None


class _Spawned:
    """A process for one function: it gets ready by itself, and runs once it is given arguments.

    Only one that is no daemon may begin a process itself.
    """

    def __init__(self, function: Callable[..., object], *, is_daemon: bool = True) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_child, args=(theirs, function), daemon=is_daemon)
        try:
            self._process.start()
        except BaseException:
            self._pipe.close()
            raise
        finally:
            theirs.close()
        if self._process.pid is not None and multiprocessing.parent_process() is None:
            hold_back(self._process.pid)  # one that was begun by one that is held back gives way as it does

    def run(self, arguments: tuple[object, ...], token: ProgressToken) -> object:
        """Wait for the result; errors as of `run_in_process`."""
        try:
            send_with_arrays(arguments, self._pipe)
        except (BrokenPipeError, ConnectionResetError) as error:
            raise EnvironmentFailureError(_ENDED) from error
        return _listen(self._pipe, token)

    def end(self) -> None:
        """Leave nothing of it behind, whatever it is doing."""
        _end(self._process)
        self._pipe.close()


def run_in_process(task: ProcessTask[T], token: ProgressToken) -> T:
    """Run the task in a spawned process and wait for it; blocks, so it is called on a worker thread.

    Errors for people come out as they are, bugs as `WorkerProcessBugError`. A cancelled token ends the process.
    """
    spawned = _Spawned(task.function)
    try:
        return cast("T", spawned.run(task.arguments, token))
    finally:
        spawned.end()


def _listen(pipe: Connection, token: ProgressToken) -> object:
    """Pass progress on, and gather the answer's pieces, until all of it is here."""
    pieces = PieceCollector()
    while True:
        token.raise_if_cancelled()
        if not pipe.poll(_POLL_S):
            continue
        try:
            kind, payload = pipe.recv()
            arrays = receive_arrays(payload[1], pipe) if kind == "done" else []
        except (EOFError, OSError) as error:  # OSError: it ended in the middle of a message
            raise EnvironmentFailureError(_ENDED) from error
        if kind == "progress":
            token.report(*payload)
        elif kind == "piece":
            pieces.take(payload)
        elif kind == "done":
            return pieces.value(payload[0], arrays)
        else:
            raise payload


def _end(process: BaseProcess) -> None:
    """Leave no process behind: ask, then insist."""
    if process.pid is None:
        return
    process.join(_POLL_S)
    if process.is_alive():
        process.terminate()
        process.join(_PATIENCE_S)
    if process.is_alive():
        process.kill()
        process.join()
    with suppress(ValueError):  # where another thread, starting one of its own, is just taking note of the end
        process.close()


class _PartToken:
    """The token of a part of some work: it ends with the whole, and the whole alone tells of progress."""

    def __init__(self, whole: ProgressToken) -> None:
        self._whole = whole
        self.is_over = threading.Event()

    def report(self, done: int, total: int) -> None:
        """Say nothing."""

    def raise_if_cancelled(self) -> None:
        if self.is_over.is_set():
            raise CancelledError
        self._whole.raise_if_cancelled()


class _OtherCore:
    """A spawned process for every part, watched from a thread."""

    def __init__(self, threads: ThreadPoolExecutor, token: _PartToken) -> None:
        self._threads = threads
        self._token = token
        self._ready: dict[Callable[..., object], Future[_Spawned]] = {}
        self._done: list[_Spawned] = []

    def get_ready(self, work: Callable[..., object]) -> None:
        if work not in self._ready:
            self._ready[work] = self._threads.submit(_Spawned, work)

    def begin(self, work: Callable[..., T], *arguments: object) -> Callable[[], T]:
        part = self._threads.submit(self._run, ProcessTask(work, arguments))

        def result() -> T:
            try:
                return part.result()
            except (EnvironmentFailureError, OSError):  # no process, or no memory for two: one after the other
                return work(self._token, *arguments)

        return result

    def _run(self, task: ProcessTask[T]) -> T:
        ready = self._ready.pop(task.function, None)
        if ready is None:
            return run_in_process(task, self._token)
        spawned = ready.result()
        with ExitStack() as unless_done:
            unless_done.callback(spawned.end)
            found = cast("T", spawned.run(task.arguments, self._token))
            unless_done.pop_all()
        self._done.append(spawned)
        if self._token.is_over.is_set():  # nobody else may look after it any more
            self._end_done()
        return found

    def end(self) -> None:
        """End what got ready and was never begun."""
        for ready in list(self._ready.values()):  # the other thread may be taking one out
            if not ready.cancel() and ready.exception() is None:
                ready.result().end()
        self._end_done()

    def _end_done(self) -> None:
        """A process takes a moment to end: its part is given on first."""
        while self._done:
            with suppress(IndexError):  # the other thread was quicker
                self._done.pop().end()


def on_two_cores(work: Callable[[ProgressToken, Beside], T], token: ProgressToken) -> T:
    """Do work that has a part of it done beside it, in a process of its own that is gone afterwards."""
    part = _PartToken(token)
    with ThreadPoolExecutor(1, thread_name_prefix="beside") as threads:
        other = _OtherCore(threads, part)
        try:
            return work(token, other)
        finally:
            part.is_over.set()
            other.end()


def apart_on_two_cores(work: Callable[[ProgressToken, Beside], T], token: ProgressToken) -> T:
    """The same with the work itself in another process of its own, so that the interpreter of this one stays free.

    `work` is pickled, as its result is. Where there is no process, or no memory for one, it is done in place.
    """
    try:
        spawned = _Spawned(_on_two_cores_there, is_daemon=False)
        try:
            return cast("T", spawned.run((work,), token))
        finally:
            spawned.end()
    except (EnvironmentFailureError, OSError):
        return on_two_cores(work, token)


def _on_two_cores_there(token: ProgressToken, work: Callable[[ProgressToken, Beside], object]) -> object:
    """What the process of `apart_on_two_cores` does."""
    return on_two_cores(work, token)
