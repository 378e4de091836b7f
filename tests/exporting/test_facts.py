"""What documents are made from, read out of a real shop."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest
from tests.exporting import made_up
from tests.exporting.json_schema import faults
from tests.exporting.made_up import DPV, ISO
from tests.shops import TestShop

from localregulars.application.access import Actor, acting_as
from localregulars.application.care.how_to_ask import name_contact, set_wish
from localregulars.application.consent.consents import record_consent
from localregulars.application.documents import (
    care_card_facts,
    contact_notice_facts,
    privacy_facts,
    receipt_facts,
    save_responsible,
    shop_facts,
    sign_up_facts,
)
from localregulars.application.rights.access_request import consent_records
from localregulars.application.rights.retention import change_retention
from localregulars.domain.care import CareWish
from localregulars.domain.check_in import ContactChannel
from localregulars.domain.consent import ConsentState, Purpose
from localregulars.domain.errors import OwnerOnlyError
from localregulars.domain.own_words import fingerprint_of
from localregulars.domain.responsible import Responsible
from localregulars.domain.retention import RetentionPolicy
from localregulars.domain.staff import Role


def test_who_is_responsible_is_kept_and_printed_from_then_on(test_shop: TestShop) -> None:
    with test_shop.store.unit_of_work() as uow:
        assert shop_facts(uow).responsible == Responsible()
        assert shop_facts(uow).responsible.missing == ("name", "address", "contact")
    test_shop.do(partial(save_responsible, responsible=made_up.WHO))
    test_shop.reopen()
    with test_shop.store.unit_of_work() as uow:
        facts = privacy_facts(uow, test_shop.clock)
    assert facts.shop.responsible == made_up.WHO
    assert facts.shop.responsible.missing == ()
    assert made_up.WHO.address in made_up.documents().privacy_page(facts, "en")


def test_only_the_owner_says_who_is_responsible(test_shop: TestShop) -> None:
    with acting_as(Actor(Role.STAFF)), pytest.raises(OwnerOnlyError):
        test_shop.do(partial(save_responsible, responsible=made_up.WHO))


def test_the_name_of_who_is_responsible_is_not_in_the_audit_trail(test_shop: TestShop) -> None:
    test_shop.do(partial(save_responsible, responsible=made_up.WHO))
    with test_shop.store.unit_of_work() as uow:
        lines = [str(line) for line in uow.rights.trail.lines(limit=50)]
    assert any("settings.responsible" in line for line in lines)
    assert not any("Vidal" in line or "corner.example" in line for line in lines)


def test_every_sheet_has_a_number_of_its_own(test_shop: TestShop) -> None:
    with test_shop.store.unit_of_work() as uow:
        numbers = {sign_up_facts(uow, test_shop.clock).sheet_id for _ in range(5)}
    assert len(numbers) == 5


def test_a_sheet_knows_the_shops_own_words_of_its_language(test_shop: TestShop) -> None:
    for purpose, language in ((Purpose.NOTES, "en"), (Purpose.FEEDBACK, "de"), (Purpose.PUBLICATION, "en")):
        with test_shop.store.unit_of_work() as uow:
            shipped = uow.own_words.now(purpose, language)
            own = replace(shipped.notice, text=f"In our words: {purpose.value}?", material=False)
            uow.own_words.put(own, test_shop.clock.now(), fingerprint_of(shipped.notice))
            uow.commit()
    with test_shop.store.unit_of_work() as uow:
        english, german, french = (
            sign_up_facts(uow, test_shop.clock, language=code).own for code in ("en", "de", "fr")
        )
    assert [notice.purpose for notice in english] == [Purpose.NOTES]
    assert [notice.text for notice in german] == ["In our words: feedback?"]
    assert french == ()


def test_the_privacy_page_is_about_the_purposes_that_somebody_agreed_to(test_shop: TestShop) -> None:
    with test_shop.store.unit_of_work() as uow:
        assert privacy_facts(uow, test_shop.clock).purposes == tuple(Purpose)
    test_shop.customer("K1", Purpose.HISTORY, Purpose.NOTES)
    with test_shop.store.unit_of_work() as uow:
        assert privacy_facts(uow, test_shop.clock).purposes == (Purpose.HISTORY, Purpose.NOTES)


def test_storage_times_on_paper_are_the_owner_s(test_shop: TestShop) -> None:
    test_shop.do(partial(change_retention, policy=RetentionPolicy(order_lines=2, visits=15, evidence=50)))
    with test_shop.store.unit_of_work() as uow:
        times = shop_facts(uow).storage
    assert (times.order_lines, times.visits, times.evidence, times.outcomes) == (2, 15, 50, 12)


def test_a_care_card_is_read_whole_and_loses_what_is_withdrawn(test_shop: TestShop) -> None:
    purposes = (Purpose.HISTORY, Purpose.MONITORING, Purpose.CONTACT_PHONE, Purpose.EMERGENCY_CONTACT)
    ana = test_shop.customer("K1", *purposes, name=made_up.HOSTILE)
    test_shop.do(partial(set_wish, customer_id=ana, wish=CareWish(9, ContactChannel.PHONE)))
    named = partial(
        name_contact,
        customer_id=ana,
        name="Jo Marsh",
        phone="020 7946 0018",
        relation="sister",
        after_days=14,
        after_tries=3,
    )
    contact = test_shop.do(named).value
    first = test_shop.clock.now().date() + timedelta(days=3)
    with test_shop.store.unit_of_work() as uow:
        uow.away.add(ana, first, first + timedelta(days=4), test_shop.clock.now())
        uow.away.add(ana, first - timedelta(days=60), first - timedelta(days=50), test_shop.clock.now())
        uow.commit()
    with test_shop.store.unit_of_work() as uow:
        card = care_card_facts(uow, test_shop.clock, customer_id=ana)
        notice = contact_notice_facts(uow, test_shop.clock, contact_id=contact)
    assert (card.ask_after_days, card.channel) == (9, "phone")
    assert [(one.name, one.after_days, one.after_tries) for one in card.contacts] == [("Jo Marsh", 14, 3)]
    assert [note.first_day for note in card.away] == [first]
    assert {p for p in Purpose if card.stands(p)} == set(purposes)
    assert notice.contact.relation == "sister"
    assert notice.customer_name == card.name
    assert "Jo Marsh" in made_up.documents().care_card(card, "en")
    gone = partial(record_consent, customer_id=ana, purpose=Purpose.EMERGENCY_CONTACT, state=ConsentState.WITHDRAWN)
    test_shop.do(gone)
    with test_shop.store.unit_of_work() as uow:
        card = care_card_facts(uow, test_shop.clock, customer_id=ana)
    assert card.contacts == ()
    assert "Jo Marsh" not in made_up.documents().care_card(card, "en")


def test_a_receipt_of_a_real_customer_has_their_records_and_the_words_that_they_were_shown(test_shop: TestShop) -> None:
    ana = test_shop.customer("K1", Purpose.HISTORY, Purpose.MONITORING, name="Ana")
    test_shop.do(partial(record_consent, customer_id=ana, purpose=Purpose.NOTES, state=ConsentState.REFUSED))
    test_shop.do(partial(record_consent, customer_id=ana, purpose=Purpose.MONITORING, state=ConsentState.WITHDRAWN))
    with test_shop.store.unit_of_work() as uow:
        records = consent_records(uow, ana)
        facts = receipt_facts(uow, test_shop.clock, customer_id=ana, records=records)
        again = receipt_facts(uow, test_shop.clock, customer_id=ana, records=reversed(records))
    assert [(record.purpose, record.state) for record in records] == [
        (Purpose.HISTORY, "given"),
        (Purpose.MONITORING, "given"),
        (Purpose.NOTES, "refused"),
        (Purpose.MONITORING, "withdrawn"),
    ]
    assert all(record.notice == made_up.NOTICES[record.purpose, "en"] for record in records)
    assert again.receipt_id == facts.receipt_id
    assert facts.principal_id == f"customer:{ana}"
    make = made_up.documents()
    assert faults(json.loads(json.dumps(make.receipt_json(facts, "en"))), ISO, ISO) == []
    assert faults(json.loads(json.dumps(make.receipt_json_ld(facts, "en"))), DPV, DPV) == []
    assert all(record.record_id in make.receipt(facts, "en") for record in records)


def test_no_name_shows_when_facts_are_put_into_words_by_mistake() -> None:
    name = "Zoë Marker"
    contact = replace(made_up.CONTACT, name=name, phone="020 7946 0018", relation=name)
    facts = (
        made_up.receipt([replace(made_up.record(), recorded_by=name, witness=name)], name=name),
        made_up.asked_after(name=name),
        made_up.contact_notice(name=name, contact=contact),
        made_up.care_card(name=name, contacts=(contact,)),
    )
    assert not [one for one in facts if "Marker" in repr(one) or "7946 0018" in repr(one)]
