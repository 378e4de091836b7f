"""The care card with keys alone: a form takes the keyboard when it opens, and gives it back to where it was opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.pages.care_desk import CareDesk
from tests.ui.pages.conftest import OpenShop
from tests.ui.pages.test_shown_pieces import add_piece

from localregulars.application.care.how_to_ask import name_contact
from localregulars.application.noticing.away import note_away
from localregulars.domain.consent import Adult, Purpose
from localregulars.domain.ids import CustomerId
from localregulars.ui.pages.customers.agreement_panels import GivePanel, WithdrawPanel
from localregulars.ui.widgets.answers import Answers
from localregulars.ui.widgets.button import Button, ButtonKind

OTHERS = tuple(purpose for purpose in Purpose if purpose not in {Purpose.HISTORY, Purpose.MONITORING})
LONG_AFTER_MS = 500


def card_of(
    shop: OpenShop, qtbot: QtBot, *purposes: Purpose, before: Callable[[CustomerId], object] = lambda _who: None
) -> CareDesk:
    """Maria's card in the window that is in use; `before` does something for her first."""
    who = shop.add_regular("Maria Okafor", 9, *purposes)
    before(who)
    desk = CareDesk(shop, qtbot, who)
    desk.window.activateWindow()
    desk.wait(desk.window.isActiveWindow)
    return desk


def press(desk: CareDesk, button: QWidget) -> None:
    """With the keyboard, which has to be there before."""
    button.setFocus()
    desk.wait(button.hasFocus)
    QTest.keyClick(button, Qt.Key.Key_Return)


def keyboard() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def first_of(answers: Answers) -> Button:
    return next(iter(answers.buttons.values()))


def test_a_question_takes_the_keyboard_and_leaves_it_on_its_line_when_it_is_left(
    open_shop: OpenShop, qtbot: QtBot
) -> None:
    desk = card_of(open_shop, qtbot)
    line = desk.line(Purpose.CONTACT_EMAIL)
    press(desk, line.button)
    panel = line.panel
    assert isinstance(panel, GivePanel)
    desk.wait(first_of(panel.saying).hasFocus)
    assert desk.page.go_back()
    desk.wait(line.button.hasFocus)


def test_who_has_to_be_of_age_is_asked_that_first(open_shop: OpenShop, qtbot: QtBot) -> None:
    who = open_shop.shop.customer("maria", Purpose.HISTORY, name="Maria Okafor", adult=Adult.UNKNOWN)
    desk = CareDesk(open_shop, qtbot, who)
    desk.window.activateWindow()
    desk.wait(desk.window.isActiveWindow)
    line = desk.line(Purpose.MONITORING)
    press(desk, line.button)
    panel = line.panel
    assert isinstance(panel, GivePanel)
    desk.wait(first_of(panel.age).hasFocus)


@pytest.mark.parametrize("answer", ["agreed", "refused"])
def test_an_answer_that_is_written_down_leaves_the_keyboard_on_its_line(
    open_shop: OpenShop, qtbot: QtBot, answer: str
) -> None:
    desk = card_of(open_shop, qtbot)
    line = desk.line(Purpose.CONTACT_EMAIL)
    press(desk, line.button)
    panel = line.panel
    assert isinstance(panel, GivePanel)
    desk.wait(lambda: bool(panel.notice.text()))
    QTest.keyClick(keyboard(), Qt.Key.Key_Space)
    press(desk, panel.agreed if answer == "agreed" else panel.refused)
    desk.wait(lambda: line.panel is None)
    desk.wait(line.button.hasFocus)


def test_taking_back_takes_the_keyboard_and_leaves_it_on_its_line(open_shop: OpenShop, qtbot: QtBot) -> None:
    desk = card_of(open_shop, qtbot, *OTHERS)
    line = desk.line(Purpose.NOTES)
    press(desk, line.button)
    panel = line.panel
    assert isinstance(panel, WithdrawPanel)
    desk.wait(panel.withdraw.hasFocus)
    press(desk, panel.keep)
    desk.wait(line.button.hasFocus)
    press(desk, line.button)
    QTest.keyClick(keyboard(), Qt.Key.Key_Return)
    desk.wait(lambda: not desk.stands(Purpose.NOTES) and line.panel is None)
    desk.wait(line.button.hasFocus)


