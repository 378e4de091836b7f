"""The owner chooses a language, and the whole window speaks it at once: on every screen, in large text, to the end."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from scripts.translations import messages, ts_file
from tests.journeys.conftest import StartProgram
from tests.shops import PASSPHRASE, TestShop
from tests.ui.layout import key_marks, what_is_cut_off, words_of

from localregulars.bootstrap.window import WindowProgram
from localregulars.domain.consent import Purpose
from localregulars.ui.language import AS_ON_THIS_COMPUTER, LANGUAGES, Language
from localregulars.ui.pages.customers.page import CustomersPage
from localregulars.ui.pages.settings.look_section import LookSection
from localregulars.ui.pages.settings.page import SettingsPage
from localregulars.ui.pages.today.page import TodayPage
from localregulars.ui.pages.unlock.start_page import StartPage
from localregulars.ui.pages.unlock.unlock_page import UnlockPage
from localregulars.ui.preferences import PreferencesFile
from localregulars.ui.theme.theme import Scheme, Theme
from localregulars.ui.widgets.part_tabs import PartTabs
from localregulars.ui.widgets.table import Table

WAIT_MS = 30_000
SMALLEST, USUAL = (1024, 700), (1440, 900)
TRANSLATED = tuple(code for code in LANGUAGES if code != "en")


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication) -> Iterator[None]:
    yield
    Language.current().choose(AS_ON_THIS_COMPUTER)
    Theme.current().choose(scheme=Scheme.LIGHT, scale=1.0)


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A shop with somebody who is missing, and somebody with much to show on the care card."""
    made = TestShop(tmp_path / "Café Sol")
    today = made.clock.now().date()
    for number in range(6):
        name = f"Maria Okafor {number}"
        regular = made.customer(str(number), Purpose.HISTORY, Purpose.MONITORING, Purpose.CONTACT_PHONE, name=name)
        last = 40 if number == 0 else 3
        made.visited(regular, [today - timedelta(days=day) for day in range(last, 300, 7)])
    made.store.close()
    return made.folder


@pytest.fixture
def program(start_program: StartProgram) -> WindowProgram:
    return start_program()


class Owner:
    """Somebody at the window, who unlocks the shop and goes from screen to screen."""

    def __init__(self, qtbot: QtBot, program: WindowProgram, shop: Path) -> None:
        self.qtbot, self.program, self.window, self.shop = qtbot, program, program.window, shop

    def unlocks(self) -> None:
        self.window.show_unlock(self.shop)
        page = self.sees(UnlockPage)
        with self.qtbot.waitSignal(self.window.shop_entered, timeout=WAIT_MS):
            page.model.try_secret(PASSPHRASE)
        self.waits()
        self.qtbot.waitUntil(lambda: bool(self.sees(TodayPage).queue.cards), timeout=WAIT_MS)

    def sees(self, kind: type[Any]) -> Any:
        """The page of this kind that is shown now."""
        pages: list[Any] = self.window.findChildren(kind)
        found = [page for page in pages if page.isVisible()]
        assert len(found) == 1
        return found[0]

    def goes_to(self, page_id: str, item: object = None) -> None:
        shell = self.window.shell
        assert shell is not None
        shell.show_page(page_id, item)
        self.waits()

    def waits(self) -> None:
        """Until nothing is under way and everything has its place."""
        lanes = self.program.lanes
        for _ in range(3):
            self.qtbot.waitUntil(lambda: lanes.store.is_idle and lanes.compute.is_idle, timeout=WAIT_MS)
            self.qtbot.wait(20)

    def names_of_actions(self) -> set[str]:
        return {line.words for line in self.window.actions_by_name.lines()}

    def speaks(self, language: str) -> None:
        Language.current().choose(language)
        self.waits()


@pytest.fixture
def owner(qtbot: QtBot, program: WindowProgram, shop: Path) -> Owner:
    return Owner(qtbot, program, shop)


@cache
def english_only(language: str) -> frozenset[str]:
    """Words of the source that no translation into this language says: where one is seen, it was forgotten."""
    entries = messages(ts_file(language))
    said = {form for entry in entries for form in entry.forms}
    return frozenset(entry.text.source for entry in entries) - said


def forgotten(page: QWidget, language: str) -> list[str]:
    """What still stands in English: written, read aloud, hinted at or to be chosen, on what is shown."""
    found: set[str] = set()
    for widget in page.findChildren(QWidget):
        if widget.isVisible():
            found |= {words_of(widget).replace("&&", "&"), widget.accessibleName(), widget.toolTip()}
            if isinstance(widget, QLineEdit):
                found.add(widget.placeholderText())
            elif isinstance(widget, QComboBox):
                found |= {widget.itemText(place) for place in range(widget.count())}
    return sorted(found & english_only(language))


def moved_sideways(page: QWidget) -> list[Table]:
    """Tables that are wider than their place."""
    tables: list[Table] = page.findChildren(Table)
    return [table for table in tables if table.isVisible() and table.horizontalScrollBar().maximum()]


def lines_of_parts(page: QWidget) -> int:
    """On how many lines the names of the page's parts stand."""
    [tabs] = [found for found in page.findChildren(PartTabs) if found.isVisible()]
    return len({button.y() for button in tabs.buttons.values()})


