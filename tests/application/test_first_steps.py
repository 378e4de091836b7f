"""What was left open when a shop was made: kept, settled by doing it, put aside with a way back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

import pytest
from tests.application.fakes import FakeStore
from tests.application.shelves import CAFE, FakeClock

from localregulars.application.access import Actor, acting_as
from localregulars.application.documents import save_responsible
from localregulars.application.execution import execute
from localregulars.application.outcome import UseCase
from localregulars.application.shop.first_steps import leave_open, settle, still_open
from localregulars.application.shop.shops import change_profile
from localregulars.domain.errors import OwnerOnlyError
from localregulars.domain.first_steps import FirstStep
from localregulars.domain.responsible import Responsible
from localregulars.domain.shop import ShopKind
from localregulars.domain.staff import Role

CLOCK = FakeClock(datetime(2026, 3, 2, 9, tzinfo=UTC))


@pytest.fixture
def store() -> FakeStore:
    made = FakeStore(CLOCK)
    execute(made, CLOCK, partial(leave_open, steps=FirstStep))
    return made


def do(store: FakeStore, use_case: UseCase[None]) -> UseCase[object] | None:
    return execute(store, CLOCK, use_case).undo


def left(store: FakeStore) -> set[FirstStep]:
    with store.unit_of_work() as uow:
        return set(still_open(uow))


def test_a_shop_that_nobody_was_led_through_has_nothing_open() -> None:
    assert left(FakeStore(CLOCK)) == set()


def test_what_is_open_is_told_in_the_order_of_asking(store: FakeStore) -> None:
    with store.unit_of_work() as uow:
        assert still_open(uow) == tuple(FirstStep)


def test_a_step_that_was_put_aside_can_be_taken_back(store: FakeStore) -> None:
    undo = do(store, partial(settle, step=FirstStep.RECOVERY))
    assert left(store) == set(FirstStep) - {FirstStep.RECOVERY}
    assert undo is not None
    do(store, undo)  # type: ignore[arg-type]  # it hands nothing back
    assert left(store) == set(FirstStep)


def test_a_step_that_was_not_open_leaves_nothing_to_take_back(store: FakeStore) -> None:
    do(store, partial(settle, step=FirstStep.SHOP))
    assert do(store, partial(settle, step=FirstStep.SHOP)) is None


@pytest.mark.parametrize(
    ("said", "settled"),
    [
        (Responsible("Ana Sol", "1 High Street", phone="0123"), {FirstStep.WORDS}),
        (Responsible("Ana Sol", "1 High Street"), set()),
    ],
)
def test_the_words_are_settled_by_naming_all_that_the_law_wants(
    store: FakeStore, said: Responsible, settled: set[FirstStep]
) -> None:
    do(store, partial(save_responsible, responsible=said))
    assert left(store) == set(FirstStep) - settled


@pytest.mark.parametrize(
    ("profile", "settled"),
    [
        (replace(CAFE, name="Sol"), {FirstStep.SHOP}),
        (replace(CAFE, kind=ShopKind.GYM), {FirstStep.SHOP}),
        (replace(CAFE, country="PT"), {FirstStep.REGION}),
        (replace(CAFE, zone="Europe/Lisbon", name="Sol"), {FirstStep.REGION, FirstStep.SHOP}),
        (replace(CAFE, capacity_per_week=9), set()),
    ],
)
def test_what_the_owner_says_of_the_shop_settles_what_it_is_about(
    store: FakeStore, profile: object, settled: set[FirstStep]
) -> None:
    do(store, partial(change_profile, profile=profile))  # type: ignore[arg-type]  # from the table
    assert left(store) == set(FirstStep) - settled


def test_staff_settle_nothing(store: FakeStore) -> None:
    with acting_as(Actor(Role.STAFF)), pytest.raises(OwnerOnlyError):
        do(store, partial(settle, step=FirstStep.SHOP))
