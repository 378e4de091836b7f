"""Settings, Take everything away: what is said beforehand, what is saved, and what a stop leaves."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tests.shops import TestShop
from tests.ui.layout import assert_nothing_is_cut_off
from tests.ui.pages.settings_desk import WAIT_MS, SettingsDesk

from localregulars.application.rights.takeaway import StagedTakeaway, TakeawayWork
from localregulars.application.safekeeping.upkeep import Errand
from localregulars.background.lanes import Lanes
from localregulars.background.work import StoreQuery
from localregulars.bootstrap.takeaway import takeaway_work
from localregulars.domain.progress import ProgressToken
from localregulars.exporting.new_folder import places
from localregulars.ui.pages.settings.section import SectionEntry, SettingsContext
from localregulars.ui.pages.settings.takeaway_section import TakeawaySection
from localregulars.ui.preferences import PreferencesFile

Open = Callable[[TakeawayWork], SettingsDesk]


def write_for_ever(
    token: ProgressToken, _errand: Errand, staging: Path, _folder: Path, _now: datetime
) -> StagedTakeaway:
    """Begins to write and does not end."""
    staging.mkdir()
    (staging / "customers.csv").write_text("half of it")
    token.report(1, 2)
    time.sleep(60)
    raise AssertionError


def write_and_fail(
    _token: ProgressToken, _errand: Errand, staging: Path, _folder: Path, _now: datetime
) -> StagedTakeaway:
    staging.mkdir()
    raise ValueError(staging)


@pytest.fixture
def open_settings(qtbot: QtBot, test_shop: TestShop, lanes: Lanes, tmp_path: Path) -> Open:
    test_shop.visited(test_shop.regular("ada", name="Ada"), [])

    def show(work: TakeawayWork) -> SettingsDesk:
        def make(context: SettingsContext) -> TakeawaySection:
            return TakeawaySection(context, work)

        entry = SectionEntry("takeaway", lambda: "Take everything away", make)
        return SettingsDesk(qtbot, test_shop, lanes, PreferencesFile(tmp_path / "preferences.json"), (entry,))

    return show


def section_of(desk: SettingsDesk) -> TakeawaySection:
    section = desk.page.sections["takeaway"]
    assert isinstance(section, TakeawaySection)
    return section


def said(section: TakeawaySection) -> str:
    return "\n".join(label.text() for label in section.findChildren(QLabel) if not label.isHidden())


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_everything_is_saved_told_in_the_trail_and_never_put_over_something(
    open_settings: Open, tmp_path: Path
) -> None:
    desk = open_settings(takeaway_work())
    section = section_of(desk)
    assert "whoever has them can read them" in said(section)
    assert "telephone numbers" in said(section)
    assert_nothing_is_cut_off(desk.window)
    place = tmp_path / "place"
    place.mkdir()
    section.save_in(place / "all")
    assert section.save.text() == "Saving …"
    section.save.click()
    desk.sees(lambda: not section.run.is_running)
    assert left_in(place) == ["all"]
    assert "Ada" in (place / "all" / "customers.csv").read_text(encoding="utf-8")
    assert str(place / "all") in said(section)
    assert section.show_files.isVisible()
    actions: list[str] = []
    session = section.run.parent()
    query = StoreQuery(lambda uow: [line.action for line in uow.rights.trail.lines(limit=1)])
    session.query(query).succeeded.connect(actions.extend)  # type: ignore[union-attr]
    desk.sees(lambda: actions == ["export.saved"])
    section.save_in(place / "all")
    desk.sees(lambda: "already" in said(section))
    assert section.save.text() == "Save everything in a folder …"
    assert left_in(place) == ["all"]


def test_stopped_it_says_so_and_nothing_of_it_is_left(open_settings: Open, tmp_path: Path) -> None:
    desk = open_settings(TakeawayWork(places(), takeaway_work().errand, write_for_ever))
    section = section_of(desk)
    place = tmp_path / "place"
    place.mkdir()
    section.save_in(place / "all")
    desk.sees(lambda: any((folder / "customers.csv").exists() for folder in place.iterdir()))
    assert "unfinished" in left_in(place)[0]
    section.run.stop()
    desk.sees(lambda: not section.run.is_running)
    assert left_in(place) == []
    assert "Nothing was saved" in said(section)


def test_when_the_page_goes_or_the_shop_is_locked_nothing_is_left(
    open_settings: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    desk = open_settings(TakeawayWork(places(), takeaway_work().errand, write_for_ever))
    run = section_of(desk).run
    place = tmp_path / "place"
    place.mkdir()
    section_of(desk).save_in(place / "all")
    desk.sees(lambda: any((folder / "customers.csv").exists() for folder in place.iterdir()))
    desk.window.page.deleteLater()
    qtbot.waitUntil(lambda: not run.is_running, timeout=WAIT_MS)
    assert left_in(place) == []


def test_a_mistake_of_ours_is_said_and_leaves_nothing(open_settings: Open, tmp_path: Path, qtbot: QtBot) -> None:
    desk = open_settings(TakeawayWork(places(), takeaway_work().errand, write_and_fail))
    section = section_of(desk)
    place = tmp_path / "place"
    place.mkdir()
    section.save.setFocus(Qt.FocusReason.OtherFocusReason)
    section.save_in(place / "all")
    desk.sees(lambda: "a mistake of ours" in said(section))
    assert left_in(place) == []
    del qtbot
