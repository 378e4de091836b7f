"""The screens of an open shop that are pictured, and how one comes there; the shop is a demo shop of a still day."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from tests.ui.pictures.still_clock import MOMENT, StillClock, stop_database_clock

from localregulars.application.demo.setup import DEMO_PASSPHRASE, create_demo_shop
from localregulars.application.demo.shop import make_demo
from localregulars.bootstrap.resources import shipped_notices
from localregulars.bootstrap.window import WindowProgram, make_window
from localregulars.domain.ids import CustomerId
from localregulars.domain.shop import ShopKind
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.vault import SqlVault
from localregulars.ui.handbook.book import Place
from localregulars.ui.handbook.window import HandbookWindow
from localregulars.ui.page import Page
from localregulars.ui.pages.customers.page import CustomersPage
from localregulars.ui.pages.feedback.page import FeedbackPage
from localregulars.ui.pages.feedback.surveys_part import SurveysPart
from localregulars.ui.pages.numbers.page import NumbersPage
from localregulars.ui.pages.settings.page import SettingsPage
from localregulars.ui.pages.today.page import TodayPage
from localregulars.ui.shell import ShopShell

KIND = ShopKind.SALON
"""Quickly made: its people come every few weeks."""
SIZE = (1024, 700)
"""The smallest window: in a larger one, an icon would be too few of its dots for the comparison to see it."""
_PATIENCE_S = 60
P = TypeVar("P", bound=Page)


class OpenShop:
    """The program in the demo shop, on a day that is always the same."""

    def __init__(self, folder: Path) -> None:
        stop_database_clock()
        clock, vault = StillClock(), SqlVault(FLOOR_COST, now=StillClock().now)
        create_demo_shop(vault, folder, make_demo(KIND, MOMENT.date()), shipped_notices(), clock)
        self.program: WindowProgram = make_window(folder.with_suffix(".json"), vault, clock=clock)
        self.program.guide.offers = False
        self.program.window.setFixedSize(*SIZE)
        self.program.window.show()
        self.program.enter(folder, DEMO_PASSPHRASE)
        self.until(lambda: self.program.window.shell is not None)
        self.settle()

    @property
    def shell(self) -> ShopShell:
        assert self.program.window.shell is not None
        return self.program.window.shell

    def until(self, check: Callable[[], bool]) -> None:
        latest = time.monotonic() + _PATIENCE_S
        while not check():
            assert time.monotonic() < latest
            QTest.qWait(5)

    def settle(self) -> None:
        """Until nothing is under way and everything has its place."""
        for _ in range(2):
            self.until(lambda: self.program.lanes.is_idle)
            QTest.qWait(10)

    def page(self, kind: type[P], page_id: str, item: object = None) -> P:
        self.shell.show_page(page_id, item)
        self.settle()
        page = self.shell.current_page
        assert isinstance(page, kind)
        return page

    def close(self) -> None:
        self.program.window.close()
        self.program.lanes.shut_down()


def _at(page_id: str, item: object, shop: OpenShop) -> QWidget:
    shop.shell.show_page(page_id, item)
    return shop.program.window


def _why(shop: OpenShop) -> QWidget:
    page = shop.page(TodayPage, "today")
    QTest.keyClick(page.queue.cards[0], Qt.Key.Key_W)
    return shop.program.window


def _first_in_queue(shop: OpenShop) -> CustomerId:
    state = shop.page(TodayPage, "today").view_model.state
    assert state is not None
    return state.view.cards[0].customer_id


def _profile(shop: OpenShop) -> QWidget:
    shop.page(CustomersPage, "customers", _first_in_queue(shop))
    return shop.program.window


def _care_card(shop: OpenShop) -> QWidget:
    page = shop.page(CustomersPage, "customers", _first_in_queue(shop))
    page.profile.care_wanted.emit()
    return shop.program.window


def _survey_of_a_customer(shop: OpenShop) -> QWidget:
    part = shop.page(FeedbackPage, "feedback", "surveys").parts["surveys"]
    assert isinstance(part, SurveysPart)
    next(row.buttons["view"] for row in part.rows if "view" in row.buttons).click()
    shop.settle()
    assert part.window_shown is not None
    part.window_shown.showNormal()
    part.window_shown.setFixedSize(*SIZE)
    return part.window_shown


def _numbers(part: str, shop: OpenShop) -> QWidget:
    page = shop.page(NumbersPage, "numbers", part)
    shop.until(lambda: page.is_settled)
    return shop.program.window


def _settings(shop: OpenShop) -> QWidget:
    shop.page(SettingsPage, "settings").sections.make_all()
    return shop.program.window


def _dialog(action: str, shop: OpenShop) -> QWidget:
    shop.page(TodayPage, "today")
    shop.program.window.actions_by_name[action].trigger()
    shop.settle()
    [dialog] = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
    return dialog


def _handbook(shop: OpenShop) -> QWidget:
    """At a chapter without pictures of screens: those are made anew with every demo shop, and none may change this."""
    window = _dialog("handbook", shop)
    assert isinstance(window, HandbookWindow)
    window.go_to(Place("keys"))
    return window


SHOP_SCREENS: dict[str, Callable[[OpenShop], QWidget]] = {
    "today": partial(_at, "today", None),
    "today-why": _why,
    "customers": partial(_at, "customers", None),
    "profile": _profile,
    "care-card": _care_card,
    "feedback": partial(_at, "feedback", None),
    "wishes": partial(_at, "feedback", "wishes"),
    "surveys": partial(_at, "feedback", "surveys"),
    "survey-of-a-customer": _survey_of_a_customer,
    "numbers": partial(_numbers, "main"),
    "numbers-satisfaction": partial(_numbers, "satisfaction"),
    "numbers-visiting": partial(_numbers, "visiting"),
    "privacy": partial(_at, "privacy", None),
    "settings": _settings,
    "palette": partial(_dialog, "palette"),
    "handbook": _handbook,
}
"""What leads to each, and returns the window that it is in."""


def shop_screens(folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Each screen by name, shown and settled; the shop is made in `folder`, which is not there yet."""
    shop = OpenShop(folder)
    try:
        for name, show in SHOP_SCREENS.items():
            window = show(shop)
            shop.settle()
            yield name, window
            if window is not shop.program.window:
                window.close()
                shop.settle()
    finally:
        shop.close()
