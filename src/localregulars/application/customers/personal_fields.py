"""What a shop may write down about somebody beside the name: notes, a birthday, an address; each needs its purpose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, PersonalDetails, UnitOfWork
from localregulars.domain.consent import Purpose
from localregulars.domain.errors import ConsentMissingError, InputRefusedError
from localregulars.domain.ids import CustomerId

PHONE_PURPOSES = (Purpose.CONTACT_PHONE, Purpose.CONTACT_SMS, Purpose.INVITATIONS_PHONE, Purpose.INVITATIONS_SMS)
EMAIL_PURPOSES = (Purpose.CONTACT_EMAIL, Purpose.INVITATIONS_EMAIL)
ADDRESS_PURPOSES = (Purpose.CONTACT_POST, Purpose.INVITATIONS_POST)
"""Any one of them suffices; the database's rules are the same (`schema_2.fields`)."""
LONGEST_NOTE = 2000
LONGEST_ADDRESS = 500
_LEAP_YEAR = 2000
_SENTENCES = {
    "phone": "A phone number can be kept once they agreed to be called or texted; write that down first.",
    "email": "An e-mail address can be kept once they agreed to e-mail; write that down first.",
    "address": "A postal address can be kept once they agreed to letters; write that down first.",
    "notes": "Notes can be kept once they agreed to notes about them; write that down first.",
    "birthday": "A birthday can be kept once they agreed to notes about them; write that down first.",
}


def write_notes(uow: UnitOfWork, clock: Clock, *, customer_id: CustomerId, notes: Sequence[str]) -> Outcome[None]:
    """Replace the notes about somebody; blank ones are left out."""
    cleaned = tuple(note.strip() for note in notes if note.strip())
    if any(len(note) > LONGEST_NOTE for note in cleaned):
        msg = f"A note has at most {LONGEST_NOTE:,} characters; write less, or two notes."
        raise InputRefusedError(msg)
    return _change(uow, clock, replace(uow.customers.details(customer_id), notes=cleaned), customer_id=customer_id)


def write_birthday(
    uow: UnitOfWork, clock: Clock, *, customer_id: CustomerId, month: int, day: int
) -> Outcome[None]:  # fmt: skip
    """Keep day and month of a birthday, never the year; 0 and 0 forget it."""
    if (month, day) == (0, 0):
        text = ""
    else:
        try:
            text = date(_LEAP_YEAR, month, day).strftime("%m-%d")
        except ValueError:
            msg = "There is no such day in that month; check the birthday."
            raise InputRefusedError(msg) from None
    return _change(uow, clock, replace(uow.customers.details(customer_id), birthday=text), customer_id=customer_id)


def write_address(uow: UnitOfWork, clock: Clock, *, customer_id: CustomerId, address: str) -> Outcome[None]:
    """Keep a postal address, in lines; an empty one forgets it."""
    lines = [" ".join(line.split()) for line in address.splitlines()]
    text = "\n".join(line for line in lines if line)
    if len(text) > LONGEST_ADDRESS:
        msg = f"An address has at most {LONGEST_ADDRESS} characters."
        raise InputRefusedError(msg)
    return _change(uow, clock, replace(uow.customers.details(customer_id), address=text), customer_id=customer_id)


def require_purposes(uow: UnitOfWork, customer_id: CustomerId, before: PersonalDetails, after: PersonalDetails) -> None:
    """Refuse what is new in `after` and has no purpose that stands, with a sentence of its own."""

    def stands(*purposes: Purpose) -> bool:
        return any(uow.consents.stands(customer_id, purpose) for purpose in purposes)

    for field, purposes in (
        ("phone", PHONE_PURPOSES),
        ("email", EMAIL_PURPOSES),
        ("address", ADDRESS_PURPOSES),
        ("notes", (Purpose.NOTES,)),
        ("birthday", (Purpose.NOTES,)),
    ):
        text = getattr(after, field)
        if text and text != getattr(before, field) and not stands(*purposes):
            raise ConsentMissingError(_SENTENCES[field])
    was_asked = any(status.purpose is Purpose.HISTORY for status in uow.consents.status(customer_id))
    if after.name and after.name != before.name and was_asked and not stands(Purpose.HISTORY):
        msg = "A name can be kept once they agreed to their visits being kept; write that down first."
        raise ConsentMissingError(msg)


def _change(
    uow: UnitOfWork, clock: Clock, after: PersonalDetails, *, customer_id: CustomerId
) -> Outcome[None]:  # fmt: skip
    before = uow.customers.details(customer_id)
    require_purposes(uow, customer_id, before, after)
    uow.customers.update_details(customer_id, after)
    uow.audit.record("customer.corrected", customer_id, clock.now())
    return Outcome(None, Changes.CUSTOMERS, partial(_undo, customer_id=customer_id, details=before))


def _undo(uow: UnitOfWork, clock: Clock, *, customer_id: CustomerId, details: PersonalDetails) -> Outcome[object]:
    return _change(uow, clock, details, customer_id=customer_id)
