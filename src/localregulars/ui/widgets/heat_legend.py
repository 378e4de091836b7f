"""What the colours of a calendar of visits mean, in numbers."""

from __future__ import annotations

import math
from datetime import date

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import compact_height
from localregulars.ui.widgets.charts.calendar import legend_width, paint_legend
from localregulars.ui.widgets.charts.look import screen_look
from localregulars.ui.widgets.heat_map import visits_calendar


class HeatLegend(QWidget):
    """One cell for each number of visits a day, with the number beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._calendar = visits_calendar({}, date(2000, 1, 3))
        self.setAccessibleName(self.tr("Colours: no visit, 1, 2, 3 or more visits a day"))

    # Qt overrides

    def sizeHint(self) -> QSize:
        """One line."""
        width = math.ceil(legend_width(self._calendar, screen_look(self))) + 2
        return QSize(width, compact_height(Theme.current().scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cells and numbers, in reading order."""
        del event
        with QPainter(self) as painter:
            room = QRectF(self.rect()).adjusted(1, 0, -1, 0)  # the outline of the first cell lies half outside it
            paint_legend(painter, room, self._calendar, screen_look(self))
