"""Work in a process of its own: result, progress, sentences, bugs without values, and an end at any time."""

from __future__ import annotations

import importlib
import multiprocessing
import os
import struct
import sys
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from tests.pace import paced

from localregulars.background import processes
from localregulars.background.jobs import Job
from localregulars.background.lanes import Lanes
from localregulars.background.processes import on_two_cores
from localregulars.background.work import ProcessTask, WorkerProcessBugError
from localregulars.domain.errors import EnvironmentFailureError, InputRefusedError
from localregulars.domain.progress import Beside, ProgressToken, SilentProgress

WAIT_MS = 20_000


def double(token: ProgressToken, numbers: list[int]) -> tuple[int, list[int]]:
    token.report(1, 2)
    token.report(2, 2)
    return os.getpid(), [2 * number for number in numbers]


def tell_niceness(token: ProgressToken) -> int:
    return os.nice(0) if hasattr(os, "nice") else 0


def refuse(token: ProgressToken) -> None:
    raise InputRefusedError("This file is no till export.")


def stumble(token: ProgressToken, name: str) -> None:
    raise ValueError(f"cannot place {name}")


def run_for_ever(token: ProgressToken) -> None:
    token.report(0, 1)
    while True:
        time.sleep(0.01)


def vanish(token: ProgressToken) -> None:
    os._exit(9)


def vanish_in_the_middle_of_the_answer(token: ProgressToken) -> None:
    pipe: Connection = token._pipe  # type: ignore[attr-defined]
    os.write(pipe.fileno(), struct.pack("!i", 1_000) + b"as much as was sent")
    os._exit(9)


def answer_what_cannot_travel(token: ProgressToken) -> Any:
    return lambda: None


def with_a_part(part: ProcessTask[Any], own: list[str]) -> Callable[[ProgressToken, Beside], Any]:
    """Work that begins a part, does its own, and gives what the part gave."""

    def work(token: ProgressToken, beside: Beside) -> Any:
        given = beside.begin(part.function, *part.arguments)
        own.append("own")
        return given()

    return work


def end_of(qtbot: QtBot, job: Job) -> list[Any]:
    told: list[Any] = []
    job.succeeded.connect(told.append)
    job.failed.connect(told.append)
    job.cancelled.connect(lambda: told.append("cancelled"))
    qtbot.waitUntil(lambda: job.is_over, timeout=WAIT_MS)
    assert multiprocessing.active_children() == []
    return told


@pytest.fixture(autouse=True)
def importable(monkeypatch: pytest.MonkeyPatch) -> None:
    """A spawned process finds this module beside itself."""
    folder = os.path.dirname(__file__)  # noqa: PTH120 (the search path holds strings)
    monkeypatch.syspath_prepend(folder)
    monkeypatch.setenv("PYTHONPATH", folder)


def task(function: Any, *arguments: object) -> ProcessTask[Any]:
    """A task with the function of the importable twin of this module: a spawned process cannot find this one."""
    twin = importlib.import_module("test_processes")
    return ProcessTask(getattr(twin, function.__name__), arguments)


def test_the_result_comes_from_another_process_after_its_progress(qtbot: QtBot, lanes: Lanes) -> None:
    job = lanes.run_process(task(double, [1, 2]))
    progress: list[tuple[int, int]] = []
    job.progressed.connect(lambda done, total: progress.append((done, total)))
    [(process, numbers)] = end_of(qtbot, job)
    assert numbers == [2, 4]
    assert process != os.getpid()
    assert progress[-1] == (2, 2)


@pytest.mark.skipif(sys.platform != "linux", reason="work steps back on Linux only")
def test_a_process_of_its_own_gives_way_to_the_window(qtbot: QtBot, lanes: Lanes) -> None:
    [nice] = end_of(qtbot, lanes.run_process(task(tell_niceness)))
    assert nice > os.nice(0) or nice == 19


def test_a_sentence_for_people_comes_back_as_it_is(qtbot: QtBot, lanes: Lanes) -> None:
    [error] = end_of(qtbot, lanes.run_process(task(refuse)))
    assert isinstance(error, InputRefusedError)
    assert str(error) == "This file is no till export."


def test_a_bug_comes_back_with_its_place_and_without_its_values(
    qtbot: QtBot, lanes: Lanes, caplog: pytest.LogCaptureFixture
) -> None:
    [error] = end_of(qtbot, lanes.run_process(task(stumble, "Maria Okafor")))
    assert isinstance(error, WorkerProcessBugError)
    assert error.kind == "ValueError"
    assert any("stumble" in place for place in error.places)
    assert "Maria" not in repr(error)


