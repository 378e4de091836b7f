"""The window that tests put around a page is there as long as the page is, also when garbage is collected."""

from __future__ import annotations

import gc

import shiboken6
from pytestqt.qtbot import QtBot
from tests.ui.pages.conftest import OpenShop
from tests.ui.pages.test_bookings_section import profile_of


def test_whoever_holds_a_page_holds_its_window(open_shop: OpenShop, qtbot: QtBot) -> None:
    page = profile_of(open_shop, qtbot, open_shop.add_regular("Maria Okafor"))
    qtbot.wait(20)
    gc.collect()
    assert shiboken6.isValid(page)
