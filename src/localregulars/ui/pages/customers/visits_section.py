"""A person's visits: week by week, as a calendar, as tables, the rhythm in words, and what they usually take."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from localregulars.application.read_models import CustomerProfile, VisitRow
from localregulars.ui.models.folding import in_order
from localregulars.ui.models.table_model import Column, TableModel
from localregulars.ui.pages.customers.profile_view_model import ProfileState
from localregulars.ui.pages.customers.section import Section
from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import SPACE_M, TextRole, row_height
from localregulars.ui.widgets.charts.export_button import ExportButton
from localregulars.ui.widgets.charts.panel import ChartPanel, TableSwitch
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.heat_legend import HeatLegend
from localregulars.ui.widgets.heat_map import HeatMap
from localregulars.ui.widgets.how_counted import HowCounted
from localregulars.ui.widgets.table import Table
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.widgets.visits_over_time import step_for, visits_over_time
from localregulars.ui.wording import counting
from localregulars.ui.wording.dates import begun, short_date, weekday_date
from localregulars.ui.wording.rhythm import rhythm
from localregulars.ui.wording.visits import lately_item, source, usual_item, visits

translate = QCoreApplication.translate
_TABLE_ROWS = 7


class VisitsSection(Section):
    """Pictures or tables, at choice; the week or the day under the keyboard is written below the calendar.

    `said(sentence)` tells what became of a picture that was saved or copied.
    """

    said = Signal(str)
    failed = Signal(Exception)

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Visits"))
        self._today = date.min
        self._summary = Text(wraps=True)
        self._usual = Text(tone=Tone.MUTED, wraps=True)
        self.calendar = HeatMap()
        self._span = Text(role=TextRole.CAPTION, tone=Tone.MUTED, wraps=True)
        self.calendar.span_shown.connect(self._say_span)
        self._spoken = Text(role=TextRole.CAPTION, tone=Tone.MUTED, wraps=True)
        self.weeks = ChartPanel(visits_over_time({}, date.min, date.min), has_tools=False)
        for view in (self.calendar, self.weeks.view):
            view.point_spoken.connect(self._spoken.setText)
        self._rows: TableModel[VisitRow] = TableModel(
            self._columns(), identity=lambda row: row.at, search_key=lambda _row: "", parent=self
        )
        self._rows.sort(0, Qt.SortOrder.DescendingOrder)
        self.table = Table(self._rows, self.tr("Visits as a table"))
        self.table.hide()
        self.switch = TableSwitch(self.tr("Show as calendar"), "calendar-days")
        self.switch.toggled.connect(self._on_switch_toggled)
        self.export = ExportButton()
        self.export.said.connect(self.said)
        self.export.failed.connect(self.failed)
        self._legend = HeatLegend()
        self.how_counted = HowCounted(self.tr("Visits and rhythm"), counting.rhythm)
        for widget in (
            self._summary,
            self._usual,
            self.how_counted,
            self.weeks,
            self._span,
            self.calendar,
            self._legend,
            self._spoken,
            self.table,
            self._below(),
        ):
            self.body.addWidget(widget)

    def show_state(self, state: ProfileState) -> None:
        """Show one person's visits."""
        self._today = state.today
        row = state.profile.row
        known = visits(row.visits)
        if row.usual_gap_days is None:
            self._summary.setText(self.tr("{visits}, no rhythm known yet").format(visits=known))
        else:
            usual = rhythm(row.usual_gap_days, row.days_per_week, row.usual_weekday)
            self._summary.setText(self.tr("{visits}, usually {rhythm}").format(visits=known, rhythm=usual))
        taken = self._taken(state.profile)
        self._usual.setText("\n".join(taken))
        self._usual.setVisible(bool(taken))
        counts = state.visits_a_day
        self.calendar.set_visits(counts, state.today)
        step = step_for(row.usual_gap_days, row.days_per_week)
        weeks = visits_over_time(counts, state.known_until, state.today, step)
        self.weeks.show_chart(weeks)
        self.weeks.setVisible(not weeks.too_few)
        self.export.offer([self.calendar.calendar, weeks] if state.profile.visits else [])
        self._spoken.setText("")
        self._rows.set_rows(state.profile.visits)

    def _taken(self, profile: CustomerProfile) -> list[str]:
        """What they usually take, and what lately: a line each, as far as there is any."""
        usual = self.tr(", ").join(usual_item(each) for each in profile.usual_items)
        lately = self.tr(", ").join(lately_item(each) for each in profile.lately_items)
        said = [self.tr("Usually takes {items}").format(items=usual)] if usual else []
        if not lately:
            return said
        words = self.tr("Lately also takes {items}") if usual else self.tr("Lately takes {items}")
        return [*said, words.format(items=lately)]

    def _say_span(self, first: date) -> None:
        """The line above the calendar is of another time, and how far the calendar goes depends on the room."""
        self._span.setText(self.tr("Day by day since {day}").format(day=short_date(first, self._today)))

    def _below(self) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row, gap=SPACE_M)
        flow.addWidget(self.switch)
        flow.addWidget(self.export)
        return row

    def _columns(self) -> tuple[Column[VisitRow], ...]:
        return (
            Column(
                header=lambda: self.tr("Day"),
                value=lambda row: begun(weekday_date(row.day, self._today)),
                sort_key=lambda row: row.at,
                widest=lambda: weekday_date(date(2023, 9, 27), date(2024, 1, 1)),
            ),
            Column(
                header=lambda: self.tr("Known"),
                value=lambda row: source(row.source),
                sort_key=lambda row: in_order(source(row.source)),
                widest=lambda: translate("wording", "recorded by hand"),
            ),
        )

    def _on_switch_toggled(self, as_table: bool) -> None:  # noqa: FBT001  (a slot)
        self.weeks.show_as_table(as_table)
        self.table.setFixedHeight(row_height(Theme.current().scale) * _TABLE_ROWS)
        for widget in (self._span, self.calendar, self._spoken, self._legend):
            widget.setVisible(not as_table)
        self.table.setVisible(as_table)
