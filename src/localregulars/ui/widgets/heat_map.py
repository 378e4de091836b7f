"""A calendar of visits: one cell a day, weeks as columns. The keyboard walks it, and every day is spoken."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import FOCUS_WIDTH, SPACE_S, SPACE_XS, TextRole
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.heat_map_layout import DAYS, HeatMapLayout, fitting_weeks
from localregulars.ui.wording.visits import day_spoken

YEAR_WEEKS = 52
STEP_OF_VISITS = (0, 2, 3, 4)
"""The colour step of 0, 1, 2 and 3 or more visits a day: a single visit must be seen at a glance."""
_LEAST_CELL, _MOST_CELL = 10, 18
_CELL_GAP = 3
_CELL_RADIUS = 3


class HeatMap(QWidget):
    """Visits a day of the last `weeks` weeks, as many of them as there is room for.

    Arrow keys walk by days and weeks (Page Up and Down by four weeks, Home and End to the ends); `day_spoken(text)`
    is told for every day that is reached, and screen readers hear it. Hovering tells the same.
    """

    day_spoken = Signal(str)

    def __init__(self, weeks: int = YEAR_WEEKS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most_weeks = weeks
        self._visits: Mapping[date, int] = {}
        self._today = date(2000, 1, 3)
        self._chosen = self._today
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Visits as a calendar"))
        Theme.current().changed.connect(self._fit)

    def set_visits(self, visits: Mapping[date, int], today: date) -> None:
        """Show how many visits each day had, up to `today`."""
        self._visits, self._today, self._chosen = visits, today, today
        self.setAccessibleDescription(self.spoken(today))
        self.updateGeometry()
        self.update()

    @property
    def chosen_day(self) -> date:
        """The day on which the keyboard stands."""
        return self._chosen

    def spoken(self, day: date) -> str:
        """One day in words."""
        return day_spoken(day, self._visits.get(day, 0), self._today)

    def choose(self, day: date) -> None:
        """Go to a day, or to the nearest that is shown, and say what was on it."""
        self._chosen = self._layout().clamped(day)
        words = self.spoken(self._chosen)
        self.setAccessibleDescription(words)
        announce(self, words)
        self.day_spoken.emit(words)
        self.update()

    def _fit(self) -> None:
        self.setFixedHeight(self._layout().height + FOCUS_WIDTH)
        self.updateGeometry()

    def _layout(self) -> HeatMapLayout:
        metrics = QFontMetrics(Theme.current().font(TextRole.CAPTION))
        left = max(metrics.horizontalAdvance(self._weekday(row)) for row in range(DAYS)) + SPACE_S
        top = metrics.height() + SPACE_XS
        fits = (self.width() - left + _CELL_GAP) // self._most_weeks - _CELL_GAP
        cell = max(_LEAST_CELL, min(_MOST_CELL, fits))
        weeks = fitting_weeks(self.width() + _CELL_GAP, left, cell + _CELL_GAP, self._most_weeks)
        first_weekday = QLocale().firstDayOfWeek().value - 1
        return HeatMapLayout(self._today, weeks, first_weekday, cell, _CELL_GAP, left, top)

    def _weekday(self, row: int) -> str:
        number = (QLocale().firstDayOfWeek().value - 1 + row) % DAYS + 1
        return QLocale().standaloneDayName(number, QLocale.FormatType.ShortFormat)

    def _mirrored(self, rect: QRect) -> QRect:
        """The same place seen from the other side, where one reads from right to left."""
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            rect.moveLeft(self.width() - rect.left() - rect.width())
        return rect

    def _cell(self, layout: HeatMapLayout, day: date) -> QRect:
        x, y = layout.place(day)
        return self._mirrored(QRect(x, y, layout.cell, layout.cell))

    def _day_under(self, event: QMouseEvent | QHelpEvent) -> date | None:
        point = event.position().toPoint() if isinstance(event, QMouseEvent) else event.pos()
        x = point.x()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            x = self.width() - 1 - x
        return self._layout().day_at(x, point.y())

    def _paint_names(self, painter: QPainter, layout: HeatMapLayout) -> None:
        theme = Theme.current()
        painter.setFont(theme.font(TextRole.CAPTION))
        painter.setPen(theme.colour("muted"))
        metrics = painter.fontMetrics()
        beside = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        for row in range(0, DAYS, 2 if metrics.height() > layout.pitch else 1):
            y = layout.top + row * layout.pitch
            middle = y + layout.cell // 2 - metrics.height() // 2
            painter.drawText(
                self._mirrored(QRect(0, middle, layout.left, metrics.height())), beside, self._weekday(row)
            )
        for month, x in layout.months():
            name = QLocale().standaloneMonthName(month.month, QLocale.FormatType.ShortFormat)
            width = metrics.horizontalAdvance(name) + SPACE_XS
            painter.drawText(self._mirrored(QRect(x, 0, width, metrics.height())), beside, name)

    def _paint_days(self, painter: QPainter, layout: HeatMapLayout) -> None:
        colours = [Theme.current().colour(f"heat_{step}") for step in range(5)]
        # The empty cell has hardly any contrast by nature; its outline makes the calendar visible on any ground.
        outlines = QPen(Theme.current().colour("border" if _is_high_contrast() else "line")), QPen(Qt.PenStyle.NoPen)
        day = layout.first_day
        while day <= layout.last_day:
            visits = self._visits.get(day, 0)
            painter.setPen(outlines[min(visits, 1)])
            painter.setBrush(colours[STEP_OF_VISITS[min(visits, 3)]])
            painter.drawRoundedRect(self._cell(layout, day), _CELL_RADIUS, _CELL_RADIUS)
            day += timedelta(days=1)

    def _paint_choice(self, painter: QPainter, layout: HeatMapLayout) -> None:
        painter.setPen(QPen(Theme.current().colour("focus"), FOCUS_WIDTH))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        place = self._cell(layout, layout.clamped(self._chosen)).adjusted(-1, -1, 1, 1)
        painter.drawRoundedRect(place, _CELL_RADIUS, _CELL_RADIUS)

    def _steps(self) -> dict[int, Callable[[HeatMapLayout], date]]:
        forward = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        return {
            Qt.Key.Key_Up: lambda _layout: self._chosen - timedelta(days=1),
            Qt.Key.Key_Down: lambda _layout: self._chosen + timedelta(days=1),
            Qt.Key.Key_Left: lambda _layout: self._chosen - timedelta(weeks=forward),
            Qt.Key.Key_Right: lambda _layout: self._chosen + timedelta(weeks=forward),
            Qt.Key.Key_PageUp: lambda _layout: self._chosen - timedelta(weeks=4),
            Qt.Key.Key_PageDown: lambda _layout: self._chosen + timedelta(weeks=4),
            Qt.Key.Key_Home: lambda layout: layout.first_day,
            Qt.Key.Key_End: lambda layout: layout.last_day,
        }

    # Qt overrides

    def sizeHint(self) -> QSize:
        """Room for all weeks at a comfortable cell size."""
        layout = self._layout()
        return QSize(layout.left + self._most_weeks * (_LEAST_CELL + 2 + _CELL_GAP), layout.height + FOCUS_WIDTH)

    def minimumSizeHint(self) -> QSize:
        """Room for a quarter of a year."""
        layout = self._layout()
        return QSize(layout.left + 13 * (_LEAST_CELL + _CELL_GAP), layout.height + FOCUS_WIDTH)

    def resizeEvent(self, event: object) -> None:
        """A new width may give another cell size, and so another height."""
        del event
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Names, days, and where the keyboard stands."""
        del event
        layout = self._layout()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_names(painter, layout)
            self._paint_days(painter, layout)
            if self.hasFocus():
                self._paint_choice(painter, layout)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the days."""
        step = self._steps().get(event.key())
        if step is None:
            super().keyPressEvent(event)
            return
        self.choose(step(self._layout()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the day under the pointer."""
        day = self._day_under(event)
        if day is not None:
            self.choose(day)

    def event(self, event: QEvent) -> bool:
        """Show the day under the pointer as a tooltip."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = self._day_under(event)
            if day is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self.spoken(day), self)
            return True
        return super().event(event)


def _is_high_contrast() -> bool:
    return Theme.current().in_force.value == "high_contrast"
