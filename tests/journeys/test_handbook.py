"""Somebody is stuck: Shift+F1 opens the handbook at what is on the screen, before the shop is open too."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot
from tests.journeys.conftest import StartProgram
from tests.shops import PASSPHRASE, TestShop

from localregulars.ui.handbook.book import Place
from localregulars.ui.handbook.desk import HandbookDesk

SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_the_handbook_opens_where_it_speaks_of_the_screen(
    start_program: StartProgram, test_shop: TestShop, qtbot: QtBot
) -> None:
    test_shop.store.close()
    program = start_program()
    window = program.window
    desk = window.findChild(HandbookDesk)
    assert desk is not None

    def shown() -> Place:
        """Where Shift+F1 leads now, from the program's window."""
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        QTest.keyClick(window, Qt.Key.Key_F1, SHIFT)
        assert desk.handbook is not None
        return desk.handbook.place

    assert shown() == Place("first-day")
    window.show_unlock(test_shop.folder)
    assert shown() == Place("first-day", "opening-it-in-the-morning")
    with qtbot.waitSignal(window.shop_entered, timeout=20_000):
        program.enter(test_shop.folder, PASSPHRASE)
    shell = window.shell
    assert shell is not None
    assert shown() == Place("every-day")
    shell.show_page("privacy", "keeping")
    qtbot.waitUntil(lambda: shell.current_page is not None and shell.current_page.help_item() == "keeping")
    assert shown() == Place("consent", "how-long-things-are-kept")
    shell.show_page("settings", "locking")
    qtbot.waitUntil(lambda: shell.current_page is not None and shell.current_page.help_item() == "locking")
    assert shown() == Place("settings", "locking")
    first = desk.handbook
    [button] = [b for b in shell.sidebar.findChildren(QAbstractButton) if b.text() == "Handbook"]
    button.click()
    assert first is not None
    assert desk.handbook is first, "one handbook is enough"
    first.close()
    assert desk.handbook is None
