"""The real program in a staff member's hands: every screen that exists, from every side."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot
from tests.journeys.conftest import StartProgram
from tests.shops import PASSPHRASE, AtTheCounter, TestShop

from localregulars.domain.staff import Role
from localregulars.ui.access import Access
from localregulars.ui.main_window import MainWindow
from localregulars.ui.widgets.text import escape_ampersands

STAFF_MAY_SEE = {"today", "counter", "feedback"}
"""The issue's words. A screen that is missing here has to say `owner_only`, and a new one for staff belongs here."""
STAFF_MAY_DO = {
    "lock",
    "hand_over",
    "undo",
    "palette",
    "region",
    "region.before",
    "back",
    "shortcuts",
    "handbook",
    "tour",
    "text.larger",
    "text.smaller",
    "text.normal",
}
SAM_PIN = "2580"


@pytest.fixture
def at_the_counter() -> Sequence[AtTheCounter]:
    return [AtTheCounter("Sam", Role.STAFF, SAM_PIN)]


@pytest.fixture
def window_of_staff(start_program: StartProgram, test_shop: TestShop, qtbot: QtBot) -> MainWindow:
    """The program after the owner unlocked the shop, went to every page, and handed over to Sam."""
    test_shop.store.close()
    program = start_program()
    window = program.window
    with qtbot.waitSignal(window.shop_entered, timeout=20_000):
        program.enter(test_shop.folder, PASSPHRASE)
    shell = window.shell
    assert shell is not None
    qtbot.waitUntil(lambda: bool(shell.gate.people), timeout=20_000)
    for page_id in shell.page_ids:
        shell.show_page(page_id)
        assert shell.current_id == page_id
    shell.gate.hand_over()
    question = shell.door.question
    assert question is not None
    question.names.buttons["Sam"].click()
    question.pin.set_text(SAM_PIN)
    with qtbot.waitSignal(shell.gate.changed, timeout=20_000):
        QTest.keyClick(question.pin.input, Qt.Key.Key_Return)
    return window


def test_staff_reach_what_is_theirs_and_nothing_else(window_of_staff: MainWindow, qtbot: QtBot) -> None:
    window, shell = window_of_staff, window_of_staff.shell
    assert shell is not None
    theirs = {page_id for page_id in shell.page_ids if shell.access_of(page_id) is not Access.OWNER}
    assert theirs <= STAFF_MAY_SEE
    assert "today" in theirs
    offered = {b.text() for b in window.findChildren(QAbstractButton) if b.isVisible()}
    for number, page_id in enumerate(shell.page_ids, start=1):
        words = escape_ampersands(shell.words_of(page_id))
        assert (words in offered) == (page_id in theirs)
        before = shell.current_id
        QTest.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
        shell.show_page(page_id, "backups")
        window.actions_by_name[f"page.{page_id}"].trigger()
        assert shell.current_id == (page_id if page_id in theirs else before)
    assert "Bring in a file" not in offered


def test_every_action_that_exists_is_for_staff_only_where_it_is_meant_to_be(window_of_staff: MainWindow) -> None:
    window, shell = window_of_staff, window_of_staff.shell
    assert shell is not None
    usable = {action.objectName() for action in window.actions() if action.isVisible() and action.objectName()}
    pages = {name for name in usable if name.startswith("page.")}
    assert {name.removeprefix("page.") for name in pages} <= STAFF_MAY_SEE
    assert usable - pages <= STAFF_MAY_DO
