"""Locking the real program: the process that knew the shop ends, and a fresh one that knows nothing asks."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from io import FileIO
from pathlib import Path

import pytest
from tests.shops import PASSPHRASE, TestShop

SENTINEL = "Zebulon Quillfeather"
_PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from localregulars.bootstrap.window import run_guarded

folder, go, secret = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]

def show(program):
    program.enter(folder, secret)
    program.window.shop_entered.connect(lambda _folder: program.window.shell.show_page("customers"))
    timer = QTimer(program.window, interval=20)

    def look():
        if go.exists():
            timer.stop()
            program.window.actions_by_name["lock"].trigger()

    timer.timeout.connect(look)
    timer.start()

sys.exit(run_guarded(show))
"""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="processes are looked at through /proc"),
]


def test_after_a_lock_the_old_process_is_gone_and_the_fresh_one_knows_no_name(home: dict[str, str], shop: Path) -> None:
    go = shop.parent / "go"
    with subprocess.Popen([sys.executable, "-c", _PROGRAM, shop, go, PASSPHRASE], env=home) as old:
        wait_for(lambda: "shop.entered" in log_of(home), old)
        if not may_read_memory(old.pid):
            old.terminate()
            pytest.skip("another process's memory may not be read here")
        wait_for(lambda: holds(old.pid, SENTINEL), old)  # or finding nothing later would mean nothing

        go.touch()
        locked_at = time.monotonic()
        assert old.wait(timeout=20) == 0
        gone_after = time.monotonic() - locked_at
    wait_for(lambda: fresh_process(home, old.pid) is not None)
    shown_after = time.monotonic() - locked_at

    fresh = fresh_process(home, old.pid)
    assert fresh is not None
    assert Path(f"/proc/{fresh}/cmdline").read_bytes().split(b"\0")[-3:-1] == [b"--unlock", os.fsencode(shop)]
    assert "lock.started_afresh" in log_of(home)
    assert not holds(fresh, SENTINEL)
    assert not holds(fresh, PASSPHRASE)
    assert holds(fresh, shop.name)  # it can be read, and it knows which shop to ask for
    # Half a second on an idle computer; tests share theirs with other tests.
    assert gone_after < 10
    assert shown_after < 20


def test_a_second_start_shows_no_second_window_and_ends_at_once(home: dict[str, str], shop: Path) -> None:
    go = shop.parent / "never"
    with subprocess.Popen([sys.executable, "-c", _PROGRAM, shop, go, PASSPHRASE], env=home) as first:
        wait_for(lambda: "shop.entered" in log_of(home), first)
        second = subprocess.run([sys.executable, "-m", "localregulars"], env=home, timeout=60, check=False)
        assert second.returncode == 0
        assert first.poll() is None
        first.kill()
    assert log_of(home).count("program.already_open") == 1
    assert log_of(home).count("program.started") == 1


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    made = TestShop(tmp_path / "Corner Cafe")
    made.regular("z1", SENTINEL)
    made.close()
    return made.folder


@pytest.fixture
def home(tmp_path: Path) -> Iterator[dict[str, str]]:
    """An environment with a home of its own; whatever still runs in it at the end is ended."""
    folder = tmp_path / "home"
    folder.mkdir()
    own = {"HOME": str(folder), "QT_QPA_PLATFORM": "offscreen", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    environment = {**kept, **own}
    yield environment
    for process in set(re.findall(r"(?m)^\S+ (\d+) ", log_of(environment))):
        if str(folder).encode() in environment_of(int(process)):
            os.kill(int(process), signal.SIGKILL)


def environment_of(process: int) -> bytes:
    """What a process was started with; empty when it is gone."""
    try:
        return Path(f"/proc/{process}/environ").read_bytes()
    except OSError:
        return b""


def log_of(environment: dict[str, str]) -> str:
    path = Path(environment["HOME"]) / ".local" / "state" / "localregulars" / "log" / "localregulars.log"
    return path.read_text(encoding="utf-8") if path.exists() else ""


def fresh_process(environment: dict[str, str], old: int) -> int | None:
    """The process that showed the unlock page after the lock."""
    shown = re.findall(r"(?m)^\S+ (\d+) .* unlock\.shown$", log_of(environment))
    others = [int(process) for process in shown if int(process) != old]
    return others[-1] if others else None


def wait_for(check: Callable[[], bool], running: subprocess.Popen[bytes] | None = None) -> None:
    until = time.monotonic() + 60
    while not check():
        assert time.monotonic() < until
        assert running is None or running.poll() is None
        time.sleep(0.02)


def may_read_memory(process: int) -> bool:
    try:
        with Path(f"/proc/{process}/mem").open("rb"):
            return True
    except OSError:
        return False


def holds(process: int, words: str) -> bool:
    """Whether the memory of a process holds the words, in any of the ways that Python and Qt keep text."""
    wanted = [words.encode(code) for code in ("utf-8", "utf-16-le", "utf-32-le")]
    with Path(f"/proc/{process}/maps").open() as maps, Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
        for line in maps:
            found = re.match(r"([0-9a-f]+)-([0-9a-f]+) r\S+ \S+ \S+ (\d+)", line)
            if found is None or (found[3] != "0" and "w" not in line.split()[1]):
                continue  # not readable, or pages of a file as they are on disk
            begin, end = int(found[1], 16), int(found[2], 16)
            content = region(memory, begin, end)
            if any(word in content for word in wanted):
                return True
    return False


def region(memory: FileIO, begin: int, end: int) -> bytes:
    try:
        memory.seek(begin)
        return memory.read(end - begin) or b""
    except (OSError, ValueError, OverflowError):
        return b""  # the system's own pages
