"""A receipt has every field that ISO/IEC TS 27560 and the GDPR ask for, for every purpose, state and language."""

from __future__ import annotations

import copy
import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.exporting import made_up
from tests.exporting.json_schema import faults
from tests.exporting.made_up import DPV, ISO, LANGUAGES, SHOP, STATES, receipt, record, words

from localregulars.application.documents import AgreedPiece, ConsentRecord, ShopFacts, StorageTimes, receipt_number
from localregulars.domain.consent import EXPLICIT_ONLY, ConsentForm, ConsentState, Notice, Purpose, valid_months
from localregulars.domain.publication import PieceKind
from localregulars.exporting.consent_json_ld import CONTEXT, receipt_json_ld, record_json_ld
from localregulars.exporting.consent_receipt import receipt_json
from localregulars.exporting.purpose_terms import TERMS

HEADER = {"schema_version", "record_id", "pii_principal_id"}
PROCESSING = {"privacy_notice", "language", "purposes"}
PURPOSE = {
    "purpose", "lawful_basis", "pii_information", "pii_controllers", "collection_method", "processing_method",
    "storage_locations", "retention_period", "processing_locations", "geographic_restrictions", "jurisdiction",
    "recipient_third_parties", "withdrawal_method", "privacy_rights", "authority_party",
}  # fmt: skip
PII = {"pii_type", "pii_optional", "special_pii_category"}
PARTY = {"party_id", "party_address", "party_name", "party_role", "party_contact", "party_type"}
EVENT = {"event_time", "validity_duration", "entity_id", "event_type", "event_state"}
"""Mandatory by the standard or the GDPR, after DPVCG's table (https://w3id.org/dpv/guides/consent-27560)."""


def all_records(language: str) -> Iterator[ConsentRecord]:
    for purpose in Purpose:
        for state in STATES:
            yield record(purpose, state, language)


def empty_places(document: dict[str, Any]) -> list[str]:
    """Mandatory fields of a record that are missing or say nothing."""
    processing = document["pii_processing"]
    parts = [(document["header"], HEADER), (processing, PROCESSING), (document["event"][0], EVENT)]
    for purpose in processing["purposes"]:
        parts += [(purpose, PURPOSE), *((pii, PII) for pii in purpose["pii_information"])]
    parts += [(party, PARTY) for party in document["party_identification"]]
    return [name for part, wanted in parts for name in wanted if part.get(name) in (None, "", [], {})]


def test_the_states_under_test_are_all_that_there_are() -> None:
    assert {state.value for state in ConsentState} == set(STATES)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("shop", [SHOP, made_up.BARE], ids=["said everything", "said nothing"])
def test_every_mandatory_field_is_there_and_says_something(language: str, shop: ShopFacts) -> None:
    document: Any = receipt_json(receipt(all_records(language), shop), words(language))
    assert len(document["consent_records"]) == len(Purpose) * len(STATES)
    assert {name for one in document["consent_records"] for name in empty_places(one)} == set()
    assert faults(json.loads(json.dumps(document)), ISO, ISO) == []


@pytest.mark.parametrize("section", ["header", "pii_processing", "party_identification", "event"])
def test_the_schema_notices_every_mandatory_field_that_is_taken_away(section: str) -> None:
    whole = json.loads(json.dumps(receipt_json(receipt([record(Purpose.MONITORING)]), words())))
    taken: dict[str, list[tuple[list[str | int], set[str]]]] = {
        "header": [(["header"], HEADER)],
        "pii_processing": [
            (["pii_processing"], PROCESSING),
            (["pii_processing", "purposes", 0], PURPOSE),
            (["pii_processing", "purposes", 0, "pii_information", 0], PII),
        ],
        "party_identification": [(["party_identification", 0], PARTY)],
        "event": [(["event", 0], EVENT)],
    }
    for path, names in taken[section]:
        for name in names:
            broken = copy.deepcopy(whole)
            part = broken["consent_records"][0]
            for step in path:
                part = part[step]
            del part[name]
            assert faults(broken, ISO, ISO), name


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("shop", [SHOP, made_up.BARE], ids=["said everything", "said nothing"])
def test_the_linked_data_fit_their_schema_for_every_purpose_and_state(language: str, shop: ShopFacts) -> None:
    records = list(all_records(language))
    for document in (
        receipt_json_ld(receipt(records, shop), words(language)),
        record_json_ld(records, shop, "customer:17", words(language)),
    ):
        assert faults(json.loads(json.dumps(document)), DPV, DPV) == []


