"""A reason on a soft ground: on one line where there is room, on more where there is not, never cut off."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy

from localregulars.ui.widgets.text import Chip, Tone

_SIDES, _ABOVE_AND_BELOW = 20, 4
"""What the style sheet puts around the words of a chip, both sides together."""
_LEAST_CHARACTERS = 24


class ReasonChip(Chip):
    """Wraps like any label, but asks for one line: a wrapping label alone asks for a block."""

    def __init__(self) -> None:
        super().__init__(tone=Tone.ATTENTION)
        self.setWordWrap(True)
        self.setIndent(0)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    # Qt overrides

    def sizeHint(self) -> QSize:
        """All words on one line."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + _SIDES + 2, metrics.lineSpacing() + _ABOVE_AND_BELOW)

    def minimumSizeHint(self) -> QSize:
        """A few words; the rest wraps."""
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        least = min(longest, metrics.averageCharWidth() * _LEAST_CHARACTERS)
        return QSize(least + _SIDES + 2, metrics.lineSpacing() + _ABOVE_AND_BELOW)
