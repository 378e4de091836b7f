"""A measure: what it needs, how it is worked out, and from how many people on it says something."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Generic, NamedTuple, TypeVar

from localregulars.measures.findings import Finding, Measured, Unsaid
from localregulars.measures.samples import Sample, judged

F = TypeVar("F")


class Unit(StrEnum):
    """What a figure is told in."""

    SHARE = "share"
    POINTS = "points"
    RATING = "rating"
    SCORE = "score"
    MONEY = "money"
    RATIO = "ratio"
    DAYS = "days"
    HOURS = "hours"
    COUNT = "count"


class IntervalKind(StrEnum):
    """How sure a figure is said to be; docs/MEASURES.md has the coverage of each."""

    WILSON = "wilson"
    VARIANCE = "variance"
    SKEWED_MEAN = "skewed_mean"
    MEDIAN = "median"
    DIFFERENCE = "difference"
    MODEL = "model"
    COUNTED = "counted"


LEAST = {
    IntervalKind.WILSON: 10,
    IntervalKind.VARIANCE: 10,
    IntervalKind.SKEWED_MEAN: 10,
    IntervalKind.MEDIAN: 10,
    IntervalKind.DIFFERENCE: 10,
    IntervalKind.MODEL: 20,
    IntervalKind.COUNTED: 0,
}
"""Fewer people than that are too few to say: from there on intervals hold the truth of 93 to 97 of 100 shops."""


class Point(NamedTuple):
    """One figure of a row of them; `at` says which (a month, a cohort and its age)."""

    at: str
    finding: Finding


Formula = Callable[[F], Sample | Unsaid]
Series = Callable[[F], tuple[tuple[str, Sample | Unsaid], ...]]


@dataclass(frozen=True, slots=True)
class Measure(Generic[F]):
    """One figure that an owner steers by, from facts of one kind.

    `formula` gives the people or things that the figure is made of, or why there are none; `series` the same for every
    month or cohort, where the measure has those. `needed` is the threshold below which it is "too few to say".
    """

    measure_id: str
    facts: type[F]
    unit: Unit
    interval: IntervalKind
    formula: Formula[F]
    series: Series[F] | None = None
    least: int | None = None

    @property
    def needed(self) -> int:
        """From how many people on it says something."""
        return LEAST[self.interval] if self.least is None else self.least

    def of(self, facts: F) -> Finding:
        """The figure, or why there is none."""
        return judged(self.formula(facts), self.needed)

    def row(self, facts: F) -> tuple[Point, ...]:
        """The same for every month or cohort; nothing where the measure has none."""
        if self.series is None:
            return ()
        return tuple(Point(at, _alone(judged(found, self.needed))) for at, found in self.series(facts))


def _alone(finding: Finding) -> Finding:
    """Without what it was made of: nobody compares one with another, and there may be hundreds."""
    return finding._replace(made_of=None) if isinstance(finding, Measured) else finding


AnyMeasure = Measure[Any]
