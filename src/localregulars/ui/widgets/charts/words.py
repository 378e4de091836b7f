"""What a chart says without being seen: each point, all of it in a sentence, and why there is nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from localregulars.ui.widgets.charts.description import Calendar, Chart, ChartKind, Description, Place, Point, Series
from localregulars.ui.widgets.charts.number_words import whole

translate = QCoreApplication.translate


def nothing_to_draw(description: Description) -> str:
    """Why nothing is drawn, in a sentence; "" where something is."""
    if description.too_few or isinstance(description, Calendar):
        return description.too_few
    return "" if description.reach is not None else translate("charts", "There is nothing to show yet.")


def point_words(chart: Chart, place: Place) -> str:
    """One point as it is shown and spoken: "June: 3, between 2 and 5 (of 41)"."""
    series = chart.series[place.series]
    point = series.points[place.point]
    words = translate("charts", "{point}: {value}").format(point=point.name, value=value_words(chart, point))
    if len(chart.series) > 1 and series.name:
        words = translate("charts", "{series}, {words}").format(series=series.name, words=words)
    happened = chart.marks_at(place.point)
    return translate("charts", "{words}. {happened}").format(words=words, happened=happened) if happened else words


def value_words(chart: Chart, point: Point) -> str:
    """A value with its interval and of how many it is, as far as each is known."""
    if point.value is None:
        return point.why or translate("charts", "not known")
    words = chart.told(point.value)
    if point.low is not None and point.high is not None:
        between = translate("charts", "{value}, between {low} and {high}")
        words = between.format(value=words, low=chart.told(point.low), high=chart.told(point.high))
    if point.n is not None:
        words = translate("charts", "{value} (of {n})").format(value=words, n=whole(point.n))
    return words


def summary(description: Description) -> str:
    """All of it in a sentence a series: where it begins and ends, and how far it goes up and down."""
    if description.summary or isinstance(description, Calendar):
        return description.summary
    said = [_course(description, series) for series in description.series]
    return " ".join(words for words in said if words)


def _course(chart: Chart, series: Series) -> str:
    known = [point for point in series.points if point.value is not None and not _is_part(chart, point)]
    if not known:
        return ""
    words = _one_or_alike(chart, known) or _from_to(chart, known)
    if len(chart.series) > 1 and series.name:
        return translate("charts", "{series}: {words}").format(series=series.name, words=words)
    return words


def _one_or_alike(chart: Chart, known: Sequence[Point]) -> str:
    """One point alone, or the same value all the time; "" for anything else."""
    first, last = known[0], known[-1]
    value = _value(chart, first)
    if len(known) == 1:
        return translate("charts", "Only one is known: {point}, {value}.").format(point=first.name, value=value)
    if len({point.value for point in known}) == 1:
        if chart.kind is ChartKind.BARS:  # what stands beside each other is no time
            return translate("charts", "All the same: {value}.").format(value=value)
        same = translate("charts", "The same all the time, from {first} to {last}: {value}.")
        return same.format(first=first.name, last=last.name, value=value)
    return ""


def _from_to(chart: Chart, known: Sequence[Point]) -> str:
    first, last = known[0], known[-1]
    lowest = min(point.value or 0.0 for point in known)
    highest = max(point.value or 0.0 for point in known)
    words = translate(
        "charts",
        "From {first_value} ({first}) to {last_value} ({last}); lowest {low_value} ({low}), "
        "highest {high_value} ({high}).",
    )
    if chart.kind is ChartKind.BARS:  # what stands beside each other need not follow each other
        words = translate("charts", "Highest {high_value} ({high}), lowest {low_value} ({low}).")
    return words.format(
        first_value=_value(chart, first),
        first=first.name,
        last_value=_value(chart, last),
        last=last.name,
        low_value=chart.told(lowest),
        low=_where(chart, known, lowest),
        high_value=chart.told(highest),
        high=_where(chart, known, highest),
    )


def _where(chart: Chart, known: Sequence[Point], value: float) -> str:
    """The points that read like this value: the only one by its name, of several how many there are."""
    alike = [point for point in known if point.value is not None and chart.told(point.value) == chart.told(value)]
    if len(alike) == 1:
        return alike[0].name
    return translate("charts", "%Ln times", None, len(alike))


def _value(chart: Chart, point: Point) -> str:
    return "" if point.value is None else chart.told(point.value)


def _is_part(chart: Chart, point: Point) -> bool:
    """Whether it is a count that still grows: beside whole ones it would always be the lowest."""
    return point.is_open and chart.kind is ChartKind.BARS
