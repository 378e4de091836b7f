"""Inviting on the Feedback screen, by keys and over a real shop: draw, work the list down, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.everything import number
from tests.inviting import LETTERS, people_who_agreed
from tests.ui.layout import assert_nothing_is_cut_off
from tests.ui.pages.conftest import OpenShop, PageWindow
from tests.ui.paper import pdf_text

from localregulars.application.care.invitation_views import NEEDED, Brought, InvitationDetail, InvitationRow, Outlook
from localregulars.application.care.invitations import invite
from localregulars.application.outcome import Changes
from localregulars.bootstrap.screens import _feedback_parts
from localregulars.domain.ids import InvitationId
from localregulars.domain.invitations import FOLLOWED_DAYS, Invitation, InvitationChannel, InvitedTo, Occasion, Whom
from localregulars.measures.findings import Interval, Measured
from localregulars.measures.intervals.differences import change
from localregulars.ui.clipboard import BriefClipboard
from localregulars.ui.pages.feedback.invitations_part import InvitationsPart
from localregulars.ui.pages.feedback.page import FeedbackPage
from localregulars.ui.pages.feedback.part import PartEntry
from localregulars.ui.theme.theme import Theme
from localregulars.ui.widgets.button import Button
from localregulars.ui.widgets.flow import PageScroll
from localregulars.ui.wording import invitations as wording

EMAIL = InvitationChannel.EMAIL
AGREED = 5


def agree(shop: OpenShop, count: int = AGREED) -> None:
    """People who agreed to e-mails, each with an address; one more without."""
    people_who_agreed(shop.shop, count)
    shop.shop.customer("none", *LETTERS, name="Bo Kim")


def drawn(shop: OpenShop, words: str = "Tasting evening") -> InvitationId:
    occasion = Occasion(InvitedTo.EVENT, words, shop.today + timedelta(days=6))
    wanted = partial(invite, occasion=occasion, channel=EMAIL, whom=Whom.EVERYBODY)
    return shop.shop.do(partial(wanted, left_out_percent=20, seed=3)).value


class Desk:
    """The Feedback screen with this part alone."""

    def __init__(self, shop: OpenShop, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        entry = PartEntry("invitations", lambda: "Invitations", InvitationsPart, owner_only=True)
        self.session = shop.session()
        self.window = PageWindow(self.session, lambda context: FeedbackPage(context, (entry,)))
        self.window.resize(1224, 860)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.settle()

    @property
    def part(self) -> InvitationsPart:
        return cast("InvitationsPart", cast("FeedbackPage", self.window.page).parts["invitations"])

    def settle(self) -> None:
        for _ in range(2):
            self._qtbot.waitUntil(lambda: self.session.is_quiet, timeout=20_000)
            QTest.qWait(5)
        assert self.window.failures == []

    def until(self, check: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(check()), timeout=20_000)

    def press(self, button: Button) -> None:
        assert button.isVisibleTo(self.window), button.words
        button.setFocus()
        self.key(Qt.Key.Key_Return)

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.focus, key)
        self.settle()

    def type(self, words: str) -> None:
        QTest.keyClicks(self.focus, words)

    @property
    def focus(self) -> QWidget:
        found = self.window.focusWidget()
        assert found is not None
        return found

    def undo(self) -> None:
        self.until(lambda: self.window.notices.can_undo)
        self.window.notices.undo()
        self.settle()


def open_form(desk: Desk) -> None:
    desk.press(desk.part.invite)
    assert desk.part.form.isVisibleTo(desk.window)


def test_a_lot_is_drawn_by_keys_and_its_list_worked_down(open_shop: OpenShop, qtbot: QtBot) -> None:
    agree(open_shop)
    desk = Desk(open_shop, qtbot)
    form, panel = desk.part.form, desk.part.panel
    assert desk.part.nothing.isVisibleTo(desk.window)
    open_form(desk)
    assert (form.channel, form.chosen) == (EMAIL, Whom.REGULARS)
    assert form.outlook.text() == "Nobody of these people agreed to be invited this way."
    form.whom.input.setFocus()
    desk.key(Qt.Key.Key_Down)
    form.whom.input.activated.emit(form.whom.input.currentIndex())  # as the keyboard does in a list that is open
    desk.settle()
    assert form.chosen is Whom.EVERYBODY
    assert form.outlook.text() == (
        "Of 5 people who can be asked, the draw invites 4 and leaves 1 out, so that you can see whether it did any "
        "good. Of 1 person more who agreed, no number or address is kept."
    )
    assert form.enough.text().startswith("Too few to tell afterwards: it takes 10")
    form.send()
    desk.settle()
    assert form.message == "Say what it is, in a few words."
    assert form.words.input.property("invalid")
    assert form.words.input.hasFocus()
    form.words.input.setFocus()
    desk.type("Tasting evening")
    form.send()
    desk.settle()
    assert not form.isVisibleTo(desk.window)
    assert (panel.heading.text(), panel.list.model.rowCount(), panel.never.isVisibleTo(desk.window)) == (
        "Tasting evening",
        4,
        True,
    )  # fmt: skip
    desk.press(panel.done)
    assert not panel.list.isVisibleTo(desk.window)
    assert panel.again.isVisibleTo(desk.window)
    desk.undo()
    assert panel.list.isVisibleTo(desk.window)
    desk.press(panel.never)
    assert desk.part.nothing.isVisibleTo(desk.window)


def test_one_of_the_list_is_marked_by_keys_and_the_list_says_who_was(open_shop: OpenShop, qtbot: QtBot) -> None:
    agree(open_shop)
    drawn(open_shop)
    desk = Desk(open_shop, qtbot)
    found = desk.part.panel.list

    def marks() -> list[str]:
        return [found.model.columns[2].value(found.model.row_at(place)) for place in range(found.model.rowCount())]

    assert (found.mark_button.words, marks()) == ("Mark as invited", [""] * 4)
    desk.press(found.mark_button)
    assert marks() == ["today", "", "", ""]
    assert found.mark_button.words == "Not invited after all"
    assert found.mark_button.hasFocus()
    desk.undo()
    assert (found.mark_button.words, marks()) == ("Mark as invited", [""] * 4)
    found.table.setFocus()
    QTest.keyClick(found.table, Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Return)
    assert marks() == ["", "today", "", ""]
    assert found.mark_button.accessibleDescription() == found.model.row_at(1).name
    desk.press(found.mark_button)
    assert marks() == [""] * 4
    assert desk.part.panel.row is not None
    assert desk.part.panel.row.done_on is None


def test_the_form_offers_as_much_of_a_lot_as_it_takes_to_tell(open_shop: OpenShop, qtbot: QtBot) -> None:
    agree(open_shop, 2 * NEEDED)
    desk = Desk(open_shop, qtbot)
    open_form(desk)
    form = desk.part.form
    assert form.percent == 20
    form.whom.input.choose(Whom.EVERYBODY.value)
    form.wondered.emit()
    desk.settle()
    assert (form.percent, form.enough.text()) == (50, "That is enough to tell afterwards.")
    form.share.input.choose("10")
    form.share.input.activated.emit(0)
    form.wondered.emit()
    desk.settle()
    assert (form.percent, form.enough.text()) == (10, "To be able to tell afterwards, leave out 50 of a hundred.")


def test_what_was_typed_outlives_another_language(open_shop: OpenShop, qtbot: QtBot) -> None:
    agree(open_shop)
    first, second = drawn(open_shop, "Summer evening"), drawn(open_shop, "Autumn evening")
    desk = Desk(open_shop, qtbot)
    assert desk.part.panel.heading.text() == "Autumn evening"
    desk.part.list.choose(first)
    open_form(desk)
    form = desk.part.form
    form.words.set_text("Winter evening")
    form.kind.input.choose(InvitedTo.SURVEY.value)
    form.whom.input.choose(Whom.EVERYBODY.value)
    form.share.input.choose("30")
    form.day.set_day(open_shop.today + timedelta(days=2))
    kept = desk.part.kept()
    built_anew = InvitationsPart(desk.part.context)
    qtbot.addWidget(built_anew)
    built_anew.take_up(kept)
    built_anew.refresh(Changes.NOTHING)
    desk.settle()
    again = built_anew.form
    assert again.occasion == Occasion(InvitedTo.SURVEY, "Winter evening", open_shop.today + timedelta(days=2))
    assert (again.chosen, again.percent) == (Whom.EVERYBODY, 30)
    assert built_anew.panel.row is not None
    assert built_anew.panel.row.invitation.invitation_id == first != second


def test_what_cannot_be_is_said_in_the_form_with_everything_as_it_was_typed(
    open_shop: OpenShop, qtbot: QtBot
) -> None:  # fmt: skip
    desk = Desk(open_shop, qtbot)
    open_form(desk)
    form = desk.part.form
    assert form.outlook.text() == "Nobody agreed to be invited this way yet."
    form.words.set_text("Tasting")
    form.day.set_day(open_shop.today - timedelta(days=1))
    for day, sentence in ((-1, "That day is over"), (40, "four weeks off"), (3, "Nobody agreed to be invited")):
        form.day.set_day(open_shop.today + timedelta(days=day))
        form.send()
        desk.settle()
        assert sentence in form.message
    assert form.words.text == "Tasting"
    desk.key(Qt.Key.Key_Escape)
    assert desk.part.go_back()
    assert (form.isHidden(), form.words.text) == (True, "")


def test_the_part_is_not_offered_to_staff() -> None:
    assert {entry.part_id: entry.owner_only for entry in _feedback_parts()}["invitations"]


def test_names_leave_the_window_only_with_a_line_in_the_trail(
    open_shop: OpenShop, qtbot: QtBot, tmp_path: Path
) -> None:  # fmt: skip
    agree(open_shop)
    drawn(open_shop)
    desk = Desk(open_shop, qtbot)
    names = desk.part.panel.list
    desk.until(lambda: names.isVisibleTo(desk.window))
    people = [names.model.row_at(place) for place in range(names.model.rowCount())]
    names.copy()
    assert QGuiApplication.clipboard().text() == ", ".join(person.reached_at for person in people)
    names.save_file(tmp_path / "list.csv")
    names.paper.save_pdf(tmp_path / "list.pdf")
    desk.until(lambda: (tmp_path / "list.csv").exists() and (tmp_path / "list.pdf").exists())
    desk.settle()
    saved = (tmp_path / "list.csv").read_text("utf-8").splitlines()
    assert saved == ["Who,E-mail address", *(f"{person.name},{person.reached_at}" for person in people)]
    (paper,) = pdf_text(tmp_path / "list.pdf")
    assert all(person.reached_at in paper for person in people)
    assert "Tasting\tevening" in paper
    BriefClipboard.current().clear()
    open_shop.close()
    open_shop.shop.reopen()
    assert number(open_shop.shop, "SELECT count(*) FROM audit WHERE action = 'invitation.on_paper'") == 3


def test_what_it_took_is_written_down_and_taken_back(open_shop: OpenShop, qtbot: QtBot) -> None:
    agree(open_shop)
    drawn(open_shop)
    desk = Desk(open_shop, qtbot)
    panel = desk.part.panel
    assert panel.took.text().startswith("What it took is not written down")
    desk.press(panel.cost)
    panel.form.send()
    desk.settle()
    assert panel.form.message == "Type how many minutes it took, or what it cost."
    desk.type("40")
    desk.key(Qt.Key.Key_Return)
    desk.type("-3")
    desk.key(Qt.Key.Key_Return)
    assert panel.form.money.problem
    panel.form.money.set_text("12.50")
    panel.form.send()
    desk.settle()
    assert panel.took.text() == "It took 40 minutes and 12.50."
    desk.undo()
    assert panel.took.text().startswith("What it took is not written down")


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_nothing_is_cut_off(open_shop: OpenShop, qtbot: QtBot, theme: Theme, scale: float) -> None:
    theme.choose(scale=scale)
    agree(open_shop)
    drawn(open_shop, "An evening with seven new wines from the valley, cheese and a little music")
    desk = Desk(open_shop, qtbot)
    open_form(desk)
    desk.press(desk.part.panel.cost)
    assert_nothing_is_cut_off(desk.window)


def told(shop: OpenShop, invited: Measured, left_out: Measured, *, days_ago: int = FOLLOWED_DAYS) -> str:
    """What is said of a poll that was drawn so long ago, with as many on both sides as the figures rest on."""
    one = Invitation(InvitationId(1), InvitedTo.POLL, EMAIL, shop.today - timedelta(days=days_ago), 1, 20)
    row = InvitationRow(one, "", None, None, invited.n, left_out.n)
    brought = Brought(invited, left_out, change(left_out, invited), min(days_ago, FOLLOWED_DAYS))
    return wording.came(InvitationDetail(row, (), 0, 0, brought), shop.today)


def test_what_came_of_it_is_told_with_how_sure_that_is_or_why_not(open_shop: OpenShop) -> None:
    more, fewer = Measured(3.0, 40, Interval(2.6, 3.4)), Measured(1.0, NEEDED, Interval(0.7, 1.4))
    alike = Measured(1.1, 40, Interval(0.9, 1.5))
    assert told(open_shop, more, fewer).startswith(
        "Those who were invited came on 3.0 days each in four weeks, those left out on 1.0: more, beyond what chance "
        "would do. The difference is probably between 1.4 and "
    )
    assert "left out on 3.0: fewer, beyond" in told(open_shop, fewer, more)
    assert "left out on 1.0: too close to say. The" in told(open_shop, alike, fewer)
    assert told(open_shop, more, Measured(1.0, 4, None)) == (
        "Too few to say what came of it: 40 invited and 4 left out, and it takes 10 of each."
    )
    assert "11 days are known so far" in told(open_shop, more, fewer, days_ago=11)


def test_before_the_lot_it_is_said_whether_anything_can_be_told_afterwards() -> None:
    assert wording.looks_like(Outlook(9, 9, 0), 20) == "No number or address is kept of those who agreed to this."
    assert "only one person" in wording.looks_like(Outlook(9, 9, 1), 20).casefold()
    assert "invites 1 and leaves 1 out" in wording.looks_like(Outlook(2, 2, 2), 50)
    assert wording.can_be_told(Outlook(40, 40, 40), 20).endswith("leave out 30 of a hundred.")
    assert wording.can_be_told(Outlook(40, 40, 40), 30) == "That is enough to tell afterwards."
    assert wording.can_be_told(Outlook(1, 1, 1), 30) == ""


def test_an_occasion_without_words_is_refused_at_its_field_which_is_in_sight(
    open_shop: OpenShop, qtbot: QtBot, theme: Theme
) -> None:
    theme.choose(scale=1.5)
    desk = Desk(open_shop, qtbot)
    desk.window.resize(1024 - 216, 700)
    open_form(desk)
    form = desk.part.form
    form.send()
    desk.settle()
    viewport = desk.window.page.findChildren(PageScroll)[0].viewport()
    assert form.words.problem == "Say what it is, in a few words."
    qtbot.waitUntil(lambda: viewport.rect().contains(QRect(form.words.mapTo(viewport, QPoint()), form.words.size())))
    desk.type("Wine")
    assert form.message == "", "typing takes it back"
