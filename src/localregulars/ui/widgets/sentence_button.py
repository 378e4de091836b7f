"""A quiet button that says a whole sentence: it wraps where one line has no room for it, and is never cut off."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy

from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import SPACE_M, SPACE_S, TextRole, compact_height
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize

_LEAST_EM = 12
"""In widths of the letter m: narrower it asks for more room."""
_GAP = SPACE_S + 2
_WRAPPED = Qt.TextFlag.TextWordWrap.value | Qt.TextFlag.TextWrapAnywhere.value | Qt.AlignmentFlag.AlignVCenter.value
_TALL = 10_000


class SentenceButton(Button):
    """As wide as its column, with its words at the start."""

    def __init__(self, words: str, icon: str) -> None:
        super().__init__(words, ButtonKind.QUIET, icon, ButtonSize.COMPACT)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _room_for_words(self, width: int, height: int) -> QRect:
        before = SPACE_M + Theme.current().icon_size() + _GAP
        left = SPACE_M if self.isRightToLeft() else before
        return QRect(left, 0, width - before - SPACE_M, height)

    def _words_font(self) -> QFont:
        return Theme.current().font(TextRole.BODY)

    def _paint_content(self, painter: QPainter, token: str, theme: Theme) -> None:
        side, is_mirrored = theme.icon_size(), self.isRightToLeft()
        left = self.width() - SPACE_M - side if is_mirrored else SPACE_M
        picture = theme.pixmap(self._icon_name, token, side, self.devicePixelRatioF())
        painter.drawPixmap(left, (self.height() - side) // 2, picture)
        painter.setFont(self._words_font())
        painter.setPen(theme.colour(token))
        beginning = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(self._room_for_words(self.width(), self.height()), _WRAPPED | beginning.value, self.words)

    # Qt overrides

    def hasHeightForWidth(self) -> bool:
        """Narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """All lines of its words, with room above and below."""
        room = self._room_for_words(width, _TALL)
        words = QFontMetrics(self._words_font()).boundingRect(room, _WRAPPED, self.words)
        return max(compact_height(Theme.current().scale), words.height() + 2 * SPACE_S)

    def sizeHint(self) -> QSize:
        """Wide enough for a few words; the rest wraps."""
        em = QFontMetrics(self._words_font()).horizontalAdvance("m")
        width = min(_LEAST_EM * em, super().sizeHint().width())
        return QSize(width, self.heightForWidth(width))
