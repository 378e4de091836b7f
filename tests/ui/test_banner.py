"""The line that has to be seen before anything else, in wide windows and narrow ones."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.layout import assert_is_below, assert_is_beside, assert_nothing_is_cut_off

from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import MIN_WINDOW
from localregulars.ui.widgets.banner import Banner

WORDS = "Visits until Wednesday, 16 September. Bring in the newer file."


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[QWidget]:
    widget = QWidget()
    qtbot.addWidget(widget)
    QVBoxLayout(widget).addStretch(1)
    yield widget
    widget.hide()


@pytest.fixture
def banner(room: QWidget) -> Banner:
    made = Banner("triangle-alert", "Import a file", "file-up", can_close=True)
    column = room.layout()
    assert column is not None
    column.addWidget(made)
    made.say(WORDS)
    return made


def test_with_room_the_action_stands_beside_the_words(room: QWidget, banner: Banner, theme: Theme) -> None:
    theme.choose(scale=1.0)
    room.resize(*MIN_WINDOW)
    room.show()
    assert_is_beside(banner._action, banner._words)
    assert_nothing_is_cut_off(room)


def test_with_large_text_in_a_small_window_the_words_have_the_width_for_themselves(
    room: QWidget, banner: Banner, theme: Theme
) -> None:
    theme.choose(scale=1.5)
    room.resize(MIN_WINDOW[0] * 2 // 3, MIN_WINDOW[1])
    room.show()
    assert_is_below(banner._action, banner._words)
    assert banner._words.width() > banner.width() * 3 // 4
    assert_nothing_is_cut_off(room)


def test_a_few_words_stay_beside_the_action_and_the_line_is_no_higher_than_they_need(
    room: QWidget, banner: Banner, theme: Theme
) -> None:
    theme.choose(scale=1.0)
    banner.say("It is old.")
    room.resize(MIN_WINDOW[0] // 3, MIN_WINDOW[1])
    room.show()
    assert_is_beside(banner._action, banner._words)
    assert banner.height() < 2 * banner._action.height()
