"""The wish list and the polls on the Feedback screen, by keys and over a real shop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.ui.layout import assert_is_below, assert_is_beside, what_is_cut_off
from tests.ui.pages.conftest import DOCUMENTS, OpenShop, PageWindow
from tests.ui.paper import pdf_text

from localregulars.application.voices.poll_results import NEEDED, PollPeople
from localregulars.application.voices.polls import ask_poll, count_tally, end_poll, give_voice
from localregulars.application.voices.wishes import add_wish, count_voices, join_wish, move_wish
from localregulars.domain.consent import Purpose
from localregulars.domain.ids import CustomerId
from localregulars.domain.polls import PollId
from localregulars.domain.wishes import WishId, WishState
from localregulars.exporting.documents.library import Documents
from localregulars.ui.pages.feedback.page import FeedbackPage
from localregulars.ui.pages.feedback.part import PartEntry
from localregulars.ui.pages.feedback.polls_part import PollsPart
from localregulars.ui.pages.feedback.wishes_part import WishesPart
from localregulars.ui.paper_buttons import PaperButtons
from localregulars.ui.theme.theme import Theme
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.text import Tone
from localregulars.ui.wording import voices as wording


class Desk:
    """The Feedback screen with the two parts."""

    def __init__(self, shop: OpenShop, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        papers = Documents(DOCUMENTS)
        entries = (
            PartEntry("wishes", lambda: "Wishes", lambda part: WishesPart(part, papers)),
            PartEntry("polls", lambda: "Polls", lambda part: PollsPart(part, papers)),
        )
        self.window = PageWindow(shop.session(), lambda context: FeedbackPage(context, entries))
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitUntil(self.window.isVisible)

    @property
    def page(self) -> FeedbackPage:
        return cast("FeedbackPage", self.window.page)

    @property
    def wishes(self) -> WishesPart:
        return cast("WishesPart", self.page.parts["wishes"])

    @property
    def polls(self) -> PollsPart:
        if "polls" not in self.page.parts:
            self.page.show_item("polls")
        return cast("PollsPart", self.page.parts["polls"])

    def until(self, check: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(check()), timeout=20_000)
        assert self.window.failures == []

    def type(self, words: str, *keys: Qt.Key) -> None:
        QTest.keyClicks(self.focus, words)
        self.press(*keys)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.focus, key)

    @property
    def focus(self) -> QWidget:
        found = self.window.focusWidget()
        assert found is not None
        return found

    def undo(self) -> None:
        self.until(lambda: self.window.notices.can_undo)
        self.window.notices.undo()


@pytest.fixture
def people(open_shop: OpenShop) -> tuple[CustomerId, CustomerId]:
    agreed = (Purpose.HISTORY, Purpose.FEEDBACK)
    ada, bo = (open_shop.shop.customer(n, *agreed, name=n.title()) for n in ("ada", "bo"))
    return ada, bo


def wished(shop: OpenShop, words: str, *who: CustomerId, more: int = 0) -> WishId:
    number = shop.shop.do(partial(add_wish, words=words, more=more)).value
    for one in who:
        shop.shop.do(partial(join_wish, wish_id=number, customer_id=one))
    return number


def asked(shop: OpenShop, *tally: int) -> PollId:
    question = partial(ask_poll, question="Which evening?", choices=("Tuesday", "Thursday"))
    poll = shop.shop.do(partial(question, until=shop.today + timedelta(days=7))).value
    if any(tally):
        shop.shop.do(partial(count_tally, poll_id=poll, more=tally))
    return poll


def listed(part: WishesPart | PollsPart) -> list[str]:
    return [part.rows.index(row, 0).data() for row in range(part.rows.rowCount())]


@pytest.mark.usefixtures("people")
def test_a_wish_is_written_down_in_one_line_counts_one_and_is_taken_back(open_shop: OpenShop, qtbot: QtBot) -> None:
    desk = Desk(open_shop, qtbot)
    desk.until(desk.wishes.nothing.isVisible)
    desk.page.activate()
    desk.type("Oat milk", Qt.Key.Key_Return)
    desk.until(lambda: listed(desk.wishes) == ["Oat milk"])
    assert desk.wishes.panel.count.text() == "1 person wished for it, without a name."
    assert desk.focus is desk.wishes.add.line.input
    desk.undo()
    desk.until(desk.wishes.nothing.isVisible)


@pytest.mark.usefixtures("people")
def test_the_main_button_stands_below_the_last_field_that_is_asked(open_shop: OpenShop, qtbot: QtBot) -> None:
    desk = Desk(open_shop, qtbot)
    add = desk.wishes.add
    desk.until(desk.wishes.nothing.isVisible)
    assert_is_beside(add.send, add.line.input)
    add.begin()
    desk.type("Oat milk")
    QTest.qWait(5)
    for field in (add.line, add.who, add.about):
        assert_is_below(add.send, field)
    add.who.setFocus()
    desk.press(Qt.Key.Key_Tab)
    assert desk.focus is add.send, "Tab comes to it last, too"
    assert desk.page.go_back()
    QTest.qWait(5)
    assert_is_beside(add.send, add.line.input)


def test_somebody_is_named_with_the_wish_and_a_second_one_joins(
    open_shop: OpenShop, qtbot: QtBot, people: tuple[CustomerId, CustomerId]
) -> None:
    desk = Desk(open_shop, qtbot)
    part = desk.wishes
    part.add.begin()
    desk.type("Oat milk", Qt.Key.Key_Tab)
    desk.until(lambda: part.add.who.model.total == len(people))
    desk.type("ada", Qt.Key.Key_Return, Qt.Key.Key_Return)
    desk.until(lambda: part.panel.named.text() == "Ada")
    part.panel.join.click()
    desk.until(lambda: part.panel.join_form.who.model.total == len(people))
    desk.type("bo", Qt.Key.Key_Return)
    part.panel.join_form.send()
    desk.until(lambda: part.panel.named.text() == "Ada, Bo")
    assert part.panel.join_form.isHidden()
    part.panel.join.click()
    desk.until(lambda: part.panel.join_form.who.model.total == len(people))
    desk.type("bo", Qt.Key.Key_Return)
    part.panel.join_form.send()
    desk.until(lambda: "once" in part.panel.join_form.message)


def test_a_name_that_may_not_be_kept_is_refused_with_what_to_do(open_shop: OpenShop, qtbot: QtBot) -> None:
    open_shop.shop.customer("cleo", Purpose.HISTORY, name="Cleo")
    wished(open_shop, "Oat milk", more=2)
    desk = Desk(open_shop, qtbot)
    panel = desk.wishes.panel
    desk.until(lambda: panel.row is not None)
    panel.join.click()
    desk.until(lambda: panel.join_form.who.model.total == 1)
    desk.type("cleo", Qt.Key.Key_Return)
    panel.join_form.send()
    desk.until(lambda: "without a name" in panel.join_form.message)
    assert desk.page.go_back()
    assert panel.join_form.isHidden()
    panel.more.click()
    desk.type("3", Qt.Key.Key_Return)
    desk.until(lambda: panel.count.text() == "5 people wished for it, all without a name.")


def test_what_became_of_a_wish_is_said_and_those_who_wished_it_are_told(
    open_shop: OpenShop, qtbot: QtBot, people: tuple[CustomerId, CustomerId]
) -> None:
    wished(open_shop, "Oat milk", *people)
    desk = Desk(open_shop, qtbot)
    panel = desk.wishes.panel
    desk.until(lambda: panel.row is not None)
    panel.decide.click()
    panel.move_form.state.input.choose(WishState.NOT_GRANTED.value)
    panel.move_form.because.input.setFocus()
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: "why not" in panel.move_form.message)
    desk.type("The fridge is full", Qt.Key.Key_Return)
    desk.until(lambda: [button.words for button in panel.told.buttons] == ["Ada", "Bo"])
    assert panel.because.text() == "The fridge is full"
    panel.told.buttons[0].setFocus()
    desk.press(Qt.Key.Key_Space)
    desk.until(lambda: [button.words for button in panel.told.buttons] == ["Bo"])
    assert panel.told.buttons[0].hasFocus()
    desk.undo()
    desk.until(lambda: len(panel.told.buttons) == 2)


def test_that_a_wish_is_planned_is_no_warning(open_shop: OpenShop, qtbot: QtBot) -> None:
    wish = wished(open_shop, "Oat milk", more=1)
    open_shop.shop.do(partial(move_wish, wish_id=wish, state=WishState.PLANNED, because=""))
    desk = Desk(open_shop, qtbot)
    desk.until(lambda: desk.wishes.panel.sign.label.text().startswith("Planned"))
    assert desk.wishes.panel.sign.label.property("tone") not in {Tone.ATTENTION.value, Tone.BAD.value}


def test_two_wishes_are_put_together_and_parted_by_undo(
    open_shop: OpenShop, qtbot: QtBot, people: tuple[CustomerId, CustomerId]
) -> None:
    oat = wished(open_shop, "Oat milk", *people)
    wished(open_shop, "Oat drink", people[0], more=1)
    desk = Desk(open_shop, qtbot)
    part = desk.wishes
    desk.until(lambda: len(listed(part)) == 2)
    part.show_thing(oat)
    part.panel.merge.click()
    desk.press(Qt.Key.Key_Tab)
    desk.press(Qt.Key.Key_Space)
    desk.until(lambda: listed(part) == ["Oat drink"])
    assert part.panel.count.text() == "3 people wished for it, 1 of them without a name."
    assert part.panel.merged.text() == "Also said as: Oat milk"
    desk.undo()
    desk.until(lambda: listed(part) == ["Oat drink", "Oat milk"] or listed(part) == ["Oat milk", "Oat drink"])


def test_somebody_is_taken_out_of_a_wish_with_the_keyboard_and_comes_back_with_undo(
    open_shop: OpenShop, qtbot: QtBot, people: tuple[CustomerId, CustomerId]
) -> None:
    wished(open_shop, "Oat milk", *people, more=1)
    desk = Desk(open_shop, qtbot)
    panel = desk.wishes.panel
    desk.until(lambda: panel.row is not None)
    panel.leave.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert panel.leave.accessibleDescription() == "Oat milk"
    assert [panel.leave_form.who.input.itemText(one) for one in range(2)] == ["Ada", "Bo"]
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Tab)
    desk.press(Qt.Key.Key_Space)
    desk.until(lambda: panel.named.text() == "Ada")
    assert panel.count.text() == "2 people wished for it, 1 of them without a name."
    assert panel.leave.hasFocus()
    assert panel.leave_form.who.input.count() == 0, "closed, it holds nobody's name"
    desk.undo()
    desk.until(lambda: panel.named.text() == "Ada, Bo")


def test_somebody_is_taken_out_of_a_poll_and_what_they_chose_is_not_shown(
    open_shop: OpenShop, qtbot: QtBot, people: tuple[CustomerId, CustomerId]
) -> None:
    poll = asked(open_shop, 1, 2)
    for choice, who in enumerate(people):
        open_shop.shop.do(partial(give_voice, poll_id=poll, customer_id=who, choice=choice))
    desk = Desk(open_shop, qtbot)
    panel = desk.polls.panel
    desk.until(lambda: panel.row is not None)
    panel.leave.click()
    assert [panel.leave_form.who.input.itemText(one) for one in range(2)] == ["Ada", "Bo"]
    panel.leave_form.send()
    desk.until(lambda: panel.row is not None and panel.row.poll.total == 4)
    assert panel.leave_form.isHidden()
    desk.undo()
    desk.until(lambda: panel.row is not None and [one.total for one in panel.row.poll.counts] == [2, 3])


def in_sight(widget: QWidget) -> bool:
    """The whole of it."""
    return widget.visibleRegion().boundingRect().height() == widget.height()


def test_a_form_that_opens_far_below_is_in_sight_with_its_buttons(
    open_shop: OpenShop, qtbot: QtBot, people: tuple[CustomerId, CustomerId]
) -> None:
    poll = asked(open_shop, NEEDED, 3)
    open_shop.shop.do(partial(give_voice, poll_id=poll, customer_id=people[0], choice=1))
    desk = Desk(open_shop, qtbot)
    desk.window.resize(900, 760)
    panel = desk.polls.panel
    desk.until(lambda: panel.row is not None)
    for button, form in ((panel.leave, panel.leave_form), (panel.tally, panel.tally_form)):
        button.click()
        desk.until(partial(in_sight, form.cancel))


def test_a_poll_is_asked_shown_and_ended(open_shop: OpenShop, qtbot: QtBot) -> None:
    desk = Desk(open_shop, qtbot)
    part = desk.polls
    desk.until(part.nothing.isVisible)
    part.ask.click()
    desk.type("Which evening", Qt.Key.Key_Return)
    desk.type("Tuesday", Qt.Key.Key_Return)
    part.form.send()
    desk.until(lambda: "2 to 6" in part.form.message)
    desk.type("Thursday")
    part.form.send()
    desk.until(lambda: listed(part) == ["Which evening"])
    panel = part.panel
    assert "Nobody has chosen yet" in said(panel.chart)
    panel.end.click()
    desk.until(panel.decide.isVisible)
    assert panel.end.isHidden()
    panel.prolong.click()
    panel.longer_form.send()
    desk.until(panel.end.isVisible)


def said(widget: QWidget | None) -> str:
    assert widget is not None
    return widget.accessibleName()


def test_the_sheet_is_typed_in_with_the_keyboard_and_the_picture_comes_with_enough_voices(
    open_shop: OpenShop, qtbot: QtBot
) -> None:
    asked(open_shop)
    desk = Desk(open_shop, qtbot)
    panel = desk.polls.panel
    desk.until(lambda: panel.row is not None)
    panel.tally.setFocus()
    desk.press(Qt.Key.Key_Return)
    desk.type("2", Qt.Key.Key_Return)
    desk.type("0", Qt.Key.Key_Return)
    desk.until(lambda: "Too few to say" in said(panel.chart))
    assert panel.chart is not None
    assert not panel.chart.view.isVisible()
    panel.tally.click()
    desk.type("1", Qt.Key.Key_Return)
    desk.type("19", Qt.Key.Key_Return)
    desk.until(lambda: "Thursday” is clearly ahead" in said(panel.chart))
    assert panel.chart.view.isVisible()
    thursday = panel.chart.view.chart.points[1]
    assert thursday.value == pytest.approx(19 / 22)
    assert thursday.n == 22
    assert thursday.low is not None
    assert 0.6 < thursday.low < 19 / 22
    assert panel.counted.text().splitlines()[1] == "Thursday: 0 with a name, 19 without"
    panel.tally.click()
    desk.press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    desk.until(lambda: "lines" in panel.tally_form.message)


def test_somebody_chooses_by_name_and_is_told_what_became_of_it(
    open_shop: OpenShop, qtbot: QtBot, people: tuple[CustomerId, CustomerId]
) -> None:
    asked(open_shop, 1, 0)
    desk = Desk(open_shop, qtbot)
    panel = desk.polls.panel
    desk.until(lambda: panel.row is not None)
    panel.choose.click()
    desk.until(lambda: panel.choose_form.who.model.total == len(people))
    desk.type("bo", Qt.Key.Key_Return)
    assert desk.focus is panel.choose_form.choice.input
    panel.choose_form.send()
    assert "what they choose" in panel.choose_form.message, "nobody's vote is one that nobody cast"
    assert desk.focus is panel.choose_form.choice.input
    panel.choose_form.choice.input.choose("1")
    panel.choose_form.send()
    desk.until(lambda: panel.counted.text().endswith("Thursday: 1 with a name, 0 without"))
    panel.end.click()
    desk.until(panel.decide.isVisible)
    panel.decide.click()
    desk.type("Thursdays from March", Qt.Key.Key_Return)
    desk.until(lambda: [button.words for button in panel.told.buttons] == ["Bo"])
    assert panel.decision.text() == "Thursdays from March"
    assert panel.tally.isHidden()
    panel.told.buttons[0].click()
    desk.until(panel.told.isHidden)


def test_whom_to_ask_is_said_while_a_poll_is_open(open_shop: OpenShop, qtbot: QtBot) -> None:
    asked(open_shop)
    desk = Desk(open_shop, qtbot)
    panel = desk.polls.panel
    desk.until(panel.asking.isVisible)
    assert panel.asking.text().startswith("No regular who agreed to be asked is left")
    found = PollPeople(
        frozenset({CustomerId(1), CustomerId(2)}), {Purpose.INVITATIONS_EMAIL: frozenset({CustomerId(1)})}
    )
    assert wording.whom_to_ask(found) == "Regulars who may still be asked: at the counter 2, by e-mail 1."
    left_alone = wording.whom_to_ask(replace(found, resting=frozenset({CustomerId(4), CustomerId(5)})))
    assert left_alone.endswith("1.\n2 people were asked or answered something lately and are left alone for now.")


def test_the_ways_onto_paper_have_a_frame_as_they_have_everywhere(open_shop: OpenShop, qtbot: QtBot) -> None:
    wished(open_shop, "Oat milk", more=1)
    asked(open_shop)
    desk = Desk(open_shop, qtbot)
    desk.until(lambda: len(listed(desk.wishes)) == 1 and len(listed(desk.polls)) == 1)
    for part in (desk.wishes, desk.polls):
        ways = [button for each in part.findChildren(PaperButtons) for button in each.findChildren(Button)]
        assert ways
        assert {button.kind for button in ways} == {ButtonKind.SECONDARY}


def test_both_sheets_are_saved_as_pdf(
    open_shop: OpenShop, qtbot: QtBot, tmp_path: Path, people: tuple[CustomerId, CustomerId]
) -> None:
    oat = wished(open_shop, "Oat milk", people[0])
    open_shop.shop.do(partial(move_wish, wish_id=oat, state=WishState.GRANTED, because="Since Monday"))
    asked(open_shop, 2, 1)
    desk = Desk(open_shop, qtbot)
    desk.until(lambda: desk.wishes.panel.row is not None)
    desk.wishes.paper.save_pdf(tmp_path / "wall.pdf")
    desk.until((tmp_path / "wall.pdf").exists)
    desk.until(lambda: desk.polls.panel.row is not None)
    desk.polls.panel.paper.save_pdf(tmp_path / "poll.pdf")
    desk.until(lambda: (tmp_path / "poll.pdf").exists() and (tmp_path / "poll.pdf").stat().st_size)
    wall, poll = ("".join("".join(pdf_text(tmp_path / f"{name}.pdf")).split()) for name in ("wall", "poll"))
    assert "SinceMonday" in wall
    assert "Ada" not in wall
    assert "Thursday" in poll


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_nothing_is_cut_off_with_long_words_and_large_text(
    open_shop: OpenShop, qtbot: QtBot, theme: Theme, people: tuple[CustomerId, CustomerId], scale: float
) -> None:
    oat = wished(open_shop, "A very long wish indeed, as people have them " * 4, *people, more=998)
    open_shop.shop.do(partial(count_voices, wish_id=oat, more=999))
    poll = asked(open_shop, NEEDED, 0)
    open_shop.shop.do(partial(give_voice, poll_id=poll, customer_id=people[0], choice=1))
    open_shop.shop.do(partial(end_poll, poll_id=poll))
    theme.choose(scale=scale)
    desk = Desk(open_shop, qtbot)
    desk.window.resize(804, 700)
    desk.until(lambda: desk.wishes.panel.row is not None)
    desk.wishes.panel.decide.click()
    desk.until(lambda: what_is_cut_off(desk.window) == [])
    desk.until(lambda: desk.polls.panel.row is not None)
    desk.polls.panel.tally.click()
    desk.until(lambda: what_is_cut_off(desk.window) == [])
