"""Runs in a process of its own: opens the window on a shop and prints when each thing could be used, as JSON.

    python -m benchmarks.window_probe SHOP PASSPHRASE STARTED [use]

STARTED is the wall time at which the process was asked for. With `use` the list of customers is sorted and searched.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from benchmarks.waiting import wait_for
from localregulars.bootstrap.window import WindowProgram, make_window


def main() -> int:
    """Measure and print."""
    shop, passphrase, started = Path(sys.argv[1]), sys.argv[2], float(sys.argv[3])
    is_used = sys.argv[4:] == ["use"]
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
        figures["start_cpu_s"] = time.process_time()
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
        wait_for(lambda: program.lanes.is_idle)
        figures["resident_mb"] = _resident_mb()
        if is_used:
            figures |= _used(program)
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


def _today_state(program: WindowProgram) -> object:
    """What Today shows; None before it does."""
    from localregulars.ui.pages.today.page import TodayPage  # as late as the program itself loads it

    page = program.window.findChild(TodayPage)
    return page.view_model.state if page is not None else None


def _used(program: WindowProgram) -> dict[str, float]:
    """What there is to say of the window in use."""
    from benchmarks.window_use import lists  # loads every screen

    return lists(program)


if __name__ == "__main__":
    sys.exit(main())
