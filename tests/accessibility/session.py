"""The real program on a display that nobody sees, with a screen reader beside it, on a day that is always the same."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.virtual_display import virtual_display

HERE = Path(__file__).parent
SYSTEM_PYTHON = "/usr/bin/python3"
DAY = datetime(2026, 3, 10, 10, 15, tzinfo=UTC)
"""A Tuesday: what is shown depends on the day, so it is always this one."""
PATIENCE_S = 90.0
_KNOWS_ATSPI = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


def why_not() -> str:
    """Why no screen reader can listen here; empty where one can."""
    if sys.platform != "linux":
        return "AT-SPI is there on Linux only"
    missing = [name for name in ("Xvfb", "dbus-daemon", "cc") if shutil.which(name) is None]
    if missing or not Path(SYSTEM_PYTHON).exists():
        return f"{', '.join(missing) or SYSTEM_PYTHON} is not here (`make accessibility` installs it)"
    if subprocess.run([SYSTEM_PYTHON, "-c", _KNOWS_ATSPI], capture_output=True, check=False).returncode:
        return "the system's Python does not know AT-SPI (`make accessibility` installs it)"
    return ""


class ScreenReader:
    """Gives orders to `reader.py`, which does what they say in the program."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def read(self) -> list[str]:
        """What is shown, as lines of a tree, once it stays the same."""
        seen: list[str] = []
        until = time.monotonic() + PATIENCE_S
        while (now := self._ask("read")) != seen and time.monotonic() < until:
            seen = now
            time.sleep(0.15)
        return seen

    def wait_for(self, name: str) -> None:
        """Until there is a control of this name."""
        self._ask(f"find {name}")

    def press(self, name: str) -> None:
        self._ask(f"press {name}")

    def type(self, name: str, text: str) -> None:
        self._ask(f"type {name}\t{text}")

    def heard(self) -> list[str]:
        """What was announced since this was asked last."""
        return list(self._ask("heard"))

    def _ask(self, order: str) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{order}\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline() or '{"failed": "the reader ended"}')
        assert "done" in answer, answer
        return answer["done"]


@contextmanager
def bus(environment: Mapping[str, str]) -> Iterator[str]:
    """The address of a session bus of its own; the accessibility bus and its registry start on it by themselves."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as daemon:
        assert daemon.stdout is not None
        try:
            yield daemon.stdout.readline().strip()
        finally:
            daemon.terminate()


@contextmanager
def session(home: Path) -> Iterator[dict[str, str]]:
    """The environment of a user of its own, with a display and a bus."""
    clock = home / "clock.so"
    subprocess.run(
        ["cc", "-O2", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-o", clock, HERE / "clock.c"], check=True
    )
    kept = {name: os.environ[name] for name in ("PATH", "VIRTUAL_ENV") if name in os.environ}
    environment = kept | {
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "LANG": "C.UTF-8",
        "TZ": "Europe/London",
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "LOCALREGULARS_TEST_CLOCK": str(round((DAY - datetime.now(UTC)).total_seconds())),
    }
    with ExitStack() as stack:
        environment["DISPLAY"] = stack.enter_context(virtual_display("-screen", "0", "1280x900x24"))
        environment["DBUS_SESSION_BUS_ADDRESS"] = stack.enter_context(bus(environment))
        yield environment | {"LD_PRELOAD": str(clock)}


@contextmanager
def program(environment: Mapping[str, str], arguments: Sequence[str | Path] = ()) -> Iterator[ScreenReader]:
    """The program, started with these arguments, and somebody who reads it."""
    plain = {name: value for name, value in environment.items() if name != "LD_PRELOAD"}
    command = [sys.executable, "-m", "localregulars", *arguments]
    with (
        subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as running,
        subprocess.Popen(
            [SYSTEM_PYTHON, HERE / "reader.py"],
            env=plain,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        ) as reading,
    ):
        try:
            yield ScreenReader(reading)
        finally:
            reading.terminate()
            running.terminate()
