"""The quiet reminder: once a day, only out of sight, and nobody's name anywhere."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.shops import PASSPHRASE, TestShop

from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.shop.daily_look import shop_habits
from localregulars.background.lanes import Lanes
from localregulars.bootstrap.window import WindowProgram, make_window
from localregulars.domain.daily_look import DailyLook, ShopHabits
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.vault import SqlVault
from localregulars.ui.daily_look_memory import as_json, from_json
from localregulars.ui.daily_reminder import DailyReminder
from localregulars.ui.preferences import PreferencesFile
from localregulars.ui.quiet_notice import QuietNotice

WAIT_MS = 20_000


class Notices(QObject):
    """Keeps what would be shown."""

    clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[tuple[str, str]] = []
        self.hidden = 0

    def show(self, title: str, words: str) -> None:
        self.shown.append((title, words))

    def hide(self) -> None:
        self.hidden += 1


class Desk:
    """A window over a real shop with somebody's name in it, and a clock on the wall that the test moves."""

    def __init__(self, program: WindowProgram, shop: Path, qtbot: QtBot) -> None:
        self.program, self.shop, self.qtbot = program, shop, qtbot
        self.window, self.notices = program.window, Notices()
        self.now = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
        self.habits = ShopHabits(opens_at=9 * 60)
        self.reminder = DailyReminder(self.window, self.notices, self._read, lambda: self.now)

    def _read(self, _uow: UnitOfWork, _clock: Clock) -> ShopHabits:
        return self.habits

    def knows_a_shop(self) -> None:
        self.window.preferences.remember_shop(self.shop)

    def enters(self) -> None:
        self.program.enter(self.shop, PASSPHRASE)
        self.qtbot.waitUntil(lambda: self.window.shell is not None, timeout=WAIT_MS)

    def locks(self) -> None:
        self.window.lock()
        self.qtbot.waitUntil(lambda: self.program.lanes.is_idle and self.window.shell is None, timeout=WAIT_MS)

    @property
    def look(self) -> DailyLook:
        return self.window.preferences.value.daily_look


@pytest.fixture
def desk(test_shop: TestShop, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    test_shop.regular("ada", name="Ada Okafor")
    test_shop.store.close()
    program = make_window(tmp_path / "preferences.json", SqlVault(cost=FLOOR_COST))
    qtbot.addWidget(program.window)
    yield Desk(program, test_shop.folder, qtbot)
    program.lanes.shut_down()


def test_locked_it_reminds_once_a_day_in_words_that_name_nobody(desk: Desk) -> None:
    desk.reminder.look()
    assert desk.notices.shown == [], "there is no shop yet"
    desk.knows_a_shop()
    desk.now = desk.now.replace(hour=9, minute=59)
    desk.reminder.look()
    assert desk.notices.shown == []
    desk.now = desk.now.replace(hour=10, minute=0)
    desk.reminder.look()
    desk.reminder.look()
    assert desk.notices.shown == [("Local Regulars", "It is time for today's look.")]
    assert PreferencesFile(desk.window.preferences._path).value.daily_look.reminded_on == desk.now.date()
    desk.now += timedelta(days=1)
    desk.reminder.look()
    assert len(desk.notices.shown) == 2


def test_who_looks_at_today_is_not_reminded_that_day(desk: Desk) -> None:
    desk.knows_a_shop()
    desk.window.show()
    desk.enters()
    assert desk.look.looked_on == desk.now.date()
    desk.window.showMinimized()
    desk.reminder.look()
    desk.locks()
    desk.reminder.look()
    assert desk.notices.shown == []
    desk.now += timedelta(days=1)
    desk.reminder.look()
    assert len(desk.notices.shown) == 1


@pytest.mark.qt_log_ignore(r"This plugin does not support raise\(\)", extend=True)
def test_minimised_with_another_page_it_reminds_and_a_click_brings_the_window(desk: Desk) -> None:
    desk.window.showMinimized()
    desk.enters()
    assert desk.look.looked_on is None, "nobody has seen Today"
    desk.reminder.look()
    assert len(desk.notices.shown) == 1
    desk.notices.clicked.emit()
    assert not desk.window.isMinimized()
    assert desk.window.isVisible()
    desk.reminder.look()
    assert desk.look.looked_on == desk.now.date()
    assert desk.notices.hidden >= 1


def test_nothing_while_the_window_is_in_sight_or_the_reminder_is_off_or_the_shop_closed(desk: Desk) -> None:
    desk.knows_a_shop()
    preferences = desk.window.preferences
    for quiet in (DailyLook(is_on=False), DailyLook(habits=ShopHabits(closed_weekdays=frozenset({0})))):
        preferences.remember_daily_look(quiet)
        desk.reminder.look()
    assert desk.notices.shown == []
    preferences.remember_daily_look(DailyLook())
    desk.window.show()
    desk.enters()
    assert desk.window.shell is not None
    desk.window.shell.show_page("settings")
    desk.now += timedelta(days=1)
    desk.reminder.look()
    assert desk.notices.shown == [], "somebody is working here"


def test_the_habits_of_an_open_shop_are_learned_and_nobody_is_in_the_preferences(desk: Desk) -> None:
    desk.window.show()
    desk.enters()
    desk.reminder.learn()
    desk.qtbot.waitUntil(lambda: desk.look.habits == desk.habits, timeout=WAIT_MS)
    kept = json.loads(desk.window.preferences._path.read_text(encoding="utf-8"))
    assert set(kept["daily_look"]) == {
        "is_on", "at", "opens_at", "closed_weekdays", "closed_days", "day_starts_at", "looked_on", "reminded_on",
    }  # fmt: skip
    assert "Ada" not in json.dumps(kept)
    assert callable(shop_habits)


def test_what_is_remembered_is_read_as_it_was_and_odd_files_cost_nothing_else(tmp_path: Path) -> None:
    day = datetime(2026, 11, 23, tzinfo=UTC).date()
    look = DailyLook(False, 1, ShopHabits(539, frozenset({6}), frozenset({day}), 4), day, day)
    assert from_json(json.loads(json.dumps(as_json(look)))) == look
    several: tuple[object, ...] = (
        None,
        [],
        {"at": "ten"},
        {"closed_days": ["soon"]},
        {"closed_weekdays": 3},
        {"looked_on": "x"},
    )
    for odd in several:
        assert from_json(odd) == DailyLook()
    file = PreferencesFile(tmp_path / "preferences.json")
    file.remember_shop(tmp_path / "shop")
    document = json.loads((tmp_path / "preferences.json").read_text())
    (tmp_path / "preferences.json").write_text(json.dumps({**document, "daily_look": {"day_starts_at": "noon"}}))
    again = PreferencesFile(tmp_path / "preferences.json")
    assert again.value.recent == (str(tmp_path / "shop"),)
    again.remember_daily_look(replace(DailyLook(), at=600))
    assert PreferencesFile(tmp_path / "preferences.json").value.daily_look.at == 600


def test_where_there_is_no_tray_the_task_bar_is_asked_and_nothing_breaks(qtbot: QtBot, lanes: Lanes) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setWindowFlag(Qt.WindowType.Window)
    notice = QuietNotice(window)
    notice.show("Local Regulars", "It is time for today's look.")
    notice.hide()
    notice.hide()
    assert lanes.is_idle
