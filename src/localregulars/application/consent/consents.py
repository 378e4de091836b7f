"""Consents at the counter: what a customer said about a purpose, and whether they may be asked."""

from __future__ import annotations

from datetime import UTC, datetime

from localregulars.application.access import acting
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.consent import (
    EXPLICIT_ONLY,
    NO,
    NO_EVIDENCE,
    YES,
    Adult,
    ConsentEvent,
    ConsentForm,
    ConsentMethod,
    ConsentState,
    Evidence,
    LatestWord,
    Purpose,
    expiry,
    may_ask,
)
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CustomerId, NoticeId

_SAID_BY_CUSTOMERS = YES | NO
CONSENT_CHANGES = Changes.CONSENT | Changes.CUSTOMERS | Changes.SCORES | Changes.CHECK_INS | Changes.VISITS
"""What a consent may change: a withdrawal takes visits, scores and check-ins along."""


def record_consent(
    uow: UnitOfWork,
    clock: Clock,
    *,
    customer_id: CustomerId,
    purpose: Purpose,
    state: ConsentState,
    form: ConsentForm = ConsentForm.EXPLICIT,
    adult: Adult | None = None,
    method: str = ConsentMethod.IN_PERSON,
    recorded_by: str = "",
    evidence: Evidence = NO_EVIDENCE,
) -> Outcome[None]:
    """Write down what a customer said just now. A withdrawal takes what was derived with it, in this transaction.

    Nobody is asked why, and a restriction hinders nothing: these are the customer's own words. A yes after a yes, or
    after one that ran out, is a renewal to the words of now. Where nobody is said to have written it down, it was
    whoever is here.
    """
    if state not in _SAID_BY_CUSTOMERS:
        msg = "A customer gives, refuses or withdraws a consent; its end by time is written down by the program."
        raise InputRefusedError(msg)
    if adult is not None:
        uow.customers.set_adult(customer_id, adult)
    said = consent_event(
        customer_id,
        purpose,
        _renewed(uow, customer_id, purpose) if state is ConsentState.GIVEN else state,
        form,
        clock.now(),
        uow.consents.current_notice(purpose, uow.settings.profile().language),
        zone=uow.settings.profile().zone,
        method=method,
        recorded_by=recorded_by or acting().name,
        evidence=evidence,
    )
    uow.consents.record(said)
    uow.scores.mark_stale()
    uow.audit.record(f"consent.{said.state.value}", customer_id, clock.now(), purpose=purpose.value)
    return Outcome(None, CONSENT_CHANGES)


def consent_event(
    customer_id: CustomerId,
    purpose: Purpose,
    state: ConsentState,
    form: ConsentForm,
    at: datetime,
    notice_id: NoticeId,
    *,
    zone: str,
    method: str,
    recorded_by: str = "",
    evidence: Evidence = NO_EVIDENCE,
    expires_at: datetime | None = None,
) -> ConsentEvent:
    """An event with its end; `at` is aware. A purpose that needs explicit words refuses anything less.

    Without `expires_at` a yes lasts as long as its purpose allows.
    """
    if state in YES and purpose in EXPLICIT_ONLY and form is not ConsentForm.EXPLICIT:
        msg = f"A consent for '{purpose.value}' has to be explicit; ask in those words and record it as explicit."
        raise InputRefusedError(msg)
    at = at.astimezone(UTC).replace(microsecond=0)
    ends = (expires_at or expiry(purpose, at)) if state in YES else None
    return ConsentEvent(
        customer_id,
        purpose,
        state,
        form,
        notice_id,
        at,
        zone,
        ends,
        method,
        recorded_by,
        evidence,
    )


def may_ask_customer(uow: UnitOfWork, clock: Clock, *, customer_id: CustomerId, purpose: Purpose) -> bool:
    """Whether the shop may ask somebody about a purpose now; see `domain.consent.may_ask`. Nobody restricted is asked.

    They may always say yes by themselves: this is about asking, and `record_consent` does not look at it.
    """
    if uow.restriction.of(customer_id) is not None:
        return False
    latest = _latest(uow, customer_id, purpose)
    return may_ask(latest, clock.now())


def _latest(uow: UnitOfWork, customer_id: CustomerId, purpose: Purpose) -> LatestWord | None:
    """The latest word; a yes whose time is over counts as run out, whether that was written down or not."""
    for status in uow.consents.status(customer_id):
        if status.purpose is purpose:
            return LatestWord(status.state, status.at, status.expires_at)
    return None


def _renewed(uow: UnitOfWork, customer_id: CustomerId, purpose: Purpose) -> ConsentState:
    latest = _latest(uow, customer_id, purpose)
    return ConsentState.GIVEN if latest is None or latest.state in NO else ConsentState.RENEWED
