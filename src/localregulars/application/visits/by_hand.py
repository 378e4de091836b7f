"""A visit or another sign of life, recorded by hand."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from localregulars.application.noticing.check_ins import close_for, reopen
from localregulars.application.noticing.scoring import rescore_customer
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.check_in import CheckIn, ClosedBecause
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CustomerId, SignOfLifeId
from localregulars.domain.shop import ShopCalendar
from localregulars.domain.visits import SignOfLife, SignOfLifeKind, Visit, VisitSource


def record_visit(
    uow: UnitOfWork, clock: Clock, *, customer_id: CustomerId, at: datetime | None = None
) -> Outcome[Visit]:
    """The customer came (now, or at an aware instant that is not in the future); whatever was open is answered."""
    visit = Visit(customer_id, _not_in_future(at, clock).replace(microsecond=0), VisitSource.HAND)
    calendar = ShopCalendar.of(uow.settings.profile())
    local = calendar.local(visit.at)
    if not uow.visits.add(visit, calendar.day_of(visit.at), local.hour * 60 + local.minute):
        msg = "This visit is recorded already."
        raise InputRefusedError(msg)
    closed = close_for(uow, clock, customer_id, ClosedBecause.SIGN_OF_LIFE, came=True)
    rescore_customer(uow, clock, customer_id=customer_id)
    uow.audit.record("visit.recorded", customer_id, clock.now())
    undo = partial(_undo_visit, visit=visit, closed=closed)
    return Outcome(visit, Changes.VISITS | Changes.CHECK_INS | Changes.SCORES, undo)


def record_sign_of_life(
    uow: UnitOfWork, clock: Clock, *, customer_id: CustomerId, kind: SignOfLifeKind, at: datetime | None = None
) -> Outcome[SignOfLifeId]:
    """They are all right, though they did not come: whatever was open is answered."""
    sign = SignOfLife(customer_id, _not_in_future(at, clock).replace(microsecond=0), kind)
    day = ShopCalendar.of(uow.settings.profile()).day_of(sign.at)
    sign_id = uow.visits.add_sign_of_life(sign, day)
    closed = close_for(uow, clock, customer_id, ClosedBecause.SIGN_OF_LIFE)
    uow.scores.mark_stale()
    uow.audit.record("sign_of_life.recorded", customer_id, clock.now(), kind=kind.value)
    undo = partial(_undo_sign_of_life, sign_id=sign_id, customer_id=customer_id, closed=closed)
    return Outcome(sign_id, Changes.VISITS | Changes.CHECK_INS | Changes.SCORES, undo)


def _not_in_future(at: datetime | None, clock: Clock) -> datetime:
    now = clock.now()
    if at is not None and at > now:
        msg = "A visit cannot lie in the future; check the day and the time."
        raise InputRefusedError(msg)
    return at or now


def _undo_visit(uow: UnitOfWork, clock: Clock, *, visit: Visit, closed: tuple[CheckIn, ...]) -> Outcome[object]:
    if not uow.visits.remove(visit.customer_id, visit.at):
        msg = "This visit is gone already."
        raise InputRefusedError(msg)
    reopen(uow, closed)
    uow.audit.record("visit.withdrawn", visit.customer_id, clock.now())
    return Outcome(None, Changes.VISITS | Changes.CHECK_INS | Changes.SCORES)


def _undo_sign_of_life(
    uow: UnitOfWork, clock: Clock, *, sign_id: SignOfLifeId, customer_id: CustomerId, closed: tuple[CheckIn, ...]
) -> Outcome[object]:
    uow.visits.remove_sign_of_life(sign_id)
    reopen(uow, closed)
    uow.scores.mark_stale()
    uow.audit.record("sign_of_life.withdrawn", customer_id, clock.now())
    return Outcome(None, Changes.VISITS | Changes.CHECK_INS | Changes.SCORES)
