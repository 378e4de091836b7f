"""Unlock and start: what opens a shop, what does not, and what is said meanwhile."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from localregulars.domain.errors import StoreDamagedError
from localregulars.ui.gateway import VaultGateway
from localregulars.ui.pages.unlock.start_page import StartPage
from localregulars.ui.pages.unlock.unlock_page import UnlockPage
from localregulars.ui.pages.unlock.view_model import UnlockViewModel
from localregulars.ui.theme.theme import Scheme, Theme
from localregulars.ui.widgets.button import Button
from localregulars.ui.wrong_tries import WAITS_S, wait_after

PASSPHRASE = "four unusual words"


@pytest.fixture
def page(qtbot: QtBot, gateway: VaultGateway, shop: Path, theme: Theme) -> UnlockPage:
    made = UnlockPage(gateway, shop)
    qtbot.addWidget(made)
    made.resize(1024, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made._field.input.hasFocus)
    return made


def type_and_enter(page: UnlockPage, secret: str) -> None:
    QTest.keyClicks(page._field.input, secret)
    QTest.keyClick(page._field.input, Qt.Key.Key_Return)


@pytest.mark.parametrize("secret", [PASSPHRASE, "7QKZA-9MWPR-2XJHD-5TVBN-C8FGE-3"])
def test_the_passphrase_and_the_recovery_code_open_the_shop_with_enter(
    qtbot: QtBot, page: UnlockPage, shop: Path, secret: str
) -> None:
    with qtbot.waitSignal(page.unlocked) as unlocked:
        type_and_enter(page, secret)
    assert unlocked.args == [shop]
    assert page._field.text == "", "the passphrase must not stay in the field"


def test_the_field_is_off_and_a_calm_word_is_said_while_the_key_is_derived(qtbot: QtBot, page: UnlockPage) -> None:
    with qtbot.waitSignal(page.unlocked):
        type_and_enter(page, PASSPHRASE)
        assert not page._field.isEnabled()
        assert not page._unlock.isEnabled()
        assert "on purpose" in page.message


def test_a_wrong_passphrase_is_said_in_words_and_can_be_typed_again(qtbot: QtBot, page: UnlockPage, vault: Any) -> None:
    with qtbot.waitSignal(page.model.refused):
        type_and_enter(page, "wrong")
    assert page.message.startswith("That does not open this shop")
    qtbot.waitUntil(page._field.input.hasFocus)
    assert page._field.input.selectedText() != ""
    assert vault.stores == []
    with qtbot.waitSignal(page.unlocked):
        type_and_enter(page, PASSPHRASE)


def test_nothing_typed_is_said_and_nothing_is_tried(page: UnlockPage, vault: Any) -> None:
    type_and_enter(page, "")
    assert page.message == "Please type your passphrase first."
    assert page.model.can_try


def test_the_wait_grows_with_every_wrong_try() -> None:
    waits = [wait_after(tries) for tries in range(12)]
    assert waits == sorted(waits)
    assert waits[0] == waits[1] == 0
    assert waits[-1] == max(WAITS_S) <= 60


def test_after_some_wrong_tries_one_waits_and_then_may_try_again(
    qtbot: QtBot, gateway: VaultGateway, shop: Path
) -> None:
    model = UnlockViewModel(gateway, shop)
    model._tries._second.setInterval(1)
    seconds: list[int] = []
    model.waiting_changed.connect(seconds.append)
    for _ in range(3):
        qtbot.waitUntil(lambda: model.can_try)
        with qtbot.waitSignal(model.refused):
            model.try_secret("wrong")
    assert not model.can_try
    model.try_secret(PASSPHRASE)
    qtbot.waitUntil(lambda: model.can_try)
    assert seconds[-3:] == [2, 1, 0]
    with qtbot.waitSignal(model.unlocked):
        model.try_secret(PASSPHRASE)


def test_a_damaged_shop_is_said_in_its_own_words_without_a_wait(
    qtbot: QtBot, page: UnlockPage, vault: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(folder: Path, secret: str) -> Any:
        raise StoreDamagedError("The shop's header is damaged. Restore the newest backup.")

    monkeypatch.setattr(vault, "unlock", damaged)
    with qtbot.waitSignal(page.model.failed):
        type_and_enter(page, PASSPHRASE)
    assert page.message == "The shop's header is damaged. Restore the newest backup."
    assert page.model.can_try


def test_the_caps_lock_is_noticed_by_what_is_typed(qtbot: QtBot, page: UnlockPage) -> None:
    field = page._field.input
    QTest.sendKeyEvent(QTest.KeyAction.Click, field, Qt.Key.Key_A, "A", Qt.KeyboardModifier.ShiftModifier)
    assert field.accessibleDescription() == ""
    QTest.sendKeyEvent(QTest.KeyAction.Click, field, Qt.Key.Key_A, "A", Qt.KeyboardModifier.NoModifier)
    assert field.accessibleDescription() == "Caps Lock is on."
    QTest.sendKeyEvent(QTest.KeyAction.Click, field, Qt.Key.Key_A, "a", Qt.KeyboardModifier.NoModifier)
    assert field.accessibleDescription() == ""


def test_a_forgotten_passphrase_is_explained_honestly(page: UnlockPage) -> None:
    assert not page._forgotten.isVisible()
    page._forgot.click()
    assert page._forgotten.isVisible()
    assert "recovery code" in page._forgotten.text()
    assert "nobody can open this shop" in page._forgotten.text()


def test_nothing_of_the_shop_but_its_folder_is_shown(page: UnlockPage) -> None:
    assert page._card.accessibleName() == "Unlock Café Sol"


def test_the_start_offers_recent_shops_first(qtbot: QtBot, theme: Theme, shop: Path) -> None:
    start = StartPage([shop], True)
    qtbot.addWidget(start)
    words = [button.words for button in start.findChildren(Button)]
    assert words == ["Café Sol", "Make a new shop", "Open an existing shop …", "Look around with a demo shop"]
    with qtbot.waitSignal(start.shop_chosen) as chosen:
        start.findChildren(Button)[0].click()
    assert chosen.args == [shop]


def test_the_demo_is_offered_only_where_there_is_one(qtbot: QtBot, theme: Theme) -> None:
    start = StartPage([], False)
    qtbot.addWidget(start)
    assert [button.words for button in start.findChildren(Button)] == ["Make a new shop", "Open an existing shop …"]


def test_colours_and_text_size_are_chosen_at_the_start(qtbot: QtBot, theme: Theme) -> None:
    start = StartPage([], False)
    qtbot.addWidget(start)
    with qtbot.waitSignal(start.look_changed):
        start.look.scheme.input.choose("dark")
    start.look.size_of_text.input.choose("130")
    assert theme.scheme is Scheme.DARK
    assert theme.scale == 1.3
