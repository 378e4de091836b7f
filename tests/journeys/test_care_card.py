"""The real program, keys only: somebody's care card is opened, read, one yes is taken back, and that holds tomorrow."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.journeys.conftest import StartProgram, stop
from tests.shops import PASSPHRASE, TestShop

from localregulars.domain.consent import Purpose
from localregulars.ui.main_window import MainWindow
from localregulars.ui.pages.customers.agreement_panels import WithdrawPanel
from localregulars.ui.pages.customers.page import CustomersPage

CONTROL = Qt.KeyboardModifier.ControlModifier


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def tab_to(window: MainWindow, wanted: QWidget, most: int = 80) -> None:
    """Go there with the Tab key alone."""
    for _step in range(most):
        if QApplication.focusWidget() is wanted:
            return
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    message = f"{wanted.accessibleName()} is not reached by Tab"
    raise AssertionError(message)


def test_a_yes_is_taken_back_with_keys_alone_and_stays_so(
    start_program: StartProgram, test_shop: TestShop, qtbot: QtBot
) -> None:
    ada = test_shop.regular("ada", "Ada Okafor")
    test_shop.store.close()
    program = start_program()
    window = program.window
    with qtbot.waitSignal(window.shop_entered, timeout=20_000):
        program.enter(test_shop.folder, PASSPHRASE)
    QTest.keyClick(window, Qt.Key.Key_2, CONTROL)
    page = window.findChild(CustomersPage)
    assert page is not None
    qtbot.waitUntil(lambda: page.view_model.total == 1, timeout=20_000)
    QTest.keyClicks(focused(), "ada")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.view_model.profile.state is not None, timeout=20_000)
    QTest.keyClick(focused(), Qt.Key.Key_E, CONTROL)
    lines = page.care.agreements.lines
    qtbot.waitUntil(lambda: Purpose.HISTORY in lines and lines[Purpose.HISTORY].words.hasFocus(), timeout=20_000)
    line = lines[Purpose.MONITORING]
    assert line.state.startswith("Yes, since ")
    tab_to(window, line.button)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    panel = line.panel
    assert isinstance(panel, WithdrawPanel)
    qtbot.waitUntil(panel.withdraw.isVisible)
    tab_to(window, panel.withdraw, 3)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: line.state.startswith("Withdrawn on "), timeout=20_000)
    qtbot.waitUntil(page.care.offer.isVisible, timeout=20_000)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert page.care.isHidden()
    stop(program)
    test_shop.reopen()
    with test_shop.store.unit_of_work() as uow:
        assert ada not in uow.consents.may_score()
        assert uow.consents.stands(ada, Purpose.HISTORY)
