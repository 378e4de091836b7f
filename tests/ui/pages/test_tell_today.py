"""Today says whom to tell what came of what they said, when they are here or about to be; told is a press, and back."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout
from pytestqt.qtbot import QtBot
from tests.ui.layout import assert_nothing_is_cut_off
from tests.ui.pages.conftest import OpenShop, PageWindow
from tests.ui.pages.feedback_desk import said

from localregulars.application.feedback.log import settle_in_words
from localregulars.application.feedback.page import change_made_today
from localregulars.application.outcome import Changes
from localregulars.application.visits.by_hand import record_visit
from localregulars.application.voices.polls import ask_poll, decide_poll, end_poll
from localregulars.application.voices.to_tell import VoiceOn
from localregulars.application.voices.wishes import add_wish, join_wish, move_wish
from localregulars.background.work import StoreCommand, StoreQuery
from localregulars.domain.consent import Purpose
from localregulars.domain.feedback import FeedbackId, FeedbackKind, FeedbackState
from localregulars.domain.ids import CustomerId
from localregulars.domain.polls import PollVoice
from localregulars.domain.wishes import WishState
from localregulars.ui.page import Page, PageContext
from localregulars.ui.pages.today.page import TodayPage
from localregulars.ui.pages.today.tell_card import TellCard
from localregulars.ui.theme.theme import Scheme, Theme


def came_today(shop: OpenShop, name: str) -> CustomerId:
    who = shop.add_regular(name, 9, Purpose.FEEDBACK)
    shop.shop.visited(who, [shop.today])
    return who


def settled(shop: OpenShop, who: CustomerId, words: str = "Open on Sundays") -> FeedbackId:
    entry = said(shop, words, FeedbackKind.SUGGESTION, customer_id=who)
    shop.shop.do(partial(settle_in_words, feedback_id=entry, because="we need one day for ourselves"))
    return entry


class Morning:
    """Today, with the lines of whom to tell."""

    def __init__(self, shop: OpenShop, qtbot: QtBot, *, is_owner: bool = True, width: int = 1224) -> None:
        shop.call_scores_fresh()
        self.session, self.qtbot = shop.session(), qtbot

        def make(context: PageContext) -> Page:
            return TodayPage(replace(context, is_owner=is_owner))

        self.window = PageWindow(self.session, make)
        self.window.resize(width, 800)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        page = self.window.page
        assert isinstance(page, TodayPage)
        self.page = page
        self.settle()

    @property
    def card(self) -> TellCard:
        return self.page.tell

    @property
    def lines(self) -> list[str]:
        return [line.accessibleName() for line in self.card.lines.values()]

    def settle(self) -> None:
        for _ in range(2):
            self.qtbot.waitUntil(lambda: self.session.is_quiet, timeout=20_000)
            QTest.qWait(5)


def test_who_is_here_is_told_with_a_press_and_it_can_be_taken_back(open_shop: OpenShop, qtbot: QtBot) -> None:
    ada, bo = came_today(open_shop, "Ada Obi"), came_today(open_shop, "Bo Kim")
    cold = said(open_shop, "Cold coffee", customer_id=ada)
    open_shop.shop.do(partial(change_made_today, what="cups are warmed", entries=[cold]))
    settled(open_shop, bo)
    settled(open_shop, open_shop.add_regular("Cy Away", 20, Purpose.FEEDBACK))
    morning = Morning(open_shop, qtbot)
    assert morning.lines == [
        "Tell Ada Obi what is different now: cups are warmed",
        "Tell Bo Kim what you decided: we need one day for ourselves",
    ]
    assert morning.card.more.words == "1 more waits to hear from you", "who is not here is not for today"
    told = morning.card.lines[cold].told
    told.setFocus()
    QTest.keyClick(told, Qt.Key.Key_Return)
    morning.settle()
    assert len(morning.lines) == 1
    assert next(iter(morning.card.lines.values())).told.hasFocus(), "the keyboard goes on to the next"
    assert morning.window.notices.text == "Ada Obi knows what came of it."
    morning.window.notices.undo()
    morning.settle()
    assert len(morning.lines) == 2
    morning.card.lines[cold].open.click()
    assert morning.window.asked_for == [("feedback", ("log", cold))]


class OnlyTheCard(Page):
    """The card alone, so that nobody is scored because of a visit."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.card = TellCard(context)
        QVBoxLayout(self).addWidget(self.card)

    def refresh(self, changes: Changes) -> None:
        self.card.refresh(changes)


