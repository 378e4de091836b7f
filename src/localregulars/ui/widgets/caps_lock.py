"""Notices the caps lock by what is typed: Qt does not say whether it is on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class CapsLockWatch(QObject):
    """Watches one field; `changed(is_on)` when a typed letter shows that the lock went on or off."""

    changed = Signal(bool)

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._is_on = False
        field.installEventFilter(self)

    def _set(self, *, is_on: bool) -> None:
        if is_on != self._is_on:
            self._is_on = is_on
            self.changed.emit(is_on)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A capital without Shift, or a small letter with it, gives the lock away."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            letter = event.text()
            if event.key() == Qt.Key.Key_CapsLock:
                self._set(is_on=not self._is_on)
            elif len(letter) == 1 and letter.lower() != letter.upper():
                has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._set(is_on=letter.isupper() != has_shift)
        return super().eventFilter(watched, event)
