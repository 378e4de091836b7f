"""The window keeps a shop safe by itself, says when it cannot, and brings a shop back from a backup alone."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from tests.journeys.conftest import StartProgram
from tests.shops import PASSPHRASE, SteadyClock, TestShop

from localregulars.application.customers.people import add_customer
from localregulars.application.safekeeping.backups import BackupState, back_up_if_due
from localregulars.application.safekeeping.upkeep import Chore
from localregulars.background.work import StoreCommand
from localregulars.bootstrap.window import WindowProgram
from localregulars.domain.consent import Purpose
from localregulars.domain.errors import DiskFullError
from localregulars.storage.backup.keeper import SqlBackups
from localregulars.storage.backup.restoring import SqlBackupReader
from localregulars.storage.backup.writing import write_automatic
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.upkeep import SqlUpkeep
from localregulars.storage.vault import SqlVault
from localregulars.ui.leaving import LeavingPage
from localregulars.ui.pages.restore.page import RestorePage
from localregulars.ui.pages.settings.backups_section import BackupsSection
from localregulars.ui.pages.unlock.start_page import StartPage
from localregulars.ui.pages.unlock.unlock_page import UnlockPage
from localregulars.ui.widgets.button import Button

WAIT_MS = 20_000
WRITE = "localregulars.storage.backup.keeper.write_automatic"
FULL = "The disk is full; free some space and do the last step again. Everything saved before is safe."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed shop with one customer."""
    shop = TestShop(tmp_path / "Corner")
    shop.customer("first", Purpose.HISTORY, name="Ada Okafor")
    shop.close()
    return shop.folder


