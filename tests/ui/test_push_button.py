"""Whatever presses a button presses it: a mouse, a key or a screen reader."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from localregulars.ui.theme.theme import Theme
from localregulars.ui.widgets.answers import Answers
from localregulars.ui.widgets.button import Button
from localregulars.ui.widgets.on_off import OnOff


def read_out_and_chosen(button: QWidget) -> None:
    """What a screen reader does first with a control."""
    actions = QAccessible.queryAccessibleInterface(button).actionInterface()
    assert actions is not None
    actions.doAction(actions.actionNames()[0])


@pytest.fixture
def heard() -> list[str]:
    return []


@pytest.fixture
def room(theme: Theme, qtbot: QtBot) -> QWidget:
    room = QWidget()
    QVBoxLayout(room)
    qtbot.addWidget(room)
    return room


def one_of(room: QWidget, words: str, heard: list[str], *, exclusive: bool = False) -> Button:
    button = Button(words, parent=room)
    button.setCheckable(True)
    button.setAutoExclusive(exclusive)
    button.clicked.connect(lambda is_chosen: heard.append(f"{words} {'on' if is_chosen else 'off'}"))
    return button


def test_each_press_is_told_once_whoever_presses(room: QWidget, heard: list[str]) -> None:
    button = one_of(room, "Regulars", heard)
    read_out_and_chosen(button)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    read_out_and_chosen(button)
    assert heard == ["Regulars on", "Regulars off", "Regulars on", "Regulars off"]


def test_what_the_program_sets_is_no_press(room: QWidget, heard: list[str]) -> None:
    button = one_of(room, "Regulars", heard)
    button.setChecked(True)
    button.setChecked(False)
    assert heard == []


def test_of_several_of_which_one_is_chosen_only_the_chosen_one_tells(room: QWidget, heard: list[str]) -> None:
    first, second = (one_of(room, words, heard, exclusive=True) for words in ("Ada", "Bo"))
    first.setChecked(True)
    read_out_and_chosen(second)
    assert heard == ["Bo on"]
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert heard == ["Bo on", "Ada on"]
    assert not second.isChecked()


def test_a_screen_reader_turns_on_and_off_and_answers(room: QWidget, qtbot: QtBot) -> None:
    switch, answers = (
        OnOff("Start with the computer", "It waits in the background."),
        Answers("Shall we?", [("a", "Yes"), ("b", "No")]),
    )
    qtbot.addWidget(switch)
    qtbot.addWidget(answers)
    with qtbot.waitSignal(switch.switched, timeout=100):
        read_out_and_chosen(switch.button)
    assert switch.is_on
    with qtbot.waitSignal(answers.chosen, timeout=100) as told:
        read_out_and_chosen(answers.findChildren(Button)[1])
    assert told.args == ["b"]
