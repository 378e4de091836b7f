"""Whoever follows the focus is told where it goes, and never once nobody needs them any more."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from localregulars.ui import focus_following
from localregulars.ui.focus_following import follow_focus
from localregulars.ui.widgets.notice import NoticeBar


class Follower(QWidget):
    def __init__(self, heard: list[QWidget | None]) -> None:
        super().__init__()
        self.heard = heard
        follow_focus(self.on_focus)

    def on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        self.heard.append(new)


@pytest.fixture
def fields(qtbot: QtBot) -> Iterator[tuple[QLineEdit, QLineEdit]]:
    window = QWidget()
    qtbot.addWidget(window)
    made = QLineEdit(window), QLineEdit(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made[0].setFocus()
    yield made
    window.close()


def test_it_is_told_where_the_focus_goes_as_long_as_it_is_there(
    qtbot: QtBot, fields: tuple[QLineEdit, QLineEdit]
) -> None:
    heard: list[QWidget | None] = []
    follower = Follower(heard)
    qtbot.addWidget(follower)
    fields[1].setFocus()
    assert heard == [fields[1]]
    del follower
    gc.collect()
    fields[0].setFocus()
    assert heard == [fields[1]]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("says_something", [False, True])
def test_a_window_that_nobody_needs_any_more_goes_without_a_word(
    qtbot: QtBot, fields: tuple[QLineEdit, QLineEdit], says_something: bool
) -> None:
    """It has the focus, and holds itself: only the search for cycles finds it."""

    def leave_one() -> None:
        window = QWidget()
        window.resize(600, 400)
        field, bar = QLineEdit(window), NoticeBar(window)
        vars(window).update(itself=window, bar=bar)
        vars(bar).update(window_=window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        field.setFocus()
        if says_something:
            bar.say("The order is changed")

    leave_one()
    gc.collect()
    fields[1].setFocus()


def test_nobody_asks_qt_itself() -> None:
    sources = Path(focus_following.__file__).parent.rglob("*.py")
    asking = {path.name for path in sources if "focusChanged" in path.read_text(encoding="utf-8")}
    assert asking == {"focus_following.py"}
