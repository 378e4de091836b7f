"""Settings, sign-in of this computer: on with the passphrase, off at once, and what is shown is what holds."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.shops import PASSPHRASE, TestShop
from tests.storage.keyrings import KeptKeyring, NoKeyring
from tests.ui.layout import assert_nothing_is_cut_off
from tests.ui.pages.settings_desk import WAIT_MS, SettingsDesk

from localregulars.application.safekeeping.sign_in import NO_KEY_STORE, names_sign_in
from localregulars.background.lanes import Lanes
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.vault import SqlVault
from localregulars.ui.pages.settings.keyring_section import KeyringSection
from localregulars.ui.pages.settings.keys_section import KeysSection
from localregulars.ui.pages.settings.section import SectionEntry
from localregulars.ui.preferences import PreferencesFile
from localregulars.ui.theme.theme import Scheme, Theme
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.text import Text

ENTRIES = (
    SectionEntry("keys", lambda: "Keys", KeysSection),
    SectionEntry("sign_in", lambda: "Sign-in of this computer", KeyringSection),
)


class Settings(SettingsDesk):
    """With the two sections that are about keys, and a keyring of the test's."""

    @property
    def section(self) -> KeyringSection:
        section = self.page.sections["sign_in"]
        assert isinstance(section, KeyringSection)
        return section

    @property
    def holds(self) -> bool:
        """Whether the key file has the slot."""
        return names_sign_in((self.folder / "shop.lrkeys").read_bytes())

    def press_switch(self) -> None:
        self.section.switch.setFocus()
        QTest.keyClick(self.section.switch, Qt.Key.Key_Space)

    def turn_on(self, secret: str = PASSPHRASE) -> None:
        self.press_switch()
        self.sees(self.section.secret.input.hasFocus)
        QTest.keyClicks(self.section.secret.input, secret)
        QTest.keyClick(self.section.secret.input, Qt.Key.Key_Return)


@pytest.fixture
def settings(qtbot: QtBot, test_shop: TestShop, lanes: Lanes, tmp_path: Path, theme: Theme) -> Settings:
    return Settings(qtbot, test_shop, lanes, PreferencesFile(tmp_path / "preferences.json"), ENTRIES)


def test_it_is_off_until_somebody_turns_it_on_with_the_passphrase_by_keyboard(settings: Settings) -> None:
    assert settings.section.state.text() == "Off"
    assert not settings.section.is_asking
    settings.turn_on()
    settings.sees(lambda: settings.holds)
    settings.sees(settings.section.switch.isEnabled)
    assert settings.section.state.text() == "On"
    assert not settings.section.is_asking
    assert settings.section.secret.text == ""
    assert "opens the shop" in settings.window.notices.text
    settings.sees(settings.section.switch.hasFocus)
    with settings.qtbot.waitSignal(settings.gateway.unlock_with_sign_in(settings.folder).succeeded, timeout=WAIT_MS):
        pass


def test_every_button_about_keys_bears_a_sign_but_those_that_are_underlined(settings: Settings) -> None:
    settings.sees(lambda: bool(settings.section.switch.words))
    keys = settings.page.sections["keys"]
    bare = [
        button.words
        for section in (keys, settings.section)
        for button in section.findChildren(Button)
        if not button._icon() and button.kind is not ButtonKind.QUIET
    ]
    assert bare == []


def test_it_is_turned_off_at_once_without_a_passphrase(settings: Settings) -> None:
    settings.turn_on()
    settings.sees(lambda: settings.holds)
    settings.sees(settings.section.switch.isEnabled)
    settings.press_switch()
    settings.sees(lambda: not settings.holds)
    settings.sees(settings.section.switch.isEnabled)
    assert settings.section.state.text() == "Off"
    assert isinstance(settings.keyring, KeptKeyring)
    assert settings.keyring.kept == {}
    settings.press_switch()
    assert settings.section.is_asking, "each turning on asks for the passphrase"


def test_a_wrong_passphrase_turns_nothing_on_and_makes_one_wait_in_the_end(settings: Settings) -> None:
    settings.turn_on("certainly not this one")
    settings.sees(lambda: bool(settings.section.secret.problem))
    assert settings.section.secret.problem.startswith("That does not open this shop")
    assert not settings.holds
    for tries in (2, 3):
        settings.sees(settings.section.secret.input.hasFocus)
        settings.section.secret.set_text("certainly not this one")
        settings.section.turn_on.click()
        settings.sees(lambda tries=tries: settings.preferences.value.wrong_tries == tries)
    settings.sees(lambda: "You can try again in" in settings.section.message)
    assert not settings.section.turn_on.isEnabled()


def test_nothing_typed_is_said_and_nothing_is_tried(settings: Settings) -> None:
    settings.press_switch()
    settings.section.turn_on.click()
    assert settings.section.secret.problem.startswith("Please type the passphrase")
    assert not settings.section.model.is_busy


def test_left_off_the_switch_says_so_and_the_field_is_empty(settings: Settings) -> None:
    section, page = settings.section, settings.page
    for way in (section.cancel.click, page.go_back, page.hide):
        settings.press_switch()
        QTest.keyClicks(section.secret.input, "half of it")
        way()
        assert section.state.text() == "Off"
        assert section.switch.isVisible() or page.isHidden()
        assert not section.is_asking
        assert section.secret.text == ""
    assert not settings.holds


def test_a_computer_without_a_key_store_says_so_calmly_and_stays_off(settings: Settings) -> None:
    settings.keyring = NoKeyring()
    settings.turn_on()
    settings.sees(lambda: settings.section.message == NO_KEY_STORE)
    assert settings.section.state.text() == "Off"
    assert not settings.section.is_asking
    assert not settings.holds
    assert settings.window.failures == []


def test_new_keys_for_everything_turn_it_off_and_the_switch_shows_it(settings: Settings) -> None:
    settings.turn_on()
    settings.sees(lambda: settings.holds)
    settings.sees(settings.section.switch.isEnabled)
    gateway, code = settings.gateway, SqlVault(FLOOR_COST).draft_recovery_code()
    with settings.qtbot.waitSignal(
        gateway.replace_root(PASSPHRASE, "another set of plain words", code).succeeded, timeout=WAIT_MS
    ):
        pass
    assert not settings.holds
    settings.page.sections["keys"].look_again.emit()
    assert settings.section.state.text() == "Off"
    assert isinstance(settings.keyring, KeptKeyring)
    assert settings.keyring.kept == {}


def test_it_is_found_by_what_people_call_it(settings: Settings) -> None:
    for words in ("keychain", "windows", "sign-in", "without passphrase"):
        settings.page.search.setText(words)
        assert settings.section.isVisible(), words
    settings.page.search.setText("nothing of the kind")
    assert not settings.section.isVisible()


def test_it_says_who_can_open_the_shop_and_when_it_does_not_help(settings: Settings) -> None:
    words = " ".join(text.text() for text in settings.section.findChildren(Text))
    assert "Whoever is signed in to this computer can do that" in words
    assert "a stolen computer is as safe as its sign-in" in words
    assert "After a lock" in words


def test_nothing_is_cut_off_at_any_text_size(settings: Settings, theme: Theme) -> None:
    settings.press_switch()
    for scheme, scale in ((Scheme.LIGHT, 1.0), (Scheme.DARK, 1.5)):
        theme.choose(scheme=scheme, scale=scale)
        QTest.qWait(50)
        assert_nothing_is_cut_off(settings.section)