def test_the_linked_data_need_no_network_and_every_prefix_is_explained() -> None:
    document = receipt_json_ld(receipt([record(p) for p in Purpose]), words())
    assert all(isinstance(value, str) for value in CONTEXT.values())

    def names(value: object) -> Iterator[str]:
        if isinstance(value, dict):
            for key, inner in value.items():
                if key == "@context":
                    continue
                yield key
                if key in ("@id", "@type"):
                    yield from inner if isinstance(inner, list) else [str(inner)]
                yield from names(inner)
        elif isinstance(value, list):
            for inner in value:
                yield from names(inner)

    prefixes = {name.partition(":")[0] for name in names(document) if ":" in name}
    assert prefixes - set(CONTEXT) <= {"urn", "https"}


def test_the_linked_data_say_what_happened_in_the_vocabulary_s_own_words() -> None:
    wanted = {
        "given": "dpv:ConsentGiven",
        "renewed": "dpv:RenewedConsentGiven",
        "refused": "dpv:ConsentRefused",
        "withdrawn": "dpv:ConsentWithdrawn",
        "expired": "dpv:ConsentExpired",
        "invalidated": "dpv:ConsentInvalidated",
    }
    for state, term in wanted.items():
        graph: Any = record_json_ld([record(state=state)], SHOP, "customer:17", words())["@graph"]
        assert term in graph[0]["dpv:hasConsentStatus"][0]["@type"]


CHECKED = """
dpv: Anonymise Authority Collect CommunicationForCustomerCare CommunicationManagement ConsentExpired ConsentGiven
ConsentInvalidated ConsentNotice ConsentReceipt ConsentRecord ConsentRefused ConsentWithdrawn CustomerCare
CustomerRelationshipManagement DPIA DataAltruism DataController DataControllerDataSource DataProtectionAuthority
DataSubject DataSubjectDataSource DataSubjectRight Disclose ExplicitlyExpressedConsent ExpressedConsent
ImproveExistingProductsAndServices ImprovePublicServices InferredPersonalData Law Location MakeAvailable NotRequired
Organisation PersonalData Personalisation PersonalisedBenefits Process ProcessingLocation Profiling Prohibition
PublicRelations Purpose Recipient RenewedConsentGiven Required Service SpecialCategoryPersonalData StorageDuration
StorageLocation Store TemporalDuration ThirdParty UntilEventDuration Use WithdrawConsent WithinDevice
hasAddress hasApplicableLaw hasAssessment hasAuthority hasConsentControl hasConsentStatus hasContact hasDataController
hasDataSource hasDataSubject hasDuration hasEntity hasIdentifier hasIndicationMethod hasJurisdiction hasLegalBasis
hasLocation hasName hasNecessity hasNotice hasPersonalData hasProcess hasProcessing hasProcessingCondition hasPurpose
hasRecipient hasRecordOfActivity hasRight hasRule hasService hasStorageCondition isExercisedAt isIndicatedAtTime
isIndicatedBy
pd: AgeRange BirthDate EmailAddress Health Identifier Name Opinion PhysicalAddress Picture Preference Purchase
PurchasesAndSpendingHabit Relationship ServiceConsumptionBehavior TelephoneNumber
eu-gdpr: A6-1-a A9-2-a A7-3 A13 A15 A16 A17 A18 A20 A21 A22 A77
legal-eu: law-GDPR
"""
"""Terms that were found in DPV 2's own tables, or in DPVCG's guide to ISO/IEC TS 27560 (docs/adr/0052)."""


