"""Paints the lines of the palette: an icon, the words, and at the end the keys or what kind of thing it is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from localregulars.ui.models.roles import Role
from localregulars.ui.palette.entries import Entry
from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import RADIUS_CONTROL, SPACE_M, SPACE_S, SPACE_XS, TextRole, row_height

_WITHIN = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
"""Sides are worked out here: Qt would swap them a second time where one reads from right to left."""


class LineDelegate(QStyledItemDelegate):
    """Draws an `Entry`; the chosen one on a soft ground with an edge that is seen without its colour."""

    # Qt overrides

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """A row's height; the width is the list's."""
        del option, index
        return QSize(160, row_height(Theme.current().scale))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One line."""
        entry = index.data(Role.ROW)
        if not isinstance(entry, Entry):
            return
        theme, is_chosen = Theme.current(), bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_chosen:
            _paint_ground(painter, option.rect)
        ink = "on_chosen" if is_chosen else "text"
        box = option.rect.adjusted(SPACE_M, 0, -SPACE_M, 0)
        is_mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        end_side = Qt.AlignmentFlag.AlignLeft if is_mirrored else Qt.AlignmentFlag.AlignRight
        end_width = _paint_end(painter, box, entry.end, ink if is_chosen else "muted", end_side)
        side = theme.icon_size()
        left = box.right() + 1 - side if is_mirrored else box.left()
        picture = theme.pixmap(entry.icon, ink, side, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPointF(left, box.top() + (box.height() - side) / 2), picture)
        before, after = side + SPACE_M, end_width + SPACE_M
        words = box.adjusted(after, 0, -before, 0) if is_mirrored else box.adjusted(before, 0, -after, 0)
        painter.setFont(theme.font(TextRole.BODY))
        painter.setPen(theme.colour(ink))
        elided = painter.fontMetrics().elidedText(entry.words, Qt.TextElideMode.ElideRight, words.width())
        side_of_words = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, int(side_of_words | _WITHIN), elided)
        painter.restore()


def _paint_ground(painter: QPainter, line: QRect) -> None:
    theme = Theme.current()
    painter.setPen(theme.colour("focus_on_chosen"))
    painter.setBrush(theme.colour("chosen"))
    painter.drawRoundedRect(QRectF(line).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CONTROL, RADIUS_CONTROL)


def _paint_end(painter: QPainter, box: QRect, words: str, ink: str, side: Qt.AlignmentFlag) -> int:
    """Small words at the end of the line; how wide they are."""
    if not words:
        return 0
    theme = Theme.current()
    painter.setFont(theme.font(TextRole.CAPTION))
    painter.setPen(theme.colour(ink))
    width = painter.fontMetrics().horizontalAdvance(words) + SPACE_XS
    painter.drawText(box, int(side | _WITHIN), words)
    return width + SPACE_S
