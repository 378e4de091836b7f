"""What lines, steps and bars have in common: ticks, labels, names of series, and how two of these are told apart."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from localregulars.ui.theme.tokens import FOCUS_WIDTH, SPACE_M, SPACE_S
from localregulars.ui.widgets.charts.description import Chart
from localregulars.ui.widgets.charts.frame import MARK, Frame, axis_numbers, cut, has_legend, shown_labels
from localregulars.ui.widgets.charts.look import Look

LINE_WIDTH = 2.0
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class SeriesStyle:
    """How one series looks: a colour that differs from its ground by 3 : 1 or more, and a second sign beside it.

    The second series is dashed with square, hollow marks; its bars are hollow and hatched.
    """

    token: str
    soft_token: str
    is_second: bool

    def pen(self, look: Look, width: float = LINE_WIDTH) -> QPen:
        """For its line."""
        pen = QPen(look.colour(self.token), width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap if self.is_second else Qt.PenCapStyle.RoundCap)
        if self.is_second:
            pen.setDashPattern([3.5, 2.5])
        return pen


STYLES = (
    SeriesStyle("primary", "primary_soft", is_second=False),
    SeriesStyle("attention", "attention_soft", is_second=True),
)


def paint_axes(painter: QPainter, chart: Chart, frame: Frame, look: Look) -> None:
    """Ticks with their numbers, labels that have room, a stronger line at nought, and names where they stand above."""
    field = frame.field
    half = look.metrics.height() / 2
    side = _LEFT if look.is_mirrored else _RIGHT
    for tick, number in zip(frame.ticks, axis_numbers(chart, frame.ticks), strict=True):
        y = frame.y(tick)
        painter.setPen(QPen(look.colour("border" if tick == 0 else "line"), 1))
        painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
        painter.setPen(look.colour("muted"))
        if look.is_mirrored:
            box = QRectF(field.right() + SPACE_S, y - half, frame.outer.right() - field.right() - SPACE_S, 2 * half)
        else:
            box = QRectF(frame.outer.left(), y - half, field.left() - SPACE_S - frame.outer.left(), 2 * half)
        look.write(painter, box, side, number)
    for point, box in shown_labels(chart, frame, look):
        look.write(painter, box, Qt.AlignmentFlag.AlignHCenter, chart.points[point].label)
    if has_legend(chart):
        _paint_names(painter, chart, frame, look)


def paint_mark(painter: QPainter, at: QPointF, style: SeriesStyle, look: Look, size: float = MARK) -> None:
    """The mark of a point: round and full, or square and hollow."""
    box = QRectF(at.x() - size, at.y() - size, 2 * size, 2 * size)
    painter.setPen(QPen(look.colour(style.token), LINE_WIDTH))
    if style.is_second:
        painter.setBrush(look.colour("surface"))
        painter.drawRect(box)
    else:
        painter.setBrush(look.colour(style.token))
        painter.drawEllipse(box)


def paint_happenings(painter: QPainter, chart: Chart, frame: Frame, look: Look, words: Sequence[QRectF] = ()) -> None:
    """What is marked: a dashed line from top to bottom, with its number in a circle above the field.

    It is painted before lines and bars are, so that it cuts none in two, and stops where `words` stand.
    """
    top, bottom = frame.field.top(), frame.field.bottom()
    radius = look.metrics.height() * 0.5
    free = frame.field.left() - frame.pitch
    for number, mark in enumerate(chart.marks, start=1):
        x = min(max(frame.x(mark.point + mark.along - 0.5), frame.field.left()), frame.field.right())
        x = math.floor(x) + 0.5  # one column of dots, not two pale ones
        painter.setPen(QPen(look.colour("muted"), 1, Qt.PenStyle.DashLine))
        for above, below in _between(x, top, bottom, words):
            painter.drawLine(QPointF(x, above), QPointF(x, below))
        across = x if look.is_mirrored else max(x, free)
        free = across + 2 * radius + 1
        _paint_number(painter, QPointF(across, top - radius - 2), radius, number, look)


def _paint_number(painter: QPainter, at: QPointF, radius: float, number: int, look: Look) -> None:
    """A figure in a circle."""
    painter.setPen(QPen(look.colour("muted"), 1))
    painter.setBrush(look.colour("surface"))
    painter.drawEllipse(at, radius, radius)
    painter.setPen(look.colour("text"))
    box = QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)
    look.write(painter, box, Qt.AlignmentFlag.AlignHCenter, str(number))


def _between(x: float, top: float, bottom: float, words: Sequence[QRectF]) -> Iterator[tuple[float, float]]:
    """What is left of a line from top to bottom where words stand in its way."""
    at, near = top, 3.0  # its ends reach a little further than it goes
    for box in sorted(words, key=QRectF.top):
        above, below = box.top() - near, box.bottom() + near
        if box.left() - near < x < box.right() + near and below > at:
            if above > at:
                yield at, above
            at = below
    if at < bottom:
        yield at, bottom


def paint_bar(painter: QPainter, box: QRectF, style: SeriesStyle, look: Look, *, is_open: bool = False) -> None:
    """A bar: full, or hollow with slanting lines. The lines are drawn one by one, as not every file has hatchings.

    What is still to grow is an outline.
    """
    ink = look.colour(style.token)
    if is_open:
        painter.setPen(QPen(ink, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(0.75, 0.75, -0.75, 0))
        return
    if not style.is_second:
        painter.fillRect(box, ink)
        return
    inner = box.adjusted(0.75, 0.75, -0.75, -0.75)
    painter.save()
    painter.setClipRect(box)
    painter.setPen(QPen(ink, 1))
    along = -box.height()
    while along < box.width():
        start = QPointF(box.left() + along, box.bottom())
        painter.drawLine(start, QPointF(start.x() + box.height(), box.top()))
        along += 6
    painter.restore()
    painter.setPen(QPen(ink, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(inner)


def paint_interval(painter: QPainter, x: float, ends: tuple[float, float], ink: QColor, reach: float) -> None:
    """An upright line with a short one across each end; `ends` are heights, `reach` is half the width."""
    painter.setPen(QPen(ink, 1.5))
    painter.drawLine(QPointF(x, ends[0]), QPointF(x, ends[1]))
    for y in ends:
        painter.drawLine(QPointF(x - reach, y), QPointF(x + reach, y))


def paint_ring(painter: QPainter, at: QPointF, frame: Frame, look: Look) -> None:
    """Where the keyboard stands: an upright line through the point, and a ring around it."""
    focus = look.colour("focus")
    painter.setPen(QPen(focus, 1, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(at.x(), frame.field.top()), QPointF(at.x(), frame.field.bottom()))
    painter.setPen(QPen(focus, FOCUS_WIDTH))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(at, MARK + 4, MARK + 4)


def _paint_names(painter: QPainter, chart: Chart, frame: Frame, look: Look) -> None:
    """The names of bars above the field, each with a piece of its bar, in the order in which one reads."""
    metrics = look.metrics
    height = metrics.height()
    room = frame.field.width() / len(chart.series) - height - SPACE_S - SPACE_M
    along = 0.0
    for series, style in zip(chart.series, STYLES, strict=False):
        words = cut(series.name, metrics, room)
        width = metrics.horizontalAdvance(words)
        sample = _beside(frame.field, along, height * 0.8, look)
        sample.moveTop(frame.outer.top() + height * 0.1)
        paint_bar(painter, QRectF(sample.left(), sample.top(), sample.width(), height * 0.8), style, look)
        box = _beside(frame.field, along + height + SPACE_S / 2, width + 1, look)
        painter.setPen(look.colour("text"))
        look.write(painter, QRectF(box.left(), frame.outer.top(), box.width(), height), _LEFT, words)
        along += height + SPACE_S + width + SPACE_M


def _beside(field: QRectF, along: float, width: float, look: Look) -> QRectF:
    """A stretch of the field, so far from where one begins to read."""
    left = field.right() - along - width if look.is_mirrored else field.left() + along
    return QRectF(left, field.top(), width, 0)


def paint_gaps(painter: QPainter, chart: Chart, frame: Frame, look: Look) -> None:
    """A dash at the foot where it is known why there is no value: nothing was forgotten there."""
    painter.setPen(QPen(look.colour("muted"), 2))
    y, edge = frame.field.bottom() - 2 * MARK, frame.field.right()
    for series in chart.series:
        for place, point in enumerate(series.points):
            if point.value is None and point.why and not point.is_open:
                left, right = max(frame.x(place) - MARK, frame.field.left()), min(frame.x(place) + MARK, edge)
                painter.drawLine(QPointF(left, y), QPointF(right, y))
