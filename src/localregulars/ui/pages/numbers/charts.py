"""The chart of one panel: month by month with how sure each is, or by months since the first visit."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from localregulars.domain.spans import Days
from localregulars.domain.steering import TimelineNote
from localregulars.measures.findings import Finding, Measured
from localregulars.measures.intervals.shares import wilson
from localregulars.measures.measure import AnyMeasure, IntervalKind, Unit
from localregulars.measures.measure import Point as RowPoint
from localregulars.ui.pages.numbers.facts import PanelFacts
from localregulars.ui.widgets.charts.description import Chart, ChartKind, Mark, Point, Series
from localregulars.ui.widgets.charts.number_words import whole
from localregulars.ui.wording.dates import short_date
from localregulars.ui.wording.measure_names import names
from localregulars.ui.wording.numbers import axis_number

translate = QCoreApplication.translate
LEAST_POINTS = 2
COHORTS = "retention"
"""The measure whose rows are cohorts and their ages ("2026-01+3"), not months."""


def chart_of(facts: PanelFacts, today: date, *, is_small: bool = False) -> Chart:
    """What a panel draws, in little where it `is_small`; with fewer than two points it says so instead."""
    if facts.measure.measure_id == COHORTS:
        return _ages(facts.measure, facts.row)
    points = tuple(_point(finding, _month(days.first), days.first.isoformat()) for days, finding in facts.trend)
    kind = ChartKind.SPARKLINE if is_small else _kind(facts.measure)
    return _chart(facts.measure, points, kind, notes_below(facts, today), _marks(facts, today))


def notes_below(facts: PanelFacts, today: date) -> str:
    """What the shop changed in the months of the line, in words: "2 Mar: New espresso machine"."""
    if not facts.trend:
        return ""
    shown = Days(facts.trend[0].month.first, facts.trend[-1].month.last)
    inside = [note for note in facts.notes if shown.first <= note.day <= shown.last]
    return "; ".join(_note(note, today) for note in inside)


def cohorts(row: Sequence[RowPoint]) -> tuple[tuple[str, ...], list[tuple[str, tuple[Finding | None, ...]]]]:
    """Cohorts as a table: the ages that are known ("+1", …), and for each month of first visits what was found then."""
    cells: dict[str, dict[int, Finding]] = defaultdict(dict)
    for point in row:
        month, _, age = point.at.partition("+")
        cells[month][int(age)] = point.finding
    ages = sorted({age for found in cells.values() for age in found})
    lines = [(month, tuple(found.get(age) for age in ages)) for month, found in sorted(cells.items())]
    return tuple(f"+{age}" for age in ages), lines


def month_words(written: str) -> str:
    """A month of a row ("2026-03") as one reads it: "Mar 2026"."""
    return _month(date.fromisoformat(f"{written}-01"))


def _kind(measure: AnyMeasure) -> ChartKind:
    """What was counted stands beside each other in bars; what is estimated is a line with its band."""
    is_count = measure.interval is IntervalKind.COUNTED and measure.unit is Unit.COUNT
    return ChartKind.BARS if is_count else ChartKind.LINE


def _marks(facts: PanelFacts, today: date) -> tuple[Mark, ...]:
    """The notes of the time line in the months that are drawn, each as far into its month as its day is."""
    return tuple(
        Mark(place, _note(note, today), (note.day - days.first).days / days.length)
        for place, (days, _finding) in enumerate(facts.trend)
        for note in facts.notes
        if days.first <= note.day <= days.last
    )


def _chart(
    measure: AnyMeasure, points: tuple[Point, ...], kind: ChartKind, note: str = "", marks: tuple[Mark, ...] = ()
) -> Chart:
    name = names()[measure.measure_id]
    known = sum(point.value is not None for point in points)
    return Chart(
        kind=kind,
        title=translate("numbers", "{name}, month by month").format(name=name),
        points_are=translate("numbers", "Month"),
        values_are=name,
        series=(Series(points),),
        number=axis_number(measure),
        summary=_summary(measure, points) if kind is ChartKind.SPARKLINE else "",
        too_few="" if known >= LEAST_POINTS else _too_few(),
        note=note,
        from_zero=measure.unit in {Unit.SHARE, Unit.COUNT, Unit.SCORE},
        whole=measure.unit is Unit.COUNT,
        marks=marks,
        marks_are=translate("numbers", "What you changed"),
    )


def _summary(measure: AnyMeasure, points: Sequence[Point]) -> str:
    """From where to where, in few words."""
    known = [(point.label, point.value) for point in points if point.value is not None]
    if len(known) < LEAST_POINTS:
        return ""
    number, (first, first_value), (last, last_value) = axis_number(measure), known[0], known[-1]
    return translate("numbers", "From {first_value} ({first}) to {last_value} ({last})").format(
        first_value=number(first_value), first=first, last_value=number(last_value), last=last
    )


def _ages(measure: AnyMeasure, row: Sequence[RowPoint]) -> Chart:
    """All cohorts together, by months since the first visit: each as heavy as it has people."""
    together: dict[int, list[Measured]] = defaultdict(list)
    for point in row:
        if isinstance(point.finding, Measured):
            together[int(point.at.partition("+")[2])].append(point.finding)
    name = names()[measure.measure_id]
    points = tuple(_pooled(age, found) for age, found in sorted(together.items()))
    return Chart(
        kind=ChartKind.STEPS,
        title=translate("numbers", "New customers who came, by months since their first visit"),
        points_are=translate("numbers", "Months since the first visit"),
        values_are=name,
        series=(Series(points),),
        number=axis_number(measure),
        too_few="" if len(points) >= LEAST_POINTS else _too_few(),
    )


def _pooled(age: int, found: Sequence[Measured]) -> Point:
    people = sum(one.n for one in found)
    came = sum(one.value * one.n for one in found)
    ends = wilson(came, people)  # cohorts are of different people
    return Point(whole(age), came / people, ends.low, ends.high, people, str(age))


def _too_few() -> str:
    return translate("numbers", "A line is drawn from two months on of which something can be said.")


def _point(finding: Finding, label: str, at: str) -> Point:
    if not isinstance(finding, Measured):
        return Point(label, None, at=at)
    ends = finding.interval
    if ends is None or not (math.isfinite(ends.low) and math.isfinite(ends.high)):
        return Point(label, finding.value, n=finding.n, at=at)
    low, high = min(ends.low, finding.value), max(ends.high, finding.value)
    return Point(label, finding.value, low, high, finding.n, at)


def _month(first: date) -> str:
    return QLocale().toString(QDate(first.year, first.month, 1), "MMM yyyy")


def _note(note: TimelineNote, today: date) -> str:
    return translate("numbers", "{day}: {words}").format(day=short_date(note.day, today), words=note.words)
