"""What the shop has promised itself: consents asked for, staff trained, birthdays remembered."""

from __future__ import annotations

from typing import NamedTuple

from localregulars.measures.arrays import BoolArray, IntArray
from localregulars.measures.measure import AnyMeasure, IntervalKind, Measure, Unit
from localregulars.measures.samples import Counted, Share


class Coverage(NamedTuple):
    """Visits of people who agreed to have them kept, and all visits."""

    kept: int
    visits: int


class Training(NamedTuple):
    """How many of the steps that the people of the shop should have done they have done."""

    done: int
    due: int


class Birthdays(NamedTuple):
    """The birthdays of a period of people who agreed to be greeted: whose, and whether somebody did."""

    who: IntArray
    remembered: BoolArray


def coverage(facts: Coverage) -> Counted:
    """Visits of consenting customers of all visits: all of them are counted, so nothing is estimated."""
    return Counted(min(facts.kept, facts.visits), facts.visits)


def training(facts: Training) -> Counted:
    """Steps done of steps due: the whole staff is counted."""
    return Counted(min(facts.done, facts.due), facts.due)


def birthdays(facts: Birthdays) -> Share:
    """The share of birthdays on which somebody was greeted, with how sure the habit is behind it."""
    return Share(facts.remembered, facts.who)


MEASURES: tuple[AnyMeasure, ...] = (
    Measure("consent_coverage", Coverage, Unit.SHARE, IntervalKind.COUNTED, coverage, least=1),
    Measure("staff_training", Training, Unit.SHARE, IntervalKind.COUNTED, training, least=1),
    Measure("birthdays_remembered", Birthdays, Unit.SHARE, IntervalKind.WILSON, birthdays),
)
