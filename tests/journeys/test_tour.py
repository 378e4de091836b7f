"""Somebody looks around in the demo shop: a tour is offered, followed with the keyboard alone, and over."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.journeys.conftest import StartProgram
from tests.shops import PASSPHRASE, TestShop
from tests.ui.layout import assert_nothing_is_cut_off

from localregulars.bootstrap.window import WindowProgram
from localregulars.ui.language import Language
from localregulars.ui.shell import ShopShell
from localregulars.ui.theme.theme import Theme
from localregulars.ui.tour import strip as tour_strip
from localregulars.ui.tour.ring import Ring
from localregulars.ui.tour.steps import steps
from localregulars.ui.tour.strip import TourStrip


class Visit:
    """The program in a shop that is taken for the demo shop."""

    def __init__(self, program: WindowProgram, folder: Path, qtbot: QtBot) -> None:
        self.program, self.qtbot = program, qtbot
        program.guide.expect_demo(folder)
        with qtbot.waitSignal(program.window.shop_entered, timeout=20_000):
            program.enter(folder, PASSPHRASE)
        shell = program.window.shell
        assert shell is not None
        self.shell: ShopShell = shell

    @property
    def strip(self) -> TourStrip | None:
        return self.program.guide.strip

    def press(self, key: Qt.Key) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)

    def rings(self) -> list[QWidget]:
        """What is pointed at."""
        found = [ring.parentWidget() for ring in self.shell.findChildren(Ring) if ring.isVisible()]
        return [widget for widget in found if widget is not None]

    def kept(self) -> dict[str, object]:
        document: dict[str, object] = json.loads(self.program.window.preferences._path.read_text(encoding="utf-8"))
        return document


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    heard: list[str] = []
    monkeypatch.setattr(tour_strip, "announce", lambda _widget, words: heard.append(words))
    return heard


@pytest.fixture
def visit(start_program: StartProgram, test_shop: TestShop, qtbot: QtBot, said: list[str], theme: Theme) -> Visit:
    test_shop.store.close()
    return Visit(start_program(), test_shop.folder, qtbot)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme.current()


def test_it_is_offered_once_and_followed_with_the_enter_key_alone(visit: Visit, said: list[str]) -> None:
    strip = visit.strip
    assert strip is not None
    assert "Would you like to be shown round" in said[0]
    assert not strip.next_button.hasFocus(), "an offer does not take the keyboard"
    before = visit.kept()
    strip.next_button.setFocus()
    pages = []
    for number, step in enumerate(steps(), start=1):
        visit.press(Qt.Key.Key_Return)
        visit.qtbot.waitUntil(strip.next_button.hasFocus)
        pages.append(visit.shell.current_id)
        assert said[-1] == f"{number} of {len(steps())}. {step.words}"
        assert strip.isVisible()
        if step.place:
            visit.qtbot.waitUntil(lambda: len(visit.rings()) == 1)
            page = visit.shell.current_page
            assert page is not None
            assert visit.rings() == [page.places()[step.place]]
        else:
            assert visit.rings() == []
    assert pages == [step.page_id for step in steps()]
    visit.press(Qt.Key.Key_Return)
    assert visit.strip is None
    assert visit.rings() == []
    assert visit.shell.below.isHidden()
    after = visit.kept()
    assert {name for name in after if after[name] != before.get(name)} == {"tour_done"}


def test_no_thank_you_is_remembered_and_ctrl_f1_brings_it_all_the_same(visit: Visit) -> None:
    strip = visit.strip
    assert strip is not None
    strip.leave_button.click()
    assert visit.shell.below.isHidden()
    assert visit.kept()["tour_done"] is True
    window = visit.program.window
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    begun = visit.strip
    assert begun is not None
    assert begun.words == steps()[0].words
    begun.forward.emit()
    begun.back.emit()
    assert begun.words == steps()[0].words
    assert not begun.back_button.isVisible()
    visit.qtbot.waitUntil(begun.next_button.hasFocus)
    begun.leave_button.click()
    assert not visit.shell.below.isVisible()
    page = visit.shell.current_page
    focus = QApplication.focusWidget()
    assert page is not None
    assert focus is not None
    assert focus is page or page.isAncestorOf(focus), "the keyboard goes back to the page"


def test_the_page_stays_free_under_the_tour_and_f6_leads_to_it(visit: Visit) -> None:
    visit.program.guide.begin()
    strip = visit.strip
    assert strip is not None
    visit.qtbot.waitUntil(strip.next_button.hasFocus)
    visit.program.guide._go_to(4)
    visit.qtbot.waitUntil(lambda: bool(visit.rings()))
    [around] = visit.rings()
    ring = around.findChild(Ring)
    assert ring is not None
    assert ring.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert ring.focusPolicy() == Qt.FocusPolicy.NoFocus
    reached = set()
    for _ in range(6):
        QTest.keyClick(visit.program.window, Qt.Key.Key_F6)
        reached.add(strip.next_button.hasFocus())
    assert reached == {True, False}, "F6 leads into the strip and out of it"


def test_where_it_was_done_or_the_shop_is_no_demo_nothing_is_offered(
    start_program: StartProgram, test_shop: TestShop, qtbot: QtBot
) -> None:
    test_shop.store.close()
    program = start_program()
    with qtbot.waitSignal(program.window.shop_entered, timeout=20_000):
        program.enter(test_shop.folder, PASSPHRASE)
    assert program.guide.strip is None
    program.window.lock()
    assert not program.window.actions_by_name["tour"].isEnabled()


def test_every_key_that_it_names_works(visit: Visit) -> None:
    portable = QKeySequence.SequenceFormat.PortableText
    known = {a.shortcut().toString(portable) for a in visit.program.window.actions_by_name._actions.values()}
    named = {key for step in steps() for key in re.findall(r"(?:(?:Ctrl|Shift)\+)\w+", step.words)}
    assert len(named) >= 4
    assert named <= known


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_nothing_of_it_is_cut_off_in_the_smallest_window(visit: Visit, theme: Theme, scale: float) -> None:
    theme.choose(scale=scale)
    try:
        visit.program.window.resize(1024, 700)
        visit.program.guide.begin()
        strip = visit.strip
        assert strip is not None
        for number in range(len(steps())):
            visit.program.guide._go_to(number)
            visit.qtbot.wait(30)
            visit.qtbot.waitUntil(lambda: assert_nothing_is_cut_off(strip))
            assert strip.height() < 320, "most of the window is the page's"
    finally:
        theme.choose(scale=1.0)


def test_in_another_language_it_goes_on_where_it_was(visit: Visit) -> None:
    language = Language.current()
    try:
        visit.program.guide.begin()
        visit.program.guide._go_to(6)
        language.choose("de")
        visit.qtbot.waitUntil(lambda: visit.strip is not None and visit.strip.words == steps()[6].words)
        visit.qtbot.waitUntil(lambda: len(visit.rings()) == 1)
        assert visit.shell.current_id == "settings"
        assert not visit.kept()["tour_done"], "it is not over"
    finally:
        language.choose("en")
