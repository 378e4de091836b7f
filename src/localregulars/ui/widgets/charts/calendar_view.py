"""A calendar of counts on the screen. The keyboard walks its days, and every day is spoken."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent

from localregulars.ui.theme.tokens import FOCUS_WIDTH
from localregulars.ui.widgets.charts.calendar import (
    CELL_GAP,
    LEAST_CELL,
    calendar_layout,
    day_under,
    paint_chosen_day,
)
from localregulars.ui.widgets.charts.calendar_layout import CalendarLayout
from localregulars.ui.widgets.charts.description import Calendar
from localregulars.ui.widgets.charts.drawing import paint_chart
from localregulars.ui.widgets.charts.view import ChartView

_LEAST_WEEKS = 13
_PAGE = timedelta(weeks=4)


class CalendarView(ChartView[date]):
    """As many of its weeks as there is room for.

    `span_shown(first)` tells the first day that there is room for, whenever it is another.
    Arrow keys walk by days and weeks, Page Up and Down by four weeks, Home and End go to the ends.
    """

    span_shown = Signal(date)

    def __init__(self, calendar: Calendar) -> None:
        super().__init__()
        self._told: date | None = None
        self._calendar = calendar
        self._chosen = calendar.last_day
        self.show_calendar(calendar)

    @property
    def calendar(self) -> Calendar:
        """What it shows."""
        return self._calendar

    @property
    def chosen_day(self) -> date:
        """The day on which the keyboard stands."""
        return self._chosen

    def show_calendar(self, calendar: Calendar) -> None:
        """Show another one; the keyboard stands on its last day."""
        self._calendar, self._chosen = calendar, calendar.last_day
        self.setAccessibleName(calendar.title)
        self.setAccessibleDescription(self.spoken(calendar.last_day))
        self._tell_span()
        self.updateGeometry()
        self.update()

    def _tell_span(self) -> None:
        first = self.layout_of_days().first_day
        if first != self._told:
            self._told = first
            self.span_shown.emit(first)

    def layout_of_days(self) -> CalendarLayout:
        """Where days lie at the present width."""
        return calendar_layout(self._calendar, self.width(), self.look)

    def _room(self) -> QRectF:
        return QRectF(0, 0, self.width(), self.height())

    def _steps(self) -> dict[Qt.Key, Callable[[], date]]:
        week = timedelta(weeks=-1 if self.isRightToLeft() else 1)
        return {
            Qt.Key.Key_Up: lambda: self._chosen - timedelta(days=1),
            Qt.Key.Key_Down: lambda: self._chosen + timedelta(days=1),
            Qt.Key.Key_Left: lambda: self._chosen - week,
            Qt.Key.Key_Right: lambda: self._chosen + week,
            Qt.Key.Key_PageUp: lambda: self._chosen - _PAGE,
            Qt.Key.Key_PageDown: lambda: self._chosen + _PAGE,
            Qt.Key.Key_Home: lambda: self.layout_of_days().first_day,
            Qt.Key.Key_End: lambda: self.layout_of_days().last_day,
        }

    # What its kind says

    def spoken(self, place: date) -> str:
        """One day in words."""
        return self._calendar.spoken(place, self._calendar.counts.get(place, 0))

    def paint(self, painter: QPainter, *, has_keyboard: bool) -> None:
        """Names, days, and where the keyboard stands."""
        look = self.look
        paint_chart(painter, self._room(), self._calendar, look)
        if has_keyboard:
            paint_chosen_day(painter, self._room(), self._calendar, look, self._chosen)

    def place_under(self, point: QPoint) -> date | None:
        """The day at a place of the widget."""
        return day_under(point, self._room(), self._calendar, self.look)

    def place_after(self, key: Qt.Key) -> date | None:
        """Where a key leads."""
        step = self._steps().get(key)
        return None if step is None else step()

    def stand_on(self, place: date) -> date:
        """Stay within the weeks that are shown."""
        self._chosen = self.layout_of_days().clamped(place)
        return self._chosen

    def on_look_changed(self) -> None:
        """Another width or text size gives another size of cells, and so another height."""
        self.setFixedHeight(self.layout_of_days().height + FOCUS_WIDTH)
        self._tell_span()
        super().on_look_changed()

    # Qt overrides

    def sizeHint(self) -> QSize:
        """Room for all weeks at a comfortable cell size."""
        layout = self.layout_of_days()
        return QSize(layout.left + self._calendar.weeks * (LEAST_CELL + 2 + CELL_GAP), layout.height + FOCUS_WIDTH)

    def minimumSizeHint(self) -> QSize:
        """Room for a quarter of a year."""
        layout = self.layout_of_days()
        return QSize(layout.left + _LEAST_WEEKS * (LEAST_CELL + CELL_GAP), layout.height + FOCUS_WIDTH)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A new width may give another cell size, and so another height."""
        del event
        self.on_look_changed()
