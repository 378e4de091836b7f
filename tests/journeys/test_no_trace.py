"""No name, phone number, address or till id is found in any file, the encrypted store included, or in a report.

Words that nobody else uses are planted in a shop in every way there is, through the window and through the commands, on
the paths that fail too; then every byte that was written is looked through.
"""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.journeys.conftest import stop
from tests.journeys.test_first_week import Owner, came

from localregulars.application.outcome import Outcome
from localregulars.background.event_log import EventLog
from localregulars.background.work import StoreCommand, StoreQuery
from localregulars.bootstrap.window import make_window
from localregulars.domain.consent import Purpose
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.vault import SqlVault
from localregulars.ui.pages.customers.care_view_model import Saying
from localregulars.ui.pages.customers.page import CustomersPage
from localregulars.ui.pages.settings.keys_section import KeysSection
from localregulars.ui.pages.settings.page import SettingsPage
from localregulars.ui.pages.unlock.unlock_page import UnlockPage
from localregulars.ui.widgets.crash_dialog import CrashDialog, crash_report

TODAY = datetime.now(UTC).date()
TILL_IDS = ("zqx-till-0417", "zqx-till-0418")
NAMES = {TILL_IDS[0]: "Zebulon Quillfeather", TILL_IDS[1]: "Øyvindra Brzęczyszcz"}
PHONE, PHONE_AS_KEPT = "+44 20 7946 0417", "+442079460417"
EMAIL = "zebulon.quillfeather@example.org"
ADDED, RENAMED, SEARCHED = "Wilhelmintje Oxblood", "Thessalonia Vantongeren", "quillfeath"
IN_BAD_FILE, IN_BUG = "Kazimierz Umbrellastand", "Philomena Crankshaft"
ITEM = "Marmalade Flugelhorn"
PASSPHRASE = "anchor violet tram nineteen"
NEW_PASSPHRASE = "xylophone kumquat zephyr gramophone"

SENTINELS = {
    *TILL_IDS,
    *(word for name in (*NAMES.values(), ADDED, RENAMED, IN_BAD_FILE, IN_BUG) for word in name.split()),
    *(PHONE, PHONE_AS_KEPT, PHONE.replace(" ", ""), PHONE_AS_KEPT[3:], EMAIL, SEARCHED, PASSPHRASE, NEW_PASSPHRASE),
    *ITEM.split(),
}
"""Everything that must leave no trace. What a customer orders is pseudonymous, yet stays in the store as well."""


def forms(word: str) -> set[bytes]:
    """The bytes that a word may be found as: as it is, in capitals, folded, as JSON, in several encodings."""
    words = {word, word.lower(), word.upper(), word.casefold(), json.dumps(word)[1:-1]}
    codes = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")
    return {written.encode(code) for written in words for code in codes} | {word.encode("latin-1", "ignore")} - {b""}


NEEDLES = {word: forms(word) for word in SENTINELS}


def found_in(content: bytes) -> set[str]:
    return {word for word, needles in NEEDLES.items() if any(needle in content for needle in needles)}