def test_every_term_of_the_vocabulary_was_looked_up() -> None:
    known, prefix = set(), ""
    for word in CHECKED.split():
        prefix = word if word.endswith(":") else prefix
        known.add(prefix + word)
    documents = [
        receipt_json_ld(receipt([record(p, state) for p in Purpose for state in STATES], shop), words())
        for shop in (SHOP, made_up.BARE)
    ]
    used = set(re.findall(r'"((?:dpv|pd|eu-gdpr|legal-eu):[\w-]+)"', json.dumps(documents)))
    assert used <= known
    assert {term for term in known if not term.endswith(":")} <= used, "a term of the list is not used any more"


@pytest.mark.parametrize(
    ("lasts", "said"), [(timedelta(days=40, hours=3), "P40D"), (timedelta(hours=2), "PT7200S"), (None, "P12M")]
)
def test_a_yes_that_ends_sooner_than_its_purpose_says_so(lasts: timedelta | None, said: str) -> None:
    given_one = record(Purpose.MONITORING)
    shown = given_one if lasts is None else replace(given_one, expires_at=given_one.at + lasts)
    iso: Any = receipt_json(receipt([shown]), words())
    linked: Any = receipt_json_ld(receipt([shown]), words())
    assert iso["consent_records"][0]["event"][0]["validity_duration"] == said
    status = linked["dpv:hasRecordOfActivity"][0]["dpv:hasConsentStatus"][0]
    assert status["dpv:hasDuration"]["rdf:value"] == said


@pytest.mark.parametrize("state", STATES)
def test_an_end_by_time_or_by_new_words_is_not_put_into_the_customers_mouth(state: str) -> None:
    who = "party:controller" if state in {"expired", "invalidated"} else "party:customer"
    iso: Any = receipt_json(receipt([record(state=state)]), words())
    linked: Any = receipt_json_ld(receipt([record(state=state)]), words())
    assert iso["consent_records"][0]["event"][0]["entity_id"] == who
    assert linked["dpv:hasRecordOfActivity"][0]["dpv:hasConsentStatus"][0]["dpv:isIndicatedBy"]["@id"] == who


def basis_of(one: ConsentRecord) -> set[str]:
    graph: Any = record_json_ld([one], SHOP, "customer:17", words())["@graph"]
    return {basis["@id"] for basis in graph[0]["dpv:hasProcess"][0]["dpv:hasLegalBasis"]}


@pytest.mark.parametrize("purpose", list(Purpose))
def test_what_touches_health_rests_on_explicit_consent_and_nothing_else_claims_to(purpose: Purpose) -> None:
    special = purpose in EXPLICIT_ONLY
    assert TERMS[purpose].is_special is special
    assert ("eu-gdpr:A9-2-a" in basis_of(record(purpose))) is special
    if not special:
        explicit = basis_of(record(purpose, form=ConsentForm.EXPLICIT))
        assert "dpv:ExplicitlyExpressedConsent" in explicit
        assert "eu-gdpr:A9-2-a" not in explicit


def test_a_yes_names_its_months_and_its_end_and_a_no_allows_nothing() -> None:
    for purpose in Purpose:
        given_one, refused = (
            receipt_json(receipt([record(purpose, state)]), words())["consent_records"]
            for state in ("given", "refused")
        )
        assert isinstance(given_one, list)
        assert isinstance(refused, list)
        event = given_one[0]["event"][0]
        assert event["validity_duration"] == f"P{valid_months(purpose)}M"
        assert event["valid_until"] > event["event_time"]
        assert refused[0]["event"][0]["validity_duration"] == "P0D"
        assert refused[0]["event"][0]["valid_until"] is None


