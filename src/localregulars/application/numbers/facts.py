"""The facts of every measure for any period, out of what was made ready once; arrays only, no store, no clock."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from localregulars.application.numbers.gathered import NOBODY, NumbersInput
from localregulars.application.numbers.prepared import MILLI, Prepared
from localregulars.domain.invitations import FOLLOWED_DAYS
from localregulars.measures.ahead import WEEKS_A_YEAR
from localregulars.measures.alikeness import Doubt
from localregulars.measures.arrays import BoolArray, FloatArray, IntArray
from localregulars.measures.families.answering import Cases
from localregulars.measures.families.care import BACK_WITHIN_DAYS, NOT_YET, CheckIns
from localregulars.measures.families.duties import Birthdays, Coverage
from localregulars.measures.families.engagement import PARTS, Engagement, came_lately, came_often
from localregulars.measures.families.satisfaction import Ratings, Recommendations
from localregulars.measures.families.visiting import Regulars, Subscriptions, Visits
from localregulars.measures.families.worth import Invitation, LifetimeFacts, Programme, Spent
from localregulars.measures.lifetime import each_on_a_day
from localregulars.measures.lifetime_value import mean_gain
from localregulars.measures.periods import Period

_A_YEAR = 364
"""Whoever came in the last 52 weeks is a customer of whom it is asked how far they take part."""


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


def _ratings(ready: Prepared, first: int, last: int) -> Ratings:
    score, who, day = ready.given.ratings
    inside = (day >= first) & (day <= last)
    return Ratings(score[inside], who[inside])


def _recommendations(ready: Prepared, first: int, last: int) -> Recommendations:
    score, who, day = ready.given.recommendations
    inside = (day >= first) & (day <= last)
    return Recommendations(score[inside], who[inside])


def _cases(ready: Prepared, first: int, last: int) -> Cases:
    every = ready.given.cases
    inside = (every.day >= first) & (every.day <= last)
    who, was_told = every.who[inside], ~np.isnan(every.told[inside])
    arrived, answered, resolved = (part[inside] for part in (every.arrived, every.answered, every.resolved))
    return Cases(who, arrived, answered, resolved, who != NOBODY, was_told, ready.given.now_hours)


def _birthdays_of(ready: Prepared, first: int, last: int) -> Birthdays | None:
    if ready.birthdays is None:
        return None
    every = ready.birthdays
    inside = (every.day >= first) & (every.day <= last)
    return Birthdays(every.customer[inside], every.greeted[inside])


def _invitation(ready: Prepared, first: int, last: int) -> Invitation | None:
    """All lots that fell in the period and were followed for as long as what is bought counts for them."""
    lots = ready.given.invited
    inside = (lots.day >= first) & (lots.day <= last) & (lots.day + FOLLOWED_DAYS - 1 <= ready.given.newest)
    if not inside.any():
        return None
    is_invited, sales = lots.is_invited[inside], ready.invited_sales[inside]
    spent = _spent(ready, np.isin(ready.given.costs.invitation, lots.invitation[inside]))
    return Invitation(sales[is_invited], sales[~is_invited], spent)


def _programme(ready: Prepared, first: int, last: int) -> Programme | None:
    """Everybody who was looked after, four weeks later beside the day before; each counts once, from the first time."""
    given, until = ready.given, min(last, ready.given.newest - BACK_WITHIN_DAYS)
    costs = (given.costs.day >= first) & (given.costs.day <= until) & (given.costs.invitation == NOBODY)
    spent = _spent(ready, costs)
    who, day = _looked_after(ready, first, until)
    if ready.fitted is None or not len(who):
        return None if spent.cost == 0 else Programme(0.0, Doubt.of(0.0), 0, spent)
    before = each_on_a_day(ready.fitted, ready.bought, who, day - 1)
    after = each_on_a_day(ready.fitted, ready.bought, who, day + BACK_WITHIN_DAYS)
    gain = mean_gain(before, after, WEEKS_A_YEAR)
    if gain is None:
        return None
    sales = float(ready.bought.sold_to(who, day, day + BACK_WITHIN_DAYS).sum())
    return Programme(gain.value * len(who), gain.doubt.times(len(who)), len(who), spent, sales)


def _looked_after(ready: Prepared, first: int, last: int) -> tuple[IntArray, IntArray]:
    """Customers who were asked how they are, given something, greeted or put right, and the first day of that."""
    given = ready.given
    kinds = (
        (given.check_ins.customer, given.check_ins.contacted),
        (given.costs.customer, given.costs.day),
        given.greetings,
        given.recovered,
    )
    who, day = (np.concatenate([pair[part] for pair in kinds]) for part in (0, 1))
    inside = (who != NOBODY) & (day >= first) & (day <= last) & np.isin(who, ready.table.who)
    order = np.lexsort((day[inside], who[inside]))
    people, at = np.unique(who[inside][order], return_index=True)
    return people, day[inside][order][at]


def _spent(ready: Prepared, chosen: BoolArray) -> Spent:
    costs, wage = ready.given.costs, ready.given.wage
    amounts = costs.amount_milli[chosen] / MILLI
    is_reward = costs.is_reward[chosen]
    return Spent(
        float(costs.minutes[chosen].sum()), wage, float(amounts[~is_reward].sum()), float(amounts[is_reward].sum())
    )


def _engagement(ready: Prepared, first: int, last: int) -> Engagement | None:
    """How customers of the last year take part at the end of the period; what nobody may know of somebody is NaN."""
    period, table, given = _period(ready, first, last), ready.table, ready.given
    if period is None or period.refusal():
        return None
    end = period.last
    seen = np.flatnonzero(table.counts(end - _A_YEAR, end))
    who = table.who[seen]
    newest = table.days[(table.starts[:-1] + table.each_until(end))[seen] - 1]
    known = {
        "came_lately": came_lately(end - newest.astype(np.int64)),
        "came_often": came_often(table, seen, end),
        "said_something": _spoke(given, who, end, (given.said, given.ratings[1:], given.recommendations[1:])),
    }
    if len(given.took_part.customer):
        known["took_part"] = _spoke(given, who, end, (given.took_part,))
    unknown = np.full(len(who), np.nan)
    parts = np.stack([known.get(part, unknown) for part in PARTS], axis=1)
    return Engagement(parts, np.array([given.weights.get(part, 0.0) for part in PARTS], np.float64), who)


def _spoke(given: NumbersInput, who: IntArray, end: int, kinds: tuple[tuple[IntArray, IntArray], ...]) -> FloatArray:
    """1 for whoever is in one of these in the last year, 0 for whoever is not, NaN where that is not kept of them."""
    spoke = [one[(day > end - _A_YEAR) & (day <= end)] for one, day in kinds]
    return np.where(np.isin(who, given.may_say), np.isin(who, np.concatenate(spoke)).astype(np.float64), np.nan)


_MAKERS: tuple[Callable[[Prepared, int, int], object | None], ...] = (
    _ratings,
    _recommendations,
    _visits,
    _regulars,
    _subscriptions,
    _lifetime,
    _invitation,
    _programme,
    _engagement,
    _check_ins,
    _cases,
    _coverage,
    _birthdays_of,
)
