"""The chart of one panel: month by month with how sure each is, or by months since the first visit."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from localregulars.domain.steering import TimelineNote
from localregulars.measures.findings import Finding, Measured, Reason, Unsaid
from localregulars.measures.intervals.shares import wilson
from localregulars.measures.measure import AnyMeasure, IntervalKind, Unit
from localregulars.measures.measure import Point as RowPoint
from localregulars.measures.targets import GROWS_WITH_TIME
from localregulars.ui.pages.numbers.facts import MonthFigure, PanelFacts
from localregulars.ui.widgets.charts.description import Chart, ChartKind, Mark, Point, Series, numbered
from localregulars.ui.widgets.charts.number_words import whole
from localregulars.ui.wording.dates import short_date
from localregulars.ui.wording.holding import NO_BREAK
from localregulars.ui.wording.measure_names import names
from localregulars.ui.wording.numbers import axis_number, figure, rests_on

translate = QCoreApplication.translate
LEAST_POINTS = 2
COHORTS = "retention"
"""The measure whose rows are cohorts and their ages ("2026-01+3"), not months."""


def chart_of(facts: PanelFacts, today: date, *, is_small: bool = False) -> Chart:
    """What a panel draws, in little where it `is_small`; with fewer than two points it says so instead."""
    if facts.measure.measure_id == COHORTS:
        return _ages(facts.measure, facts.row)
    kind = ChartKind.SPARKLINE if is_small else _kind(facts.measure)
    if is_small and facts.measure.measure_id in GROWS_WITH_TIME:  # a month that is not over would look like a fall
        facts = replace(facts, trend=tuple(one for one in facts.trend if not one.is_open))
    points = tuple(_point(facts.measure, one) for one in facts.trend)
    return _chart(facts.measure, points, kind, "; ".join(notes_below(facts, today)), _marks(facts, today))


def gaps_below(facts: PanelFacts) -> str:
    """Why some months have no figure, in a line; "" where all have one, or the points are no months."""
    if not facts.trend or facts.measure.measure_id == COHORTS:
        return ""
    if _is_marked(facts.measure, facts.trend[-1]):
        whole = replace(facts, trend=facts.trend[:-1])
        return "\n".join(words for words in (gaps_below(whole), _not_over(facts.measure)) if words)
    unsaid = [found for _month, found in facts.trend if isinstance(found, Unsaid)]
    if not unsaid:
        return ""
    needed = rests_on(facts.measure, facts.measure.needed)
    if facts.measure.needed <= 1:
        return translate("numbers", "A dash: nothing is known of that month.")
    if any(_is_early(found) for found in unsaid):
        words = translate("numbers", "A dash: fewer than {needed} in that month, or fewer than half of them are over.")
    else:
        words = translate("numbers", "A dash: fewer than {needed} in that month, too few to say.")
    return words.format(needed=needed)


def _is_part(measure: AnyMeasure, one: MonthFigure) -> bool:
    """Whether a month that is not over says something else than a whole one would."""
    return one.is_open and measure.measure_id in GROWS_WITH_TIME


def _is_marked(measure: AnyMeasure, one: MonthFigure) -> bool:
    """Whether a month is drawn as one that is not over: every bar of one is, else it reads as a fall."""
    return one.is_open and (_is_part(measure, one) or _kind(measure) is ChartKind.BARS)


def _not_over(measure: AnyMeasure) -> str:
    if _kind(measure) is ChartKind.BARS:
        return translate("numbers", "An empty bar: the month is not over yet.")
    return translate("numbers", "The newest month is not over yet, so it has no point.")


def _is_early(found: Unsaid) -> bool:
    return found.reason is Reason.TOO_FEW and not found.needed


def notes_below(facts: PanelFacts, today: date) -> tuple[str, ...]:
    """What the shop changed in the months of the line, as numbered there: "(1) 2 Mar: New espresso machine"."""
    if facts.measure.measure_id == COHORTS:
        return ()
    return tuple(
        numbered(number, mark.words.replace(" ", NO_BREAK, mark.words.partition(":")[0].count(" ")))
        for number, mark in enumerate(_marks(facts, today), start=1)
    )


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
        for note in sorted(facts.notes, key=lambda note: note.day)
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
        in_words=partial(figure, measure),
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
    known = [(point.name, point.value) for point in points if point.value is not None]
    if len(known) < LEAST_POINTS:
        return ""
    (first, first_value), (last, last_value) = known[0], known[-1]
    return translate("numbers", "From {first_value} ({first}) to {last_value} ({last})").format(
        first_value=figure(measure, first_value), first=first, last_value=figure(measure, last_value), last=last
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


def _point(measure: AnyMeasure, one: MonthFigure) -> Point:
    label, finding = _month(one.month.first), one.finding
    said = translate("numbers", "{month} so far").format(month=label) if one.is_open else ""
    is_part = _is_part(measure, one)
    bare = Point(label, None, at=one.month.first.isoformat(), said=said, is_open=_is_marked(measure, one))
    if is_part and _kind(measure) is not ChartKind.BARS:
        return replace(bare, said="", why=translate("numbers", "not over yet"))
    if not isinstance(finding, Measured):
        return replace(bare, why=_why(measure, finding))
    ends = finding.interval
    if ends is None or not (math.isfinite(ends.low) and math.isfinite(ends.high)):
        return replace(bare, value=finding.value, n=finding.n)
    low, high = min(ends.low, finding.value), max(ends.high, finding.value)
    return replace(bare, value=finding.value, low=low, high=high, n=finding.n)


def _why(measure: AnyMeasure, unsaid: Unsaid) -> str:
    """Why a month has no figure, in two or three words; "" where all that is known is that nothing is."""
    if unsaid.reason not in {Reason.TOO_FEW, Reason.NO_DATA} or not measure.needed:
        return ""
    if _is_early(unsaid):
        return translate("numbers", "too early to say")
    return translate("numbers", "too few to say")


def _month(first: date) -> str:
    return QLocale().toString(QDate(first.year, first.month, 1), "MMM yyyy")


def _note(note: TimelineNote, today: date) -> str:
    return translate("numbers", "{day}: {words}").format(day=short_date(note.day, today), words=note.words)
