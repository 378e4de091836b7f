"""The customer's side of a check-in: how soon and how to ask after them, whom they named, and when those are called."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from localregulars.application.customers.contact_details import clean_phone
from localregulars.application.customers.people import clean_name
from localregulars.application.noticing.check_ins import shop_today
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.care import (
    LONGEST_WAIT_DAYS,
    MOST_TRIES,
    CareWish,
    EmergencyContact,
    WhyNotYet,
)
from localregulars.domain.consent import Purpose
from localregulars.domain.errors import ConsentMissingError, InputRefusedError
from localregulars.domain.ids import CheckInId, CustomerId, EmergencyCallId, EmergencyContactId

LONGEST_RELATION = 60
_WHY_NOT_YET = {
    WhyNotYet.REFUSED: "They said that they do not want to be called; that holds.",
    WhyNotYet.NOT_ASKED_AFTER: "The shop is not asking after this customer; nobody is called.",
    WhyNotYet.WAS_REACHED: "The customer was reached; nobody else is called.",
    WhyNotYet.TOO_FEW_TRIES: "The customer agreed to this call only after more tries; try them once more first.",
    WhyNotYet.TOO_SOON: "The customer agreed to this call only after a longer silence; wait until then.",
}


@dataclass(frozen=True, slots=True)
class EmergencyChoice:
    """Somebody whom a customer named, and why they may not be called about a check-in yet; None: they may."""

    contact: EmergencyContact
    why_not_yet: WhyNotYet | None


def set_wish(uow: UnitOfWork, clock: Clock, *, customer_id: CustomerId, wish: CareWish) -> Outcome[None]:
    """Write down how soon and over which channel somebody wants to be asked after; an empty wish forgets it."""
    if not wish.is_empty and customer_id not in uow.consents.may_score():
        msg = "Wishes belong to looking out for somebody; ask an adult's agreement to that first."
        raise ConsentMissingError(msg)
    needed = wish.channel.purpose if wish.channel is not None else None
    if needed is not None and not uow.consents.stands(customer_id, needed):
        msg = "They did not agree to be asked this way; write that down first, or choose another way."
        raise ConsentMissingError(msg)
    before = uow.care.wish(customer_id)
    uow.care.put_wish(customer_id, wish, clock.now())
    uow.scores.mark_stale()
    uow.audit.record("care.wish", customer_id, clock.now(), days=wish.ask_after_days or 0)
    undo = partial(set_wish, customer_id=customer_id, wish=before)
    return Outcome(None, Changes.CUSTOMERS | Changes.SCORES, undo)


def name_contact(
    uow: UnitOfWork,
    clock: Clock,
    *,
    customer_id: CustomerId,
    name: str,
    phone: str,
    relation: str,
    after_days: int,
    after_tries: int,
) -> Outcome[EmergencyContactId]:
    """Keep somebody whom the customer wants called after so many days and tries that reached nobody.

    They are somebody of their own: they have to be told within a month, and may refuse.
    """
    if not uow.consents.stands(customer_id, Purpose.EMERGENCY_CONTACT):
        msg = "Somebody to call can be kept once the customer clearly agreed to it; write that down first."
        raise ConsentMissingError(msg)
    number = clean_phone(phone, uow.settings.profile().country)
    if not number:
        msg = "Whoever is to be called needs a telephone number; type it with the country code."
        raise InputRefusedError(msg)
    if not 1 <= after_days <= LONGEST_WAIT_DAYS or not 1 <= after_tries <= MOST_TRIES:
        msg = f"Choose 1 to {LONGEST_WAIT_DAYS} days and 1 to {MOST_TRIES} tries before somebody is called."
        raise InputRefusedError(msg)
    contact_id = uow.care.add_contact(
        customer_id,
        clock.now(),
        name=clean_name(name),
        phone=number,
        relation=" ".join(relation.split())[:LONGEST_RELATION],
        after_days=after_days,
        after_tries=after_tries,
    )
    uow.audit.record("emergency.named", customer_id, clock.now(), days=after_days, tries=after_tries)
    return Outcome(contact_id, Changes.CUSTOMERS)


def forget_contact(uow: UnitOfWork, clock: Clock, *, contact_id: EmergencyContactId) -> Outcome[None]:
    """The customer does not want them called any more."""
    customer_id = uow.care.contact(contact_id).customer_id
    uow.care.remove_contact(contact_id)
    uow.audit.record("emergency.forgotten", customer_id, clock.now())
    return Outcome(None, Changes.CUSTOMERS)


def contact_was_told(uow: UnitOfWork, clock: Clock, *, contact_id: EmergencyContactId) -> Outcome[None]:
    """They know now that their number is kept, for what, and that they may refuse (Art. 14 GDPR)."""
    customer_id = uow.care.contact(contact_id).customer_id
    uow.care.mark_told(contact_id, clock.now())
    uow.audit.record("emergency.told", customer_id, clock.now())
    return Outcome(None, Changes.CUSTOMERS)


def contact_refused(uow: UnitOfWork, clock: Clock, *, contact_id: EmergencyContactId) -> Outcome[None]:
    """They do not want to be called: what names them goes, so that the customer can be told and name somebody else."""
    customer_id = uow.care.contact(contact_id).customer_id
    uow.care.mark_refused(contact_id, clock.now())
    uow.audit.record("emergency.refused", customer_id, clock.now())
    return Outcome(None, Changes.CUSTOMERS)


def emergency_choices(uow: UnitOfWork, clock: Clock, *, check_in_id: CheckInId) -> tuple[EmergencyChoice, ...]:
    """Whom the customer of a check-in named, and what is still missing before each may be called."""
    check_in = uow.check_ins.get(check_in_id)
    if not uow.consents.stands(check_in.customer_id, Purpose.EMERGENCY_CONTACT):
        return ()
    attempts, today = uow.care.attempts(check_in_id), shop_today(uow, clock)
    named = uow.care.contacts(check_in.customer_id)
    return tuple(EmergencyChoice(contact, contact.why_not_yet(check_in, attempts, today)) for contact in named)


def record_emergency_call(
    uow: UnitOfWork, clock: Clock, *, contact_id: EmergencyContactId, check_in_id: CheckInId
) -> Outcome[EmergencyCallId]:
    """Somebody whom the customer named is called; outside the agreed case that is refused, here and in the database."""
    contact = uow.care.contact(contact_id)
    check_in = uow.check_ins.get(check_in_id)
    today = shop_today(uow, clock)
    missing = contact.why_not_yet(check_in, uow.care.attempts(check_in_id), today)
    if missing is not None:
        raise ConsentMissingError(_WHY_NOT_YET[missing])
    call_id = uow.care.add_call(contact, check_in_id, clock.now(), today)
    uow.audit.record("emergency.called", contact.customer_id, clock.now(), check_in=check_in_id)
    return Outcome(call_id, Changes.CHECK_INS)
