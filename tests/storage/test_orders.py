"""What was had at visits, read back as arrays; and which stored states later visits leave useless."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

import numpy as np
from tests.shops import TestShop

from localregulars.application.noticing.order_lines import pack_lines
from localregulars.application.visits.ports import ReceiptToKeep
from localregulars.domain.ids import CustomerId
from localregulars.scoring.history import OrderHistory, VisitHistory
from localregulars.scoring.rules import CUSTOMER_STATE

START = date(2026, 1, 5)


def receipt(customer: CustomerId, day: int, items: Sequence[int]) -> ReceiptToKeep:
    on = START + timedelta(days=day)
    at = datetime(on.year, on.month, on.day, 9, tzinfo=UTC)
    lines = pack_lines((item, 1000, 250) for item in items)
    return ReceiptToKeep(f"{customer}|{day}", customer, at, on, 540, 250 * len(items), lines)


def kept(shop: TestShop, *receipts: ReceiptToKeep) -> None:
    with shop.store.unit_of_work() as uow:
        uow.visits.item_numbers([(name, "") for name in "abcdefgh"])
        uow.visits.keep_receipts(receipts)
        uow.commit()


def had(orders: OrderHistory) -> list[list[int]]:
    return [part.tolist() for part in np.split(orders.items, orders.offsets[1:-1])] if len(orders.offsets) > 1 else []


def test_every_visit_has_its_items_each_once_and_one_without_lines_has_none(test_shop: TestShop) -> None:
    ada, bao = test_shop.regular("A"), test_shop.regular("B")
    kept(test_shop, receipt(ada, 0, [3, 1, 3]), receipt(bao, 0, [2]), receipt(ada, 1, []), receipt(ada, 2, [5, 1]))
    with test_shop.store.unit_of_work() as uow:
        history = uow.visits.history([ada, bao])
        assert had(uow.visits.orders(history)) == [[3, 1], [], [5, 1], [2]]
        later = VisitHistory(history.customer_ids, np.array([0, 1, 1]), history.visits[2:3])
        assert had(uow.visits.orders(later)) == [[5, 1]]
        assert had(uow.visits.orders(uow.visits.history([]))) == []
        assert [column.tolist() for column in uow.visits.counts()] == [[ada, bao], [3, 1]]


def test_customers_whose_receipts_have_no_lines_are_in_nobodys_way(test_shop: TestShop) -> None:
    ada, bao, cleo, dag = (test_shop.regular(name) for name in "ABCD")
    without = [receipt(who, day, []) for who in (ada, cleo) for day in range(3)]
    kept(test_shop, receipt(bao, 1, [3, 1]), receipt(dag, 0, [2]), receipt(dag, 2, [4]), *without)
    with test_shop.store.unit_of_work() as uow:
        told = had(uow.visits.orders(uow.visits.history([ada, bao, cleo, dag])))
        assert told == [[], [], [], [3, 1], [], [], [], [2], [4]]
        assert had(uow.visits.orders(uow.visits.history([ada, cleo]))) == [[]] * 6


def test_a_state_stays_when_a_visit_comes_later_and_goes_when_one_comes_before(test_shop: TestShop) -> None:
    ada, bao = test_shop.regular("A"), test_shop.regular("B")
    kept(test_shop, receipt(ada, 3, [1]), receipt(bao, 3, [1]))
    with test_shop.store.unit_of_work() as uow:
        uow.scores.put_states([ada, bao], [np.zeros(1, CUSTOMER_STATE).tobytes()] * 2, 1)
        uow.commit()
    kept(test_shop, receipt(ada, 4, [1]), receipt(bao, 2, [1]))
    with test_shop.store.unit_of_work() as uow:
        assert list(uow.scores.states()[0]) == [ada]


def test_items_know_the_first_item_of_their_category_and_a_till_without_categories_says_nothing(
    test_shop: TestShop,
) -> None:
    ada = test_shop.regular("A")
    kept(test_shop, receipt(ada, 0, [3, 1]))
    with test_shop.store.unit_of_work() as uow:
        history = uow.visits.history([ada])
        assert uow.visits.orders(history).categories is None
        latte, pie, tart, water = uow.visits.item_numbers(
            [("Latte", "Coffee"), ("Pie", "Cakes"), ("Tart", "Cakes"), ("Water", "")]
        )
        assert uow.items.categories([latte, tart, water, 4711]) == {latte: "Coffee", tart: "Cakes"}
        of_item = uow.visits.orders(history).categories
    assert of_item is not None
    assert [of_item[number] for number in (latte, pie, tart)] == [latte, pie, pie]
    assert of_item[1] == -1
    assert len(of_item) == tart + 1
