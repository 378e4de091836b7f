"""How long visits lasted, in the store: read back beside what was had, and gone with the visit."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import numpy as np
import pytest
from sqlcipher3 import dbapi2
from tests.shops import TestShop
from tests.storage.opened import Opened
from tests.storage.test_orders import kept, receipt

from localregulars.domain.ids import CustomerId
from localregulars.domain.visits import Visit, VisitSource
from localregulars.scoring.history import VisitHistory


def minutes_of(shop: TestShop, customers: list[CustomerId]) -> list[float | None] | None:
    with shop.store.unit_of_work() as uow:
        found = uow.visits.orders(uow.visits.history(customers)).minutes
    return None if found is None else [None if np.isnan(value) else float(value) for value in found]


def test_minutes_stand_beside_the_visits_that_have_them(test_shop: TestShop) -> None:
    ada, bao = test_shop.regular("A"), test_shop.regular("B")
    lasted = {(ada, 0): 75, (bao, 1): 40}
    visits = [receipt(who, day, [1]) for who in (ada, bao) for day in range(3)]
    kept(
        test_shop,
        *(r._replace(minutes=lasted.get((r.customer_id or ada, (r.day - visits[0].day).days))) for r in visits),
    )
    assert minutes_of(test_shop, [ada, bao]) == [75, None, None, None, 40, None]
    assert minutes_of(test_shop, [bao]) == [None, 40, None]
    assert minutes_of(test_shop, []) == []
    with test_shop.store.unit_of_work() as uow:
        history = uow.visits.history([ada, bao])
        newest = VisitHistory(history.customer_ids, np.array([0, 0, 2]), history.visits[4:])
        assert np.array_equal(uow.visits.orders(newest).minutes, [40, np.nan], equal_nan=True)  # type: ignore[arg-type]
        assert [row.minutes for row in uow.visits.of_customer(ada)] == [None, None, 75]


def test_a_shop_without_minutes_has_none_at_all(test_shop: TestShop) -> None:
    ada = test_shop.regular("A")
    kept(test_shop, receipt(ada, 0, [1]))
    assert minutes_of(test_shop, [ada]) is None


def test_two_visits_in_one_second_keep_their_own_minutes(test_shop: TestShop) -> None:
    ada = test_shop.regular("A")
    first = receipt(ada, 0, [1])._replace(minutes=30)
    kept(test_shop, first, first._replace(key="another", minutes=50))
    assert minutes_of(test_shop, [ada]) == [30, 50]


def test_a_visit_by_hand_keeps_its_minutes_and_loses_them_when_it_is_taken_back(test_shop: TestShop) -> None:
    ada = test_shop.regular("A")
    at = datetime(2026, 3, 2, 9, tzinfo=UTC)
    visit = Visit(ada, at, VisitSource.HAND, minutes=55)
    with test_shop.store.unit_of_work() as uow:
        assert uow.visits.add(visit, date(2026, 3, 2), 540)
        assert uow.visits.add(replace(visit, at=at + timedelta(days=1), minutes=None), date(2026, 3, 3), 540)
        uow.commit()
    assert minutes_of(test_shop, [ada]) == [55, None]
    with test_shop.store.unit_of_work() as uow:
        assert uow.visits.remove(ada, at)
        uow.commit()
    assert minutes_of(test_shop, [ada]) is None


@pytest.mark.parametrize("minutes", [0, -30, 1441])
def test_the_database_itself_refuses_what_nobody_can_have_stayed(shop: Opened, minutes: int) -> None:
    ada = shop.regular("Ada Lovelace")
    assert shop.store._connection is not None
    with pytest.raises(dbapi2.IntegrityError):
        shop.store._connection.execute(
            "INSERT INTO visit (customer_id, at, source, day, minute, lines, amount_milli, minutes) "
            "VALUES (?, 0, 'hand', 700000, 0, 0, 0, ?)",
            (ada, minutes),
        )
