"""How the page comes to its numbers: the same use cases as the command's, so that both say the same."""

from __future__ import annotations

from datetime import date

from localregulars.application.numbers import any_period as numbers
from localregulars.application.numbers.gathered import NumbersInput, load_numbers
from localregulars.application.numbers.prepared import Prepared
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.spans import Days
from localregulars.ui.pages.numbers.facts import Figures, NumbersWork


def numbers_work() -> NumbersWork:
    """The real thing."""
    return NumbersWork(_load, _until, numbers.prepare, _figures)


def _load(uow: UnitOfWork, clock: Clock) -> NumbersInput:
    return load_numbers(uow, clock)


def _until(given: NumbersInput) -> date:
    """The newest day of which visits are known: a later one would make every number look worse than it is."""
    return date.fromordinal(given.newest)


def _figures(ready: Prepared, days: Days) -> Figures:
    found = numbers.numbers_of(ready, days)
    return Figures(
        {panel.measure_id: panel.finding for panel in found.panels},
        {panel.measure_id: panel.row for panel in found.panels if panel.row},
    )
