"""Runs in a process of its own: works in the window while a heartbeat and forced repaints look for stalls.

    python -m benchmarks.stalls_probe SHOP PASSPHRASE RECEIPTS

Brings the file in, scores everybody, copies all that is known of somebody into a file, and backs up. Prints as JSON,
for each kind of work and for nothing under way, how late every heartbeat came and how long every repaint took;
milliseconds. Copies and backups are made again and again for some seconds: of one alone there are too few beats.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer

from benchmarks.waiting import wait_for
from benchmarks.window_use import is_quiet, opened, today
from localregulars.background.upkeep import Upkeep
from localregulars.bootstrap.resources import resource_folder
from localregulars.bootstrap.window import WindowProgram, make_window
from localregulars.domain.ids import CustomerId
from localregulars.exporting.apart import saver_apart
from localregulars.ui.pages.privacy.view_model import AccessCopy

HEARTBEAT_MS, REPAINT_MS = 5, 50
AT_LEAST_S = 6
"""So long nothing is under way first, to see what the machine itself does, and so long short work is repeated."""


class StallWatch:
    """How late each heartbeat came, and how long each forced repaint of the whole window took; milliseconds."""

    def __init__(self, program: WindowProgram) -> None:
        self._program = program
        self.late: list[float] = []
        self.repaints: list[float] = []
        self._last = time.perf_counter()
        self._beat, self._paint = QTimer(), QTimer()
        self._beat.setInterval(HEARTBEAT_MS)
        self._beat.timeout.connect(self._on_beat)
        self._paint.setInterval(REPAINT_MS)
        self._paint.timeout.connect(self._on_paint)
        self._beat.start()
        self._paint.start()

    def stop(self) -> None:
        """Look no more."""
        self._beat.stop()
        self._paint.stop()

    def _on_beat(self) -> None:
        now = time.perf_counter()
        self.late.append(max(0.0, (now - self._last) * 1000 - HEARTBEAT_MS))
        self._last = now

    def _on_paint(self) -> None:
        start = time.perf_counter()
        self._program.window.repaint()
        self.repaints.append((time.perf_counter() - start) * 1000)


Seen = dict[str, list[float]]


@contextmanager
def watched(program: WindowProgram, what: str, into: Seen) -> Iterator[None]:
    """Look for stalls meanwhile, and put what was seen `into`, named after what is done."""
    watch = StallWatch(program)
    yield
    watch.stop()
    into |= {f"{what}_late_ms": watch.late, f"{what}_repaint_ms": watch.repaints}


def main() -> int:
    """Work, watch, and print."""
    shop, passphrase, receipts = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
    with tempfile.TemporaryDirectory() as folder:
        program = make_window(Path(folder) / "preferences.json")
        program.window.show()
        program.enter(shop, passphrase)
        wait_for(lambda: program.window.shell is not None)
        wait_for(lambda: program.window.shell is not None and is_quiet(program))
        seen = _seen(program, receipts, Path(folder))
        program.window.close()
        program.lanes.shut_down()
    print(json.dumps(seen))
    return 0


def _seen(program: WindowProgram, receipts: Path, folder: Path) -> Seen:
    """Everything in turn, as one does it in the window."""
    shell, seen = opened(program), Seen()
    shell.show_page("customers")
    wait_for(lambda: is_quiet(program))
    begun = time.perf_counter()
    with watched(program, "calm", seen):
        wait_for(lambda: time.perf_counter() - begun > AT_LEAST_S)
    with watched(program, "import", seen):
        _bring_in(program, receipts)
    shell.show_page("today")
    with watched(program, "scoring", seen):
        wait_for(lambda: is_quiet(program) and not today(program).view_model.needs_scoring)
    shell.show_page("customers")
    wait_for(lambda: is_quiet(program))
    with watched(program, "export", seen):
        _again_and_again(partial(_copy, program, folder / "copy.zip"))
    with watched(program, "backup", seen):
        _again_and_again(partial(_back_up, program))
    return seen


def _again_and_again(work: Callable[[], None]) -> None:
    begun = time.perf_counter()
    while time.perf_counter() - begun < AT_LEAST_S:
        work()


def _bring_in(program: WindowProgram, receipts: Path) -> None:
    shell, said = opened(program), list[str]()
    if shell.file_import is None:
        raise LookupError
    shell.file_import.finished.connect(said.append)
    shell.file_import.failed.connect(lambda error: said.append(str(error)))
    shell.import_file(receipts)
    wait_for(lambda: bool(said))
    print(said[0], file=sys.stderr)


def _copy(program: WindowProgram, path: Path) -> None:
    shell, over = opened(program), list[bool]()
    copy = AccessCopy(shell.session, saver_apart(resource_folder()), shell)
    copy.over.connect(lambda: over.append(True))
    copy.start(CustomerId(1), path)
    wait_for(lambda: bool(over))
    copy.deleteLater()


def _back_up(program: WindowProgram) -> None:
    upkeep = opened(program).session.findChild(Upkeep)
    if upkeep is None:
        raise LookupError
    job = upkeep.back_up()
    wait_for(lambda: job.is_over)


if __name__ == "__main__":
    sys.exit(main())
