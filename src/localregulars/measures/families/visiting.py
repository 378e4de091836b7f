"""Whether customers come, come again and stay: counts, repeat purchases, churn as seen, retention by cohort."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from localregulars.measures.arrays import IntArray, how_many
from localregulars.measures.findings import Reason, Unsaid
from localregulars.measures.measure import AnyMeasure, IntervalKind, Measure, Unit
from localregulars.measures.periods import Period, first_day, month_name, month_of, whole_months
from localregulars.measures.samples import Counted, Sample, Share
from localregulars.measures.visit_table import VisitTable

NEW_AFTER_DAYS = 28
"""Who was first seen so long after everything known began counts as new."""
RETENTION_MONTHS = 3
"""The headline of retention looks at the third month after the first visit."""


class Visits(NamedTuple):
    """Every visit that is known up to the end of the period: customer and day (ordinal) of each, in any order.

    Who asks of many periods gives the same visits as `ready` too, made once.
    """

    customer: IntArray
    day: IntArray
    period: Period
    ready: VisitTable | None = None

    @property
    def table(self) -> VisitTable:
        """The visits, so that any stretch of days is found fast."""
        return VisitTable.of(self.customer, self.day) if self.ready is None else self.ready


class Regulars(NamedTuple):
    """When customers became regulars and when they were none any more (0: they still are); one entry a spell."""

    customer: IntArray
    since: IntArray
    until: IntArray
    period: Period


class Subscriptions(NamedTuple):
    """From and to which day (ordinals; 0: goes on) customers had a subscription; renewals without a gap are one."""

    customer: IntArray
    first: IntArray
    last: IntArray
    period: Period


def days_with_visits(visits: Visits) -> Sample | Unsaid:
    """How many visits there were; several of one customer on a day are one."""
    period = visits.period
    return period.refusal() or Counted(visits.table.number(period.first, period.last))


def visits_by_month(visits: Visits) -> tuple[tuple[str, Sample | Unsaid], ...]:
    """The same for every whole month of the period."""
    table, months = visits.table, whole_months(visits.period)
    return tuple((month_name(m), Counted(table.number(first_day(m), first_day(m + 1) - 1))) for m in months)


def repeat_purchases(visits: Visits) -> Sample | Unsaid:
    """Of the customers who came in the period, the share who came on a second day of it.

    The repeat rate of Farris et al. (2010), Marketing Metrics, 4.5: of those who bought, those who bought again.
    """
    period = visits.period
    if refused := period.refusal():
        return refused
    days = visits.table.counts(period.first, period.last)
    return Share(days[days > 0] >= 2, visits.table.who[days > 0], is_each_once=True)


def stayed_away(visits: Visits) -> Sample | Unsaid:
    """Churn without a contract, as seen: of the customers of the period before, the share who did not come in this one.

    Nobody says goodbye, so some of them will come again; `churn_expected` says how many have likely gone.
    """
    period, before = visits.period, visits.period.before
    if refused := period.refusal():
        return refused
    if before.first < period.known_from:
        return Unsaid(Reason.TOO_SHORT)
    table = visits.table
    then = np.flatnonzero(table.counts(before.first, before.last))
    return Share(table.counts(period.first, period.last)[then] == 0, table.who[then], is_each_once=True)


def retained(visits: Visits) -> Sample | Unsaid:
    """Of the customers whose first known visit allows to know it, the share who came in the third month after it."""
    if refused := visits.period.refusal():
        return refused
    here = [
        (share.hit, share.who)
        for (_, age), share in _cohorts(visits, RETENTION_MONTHS).items()
        if age == RETENTION_MONTHS
    ]
    if not here:
        return Unsaid(Reason.TOO_SHORT)
    hit, who = (np.concatenate([part[n] for part in here]) for n in (0, 1))
    return Share(hit, who, is_each_once=True)


def retention(visits: Visits) -> tuple[tuple[str, Sample | Unsaid], ...]:
    """For each month of first visits ("2026-01") and each later month ("+2"), the share who came in it."""
    if visits.period.refusal():
        return ()
    return tuple((f"{month_name(month)}+{age}", share) for (month, age), share in _cohorts(visits).items())


def _cohorts(visits: Visits, oldest: int | None = None) -> dict[tuple[int, int], Share]:
    """By month of the first visit and months since (up to `oldest`): who came.

    Whose first known visit lies in the first weeks that are known may have come for years, and is in no cohort.
    """
    period = visits.period
    months = whole_months(Period(period.known_from, period.last, period.known_from))
    if not months:
        return {}
    table = visits.table.since(period.known_from)
    # Below the first whole month where the first days are not known.
    began, came = month_of(table.first_days()), table.came_in(months)
    cells = {}
    for number, cohort in enumerate(months):
        members = np.flatnonzero(began == cohort)
        if first_day(cohort) >= period.known_from + NEW_AFTER_DAYS and len(members):
            until = len(months) if oldest is None else min(len(months), number + oldest + 1)
            for later in range(number + 1, until):
                cells[cohort, later - number] = Share(came[members, later], table.who[members], is_each_once=True)
    return cells


def new_regulars(regulars: Regulars) -> Sample | Unsaid:
    """How many customers became regulars in the period (again, too)."""
    inside = (regulars.since >= regulars.period.first) & (regulars.since <= regulars.period.last)
    return regulars.period.refusal() or Counted(how_many(regulars.customer[inside]))


def regulars_now(regulars: Regulars) -> Sample | Unsaid:
    """How many regulars there are at the end of the period."""
    return regulars.period.refusal() or _regulars_on(regulars, regulars.period.last)


def regulars_by_month(regulars: Regulars) -> tuple[tuple[str, Sample | Unsaid], ...]:
    """How many there were at the end of every whole month."""
    months = whole_months(regulars.period)
    return tuple((month_name(m), _regulars_on(regulars, first_day(m + 1) - 1)) for m in months)


def _regulars_on(regulars: Regulars, day: int) -> Counted:
    there = (regulars.since <= day) & ((regulars.until == 0) | (regulars.until > day))
    return Counted(how_many(regulars.customer[there]))


def subscriptions_lost(facts: Subscriptions) -> Sample | Unsaid:
    """Churn with a contract: of those subscribed when the period began, the share who were not when it ended.

    Customer churn as in Farris et al. (2010), Marketing Metrics, 5.1; who came and went within the period counts in
    neither.
    """
    period = facts.period
    if refused := period.refusal():
        return refused
    then = np.unique(facts.customer[(facts.first <= period.first) & _runs_on(facts, period.first)])
    now = facts.customer[(facts.first <= period.last) & _runs_on(facts, period.last)]
    return Share(~np.isin(then, now), then)


def _runs_on(facts: Subscriptions, day: int) -> IntArray:
    return np.asarray((facts.last == 0) | (facts.last >= day))


MEASURES: tuple[AnyMeasure, ...] = (
    Measure("visits", Visits, Unit.COUNT, IntervalKind.COUNTED, days_with_visits, visits_by_month),
    Measure("repeat_purchase_rate", Visits, Unit.SHARE, IntervalKind.WILSON, repeat_purchases),
    Measure("churn_seen", Visits, Unit.SHARE, IntervalKind.WILSON, stayed_away),
    Measure("retention", Visits, Unit.SHARE, IntervalKind.WILSON, retained, retention),
    Measure("regulars", Regulars, Unit.COUNT, IntervalKind.COUNTED, regulars_now, regulars_by_month),
    Measure("new_regulars", Regulars, Unit.COUNT, IntervalKind.COUNTED, new_regulars),
    Measure("churn_contract", Subscriptions, Unit.SHARE, IntervalKind.WILSON, subscriptions_lost),
)
