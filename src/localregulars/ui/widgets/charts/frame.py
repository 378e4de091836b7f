"""Where things lie in a chart with axes: plain geometry from a rectangle, a description and the size of words."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from localregulars.ui.theme.tokens import SPACE_S, SPACE_XS
from localregulars.ui.widgets.charts.description import Chart, ChartKind
from localregulars.ui.widgets.charts.look import Look
from localregulars.ui.widgets.charts.scale import LEAST_TICKS, MOST_TICKS, nice_ticks

MARK = 4.0
"""Half the width of a point's mark."""
_MOST_GUTTER = 0.35
"""What words beside the axes may take of the width."""
_MEASURED_LABELS = 60
"""Of more labels than these only some are measured."""
_LEAST_LETTERS = 8
_TOUCHING = 1e-6
_TICK_LINES = 2.2
"""From one tick to the next, in lines of text."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The field in which points lie, within all of the chart's room (`outer`).

    `x` and `y` say where a point lies, `nearest` which of them is at a place across.
    With `has_slots` (bars) every point has a stretch of its own, else the first and the last lie on the edges.
    """

    outer: QRectF
    field: QRectF
    ticks: tuple[float, ...]
    count: int
    has_slots: bool
    is_mirrored: bool

    @property
    def pitch(self) -> float:
        """From one point to the next."""
        parts = self.count if self.has_slots else self.count - 1
        return self.field.width() / max(1, parts)

    def x(self, point: float) -> float:
        """Where a point lies across, or something between two points."""
        if self.count == 1:
            return self.field.center().x()
        along = (point + (0.5 if self.has_slots else 0.0)) * self.pitch
        return self.field.right() - along if self.is_mirrored else self.field.left() + along

    def y(self, value: float) -> float:
        """How high a value lies."""
        low, high = self.ticks[0], self.ticks[-1]
        return self.field.bottom() - (value - low) / (high - low) * self.field.height()

    def place(self, point: int, value: float) -> QPointF:
        """Both at once."""
        return QPointF(self.x(point), self.y(value))

    @property
    def floor(self) -> float:
        """How high nought lies, or the edge that is nearer to it."""
        return self.y(min(max(0.0, self.ticks[0]), self.ticks[-1]))

    def nearest(self, x: float) -> int:
        """The point nearest to a place across."""
        along = self.field.right() - x if self.is_mirrored else x - self.field.left()
        nearest = round(along / self.pitch - (0.5 if self.has_slots else 0.0)) if self.pitch else 0
        return max(0, min(self.count - 1, nearest))


def frame_of(chart: Chart, rect: QRectF, look: Look, end_words: Sequence[str] = ()) -> Frame:
    """The frame of a chart that has something to draw; `end_words` stand beside its end."""
    metrics = look.metrics
    ticks = _ticks(chart, rect.height() / metrics.height() - 2)
    room = rect.width() * _MOST_GUTTER
    before = min(room, _widest(axis_numbers(chart, ticks), metrics)) + SPACE_S
    after = min(room, _widest(end_words, metrics) + SPACE_S) if end_words else MARK
    below = _to_labels(metrics) + metrics.height()
    above = metrics.height() / 2 + (metrics.height() + SPACE_S if has_legend(chart) else 0)
    above += metrics.height() if chart.marks else 0
    if look.is_mirrored:
        before, after = after, before
    return Frame(
        outer=rect,
        field=rect.adjusted(before, above, -after, -below),
        ticks=ticks,
        count=len(chart.points),
        has_slots=chart.kind is ChartKind.BARS,
        is_mirrored=look.is_mirrored,
    )


def has_legend(chart: Chart) -> bool:
    """Whether names stand above the field: lines have theirs at their ends, bars have none."""
    return chart.kind is ChartKind.BARS and any(series.name for series in chart.series)


def shown_labels(chart: Chart, frame: Frame, look: Look) -> list[tuple[int, QRectF]]:
    """The points whose labels have room, the newest among them, each with the box to which a long one is cut."""
    metrics = look.metrics
    labels = [point.label for point in chart.points]
    some = labels[:: max(1, len(labels) // _MEASURED_LABELS)]
    width = min(_label_room(frame, metrics), _widest(some, metrics) + 1)
    top = frame.field.bottom() + _to_labels(metrics)
    left, right = frame.outer.left(), frame.outer.right() - width
    newest = frame.x(len(labels) - 1) - width / 2
    moved = abs(newest - min(max(newest, left), right))  # into the room, and so nearer to the one before
    every = max(1, math.ceil((width + SPACE_S + moved) / frame.pitch - _TOUCHING)) if len(labels) > 1 else 1
    shown = [
        (point, QRectF(min(max(frame.x(point) - width / 2, left), right), top, width, metrics.height()))
        for point in range(len(labels) - 1, -1, -every)
    ]
    # The oldest may have been moved into the room, too, and onto the one after it.
    is_on_next = len(shown) > 1 and abs(shown[-1][1].left() - shown[-2][1].left()) < width + SPACE_XS
    return shown[:-1] if is_on_next else shown


def _to_labels(metrics: QFontMetricsF) -> float:
    """From the field to the labels: below the lowest number of the axis, with which the first would be read as one."""
    return metrics.height() / 2 + SPACE_XS


def _label_room(frame: Frame, metrics: QFontMetricsF) -> float:
    """How wide a label may be: bars that have room for some letters each keep all of theirs, cut off."""
    each = frame.pitch - SPACE_S
    if frame.has_slots and each >= _LEAST_LETTERS * metrics.averageCharWidth():
        return each
    return frame.field.width() / (3 if frame.count > 1 else 1)


def cut(words: str, metrics: QFontMetricsF, width: float) -> str:
    """Words that fit, with an ellipsis where they were cut."""
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, width + 1)


def axis_numbers(chart: Chart, ticks: Sequence[float]) -> list[str]:
    """How the numbers of an axis are written: without decimal places where every one of them is whole."""
    written = [chart.number(tick) for tick in ticks]
    if all(tick == int(tick) for tick in ticks):
        needless = re.compile(rf"{re.escape(QLocale().decimalPoint())}0+(?!\d)")
        return [needless.sub("", words, count=1) for words in written]
    return written


def _ticks(chart: Chart, lines: float) -> tuple[float, ...]:
    """As many ticks as there is height for (in lines of text), fewer where two of them would read alike."""
    low, high = chart.reach or (0.0, 0.0)
    if chart.from_zero or chart.kind is ChartKind.BARS:
        low, high = min(low, 0.0), max(high, 0.0)
    most = max(LEAST_TICKS, min(MOST_TICKS, int(lines / _TICK_LINES) + 1))
    ticks = nice_ticks(low, high, most, whole=chart.whole)
    while most > LEAST_TICKS and len({chart.number(tick) for tick in ticks}) < len(ticks):
        most -= 1
        ticks = nice_ticks(low, high, most, whole=chart.whole)
    return ticks


def _widest(words: Sequence[str], metrics: QFontMetricsF) -> float:
    return max((metrics.horizontalAdvance(word) for word in words), default=0.0)
