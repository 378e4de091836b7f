"""A card says why in one line a signal, and of somebody who still comes it asks for a hello, not for a call."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.reasons import made_up_reasons, signal
from tests.ui.layout import assert_nothing_is_cut_off

from localregulars.application.noticing.item_names import ITEM_NAME
from localregulars.application.read_models import QueueCard
from localregulars.domain.consent import Purpose
from localregulars.domain.ids import CheckInId, CustomerId
from localregulars.domain.signals import Reason, ReasonCode, Signal
from localregulars.ui.language import AS_ON_THIS_COMPUTER, LANGUAGES, Language
from localregulars.ui.theme.theme import Theme
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.check_in_card import CheckInCard
from localregulars.ui.widgets.check_in_panels import AwayPanel, LaterPanel, OutcomePanel, TryPanel, WhyPanel
from localregulars.ui.widgets.flow import PageScroll
from localregulars.ui.wording.holding import held_together

TODAY = date(2026, 3, 20)
REASONS = {reason.code: reason for reason in reversed(made_up_reasons(TODAY))}
LONG_ITEM = "Salted caramel oat flat white, large, with an extra shot"
ABSENCE = signal(REASONS[ReasonCode.LONGER_THAN_USUAL], REASONS[ReasonCode.RARE_GAP])
THREE = (
    signal(
        Reason(ReasonCode.USUAL_ITEM_MISSING, {**REASONS[ReasonCode.USUAL_ITEM_MISSING].numbers, ITEM_NAME: LONG_ITEM}),
        REASONS[ReasonCode.HAS_INSTEAD],
        score=4,
    ),
    signal(REASONS[ReasonCode.VISITS_ARE_SMALLER], score=2),
    signal(REASONS[ReasonCode.OTHER_WEEKDAYS], score=1),
)


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[Language]:
    yield Language.current()
    Language.current().choose(AS_ON_THIS_COMPUTER)


def is_before_on_the_way_of_tab(one: QWidget, other: QWidget) -> bool:
    """Whether Tab comes to one first, from the window on."""
    widget: QWidget | None = one.window()
    while widget is not None and widget not in {one, other}:
        widget = widget.nextInFocusChain()
    return widget is one


def queue_card(*signals: Signal) -> QueueCard:
    since, last = TODAY - timedelta(days=2), TODAY - timedelta(days=1)
    name = "Maximiliane Freifrau von Schwarzenberg-Hohenlohe-Langenburg"
    return QueueCard(CheckInId(1), CustomerId(1), name, "", since, last, signals, (Purpose.CONTACT_PHONE,))


def made(qtbot: QtBot, *signals: Signal) -> CheckInCard:
    card = CheckInCard(queue_card(*signals), TODAY, TODAY)
    qtbot.addWidget(card)
    card.show()
    return card


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def button(card: QWidget, words: str) -> Button:
    (found,) = (one for one in card.findChildren(Button) if one.text() == words)
    return found


def test_of_somebody_who_still_comes_the_card_asks_for_a_hello_at_the_next_visit(theme: Theme, qtbot: QtBot) -> None:
    card = made(qtbot, *THREE)
    details = next(text for text in texts(card) if text.startswith("Last seen"))
    assert "Say hello when they next come in" in details
    assert "call" not in details
    button(card, "Said hello").click()
    assert isinstance(card.open_panel, OutcomePanel)
    assert texts(card.open_panel)[0] == "You said hello: what came of it?"
    assert "Enter" in button(card, "Said hello").toolTip()


def test_of_somebody_who_is_missing_the_card_asks_as_before(theme: Theme, qtbot: QtBot) -> None:
    card = made(qtbot, ABSENCE, THREE[1])  # a change beside an absence is still an absence
    assert any("May call" in text for text in texts(card))
    button(card, "Done").click()
    assert isinstance(card.open_panel, OutcomePanel)
    assert texts(card.open_panel)[0] == "What came of it?"


def test_each_signal_has_its_line_on_the_card_and_is_spoken(theme: Theme, qtbot: QtBot) -> None:
    card = made(qtbot, *THREE)
    shown = "\n".join(texts(card))
    for line in (
        "and 2 more reasons",
        "Also, visits are smaller (about 4.20, usually 9.80)",
        "Also comes on Thursdays now",
    ):
        assert held_together(line) in shown
        assert line in card.accessibleDescription()
    card.show_card(queue_card(ABSENCE), TODAY, TODAY)
    assert not any("Also" in text for text in texts(card))
    assert button(card, "Done").isVisible()


def test_why_says_that_they_still_come_and_every_reason_in_full(theme: Theme, qtbot: QtBot) -> None:
    card = made(qtbot, *THREE)
    button(card, "Why?").click()
    assert isinstance(card.open_panel, WhyPanel)
    first, *lines = texts(card.open_panel)
    assert first == "Still comes, but not as usual: 3 small things together."
    assert lines[0].startswith(f"Had {LONG_ITEM} at 93% of 41 visits")
    assert lines[1:4] == [
        "Takes Decaf instead (at 5 of the last 6 visits).",
        "Visits are smaller than usual: about 4.20 instead of 9.80 (the last 6 of 41 visits, since 3 Mar).",
        "Comes on Thursdays now, usually on Mondays (the last 5 of 41 visits, since 3 Mar).",
    ]


ACTIONS = {"Done": OutcomePanel, "Later": LaterPanel, "Away until …": AwayPanel, "Why?": WhyPanel}


def is_open(card: CheckInCard, panel: type[QWidget]) -> bool:
    return isinstance(card.open_panel, panel)


def way_back(card: CheckInCard) -> Button:
    """The last button of what is open."""
    assert card.open_panel is not None
    return card.open_panel.findChildren(Button)[-1]


def shown_as_open(card: QWidget) -> list[str]:
    return [one.words for one in card.findChildren(Button) if one.is_shown_as_open]


@pytest.mark.parametrize(("words", "panel"), ACTIONS.items())
def test_the_action_that_is_open_is_shown_as_chosen_and_closes_what_it_opened(
    theme: Theme, qtbot: QtBot, words: str, panel: type[QWidget]
) -> None:
    card = made(qtbot, ABSENCE)
    action = button(card, words)
    assert not action.isCheckable(), "a screen reader would say that nothing is ticked"
    action.click()
    assert is_open(card, panel)
    assert shown_as_open(card) == [words]
    action.click()
    assert card.open_panel is None
    assert shown_as_open(card) == []


def test_another_action_opens_in_the_place_of_the_one_before_and_keys_are_shown_too(theme: Theme, qtbot: QtBot) -> None:
    card = made(qtbot, ABSENCE)
    button(card, "Later").click()
    button(card, "Why?").click()
    assert shown_as_open(card) == ["Why?"]
    QTest.keyClick(card, Qt.Key.Key_A)
    assert shown_as_open(card) == ["Away until …"]
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert shown_as_open(card) == []
    card.open_again(LaterPanel)
    assert shown_as_open(card) == ["Later"]


@pytest.mark.parametrize("words", ACTIONS)
def test_what_is_open_ends_with_a_quiet_way_back_which_gives_the_keyboard_to_the_card(
    theme: Theme, qtbot: QtBot, words: str
) -> None:
    card = made(qtbot, ABSENCE)
    card.activateWindow()
    qtbot.waitUntil(card.isActiveWindow)
    button(card, words).click()
    last = way_back(card)
    assert (last.words, last.kind) == ("Close", ButtonKind.QUIET)
    last.setFocus()
    last.click()
    assert card.open_panel is None
    assert card.hasFocus()


@pytest.mark.parametrize(("words", "panel"), ACTIONS.items())
def test_a_screen_reader_opens_and_closes_what_belongs_to_an_action(
    theme: Theme, qtbot: QtBot, words: str, panel: type[QWidget]
) -> None:
    card = made(qtbot, ABSENCE)
    actions = QAccessible.queryAccessibleInterface(button(card, words)).actionInterface()
    assert actions is not None
    actions.doAction(actions.actionNames()[0])
    qtbot.waitUntil(lambda: is_open(card, panel))
    assert shown_as_open(card) == [words]
    actions.doAction(actions.actionNames()[0])
    qtbot.waitUntil(lambda: card.open_panel is None)
    assert shown_as_open(card) == []


def test_how_one_tried_belongs_to_what_came_of_it(theme: Theme, qtbot: QtBot) -> None:
    card = made(qtbot, ABSENCE)
    card.show_card(replace(card.card, tries_wanted=2), TODAY, TODAY)
    button(card, "Done").click()
    QTest.keyClick(card, Qt.Key.Key_8)
    assert is_open(card, TryPanel)
    assert shown_as_open(card) == ["Done"]
    button(card, "Done").click()
    assert card.open_panel is None


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_three_reasons_fit_at_any_text_size_and_reading_direction(
    theme: Theme, qtbot: QtBot, scale: float, direction: Qt.LayoutDirection
) -> None:
    theme.choose(scale=scale)
    page = PageScroll()
    page.setLayoutDirection(direction)
    card = CheckInCard(queue_card(*THREE), TODAY, TODAY)
    page.body.addWidget(card)
    page.resize(680, 900)
    qtbot.addWidget(page)
    page.show()
    button(card, "Why?").click()
    qtbot.waitUntil(lambda: assert_nothing_is_cut_off(page))


def test_a_short_reason_stays_on_one_line_beside_the_name(theme: Theme, qtbot: QtBot) -> None:
    for scale in (1.0, 1.25, 1.5):
        theme.choose(scale=scale)
        card = made(qtbot, ABSENCE)
        chip = next(label for label in card.findChildren(QLabel) if label.text().startswith("Usually"))
        hint = chip.sizeHint()
        assert chip.heightForWidth(hint.width()) <= hint.height() + 1


@pytest.mark.parametrize(("scale", "room", "most"), [(1.0, 692, 1), (1.5, 579, 2)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_action_of_a_card_stands_alone_on_a_line_in_the_smallest_window(
    theme: Theme, qtbot: QtBot, spoken: Language, language: str, scale: float, room: int, most: int
) -> None:
    """`room` is what a card has there, `most` how many lines the actions may take."""
    theme.choose(scale=scale)
    spoken.choose(language)
    for signals in ((ABSENCE,), THREE):
        card = made(qtbot, *signals)
        card.resize(room, card.heightForWidth(room))
        assert_nothing_is_cut_off(card)
        actions = [one for one in card.findChildren(Button) if one.isVisible()]
        why, *below = sorted(actions, key=lambda one: one.mapTo(card, one.rect().topLeft()).y())
        assert why.words == card.tr("Why?"), "beside the name"
        lines = {one.mapTo(card, one.rect().topLeft()).y() for one in below}
        assert len(lines) <= most
        assert is_before_on_the_way_of_tab(why, below[0])
