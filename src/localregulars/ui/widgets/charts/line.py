"""Lines and steps, with a band where values have intervals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from localregulars.ui.theme.tokens import SPACE_S
from localregulars.ui.widgets.charts.axes import (
    STYLES,
    SeriesStyle,
    paint_axes,
    paint_gaps,
    paint_happenings,
    paint_interval,
    paint_mark,
)
from localregulars.ui.widgets.charts.description import Chart, ChartKind, Point
from localregulars.ui.widgets.charts.frame import MARK, Frame, frame_of
from localregulars.ui.widgets.charts.look import Look

_MOST_MARKS = 60
"""More points have no marks of their own; the keyboard and the pointer find them all the same."""
_LEAST_PITCH = 3 * MARK
_DENSE = 0.8
"""Points nearer to each other than this are drawn as what they reach over: a way through each of them takes 70 ms."""
_DENSE_WIDTH = 1.4
Stretch = Sequence[tuple[int, Point]]


def paint_line(painter: QPainter, rect: QRectF, chart: Chart, look: Look) -> None:
    """One line or two, each with its band, a mark at every point where there is room, and its name or newest value."""
    frame = line_frame(chart, rect, look)
    is_stepped = chart.kind is ChartKind.STEPS
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    stretches = [list(known_stretches(series.points)) for series in chart.series]
    for parts, style in zip(stretches, STYLES, strict=False):
        for part in parts:
            _paint_band(painter, part, frame, look, style, is_stepped=is_stepped)
    paint_axes(painter, chart, frame, look)
    paint_happenings(painter, chart, frame, look, list(_room_of_ends(chart, frame, look)))
    for parts, style in zip(stretches, STYLES, strict=False):
        for part in parts:
            _paint_stretch(painter, part, frame, look, style, is_stepped=is_stepped)
    paint_gaps(painter, chart, frame, look)
    _paint_ends(painter, chart, frame, look)


def line_frame(chart: Chart, rect: QRectF, look: Look) -> Frame:
    """Where its points lie."""
    return frame_of(chart, rect, look, _end_words(chart))


def known_stretches(points: Sequence[Point]) -> Iterator[Stretch]:
    """Points whose values are known, with their places, in one piece after the other: nothing is drawn across a gap."""
    stretch: list[tuple[int, Point]] = []
    for place, point in enumerate(points):
        if point.value is not None:
            stretch.append((place, point))
        elif stretch:
            yield stretch
            stretch = []
    if stretch:
        yield stretch


def _corners(places: Sequence[QPointF], *, is_stepped: bool) -> list[QPointF]:
    """The way from point to point; a step goes along first and up or down where the next point is."""
    if not is_stepped:
        return list(places)
    way = list(places[:1])
    for before, after in pairwise(places):
        way += [QPointF(after.x(), before.y()), after]
    return way


def _paint_band(
    painter: QPainter, stretch: Stretch, frame: Frame, look: Look, style: SeriesStyle, *, is_stepped: bool
) -> None:
    """From the lower ends to the upper ones, softly filled; a thin line makes both edges visible on any ground."""
    ends = [(i, point.low, point.high) for i, point in stretch if point.low is not None and point.high is not None]
    if len(ends) == 1:
        i, low, high = ends[0]
        paint_interval(painter, frame.x(i), (frame.y(low), frame.y(high)), look.colour(style.token), 2 * MARK)
    if len(ends) < 2:
        return
    if frame.pitch < _DENSE:
        ends = _thinned(ends, frame)
    lower = _corners([frame.place(i, low) for i, low, _ in ends], is_stepped=is_stepped)
    upper = _corners([frame.place(i, high) for i, _, high in ends], is_stepped=is_stepped)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour(style.soft_token))
    painter.drawPolygon(QPolygonF([*lower, *reversed(upper)]))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.colour(style.token), 1, Qt.PenStyle.DotLine))
    for edge in (lower, upper):
        painter.drawPolyline(QPolygonF(edge))


def _paint_stretch(
    painter: QPainter, stretch: Stretch, frame: Frame, look: Look, style: SeriesStyle, *, is_stepped: bool
) -> None:
    places = [frame.place(i, point.value) for i, point in stretch if point.value is not None]
    if frame.pitch < _DENSE:
        _paint_columns(painter, places, look, style)
    elif len(places) > 1:
        painter.setPen(style.pen(look))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(_corners(places, is_stepped=is_stepped)))
    has_room = frame.count <= _MOST_MARKS and frame.pitch >= _LEAST_PITCH
    for place in places if has_room else places[-1:]:
        paint_mark(painter, place, style, look, MARK - 1)


def _paint_columns(painter: QPainter, places: Sequence[QPointF], look: Look, style: SeriesStyle) -> None:
    """For each stroke's width from the lowest to the highest point, joined with the stroke before.

    Of a second series two of four strokes, as its line is dashed.
    """
    columns: dict[int, tuple[float, float]] = {}
    before = places[0].y()
    for place in places:
        low, high = columns.get(int(place.x()), (before, before))
        before = place.y()
        columns[int(place.x())] = (min(low, before), max(high, before))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)  # of such strokes it would leave shades only
    painter.setPen(QPen(look.colour(style.token), _DENSE_WIDTH))
    for x, (top, bottom) in columns.items():
        if not style.is_second or x % 4 < 2:
            painter.drawLine(QPointF(x, top), QPointF(x, bottom + 0.5))
    painter.restore()


def _thinned(ends: Sequence[tuple[int, float, float]], frame: Frame) -> list[tuple[int, float, float]]:
    """One interval for every two strokes: from the lowest to the highest of those that lie there."""
    widest: dict[int, tuple[int, float, float]] = {}
    for place, low, high in ends:
        column = int(frame.x(place)) // 2
        first, lowest, highest = widest.get(column, (place, low, high))
        widest[column] = (first, min(lowest, low), max(highest, high))
    return list(widest.values())


def _last_known(points: Sequence[Point]) -> tuple[int, float] | None:
    known = ((i, point.value) for i, point in reversed(list(enumerate(points))) if point.value is not None)
    return next(known, None)


def _end_words(chart: Chart) -> list[str]:
    """What stands beside the end of each line: its name, or, of one line alone, its newest value."""
    words = []
    for series in chart.series:
        last = _last_known(series.points)
        newest = "" if last is None else chart.told(last[1])
        words.append(series.name if len(chart.series) > 1 else newest)
    return words


def _ends(chart: Chart, frame: Frame, look: Look) -> Iterator[tuple[QRectF, str, SeriesStyle]]:
    """What stands beside the lines' ends, and where: moved apart where they would cover each other."""
    ends = []
    for series, words, style in zip(chart.series, _end_words(chart), STYLES, strict=False):
        last = _last_known(series.points)
        if words and last is not None:
            ends.append((frame.y(last[1]), frame.x(last[0]), words, style))
    ends.sort(key=lambda end: end[0])
    height = look.metrics.height()
    for y, (_, x, words, style) in zip(_apart([end[0] for end in ends], height, frame), ends, strict=True):
        if look.is_mirrored:
            edge = frame.field.left() if len(ends) > 1 else x
            yield QRectF(frame.outer.left(), y - height / 2, edge - SPACE_S - frame.outer.left(), height), words, style
        else:
            edge = frame.field.right() if len(ends) > 1 else x
            left = edge + SPACE_S
            yield QRectF(left, y - height / 2, frame.outer.right() - left, height), words, style


