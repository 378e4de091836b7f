"""Ctrl+K in the real program, without a mouse: every action and screen, every customer, for whoever is here."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.journeys.conftest import StartProgram
from tests.shops import PASSPHRASE, AtTheCounter, TestShop

from localregulars.domain.staff import Role
from localregulars.ui.actions import ActionRegistry
from localregulars.ui.main_window import MainWindow
from localregulars.ui.pages.customers.page import CustomersPage
from localregulars.ui.palette.dialog import CommandPalette
from localregulars.ui.palette.opening import PALETTE
from localregulars.ui.shell import ShopShell

CONTROL = Qt.KeyboardModifier.ControlModifier


class Owner:
    """Somebody at the keyboard of an open shop."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot

    @property
    def shell(self) -> ShopShell:
        assert self.window.shell is not None
        return self.window.shell

    @property
    def actions(self) -> ActionRegistry:
        return self.window.actions_by_name

    @property
    def palette(self) -> CommandPalette:
        [palette] = [found for found in self.window.findChildren(CommandPalette) if found.isVisible()]
        return palette

    @property
    def has_palette(self) -> bool:
        return any(found.isVisible() for found in self.window.findChildren(CommandPalette))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def come_back(self) -> None:
        """The palette is gone: the window has the keyboard again."""
        self.qtbot.waitUntil(lambda: not self.has_palette)
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def look_for(self, typed: str) -> list[str]:
        """Press Ctrl+K and type; the lines that fit once the names are read."""
        self.come_back()
        self.press(Qt.Key.Key_K, CONTROL)
        self.qtbot.waitUntil(lambda: "Reading" not in self.palette.said, timeout=10_000)
        QTest.keyClicks(self.palette.field, typed)
        model = self.palette.model
        return [model.entry(row).words for row in range(model.rowCount())]

    def take_first(self) -> None:
        QTest.keyClick(self.palette.field, Qt.Key.Key_Return)
        self.come_back()


@pytest.fixture
def at_the_counter() -> Sequence[AtTheCounter]:
    return [AtTheCounter("Sam", Role.STAFF, "2580")]


@pytest.fixture
def owner(start_program: StartProgram, test_shop: TestShop, qtbot: QtBot) -> Owner:
    test_shop.regular("maria", "Maria Okafor")
    test_shop.regular("elodie", "Élodie Martin")
    test_shop.store.close()
    program = start_program()
    with qtbot.waitSignal(program.window.shop_entered, timeout=20_000):
        program.enter(test_shop.folder, PASSPHRASE)
    made = Owner(program.window, qtbot)
    qtbot.waitUntil(lambda: bool(made.shell.gate.people), timeout=20_000)
    return made


def test_every_action_has_words_a_key_of_its_own_a_line_in_the_palette_and_answers(owner: Owner) -> None:
    actions = [action for action in owner.window.actions() if action.objectName()]
    assert {action.objectName() for action in actions} >= {"lock", "region", "palette", "page.today"}
    keys = [action.shortcut().toString() for action in actions]
    assert all(keys)
    assert len(set(keys)) == len(keys)
    assert all(action.text().strip() for action in actions)
    assert all(owner.actions[action.objectName()] is action for action in actions)
    listed = owner.look_for("")
    usable = [action for action in actions if action.isEnabled() and action.objectName() != PALETTE]
    assert {action.text().replace("&&", "&") for action in usable} <= set(listed)
    assert all(f"Go to {owner.shell.words_of(page)}" in listed for page in owner.shell.page_ids)
    model = owner.palette.model
    spoken = {model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())}
    assert f"Lock the shop, {owner.actions['lock'].shortcut().toString()}" in spoken
    owner.palette.reject()
    owner.come_back()
    owner.shell.show_page("customers")
    page = owner.shell.current_page
    assert isinstance(page, CustomersPage)
    answered: list[str] = []
    names = {action.objectName() for action in owner.actions.usable()}
    for name in names:
        owner.actions[name].triggered.disconnect()
        owner.actions[name].triggered.connect(lambda _checked, name=name: answered.append(name))
    for name in names - {"back"}:  # Escape empties a search first
        page.list.search.setFocus()
        QTest.keySequence(page.list.search, owner.actions[name].shortcut())
    assert set(answered) == names - {"back"}
    assert page.list.search.text() == ""


def test_customers_screens_and_actions_are_a_few_letters_away_until_the_shop_is_locked(owner: Owner) -> None:
    assert owner.look_for("elod") == ["Élodie Martin"]
    owner.take_first()
    assert owner.shell.current_id == "customers"
    page = owner.shell.current_page
    assert isinstance(page, CustomersPage)
    owner.qtbot.waitUntil(lambda: page.profile.accessibleName() == "Élodie Martin", timeout=10_000)
    assert owner.look_for("record")[0] == "Record a visit: Élodie Martin", "what the shown page can do is there too"
    owner.take_first()
    owner.qtbot.waitUntil(lambda: "Élodie Martin" in owner.shell.notices.text, timeout=10_000)
    assert owner.look_for("go privacy") == ["Go to Privacy & consent"]
    owner.take_first()
    assert owner.shell.current_id == "privacy"
    assert not [line for line in owner.look_for("record a") if "Martin" in line], "another page is shown now"
    owner.palette.field.clear()
    QTest.keyClicks(owner.palette.field, "ma")
    first = owner.palette.list.currentIndex().data()
    assert first == "Maria Okafor", "a name that begins so comes before words that only hold it"
    owner.palette.field.setText("lock the")
    owner.take_first()
    owner.qtbot.waitUntil(lambda: owner.window.shell is None, timeout=10_000)
    owner.window.actions_by_name["palette"].trigger()
    QTest.keyClicks(owner.palette.field, "maria")
    assert owner.palette.model.rowCount() == 0
    owner.palette.reject()


def test_staff_find_what_is_theirs_and_no_customer(owner: Owner) -> None:
    owner.look_for("maria")
    owner.shell.gate.hand_over()
    owner.qtbot.waitUntil(lambda: not owner.has_palette)
    owner.window.actions_by_name["palette"].trigger()
    assert not owner.has_palette
    question = owner.shell.door.question
    assert question is not None
    question.names.buttons["Sam"].click()
    question.pin.set_text("2580")
    with owner.qtbot.waitSignal(owner.shell.gate.changed, timeout=20_000):
        QTest.keyClick(question.pin.input, Qt.Key.Key_Return)
    assert owner.look_for("maria") == []
    owner.palette.field.clear()
    model = owner.palette.model
    listed = [model.entry(row).words for row in range(model.rowCount())]
    assert "Go to Today" in listed
    assert not {"Go to Customers", "Go to Settings", "Bring in a file"} & set(listed)
    owner.palette.reject()
