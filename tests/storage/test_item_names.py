"""The names of items stand beside their numbers wherever reasons are shown, and nowhere else."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from tests.reasons import made_up_reasons, signal
from tests.shops import TestShop

from localregulars.application.customers.people import customer_profile
from localregulars.application.documents import asked_after_facts
from localregulars.application.noticing.item_names import ITEM, ITEM_NAME
from localregulars.application.noticing.today import today_view
from localregulars.application.rights.access_request import gather_access_request
from localregulars.cli.queue_commands import queue_document
from localregulars.cli.reason_words import why
from localregulars.domain.ids import CheckInId, CustomerId
from localregulars.domain.signals import Reason, ReasonCode, Signal

USUAL, OTHER, SELDOM = ("Flat \n white\x1b[2J", "Coffee"), ("Decaf flat white", "Decaf"), ("Croissant", "Pastry")
"""As a till may write it."""
TOLD = (ReasonCode.USUAL_ITEM_MISSING, ReasonCode.HAS_INSTEAD, ReasonCode.ITEM_SELDOM_NOW)
"""What is told of each of the three."""


class ShopWithItems:
    """A regular who waits for a hello because of what they take, as the rules say it: with numbers alone."""

    def __init__(self, shop: TestShop, *, is_known: bool = True) -> None:
        self.shop = shop
        self.who = shop.regular("ana", "Ana Ode")
        today = shop.clock.now().date()
        shop.visited(self.who, [today - timedelta(days=n) for n in range(1, 30)])
        with shop.store.unit_of_work() as uow:
            numbers = uow.visits.item_numbers([USUAL, OTHER, SELDOM]) if is_known else (997, 998, 999)
            self.signal = _signal(dict(zip(TOLD, numbers, strict=True)), today)
            self.check_in = uow.check_ins.open(self.who, today, today - timedelta(days=1), [self.signal])
            uow.scores.put_scores(today, [(self.who, self.signal)])
            uow.commit()


def _signal(items: dict[ReasonCode, int], today: date) -> Signal:
    """Every reason that names an item, with the item's number in the store and without its name."""
    stored = []
    for reason in made_up_reasons(today):
        if ITEM in reason.numbers:
            numbers = {key: value for key, value in reason.numbers.items() if key != ITEM_NAME}
            stored.append(Reason(reason.code, {**numbers, ITEM: items[reason.code]}))
    return signal(*stored, since=today - timedelta(days=3))


def names(signals: tuple[Signal, ...]) -> list[object]:
    return [reason.numbers.get(ITEM_NAME) for one in signals for reason in one.reasons]


NAMES = ["Flat white [2J", "Decaf flat white", "Croissant"]


@pytest.fixture
def shop(test_shop: TestShop) -> ShopWithItems:
    return ShopWithItems(test_shop)


def test_a_card_the_queue_and_the_profile_call_items_by_name(shop: ShopWithItems) -> None:
    with shop.shop.store.unit_of_work() as uow:
        view = today_view(uow, shop.shop.clock)
        profile = customer_profile(uow, shop.who)
    (card,) = view.cards
    assert names(card.signals) == NAMES
    assert card.still_comes
    assert names(profile.check_ins[0].signals) == NAMES
    assert profile.judged_on == shop.shop.clock.now().date()
    (told,) = queue_document(view)["check_ins"][0]["signals"]
    numbers = [reason["numbers"] for reason in told["reasons"]]
    assert [number[ITEM_NAME] for number in numbers] == NAMES
    assert [number[ITEM] for number in numbers] == [reason.numbers[ITEM] for reason in shop.signal.reasons]
    assert (
        why(card.signals)
        == "without Flat white [2J 6 times, Decaf flat white instead, less Croissant: 12%, usually 71%"
    )


def test_a_slip_and_a_copy_of_their_data_call_items_by_name(shop: ShopWithItems) -> None:
    with shop.shop.store.unit_of_work() as uow:
        facts = asked_after_facts(uow, shop.shop.clock, check_in_id=shop.check_in)
    assert [reason.numbers[ITEM_NAME] for reason in facts.reasons] == NAMES
    assert facts.still_came
    request = shop.shop.do(lambda uow, clock: gather_access_request(uow, clock, customer_id=shop.who)).value
    assert names(request.signals) == NAMES


def test_what_is_stored_and_what_is_recorded_holds_numbers_alone(shop: ShopWithItems) -> None:
    with shop.shop.store.unit_of_work() as uow:
        today_view(uow, shop.shop.clock)
        assert uow.check_ins.get(CheckInId(shop.check_in)).signals == (shop.signal,)
        assert [stored.signal for stored in uow.scores.scores()] == [shop.signal]
        lines = uow.rights.trail.lines(limit=1000, customer_id=CustomerId(shop.who))
    assert "lat white" not in repr(lines)


def test_an_item_that_is_not_known_any_more_has_no_name(test_shop: TestShop) -> None:
    shop = ShopWithItems(test_shop, is_known=False)
    with shop.shop.store.unit_of_work() as uow:
        (card,) = today_view(uow, shop.shop.clock).cards
    assert names(card.signals) == [None, None, None]
    assert why(card.signals) == (
        "without the usual order 6 times, something else instead, less of what is usual beside it: 12%, usually 71%"
    )


def test_only_the_items_that_are_asked_for_are_read(test_shop: TestShop) -> None:
    with test_shop.store.unit_of_work() as uow:
        first, second = uow.visits.item_numbers([USUAL, OTHER])
        assert uow.items.names([second, second, 4711]) == {second: "Decaf flat white"}
        assert uow.items.names([]) == {}
        assert set(uow.items.names(range(1, 3000))) == {first, second}
