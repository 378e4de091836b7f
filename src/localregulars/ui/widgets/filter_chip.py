"""A chip that narrows a list, with how many it would leave."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import RADIUS_CHIP, TextRole
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.charts.number_words import whole
from localregulars.ui.wording.groups import with_count, with_count_spoken

_BESIDE_COUNT, _BEFORE_COUNT = 4, 6


class FilterChip(Button):
    """Words and, set off from them, a count; what is chosen bears a tick."""

    def __init__(self, icon: str = "") -> None:
        self._label, self._count = "", ""
        super().__init__("", ButtonKind.SECONDARY, icon, ButtonSize.COMPACT)
        self.bear_tick()

    def show_count(self, words: str, count: int, *, of_people: bool = True) -> None:
        """Say what it leaves and how many that is."""
        self._label, self._count = words, whole(count)
        self.set_words(with_count(words, count))
        self.setAccessibleName(with_count_spoken(words, count) if of_people else "")

    def _measure(self, words_font: QFont, said: str, *, with_icon: bool | None = None) -> int:
        label = super()._measure(words_font, self._label if said else "", with_icon=with_icon)
        return label + _BEFORE_COUNT + _count_width(self._count) if said else label

    def _paint_words(self, painter: QPainter, box: QRect, flags: int) -> None:
        theme, is_mirrored = Theme.current(), self.isRightToLeft()
        width, height = _count_width(self._count), painter.fontMetrics().height()
        place = QRect(0, 0, width, height)
        place.moveCenter(box.center())
        place.moveLeft(box.left() if is_mirrored else box.right() + 1 - width)
        words = painter.pen()
        painter.setPen(theme.colour("surface" if self._is_chosen() else "sunken_edge"))
        painter.setBrush(theme.colour("surface" if self._is_chosen() else "sunken"))
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CHIP, RADIUS_CHIP)
        painter.setPen(words)
        aside = width + _BEFORE_COUNT
        painter.drawText(
            box.adjusted(aside if is_mirrored else 0, 0, 0 if is_mirrored else -aside, 0), flags, self._label
        )
        painter.setFont(theme.font(TextRole.CAPTION, is_for_columns=True))
        if self._is_chosen() and self.isEnabled():
            painter.setPen(theme.colour("text"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._count)


def _count_width(count: str) -> int:
    font = Theme.current().font(TextRole.CAPTION, is_for_columns=True)
    return QFontMetrics(font).horizontalAdvance(count) + 2 * _BESIDE_COUNT
