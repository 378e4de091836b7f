"""Appointments and subscriptions: whoever has booked is expected, and not missing while that day lies ahead."""

from __future__ import annotations

from datetime import date, time, timedelta
from functools import partial

from localregulars.application.noticing.check_ins import close_for, reopen, shop_today
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.bookings import Booking, BookingKind
from localregulars.domain.check_in import CheckIn, ClosedBecause
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import BookingId, CustomerId
from localregulars.domain.shop import ShopCalendar

LONGEST_AHEAD_DAYS = 731
"""Nobody books further ahead than two years; a slip of the pen does."""
_CHANGED = Changes.AWAY_NOTES | Changes.CHECK_INS


def note_appointment(
    uow: UnitOfWork, clock: Clock, *, customer_id: CustomerId, day: date, at_time: time | None = None
) -> Outcome[BookingId]:
    """They have an appointment on that shop day, which may not be over. Their open check-in is closed: they are coming.

    Once the day is over without a visit, the silence counts as before, and that they did not come is one reason more.
    """
    today = shop_today(uow, clock)
    _require_ahead(day, today)
    number = uow.bookings.add(customer_id, BookingKind.APPOINTMENT, day, clock.now(), at_time)
    closed = close_for(uow, clock, customer_id, ClosedBecause.BOOKED, came=True)
    uow.scores.mark_stale()
    uow.audit.record("booking.noted", customer_id, clock.now(), days=(day - today).days)
    undo = partial(_undo_booking, booking_id=number, customer_id=customer_id, closed=closed)
    return Outcome(number, _CHANGED, undo)


def note_subscription(
    uow: UnitOfWork, clock: Clock, *, customer_id: CustomerId, last_day: date
) -> Outcome[BookingId]:  # fmt: skip
    """Their subscription runs until that day (included). It says nothing about an absence.

    One that still runs, or ended yesterday, goes on: it stays one subscription since it was first written down. One
    that ended earlier stays beside it, so that it can be told how many are lost.
    """
    today = shop_today(uow, clock)
    _require_ahead(last_day, today)
    goes_on = today - timedelta(days=1)
    before = [one for one in uow.bookings.of_customer(customer_id) if not one.is_appointment and one.day >= goes_on]
    for one in before:
        uow.bookings.remove(one.booking_id)
    since = min((one.noted_at for one in before), default=clock.now())
    number = uow.bookings.add(customer_id, BookingKind.SUBSCRIPTION, last_day, since)
    uow.audit.record("subscription.noted", customer_id, clock.now(), days=(last_day - today).days)
    undo = partial(_undo_booking, booking_id=number, customer_id=customer_id, before=tuple(before))
    return Outcome(number, Changes.AWAY_NOTES, undo)


def remove_booking(uow: UnitOfWork, clock: Clock, *, booking_id: BookingId) -> Outcome[None]:
    """It was called off, or was a mistake."""
    booking = uow.bookings.get(booking_id)
    uow.bookings.remove(booking_id)
    uow.scores.mark_stale()
    uow.audit.record("booking.removed", booking.customer_id, clock.now())
    return Outcome(None, Changes.AWAY_NOTES, partial(_put_back, booking=booking))


def expected(uow: UnitOfWork, judged: date | None) -> tuple[tuple[int, int, int], ...]:
    """For scoring: (customer id, day from which it was known, day of the appointment), days as ordinals.

    `judged` is the day that a scoring of today speaks of: what is known by now counts there too, although that day may
    lie further back. For a past day (None) it counts from the day on which it was written down.
    """
    calendar = ShopCalendar.of(uow.settings.profile())
    out = []
    for booking in uow.bookings.appointments():
        known = calendar.day_of(booking.noted_at)
        since = known if judged is None else min(known, judged)
        out.append((int(booking.customer_id), since.toordinal(), booking.day.toordinal()))
    return tuple(out)


def _require_ahead(day: date, today: date) -> None:
    if day < today:
        msg = "That day is over; choose today or a later one."
        raise InputRefusedError(msg)
    if day - today > timedelta(days=LONGEST_AHEAD_DAYS):
        msg = "That is more than two years ahead; choose an earlier day."
        raise InputRefusedError(msg)


def _undo_booking(
    uow: UnitOfWork,
    clock: Clock,
    *,
    booking_id: BookingId,
    customer_id: CustomerId,
    closed: tuple[CheckIn, ...] = (),
    before: tuple[Booking, ...] = (),
) -> Outcome[object]:
    uow.bookings.remove(booking_id)
    for booking in before:
        uow.bookings.add(customer_id, booking.kind, booking.day, booking.noted_at, booking.time)
    reopen(uow, closed)
    uow.scores.mark_stale()
    uow.audit.record("booking.undone", customer_id, clock.now())
    return Outcome(None, _CHANGED)


def _put_back(uow: UnitOfWork, clock: Clock, *, booking: Booking) -> Outcome[object]:
    uow.bookings.add(booking.customer_id, booking.kind, booking.day, booking.noted_at, booking.time)
    uow.scores.mark_stale()
    uow.audit.record("booking.undone", booking.customer_id, clock.now())
    return Outcome(None, Changes.AWAY_NOTES)
