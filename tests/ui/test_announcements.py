"""Whoever does not see it happen hears it: what was done, how it goes, and what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from localregulars.domain.errors import EnvironmentFailureError
from localregulars.ui.gateway import VaultGateway
from localregulars.ui.pages.new_shop.page import NewShopPage
from localregulars.ui.pages.unlock.unlock_page import UnlockPage
from localregulars.ui.preferences import PreferencesFile
from localregulars.ui.theme.theme import Theme
from localregulars.ui.widgets import announce as announcing
from localregulars.ui.widgets.notice import NoticeBar
from localregulars.ui.widgets.status_line import StatusLine
from localregulars.ui.wrong_tries import WrongTries


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told, in its order."""
    said: list[str] = []

    class Hearing:
        AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

        @staticmethod
        def updateAccessibility(event: Any) -> None:  # noqa: N802 (Qt's own name)
            said.append(event.message())

    monkeypatch.setattr(announcing, "QAccessible", Hearing)
    return said


def test_every_notice_is_heard_also_the_same_one_twice(qtbot: QtBot, theme: Theme, heard: list[str]) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    bar = NoticeBar(room)
    for words in ("Noted.", "Noted.", "Saved."):
        bar.say(words)
    bar.hide()
    assert heard == ["Noted.", "Noted.", "Saved."]


def test_of_what_counts_down_the_first_is_heard(qtbot: QtBot, theme: Theme, heard: list[str]) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    for words in ("Working …", "Again in 3 seconds", "Again in 2 seconds", "", "Again in 9 seconds"):
        line.say(words)
    assert heard == ["Working …", "Again in 3 seconds", "Again in 9 seconds"]


def test_that_a_shop_is_being_made_and_why_it_was_not_is_heard(
    qtbot: QtBot, gateway: VaultGateway, vault: Any, tmp_path: Path, theme: Theme, heard: list[str]
) -> None:
    def full(*_arguments: object) -> Any:
        raise EnvironmentFailureError("The disk is full.")

    vault.create = full
    page = NewShopPage(gateway, tmp_path)
    qtbot.addWidget(page)
    page.show()
    page._shop.name.set_text("Café Sol")
    for field in (page._passphrase.first, page._passphrase.again):
        field.set_text("four unusual words together")
    for _step in range(3):
        page._on_onward()
    qtbot.waitUntil(lambda: "The disk is full." in heard)
    assert [words for words in heard if words.startswith("Making the shop")]


def test_that_the_shop_is_being_unlocked_and_why_it_was_not_is_heard(
    qtbot: QtBot, gateway: VaultGateway, shop: Path, tmp_path: Path, theme: Theme, heard: list[str]
) -> None:
    page = UnlockPage(gateway, shop, WrongTries(PreferencesFile(tmp_path / "window.json")))
    qtbot.addWidget(page)
    page.show()
    page.model.try_secret("something else")
    qtbot.waitUntil(lambda: any(words.startswith("That does not open") for words in heard))
    assert [words for words in heard if words.startswith("Unlocking")]
