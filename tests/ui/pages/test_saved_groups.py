"""Saved groups above the list of customers: named, chosen, renamed and deleted with the keyboard, each with undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.layout import assert_nothing_is_cut_off
from tests.ui.pages.conftest import OpenShop
from tests.ui.pages.customers_desk import Desk

from localregulars.domain.groups import CustomerFilter
from localregulars.ui.pages.customers.group_bar import GroupBar
from localregulars.ui.theme.theme import Theme

NOTICED, NOT_ASKED = CustomerFilter.NOTICED, CustomerFilter.NOT_ASKED


@pytest.fixture
def desk(open_shop: OpenShop, qtbot: QtBot) -> Desk:
    return Desk(open_shop, qtbot)


def bar(desk: Desk) -> GroupBar:
    return desk.page.list.groups


def groups(desk: Desk) -> list[str]:
    return [chip.words for chip in bar(desk).chips.values()]


def save(desk: Desk, name: str, *filters: CustomerFilter) -> None:
    desk.page.view_model.choose_filters(frozenset(filters))
    bar(desk).save.click()
    bar(desk).form.name.set_text(name)
    QTest.keyClick(bar(desk).form.name.input, Qt.Key.Key_Return)
    desk.wait(lambda: any(name in words for words in groups(desk)))


def test_filters_get_a_name_with_the_keyboard_and_the_name_brings_them_back(desk: Desk) -> None:
    assert not bar(desk).isVisible()
    chip = desk.page.list.filters.chips[NOTICED]
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert bar(desk).save.isVisible()
    bar(desk).save.setFocus()
    QTest.keyClick(bar(desk).save, Qt.Key.Key_Return)
    field = bar(desk).form.name.input
    assert field.hasFocus()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert bar(desk).form.name.problem, "a group without a name is not saved"
    QTest.keyClicks(field, "Friends of the house")
    QTest.keyClick(field, Qt.Key.Key_Return)
    desk.wait_for_notice("The group Friends of the house is saved")
    desk.wait(lambda: groups(desk) == ["Friends of the house 4"])
    assert bar(desk).form.isHidden()
    [saved] = bar(desk).chips.values()
    assert saved.isChecked()
    assert saved.accessibleDescription() == "Agreed to be noticed"
    desk.page.list.filters.everybody.click()
    assert not saved.isChecked()
    assert not bar(desk).rename.isVisible()
    saved.setFocus()
    QTest.keyClick(saved, Qt.Key.Key_Space)
    assert desk.page.view_model.filters == {NOTICED}
    assert len(desk.listed) == 4
    QTest.keyClick(saved, Qt.Key.Key_Space)
    assert desk.page.view_model.filters == frozenset()


def test_a_group_is_renamed_and_deleted_and_both_are_taken_back(desk: Desk) -> None:
    save(desk, "Friends", NOTICED)
    bar(desk).rename.click()
    assert bar(desk).form.name.text == "Friends"
    bar(desk).form.name.set_text("Neighbours")
    bar(desk).form.save.click()
    desk.wait(lambda: groups(desk) == ["Neighbours 4"])
    desk.window.notices.undo()
    desk.wait(lambda: groups(desk) == ["Friends 4"])
    bar(desk).delete.setFocus()
    bar(desk).delete.click()
    desk.wait(lambda: groups(desk) == [])
    assert desk.page.view_model.filters == {NOTICED}, "what is seen does not change under somebody's hands"
    assert bar(desk).save.hasFocus()
    desk.window.notices.undo()
    desk.wait(lambda: groups(desk) == ["Friends 4"])


def test_groups_stand_by_name_count_within_the_search_and_keep_the_focus(desk: Desk) -> None:
    save(desk, "Whom to ask", NOT_ASKED)
    save(desk, "Friends", NOTICED)
    desk.wait(lambda: groups(desk) == ["Friends 4", "Whom to ask 1"])
    friends, ask = bar(desk).chips.values()
    desk.wait(lambda: friends.isVisible() and ask.isVisible())
    friends.setFocus()
    QTest.keyClick(friends, Qt.Key.Key_Tab)
    assert ask.hasFocus()
    desk.page.list.search.setText("tom")
    assert groups(desk) == ["Friends 1", "Whom to ask 0"]


def test_the_palette_offers_the_groups_while_the_page_is_shown(desk: Desk) -> None:
    save(desk, "Friends", NOTICED)
    desk.page.list.filters.everybody.click()
    desk.open(desk.who[0])
    offered = {command.words: command for command in desk.page.commands()}
    assert {"Show the group Friends", "Add a customer", "Record a visit: Maria Okafor"} <= offered.keys()
    offered["Show the group Friends"].run()
    assert desk.page.view_model.group is not None
    offered["Open the care card: Maria Okafor"].run()
    assert list(desk.page.commands()) == [], "while the card is read together nobody else is named"


def test_a_name_that_is_taken_is_refused_with_the_reason_and_the_form_stays(desk: Desk) -> None:
    save(desk, "Friends", NOTICED)
    desk.page.view_model.choose_filters(frozenset({NOT_ASKED}))
    bar(desk).save.click()
    bar(desk).form.name.set_text("friends")
    QTest.keyClick(bar(desk).form.name.input, Qt.Key.Key_Return)
    desk.wait(lambda: bool(desk.window.failures))
    assert "called that already" in str(desk.window.failures[0])
    assert bar(desk).form.isVisible()
    assert desk.page.go_back()
    assert bar(desk).form.isHidden()


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_nothing_is_cut_off_while_a_group_is_named(
    open_shop: OpenShop, qtbot: QtBot, theme: Theme, scale: float
) -> None:  # fmt: skip
    theme.choose(scale=scale)
    desk = Desk(open_shop, qtbot, 1024 - 216)
    save(desk, "All who come on Sundays after the choir and stay for a while", NOTICED)
    bar(desk).rename.click()
    desk.qtbot.waitUntil(lambda: assert_nothing_is_cut_off(desk.page), timeout=10_000)


def test_only_what_is_chosen_stands_above_while_it_gets_a_name(desk: Desk) -> None:
    chips = desk.page.list.filters.chips

    def shown() -> set[CustomerFilter]:
        return {one for one, chip in chips.items() if not chip.isHidden()}

    before = shown()
    assert len(before) > 1
    desk.page.view_model.choose_filters(frozenset({NOTICED}))
    bar(desk).save.click()
    assert shown() == {NOTICED}
    bar(desk).close_form()
    assert shown() == before
