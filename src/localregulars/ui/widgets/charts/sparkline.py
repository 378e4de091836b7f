"""A line as high as a line of text or two: its shape, its newest point and that value, without axes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from localregulars.ui.theme.tokens import SPACE_S
from localregulars.ui.widgets.charts.axes import STYLES, paint_mark
from localregulars.ui.widgets.charts.description import Chart
from localregulars.ui.widgets.charts.frame import MARK, Frame
from localregulars.ui.widgets.charts.line import known_stretches
from localregulars.ui.widgets.charts.look import Look


def paint_sparkline(painter: QPainter, rect: QRectF, chart: Chart, look: Look) -> None:
    """The line over a faint line at nought, and the newest value beside its end; marks have no room there."""
    frame = sparkline_frame(chart, rect, look)
    style = STYLES[0]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour("line"), 1))
    painter.drawLine(QPointF(frame.field.left(), frame.floor), QPointF(frame.field.right(), frame.floor))
    newest: QPointF | None = None
    for stretch in known_stretches(chart.points):
        places = [frame.place(i, point.value) for i, point in stretch if point.value is not None]
        painter.setPen(style.pen(look))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if len(places) > 1:
            painter.drawPolyline(QPolygonF(places))
        else:
            paint_mark(painter, places[0], style, look, MARK / 2)
        newest = places[-1]
    if newest is not None:
        paint_mark(painter, newest, style, look, MARK - 1)
        _paint_newest(painter, chart, frame, look, newest.y())


def sparkline_frame(chart: Chart, rect: QRectF, look: Look) -> Frame:
    """Where its points lie: from nought, or the lowest value, to the highest one, without round numbers."""
    low, high = chart.reach or (0.0, 0.0)
    if chart.from_zero:
        low, high = min(low, 0.0), max(high, 0.0)
    if low == high:
        low, high = low - 1, high + 1
    after = min(rect.width() / 2, look.metrics.horizontalAdvance(_newest(chart)) + SPACE_S)
    left, right = (after, 0.0) if look.is_mirrored else (0.0, after)
    field = rect.adjusted(left + MARK, MARK + 1, -right - MARK, -MARK - 1)
    return Frame(rect, field, (low, high), len(chart.points), has_slots=False, is_mirrored=look.is_mirrored)


def _newest(chart: Chart) -> str:
    values = [point.value for point in chart.points if point.value is not None]
    return chart.told(values[-1]) if values else ""


def _paint_newest(painter: QPainter, chart: Chart, frame: Frame, look: Look, y: float) -> None:
    """Beside the point that it belongs to, as far as the picture reaches."""
    painter.setPen(look.colour("text"))
    outer, field, height = frame.outer, frame.field, look.metrics.height()
    top = max(outer.top(), min(y - height / 2, outer.bottom() - height))
    if look.is_mirrored:
        box = QRectF(outer.left(), top, field.left() - MARK - SPACE_S / 2 - outer.left(), height)
    else:
        start = field.right() + MARK + SPACE_S / 2
        box = QRectF(start, top, outer.right() - start, height)
    side = Qt.AlignmentFlag.AlignRight if look.is_mirrored else Qt.AlignmentFlag.AlignLeft
    look.write(painter, box, side, _newest(chart))
