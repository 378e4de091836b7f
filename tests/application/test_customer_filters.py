"""Who belongs to each filter of the Customers screen, in a real shop that was really scored."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial

import numpy as np
import pytest
from tests.shops import TestShop

from localregulars.application.consent.consents import record_consent
from localregulars.application.customers.filters import Members, filter_members
from localregulars.application.noticing.away import note_away
from localregulars.application.noticing.check_ins import shop_today
from localregulars.application.noticing.scoring import compute_scores, load_scoring_input, store_scores
from localregulars.application.ports import PersonalDetails
from localregulars.application.rights.restriction import restrict
from localregulars.domain.consent import Adult, ConsentState, Purpose
from localregulars.domain.groups import CustomerFilter
from localregulars.domain.ids import CustomerId
from localregulars.domain.progress import SilentProgress
from localregulars.scoring.rules import CUSTOMER_STATE
from localregulars.scoring.state_heads import HEAD, habits_of


def members(shop: TestShop) -> Members:
    with shop.store.unit_of_work() as uow:
        return filter_members(uow, shop.clock, uow.directory.rows())


def came(shop: TestShop, who: CustomerId, times: int, every: int, last: int = 1) -> None:
    today = shop.clock.now().date()
    shop.visited(who, [today - timedelta(days=last + every * n) for n in range(times)])


def score(shop: TestShop) -> None:
    with shop.store.unit_of_work() as uow:
        given = load_scoring_input(uow, shop.clock)
    shop.do(store_scores(compute_scores(given, SilentProgress())))


def put_birthday(shop: TestShop, who: CustomerId, days_ahead: int) -> None:
    with shop.store.unit_of_work() as uow:
        day = shop_today(uow, shop.clock) + timedelta(days=days_ahead)
        uow.customers.update_details(who, replace(uow.customers.details(who), birthday=f"{day:%m-%d}"))
        uow.commit()


def withdraw(shop: TestShop, who: CustomerId, purpose: Purpose) -> None:
    shop.do(partial(record_consent, customer_id=who, purpose=purpose, state=ConsentState.WITHDRAWN))


def test_regulars_are_those_of_the_rhythm_until_they_left(test_shop: TestShop) -> None:
    often, seldom, left, shy = (test_shop.regular(name) for name in ("often", "seldom", "left", "shy"))
    came(test_shop, often, 40, 3)
    came(test_shop, seldom, 3, 20)
    came(test_shop, left, 40, 3, last=260)
    came(test_shop, shy, 40, 3)
    assert not members(test_shop)[CustomerFilter.REGULARS], "nothing is known before the first scoring"
    score(test_shop)
    assert members(test_shop)[CustomerFilter.REGULARS] == {often, shy}
    withdraw(test_shop, shy, Purpose.MONITORING)
    now = members(test_shop)
    assert now[CustomerFilter.REGULARS] == {often}
    assert now[CustomerFilter.NOTICED] == {often, seldom, left}


def test_away_now_is_both_days_included_and_needs_the_consent(test_shop: TestShop) -> None:
    with test_shop.store.unit_of_work() as uow:
        today = shop_today(uow, test_shop.clock)
    people = [test_shop.regular(str(number)) for number in range(4)]
    day = timedelta(days=1)
    for who, first, last in zip(
        people, (today - day, today, today + day, today), (today, today, today + day, today + 9 * day), strict=True
    ):
        test_shop.do(partial(note_away, customer_id=who, first_day=first, last_day=last))
    assert members(test_shop)[CustomerFilter.AWAY_NOW] == {people[0], people[1], people[3]}
    withdraw(test_shop, people[0], Purpose.MONITORING)
    assert members(test_shop)[CustomerFilter.AWAY_NOW] == {people[1], people[3]}


def test_a_birthday_shows_within_the_week_and_only_as_long_as_notes_are_agreed_to(test_shop: TestShop) -> None:
    people = [test_shop.customer(str(number), Purpose.HISTORY, Purpose.NOTES) for number in range(5)]
    for who, ahead in zip(people, (0, 6, 7, 3, 2), strict=True):
        put_birthday(test_shop, who, ahead)
    assert members(test_shop)[CustomerFilter.BIRTHDAY] == {people[0], people[1], people[3], people[4]}
    withdraw(test_shop, people[3], Purpose.NOTES)
    test_shop.do(partial(restrict, customer_id=people[4]))
    assert members(test_shop)[CustomerFilter.BIRTHDAY] == {people[0], people[1]}


def test_not_asked_is_whoever_never_said_a_word_and_may_be_asked(test_shop: TestShop) -> None:
    with test_shop.store.unit_of_work() as uow:
        new, frozen, no = (
            uow.customers.add(PersonalDetails(name=n), Adult.UNKNOWN, test_shop.clock.now()) for n in "abc"
        )
        uow.commit()
    yes = test_shop.regular("yes")
    test_shop.do(partial(restrict, customer_id=frozen))
    said_no = partial(record_consent, customer_id=no, purpose=Purpose.HISTORY, state=ConsentState.REFUSED)
    test_shop.do(said_no)
    now = members(test_shop)
    assert now[CustomerFilter.NOT_ASKED] == {new}
    assert now[CustomerFilter.NOTICED] == {yes}
    assert set(now) == set(CustomerFilter)


@pytest.mark.parametrize("name", HEAD.names or ())
def test_the_head_of_a_state_is_where_the_whole_state_has_it(name: str) -> None:
    state = np.zeros(1, CUSTOMER_STATE)
    inside = state if name in (CUSTOMER_STATE.names or ()) else state["rhythm"]
    inside[name] = 7
    assert np.frombuffer(state.tobytes()[: HEAD.itemsize], HEAD)[name][0] == 7


def test_a_state_that_is_cut_short_says_nothing() -> None:
    state = np.zeros(1, CUSTOMER_STATE)
    state["rhythm"]["is_regular"], state["rhythm"]["longest"] = 1, 12
    whole = state.tobytes()
    assert habits_of([(3, whole), (4, whole[:40]), (5, bytes(len(whole)))]) == {3: (True, 12, -1), 5: (False, 0, -1)}
