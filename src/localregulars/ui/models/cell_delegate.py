"""Paints table cells: text with room around it, and chips, in the theme's colours."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from localregulars.ui.models.roles import Role
from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import FOCUS_WIDTH, RADIUS_CHIP, SPACE_M, SPACE_S, TextRole, row_height

_CHIP_COLOURS = {
    "attention": ("attention", "attention_soft"),
    "good": ("good", "good_soft"),
    "neutral": ("muted", "sunken"),
}


class CellDelegate(QStyledItemDelegate):
    """Draws the row's ground, a line below it, the words or the chip, and a bar where the keyboard stands."""

    # Qt overrides

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The words with room around them, at the row's height."""
        width = option.fontMetrics.horizontalAdvance(str(index.data())) + 2 * SPACE_M
        return QSize(width, row_height(Theme.current().scale))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One cell."""
        theme = Theme.current()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if is_chosen:
            painter.fillRect(option.rect, theme.colour("primary_soft"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Asked of the model itself: `index.data` goes through Qt and back, and waits for its turn both ways.
        model = index.model()
        words, chip = str(model.data(index, Qt.ItemDataRole.DisplayRole)), model.data(index, Role.CHIP)
        if chip:
            _paint_chip(painter, option.rect, words, str(chip))
        else:
            painter.setFont(theme.font(TextRole.STRONG if index.column() == 0 else TextRole.BODY))
            painter.setPen(theme.colour("on_primary_soft" if is_chosen else "text"))
            alignment = Qt.AlignmentFlag(model.data(index, Qt.ItemDataRole.TextAlignmentRole))
            _paint_words(painter, option.rect, words, alignment)
        has_focus = option.state & QStyle.StateFlag.State_HasFocus
        if has_focus and option.state & QStyle.StateFlag.State_Active:
            painter.setPen(QPen(theme.colour("focus"), FOCUS_WIDTH))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -2))
        painter.restore()


def _paint_words(painter: QPainter, cell: QRect, words: str, alignment: Qt.AlignmentFlag) -> None:
    inner = cell.adjusted(SPACE_M, 0, -SPACE_M, 0)
    elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
    painter.drawText(inner, alignment, elided)


def _paint_chip(painter: QPainter, cell: QRect, words: str, kind: str) -> None:
    theme = Theme.current()
    ink, ground = _CHIP_COLOURS[kind]
    painter.setFont(theme.font(TextRole.CAPTION))
    metrics = painter.fontMetrics()
    width = min(metrics.horizontalAdvance(words) + 2 * SPACE_S + 4, cell.width() - SPACE_M)
    box = QRect(0, 0, width, metrics.height() + SPACE_S - 2)
    box.moveCenter(cell.center())
    is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    box.moveLeft(cell.right() - SPACE_M - width if is_mirrored else cell.left() + SPACE_M)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(ground))
    painter.drawRoundedRect(QRectF(box), RADIUS_CHIP, RADIUS_CHIP)
    painter.setPen(theme.colour(ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
