"""The care card on the screen: everything that one customer and the shop read together, in one reading of the store.

What it shows is changed by the use cases of `consents`, `care`, `away` and `personal_fields`; here are only those that
the card alone needs.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import partial

from localregulars.application.access import owner_only
from localregulars.application.care.how_to_ask import EmergencyChoice, emergency_choices
from localregulars.application.customers.contact_details import clean_email, clean_phone
from localregulars.application.customers.personal_fields import (
    require_purposes,
    write_address,
    write_birthday,
    write_notes,
)
from localregulars.application.documents import (
    CareCardFacts,
    ConsentRecord,
    ReceiptFacts,
    care_card_facts,
    receipt_facts,
    receipt_number,
)
from localregulars.application.noticing.check_ins import shop_today
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, PersonalDetails, UnitOfWork
from localregulars.application.read_models import ConsentStatus
from localregulars.application.rights.access_request import consent_records
from localregulars.domain.care import CareWish, EmergencyContact
from localregulars.domain.check_in import AwayNote
from localregulars.domain.consent import (
    ASK_AGAIN_MONTHS,
    NO,
    RENEWAL_DAYS,
    Adult,
    LatestWord,
    Notice,
    Purpose,
    may_ask,
)
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CheckInId, CustomerId
from localregulars.domain.months import months_later
from localregulars.domain.publication import Piece
from localregulars.domain.restriction import RestrictedBecause
from localregulars.domain.shop import ShopCalendar

ADULTS_ONLY = frozenset({Purpose.MONITORING, Purpose.STATISTICS})
"""Only who said that they are of age can agree to these; the store judges the same."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """Where one purpose stands. `ask_again_from` is the shop day from which it may be asked about, None: now.

    `is_for_adults` says that only adults can agree, and that this customer said that they are none.
    """

    purpose: Purpose
    status: ConsentStatus | None = None
    may_ask: bool = True
    ask_again_from: date | None = None
    is_for_adults: bool = False

    @property
    def stands(self) -> bool:
        """Whether they agree now."""
        return self.status is not None and self.status.stands


@dataclass(frozen=True, slots=True)
class KeptFields:
    """What may be written down beside the name, as it is kept; "" and () for nothing. `birthday` is "MM-DD"."""

    phone: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    address: str = field(default="", repr=False)
    birthday: str = field(default="", repr=False)
    notes: tuple[str, ...] = field(default=(), repr=False)

    @classmethod
    def of(cls, details: PersonalDetails) -> KeptFields:
        """The same as it is kept."""
        return cls(details.phone, details.email, details.address, details.birthday, details.notes)


@dataclass(frozen=True, slots=True)
class CareCardView:
    """One reading of the card. `agreements` are all purposes in their order, `away_notes` those that are not over.

    `check_in_id` is the check-in that is not closed (None: nobody is asking after them), `choices` says whom they named
    and what is still missing before each may be called about it. `pieces` are what they let others see.
    """

    customer_id: CustomerId
    name: str = field(repr=False)
    till_id: str
    today: date
    language: str
    adult: Adult
    restricted: RestrictedBecause | None
    agreements: tuple[Agreement, ...]
    wish: CareWish
    contacts: tuple[EmergencyContact, ...]
    away_notes: tuple[AwayNote, ...]
    kept: KeptFields
    check_in_id: CheckInId | None
    choices: tuple[EmergencyChoice, ...]
    pieces: tuple[Piece, ...] = ()

    def stands(self, *purposes: Purpose) -> bool:
        """Whether they agree to any of these now."""
        return any(one.stands for one in self.agreements if one.purpose in purposes)


def care_card(uow: UnitOfWork, clock: Clock, *, customer_id: CustomerId) -> CareCardView:
    """Everything on the card of one customer."""
    row, today = uow.directory.row(customer_id), shop_today(uow, clock)
    check_in_id, choices = calls_to_offer(uow, clock, customer_id=customer_id)
    return CareCardView(
        customer_id=customer_id,
        name=row.name,
        till_id=row.till_id,
        today=today,
        language=uow.settings.profile().language,
        adult=uow.customers.adult(customer_id),
        restricted=uow.restriction.of(customer_id),
        agreements=_agreements(uow, clock, customer_id),
        wish=uow.care.wish(customer_id),
        contacts=uow.care.contacts(customer_id),
        away_notes=tuple(note for note in uow.away.of_customer(customer_id) if note.last_day >= today),
        kept=KeptFields.of(uow.customers.details(customer_id)),
        check_in_id=check_in_id,
        choices=choices,
        pieces=uow.publication.of_customer(customer_id),
    )


def calls_to_offer(
    uow: UnitOfWork, clock: Clock, *, customer_id: CustomerId
) -> tuple[CheckInId | None, tuple[EmergencyChoice, ...]]:
    """The check-in of a customer that is not closed, and whom they named with what is missing for a call about it."""
    waiting = next((c for c in uow.check_ins.of_customer(customer_id) if not c.is_closed), None)
    if waiting is None:
        return None, ()
    return waiting.check_in_id, emergency_choices(uow, clock, check_in_id=waiting.check_in_id)


def words_shown(uow: UnitOfWork, *, customer_id: CustomerId, purpose: Purpose, of_now: bool = False) -> Notice:
    """The words that a yes that stands was said to; without one, or `of_now`, the shop's words of today."""
    if not of_now and uow.consents.stands(customer_id, purpose):
        return [record.notice for record in consent_records(uow, customer_id) if record.purpose is purpose][-1]
    return uow.consents.notice(uow.consents.current_notice(purpose, uow.settings.profile().language))


