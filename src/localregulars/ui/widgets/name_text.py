"""A person's name: on one line where there is room, on more where there is not, never cut off."""

from __future__ import annotations

from PySide6.QtCore import QSize

from localregulars.ui.theme.tokens import TextRole
from localregulars.ui.widgets.text import Text

_LEAST_CHARACTERS = 8


class NameText(Text):
    """Wraps like any label, but asks for one line: a wrapping label alone asks for a block."""

    def __init__(self, role: TextRole) -> None:
        super().__init__(role=role, wraps=True)

    # Qt overrides

    def sizeHint(self) -> QSize:
        """The whole name on one line."""
        self.ensurePolished()
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """A few letters; the rest wraps."""
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(min(longest, metrics.averageCharWidth() * 3 * _LEAST_CHARACTERS) + 2, metrics.height())
