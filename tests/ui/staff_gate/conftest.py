"""The window over a real shop with people at the counter, worked with keys alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.shops import PASSPHRASE, AtTheCounter, TestShop

from localregulars.application.outcome import Changes
from localregulars.background.lanes import Lanes
from localregulars.domain.staff import Role
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.vault import SqlVault
from localregulars.ui.file_intake import FileIntake
from localregulars.ui.gateway import VaultGateway
from localregulars.ui.main_window import MainWindow
from localregulars.ui.page import Page, PageContext, PageEntry
from localregulars.ui.preferences import PreferencesFile
from localregulars.ui.shell import ShopShell
from localregulars.ui.staff_gate.page import WhoIsHerePage
from localregulars.ui.theme.theme import Theme
from localregulars.ui.widgets.button import Button

SAM_PIN, INES_PIN, WRONG_PIN = "2580", "904317", "7391"


class Counted(Page):
    """A page that says how often it was built, and keeps what it was asked."""

    def __init__(self, context: PageContext, name: str, built: list[str]) -> None:
        super().__init__()
        built.append(name)
        self.context = context
        self.button = Button(f"Something on {name}", parent=self)
        self.shown: list[object] = []
        self.seen: list[Changes] = []

    def activate(self) -> None:
        self.button.setFocus()

    def show_item(self, item: object) -> None:
        self.shown.append(item)

    def refresh(self, changes: Changes) -> None:
        self.seen.append(changes)


class GateWindow:
    """A window, entered as the owner, and short words for what one does in it."""

    def __init__(self, qtbot: QtBot, window: MainWindow, shop: TestShop, built: list[str]) -> None:
        self.qtbot, self.window, self.shop, self.built = qtbot, window, shop, built

    @property
    def shell(self) -> ShopShell:
        assert self.window.shell is not None
        return self.window.shell

    @property
    def question(self) -> WhoIsHerePage:
        page = self.shell.door.question
        assert page is not None, "nobody is asked who is here"
        return page

    def enter(self) -> None:
        self.window.show_unlock(self.shop.folder)
        with self.qtbot.waitSignal(self.window.shop_entered, timeout=20_000):
            self.type(PASSPHRASE)
            self.press(Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: bool(self.shell.gate.people) or not self.expects_people)

    expects_people = True

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        QTest.keyClick(QApplication.focusWidget() or self.window, key, held)

    def ctrl(self, key: Qt.Key) -> None:
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    def type(self, text: str) -> None:
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, text)

    def hand_over(self) -> None:
        self.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier)
        self.qtbot.waitUntil(lambda: self.is_in(self.question))

    def choose(self, name: str) -> None:
        """Walk with an arrow key from the first name to this one and press it."""
        button = self.question.names.buttons[name]
        self.qtbot.waitUntil(lambda: button.isVisible() and QApplication.focusWidget() is not None)
        for _ in range(10):
            if button.hasFocus():
                break
            self.press(Qt.Key.Key_Down)
        assert button.hasFocus()
        self.press(Qt.Key.Key_Return)

    def come_in(self, name: str, pin: str) -> None:
        """Hand over, choose a name, type the PIN, and be in."""
        self.hand_over()
        self.choose(name)
        self.type(pin)
        with self.qtbot.waitSignal(self.shell.gate.changed, timeout=20_000):
            self.press(Qt.Key.Key_Return)

    def try_wrong(self, pin: str = WRONG_PIN) -> None:
        model = self.question._model
        self.type(pin)
        with self.qtbot.waitSignal(model.pin_refused, timeout=20_000):
            self.press(Qt.Key.Key_Return)

    def is_in(self, widget: QWidget) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and (focus is widget or widget.isAncestorOf(focus))


@pytest.fixture
def at_the_counter() -> Sequence[AtTheCounter]:
    """Who works at the counter; a test may give others."""
    return [AtTheCounter("Sam", Role.STAFF, SAM_PIN), AtTheCounter("Ines", Role.OWNER, INES_PIN)]


@pytest.fixture
def gate_window(
    qtbot: QtBot,
    test_shop: TestShop,
    at_the_counter: Sequence[AtTheCounter],
    lanes: Lanes,
    theme: Theme,
    tmp_path: Path,
) -> Iterator[GateWindow]:
    test_shop.store.close()
    built: list[str] = []

    def entry(page_id: str, icon: str, *, owner_only: bool) -> PageEntry:
        factory: Callable[[PageContext], Page] = partial(Counted, name=page_id, built=built)
        return PageEntry(page_id, page_id.title, icon, factory, owner_only)

    entries = [
        entry("today", "sun", owner_only=False),
        entry("customers", "users", owner_only=True),
        entry("feedback", "message-square", owner_only=False),
        entry("settings", "settings", owner_only=True),
    ]
    gateway = VaultGateway(lanes, SqlVault(cost=FLOOR_COST), test_shop.clock, lambda _language: [])
    intake = FileIntake(_never, _never)
    window = MainWindow(gateway, entries, PreferencesFile(tmp_path / "window.json"), intake)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made = GateWindow(qtbot, window, test_shop, built)
    made.expects_people = bool(at_the_counter)
    made.enter()
    yield made
    window.close()


def _never(*_arguments: object) -> Any:
    raise AssertionError
