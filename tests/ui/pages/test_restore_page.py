"""Restore: what is found by itself, what is missing, what would come back; without any shop."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.layout import assert_nothing_is_cut_off

from localregulars.application.safekeeping.backups import RestorePlan
from localregulars.background.lanes import Lanes
from localregulars.background.restorer import Restorer
from localregulars.domain.errors import (
    DiskFullError,
    InputRefusedError,
    LocalRegularsError,
    NotAShopError,
    StoreDamagedError,
    WrongPassphraseError,
)
from localregulars.ui.gateway import VaultGateway
from localregulars.ui.pages.restore.found import found_backups, free_folder
from localregulars.ui.pages.restore.page import RestorePage
from localregulars.ui.theme.theme import Scheme, Theme
from localregulars.ui.widgets.button import Button

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
PLAN = RestorePlan("Kittiwake", NOW - timedelta(days=9), True, 412, 3, 2, 20_315, date(2026, 2, 21), NOW, 1)
WAIT_MS = 5_000
NO_KEYS = "no people file beside the backup has the key. Visits and customer numbers come back."


class Reader:
    """A reader that knows one plan, and fails as it is told to."""

    def __init__(self) -> None:
        self.plan = PLAN
        self.looking: LocalRegularsError | None = None
        self.restoring: Exception | None = None
        self.made: list[Path] = []

    def look(self, file: Path, secret: str, people: Path | None) -> RestorePlan:
        if self.looking is not None:
            raise self.looking
        return self.plan

    def restore(self, file: Path, secret: str, folder: Path, people: Path | None) -> RestorePlan:
        if self.restoring is not None:
            raise self.restoring
        self.made.append(folder)
        return self.plan


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def page(qtbot: QtBot, lanes: Lanes, gateway: VaultGateway, reader: Reader, theme: Theme) -> RestorePage:
    made = RestorePage(Restorer(lanes, lambda: reader), gateway, (), lambda: NOW)
    qtbot.addWidget(made)
    made.resize(1024, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.file_step.file.input.hasFocus)
    return made


def press(page: RestorePage, words: str) -> None:
    next(b for b in page.findChildren(Button) if b.words == words and b.isVisible()).click()


def look_inside(qtbot: QtBot, page: RestorePage) -> None:
    page.file_step.file.set_text("/stick/copy.lrbackup")
    page.file_step.secret.set_text("four unusual words")
    with qtbot.waitSignal(page.model.looked, timeout=WAIT_MS):
        QTest.keyClick(page.file_step.secret.input, Qt.Key.Key_Return)


def test_what_is_missing_is_said_at_its_field(page: RestorePage) -> None:
    press(page, "Look inside")
    assert page.message == "Please choose a backup file."
    page.file_step.file.set_text("/stick/copy.lrbackup")
    press(page, "Look inside")
    assert page.message == "Please type the passphrase or recovery code."


def test_the_plan_is_told_in_words(qtbot: QtBot, page: RestorePage) -> None:
    look_inside(qtbot, page)
    age, held, newest, *rest = page.plan_step.words
    assert age.startswith("Kittiwake, as it was 9 days ago at ")
    assert held.startswith("It holds 412 customers and 20")
    assert "21 February" in newest
    assert rest == [
        "What was done in the 9 days since is not in it.",
        "2 people who asked to be forgotten since are left out.",
        f"3 names cannot be read: {NO_KEYS}",
        "1 people file could not be used.",
    ]
    assert page.plan_step.path().name == "Kittiwake"


@pytest.mark.parametrize(
    "error",
    [
        InputRefusedError("This file is not a Local Regulars backup."),
        WrongPassphraseError("This passphrase does not open the shop."),
        StoreDamagedError("This backup is damaged."),
        DiskFullError("The disk is full."),
    ],
)
def test_every_failure_to_look_is_one_sentence_on_the_page(
    qtbot: QtBot, page: RestorePage, reader: Reader, error: LocalRegularsError
) -> None:
    reader.looking = error
    page.file_step.file.set_text("/stick/copy.lrbackup")
    page.file_step.secret.set_text("four unusual words")
    press(page, "Look inside")
    assert not page.file_step.isEnabled()
    qtbot.waitUntil(lambda: page.message == str(error), timeout=WAIT_MS)
    assert page.step is page.file_step
    assert page.file_step.isEnabled()
    reader.looking = None
    look_inside(qtbot, page)
    assert not page.file_step.isVisible()


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (NotAShopError("There is something at that place already."), "There is something at that place already."),
        (DiskFullError("The disk is full."), "The disk is full."),
        (KeyError("Maria"), "The backup could not be restored because of a mistake of ours. Nothing was made."),
    ],
)
def test_every_failure_to_restore_is_one_sentence_too(
    qtbot: QtBot, page: RestorePage, reader: Reader, error: Exception, said: str
) -> None:
    look_inside(qtbot, page)
    reader.restoring = error
    press(page, "Restore and open")
    qtbot.waitUntil(lambda: page.message == said, timeout=WAIT_MS)
    assert page.step is page.plan_step


def test_a_folder_that_is_no_whole_path_is_refused_at_once(qtbot: QtBot, page: RestorePage, reader: Reader) -> None:
    look_inside(qtbot, page)
    for typed in ("", "somewhere"):
        page.plan_step.folder.set_text(typed)
        press(page, "Restore and open")
        assert page.message == "Please choose a folder."
    assert reader.made == []


def test_going_back_loses_nothing_that_was_typed_and_leads_out(qtbot: QtBot, page: RestorePage) -> None:
    look_inside(qtbot, page)
    press(page, "Back")
    assert page.step is page.file_step
    assert page.file_step.file.text == "/stick/copy.lrbackup"
    with qtbot.waitSignal(page.left):
        press(page, "Back")


def test_backups_of_known_shops_are_offered_newest_first_and_damaged_names_are_not(
    qtbot: QtBot, lanes: Lanes, gateway: VaultGateway, reader: Reader, theme: Theme, tmp_path: Path
) -> None:
    shop = tmp_path / "Corner"
    (shop / "backups").mkdir(parents=True)
    names = [f"2026-02-{day:02d}T093000Z-{day:06d}.lrbackup" for day in range(1, 12)]
    for name in [*names, "mine.lrbackup", "2026-02-11T093000Z-000011.lrpeople"]:
        (shop / "backups" / name).touch()
    found = found_backups([tmp_path / "gone", shop])
    assert [one.file.name for one in found] == sorted(names, reverse=True)[: len(found)]
    assert len(found) <= 8
    assert found[0].made == datetime(2026, 2, 11, 9, 30, tzinfo=UTC)
    page = RestorePage(Restorer(lanes, lambda: reader), gateway, [shop], lambda: NOW)
    qtbot.addWidget(page)
    assert page.file_step.path() == found[0].file
    choice = page.file_step.found
    assert choice is not None
    choice.input.setCurrentIndex(1)
    assert page.file_step.path() == found[1].file
    choice.input.setCurrentIndex(choice.input.count() - 1)
    assert page.file_step.file.text == ""


def test_a_folder_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    assert free_folder(tmp_path, "Corner") == tmp_path / "Corner"
    (tmp_path / "Corner").mkdir()
    (tmp_path / "Corner 2").mkdir()
    assert free_folder(tmp_path, "Corner") == tmp_path / "Corner 3"


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_nothing_is_cut_off_in_either_step(
    qtbot: QtBot, page: RestorePage, theme: Theme, scheme: Scheme, scale: float
) -> None:
    theme.choose(scheme=scheme, scale=scale)
    qtbot.wait(30)
    assert_nothing_is_cut_off(page)
    look_inside(qtbot, page)
    qtbot.wait(30)
    assert_nothing_is_cut_off(page)
