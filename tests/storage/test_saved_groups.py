"""Groups of customers: kept sealed, renamed, deleted and put back; no name twice, for the owner alone."""

from __future__ import annotations

from functools import partial

import pytest
from tests.shops import TestShop

from localregulars.application.access import Actor, acting_as
from localregulars.application.customers.groups import delete_group, rename_group, save_group, saved_groups
from localregulars.application.outcome import Outcome
from localregulars.domain.errors import InputRefusedError, OwnerOnlyError, StoreDamagedError
from localregulars.domain.groups import CustomerFilter, GroupId
from localregulars.domain.staff import Role
from localregulars.storage.session import Row
from localregulars.storage.store import SqlStore

BOTH = frozenset({CustomerFilter.REGULARS, CustomerFilter.BIRTHDAY})
ONE = frozenset({CustomerFilter.NOT_ASKED})


def sql(shop: TestShop, statement: str) -> list[Row]:
    assert isinstance(shop.store, SqlStore)
    connection, _keys = shop.store.opened()
    rows: list[Row] = connection.execute(statement).fetchall()
    return rows


def kept(shop: TestShop) -> dict[str, frozenset[CustomerFilter]]:
    with shop.store.unit_of_work() as uow:
        return {group.name: group.filters for group in saved_groups(uow)}


def save(shop: TestShop, name: str, filters: frozenset[CustomerFilter]) -> Outcome[GroupId]:
    return shop.do(partial(save_group, name=name, filters=filters))


def undo(shop: TestShop, outcome: Outcome[object]) -> Outcome[object]:
    assert outcome.undo is not None
    return shop.do(outcome.undo)


def test_groups_come_back_by_name_after_the_shop_was_closed_and_their_names_are_sealed(test_shop: TestShop) -> None:
    save(test_shop, " Whom   to ask ", ONE)
    save(test_shop, "Birthday cake", BOTH)
    test_shop.reopen()
    assert list(kept(test_shop).items()) == [("Birthday cake", BOTH), ("Whom to ask", ONE)]
    stored = sql(test_shop, "SELECT name, filters FROM saved_group")
    assert not any(b"cake" in bytes(name) or b"Whom" in bytes(name) for name, _filters in stored)  # type: ignore[arg-type]


def test_every_change_is_taken_back_and_done_again(test_shop: TestShop) -> None:
    saved = save(test_shop, "Cake", BOTH)
    renamed = test_shop.do(partial(rename_group, group_id=saved.value, name="Candles"))
    assert kept(test_shop) == {"Candles": BOTH}
    undo(test_shop, renamed)
    assert kept(test_shop) == {"Cake": BOTH}
    deleted = test_shop.do(partial(delete_group, group_id=saved.value))
    assert kept(test_shop) == {}
    again = undo(test_shop, deleted)
    assert kept(test_shop) == {"Cake": BOTH}
    undo(test_shop, again)
    assert kept(test_shop) == {}
    undo(test_shop, save(test_shop, "Cake", BOTH))
    assert kept(test_shop) == {}


def test_a_name_or_filters_that_are_taken_and_a_group_that_is_gone_are_refused(test_shop: TestShop) -> None:
    cake = save(test_shop, "Cake", BOTH).value
    ask = save(test_shop, "Ask", ONE).value
    for refused in (
        partial(save_group, name="CAKE", filters=frozenset({CustomerFilter.AWAY_NOW})),
        partial(save_group, name="Candles", filters=BOTH),
        partial(save_group, name="Candles", filters=frozenset()),
        partial(rename_group, group_id=ask, name="cake"),
        partial(rename_group, group_id=GroupId(99), name="Other"),
        partial(delete_group, group_id=GroupId(99)),
    ):
        with pytest.raises(InputRefusedError):
            test_shop.do(refused)
    test_shop.do(partial(rename_group, group_id=cake, name="CAKE"))
    assert kept(test_shop) == {"CAKE": BOTH, "Ask": ONE}


def test_groups_are_the_owners(test_shop: TestShop) -> None:
    saved = save(test_shop, "Cake", BOTH).value
    with acting_as(Actor(Role.STAFF)):
        for refused in (
            partial(save_group, name="Mine", filters=ONE),
            partial(rename_group, group_id=saved, name="Mine"),
            partial(delete_group, group_id=saved),
        ):
            with pytest.raises(OwnerOnlyError):
                test_shop.do(refused)
        with pytest.raises(OwnerOnlyError):
            kept(test_shop)


def test_a_group_of_a_later_version_stays_unseen_and_a_name_moved_elsewhere_does_not_open(test_shop: TestShop) -> None:
    save(test_shop, "Cake", BOTH)
    save(test_shop, "Ask", ONE)
    sql(test_shop, """UPDATE saved_group SET filters = '["knows_a_song"]' WHERE group_id = 1""")
    assert kept(test_shop) == {"Ask": ONE}
    save(test_shop, "Cake too", BOTH)
    sql(test_shop, "UPDATE saved_group SET name = (SELECT name FROM saved_group WHERE group_id = 1) WHERE group_id = 2")
    with pytest.raises(StoreDamagedError):
        kept(test_shop)


def test_what_is_done_to_a_group_leaves_a_line_without_its_name(test_shop: TestShop) -> None:
    saved = save(test_shop, "Cake", BOTH).value
    test_shop.do(partial(delete_group, group_id=saved))
    lines = sql(test_shop, "SELECT action, detail FROM audit WHERE action LIKE 'group.%' ORDER BY seq")
    assert [action for action, _detail in lines] == ["group.saved", "group.deleted"]
    assert not any("Cake" in str(detail) for _action, detail in lines)