def test_a_result_that_cannot_travel_is_a_bug_not_a_silence(qtbot: QtBot, lanes: Lanes) -> None:
    [error] = end_of(qtbot, lanes.run_process(task(answer_what_cannot_travel)))
    assert isinstance(error, WorkerProcessBugError)


@pytest.mark.parametrize("ends", [vanish, vanish_in_the_middle_of_the_answer])
def test_a_process_that_the_computer_ended_is_told_in_a_sentence(
    qtbot: QtBot, lanes: Lanes, ends: Callable[..., None]
) -> None:
    [error] = end_of(qtbot, lanes.run_process(task(ends)))
    assert isinstance(error, EnvironmentFailureError)


def test_cancel_ends_the_process_wherever_it_is(qtbot: QtBot, lanes: Lanes) -> None:
    job = lanes.run_process(task(run_for_ever))
    with qtbot.waitSignal(job.progressed, timeout=WAIT_MS):
        pass
    with paced(time.monotonic) as taken:
        job.cancel()
        assert end_of(qtbot, job) == ["cancelled"]
    assert taken.within(1.0)


def test_shutdown_ends_a_running_process(qtbot: QtBot, lanes: Lanes) -> None:
    job = lanes.run_process(task(run_for_ever))
    with qtbot.waitSignal(job.progressed, timeout=WAIT_MS):
        pass
    lanes.shut_down()
    assert job.is_over
    assert multiprocessing.active_children() == []


def test_a_part_of_the_work_is_done_in_another_process() -> None:
    did: list[str] = []
    process, numbers = on_two_cores(with_a_part(task(double, [1, 2]), did), SilentProgress())
    assert (did, numbers) == (["own"], [2, 4])
    assert process != os.getpid()
    assert multiprocessing.active_children() == []


@pytest.mark.parametrize("why", [EnvironmentFailureError("Perhaps its memory is full."), BrokenPipeError()])
def test_a_part_without_a_process_is_done_in_place(monkeypatch: pytest.MonkeyPatch, why: Exception) -> None:
    def refused(*_given: object) -> None:
        raise why

    monkeypatch.setattr(processes, "run_in_process", refused)
    process, numbers = on_two_cores(with_a_part(task(double, [1, 2]), []), SilentProgress())
    assert (process, numbers) == (os.getpid(), [2, 4])


def test_a_process_that_got_ready_is_the_one_that_does_the_part() -> None:
    part = task(double, [1, 2])

    def work(token: ProgressToken, beside: Beside) -> tuple[list[int | None], tuple[int, list[int]]]:
        beside.get_ready(part.function)
        beside.get_ready(part.function)
        while not multiprocessing.active_children():
            time.sleep(0.01)
        ready = [process.pid for process in multiprocessing.active_children()]
        return ready, beside.begin(part.function, *part.arguments)()

    ready, (process, numbers) = on_two_cores(work, SilentProgress())
    assert (ready, numbers) == ([process], [2, 4])
    assert multiprocessing.active_children() == []


def test_a_process_that_got_ready_for_nothing_is_gone_afterwards() -> None:
    assert on_two_cores(lambda _token, beside: beside.get_ready(task(double).function), SilentProgress()) is None
    assert multiprocessing.active_children() == []


def test_a_part_for_which_no_process_gets_ready_is_done_in_place(monkeypatch: pytest.MonkeyPatch) -> None:
    part = task(double, [1, 2])

    def none_left(_process: object) -> None:
        raise OSError("no process is left")

    def work(token: ProgressToken, beside: Beside) -> Any:
        beside.get_ready(part.function)
        return beside.begin(part.function, *part.arguments)()

    monkeypatch.setattr(multiprocessing.context.SpawnProcess, "start", none_left)
    assert on_two_cores(work, SilentProgress()) == (os.getpid(), [2, 4])


def test_a_bug_in_the_part_comes_out_of_the_whole() -> None:
    with pytest.raises(WorkerProcessBugError):
        on_two_cores(with_a_part(task(stumble, "Maria Okafor"), []), SilentProgress())


def test_the_part_ends_with_the_whole() -> None:
    def stumbles(token: ProgressToken, beside: Beside) -> None:
        beside.begin(task(run_for_ever).function)
        raise ValueError("own")

    with pytest.raises(ValueError, match="own"):
        on_two_cores(stumbles, SilentProgress())
    assert multiprocessing.active_children() == []


def test_cancelling_ends_the_part_too(qtbot: QtBot, lanes: Lanes) -> None:
    job = lanes.run_on_two_cores(with_a_part(task(run_for_ever), []), takes_long=False)
    qtbot.waitUntil(lambda: bool(multiprocessing.active_children()), timeout=WAIT_MS)
    job.cancel()
    assert end_of(qtbot, job) == ["cancelled"]
