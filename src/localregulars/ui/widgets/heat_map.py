"""A person's visits as a calendar: what the calendar of the charts is told about visits."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from localregulars.ui.widgets.charts.calendar_layout import first_shown_day
from localregulars.ui.widgets.charts.calendar_view import CalendarView
from localregulars.ui.widgets.charts.description import Calendar
from localregulars.ui.wording.visits import day_spoken, visits

translate = QCoreApplication.translate

YEAR_WEEKS = 52
_NO_DAY = date(2000, 1, 3)


class HeatMap(CalendarView):
    """Visits a day of the last `weeks` weeks, as many of them as there is room for."""

    def __init__(self, weeks: int = YEAR_WEEKS) -> None:
        self._weeks = weeks
        super().__init__(visits_calendar({}, _NO_DAY, weeks))

    def set_visits(self, counts: Mapping[date, int], today: date) -> None:
        """Show how many visits each day had, up to `today`."""
        self.show_calendar(visits_calendar(counts, today, self._weeks))


def visits_calendar(counts: Mapping[date, int], today: date, weeks: int = YEAR_WEEKS) -> Calendar:
    """Visits a day up to `today`. The colours are steps of 0, 1, 2 and 3 or more: a single one is seen at a glance."""
    week_begins = QLocale().firstDayOfWeek().value - 1
    first = first_shown_day(today, weeks, week_begins)
    return Calendar(
        title=translate("HeatMap", "Visits as a calendar"),
        counts=counts,
        last_day=today,
        points_are=translate("VisitsSection", "Day"),
        values_are=translate("VisitsSection", "Visits"),
        spoken=lambda day, count: day_spoken(day, count, today),
        step_words=(translate("HeatLegend", "no visit"), "1", "2", translate("HeatLegend", "3 or more")),
        steps=(0, 2, 3, 4),
        weeks=weeks,
        week_begins=week_begins,
        summary=visits(sum(count for day, count in counts.items() if first <= day <= today)),
    )
