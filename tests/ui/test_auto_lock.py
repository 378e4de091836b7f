"""The shop is locked when nobody is there, and not before; what was being saved is saved first."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from time import time as now
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from localregulars.application.outcome import Changes, Outcome
from localregulars.background.work import StoreCommand
from localregulars.ui.auto_lock import AutoLock, Clocks, LockReason
from localregulars.ui.autostart.entry import starts_quietly
from localregulars.ui.gateway import VaultGateway
from localregulars.ui.main_window import MainWindow
from localregulars.ui.pages.unlock.unlock_page import UnlockPage
from localregulars.ui.preferences import PreferencesFile
from localregulars.ui.restart import (
    FreshStart,
    own_command,
    restore_command,
    shop_to_restore,
    shop_to_unlock,
    unlock_command,
)
from localregulars.ui.session_guard import guard_session
from localregulars.ui.single_instance import SingleInstance
from localregulars.ui.theme.theme import Theme
from localregulars.ui.wrong_tries import WrongTries, wait_after

MINUTES = 10


class TwoClocks:
    """Clocks that stand still until time passes."""

    def __init__(self) -> None:
        self.running, self.wall = 1_000.0, 1_700_000_000.0
        self.both = Clocks(lambda: self.running, lambda: self.wall)

    def pass_time(self, seconds: float) -> None:
        self.running += seconds
        self.wall += seconds


@pytest.fixture
def time() -> TwoClocks:
    return TwoClocks()


@pytest.fixture
def preferences(tmp_path: Path) -> PreferencesFile:
    return PreferencesFile(tmp_path / "preferences.json")


@pytest.fixture
def window(qtbot: QtBot, gateway: VaultGateway, preferences: PreferencesFile, theme: Theme) -> MainWindow:
    made = MainWindow(gateway, (), preferences)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def lock(window: MainWindow, time: TwoClocks) -> AutoLock:
    return AutoLock(lambda: MINUTES, window, time.both)


@pytest.fixture
def wanted(lock: AutoLock) -> list[str]:
    told: list[str] = []
    lock.lock_wanted.connect(told.append)
    lock.start()
    return told


def unlock(qtbot: QtBot, window: MainWindow, shop: Path) -> None:
    window.show_unlock(shop)
    page = window.stage
    assert isinstance(page, UnlockPage)
    with qtbot.waitSignal(window.shop_entered):
        page.model.try_secret("four unusual words")


def touch_nothing(time: TwoClocks, lock: AutoLock, minutes: float) -> None:
    """Minutes go by, and the watch looks every few seconds as its timer would."""
    for _ in range(int(minutes * 12)):
        time.pass_time(5)
        lock.look()


def test_ten_minutes_without_a_touch_lock_and_nine_do_not(time: TwoClocks, lock: AutoLock, wanted: list[str]) -> None:
    touch_nothing(time, lock, 9.9)
    assert wanted == []
    touch_nothing(time, lock, 0.2)
    assert wanted == [LockReason.IDLE]
    touch_nothing(time, lock, 30)
    assert wanted == [LockReason.IDLE]


def test_a_key_or_the_mouse_begins_the_time_anew(
    window: MainWindow, time: TwoClocks, lock: AutoLock, wanted: list[str]
) -> None:
    handle = window.windowHandle()
    touches: tuple[Callable[[], object], ...] = (
        lambda: QTest.keyClick(handle, Qt.Key.Key_A),
        lambda: QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 5)),
        lambda: QTest.mouseMove(handle, QPoint(9, 9)),
    )
    for touch in touches:
        touch_nothing(time, lock, 9)
        touch()
    touch_nothing(time, lock, 9)
    assert wanted == []
    touch_nothing(time, lock, 1.1)
    assert wanted == [LockReason.IDLE]


def test_what_happens_without_anybody_there_is_no_touch(
    window: MainWindow, time: TwoClocks, lock: AutoLock, wanted: list[str]
) -> None:
    touch_nothing(time, lock, 9)
    window.resize(1100, 760)
    window.update()
    QApplication.sendPostedEvents()
    window.repaint()
    touch_nothing(time, lock, 1.1)
    assert wanted == [LockReason.IDLE]


def test_typing_into_a_dialog_counts(
    qtbot: QtBot, window: MainWindow, time: TwoClocks, lock: AutoLock, wanted: list[str]
) -> None:
    dialog = QDialog(window)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    touch_nothing(time, lock, 9)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_A)
    touch_nothing(time, lock, 9)
    assert wanted == []
    dialog.close()


def test_a_sleep_locks_and_a_clock_set_back_does_not(time: TwoClocks, lock: AutoLock, wanted: list[str]) -> None:
    time.wall -= 3_600
    lock.look()
    assert wanted == []
    time.wall += 60  # the running clock stood still meanwhile
    lock.look()
    assert wanted == [LockReason.SLEPT]


def test_nothing_is_watched_before_the_shop_is_entered_and_after_it_was_left(
    time: TwoClocks, lock: AutoLock, window: MainWindow
) -> None:
    told: list[str] = []
    lock.lock_wanted.connect(told.append)
    lock.want_lock(LockReason.SCREEN)
    lock.start()
    lock.stop()
    lock.want_lock(LockReason.SCREEN)
    assert told == []
    assert not lock.is_watching


def test_a_changed_setting_holds_at_the_next_look(window: MainWindow, preferences: PreferencesFile) -> None:
    time = TwoClocks()
    lock = AutoLock(lambda: preferences.value.lock_after_minutes, window, time.both)
    told: list[str] = []
    lock.lock_wanted.connect(told.append)
    assert preferences.value.lock_after_minutes == 10
    lock.start()
    touch_nothing(time, lock, 5)
    preferences.remember_lock_after(2)
    lock.look()
    assert told == [LockReason.IDLE]


@pytest.mark.parametrize(("said", "kept"), [(0, 1), (1, 1), (37, 37), (60, 60), (9_999, 60)])
def test_the_time_is_between_1_and_60_minutes_and_is_kept(tmp_path: Path, said: int, kept: int) -> None:
    PreferencesFile(tmp_path / "p.json").remember_lock_after(said)
    assert PreferencesFile(tmp_path / "p.json").value.lock_after_minutes == kept


def test_preferences_from_before_the_auto_lock_keep_what_they_knew(tmp_path: Path) -> None:
    path = tmp_path / "p.json"
    path.write_text('{"recent": ["/shops/a"], "scheme": "dark", "text_scale": 1.2}')
    value = PreferencesFile(path).value
    assert (value.recent, value.scheme, value.text_scale) == (("/shops/a",), "dark", 1.2)
    assert value.lock_after_minutes == 10


@pytest.mark.qt_log_ignore(r"This plugin does not support raise\(\)", extend=True)
def test_the_guard_locks_the_window_and_brings_it_to_the_front(
    qtbot: QtBot, window: MainWindow, shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "tcp:host=elsewhere")  # not asked: only this computer's bus is
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "tcp:host=elsewhere")
    instance = SingleInstance(tmp_path / "state", window)
    assert instance.claim()
    lock = guard_session(window, instance)
    states = [lock.is_watching]
    unlock(qtbot, window, shop)
    states.append(lock.is_watching)
    lock.want_lock(LockReason.SCREEN)
    assert isinstance(window.stage, UnlockPage)
    assert [*states, lock.is_watching] == [False, True, False]
    window.showMinimized()
    SingleInstance(tmp_path / "state").ask_first()
    qtbot.waitUntil(lambda: not window.isMinimized())
    instance.release()


def test_a_lock_finishes_what_is_being_saved_closes_the_store_and_then_starts_afresh(
    qtbot: QtBot, gateway: VaultGateway, preferences: PreferencesFile, theme: Theme, shop: Path, vault: Any
) -> None:
    order: list[str] = []
    go = threading.Event()

    def start_afresh(folder: Path) -> bool:
        order.append(f"afresh, {'closed' if vault.stores[0].is_closed else 'open'}, {folder.name}")
        return True

    window = MainWindow(gateway, (), preferences, start_afresh=start_afresh)
    qtbot.addWidget(window)
    unlock(qtbot, window, shop)
    assert window.shell is not None

    def save(uow: object, clock: object) -> Outcome[None]:
        go.wait(10)
        order.append("saved")
        return Outcome(None, Changes.CUSTOMERS)

    window.shell.session.run(StoreCommand.of(save))
    window.lock()
    assert not isinstance(window.stage, UnlockPage)  # nothing to type into that would be lost
    assert order == []
    go.set()
    qtbot.waitUntil(lambda: len(order) == 2)
    assert order == ["saved", f"afresh, closed, {shop.name}"]


def test_where_no_fresh_process_can_be_started_the_window_asks_itself(
    qtbot: QtBot, gateway: VaultGateway, preferences: PreferencesFile, theme: Theme, shop: Path, tmp_path: Path
) -> None:
    instance = SingleInstance(tmp_path / "state")
    assert instance.claim()
    ended: list[str] = []
    nothing = [str(tmp_path / "no such program")]
    afresh = FreshStart(instance.release, instance.claim, lambda _folder: nothing, lambda: ended.append("ended"))
    window = MainWindow(gateway, (), preferences, start_afresh=afresh)
    qtbot.addWidget(window)
    unlock(qtbot, window, shop)
    window.lock()
    qtbot.waitUntil(lambda: isinstance(window.stage, UnlockPage))
    assert ended == []
    assert not SingleInstance(tmp_path / "state").claim()
    unlock(qtbot, window, shop)
    instance.release()


def test_the_program_starts_itself_on_the_unlock_page_without_looking_into_the_folder_it_stands_in(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = Path("/shops/a b")
    assert own_command(folder) == [sys.executable, "-P", "-m", "localregulars", "--unlock", "/shops/a b"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    command = own_command(folder)
    assert command == [sys.executable, "--unlock", "/shops/a b"]
    assert shop_to_unlock(command[1:]) == folder
    assert shop_to_unlock([]) is None
    assert shop_to_restore(restore_command(folder)[1:]) == folder
    assert shop_to_restore(command[1:]) is None


@pytest.mark.parametrize("is_minimised", [True, False])
def test_a_lock_of_a_minimised_window_brings_nothing_to_the_front(*, is_minimised: bool) -> None:
    command = unlock_command(lambda: is_minimised)(Path("/shops/a b"))
    arguments = command[command.index("localregulars") + 1 :]
    assert shop_to_unlock(arguments) == Path("/shops/a b")
    assert starts_quietly(arguments) is is_minimised
    assert shop_to_unlock(["--unlock", "/shops", "--something"]) is None
    assert not starts_quietly(["--unlock", "--minimised"])


def test_the_wait_after_wrong_tries_goes_on_in_a_fresh_process(tmp_path: Path) -> None:
    moment = [1_000_000.0]
    path = tmp_path / "p.json"
    tries = WrongTries(PreferencesFile(path), lambda: moment[0])
    waits = [tries.was_wrong() for _ in range(5)]
    assert waits == [wait_after(n) for n in range(1, 6)]
    moment[0] += 3
    again = WrongTries(PreferencesFile(path), lambda: moment[0])
    assert again.waiting_s == wait_after(5) - 3
    assert again.was_wrong() == wait_after(6)
    again.was_right()
    assert WrongTries(PreferencesFile(path), lambda: moment[0]).was_wrong() == 0


def test_wrong_tries_are_forgotten_after_a_quarter_of_an_hour_and_a_clock_set_back_never_locks_anybody_out(
    tmp_path: Path,
) -> None:
    moment = [1_000_000.0]
    path = tmp_path / "p.json"
    tries = WrongTries(PreferencesFile(path), lambda: moment[0])
    for _ in range(9):
        tries.was_wrong()
    moment[0] -= 86_400
    assert WrongTries(PreferencesFile(path), lambda: moment[0]).waiting_s <= 30
    moment[0] += 86_400 + 901
    assert WrongTries(PreferencesFile(path), lambda: moment[0]).waiting_s == 0


def test_a_page_of_a_fresh_process_waits_on(
    qtbot: QtBot, gateway: VaultGateway, preferences: PreferencesFile, shop: Path, theme: Theme
) -> None:
    preferences.remember_wrong_tries(7, now())
    page = UnlockPage(gateway, shop, WrongTries(preferences))
    qtbot.addWidget(page)
    assert not page.model.can_try
    assert "second" in page.message


@pytest.mark.skipif(sys.platform != "linux", reason="D-Bus")
def test_a_desktop_that_locks_its_screen_or_goes_to_sleep_is_heard(tmp_path: Path) -> None:
    if not (shutil.which("dbus-run-session") and shutil.which("dbus-send")):
        pytest.skip("no D-Bus here")
    code = """
import os, subprocess
os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"]
from PySide6.QtCore import QCoreApplication, QTimer
from localregulars.ui.screen_lock import ScreenLockWatch
app, heard = QCoreApplication([]), []
watch = ScreenLockWatch()
watch.screen_locked.connect(lambda: heard.append("screen"))
watch.going_to_sleep.connect(lambda: (heard.append("sleep"), app.quit()))
watch.start()
def send(path, signal, value):
    address = "--bus=" + os.environ["DBUS_SESSION_BUS_ADDRESS"]
    subprocess.run(["dbus-send", address, "--type=signal", path, signal, "boolean:" + value], check=True)
def say():
    send("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", "false")
    send("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver.ActiveChanged", "true")
    send("/org/freedesktop/login1", "org.freedesktop.login1.Manager.PrepareForSleep", "false")
    send("/org/freedesktop/login1", "org.freedesktop.login1.Manager.PrepareForSleep", "true")
QTimer.singleShot(0, say)
QTimer.singleShot(20_000, app.quit)
app.exec()
print(heard)
"""
    environment = {**os.environ, "HOME": str(tmp_path)}
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", code],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stdout.strip() == "['screen', 'sleep']"
