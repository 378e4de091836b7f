"""People at the counter in Settings: added, given another PIN and removed with keys alone, and taken back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from tests.shops import AtTheCounter
from tests.ui.layout import assert_nothing_is_cut_off
from tests.ui.pages.conftest import OpenShop, PageWindow

from localregulars.application.shop.staff import people_at_counter
from localregulars.domain.staff import Role, StaffId, StaffMember
from localregulars.ui.gateway import ShopGateway
from localregulars.ui.language import AS_ON_THIS_COMPUTER, Language
from localregulars.ui.page import Page, PageContext
from localregulars.ui.pages.settings.page import SettingsPage
from localregulars.ui.pages.settings.section import SectionEntry, SettingsContext
from localregulars.ui.pages.settings.staff_section import StaffRow, StaffSection
from localregulars.ui.preferences import PreferencesFile
from localregulars.ui.theme.theme import Scheme, Theme
from localregulars.ui.theme.tokens import MIN_WINDOW

_NARROWEST, _WIDEST = 420, 760
SAM_PIN, INES_PIN = "2580", "904317"


class Counter:
    """The section in its page, and short words for what one does in it."""

    def __init__(self, qtbot: QtBot, shop: OpenShop, window: PageWindow) -> None:
        self.qtbot, self.shop, self.window = qtbot, shop, window
        page = window.page
        assert isinstance(page, SettingsPage)
        section = page.sections["staff"]
        assert isinstance(section, StaffSection)
        self.page, self.section = page, section

    def press(self, key: Qt.Key) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)

    def type(self, text: str) -> None:
        self.qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, text)

    def add(self, name: str, pin: str, again: str, *, as_owner: bool = False) -> None:
        self.section.add_button.setFocus()
        self.press(Qt.Key.Key_Return)
        self.type(name)
        self.press(Qt.Key.Key_Tab)
        if as_owner:
            self.press(Qt.Key.Key_Down)
        self.press(Qt.Key.Key_Tab)
        self.type(pin)
        self.press(Qt.Key.Key_Return)
        self.type(again)
        self.press(Qt.Key.Key_Return)

    def names(self) -> list[str]:
        return list(self.section.rows)

    def wait_for(self, *names: str) -> None:
        self.qtbot.waitUntil(lambda: self.names() == list(names), timeout=20_000)

    def kept(self) -> tuple[StaffMember, ...]:
        """What the store holds, read after the lanes are done."""
        self.shop.close()
        self.shop.shop.reopen()
        with self.shop.shop.store.unit_of_work() as uow:
            return people_at_counter(uow)


@pytest.fixture
def at_the_counter() -> Sequence[AtTheCounter]:
    return [AtTheCounter("Sam", Role.STAFF, SAM_PIN)]


@pytest.fixture
def counter(open_shop: OpenShop, qtbot: QtBot, tmp_path: Path) -> Iterator[Counter]:
    preferences = PreferencesFile(tmp_path / "window.json")

    def factory(context: PageContext) -> Page:
        parts = SettingsContext(context, cast("ShopGateway", None), preferences, lambda: None)
        return SettingsPage(parts, [SectionEntry("staff", lambda: "People at the counter", StaffSection)])

    window = PageWindow(open_shop.session(), factory)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made = Counter(qtbot, open_shop, window)
    made.wait_for("Sam")
    yield made
    window.close()


def test_somebody_is_added_with_keys_alone_and_taken_back(counter: Counter) -> None:
    counter.add("Ines", INES_PIN, INES_PIN, as_owner=True)
    counter.wait_for("Sam", "Ines")
    assert counter.section.form.isHidden()
    assert counter.section.add_button.hasFocus()
    assert counter.window.notices.text == "Ines can say now that they are here."
    counter.window.notices.undo()
    counter.wait_for("Sam")
    assert [person.name for person in counter.kept()] == ["Sam"]


def test_role_and_pin_are_kept(counter: Counter) -> None:
    counter.add("Ines", INES_PIN, INES_PIN, as_owner=True)
    counter.wait_for("Sam", "Ines")
    [_sam, ines] = counter.kept()
    assert ines.role is Role.OWNER
    with counter.shop.shop.store.unit_of_work() as uow:
        assert uow.staff.pin_fits(ines.staff_id, INES_PIN)
        assert not uow.staff.pin_fits(ines.staff_id, SAM_PIN)


def test_two_pins_that_differ_are_said_to_and_nothing_is_kept(counter: Counter) -> None:
    counter.add("Ines", INES_PIN, SAM_PIN)
    assert counter.section.form.message == "The two PINs differ. Please type them again."
    assert [person.name for person in counter.kept()] == ["Sam"]


def test_what_the_rules_refuse_is_said_in_the_form(counter: Counter) -> None:
    counter.add("Ines", "1234", "1234")
    counter.qtbot.waitUntil(lambda: "first that anybody would try" in counter.section.form.message, timeout=20_000)
    assert not counter.section.form.isHidden()
    assert counter.section.form.first.input.hasFocus()
    assert counter.window.failures == []


def test_a_pin_is_changed_and_changed_back(counter: Counter) -> None:
    counter.section.rows["Sam"].change.setFocus()
    counter.press(Qt.Key.Key_Return)
    assert not counter.section.form.name_field.isVisible()
    counter.type("7391")
    counter.press(Qt.Key.Key_Return)
    counter.type("7391")
    counter.press(Qt.Key.Key_Return)
    counter.qtbot.waitUntil(lambda: counter.window.notices.text == "Sam has another PIN.", timeout=20_000)
    [sam] = counter.kept()
    with counter.shop.shop.store.unit_of_work() as uow:
        assert uow.staff.pin_fits(sam.staff_id, "7391")


def test_somebody_is_removed_and_comes_back(counter: Counter) -> None:
    counter.section.rows["Sam"].remove.setFocus()
    counter.press(Qt.Key.Key_Return)
    counter.wait_for()
    counter.window.notices.undo()
    counter.wait_for("Sam")
    [sam] = counter.kept()
    with counter.shop.shop.store.unit_of_work() as uow:
        assert uow.staff.pin_fits(sam.staff_id, SAM_PIN)


def test_leaving_the_page_forgets_what_was_typed(counter: Counter) -> None:
    counter.section.add_button.click()
    form = counter.section.form
    form.name_field.set_text("Ines")
    form.first.set_text(INES_PIN)
    counter.page.hide()
    assert (form.name, form.pin, form.isHidden()) == ("", "", True)
    counter.page.show()
    assert counter.section.add_button.isVisible()


def test_escape_closes_the_form(counter: Counter) -> None:
    counter.section.add_button.click()
    assert counter.page.go_back()
    assert counter.section.form.isHidden()
    assert not counter.page.go_back()


def test_the_screen_says_that_a_pin_is_no_lock(counter: Counter) -> None:
    counter.page.search.setText("not a lock")
    assert counter.section.isVisible()


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_nothing_is_cut_off(counter: Counter, theme: Theme, scale: float) -> None:
    counter.window.resize(*MIN_WINDOW)
    theme.choose(scale=scale)
    counter.section.add_button.click()
    counter.section.form.show_refused(
        "That PIN is one of the first that anybody would try; choose digits without a pattern."
    )
    counter.qtbot.wait(50)
    counter.qtbot.waitUntil(lambda: _is_whole(counter))


def _is_whole(counter: Counter) -> bool:
    try:
        assert_nothing_is_cut_off(counter.section)
    except AssertionError:
        return False
    return True


@pytest.mark.parametrize("language", ["en", "de", "es", "fr"])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_role_stands_beside_the_name_however_long_the_buttons_are(
    qtbot: QtBot, theme: Theme, language: str, scale: float
) -> None:
    theme.choose(scheme=Scheme.LIGHT, scale=scale)
    Language.current().choose(language)
    try:
        row = StaffRow(StaffMember(StaffId(7), "Ines Okafor", Role.OWNER, 0, datetime(2026, 3, 2, tzinfo=UTC)))
        qtbot.addWidget(row)
        row.show()
        for width in range(_NARROWEST, _WIDEST, 10):
            row.resize(width, row.heightForWidth(width))
            QApplication.sendPostedEvents()
            name, role = (QRect(each.mapTo(row, QPoint(0, 0)), each.size()) for each in (row.name, row.role))
            assert role.top() < name.center().y() < role.bottom(), width
    finally:
        Language.current().choose(AS_ON_THIS_COMPUTER)
