"""The one way in which any chart is painted: on the screen, in a picture, in a PDF and on paper."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from localregulars.ui.widgets.charts.axes import paint_ring
from localregulars.ui.widgets.charts.bars import paint_bars
from localregulars.ui.widgets.charts.calendar import paint_calendar
from localregulars.ui.widgets.charts.description import Chart, ChartKind, Description, Place
from localregulars.ui.widgets.charts.frame import Frame, frame_of
from localregulars.ui.widgets.charts.line import line_frame, paint_line
from localregulars.ui.widgets.charts.look import Look
from localregulars.ui.widgets.charts.sparkline import paint_sparkline, sparkline_frame

_PAINTERS = {
    ChartKind.LINE: paint_line,
    ChartKind.STEPS: paint_line,
    ChartKind.BARS: paint_bars,
    ChartKind.SPARKLINE: paint_sparkline,
}
_FRAMES = {
    ChartKind.LINE: line_frame,
    ChartKind.STEPS: line_frame,
    ChartKind.BARS: frame_of,
    ChartKind.SPARKLINE: sparkline_frame,
}


def paint_chart(painter: QPainter, rect: QRectF, description: Description, look: Look) -> None:
    """Paint into `rect` what has something to draw (`words.nothing_to_draw`), and leave the painter as it was."""
    painter.save()
    if isinstance(description, Chart):
        _PAINTERS[description.kind](painter, rect, description, look)
    else:
        paint_calendar(painter, rect, description, look)
    painter.restore()


def paint_chosen(painter: QPainter, rect: QRectF, chart: Chart, look: Look, place: Place) -> None:
    """Mark the point on which the keyboard stands; on the screen only."""
    frame = frame_for(chart, rect, look)
    value = chart.series[place.series].points[place.point].value
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    at = frame.place(place.point, 0.0 if value is None else value)
    at.setY(min(max(at.y(), frame.field.top()), frame.field.bottom()))
    paint_ring(painter, at, frame, look)
    painter.restore()


def frame_for(chart: Chart, rect: QRectF, look: Look) -> Frame:
    """Where its points lie in `rect`."""
    return _FRAMES[chart.kind](chart, rect, look)
