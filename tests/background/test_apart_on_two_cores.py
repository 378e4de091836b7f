"""Long work is done apart as a whole, with its part in a third process; both are gone when it is over."""

from __future__ import annotations

import importlib
import multiprocessing
import os
import time
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from localregulars.background.jobs import Job
from localregulars.background.lanes import Lanes
from localregulars.background.processes import apart_on_two_cores
from localregulars.background.work import WorkerProcessBugError
from localregulars.domain.errors import CancelledError
from localregulars.domain.progress import Beside, ProgressToken, SilentProgress

WAIT_MS = 60_000


def where(token: ProgressToken) -> int:
    return os.getpid()


def both_places(numbers: Any, token: ProgressToken, beside: Beside) -> tuple[int, int, Any]:
    twin = importlib.import_module("test_apart_on_two_cores")
    token.report(1, 1)
    return os.getpid(), beside.begin(twin.where)(), 2 * numbers


def ask_for_ever(token: ProgressToken, note: Path) -> None:
    """Says who it is, and goes on until it is told to end: as every long work does, it asks at times."""
    note.with_suffix(".new").write_text(str(os.getpid()))
    note.with_suffix(".new").rename(note)
    while True:
        time.sleep(0.01)
        token.raise_if_cancelled()


def wait_for_ever(note: Path, token: ProgressToken, beside: Beside) -> None:
    twin = importlib.import_module("test_apart_on_two_cores")
    beside.begin(twin.ask_for_ever, note)()


def stumble(token: ProgressToken, beside: Beside) -> None:
    raise ValueError("Maria Okafor")


def of_twin(function: Any, *given: object) -> Any:
    """The function of the importable twin of this module: a spawned process cannot find this one."""
    return partial(getattr(importlib.import_module("test_apart_on_two_cores"), function.__name__), *given)


@pytest.fixture(autouse=True)
def importable(monkeypatch: pytest.MonkeyPatch) -> None:
    """A spawned process finds this module beside itself."""
    folder = os.path.dirname(__file__)  # noqa: PTH120 (the search path holds strings)
    monkeypatch.syspath_prepend(folder)
    monkeypatch.setenv("PYTHONPATH", folder)


def is_there(process: int) -> bool:
    """Whether a process runs; one that has ended and that nobody took note of does not."""
    told = Path(f"/proc/{process}/stat")
    return told.exists() and told.read_text().rsplit(")", 1)[1].split()[0] != "Z"


def end_of(qtbot: QtBot, job: Job) -> list[Any]:
    told: list[Any] = []
    job.succeeded.connect(told.append)
    job.failed.connect(told.append)
    job.cancelled.connect(lambda: told.append("cancelled"))
    qtbot.waitUntil(lambda: job.is_over, timeout=WAIT_MS)
    return told


def test_long_work_and_its_part_are_done_in_two_other_processes(qtbot: QtBot, lanes: Lanes) -> None:
    work = of_twin(both_places, np.arange(100_000))
    [(there, beside, numbers)] = end_of(qtbot, lanes.run_on_two_cores(work, takes_long=True))
    assert len({os.getpid(), there, beside}) == 3
    assert np.array_equal(numbers, 2 * np.arange(100_000))
    assert multiprocessing.active_children() == []


def test_where_no_process_can_be_begun_long_work_is_done_in_place(monkeypatch: pytest.MonkeyPatch) -> None:
    def none_left(_process: object) -> None:
        raise OSError("no process is left")

    monkeypatch.setattr(multiprocessing.context.SpawnProcess, "start", none_left)
    assert apart_on_two_cores(of_twin(both_places, 3), SilentProgress()) == (os.getpid(), os.getpid(), 6)


def test_a_bug_in_long_work_comes_back_without_its_values() -> None:
    with pytest.raises(WorkerProcessBugError) as caught:
        apart_on_two_cores(of_twin(stumble), SilentProgress())
    assert caught.value.kind == "ValueError"
    assert "Maria" not in repr(caught.value)


@pytest.mark.skipif(not Path("/proc").exists(), reason="whether a process is there is read where Linux says so")
def test_the_part_of_long_work_that_was_stopped_ends_by_itself(tmp_path: Path) -> None:
    note = tmp_path / "who"

    class UntilBegun(SilentProgress):
        def raise_if_cancelled(self) -> None:
            if note.exists():
                raise CancelledError

    with pytest.raises(CancelledError):
        apart_on_two_cores(of_twin(wait_for_ever, note), UntilBegun())
    part, until = int(note.read_text()), time.monotonic() + WAIT_MS / 1000
    while is_there(part) and time.monotonic() < until:
        time.sleep(0.02)
    assert not is_there(part)
    assert multiprocessing.active_children() == []
