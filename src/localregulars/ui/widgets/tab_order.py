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
        for control in (box, *box.findChildren(QWidget)):
            is_reached = control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.focusProxy() is None
            if is_reached and control.window() is before.window():  # the list of a combo box is a window of its own
                QWidget.setTabOrder(last, control)
                last = control
    return last


def put_before(after: QWidget, *boxes: QWidget) -> None:
    """Let Tab lead through everything in the boxes, and then to `after`."""
    last = put_after(after, *boxes)
    if last is not after:
        QWidget.setTabOrder(last, after)
