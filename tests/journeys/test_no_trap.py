"""The Tab key leads through every screen of an open shop and back to where it began: nothing holds it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.journeys.conftest import StartProgram
from tests.journeys.story import Person
from tests.shops import PASSPHRASE, TestShop

from localregulars.domain.consent import Purpose
from localregulars.domain.ids import CustomerId
from localregulars.ui.shell import ShopShell

MOST_STOPS = 250


class Walker(Person):
    """Somebody who presses Tab until they are where they began."""

    def goes_round(self) -> list[QWidget]:
        """The controls in their order, each once."""
        self.waits_until(lambda: self.at() is not self.window, "nothing has the keyboard")
        way = [self.at()]
        for _press in range(MOST_STOPS):
            self.keys("Tab")
            if self.at() is way[0]:
                return way
            assert self.at() is not way[-1], f"the Tab key stays at “{self.at().accessibleName()}”"
            assert self.at() not in way, (
                f"the Tab key goes round without its beginning, at “{self.at().accessibleName()}”"
            )
            way.append(self.at())
        raise AssertionError("the Tab key does not come back")


@pytest.fixture
def walker(start_program: StartProgram, qtbot: QtBot) -> Walker:
    return Walker(qtbot, start_program())


def opens(walker: Walker, shop: TestShop, *purposes: Purpose) -> tuple[ShopShell, CustomerId]:
    """The shop of somebody who agreed to this and has been missing for weeks."""
    today = shop.clock.now().date()
    ada = shop.customer("ada", *purposes, name="Ada Okafor")
    shop.visited(ada, [today - timedelta(days=day) for day in range(40, 300, 7)])
    shop.store.close()
    with walker.qtbot.waitSignal(walker.window.shop_entered, timeout=20_000):
        walker.program.enter(shop.folder, PASSPHRASE)
    shell = walker.window.shell
    assert shell is not None
    return shell, ada


def opens_the_care_card(walker: Walker, shell: ShopShell, ada: CustomerId) -> None:
    shell.show_page("customers", ada)
    walker.sees("Care card")
    walker.keys("Ctrl+E")
    walker.sees("What we may write down")


def test_the_tab_key_leads_through_every_screen_and_back(walker: Walker, test_shop: TestShop) -> None:
    shell, ada = opens(walker, test_shop, Purpose.HISTORY, Purpose.MONITORING)
    reached = {}
    for page_id in shell.page_ids:
        shell.show_page(page_id, ada if page_id == "customers" else None)
        walker.waits_until(lambda: shell.session.is_quiet, "there is no end of reading")
        reached[page_id] = len(walker.goes_round())
    opens_the_care_card(walker, shell, ada)
    reached["care card"] = len(walker.goes_round())
    assert min(reached.values()) >= 8, f"too little was reached: {reached}"
