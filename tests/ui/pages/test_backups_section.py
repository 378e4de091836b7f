"""Settings, Backups: what there is, a copy on a stick, and whether it can be restored."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.background.made_up_upkeep import FULL, NOON, Shop, Time
from tests.ui.conftest import FakeStore
from tests.ui.layout import assert_nothing_is_cut_off

from localregulars.application.outcome import Changes
from localregulars.application.safekeeping.backups import CopyOnPurpose, Mark
from localregulars.application.safekeeping.upkeep import Records, Rehearsal, SelfCheck
from localregulars.application.safekeeping.vault_care import Finding
from localregulars.background.lanes import Lanes
from localregulars.background.session import ShopSession
from localregulars.background.upkeep import Upkeep
from localregulars.ui.gateway import VaultGateway
from localregulars.ui.page import PageContext
from localregulars.ui.pages.settings.backups_section import BackupsSection
from localregulars.ui.pages.settings.section import SettingsContext
from localregulars.ui.preferences import PreferencesFile
from localregulars.ui.theme.theme import Scheme, Theme
from localregulars.ui.widgets.button import Button
from localregulars.ui.widgets.flow import PageScroll
from localregulars.ui.widgets.notice import NoticeBar

FINDING = Finding("pages", "Parts of the store were changed from outside.", "Restore the newest backup.")
WAIT_MS = 5_000


class Place(QWidget):
    """The section on a page."""

    def __init__(self, qtbot: QtBot, lanes: Lanes, gateway: VaultGateway, shop: Shop, preferences: Path) -> None:
        super().__init__()
        self.qtbot, self.lanes, self.shop = qtbot, lanes, shop
        session = ShopSession(lanes, Time(), self)
        self.upkeep = Upkeep(session, Path("shop"), shop.work(), session)
        self.notices = NoticeBar(self)
        self.failures: list[str] = []
        context = PageContext(
            session,
            self.notices,
            lambda _page, _item: None,
            lambda error: self.failures.append(str(error)),
            upkeep=self.upkeep,
        )
        self.section = BackupsSection(SettingsContext(context, gateway, PreferencesFile(preferences), lambda: None))
        self.section.refresh(Changes.NOTHING)
        scroll = PageScroll(margin=0, max_width=760)
        scroll.body.addWidget(self.section)
        scroll.body.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(scroll)

    def press(self, words: str) -> None:
        button = self.button(words)
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Return)

    def button(self, words: str) -> Button:
        return next(b for b in self.section.findChildren(Button) if b.words == words and b.isVisible())

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.lanes.is_idle, timeout=WAIT_MS)
        self.qtbot.wait(10)  # what was put into a layout just now is shown

    def says(self, words: str) -> bool:
        return any(words in said for said in self.section.words)


@pytest.fixture
def shop_state() -> Shop:
    made = Shop()
    made.saved.append(NOON - timedelta(days=1))
    return made


@pytest.fixture
def place(qtbot: QtBot, lanes: Lanes, gateway: VaultGateway, shop_state: Shop, theme: Theme, tmp_path: Path) -> Place:
    lanes.store.open(lambda: (FakeStore(), None))
    qtbot.waitUntil(lambda: lanes.is_idle)
    made = Place(qtbot, lanes, gateway, shop_state, tmp_path / "p.json")
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    qtbot.waitExposed(made)
    made.settle()
    return made


Look = Callable[[], None]


@pytest.fixture
def look(place: Place) -> Look:
    def do() -> None:
        place.upkeep.look_over()
        place.settle()

    return do


def test_the_newest_backup_is_told_with_its_age_and_what_it_holds(place: Place, shop_state: Shop, look: Look) -> None:
    assert place.says("Made yesterday at")
    assert place.says("It holds 412 customers and 9 visits.")
    shop_state.saved.clear()
    look()
    assert place.says("There is no backup yet.")


def test_back_up_now_says_what_came_of_it(place: Place, shop_state: Shop) -> None:
    shop_state.has_changed = True
    place.press("Back up now")
    assert not place.button("Back up now").isEnabled()
    place.settle()
    assert place.button("Back up now").isEnabled()
    assert place.notices.text == "Backed up, opened again and checked."
    assert shop_state.saved[-1] == NOON
    assert place.says("Made today at")
    place.press("Back up now")
    place.settle()
    assert place.notices.text.startswith("Nothing has changed")


def test_a_backup_that_fails_is_said_until_one_is_made(place: Place, shop_state: Shop) -> None:
    shop_state.has_changed = shop_state.is_full = True
    place.press("Back up now")
    place.settle()
    assert place.says(FULL)
    shop_state.is_full = False
    place.press("Back up now")
    place.settle()
    assert not place.says(FULL)


def test_a_copy_is_saved_listed_and_can_be_taken_off_the_list(place: Place, tmp_path: Path) -> None:
    place.section.save_copy(tmp_path / "On the stick")
    place.settle()
    assert place.notices.text.startswith("Saved as On the stick.lrbackup")
    assert place.says("On the stick.lrbackup")
    place.press("It is deleted")
    place.settle()
    assert not place.says("On the stick.lrbackup")


def test_a_copy_that_is_refused_is_said_where_it_was_asked_for(place: Place) -> None:
    place.section.save_copy(Path("taken.lrbackup"))
    place.settle()
    assert place.says("There is a file of that name already.")


def test_older_copies_give_way_but_not_those_that_hold_somebody_who_was_erased(
    place: Place, shop_state: Shop, look: Look
) -> None:
    shop_state.copies = tuple(
        CopyOnPurpose(f"/stick/copy {n}.lrbackup", NOON - timedelta(days=90 - n), 3 if n == 0 else 0) for n in range(9)
    )
    look()
    listed = [words for words in place.section.words if words.startswith("copy ")]
    assert listed == [f"copy {n}.lrbackup" for n in (8, 7, 6, 5, 4, 0)]
    assert place.says("It still holds 3 people who asked to be forgotten since; delete it.")


@pytest.mark.parametrize(
    ("mark", "tone", "words"),
    [
        (Mark.FINE, "good", "That is fine."),
        (Mark.AMBER, "attention", "Time for a new one."),
        (Mark.RED, "bad", "Please save a new one today."),
    ],
)
def test_the_age_of_the_last_copy_is_said_in_words_and_tone(
    place: Place, shop_state: Shop, look: Look, mark: Mark, tone: str, words: str
) -> None:
    shop_state.mark = mark
    shop_state.copies = (CopyOnPurpose("/stick/copy.lrbackup", NOON - timedelta(days=9), 0),)
    look()
    [label] = [found for found in place.section.findChildren(QLabel) if words in found.text()]
    assert label.property("tone") == tone


def test_rehearsal_and_check_are_told_with_their_dates(place: Place, shop_state: Shop, look: Look) -> None:
    assert place.says("once a month")
    shop_state.records = Records(Rehearsal(NOON - timedelta(days=3), 412), SelfCheck(NOON - timedelta(days=2)))
    look()
    assert place.says("Your last backup was opened and holds 412 customers (3 days ago at")
    assert place.says("Every part of the shop was checked 2 days ago at")
    shop_state.records = Records(Rehearsal(NOON, problem="It is damaged."), SelfCheck(NOON, (FINDING,)))
    look()
    assert place.says("did not go well. It is damaged.")
    assert place.says(FINDING.advice)


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_nothing_is_cut_off(
    qtbot: QtBot, place: Place, shop_state: Shop, look: Look, theme: Theme, scheme: Scheme, scale: float
) -> None:
    theme.choose(scheme=scheme, scale=scale)
    place.resize(770, 700)  # what 1024 px leave beside the sidebar
    shop_state.copies = (CopyOnPurpose("/media/stick/Kittiwake Corner Café 2026-03-02 1200.lrbackup", NOON, 2),)
    shop_state.records = Records(Rehearsal(NOON, problem="It is damaged."), SelfCheck(NOON, (FINDING,)))
    look()
    qtbot.wait(30)
    assert_nothing_is_cut_off(place.section)
    unnamed = [button for button in place.section.findChildren(Button) if not (button.words or button.accessibleName())]
    assert unnamed == []
