"""Birthdays: writing down that somebody was greeted, so that it can be told how many are remembered."""

from __future__ import annotations

from datetime import date
from functools import partial

from localregulars.application.check_ins import shop_today
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.consent import Purpose
from localregulars.domain.errors import ConsentMissingError, InputRefusedError
from localregulars.domain.ids import CustomerId

NEAR_DAYS = 7
"""A greeting within a week of the birthday counts for it: shops are closed on Sundays."""


def greet(uow: UnitOfWork, clock: Clock, *, customer_id: CustomerId, day: date | None = None) -> Outcome[bool]:
    """Somebody wished them a happy birthday, on `day` (default: today); False where that is written down already."""
    today = shop_today(uow, clock)
    on = today if day is None else day
    if on > today:
        msg = "That day is still to come; write a greeting down once it was said."
        raise InputRefusedError(msg)
    is_agreed = uow.consents.stands(customer_id, Purpose.NOTES)
    if not is_agreed or not uow.customers.details(customer_id).birthday:
        msg = "No birthday of theirs is kept, or they did not agree to it; write it down with their agreement first."
        raise ConsentMissingError(msg)
    if not uow.greetings.add(customer_id, on, clock.now()):
        return Outcome(value=False)
    uow.audit.record("birthday.greeted", customer_id, clock.now())
    undo = partial(_undo, customer_id=customer_id, day=on)
    return Outcome(value=True, changes=Changes.COSTS, undo=undo)


def _undo(uow: UnitOfWork, clock: Clock, *, customer_id: CustomerId, day: date) -> Outcome[object]:
    uow.greetings.remove(customer_id, day)
    uow.audit.record("birthday.undone", customer_id, clock.now())
    return Outcome(None, Changes.COSTS)
