"""Settings, Every day: starting with the computer, and when to be reminded."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot
from tests.shops import TestShop
from tests.ui.layout import assert_nothing_is_cut_off
from tests.ui.pages.settings_desk import SettingsDesk

from localregulars.application.outcome import Changes
from localregulars.background.lanes import Lanes
from localregulars.domain.daily_look import DailyLook, ShopHabits
from localregulars.ui.autostart.entry import EntryState
from localregulars.ui.autostart.xdg import NAME, desktop_entry
from localregulars.ui.pages.settings.daily_section import DailySection
from localregulars.ui.pages.settings.section import SectionEntry
from localregulars.ui.preferences import PreferencesFile


@pytest.fixture
def desk(qtbot: QtBot, test_shop: TestShop, lanes: Lanes, tmp_path: Path) -> Iterator[SettingsDesk]:
    QLocale.setDefault(QLocale("en_GB"))
    preferences = PreferencesFile(tmp_path / "preferences.json")
    preferences.remember_daily_look(DailyLook(habits=ShopHabits(opens_at=8 * 60)))
    entry = desktop_entry(["/opt/localregulars"], tmp_path / "autostart")
    sections = (SectionEntry("daily", lambda: "Every day", lambda context: DailySection(context, entry)),)
    yield SettingsDesk(qtbot, test_shop, lanes, preferences, sections)
    QLocale.setDefault(QLocale.system())


def section_of(desk: SettingsDesk) -> DailySection:
    section = desk.page.sections["daily"]
    assert isinstance(section, DailySection)
    return section


def test_starting_with_the_computer_is_off_until_a_press_and_a_press_is_taken_back(
    desk: SettingsDesk, tmp_path: Path
) -> None:
    section, file = section_of(desk), tmp_path / "autostart" / NAME
    assert not section.start.button.isChecked()
    assert not file.exists()
    section.start.button.setFocus(Qt.FocusReason.OtherFocusReason)
    desk.presses(Qt.Key.Key_Space)
    assert (section.start.is_on, os.path.lexists(file)) == (True, True)
    desk.window.notices.undo()
    assert (section.start.is_on, os.path.lexists(file)) == (False, False)
    section.start.button.click()
    section.start.button.click()
    assert list((tmp_path / "autostart").iterdir()) == []


def test_an_entry_of_somebody_elses_is_said_and_left_alone(desk: SettingsDesk, tmp_path: Path) -> None:
    section, file = section_of(desk), tmp_path / "autostart" / NAME
    file.parent.mkdir()
    file.write_text("theirs")
    desk.page.refresh(Changes.NOTHING)
    assert str(file) in section.problem
    section.start.button.click()
    assert not section.start.is_on
    assert file.read_text() == "theirs"
    assert desktop_entry([], tmp_path / "autostart").state() is EntryState.OTHERS
    assert_nothing_is_cut_off(desk.window)


def test_the_time_is_the_owners_and_the_switch_turns_it_off(desk: SettingsDesk) -> None:
    section = section_of(desk)
    assert section.remind.is_on
    assert section.at.input.currentText() == "Half an hour after you open (08:30)"
    section.at.input.choose(str(17 * 60))
    section.at.input.activated.emit(section.at.input.currentIndex())
    assert desk.preferences.value.daily_look.minute == 17 * 60
    desk.window.notices.undo()
    assert desk.preferences.value.daily_look.at is None
    section.remind.button.click()
    assert not desk.preferences.value.daily_look.is_on
    assert not section.at.isEnabled()
    desk.preferences.remember_daily_look(
        replace(desk.preferences.value.daily_look, reminded_on=None, habits=ShopHabits())
    )
    desk.window.notices.undo()
    assert desk.preferences.value.daily_look == DailyLook(), "undo takes back the choice and nothing else"
    assert section.at.input.currentText() == "When it suits most (10:00)"
