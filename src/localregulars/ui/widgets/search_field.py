"""A search above what it searches."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent

from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import SPACE_S, TextRole
from localregulars.ui.widgets.field import BESIDE_WORDS, Field

_BEFORE_ICON = 10
"""As far as words begin in other fields."""


class SearchField(Field):
    """Bears a magnifier, also while something is typed. Down leads on to what was found; everything else is typing."""

    left_downwards = Signal()

    def __init__(self, placeholder: str = "") -> None:
        super().__init__(placeholder)
        self._least = 0
        self._make_room()
        Theme.current().changed.connect(self._make_room)

    def keep_hint_whole(self, least: int) -> None:
        """Be no narrower than `least`, nor than what it says while it is empty, in every text size."""
        self._least = least
        self._make_room()

    def _make_room(self) -> None:
        room = Theme.current().icon_size() + SPACE_S
        self.setTextMargins(*((0, 0, room, 0) if self.isRightToLeft() else (room, 0, 0, 0)))
        if self._least:
            hint = QFontMetrics(Theme.current().font(TextRole.BODY)).horizontalAdvance(self.placeholderText())
            self.setMinimumWidth(max(self._least, hint + room + BESIDE_WORDS))

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        """Where one reads from right to left the magnifier is at the right."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._make_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow is the list's."""
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The magnifier stands where one begins to read."""
        super().paintEvent(event)
        theme = Theme.current()
        side = theme.icon_size()
        left = self.width() - _BEFORE_ICON - side if self.isRightToLeft() else _BEFORE_ICON
        with QPainter(self) as painter:
            picture = theme.pixmap("search", "muted", side, self.devicePixelRatioF())
            painter.drawPixmap(left, (self.height() - side) // 2, picture)
