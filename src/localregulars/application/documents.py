"""What the printed documents and receipts are made from: typed facts, and how they are read from an open shop.

Facts hold what is true, never sentences: the words are in `resources/documents`, the layout in `exporting.documents`.
"""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime

from localregulars.application.access import owner_only
from localregulars.application.noticing.check_ins import shop_today
from localregulars.application.noticing.item_names import with_item_names
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.read_models import ConsentStatus, still_comes
from localregulars.domain.care import EmergencyContact
from localregulars.domain.check_in import AwayNote
from localregulars.domain.consent import RENEWAL_DAYS, ConsentForm, Notice, Purpose
from localregulars.domain.ids import CheckInId, CustomerId, EmergencyContactId
from localregulars.domain.publication import PieceKind
from localregulars.domain.responsible import Responsible
from localregulars.domain.retention import RetentionPolicy
from localregulars.domain.shop import ShopKind
from localregulars.domain.signals import Reason

WRITTEN_LANGUAGES = ("en", "de", "es", "fr")
"""The languages that notices and documents exist in."""
_RECEIPTS = uuid.UUID("5a0f9f5e-3c1d-5d52-9a53-7b3f6f0a6c11")
"""Namespace of receipt numbers, so that the same records always give the same number."""


def is_draft(language: str) -> bool:
    """Whether words in this language still wait for a native lawyer; where it holds, screens and paper say so."""
    return language != "en"


def written_language(language: str) -> str:
    """The language that documents are written in for somebody who speaks this one: theirs, else English."""
    return language if language in WRITTEN_LANGUAGES else "en"


@dataclass(frozen=True, slots=True)
class StorageTimes:
    """How long what is kept: months, but for days where the name says so (docs/adr/0052)."""

    order_lines: int = 12
    visits: int = 25
    outcomes: int = 12
    feedback: int = 24
    evidence: int = 36
    people_to_ask_days: int = 90
    person_keys_days: int = 30
    renewal_days: int = RENEWAL_DAYS

    @classmethod
    def of(cls, policy: RetentionPolicy) -> StorageTimes:
        """The times that the owner set."""
        return cls(**{name: getattr(policy, name) for name in policy.__dataclass_fields__})


@dataclass(frozen=True, slots=True)
class ShopFacts:
    """The shop as its paper shows it. `country` is an ISO 3166-1 code or "", `language` an ISO 639-1 code."""

    name: str
    kind: ShopKind
    country: str = ""
    language: str = "en"
    responsible: Responsible = field(default_factory=Responsible)
    storage: StorageTimes = field(default_factory=StorageTimes)


@dataclass(frozen=True, slots=True)
class AgreedPiece:
    """The one piece that a yes to showing something is for. `picture` is the SHA-256 of a picture in hex, or ""."""

    kind: PieceKind
    words: str = field(repr=False)
    place: str = field(repr=False)
    picture: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class ConsentRecord:
    """One thing said about one purpose, with the very words that it was said to. `at`, `expires_at` are aware UTC.

    `state` is the store's word: given, refused, withdrawn, and later expired, invalidated or renewed.
    `recorded_by` and `witness` are "" where nobody was written down. `piece` is what exactly they agreed to have shown,
    as long as that is not taken back.
    """

    record_id: str
    purpose: Purpose
    state: str
    form: ConsentForm
    at: datetime
    zone: str
    expires_at: datetime | None
    method: str
    notice: Notice
    recorded_by: str = field(default="", repr=False)
    witness: str = field(default="", repr=False)
    piece: AgreedPiece | None = None


@dataclass(frozen=True, slots=True)
class ReceiptFacts:
    """A copy for the customer of what was written down. `principal_id` is the shop's number for them, not a name."""

    shop: ShopFacts
    principal_id: str
    name: str = field(repr=False)
    issued_at: datetime
    records: tuple[ConsentRecord, ...]

    @property
    def receipt_id(self) -> str:
        """A UUID made from the records' numbers: the same records, in any order, give the same receipt number."""
        return receipt_number(record.record_id for record in self.records)


@dataclass(frozen=True, slots=True)
class SignUpFacts:
    """The sheet for the counter. `sheet_id` is a UUID that ties the signed paper to what is typed in later.

    `own` are the notices that the shop words in its own way, in the language of the sheet.
    """

    shop: ShopFacts
    sheet_id: str
    purposes: tuple[Purpose, ...] = tuple(Purpose)
    own: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True)
class AskedAfterFacts:
    """Why somebody was asked how they are; `day` is the shop day of the asking, `reasons` what the rule used.

    `still_came`: they were never missing, something at their visits was not as usual.
    """

    shop: ShopFacts
    name: str = field(repr=False)
    day: date
    reasons: tuple[Reason, ...]
    still_came: bool = False


@dataclass(frozen=True, slots=True)
class NamedContact:
    """Whom a customer named: to be called after so many days and so many tries without an answer."""

    name: str = field(repr=False)
    phone: str = field(repr=False)
    relation: str = field(repr=False)
    after_days: int
    after_tries: int

    @classmethod
    def of(cls, contact: EmergencyContact) -> NamedContact:
        """The same as it is kept."""
        return cls(contact.name, contact.phone, contact.relation, contact.after_days, contact.after_tries)


@dataclass(frozen=True, slots=True)
class ContactNoticeFacts:
    """What the person who was named has to be told (Art. 14 GDPR), within a month of `day`."""

    shop: ShopFacts
    customer_name: str = field(repr=False)
    contact: NamedContact
    day: date


