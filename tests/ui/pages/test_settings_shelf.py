"""The sections of Settings are made as they come in sight, and one notices nothing of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import ClassVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from tests.shops import TestShop
from tests.ui.pages.settings_desk import WAIT_MS, SettingsDesk

from localregulars.application.outcome import Changes
from localregulars.background.lanes import Lanes
from localregulars.ui.pages.settings.page import SettingsPage
from localregulars.ui.pages.settings.section import SectionEntry, SettingsContext, SettingsSection
from localregulars.ui.preferences import PreferencesFile
from localregulars.ui.theme.theme import Theme
from localregulars.ui.widgets.flow import PageScroll
from localregulars.ui.widgets.text import Text

NAMES = ("one", "two", "three", "four", "five", "six")
HEIGHT = 400


class TallSection(SettingsSection):
    """A section of one tall button, which counts how often it was asked to read."""

    def __init__(self, name: str, height: int) -> None:
        super().__init__(name)
        self.read = 0
        self.button = QPushButton(f"Button of {name}")
        self.button.setFixedHeight(height)
        self.add(self.button)

    def refresh(self, changes: Changes) -> None:
        self.read += 1


class Desk(SettingsDesk):
    """Six sections; `made` are those that were made, in the order in which that happened."""

    def __init__(self, qtbot: QtBot, shop: TestShop, lanes: Lanes, preferences: PreferencesFile) -> None:
        self.made: list[str] = []
        self.height = HEIGHT
        entries = [SectionEntry(name, lambda word=name: word.title(), self._factory(name)) for name in NAMES]  # type: ignore[misc]
        self.entries = entries
        super().__init__(qtbot, shop, lanes, preferences, entries)

    def _factory(self, name: str) -> Callable[[SettingsContext], SettingsSection]:
        def make(_context: SettingsContext) -> SettingsSection:
            self.made.append(name)
            return TallSection(name, self.height)

        return make

    def section(self, name: str) -> TallSection:
        section = self.page.sections[name]
        assert isinstance(section, TallSection)
        return section

    def has_all(self) -> bool:
        return len(self.page.sections.made) == len(NAMES)

    def speaks_another_language(self) -> SettingsPage:
        """What the shell does: another page of the same kind, which takes up how this one stood."""
        before = self.page
        kept = before.kept()
        before.hide()
        context = before.sections._context
        assert context is not None
        self.made.clear()
        page = SettingsPage(context, self.entries)
        page.take_up(kept)
        page.setParent(self.window)
        page.setGeometry(self.window.rect())
        page.show()
        page.activate()
        self.window.page = page
        before.deleteLater()
        return page


def where(page: SettingsPage, section: SettingsSection) -> int:
    """How far below the upper edge of what is in sight a section stands."""
    viewport = page.findChildren(PageScroll)[0].viewport()
    return section.mapTo(viewport, QPoint(0, 0)).y()


@pytest.fixture
def desk(qtbot: QtBot, test_shop: TestShop, theme: Theme, tmp_path: Path) -> Iterator[Desk]:
    lanes = Lanes()
    made = Desk(qtbot, test_shop, lanes, PreferencesFile(tmp_path / "window.json"))
    yield made
    made.page.hide()
    lanes.shut_down()
    lanes.deleteLater()


def test_what_is_in_sight_is_there_at_once_and_the_rest_follows_by_itself(qtbot: QtBot, desk: Desk) -> None:
    desk.sees(desk.has_all)
    context = desk.page.sections._context
    assert context is not None
    desk.made.clear()
    page = SettingsPage(context, desk.entries)
    qtbot.addWidget(page)
    page.resize(1024, 700)
    page.show()
    assert desk.made == ["one", "two"]
    qtbot.waitUntil(lambda: desk.made == list(NAMES), timeout=WAIT_MS)
    assert [section.read for section in page.sections.values() if isinstance(section, TallSection)] == [1] * 6


def test_a_section_that_is_asked_for_is_made_once(desk: Desk) -> None:
    assert desk.section("five") is desk.section("five")
    desk.sees(desk.has_all)
    assert sorted(desk.made) == sorted(NAMES)
    assert "seven" not in desk.page.sections


def test_a_hidden_page_makes_nothing(qtbot: QtBot, desk: Desk) -> None:
    desk.sees(desk.has_all)
    page = desk.speaks_another_language()
    page.hide()
    before = list(desk.made)
    assert len(before) < len(NAMES)
    qtbot.wait(20)
    assert desk.made == before


def test_a_search_finds_what_was_not_made_yet(desk: Desk) -> None:
    desk.page.search.setText("button of six")
    assert [name for name, section in desk.page.sections.items() if not section.isHidden()] == ["six"]


def test_another_language_makes_what_was_in_sight_first_and_leaves_it_where_it_was(desk: Desk) -> None:
    desk.sees(desk.has_all)
    scroll = desk.page.findChildren(PageScroll)[0]
    scroll.verticalScrollBar().setValue(3 * HEIGHT)
    desk.section("four").button.setFocus()
    desk.qtbot.wait(10)  # it is brought into sight
    before = where(desk.page, desk.section("four"))
    page = desk.speaks_another_language()
    assert "one" not in desk.made
    assert "four" in desk.made
    desk.height = HEIGHT
    desk.sees(lambda: page.findChildren(PageScroll)[0].verticalScrollBar().value() > 0)
    assert where(page, desk.section("four")) == before
    assert desk.section("four").button.hasFocus()


def test_what_is_in_sight_stays_where_it_is_while_sections_above_it_turn_out_taller(desk: Desk) -> None:
    desk.sees(desk.has_all)
    scroll = desk.page.findChildren(PageScroll)[0]
    scroll.verticalScrollBar().setValue(3 * HEIGHT)
    before = where(desk.page, desk.section("four"))
    page = desk.speaks_another_language()
    desk.height = HEIGHT + 90
    desk.sees(desk.has_all)
    desk.qtbot.wait(10)
    assert where(page, desk.section("four")) == before


def test_tab_leads_through_the_sections_as_one_reads_however_they_were_made(desk: Desk) -> None:
    desk.sees(desk.has_all)
    desk.page.findChildren(PageScroll)[0].verticalScrollBar().setValue(3 * HEIGHT)
    desk.speaks_another_language()
    desk.sees(desk.has_all)
    desk.section("one").button.setFocus()
    walked = []
    for _ in NAMES:
        walked.append(desk.window.focusWidget())
        QTest.keyClick(desk.window.focusWidget(), Qt.Key.Key_Tab)
    assert walked == [desk.section(name).button for name in NAMES]


class WordySection(SettingsSection):
    """As high as its words need, and not at least as high by itself; notes how squeezed it was ever painted."""

    squeezed: ClassVar[list[int]] = []

    def __init__(self, name: str) -> None:
        super().__init__(name)
        for _ in range(3):
            self.add(Text("Words that take as many lines as there is room for, and then some more. " * 8, wraps=True))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.height() < self.heightForWidth(self.width()):
            self.squeezed.append(self.heightForWidth(self.width()) - self.height())


def test_nothing_is_squeezed_while_other_sections_are_still_made(qtbot: QtBot, desk: Desk) -> None:
    context = desk.page.sections._context
    assert context is not None
    WordySection.squeezed.clear()
    entries = [
        SectionEntry(name, partial(str, name), lambda _context, name=name: WordySection(name))  # type: ignore[misc]
        for name in NAMES
    ]
    page = SettingsPage(context, entries)
    qtbot.addWidget(page)
    page.resize(1024, 700)
    page.show()
    qtbot.waitUntil(lambda: len(page.sections.made) == len(NAMES))
    qtbot.wait(50)
    assert WordySection.squeezed == []
