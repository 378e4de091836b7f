"""Paints table cells: text with room around it, and chips, in the theme's colours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import FOCUS_WIDTH, RADIUS_CARD, RADIUS_CHIP, SPACE_M, SPACE_S, TextRole, row_height

if TYPE_CHECKING:
    from localregulars.ui.models.table_model import TableModel

_CHIP_COLOURS = {
    "attention": ("attention", "attention_soft", "attention_edge"),
    "good": ("good", "good_soft", "good_edge"),
    "neutral": ("muted", "sunken", "sunken_edge"),
}


_CHOSEN = QStyle.StateFlag.State_Selected.value
_HAS_KEYBOARD = QStyle.StateFlag.State_HasFocus.value | QStyle.StateFlag.State_Active.value
"""As numbers: Python makes an object of every answer to a question about flags."""
_RIGHT = Qt.AlignmentFlag.AlignRight.value
_MOST_PICTURES = 400
"""Cells that are remembered as pictures: some screens full."""


class CellDelegate(QStyledItemDelegate):
    """Draws the row's ground, a line below it, the words or the chip, and a bar where the keyboard stands.

    What a cell looks like is kept as a picture. To paint one takes some thirty calls from Python into Qt, and while a
    lane computes, each of them may have to wait for the interpreter; to put a picture there takes one.
    """

    def __init__(self, view: QAbstractItemView) -> None:
        """For a view of a `TableModel`."""
        super().__init__(view)
        self._view = view
        self._pictures: dict[tuple[object, ...], QPixmap] = {}
        Theme.current().changed.connect(self._pictures.clear)

    def _picture(self, look: _Look, size: QSize, ratio: float) -> QPixmap:
        is_mirrored = self._view.isRightToLeft()
        key = (look, size.width(), size.height(), ratio, is_mirrored)
        picture = self._pictures.get(key)
        if picture is None:
            if len(self._pictures) >= _MOST_PICTURES:
                self._pictures.clear()
            picture = self._pictures[key] = QPixmap(size * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Theme.current().colour("surface"))
            with QPainter(picture) as painter:
                painter.setLayoutDirection(self._view.layoutDirection())
                _paint_cell(painter, QRect(QPoint(0, 0), size), look)
        return picture

    def _inside_frame(self) -> QRectF:
        """What the round frame of the table holds, as its viewport sees it; a bar may stand between the two."""
        return QRectF(self._view.rect().adjusted(1, 1, -1, -1).translated(-self._view.viewport().pos()))

    # Qt overrides

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The words with room around them, at the row's height."""
        width = option.fontMetrics.horizontalAdvance(str(index.data())) + 2 * SPACE_M
        return QSize(width, row_height(Theme.current().scale))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One cell."""
        place, box, state = index.column(), option.rect, option.state.value
        # Asked of the model itself: `index.data` goes through Qt and back, and waits for its turn both ways.
        words, chip, alignment = cast("TableModel[Any]", index.model()).face(index.row(), place)
        look = _Look(words, chip, alignment, place == 0, bool(state & _CHOSEN))
        ratio = self._view.devicePixelRatioF()
        reaches_corners = box.bottom() > self._view.viewport().height() - RADIUS_CARD
        if ratio == int(ratio) and not reaches_corners:
            painter.drawPixmap(box.topLeft(), self._picture(look, box.size(), ratio))
        else:  # a picture would lie between the points of the screen, or on the round corners of the table
            painter.save()
            inside = self._inside_frame()
            corners = QPainterPath()
            corners.addRoundedRect(inside, RADIUS_CARD - 1, RADIUS_CARD - 1)
            painter.setClipPath(corners)
            _paint_cell(painter, box, look, has_line=box.bottom() + 1 < inside.bottom())
            painter.restore()
        if state & _HAS_KEYBOARD == _HAS_KEYBOARD:
            painter.save()
            ring = "focus_on_chosen" if look.is_chosen else "focus"
            painter.setPen(QPen(Theme.current().colour(ring), FOCUS_WIDTH))
            painter.drawRect(box.adjusted(1, 1, -1, -2))
            painter.restore()


class _Look(NamedTuple):
    """All that makes a cell look as it does, but for its size."""

    words: str
    chip: str
    alignment: int
    is_first: bool
    is_chosen: bool


def _paint_cell(painter: QPainter, cell: QRect, look: _Look, *, has_line: bool = True) -> None:
    """Without its line where the frame of the table stands for that."""
    theme = Theme.current()
    if look.is_chosen:
        painter.fillRect(cell, theme.colour("chosen"))
    if has_line:
        painter.setPen(theme.colour("line"))
        painter.drawLine(cell.bottomLeft(), cell.bottomRight())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if look.chip:
        _paint_chip(painter, cell, look.words, look.chip)
        return
    role, is_to_the_right = TextRole.STRONG if look.is_first else TextRole.BODY, bool(look.alignment & _RIGHT)
    painter.setFont(theme.font(role, is_for_columns=is_to_the_right))
    painter.setPen(theme.colour("on_chosen" if look.is_chosen else "text"))
    _paint_words(painter, cell, look.words, look.alignment)


def _paint_words(painter: QPainter, cell: QRect, words: str, alignment: int) -> None:
    inner = cell.adjusted(SPACE_M, 0, -SPACE_M, 0)
    if cell.height() > row_height(Theme.current().scale) + 1:  # a row that was made taller for words that wrap
        painter.drawText(inner, alignment | Qt.TextFlag.TextWordWrap.value, words)
        return
    elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
    painter.drawText(inner, alignment, elided)


def _paint_chip(painter: QPainter, cell: QRect, words: str, kind: str) -> None:
    theme = Theme.current()
    ink, ground, edge = _CHIP_COLOURS[kind]
    painter.setFont(theme.font(TextRole.CAPTION))
    metrics = painter.fontMetrics()
    width = min(metrics.horizontalAdvance(words) + 2 * SPACE_S + 4, cell.width() - SPACE_M)
    box = QRect(0, 0, width, metrics.height() + SPACE_S - 2)
    box.moveCenter(cell.center())
    is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    box.moveLeft(cell.right() - SPACE_M - width if is_mirrored else cell.left() + SPACE_M)
    painter.setPen(theme.colour(edge))
    painter.setBrush(theme.colour(ground))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CHIP, RADIUS_CHIP)
    painter.setPen(theme.colour(ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
