"""When a shop usually opens, learned from the visits of everybody: what a locked program has to know."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from tests.shops import PROFILE, TestShop

from localregulars.application.shop.daily_look import shop_habits
from localregulars.application.visits.ports import ReceiptToKeep
from localregulars.domain.consent import Purpose
from localregulars.domain.daily_look import ShopHabits
from localregulars.domain.ids import CustomerId


def came(shop: TestShop, customer: CustomerId, days: Iterable[date], minutes: tuple[int, ...]) -> None:
    """Visits at these minutes of the shop's clock, on each of these days."""
    receipts = [
        ReceiptToKeep(f"{customer}|{day}|{minute}", customer, moment(day, minute), day, minute, 300, b"")
        for day in days
        for minute in minutes
    ]
    with shop.store.unit_of_work() as uow:
        uow.visits.keep_receipts(receipts)
        uow.commit()


def moment(day: date, minute: int) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(minutes=minute)


def habits_of(shop: TestShop) -> ShopHabits:
    with shop.store.unit_of_work() as uow:
        return shop_habits(uow, shop.clock)


@pytest.fixture
def days(test_shop: TestShop) -> list[date]:
    """Eight weeks back, without Sundays and Mondays."""
    today = test_shop.clock.now().date()
    back = (today - timedelta(days=n) for n in range(1, 56))
    return [day for day in back if day.weekday() not in {0, 6}]


def test_it_learns_when_the_first_customers_come_and_on_which_weekdays_nobody_does(
    test_shop: TestShop, days: list[date]
) -> None:
    new = habits_of(test_shop)
    assert (new.opens_at, new.closed_weekdays) == (None, frozenset()), "nothing is known of a new shop"
    came(test_shop, test_shop.regular("ada"), days, (7 * 60 + 40, 12 * 60))
    came(test_shop, test_shop.regular("bo"), days[:5], (3 * 60,))
    christmas = test_shop.clock.now().date() + timedelta(days=20)
    with test_shop.store.unit_of_work() as uow:
        uow.settings.set_closed_days([christmas, christmas - timedelta(days=60), christmas + timedelta(days=60)])
        uow.commit()
    habits = habits_of(test_shop)
    assert habits.opens_at == 7 * 60 + 40, "a few early days do not move it"
    assert habits.closed_weekdays == {0, 6}
    assert christmas in habits.closed_days
    assert all(day >= test_shop.clock.now().date() for day in habits.closed_days)
    assert max(habits.closed_days) < test_shop.clock.now().date() + timedelta(days=61)


def test_files_without_times_and_few_days_tell_no_opening(test_shop: TestShop, days: list[date]) -> None:
    ada = test_shop.regular("ada")
    came(test_shop, ada, days[:5], (8 * 60,))
    assert habits_of(test_shop).opens_at is None
    came(test_shop, test_shop.customer("till", Purpose.HISTORY), days, (0,))
    assert habits_of(test_shop).opens_at is None


def test_a_bar_that_closes_after_midnight_opens_in_the_evening(tmp_path: Path, days: list[date]) -> None:
    shop = TestShop(tmp_path / "bar", replace(PROFILE, day_starts_at=5))
    came(shop, shop.regular("ada"), days, (60, 19 * 60))
    habits = habits_of(shop)
    shop.close()
    assert (habits.opens_at, habits.day_starts_at) == (19 * 60, 5)
