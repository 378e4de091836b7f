"""Made-up facts for documents: one shop that said everything, one that said nothing, and people with hostile names."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from localregulars.application.consent.notices import load_notices
from localregulars.application.documents import (
    AskedAfterFacts,
    CareCardFacts,
    ConsentRecord,
    ContactNoticeFacts,
    NamedContact,
    PrivacyFacts,
    ReceiptFacts,
    ShopFacts,
    SignUpFacts,
)
from localregulars.application.read_models import ConsentStatus
from localregulars.domain.check_in import AwayNote
from localregulars.domain.consent import (
    EXPLICIT_ONLY,
    ConsentForm,
    ConsentMethod,
    ConsentState,
    Notice,
    Purpose,
    expiry,
)
from localregulars.domain.ids import AwayNoteId, CustomerId
from localregulars.domain.responsible import Responsible
from localregulars.domain.shop import ShopKind
from localregulars.domain.signals import Reason, ReasonCode
from localregulars.exporting.documents.library import Documents
from localregulars.exporting.documents.words import Words, load_words

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
SCHEMAS = RESOURCES / "documents" / "schemas"
ISO = json.loads((SCHEMAS / "consent-receipt.schema.json").read_text(encoding="utf-8"))
DPV = json.loads((SCHEMAS / "consent-dpv.schema.json").read_text(encoding="utf-8"))
LANGUAGES = ("en", "de", "es", "fr")
HOSTILE = """Ana <b>"O'Neil"</b> & {Sons} <img src=x onerror=alert(1)>"""
WHO = Responsible(
    name="Marta Vidal",
    address="Kingsland Road 12, London E2 8AA",
    phone="+44 20 7946 0000",
    email="hello@corner.example",
    officer="Dr. Ines Roth, privacy@corner.example",
    community="Hackney Council, adult social care",
)
SHOP = ShopFacts("Corner Café", ShopKind.CAFE, "ES", "en", WHO)
BARE = ShopFacts("Corner Café", ShopKind.CAFE)
DAY = date(2026, 6, 3)
NOW = datetime(2026, 6, 3, 14, 5, tzinfo=UTC)
STATES = ("given", "refused", "withdrawn", "expired", "invalidated", "renewed")
CONTACT = NamedContact("Jo Marsh", "+44 7700 900123", "sister", 14, 3)
NOTICES = {(notice.purpose, notice.language): notice for notice in load_notices(RESOURCES / "notices")}


@cache
def documents() -> Documents:
    return Documents(RESOURCES / "documents")


@cache
def words(language: str = "en") -> Words:
    return load_words(RESOURCES / "documents", language)


def record(
    purpose: Purpose = Purpose.HISTORY,
    state: str = "given",
    language: str = "en",
    form: ConsentForm | None = None,
    notice: Notice | None = None,
) -> ConsentRecord:
    """A record as the store keeps it; explicit where the purpose asks for it."""
    usual = ConsentForm.EXPLICIT if purpose in EXPLICIT_ONLY else ConsentForm.REGULAR
    return ConsentRecord(
        record_id=str(uuid.uuid5(uuid.NAMESPACE_OID, f"{purpose}{state}")),
        purpose=purpose,
        state=state,
        form=form or usual,
        at=NOW,
        zone="Europe/Madrid",
        expires_at=expiry(purpose, NOW) if state in ("given", "renewed") else None,
        method=ConsentMethod.PAPER.value,
        notice=notice or NOTICES[purpose, language],
        recorded_by="Sam",
        witness="Lee",
    )


def receipt(records: Iterable[ConsentRecord], shop: ShopFacts = SHOP, name: str = "Ana") -> ReceiptFacts:
    return ReceiptFacts(shop, "customer:17", name, NOW, tuple(records))


def sign_up(shop: ShopFacts = SHOP, own: tuple[Notice, ...] = ()) -> SignUpFacts:
    return SignUpFacts(shop, str(uuid.uuid5(uuid.NAMESPACE_OID, "sheet")), own=own)


def asked_after(shop: ShopFacts = SHOP, name: str = "Ana") -> AskedAfterFacts:
    reasons = (
        Reason(ReasonCode.LONGER_THAN_USUAL, {"days": 9, "usual_gap_days": 2.6, "last_visit": "2026-05-22"}),
        Reason(ReasonCode.RARE_GAP, {"gaps_seen": 84, "gaps_shorter": 83, "visits_seen": 85}),
    )
    return AskedAfterFacts(shop, name, DAY, reasons)


def contact_notice(shop: ShopFacts = SHOP, name: str = "Ana", contact: NamedContact = CONTACT) -> ContactNoticeFacts:
    return ContactNoticeFacts(shop, name, contact, DAY)


def care_card(
    shop: ShopFacts = SHOP,
    name: str = "Ana",
    purposes: Iterable[Purpose] = tuple(Purpose),
    contacts: Iterable[NamedContact] = (CONTACT, CONTACT),
) -> CareCardFacts:
    """The fullest card: every purpose stands, two contacts, three trips."""
    consents = tuple(
        ConsentStatus(p, ConsentState.GIVEN, ConsentForm.EXPLICIT, NOW, expiry(p, NOW), stands=True) for p in purposes
    )
    away = tuple(AwayNote(AwayNoteId(n), CustomerId(17), date(2026, 6 + n, 1), date(2026, 6 + n, 20)) for n in range(3))
    return CareCardFacts(shop, name, DAY, consents, 9, "phone", tuple(contacts), away, str(uuid.uuid4()))


def privacy(shop: ShopFacts = SHOP, purposes: tuple[Purpose, ...] = tuple(Purpose)) -> PrivacyFacts:
    return PrivacyFacts(shop, DAY, purposes)


def every_document(language: str, shop: ShopFacts = SHOP, name: str = "Ana") -> dict[str, str]:
    """Each document in one language, by its id."""
    make, named = documents(), replace(CONTACT, name=f"{name} M.", relation=f"{name} S.")
    return {
        "sign_up": make.sign_up(sign_up(shop), language),
        "asked_after": make.asked_after(asked_after(shop, name), language),
        "contact_notice": make.contact_notice(contact_notice(shop, name, named), language),
        "care_card": make.care_card(care_card(shop, name, contacts=(named, CONTACT)), language),
        "receipt": make.receipt(receipt((record(Purpose.HISTORY), record(Purpose.MONITORING)), shop, name), language),
        "privacy_page": make.privacy_page(privacy(shop), language),
        "processing_record": make.processing_record(privacy(shop), language),
        "impact_assessment": make.impact_assessment(privacy(shop), language),
    }
