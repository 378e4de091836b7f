"""What the owner does with a check-in: done, later, wrong, never; each can be taken back."""

from __future__ import annotations

import math
from datetime import date, timedelta
from functools import partial

from localregulars.application.noticing.check_in_ports import Lesson
from localregulars.application.outcome import Changes, Outcome, UseCase
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.check_in import CheckIn, CheckInOutcome, ClosedBecause, ContactChannel
from localregulars.domain.errors import ConsentMissingError, InputRefusedError
from localregulars.domain.ids import AttemptId, CheckInId, CustomerId
from localregulars.domain.shop import ShopCalendar

AWAY_TEACHES_DAYS = 180
"""An absence that turned out to be a trip: silences of that length raise nothing for half a year."""
WRONG_TEACHES_DAYS = 365
WRONG_PATIENCE = 1.5
"""After "this is wrong" the silence has to be half as long again before the same person is suggested."""


def shop_today(uow: UnitOfWork, clock: Clock) -> date:
    """The shop day that it is now."""
    return ShopCalendar.of(uow.settings.profile()).day_of(clock.now())


def close_with_outcome(
    uow: UnitOfWork, clock: Clock, *, check_in_id: CheckInId, outcome: CheckInOutcome
) -> Outcome[CheckIn]:
    """The owner asked; this came of it."""
    before = uow.check_ins.get(check_in_id)
    after = before.closed(ClosedBecause.OUTCOME, clock.now(), outcome)
    lesson = _lesson_of_outcome(before, outcome, shop_today(uow, clock))
    return _change(uow, clock, before, after, lesson, action="check_in.done", outcome=outcome.value)


def record_attempt(
    uow: UnitOfWork,
    clock: Clock,
    *,
    check_in_id: CheckInId,
    channel: ContactChannel = ContactChannel.IN_PERSON,
) -> Outcome[CheckIn]:
    """Somebody tried and reached nobody; it stays in the queue. Any channel but in person needs its consent."""
    before = uow.check_ins.get(check_in_id)
    if channel.purpose is not None and not uow.consents.stands(before.customer_id, channel.purpose):
        msg = "They did not agree to be asked this way; ask in person, or ask for their agreement first."
        raise ConsentMissingError(msg)
    after = before.attempted()
    attempt_id = uow.care.add_attempt(before, clock.now(), channel)
    outcome = _change(uow, clock, before, after, None, action="check_in.attempted", channel=channel.value)
    undo = partial(_undo_attempt, attempt_id=attempt_id, undo=outcome.undo)
    return Outcome(outcome.value, outcome.changes, undo)


def snooze(uow: UnitOfWork, clock: Clock, *, check_in_id: CheckInId, until: date) -> Outcome[CheckIn]:
    """Not now: out of sight until that day, which must lie ahead."""
    before = uow.check_ins.get(check_in_id)
    if until <= shop_today(uow, clock):
        msg = "Later means a day that is still to come; choose tomorrow or after."
        raise InputRefusedError(msg)
    return _change(uow, clock, before, before.snoozed(until), None, action="check_in.later")


def mark_wrong(uow: UnitOfWork, clock: Clock, *, check_in_id: CheckInId) -> Outcome[CheckIn]:
    """This person need not have been suggested: be more patient with them."""
    before = uow.check_ins.get(check_in_id)
    today = shop_today(uow, clock)
    lesson = Lesson(
        before.customer_id,
        math.ceil(WRONG_PATIENCE * silence_days(before, today)),
        today + timedelta(days=WRONG_TEACHES_DAYS),
    )
    after = before.closed(ClosedBecause.WRONG, clock.now())
    return _change(uow, clock, before, after, lesson, action="check_in.wrong")