def traces(*folders: Path) -> dict[str, set[str]]:
    """What is found in the name or the content of any file below the folders."""
    everything: dict[str, set[str]] = {}
    for path in (path for folder in folders for path in folder.rglob("*")):
        content = path.read_bytes() if path.is_file() else b""
        if found := found_in(os.fsencode(path.name) + b"\n" + content):
            everything[str(path)] = found
    return everything


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A computer on which every file that is written lies below one folder; temporary files too."""
    folder = tmp_path / "home"
    (folder / "tmp").mkdir(parents=True)
    for name in [name for name in os.environ if name.startswith("XDG_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(folder))
    for name in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(folder / "tmp"))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """What the owner brings on a stick; it holds names, of course, and is not looked through."""
    folder = tmp_path / "stick"
    folder.mkdir()
    agreed = TODAY - timedelta(days=20)
    purposes = ("history", "monitoring", "contact.phone", "contact.email")
    rows = [
        f"{who},{purpose},given,{agreed} 09:00,explicit,yes,{name},{PHONE},{EMAIL}"
        for who, name in NAMES.items()
        for purpose in purposes
    ]
    heading = "customer,purpose,state,at,form,adult,name,phone,email\n"
    write(folder / "consents.csv", heading + "\n".join(rows) + "\n")
    days = [TODAY - timedelta(days=n) for n in range(120, 0, -1)]
    visits = [f"{who},{day} 08:07:00,3.20,{ITEM}" for day in days for who in TILL_IDS if came_to(who, day)]
    write(folder / "visits.csv", "customer,when,amount,items\n" + "\n".join(visits) + "\n")
    bad = f"{IN_BAD_FILE},spying,given,{agreed} 09:00,explicit,yes,{IN_BAD_FILE},{PHONE},{EMAIL}\n"
    write(folder / "bad consents.csv", heading + bad)
    write(folder / "bad visits.csv", f"customer,when,amount,items\n{IN_BAD_FILE},{IN_BAD_FILE},{PHONE},{EMAIL}\n")
    write(folder / "letter.txt", f"Dear {IN_BAD_FILE},\nyours, {EMAIL}\n")
    return folder


def write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def came_to(who: str, day: date) -> bool:
    """The first one has stopped 14 days ago; see the first week."""
    return came("ada" if who == TILL_IDS[0] else "eve", day)


class Titles(QObject):
    """Notes every title that a window has had: other programs and the desktop's history can read those."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.WindowTitleChange, QEvent.Type.Show} and isinstance(watched, QWidget):
            self.seen.add(watched.windowTitle())
            if watched.isWindow() and watched.windowHandle() is not None:
                self.seen.add(watched.windowHandle().title())
        return False


@pytest.fixture
def titles(qapp: QApplication) -> Iterator[Titles]:
    watch = Titles()
    qapp.installEventFilter(watch)
    yield watch
    qapp.removeEventFilter(watch)


@pytest.fixture
def log(home: Path) -> Iterator[Path]:
    """The folder of the log, kept as the program keeps it."""
    level, prints = logging.getLogger().level, logging.raiseExceptions
    folder = home / ".local" / "state" / "localregulars" / "log"
    made = EventLog(folder)
    made.start()
    yield folder
    made.stop()
    logging.getLogger().setLevel(level)
    logging.raiseExceptions = prints


class Witness(Owner):
    """An owner who meets everything that can go wrong."""

    def fails_to_bring(self, file: Path) -> str:
        shell = self.window.shell
        assert shell is not None
        assert shell.file_import is not None
        with self.qtbot.waitSignal(shell.file_import.failed, timeout=20_000) as said:
            shell.import_file(file)
        return str(said.args[0])

    def customers(self) -> CustomersPage:
        shell = self.window.shell
        assert shell is not None
        shell.show_page("customers")
        page = self.window.findChild(CustomersPage)
        assert page is not None
        self.sees(self.is_quiet)
        return page

    def changes_the_keys(self) -> str:
        """A new passphrase, and a recovery code that is copied and never kept; returns that code."""
        shell = self.window.shell
        assert shell is not None
        shell.show_page("settings")
        page = self.window.findChild(SettingsPage)
        assert page is not None
        keys = page.sections["keys"]
        assert isinstance(keys, KeysSection)
        keys.passphrase.button.click()
        form = keys.passphrase.form
        assert form.new is not None
        for secret, end in ((IN_BUG, form.change.refused), (PASSPHRASE, form.change.done)):
            form.secret.set_text(secret)
            form.new.first.set_text(NEW_PASSPHRASE)
            form.new.again.set_text(NEW_PASSPHRASE)
            with self.qtbot.waitSignal(end, timeout=20_000):
                form.onward.click()
        keys.recovery.button.click()
        form = keys.recovery.form
        form.secret.set_text(NEW_PASSPHRASE)
        form.onward.click()
        self.sees(lambda: form.paper is not None and form.paper.isVisible())
        assert form.paper is not None
        self.presses("Copy")
        return "-".join(form.paper.check.groups)

    def meets_a_bug(self) -> str:
        """A bug in a write and one in a read, each with a name in its message; the words of the crash window."""
        shell = self.window.shell
        assert shell is not None
        with self.qtbot.capture_exceptions():
            shell.session.run(StoreCommand.of(stumbling_command))
            self.sees(lambda: bool(self.window.findChildren(CrashDialog)))
            [dialog] = self.window.findChildren(CrashDialog)
            report = dialog.report
            [box] = dialog.findChildren(QPlainTextEdit)
            assert box.toPlainText() == report
            dialog._on_copy_clicked()
            dialog.close()
            shell.session.query(StoreQuery(stumbling_read))
            self.sees(self.is_quiet)
            for other in self.window.findChildren(CrashDialog):
                other.close()
        return report


