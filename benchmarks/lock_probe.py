"""Runs the real window in a process of its own, for `benchmarks.lock`.

    python -m benchmarks.lock_probe NOTES SHOP PASSPHRASE    unlock, and lock when told (NOTES/go)
    python -m benchmarks.lock_probe NOTES --unlock SHOP      what that process starts when it locks

Both run what the program runs and write wall times into files in NOTES.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit

from localregulars.bootstrap.window import WindowProgram, run_guarded
from localregulars.ui import restart
from localregulars.ui.restart import FreshStart

_LOOK_EVERY_MS = 2


def _whenever(program: WindowProgram, check: Callable[[], bool], then: Callable[[], None]) -> None:
    """Call `then` once, as soon as `check()` is true."""
    timer = QTimer(program.window, interval=_LOOK_EVERY_MS)

    def look() -> None:
        if check():
            timer.stop()
            then()

    timer.timeout.connect(look)
    timer.start()


def _write(path: Path, words: str) -> None:
    """Whole or not at all, for whoever watches."""
    part = path.with_suffix(".part")
    part.write_text(words)
    part.replace(path)


def old(notes: Path, shop: Path, passphrase: str) -> int:
    """Unlock, say so, lock when told; the fresh process is this module's other form."""

    def starter(
        let_go: Callable[[], object],
        take_back: Callable[[], object],
        command: Callable[[Path], list[str]] = restart.own_command,
    ) -> FreshStart:
        if command is not restart.own_command:
            return FreshStart(let_go, take_back, command)
        fresh = [sys.executable, "-P", "-m", "benchmarks.lock_probe", str(notes), restart.UNLOCK_ARGUMENT]
        return FreshStart(let_go, take_back, lambda folder: [*fresh, str(folder)])

    vars(restart)["FreshStart"] = starter

    def show(program: WindowProgram) -> None:
        program.enter(shop, passphrase)
        _whenever(program, lambda: _is_in(program), lambda: _write(notes / "entered", ""))
        _whenever(program, (notes / "go").exists, lambda: _lock(program, notes))

    return run_guarded(show)


def _is_in(program: WindowProgram) -> bool:
    lanes = program.lanes
    return program.window.shell is not None and lanes.store.is_idle and lanes.compute.is_idle


def _lock(program: WindowProgram, notes: Path) -> None:
    _write(notes / "locked", repr(time.time()))
    program.window.actions_by_name["lock"].trigger()


def fresh(notes: Path, shop: Path) -> int:
    """Ask for the passphrase, and say when it can be typed."""

    def show(program: WindowProgram) -> None:
        program.window.show_unlock(shop)

        def is_usable() -> bool:
            field = program.window.findChild(QLineEdit)
            return field is not None and field.isVisible() and field.isEnabled() and field.hasFocus()

        def say() -> None:
            program.window.repaint()
            _write(notes / "usable", f"{time.time()!r} {os.getpid()}")
            _whenever(program, (notes / "end").exists, lambda: program.app.exit(0))

        _whenever(program, is_usable, say)

    return run_guarded(show)


if __name__ == "__main__":
    place, second, third = sys.argv[1:]
    is_fresh = second == restart.UNLOCK_ARGUMENT
    sys.exit(fresh(Path(place), Path(third)) if is_fresh else old(Path(place), Path(second), third))
