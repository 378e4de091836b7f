"""The try on the last year as bars: how many check-ins each week would have had."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from localregulars.scoring.hindsight import Hindsight
from localregulars.ui.widgets.charts.description import Chart, ChartKind, Point, Series
from localregulars.ui.wording.dates import span

translate = QCoreApplication.translate
_DAYS = 7


def check_ins_by_week(figures: Hindsight, today: date) -> Chart:
    """A bar a week; the last one may be cut short, as its label says. Too few days or no check-in: nothing is drawn."""
    says_nothing = not (figures.is_long_enough and figures.check_ins)
    points = tuple(_week(figures, place, count, today) for place, count in enumerate(figures.by_week))
    return Chart(
        kind=ChartKind.BARS,
        title=_title(max(figures.by_week, default=0)),
        points_are=translate("alerts", "Week"),
        values_are=translate("alerts", "Check-ins"),
        series=(Series(points),),
        too_few=translate("alerts", "There is nothing to draw.") if says_nothing else "",
        whole=True,
    )


def _week(figures: Hindsight, place: int, count: int, today: date) -> Point:
    first = figures.first + place * _DAYS
    begins, ends = date.fromordinal(first), date.fromordinal(min(first + _DAYS - 1, figures.last))
    return Point(span(begins, ends, today), count, at=begins.isoformat())


def _title(most: int) -> str:
    if most == 1:
        return translate("alerts", "Never more than 1 check-in in a week")
    return translate("alerts", "Never more than %Ln check-ins in a week", None, most)