@dataclass(frozen=True, slots=True)
class CareCardFacts:
    """The customer's side on one page. `channel` is in_person, phone, sms, email, post or "" (not said)."""

    shop: ShopFacts
    name: str = field(repr=False)
    day: date
    consents: tuple[ConsentStatus, ...]
    ask_after_days: int | None = None
    channel: str = ""
    contacts: tuple[NamedContact, ...] = ()
    away: tuple[AwayNote, ...] = ()
    receipt_id: str = ""

    def stands(self, purpose: Purpose) -> bool:
        """Whether they agree to this now."""
        return any(status.stands for status in self.consents if status.purpose is purpose)


@dataclass(frozen=True, slots=True)
class PrivacyFacts:
    """What the privacy page, the record of processing and the impact assessment speak of: the purposes in use."""

    shop: ShopFacts
    day: date
    purposes: tuple[Purpose, ...] = tuple(Purpose)


def notice_hash(text: str) -> str:
    """SHA-256 of a notice's words in UTF-8, as hex: the store keeps the same."""
    return hashlib.sha256(text.encode()).hexdigest()


def receipt_number(record_ids: Iterable[str]) -> str:
    """The number of a receipt for these records."""
    return str(uuid.uuid5(_RECEIPTS, " ".join(sorted(record_ids))))


def shop_facts(uow: UnitOfWork, storage: StorageTimes | None = None) -> ShopFacts:
    """The shop's profile, who is responsible, and how long things are kept, as set in Settings."""
    profile, responsible = uow.settings.profile(), uow.settings.responsible()
    times = storage or StorageTimes.of(uow.rights.retention.policy())
    return ShopFacts(profile.name, profile.kind, profile.country, profile.language, responsible, times)


@owner_only
def save_responsible(uow: UnitOfWork, clock: Clock, *, responsible: Responsible) -> Outcome[None]:
    """Write down who is responsible for the shop's data; the paper printed from now on says so."""
    uow.settings.save_responsible(responsible)
    uow.audit.record("settings.responsible", None, clock.now())
    return Outcome(None, Changes.SETTINGS)


def sign_up_facts(uow: UnitOfWork, _clock: Clock, *, language: str = "en") -> SignUpFacts:
    """A new sheet with a number of its own, with the words that the shop has of its own in this language.

    Showing something to others is asked about with words of its own each time, and never on this sheet.
    """
    in_force = {words.notice.purpose: words for words in uow.own_words.in_force() if words.notice.language == language}
    asked = (in_force[purpose] for purpose in Purpose if purpose in in_force and purpose is not Purpose.PUBLICATION)
    own = tuple(words.notice for words in asked if words.is_own)
    return SignUpFacts(shop_facts(uow), str(uuid.uuid4()), own=own)


def privacy_facts(uow: UnitOfWork, clock: Clock) -> PrivacyFacts:
    """The purposes that somebody agreed to; all of them while nobody has agreed to anything."""
    used = tuple(purpose for purpose in Purpose if uow.consents.with_consent(purpose))
    return PrivacyFacts(shop_facts(uow), shop_today(uow, clock), used or tuple(Purpose))


def asked_after_facts(uow: UnitOfWork, _clock: Clock, *, check_in_id: CheckInId) -> AskedAfterFacts:
    """The slip for a check-in: the reasons that it was opened for, on the day that it was opened."""
    check_in = uow.check_ins.get(check_in_id)
    signals = with_item_names(check_in.signals, uow.items)
    reasons = tuple(reason for signal in signals for reason in signal.reasons)
    return AskedAfterFacts(
        shop_facts(uow), _name(uow, check_in.customer_id), check_in.opened_day, reasons, still_comes(signals)
    )


def contact_notice_facts(uow: UnitOfWork, clock: Clock, *, contact_id: EmergencyContactId) -> ContactNoticeFacts:
    """The notice for somebody whom a customer named."""
    contact = uow.care.contact(contact_id)
    named = NamedContact.of(contact)
    return ContactNoticeFacts(shop_facts(uow), _name(uow, contact.customer_id), named, shop_today(uow, clock))


def receipt_facts(
    uow: UnitOfWork, clock: Clock, *, customer_id: CustomerId, records: Iterable[ConsentRecord]
) -> ReceiptFacts:
    """A receipt for these records of one customer, issued now."""
    name = _name(uow, customer_id)
    return ReceiptFacts(shop_facts(uow), principal_number(customer_id), name, clock.now(), tuple(records))


def care_card_facts(uow: UnitOfWork, clock: Clock, *, customer_id: CustomerId, receipt_id: str = "") -> CareCardFacts:
    """The care card: consents, wishes, whom they named (without those who refused), trips that are not over."""
    today, wish = shop_today(uow, clock), uow.care.wish(customer_id)
    return CareCardFacts(
        shop=shop_facts(uow),
        name=_name(uow, customer_id),
        day=today,
        consents=uow.consents.status(customer_id),
        ask_after_days=wish.ask_after_days,
        channel=wish.channel.value if wish.channel else "",
        contacts=tuple(NamedContact.of(c) for c in uow.care.contacts(customer_id) if c.refused_at is None),
        away=tuple(note for note in uow.away.of_customer(customer_id) if note.last_day >= today),
        receipt_id=receipt_id,
    )


def principal_number(customer_id: CustomerId) -> str:
    """What records and receipts call a customer: the shop's number for them, never a name."""
    return f"customer:{customer_id}"


def _name(uow: UnitOfWork, customer_id: CustomerId) -> str:
    return uow.directory.names([customer_id])[customer_id]
