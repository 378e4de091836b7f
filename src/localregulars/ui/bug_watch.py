"""Shows the crash dialog for every bug of ours that comes up while the window is there."""

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


class BugWatch(QObject):
    """Lives as long as the window, over which it shows what it hears of, from the lanes and from the window's slots."""

    def __init__(self, window: QWidget, lanes: Lanes) -> None:
        super().__init__(window)
        self._window = window
        self._shown: CrashDialog | None = None
        lanes.bug_found.connect(self.show_bug)
        before = sys.excepthook

        def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
            if isinstance(error, Exception):
                self.show_bug(error)
            else:
                before(kind, error, trace)

        sys.excepthook = hook

    def show_bug(self, error: Exception) -> None:
        """Show one bug; while its dialog is open, others that follow from it are not piled on top."""
        from localregulars.ui.widgets.crash_dialog import CrashDialog

        note_bug(error)
        if self._shown is None:
            self._shown = CrashDialog(error, self._window)
            self._shown.finished.connect(self._on_closed)
            self._shown.open()

    def _on_closed(self) -> None:
        self._shown = None
