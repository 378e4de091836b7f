"""The window's thread is let in at once and woken on time; what it begins, and the lanes, are as others."""

from __future__ import annotations

import ctypes
import platform
import struct
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from pytestqt.qtbot import QtBot

from localregulars.background.coming_first import (
    ON_TIME_NS,
    PATIENT_NS,
    SHORTEST_TURN_NS,
    come_first,
    wait_patiently,
)
from localregulars.background.lanes import Lane, Lanes
from localregulars.background.processes import run_in_process
from localregulars.background.work import ProcessTask
from localregulars.domain.progress import ProgressToken, SilentProgress

PR_GET_TIMERSLACK = 30
SCHED_GETATTR = {"x86_64": 315, "aarch64": 275}

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="turns and waits are asked for on Linux only")


def wait_ends_within_ns() -> int:
    """How much later than asked for a wait of the calling thread may end."""
    return int(ctypes.CDLL(None).prctl(PR_GET_TIMERSLACK, 0, 0, 0, 0))


def turn_ns() -> int:
    """How long a turn of the calling thread is; 0 where the system does not say."""
    number = SCHED_GETATTR.get(platform.machine())
    told = ctypes.create_string_buffer(56)
    if number is None or ctypes.CDLL(None).syscall(number, threading.get_native_id(), told, 48, 0):
        return 0
    return int(struct.unpack_from("IIQiIQQQ", told)[5])


def in_a_thread(ask: Callable[[], int], first: Callable[[], None]) -> int:
    with ThreadPoolExecutor(1, initializer=first) as lane:
        return lane.submit(ask).result()


def turn_in_a_process(_token: ProgressToken) -> int:
    return turn_ns()


def turn_of_what_it_begins() -> int:
    return run_in_process(ProcessTask(turn_in_a_process), SilentProgress())


needs_turns = pytest.mark.skipif(turn_ns() == 0, reason="a Linux before 6.12 has turns of one length")


@needs_turns
def test_who_comes_first_takes_the_shortest_turns_and_nobody_else_does() -> None:
    usual = in_a_thread(turn_ns, lambda: None)
    assert in_a_thread(turn_ns, come_first) == SHORTEST_TURN_NS < usual
    assert in_a_thread(turn_ns, lambda: None) == usual


@needs_turns
def test_a_process_begun_by_who_comes_first_has_turns_of_the_usual_length() -> None:
    assert in_a_thread(turn_of_what_it_begins, come_first) != SHORTEST_TURN_NS


def test_who_comes_first_is_woken_on_time_and_who_is_patient_later() -> None:
    before = wait_ends_within_ns()
    assert in_a_thread(wait_ends_within_ns, come_first) == ON_TIME_NS
    assert in_a_thread(wait_ends_within_ns, wait_patiently) == PATIENT_NS
    assert wait_ends_within_ns() == before


def test_the_thread_that_makes_the_lanes_comes_first_and_each_lane_is_patient(qtbot: QtBot, lanes: Lanes) -> None:
    assert wait_ends_within_ns() == ON_TIME_NS
    for lane in (lanes.store, lanes.compute, lanes.files):
        assert answer_of(qtbot, lane) == PATIENT_NS


def answer_of(qtbot: QtBot, lane: Lane) -> int:
    told: list[int] = []
    lane.submit(lambda _token: wait_ends_within_ns()).succeeded.connect(told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    return told[0]
