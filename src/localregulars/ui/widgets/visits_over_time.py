"""A person's visits over time, in weeks or in steps of four: what a sparkline is told about visits."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from localregulars.ui.widgets.charts.description import Chart, ChartKind, Point, Series
from localregulars.ui.widgets.charts.number_words import whole
from localregulars.ui.wording.dates import span
from localregulars.ui.wording.rhythm import WHOLE_WEEK, in_calendar_days
from localregulars.ui.wording.visits import visits

translate = QCoreApplication.translate

WEEK = timedelta(weeks=1)
FOUR_WEEKS = timedelta(weeks=4)
MOST_STEPS = {WEEK: 26, FOUR_WEEKS: 13}
LEAST_STEPS = 4
"""With fewer a line says nothing that the calendar does not."""
_OFTEN_DAYS = 7
"""Who usually comes less often than this is drawn in steps of four weeks: in weeks it would be noughts and ones."""


def step_for(usual_gap_days: float | None, days_per_week: int = WHOLE_WEEK) -> timedelta:
    """How long the steps are in which somebody's visits are drawn who usually comes every so many opening days."""
    if usual_gap_days is None or in_calendar_days(usual_gap_days, days_per_week) <= _OFTEN_DAYS:
        return WEEK
    return FOUR_WEEKS


def counted_in_steps(counts: Mapping[date, int], last_day: date, step: timedelta) -> tuple[tuple[date, int], ...]:
    """The last days of whole steps up to `last_day`, with how many visits each had, from the first known visit on.

    They end with `last_day`, so that none of them is cut short and looks like a drop.
    """
    past = [day for day in counts if day <= last_day and counts[day]]
    if not past:
        return ()
    number = min(MOST_STEPS[step], (last_day - min(past)) // step + 1)
    found = [0] * number
    for day in past:
        back = (last_day - day) // step
        if back < number:
            found[number - 1 - back] += counts[day]
    return tuple((last_day - step * (number - 1 - place), count) for place, count in enumerate(found))


def visits_over_time(counts: Mapping[date, int], last_day: date, today: date, step: timedelta = WEEK) -> Chart:
    """The sparkline of up to half a year of weeks, or a year in steps of four; with too few it says so instead."""
    steps = counted_in_steps(counts, last_day, step)
    labels = [span(day - step + timedelta(days=1), day, today) for day, _ in steps]
    points = tuple(Point(label, count, at=day.isoformat()) for label, (day, count) in zip(labels, steps, strict=True))
    found = [count for _, count in steps]
    return Chart(
        kind=ChartKind.SPARKLINE,
        title=_title(found, step),
        points_are=translate("VisitsOverTime", "Week") if step == WEEK else translate("VisitsOverTime", "Four weeks"),
        values_are=translate("VisitsSection", "Visits"),
        series=(Series(points),),
        summary=_summary(found, step),
        too_few="" if len(steps) >= LEAST_STEPS else translate("VisitsOverTime", "Too little is known to draw a line."),
        whole=True,
    )


def _title(found: list[int], step: timedelta) -> str:
    weeks = len(found) * step // WEEK
    if weeks == 1:
        return translate("VisitsOverTime", "{visits} in one week").format(visits=visits(sum(found)))
    words = translate("VisitsOverTime", "{visits} in the last %n weeks", None, weeks)
    return words.format(visits=visits(sum(found)))


def _summary(found: list[int], step: timedelta) -> str:
    if not found:
        return ""
    words = (
        translate("VisitsOverTime", "A week: {first} at first, {last} lately, at most {most}.")
        if step == WEEK
        else translate("VisitsOverTime", "Visits per four weeks: {first} at first, {last} lately, at most {most}.")
    )
    return words.format(first=whole(found[0]), last=whole(found[-1]), most=whole(max(found)))
