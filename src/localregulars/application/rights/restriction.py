"""Restriction and objection: from then on somebody's data is stored, shown to them on request, and used for nothing."""

from __future__ import annotations

from functools import partial

from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CustomerId
from localregulars.domain.restriction import RestrictedBecause

_CHANGES = Changes.CONSENT | Changes.CUSTOMERS | Changes.SCORES | Changes.CHECK_INS


def restrict(
    uow: UnitOfWork,
    clock: Clock,
    *,
    customer_id: CustomerId,
    because: RestrictedBecause = RestrictedBecause.RESTRICTION,
) -> Outcome[None]:
    """Freeze somebody's data (Art. 18 GDPR, or 21): no score, no check-in, no visit kept, no field changed.

    What was worked out goes, everything else stays as it is. Their words on consents are still taken down: they may
    withdraw at any time, and a yes counts from the day on which the restriction is lifted.
    """
    if uow.restriction.of(customer_id) is because:
        msg = "This customer's data is only stored already; there is nothing to do."
        raise InputRefusedError(msg)
    uow.restriction.set(customer_id, because)
    uow.scores.mark_stale()
    uow.audit.record("customer.restricted", customer_id, clock.now(), because=because.value)
    return Outcome(None, _CHANGES, partial(lift_restriction, customer_id=customer_id))


def lift_restriction(uow: UnitOfWork, clock: Clock, *, customer_id: CustomerId) -> Outcome[None]:
    """Use the data again as the consents allow that stand now. The customer is told before (Art. 18(3) GDPR)."""
    because = uow.restriction.of(customer_id)
    if because is None:
        msg = "This customer is not restricted; there is nothing to lift."
        raise InputRefusedError(msg)
    uow.restriction.set(customer_id, None)
    uow.scores.mark_stale()
    uow.audit.record("customer.restriction_lifted", customer_id, clock.now())
    return Outcome(None, _CHANGES, partial(restrict, customer_id=customer_id, because=because))
