"""All that the numbers are made of, read once on the store's lane as plain arrays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from math import ceil
from typing import NamedTuple

import numpy as np

from localregulars.application.access import owner_only
from localregulars.application.check_ins import shop_today
from localregulars.application.open_days import holidays_until, open_days_until
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.scoring import day_to_judge
from localregulars.domain.check_in import CheckIn, CheckInOutcome, ClosedBecause
from localregulars.domain.consent import Purpose
from localregulars.domain.shop import ShopCalendar
from localregulars.domain.signals import ReasonCode
from localregulars.measures.arrays import BoolArray, IntArray
from localregulars.measures.families.care import NOT_YET
from localregulars.measures.families.engagement import WEIGHTS
from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.history import DayTotals, VisitHistory

_FOUND_NEED = frozenset(
    {CheckInOutcome.UNWELL, CheckInOutcome.PRACTICAL_NEED, CheckInOutcome.LONELY, CheckInOutcome.UNHAPPY}
)


class CheckInRecords(NamedTuple):
    """One entry a check-in; days are ordinals, `NOT_YET` where it has not been.

    `missed` is the first day on which it was not as usual, `contacted` when somebody was reached. `still_comes`: they
    came, but not as usual. `back_to_usual`: what had changed was as before by itself.
    """

    customer: IntArray
    opened: IntArray
    last_visit: IntArray
    missed: IntArray
    contacted: IntArray
    has_outcome: BoolArray
    found_need: BoolArray
    was_wrong: BoolArray
    still_comes: BoolArray
    back_to_usual: BoolArray


class SubscriptionDays(NamedTuple):
    """From and to which day customers had a subscription, as far as it was written down."""

    customer: IntArray
    first: IntArray
    last: IntArray


@dataclass(frozen=True, slots=True)
class NumbersInput:
    """Arrays alone, of everybody whose data may be used: no names, no store. Days are ordinals.

    `today` is the shop day of looking, `first` the first day of which visits are kept one by one (None: there is none)
    and `newest` the last one of which they are known. `weights` are those of the engagement score.
    """

    today: int
    first: int | None
    newest: int
    history: VisitHistory
    totals: DayTotals
    open_days: OpenDays
    away: tuple[tuple[int, int, int], ...]
    check_ins: CheckInRecords
    subscriptions: SubscriptionDays
    weights: Mapping[str, float] = field(default_factory=lambda: dict(WEIGHTS))


@owner_only
def load_numbers(uow: UnitOfWork, clock: Clock) -> NumbersInput:
    """A copy of all that the numbers of any period look at, in one unit of work."""
    newest, frozen = day_to_judge(uow, clock), uow.restriction.all()
    totals, first = uow.visits.day_totals(), uow.numbers.shop_since()
    holidays = holidays_until(uow, totals, newest.toordinal())
    open_days = open_days_until(uow, totals, holidays, newest.toordinal())
    calendar = ShopCalendar.of(uow.settings.profile())
    customer, noted_at, last = uow.numbers.subscriptions()
    return NumbersInput(
        today=shop_today(uow, clock).toordinal(),
        first=None if first is None else first.toordinal(),
        newest=newest.toordinal(),
        history=uow.visits.history(sorted(uow.consents.with_consent(Purpose.HISTORY) - frozen.keys())),
        totals=totals,
        open_days=open_days,
        away=tuple((int(n.customer_id), n.first_day.toordinal(), n.last_day.toordinal()) for n in uow.away.all()),
        check_ins=_check_ins(uow, calendar, open_days),
        subscriptions=SubscriptionDays(customer, days_of(noted_at, calendar), last),
    )


def days_of(seconds: IntArray, calendar: ShopCalendar) -> IntArray:
    """The shop days (ordinals) of instants in seconds since 1970."""
    days = [calendar.day_of(datetime.fromtimestamp(second, UTC)).toordinal() for second in seconds.tolist()]
    return np.array(days, np.int64)


def _check_ins(uow: UnitOfWork, calendar: ShopCalendar, open_days: OpenDays) -> CheckInRecords:
    frozen, reached = uow.restriction.all(), uow.numbers.first_reached()
    found = [one for one in uow.check_ins.since(date.min) if one.customer_id not in frozen]
    days = [
        (
            one.customer_id,
            one.opened_day.toordinal(),
            one.last_visit_day.toordinal(),
            _missed(one, open_days),
            _contacted(one, reached.get(one.check_in_id), calendar),
        )
        for one in found
    ]
    flags = [
        (
            _was_answered(one),
            one.outcome in _FOUND_NEED,
            one.closed_because is ClosedBecause.WRONG,
            not one.ends_with_a_visit,
            one.closed_because is ClosedBecause.BACK_TO_USUAL,
        )
        for one in found
    ]
    numbers = np.array(days, np.int64).reshape(-1, 5).T.copy()
    return CheckInRecords(*numbers, *np.array(flags, bool).reshape(-1, 5).T.copy())


def _was_answered(check_in: CheckIn) -> bool:
    """Whether it is known what came of it."""
    return check_in.outcome not in {None, CheckInOutcome.NO_ANSWER}


def _contacted(check_in: CheckIn, reached: datetime | None, calendar: ShopCalendar) -> int:
    """The day of the first try that reached somebody, or on which somebody wrote down what came of it."""
    moments = [reached, check_in.closed_at if _was_answered(check_in) else None]
    return min((calendar.day_of(at).toordinal() for at in moments if at is not None), default=NOT_YET)


def _missed(check_in: CheckIn, open_days: OpenDays) -> int:
    """The day on which the next visit would have been usual: as many opening days after the last as their usual gap.

    Where nothing usual was said (a wish to be asked, a change), the first day of what was noticed.
    """
    noticed = min((signal.since for signal in check_in.signals), default=check_in.opened_day).toordinal()
    for reason in (reason for signal in check_in.signals for reason in signal.reasons):
        if reason.code is ReasonCode.LONGER_THAN_USUAL:
            from_day = date.fromisoformat(str(reason.numbers.get("counted_from", reason.numbers["last_visit"])))
            wanted = int(open_days.up_to(np.array(from_day.toordinal()))) + ceil(
                float(reason.numbers["usual_gap_days"])
            )
            due = open_days.first + int(np.searchsorted(open_days.counts, wanted))
            return min(due, noticed, check_in.opened_day.toordinal())
    return min(noticed, check_in.opened_day.toordinal())
