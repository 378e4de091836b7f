"""The emergency override: somebody is in danger and cannot be asked, so their contact details are looked up.

Vital interests only (Art. 6(1)(d) and 9(2)(c) GDPR): two people decide, the reason is typed, everything is written into
the trail, and the customer is told afterwards. Nothing of it lets anybody be scored: the database never looks here.
"""

from __future__ import annotations

from dataclasses import dataclass

from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.care import EmergencyContact
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CustomerId
from localregulars.domain.rights import EmergencyOverride, OverrideId, required_reason

LEAST_REASON = 10
"""A reason of fewer letters says nothing to the customer who reads it afterwards."""


@dataclass(frozen=True, slots=True)
class RevealedContact:
    """What helps to reach somebody, or those whom they named; "" where it is not known. Never visits or scores."""

    override_id: OverrideId
    name: str
    phone: str
    email: str
    address: str
    contacts: tuple[EmergencyContact, ...]


@dataclass(frozen=True, slots=True)
class OverrideRow:
    """One emergency as a screen shows it; open until the customer was told."""

    override: EmergencyOverride
    name: str

    @property
    def is_open(self) -> bool:
        """Whether the customer still has to be told."""
        return self.override.reported_at is None


def override_in_emergency(
    uow: UnitOfWork, clock: Clock, *, customer_id: CustomerId, reason: str, decided_by: str, second_person: str
) -> Outcome[RevealedContact]:
    """Look up how to reach somebody who is in danger; a second person has to agree, and the customer is told later.

    Anybody at the counter may, because danger does not wait for the owner.
    """
    said = required_reason(reason)
    if len(said) < LEAST_REASON:
        msg = "Say in a few words what the danger is; the customer reads it afterwards."
        raise InputRefusedError(msg)
    first, second = " ".join(decided_by.split()), " ".join(second_person.split())
    if not first or not second or first.casefold() == second.casefold():
        msg = "Two people have to agree to this; type both names."
        raise InputRefusedError(msg)
    details = uow.customers.details(customer_id)
    number = uow.rights.overrides.add(
        customer_id, clock.now(), reason=said, decided_by=required_reason(first), second_person=required_reason(second)
    )
    uow.audit.record("override.made", customer_id, clock.now(), override=number)
    contacts = tuple(contact for contact in uow.care.contacts(customer_id) if contact.refused_at is None)
    revealed = RevealedContact(number, details.name, details.phone, details.email, details.address, contacts)
    return Outcome(revealed, Changes.REQUESTS)


def report_override(uow: UnitOfWork, clock: Clock, *, override_id: OverrideId) -> Outcome[EmergencyOverride]:
    """The customer was told what was looked up, why and by whom."""
    told = uow.rights.overrides.mark_reported(override_id, clock.now())
    uow.audit.record("override.reported", told.customer_id, clock.now(), override=override_id)
    return Outcome(told, Changes.REQUESTS)


def overrides_view(uow: UnitOfWork) -> tuple[OverrideRow, ...]:
    """Every emergency, those to be told first, then newest first."""
    found = uow.rights.overrides.all()
    names = uow.directory.names(sorted({override.customer_id for override in found}))
    rows = [OverrideRow(override, names.get(override.customer_id, "")) for override in found]
    return tuple(sorted(rows, key=lambda row: not row.is_open))
