"""The head of a card: what it is about, what is said of it, and at the end of the first line one quiet action."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from localregulars.ui.widgets.flow import FlowLayout


class HeadLayout(FlowLayout):
    """The last item stands at the end of the first line; the others flow, beside it first, then below at full width.

    So an action never takes a line for itself alone.
    """

    def _place(self, box: QRect, *, is_real: bool) -> int:
        inner = box.marginsRemoved(self.contentsMargins())
        items = [item for item in self._items if not item.isEmpty()]
        if not items:
            return inner.y() - box.y()
        *others, last = items
        action = last.sizeHint()
        beside, below = self._lines(others, inner.width() - action.width() - self.spacing())
        sizes = [self._size_in(item, inner.width() - action.width() - self.spacing()) for item in beside]
        line = max([action.height(), *(size.height() for size in sizes)])
        x, y = inner.x(), inner.y()
        for item, size in zip(beside, sizes, strict=True):
            self._put(item, QRect(QPoint(x, y + (line - size.height()) // 2), size), inner, is_real=is_real)
            x += size.width() + self.spacing()
        at_the_end = QPoint(inner.right() + 1 - action.width(), y + (line - action.height()) // 2)
        self._put(last, QRect(at_the_end, action), inner, is_real=is_real)
        y += line
        if is_real:
            _tell_in_order([*beside, last, *below])
        for item in below:
            size = self._size_in(item, inner.width())
            self._put(item, QRect(QPoint(inner.x(), y), size), inner, is_real=is_real)
            y += size.height()
        return y - box.y() + self.contentsMargins().bottom()

    def _lines(self, items: list[QLayoutItem], room: int) -> tuple[list[QLayoutItem], list[QLayoutItem]]:
        """What stands beside the action, and what each has a line of its own below: the first is always beside it."""
        taken = 0
        for place, item in enumerate(items):
            taken += item.sizeHint().width()
            if place and taken > room:
                return items[:place], items[place:]
            taken += self.spacing()
        return items, []

    def _size_in(self, item: QLayoutItem, room: int) -> QSize:
        hint = item.sizeHint()
        width = max(0, min(hint.width(), room))
        return QSize(width, item.heightForWidth(width) if item.hasHeightForWidth() else hint.height())

    def _put(self, item: QLayoutItem, place: QRect, inner: QRect, *, is_real: bool) -> None:
        if not is_real:
            return
        parent = self.parentWidget()
        if parent is not None and parent.isRightToLeft():
            place.moveLeft(inner.left() + inner.right() - place.right())
        item.setGeometry(place)

    # Qt overrides

    def minimumSize(self) -> QSize:  # noqa: N802 (Qt override)
        """The first item with the action beside it, or whatever else is wider."""
        least = super().minimumSize()
        items = [item for item in self._items if not item.isEmpty()]
        if len(items) < 2:
            return least
        first = items[0].minimumSize().width() + self.spacing() + items[-1].sizeHint().width()
        return least.expandedTo(QSize(first, 0))


def _tell_in_order(items: list[QLayoutItem]) -> None:
    """Let a screen reader tell them as they are seen: what is on the first line before what is below it."""
    wanted = [widget for item in items if (widget := item.widget()) is not None]
    parent = wanted[0].parentWidget() if wanted else None
    if parent is None:
        return
    told = [child for child in parent.children() if isinstance(child, QWidget) and child in wanted]
    if told != wanted:
        for widget in wanted:
            widget.raise_()
