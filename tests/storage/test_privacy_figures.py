"""What the Privacy page counts: everybody in exactly one place, in SQL, and fast."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest
from tests.shops import TestShop

from localregulars.application.consent.consents import record_consent
from localregulars.application.noticing.check_ins import shop_today
from localregulars.application.rights.erasure import erase_person
from localregulars.application.rights.privacy import (
    Coverage,
    Overview,
    PeopleList,
    people_standing,
    people_to_ask,
    privacy_overview,
)
from localregulars.application.rights.privacy_port import Standing
from localregulars.application.rights.restriction import restrict
from localregulars.application.rights.retention import change_retention
from localregulars.domain.consent import ConsentState, Purpose
from localregulars.domain.retention import RetentionPolicy


def overview(shop: TestShop) -> Overview:
    with shop.store.unit_of_work() as uow:
        return privacy_overview(uow, shop.clock)


def to_ask(shop: TestShop) -> PeopleList:
    with shop.store.unit_of_work() as uow:
        return people_to_ask(uow, shop.clock)


def standing(shop: TestShop, purpose: Purpose | None, at: Standing) -> list[tuple[str, Purpose | None]]:
    with shop.store.unit_of_work() as uow:
        found = people_standing(uow, shop.clock, purpose=purpose, standing=at)
    assert found.total == len(found.people)
    return [(person.name, person.purpose) for person in found.people]


def say(shop: TestShop, who: int, purpose: Purpose, state: ConsentState) -> None:
    shop.do(partial(record_consent, customer_id=who, purpose=purpose, state=state))  # type: ignore[arg-type]


@pytest.fixture
def shop(test_shop: TestShop) -> TestShop:
    """Four people: agreed, took it back, said no, was never asked."""
    test_shop.customer("1", Purpose.HISTORY, Purpose.MONITORING, name="Ada")
    back = test_shop.customer("2", Purpose.HISTORY, name="Ben")
    say(test_shop, back, Purpose.HISTORY, ConsentState.WITHDRAWN)
    say(test_shop, test_shop.customer("3", name="Cem"), Purpose.HISTORY, ConsentState.REFUSED)
    test_shop.customer("4", name="Dora")
    return test_shop


def test_everybody_is_counted_once_a_purpose(shop: TestShop) -> None:
    found = overview(shop)
    assert found.people == 4
    assert all(sum(counts.values()) == 4 for counts in found.counts.values())
    assert found.counts[Purpose.HISTORY] == {
        Standing.GIVEN: 1,
        Standing.ENDING: 0,
        Standing.TO_RENEW: 0,
        Standing.REFUSED: 2,
        Standing.NEVER_ASKED: 1,
    }
    assert found.counts[Purpose.PUBLICATION][Standing.NEVER_ASKED] == 4


def test_every_count_leads_to_its_list(shop: TestShop) -> None:
    for purpose, counts in overview(shop).counts.items():
        for at, count in counts.items():
            assert len(standing(shop, purpose, at)) == count
    # Whoever says no to everything is not even named any more.
    assert standing(shop, Purpose.HISTORY, Standing.REFUSED) == [("", Purpose.HISTORY), ("", Purpose.HISTORY)]
    whatever_ends_first = [("Ada", Purpose.MONITORING), ("Ada", Purpose.HISTORY)]
    assert standing(shop, None, Standing.GIVEN) == whatever_ends_first


def test_an_agreement_near_its_end_is_ending(shop: TestShop) -> None:
    shop.clock.pass_time(days=350)
    assert standing(shop, None, Standing.ENDING) == [("Ada", Purpose.MONITORING)]
    assert overview(shop).counts[Purpose.MONITORING][Standing.GIVEN] == 0


def test_somebody_erased_is_in_no_count_and_no_list(shop: TestShop) -> None:
    who = shop.customer("5", Purpose.HISTORY, name="Eve")
    shop.do(partial(erase_person, customer_id=who))
    assert overview(shop).people == 4
    assert standing(shop, Purpose.HISTORY, Standing.GIVEN) == [("Ada", Purpose.HISTORY)]


def test_who_said_no_is_left_in_peace_and_who_is_new_is_told_with_the_days_left(shop: TestShop) -> None:
    shop.do(partial(change_retention, policy=RetentionPolicy(people_to_ask_days=30)))
    [dora] = to_ask(shop).people
    assert (dora.name, dora.till_id, dora.purpose) == ("Dora", "4", None)
    assert dora.until is not None
    assert dora.until.date() == (shop.clock.now() + timedelta(days=30)).date()
    assert overview(shop).without_agreement == 1


def test_whoever_is_only_stored_is_not_asked(shop: TestShop) -> None:
    shop.do(partial(restrict, customer_id=to_ask(shop).people[0].customer_id))
    assert to_ask(shop) == PeopleList((), 0)


def test_coverage_is_of_the_last_ninety_days_with_visits(shop: TestShop) -> None:
    with shop.store.unit_of_work() as uow:
        today = shop_today(uow, shop.clock)
    assert overview(shop).coverage == Coverage(0, 0)
    who = shop.customer("6", Purpose.HISTORY)
    shop.visited(who, [today - timedelta(days=n) for n in (1, 2, 89, 90, 91, 200)])
    assert overview(shop).coverage == Coverage(4, 4)
