"""Before and after a change as two bars."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from localregulars.measures.families.changes import MONTH_DAYS
from localregulars.measures.intervals.differences import Change
from localregulars.ui.widgets.charts.description import Chart, ChartKind, Point, Series
from localregulars.ui.widgets.charts.number_words import decimal
from localregulars.ui.wording.dates import days

translate = QCoreApplication.translate


def complaints_chart(found: Change) -> Chart:
    """Two bars, before and after, with where the truth may lie."""
    sides = (
        (translate("feedback", "Before"), found.before),
        (translate("feedback", "Since"), found.after),
    )
    points = tuple(
        Point(
            label,
            side.value,
            None if side.interval is None else side.interval.low,
            None if side.interval is None else side.interval.high,
            n=side.n,
        )
        for label, side in sides
    )
    return Chart(
        ChartKind.BARS,
        translate("feedback", "Complaints in {days}, before and since").format(days=days(MONTH_DAYS)),
        translate("feedback", "When"),
        translate("feedback", "Complaints"),
        (Series(points),),
        number=lambda value: decimal(value, 1),
    )
