"""What was left open when the shop was made: on Today, with the keyboard, until it is done or put aside."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.layout import assert_nothing_is_cut_off
from tests.ui.pages.conftest import OpenShop, PageWindow

from localregulars.application.documents import save_responsible
from localregulars.application.shop.first_steps import leave_open
from localregulars.background.work import StoreCommand
from localregulars.domain.first_steps import FirstStep
from localregulars.domain.responsible import Responsible
from localregulars.ui.pages.today.page import TodayPage
from localregulars.ui.theme.theme import Theme


class FirstMorning:
    """Today of a shop that was made with every step left open."""

    def __init__(self, shop: OpenShop, qtbot: QtBot) -> None:
        shop.shop.do(partial(leave_open, steps=FirstStep))
        shop.call_scores_fresh()
        self.session, self.qtbot = shop.session(), qtbot
        self.window = PageWindow(self.session, TodayPage)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        page = self.window.page
        assert isinstance(page, TodayPage)
        self.page = page
        self.waits_for(set(FirstStep))

    def waits_for(self, steps: set[FirstStep]) -> None:
        self.qtbot.waitUntil(lambda: set(self.page.open_steps.lines) == steps)


@pytest.fixture
def morning(open_shop: OpenShop, qtbot: QtBot) -> FirstMorning:
    return FirstMorning(open_shop, qtbot)


def test_each_leads_to_where_it_is_done(morning: FirstMorning) -> None:
    for line in morning.page.open_steps.lines.values():
        line.act.setFocus()
        QTest.keyClick(line.act, Qt.Key.Key_Return)
    asked = [("settings", "shop"), ("settings", "shop"), ("settings", "keys"), ("privacy", "paper")]
    assert morning.window.asked_for == asked


def test_what_is_put_aside_goes_the_keyboard_stays_and_it_can_be_taken_back(morning: FirstMorning) -> None:
    line = morning.page.open_steps.lines[FirstStep.REGION]
    line.aside.setFocus()
    QTest.keyClick(line.aside, Qt.Key.Key_Space)
    morning.waits_for(set(FirstStep) - {FirstStep.REGION})
    morning.qtbot.waitUntil(morning.page.open_steps.lines[FirstStep.SHOP].act.hasFocus)
    morning.window.notices.undo()
    morning.waits_for(set(FirstStep))
    first = next(iter(morning.page.open_steps.lines))
    assert morning.page.open_steps.lines[first].isVisible()


def test_what_is_done_elsewhere_goes_and_the_card_with_the_last(morning: FirstMorning) -> None:
    named = Responsible("Ana Sol", "1 High Street", phone="0123")
    morning.session.run(StoreCommand.of(partial(save_responsible, responsible=named)))
    morning.waits_for(set(FirstStep) - {FirstStep.WORDS})
    morning.session.run(StoreCommand.of(partial(leave_open, steps=())))
    morning.qtbot.waitUntil(morning.page.open_steps.isHidden)


def test_nothing_is_cut_off_in_large_text(morning: FirstMorning, theme: Theme) -> None:
    theme.choose(scale=1.5)
    morning.window.resize(808, 700)
    morning.qtbot.wait(50)
    assert_nothing_is_cut_off(morning.page.open_steps)
