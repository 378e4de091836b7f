"""Birthdays: whose is near, and writing down that they were greeted, so that it can be told how many are remembered."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial

from localregulars.application.noticing.check_ins import shop_today
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.birthdays import birthday_near
from localregulars.domain.consent import Purpose
from localregulars.domain.errors import ConsentMissingError, InputRefusedError
from localregulars.domain.groups import BIRTHDAY_DAYS
from localregulars.domain.ids import CustomerId

NEAR_DAYS = 7
"""A greeting within a week of the birthday counts for it: shops are closed on Sundays."""
SHOWN_AFTER_DAYS = 3
"""So long after it a birthday is still shown: it was on a day on which the shop was closed, or they were not here."""


@dataclass(frozen=True, slots=True)
class BirthdaySoon:
    """Whose birthday is on which day, today, lately or within the week; nobody has greeted them."""

    customer_id: CustomerId
    name: str = field(repr=False)
    day: date


@dataclass(frozen=True, slots=True)
class BirthdayWeek:
    """The first of them by day, and how many there are."""

    rows: tuple[BirthdaySoon, ...]
    total: int


def birthdays_this_week(uow: UnitOfWork, clock: Clock, *, most: int) -> BirthdayWeek:
    """Whom to greet, at most so many, by day and name.

    Only who agreed to have a birthday kept and whose data may be used; whoever is away now is left in peace, and
    whoever was greeted for it is not shown.
    """
    today = shop_today(uow, clock)
    near = {
        who: day
        for who, birthday in uow.directory.birthdays().items()
        if (day := birthday_near(birthday, today, back=SHOWN_AFTER_DAYS, ahead=BIRTHDAY_DAYS - 1)) is not None
    }
    if not near:
        return BirthdayWeek((), 0)
    away = {note.customer_id for note in uow.away.all() if note.first_day <= today <= note.last_day}
    waiting = {who: day for who, day in near.items() if who not in away and not _is_greeted(uow, who, day)}
    names = uow.directory.names(waiting)
    rows = sorted(
        (BirthdaySoon(who, names.get(who, ""), day) for who, day in waiting.items()),
        key=lambda row: (row.day, row.name.casefold(), row.customer_id),
    )
    return BirthdayWeek(tuple(rows[:most]), len(rows))


def _is_greeted(uow: UnitOfWork, who: CustomerId, day: date) -> bool:
    reach = timedelta(days=NEAR_DAYS)
    return uow.greetings.greeted_between(who, day - reach, day + reach)


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