def test_somebody_who_comes_in_now_is_told_now(open_shop: OpenShop, qtbot: QtBot) -> None:
    who = open_shop.add_regular("Ada Obi", 20, Purpose.FEEDBACK)
    settled(open_shop, who)
    session = open_shop.session()
    window = PageWindow(session, OnlyTheCard)
    qtbot.addWidget(window)
    window.show()
    page = window.page
    assert isinstance(page, OnlyTheCard)
    qtbot.waitUntil(lambda: session.is_quiet, timeout=20_000)
    assert not page.card.lines
    session.run(StoreCommand.of(partial(record_visit, customer_id=who)), window)
    qtbot.waitUntil(lambda: bool(page.card.lines), timeout=20_000)
    [line] = page.card.lines.values()
    assert line.accessibleName() == "Tell Ada Obi what you decided: we need one day for ourselves"


def test_staff_tell_people_too_and_are_led_nowhere_else(open_shop: OpenShop, qtbot: QtBot) -> None:
    entry = settled(open_shop, came_today(open_shop, "Ada Obi"))
    morning = Morning(open_shop, qtbot, is_owner=False)
    line = morning.card.lines[entry]
    assert not line.open.isVisibleTo(morning.window)
    line.told.click()
    morning.settle()
    assert morning.card.isHidden()
    job = morning.session.query(StoreQuery(lambda uow: uow.feedback.get(entry).state))
    states: list[object] = []
    job.succeeded.connect(states.append)
    morning.settle()
    assert states == [FeedbackState.TOLD]


@pytest.mark.parametrize(("scheme", "scale"), [(Scheme.LIGHT, 1.0), (Scheme.DARK, 1.5)])
def test_the_lines_fit_into_the_smallest_window(
    open_shop: OpenShop, qtbot: QtBot, theme: Theme, scheme: Scheme, scale: float
) -> None:
    settled(open_shop, came_today(open_shop, "Maximiliane Okafor-Sanchez"), "Open on Sundays, and later on Fridays")
    theme.choose(scheme=scheme, scale=scale)
    morning = Morning(open_shop, qtbot, width=1024 - 216)
    qtbot.waitUntil(lambda: assert_nothing_is_cut_off(morning.page), timeout=10_000)


def test_what_became_of_a_wish_and_of_a_poll_is_told_the_same_way(open_shop: OpenShop, qtbot: QtBot) -> None:
    shop = open_shop.shop
    ada, away = came_today(open_shop, "Ada Obi"), open_shop.add_regular("Cy Away", 20, Purpose.FEEDBACK)
    oat = shop.do(partial(add_wish, words="Oat milk", customer_id=ada)).value
    shop.do(partial(join_wish, wish_id=oat, customer_id=away))
    shop.do(partial(move_wish, wish_id=oat, state=WishState.GRANTED, because="in the fridge"))
    asked = partial(ask_poll, question="Which evening?", choices=("Tuesday", "Thursday"), until=open_shop.today)
    poll = shop.do(asked).value
    with shop.store.unit_of_work() as uow:
        uow.polls.put_voice(poll, PollVoice(ada, 1, shop.clock.now()))
        uow.commit()
    shop.do(partial(end_poll, poll_id=poll))
    shop.do(partial(decide_poll, poll_id=poll, decision="Thursdays"))
    morning = Morning(open_shop, qtbot)
    assert sorted(morning.lines) == [
        "Tell Ada Obi what became of “Oat milk”: in the fridge",
        "Tell Ada Obi what became of “Which evening?”: Thursdays",
    ]
    assert morning.card.more.words == "1 more waits to hear from you"
    for on, part_id, number in ((VoiceOn.WISH, "wishes", oat), (VoiceOn.POLL, "polls", poll)):
        morning.card.lines[on, number, ada].open.click()
        assert morning.window.asked_for[-1] == ("feedback", (part_id, number))
    for _ in range(2):
        next(iter(morning.card.lines.values())).told.click()
        morning.settle()
    assert morning.card.isHidden()
    morning.window.notices.undo()
    morning.settle()
    assert len(morning.lines) == 1
