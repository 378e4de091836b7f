"""Notices that nobody is at the computer any more: no input for a while, a sleep, a locked screen."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_LOOK_EVERY_MS = 5_000
_SLEPT_S = 20.0
"""Wall clock ahead of the running clock by more than this: the computer slept, or somebody set its clock forward."""
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.InputMethod,
    }
)


class LockReason(StrEnum):
    """Why the shop should be locked."""

    IDLE = "idle"
    SLEPT = "slept"
    SCREEN = "screen"


@dataclass(frozen=True, slots=True)
class Clocks:
    """Seconds of a clock that runs while the computer does, and of the one on the wall."""

    running: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time


class AutoLock(QObject):
    """Says `lock_wanted(reason)` once after `start`, when nobody is there any more; `stop` ends the watch.

    `minutes` is asked again at every look, so that a changed setting holds at once. Input is watched at the windows of
    the system, each added as it gets the focus: a filter over every event of every widget would cost each of them.
    """

    lock_wanted = Signal(str)

    def __init__(self, minutes: Callable[[], int], parent: QObject | None = None, clocks: Clocks | None = None) -> None:
        super().__init__(parent)
        self._minutes = minutes
        self._clocks = clocks or Clocks()
        self._input_at = 0.0
        self._looked_at = (0.0, 0.0)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    @property
    def is_watching(self) -> bool:
        """Whether a lock may be asked for."""
        return self._timer.isActive()

    def start(self) -> None:
        """Watch from now on; the time without input begins anew."""
        if not self.is_watching:
            self._app().focusWindowChanged.connect(self._on_focus_window_changed)
        for window in QGuiApplication.topLevelWindows():
            self._on_focus_window_changed(window)
        self._input_at = self._clocks.running()
        self._looked_at = self._read_clocks()
        self._timer.start()

    def stop(self) -> None:
        """Watch no more."""
        if self.is_watching:
            self._timer.stop()
            self._app().focusWindowChanged.disconnect(self._on_focus_window_changed)

    def want_lock(self, reason: LockReason) -> None:
        """Ask for the lock, once, if the watch is on: the screen was locked, for example."""
        if self.is_watching:
            self.stop()
            self.lock_wanted.emit(reason.value)

    def look(self) -> None:
        """Look at the clocks; the timer does so every few seconds."""
        running, wall = self._read_clocks()
        running_before, wall_before = self._looked_at
        self._looked_at = (running, wall)
        if (wall - wall_before) - (running - running_before) > _SLEPT_S:
            self.want_lock(LockReason.SLEPT)
        elif running - self._input_at >= 60 * self._minutes():
            self.want_lock(LockReason.IDLE)

    def _read_clocks(self) -> tuple[float, float]:
        return self._clocks.running(), self._clocks.wall()

    def _app(self) -> QGuiApplication:
        app = QGuiApplication.instance()
        if not isinstance(app, QGuiApplication):
            message = "there is no application to watch"
            raise TypeError(message)
        return app

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # moves to the front when it is there already

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the time of any input, and let it through."""
        del watched
        if event.type() in _INPUT:
            self._input_at = self._clocks.running()
        return False
