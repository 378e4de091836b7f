"""What a layout has to hold, whatever the text size: looked at until it has settled."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget


def assert_nothing_is_cut_off(page: QWidget) -> None:
    """No label, button or field is narrower than its words, and none sticks out of the page."""
    for widget in page.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            continue
        left = widget.mapTo(page, QPoint(0, 0)).x()
        assert 0 <= left <= left + widget.width() <= page.width(), widget.accessibleName() or widget
        if isinstance(widget, QLabel) and widget.wordWrap():
            assert widget.height() >= widget.heightForWidth(widget.width()) - 1, widget.text()
        elif isinstance(widget, QLabel | QAbstractButton):
            assert widget.width() >= widget.sizeHint().width() - 1, widget.text()
