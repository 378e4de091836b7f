"""Warnings that stay above every page, and the reminder in the sidebar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.background.made_up_upkeep import FULL, NOON, Shop, Time
from tests.ui.layout import assert_nothing_is_cut_off

from localregulars.application.safekeeping.backups import CopyOnPurpose, Mark
from localregulars.application.safekeeping.upkeep import Records, Rehearsal, SelfCheck
from localregulars.application.safekeeping.vault_care import Finding
from localregulars.background.lanes import Lanes
from localregulars.background.session import ShopSession
from localregulars.background.upkeep import Upkeep
from localregulars.ui.safety_watch import SafetyWatch, StandingNotices
from localregulars.ui.theme.theme import Scheme, Theme
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.notice import NoticeBar
from localregulars.ui.widgets.sidebar import Sidebar

FINDING = Finding("pages", "Parts of the store were changed from outside.", "Restore the newest backup.")
WAIT_MS = 5_000


class Watched(QWidget):
    """A sidebar, the warnings and a notice bar, as an open shop has them."""

    def __init__(self, upkeep: Upkeep) -> None:
        super().__init__()
        self.upkeep = upkeep
        self.sidebar, self.warnings = Sidebar(), StandingNotices()
        self.room = QWidget()
        column = QVBoxLayout(self)
        column.addWidget(self.warnings)
        column.addWidget(self.sidebar)
        column.addWidget(self.room)
        self.notices = NoticeBar(self.room)
        self.wanted: list[str] = []
        watch = SafetyWatch(upkeep, self.warnings, self.sidebar, self.notices)
        watch.backups_wanted.connect(lambda: self.wanted.append("backups"))
        watch.restore_wanted.connect(lambda: self.wanted.append("restore"))

    def buttons(self) -> dict[str, Button]:
        return {b.words or b.accessibleName(): b for b in self.findChildren(Button) if b.isVisible()}


@pytest.fixture
def shop_state() -> Shop:
    return Shop()


@pytest.fixture
def watched(qtbot: QtBot, lanes: Lanes, shop_state: Shop, theme: Theme) -> Watched:
    session = ShopSession(lanes, Time(), lanes)
    made = Watched(Upkeep(session, Path("shop"), shop_state.work(), session))
    qtbot.addWidget(made)
    made.resize(1024, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


Show = Callable[[], None]


@pytest.fixture
def show(watched: Watched, shop_state: Shop) -> Show:
    """Shows the shop's state as a condition would bring it."""

    def do() -> None:
        from tests.background.made_up_upkeep import Keeping

        watched.upkeep.condition = Keeping(shop_state).condition(NOON)
        watched.upkeep.looked_over.emit()

    return do


def test_a_shop_without_a_worry_shows_nothing(watched: Watched, show: Show) -> None:
    show()
    assert watched.warnings.words == []
    assert not watched.warnings.isVisible()
    assert watched.buttons() == {}


def test_the_most_urgent_two_are_shown_and_the_next_when_one_is_gone(
    watched: Watched, shop_state: Shop, show: Show
) -> None:
    shop_state.records = Records(Rehearsal(NOON, problem="It is damaged."), SelfCheck(NOON, (FINDING,)))
    shop_state.is_room_short = True
    shop_state.explanation = "The copy of the key file was used."
    watched.upkeep.backup_problem = FULL
    show()
    assert [FINDING.sentence in watched.warnings.words[0], FULL in watched.warnings.words[1]] == [True, True]
    assert len(watched.warnings.words) == 2
    shop_state.records = Records()
    watched.upkeep.backup_problem = ""
    show()
    assert "nearly full" in watched.warnings.words[0]
    assert watched.warnings.words[1] == shop_state.explanation


def test_each_warning_says_where_to_go(watched: Watched, shop_state: Shop, show: Show) -> None:
    shop_state.records = Records(check=SelfCheck(NOON, (FINDING,)))
    show()
    watched.buttons()["Restore a backup …"].click()
    shop_state.records = Records(Rehearsal(NOON, problem="It is damaged."))
    show()
    watched.buttons()["See backups"].click()
    assert watched.wanted == ["restore", "backups"]


def test_what_was_read_can_be_closed_and_comes_back_only_when_it_is_another(
    watched: Watched, shop_state: Shop, show: Show
) -> None:
    shop_state.explanation = "The copy of the key file was used."
    show()
    cross = watched.buttons()["Close this notice"]
    cross.setFocus()
    QTest.keyClick(cross, Qt.Key.Key_Return)
    assert not watched.warnings.isVisible()
    show()
    assert watched.warnings.words == []
    shop_state.explanation = "The change of keys is finished now."
    show()
    assert watched.warnings.words == ["The change of keys is finished now."]


@pytest.mark.parametrize(
    ("days", "mark", "words", "kind", "icon"),
    [
        (9, Mark.AMBER, "Copy: 9 days old", ButtonKind.ATTENTION, "clock"),
        (20, Mark.RED, "Copy: 20 days old", ButtonKind.ALARM, "triangle-alert"),
        (None, Mark.RED, "No copy yet", ButtonKind.ALARM, "triangle-alert"),
    ],
)
def test_an_old_copy_is_a_reminder_in_words_colour_and_sign(
    watched: Watched,
    shop_state: Shop,
    show: Show,
    days: int | None,
    mark: Mark,
    words: str,
    kind: ButtonKind,
    icon: str,
) -> None:
    shop_state.mark = mark
    if days is not None:
        shop_state.copies = (CopyOnPurpose("/stick/copy.lrbackup", NOON - timedelta(days=days), 0),)
    show()
    reminder = watched.buttons()[words]
    assert (reminder.kind, reminder._icon_name) == (kind, icon)
    assert "copy" in reminder.accessibleDescription()
    reminder.click()
    assert watched.wanted == ["backups"]
    shop_state.mark = Mark.FINE
    show()
    assert watched.buttons() == {}


def test_a_rehearsal_that_went_well_is_said_once(watched: Watched) -> None:
    watched.upkeep.rehearsed.emit(412)
    assert watched.notices.text == "Your last backup was opened and holds 412 customers."


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST])
def test_nothing_is_cut_off_at_150_percent(
    qtbot: QtBot, watched: Watched, shop_state: Shop, show: Show, theme: Theme, scheme: Scheme
) -> None:
    theme.choose(scheme=scheme, scale=1.5)
    shop_state.mark = Mark.RED
    shop_state.records = Records(check=SelfCheck(NOON, (FINDING,)))
    watched.upkeep.backup_problem = FULL
    show()
    qtbot.wait(30)
    assert_nothing_is_cut_off(watched)