@given(st.text(min_size=1, max_size=200))
def test_the_very_words_that_were_shown_and_their_hash_are_in_every_form(text: str) -> None:
    shown = record(notice=Notice(Purpose.HISTORY, 7, "en", text))
    wanted = hashlib.sha256(text.encode()).hexdigest()
    iso: Any = receipt_json(receipt([shown]), words())
    linked: Any = receipt_json_ld(receipt([shown]), words())
    notice = iso["consent_records"][0]["pii_processing"]["privacy_notice"]
    assert (notice["text"], notice["sha256"], notice["version"]) == (text, wanted, 7)
    notice = linked["dpv:hasRecordOfActivity"][0]["dpv:hasNotice"]
    assert (notice["schema:text"], notice["schema:sha256"], notice["dct:hasVersion"]) == (text, wanted, "7")


def test_storage_times_are_those_that_the_owner_set() -> None:
    shop = replace(SHOP, storage=StorageTimes(order_lines=3, visits=14, outcomes=5, feedback=6))
    wanted = {
        Purpose.HISTORY: (["P3M", "P14M"], "3", "14"),
        Purpose.MONITORING: (["P5M"], "5"),
        Purpose.FEEDBACK: (["P6M"], "6"),
    }
    for purpose, (durations, *numbers) in wanted.items():
        document: Any = receipt_json(receipt([record(purpose)], shop), words())
        kept = document["consent_records"][0]["pii_processing"]["purposes"][0]["retention_period"]
        assert kept["durations"] == durations
        assert all(number in kept["description"] for number in numbers)


@given(st.lists(st.uuids().map(str), min_size=1, max_size=6, unique=True), st.randoms())
def test_the_same_records_give_the_same_receipt_number_and_others_another(ids: list[str], luck: Any) -> None:
    mixed = list(ids)
    luck.shuffle(mixed)
    assert receipt_number(mixed) == receipt_number(ids)
    assert receipt_number(ids[1:]) != receipt_number(ids)


def test_a_shop_outside_the_union_names_its_own_law_and_authority() -> None:
    for country, law, name in (
        ("ES", "legal-eu:law-GDPR", "Agencia Española"),
        ("GB", None, "Information Commissioner"),
        ("US", None, "where you live"),
    ):
        shop = replace(SHOP, country=country, responsible=replace(SHOP.responsible, authority=""))
        graph: Any = record_json_ld([record()], shop, "customer:17", words())["@graph"]
        assert graph[0]["dpv:hasProcess"][0]["dpv:hasApplicableLaw"].get("@id") == law
        authority = next(one for one in graph[0]["dpv:hasEntity"] if "dpv:Authority" in one["@type"])
        assert name in authority["dpv:hasName"]


def test_the_name_stands_in_the_receipt_and_not_in_the_records() -> None:
    facts = receipt([record()], name="Zoë Marker")
    iso, linked = receipt_json(facts, words()), receipt_json_ld(facts, words())
    assert "Zoë Marker" not in json.dumps(iso["consent_records"], ensure_ascii=False)
    assert "Zoë Marker" not in json.dumps(linked["dpv:hasRecordOfActivity"], ensure_ascii=False)
    assert "Zoë Marker" in json.dumps(iso["receipt_header"], ensure_ascii=False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_yes_to_one_piece_says_on_every_copy_what_exactly_and_where(language: str) -> None:
    piece = AgreedPiece(PieceKind.PHOTO, "Ana & the cake", "by the <door>", "ab" * 32)
    yes = replace(record(Purpose.PUBLICATION, language=language), piece=piece)
    document = receipt_json(receipt([yes]), words(language))
    assert faults(document, ISO, ISO) == []
    assert document["consent_records"][0]["pii_processing"]["published_piece"] == {  # type: ignore[index]
        "kind": "photo", "words": piece.words, "place": piece.place, "picture_sha256": piece.picture,
    }  # fmt: skip
    linked = receipt_json_ld(receipt([yes]), words(language))
    assert faults(linked, DPV, DPV) == []
    assert linked["dpv:hasRecordOfActivity"][0]["schema:object"]["schema:text"] == piece.words  # type: ignore[index]
    page = made_up.documents().receipt(receipt([yes]), language)
    assert "Ana &amp; the cake" in page
    assert "by the &lt;door&gt;" in page
    assert piece.picture in page
