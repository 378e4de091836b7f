"""The real program in a window: real vault at the lowest allowed cost, real lanes, real files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from localregulars.bootstrap.window import WindowProgram, make_window
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.vault import SqlVault
from localregulars.ui.main_window import MainWindow

StartProgram = Callable[[], WindowProgram]


class StrayWindows(QObject):
    """Notes every window that shows itself beside the program's own: a flash that takes the focus away."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            wanted = isinstance(watched, MainWindow) or watched.windowType() in {
                Qt.WindowType.Popup,
                Qt.WindowType.Dialog,
                Qt.WindowType.ToolTip,
            }
            if not wanted:
                self.seen.append(type(watched).__name__)
        return False


@pytest.fixture(autouse=True)
def no_stray_windows(qapp: QApplication) -> Iterator[None]:
    """A journey sees one window."""
    watch = StrayWindows()
    qapp.installEventFilter(watch)
    yield
    qapp.removeEventFilter(watch)
    assert watch.seen == []


@pytest.fixture
def start_program(qtbot: QtBot, tmp_path: Path) -> Iterator[StartProgram]:
    """Starts the program as somebody would in the morning; whatever is still open is closed in the end."""
    started: list[WindowProgram] = []

    def start() -> WindowProgram:
        vault = SqlVault(cost=FLOOR_COST)
        program = make_window(tmp_path / "preferences.json", vault, demo=tmp_path / "demo-shop")
        started.append(program)
        program.window.show()
        program.window.activateWindow()
        qtbot.waitUntil(program.window.isActiveWindow)
        return program

    yield start
    for program in started:
        if isValid(program.window):
            stop(program)


def stop(program: WindowProgram) -> None:
    """Close the window and wait for every lane."""
    program.window.close()
    program.lanes.shut_down()
    program.window.deleteLater()
    program.lanes.deleteLater()
