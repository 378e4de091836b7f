"""What Today shows, and what the queue command prints: the same cards in the same order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta

from localregulars.application.noticing.check_ins import shop_today
from localregulars.application.noticing.item_names import named_signals
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.read_models import Guard, QueueCard, TodayView
from localregulars.domain.check_in import OPEN_DAYS, CheckIn, CheckInState, ClosedBecause
from localregulars.domain.consent import CONTACT_PURPOSES, Purpose
from localregulars.domain.ids import CustomerId

HANDLED_DAYS = 7
_HANDLED = (ClosedBecause.OUTCOME, ClosedBecause.WRONG, ClosedBecause.AWAY_NOTE, ClosedBecause.BOOKED)


def today_view(uow: UnitOfWork, clock: Clock) -> TodayView:
    """The stored queue as it stands now; scoring is a step of its own."""
    today = shop_today(uow, clock)
    as_of = uow.scores.scored_day() or today
    waiting = uow.check_ins.not_closed()
    may_score = uow.consents.may_score()  # a check-in whose consent ran out is not shown, and waits for a renewal
    due = [c for c in waiting if c.customer_id in may_score and c.is_due(as_of, today)]
    opened_since = min(today, as_of) - timedelta(days=OPEN_DAYS + HANDLED_DAYS)
    handled = [c for c in uow.check_ins.since(opened_since) if _was_handled_lately(c, clock)]
    return TodayView(
        as_of=as_of,
        data_until=uow.visits.newest_day(),
        cards=queue_cards(uow, due),
        guard=stored_guard(uow),
        scorable=len(may_score),
        handled_this_week=len(handled),
        snoozed=sum(c.state is CheckInState.SNOOZED and c not in due and c.customer_id in may_score for c in waiting),
    )


def queue_cards(uow: UnitOfWork, check_ins: Iterable[CheckIn]) -> tuple[QueueCard, ...]:
    """Cards of check-ins, most urgent first: those who are missing before those who come differently.

    Then the highest score, then the longest wait, then the customer's number.
    """
    ordered = sorted(
        check_ins, key=lambda c: (not c.ends_with_a_visit, -c.signals[0].score, c.opened_day, c.customer_id)
    )
    tries = uow.care.tries([c.check_in_id for c in ordered])
    signals = named_signals([c.signals for c in ordered], uow.items)
    rows = {row.customer_id: row for row in (uow.directory.row(c.customer_id) for c in ordered)}
    return tuple(
        QueueCard(
            check_in_id=c.check_in_id,
            customer_id=c.customer_id,
            name=rows[c.customer_id].name,
            till_id=rows[c.customer_id].till_id,
            since=min(s.since for s in c.signals),
            last_visit=c.last_visit_day,
            signals=named,
            channels=tuple(p for p in CONTACT_PURPOSES if uow.consents.stands(c.customer_id, p)),
            tries_wanted=_tries_wanted(uow, c.customer_id),
            opened_day=c.opened_day,
            tries=max(tries.get(c.check_in_id, 0), int(c.state is CheckInState.ATTEMPTED)),
        )
        for c, named in zip(ordered, signals, strict=True)
    )


def _tries_wanted(uow: UnitOfWork, customer_id: CustomerId) -> int:
    """One try, or as many as the customer agreed to before somebody whom they named is called."""
    if not uow.consents.stands(customer_id, Purpose.EMERGENCY_CONTACT):
        return 1
    named = uow.care.contacts(customer_id)
    return max((contact.after_tries for contact in named if contact.refused_at is None), default=1)


def stored_guard(uow: UnitOfWork) -> Guard:
    """Why alerts are held, as the last scoring found."""
    stored = uow.scores.parameters()
    guard = stored[1].get("guard") if stored else None
    if not isinstance(guard, Mapping):
        return Guard()
    return Guard(str(guard["code"]), int(guard["missing"]), int(guard["regulars"]))


def _was_handled_lately(check_in: CheckIn, clock: Clock) -> bool:
    if check_in.closed_at is None or check_in.closed_because not in _HANDLED:
        return False
    return clock.now() - check_in.closed_at < timedelta(days=HANDLED_DAYS)
