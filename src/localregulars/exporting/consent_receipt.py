"""Consent receipts as JSON, with the fields of ISO/IEC TS 27560:2023 under its own names.

Mandatory fields after the mapping of the W3C community group DPVCG, with those that the GDPR makes mandatory
(`resources/documents/schemas/consent-receipt.schema.json` lists them). The same in linked data: `consent_json_ld`.
"""

from __future__ import annotations

from localregulars.application.documents import ConsentRecord, ReceiptFacts, ShopFacts, notice_hash
from localregulars.domain.consent import RAN_OUT, expiry, valid_months
from localregulars.exporting.documents.words import Words
from localregulars.exporting.parties import (
    AUTHORITY,
    CONTROLLER,
    PRINCIPAL,
    Party,
    authority,
    controller,
    country,
    kept_words,
    recipient,
)
from localregulars.exporting.purpose_terms import HEALTH, RIGHTS, TERMS, consent_type, legal_basis, storage_periods

SCHEMA_VERSION = "localregulars-consent-receipt/1; ISO/IEC TS 27560:2023"
NO_DURATION = "P0D"
"""A refusal or a withdrawal has no time for which it allows anything."""
Json = dict[str, object]


def receipt_json(facts: ReceiptFacts, words: Words) -> Json:
    """The receipt: its own header and a copy of every record, ready for `json.dumps`."""
    return {
        "receipt_header": {
            "schema_version": SCHEMA_VERSION,
            "receipt_id": facts.receipt_id,
            "issued_at": facts.issued_at.isoformat(),
            "pii_principal_name": facts.name,
        },
        "consent_records": [record_json(record, facts.shop, facts.principal_id, words) for record in facts.records],
    }


def record_json(record: ConsentRecord, shop: ShopFacts, principal_id: str, words: Words) -> Json:
    """One record in the standard's four sections: header, processing, parties, event."""
    parties = (controller(shop, words), authority(shop, words), recipient(record.purpose, shop, words))
    return {
        "header": {
            "schema_version": SCHEMA_VERSION,
            "record_id": record.record_id,
            "pii_principal_id": principal_id,
        },
        "pii_processing": {
            "privacy_notice": _notice(record),
            "language": record.notice.language,
            "purposes": [_purpose(record, shop, words, parties)],
            **_piece(record),
        },
        "party_identification": [_party(party) for party in parties],
        "event": [_event(record)],
    }


def validity_duration(record: ConsentRecord) -> str:
    """How long this word allows something, as an ISO 8601 duration: the purpose's months, or fewer days."""
    if record.expires_at is None:
        return NO_DURATION
    if record.expires_at >= expiry(record.purpose, record.at):
        return f"P{valid_months(record.purpose)}M"
    lasts = record.expires_at - record.at
    return f"P{lasts.days}D" if lasts.days else f"PT{lasts.seconds}S"


def said_by(record: ConsentRecord) -> str:
    """Whose word it is: the customer's, or the shop's where a yes ended by time or by new words."""
    return CONTROLLER if record.state in {state.value for state in RAN_OUT} else PRINCIPAL


def _notice(record: ConsentRecord) -> Json:
    return {
        "version": record.notice.version,
        "language": record.notice.language,
        "sha256": notice_hash(record.notice.text),
        "text": record.notice.text,
    }


def _piece(record: ConsentRecord) -> Json:
    """What exactly they agreed to have shown, and where; nothing where the yes is to something else."""
    piece = record.piece
    if piece is None:
        return {}
    sealed = {"picture_sha256": piece.picture} if piece.picture else {}
    return {"published_piece": {"kind": piece.kind.value, "words": piece.words, "place": piece.place, **sealed}}


def _purpose(record: ConsentRecord, shop: ShopFacts, words: Words, parties: tuple[Party, ...]) -> Json:
    purpose, terms, here = record.purpose, TERMS[record.purpose], country(shop, words)
    special = HEALTH if terms.is_special else "none"
    places = {"shop": shop.name, "contact": parties[0].contact, "country": here}
    processing = f"method.processing_{purpose.value}"
    return {
        "purpose": words.plain(f"purpose.{purpose.value}.title"),
        "purpose_code": purpose.value,
        "purpose_type": list(terms.purposes),
        "lawful_basis": list(legal_basis(purpose, record.form)),
        "pii_information": [
            {
                "pii_type": kind,
                "pii_attribute_id": f"{purpose.value}:{kind}",
                "pii_optional": False,
                "sensitive_pii_category": terms.is_special,
                "special_pii_category": special,
            }
            for kind in terms.data
        ],
        "pii_description": words.plain(f"purpose.{purpose.value}.data"),
        "pii_controllers": [CONTROLLER],
        "collection_method": words.plain("method.collection"),
        "processing_method": words.plain(processing if processing in words else "method.processing"),
        "storage_locations": [words.plain("method.location", **places)],
        "retention_period": {
            "durations": list(storage_periods(purpose, shop.storage)),
            "description": kept_words(purpose, shop, words),
        },
        "processing_locations": [words.plain("method.location", **places)],
        "geographic_restrictions": words.plain("method.restriction"),
        "services": [words.plain("method.service", **places)],
        "jurisdiction": shop.country or here,
        "recipient_third_parties": [{"party_id": parties[2].party_id, "description": parties[2].name}],
        "withdrawal_method": words.plain("law.withdrawal_method", **places),
        "privacy_rights": {
            "rights": [f"eu-gdpr:{right}" for right in RIGHTS],
            "method": words.plain("law.rights_method", **places),
        },
        "codes_of_conduct": [],
        "impact_assessment": words.plain("method.assessment"),
        "authority_party": AUTHORITY,
    }


def _party(party: Party) -> Json:
    return {
        "party_id": party.party_id,
        "party_address": party.address,
        "party_email": party.email,
        "party_url": "",
        "party_phone": party.phone,
        "party_name": party.name,
        "party_role": party.role,
        "party_contact": party.contact,
        "party_type": party.kind,
    }


def _event(record: ConsentRecord) -> Json:
    return {
        "event_time": record.at.isoformat(),
        "time_zone": record.zone,
        "validity_duration": validity_duration(record),
        "valid_until": None if record.expires_at is None else record.expires_at.isoformat(),
        "entity_id": said_by(record),
        "event_type": record.form.value,
        "event_type_term": consent_type(record.form),
        "event_state": record.state,
        "method": record.method,
        "recorded_by": record.recorded_by,
        "witness": record.witness,
    }
