"""A chart with everything that belongs to it: its title, what it says in words, its table, and the ways out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.ui.models.table_model import TableModel
from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import SPACE_M, SPACE_S, TextRole, control_height, row_height
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.charts.description import Chart, ChartKind
from localregulars.ui.widgets.charts.export_button import ExportButton
from localregulars.ui.widgets.charts.rows import Row, columns_of, rows_of
from localregulars.ui.widgets.charts.view import SeriesView
from localregulars.ui.widgets.charts.words import nothing_to_draw, summary
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.table import Table
from localregulars.ui.widgets.text import Text, Tone, say_held_together

_TABLE_ROWS = 7


class ChartPanel(QWidget):
    """Shows one chart, or the same numbers as a table, or a sentence where there is nothing to draw.

    `said` and `failed` are those of its `export` button. Without `has_tools` the page says itself when the table is
    wanted (`show_as_table`), and offers the ways out where it likes.
    """

    said = Signal(str)
    failed = Signal(Exception)

    def __init__(self, chart: Chart, *, has_tools: bool = True) -> None:
        super().__init__()
        self._has_tools = has_tools
        self._is_table = False
        self._title = Text(role=TextRole.STRONG, wraps=True)
        self._summary = Text(role=TextRole.CAPTION, tone=Tone.MUTED, wraps=True)
        self._nothing = Text(tone=Tone.MUTED, wraps=True)
        self.view = SeriesView(chart)
        self._chance = Text(role=TextRole.CAPTION, tone=Tone.MUTED, wraps=True)
        self._chance.setText(self.tr("The thin line shows how far chance could move it."))
        self._spoken = Text(role=TextRole.CAPTION, tone=Tone.MUTED, wraps=True)
        self.view.point_spoken.connect(partial(say_held_together, self._spoken))
        self.table: Table | None = None
        self.switch = TableSwitch()
        self.switch.toggled.connect(self.show_as_table)
        self.export = ExportButton()
        self.export.said.connect(self.said)
        self.export.failed.connect(self.failed)
        self._column = QVBoxLayout(self)
        self._build()
        Theme.current().changed.connect(self._fit_table)
        self.show_chart(chart)

    def show_chart(self, chart: Chart) -> None:
        """Show another one, as a table where this one is."""
        nothing = nothing_to_draw(chart)
        self.setAccessibleName(chart.title)
        self._title.setText(chart.title)
        self._nothing.setText(nothing)
        say_held_together(self._summary, "" if nothing else summary(chart))
        say_held_together(self._spoken, "")
        self.view.show_chart(chart)
        self.export.offer([chart])
        self._drop_table()
        self._show_what_counts()

    def show_as_table(self, as_table: bool) -> None:  # noqa: FBT001  (a slot)
        """Show the numbers, or the picture again."""
        self._is_table = as_table
        self.switch.setChecked(as_table)
        self._show_what_counts()

    def _build(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_S)
        self._tools = QWidget()
        flow = FlowLayout(self._tools, gap=SPACE_M)
        flow.addWidget(self.switch)
        flow.addWidget(self.export)
        for widget in (self._title, self._summary, self._nothing, self.view, self._chance, self._spoken, self._tools):
            self._column.addWidget(widget)
        self._column.addStretch(1)

    def _show_what_counts(self) -> None:
        """The sentence, the table, or the picture with what was reached in it."""
        is_drawn = not self._nothing.text()
        is_table = is_drawn and self._is_table
        if is_table and self.table is None:
            self._make_table()
        if self.table is not None:
            self.table.setVisible(is_table)
        self._nothing.setVisible(not is_drawn)
        self._summary.setVisible(bool(self._summary.text()))
        self.view.setVisible(is_drawn and not is_table)
        has_thin_lines = self.view.chart.kind is ChartKind.BARS and self.view.chart.has_intervals
        self._chance.setVisible(is_drawn and not is_table and has_thin_lines)
        self._spoken.setVisible(is_drawn and not is_table and self._has_tools)
        self._tools.setVisible(is_drawn and self._has_tools)

    def _make_table(self) -> None:
        """Made when it is first wanted: most people look at the picture only."""
        chart = self.view.chart
        model: TableModel[Row] = TableModel(
            columns_of(chart), identity=lambda row: row.place, search_key=lambda _row: "", parent=self
        )
        model.set_rows(rows_of(chart))
        self.table = Table(model, self.tr("{chart}, as a table").format(chart=chart.title))
        self._column.insertWidget(self._column.indexOf(self.view), self.table)
        self._fit_table()

    def _drop_table(self) -> None:
        table, self.table = self.table, None
        if table is not None:
            self._column.removeWidget(table)
            table.hide()
            table.deleteLater()

    def _fit_table(self) -> None:
        if self.table is None:
            return
        scale, rows = Theme.current().scale, min(_TABLE_ROWS, len(self.view.chart.points))
        self.table.setFixedHeight(control_height(scale) + row_height(scale) * rows + 4)


class TableSwitch(Button):
    """Changes between a picture and its numbers; says what pressing it would show."""

    def __init__(self, back_words: str = "", back_icon: str = "chart-line") -> None:
        super().__init__("", ButtonKind.QUIET, "table", ButtonSize.COMPACT)
        self._back_words, self._back_icon = back_words or self.tr("Show as chart"), back_icon
        self.setCheckable(True)
        self.toggled.connect(self._say)
        self._say(as_table=False)

    def _say(self, as_table: bool) -> None:  # noqa: FBT001  (a slot)
        self.set_words(self._back_words if as_table else self.tr("Show as table"))
        self.set_icon_name(self._back_icon if as_table else "table")
