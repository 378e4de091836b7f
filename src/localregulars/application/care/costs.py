"""What relationships cost, in one line each: minutes, a gesture, a reward; and what an hour costs the shop."""

from __future__ import annotations

from datetime import date
from functools import partial

from localregulars.application.access import owner_only
from localregulars.application.noticing.check_ins import shop_today
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.care_cost import CareCost, CareCostKind, checked_amount, checked_minutes, checked_wage
from localregulars.domain.consent import Purpose
from localregulars.domain.errors import ConsentMissingError, InputRefusedError
from localregulars.domain.ids import CareCostId, CustomerId, InvitationId


def log_minutes(
    uow: UnitOfWork,
    clock: Clock,
    *,
    minutes: int,
    day: date | None = None,
    invitation_id: InvitationId | None = None,
) -> Outcome[CareCostId]:
    """Somebody took so long for a relationship, on `day` (default: today); whose it was is not kept."""
    on = _past_day(uow, clock, day)
    number = uow.costs.add(
        CareCostKind.MINUTES, on, clock.now(), minutes=checked_minutes(minutes), invitation_id=invitation_id
    )
    return _logged(uow, clock, number, CareCostKind.MINUTES, None)


def log_gift(
    uow: UnitOfWork,
    clock: Clock,
    *,
    kind: CareCostKind,
    amount_milli: int,
    day: date | None = None,
    customer_id: CustomerId | None = None,
    invitation_id: InvitationId | None = None,
) -> Outcome[CareCostId]:
    """A gesture or a reward that cost so much. For whom is kept only where they agreed to thank-yous."""
    if kind is CareCostKind.MINUTES:
        msg = "Minutes cost no amount; write down how long it took."
        raise InputRefusedError(msg)
    on, amount = _past_day(uow, clock, day), checked_amount(amount_milli)
    if customer_id is not None and not uow.consents.stands(customer_id, Purpose.LOYALTY):
        msg = "They did not agree to have their thank-yous kept; ask for it, or write it down without the name."
        raise ConsentMissingError(msg)
    number = uow.costs.add(
        kind, on, clock.now(), amount_milli=amount, customer_id=customer_id, invitation_id=invitation_id
    )
    return _logged(uow, clock, number, kind, customer_id)


def remove_cost(uow: UnitOfWork, clock: Clock, *, cost_id: CareCostId) -> Outcome[None]:
    """It was a slip."""
    cost = uow.costs.get(cost_id)
    uow.costs.remove(cost_id)
    uow.audit.record("cost.removed", cost.customer_id, clock.now(), cost=cost_id)
    return Outcome(None, Changes.COSTS, partial(_put_back, cost=cost))


@owner_only
def set_wage(uow: UnitOfWork, clock: Clock, *, wage_milli: int) -> Outcome[None]:
    """What an hour costs the shop, in thousandths of the currency: minutes of all times are counted by it."""
    before = uow.costs.wage_milli()
    uow.costs.set_wage(checked_wage(wage_milli))
    uow.audit.record("cost.wage", None, clock.now())
    return Outcome(None, Changes.COSTS, partial(set_wage, wage_milli=before))


@owner_only
def costs_of(uow: UnitOfWork) -> tuple[CareCost, ...]:
    """Every line, the latest day first."""
    return tuple(reversed(uow.costs.all()))


@owner_only
def wage(uow: UnitOfWork) -> int:
    """What an hour costs, in thousandths of the currency; 0 until somebody said."""
    return uow.costs.wage_milli()


def _past_day(uow: UnitOfWork, clock: Clock, day: date | None) -> date:
    today = shop_today(uow, clock)
    if day is not None and day > today:
        msg = "That day is still to come; write costs down once they are there."
        raise InputRefusedError(msg)
    return today if day is None else day


def _logged(
    uow: UnitOfWork, clock: Clock, number: CareCostId, kind: CareCostKind, customer_id: CustomerId | None
) -> Outcome[CareCostId]:
    uow.audit.record("cost.logged", customer_id, clock.now(), cost=number, kind=kind.value)
    return Outcome(number, Changes.COSTS, partial(remove_cost, cost_id=number))


def _put_back(uow: UnitOfWork, clock: Clock, *, cost: CareCost) -> Outcome[object]:
    number = uow.costs.add(
        cost.kind,
        cost.day,
        clock.now(),
        minutes=cost.minutes,
        amount_milli=cost.amount_milli,
        customer_id=cost.customer_id,
        invitation_id=cost.invitation_id,
    )
    return Outcome(_logged(uow, clock, number, cost.kind, cost.customer_id).value, Changes.COSTS)
