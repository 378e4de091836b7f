"""What a layout has to hold, whatever the text size and the language: looked at until it has settled."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

_PATIENCE_S, _LOOK_AGAIN_MS = 5.0, 20


def assert_nothing_is_cut_off(page: QWidget) -> None:
    """No label, button or field is narrower than its words, and none sticks out of the page once it has settled.

    A busy computer takes longer to lay a page out than a test waits; what is cut off then still is after some seconds.
    """
    until = time.monotonic() + _PATIENCE_S
    while (found := what_is_cut_off(page)) and time.monotonic() < until:
        QTest.qWait(_LOOK_AGAIN_MS)
    assert found == []


def what_is_cut_off(page: QWidget) -> list[str]:
    """A line for each label, button or field that is narrower than its words or sticks out of the page."""
    shown = (widget for widget in page.findChildren(QWidget) if widget.isVisible())
    return [f"{words_of(widget)!r} {fault}" for widget in shown if (fault := _fault(widget, page))]


def key_marks(page: QWidget) -> list[str]:
    """Labels and buttons in which Qt sees the mark of a key: ours have none, so none can collide with another."""
    shown = [widget for widget in page.findChildren(QWidget) if isinstance(widget, QAbstractButton | QLabel)]
    marked = [widget for widget in shown if not isinstance(widget, QLabel) or widget.buddy() is not None]
    return [words_of(widget) for widget in marked if not QKeySequence.mnemonic(words_of(widget)).isEmpty()]


def words_of(widget: QWidget) -> str:
    """What is written on it, else its name."""
    written = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return written or widget.accessibleName() or f"<{type(widget).__name__}>"


def _fault(widget: QWidget, page: QWidget) -> str:
    if not isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        return ""
    left = widget.mapTo(page, QPoint(0, 0)).x()
    if not 0 <= left <= left + widget.width() <= page.width():
        return "sticks out of the page"
    if isinstance(widget, QLabel) and widget.wordWrap():
        return "is too low" if widget.height() < widget.heightForWidth(widget.width()) - 1 else ""
    if isinstance(widget, QLabel | QAbstractButton) and widget.width() < widget.sizeHint().width() - 1:
        return "is too narrow"
    return ""


def assert_is_below(lower: QWidget, upper: QWidget) -> None:
    """It is in sight and begins where the other one has ended, once the page has settled."""
    _assert_soon(lambda: lower.isVisible() and _top(lower) >= _top(upper) + upper.height())


def assert_is_beside(one: QWidget, other: QWidget) -> None:
    """It is in sight on the line of the other one, once the page has settled."""
    _assert_soon(lambda: one.isVisible() and abs(_middle(one) - _middle(other)) <= other.height() / 2)


def _assert_soon(holds: Callable[[], bool]) -> None:
    until = time.monotonic() + _PATIENCE_S
    while not holds() and time.monotonic() < until:
        QTest.qWait(_LOOK_AGAIN_MS)
    assert holds()


def _top(widget: QWidget) -> int:
    return widget.mapTo(widget.window(), QPoint(0, 0)).y()


def _middle(widget: QWidget) -> float:
    return _top(widget) + widget.height() / 2
