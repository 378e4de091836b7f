"""The sign-in of this computer at the unlock page: offered where it is on, never after a lock, and only by a press."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tests.ui.conftest import FakeClock, FakeStore, FakeVault
from tests.ui.layout import assert_nothing_is_cut_off

from localregulars.application.ports import Store
from localregulars.application.safekeeping.sign_in import DOES_NOT_FIT, SignInUnavailableError
from localregulars.background.lanes import Lanes
from localregulars.domain.errors import StoreDamagedError, WrongPassphraseError
from localregulars.domain.staff import Role
from localregulars.ui.gateway import SHOP_HEADER, VaultGateway
from localregulars.ui.main_window import MainWindow
from localregulars.ui.pages.unlock.sign_in_gate import SignInGate, this_boot
from localregulars.ui.pages.unlock.unlock_page import UnlockPage
from localregulars.ui.preferences import PreferencesFile
from localregulars.ui.theme.theme import Scheme, Theme

PASSPHRASE = "four unusual words"
SLOT = b'{"slots":[{"id":"00","type":"keyring"}]}'


class FakeSignIn:
    """Opens every shop unless `refusal` says otherwise; `asked` counts."""

    def __init__(self, vault: FakeVault) -> None:
        self._vault = vault
        self.asked = 0
        self.refusal: Exception | None = None

    def unlock(self, folder: Path) -> Store:
        self.asked += 1
        if self.refusal is not None:
            raise self.refusal
        return self._vault.unlock(folder, self._vault.secrets[folder])

    def turn_on(self, store: Store, secret: str) -> None:
        assert isinstance(store, FakeStore)
        if secret not in self._vault.secrets.values():
            raise WrongPassphraseError("No key slot opens.")
        for folder in self._vault.secrets:
            (folder / SHOP_HEADER).write_bytes(SLOT)

    def turn_off(self, store: Store) -> None:
        for folder in self._vault.secrets:
            (folder / SHOP_HEADER).write_bytes(b"{}")


@pytest.fixture
def sign_in(vault: FakeVault) -> FakeSignIn:
    return FakeSignIn(vault)


@pytest.fixture
def gateway(vault: FakeVault, lanes: Lanes, sign_in: FakeSignIn) -> VaultGateway:
    return VaultGateway(lanes, vault, FakeClock(), lambda _language: [], lambda: sign_in)


@pytest.fixture
def preferences(tmp_path: Path) -> PreferencesFile:
    return PreferencesFile(tmp_path / "preferences.json")


@pytest.fixture
def shop_with_slot(shop: Path) -> Path:
    (shop / SHOP_HEADER).write_bytes(SLOT)
    return shop


@pytest.fixture
def show(
    qtbot: QtBot, gateway: VaultGateway, preferences: PreferencesFile, theme: Theme
) -> Callable[[Path], UnlockPage]:
    def shown(folder: Path) -> UnlockPage:
        page = UnlockPage(gateway, folder, None, SignInGate(preferences))
        qtbot.addWidget(page)
        page.resize(1024, 700)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page._field.input.hasFocus)
        return page

    return shown


def words_of(page: UnlockPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


# --- offered


def test_a_shop_without_the_slot_offers_nothing(show: Callable[[Path], UnlockPage], shop: Path) -> None:
    page = show(shop)
    assert page._sign_in is None
    assert "sign-in" not in words_of(page)


def test_it_opens_the_shop_by_a_press_and_says_who_can_do_that(
    qtbot: QtBot, show: Callable[[Path], UnlockPage], shop_with_slot: Path, sign_in: FakeSignIn, gateway: VaultGateway
) -> None:
    page = show(shop_with_slot)
    assert page._sign_in is not None
    assert "Whoever is signed in to this computer can open the shop" in words_of(page)
    QTest.qWait(50)
    assert sign_in.asked == 0, "nothing happens by itself"
    with qtbot.waitSignal(page.unlocked) as unlocked:
        QTest.mouseClick(page._sign_in.button, Qt.MouseButton.LeftButton)
        assert page.message == "Asking this computer …"
        assert not page._unlock.isEnabled()
    assert unlocked.args == [shop_with_slot]
    assert sign_in.asked == 1
    assert not gateway.is_owner_proven


def test_enter_in_the_field_tries_the_passphrase_and_never_the_sign_in(
    qtbot: QtBot, show: Callable[[Path], UnlockPage], shop_with_slot: Path, sign_in: FakeSignIn, gateway: VaultGateway
) -> None:
    page = show(shop_with_slot)
    QTest.keyClick(page._field.input, Qt.Key.Key_Return)
    assert page.message == "Please type your passphrase first."
    QTest.keyClicks(page._field.input, PASSPHRASE)
    with qtbot.waitSignal(page.unlocked):
        QTest.keyClick(page._field.input, Qt.Key.Key_Return)
    assert sign_in.asked == 0
    assert gateway.is_owner_proven


def test_it_is_reached_by_keyboard_and_says_what_it_does_aloud(
    qtbot: QtBot, show: Callable[[Path], UnlockPage], shop_with_slot: Path
) -> None:
    page = show(shop_with_slot)
    assert page._sign_in is not None
    for _ in range(6):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        if page._sign_in.button.hasFocus():
            break
    assert page._sign_in.button.hasFocus()
    assert page._sign_in.button.accessibleDescription().startswith("Whoever is signed in")
    with qtbot.waitSignal(page.unlocked):
        QTest.keyClick(page._sign_in.button, Qt.Key.Key_Space)


# --- refused


def test_a_refusal_is_one_calm_sentence_without_a_wait_and_the_passphrase_is_next(
    qtbot: QtBot,
    show: Callable[[Path], UnlockPage],
    shop_with_slot: Path,
    sign_in: FakeSignIn,
    preferences: PreferencesFile,
) -> None:
    sign_in.refusal = SignInUnavailableError(DOES_NOT_FIT)
    page = show(shop_with_slot)
    assert page._sign_in is not None
    for _ in range(5):
        with qtbot.waitSignal(page.model.sign_in_refused):
            page._sign_in.button.click()
        assert page.message == DOES_NOT_FIT
        assert page._field.problem == "", "nobody typed anything wrong"
    assert page.model.can_try
    assert preferences.value.wrong_tries == 0
    qtbot.waitUntil(page._field.input.hasFocus)
    QTest.keyClicks(page._field.input, PASSPHRASE)
    with qtbot.waitSignal(page.unlocked):
        QTest.keyClick(page._field.input, Qt.Key.Key_Return)


def test_a_damaged_shop_is_said_in_its_own_words(
    qtbot: QtBot, show: Callable[[Path], UnlockPage], shop_with_slot: Path, sign_in: FakeSignIn
) -> None:
    sign_in.refusal = StoreDamagedError("The store is damaged. Restore the newest backup.")
    page = show(shop_with_slot)
    assert page._sign_in is not None
    with qtbot.waitSignal(page.model.failed):
        page._sign_in.button.click()
    assert page.message == "The store is damaged. Restore the newest backup."


def test_while_one_has_to_wait_after_wrong_tries_it_waits_too(
    qtbot: QtBot, show: Callable[[Path], UnlockPage], shop_with_slot: Path, sign_in: FakeSignIn
) -> None:
    page = show(shop_with_slot)
    assert page._sign_in is not None
    for _ in range(3):
        with qtbot.waitSignal(page.model.refused):
            page.model.try_secret("wrong")
    page._sign_in.button.click()
    page.model.try_sign_in()
    QTest.qWait(30)
    assert sign_in.asked == 0


# --- the gate


def test_after_a_lock_only_the_passphrase_opens_it_in_a_fresh_process_too(tmp_path: Path, shop: Path) -> None:
    path = tmp_path / "preferences.json"
    gate = SignInGate(PreferencesFile(path), "boot 1")
    assert gate.lets(shop)
    gate.shut(shop)
    gate.shut(shop)
    fresh = SignInGate(PreferencesFile(path), "boot 1")
    assert not fresh.lets(shop)
    assert json.loads(path.read_text())["locked_shops"] == [str(shop)]
    fresh.open_again(shop)
    assert SignInGate(PreferencesFile(path), "boot 1").lets(shop)


def test_the_next_start_of_the_computer_opens_the_gate(tmp_path: Path, shop: Path) -> None:
    path = tmp_path / "preferences.json"
    SignInGate(PreferencesFile(path), "boot 1").shut(shop)
    assert SignInGate(PreferencesFile(path), "boot 2").lets(shop)
    other = tmp_path / "other shop"
    SignInGate(PreferencesFile(path), "boot 2").shut(other)
    assert SignInGate(PreferencesFile(path), "boot 2").lets(shop)


def test_the_passphrase_of_one_shop_opens_no_other_one_s_gate(tmp_path: Path, shop: Path) -> None:
    path, other = tmp_path / "preferences.json", tmp_path / "other shop"
    gate = SignInGate(PreferencesFile(path), "boot 1")
    gate.shut(shop)
    gate.shut(other)
    gate.open_again(other)
    assert (gate.lets(shop), gate.lets(other)) == (False, True)


def test_another_way_to_the_same_folder_is_no_way_round_the_gate(tmp_path: Path, shop: Path) -> None:
    (tmp_path / "link").symlink_to(shop)
    gate = SignInGate(PreferencesFile(tmp_path / "preferences.json"), "boot 1")
    gate.shut(shop)
    assert not gate.lets(tmp_path / "link")
    assert not gate.lets(shop.parent / "nowhere" / ".." / shop.name)


def test_this_run_of_the_computer_has_one_id() -> None:
    assert this_boot() == this_boot() != ""


def test_behind_a_shut_gate_there_is_no_button_but_a_word(
    show: Callable[[Path], UnlockPage], shop_with_slot: Path, sign_in: FakeSignIn, preferences: PreferencesFile
) -> None:
    SignInGate(preferences).shut(shop_with_slot)
    page = show(shop_with_slot)
    assert page._sign_in is not None
    assert not page._sign_in.button.isVisible()
    assert "does not open the shop after a lock" in words_of(page)
    page.model.try_sign_in()
    QTest.qWait(30)
    assert sign_in.asked == 0


def test_the_right_passphrase_opens_the_gate_and_a_wrong_one_does_not(
    qtbot: QtBot, show: Callable[[Path], UnlockPage], shop_with_slot: Path, preferences: PreferencesFile
) -> None:
    gate = SignInGate(preferences)
    gate.shut(shop_with_slot)
    page = show(shop_with_slot)
    with qtbot.waitSignal(page.model.refused):
        page.model.try_secret("wrong")
    assert not gate.lets(shop_with_slot)
    with qtbot.waitSignal(page.model.unlocked):
        page.model.try_secret(PASSPHRASE)
    assert gate.lets(shop_with_slot)


# --- the window


@pytest.fixture
def window(qtbot: QtBot, gateway: VaultGateway, preferences: PreferencesFile, theme: Theme) -> MainWindow:
    made = MainWindow(gateway, [], preferences)
    qtbot.addWidget(made)
    made.show()
    return made


def unlock_page(window: MainWindow) -> UnlockPage:
    page = window.stage
    assert isinstance(page, UnlockPage)
    return page


def test_once_locked_the_window_asks_for_the_passphrase_and_closed_it_does_not(
    qtbot: QtBot, window: MainWindow, shop_with_slot: Path
) -> None:
    window.show_unlock(shop_with_slot)
    with qtbot.waitSignal(window.shop_entered):
        unlock_page(window).model.try_sign_in()
    window.lock()
    assert not unlock_page(window).model.is_sign_in_offered
    with qtbot.waitSignal(window.shop_entered):
        unlock_page(window).model.try_secret(PASSPHRASE)
    window.close()
    window.show_unlock(shop_with_slot)
    assert unlock_page(window).model.is_sign_in_offered


def test_where_somebody_works_at_the_counter_a_sign_in_makes_nobody_the_owner(
    qtbot: QtBot, window: MainWindow, shop_with_slot: Path, vault: FakeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    make = vault._opened

    def with_people() -> FakeStore:
        store = make()
        store.staff.add("Ada", Role.STAFF, "2580", FakeClock().now())
        return store

    monkeypatch.setattr(vault, "_opened", with_people)
    window.show_unlock(shop_with_slot)
    with qtbot.waitSignal(window.shop_entered):
        unlock_page(window).model.try_sign_in()
    somebody_s = window.shell
    assert somebody_s is not None
    qtbot.waitUntil(lambda: not somebody_s.gate.is_open)
    assert somebody_s.gate.actor.role is Role.STAFF
    window.lock()
    with qtbot.waitSignal(window.shop_entered):
        unlock_page(window).model.try_secret(PASSPHRASE)
    owners = window.shell
    assert owners is not None
    qtbot.waitUntil(lambda: bool(owners.gate.people))
    assert owners.gate.is_open
    assert owners.gate.actor.role is Role.OWNER


def test_with_nobody_at_the_counter_a_sign_in_asks_nothing_more(
    qtbot: QtBot, window: MainWindow, shop_with_slot: Path
) -> None:
    window.show_unlock(shop_with_slot)
    with qtbot.waitSignal(window.shop_entered):
        unlock_page(window).model.try_sign_in()
    shell = window.shell
    QTest.qWait(50)
    assert shell is not None
    assert shell.gate.is_open


# --- how it looks


@pytest.mark.parametrize("is_shut", [False, True])
@pytest.mark.parametrize(("scheme", "scale"), [(Scheme.LIGHT, 1.0), (Scheme.DARK, 1.5), (Scheme.LIGHT, 1.5)])
def test_nothing_is_cut_off_at_any_text_size(
    qtbot: QtBot,
    show: Callable[[Path], UnlockPage],
    shop_with_slot: Path,
    preferences: PreferencesFile,
    theme: Theme,
    scheme: Scheme,
    scale: float,
    is_shut: bool,
) -> None:
    theme.choose(scheme=scheme, scale=scale)
    if is_shut:
        SignInGate(preferences).shut(shop_with_slot)
    page = show(shop_with_slot)
    page.resize(640, 600)
    QTest.qWait(20)
    assert_nothing_is_cut_off(page)


# --- without it


def test_without_a_key_store_behind_it_the_gateway_says_so(
    qtbot: QtBot, lanes: Lanes, vault: FakeVault, shop_with_slot: Path
) -> None:
    gateway = VaultGateway(lanes, vault, FakeClock(), lambda _language: [])
    assert not gateway.is_sign_in_on(shop_with_slot)
    with qtbot.waitSignal(gateway.unlock_with_sign_in(shop_with_slot).failed) as failed:
        pass
    assert isinstance(failed.args, list)
    assert isinstance(failed.args[0], SignInUnavailableError)


def test_a_missing_key_file_has_no_sign_in(gateway: VaultGateway, tmp_path: Path) -> None:
    assert not gateway.is_sign_in_on(tmp_path / "nowhere")