def faults(owner: Owner, screen: str, language: str) -> list[str]:
    """What is wrong with the screen as it stands now, in the smallest window with the largest text."""
    window = owner.window
    page = window.stage
    assert page is not None
    least = window.minimumSizeHint()
    found = [*what_is_cut_off(page), *(f"marks a key: {words}" for words in key_marks(page))]
    if least.width() > SMALLEST[0] or least.height() > SMALLEST[1]:
        found.append(f"the window cannot be smaller than {least.width()} x {least.height()}")
    found += [f"has to be moved sideways: {words_of(table)}" for table in moved_sideways(page)]
    found += [f"is not translated: {words}" for words in forgotten(page, language)]
    found += [f"is not translated: {words}" for words in owner.names_of_actions() & english_only(language)]
    return [f"{screen}, {language}: {fault}" for fault in found]


# What the owner does


def test_the_language_is_chosen_at_the_start_and_remembered(owner: Owner, tmp_path: Path) -> None:
    start = owner.sees(StartPage)
    start.look.language.setFocus()
    start.look.language.input.choose("de")
    start = owner.sees(StartPage)
    assert start.look.language.input.hasFocus()
    assert "Neues Geschäft anlegen" in {words_of(each) for each in start.findChildren(QWidget)}
    assert QLocale().name() == "de_DE"
    assert owner.window.preferences.value.language == "de"
    assert PreferencesFile(tmp_path / "preferences.json").value.language == "de"
    assert not forgotten(start, "de")


def test_what_was_typed_before_unlocking_stays(owner: Owner) -> None:
    owner.window.show_unlock(owner.shop)
    page = owner.sees(UnlockPage)
    QTest.keyClicks(page._field.input, "four words")
    page.language.input.choose("fr")
    page = owner.sees(UnlockPage)
    assert page._field.text == "four words"
    assert page._unlock.words == "Déverrouiller"
    assert owner.window.preferences.value.language == "fr"


def test_another_language_in_settings_changes_every_screen_and_keeps_how_it_stood(owner: Owner) -> None:
    owner.unlocks()
    today = owner.sees(TodayPage)
    QTest.keyClick(today.queue.cards[0], Qt.Key.Key_W)
    owner.goes_to("customers")
    customers = owner.sees(CustomersPage)
    customers.list.search.setText("okafor")
    customers.list.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    chosen = customers.view_model.customer_at(2)
    owner.goes_to("customers", chosen)
    customers.profile.care_wanted.emit()
    owner.goes_to("settings", "look")
    section = owner.sees(SettingsPage).sections["look"]
    assert isinstance(section, LookSection)
    section.look.language.input.setFocus()
    shell = owner.window.shell
    assert shell is not None
    shell.notices.say("Done", lambda: None)

    section.look.language.input.choose("es")
    owner.waits()

    settings = owner.sees(SettingsPage)
    assert settings.sections["look"].look.language.input.hasFocus()
    assert not forgotten(owner.window, "es")
    assert not owner.names_of_actions() & english_only("es")
    assert not shell.notices.isVisible()
    assert shell.notices.can_undo
    owner.goes_to("customers")
    customers = owner.sees(CustomersPage)
    assert customers.list.search.text() == "okafor"
    assert customers.view_model.table.sorted_by == (1, Qt.SortOrder.DescendingOrder)
    assert customers.view_model.profile.customer_id == chosen
    assert customers.care.isVisible()
    owner.goes_to("today")
    assert owner.sees(TodayPage).queue.cards[0].open_panel is not None
    assert not forgotten(owner.window, "es")


def test_every_screen_speaks_every_language_in_the_largest_text_and_the_smallest_window(owner: Owner) -> None:
    found: list[str] = []

    def look(screen: str) -> None:
        # The two languages that nobody speaks: tests/accessibility/test_every_screen.py.
        for language in TRANSLATED:
            owner.speaks(language)
            owner.window.resize(*SMALLEST)
            owner.waits()
            found.extend(faults(owner, screen, language))

    Theme.current().choose(scale=1.5)
    look("start")
    owner.window.show_unlock(owner.shop)
    look("unlock")
    owner.unlocks()
    look("today")
    QTest.keyClick(owner.sees(TodayPage).queue.cards[0], Qt.Key.Key_W)
    look("why")
    owner.goes_to("customers")
    look("customers")
    owner.goes_to("customers", 1)
    look("profile")
    owner.sees(CustomersPage).profile.care_wanted.emit()
    look("care card")
    owner.goes_to("privacy", "paper")
    look("privacy")
    owner.goes_to("settings")
    look("settings")
    assert found == []


def test_the_parts_of_a_page_stand_on_one_line_in_a_usual_window(owner: Owner) -> None:
    owner.unlocks()
    found: list[str] = []
    for language in LANGUAGES:
        owner.speaks(language)
        owner.window.resize(*USUAL)
        for page_id in ("feedback", "numbers", "privacy"):
            owner.goes_to(page_id)
            shell = owner.window.shell
            assert shell is not None
            assert shell.current_page is not None
            if lines_of_parts(shell.current_page) > 1:
                found.append(f"{page_id}, {language}")
    assert found == []