def never_suggest(uow: UnitOfWork, clock: Clock, *, customer_id: CustomerId, never: bool) -> Outcome[None]:
    """Leave this person out of the queue from now on, or take them back in."""
    uow.customers.set_never_suggest(customer_id, never)
    closed = close_for(uow, clock, customer_id, ClosedBecause.WRONG) if never else ()
    uow.audit.record("customer.never_suggest", customer_id, clock.now(), never=int(never))
    undo = partial(_undo_never_suggest, customer_id=customer_id, never=not never, closed=closed)
    return Outcome(None, Changes.CHECK_INS | Changes.CUSTOMERS, undo)


def close_for(
    uow: UnitOfWork, clock: Clock, customer_id: CustomerId, because: ClosedBecause, *, came: bool = False
) -> tuple[CheckIn, ...]:
    """Close what is not closed for this person; returns the check-ins as they were before.

    Where all that happened is that they `came`, what a visit does not answer stays open.
    """
    mine = (c for c in uow.check_ins.not_closed() if c.customer_id == customer_id)
    before = tuple(c for c in mine if c.ends_with_a_visit or not came)
    for check_in in before:
        uow.check_ins.save(check_in.closed(because, clock.now()))
    return before


def reopen(uow: UnitOfWork, check_ins: tuple[CheckIn, ...]) -> None:
    """Put check-ins back as they were."""
    for check_in in check_ins:
        uow.check_ins.save(check_in)


def silence_days(check_in: CheckIn, today: date) -> int:
    """Days since the visit from which the silence of a check-in counts."""
    return (today - check_in.last_visit_day).days


def _lesson_of_outcome(check_in: CheckIn, outcome: CheckInOutcome, today: date) -> Lesson | None:
    if outcome is not CheckInOutcome.AWAY:
        return None
    return Lesson(check_in.customer_id, silence_days(check_in, today), today + timedelta(days=AWAY_TEACHES_DAYS))


def _change(
    uow: UnitOfWork, clock: Clock, before: CheckIn, after: CheckIn, lesson: Lesson | None, *, action: str, **codes: str
) -> Outcome[CheckIn]:
    taught = next((known for known in uow.away.lessons() if known.customer_id == before.customer_id), None)
    if lesson is not None:
        uow.away.put_lesson(lesson)
    uow.check_ins.save(after)
    uow.audit.record(action, before.customer_id, clock.now(), check_in=before.check_in_id, **codes)
    after = uow.check_ins.get(before.check_in_id)  # as it was kept: the store keeps whole seconds
    undo = partial(_undo_change, before=before, after=after, taught=taught)
    return Outcome(after, Changes.CHECK_INS, undo)


def _undo_change(
    uow: UnitOfWork, clock: Clock, *, before: CheckIn, after: CheckIn, taught: Lesson | None
) -> Outcome[object]:
    if uow.check_ins.get(before.check_in_id) != after:
        msg = "This check-in has changed since; open the customer to see how it stands now."
        raise InputRefusedError(msg)
    uow.check_ins.save(before)
    if taught is None:
        uow.away.drop_lesson(before.customer_id)
    else:
        uow.away.put_lesson(taught)
    uow.audit.record("check_in.undone", before.customer_id, clock.now(), check_in=before.check_in_id)
    return Outcome(before, Changes.CHECK_INS)


def _undo_attempt(
    uow: UnitOfWork, clock: Clock, *, attempt_id: AttemptId, undo: UseCase[object] | None
) -> Outcome[object]:
    uow.care.remove_attempt(attempt_id)
    return undo(uow, clock) if undo is not None else Outcome(None)


def _undo_never_suggest(
    uow: UnitOfWork, clock: Clock, *, customer_id: CustomerId, never: bool, closed: tuple[CheckIn, ...]
) -> Outcome[object]:
    uow.customers.set_never_suggest(customer_id, never)
    reopen(uow, closed)
    uow.audit.record("customer.never_suggest", customer_id, clock.now(), never=int(never))
    return Outcome(None, Changes.CHECK_INS | Changes.CUSTOMERS)
