"""Runs in a process of its own: opens the window on a shop and prints when each thing could be used, as JSON.

    python -m benchmarks.window_probe SHOP PASSPHRASE STARTED [RECEIPTS]

STARTED is the wall time at which the process was asked for. With RECEIPTS the file is imported and everybody scored
while a heartbeat and forced repaints look for stalls.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QLineEdit

from localregulars.bootstrap.window import WindowProgram, make_window

HEARTBEAT_MS = 5
REPAINT_MS = 50
CALM_S = 2
"""So long nothing is under way first, so that one sees what the machine itself does to the figures."""


def wait_for(check: Callable[[], bool], *, patience_s: float = 120) -> None:
    """Run the event loop until `check()` is true."""
    loop = QEventLoop()
    timer = QTimer()
    timer.setInterval(1)
    until = time.perf_counter() + patience_s

    def look() -> None:
        if check() or time.perf_counter() > until:
            loop.quit()

    timer.timeout.connect(look)
    timer.start()
    loop.exec()
    if time.perf_counter() > until:
        raise TimeoutError


class StallWatch:
    """How late the heartbeat came, and how long a forced repaint took, at worst; milliseconds."""

    def __init__(self, program: WindowProgram) -> None:
        self._program = program
        self.gaps: list[float] = []
        self.repaints: list[float] = []
        self._last = time.perf_counter()
        self._beat, self._paint = QTimer(), QTimer()
        self._beat.setInterval(HEARTBEAT_MS)
        self._beat.timeout.connect(self._on_beat)
        self._paint.setInterval(REPAINT_MS)
        self._paint.timeout.connect(self._on_paint)
        self._beat.start()
        self._paint.start()

    def stop(self) -> dict[str, float]:
        """The figures."""
        self._beat.stop()
        self._paint.stop()
        late = sorted(max(0.0, gap - HEARTBEAT_MS) for gap in self.gaps)
        return {
            "stall_max_ms": max(late, default=0.0),
            "stall_p99_ms": late[int(len(late) * 0.99)] if late else 0.0,
            "repaint_max_ms": max(self.repaints, default=0.0),
            "repaint_p99_ms": sorted(self.repaints)[int(len(self.repaints) * 0.99)] if self.repaints else 0.0,
        }

    def _on_beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000)
        self._last = now

    def _on_paint(self) -> None:
        start = time.perf_counter()
        self._program.window.repaint()
        self.repaints.append((time.perf_counter() - start) * 1000)


def main() -> int:
    """Measure and print."""
    shop, passphrase, started = Path(sys.argv[1]), sys.argv[2], float(sys.argv[3])
    receipts = Path(sys.argv[4]) if len(sys.argv) > 4 else None
    figures: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        program = make_window(Path(folder) / "preferences.json")
        window = program.window
        window.show_unlock(shop)
        window.show()
        window.activateWindow()
        stage = window.centralWidget()
        field = stage.findChild(QLineEdit) if stage is not None else None
        wait_for(lambda: field is not None and field.isEnabled() and field.hasFocus() and window.isActiveWindow())
        window.repaint()
        figures["start_s"] = time.time() - started
        wait_for(lambda: time.time() - started > 2)
        derived = _noted_when_derived()
        begin = time.perf_counter()
        program.enter(shop, passphrase)
        wait_for(lambda: _today_state(program) is not None)
        window.repaint()
        figures["today_s"] = time.perf_counter() - begin
        key_at, key_cpu = derived[-1]
        figures["after_key_s"] = time.perf_counter() - key_at
        figures["after_key_cpu_s"] = time.process_time() - key_cpu
        wait_for(lambda: _is_quiet(program))
        figures["resident_mb"] = _resident_mb()
        if receipts is not None:
            figures |= _import_and_score(program, receipts)
        window.close()
        program.lanes.shut_down()
    print(json.dumps(figures))
    return 0


def _resident_mb() -> float:
    """What the process holds in memory now; 0 where the system does not say so."""
    told = Path("/proc/self/statm")
    return int(told.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6 if told.exists() else 0.0


def _noted_when_derived() -> list[tuple[float, float]]:
    """Filled with the moment (and the processor time until then) at which each key was derived from now on."""
    from localregulars.storage import key_hierarchy  # as late as the program itself loads the store

    noted: list[tuple[float, float]] = []
    derive = vars(key_hierarchy)["derive"]

    def timed(secret: bytes, parameters: object) -> bytes:
        key: bytes = derive(secret, parameters)
        noted.append((time.perf_counter(), time.process_time()))
        return key

    vars(key_hierarchy)["derive"] = timed
    return noted


def _import_and_score(program: WindowProgram, receipts: Path) -> dict[str, float]:
    """Bring the file in as the window does, let it score, and watch."""
    shell = program.window.shell
    if shell is None or shell.file_import is None:
        raise LookupError
    shell.show_page("customers")
    wait_for(lambda: _is_quiet(program))
    calm = StallWatch(program)
    begun = time.perf_counter()
    wait_for(lambda: time.perf_counter() - begun > CALM_S)
    before = {f"calm_{name}": value for name, value in calm.stop().items()}
    watch = StallWatch(program)
    said: list[str] = []
    shell.file_import.finished.connect(said.append)
    shell.file_import.failed.connect(lambda error: said.append(str(error)))
    shell.import_file(receipts)
    wait_for(lambda: bool(said))
    shell.show_page("today")
    wait_for(lambda: _is_quiet(program) and not _today(program).view_model.needs_scoring)
    print(said[0], file=sys.stderr)
    return watch.stop() | before


def _today(program: WindowProgram):  # type: ignore[no-untyped-def]  # noqa: ANN202  (a page that is loaded late)
    from localregulars.ui.pages.today.page import TodayPage

    page = program.window.findChild(TodayPage)
    if page is None:
        raise LookupError
    return page


def _today_state(program: WindowProgram) -> object:
    try:
        return _today(program).view_model.state
    except LookupError:
        return None


def _is_quiet(program: WindowProgram) -> bool:
    lanes = program.lanes
    return lanes.store.is_idle and lanes.compute.is_idle and lanes.files.is_idle


if __name__ == "__main__":
    sys.exit(main())
