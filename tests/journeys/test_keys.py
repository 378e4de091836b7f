"""An owner changes what opens the shop, in the window, with real keys; the shop is the same afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.journeys.conftest import StartProgram
from tests.journeys.test_first_week import PASSPHRASE, Owner

from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.background.work import StoreCommand, StoreQuery
from localregulars.bootstrap.window import WindowProgram
from localregulars.domain.errors import WrongPassphraseError
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.vault import SqlVault
from localregulars.ui.clipboard import BriefClipboard
from localregulars.ui.pages.new_shop.page import NewShopPage
from localregulars.ui.pages.settings.key_form import KeyForm
from localregulars.ui.pages.settings.keys_section import KeysSection
from localregulars.ui.pages.settings.page import SettingsPage
from localregulars.ui.pages.unlock.start_page import StartPage
from localregulars.ui.pages.unlock.unlock_page import UnlockPage
from localregulars.ui.widgets.code_on_paper import CodeOnPaper

pytestmark = pytest.mark.real_keys

NEW = "cobalt heron quarry lantern"
NAME = "Corner Café & friends"


class Keeper(Owner):
    """Somebody who knows the keyboard: nothing here is done with a mouse."""

    def __init__(self, qtbot: QtBot, program: WindowProgram, folder: Path) -> None:
        super().__init__(qtbot, program)
        self.folder = folder

    def types(self, words: str, *keys: Qt.Key) -> None:
        QTest.keyClicks(self.window.focusWidget(), words)
        for key in keys:
            self.keys(key)

    def goes_to_keys(self) -> KeysSection:
        """Ctrl and the number of the page, then the search."""
        shell = self.window.shell
        assert shell is not None
        number = shell.page_ids.index("settings") + 1
        QTest.keyClick(self.window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
        page = shell.current_page
        assert isinstance(page, SettingsPage)
        section = page.sections["keys"]
        assert isinstance(section, KeysSection)
        return section

    def opens(self, words: str, form: KeyForm) -> None:
        """Find a setting by its words and press its button."""
        QTest.keyClick(self.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        self.types(words, Qt.Key.Key_Return, Qt.Key.Key_Return)
        self.sees(form.secret.input.hasFocus)

    def types_the_paper_back(self, paper: CodeOnPaper | None) -> str:
        assert paper is not None
        for _ in range(3):
            self.sees(lambda: QApplication.focusWidget() in paper.buttons)
            self.keys(Qt.Key.Key_Tab)
        first, second = (paper.check.groups[place] for place in paper.check.asked)
        self.types(first, Qt.Key.Key_Tab)
        self.types(second, Qt.Key.Key_Return)
        return "-".join(paper.check.groups)

    def locks_and_unlocks(self, secret: str) -> bool:
        """Whether this secret opens the shop on the unlock page."""
        QTest.keyClick(self.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        self.sees(lambda: isinstance(self.window.stage, UnlockPage) and self.is_quiet())
        page = self.window.stage
        assert isinstance(page, UnlockPage)
        self.sees(page._field.input.hasFocus)
        self.types(secret, Qt.Key.Key_Return)
        self.sees(lambda: self.window.shell is not None or page.message.startswith("That does not open"))
        return self.window.shell is not None

    def opens_from_outside(self, secret: str) -> bool:
        try:
            SqlVault(cost=FLOOR_COST).unlock(self.folder, secret).close()
        except WrongPassphraseError:
            return False
        return True


@pytest.fixture
def keeper(qtbot: QtBot, start_program: StartProgram, tmp_path: Path) -> Iterator[Keeper]:
    made = Keeper(qtbot, start_program(), tmp_path / "Corner Café")
    made.makes_a_shop(made.folder)
    made.sees(made.is_quiet)
    yield made
    BriefClipboard.current().clear()


def test_a_new_passphrase_unlocks_and_the_old_one_does_not(keeper: Keeper) -> None:
    form = keeper.goes_to_keys().passphrase.form
    keeper.opens("password change", form)
    keeper.types(PASSPHRASE, Qt.Key.Key_Return)
    keeper.types(NEW, Qt.Key.Key_Return)
    keeper.types(NEW, Qt.Key.Key_Return)
    keeper.sees(form.isHidden)
    assert not keeper.locks_and_unlocks(PASSPHRASE)
    page = keeper.window.stage
    assert isinstance(page, UnlockPage)
    page._field.set_text("")
    keeper.sees(page._field.input.hasFocus)
    keeper.types(NEW, Qt.Key.Key_Return)
    keeper.sees(lambda: keeper.window.shell is not None)


def test_new_keys_for_everything_and_the_shop_goes_on_where_it_was(keeper: Keeper) -> None:
    shell = keeper.window.shell
    assert shell is not None
    with keeper.qtbot.waitSignal(shell.session.run(StoreCommand.of(_renamed)).succeeded, timeout=20_000):
        pass
    form = keeper.goes_to_keys().everything.form
    keeper.opens("somebody knows", form)
    keeper.types(PASSPHRASE, Qt.Key.Key_Return)
    keeper.types(NEW, Qt.Key.Key_Return)
    keeper.types(NEW, Qt.Key.Key_Return)
    keeper.sees(lambda: form.paper is not None)
    assert keeper.opens_from_outside(PASSPHRASE), "nothing counts before the new code is on paper"
    code = keeper.types_the_paper_back(form.paper)
    keeper.sees(form.isHidden)
    assert keeper.window.shell is shell, "the shop is open as before"
    shell.show_page("today")
    keeper.sees(keeper.is_quiet)
    assert [keeper.opens_from_outside(secret) for secret in (PASSPHRASE, NEW)] == [False, True]
    assert keeper.locks_and_unlocks(code)
    again = keeper.window.shell
    assert again is not None
    reading = again.session.query(StoreQuery(lambda uow: uow.settings.profile().name))
    with keeper.qtbot.waitSignal(reading.succeeded, timeout=20_000) as read:
        pass
    assert read.args == [NAME]


def _renamed(uow: UnitOfWork, _clock: Clock) -> Outcome[None]:
    uow.settings.save_profile(replace(uow.settings.profile(), name=NAME))
    return Outcome(None, Changes.SETTINGS)


def test_the_first_recovery_code_can_be_copied_and_is_gone_with_the_program(
    qtbot: QtBot, start_program: StartProgram, tmp_path: Path
) -> None:
    owner = Keeper(qtbot, start_program(), tmp_path / "Corner Café")
    start = owner.window.stage
    assert isinstance(start, StartPage)
    start.new_shop_wanted.emit()
    page = owner.window.stage
    assert isinstance(page, NewShopPage)
    owner.presses("Next")
    page._shop.name.set_text("Corner Café")
    page._shop.folder.set_text(str(owner.folder))
    owner.presses("Next")
    page._passphrase.first.set_text(PASSPHRASE)
    page._passphrase.again.set_text(PASSPHRASE)
    owner.presses("Make the shop")
    owner.sees(lambda: isinstance(page.step, CodeOnPaper))
    step = page.step
    assert isinstance(step, CodeOnPaper)
    assert "Corner Café" in step.sheet()
    owner.presses("Copy")
    code = QGuiApplication.clipboard().text()
    assert owner.opens_from_outside(code)
    owner.types_the_paper_back(step)
    owner.presses("Skip this step")
    owner.presses("Skip this step")
    owner.sees(lambda: owner.window.shell is not None)
    owner.window.close()
    assert QGuiApplication.clipboard().text() == ""
