"""What steps back gives way for good, and takes nobody else with it."""

from __future__ import annotations

import os
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from localregulars.background.processes import run_in_process
from localregulars.background.stepping_back import LESS, step_back
from localregulars.background.work import ProcessTask
from localregulars.domain.progress import ProgressToken, SilentProgress

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="threads have a niceness of their own on Linux only")


def niceness() -> int:
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) if sys.platform == "linux" else 0


NICENESS_WHEN_LOADED = niceness()
"""Of whoever loads these tests: a process of its own loads what it is to do."""


def test_a_thread_steps_back_alone() -> None:
    before = niceness()
    with ThreadPoolExecutor(1, initializer=step_back) as lane:
        assert lane.submit(niceness).result() == min(19, before + LESS)
    assert niceness() == before


def when_loaded(_token: ProgressToken) -> int:
    return NICENESS_WHEN_LOADED


def test_a_process_of_its_own_gives_way_before_it_has_loaded_anything() -> None:
    assert run_in_process(ProcessTask(when_loaded), SilentProgress()) == min(19, niceness() + LESS)
