"""The figure of a panel and how sure it is: beside each other where there is room, else one below the other."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import SPACE_M, SPACE_XS, TextRole
from localregulars.ui.widgets.text import Text

_LEAST_OF_NOTE_EM = 12
"""How many letters wide what stands beside the figure is at least: of narrower words nobody reads five lines."""
_LEAST_EM = 4


class FigureLine(QWidget):
    """`number` is never cut off: with a line for itself it wraps where even that is too narrow."""

    def __init__(self, number: Text, note: Text) -> None:
        super().__init__()
        self._number, self._note = number, note
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addWidget(number)
        self._line.addWidget(note, 1)
        self._reflow(self.width())

    @property
    def is_stacked(self) -> bool:
        """Whether the note stands below the figure."""
        return self._line.direction() == QBoxLayout.Direction.TopToBottom

    def fit(self) -> None:
        """Decide again, once another figure or note is said."""
        self._reflow(self.width())

    def _reflow(self, width: int) -> None:
        figure = QFontMetrics(Theme.current().font(TextRole.NUMBER)).horizontalAdvance(self._number.text())
        caption = QFontMetrics(Theme.current().font(TextRole.CAPTION))
        note = min(caption.horizontalAdvance(self._note.text()), _LEAST_OF_NOTE_EM * caption.horizontalAdvance("m"))
        is_stacked = figure + SPACE_M + note > width
        self._line.setDirection(QBoxLayout.Direction.TopToBottom if is_stacked else QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(SPACE_XS if is_stacked else SPACE_M)
        self._number.setWordWrap(is_stacked)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Decide again."""
        self._reflow(event.size().width())
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        """As narrow as some letters: everything in it wraps."""
        least = _LEAST_EM * QFontMetrics(Theme.current().font(TextRole.NUMBER)).horizontalAdvance("m")
        return QSize(least, super().minimumSizeHint().height())
