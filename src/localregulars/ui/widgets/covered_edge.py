"""What lies over the lower edge of a page for a while, such as a notice with Undo."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, QObject, QPoint
from PySide6.QtWidgets import QScrollArea, QWidget

from localregulars.ui.theme.tokens import SPACE_S

COVERS = "coversPages"
"""The property of what lies over the lower edge of the pages for a while."""


class CoveredEdge(QObject):
    """How much of a scroll area is not seen for it, and room below the last of what scrolls while it is there."""

    def __init__(self, area: QScrollArea, parent: QObject) -> None:
        super().__init__(parent)
        self._area = area
        self._above: QWidget | None = None
        self._added = 0

    def height(self) -> int:
        """How much of the lower edge something lies over."""
        above = self._lying_over()
        if above is None:
            return 0
        viewport = self._area.viewport()
        begins = viewport.mapFromGlobal(above.mapToGlobal(QPoint(0, 0))).y()
        return max(0, viewport.height() - max(0, begins))

    def make_room_for(self, bottom: int) -> None:
        """At its very end a page has nothing to scroll up with: it ends higher as long as something lies over it."""
        above, covered = self._lying_over(), self.height()
        content = self._area.widget()
        if above is None or content is None or not covered or self._above is not None:
            return
        if bottom + SPACE_S > content.height() - covered:
            self._above, self._added = above, covered
            above.installEventFilter(self)
            self._end_higher_by(covered)

    def _lying_over(self) -> QWidget | None:
        outer = self._area.parentWidget()
        while outer is not None:
            for child in outer.children():
                if isinstance(child, QWidget) and child.property(COVERS) and child.isVisible():
                    return child
            outer = outer.parentWidget()
        return None

    def _end_higher_by(self, height: int) -> None:
        content = self._area.widget()
        layout = None if content is None else content.layout()
        if layout is not None:
            layout.setContentsMargins(layout.contentsMargins() + QMargins(0, 0, 0, height))

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What lay over the page has gone."""
        if event.type() is QEvent.Type.Hide and watched is self._above:
            self._above.removeEventFilter(self)
            self._above = None
            self._end_higher_by(-self._added)
        return super().eventFilter(watched, event)
