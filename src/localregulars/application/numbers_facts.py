"""The facts of every measure for any period, out of what was made ready once; arrays only, no store, no clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from localregulars.application.numbers_input import CheckInRecords, NumbersInput
from localregulars.measures.arrays import IntArray
from localregulars.measures.families.care import NOT_YET, CheckIns
from localregulars.measures.families.duties import Coverage
from localregulars.measures.families.visiting import Regulars, Subscriptions, Visits
from localregulars.measures.families.worth import LifetimeFacts
from localregulars.measures.lifetime import Lifetime, at_the_end_of, fit_of_some
from localregulars.measures.lifetime_value import WEEKS_A_YEAR
from localregulars.measures.periods import Period
from localregulars.measures.purchase_table import PurchaseTable
from localregulars.measures.visit_table import VisitTable
from localregulars.scoring.away import AwayDays
from localregulars.scoring.regular_spells import Spells, regular_spells
from localregulars.scoring.rhythm import VisitDays

_MILLI = 1000


@dataclass(frozen=True, slots=True)
class Prepared:
    """What every period shares: visits by customer and by day, spells of regulars, the lifetime model of the shop.

    `ends` keeps customers as they stood at the end of days that were asked for.
    """

    given: NumbersInput
    table: VisitTable
    bought: PurchaseTable
    fitted: Lifetime | None
    spells: Spells
    came_back: IntArray
    ends: dict[int, Lifetime | None] = field(default_factory=dict)

    @classmethod
    def of(cls, given: NumbersInput) -> Prepared:
        """Made once after reading; some seconds' tenth for millions of visits."""
        known = given.history.visits["day"] <= given.newest
        visits = given.history.visits if known.all() else given.history.visits[known]
        customer = np.repeat(given.history.customer_ids, np.diff(given.history.offsets))[known]
        day = visits["day"].astype(np.int64)
        paid = np.maximum(visits["amount_milli"], 0) / _MILLI
        table = VisitTable.of(customer, day)
        return cls(
            given,
            table,
            PurchaseTable.of(table, customer, day, paid),
            fit_of_some(customer, day, paid, given.newest),
            _spells(given, table),
            _came_back(given.check_ins, table),
        )

    @property
    def began(self) -> int | None:
        """The first day of which anything at all is known."""
        days = [] if self.given.first is None else [self.given.first]
        days += [int(every.min()) for every in (self.given.check_ins.opened,) if len(every)]
        return min(days, default=None)

    def lifetime(self, day: int) -> Lifetime | None:
        """Customers as they stood at the end of a day; made once a day."""
        if day not in self.ends:
            self.ends[day] = at_the_end_of(day, self.fitted, self.bought)
        return self.ends[day]


def facts_of(ready: Prepared, first: int, last: int) -> tuple[object, ...]:
    """The facts of each kind, from a day to another (ordinals, both included); kinds that nothing is known of miss."""
    found = (make(ready, first, last) for make in _MAKERS)
    return tuple(facts for facts in found if facts is not None)


def _period(ready: Prepared, first: int, last: int) -> Period | None:
    """The period as far as visits are known; None in a shop without any."""
    known_from = ready.given.first
    return None if known_from is None else Period(first, min(last, ready.given.newest), known_from)


def _visits(ready: Prepared, first: int, last: int) -> Visits | None:
    period, nothing = _period(ready, first, last), np.zeros(0, np.int64)
    return None if period is None else Visits(nothing, nothing, period, ready.table)


def _regulars(ready: Prepared, first: int, last: int) -> Regulars | None:
    period = _period(ready, first, last)
    return None if period is None else Regulars(*ready.spells, period)


def _subscriptions(ready: Prepared, first: int, last: int) -> Subscriptions | None:
    period, records = _period(ready, first, last), ready.given.subscriptions
    if period is None or not len(records.customer):
        return None
    return Subscriptions(*records, period._replace(last=last, known_from=int(records.first.min())))


def _lifetime(ready: Prepared, first: int, last: int) -> LifetimeFacts | None:
    period = _period(ready, first, last)
    if period is None or period.refusal():
        return None
    return LifetimeFacts(ready.lifetime(period.last), WEEKS_A_YEAR)


def _check_ins(ready: Prepared, first: int, last: int) -> CheckIns | None:
    records = ready.given.check_ins
    opened = (records.opened >= first) & (records.opened <= last)
    contacted, back = records.contacted[opened], ready.came_back[opened]
    answered, wrong = records.has_outcome[opened], records.was_wrong[opened]
    before = contacted == NOT_YET
    by_themselves = records.back_to_usual[opened] & before
    by_themselves |= (back != NOT_YET) & (before | (back < contacted)) & ~records.still_comes[opened]
    return CheckIns(
        who=records.customer[opened],
        missed=records.missed[opened],
        contacted=contacted,
        came_back=back,
        has_outcome=answered,
        found_need=records.found_need[opened],
        is_decided=answered | wrong | by_themselves,
        was_needless=wrong | by_themselves,
        until=ready.given.newest,
        still_comes=records.still_comes[opened],
    )


def _coverage(ready: Prepared, first: int, last: int) -> Coverage | None:
    period, totals = _period(ready, first, last), ready.given.totals
    if period is None:
        return None
    inside = (totals.days >= max(period.first, period.known_from)) & (totals.days <= last)
    return Coverage(int(totals.kept[inside].sum()), int(totals.visits[inside].sum()))


_MAKERS: tuple[Callable[[Prepared, int, int], object | None], ...] = (
    _visits,
    _regulars,
    _subscriptions,
    _lifetime,
    _check_ins,
    _coverage,
)


def _spells(given: NumbersInput, table: VisitTable) -> Spells:
    away = AwayDays.of(given.away, table.who, given.open_days)
    return regular_spells(VisitDays(table.who, table.starts, table.days.astype(np.int64)), given.open_days, away)


def _came_back(records: CheckInRecords, table: VisitTable) -> IntArray:
    """The first visit of each check-in's customer from the day on which it was opened, `NOT_YET` without one."""
    after = np.maximum(records.opened, records.last_visit + 1)
    found = np.full(len(after), NOT_YET, np.int64)
    for row, (customer, day) in enumerate(zip(records.customer.tolist(), after.tolist(), strict=True)):
        place = int(np.searchsorted(table.who, customer))
        if place < len(table.who) and table.who[place] == customer:
            own = table.days[table.starts[place] : table.starts[place + 1]]
            at = int(np.searchsorted(own, day))
            found[row] = own[at] if at < len(own) else NOT_YET
    return found
