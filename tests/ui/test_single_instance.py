"""One window per user, whoever is faster, and never nobody."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.reliability.window_races import windows_at_once

from localregulars.ui.single_instance import SingleInstance

RACES = 50
_HOLDER = """
import sys
from pathlib import Path
from localregulars.ui.single_instance import SingleInstance

instance = SingleInstance(Path(sys.argv[1]))
print(instance.claim(), flush=True)
sys.stdin.readline()
"""


def start(code: str, *arguments: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def said(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


@pytest.mark.slow
def test_of_processes_that_start_at_once_exactly_one_is_first(tmp_path: Path) -> None:
    found = windows_at_once(tmp_path, RACES)
    assert (found.runs, found.bad, found.reasons) == (RACES, 0, [])
    assert found.counts["different winners"] > 1  # a race that always has the same winner is none


def test_who_was_killed_keeps_nobody_out(tmp_path: Path) -> None:
    with start(_HOLDER, tmp_path) as holder:
        assert said(holder) == "True"
        assert not SingleInstance(tmp_path).claim()
        holder.send_signal(signal.SIGKILL)
        holder.wait()
        second = SingleInstance(tmp_path)
        assert second.claim()
        assert not SingleInstance(tmp_path).claim()
        second.release()


def test_a_released_claim_can_be_taken_and_waited_for(tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.claim()
    assert not second.claim()
    first.release()
    assert second.claim(patience_ms=500)
    second.release()


def test_every_further_start_asks_the_first_to_show_itself(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path / "state")
    assert first.claim()
    first.listen()
    for _ in range(3):
        with qtbot.waitSignal(first.raise_wanted):
            SingleInstance(tmp_path / "state").ask_first()
    assert not (tmp_path / "state" / "raise-request").exists()
    first.release()


def test_a_request_for_a_window_that_is_gone_is_not_obeyed_by_the_next(qtbot: QtBot, tmp_path: Path) -> None:
    SingleInstance(tmp_path).ask_first()
    first = SingleInstance(tmp_path)
    told: list[None] = []
    first.raise_wanted.connect(lambda: told.append(None))
    assert first.claim()
    first.listen()
    qtbot.wait(100)
    assert told == []
    first.release()


def test_a_folder_that_cannot_be_made_keeps_nobody_out_of_the_shop(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    instance = SingleInstance(tmp_path / "file" / "state")
    assert instance.claim()
    instance.ask_first()
    instance.release()
