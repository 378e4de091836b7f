"""Chips above the list of customers: they narrow it together with the search, count as it stands, and can be typed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.layout import assert_nothing_is_cut_off
from tests.ui.pages.conftest import OpenShop
from tests.ui.pages.customers_desk import Desk

from localregulars.application.noticing.away import note_away
from localregulars.domain.consent import Purpose
from localregulars.domain.groups import CustomerFilter
from localregulars.domain.ids import CustomerId
from localregulars.ui.theme.theme import Theme
from localregulars.ui.wording.groups import filter_about


def chip_words(desk: Desk) -> dict[CustomerFilter, str]:
    return {one: chip.words for one, chip in desk.page.list.filters.chips.items() if chip.isVisible()}


def with_some_away(shop: OpenShop) -> CustomerId:
    """Somebody worth a hello, who is away too, and has a birthday today."""
    who = shop.add_regular("Aisha Rahman", 9, Purpose.NOTES)
    shop.add_check_in(who)
    shop.shop.do(partial(note_away, customer_id=who, first_day=shop.today, last_day=shop.today))
    with shop.shop.store.unit_of_work() as uow:
        uow.customers.update_details(who, replace(uow.customers.details(who), birthday=f"{shop.today:%m-%d}"))
        uow.commit()
    return who


@pytest.fixture
def desk(open_shop: OpenShop, qtbot: QtBot) -> Desk:
    """Four regulars, one of them worth a hello and away, and one who was never asked."""
    with_some_away(open_shop)
    return Desk(open_shop, qtbot, others=1)


def test_chips_count_everybody_whom_they_name_and_narrow_together_with_the_search(desk: Desk) -> None:
    chips = desk.page.list.filters.chips
    assert chip_words(desk) == {
        CustomerFilter.NOTICED: "Agreed to be noticed 5",
        CustomerFilter.NOT_ASKED: "Not asked yet 1",
        CustomerFilter.AWAY_NOW: "Away now 1",
        CustomerFilter.BIRTHDAY: "Birthday this week 1",
    }
    regulars = chips[CustomerFilter.REGULARS]
    assert regulars.toolTip() == regulars.accessibleDescription() == filter_about(CustomerFilter.REGULARS)
    chips[CustomerFilter.NOTICED].click()
    assert "Customer number 4410220701" not in desk.listed
    assert len(desk.listed) == 5
    assert chips[CustomerFilter.NOT_ASKED].words == "Not asked yet 0"
    desk.page.list.search.setText("a")
    assert desk.listed == ["Aisha Rahman", "Élodie Martin", "Maria Okafor", "Nguyễn Thị Minh Khai"]
    assert chips[CustomerFilter.NOTICED].words == "Agreed to be noticed 4"
    chips[CustomerFilter.BIRTHDAY].click()
    assert desk.listed == ["Aisha Rahman"]
    assert chips[CustomerFilter.BIRTHDAY].accessibleName() == "Birthday this week, 1 person"
    desk.page.list.filters.everybody.click()
    assert len(desk.listed) == 4
    assert not desk.page.list.filters.everybody.isVisible()


def test_with_the_keyboard_alone_a_chip_is_reached_pressed_and_left(desk: Desk) -> None:
    desk.page.list.search.setFocus()
    QTest.keyClick(desk.page.list.search, Qt.Key.Key_Tab)
    chip = desk.page.list.filters.chips[CustomerFilter.NOTICED]
    assert chip.hasFocus()
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert desk.page.view_model.filters == {CustomerFilter.NOTICED}
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert desk.page.view_model.filters == frozenset()


def test_filters_that_nobody_fits_say_so_and_lead_back_to_everybody(desk: Desk) -> None:
    chips = desk.page.list.filters.chips
    chips[CustomerFilter.NOT_ASKED].click()
    chips[CustomerFilter.NOTICED].click()
    assert desk.listed == []
    assert not desk.page.list._nobody.isHidden()
    desk.page.list._nobody.action_chosen.emit()
    assert len(desk.listed) == 6


def test_what_is_chosen_sorted_and_searched_stays_when_something_changes(desk: Desk) -> None:
    desk.page.list.filters.chips[CustomerFilter.NOTICED].click()
    desk.page.list.search.setText("a")
    desk.page.list.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    before = desk.listed
    desk.open(desk.who[1])
    desk.page.profile.record.click()
    desk.wait_for_notice("the visit is written down")
    desk.wait(lambda: desk.listed != before)
    assert sorted(desk.listed) == sorted(before)
    assert desk.listed[-1] == "Élodie Martin"
    assert desk.page.view_model.filters == {CustomerFilter.NOTICED}
    assert desk.page.list.search.text() == "a"


def test_counts_follow_what_is_done_in_the_profile(desk: Desk) -> None:
    away = desk.page.list.filters.chips[CustomerFilter.AWAY_NOW]
    desk.open(desk.who[0])
    today = desk.shop.today
    desk.page.view_model.profile.note_away(today, today)
    desk.wait(lambda: away.words == "Away now 2")
    desk.window.notices.undo()
    desk.wait(lambda: away.words == "Away now 1")


@pytest.mark.parametrize("width", [1024 - 216, 1440 - 216])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_no_chip_is_cut_off(open_shop: OpenShop, qtbot: QtBot, theme: Theme, width: int, scale: float) -> None:
    theme.choose(scale=scale)
    with_some_away(open_shop)
    desk = Desk(open_shop, qtbot, width, others=1)
    desk.page.list.filters.chips[CustomerFilter.NOTICED].click()
    desk.qtbot.waitUntil(lambda: assert_nothing_is_cut_off(desk.page), timeout=10_000)
