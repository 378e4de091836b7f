"""Appointments and subscriptions from a file: what is kept, and what is not, row by row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from localregulars.application.noticing.bookings import note_appointment, note_subscription
from localregulars.application.noticing.check_ins import shop_today
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.visits.import_records import BookingImportReport, BookingRow
from localregulars.domain.bookings import BookingKind
from localregulars.domain.ids import CustomerId


def import_bookings(uow: UnitOfWork, clock: Clock, *, rows: Sequence[BookingRow]) -> Outcome[BookingImportReport]:
    """Write down what lies ahead of people who may be asked after; importing twice changes nothing.

    Rows of anybody else, and of days that are over, are counted and not kept. What a file does not name any more stays:
    take off by hand what was called off.
    """
    today, may_score = shop_today(uow, clock), uow.consents.may_score()
    known = uow.customers.find_by_till_ids({row.customer for row in rows})
    counts: Counter[str] = Counter()
    for row in rows:
        customer_id = known.get(row.customer)
        if customer_id is None:
            counts["unknown"] += 1
        elif customer_id not in may_score:
            counts["not_agreed"] += 1
        elif row.day < today:
            counts["over"] += 1
        elif _is_known(uow, customer_id, row):
            counts["already_known"] += 1
        else:
            _keep(uow, clock, customer_id, row)
            counts["kept"] += 1
    names = ("kept", "already_known", "over", "unknown", "not_agreed")
    report = BookingImportReport(len(rows), **{name: counts[name] for name in names})
    uow.audit.record("booking.imported", None, clock.now(), rows=report.rows, kept=report.kept)
    return Outcome(report, Changes.AWAY_NOTES | Changes.CHECK_INS if report.kept else Changes.NOTHING)


def _is_known(uow: UnitOfWork, customer_id: CustomerId, row: BookingRow) -> bool:
    there = uow.bookings.of_customer(customer_id)
    if row.kind is BookingKind.SUBSCRIPTION:
        return any(one.day >= row.day for one in there if not one.is_appointment)
    return any((one.day, one.time) == (row.day, row.time) for one in there if one.is_appointment)


def _keep(uow: UnitOfWork, clock: Clock, customer_id: CustomerId, row: BookingRow) -> None:
    if row.kind is BookingKind.SUBSCRIPTION:
        note_subscription(uow, clock, customer_id=customer_id, last_day=row.day)
    else:
        note_appointment(uow, clock, customer_id=customer_id, day=row.day, at_time=row.time)
