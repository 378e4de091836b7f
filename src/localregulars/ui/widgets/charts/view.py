"""A chart on the screen: painted, walked with keys, spoken point by point, told by a tooltip under the pointer."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import TextRole
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.charts.description import Chart, ChartKind, Place
from localregulars.ui.widgets.charts.drawing import frame_for, paint_chart, paint_chosen
from localregulars.ui.widgets.charts.look import Look, screen_look
from localregulars.ui.widgets.charts.words import nothing_to_draw, point_words, summary

PlaceT = TypeVar("PlaceT")
_PLOT_LINES = 13
_SPARKLINE_LINES = 2.6
_LEAST_EMS = 14
_PAGE_SHARE = 10
"""Page Up and Down go by a tenth of the points."""


def view_height(*, is_small: bool) -> int:
    """How high a chart is at the text size in force: so many lines of text."""
    lines = _SPARKLINE_LINES if is_small else _PLOT_LINES
    return round(lines * QFontMetrics(Theme.current().font(TextRole.CAPTION)).height())


class ChartView(QWidget, Generic[PlaceT]):
    """What every chart on the screen does; a kind says how points are found, walked and painted.

    `point_spoken(words)` is told for every point that is reached, and screen readers hear it. Hovering tells the same.
    """

    point_spoken = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        Theme.current().changed.connect(self.on_look_changed)

    @property
    def look(self) -> Look:
        """The tokens that it is painted with."""
        return screen_look(self)

    def spoken(self, place: PlaceT) -> str:
        """One point in words."""
        raise NotImplementedError

    def paint(self, painter: QPainter, *, has_keyboard: bool) -> None:
        """Paint it, with a mark where the keyboard stands."""
        raise NotImplementedError

    def place_under(self, point: QPoint) -> PlaceT | None:
        """The point at a place of the widget; None where there is none."""
        raise NotImplementedError

    def place_after(self, key: Qt.Key) -> PlaceT | None:
        """Where a key leads; None for keys that are not its own."""
        raise NotImplementedError

    def stand_on(self, place: PlaceT) -> PlaceT:
        """Put the keyboard there, or on the nearest point that is shown; returns where it stands now."""
        raise NotImplementedError

    def choose(self, place: PlaceT) -> None:
        """Go to a point, or to the nearest that is shown, and say what is there."""
        words = self.spoken(self.stand_on(place))
        self.setAccessibleDescription(words)
        announce(self, words)
        self.point_spoken.emit(words)
        self.update()

    def on_look_changed(self) -> None:
        """Another theme or text size is in force."""
        self.updateGeometry()
        self.update()

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        """All of it."""
        del event
        with QPainter(self) as painter:
            self.paint(painter, has_keyboard=self.hasFocus())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the points."""
        place = self.place_after(Qt.Key(event.key()))
        if place is None:
            super().keyPressEvent(event)
            return
        self.choose(place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the point under the pointer."""
        place = self.place_under(event.position().toPoint())
        if place is not None:
            self.choose(place)

    def event(self, event: QEvent) -> bool:
        """Show the point under the pointer as a tooltip."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self.place_under(event.pos())
            if place is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self.spoken(place), self)
            return True
        return super().event(event)


class SeriesView(ChartView[Place]):
    """Lines, steps, bars and sparklines.

    Left and Right walk the points, Home and End go to the ends, Page Up and Down go by a tenth of them, Up and Down
    change between two series.
    """

    def __init__(self, chart: Chart) -> None:
        super().__init__()
        self._chart = chart
        self._place = Place(0, 0)
        self.show_chart(chart)

    @property
    def chart(self) -> Chart:
        """What it shows."""
        return self._chart

    @property
    def place(self) -> Place:
        """The point on which the keyboard stands."""
        return self._place

    def show_chart(self, chart: Chart) -> None:
        """Show another one; the keyboard stands on the newest point."""
        self._chart = chart
        self._place = Place(0, max(0, len(chart.points) - 1))
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(summary(chart))
        self.on_look_changed()

    def _room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(1, 1, -1, -1)

    def _series_near(self, point: int, y: float) -> int:
        """Of two series, the one whose value lies nearer to a height."""
        frame = frame_for(self._chart, self._room(), self.look)
        far = []
        for number, series in enumerate(self._chart.series):
            value = series.points[point].value
            far.append((abs(frame.y(value) - y) if value is not None else float("inf"), number))
        return min(far)[1]

    # What its kind says

    def spoken(self, place: Place) -> str:
        """One point in words."""
        return point_words(self._chart, place)

    def paint(self, painter: QPainter, *, has_keyboard: bool) -> None:
        """The chart; nothing where there is nothing to draw."""
        if nothing_to_draw(self._chart):
            return
        look = self.look
        paint_chart(painter, self._room(), self._chart, look)
        if has_keyboard:
            paint_chosen(painter, self._room(), self._chart, look, self._place)

    def place_under(self, point: QPoint) -> Place | None:
        """The point nearest to it across; of bars that stand beside each other, the one under it."""
        if nothing_to_draw(self._chart):
            return None
        frame = frame_for(self._chart, self._room(), self.look)
        nearest = frame.nearest(point.x())
        if len(self._chart.series) == 1:
            return Place(0, nearest)
        if self._chart.kind is ChartKind.BARS:
            is_second = (point.x() > frame.x(nearest)) != frame.is_mirrored
            return Place(int(is_second), nearest)
        return Place(self._series_near(nearest, point.y()), nearest)

    def place_after(self, key: Qt.Key) -> Place | None:
        """Where a key leads."""
        series, point = self._place
        forward = -1 if self.isRightToLeft() else 1
        page = max(1, len(self._chart.points) // _PAGE_SHARE)
        steps = {
            Qt.Key.Key_Left: Place(series, point - forward),
            Qt.Key.Key_Right: Place(series, point + forward),
            Qt.Key.Key_PageUp: Place(series, point - page),
            Qt.Key.Key_PageDown: Place(series, point + page),
            Qt.Key.Key_Home: Place(series, 0),
            Qt.Key.Key_End: Place(series, len(self._chart.points) - 1),
        }
        if len(self._chart.series) > 1:
            steps |= {Qt.Key.Key_Up: Place(series - 1, point), Qt.Key.Key_Down: Place(series + 1, point)}
        return steps.get(key)

    def stand_on(self, place: Place) -> Place:
        """Stay within the series and points that there are."""
        last_series, last_point = len(self._chart.series) - 1, len(self._chart.points) - 1
        self._place = Place(max(0, min(last_series, place.series)), max(0, min(last_point, place.point)))
        return self._place

    # Qt overrides

    def sizeHint(self) -> QSize:
        """As high as so many lines of text."""
        metrics = QFontMetrics(Theme.current().font(TextRole.CAPTION))
        height = view_height(is_small=self._chart.kind is ChartKind.SPARKLINE)
        return QSize(2 * _LEAST_EMS * metrics.horizontalAdvance("m"), height)

    def minimumSizeHint(self) -> QSize:
        """Room for a few points and the words beside them."""
        metrics = QFontMetrics(Theme.current().font(TextRole.CAPTION))
        return QSize(_LEAST_EMS * metrics.horizontalAdvance("m"), self.sizeHint().height())
