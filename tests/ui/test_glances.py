"""What is quoted in short ends with a whole word; a button with a whole sentence wraps, and cuts nothing off."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.layout import assert_nothing_is_cut_off

from localregulars.ui.theme.theme import Theme
from localregulars.ui.widgets.sentence_button import SentenceButton
from localregulars.ui.wording.glances import beginning

SAID = "I waited a quarter of an hour for a flat white."


@pytest.mark.parametrize("most", range(1, len(SAID) + 2))
def test_it_ends_with_a_whole_word(most: int) -> None:
    short = beginning(SAID, most)
    assert short == SAID or short.endswith(" …")
    assert len(short) <= most + 2
    if short != SAID and most >= SAID.index(" "):
        assert SAID[len(short) - 2 :].startswith(" "), short


def test_it_is_one_line_and_a_word_longer_than_all_is_cut() -> None:
    assert beginning(" The  queue\nat eight ") == "The queue at eight"
    assert beginning("x" * 20, 5) == "xxxxx …"
    assert beginning("") == ""


@pytest.mark.parametrize("scale", [0.9, 1.0, 1.5])
def test_a_sentence_wraps_in_its_button(qtbot: QtBot, theme: Theme, scale: float) -> None:
    theme.choose(scale=scale)
    page = QWidget()
    qtbot.addWidget(page)
    button = SentenceButton(SAID, "message-square")
    column = QVBoxLayout(page)
    column.addWidget(button)
    column.addStretch(1)
    page.resize(900, 300)
    page.show()
    on_one_line = button.height()
    assert on_one_line >= 32
    page.setFixedWidth(round(260 * scale))
    assert_nothing_is_cut_off(page)
    qtbot.waitUntil(lambda: button.height() >= on_one_line + 10)
    assert button.height() >= button.heightForWidth(button.width())
