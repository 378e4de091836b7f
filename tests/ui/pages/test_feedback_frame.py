"""The Feedback page as its parts see it: made when first shown, told what they missed, reached by keys."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from localregulars.application.outcome import Changes
from localregulars.background.session import ShopSession
from localregulars.bootstrap.screens import _feedback_parts
from localregulars.domain.recovery import RecoveryState
from localregulars.domain.wishes import WishState
from localregulars.ui.language import AS_ON_THIS_COMPUTER, LANGUAGES, Language
from localregulars.ui.page import PageContext
from localregulars.ui.pages.feedback.page import FeedbackPage
from localregulars.ui.pages.feedback.part import FeedbackContext, FeedbackPart, PartEntry
from localregulars.ui.theme.theme import Theme
from localregulars.ui.widgets.button import Button
from localregulars.ui.widgets.flow import PageScroll
from localregulars.ui.widgets.notice import NoticeBar
from localregulars.ui.wording import recovery, voices


class Told(FeedbackPart):
    """A part that remembers what it was told, and stands with the word that it had."""

    def __init__(self, context: FeedbackContext) -> None:
        super().__init__(context, "Told")
        self.told: list[object] = []
        self.word = ""
        self.button = Button("Press me")
        self.body.addWidget(self.button)

    def refresh(self, changes: Changes) -> None:
        self.told.append(changes)

    def show_thing(self, thing: object) -> None:
        self.word = str(thing)

    @property
    def can_begin(self) -> bool:
        return self.name == "Begins"

    def begin(self) -> None:
        self.word = "begun"

    def kept(self) -> object:
        return self.word

    def take_up(self, kept: object) -> None:
        self.word = str(kept or "")


ENTRIES = (
    PartEntry("log", lambda: "What people said", Told),
    PartEntry("themes", lambda: "Themes", Told, owner_only=True),
    PartEntry("wishes", lambda: "Wishes", Told),
)


def page_for(qtbot: QtBot, *, is_owner: bool = True) -> FeedbackPage:
    room = QWidget()
    qtbot.addWidget(room)
    room.resize(900, 600)
    nothing = cast("ShopSession", None)  # parts that read nothing need none
    context = PageContext(nothing, NoticeBar(room), lambda _page, _item: None, lambda _error: None, is_owner=is_owner)
    page = FeedbackPage(context, ENTRIES)
    page.setParent(room)
    page.setGeometry(room.rect())
    room.show()
    qtbot.waitUntil(room.isVisible)
    return page


def part(page: FeedbackPage, part_id: str) -> Told:
    made = page.parts[part_id]
    assert isinstance(made, Told)
    return made


def test_a_part_is_made_when_it_is_first_shown_and_reads_once(qtbot: QtBot, theme: Theme) -> None:
    page = page_for(qtbot)
    assert list(page.parts) == ["log"]
    assert part(page, "log").told == [Changes.NOTHING]
    page.show_item("wishes")
    assert list(page.parts) == ["log", "wishes"]
    assert part(page, "log").isHidden()
    assert part(page, "wishes").told == [Changes.NOTHING]


def test_a_part_out_of_sight_hears_what_changed_when_it_is_next_shown(qtbot: QtBot, theme: Theme) -> None:
    page = page_for(qtbot)
    page.show_item("wishes")
    page.refresh(Changes.VISITS)
    page.refresh(Changes.CONSENT)
    assert part(page, "log").told == [Changes.NOTHING]
    assert part(page, "wishes").told == [Changes.NOTHING, Changes.VISITS, Changes.CONSENT]
    page.show_item("log")
    assert part(page, "log").told == [Changes.NOTHING, Changes.VISITS | Changes.CONSENT]


def test_staff_are_offered_no_part_of_the_owner_s_by_any_way(qtbot: QtBot, theme: Theme) -> None:
    page = page_for(qtbot, is_owner=False)
    assert list(page.tabs.buttons) == ["log", "wishes"]
    page.show_item("themes")
    page.show_item(("themes", 7))
    assert list(page.parts) == ["log"]
    assert not any("Themes" in command.words for command in page.commands())


def test_another_page_may_ask_for_one_thing_of_a_part(qtbot: QtBot, theme: Theme) -> None:
    page = page_for(qtbot)
    page.show_item(("wishes", "oat milk"))
    assert page.current is page.parts["wishes"]
    assert part(page, "wishes").word == "oat milk"
    assert page.help_item() == "wishes"


def test_arrows_choose_the_part_and_f6_leads_from_the_names_into_it(qtbot: QtBot, theme: Theme) -> None:
    page = page_for(qtbot)
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)
    names, inside = page.regions()
    names.enter()
    assert page.tabs.buttons["log"].hasFocus()
    QTest.keyClick(page.tabs.buttons["log"], Qt.Key.Key_Right)
    assert page.tabs.shown == "themes"
    assert page.current is page.parts["themes"]
    page.regions()[1].enter()
    assert part(page, "themes").button.hasFocus()
    assert inside.widget.isAncestorOf(part(page, "themes"))


def test_built_anew_the_page_stands_as_it_stood(qtbot: QtBot, theme: Theme) -> None:
    before, after = page_for(qtbot), page_for(qtbot)
    before.show_item(("wishes", "oat milk"))
    after.take_up(before.kept())
    assert after.tabs.shown == "wishes"
    assert part(after, "wishes").word == "oat milk"


@pytest.mark.parametrize("can_begin", [True, False])
def test_the_key_for_something_new_is_the_parts_own_or_leads_to_what_people_said(
    qtbot: QtBot, theme: Theme, can_begin: bool
) -> None:
    page = page_for(qtbot)
    page.window().activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.show_item("wishes")
    wishes = part(page, "wishes")
    wishes.name = "Begins" if can_begin else "Told"
    wishes.button.setFocus()
    QTest.keyClick(wishes.button, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert (page.current is wishes, wishes.word) == ((True, "begun") if can_begin else (False, ""))
    assert part(page, "log").word == ("" if can_begin else "write")
    assert [keys for keys, _words in page.shortcuts()] == ["Ctrl+N"] * (page.current is not wishes)


def test_the_names_of_the_parts_move_with_what_is_below_them(qtbot: QtBot, theme: Theme) -> None:
    theme.choose(scale=1.5)
    page = page_for(qtbot)
    part = page.current
    assert isinstance(part, Told)
    part.setFixedHeight(3 * page.height())
    qtbot.waitUntil(lambda: page.findChildren(PageScroll)[0].verticalScrollBar().maximum() > 0)
    before = page.tabs.mapTo(page, page.tabs.rect().bottomLeft()).y()
    page.findChildren(PageScroll)[0].verticalScrollBar().setValue(page.height())
    assert page.tabs.mapTo(page, page.tabs.rect().bottomLeft()).y() == before - page.height()
    page.activate()
    page.tabs.focus_chosen()
    qtbot.waitUntil(lambda: page.tabs.mapTo(page, page.tabs.rect().bottomLeft()).y() > 0)


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_filter_of_a_part_is_called_as_a_part_is(language: str) -> None:
    Language.current().choose(language)
    try:
        parts = {entry.words() for entry in _feedback_parts()}
        filters = {*map(recovery.state, RecoveryState), *map(voices.state, WishState)}
    finally:
        Language.current().choose(AS_ON_THIS_COMPUTER)
    assert not parts & filters
