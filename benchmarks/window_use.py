"""What one does in the window of `benchmarks.window_probe`, and how long it takes. Stalls: `benchmarks.stalls`."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from statistics import quantiles

from PySide6.QtCore import Qt

from benchmarks.waiting import wait_for
from localregulars.bootstrap.window import WindowProgram
from localregulars.ui.pages.today.page import TodayPage
from localregulars.ui.shell import ShopShell
from localregulars.ui.widgets.search_field import SearchField
from localregulars.ui.widgets.table import Table

SEARCHES = ("a", "ad", "ada", "ada o", "", "kim", "")


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
