"""Consent records and receipts as JSON-LD in the Data Privacy Vocabulary, after DPVCG's guide to ISO/IEC TS 27560.

The context is written out in every document: nothing has to be fetched to read it, and the program fetches nothing.
Guide: https://w3id.org/dpv/guides/consent-27560 (profiles record-eu-gdpr and receipt-eu-gdpr).
"""

from __future__ import annotations

from collections.abc import Iterable

from localregulars.application.documents import ConsentRecord, ReceiptFacts, ShopFacts, notice_hash
from localregulars.exporting.consent_receipt import Json, said_by, validity_duration
from localregulars.exporting.documents.words import Words
from localregulars.exporting.parties import (
    AUTHORITY,
    CONTROLLER,
    PRINCIPAL,
    UNION,
    Party,
    authority,
    controller,
    country,
    kept_words,
    recipient,
)
from localregulars.exporting.purpose_terms import (
    RIGHTS,
    STATUS,
    TERMS,
    UNKNOWN_STATUS,
    PurposeTerms,
    consent_type,
    legal_basis,
    storage_periods,
)

PROFILE = "https://w3id.org/dpv/schema/dpv-27560#"
CONTEXT: Json = {
    "dpv": "https://w3id.org/dpv#",
    "pd": "https://w3id.org/dpv/pd#",
    "loc": "https://w3id.org/dpv/loc#",
    "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
    "legal-eu": "https://w3id.org/dpv/legal/eu#",
    "dct": "http://purl.org/dc/terms/",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "party": "urn:localregulars:party:",
}


def record_json_ld(records: Iterable[ConsentRecord], shop: ShopFacts, principal_id: str, words: Words) -> Json:
    """All records of one person as one graph, for the access request."""
    graph = [_record(record, shop, principal_id, words) for record in records]
    return {"@context": CONTEXT, "@graph": graph}


def receipt_json_ld(facts: ReceiptFacts, words: Words) -> Json:
    """A receipt: its own header around copies of the records."""
    return {
        "@context": CONTEXT,
        "@id": f"urn:uuid:{facts.receipt_id}",
        "@type": "dpv:ConsentReceipt",
        "dct:conformsTo": {"@id": f"{PROFILE}receipt-eu-gdpr"},
        "dct:identifier": facts.receipt_id,
        "dpv:hasIdentifier": facts.receipt_id,
        "dct:created": _time(facts.issued_at.isoformat()),
        "dct:publisher": {"@id": CONTROLLER},
        "dct:audience": facts.name,
        "dpv:hasRecordOfActivity": [_record(r, facts.shop, facts.principal_id, words) for r in facts.records],
    }


def _record(record: ConsentRecord, shop: ShopFacts, principal_id: str, words: Words) -> Json:
    parties = (controller(shop, words), authority(shop, words), recipient(record.purpose, shop, words))
    return {
        "@id": f"urn:uuid:{record.record_id}",
        "@type": "dpv:ConsentRecord",
        "dct:conformsTo": {"@id": f"{PROFILE}record-eu-gdpr"},
        "dct:identifier": record.record_id,
        "dpv:hasIdentifier": record.record_id,
        "dct:language": words.language,
        "dct:created": _time(record.at.isoformat()),
        "dct:creator": {"@id": CONTROLLER},
        "dpv:hasDataSubject": {"@id": PRINCIPAL, "@type": "dpv:DataSubject", "dct:identifier": principal_id},
        "dpv:hasNotice": _notice(record),
        "dpv:hasProcess": [_process(record, shop, words, parties)],
        "dpv:hasConsentStatus": [_status(record)],
        "dpv:hasEntity": [_entity(party) for party in parties],
        **_piece(record),
    }


def _piece(record: ConsentRecord) -> Json:
    """What exactly they agreed to have shown, and where."""
    piece = record.piece
    if piece is None:
        return {}
    shown: Json = {
        "@type": "schema:CreativeWork",
        "schema:genre": piece.kind.value,
        "schema:text": piece.words,
        "schema:location": piece.place,
    }
    return {"schema:object": shown | ({"schema:sha256": piece.picture} if piece.picture else {})}


def _notice(record: ConsentRecord) -> Json:
    notice = record.notice
    return {
        "@type": "dpv:ConsentNotice",
        "dct:identifier": f"{notice.purpose.value}/{notice.language}/{notice.version}",
        "dct:hasVersion": str(notice.version),
        "dct:language": notice.language,
        "schema:sha256": notice_hash(notice.text),
        "schema:text": notice.text,
    }


