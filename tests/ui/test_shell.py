"""The window: pages, regions, shortcuts, notices, lock; the ground on which everything in it stands."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeySequence, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.background.jobs import Job
from localregulars.background.lanes import Lanes
from localregulars.background.work import StoreCommand, StoreQuery
from localregulars.domain.errors import EnvironmentFailureError
from localregulars.ui.actions import ActionRegistry
from localregulars.ui.bug_watch import BugWatch
from localregulars.ui.gateway import VaultGateway
from localregulars.ui.language import AS_ON_THIS_COMPUTER, Language
from localregulars.ui.main_window import MainWindow
from localregulars.ui.page import Page, PageContext, PageEntry
from localregulars.ui.pages.new_shop.page import NewShopPage
from localregulars.ui.pages.unlock.start_page import StartPage
from localregulars.ui.pages.unlock.unlock_page import UnlockPage
from localregulars.ui.preferences import Preferences, PreferencesFile
from localregulars.ui.regions import Region, focus_first
from localregulars.ui.shell import ShopShell
from localregulars.ui.theme.theme import Scheme, Theme
from localregulars.ui.widgets.button import Button
from localregulars.ui.widgets.crash_dialog import CrashDialog
from localregulars.ui.widgets.header import PageHeader
from localregulars.ui.widgets.shortcut_sheet import ShortcutSheet
from localregulars.ui.widgets.text import Text
from localregulars.ui.wording.money import amount

PASSPHRASE = "four unusual words"


class DiaryPage(Page):
    """A page that writes down what the window asks of it."""

    def __init__(self, context: PageContext, name: str) -> None:
        super().__init__()
        self.context = context
        self.diary: list[object] = []
        self.parts: list[Region] = []
        self.button = Button(f"Something on {name}")
        column = QVBoxLayout(self)
        column.addWidget(PageHeader(name, "A summary"))
        column.addWidget(self.button)

    def activate(self) -> None:
        self.diary.append("activate")
        self.button.setFocus()

    def refresh(self, changes: Changes) -> None:
        self.diary.append(changes)

    def show_item(self, item: object) -> None:
        self.diary.append(item)

    def go_back(self) -> bool:
        self.diary.append("back")
        return True

    def regions(self) -> Sequence[Region]:
        return self.parts

    def shortcuts(self) -> Sequence[tuple[str, str]]:
        return [("J", "Jump")]


class QuietPage(DiaryPage):
    """A page that has nothing to give the keyboard to when it is shown."""

    def activate(self) -> None:
        self.diary.append("activate")


@pytest.fixture
def built() -> dict[str, DiaryPage]:
    return {}


@pytest.fixture
def preferences(tmp_path: Path) -> PreferencesFile:
    return PreferencesFile(tmp_path / "settings" / "window.json")


@pytest.fixture
def window(
    qtbot: QtBot, gateway: VaultGateway, preferences: PreferencesFile, built: dict[str, DiaryPage], theme: Theme
) -> MainWindow:
    def entry(page_id: str, words: str, icon: str) -> PageEntry:
        def factory(context: PageContext) -> Page:
            built[page_id] = DiaryPage(context, words)
            return built[page_id]

        return PageEntry(page_id, lambda: words, icon, factory)

    entries = [entry("today", "Today", "sun"), entry("customers", "Customers & friends", "users")]
    made = MainWindow(gateway, entries, preferences)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def shell(qtbot: QtBot, window: MainWindow, shop: Path) -> ShopShell:
    """The window with the shop unlocked."""
    unlock(qtbot, window, shop)
    assert window.shell is not None
    return window.shell


def unlock(qtbot: QtBot, window: MainWindow, shop: Path) -> None:
    window.show_unlock(shop)
    page = window.stage
    assert isinstance(page, UnlockPage)
    with qtbot.waitSignal(window.shop_entered):
        page.model.try_secret(PASSPHRASE)


def wait_for(qtbot: QtBot, job: Any) -> None:
    qtbot.waitUntil(lambda: bool(job.is_over))


def test_the_first_page_is_shown_and_the_others_are_not_built_yet(
    shell: ShopShell, built: dict[str, DiaryPage]
) -> None:
    assert list(built) == ["today"]
    assert built["today"].diary == ["activate"]
    assert shell.current_page is built["today"]


def test_ctrl_and_a_number_show_a_page(window: MainWindow, shell: ShopShell, built: dict[str, DiaryPage]) -> None:
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert shell.current_id == "customers"
    assert built["customers"].button.hasFocus()
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert shell.current_id == "today"


def test_a_page_leads_to_another_with_an_item(shell: ShopShell, built: dict[str, DiaryPage]) -> None:
    built["today"].context.open_page("customers", 41)
    assert shell.current_id == "customers"
    assert 41 in built["customers"].diary


def test_a_visible_page_is_refreshed_at_once_and_a_hidden_one_when_it_is_next_shown(
    qtbot: QtBot, shell: ShopShell, built: dict[str, DiaryPage]
) -> None:
    shell.show_page("customers")
    for page in built.values():
        page.diary.clear()
    for kind in (Changes.VISITS, Changes.CONSENT):
        wait_for(qtbot, shell.session.run(StoreCommand.of(lambda uow, clock, kind=kind: Outcome(None, kind))))  # type: ignore[misc]
    assert built["customers"].diary == [Changes.VISITS, Changes.CONSENT]
    assert built["today"].diary == []
    shell.show_page("today")
    assert built["today"].diary == [Changes.VISITS | Changes.CONSENT, "activate"]
    built["today"].diary.clear()
    shell.show_page("customers")
    shell.show_page("today")
    assert built["today"].diary == ["activate"]


def test_building_a_page_never_flashes_a_window_of_its_own(window: MainWindow, shell: ShopShell) -> None:
    shell.show_page("customers")
    assert window.isActiveWindow()


def test_f6_goes_from_page_to_sidebar_to_page_and_to_a_notice(
    window: MainWindow, shell: ShopShell, built: dict[str, DiaryPage]
) -> None:
    def where() -> str:
        focus = QApplication.focusWidget()
        assert focus is not None
        if shell.sidebar.isAncestorOf(focus):
            return "sidebar"
        return "notice" if shell.notices.isAncestorOf(focus) else "page"

    seen = [where()]
    shell.notices.say("Noted.", lambda: None)
    for _ in range(4):
        QTest.keyClick(window, Qt.Key.Key_F6)
        seen.append(where())
    assert seen == ["page", "notice", "sidebar", "page", "notice"]


def test_f6_leads_through_the_parts_that_a_page_names_and_shift_f6_back(
    window: MainWindow, shell: ShopShell, built: dict[str, DiaryPage]
) -> None:
    page = built["today"]
    parts = [QWidget(page), QWidget(page)]
    for number, part in enumerate(parts):
        column = QVBoxLayout(part)
        column.addWidget(QLabel("Words that take no focus"))
        column.addWidget(Button(f"Something in part {number}"))
        page.layout().addWidget(part)  # type: ignore[union-attr]
        part.show()
    page.parts = [Region(part, partial(focus_first, part)) for part in parts]

    def where() -> str:
        focus = QApplication.focusWidget()
        assert focus is not None
        return (
            "sidebar"
            if shell.sidebar.isAncestorOf(focus)
            else str([part.isAncestorOf(focus) for part in parts].index(True))
        )

    shell.sidebar.focus_chosen()
    seen = []
    for key, modifier in ((Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier),) * 3 + (
        (Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier),
    ) * 2:
        QTest.keyClick(window, key, modifier)
        seen.append(where())
    assert seen == ["0", "1", "sidebar", "1", "0"]


def test_f6_also_stops_at_a_warning_that_stays(window: MainWindow, shell: ShopShell) -> None:
    banner = Button("See to it")
    shell.warnings.layout().addWidget(banner)  # type: ignore[union-attr]
    shell.warnings.show()
    shell.sidebar.focus_chosen()
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert banner.hasFocus()


def test_ctrl_z_undoes_even_after_the_notice_is_gone(window: MainWindow, shell: ShopShell) -> None:
    undone: list[str] = []
    shell.notices.say("Noted.", lambda: undone.append("undone"))
    shell.notices.hide()
    for _ in range(2):
        QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == ["undone"]


def test_ctrl_p_prints_what_is_open_on_a_page_and_else_todays_list(
    window: MainWindow, shell: ShopShell, built: dict[str, DiaryPage], monkeypatch: pytest.MonkeyPatch
) -> None:
    shell.show_page("customers")
    printed: list[str] = []

    def print_card() -> bool:
        printed.append("card")
        return True

    monkeypatch.setattr(built["customers"], "print_page", print_card)
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert (shell.current_id, printed) == ("customers", ["card"])
    monkeypatch.undo()
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert shell.current_id == "today"
    assert "paper" in built["today"].diary


def test_escape_goes_back_inside_the_page(window: MainWindow, shell: ShopShell, built: dict[str, DiaryPage]) -> None:
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert built["today"].diary == ["activate", "back"]


def test_lock_closes_the_store_destroys_the_pages_and_asks_for_the_passphrase(
    qtbot: QtBot, window: MainWindow, shell: ShopShell, vault: Any, built: dict[str, DiaryPage]
) -> None:
    gone: list[str] = []
    built["today"].destroyed.connect(lambda: gone.append("today"))
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.shell is None
    assert isinstance(window.stage, UnlockPage)
    qtbot.waitUntil(lambda: vault.stores[0].is_closed)
    qtbot.waitUntil(lambda: gone == ["today"])


def test_a_shop_can_be_locked_and_unlocked_again(
    qtbot: QtBot, window: MainWindow, shell: ShopShell, shop: Path
) -> None:
    window.lock()
    unlock(qtbot, window, shop)
    assert window.shell is not None
    assert window.shell.current_id == "today"
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.shell.current_id == "customers"


def test_a_failure_with_a_sentence_is_said_as_it_is(shell: ShopShell) -> None:
    shell.report_failure(EnvironmentFailureError("The disk is full."))
    assert shell.notices.text == "The disk is full."


def test_a_bug_in_background_work_shows_the_crash_dialog_and_its_values_nowhere(
    qtbot: QtBot, window: MainWindow, shell: ShopShell, lanes: Lanes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    BugWatch(window, lanes)

    def stumble(uow: object, clock: object) -> Outcome[None]:
        raise KeyError("Maria Okafor")

    job = shell.session.run(StoreCommand.of(stumble))
    job.failed.connect(shell.report_failure)
    wait_for(qtbot, job)
    [dialog] = window.findChildren(CrashDialog)
    assert "KeyError" in dialog.report
    assert "Maria" not in dialog.report + shell.notices.text
    dialog.close()


def test_one_bug_after_another_opens_one_dialog(
    window: MainWindow, lanes: Lanes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    watch = BugWatch(window, lanes)
    watch.show_bug(ValueError())
    watch.show_bug(ValueError())
    [dialog] = window.findChildren(CrashDialog)
    dialog.close()


def test_no_shortcut_means_two_things(window: MainWindow, shell: ShopShell) -> None:
    keys = [line.keys for line in window.actions_by_name.lines()]
    assert len(set(keys)) == len(keys) >= 8
    assert all(line.words for line in window.actions_by_name.lines())


def test_a_taken_or_empty_shortcut_and_a_taken_name_are_refused(qtbot: QtBot, theme: Theme) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    registry = ActionRegistry(widget)
    registry.add("lock", lambda: "Lock", "Ctrl+L", lambda: None)
    for name, shortcut in (("lock", "Ctrl+M"), ("other", "Ctrl+L"), ("third", "")):
        with pytest.raises(ValueError, match=name):
            registry.add(name, lambda: "Words", shortcut, lambda: None)


def test_the_sheet_of_shortcuts_lists_the_page_s_and_the_window_s(window: MainWindow, shell: ShopShell) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1)
    [sheet] = window.findChildren(ShortcutSheet)
    words = {label.text() for label in sheet.findChildren(QLabel)}
    native = QKeySequence("Ctrl+L").toString(QKeySequence.SequenceFormat.NativeText)
    assert {"Jump", "J", "Lock the shop", native, "Go to Customers & friends"} <= words
    sheet.close()


def test_larger_and_smaller_text_is_remembered(window: MainWindow, theme: Theme, preferences: PreferencesFile) -> None:
    window.actions_by_name["text.larger"].trigger()
    assert theme.scale == 1.1
    assert preferences.value.text_scale == 1.1
    window.actions_by_name["text.normal"].trigger()
    assert theme.scale == 1.0


def test_an_opened_shop_is_remembered_first_and_once(
    qtbot: QtBot, window: MainWindow, shell: ShopShell, shop: Path, tmp_path: Path
) -> None:
    file = tmp_path / "settings" / "window.json"
    PreferencesFile(file).remember_shop(tmp_path / "other")
    again = PreferencesFile(file)
    again.remember_shop(shop)
    assert PreferencesFile(file).value.recent == (str(shop), str(tmp_path / "other"))


@pytest.mark.parametrize(
    "content", ["", "{", "[]", '{"recent": 3}', '{"recent": [], "scheme": "pink", "text_scale": 1}']
)
def test_damaged_preferences_are_the_defaults(tmp_path: Path, content: str) -> None:
    file = tmp_path / "window.json"
    file.write_text(content, encoding="utf-8")
    assert PreferencesFile(file).value == Preferences()


def test_a_folder_that_is_no_shop_is_said_to_be_none_on_the_start_page(window: MainWindow, tmp_path: Path) -> None:
    window.show_unlock(tmp_path / "Holiday pictures")
    start = window.stage
    assert isinstance(start, StartPage)
    assert "Holiday pictures" in start._problem.text()


def test_a_new_shop_ends_in_the_open_shop(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, gateway: VaultGateway
) -> None:
    window.show_new_shop()
    page = window.stage
    assert isinstance(page, NewShopPage)
    folder = tmp_path / "Luna"
    page._shop.name.set_text("Luna")
    page._shop.folder.set_text(str(folder))
    page._show_step(page._passphrase)
    page._passphrase.first.set_text("anchor violet tram")
    page._passphrase.again.set_text("anchor violet tram")
    with qtbot.waitSignal(page.created):
        page._on_onward()
    with qtbot.waitSignal(window.shop_entered) as entered:
        page.finished.emit(folder)
    assert entered.args == [folder]


# What holds for every stage of the window; names, sizes and order: tests/accessibility/test_every_screen.py

Stage = Callable[[MainWindow], None]


def to_start(window: MainWindow) -> None:
    window.show_start()


def to_unlock(window: MainWindow) -> None:
    window.show_unlock(Path(window.property("shop")))


def to_new_shop(window: MainWindow) -> None:
    window.show_new_shop()


def to_passphrase(window: MainWindow) -> None:
    window.show_new_shop()
    page = window.stage
    assert isinstance(page, NewShopPage)
    page._show_step(page._passphrase)


def to_recovery(window: MainWindow) -> None:
    window.show_new_shop()
    page = window.stage
    assert isinstance(page, NewShopPage)
    page._on_created("7QKZA-9MWPR-2XJHD-5TVBN-C8FGE-3")


def to_shell(window: MainWindow) -> None:
    window.open_shop(Path(window.property("shop")))


STAGES: list[Stage] = [to_start, to_unlock, to_new_shop, to_passphrase, to_recovery, to_shell]


@pytest.fixture(params=STAGES, ids=[stage.__name__ for stage in STAGES])
def stage(request: pytest.FixtureRequest, qtbot: QtBot, window: MainWindow, shop: Path) -> MainWindow:
    """The window at one stage."""
    window.setProperty("shop", str(shop))
    request.param(window)
    qtbot.wait(1)
    return window


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST])
def test_every_stage_stands_on_the_theme_s_ground(stage: MainWindow, theme: Theme, scheme: Scheme) -> None:
    theme.choose(scheme=scheme)
    image = stage.grab().toImage()
    corner = image.pixelColor(image.width() - 30, image.height() - 4).name().upper()
    assert corner == theme.colours.background


def test_starting_the_window_loads_nothing_slow() -> None:
    code = (
        "import sys; import localregulars.ui.main_window, localregulars.ui.application;"
        "slow = {'openpyxl', 'holidays', 'asyncio', 'keyring', 'scipy', 'pandas', 'phonenumbers', 'sqlcipher3'};"
        "print(sorted(slow & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_page_that_was_hidden_while_the_colours_changed_has_them_when_it_is_shown(
    shell: ShopShell, built: dict[str, DiaryPage], theme: Theme
) -> None:
    for page_id in ("customers", "today"):
        shell.show_page(page_id)
        built[page_id].grab()
    title = built["customers"].findChildren(Text)[-1]
    theme.choose(scheme=Scheme.DARK)
    assert title.palette().color(QPalette.ColorRole.WindowText) != QColor(theme.colours.muted)
    shell.show_page("customers")
    assert title.palette().color(QPalette.ColorRole.WindowText) == QColor(theme.colours.muted)


@pytest.mark.parametrize("is_on_page", [False, True])
def test_another_language_leaves_the_keyboard_on_the_page(
    qtbot: QtBot, gateway: VaultGateway, preferences: PreferencesFile, shop: Path, theme: Theme, *, is_on_page: bool
) -> None:
    """Whether something on the page has it, or the page itself."""
    entry = PageEntry("quiet", lambda: "Quiet", "sun", lambda context: QuietPage(context, "quiet"))
    window = MainWindow(gateway, [entry], preferences)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.show_unlock(shop)
    page = window.stage
    assert isinstance(page, UnlockPage)
    page._field.set_text(PASSPHRASE)
    page._unlock.click()
    qtbot.waitUntil(lambda: window.shell is not None, timeout=10_000)
    shell = window.shell
    assert shell is not None
    before = shell.current_page
    assert isinstance(before, QuietPage)
    (before if is_on_page else before.button).setFocus()
    try:
        Language.current().choose("de")
        after = shell.current_page
        assert isinstance(after, QuietPage)
        assert after is not before
        assert after.button.hasFocus()
    finally:
        Language.current().choose(AS_ON_THIS_COMPUTER)


def move(shell: ShopShell, country: str) -> Job:
    def keep(uow: UnitOfWork, _clock: Clock) -> Outcome[None]:
        uow.settings.save_profile(replace(uow.settings.profile(), country=country))
        return Outcome(None, Changes.SETTINGS)

    return shell.session.run(StoreCommand.of(keep))


def test_amounts_are_in_the_shop_s_currency_and_pages_are_built_anew_when_that_is_another_one(
    qtbot: QtBot, shell: ShopShell, built: dict[str, DiaryPage]
) -> None:
    shell.show_page("customers")
    was = dict(built)
    wait_for(qtbot, move(shell, "GB"))
    qtbot.waitUntil(lambda: amount(4_500) == "£4.50")
    qtbot.waitUntil(lambda: built["customers"] is not was["customers"])
    assert shell.current_page is built["customers"]
    assert built["customers"].button.hasFocus()
    in_pounds = dict(built)
    wait_for(qtbot, move(shell, "GG"))  # Guernsey: another country, the same money
    wait_for(qtbot, shell.session.query(StoreQuery(lambda _uow: None)))
    assert built == in_pounds
    shell.show_page("today")
    assert built["today"] is not was["today"], "a page that was hidden shows no other currency either"
