"""What stands in a layout, asked in a way that leaves nothing behind."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def laid_out(layout: QLayout | None) -> Iterator[QWidget]:
    """The widgets of a layout, and of those in it, in their order.

    Never by `itemAt`: Python keeps what that gives as long as the layout, and Qt deletes it with its widget. Whatever
    is made at the same address later is then taken for it, and the program dies.
    """
    parent = layout.parentWidget() if layout is not None else None
    if layout is None or parent is None:
        return
    children = parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    widgets = {layout.indexOf(child): child for child in children}
    inner = {layout.indexOf(child): child for child in layout.children() if isinstance(child, QLayout)}
    for place in range(layout.count()):
        if place in widgets:
            yield widgets[place]
        elif place in inner:
            yield from laid_out(inner[place])
