"""Today: a morning with the keyboard, over a real shop."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.layout import assert_nothing_is_cut_off
from tests.ui.pages.conftest import OpenShop, PageWindow

from localregulars.application.visits.by_hand import record_visit
from localregulars.background.work import StoreCommand
from localregulars.domain.check_in import CheckInOutcome, CheckInState, ClosedBecause, ContactChannel
from localregulars.domain.consent import Purpose
from localregulars.domain.ids import CustomerId
from localregulars.ui.pages.today.page import TodayPage
from localregulars.ui.pages.today.queue import Queue
from localregulars.ui.theme.theme import Theme
from localregulars.ui.widgets.check_in_card import CheckInCard
from localregulars.ui.widgets.check_in_panels import OutcomePanel, TryPanel, WhyPanel

NAMES = ("Maria Okafor", "Tom Lindqvist", "Aïsha Rahman")
LONG_NAME = "Maximiliane Freifrau von Schwarzenberg-Hohenlohe-Langenburg"


class Morning:
    """Today with three people in it, most urgent first, and the keyboard on the first."""

    def __init__(self, shop: OpenShop, qtbot: QtBot, names: tuple[str, ...] = NAMES) -> None:
        self.shop, self.qtbot = shop, qtbot
        self.who: list[CustomerId] = []
        for place, name in enumerate(names):
            who = shop.add_regular(name, 9, *([Purpose.CONTACT_PHONE] if place == 0 else []))
            shop.add_check_in(who, 9, score=5.0 - place)
            self.who.append(who)
        shop.call_scores_fresh()
        self.session = shop.session()
        self.window = PageWindow(self.session, TodayPage)
        qtbot.addWidget(self.window)
        self.window.show()
        page = self.window.page
        assert isinstance(page, TodayPage)
        self.page = page
        page.activate()  # as the window does, before anything has been read
        self.wait_for(len(names))
        if names:
            qtbot.waitUntil(lambda: self.focused == self.names[0])

    @property
    def names(self) -> list[str]:
        return [card.accessibleName() for card in self.page.queue.cards]

    @property
    def focused(self) -> str:
        focus: QWidget | None = self.window.focusWidget()
        while focus is not None and not isinstance(focus, CheckInCard):
            focus = focus.parentWidget()
        return "" if focus is None else focus.accessibleName()

    def panel(self) -> QWidget | None:
        """What is open on the first card."""
        return self.page.queue.cards[0].open_panel

    def tries_of(self, place: int) -> list[ContactChannel]:
        (check_in,) = self.shop.check_ins_of(self.who[place])
        with self.shop.shop.store.unit_of_work() as uow:
            return [attempt.channel for attempt in uow.care.attempts(check_in.check_in_id)]

    def press(self, key: Qt.Key) -> None:
        focus = self.window.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)

    def wait_for(self, cards: int) -> None:
        self.qtbot.waitUntil(lambda: len(self.page.queue.cards) == cards)

    def wait_for_notice(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: words in self.window.notices.text)


@pytest.fixture
def morning(open_shop: OpenShop, qtbot: QtBot) -> Morning:
    return Morning(open_shop, qtbot)


def test_people_come_most_urgent_first_with_reason_and_channel(morning: Morning) -> None:
    assert morning.names == list(NAMES)
    said = morning.page.queue.cards[0].accessibleDescription()
    assert said.startswith("Usually every 2 to 3 days; not here for 9 ")
    assert "May call" in said
    assert "in the list since yesterday" in said, "since when they are listed, not since when the silence is long"
    assert "Ask in person only" in morning.page.queue.cards[1].accessibleDescription()


def test_one_key_says_what_came_of_it_and_the_keyboard_is_on_the_next_person(morning: Morning) -> None:
    assert morning.focused == NAMES[0]
    morning.press(Qt.Key.Key_1)
    assert morning.focused == NAMES[1]
    morning.wait_for_notice("Maria Okafor: Fine")
    assert morning.names == list(NAMES[1:])
    (check_in,) = morning.shop.check_ins_of(morning.who[0])
    assert (check_in.outcome, check_in.closed_because) == (CheckInOutcome.FINE, ClosedBecause.OUTCOME)


def test_it_opens_with_its_title_in_sight_however_large_the_text_is(
    open_shop: OpenShop, qtbot: QtBot, theme: Theme
) -> None:
    """What stands above the first person is read first; a key that goes on shows the next."""
    theme.choose(scale=1.5)
    morning = Morning(open_shop, qtbot)
    morning.window.resize(660, 520)
    bar = morning.page._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    morning.window.activateWindow()
    qtbot.waitUntil(morning.window.isActiveWindow)
    morning.page.activate()
    qtbot.wait(50)
    assert bar.value() == 0
    morning.press(Qt.Key.Key_Down)
    assert morning.focused == NAMES[1]
    qtbot.waitUntil(lambda: is_whole(morning.page.queue.cards[1]))
    (region,) = morning.page.regions()
    region.enter()
    assert morning.focused == NAMES[0]
    qtbot.waitUntil(lambda: is_whole(morning.page.queue.cards[0]))


def test_a_person_who_is_not_in_sight_when_it_opens_has_the_keyboard_at_the_next_key(
    open_shop: OpenShop, qtbot: QtBot, theme: Theme
) -> None:
    """Nothing is done about somebody whom nobody sees: the page has the keyboard until it goes on to them."""
    theme.choose(scale=1.5)
    morning = Morning(open_shop, qtbot)
    morning.window.resize(660, 220)
    morning.window.activateWindow()
    qtbot.waitUntil(morning.window.isActiveWindow)
    morning.page.activate()
    qtbot.waitUntil(morning.page.hasFocus)
    assert morning.page._scroll.verticalScrollBar().value() == 0
    morning.press(Qt.Key.Key_1)
    assert morning.names == list(NAMES)
    morning.press(Qt.Key.Key_Down)
    assert morning.focused == NAMES[0]
    qtbot.waitUntil(lambda: not morning.page.queue.cards[0].visibleRegion().isEmpty())


def is_whole(card: QWidget) -> bool:
    """Whether no edge hides anything of it."""
    return card.visibleRegion().boundingRect() == card.rect()


def test_undo_brings_the_person_back_to_their_place(morning: Morning) -> None:
    morning.press(Qt.Key.Key_1)
    morning.wait_for_notice("Fine")
    morning.press(Qt.Key.Key_Z)
    morning.wait_for_notice("Taken back")
    morning.wait_for(3)
    assert morning.names == list(NAMES)
    assert morning.shop.check_ins_of(morning.who[0])[0].state is CheckInState.OPEN


def test_enter_opens_the_outcomes_and_escape_closes_them(morning: Morning) -> None:
    card = morning.page.queue.cards[0]
    morning.press(Qt.Key.Key_Return)
    opened = card.open_panel
    assert isinstance(opened, OutcomePanel)
    morning.press(Qt.Key.Key_Escape)
    assert card.open_panel is None
    assert morning.focused == NAMES[0]
    morning.press(Qt.Key.Key_Return)
    morning.press(Qt.Key.Key_Return)
    morning.wait_for_notice("Maria Okafor: Fine")


def test_arrows_go_from_person_to_person_even_from_a_button(morning: Morning) -> None:
    morning.press(Qt.Key.Key_Down)
    assert morning.focused == NAMES[1]
    morning.page.queue.cards[1].findChildren(QAbstractButton)[0].setFocus()
    morning.press(Qt.Key.Key_Down)
    assert morning.focused == NAMES[2]
    morning.press(Qt.Key.Key_Down)
    assert morning.focused == NAMES[2]
    morning.press(Qt.Key.Key_Up)
    assert morning.focused == NAMES[1]


def test_a_first_try_without_an_answer_keeps_the_person_and_a_second_ends_it(morning: Morning) -> None:
    """Somebody who agreed to no way but in person is asked nothing more."""
    morning.press(Qt.Key.Key_Down)
    morning.press(Qt.Key.Key_8)
    morning.wait_for_notice("Tom Lindqvist: no answer, and still in the list")
    morning.qtbot.waitUntil(lambda: "tried once" in morning.page.queue.cards[1].accessibleDescription())
    assert morning.names == list(NAMES)
    morning.press(Qt.Key.Key_8)
    morning.wait_for_notice("Tom Lindqvist: No answer")
    assert morning.names == [NAMES[0], NAMES[2]]
    assert morning.tries_of(1) == [ContactChannel.IN_PERSON]


def test_no_answer_is_written_down_with_one_of_the_ways_that_they_agreed_to(morning: Morning) -> None:
    morning.press(Qt.Key.Key_8)
    panel = morning.panel()
    assert isinstance(panel, TryPanel)
    assert panel.ways == (ContactChannel.PHONE, ContactChannel.IN_PERSON)
    assert [button.text() for button in panel.findChildren(QAbstractButton)] == [
        "1 By telephone",
        "2 In person",
        "Close",
    ]
    morning.press(Qt.Key.Key_Escape)
    assert morning.panel() is None
    morning.press(Qt.Key.Key_8)
    morning.press(Qt.Key.Key_8)  # there are two ways, and the outcomes wait meanwhile
    opened = morning.panel()
    assert isinstance(opened, TryPanel)
    morning.press(Qt.Key.Key_1)
    assert morning.panel() is None
    assert morning.focused == NAMES[0]
    morning.wait_for_notice("Maria Okafor: no answer by telephone, and still in the list")
    assert morning.tries_of(0) == [ContactChannel.PHONE]  # Escape wrote nothing down


def test_the_way_is_asked_from_the_outcomes_too_and_never_once_the_try_closes(morning: Morning) -> None:
    card = morning.page.queue.cards[0]
    morning.press(Qt.Key.Key_Return)
    opened = morning.panel()
    assert isinstance(opened, OutcomePanel)
    next(one for one in opened.findChildren(QAbstractButton) if one.text() == "8 No answer").click()
    assert isinstance(morning.panel(), TryPanel)
    morning.press(Qt.Key.Key_Return)  # the keyboard is on the first way
    morning.wait_for_notice("by telephone")
    morning.qtbot.waitUntil(lambda: "tried once" in card.accessibleDescription())
    morning.press(Qt.Key.Key_8)
    morning.wait_for_notice("Maria Okafor: No answer")
    assert morning.names == list(NAMES[1:])


def test_later_puts_off_until_tomorrow(morning: Morning) -> None:
    morning.press(Qt.Key.Key_L)
    morning.press(Qt.Key.Key_Return)
    morning.wait_for_notice("Maria Okafor comes back tomorrow")
    (check_in,) = morning.shop.check_ins_of(morning.who[0])
    assert (check_in.state, check_in.snoozed_until) == (
        CheckInState.SNOOZED,
        morning.shop.today + timedelta(days=1),
    )


def test_away_is_one_key_and_one_press(morning: Morning) -> None:
    morning.press(Qt.Key.Key_A)
    morning.press(Qt.Key.Key_Return)
    morning.wait_for_notice("Maria Okafor: away is written down")
    (check_in,) = morning.shop.check_ins_of(morning.who[0])
    assert check_in.closed_because is ClosedBecause.AWAY_NOTE
    with morning.shop.shop.store.unit_of_work() as uow:
        (note,) = uow.away.of_customer(morning.who[0])
    assert note.last_day == morning.shop.today + timedelta(days=7)


def test_wrong_teaches_patience(morning: Morning) -> None:
    morning.press(Qt.Key.Key_X)
    morning.wait_for_notice("more patience")
    assert morning.shop.check_ins_of(morning.who[0])[0].closed_because is ClosedBecause.WRONG
    with morning.shop.shop.store.unit_of_work() as uow:
        assert [lesson.customer_id for lesson in uow.away.lessons()] == [morning.who[0]]


def test_why_shows_sentences_and_visits_in_place(morning: Morning) -> None:
    morning.press(Qt.Key.Key_W)
    panel = morning.page.queue.cards[0].open_panel
    assert isinstance(panel, WhyPanel)
    words = " ".join(label.text() for label in panel.findChildren(QLabel))
    assert "Longer than 97 of their 99 gaps between visits (100 visits known)." in words
    morning.qtbot.waitUntil(lambda: not panel._visits.isHidden())
    assert sum(panel._visits.calendar.counts.values()) == 100
    panel.profile_wanted.emit()
    assert morning.window.asked_for == [("customers", morning.who[0])]
    panel.never_chosen.emit()
    morning.wait_for_notice("Maria Okafor is not suggested any more")


def test_an_empty_list_is_calm(open_shop: OpenShop, qtbot: QtBot) -> None:
    morning = Morning(open_shop, qtbot, NAMES[:1])
    assert morning.page._empty.isHidden()
    morning.press(Qt.Key.Key_1)
    morning.wait_for_notice("Fine")
    morning.qtbot.waitUntil(lambda: not morning.page._empty.isHidden())
    assert "Nobody needs a hello today." in [label.text() for label in morning.page._empty.findChildren(QLabel)]


def test_old_visits_ask_for_the_newer_file(morning: Morning) -> None:
    banner = morning.page._data
    assert banner.words.startswith("Visits until ")
    banner.action_chosen.emit()
    assert morning.window.files_wanted == 1


def test_a_visit_recorded_elsewhere_takes_the_card_away(morning: Morning) -> None:
    who = morning.who[1]
    use_case = StoreCommand.of(lambda uow, clock: record_visit(uow, clock, customer_id=who))
    morning.session.run(use_case)
    morning.wait_for(2)
    assert NAMES[1] not in morning.names


def test_a_refused_command_brings_the_card_back_and_says_why(morning: Morning) -> None:
    model, card = morning.page.view_model, morning.page.queue.cards[0].card
    model.later(card, timedelta(days=0))
    assert len(morning.page.queue.cards) == 2
    morning.qtbot.waitUntil(lambda: bool(morning.window.failures))
    assert morning.names == list(NAMES)
    assert "still to come" in str(morning.window.failures[0])


def test_stale_scores_are_made_new_on_the_compute_lane(open_shop: OpenShop, qtbot: QtBot) -> None:
    for name in NAMES:
        open_shop.add_regular(name, 1)
    window = PageWindow(open_shop.session(), TodayPage)
    qtbot.addWidget(window)
    window.show()
    page = window.page
    assert isinstance(page, TodayPage)
    with qtbot.waitSignal(page.view_model.scoring.finished, timeout=20000):
        pass
    qtbot.waitUntil(lambda: page.view_model.state is not None and not page.view_model.needs_scoring)
    assert page._scoring.isHidden()
    assert not window.failures


def test_scoring_can_be_stopped_and_started_again(open_shop: OpenShop, qtbot: QtBot) -> None:
    open_shop.add_regular(NAMES[0], 1)
    window = PageWindow(open_shop.session(), TodayPage)
    qtbot.addWidget(window)
    window.show()
    page = window.page
    assert isinstance(page, TodayPage)
    run = page.view_model.scoring
    with qtbot.waitSignal(run.cancelled):
        qtbot.waitUntil(lambda: run.is_running)
        run.cancel()
    assert page.view_model.needs_scoring
    assert not page._look.isHidden()
    with qtbot.waitSignal(run.finished, timeout=20000):
        page._look.click()


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("panel", ["outcomes", "later", "away", "why"])
def test_nothing_is_cut_off_in_the_smallest_window(
    open_shop: OpenShop, qtbot: QtBot, theme: Theme, scale: float, panel: str
) -> None:
    theme.choose(scale=scale)
    morning = Morning(open_shop, qtbot, (*NAMES[:1], LONG_NAME))
    morning.window.resize(1024 - 216, 700)
    getattr(morning.page.queue.cards[1], f"_open_{panel}")()
    qtbot.wait(60)
    morning.qtbot.waitUntil(lambda: assert_nothing_is_cut_off(morning.page), timeout=10_000)


def test_every_control_has_a_name_of_its_own(morning: Morning) -> None:
    for panel in ("outcomes", "later", "away", "why"):
        getattr(morning.page.queue.cards[0], f"_open_{panel}")()
        for control in morning.page.findChildren(QWidget):
            if control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.isVisible():
                name = control.accessibleName() or (control.text() if isinstance(control, QAbstractButton) else "")
                assert name.strip() == name
                assert name, type(control).__name__


def test_new_cards_come_one_in_a_turn_from_the_top_and_the_keyboard_stays(morning: Morning, qtbot: QtBot) -> None:
    state = morning.page.view_model.state
    assert state is not None
    told: list[str] = []

    def connect(card: CheckInCard) -> None:
        told.append(card.accessibleName())
        QTimer.singleShot(0, queue, lambda: told.append("a turn"))

    queue = Queue(connect)
    qtbot.addWidget(queue)
    queue.show_state(state)
    queue.show()
    queue.activateWindow()
    assert told == [NAMES[0]]
    first = queue.first
    assert first is not None
    first.setFocus()
    qtbot.waitUntil(lambda: len(told) == 2 * len(NAMES))
    assert told == [each for name in NAMES for each in (name, "a turn")]
    assert queue.first is first
    assert first.hasFocus()
    laid_out = sorted(queue.findChildren(CheckInCard), key=lambda card: card.y())
    assert [card.accessibleName() for card in laid_out] == list(NAMES)


def test_whoever_asks_for_the_cards_gets_all_of_them(morning: Morning, qtbot: QtBot) -> None:
    state = morning.page.view_model.state
    assert state is not None
    queue = Queue(lambda _card: None)
    qtbot.addWidget(queue)
    queue.show_state(state)
    assert [card.accessibleName() for card in queue.cards] == list(NAMES)
    assert queue.card(state.view.cards[-1].check_in_id) is not None
