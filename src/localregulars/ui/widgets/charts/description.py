"""What a chart shows, in plain values: who makes one needs no widget, who draws one knows nothing of the shop."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from localregulars.ui.widgets.charts.number_words import plain_number

MOST_SERIES = 2
"""More than two cannot be told apart without colour."""


class ChartKind(StrEnum):
    """How points are drawn. `STEPS` keeps each value until the next point; `SPARKLINE` is as high as a line of text."""

    LINE = "line"
    BARS = "bars"
    STEPS = "steps"
    SPARKLINE = "sparkline"


@dataclass(frozen=True, slots=True)
class Point:
    """One value under a label that people read; None where nothing is known, never a NaN (`ValueError`).

    `low` and `high` are the ends of its interval, both or none; `n` is of how many it is. `at` is the label for other
    programs ("2026-06-01"), "" where that is the label itself; `said` the label in full sentences, likewise. `why` says
    why a value is not known, `is_open` that more of it is still to come.
    """

    label: str
    value: float | None
    low: float | None = None
    high: float | None = None
    n: int | None = None
    at: str = ""
    said: str = ""
    why: str = ""
    is_open: bool = False

    @property
    def name(self) -> str:
        """What it is called where there is room for words."""
        return self.said or self.label

    def __post_init__(self) -> None:
        numbers = [number for number in (self.value, self.low, self.high) if number is not None]
        if not all(map(math.isfinite, numbers)):
            message = "A value that is not known is None: charts draw no NaN and nothing infinite."
            raise ValueError(message)
        if (self.low is None) != (self.high is None):
            message = "An interval has two ends."
            raise ValueError(message)
        if self.low is not None and self.high is not None and self.low > self.high:
            message = "An interval begins at its lower end."
            raise ValueError(message)


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that happened in the stretch of a point, `along` it from 0 to 1; `words` say when and what."""

    point: int
    words: str
    along: float = 0.5


def numbered(number: int, words: str) -> str:
    """What is marked, with the number that stands over its line."""
    return f"({number}) {words}"


@dataclass(frozen=True, slots=True)
class Series:
    """Points in the order in which one reads them. `name` says what they are where a chart has two of these."""

    points: tuple[Point, ...]
    name: str = ""


@dataclass(frozen=True, slots=True)
class Chart:
    """One chart: a title that is a sentence, one series or two of the same points, and how its numbers are written.

    `points_are` and `values_are` head the columns of its table ("Week", "Visits"). `number` writes a value as people
    read it (`number_words`), `in_words` with its unit, for sentences and the end of a line. `too_few` says in a
    sentence why nothing is drawn; "" draws it. `summary` says the same as the picture; "" lets `words.summary` make it.
    Without `from_zero` a line may begin above nought, bars never do.
    `whole` allows no tick between whole numbers. `note` stands below it in files: where the numbers come from.
    `marks` are numbered and drawn behind it, told with their points, and a column of its table under `marks_are`.
    """

    kind: ChartKind
    title: str
    points_are: str
    values_are: str
    series: tuple[Series, ...]
    number: Callable[[float], str] = plain_number
    in_words: Callable[[float], str] | None = None
    summary: str = ""
    too_few: str = ""
    note: str = ""
    from_zero: bool = True
    whole: bool = False
    marks: tuple[Mark, ...] = ()
    marks_are: str = ""

    def __post_init__(self) -> None:
        if not 1 <= len(self.series) <= MOST_SERIES or (self.kind is ChartKind.SPARKLINE and len(self.series) > 1):
            message = f"A chart has one series or {MOST_SERIES}, a sparkline one."
            raise ValueError(message)
        if len({tuple(point.label for point in series.points) for series in self.series}) > 1:
            message = "Two series of one chart have the same points."
            raise ValueError(message)
        if not all(0 <= mark.point < len(self.points) for mark in self.marks):
            message = "A mark lies in the stretch of one of the points."
            raise ValueError(message)

    @property
    def points(self) -> tuple[Point, ...]:
        """Those of the first series: their labels are those of the chart."""
        return self.series[0].points

    def told(self, value: float) -> str:
        """A value with its unit."""
        return (self.in_words or self.number)(value)

    def marks_at(self, point: int) -> str:
        """What is marked in the stretch of a point; "" where nothing is."""
        return "; ".join(
            numbered(number, mark.words) for number, mark in enumerate(self.marks, start=1) if mark.point == point
        )

    @property
    def has_intervals(self) -> bool:
        """Whether any value is known with an interval."""
        return any(point.low is not None for series in self.series for point in series.points)

    @property
    def has_n(self) -> bool:
        """Whether any point says of how many it is."""
        return any(point.n is not None for series in self.series for point in series.points)

    @property
    def reach(self) -> tuple[float, float] | None:
        """From the lowest to the highest number that is drawn, intervals included; None when none is known."""
        numbers = [
            number
            for series in self.series
            for point in series.points
            if point.value is not None
            for number in (point.value, point.low, point.high)
            if number is not None
        ]
        return (min(numbers), max(numbers)) if numbers else None


@dataclass(frozen=True, slots=True)
class Calendar:
    """A calendar of counts: one cell a day, `weeks` weeks up to `last_day`. A day that is not in `counts` has none.

    `spoken(day, count)` says one day in a sentence; `step_words` say what the colours mean, from none to most, and
    `steps` which of the five colours they are; `week_begins` is 0 for Monday.
    """

    title: str
    counts: Mapping[date, int]
    last_day: date
    points_are: str
    values_are: str
    spoken: Callable[[date, int], str]
    step_words: tuple[str, ...]
    steps: tuple[int, ...] = (0, 2, 3, 4)
    weeks: int = 52
    week_begins: int = 0
    summary: str = ""
    too_few: str = field(default="", init=False)
    note: str = ""

    def step(self, count: int) -> int:
        """The colour of a day with so many."""
        return self.steps[min(count, len(self.steps) - 1)]


Description = Chart | Calendar


class Place(NamedTuple):
    """Which point of which series."""

    series: int
    point: int