def test_where_asking_again_is_not_offered_any_more_the_keyboard_stays_on_the_line(
    open_shop: OpenShop, qtbot: QtBot
) -> None:
    clock = open_shop.shop.clock
    now, clock.moment = clock.moment, clock.moment - timedelta(days=710)
    who = open_shop.shop.customer("maria", Purpose.HISTORY, Purpose.CONTACT_EMAIL, name="Maria Okafor")
    clock.moment = now
    desk = CareDesk(open_shop, qtbot, who)
    desk.window.activateWindow()
    desk.wait(desk.window.isActiveWindow)
    line = desk.line(Purpose.CONTACT_EMAIL)
    desk.wait(line.renew.isVisible)
    press(desk, line.renew)
    panel = line.panel
    assert isinstance(panel, GivePanel)
    desk.wait(lambda: bool(panel.notice.text()))
    QTest.keyClick(keyboard(), Qt.Key.Key_Space)
    press(desk, panel.agreed)
    desk.wait(line.renew.isHidden)
    desk.wait(lambda: line.isAncestorOf(keyboard()))


def test_asking_again_about_a_piece_gives_the_keyboard_back_to_that_piece(open_shop: OpenShop, qtbot: QtBot) -> None:
    def two_pieces(who: CustomerId) -> None:
        for words in ("Best scones", "Best tea"):
            add_piece(open_shop, who, words, is_shown=False)

    desk = card_of(open_shop, qtbot, before=two_pieces)
    view = desk.card.model.state
    assert view is not None
    ran_out = tuple(replace(piece, may_be_shown=False) for piece in view.pieces)
    desk.card.shown.show_view(replace(view, pieces=ran_out))
    section = desk.card.shown
    second, name = section.blocks[1], section.blocks[1].accessibleName()
    desk.wait(second.again.isVisible)
    press(desk, second.again)
    form = section.form
    assert form is not None
    desk.wait(lambda: form is not None and form.isAncestorOf(keyboard()))
    assert desk.page.go_back()
    desk.wait(second.again.hasFocus)
    press(desk, second.again)
    form = section.form
    assert form is not None
    desk.wait(lambda: form.isAncestorOf(keyboard()) and bool(form.notice.text()))  # type: ignore[attr-defined]
    QTest.keyClick(keyboard(), Qt.Key.Key_Space)
    press(desk, form.agreed)  # type: ignore[attr-defined]
    desk.wait(lambda: section.form is None and not section.blocks[1].again.isVisible())
    assert section.blocks[1].accessibleName() == name
    desk.wait(lambda: section.blocks[1].isAncestorOf(keyboard()))


def test_what_is_done_with_somebody_to_call_leaves_the_keyboard_with_them(open_shop: OpenShop, qtbot: QtBot) -> None:
    def two_contacts(who: CustomerId) -> None:
        for name in ("Ada", "Ben"):
            open_shop.shop.do(
                partial(
                    name_contact,
                    customer_id=who,
                    name=name,
                    phone="+442079460018",
                    relation="a friend",
                    after_days=5,
                    after_tries=1,
                )
            )

    desk = card_of(open_shop, qtbot, Purpose.EMERGENCY_CONTACT, before=two_contacts)
    section = desk.card.contacts
    block = section.blocks[1]
    press(desk, block.told)
    desk.wait(lambda: section.blocks[1] is not block)
    desk.wait(lambda: section.blocks[1].isAncestorOf(keyboard()))
    last = section.blocks[1]
    press(desk, last.forget)
    press(desk, last.forget)
    desk.wait(lambda: len(section.blocks) == 1)
    desk.wait(lambda: section.blocks[0].isAncestorOf(keyboard()))


