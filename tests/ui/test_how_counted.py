"""How a number is counted: opened in place, said aloud, closed with Escape, and true of what the program does."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.layout import assert_nothing_is_cut_off

from localregulars.application.customers.people import USUAL_ITEM_VISITS
from localregulars.application.rights.privacy import COVERAGE_DAYS
from localregulars.scoring.hindsight import LEAST_JUDGED
from localregulars.ui.theme.theme import Theme
from localregulars.ui.widgets import how_counted
from localregulars.ui.widgets.how_counted import HowCounted
from localregulars.ui.wording import counting

EVERYTHING = (counting.at_a_glance, counting.agreements, counting.last_year, counting.rhythm)


class Window(QWidget):
    """Two such buttons, and Escape as a way back, as the program's window has it."""

    def __init__(self) -> None:
        super().__init__()
        self.went_back = 0
        self.first = HowCounted("Hellos", lambda: ("Those of this week.", "And no others."))
        self.second = HowCounted("Visits", counting.rhythm)
        column = QVBoxLayout(self)
        column.addWidget(self.first)
        column.addWidget(self.second)
        column.addStretch(1)
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        back.activated.connect(self._go_back)

    def _go_back(self) -> None:
        self.went_back += 1


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    heard: list[str] = []
    monkeypatch.setattr(how_counted, "announce", lambda _widget, words: heard.append(words))
    return heard


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.resize(380, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_the_keyboard_opens_it_and_it_is_said_aloud(window: Window, said: list[str]) -> None:
    window.first.button.setFocus()
    QTest.keyClick(window.first.button, Qt.Key.Key_Return)
    assert window.first.said == ("Those of this week.", "And no others.")
    assert said == ["Those of this week. And no others."]
    assert window.first.button.hasFocus()
    assert not window.second.is_open
    QTest.keyClick(window.first.button, Qt.Key.Key_Space)
    assert not window.first.is_open
    assert len(said) == 1


def test_escape_closes_it_and_only_the_next_one_leads_back(window: Window) -> None:
    window.first.button.setFocus()
    window.first.open()
    QTest.keyClick(window.first.button, Qt.Key.Key_Escape)
    assert (window.first.is_open, window.went_back) == (False, 0)
    assert window.first.button.hasFocus()
    QTest.keyClick(window.first.button, Qt.Key.Key_Escape)
    assert window.went_back == 1


def test_two_of_them_are_told_apart_and_say_whether_they_are_open(window: Window) -> None:
    buttons = (window.first.button, window.second.button)
    assert [QAccessible.queryAccessibleInterface(b).text(QAccessible.Text.Description) for b in buttons] == [
        "Hellos",
        "Visits",
    ]
    assert buttons[0].accessibleName() == "How is this counted?"
    window.first.open()
    assert buttons[0].accessibleName() == "Hide how this is counted"


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_what_is_opened_is_shown_whole(window: Window, theme: Theme, qtbot: QtBot, scale: float) -> None:
    theme.choose(scale=scale)
    window.resize(380, 1600)
    window.second.open()
    qtbot.waitUntil(lambda: assert_nothing_is_cut_off(window))


@pytest.mark.parametrize("lines", EVERYTHING)
def test_every_explanation_is_whole_sentences_with_no_place_left_open(
    qapp: object, lines: Callable[[], Sequence[str]]
) -> None:
    for line in lines():
        assert "{" not in line
        assert line.endswith(".")
        assert len(line) < 320, "nobody reads a manual"


def test_the_numbers_in_the_sentences_are_those_that_the_program_counts_with(qapp: object) -> None:
    assert f"in the {COVERAGE_DAYS} days" in " ".join(counting.agreements())
    assert f"fewer than {LEAST_JUDGED} such people" in " ".join(counting.last_year())
    assert f"the last {USUAL_ITEM_VISITS} visits" in " ".join(counting.rhythm())