def _paint_ends(painter: QPainter, chart: Chart, frame: Frame, look: Look) -> None:
    side = Qt.AlignmentFlag.AlignRight if look.is_mirrored else Qt.AlignmentFlag.AlignLeft
    for room in _room_of_ends(chart, frame, look):
        painter.fillRect(room.adjusted(-2, 0, 2, 0), look.colour("surface"))  # no line runs through them
    for box, words, style in _ends(chart, frame, look):
        painter.setPen(look.colour(style.token))
        look.write(painter, box, side, words)


def _room_of_ends(chart: Chart, frame: Frame, look: Look) -> Iterator[QRectF]:
    """What the words beside the lines' ends take of their boxes."""
    for box, words, _style in _ends(chart, frame, look):
        width = look.metrics.horizontalAdvance(words)
        yield QRectF(box.right() - width if look.is_mirrored else box.left(), box.top(), width, box.height())


def _apart(heights: Sequence[float], least: float, frame: Frame) -> list[float]:
    """Heights in ascending order, at least so far from each other, kept within the field."""
    moved = list(heights)
    if len(moved) > 1 and moved[1] - moved[0] < least:
        middle = min(max(sum(moved) / 2, frame.field.top() + least / 2), frame.field.bottom() - least / 2)
        moved = [middle - least / 2, middle + least / 2]
    return moved
