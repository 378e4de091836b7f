"""Charts of every kind with made-up numbers, also awkward ones: for pictures to be looked at, and for tests."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from localregulars.ui.theme.tokens import SPACE_L, SPACE_XL
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.charts.description import Chart, ChartKind, Point, Series
from localregulars.ui.widgets.charts.number_words import share
from localregulars.ui.widgets.charts.panel import ChartPanel
from localregulars.ui.widgets.heat_map import HeatMap

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
TODAY = date(2025, 11, 20)
GALLERY_SIZE = (1320, 2400)


def points(values: Sequence[float | None], spread: float = 0.0, n: int | None = None) -> tuple[Point, ...]:
    """A point a month; with `spread`, an interval so wide to both sides."""
    made = []
    for place, value in enumerate(values):
        label = MONTHS[place % 12] if len(values) <= 12 else f"{MONTHS[place % 12]} {2014 + place // 12}"
        low, high = (None, None) if value is None or not spread else (value - spread, value + spread)
        made.append(Point(label, value, low, high, n, f"{2014 + place // 12}-{place % 12 + 1:02}"))
    return tuple(made)


def chart(
    kind: ChartKind,
    values: Sequence[float | None],
    title: str = "Regulars came more often in autumn",
    spread: float = 0,
) -> Chart:
    """One series of these values."""
    return Chart(kind, title, "Month", "Visits", (Series(points(values, spread)),))


LINE = Chart(
    ChartKind.LINE,
    "46 of 100 customers came back within a month",
    "Month",
    "Came back",
    (Series(points([0.31, 0.34, 0.33, 0.36, 0.38, 0.37, 0.35, 0.39, 0.41, 0.40, 0.43, 0.46], 0.06, 212)),),
    number=share,
    note="Made up. Of all customers of the month; the band holds the true share 19 times of 20.",
)
TWO_LINES = Chart(
    ChartKind.LINE,
    "This year runs ahead of last year",
    "Month",
    "Visits",
    (
        Series(points([310, 340, 330, 360, 380, 370, None, None, 410, 400, 430, 460]), "This year"),
        Series(points([300, 310, 325, 340, 335, 350, 345, 360, 390, 395, 420, 452]), "Last year"),
    ),
)
BARS = Chart(
    ChartKind.BARS,
    "Most people come back by themselves within a week",
    "Within",
    "People",
    (Series((Point("3 days", 12, 8, 17, 40), Point("7 days", 24, 18, 29, 40), Point("14 days", 31, 26, 35, 40))),),
)
TWO_BARS = Chart(
    ChartKind.BARS,
    "Fewer complaints since the new till",
    "Month",
    "Complaints",
    (
        Series(points([4, 3, 0, 2, 1, 1]), "After the change"),
        Series(points([5, 6, 4, None, 5, 3]), "Before it"),
    ),
    whole=True,
)
BELOW_NOUGHT = chart(ChartKind.BARS, [3, 1, -2, -4, -1, 0, 2, 5], "More hellos than last year, but for the spring")
STEPS = Chart(
    ChartKind.STEPS,
    "7 of 10 newcomers are still coming after half a year",
    "Weeks since the first visit",
    "Still coming",
    (
        Series(
            tuple(
                Point(
                    str(week), round(0.68 + 0.32 * math.exp(-week / 6), 3), round(0.6 + 0.4 * math.exp(-week / 6), 3), 1
                )
                for week in range(27)
            )
        ),
    ),
    number=share,
)
SPARKLINE = chart(ChartKind.SPARKLINE, [3, 2, 3, 4, 3, 2, 3, 1, 1, 0, 1, 1], "Visits a week")
LONG_LABELS = Chart(
    ChartKind.BARS,
    "A title that is so long that it does not fit on one line of a panel and has to go on on the next one below it",
    "What they said",
    "Votes",
    (
        Series(
            tuple(
                Point(f"Something that somebody said at the counter, number {n}", value)
                for n, value in enumerate([7.0, 12.0, 3.0, 9.0])
            )
        ),
    ),
)
TWO_THOUSAND = Chart(
    ChartKind.LINE,
    "2,000 days",
    "Day",
    "Visits",
    (
        Series(
            tuple(
                Point(
                    (TODAY - timedelta(days=2000 - n)).isoformat(), 60 + 25 * math.sin(n / 58) + 11 * math.sin(n * 1.7)
                )
                for n in range(2000)
            )
        ),
    ),
)
ONE_POINT = chart(ChartKind.LINE, [7], "One month is known", spread=2)
ALL_ALIKE = chart(ChartKind.LINE, [5, 5, 5, 5], "Always the same")
TOO_FEW = Chart(
    ChartKind.BARS,
    "Came back after a hello",
    "Month",
    "People",
    (Series(points([1, 2])),),
    too_few="Too few to say: 3 people. From 20 on this says something.",
)
EVERY_CHART = (
    LINE, TWO_LINES, BARS, TWO_BARS, BELOW_NOUGHT, STEPS, SPARKLINE, LONG_LABELS, TWO_THOUSAND, ONE_POINT, ALL_ALIKE,
    TOO_FEW,
)  # fmt: skip


def visits_of_a_year() -> dict[date, int]:
    """Somebody's visits, more of them on Fridays."""
    days = (TODAY - timedelta(days=back) for back in range(360))
    return {
        day: 1 + (day.toordinal() % 13 == 0) + (day.toordinal() % 37 == 0) for day in days if day.weekday() in {1, 4}
    }


class ChartGallery(QWidget):
    """All of them on one page, two beside each other."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "background")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        grid = QGridLayout(self)
        grid.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        grid.setSpacing(SPACE_L)
        for column in range(2):
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, (GALLERY_SIZE[0] - 2 * SPACE_XL - SPACE_L) // 2)
        self.panels = [ChartPanel(one) for one in EVERY_CHART]
        self.calendar = HeatMap()
        self.calendar.set_visits(visits_of_a_year(), TODAY)
        for place, widget in enumerate([*self.panels, self.calendar]):
            card = Card(widget.accessibleName())
            card.body.addWidget(widget)
            grid.addWidget(card, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
