"""The customer's side: how and how soon to be asked, over which channel, and who is called when nothing else helps."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

import pytest
from tests.shops import TestShop

from localregulars.application.care.how_to_ask import (
    contact_refused,
    contact_was_told,
    emergency_choices,
    forget_contact,
    name_contact,
    record_emergency_call,
    set_wish,
)
from localregulars.application.consent.consents import record_consent
from localregulars.application.customers.personal_fields import write_address, write_birthday, write_notes
from localregulars.application.noticing.check_ins import close_with_outcome, record_attempt
from localregulars.application.noticing.today import today_view
from localregulars.domain.care import CareWish, WhyNotYet
from localregulars.domain.check_in import CheckInOutcome, ContactChannel
from localregulars.domain.consent import ConsentState, Purpose
from localregulars.domain.errors import ConsentMissingError, InputRefusedError
from localregulars.domain.ids import CheckInId, CustomerId, EmergencyContactId
from localregulars.domain.signals import Signal, SignalCode


def missing(shop: TestShop, days: int = 10) -> tuple[CustomerId, CheckInId]:
    """A regular who has not come for so many days, in the queue."""
    ada = shop.regular("ada", "Ada Okafor")
    last = date.today() - timedelta(days=days)  # noqa: DTZ011  (the shop is where the test runs, give or take a day)
    with shop.store.unit_of_work() as uow:
        check_in = uow.check_ins.open(ada, last + timedelta(days=5), last, [Signal(SignalCode.ABSENCE, 4.0, last)])
        uow.commit()
    return ada, check_in


def agree(shop: TestShop, customer_id: CustomerId, *purposes: Purpose) -> None:
    for purpose in purposes:
        given = partial(record_consent, customer_id=customer_id, purpose=purpose, state=ConsentState.GIVEN)
        shop.do(given)


def name_bo(shop: TestShop, customer_id: CustomerId, *, days: int = 7, tries: int = 2) -> EmergencyContactId:
    return shop.do(
        partial(
            name_contact, customer_id=customer_id, name="Bo Kim", phone="020 7946 0018", relation="son",
            after_days=days, after_tries=tries,
        )
    ).value  # fmt: skip


def why_not(shop: TestShop, check_in: CheckInId) -> list[WhyNotYet | None]:
    with shop.store.unit_of_work() as uow:
        return [choice.why_not_yet for choice in emergency_choices(uow, shop.clock, check_in_id=check_in)]


@pytest.mark.parametrize("channel", [c for c in ContactChannel if c is not ContactChannel.IN_PERSON])
def test_nobody_is_tried_over_a_channel_that_they_did_not_allow(test_shop: TestShop, channel: ContactChannel) -> None:
    ada, check_in = missing(test_shop)
    attempt = partial(record_attempt, check_in_id=check_in, channel=channel)
    with pytest.raises(ConsentMissingError, match="did not agree") as refused:
        test_shop.do(attempt)
    assert refused.value.exit_status == 6
    with test_shop.store.unit_of_work() as uow:
        check = uow.check_ins.get(check_in)
        with pytest.raises(ConsentMissingError):  # the store refuses it by itself
            uow.care.add_attempt(check, test_shop.clock.now(), channel)
    assert channel.purpose is not None
    agree(test_shop, ada, channel.purpose)
    outcome = test_shop.do(attempt)
    with test_shop.store.unit_of_work() as uow:
        (kept,) = uow.care.attempts(check_in)
        (card,) = today_view(uow, test_shop.clock).cards
    assert (kept.channel, kept.reached, card.tries) == (channel, False, 1)
    assert outcome.undo is not None
    test_shop.do(outcome.undo)
    with test_shop.store.unit_of_work() as uow:
        assert uow.care.attempts(check_in) == ()


def test_somebody_is_called_in_the_agreed_case_and_in_no_other(test_shop: TestShop) -> None:
    ada, check_in = missing(test_shop)
    with pytest.raises(ConsentMissingError):
        name_bo(test_shop, ada)
    agree(test_shop, ada, Purpose.EMERGENCY_CONTACT)
    bo = name_bo(test_shop, ada)
    call = partial(record_emergency_call, contact_id=bo, check_in_id=check_in)
    tried = partial(record_attempt, check_in_id=check_in)
    for reason in (WhyNotYet.TOO_FEW_TRIES, WhyNotYet.TOO_FEW_TRIES, None):
        assert why_not(test_shop, check_in) == [reason]
        if reason is not None:
            with pytest.raises(ConsentMissingError, match="more tries"):
                test_shop.do(call)
            with test_shop.store.unit_of_work() as uow, pytest.raises(ConsentMissingError, match="only in the case"):
                uow.care.add_call(uow.care.contact(bo), check_in, test_shop.clock.now(), date.today())  # noqa: DTZ011
            test_shop.do(tried)
    with test_shop.store.unit_of_work() as uow:
        (card,) = today_view(uow, test_shop.clock).cards
        assert (card.tries, card.tries_wanted) == (2, 2)
    test_shop.do(call)
    with test_shop.store.unit_of_work() as uow:
        assert [kept.contact_id for kept in uow.care.calls(ada)] == [bo]


def test_a_silence_that_is_too_short_calls_nobody_whatever_day_is_claimed(test_shop: TestShop) -> None:
    ada, check_in = missing(test_shop, days=10)
    agree(test_shop, ada, Purpose.EMERGENCY_CONTACT)
    bo = name_bo(test_shop, ada, days=20, tries=1)
    test_shop.do(partial(record_attempt, check_in_id=check_in))
    assert why_not(test_shop, check_in) == [WhyNotYet.TOO_SOON]
    later = date.today() + timedelta(days=30)  # noqa: DTZ011
    with test_shop.store.unit_of_work() as uow, pytest.raises(ConsentMissingError):
        uow.care.add_call(uow.care.contact(bo), check_in, test_shop.clock.now(), later)


@pytest.mark.parametrize(
    ("was_reached", "is_closed", "reason"),
    [(True, False, WhyNotYet.WAS_REACHED), (False, True, WhyNotYet.NOT_ASKED_AFTER)],
)
def test_nobody_is_called_once_the_check_in_is_closed_or_the_customer_was_reached(
    test_shop: TestShop, *, was_reached: bool, is_closed: bool, reason: WhyNotYet
) -> None:
    ada, check_in = missing(test_shop)
    agree(test_shop, ada, Purpose.EMERGENCY_CONTACT)
    bo = name_bo(test_shop, ada, tries=1)
    test_shop.do(partial(record_attempt, check_in_id=check_in))
    assert why_not(test_shop, check_in) == [None]
    if was_reached:
        with test_shop.store.unit_of_work() as uow:
            now = test_shop.clock.now()
            uow.care.add_attempt(uow.check_ins.get(check_in), now, ContactChannel.IN_PERSON, reached=True)
            uow.commit()
    if is_closed:
        test_shop.do(partial(close_with_outcome, check_in_id=check_in, outcome=CheckInOutcome.FINE))
    assert why_not(test_shop, check_in) == [reason]
    with pytest.raises(ConsentMissingError):
        test_shop.do(partial(record_emergency_call, contact_id=bo, check_in_id=check_in))
    with test_shop.store.unit_of_work() as uow, pytest.raises(ConsentMissingError):
        uow.care.add_call(uow.care.contact(bo), check_in, test_shop.clock.now(), date.today())  # noqa: DTZ011


def test_who_was_named_is_told_and_may_refuse_for_good(test_shop: TestShop) -> None:
    ada, check_in = missing(test_shop)
    agree(test_shop, ada, Purpose.EMERGENCY_CONTACT)
    bo = name_bo(test_shop, ada)
    with test_shop.store.unit_of_work() as uow:
        (waiting,) = uow.care.contacts_to_tell()
        assert (waiting.name, waiting.phone, waiting.relation) == ("Bo Kim", "+442079460018", "son")
        assert "Bo Kim" not in repr(waiting)
    test_shop.do(partial(contact_was_told, contact_id=bo))
    with test_shop.store.unit_of_work() as uow:
        assert uow.care.contacts_to_tell() == ()
    test_shop.do(partial(contact_refused, contact_id=bo))
    with test_shop.store.unit_of_work() as uow:
        kept = uow.care.contact(bo)
    assert (kept.name, kept.phone, kept.relation, kept.refused_at is None) == ("", "", "", False)
    assert why_not(test_shop, check_in) == [WhyNotYet.REFUSED]
    test_shop.do(partial(forget_contact, contact_id=bo))
    assert why_not(test_shop, check_in) == []


def test_a_wish_needs_its_consents_and_is_taken_back_whole(test_shop: TestShop) -> None:
    bo = test_shop.customer("bo", Purpose.HISTORY)
    with pytest.raises(ConsentMissingError):
        test_shop.do(partial(set_wish, customer_id=bo, wish=CareWish(5)))
    ada, _ = missing(test_shop)
    by_phone = partial(set_wish, customer_id=ada, wish=CareWish(5, ContactChannel.PHONE))
    with pytest.raises(ConsentMissingError):
        test_shop.do(by_phone)
    agree(test_shop, ada, Purpose.CONTACT_PHONE)
    outcome = test_shop.do(by_phone)
    with test_shop.store.unit_of_work() as uow:
        assert uow.care.waits() == {ada: 5}
    assert outcome.undo is not None
    test_shop.do(outcome.undo)
    with test_shop.store.unit_of_work() as uow:
        assert (uow.care.wish(ada), uow.care.waits()) == (CareWish(), {})
    with pytest.raises(InputRefusedError):
        CareWish(0)


def test_notes_birthday_and_address_need_their_purpose_and_say_so(test_shop: TestShop) -> None:
    ada = test_shop.customer("ada", Purpose.HISTORY)
    writes = {
        "Notes": partial(write_notes, customer_id=ada, notes=["likes the window seat", " "]),
        "birthday": partial(write_birthday, customer_id=ada, month=2, day=29),
        "letters": partial(write_address, customer_id=ada, address=" 1  High Street \n\n London "),
    }
    for word, write in writes.items():
        with pytest.raises(ConsentMissingError, match=word):
            test_shop.do(write)
    agree(test_shop, ada, Purpose.NOTES, Purpose.CONTACT_POST)
    undos = [test_shop.do(write).undo for write in writes.values()]
    with test_shop.store.unit_of_work() as uow:
        kept = uow.customers.details(ada)
    assert (kept.notes, kept.birthday, kept.address) == (
        ("likes the window seat",), "02-29", "1 High Street\nLondon",
    )  # fmt: skip
    for undo in reversed(undos):
        assert undo is not None
        test_shop.do(undo)
    with test_shop.store.unit_of_work() as uow:
        kept = uow.customers.details(ada)
    assert (kept.notes, kept.birthday, kept.address) == ((), "", "")
    with pytest.raises(InputRefusedError):
        test_shop.do(partial(write_birthday, customer_id=ada, month=2, day=30))
