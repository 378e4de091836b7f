"""The numbers of any period, each with n and how sure it is, and what changed since another: for screen and command.

`load_numbers` reads on the store's lane, `prepare` makes ready on the other, and `numbers_of` answers for any period
in a fraction of that. A screen and a command ask these three, so that they cannot say different things.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from localregulars.application.numbers.facts import facts_of
from localregulars.application.numbers.gathered import NumbersInput
from localregulars.application.numbers.prepared import Prepared
from localregulars.domain.spans import Days
from localregulars.measures.findings import Finding, Reason, Unsaid
from localregulars.measures.intervals.differences import Change, change
from localregulars.measures.measure import AnyMeasure, Point
from localregulars.measures.registry import MEASURES


@dataclass(frozen=True, slots=True)
class Panel:
    """One measure: its figure (or why there is none), every month or cohort of it, and what changed.

    `before` and `change` are None where no other period was asked for; `change` is unsaid where either figure is.
    """

    measure: AnyMeasure
    finding: Finding
    row: tuple[Point, ...] = ()
    before: Finding | None = None
    change: Change | Unsaid | None = None

    @property
    def measure_id(self) -> str:
        """What it is called in files and code."""
        return self.measure.measure_id


@dataclass(frozen=True, slots=True)
class Numbers:
    """Every measure of one period, in the order of the registry.

    `known_from` and `known_until` are the first and the last day of which visits are known (None: there are none).
    """

    days: Days
    against: Days | None
    known_from: date | None
    known_until: date | None
    panels: tuple[Panel, ...]

    def panel(self, measure_id: str) -> Panel:
        """One of them by its name."""
        return next(panel for panel in self.panels if panel.measure_id == measure_id)


def prepare(given: NumbersInput) -> Prepared:
    """Make ready what every period shares; for the compute lane, once after reading."""
    return Prepared.of(given)


def numbers_of(ready: Prepared, days: Days, against: Days | None = None) -> Numbers:
    """Every measure of a period and, where another is given, what changed since that one."""
    facts, earlier = _known(ready, days), None if against is None else _known(ready, against)
    known = ready.given.first is not None
    return Numbers(
        days,
        against,
        date.fromordinal(ready.given.first) if ready.given.first is not None else None,
        date.fromordinal(ready.given.newest) if known else None,
        tuple(_panel(measure, facts, earlier) for measure in MEASURES),
    )


Known = Mapping[type, object] | Unsaid
"""Facts by their kind, or why nothing at all can be said of a period."""


def _known(ready: Prepared, days: Days) -> Known:
    first, last = days.first.toordinal(), days.last.toordinal()
    if ready.began is not None and last < ready.began:
        return Unsaid(Reason.BEFORE_THE_SHOP)
    if first > ready.given.today:
        return Unsaid(Reason.NO_DATA)
    return {type(facts): facts for facts in facts_of(ready, first, last)}


def _panel(measure: AnyMeasure, facts: Known, earlier: Known | None) -> Panel:
    finding = _finding(measure, facts)
    known = None if isinstance(facts, Unsaid) else facts.get(measure.facts)
    row = () if known is None else measure.row(known)
    if earlier is None:
        return Panel(measure, finding, row)
    before = _finding(measure, earlier)
    return Panel(measure, finding, row, before, change(before, finding))


def _finding(measure: AnyMeasure, facts: Known) -> Finding:
    if isinstance(facts, Unsaid):
        return facts
    known = facts.get(measure.facts)
    return Unsaid(Reason.NO_DATA) if known is None else measure.of(known)
