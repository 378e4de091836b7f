"""The calendar: a cell a day, weeks as columns, and below it what its colours mean."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QLocale, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from localregulars.ui.theme.tokens import FOCUS_WIDTH, SPACE_M, SPACE_S, SPACE_XS
from localregulars.ui.widgets.charts.calendar_layout import DAYS, CalendarLayout, fitting_weeks
from localregulars.ui.widgets.charts.description import Calendar
from localregulars.ui.widgets.charts.look import Look

LEAST_CELL, _MOST_CELL = 10, 18
CELL_GAP = 3
LEGEND_CELL = 12
OUTLINES = ("heat_line", "heat_4")
"""Of a day on which nothing was, which steps back, and of one with something."""
_CELL_RADIUS = 3


def calendar_layout(calendar: Calendar, width: float, look: Look) -> CalendarLayout:
    """Where its days lie in this width: cells as large as fit, and only as many weeks as do."""
    left, top = _left(calendar, look), int(look.metrics.height()) + SPACE_XS
    room = int(width)
    fits = (room - left + CELL_GAP) // calendar.weeks - CELL_GAP
    cell = max(LEAST_CELL, min(_MOST_CELL, fits))
    weeks = fitting_weeks(room + CELL_GAP, left, cell + CELL_GAP, calendar.weeks)
    return CalendarLayout(calendar.last_day, weeks, calendar.week_begins, cell, CELL_GAP, left, top)


def least_width(calendar: Calendar, look: Look) -> int:
    """The width that all its weeks need."""
    return _left(calendar, look) + calendar.weeks * (LEAST_CELL + CELL_GAP)


def paint_calendar(painter: QPainter, rect: QRectF, calendar: Calendar, look: Look) -> None:
    """Names of months and weekdays, then the days."""
    layout = calendar_layout(calendar, rect.width(), look)
    box = rect.toAlignedRect()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_names(painter, box, calendar, layout, look)
    _paint_days(painter, box, calendar, layout, look)


def paint_chosen_day(painter: QPainter, rect: QRectF, calendar: Calendar, look: Look, day: date) -> None:
    """A ring around the day on which the keyboard stands."""
    layout = calendar_layout(calendar, rect.width(), look)
    painter.setPen(QPen(look.colour("focus"), FOCUS_WIDTH))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    place = _cell(rect.toAlignedRect(), layout, layout.clamped(day), look).adjusted(-1, -1, 1, 1)
    painter.drawRoundedRect(place, _CELL_RADIUS, _CELL_RADIUS)


def day_under(point: QPoint, rect: QRectF, calendar: Calendar, look: Look) -> date | None:
    """The day at a place, None beside the days."""
    box = rect.toAlignedRect()
    x = box.right() - point.x() if look.is_mirrored else point.x() - box.left()
    return calendar_layout(calendar, rect.width(), look).day_at(x, point.y() - box.top())


def legend_width(calendar: Calendar, look: Look) -> float:
    """How wide the line is that says what the colours mean."""
    words = sum(look.metrics.horizontalAdvance(word) + 2 for word in calendar.step_words)
    return words + len(calendar.step_words) * (LEGEND_CELL + SPACE_S + SPACE_M)


def paint_legend(painter: QPainter, rect: QRectF, calendar: Calendar, look: Look) -> None:
    """One cell for each step with its words, in reading order, in the middle of the height."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    along = 0.0
    for step, words in zip(calendar.steps, calendar.step_words, strict=True):
        cell = _along(rect, along, LEGEND_CELL, look)
        cell.moveTop(rect.top() + (rect.height() - LEGEND_CELL) / 2)
        cell.setHeight(LEGEND_CELL)
        painter.setPen(look.colour(OUTLINES[min(step, 1)]))
        painter.setBrush(look.colour(f"heat_{step}"))
        painter.drawRoundedRect(_inside(cell), _CELL_RADIUS, _CELL_RADIUS)
        width = look.metrics.horizontalAdvance(words) + 2
        painter.setPen(look.colour("muted"))
        look.write(painter, _along(rect, along + LEGEND_CELL + SPACE_S, width, look), _side(look), words)
        along += LEGEND_CELL + SPACE_S + width + SPACE_M


def _side(look: Look) -> Qt.AlignmentFlag:
    """The side from which one reads."""
    return Qt.AlignmentFlag.AlignRight if look.is_mirrored else Qt.AlignmentFlag.AlignLeft


def _along(rect: QRectF, along: float, width: float, look: Look) -> QRectF:
    left = rect.right() - along - width if look.is_mirrored else rect.left() + along
    return QRectF(left, rect.top(), width, rect.height())


def _left(calendar: Calendar, look: Look) -> int:
    """The room for names of weekdays."""
    widest = max(look.metrics.horizontalAdvance(_weekday(calendar, row)) for row in range(DAYS))
    return int(widest) + 1 + SPACE_S


def _weekday(calendar: Calendar, row: int) -> str:
    number = (calendar.week_begins + row) % DAYS + 1
    return QLocale().standaloneDayName(number, QLocale.FormatType.ShortFormat)


def _placed(box: QRect, place: QRect, look: Look) -> QRect:
    """A place counted from the corner where one begins to read."""
    left = box.width() - place.left() - place.width() if look.is_mirrored else place.left()
    return QRect(box.left() + left, box.top() + place.top(), place.width(), place.height())


def _cell(box: QRect, layout: CalendarLayout, day: date, look: Look) -> QRect:
    return _placed(box, QRect(*layout.place(day), layout.cell, layout.cell), look)


def _inside(cell: QRectF) -> QRectF:
    """Where an outline of one dot lies that is inside the cell, on whole dots: sharp, and not cut at the edge."""
    return cell.adjusted(0.5, 0.5, -0.5, -0.5)


def _paint_names(painter: QPainter, box: QRect, calendar: Calendar, layout: CalendarLayout, look: Look) -> None:
    painter.setPen(look.colour("muted"))
    height = int(look.metrics.height())
    for row in range(0, DAYS, 2 if height > layout.pitch else 1):
        middle = layout.top + row * layout.pitch + layout.cell // 2 - height // 2
        place = _placed(box, QRect(0, middle, layout.left, height), look)
        look.write(painter, QRectF(place), _side(look), _weekday(calendar, row))
    for month, x in layout.months():
        name = QLocale().standaloneMonthName(month.month, QLocale.FormatType.ShortFormat)
        width = int(look.metrics.horizontalAdvance(name)) + SPACE_XS
        look.write(painter, QRectF(_placed(box, QRect(x, 0, width, height), look)), _side(look), name)


def _paint_days(painter: QPainter, box: QRect, calendar: Calendar, layout: CalendarLayout, look: Look) -> None:
    colours = [look.colour(f"heat_{step}") for step in range(5)]
    # The lighter steps have hardly any contrast by nature; an outline makes every day visible on any ground.
    outlines = [look.colour(name) for name in OUTLINES]
    day = layout.first_day
    while day <= layout.last_day:
        count = calendar.counts.get(day, 0)
        painter.setPen(outlines[min(count, 1)])
        painter.setBrush(colours[calendar.step(count)])
        painter.drawRoundedRect(_inside(QRectF(_cell(box, layout, day, look))), _CELL_RADIUS, _CELL_RADIUS)
        day += timedelta(days=1)
