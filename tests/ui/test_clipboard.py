"""The clipboard: what was copied goes again, and what others put there stays."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from localregulars.ui.clipboard import KEPT_S, BriefClipboard

SECRET = "7QKZ-A9MW-PR2X"


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[QClipboard]:
    board = QGuiApplication.clipboard()
    board.clear()
    yield board
    BriefClipboard.current().clear()
    board.clear()


def test_it_is_gone_after_half_a_minute(qtbot: QtBot, clipboard: QClipboard) -> None:
    assert KEPT_S == 30
    ours = BriefClipboard.current()
    ours.copy(SECRET)
    assert clipboard.text() == SECRET
    assert ours._clock.interval() == KEPT_S * 1000
    assert ours._clock.isActive()
    ours._clock.start(1)
    qtbot.waitUntil(lambda: clipboard.text() == "")
    ours._clock.setInterval(KEPT_S * 1000)


def test_what_somebody_else_copied_meanwhile_stays(clipboard: QClipboard) -> None:
    BriefClipboard.current().copy(SECRET)
    clipboard.setText("a shopping list")
    BriefClipboard.current().clear()
    assert clipboard.text() == "a shopping list"


def test_copying_again_starts_the_half_minute_anew(qtbot: QtBot, clipboard: QClipboard) -> None:
    ours = BriefClipboard.current()
    ours.copy(SECRET)
    ours.copy("something newer")
    assert ours._clock.remainingTime() > (KEPT_S - 2) * 1000
    ours.clear()
    assert clipboard.text() == ""


def test_histories_of_the_desktop_are_asked_not_to_keep_it(clipboard: QClipboard) -> None:
    BriefClipboard.current().copy(SECRET)
    assert bytes(clipboard.mimeData().data("x-kde-passwordManagerHint").data()) == b"secret"


def test_the_words_are_not_kept_beside_the_clipboard(clipboard: QClipboard) -> None:
    ours = BriefClipboard.current()
    ours.copy(SECRET)
    assert SECRET not in repr(vars(ours))
    assert ours.holds_ours
    ours.clear()
    assert not ours.holds_ours


def test_the_end_of_the_program_takes_it_away(qapp: QApplication, clipboard: QClipboard) -> None:
    BriefClipboard.current().copy(SECRET)
    qapp.aboutToQuit.emit()
    assert clipboard.text() == ""
