"""Bars, always from nought."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from localregulars.ui.widgets.charts.axes import (
    STYLES,
    SeriesStyle,
    paint_axes,
    paint_bar,
    paint_gaps,
    paint_happenings,
    paint_interval,
)
from localregulars.ui.widgets.charts.description import Chart, Place, Point
from localregulars.ui.widgets.charts.frame import Frame, frame_of
from localregulars.ui.widgets.charts.look import Look

_FILLED = 0.68
"""How much of the stretch of a point its bars take."""
_WIDEST = 64.0
_THINNEST = 2.0
_LEAST_HEIGHT = 1.5
"""Nought is a thin stroke, so that it is told from a value that is not known."""


def paint_bars(painter: QPainter, rect: QRectF, chart: Chart, look: Look) -> None:
    """A bar for each value, two beside each other of two series; intervals as upright lines in front of them."""
    frame = frame_of(chart, rect, look)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_axes(painter, chart, frame, look)
    paint_happenings(painter, chart, frame, look)
    paint_gaps(painter, chart, frame, look)
    for number, (series, style) in enumerate(zip(chart.series, STYLES, strict=False)):
        if frame.pitch * _FILLED / len(chart.series) < _THINNEST:
            _paint_columns(painter, series.points, frame, look, style)
            continue
        for place, point in enumerate(series.points):
            if point.value is not None:
                box = bar_box(chart, frame, Place(number, place), point.value)
                paint_bar(painter, box, style, look, is_open=point.is_open)
                _paint_interval(painter, point, box, frame, look)


def bar_box(chart: Chart, frame: Frame, place: Place, value: float) -> QRectF:
    """Where a bar lies."""
    bars = len(chart.series)
    width = min(_WIDEST, frame.pitch * _FILLED / bars)
    number = bars - 1 - place.series if frame.is_mirrored else place.series
    left = frame.x(place.point) + (number - bars / 2) * width
    end = frame.y(value)
    top, bottom = min(end, frame.floor), max(end, frame.floor)
    if bottom - top < _LEAST_HEIGHT:
        top = bottom - _LEAST_HEIGHT
    gap = 1.0 if bars > 1 and width > 3 * _THINNEST else 0.0
    return QRectF(left + gap, top, width - 2 * gap, bottom - top)


def _paint_interval(painter: QPainter, point: Point, box: QRectF, frame: Frame, look: Look) -> None:
    """Drawn twice, so that it is seen before the bar as well as before the ground."""
    if point.low is None or point.high is None:
        return
    ends, reach = (frame.y(point.low), frame.y(point.high)), min(6.0, box.width() / 4)
    painter.setPen(QPen(look.colour("surface"), 4))
    painter.drawLine(QPointF(box.center().x(), ends[0]), QPointF(box.center().x(), ends[1]))
    paint_interval(painter, box.center().x(), ends, look.colour("text"), reach)


def _paint_columns(painter: QPainter, points: tuple[Point, ...], frame: Frame, look: Look, style: SeriesStyle) -> None:
    """More bars than can be told apart: for each stroke's width the lowest and the highest of those that lie there."""
    reach: dict[int, tuple[float, float]] = {}
    for place, point in enumerate(points):
        if point.value is not None:
            column = round(frame.x(place) / _THINNEST)
            low, high = reach.get(column, (0.0, 0.0))
            reach[column] = (min(low, point.value), max(high, point.value))
    painter.setPen(QPen(look.colour(style.token), _THINNEST * (0.5 if style.is_second else 1)))
    for column, (low, high) in reach.items():
        x = column * _THINNEST
        painter.drawLine(QPointF(x, frame.y(low)), QPointF(x, frame.y(high)))