class Somebody:
    """An owner at the keyboard, in the shop."""

    def __init__(self, qtbot: QtBot, program: WindowProgram, folder: Path) -> None:
        self.qtbot, self.program, self.window, self.folder = qtbot, program, program.window, folder

    def enters(self) -> None:
        with self.qtbot.waitSignal(self.window.shop_entered, timeout=WAIT_MS):
            self.program.enter(self.folder, PASSPHRASE)
        self.sees(lambda: self.program.lanes.is_idle)

    def sees(self, check: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(check, timeout=WAIT_MS)

    def adds(self, name: str) -> None:
        shell = self.window.shell
        assert shell is not None
        job = shell.session.run(StoreCommand.of(partial(add_customer, name=name, till_id=name.lower())))
        with self.qtbot.waitSignal(job.succeeded, timeout=WAIT_MS):
            pass

    def presses(self, words: str) -> None:
        buttons = self.window.findChildren(Button)
        next(b for b in buttons if b.words == words and b.isVisible() and b.isEnabled()).click()

    def leaving(self) -> LeavingPage:
        page = self.window.stage
        assert isinstance(page, LeavingPage)
        return page


@pytest.fixture
def somebody(qtbot: QtBot, start_program: StartProgram, folder: Path) -> Iterator[Somebody]:
    made = Somebody(qtbot, start_program(), folder)
    made.enters()
    yield made
    made.program.lanes.shut_down()


Stage = TypeVar("Stage", bound=QWidget)


def stage_of(program: WindowProgram, kind: type[Stage]) -> Stage:
    """What fills the window, which is of this kind."""
    stage = program.window.stage
    assert isinstance(stage, kind)
    return stage


def backups(folder: Path) -> list[Path]:
    return sorted((folder / "backups").glob("*.lrbackup"))


def held_by(backup: Path, folder: Path) -> list[str]:
    """The names in a shop restored from a backup."""
    SqlBackupReader().restore(backup, PASSPHRASE, folder)
    store = SqlVault(FLOOR_COST).unlock(folder, PASSPHRASE)
    with store.unit_of_work() as uow:
        names = sorted(row.name for row in uow.directory.rows())
    store.close()
    return names


class FullDisk:
    """Refuses every automatic backup until there is room again."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.has_room = False
        real = write_automatic

        def write(*arguments: Any) -> Any:
            if not self.has_room:
                raise DiskFullError(FULL)
            return real(*arguments)

        monkeypatch.setattr(WRITE, write)


def test_what_was_changed_is_in_a_verified_backup_once_the_shop_is_locked(somebody: Somebody, tmp_path: Path) -> None:
    somebody.adds("Bo Lindqvist")
    somebody.window.lock()
    assert "a backup is made" in somebody.leaving().words
    somebody.sees(lambda: isinstance(somebody.window.stage, UnlockPage))
    (newest,) = backups(somebody.folder)
    assert held_by(newest, tmp_path / "restored") == ["Ada Okafor", "Bo Lindqvist"]


def test_the_window_closes_only_after_its_backup_was_made_and_the_store_is_closed(
    somebody: Somebody, tmp_path: Path
) -> None:
    somebody.adds("Bo Lindqvist")
    somebody.window.close()
    assert somebody.window.isVisible()
    assert isinstance(somebody.window.stage, LeavingPage)
    somebody.sees(lambda: not somebody.window.isVisible())
    assert len(backups(somebody.folder)) == 1
    assert not (somebody.folder / "shop.db-wal").exists()


def test_without_a_change_no_second_backup_is_made(somebody: Somebody) -> None:
    for _ in range(2):
        somebody.window.lock()
        somebody.sees(lambda: isinstance(somebody.window.stage, UnlockPage))
        somebody.enters()
    assert len(backups(somebody.folder)) == 1


def test_on_a_full_disk_the_reason_is_said_and_the_window_can_be_closed_all_the_same(
    somebody: Somebody, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = FullDisk(monkeypatch)
    somebody.adds("Bo Lindqvist")
    somebody.window.close()
    somebody.sees(lambda: FULL in somebody.leaving().words)
    assert somebody.window.isVisible()
    somebody.presses("Try again")
    somebody.sees(lambda: FULL in somebody.leaving().words and somebody.program.lanes.is_idle)
    assert not disk.has_room
    somebody.presses("Close anyway")
    somebody.sees(lambda: not somebody.window.isVisible())
    assert backups(somebody.folder) == []
    store = SqlVault(FLOOR_COST).unlock(somebody.folder, PASSPHRASE)
    with store.unit_of_work() as uow:
        assert len(uow.directory.rows()) == 2
    store.close()


def test_once_there_is_room_again_trying_again_is_enough(somebody: Somebody, monkeypatch: pytest.MonkeyPatch) -> None:
    disk = FullDisk(monkeypatch)
    somebody.adds("Bo Lindqvist")
    somebody.window.close()
    somebody.sees(lambda: FULL in somebody.leaving().words)
    disk.has_room = True
    somebody.presses("Try again")
    somebody.sees(lambda: not somebody.window.isVisible())
    assert len(backups(somebody.folder)) == 1


def test_a_failed_backup_is_said_above_every_page_until_the_next_one_is_made(
    somebody: Somebody, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = FullDisk(monkeypatch)
    shell = somebody.window.shell
    assert shell is not None
    assert shell._upkeep is not None
    shell._upkeep.look()
    somebody.sees(lambda: any(FULL in words for words in shell.warnings.words))
    shell.show_page("customers")
    assert shell.warnings.isVisible()
    somebody.window.lock()  # nobody may be there: a lock does not wait for an answer
    somebody.sees(lambda: isinstance(somebody.window.stage, UnlockPage))
    somebody.enters()
    again = somebody.window.shell
    assert again is not None
    assert again._upkeep is not None
    again._upkeep.look()
    somebody.sees(lambda: any(FULL in words for words in again.warnings.words))
    disk.has_room = True
    somebody.presses("Try again")
    somebody.sees(lambda: again.warnings.words == [] and not again.warnings.isVisible())
    assert len(backups(somebody.folder)) == 1


def test_a_backup_never_runs_on_the_window_s_thread(somebody: Somebody, monkeypatch: pytest.MonkeyPatch) -> None:
    threads: list[str] = []
    real = write_automatic

    def write(*arguments: Any) -> Any:
        threads.append(threading.current_thread().name)
        return real(*arguments)

    monkeypatch.setattr(WRITE, write)
    somebody.window.lock()
    somebody.sees(lambda: isinstance(somebody.window.stage, UnlockPage))
    assert len(threads) == 1
    assert threads[0].startswith("lane-store")


@pytest.mark.slow
def test_a_backup_of_a_large_shop_does_not_stall_the_window(
    qtbot: QtBot, start_program: StartProgram, folder: Path
) -> None:
    store = SqlVault(FLOOR_COST).unlock(folder, PASSPHRASE)
    connection, _keys = store.opened()
    connection.execute("CREATE TABLE much (b BLOB)")
    connection.executemany("INSERT INTO much VALUES (randomblob(?))", [(100_000,)] * 600)
    store.close()
    somebody = Somebody(qtbot, start_program(), folder)
    somebody.enters()
    shell = somebody.window.shell
    assert shell is not None
    assert shell._upkeep is not None
    latest = []
    for number in range(3):
        somebody.adds(f"Somebody {number}")
        beats = [time.perf_counter()]
        timer = QTimer(interval=5)
        timer.timeout.connect(lambda beats=beats: beats.append(time.perf_counter()))
        timer.start()
        job = shell._upkeep.back_up()
        somebody.sees(lambda job=job: job.is_over)  # type: ignore[misc]
        timer.stop()
        latest.append(max(after - before for before, after in pairwise(beats)))
    assert len(backups(folder)) == 3
    assert min(latest) < 0.1


_KILLED = """
import os, sys
from pathlib import Path
from localregulars.bootstrap.window import make_window
from localregulars.storage.backup import writing

folder, secret, preferences = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
put = writing._put

def put_and_die(finished, final):
    put(finished, final)
    os._exit(9)  # the people file has its name, the backup has not

writing._put = put_and_die
program = make_window(preferences)
program.window.show()
program.enter(folder, secret)
program.window.shop_entered.connect(lambda _folder: program.window.close())
sys.exit(program.app.exec())
"""


def test_killed_while_it_closes_the_shop_is_whole_and_the_next_look_makes_the_backup(
    folder: Path, tmp_path: Path
) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", _KILLED, folder, PASSPHRASE, tmp_path / "p.json"],
        check=False,
        env=environment,
        timeout=60,
    )
    assert done.returncode == 9
    assert backups(folder) == []
    store = SqlVault(FLOOR_COST).unlock(folder, PASSPHRASE)
    outcome = back_up_if_due(SqlUpkeep(folder, store).backups, SteadyClock())
    store.close()
    assert outcome.state is BackupState.SAVED
    assert held_by(backups(folder)[0], tmp_path / "restored") == ["Ada Okafor"]


def test_a_rehearsal_in_the_window_opens_the_backup_in_a_process_of_its_own_and_is_remembered(
    somebody: Somebody,
) -> None:
    somebody.window.lock()
    somebody.sees(lambda: isinstance(somebody.window.stage, UnlockPage))
    somebody.enters()
    shell = somebody.window.shell
    assert shell is not None
    shell.show_page("settings", "backups")
    section = shell.findChild(BackupsSection)
    assert section is not None
    somebody.sees(lambda: section._upkeep is not None and section._upkeep.condition is not None)
    somebody.presses("Try a restore now")
    somebody.sees(lambda: shell.notices.text == "Your last backup was opened and holds 1 customer.")
    somebody.sees(lambda: somebody.program.lanes.is_idle)
    assert any(words.startswith("Your last backup was opened") for words in section.words)
    somebody.window.lock()
    somebody.sees(lambda: isinstance(somebody.window.stage, UnlockPage))
    somebody.enters()
    again = somebody.window.shell
    assert again is not None
    assert again._upkeep is not None
    again._upkeep.look_over()
    somebody.sees(lambda: again._upkeep is not None and again._upkeep.condition is not None)
    condition = again._upkeep.condition
    assert condition is not None
    assert condition.records.rehearsal is not None
    assert condition.records.rehearsal.customers == 1


def test_damage_that_a_check_finds_is_said_and_leads_to_the_backups_of_the_shop(somebody: Somebody) -> None:
    somebody.window.lock()
    somebody.sees(lambda: isinstance(somebody.window.stage, UnlockPage))
    somebody.enters()
    shell = somebody.window.shell
    assert shell is not None
    upkeep = shell._upkeep
    assert upkeep is not None
    upkeep.look_over()
    somebody.sees(lambda: upkeep.condition is not None and somebody.program.lanes.is_idle)
    database = somebody.folder / "shop.db"
    with database.open("r+b") as file:
        file.seek(database.stat().st_size - 2_000)
        file.write(b"damaged from outside")
    upkeep.do(Chore.SELF_CHECK)
    somebody.sees(lambda: any("changed from outside" in words for words in shell.warnings.words))
    somebody.presses("Restore a backup …")
    somebody.sees(lambda: isinstance(somebody.window.stage, RestorePage))
    page = stage_of(somebody.program, RestorePage)
    assert page.file_step.file.text == str(backups(somebody.folder)[-1])


def test_a_shop_comes_back_from_a_backup_alone_with_the_keyboard_alone(
    qtbot: QtBot, start_program: StartProgram, folder: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    store = SqlVault(FLOOR_COST).unlock(folder, PASSPHRASE)
    SqlBackups(folder, store).save_on_purpose(stick / "copy.lrbackup", datetime.now(UTC))
    store.close()
    shutil.rmtree(folder)

    program = start_program()
    window = program.window
    stage_of(program, StartPage)

    def tab_to(words: str) -> None:
        for _ in range(30):
            focus = QApplication.focusWidget()
            if isinstance(focus, Button) and focus.words == words:
                return
            QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        pytest.fail(words)

    def type_in(words: str) -> None:
        field = QApplication.focusWidget()
        assert field is not None
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(field, words)

    tab_to("Restore a backup …")
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
    page = stage_of(program, RestorePage)
    qtbot.waitUntil(page.file_step.file.input.hasFocus)

    # A slip in each field is said where it is.
    type_in(str(stick / "copie.lrbackup"))
    QTest.keyClick(page.file_step.file.input, Qt.Key.Key_Tab)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    assert page.file_step.secret.input.hasFocus()
    type_in("another passphrase")
    QTest.keyClick(page.file_step.secret.input, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.message.startswith("There is no such backup file"), timeout=WAIT_MS)
    qtbot.waitUntil(page.file_step.file.input.hasFocus)
    type_in(str(stick / "copy.lrbackup"))
    QTest.keyClick(page.file_step.file.input, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.message.startswith("This passphrase does not open"), timeout=WAIT_MS)
    qtbot.waitUntil(page.file_step.secret.input.hasFocus)
    type_in(PASSPHRASE)
    QTest.keyClick(page.file_step.secret.input, Qt.Key.Key_Return)

    # What would come back is said before anything is made.
    qtbot.waitUntil(lambda: page.step is page.plan_step, timeout=WAIT_MS)
    assert page.plan_step.words[0].startswith("Test shop, as it was today")
    assert "1 customer and 0 visits" in page.plan_step.words[1]
    qtbot.waitUntil(page.plan_step.folder.input.hasFocus)
    type_in(str(tmp_path / "no" / "such" / "place"))
    QTest.keyClick(page.plan_step.folder.input, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.message.startswith("The folder above the new shop"), timeout=WAIT_MS)
    type_in(str(tmp_path / "Back again"))
    with qtbot.waitSignal(window.shop_entered, timeout=WAIT_MS):
        QTest.keyClick(page.plan_step.folder.input, Qt.Key.Key_Return)
    assert window.preferences.value.recent[0] == str(tmp_path / "Back again")
    window.lock()
    qtbot.waitUntil(lambda: isinstance(window.stage, UnlockPage), timeout=WAIT_MS)
    assert isValid(window)
