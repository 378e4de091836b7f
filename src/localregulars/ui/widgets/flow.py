"""Layouts that follow the width they get: rows that wrap, and columns that become one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
    QWidgetItem,
)

from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import MAX_CONTENT_WIDTH, SPACE_L, SPACE_S, SPACE_XL, TextRole
from localregulars.ui.widgets.focus_in_sight import FocusInSight
from localregulars.ui.widgets.laid_out import laid_out


class FlowLayout(QLayout):
    """Puts widgets side by side and wraps to the next line where the width ends; mirrored where one reads so.

    What it answers Qt is remembered until something in it changes: laid out once, a page asks dozens of times.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = SPACE_S) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._hint: QSize | None = None
        self._least: QSize | None = None
        self.setSpacing(gap)
        self.setContentsMargins(0, 0, 0, 0)

    def _place(self, box: QRect, *, is_real: bool) -> int:
        """Put the items into the width of `box` and return the height that they take."""
        inner = box.marginsRemoved(self.contentsMargins())
        parent = self.parentWidget()
        is_mirrored = parent is not None and parent.isRightToLeft()
        x, y, line = inner.x(), inner.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            width = min(hint.width(), inner.width())
            height = item.heightForWidth(width) if item.hasHeightForWidth() else hint.height()
            if x > inner.x() and x + width > inner.right() + 1:
                x, y, line = inner.x(), y + line + self.spacing(), 0
            if is_real:
                at = inner.right() + 1 - (x - inner.x()) - width if is_mirrored else x
                item.setGeometry(QRect(QPoint(at, y), QSize(width, height)))
            x, line = x + width + self.spacing(), max(line, height)
        return y + line - box.y() + self.contentsMargins().bottom()

    def _on_one_line(self) -> QSize:
        items = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in items) + self.spacing() * max(0, len(items) - 1)
        return QSize(width, max((size.height() for size in items), default=0)).grownBy(self.contentsMargins())

    # Qt overrides

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 (Qt override)
        """Take an item over."""
        self._items.append(item)
        self.invalidate()

    def invalidate(self) -> None:
        """Something in it is of another size, or is there or gone: what was answered before does not hold."""
        self._heights.clear()
        self._hint = self._least = None
        super().invalidate()

    def count(self) -> int:
        """How many items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 (Qt override)
        """The item at this place, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 (Qt override)
        """Give the item at this place away, or None."""
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 (Qt override)
        """It wants no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that this width needs."""
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = self._place(QRect(0, 0, width, 0), is_real=False)
        return height

    def setGeometry(self, box: QRect) -> None:  # noqa: N802 (Qt override)
        """Put everything into its place."""
        super().setGeometry(box)
        self._place(box, is_real=True)

    def sizeHint(self) -> QSize:
        """Everything on one line."""
        if self._hint is None:
            self._hint = self._on_one_line()
        return QSize(self._hint)

    def minimumSize(self) -> QSize:  # noqa: N802 (Qt override)
        """The widest item alone."""
        if self._least is None:
            size = QSize()
            for item in self._items:
                size = size.expandedTo(item.minimumSize())
            self._least = size.grownBy(self.contentsMargins())
        return QSize(self._least)


class ReflowColumns(QWidget):
    """Columns side by side while each has room, one below the other in a narrow window or with large text.

    `threshold_em` is the width, in widths of the letter m in body text, under which they are stacked.
    `restacked(is_stacked)` says that they lie otherwise now.
    """

    restacked = Signal(bool)

    def __init__(self, threshold_em: int = 72, *, gap: int = SPACE_L) -> None:
        super().__init__()
        self._threshold_em = threshold_em
        self._at_the_end: list[QWidget] = []
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap)

    @property
    def is_stacked(self) -> bool:
        """Whether the columns lie below each other."""
        return self._row.direction() == QBoxLayout.Direction.TopToBottom

    def add(self, column: QWidget, stretch: int = 1) -> None:
        """Add a column; `stretch` is its share of the width."""
        self._row.addWidget(column, stretch)

    def add_at_the_end(self, column: QWidget) -> None:
        """Add what takes only the room that it needs, as buttons do: at the end of the line, or below, at the start."""
        if column not in self._at_the_end:
            self._at_the_end.append(column)
        self._row.addWidget(column)
        self._reflow(self.width())

    def _reflow(self, width: int) -> None:
        em = QFontMetrics(Theme.current().font(TextRole.BODY)).horizontalAdvance("m")
        stacked, was_stacked = width < self._threshold_em * em, self.is_stacked
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)
        for column in self._at_the_end:
            self._row.setAlignment(column, Qt.AlignmentFlag.AlignLeft if stacked else Qt.AlignmentFlag.AlignRight)
        if stacked != was_stacked:
            self.restacked.emit(stacked)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Decide again."""
        self._reflow(event.size().width())
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest column, because they can be stacked."""
        width = max((QWidgetItem(column).minimumSize().width() for column in laid_out(self._row)), default=0)
        return QSize(width, super().minimumSizeHint().height())


class _Body(QWidget):
    """What scrolls. As high as its words need at the width that they have, and no higher."""

    def minimumSizeHint(self) -> QSize:
        """Of a height that depends on the width a scroll area takes the most that it ever might be: empty space."""
        least = super().minimumSizeHint()
        layout = self.layout()
        return QSize(least.width(), 1) if layout is not None and layout.hasHeightForWidth() else least


class PageScroll(QScrollArea):
    """A page's body: scrolls up and down only, its content never wider than is comfortable to read.

    In a wider window it stands in the middle; without a margin, below a header of the page's own, where that begins.
    What has the focus is in sight.
    """

    def __init__(self, *, margin: int = SPACE_XL, max_width: int = MAX_CONTENT_WIDTH) -> None:
        super().__init__()
        self.setProperty("surface", "background")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._outer = outer = _Body()
        outer.setProperty("surface", "background")
        outer.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(outer)
        row.setContentsMargins(margin, margin, margin, margin)
        self._content = QWidget()
        self._content.setMaximumWidth(max_width + 2 * margin)
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(SPACE_L)
        row.addWidget(self._content, 1)
        if not margin:
            row.addStretch()
        self.setWidget(outer)
        self._in_sight = FocusInSight(self)

    def show_beginning(self, otherwise: QWidget | None = None) -> None:
        """Show where the page begins until the keyboard goes on; call it once that is on what one would use first.

        Where that is not in sight there, `otherwise` takes the keyboard.
        """
        self._in_sight.begin(otherwise)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass on that the content wants another width: a scroll area keeps that to itself."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest thing that cannot wrap; the height is up to the scroll bar."""
        width = self._outer.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(width, 160)


def at_the_top(widget: QWidget) -> QWidget:
    """A column of one widget, which stays at its top where another column of the row is taller."""
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(widget)
    layout.addStretch(1)
    return column
