"""Sees every bug, wherever it comes up, and shows it once."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from localregulars.background.bug_report import note_bug

if TYPE_CHECKING:
    from localregulars.background.lanes import Lanes
    from localregulars.ui.widgets.crash_dialog import CrashDialog


class CrashWatch(QObject):
    """Shows the crash dialog above a window; while it is open, bugs that follow from the first are not piled on top."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._shown: CrashDialog | None = None

    def watch(self, lanes: Lanes) -> None:
        """From now on, show bugs of the lanes, and those in the window's own slots."""
        lanes.bug_found.connect(self.show_bug)
        before = sys.excepthook

        def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
            if isinstance(error, Exception):
                self.show_bug(error)
            else:
                before(kind, error, trace)

        sys.excepthook = hook

    def show_bug(self, error: Exception) -> None:
        """Note one bug, and show it unless one is shown already."""
        from localregulars.ui.widgets.crash_dialog import CrashDialog

        note_bug(error)
        if self._shown is None:
            self._shown = CrashDialog(error, self._window)
            self._shown.finished.connect(self._on_closed)
            self._shown.open()

    def _on_closed(self) -> None:
        self._shown = None
