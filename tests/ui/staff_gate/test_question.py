"""The page that asks who is here: reachable, readable, and large enough for fingers, in every look."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from tests.shops import AtTheCounter
from tests.ui.layout import assert_nothing_is_cut_off
from tests.ui.staff_gate.conftest import INES_PIN, SAM_PIN, GateWindow

from localregulars.domain.staff import Role
from localregulars.ui.language import AS_ON_THIS_COMPUTER, LANGUAGES, Language
from localregulars.ui.staff_gate.pin_pad import PinPad
from localregulars.ui.theme.theme import Scheme, Theme
from localregulars.ui.theme.tokens import MIN_WINDOW
from localregulars.ui.widgets.button import Button
from localregulars.ui.widgets.flow import PageScroll

FINGER, ROOM_LEFT = 44, 12
MANY = [
    AtTheCounter("Sam", Role.STAFF, SAM_PIN),
    AtTheCounter("Ines", Role.OWNER, INES_PIN),
    AtTheCounter("Jean-Baptiste of the morning", Role.STAFF, "4179"),
]


def digit(gate_window: GateWindow, words: str) -> Button:
    [pad] = gate_window.question.findChildren(PinPad)
    return next(b for b in pad.findChildren(Button) if words in {b.words, b.accessibleName()})


def test_with_fingers_alone_somebody_comes_in(gate_window: GateWindow) -> None:
    gate_window.hand_over()
    question = gate_window.question
    QTest.mouseClick(question.names.buttons["Sam"], Qt.MouseButton.LeftButton)
    for key in ("2", "5", "9", "Take the last digit back", "8", "0"):
        QTest.mouseClick(digit(gate_window, key), Qt.MouseButton.LeftButton)
    assert question.pin.text == SAM_PIN
    assert question.pin.input.hasFocus(), "the field keeps the keyboard"
    with gate_window.qtbot.waitSignal(gate_window.shell.gate.changed, timeout=20_000):
        QTest.mouseClick(question._come_in, Qt.MouseButton.LeftButton)
    assert gate_window.shell.sidebar.who == "Sam is here"


@pytest.mark.parametrize("at_the_counter", [MANY])
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_nothing_is_cut_off_and_what_is_pressed_fits_a_finger(
    gate_window: GateWindow, theme: Theme, scheme: Scheme, at_the_counter: object
) -> None:
    gate_window.hand_over()
    gate_window.window.resize(*MIN_WINDOW)
    question = gate_window.question
    for scale in (1.0, 1.5):
        theme.choose(scheme=scheme, scale=scale)
        for _ in range(2):  # by PIN, then by passphrase
            gate_window.qtbot.wait(50)
            gate_window.qtbot.waitUntil(lambda: _is_whole(gate_window))
            small = {
                button.text()
                for button in question.findChildren(QAbstractButton)
                if button.isVisible() and min(button.width(), button.height()) < FINGER and button.text() != "Show"
            }
            assert small == set()
            question._other_way.click()


def _is_whole(gate_window: GateWindow) -> bool:
    try:
        assert_nothing_is_cut_off(gate_window.question)
    except AssertionError:
        return False
    return True


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_large_text_in_a_small_window_nothing_of_it_scrolls(
    gate_window: GateWindow, theme: Theme, language: str
) -> None:
    theme.choose(scale=1.5)
    gate_window.window.resize(*MIN_WINDOW)
    gate_window.qtbot.wait(50)
    Language.current().choose(language)
    try:
        gate_window.hand_over()
        bar = gate_window.question.findChildren(PageScroll)[0].verticalScrollBar()
        gate_window.qtbot.waitUntil(lambda: _is_whole(gate_window))
        gate_window.qtbot.wait(50)
        assert gate_window.window.height() == MIN_WINDOW[1]
        assert bar.maximum() == 0
        assert bar.pageStep() - _wanted(gate_window) >= ROOM_LEFT, "a font that is a little taller fits too"
    finally:
        Language.current().choose(AS_ON_THIS_COMPUTER)


def _wanted(gate_window: GateWindow) -> int:
    """How high the page would be alone."""
    whole = gate_window.question.findChildren(PageScroll)[0].widget()
    assert whole is not None
    return whole.heightForWidth(whole.width())


def test_everything_has_a_name_and_tab_goes_all_the_way_round(gate_window: GateWindow) -> None:
    gate_window.hand_over()
    start = QApplication.focusWidget()
    assert start is gate_window.question.names.buttons["Sam"]
    met = []
    for _ in range(20):
        focus = QApplication.focusWidget()
        assert isinstance(focus, QAbstractButton | QLineEdit)
        met.append(focus.accessibleName() or focus.text())
        gate_window.press(Qt.Key.Key_Tab)
        if QApplication.focusWidget() is start:
            break
    assert QApplication.focusWidget() is start
    assert [name for name in met if name != "Ines"] == [
        "Sam", "PIN", "Show", "Come in", "Use the owner's passphrase", "Lock the shop",
    ]  # fmt: skip


def test_nothing_behind_the_question_is_visible(gate_window: GateWindow) -> None:
    gate_window.shell.notices.say("Ada Quillfeather: the visit is written down")
    gate_window.hand_over()
    shell = gate_window.shell
    assert not shell.sidebar.isVisible()
    assert not shell.notices.isVisible()
    assert [page for page in gate_window.built if page != "today"] == []
