"""Costs, invitations by lot and birthday greetings over a real shop: each with its way back, each under its consent."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

import pytest
from tests.everything import number, sql
from tests.shops import TestShop

from localregulars.application.access import NOBODY, acting_as
from localregulars.application.care.costs import costs_of, log_gift, log_minutes, remove_cost, set_wage, wage
from localregulars.application.care.greetings import greet
from localregulars.application.care.invitations import draw_invitation, invitations, lot_of, take_back_invitation
from localregulars.application.consent.consents import record_consent
from localregulars.application.customers.personal_fields import write_birthday
from localregulars.application.outcome import Outcome
from localregulars.application.rights.retention import apply_retention
from localregulars.domain.care_cost import CareCostKind
from localregulars.domain.consent import Adult, ConsentState, Purpose
from localregulars.domain.errors import ConsentMissingError, InputRefusedError, OwnerOnlyError
from localregulars.domain.ids import CustomerId
from localregulars.domain.invitations import InvitationChannel, InvitedTo
from localregulars.domain.retention import RetentionKind

INVITED = (Purpose.HISTORY, Purpose.INVITATIONS_EMAIL)
EMAIL = partial(draw_invitation, invited_to=InvitedTo.EVENT, channel=InvitationChannel.EMAIL)


def undo(shop: TestShop, done: Outcome[object]) -> Outcome[object]:
    assert done.undo is not None
    return shop.do(done.undo)


def today(shop: TestShop) -> date:
    return shop.clock.now().date()


def lines(shop: TestShop) -> list[tuple[str, int, int, int | None]]:
    with shop.store.unit_of_work() as uow:
        return [(one.kind.value, one.minutes, one.amount_milli, one.customer_id) for one in costs_of(uow)]


def test_minutes_gestures_and_rewards_are_one_line_each_and_can_be_taken_back(test_shop: TestShop) -> None:
    ada = test_shop.customer("ada", Purpose.LOYALTY)
    took = test_shop.do(partial(log_minutes, minutes=15))
    gift = test_shop.do(partial(log_gift, kind=CareCostKind.GESTURE, amount_milli=3_500))
    test_shop.do(partial(log_gift, kind=CareCostKind.REWARD, amount_milli=2_000, customer_id=ada))
    assert lines(test_shop) == [("reward", 0, 2_000, ada), ("gesture", 0, 3_500, None), ("minutes", 15, 0, None)]
    undo(test_shop, took)
    again = undo(test_shop, test_shop.do(partial(remove_cost, cost_id=gift.value)))
    assert again.value is not None
    assert sorted(lines(test_shop)) == [("gesture", 0, 3_500, None), ("reward", 0, 2_000, ada)]


def test_what_an_hour_costs_is_the_owners_to_say(test_shop: TestShop) -> None:
    done = test_shop.do(partial(set_wage, wage_milli=18_500))
    with test_shop.store.unit_of_work() as uow:
        assert wage(uow) == 18_500
    undo(test_shop, done)
    with test_shop.store.unit_of_work() as uow:
        assert wage(uow) == 0
    with acting_as(NOBODY), pytest.raises(OwnerOnlyError):
        test_shop.do(partial(set_wage, wage_milli=1))


def test_what_cannot_be_a_cost_is_refused(test_shop: TestShop) -> None:
    gift = partial(log_gift, kind=CareCostKind.GESTURE)
    for use_case in (
        partial(log_minutes, minutes=0),
        partial(log_minutes, minutes=-15),
        partial(log_minutes, minutes=1_441),
        partial(log_minutes, minutes=5, day=date(9000, 1, 1)),
        partial(gift, amount_milli=0),
        partial(gift, amount_milli=-100),
        partial(log_gift, kind=CareCostKind.MINUTES, amount_milli=100),
    ):
        with pytest.raises(InputRefusedError):
            test_shop.do(use_case)
    with pytest.raises(InputRefusedError):
        test_shop.do(partial(set_wage, wage_milli=-1))
    assert lines(test_shop) == []


def test_for_whom_a_thank_you_was_needs_their_consent_and_goes_with_it_while_the_cost_stays(
    test_shop: TestShop,
) -> None:
    ada, bo = test_shop.customer("ada", Purpose.LOYALTY), test_shop.customer("bo", Purpose.HISTORY)
    reward = partial(log_gift, kind=CareCostKind.REWARD, amount_milli=2_000)
    with pytest.raises(ConsentMissingError):
        test_shop.do(partial(reward, customer_id=bo))
    test_shop.do(partial(reward, customer_id=ada))
    taken_back = partial(record_consent, customer_id=ada, purpose=Purpose.LOYALTY, state=ConsentState.WITHDRAWN)
    test_shop.do(taken_back)
    assert lines(test_shop) == [("reward", 0, 2_000, None)]
    with test_shop.store.unit_of_work() as uow, pytest.raises(ConsentMissingError):  # the database itself
        uow.costs.add(CareCostKind.GESTURE, today(test_shop), test_shop.clock.now(), amount_milli=1, customer_id=bo)


def test_a_lot_falls_among_adults_who_agreed_to_the_channel_and_to_their_visits(test_shop: TestShop) -> None:
    agreed = {test_shop.customer(f"a{n}", *INVITED) for n in range(10)}
    test_shop.customer("other", Purpose.HISTORY, Purpose.INVITATIONS_POST, Purpose.CONTACT_EMAIL)
    test_shop.customer("unseen", Purpose.INVITATIONS_EMAIL)
    test_shop.customer("young", *INVITED, adult=Adult.NO)
    drawn = test_shop.do(partial(EMAIL, left_out_percent=30))
    with test_shop.store.unit_of_work() as uow:
        lot, (one,) = lot_of(uow, drawn.value), invitations(uow)
    assert (set(lot.invited) | set(lot.left_out), len(lot.left_out)) == (agreed, 3)
    undo(test_shop, drawn)
    assert number(test_shop, "SELECT count(*) FROM invitation_person") == 0
    again = test_shop.do(partial(EMAIL, left_out_percent=30, seed=one.seed))
    with test_shop.store.unit_of_work() as uow:
        assert lot_of(uow, again.value) == lot
    test_shop.clock.pass_time(days=1)
    with pytest.raises(InputRefusedError, match="on the day"):
        test_shop.do(partial(take_back_invitation, invitation_id=again.value))


@pytest.mark.parametrize("purpose", INVITED)
def test_who_takes_a_yes_back_is_in_no_lot_any_more(test_shop: TestShop, purpose: Purpose) -> None:
    people = [test_shop.customer(f"a{n}", *INVITED) for n in range(4)]
    test_shop.do(EMAIL)
    test_shop.do(partial(record_consent, customer_id=people[0], purpose=purpose, state=ConsentState.WITHDRAWN))
    left = {customer for (customer,) in sql(test_shop, "SELECT customer_id FROM invitation_person")}
    assert left == set(people[1:])


def test_a_lot_of_staff_or_of_nobody_is_refused(test_shop: TestShop) -> None:
    with pytest.raises(InputRefusedError, match="Fewer than two"):
        test_shop.do(EMAIL)
    with acting_as(NOBODY), pytest.raises(OwnerOnlyError):
        test_shop.do(EMAIL)


def with_birthday(shop: TestShop, till_id: str) -> CustomerId:
    who = shop.customer(till_id, Purpose.HISTORY, Purpose.NOTES)
    shop.do(partial(write_birthday, customer_id=who, month=2, day=29))
    return who


def test_a_greeting_is_written_down_once_and_can_be_taken_back(test_shop: TestShop) -> None:
    ada = with_birthday(test_shop, "ada")
    done = test_shop.do(partial(greet, customer_id=ada))
    assert (done.value, test_shop.do(partial(greet, customer_id=ada)).value) == (True, False)
    undo(test_shop, done)
    assert number(test_shop, "SELECT count(*) FROM birthday_greeting") == 0


def test_nobody_is_greeted_whose_birthday_is_not_known_or_to_come_or_taken_back(test_shop: TestShop) -> None:
    ada, bo = with_birthday(test_shop, "ada"), test_shop.customer("bo", Purpose.NOTES)
    with pytest.raises(ConsentMissingError):
        test_shop.do(partial(greet, customer_id=bo))
    with pytest.raises(InputRefusedError):
        test_shop.do(partial(greet, customer_id=ada, day=today(test_shop) + timedelta(days=2)))
    test_shop.do(partial(greet, customer_id=ada))
    test_shop.do(partial(record_consent, customer_id=ada, purpose=Purpose.NOTES, state=ConsentState.WITHDRAWN))
    assert number(test_shop, "SELECT count(*) FROM birthday_greeting") == 0
    with pytest.raises(ConsentMissingError):
        test_shop.do(partial(greet, customer_id=ada))


def test_whom_something_was_for_goes_with_the_visits_of_that_day_and_the_cost_stays(test_shop: TestShop) -> None:
    ada = with_birthday(test_shop, "ada")
    for purpose in (Purpose.LOYALTY, Purpose.INVITATIONS_EMAIL):
        test_shop.do(partial(record_consent, customer_id=ada, purpose=purpose, state=ConsentState.GIVEN))
    test_shop.customer("bo", *INVITED)
    gift = partial(log_gift, kind=CareCostKind.GESTURE, amount_milli=2_000, customer_id=ada)
    for use_case in (gift, partial(greet, customer_id=ada), EMAIL):
        test_shop.do(use_case)
    test_shop.clock.pass_time(days=750)
    assert test_shop.do(apply_retention).value.taken[RetentionKind.INVITATIONS] == 0
    test_shop.clock.pass_time(days=30)
    assert test_shop.do(apply_retention).value.taken[RetentionKind.INVITATIONS] == 4  # two in the lot
    assert lines(test_shop) == [("gesture", 0, 2_000, None)]
    assert number(test_shop, "SELECT count(*) FROM invitation") == 1
