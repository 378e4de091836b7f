"""A Feedback page in front of somebody who has a keyboard and eyes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.pages.conftest import OpenShop, PageWindow

from localregulars.application.feedback.log import write_down
from localregulars.background.session import ShopSession
from localregulars.bootstrap.screens import _feedback_parts
from localregulars.domain.feedback import FeedbackId, FeedbackKind, FeedbackState
from localregulars.ui.pages.feedback.log_part import LogPart
from localregulars.ui.pages.feedback.page import FeedbackPage
from localregulars.ui.widgets.button import Button

CHATTY = "Ada Obi"
"""Whoever says something, with her name to it."""


def said(shop: OpenShop, words: str, kind: FeedbackKind = FeedbackKind.COMPLAINT, **more: Any) -> FeedbackId:
    """Something that was written down before the window was opened."""
    return shop.shop.do(partial(write_down, kind=kind, words=words, **more)).value


class FeedbackDesk:
    """The page in a window, with what the window says."""

    def __init__(self, shop: OpenShop, qtbot: QtBot, *, size: tuple[int, int] = (1224, 860)) -> None:
        self._qtbot = qtbot
        self.session: ShopSession = shop.session()
        self.window = PageWindow(self.session, lambda context: FeedbackPage(context, _feedback_parts()))
        self.window.resize(*size)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        page = self.window.page
        assert isinstance(page, FeedbackPage)
        self.page = page
        self.settle()

    @property
    def log(self) -> LogPart:
        part = self.page.parts["log"]
        assert isinstance(part, LogPart)
        return part

    @property
    def shown(self) -> list[str]:
        """What the rows of the log begin with."""
        rows = self.log.rows
        return [rows.columns[0].value(rows.row_at(place)) for place in range(rows.rowCount())]

    @property
    def state(self) -> FeedbackState | None:
        """Where the entry stands that is chosen."""
        row = self.log.panel.row
        return None if row is None else row.entry.state

    def is_writing(self) -> bool:
        """Whether the line in which something is written down has opened."""
        return self.log.composer.is_open

    @property
    def notice(self) -> str:
        return self.window.notices.text

    def settle(self) -> None:
        """Until nothing is read or written any more."""
        self._qtbot.waitUntil(lambda: self.session.is_quiet, timeout=20_000)
        QTest.qWait(5)
        self._qtbot.waitUntil(lambda: self.session.is_quiet, timeout=20_000)

    def until(self, check: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(check, timeout=20_000)

    def press(self, button: Button) -> None:
        """Press a button with the keyboard; it has to be there and to be reached."""
        assert button.isVisibleTo(self.window), button.words
        button.setFocus()
        self.key(Qt.Key.Key_Return)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focus, key, modifier)
        self.settle()

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focus, text)

    @property
    def focus(self) -> QWidget:
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus
