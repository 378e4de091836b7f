"""Whether customers come, come again and stay: counts, repeat purchases, churn as seen, retention by cohort."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from localregulars.measures.arrays import IntArray
from localregulars.measures.findings import Reason, Unsaid
from localregulars.measures.measure import AnyMeasure, IntervalKind, Measure, Unit
from localregulars.measures.periods import Period, first_day, month_name, month_of, whole_months
from localregulars.measures.samples import Counted, Sample, Share
from localregulars.measures.visit_days import VisitDays, visit_days

NEW_AFTER_DAYS = 28
"""Who was first seen so long after everything known began counts as new."""
RETENTION_MONTHS = 3
"""The headline of retention looks at the third month after the first visit."""


class Visits(NamedTuple):
    """Every visit that is known up to the end of the period: customer and day (ordinal) of each, in any order."""

    customer: IntArray
    day: IntArray
    period: Period

    def inside(self, period: Period) -> VisitDays:
        """The visit days within a period."""
        kept = (self.day >= period.first) & (self.day <= period.last)
        return visit_days(self.customer[kept], self.day[kept])


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
    return visits.period.refusal() or Counted(len(visits.inside(visits.period).day))


def visits_by_month(visits: Visits) -> tuple[tuple[str, Sample | Unsaid], ...]:
    """The same for every whole month of the period."""
    months = month_of(visits.inside(visits.period).day)
    return tuple((month_name(m), Counted(int((months == m).sum()))) for m in whole_months(visits.period))


def repeat_purchases(visits: Visits) -> Sample | Unsaid:
    """Of the customers who came in the period, the share who came on a second day of it.

    The repeat rate of Farris et al. (2010), Marketing Metrics, 4.5: of those who bought, those who bought again.
    """
    if refused := visits.period.refusal():
        return refused
    who, days = np.unique(visits.inside(visits.period).customer, return_counts=True)
    return Share(days >= 2, who)


def stayed_away(visits: Visits) -> Sample | Unsaid:
    """Churn without a contract, as seen: of the customers of the period before, the share who did not come in this one.

    Nobody says goodbye, so some of them will come again; `churn_expected` says how many have likely gone.
    """
    before = visits.period.before
    if refused := visits.period.refusal():
        return refused
    if before.first < visits.period.known_from:
        return Unsaid(Reason.TOO_SHORT)
    then = np.unique(visits.inside(before).customer)
    return Share(~np.isin(then, visits.inside(visits.period).customer), then)


def retained(visits: Visits) -> Sample | Unsaid:
    """Of the customers whose first known visit allows to know it, the share who came in the third month after it."""
    if refused := visits.period.refusal():
        return refused
    here = [share for (_, age), share in _cohorts(visits).items() if age == RETENTION_MONTHS]
    if not here:
        return Unsaid(Reason.TOO_SHORT)
    return Share(np.concatenate([share.hit for share in here]), np.concatenate([share.who for share in here]))


def retention(visits: Visits) -> tuple[tuple[str, Sample | Unsaid], ...]:
    """For each month of first visits ("2026-01") and each later month ("+2"), the share who came in it."""
    if visits.period.refusal():
        return ()
    return tuple((f"{month_name(month)}+{age}", share) for (month, age), share in _cohorts(visits).items())


def _cohorts(visits: Visits) -> dict[tuple[int, int], Share]:
    """By month of the first visit and months since: who came.

    Whose first known visit lies in the first weeks that are known may have come for years, and is in no cohort.
    """
    period = visits.period
    known = Period(period.known_from, period.last, period.known_from)
    months = whole_months(known)
    if not months:
        return {}
    seen = visits.inside(Period(period.known_from, first_day(months[-1] + 1) - 1, period.known_from))
    who, start, place = np.unique(seen.customer, return_index=True, return_inverse=True)
    month = month_of(seen.day) - months[0]  # below 0 in a month of which the first days are not known
    began, came = month[start], np.zeros((len(who), len(months)), bool)
    came[place[month >= 0], month[month >= 0]] = True
    cells = {}
    for number, cohort in enumerate(months):
        members = began == number
        if first_day(cohort) >= period.known_from + NEW_AFTER_DAYS and members.any():
            for later in range(number + 1, len(months)):
                cells[cohort, later - number] = Share(came[members, later], who[members])
    return cells


def new_regulars(regulars: Regulars) -> Sample | Unsaid:
    """How many customers became regulars in the period (again, too)."""
    inside = (regulars.since >= regulars.period.first) & (regulars.since <= regulars.period.last)
    return regulars.period.refusal() or Counted(len(np.unique(regulars.customer[inside])))


def regulars_now(regulars: Regulars) -> Sample | Unsaid:
    """How many regulars there are at the end of the period."""
    return regulars.period.refusal() or _regulars_on(regulars, regulars.period.last)


def regulars_by_month(regulars: Regulars) -> tuple[tuple[str, Sample | Unsaid], ...]:
    """How many there were at the end of every whole month."""
    months = whole_months(regulars.period)
    return tuple((month_name(m), _regulars_on(regulars, first_day(m + 1) - 1)) for m in months)


def _regulars_on(regulars: Regulars, day: int) -> Counted:
    there = (regulars.since <= day) & ((regulars.until == 0) | (regulars.until > day))
    return Counted(len(np.unique(regulars.customer[there])))


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
