"""The way of the Tab key through what was put on the screen later than its surroundings.

Qt puts whatever is made last at the end of that way, wherever it is seen.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_after(before: QWidget, *boxes: QWidget) -> QWidget:
    """Let Tab lead from `before` through everything in the boxes, in their order, and then on as it did.

    Returns the last control that it then leads through, `before` where the boxes hold none.
    """
    last = before
    for box in boxes:
        for control in _reached(box, before.window()):
            QWidget.setTabOrder(last, control)
            last = control
    return last


def put_before(after: QWidget, *boxes: QWidget) -> None:
    """Let Tab lead through everything in the boxes, and then to `after`."""
    last = put_after(after, *boxes)
    if last is not after:
        QWidget.setTabOrder(last, after)


def put_before_box(after: QWidget, *boxes: QWidget) -> None:
    """Let Tab lead through everything in the boxes, and then into the box `after`, if there is anything in it."""
    first = next(iter(_reached(after, after.window())), None)
    if first is not None:
        put_before(first, *boxes)


def _reached(box: QWidget, window: QWidget) -> list[QWidget]:
    """What Tab reaches in a box. The list of a combo box is a window of its own, and so left out."""
    inside = (each for each in (box, *box.findChildren(QWidget)) if each.window() is window)
    return [each for each in inside if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.focusProxy() is None]
