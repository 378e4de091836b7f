"""The Settings page over a real shop, with somebody at the keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.shops import PASSPHRASE, TestShop
from tests.storage.keyrings import KeptKeyring
from tests.ui.pages.conftest import PageWindow

from localregulars.application.safekeeping.sign_in import SystemKeyring
from localregulars.background.lanes import Lanes
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.keyring_slot import SqlSignIn
from localregulars.storage.vault import SqlVault
from localregulars.ui.gateway import VaultGateway
from localregulars.ui.page import PageContext
from localregulars.ui.pages.settings.page import SettingsPage
from localregulars.ui.pages.settings.section import SectionEntry, SettingsContext
from localregulars.ui.preferences import PreferencesFile

WAIT_MS = 20_000


class SettingsDesk:
    """The shop is unlocked and the page shown with these sections; the test may change what `keyring` is."""

    def __init__(
        self,
        qtbot: QtBot,
        shop: TestShop,
        lanes: Lanes,
        preferences: PreferencesFile,
        entries: Sequence[SectionEntry],
    ) -> None:
        self.qtbot, self.lanes, self.folder, self.preferences = qtbot, lanes, shop.folder, preferences
        self.keyring: SystemKeyring = KeptKeyring()
        self.vault = SqlVault(cost=FLOOR_COST, keyring=lambda: self.keyring)
        self.gateway = VaultGateway(
            lanes, self.vault, shop.clock, lambda _language: (), lambda: SqlSignIn(self.vault.unlock, self.keyring)
        )
        self.locked = 0
        shop.store.close()
        with qtbot.waitSignal(self.gateway.unlock(shop.folder, PASSPHRASE).finished, timeout=WAIT_MS):
            pass

        def make(context: PageContext) -> SettingsPage:
            return SettingsPage(SettingsContext(context, self.gateway, preferences, self._lock), entries)

        self.window = PageWindow(self.gateway.session(), make)
        qtbot.addWidget(self.window)
        self.window.resize(1024, 700)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    @property
    def page(self) -> SettingsPage:
        page = self.window.page
        assert isinstance(page, SettingsPage)
        return page

    def types(self, words: str) -> None:
        QTest.keyClicks(self.window.focusWidget(), words)

    def presses(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.window.focusWidget(), key)

    def sees(self, check: object) -> None:
        assert callable(check)
        self.qtbot.waitUntil(check, timeout=WAIT_MS)

    def _lock(self) -> None:
        self.locked += 1
