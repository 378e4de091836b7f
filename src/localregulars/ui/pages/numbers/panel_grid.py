"""Panels beside each other, as many in a row as have room, read row by row; those of a row are of one height."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import SPACE_L, TextRole
from localregulars.ui.widgets.tab_order import put_in_order

_MOST_COLUMNS = 3


class PanelGrid(QWidget):
    """`least_em` is how many letters wide a panel has to be at least; `most` how many stand in a row at most."""

    def __init__(self, least_em: int, most: int = _MOST_COLUMNS) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._least_em, self._most, self._columns = least_em, most, 1
        self._panels: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE_L)

    def add(self, panel: QWidget) -> None:
        """Add one at the end."""
        place = len(self._panels)
        self._panels.append(panel)
        self._put(place, panel)
        put_in_order(self)

    def _put(self, place: int, panel: QWidget) -> None:
        self._grid.addWidget(panel, place // self._columns, place % self._columns)

    def _reflow(self, width: int) -> None:
        em = QFontMetrics(Theme.current().font(TextRole.BODY)).horizontalAdvance("m")
        columns = max(1, min(self._most, (width + SPACE_L) // (self._least_em * em + SPACE_L)))
        if columns == self._columns:
            return
        self._columns = columns
        for panel in self._panels:
            self._grid.removeWidget(panel)
        for place, panel in enumerate(self._panels):
            self._put(place, panel)
        for column in range(self._most):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        put_in_order(self)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Decide again how many stand beside each other."""
        self._reflow(event.size().width())
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        """As narrow as one panel."""
        width = max((panel.minimumSizeHint().width() for panel in self._panels), default=0)
        return QSize(width, super().minimumSizeHint().height())
