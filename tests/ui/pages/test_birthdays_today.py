"""Today says whose birthday is near: who agreed to it and may be greeted; greeted is a press, and back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.everything import number
from tests.ui.layout import assert_nothing_is_cut_off
from tests.ui.pages.conftest import OpenShop, PageWindow

from localregulars.application.care.greetings import birthdays_this_week, greet
from localregulars.application.consent.consents import record_consent
from localregulars.application.customers.personal_fields import write_birthday
from localregulars.application.noticing.away import note_away
from localregulars.application.rights.erasure import erase_person
from localregulars.application.rights.restriction import restrict
from localregulars.domain.consent import ConsentState, Purpose
from localregulars.domain.ids import CustomerId
from localregulars.ui.page import Page, PageContext
from localregulars.ui.pages.today.birthday_card import MOST_LINES, BirthdayCard
from localregulars.ui.pages.today.page import TodayPage
from localregulars.ui.theme.theme import Theme


def born(shop: OpenShop, name: str, days: int, *purposes: Purpose) -> CustomerId:
    """Somebody whose birthday is so many days ahead."""
    who = shop.shop.customer(name.split(maxsplit=1)[0], Purpose.HISTORY, Purpose.NOTES, *purposes, name=name)
    day = shop.today + timedelta(days=days)
    shop.shop.do(partial(write_birthday, customer_id=who, month=day.month, day=day.day))
    return who


class Morning:
    """Today, with the card of birthdays."""

    def __init__(self, shop: OpenShop, qtbot: QtBot, *, is_owner: bool = True, width: int = 1224) -> None:
        shop.call_scores_fresh()
        self.session, self._qtbot = shop.session(), qtbot

        def make(context: PageContext) -> Page:
            return TodayPage(replace(context, is_owner=is_owner))

        self.window = PageWindow(self.session, make)
        self.window.resize(width, 800)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.settle()

    @property
    def card(self) -> BirthdayCard:
        page = self.window.page
        assert isinstance(page, TodayPage)
        return page.birthdays

    @property
    def lines(self) -> list[str]:
        return [line.accessibleName() for line in self.card.lines.values()]

    def settle(self) -> None:
        for _ in range(2):
            self._qtbot.waitUntil(lambda: self.session.is_quiet, timeout=20_000)
            QTest.qWait(5)


@pytest.mark.parametrize("is_owner", [True, False])
def test_whoever_works_here_greets_with_a_press_and_takes_it_back(
    open_shop: OpenShop, qtbot: QtBot, is_owner: bool
) -> None:
    born(open_shop, "Ada Obi", 0)
    born(open_shop, "Bo Kim", 1)
    born(open_shop, "Cy Late", -3)
    born(open_shop, "Di Far", 7)
    born(open_shop, "Ed Past", -4)
    morning = Morning(open_shop, qtbot, is_owner=is_owner)
    assert [line.split(",")[0] for line in morning.lines] == ["Cy Late", "Ada Obi", "Bo Kim"]
    assert morning.card.accessibleName() == "Birthdays around now", "some of them lie behind"
    assert [line.split(", ")[1].split(":")[0] for line in morning.lines] == ["3 days ago", "Today", "Tomorrow"]
    greeted = morning.card.lines[list(morning.card.lines)[1]].greeted
    greeted.setFocus()
    QTest.keyClick(greeted, Qt.Key.Key_Space)
    morning.settle()
    assert [line.split(",")[0] for line in morning.lines] == ["Cy Late", "Bo Kim"]
    assert morning.window.notices.text == "Ada Obi was greeted."
    assert list(morning.card.lines.values())[1].greeted.hasFocus()
    morning.window.notices.undo()
    morning.settle()
    assert "Ada Obi, Today" in morning.lines


def test_the_card_is_hidden_when_nobody_is_to_be_greeted(open_shop: OpenShop, qtbot: QtBot) -> None:
    who = born(open_shop, "Ada Obi", 0)
    morning = Morning(open_shop, qtbot)
    assert morning.card.isVisibleTo(morning.window)
    morning.card.lines[who].greeted.click()
    morning.settle()
    assert not morning.card.isVisibleTo(morning.window)


def names(shop: OpenShop, most: int = 9) -> list[str]:
    with shop.shop.store.unit_of_work() as uow:
        return [row.name for row in birthdays_this_week(uow, shop.shop.clock, most=most).rows]


def test_who_must_not_be_used_is_away_erased_or_took_the_yes_back_is_not_greeted(open_shop: OpenShop) -> None:
    shop = open_shop.shop
    stored, away, gone, withdrawn, _kept = (
        born(open_shop, name, 2, Purpose.MONITORING) for name in ("Al", "Bea", "Che", "Dot", "Eve")
    )
    shop.do(partial(restrict, customer_id=stored))
    shop.do(partial(note_away, customer_id=away, last_day=open_shop.today + timedelta(days=9)))
    shop.do(partial(erase_person, customer_id=gone))
    shop.do(partial(record_consent, customer_id=withdrawn, purpose=Purpose.NOTES, state=ConsentState.WITHDRAWN))
    assert names(open_shop) == ["Eve"]


def test_a_greeting_near_the_day_counts_for_it_and_not_for_the_next_year(open_shop: OpenShop) -> None:
    early, old = born(open_shop, "Ada", 3), born(open_shop, "Bo", 3)
    open_shop.shop.do(partial(greet, customer_id=early))
    open_shop.shop.do(partial(greet, customer_id=old, day=open_shop.today - timedelta(days=365)))
    assert names(open_shop) == ["Bo"]


def test_there_are_never_too_many_lines_and_the_rest_is_counted(open_shop: OpenShop, qtbot: QtBot) -> None:
    for place in range(MOST_LINES + 2):
        born(open_shop, f"N{place} Obi", place % 7)
    morning = Morning(open_shop, qtbot)
    assert (len(morning.lines), morning.card.more.text()) == (MOST_LINES, "and 2 more")


def test_what_is_pressed_here_is_what_the_numbers_count(open_shop: OpenShop, qtbot: QtBot) -> None:
    who = born(open_shop, "Ada Obi", 0)
    morning = Morning(open_shop, qtbot)
    morning.card.lines[who].greeted.click()
    morning.settle()
    open_shop.close()
    open_shop.shop.reopen()
    with open_shop.shop.store.unit_of_work() as uow:
        customer, day = uow.greetings.all()
    assert (customer.tolist(), [date.fromordinal(one) for one in day.tolist()]) == ([who], [open_shop.today])
    assert number(open_shop.shop, "SELECT count(*) FROM audit WHERE action = 'birthday.greeted'") == 1


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_nothing_is_cut_off(open_shop: OpenShop, qtbot: QtBot, theme: Theme, scale: float) -> None:
    theme.choose(scale=scale)
    born(open_shop, "Maximiliane Featherstonehaugh-Okafor", 0)
    born(open_shop, "Bo Kim", -1)
    assert_nothing_is_cut_off(Morning(open_shop, qtbot, width=724).window)