def stumbling_command(uow: object, clock: object) -> Outcome[None]:
    surname = IN_BUG
    raise KeyError(f"no {surname} with {PHONE}", surname)


def stumbling_read(uow: object) -> None:
    try:
        int(EMAIL)
    except ValueError as error:
        raise RuntimeError(IN_BUG) from error


def test_the_window_leaves_no_trace_of_anybody_outside_the_encrypted_store(
    qtbot: QtBot, home: Path, stick: Path, log: Path, titles: Titles, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    program = make_window(home / ".config" / "localregulars" / "preferences.json", SqlVault(cost=FLOOR_COST))
    program.window.show()
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    owner = Witness(qtbot, program)
    folder = home / "Corner Café"
    owner.makes_a_shop(folder)

    # Everything about two people comes in; files that cannot be read come as well.
    owner.brings(stick / "consents.csv")
    owner.brings(stick / "visits.csv")
    for name in ("bad consents.csv", "bad visits.csv", "letter.txt"):
        assert owner.fails_to_bring(stick / name)
    owner.sees(lambda: owner.queue() == [NAMES[TILL_IDS[0]]] and owner.is_quiet())

    # Somebody is searched for, added and renamed by hand; an away note, an outcome, and both taken back.
    page = owner.customers()
    QTest.keyClicks(page.list.search, SEARCHED)
    owner.sees(owner.is_quiet)
    page.view_model.search("")
    page.view_model.profile.add_customer(ADDED, TILL_IDS[0] + "-new")
    owner.sees(owner.is_quiet)
    page.profile.care.click()
    owner.sees(lambda: page.care_model.state is not None and owner.is_quiet())
    page.care_model.give(Purpose.HISTORY, Saying.ALOUD, witness=ADDED)
    owner.sees(lambda: page.care_model.has_receipt and owner.is_quiet())
    assert page.close_care()
    page.view_model.profile.correct_details(RENAMED, "", "")
    owner.sees(owner.is_quiet)
    page.view_model.profile.note_away(TODAY, TODAY + timedelta(days=3))
    owner.sees(owner.is_quiet)
    shell = owner.window.shell
    assert shell is not None
    shell.show_page("today")
    owner.chooses_the_first_card()
    owner.keys(Qt.Key.Key_1)
    owner.sees(lambda: owner.queue() == [] and owner.is_quiet())
    owner.keys(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    owner.sees(lambda: len(owner.queue()) == 1 and owner.is_quiet())

    report = owner.meets_a_bug()
    assert "KeyError" in report
    assert found_in(report.encode()) == set()
    assert QApplication.clipboard().text() == report

    # What was copied is gone from the clipboard with the shop, and nowhere else either.
    code = owner.changes_the_keys()
    assert QApplication.clipboard().text() == code

    # While it is open (write-ahead log, temporary files) and after it was locked, unlocked wrongly, and closed.
    assert traces(home) == {}
    owner.window.lock()
    assert QApplication.clipboard().text() == ""
    kept = [path.read_bytes() for path in home.rglob("*") if path.is_file()]
    assert not [content for content in kept if code.encode() in content or code.replace("-", "").encode() in content]
    owner.sees(lambda: isinstance(owner.window.stage, UnlockPage))
    unlock = owner.window.stage
    assert isinstance(unlock, UnlockPage)
    unlock.model.try_secret(IN_BUG)
    owner.sees(owner.is_quiet)
    stop(program)
    assert traces(home) == {}
    assert found_in("\n".join(titles.seen).encode()) == set()
    assert "Local Regulars" in " ".join(titles.seen)
    written = (log / "localregulars.log").read_text(encoding="utf-8")
    assert "bug kind=KeyError" in written
    assert "shop.entered" in written
    assert_everything_was_really_there(folder)


def assert_everything_was_really_there(folder: Path) -> None:
    """What leaves no trace must have been kept all the same, or the search would prove nothing."""
    store = SqlVault().unlock(folder, NEW_PASSPHRASE)
    with store.unit_of_work() as uow:
        rows = uow.directory.rows()
        names = {row.name for row in rows}
        first = next(row.customer_id for row in rows if row.name == NAMES[TILL_IDS[0]])
        details = uow.customers.details(first)
    store.close()
    assert names == {*NAMES.values(), RENAMED}
    assert (details.phone, details.email, details.till_ids) == (PHONE_AS_KEPT, EMAIL, (TILL_IDS[0],))


def program_alone(home: Path, *arguments: object, code: str = "") -> subprocess.CompletedProcess[bytes]:
    """The real program as a process of its own."""
    start = ["-c", code] if code else ["-m", "localregulars"]
    return subprocess.run([sys.executable, *start, *map(str, arguments)], capture_output=True, check=False, cwd=home)


_WITH_A_BUG = f"""
import sys
from localregulars.bootstrap.commands import run_command
import localregulars.cli.queue_commands as commands
def stumble(*_arguments, **_named):
    raise KeyError("{IN_BUG}")
commands.current_view = commands.score_shop = stumble
sys.exit(run_command(sys.argv[1:]))
"""


@pytest.mark.slow
def test_the_commands_leave_no_trace_either(home: Path, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(stick / "passphrase", PASSPHRASE)
    monkeypatch.setenv("LOCALREGULARS_PASSPHRASE_FILE", str(stick / "passphrase"))
    shop = home / "shop"
    done = [
        program_alone(home, "init", shop, "--name", "Test", "--kind", "cafe", "--zone", "Europe/London"),
        program_alone(home, "consent", "import", shop, stick / "consents.csv"),
        program_alone(home, "import", shop, stick / "visits.csv"),
        program_alone(home, "queue", shop, "--json"),
    ]
    assert [process.returncode for process in done] == [0, 0, 0, 0]
    refused = [
        program_alone(home, "consent", "import", shop, stick / "bad consents.csv"),
        program_alone(home, "import", shop, stick / "bad visits.csv"),
        program_alone(home, "import", shop, stick / "letter.txt"),
    ]
    assert {process.returncode for process in refused} == {4}
    buggy = program_alone(home, "queue", shop, "--json", code=_WITH_A_BUG)
    assert buggy.returncode == 1
    assert b"KeyError" in buggy.stderr
    for process in (*refused, buggy):
        assert found_in(process.stdout + process.stderr) == set()
    assert traces(home) == {}
    assert TILL_IDS[0] in done[-1].stdout.decode()  # the queue itself names whom the till names, and nobody else


def test_a_report_of_a_bug_holds_no_word_of_what_was_met() -> None:
    with pytest.raises(KeyError) as met:
        stumbling_command(None, None)
    assert found_in(crash_report(met.value).encode()) == set()
    assert found_in(repr(met.value).encode()) >= {PHONE}


@pytest.mark.parametrize("word", sorted(SENTINELS))
@pytest.mark.parametrize("code", ["utf-8", "utf-16-le", "utf-16-be"])
def test_the_search_would_find_each_of_them(tmp_path: Path, word: str, code: str) -> None:
    (tmp_path / "some" / "where").mkdir(parents=True)
    (tmp_path / "some" / "where" / "file").write_bytes(b"\0\xff" + word.encode(code) + b"\xff")
    [found] = traces(tmp_path).values()
    assert word in found
