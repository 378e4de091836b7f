"""The numbers of a chart as a table: for people, and for spreadsheets."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, Qt

from localregulars.application.spreadsheet_rows import SpreadsheetRows
from localregulars.ui.models.table_model import Column
from localregulars.ui.widgets.charts.calendar_layout import first_shown_day
from localregulars.ui.widgets.charts.description import Calendar, Chart, Description, Point
from localregulars.ui.widgets.charts.number_words import whole

translate = QCoreApplication.translate
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MEASURED = 60
_LONGEST = 30
"""A column has room for so many letters of a label; the tooltip says all of it."""
Cell = str | int | float | None


@dataclass(frozen=True, slots=True)
class Row:
    """One line: which point, and the same point of every series."""

    place: int
    points: tuple[Point, ...]


def rows_of(chart: Chart) -> list[Row]:
    """A row for each point."""
    together = zip(*(series.points for series in chart.series), strict=True)
    return [Row(place, points) for place, points in enumerate(together)]


def columns_of(chart: Chart) -> tuple[Column[Row], ...]:
    """Label, then for each series its value, its interval and of how many, as far as any are known."""
    rows = rows_of(chart)
    columns = [_column(chart.points_are, lambda row: row.points[0].name, lambda row: row.place, rows)]
    for number in range(len(chart.series)):
        columns += _columns_of_series(chart, number, rows)
    if chart.marks:
        columns.append(_column(chart.marks_are, lambda row: chart.marks_at(row.place), lambda row: row.place, rows))
    return tuple(columns)


def csv_text(description: Description, delimiter: str = ",") -> str:
    """All numbers as CSV, not rounded; what is not known is an empty cell. With tabs it can be pasted into cells."""
    text = io.StringIO(newline="")
    table = SpreadsheetRows(text, delimiter)
    for cells in _chart_cells(description) if isinstance(description, Chart) else _day_cells(description):
        table.write(cells)
    return text.getvalue()


def _columns_of_series(chart: Chart, number: int, rows: Sequence[Row]) -> list[Column[Row]]:
    def value(row: Row) -> str:
        known = row.points[number].value
        return (row.points[number].why or translate("charts", "not known")) if known is None else chart.number(known)

    def interval(row: Row) -> str:
        low, high = row.points[number].low, row.points[number].high
        if low is None or high is None:
            return ""
        return translate("charts", "{low} to {high}").format(low=chart.number(low), high=chart.number(high))

    def of(row: Row) -> str:
        n = row.points[number].n
        return "" if n is None else whole(n)

    columns = [_column(_name(chart, number), value, lambda row: _key(row.points[number].value), rows, _RIGHT)]
    if chart.has_intervals:
        between = translate("charts", "Probably between")
        columns.append(_column(between, interval, lambda row: _key(row.points[number].low), rows, _RIGHT))
    if chart.has_n:
        counted = translate("charts", "Of how many")
        columns.append(_column(counted, of, lambda row: _key(row.points[number].n), rows, _RIGHT))
    return columns


def _name(chart: Chart, number: int) -> str:
    return chart.series[number].name or chart.values_are


def _column(
    header: str,
    value: Callable[[Row], str],
    sort_key: Callable[[Row], object],
    rows: Sequence[Row],
    align: Qt.AlignmentFlag = _LEFT,
) -> Column[Row]:
    """A column with room for the longest of its texts, of which not too many are looked at."""
    some = rows[:: max(1, len(rows) // _MEASURED)]
    return Column(
        header=lambda: header,
        value=value,
        sort_key=sort_key,
        widest=lambda: max((value(row)[:_LONGEST] for row in some), key=len, default=""),
        align=align,
        tooltip=value,
    )


def _key(value: float | None) -> tuple[bool, float]:
    """What is not known comes before everything else."""
    return value is not None, value or 0.0


def _chart_cells(chart: Chart) -> Iterator[list[Cell]]:
    """A head, then a line for each point; ends of intervals and counts only where any are known."""
    has_intervals, has_n = chart.has_intervals, chart.has_n
    head: list[Cell] = [chart.points_are]
    for number in range(len(chart.series)):
        name = _name(chart, number)
        head.append(name)
        if has_intervals:
            lowest = translate("charts", "{name}, lower end").format(name=name)
            head += [lowest, translate("charts", "{name}, upper end").format(name=name)]
        if has_n:
            head.append(translate("charts", "{name}, of how many").format(name=name))
    yield [*head, chart.marks_are] if chart.marks else head
    for row in rows_of(chart):
        cells: list[Cell] = [row.points[0].at or row.points[0].label]
        for point in row.points:
            cells.append(point.value)
            cells += [point.low, point.high] if has_intervals else []
            cells += [point.n] if has_n else []
        yield [*cells, chart.marks_at(row.place)] if chart.marks else cells


def _day_cells(calendar: Calendar) -> Iterator[list[Cell]]:
    """A head, then a line for each day of its weeks."""
    yield [calendar.points_are, calendar.values_are]
    day = first_shown_day(calendar.last_day, calendar.weeks, calendar.week_begins)
    while day <= calendar.last_day:
        yield [day.isoformat(), calendar.counts.get(day, 0)]
        day += timedelta(days=1)