def say_age(uow: UnitOfWork, clock: Clock, *, customer_id: CustomerId, adult: Adult) -> Outcome[None]:
    """Write down whether they say that they are of age; who is not is not looked out for, from this moment."""
    before = uow.customers.adult(customer_id)
    uow.customers.set_adult(customer_id, adult)
    uow.scores.mark_stale()
    uow.audit.record("customer.age_said", customer_id, clock.now())
    undo = partial(say_age, customer_id=customer_id, adult=before)
    return Outcome(None, Changes.CONSENT | Changes.CUSTOMERS | Changes.SCORES | Changes.CHECK_INS, undo)


@owner_only
def write_down(uow: UnitOfWork, clock: Clock, *, customer_id: CustomerId, kept: KeptFields) -> Outcome[None]:
    """Replace what is written down beside the name; whatever is new needs a consent that stands."""
    details, country = uow.customers.details(customer_id), uow.settings.profile().country
    before = KeptFields.of(details)
    phone, email = clean_phone(kept.phone, country), clean_email(kept.email)
    if (phone, email) != (before.phone, before.email):
        after = replace(details, phone=phone, email=email)
        require_purposes(uow, customer_id, details, after)
        uow.customers.update_details(customer_id, after)
        uow.audit.record("customer.corrected", customer_id, clock.now())
    if kept.address != before.address:
        write_address(uow, clock, customer_id=customer_id, address=kept.address)
    if kept.birthday != before.birthday:
        month, _dash, day = kept.birthday.partition("-")
        write_birthday(uow, clock, customer_id=customer_id, month=int(month or 0), day=int(day or 0))
    if kept.notes != before.notes:
        write_notes(uow, clock, customer_id=customer_id, notes=kept.notes)
    return Outcome(None, Changes.CUSTOMERS, partial(write_down, customer_id=customer_id, kept=before))


def receipt_of(
    uow: UnitOfWork, clock: Clock, *, customer_id: CustomerId, since: datetime | None = None
) -> ReceiptFacts:
    """A receipt for what was said since then (aware), or, without `since`, for the latest word on every purpose.

    Nothing said: `InputRefusedError`.
    """
    records = consent_records(uow, customer_id)
    chosen = _latest(records) if since is None else [one for one in records if one.at >= since.replace(microsecond=0)]
    if not chosen:
        msg = "Nothing was agreed to or refused yet, so there is nothing to give a receipt for."
        raise InputRefusedError(msg)
    return receipt_facts(uow, clock, customer_id=customer_id, records=chosen)


def card_to_print(uow: UnitOfWork, clock: Clock, *, customer_id: CustomerId) -> CareCardFacts:
    """The printed card, with the number of the receipt for the words that it speaks of; "" where nothing was said."""
    records = _latest(consent_records(uow, customer_id))
    number = receipt_number(record.record_id for record in records) if records else ""
    return care_card_facts(uow, clock, customer_id=customer_id, receipt_id=number)


def _latest(records: tuple[ConsentRecord, ...]) -> list[ConsentRecord]:
    """The last of each purpose and of each piece that they let others see, from records that are oldest first."""
    last = {record.purpose: record.record_id for record in records}
    return [record for record in records if record.piece is not None or record.record_id == last[record.purpose]]


def _agreements(uow: UnitOfWork, clock: Clock, customer_id: CustomerId) -> tuple[Agreement, ...]:
    known = {status.purpose: status for status in uow.consents.status(customer_id)}
    calendar, now = ShopCalendar.of(uow.settings.profile()), clock.now()
    is_frozen = uow.restriction.of(customer_id) is not None
    is_young = uow.customers.adult(customer_id) is Adult.NO
    lines = []
    for purpose in Purpose:
        status = known.get(purpose)
        latest = None if status is None else LatestWord(status.state, status.at, status.expires_at)
        again = _ask_again(status)
        lines.append(
            Agreement(
                purpose,
                status,
                not is_frozen and may_ask(latest, now),
                None if again is None or again <= now else calendar.local(again).date(),
                is_young and purpose in ADULTS_ONLY,
            )
        )
    return tuple(lines)


def _ask_again(status: ConsentStatus | None) -> datetime | None:
    """From when on it may be asked about; see `domain.consent.may_ask`."""
    if status is None:
        return None
    if status.state in NO:
        return months_later(status.at, ASK_AGAIN_MONTHS)
    if status.stands and status.expires_at is not None:
        return status.expires_at - timedelta(days=RENEWAL_DAYS)
    return None
