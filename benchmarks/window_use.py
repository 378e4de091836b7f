"""What one does in the window of `benchmarks.window_probe`, and how long the window kept one waiting meanwhile."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from statistics import quantiles

from PySide6.QtCore import Qt, QTimer

from benchmarks.waiting import wait_for
from localregulars.background.upkeep import Upkeep
from localregulars.bootstrap.resources import resource_folder
from localregulars.bootstrap.window import WindowProgram
from localregulars.domain.ids import CustomerId
from localregulars.exporting.apart import saver_apart
from localregulars.ui.pages.privacy.view_model import AccessCopy
from localregulars.ui.pages.today.page import TodayPage
from localregulars.ui.shell import ShopShell
from localregulars.ui.widgets.search_field import SearchField
from localregulars.ui.widgets.table import Table

HEARTBEAT_MS = 5
REPAINT_MS = 50
STALL_MS = 50
CALM_S = 2
"""So long nothing is under way first, so that one sees what the machine itself does to the figures."""
SEARCHES = ("a", "ad", "ada", "ada o", "", "kim", "")


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
            "stalls": float(sum(gap > STALL_MS for gap in late)),
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


@contextmanager
def watched(program: WindowProgram, what: str, into: dict[str, float]) -> Iterator[None]:
    """Look for stalls meanwhile, and put the figures `into`, named after what is done."""
    watch = StallWatch(program)
    yield
    into |= {f"{what}_{name}": value for name, value in watch.stop().items()}


def stalls(program: WindowProgram, receipts: Path) -> dict[str, float]:
    """Import a file as the window does and score, copy everything about somebody into a file, and back up."""
    shell, figures = opened(program), dict[str, float]()
    shell.show_page("customers")
    wait_for(lambda: is_quiet(program))
    with watched(program, "calm", figures):
        _let_pass(CALM_S)
    said: list[str] = []
    if shell.file_import is None:
        raise LookupError
    shell.file_import.finished.connect(said.append)
    shell.file_import.failed.connect(lambda error: said.append(str(error)))
    with watched(program, "import", figures):
        shell.import_file(receipts)
        wait_for(lambda: bool(said))
    shell.show_page("today")
    with watched(program, "scoring", figures):
        wait_for(lambda: is_quiet(program) and not today(program).view_model.needs_scoring)
    print(said[0], file=sys.stderr)
    shell.show_page("customers")
    wait_for(lambda: is_quiet(program))
    with watched(program, "export", figures), tempfile.TemporaryDirectory() as folder:
        copy, over = AccessCopy(shell.session, saver_apart(resource_folder()), shell), list[bool]()
        copy.over.connect(lambda: over.append(True))
        copy.start(CustomerId(1), Path(folder) / "copy.zip")
        wait_for(lambda: bool(over))
    upkeep = shell.session.findChild(Upkeep)
    if upkeep is None:
        raise LookupError
    with watched(program, "backup", figures):
        job = upkeep.back_up()
        wait_for(lambda: job.is_over)
    return figures


def lists(program: WindowProgram) -> dict[str, float]:
    """How long to sort or search everybody; milliseconds, 95 of 100. Screens: `benchmarks.switching`."""
    shell = opened(program)
    shell.show_page("customers")
    wait_for(lambda: is_quiet(program))
    page = shell.current_page
    table = page.findChild(Table) if page is not None else None
    search = page.findChild(SearchField) if page is not None else None
    if table is None or search is None:
        raise LookupError
    orders = (Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder)
    columns = range(table.model().columnCount())
    times = [_shown_ms(program, partial(table.sortByColumn, column, order)) for column in columns for order in orders]
    times += [_shown_ms(program, partial(search.setText, text)) for text in SEARCHES]
    walls, computed = zip(*times, strict=True)
    return {"rows": float(table.model().rowCount()), "list_ms": _p95(list(walls)), "list_cpu_ms": _p95(list(computed))}


def opened(program: WindowProgram) -> ShopShell:
    """The open shop."""
    if program.window.shell is None:
        raise LookupError
    return program.window.shell


def today(program: WindowProgram) -> TodayPage:
    """The page Today of the open shop."""
    page = program.window.findChild(TodayPage)
    if page is None:
        raise LookupError
    return page


def is_quiet(program: WindowProgram) -> bool:
    """Whether nothing is read, written or computed."""
    return program.lanes.is_idle


def _shown_ms(program: WindowProgram, act: Callable[[], object]) -> tuple[float, float]:
    """From what one did to the painted window, and for how long the window's thread computed of that."""
    start, computed = time.perf_counter(), time.thread_time()
    act()
    program.window.repaint()
    return (time.perf_counter() - start) * 1000, (time.thread_time() - computed) * 1000


def _p95(values: list[float]) -> float:
    return quantiles(values, n=20)[-1]


def _let_pass(seconds: float) -> None:
    begun = time.perf_counter()
    wait_for(lambda: time.perf_counter() - begun > seconds)
