"""Runs in a process of its own: switches language, theme and screen of a window, and prints the times as JSON.

    python -m benchmarks.switching_probe SHOP PASSPHRASE

A switch is over when everything that it made has its layout and is painted; what a page still reads comes later. Each
time is given as wall time and as processor time of this process, which other work on the machine does not lengthen.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from itertools import cycle
from pathlib import Path

from PySide6.QtWidgets import QApplication

from benchmarks.waiting import wait_for
from localregulars.bootstrap.window import WindowProgram, make_window
from localregulars.ui.language import LANGUAGES, Language
from localregulars.ui.theme.theme import Scheme, Theme

ROUNDS, THEME_ROUNDS = 10, 4
LANGUAGE_PAGE = "settings"
"""The only page of an open shop on which another language can be chosen."""
SCHEMES = (Scheme.DARK, Scheme.LIGHT, Scheme.HIGH_CONTRAST)


def main() -> int:
    """Measure and print."""
    shop, passphrase = Path(sys.argv[1]), sys.argv[2]
    with tempfile.TemporaryDirectory() as folder:
        program = make_window(Path(folder) / "preferences.json")
        program.window.show()
        program.enter(shop, passphrase)
        wait_for(lambda: program.window.shell is not None)
        _settle(program)
        figures = _screens(program) | _themes(program) | _languages(program)
        program.window.close()
        program.lanes.shut_down()
    print(json.dumps(figures))
    return 0


def _screens(program: WindowProgram) -> dict[str, list[float]]:
    """From each page to the next, once every page is built."""
    times: list[tuple[float, float]] = []
    for number in range(ROUNDS + 1):
        for page_id in _page_ids(program):
            taken = _timed(program, partial(_show, program, page_id))
            _settle(program)
            if number:
                times.append(taken)
    return _as_figures("screen", times)


def _themes(program: WindowProgram) -> dict[str, list[float]]:
    """On every page in turn; and from it to the next one, which was hidden meanwhile."""
    times: list[tuple[float, float]] = []
    after: list[tuple[float, float]] = []
    for number in range(THEME_ROUNDS):
        for page_id in _page_ids(program):
            shown = _timed(program, partial(_show, program, page_id))
            if number:
                after.append(shown)
            _settle(program)
            times += [_timed(program, partial(Theme.current().choose, scheme=scheme)) for scheme in SCHEMES]
    return _as_figures("theme", times) | _as_figures("after_theme", after) | _themes_with_time(program)


def _themes_with_time(program: WindowProgram) -> dict[str, list[float]]:
    """The same to a page that had a moment to follow, as while a hand goes from one button to another."""
    after: list[tuple[float, float]] = []
    for _ in range(THEME_ROUNDS):
        for page_id, scheme in zip(_page_ids(program), cycle(SCHEMES), strict=False):
            Theme.current().choose(scheme=scheme)
            _settle(program)
            after.append(_timed(program, partial(_show, program, page_id)))
    return _as_figures("after_theme_settled", after)


def _languages(program: WindowProgram) -> dict[str, list[float]]:
    """Where it can be chosen; the first switch into each language also reads its words from the disk."""
    times: list[tuple[float, float]] = []
    _show(program, LANGUAGE_PAGE)
    _settle(program)
    for _ in range(ROUNDS):
        for code in reversed(LANGUAGES):
            times.append(_timed(program, partial(Language.current().choose, code)))
            _settle(program)
    return _as_figures("language", times)


def _timed(program: WindowProgram, switch: Callable[[], object]) -> tuple[float, float]:
    """Wall and processor milliseconds until the switch is painted."""
    wall, processor = time.perf_counter(), time.process_time()
    switch()
    QApplication.sendPostedEvents()
    program.window.repaint()
    return 1000 * (time.perf_counter() - wall), 1000 * (time.process_time() - processor)


def _as_figures(name: str, times: list[tuple[float, float]]) -> dict[str, list[float]]:
    return {f"{name}_ms": [wall for wall, _ in times], f"{name}_cpu_ms": [processor for _, processor in times]}


def _page_ids(program: WindowProgram) -> tuple[str, ...]:
    shell = program.window.shell
    return shell.page_ids if shell is not None else ()


def _show(program: WindowProgram, page_id: str) -> None:
    shell = program.window.shell
    if shell is not None:
        shell.show_page(page_id)


def _settle(program: WindowProgram) -> None:
    """Until nothing is read any more and what was read is shown."""
    lanes, since = program.lanes, time.perf_counter()
    wait_for(lambda: lanes.store.is_idle and lanes.compute.is_idle and time.perf_counter() - since > 0.3)


if __name__ == "__main__":
    sys.exit(main())
