"""A notice of the system that says one thing and nobody's name, over the tray, else a sign at the task bar's entry.

Qt's own tray icon speaks to the desktop (on Linux over its bus on this computer): no network, nothing else to bring.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

_SHOWN_MS = 10_000


class Notifier(Protocol):
    """Shows one quiet notice at a time; `clicked` when somebody pressed it."""

    @property
    def clicked(self) -> SignalInstance:
        """Told without anything."""
        ...

    def show(self, title: str, words: str) -> None:
        """Show it, without taking the keys from anybody."""
        ...

    def hide(self) -> None:
        """Take it back."""
        ...


class QuietNotice(QObject):
    """The real one. The icon is in the tray from the notice on until it is taken back, and at no other time."""

    clicked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._tray: QSystemTrayIcon | None = None

    def show(self, title: str, words: str) -> None:
        """A message at the tray; where there is no tray, the entry in the task bar asks for a look."""
        self.hide()
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            QApplication.alert(self._window)
            return
        tray = QSystemTrayIcon(self._window.windowIcon(), self)
        tray.setToolTip(f"{title}: {words}")
        tray.messageClicked.connect(self.clicked)
        tray.activated.connect(self._on_activated)
        tray.show()
        tray.showMessage(title, words, self._window.windowIcon(), _SHOWN_MS)
        self._tray = tray

    def hide(self) -> None:
        """The icon goes; a message of the desktop's own goes with its time."""
        if self._tray is not None:
            self._tray.hide()
            self._tray.deleteLater()
            self._tray = None

    def _on_activated(self, _why: QSystemTrayIcon.ActivationReason) -> None:
        self.clicked.emit()