def test_a_time_away_gives_the_keyboard_back(open_shop: OpenShop, qtbot: QtBot) -> None:
    def away_twice(who: CustomerId) -> None:
        for weeks in (4, 7):
            first = open_shop.today + timedelta(weeks=weeks)
            last = first + timedelta(days=3)
            open_shop.shop.do(partial(note_away, customer_id=who, first_day=first, last_day=last))

    desk = card_of(open_shop, qtbot, before=away_twice)
    away = desk.card.away
    press(desk, away.add)
    desk.wait(lambda: not away.add.hasFocus() and away.isAncestorOf(keyboard()))
    assert desk.page.go_back()
    desk.wait(away.add.hasFocus)
    press(desk, away.add)
    form = away._form
    assert form is not None
    [save] = [button for button in form.findChildren(Button) if button.words == "Write it down"]
    press(desk, save)
    desk.wait(lambda: len(removers(away)) == 3)
    desk.wait(away.add.hasFocus)
    press(desk, removers(away)[1])
    desk.wait(lambda: len(removers(away)) == 2)
    desk.wait(lambda: keyboard() is removers(away)[1])
    press(desk, removers(away)[1])
    desk.wait(lambda: len(removers(away)) == 1)
    desk.wait(lambda: keyboard() is removers(away)[0])
    press(desk, removers(away)[0])
    desk.wait(lambda: removers(away) == [])
    desk.wait(away.add.hasFocus)


def removers(section: QWidget) -> list[Button]:
    """The crosses of the lines, from the top down."""
    found = [one for one in section.findChildren(Button) if one.isVisible() and "Remove: " in one.accessibleName()]
    return sorted(found, key=lambda one: one.mapTo(section, QPoint(0, 0)).y())


def ways_back(widget: QWidget) -> list[Button]:
    """What leaves all as it is, of everything that is open there."""
    return [one for one in widget.findChildren(Button) if one.words == "Leave it as it is" and one.isVisible()]


def test_whatever_is_opened_has_a_way_back_in_the_same_words_to_where_it_was_opened(
    open_shop: OpenShop, qtbot: QtBot
) -> None:
    desk = card_of(open_shop, qtbot, *OTHERS, Purpose.HISTORY, Purpose.MONITORING)
    card = desk.card
    with_forms = (card.wish.change, card.contacts.change, card.away.add, card.kept.change, card.shown.change)
    for opener in (desk.line(Purpose.NOTES).button, *with_forms):
        press(desk, opener)
        desk.wait(lambda: len(ways_back(card)) == 1)
        (leave,) = ways_back(card)
        assert leave.kind is ButtonKind.QUIET
        press(desk, leave)
        desk.wait(opener.hasFocus)
        desk.wait(lambda: ways_back(card) == [])


def test_asking_for_a_yes_can_be_left_without_an_answer(open_shop: OpenShop, qtbot: QtBot) -> None:
    """Who opened the question by mistake need not write down a no that nobody said."""
    desk = card_of(open_shop, qtbot, Purpose.HISTORY)
    line = desk.line(Purpose.CONTACT_EMAIL)
    before = line.state
    press(desk, line.button)
    desk.wait(lambda: len(ways_back(line)) == 1)
    press(desk, *ways_back(line))
    assert line.panel is None
    assert line.button.hasFocus()
    assert line.state == before


def test_what_opens_low_on_the_card_is_brought_into_sight_from_its_beginning(open_shop: OpenShop, qtbot: QtBot) -> None:
    """The words of a purpose leave the keyboard on their button; they are there to be read all the same."""
    desk = card_of(open_shop, qtbot, Purpose.HISTORY, Purpose.MONITORING)
    desk.window.resize(1280, 620)
    line, area = desk.line(Purpose.NOTES), desk.card._scroll
    line.words.setFocus()
    QTest.qWait(LONG_AFTER_MS)  # the keyboard has been there for a while
    bar = area.verticalScrollBar()
    bar.setValue(bar.value() - area.viewport().height() + line.words.height() + top_in(area, line.words) + 4)
    QTest.keyClick(line.words, Qt.Key.Key_Space)
    desk.wait(lambda: line.panel is not None and bool(line.panel.findChildren(QLabel)[-1].text()))
    panel = line.panel
    assert panel is not None
    desk.wait(lambda: panel.visibleRegion().boundingRect() == panel.rect())
    assert top_in(area, line.words) > 0, "with the button that closes them again"


def top_in(area: QScrollArea, widget: QWidget) -> int:
    """Where it begins, from the upper edge of what is in sight."""
    return widget.mapTo(area.viewport(), QPoint(0, 0)).y()
