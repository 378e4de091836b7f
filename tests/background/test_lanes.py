"""Lanes and jobs: order, one end for each job, cancel, shutdown."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QThread
from pytestqt.qtbot import QtBot

from localregulars.background.jobs import Job, JobToken, LatestJob
from localregulars.background.lanes import Lanes
from localregulars.domain.errors import CancelledError, EnvironmentFailureError

WAIT_MS = 5_000


class Listener:
    """Writes down what a job told, in order, and on which thread."""

    def __init__(self, job: Job) -> None:
        self.told: list[tuple[str, object]] = []
        self.threads: set[QThread] = set()
        job.progressed.connect(lambda done, total: self.hear("progressed", (done, total)))
        job.succeeded.connect(lambda value: self.hear("succeeded", value))
        job.failed.connect(lambda error: self.hear("failed", error))
        job.cancelled.connect(lambda: self.hear("cancelled", None))
        job.finished.connect(lambda: self.hear("finished", None))

    def hear(self, name: str, value: object) -> None:
        self.told.append((name, value))
        self.threads.add(QThread.currentThread())

    @property
    def ends(self) -> list[str]:
        return [name for name, _ in self.told if name != "progressed"]

    @property
    def is_finished(self) -> bool:
        return "finished" in self.ends


def until_finished(qtbot: QtBot, *listeners: Listener) -> None:
    qtbot.waitUntil(lambda: all(listener.is_finished for listener in listeners), timeout=WAIT_MS)


def test_work_is_done_in_the_order_it_was_given_on_one_thread(qtbot: QtBot, lanes: Lanes) -> None:
    done: list[tuple[int, int]] = []
    jobs = [
        Listener(lanes.compute.submit(lambda _token, n=number: done.append((n, threading.get_ident()))))  # type: ignore[misc]
        for number in range(300)
    ]
    until_finished(qtbot, *jobs)
    assert [number for number, _ in done] == list(range(300))
    assert len({thread for _, thread in done}) == 1
    assert threading.get_ident() not in {thread for _, thread in done}


def test_a_result_arrives_on_the_window_thread_and_never_before_one_could_connect(qtbot: QtBot, lanes: Lanes) -> None:
    job = lanes.compute.submit(lambda _token: 42)
    time.sleep(0.05)
    heard = Listener(job)
    until_finished(qtbot, heard)
    assert heard.told == [("succeeded", 42), ("finished", None)]
    assert heard.threads == {QCoreApplication.instance().thread()}  # type: ignore[union-attr]


def test_an_error_for_people_reaches_failed_and_nothing_else(qtbot: QtBot, lanes: Lanes) -> None:
    bugs: list[object] = []
    lanes.bug_found.connect(bugs.append)

    def work(_token: JobToken) -> None:
        raise EnvironmentFailureError("The disk is full.")

    heard = Listener(lanes.compute.submit(work))
    until_finished(qtbot, heard)
    assert heard.ends == ["failed", "finished"]
    assert str(heard.told[0][1]) == "The disk is full."
    assert bugs == []


def test_a_bug_reaches_failed_and_is_told_as_a_bug_besides(
    qtbot: QtBot, lanes: Lanes, caplog: pytest.LogCaptureFixture
) -> None:
    bugs: list[object] = []
    lanes.bug_found.connect(bugs.append)
    heard = Listener(lanes.compute.submit(lambda _token: dict[str, int]()["Maria"]))
    until_finished(qtbot, heard)
    assert heard.ends == ["failed", "finished"]
    assert [type(bug) for bug in bugs] == [KeyError]
    assert "KeyError" in caplog.text
    assert "Maria" not in caplog.text


def test_even_a_request_to_exit_from_a_worker_ends_as_a_failure(qtbot: QtBot, lanes: Lanes) -> None:
    def work(_token: JobToken) -> None:
        raise SystemExit(3)

    heard = Listener(lanes.compute.submit(work))
    until_finished(qtbot, heard)
    assert heard.ends == ["failed", "finished"]


def test_work_goes_on_after_an_error(qtbot: QtBot, lanes: Lanes) -> None:
    first = Listener(lanes.compute.submit(lambda _token: 1 // 0))
    second = Listener(lanes.compute.submit(lambda _token: "fine"))
    until_finished(qtbot, first, second)
    assert second.told == [("succeeded", "fine"), ("finished", None)]


def test_cancel_stops_work_at_its_next_look_at_the_token(qtbot: QtBot, lanes: Lanes) -> None:
    started = threading.Event()

    def work(token: JobToken) -> None:
        started.set()
        while True:
            token.raise_if_cancelled()
            time.sleep(0.001)

    job = lanes.compute.submit(work)
    heard = Listener(job)
    assert started.wait(5)
    job.cancel()
    job.cancel()
    until_finished(qtbot, heard)
    assert heard.ends == ["cancelled", "finished"]


def test_work_that_waits_is_never_begun_after_its_cancel(qtbot: QtBot, lanes: Lanes) -> None:
    gate = threading.Event()
    begun: list[str] = []
    first = Listener(lanes.compute.submit(lambda _token: gate.wait(5)))
    waiting = lanes.compute.submit(lambda _token: begun.append("no"))
    heard = Listener(waiting)
    waiting.cancel()
    gate.set()
    until_finished(qtbot, first, heard)
    assert heard.ends == ["cancelled", "finished"]
    assert begun == []


def test_an_error_after_a_cancel_counts_as_cancelled(qtbot: QtBot, lanes: Lanes) -> None:
    started, gate = threading.Event(), threading.Event()

    def work(_token: JobToken) -> None:
        started.set()
        gate.wait(5)
        raise OSError("interrupted")

    job = lanes.compute.submit(work)
    heard = Listener(job)
    assert started.wait(5)
    job.cancel()
    gate.set()
    until_finished(qtbot, heard)
    assert heard.ends == ["cancelled", "finished"]


@pytest.mark.parametrize(("is_write", "end"), [(False, "cancelled"), (True, "succeeded")])
def test_a_late_success_counts_for_writes_only(qtbot: QtBot, lanes: Lanes, is_write: bool, end: str) -> None:
    started, gate = threading.Event(), threading.Event()

    def work(_token: JobToken) -> str:
        started.set()
        gate.wait(5)
        return "committed"

    job = lanes.compute.submit(work, is_write=is_write)
    heard = Listener(job)
    assert started.wait(5)
    job.cancel()
    gate.set()
    until_finished(qtbot, heard)
    assert heard.ends == [end, "finished"]


def test_progress_is_told_between_start_and_end_and_the_last_word_always(qtbot: QtBot, lanes: Lanes) -> None:
    def work(token: JobToken) -> None:
        for step in range(1, 10_001):
            token.report(step, 10_000)

    heard = Listener(lanes.compute.submit(work))
    until_finished(qtbot, heard)
    told = [value for name, value in heard.told if name == "progressed"]
    assert told[-1] == (10_000, 10_000)
    assert told == sorted(told)  # type: ignore[type-var]
    assert len(told) < 100, "ten thousand reports must not become ten thousand signals"
    assert heard.ends == ["succeeded", "finished"]


def test_no_progress_is_told_after_a_cancel(qtbot: QtBot, lanes: Lanes) -> None:
    started, gate = threading.Event(), threading.Event()

    def work(token: JobToken) -> None:
        started.set()
        gate.wait(5)
        token.report(1, 1)
        token.raise_if_cancelled()

    job = lanes.compute.submit(work)
    heard = Listener(job)
    assert started.wait(5)
    job.cancel()
    gate.set()
    until_finished(qtbot, heard)
    assert heard.told == [("cancelled", None), ("finished", None)]


ENDINGS: dict[str, Callable[[JobToken], Any]] = {
    "value": lambda _token: 1,
    "known": lambda _token: (_ for _ in ()).throw(EnvironmentFailureError("no")),
    "bug": lambda _token: 1 // 0,
    "stopped": lambda _token: (_ for _ in ()).throw(CancelledError()),
    "reports": lambda token: token.report(1, 2),
}


@given(plan=st.lists(st.tuples(st.sampled_from(sorted(ENDINGS)), st.booleans(), st.booleans()), max_size=12))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_job_tells_exactly_one_end_and_then_finished(
    qtbot: QtBot, lanes: Lanes, plan: list[tuple[str, bool, bool]]
) -> None:
    heard = []
    for name, is_cancelled, is_write in plan:
        job = lanes.compute.submit(ENDINGS[name], is_write=is_write)
        heard.append(Listener(job))
        if is_cancelled:
            job.cancel()
    until_finished(qtbot, *heard)
    for listener in heard:
        assert len(listener.ends) == 2
        assert listener.ends[0] in {"succeeded", "failed", "cancelled"}
        assert listener.ends[1] == "finished"


def test_shutdown_with_a_full_queue_ends_every_job_and_leaves_no_thread(qtbot: QtBot, lanes: Lanes) -> None:
    started = threading.Event()

    def patient(token: JobToken) -> None:
        started.set()
        while True:
            token.raise_if_cancelled()
            time.sleep(0.001)

    heard = [Listener(lanes.compute.submit(patient)) for _ in range(200)]
    assert started.wait(5)
    lanes.shut_down()
    assert all(listener.ends == ["cancelled", "finished"] for listener in heard)
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("lane-")]


def test_a_lane_that_is_shut_down_accepts_nothing_and_says_so(qtbot: QtBot, lanes: Lanes) -> None:
    lanes.shut_down()
    begun: list[str] = []
    heard = Listener(lanes.compute.submit(lambda _token: begun.append("no")))
    until_finished(qtbot, heard)
    assert heard.ends == ["cancelled", "finished"]
    assert begun == []
    lanes.shut_down()


def test_a_job_that_nobody_keeps_still_tells_its_end(qtbot: QtBot, lanes: Lanes) -> None:
    values: list[object] = []
    lanes.compute.submit(lambda _token: "kept").succeeded.connect(values.append)
    gc.collect()
    qtbot.waitUntil(lambda: values == ["kept"], timeout=WAIT_MS)


def test_a_job_may_be_cancelled_long_after_its_end(qtbot: QtBot, lanes: Lanes) -> None:
    job = lanes.compute.submit(lambda _token: None)
    heard = Listener(job)
    until_finished(qtbot, heard)
    qtbot.wait(10)
    job.cancel()
    assert job.is_over


def test_taking_a_newer_job_cancels_the_one_before(qtbot: QtBot, lanes: Lanes) -> None:
    gate = threading.Event()
    latest = LatestJob()
    old = Listener(latest.take(lanes.compute.submit(lambda _token: gate.wait(5))))
    new = Listener(latest.take(lanes.compute.submit(lambda _token: "new")))
    assert latest.is_running
    gate.set()
    until_finished(qtbot, old, new)
    assert old.ends == ["cancelled", "finished"]
    assert new.ends == ["succeeded", "finished"]
    assert not latest.is_running