def _process(record: ConsentRecord, shop: ShopFacts, words: Words, parties: tuple[Party, ...]) -> Json:
    terms, code = TERMS[record.purpose], record.purpose.value
    places = {"shop": shop.name, "contact": parties[0].contact}
    process: Json = {
        "@type": "dpv:Process",
        "dpv:hasPurpose": [
            {
                "@type": "dpv:Purpose",
                "dct:identifier": code,
                "skos:prefLabel": words.plain(f"purpose.{code}.title"),
                "skos:broader": _ids(terms.purposes),
            }
        ],
        "dpv:hasPersonalData": _data(terms, words.plain(f"purpose.{code}.data")),
        "dpv:hasProcessing": _ids(terms.processing),
        "dpv:hasDataController": [{"@id": CONTROLLER}],
        "dpv:hasLegalBasis": _ids((*legal_basis(record.purpose, record.form), consent_type(record.form))),
        "dpv:hasDataSource": _ids(("dpv:DataSubjectDataSource", "dpv:DataControllerDataSource")),
        "dpv:hasStorageCondition": _storage(record, shop, words),
        "dpv:hasProcessingCondition": [{"@type": "dpv:ProcessingLocation", "dpv:hasLocation": _place(shop, words)}],
        "dpv:hasRule": [{"@type": "dpv:Prohibition", "dct:description": words.plain("method.restriction")}],
        "dpv:hasService": [{"@type": "dpv:Service", "dct:title": words.plain("method.service", **places)}],
        "dpv:hasJurisdiction": _place(shop, words),
        "dpv:hasApplicableLaw": _law(shop, words),
        "dpv:hasRecipient": [{"@id": parties[2].party_id}],
        "dpv:hasConsentControl": {
            "@type": "dpv:WithdrawConsent",
            "dpv:isExercisedAt": words.plain("law.withdrawal_method", **places),
        },
        "dpv:hasRight": _rights(words.plain("law.rights_method", **places)),
        "dpv:hasAuthority": {"@id": AUTHORITY},
        "dpv:hasAssessment": {"@type": "dpv:DPIA", "dct:description": words.plain("method.assessment")},
    }
    return process


def _data(terms: PurposeTerms, description: str) -> list[Json]:
    """Kinds of data, each needed for its purpose; what could be read into them is named as special."""
    needed: list[Json] = [
        {
            "@type": "dpv:PersonalData",
            "skos:broader": {"@id": kind},
            "dct:description": description,
            "dpv:hasNecessity": {"@id": "dpv:Required"},
        }
        for kind in terms.data
    ]
    return needed + [
        {
            "@type": ["dpv:SpecialCategoryPersonalData", "dpv:InferredPersonalData"],
            "skos:broader": {"@id": kind},
            "dpv:hasNecessity": {"@id": "dpv:NotRequired"},
        }
        for kind in terms.inferred
    ]


def _storage(record: ConsentRecord, shop: ShopFacts, words: Words) -> list[Json]:
    periods = storage_periods(record.purpose, shop.storage)
    durations: list[Json] = [
        {"@type": "dpv:StorageDuration", "dpv:hasDuration": {"@type": "dpv:TemporalDuration", "rdf:value": period}}
        for period in periods
    ]
    until = {"@type": "dpv:UntilEventDuration", "rdf:value": kept_words(record.purpose, shop, words)}
    location: Json = {
        "@type": "dpv:StorageLocation",
        "dpv:hasLocation": [{"@id": "dpv:WithinDevice"}, _place(shop, words)],
    }
    return [location, *durations, {"@type": "dpv:StorageDuration", "dpv:hasDuration": until}]


def _status(record: ConsentRecord) -> Json:
    duration: Json = {"@type": "dpv:TemporalDuration", "rdf:value": validity_duration(record)}
    if record.expires_at is not None:
        duration["dct:valid"] = _time(record.expires_at.isoformat())
    return {
        "@type": [STATUS.get(record.state, UNKNOWN_STATUS), consent_type(record.form)],
        "dpv:isIndicatedAtTime": _time(record.at.isoformat()),
        "dpv:hasDuration": duration,
        "dpv:isIndicatedBy": {"@id": said_by(record)},
        "dpv:hasIndicationMethod": record.method,
    }


def _entity(party: Party) -> Json:
    entity: Json = {
        "@id": party.party_id,
        "@type": [party.role, party.kind],
        "dpv:hasIdentifier": party.party_id,
        "dpv:hasName": party.name,
        "dpv:hasAddress": party.address,
        "dpv:hasContact": party.contact,
        # The guide's table names the two above, its text these two.
        "schema:address": {"@type": "schema:PostalAddress", "schema:description": party.address},
        "schema:contactPoint": {"@type": "schema:ContactPoint", "schema:description": party.contact},
    }
    if party.email:
        entity["schema:email"] = party.email
    if party.phone:
        entity["schema:telephone"] = party.phone
    return entity


def _rights(method: str) -> list[Json]:
    return [{"@type": ["dpv:DataSubjectRight", f"eu-gdpr:{right}"], "dpv:isExercisedAt": method} for right in RIGHTS]


def _place(shop: ShopFacts, words: Words) -> Json:
    return (
        {"@id": f"loc:{shop.country}"} if shop.country else {"@type": "dpv:Location", "dct:title": country(shop, words)}
    )


def _law(shop: ShopFacts, words: Words) -> Json:
    if shop.country in UNION:
        return {"@id": "legal-eu:law-GDPR"}
    return {"@type": "dpv:Law", "dct:title": words.plain("law.local_law", country=country(shop, words))}


def _ids(terms: Iterable[str]) -> list[Json]:
    return [{"@id": term} for term in terms]


def _time(text: str) -> Json:
    return {"@type": "xsd:dateTime", "@value": text}
