"""Keys that mean the same everywhere in the window, also while somebody types.

On some desktops Qt's text fields take Ctrl+K (delete to the end of the line) and Ctrl+E (go there) for themselves.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent

_OF_THE_WINDOW = frozenset(
    QKeyCombination(Qt.KeyboardModifier.ControlModifier, key) for key in (Qt.Key.Key_K, Qt.Key.Key_E)
)


def is_of_the_window(event: QEvent) -> bool:
    """Whether a text field is asked if it wants one of these keys; it is to say no (`event.ignore()`)."""
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and event.keyCombination() in _OF_THE_WINDOW
    )
