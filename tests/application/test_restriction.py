"""Restriction and objection freeze everything but storage and access, and are lifted whole."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest
from tests.shops import TestShop
from tests.storage.opened import raw

from localregulars.application.consent.consents import record_consent
from localregulars.application.customers.people import correct_details, customer_profile
from localregulars.application.noticing.today import today_view
from localregulars.application.outcome import UseCase
from localregulars.application.rights.restriction import lift_restriction, restrict
from localregulars.application.visits.by_hand import record_visit
from localregulars.application.visits.import_records import Detected, ParsedExport, ParsedReceipt
from localregulars.application.visits.imports import import_visits
from localregulars.domain.consent import ConsentState, Purpose
from localregulars.domain.errors import ConsentMissingError, InputRefusedError
from localregulars.domain.ids import CustomerId
from localregulars.domain.restriction import RestrictedBecause
from localregulars.domain.rights import RightKind
from localregulars.domain.signals import Signal, SignalCode
from localregulars.storage.store import SqlStore

DAY = date(2026, 3, 2)
SIGNAL = Signal(SignalCode.ABSENCE, 4.0, DAY)
WRITTEN = Detected("generic", "utf-8", ",", ".", "ISO")


@pytest.fixture
def ada(test_shop: TestShop) -> CustomerId:
    """A regular with visits, a phone number and an open check-in."""
    customer_id = test_shop.regular("ada", "Ada Okafor")
    given = partial(record_consent, customer_id=customer_id, purpose=Purpose.CONTACT_PHONE, state=ConsentState.GIVEN)
    test_shop.do(given)
    test_shop.visited(customer_id, [DAY + timedelta(days=n) for n in range(8)])
    opened = test_shop.clock.now().date() - timedelta(days=2)
    with test_shop.store.unit_of_work() as uow:
        uow.check_ins.open(customer_id, opened, DAY, [SIGNAL])
        uow.commit()
    return customer_id


def freeze(shop: TestShop, customer_id: CustomerId) -> None:
    shop.do(partial(restrict, customer_id=customer_id, because=RestrictedBecause.OBJECTION))


def test_a_restriction_hides_and_keeps(test_shop: TestShop, ada: CustomerId) -> None:
    with test_shop.store.unit_of_work() as uow:
        before = customer_profile(uow, ada)
    outcome = test_shop.do(partial(restrict, customer_id=ada, because=RestrictedBecause.OBJECTION))
    with test_shop.store.unit_of_work() as uow:
        assert uow.restriction.all() == {ada: RestrictedBecause.OBJECTION}
        assert uow.consents.may_score() == frozenset()
        assert today_view(uow, test_shop.clock).cards == ()
        frozen = customer_profile(uow, ada)  # what is stored can be shown to the customer
    assert (frozen.visits, frozen.check_ins, frozen.row.name) == (before.visits, before.check_ins, before.row.name)
    assert outcome.undo is not None
    test_shop.do(outcome.undo)
    with test_shop.store.unit_of_work() as uow:
        assert uow.consents.may_score() == {ada}
        assert uow.restriction.of(ada) is None


def test_nothing_new_is_written_about_somebody_restricted(test_shop: TestShop, ada: CustomerId) -> None:
    freeze(test_shop, ada)
    writes: list[UseCase[Any]] = [
        partial(record_visit, customer_id=ada),
        partial(correct_details, customer_id=ada, name="Ada Bello", phone="", email=""),
        partial(correct_details, customer_id=ada, name="Ada Okafor", phone="020 7946 0018", email=""),
    ]
    for write in writes:
        with pytest.raises(ConsentMissingError, match="stored only") as refused:
            test_shop.do(write)
        assert refused.value.exit_status == 6
    with test_shop.store.unit_of_work() as uow, pytest.raises(ConsentMissingError):
        uow.check_ins.open(ada, DAY, DAY, [SIGNAL])


def test_an_import_counts_their_visits_and_keeps_none(test_shop: TestShop, ada: CustomerId) -> None:
    freeze(test_shop, ada)
    when = test_shop.clock.now().replace(tzinfo=None, microsecond=0) - timedelta(days=2)
    parsed = ParsedExport(WRITTEN, 1, {}, (ParsedReceipt("ada", "r1", when, 4200, b"", 1),), ())
    report = test_shop.do(partial(import_visits, parsed=parsed)).value
    assert (report.visits_kept, report.skipped) == (0, {"no_history_consent": 1})
    test_shop.do(partial(lift_restriction, customer_id=ada))
    assert test_shop.do(partial(import_visits, parsed=parsed)).value.visits_kept == 1


def test_a_request_for_correction_lets_the_fields_be_put_right(test_shop: TestShop, ada: CustomerId) -> None:
    freeze(test_shop, ada)
    now = test_shop.clock.now()
    with test_shop.store.unit_of_work() as uow:
        uow.rights.requests.add(ada, RightKind.CORRECTION, now, now + timedelta(days=30), "my name is Bello")
        uow.commit()
    test_shop.do(partial(correct_details, customer_id=ada, name="Ada Bello", phone="", email=""))
    with test_shop.store.unit_of_work() as uow:
        assert uow.customers.details(ada).name == "Ada Bello"


def test_a_withdrawal_works_all_the_same(test_shop: TestShop, ada: CustomerId) -> None:
    freeze(test_shop, ada)
    gone = partial(record_consent, customer_id=ada, purpose=Purpose.HISTORY, state=ConsentState.WITHDRAWN)
    test_shop.do(gone)
    with test_shop.store.unit_of_work() as uow:
        assert uow.visits.of_customer(ada) == []
        assert uow.check_ins.of_customer(ada) == []
        assert uow.customers.details(ada).name == ""


def test_what_is_so_already_is_said(test_shop: TestShop, ada: CustomerId) -> None:
    with pytest.raises(InputRefusedError):
        test_shop.do(partial(lift_restriction, customer_id=ada))
    freeze(test_shop, ada)
    with pytest.raises(InputRefusedError):
        freeze(test_shop, ada)
    test_shop.do(partial(restrict, customer_id=ada, because=RestrictedBecause.RESTRICTION))
    with test_shop.store.unit_of_work() as uow:
        assert uow.restriction.of(ada) is RestrictedBecause.RESTRICTION


def test_a_check_in_whose_consent_ran_out_is_kept_and_not_shown(test_shop: TestShop, ada: CustomerId) -> None:
    with test_shop.store.unit_of_work() as uow:
        assert [card.customer_id for card in today_view(uow, test_shop.clock).cards] == [ada]
        assert isinstance(test_shop.store, SqlStore)
        raw(test_shop.store, "UPDATE consent_now SET expires_at = unixepoch() WHERE purpose = 'monitoring'")
        assert today_view(uow, test_shop.clock).cards == ()
        assert len(uow.check_ins.of_customer(ada)) == 1
