"""Settings: found by words, kept at once, and forms with secrets that hold nothing once they are closed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.shops import PASSPHRASE, TestShop
from tests.ui.layout import assert_nothing_is_cut_off
from tests.ui.pages.settings_desk import WAIT_MS, SettingsDesk

from localregulars.background.lanes import Lanes
from localregulars.domain.errors import DiskFullError
from localregulars.ui.clipboard import BriefClipboard
from localregulars.ui.pages.settings.key_form import KeyForm
from localregulars.ui.pages.settings.keys_section import KeySetting, KeysSection
from localregulars.ui.pages.settings.locking_section import LockingSection
from localregulars.ui.pages.settings.look_section import LookSection
from localregulars.ui.pages.settings.section import SectionEntry, SettingsContext, SettingsSection, fits
from localregulars.ui.preferences import PreferencesFile
from localregulars.ui.theme.theme import Scheme, Theme
from localregulars.ui.widgets.search_field import SearchField
from localregulars.ui.widgets.text import Text

NEW = "cobalt heron quarry lantern"
WRONG = "certainly not this one"


class StaffSection(SettingsSection):
    """A section of somebody else, with two settings."""

    def __init__(self, _context: SettingsContext) -> None:
        super().__init__("People who work here")
        self.add(Text("Names and PINs"), "team")
        row = QWidget()
        column = QVBoxLayout(row)
        column.addWidget(QPushButton("Add somebody && more"))
        self.add(row)


ENTRIES = (
    SectionEntry("keys", lambda: "Keys", KeysSection),
    SectionEntry("locking", lambda: "Locking", LockingSection, lambda: "away"),
    SectionEntry("look", lambda: "Look", LookSection),
    SectionEntry("staff", lambda: "Staff", StaffSection, lambda: "colleagues"),
)


class Settings(SettingsDesk):
    """With the sections of the program's own that need no service, and one of somebody else's."""

    def __init__(self, qtbot: QtBot, shop: TestShop, lanes: Lanes, preferences: PreferencesFile) -> None:
        super().__init__(qtbot, shop, lanes, preferences, ENTRIES)
        self.code = shop.recovery_code
        self.page.activate()

    @property
    def keys(self) -> KeysSection:
        section = self.page.sections["keys"]
        assert isinstance(section, KeysSection)
        return section

    def shown(self) -> list[str]:
        return [name for name, section in self.page.sections.items() if section.isVisible()]

    def opens(self, setting: KeySetting) -> KeyForm:
        """Open the form with the keyboard; the first field has the focus."""
        setting.button.setFocus()
        self.presses(Qt.Key.Key_Return)
        self.sees(setting.form.secret.input.hasFocus)
        return setting.form

    def opens_the_shop(self, secret: str) -> bool:
        """Whether the secret opens the folder, seen from outside."""
        from localregulars.domain.errors import WrongPassphraseError

        try:
            self.vault.unlock(self.folder, secret).close()
        except WrongPassphraseError:
            return False
        return True

    def types_two_groups_back(self, form: KeyForm) -> str:
        """With the keyboard alone; returns the code that was shown."""
        self.sees(lambda: form.paper is not None and form.paper.isAncestorOf(self.window.focusWidget()))
        paper = form.paper
        assert paper is not None
        while not paper.fields[0].input.hasFocus():
            assert self.window.focusWidget() in paper.buttons
            self.presses(Qt.Key.Key_Tab)
        self.types(paper.check.groups[paper.check.asked[0]].lower())
        self.presses(Qt.Key.Key_Tab)
        self.types(paper.check.groups[paper.check.asked[1]])
        self.presses(Qt.Key.Key_Return)
        return "-".join(paper.check.groups)


@pytest.fixture
def preferences(tmp_path: Path) -> PreferencesFile:
    return PreferencesFile(tmp_path / "window.json")


@pytest.fixture
def settings(qtbot: QtBot, test_shop: TestShop, theme: Theme, preferences: PreferencesFile) -> Iterator[Settings]:
    lanes = Lanes()
    made = Settings(qtbot, test_shop, lanes, preferences)
    yield made
    BriefClipboard.current().clear()
    made.page.hide()
    lanes.shut_down()
    lanes.deleteLater()


# Finding


def test_words_of_a_setting_its_section_or_its_entry_find_it(settings: Settings) -> None:
    assert settings.shown() == ["keys", "locking", "look", "staff"]
    for query, found in (
        ("dark", ["look"]),
        ("PASSWORD change", ["keys"]),
        ("away", ["locking"]),
        ("colleagues", ["staff"]),
        ("45", ["locking"]),
        ("somebody & more", ["staff"]),
    ):
        settings.page.search.setText(query)
        assert settings.shown() == found, query


def test_only_the_settings_that_fit_are_left_of_a_section(settings: Settings) -> None:
    settings.page.search.setText("tear up")
    settings.page.search.setText("lost sheet")
    assert [setting.isVisible() for setting in settings.keys.settings] == [False, True, False]
    settings.page.search.setText("keys")
    assert [setting.isVisible() for setting in settings.keys.settings] == [True, True, True]


def test_nothing_found_is_said_and_escape_shows_everything_again(settings: Settings) -> None:
    settings.page.search.setText("submarine")
    assert settings.shown() == []
    assert settings.page._nothing.isVisible()
    assert settings.page.go_back()
    assert settings.shown() == ["keys", "locking", "look", "staff"]
    assert not settings.page._nothing.isVisible()
    assert settings.page.search.hasFocus()
    assert not settings.page.go_back()


def test_the_search_looks_like_that_of_customers(settings: Settings) -> None:
    assert isinstance(settings.page.search, SearchField)


def test_from_the_search_one_key_leads_to_what_it_found(settings: Settings) -> None:
    section = settings.page.sections["locking"]
    assert isinstance(section, LockingSection)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down):
        QTest.keyClick(settings.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        assert settings.page.search.hasFocus()
        settings.types("minutes")
        settings.presses(key)
        assert section.minutes.input.hasFocus()


@pytest.mark.parametrize(
    ("query", "text", "expected"),
    [("", "anything", True), ("ecran", "Écran", True), ("b a", "A and B", True), ("c a", "A and B", False)],
)
def test_every_word_must_fit_whatever_its_accents(query: str, text: str, expected: bool) -> None:
    assert fits(query, text) is expected


def test_another_page_leads_straight_to_a_section(settings: Settings) -> None:
    settings.page.search.setText("dark")
    settings.page.show_item("locking")
    section = settings.page.sections["locking"]
    settings.sees(lambda: section.isAncestorOf(settings.window.focusWidget()))
    settings.page.show_item("something that is not there")


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_nothing_is_cut_off_with_large_text_in_a_small_window(settings: Settings, scale: float, scheme: Scheme) -> None:
    Theme.current().choose(scheme=scheme, scale=scale)
    settings.sees(lambda: settings.page.minimumSizeHint().width() <= 1024 - 216)
    form = settings.opens(settings.keys.everything)
    settings.qtbot.wait(50)
    assert_nothing_is_cut_off(settings.page)
    form.give_up()
    form = settings.opens(settings.keys.recovery)
    settings.types(PASSPHRASE)
    settings.presses(Qt.Key.Key_Return)
    settings.sees(lambda: form.paper is not None)
    settings.qtbot.wait(50)
    assert_nothing_is_cut_off(settings.page)


def test_everything_that_takes_the_focus_has_a_name_of_its_own(settings: Settings) -> None:
    settings.opens(settings.keys.everything)
    names = [
        (widget.accessibleName() or (widget.text() if isinstance(widget, QPushButton) else ""))
        for widget in settings.page.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
    ]
    assert all(name.strip() for name in names), names
    fields = [field.accessibleName() for field in settings.page.findChildren(QLineEdit) if field.isVisible()]
    assert len(fields) == len(set(fields))


@pytest.mark.parametrize("is_paper_shown", [False, True])
def test_tab_goes_through_everything_once_and_comes_back(settings: Settings, is_paper_shown: bool) -> None:
    form = settings.opens(settings.keys.recovery)
    if is_paper_shown:
        settings.types(PASSPHRASE)
        settings.presses(Qt.Key.Key_Return)
        settings.sees(lambda: form.paper is not None and form.paper.buttons[0].hasFocus())
    settings.page.search.setFocus()
    visited: list[QWidget] = []
    for _ in range(60):
        visited.append(settings.window.focusWidget())
        QTest.keyClick(settings.window.windowHandle(), Qt.Key.Key_Tab)
        if settings.page.search.hasFocus():
            break
    assert settings.page.search.hasFocus(), "Tab must not be caught anywhere"
    assert len(visited) == len(set(visited))
    inside = [widget for widget in visited if form.isAncestorOf(widget)]
    assert len(inside) == (7 if is_paper_shown else 4)
    tops = [widget.mapTo(settings.page, widget.rect().center()).y() for widget in inside]
    assert tops == sorted(tops)


# Kept at once


def test_the_minutes_hold_at_once_and_can_be_taken_back(settings: Settings, preferences: PreferencesFile) -> None:
    section = settings.page.sections["locking"]
    assert isinstance(section, LockingSection)
    assert section.minutes.value == "10"
    section.minutes.input.setFocus()
    settings.presses(Qt.Key.Key_Down)
    assert preferences.value.lock_after_minutes == 15
    assert PreferencesFile(preferences._path).value.lock_after_minutes == 15
    assert "15" in settings.window.notices.text
    settings.window.notices.undo()
    assert preferences.value.lock_after_minutes == 10
    assert section.minutes.value == "10"
    assert [section.minutes.input.itemData(n) for n in (0, section.minutes.input.count() - 1)] == ["1", "60"]


def test_colours_and_text_size_follow_what_was_chosen_elsewhere_and_are_kept(
    settings: Settings, preferences: PreferencesFile
) -> None:
    section = settings.page.sections["look"]
    assert isinstance(section, LookSection)
    Theme.current().choose(scale=1.1)
    assert section.look.size_of_text.value == "115"
    section.look.scheme.input.choose("dark")
    assert (Theme.current().scheme, Theme.current().scale) == (Scheme.DARK, 1.1)
    assert (preferences.value.scheme, preferences.value.text_scale) == ("dark", 1.1)


# Keys, with the keyboard alone and a real vault


def test_a_new_passphrase_counts_at_once_and_the_old_one_no_more(settings: Settings) -> None:
    form = settings.opens(settings.keys.passphrase)
    settings.types(PASSPHRASE)
    settings.presses(Qt.Key.Key_Return)
    settings.types(NEW)
    settings.presses(Qt.Key.Key_Return)
    settings.types(NEW)
    settings.presses(Qt.Key.Key_Return)
    assert "on purpose" in form.message
    assert not form.onward.isEnabled()
    settings.sees(form.isHidden)
    assert settings.keys.passphrase.button.hasFocus()
    assert settings.window.notices.text.startswith("The new passphrase counts")
    assert (settings.opens_the_shop(NEW), settings.opens_the_shop(PASSPHRASE)) == (True, False)
    assert settings.opens_the_shop(settings.code)


def test_what_is_missing_or_wrong_is_said_at_its_field(settings: Settings) -> None:
    form = settings.opens(settings.keys.passphrase)
    assert form.new is not None
    form.onward.click()
    assert form.secret.problem.startswith("Please type the passphrase")
    settings.types(PASSPHRASE)
    form.onward.click()
    assert form.new.first.problem != ""
    assert form.new.first.input.hasFocus()
    for field in (form.new.first, form.new.again):
        field.set_text(PASSPHRASE)
    form.onward.click()
    assert form.new.first.problem == "That is the passphrase of now. Please choose another."
    form.new.first.set_text(NEW)
    form.onward.click()
    assert form.new.again.problem != ""
    assert not form.change.is_busy


def test_a_wrong_passphrase_is_said_and_the_wait_is_shared_with_every_place_that_asks(
    settings: Settings, preferences: PreferencesFile
) -> None:
    form = settings.opens(settings.keys.recovery)
    for tries in (1, 2, 3):
        form.secret.set_text(WRONG)
        with settings.qtbot.waitSignal(form.change.refused, timeout=WAIT_MS):
            form.onward.click()
        assert preferences.value.wrong_tries == tries
        assert form.secret.problem.startswith("That does not open this shop")
    assert not form.change.can_try
    assert "try again in" in form.message
    assert not form.onward.isEnabled()
    other = settings.keys.passphrase
    settings.keys._open(other)
    assert form.isHidden()
    assert other.form.change._tries.waiting_s > 0, "another form is no way round the wait"
    other.form.change._tries._second.setInterval(1)
    settings.sees(lambda: other.form.change.can_try and other.form.onward.isEnabled())
    other.form.change._tries.was_right()
    settings.keys._open(settings.keys.recovery)
    assert form.onward.isEnabled(), "the wait is over here too"
    assert form.message == ""


def test_a_change_goes_on_when_somebody_leaves_the_page_and_its_end_is_told(settings: Settings) -> None:
    form = settings.opens(settings.keys.passphrase)
    assert form.new is not None
    for field, words in ((form.secret, PASSPHRASE), (form.new.first, NEW), (form.new.again, NEW)):
        field.set_text(words)
    form.onward.click()
    settings.page.hide()
    assert form.secret.text == form.new.first.text == ""
    settings.page.show()
    settings.keys.recovery.button.click()
    assert "still under way" in settings.window.notices.text
    settings.sees(lambda: settings.window.notices.text.startswith("The new passphrase counts"))
    assert settings.opens_the_shop(NEW)


def test_a_new_code_counts_only_once_two_groups_were_typed_back(settings: Settings) -> None:
    form = settings.opens(settings.keys.recovery)
    settings.types(PASSPHRASE)
    settings.presses(Qt.Key.Key_Return)
    settings.sees(lambda: form.paper is not None and form.paper.first.hasFocus())
    assert form.paper is not None
    code = "-".join(form.paper.check.groups)
    assert not settings.opens_the_shop(code), "nobody has it on paper yet"
    assert settings.opens_the_shop(settings.code)
    form.onward.click()
    assert "not what the code says" in form.paper.fields[0].problem
    assert not form.change.is_busy
    assert settings.types_two_groups_back(form) == code
    settings.sees(form.isHidden)
    assert "Tear up the old sheet" in settings.window.notices.text
    assert (settings.opens_the_shop(code), settings.opens_the_shop(settings.code)) == (True, False)
    assert settings.opens_the_shop(PASSPHRASE)


def test_leaving_before_that_changes_nothing_and_leaves_no_secret_in_the_window(settings: Settings) -> None:
    form = settings.opens(settings.keys.recovery)
    settings.types(PASSPHRASE)
    settings.presses(Qt.Key.Key_Return)
    settings.sees(lambda: form.paper is not None)
    assert form.paper is not None
    code = "-".join(form.paper.check.groups)
    settings.page.hide()
    assert form.isHidden()
    settings.sees(lambda: not form.is_on_paper_step)
    assert form.secret.text == ""
    assert PASSPHRASE not in repr(vars(form.change))
    assert code not in repr(vars(form.change))
    assert (settings.opens_the_shop(code), settings.opens_the_shop(settings.code)) == (False, True)


def test_escape_closes_the_form_and_gives_the_keyboard_back(settings: Settings) -> None:
    form = settings.opens(settings.keys.everything)
    settings.types("something")
    assert settings.page.go_back()
    assert form.isHidden()
    assert form.secret.text == ""
    assert settings.keys.everything.button.hasFocus()


def test_everything_anew_leaves_nothing_that_opened_before_and_the_shop_open(settings: Settings) -> None:
    form = settings.opens(settings.keys.everything)
    settings.types(settings.code)
    settings.presses(Qt.Key.Key_Return)
    settings.types(NEW)
    settings.presses(Qt.Key.Key_Return)
    settings.types(NEW)
    settings.presses(Qt.Key.Key_Return)
    code = settings.types_two_groups_back(form)
    settings.sees(form.isHidden)
    assert "new keys now" in settings.window.notices.text
    secrets = (NEW, code, PASSPHRASE, settings.code)
    assert [settings.opens_the_shop(secret) for secret in secrets] == [True, True, False, False]
    assert settings.locked == 0
    settings.keys.refresh(None)  # type: ignore[arg-type]  # the shop is open: it can be read
    settings.sees(lambda: settings.lanes.store.is_idle)
    assert settings.keys._shop_name == "Test shop"
    assert settings.window.failures == []


def test_a_full_disk_is_said_in_place_and_the_shop_stays_open_with_the_old_keys(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object) -> None:
        raise DiskFullError("The disk is full. Make room and try again.")

    form = settings.opens(settings.keys.everything)
    assert form.new is not None
    for field, words in ((form.secret, PASSPHRASE), (form.new.first, NEW), (form.new.again, NEW)):
        field.set_text(words)
    form.onward.click()
    settings.sees(lambda: form.paper is not None)
    monkeypatch.setattr("localregulars.storage.vault.replace_root", full)
    settings.types_two_groups_back(form)
    settings.sees(lambda: not form.change.is_busy)
    assert form.message == "The disk is full. Make room and try again."
    settings.sees(lambda: settings.lanes.store.is_idle)
    assert settings.locked == 0
    assert [settings.opens_the_shop(secret) for secret in (PASSPHRASE, settings.code, NEW)] == [True, True, False]
    monkeypatch.undo()
    form.onward.click()
    settings.sees(form.isHidden)
    assert settings.opens_the_shop(NEW)


def test_another_program_that_has_the_shop_open_is_said_and_nothing_is_changed(settings: Settings) -> None:
    form = settings.opens(settings.keys.everything)
    assert form.new is not None
    for field, words in ((form.secret, PASSPHRASE), (form.new.first, NEW), (form.new.again, NEW)):
        field.set_text(words)
    form.onward.click()
    settings.sees(lambda: form.paper is not None)
    other = settings.vault.unlock(settings.folder, PASSPHRASE)
    settings.types_two_groups_back(form)
    settings.sees(lambda: not form.change.is_busy)
    other.close()
    assert form.message != ""
    assert settings.opens_the_shop(PASSPHRASE)
    assert not settings.opens_the_shop(NEW)


def test_where_the_shop_cannot_be_opened_again_it_is_locked(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object) -> None:
        raise DiskFullError("The disk is full. Make room and try again.")

    form = settings.opens(settings.keys.everything)
    assert form.new is not None
    for field, words in ((form.secret, PASSPHRASE), (form.new.first, NEW), (form.new.again, NEW)):
        field.set_text(words)
    form.onward.click()
    settings.sees(lambda: form.paper is not None)
    monkeypatch.setattr(settings.vault, "replace_root", full)
    monkeypatch.setattr(settings.vault, "unlock", full)
    settings.types_two_groups_back(form)
    settings.sees(lambda: settings.locked == 1)
    monkeypatch.undo()
    assert settings.opens_the_shop(PASSPHRASE)


def test_the_code_is_copied_for_half_a_minute_and_saved_as_a_page(settings: Settings, tmp_path: Path) -> None:
    form = settings.opens(settings.keys.recovery)
    settings.types(PASSPHRASE)
    settings.presses(Qt.Key.Key_Return)
    settings.sees(lambda: form.paper is not None)
    paper = form.paper
    assert paper is not None
    _print, _save, copy = paper.buttons
    copy.setFocus()
    settings.presses(Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == "-".join(paper.check.groups)
    assert "30" in paper.said
    assert "Test shop" in paper.sheet()
    paper._save(tmp_path / "sheet.pdf")
    assert (tmp_path / "sheet.pdf").stat().st_size > 1000
    assert "sheet.pdf" in paper.said
    paper._save(tmp_path / "nowhere" / "sheet.pdf")
    assert "could not be saved" in paper.said
