"""What the Numbers screen shows, in plain values: which panels stand in which group, and what one panel says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.spans import Days
from localregulars.domain.steering import Benchmark, Steering, TimelineNote
from localregulars.measures.findings import Finding, Reason, Unsaid
from localregulars.measures.intervals.differences import Change, change
from localregulars.measures.measure import AnyMeasure, Point
from localregulars.measures.registry import MEASURES
from localregulars.measures.targets import LESS_IS_BETTER, AgainstTarget, against

translate = QCoreApplication.translate
MEASURE = {measure.measure_id: measure for measure in MEASURES}
TREND_MONTHS = 12
"""A line has a point for each of the last whole months, and one for the month that is not over."""
GROUPS: Mapping[str, tuple[str, ...]] = {
    "main": (
        "visits",
        "regulars",
        "new_regulars",
        "repeat_purchase_rate",
        "came_back_after_hello",
        "consent_coverage",
        "csat",
        "told_rate",
    ),
    "satisfaction": ("csat", "csat_mean", "nps"),
    "visiting": (
        "visits",
        "regulars",
        "new_regulars",
        "repeat_purchase_rate",
        "churn_seen",
        "retention",
        "churn_contract",
    ),
    "worth": (
        "customer_lifetime_value",
        "churn_expected",
        "engagement_score",
        "return_of_programme",
        "return_of_invitations",
    ),
    "care": ("came_back_after_hello", "needs_found", "needless_share", "days_to_contact"),
    "answering": ("told_rate", "hours_to_first_response", "hours_to_resolution"),
    "duties": ("consent_coverage", "staff_training", "birthdays_remembered"),
}
"""The panels of each part of the page, in reading order; "main" are the eight that are in sight first."""


def part_names() -> dict[str, str]:
    """What each part of the page is called, in the order in which they stand."""
    return {
        "main": translate("numbers", "At a glance"),
        "satisfaction": translate("numbers", "Satisfaction"),
        "visiting": translate("numbers", "Visiting"),
        "worth": translate("numbers", "Worth"),
        "care": translate("numbers", "Care"),
        "answering": translate("numbers", "Answering"),
        "duties": translate("numbers", "Duties"),
        "changes": translate("numbers", "What you changed"),
        "wall": translate("numbers", "For the wall"),
    }


class Figures(NamedTuple):
    """All measures of one time: the figure of each, and the rows of those that have any."""

    findings: Mapping[str, Finding]
    rows: Mapping[str, tuple[Point, ...]]

    def finding(self, measure_id: str) -> Finding:
        """The figure of one measure."""
        return self.findings.get(measure_id, Unsaid(Reason.NO_DATA))


class Loaded(NamedTuple):
    """What was read: the facts (only handed on), the newest day that they know, and what the owner said."""

    given: Any
    until: date
    steering: Steering


@dataclass(frozen=True, slots=True)
class NumbersWork:
    """How the page comes to its numbers: read on the store lane, made ready and worked out on the compute lane.

    `load` reads all that the measures rest on; `prepare` makes ready what all times share; `figures` works out one
    time and is asked again and again with what `prepare` gave.
    """

    load: Callable[[UnitOfWork, Clock], Any]
    until: Callable[[Any], date]
    prepare: Callable[[Any], Any]
    figures: Callable[[Any, Days], Figures]


class MonthFigure(NamedTuple):
    """What a measure was in one month."""

    month: Days
    finding: Finding

    @property
    def is_open(self) -> bool:
        """Whether the month is not over: there is more of it to come."""
        return (self.month.last + timedelta(days=1)).month == self.month.last.month


@dataclass(frozen=True, slots=True)
class PanelFacts:
    """Everything that one panel says. `trend` has a figure for each month, once all are worked out (`is_counting`)."""

    measure: AnyMeasure
    days: Days
    other: Days
    finding: Finding
    change: Change | Unsaid
    row: tuple[Point, ...] = ()
    trend: tuple[MonthFigure, ...] = ()
    target: float | None = None
    benchmarks: tuple[Benchmark, ...] = ()
    notes: tuple[TimelineNote, ...] = ()
    is_counting: bool = False

    @property
    def standing(self) -> AgainstTarget | Unsaid:
        """Where the figure is with its target; asked only where there is one."""
        less = self.measure.measure_id in LESS_IS_BETTER
        return against(self.finding, self.target or 0.0, less_is_better=less)


def panel_facts(
    measure_id: str, days: Days, other: Days, now: Figures, before: Figures, steering: Steering
) -> PanelFacts:  # fmt: skip
    """What a panel says before its line is worked out."""
    finding = now.finding(measure_id)
    return PanelFacts(
        measure=MEASURE[measure_id],
        days=days,
        other=other,
        finding=finding,
        change=change(before.finding(measure_id), finding),
        row=now.rows.get(measure_id, ()),
        target=steering.targets.get(measure_id),
        benchmarks=tuple(one for one in steering.benchmarks if one.measure == measure_id),
        notes=steering.notes,
    )
