"""What customers ask for by right, as a guided list: when it came, by when it is due, and what answers it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

from localregulars.application.access import owner_only
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CustomerId
from localregulars.domain.rights import (
    LONGEST_REASON,
    RequestId,
    RequestState,
    RightKind,
    RightRequest,
    RightStep,
    due_at,
)

SOON_DAYS = 7
"""From so many days before it is due, a request is told with emphasis."""


@dataclass(frozen=True, slots=True)
class RequestRow:
    """One request as a screen shows it. `name` is "" for somebody who was erased, or whose name was never known."""

    request: RightRequest
    name: str
    days_left: int
    is_overdue: bool
    is_due_soon: bool
    step: RightStep


@dataclass(frozen=True, slots=True)
class RequestsView:
    """Open requests, the most urgent first, then the closed ones, newest first; how many are overdue."""

    open: tuple[RequestRow, ...]
    closed: tuple[RequestRow, ...]
    overdue: int


def record_request(
    uow: UnitOfWork,
    clock: Clock,
    *,
    customer_id: CustomerId,
    kind: RightKind,
    received_at: datetime | None = None,
    note: str = "",
) -> Outcome[RequestId]:
    """Write down that somebody asked for something by right, now or at an earlier instant (aware); due in a month.

    Anybody at the counter may write one down: it must not wait for the owner.
    """
    now = clock.now()
    received = (received_at or now).astimezone(UTC).replace(microsecond=0)
    if received > now:
        msg = "A request cannot come from the future; check the day."
        raise InputRefusedError(msg)
    if len(note) > LONGEST_REASON:
        msg = f"Keep the note short: at most {LONGEST_REASON} characters."
        raise InputRefusedError(msg)
    request_id = uow.rights.requests.add(customer_id, kind, received, due_at(received), " ".join(note.split()))
    uow.audit.record("request.received", customer_id, now, kind=kind.value, request=request_id)
    return Outcome(request_id, Changes.REQUESTS)


@owner_only
def extend_request(uow: UnitOfWork, clock: Clock, *, request_id: RequestId, because: str) -> Outcome[RightRequest]:
    """Two months more, for a reason that the customer is told now."""
    before = uow.rights.requests.get(request_id)
    return _change(uow, clock, before, before.extended(clock.now(), because), "request.extended")


@owner_only
def finish_request(uow: UnitOfWork, clock: Clock, *, request_id: RequestId) -> Outcome[RightRequest]:
    """It was answered."""
    before = uow.rights.requests.get(request_id)
    return _change(uow, clock, before, before.done(clock.now()), "request.done")


@owner_only
def decline_request(uow: UnitOfWork, clock: Clock, *, request_id: RequestId, because: str) -> Outcome[RightRequest]:
    """It was declined, for a reason that the customer is told, together with where they can complain."""
    before = uow.rights.requests.get(request_id)
    return _change(uow, clock, before, before.declined(clock.now(), because), "request.declined")


def requests_view(uow: UnitOfWork, clock: Clock) -> RequestsView:
    """Every request with its due date."""
    now, requests = clock.now(), uow.rights.requests.all()
    living = {customer for customer in {r.customer_id for r in requests} if uow.customers.exists(customer)}
    names = uow.directory.names(sorted(living))
    rows = [_row(request, names.get(request.customer_id, ""), now) for request in requests]
    still_open = tuple(row for row in rows if row.request.state is RequestState.OPEN)
    closed = sorted((row for row in rows if row not in still_open), key=_closed_at, reverse=True)
    return RequestsView(still_open, tuple(closed), sum(row.is_overdue for row in still_open))


def open_requests(uow: UnitOfWork, customer_id: CustomerId, *kinds: RightKind) -> list[RightRequest]:
    """What one customer asked for and has not been given yet."""
    asked = uow.rights.requests.of_customer(customer_id)
    return [request for request in asked if request.state is RequestState.OPEN and request.kind in kinds]


def _row(request: RightRequest, name: str, now: datetime) -> RequestRow:
    is_open, left = request.state is RequestState.OPEN, request.days_left(now)
    overdue = request.is_overdue(now)
    return RequestRow(request, name, left, overdue, is_open and not overdue and left < SOON_DAYS, request.step)


def _closed_at(row: RequestRow) -> datetime:
    return row.request.closed_at or row.request.received_at


def _change(
    uow: UnitOfWork, clock: Clock, before: RightRequest, after: RightRequest, action: str
) -> Outcome[RightRequest]:
    uow.rights.requests.save(after)
    uow.audit.record(action, _subject(uow, before), clock.now(), kind=before.kind.value, request=before.request_id)
    kept = uow.rights.requests.get(before.request_id)  # as it was kept: the store keeps whole seconds
    return Outcome(kept, Changes.REQUESTS, partial(_put_back, before=before, after=kept))


def _put_back(uow: UnitOfWork, clock: Clock, *, before: RightRequest, after: RightRequest) -> Outcome[object]:
    if uow.rights.requests.get(before.request_id) != after:
        msg = "This request has changed since; open the list anew to see how it stands now."
        raise InputRefusedError(msg)
    uow.rights.requests.save(before)
    uow.audit.record("request.undone", _subject(uow, before), clock.now(), request=before.request_id)
    return Outcome(before, Changes.REQUESTS)


def _subject(uow: UnitOfWork, request: RightRequest) -> CustomerId | None:
    """Who the audit line is about; nobody any more once they were erased."""
    return request.customer_id if uow.customers.exists(request.customer_id) else None
