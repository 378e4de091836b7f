"""Where the focus is, and where it goes.

Whoever wants to know where it goes is told as long as they are there, and not while they are taken apart.

A connection of Qt's to a method holds until the widget is deleted. Where Python finds a page that nobody needs any
more it empties the objects first; a focus that goes at that moment asked a widget for a method that it no longer had
("Slot 'NoticeBar::' not found", a mistake that came and went with the search for cycles).
"""

from __future__ import annotations

from collections.abc import Callable
from weakref import WeakMethod

from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

Follower = Callable[[QWidget | None, QWidget | None], None]


def holds_focus(widget: QWidget) -> bool:
    """Whether the focus is on this widget or inside it."""
    focus = QApplication.focusWidget()
    return focus is not None and (focus is widget or widget.isAncestorOf(focus))


def follow_focus(follower: Follower) -> None:
    """Call a widget's method with who had the focus and who has it, whenever it goes somewhere else."""
    changed = QApplication.instance().focusChanged  # type: ignore[union-attr]
    reference = WeakMethod(follower)

    def tell(old: QWidget | None, new: QWidget | None) -> None:
        told = reference()
        if told is None:
            changed.disconnect(tell)
        elif isValid(getattr(told, "__self__", None)):
            told(old, new)

    changed.connect(tell)
