"""The care card: giving, refusing and taking back, counted in presses; over a real shop with the database's rules."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.shops import PROFILE, TestShop
from tests.ui.layout import assert_nothing_is_cut_off
from tests.ui.pages.care_desk import CareDesk
from tests.ui.pages.conftest import OpenShop

from localregulars.application.care.how_to_ask import set_wish
from localregulars.application.consent.consents import record_consent
from localregulars.application.rights.restriction import restrict
from localregulars.background.work import StoreCommand
from localregulars.domain.care import CareWish
from localregulars.domain.consent import EXPLICIT_ONLY, Adult, ConsentForm, ConsentState, Purpose
from localregulars.domain.restriction import RestrictedBecause
from localregulars.ui.pages.customers.agreement_panels import GivePanel, WithdrawPanel
from localregulars.ui.theme.theme import Scheme, Theme
from localregulars.ui.widgets.button import Button
from localregulars.ui.widgets.text import Tone

LONG_NAME = "Maximiliane Freifrau von Schwarzenberg-Hohenlohe-Langenburg"
OTHERS = tuple(purpose for purpose in Purpose if purpose not in {Purpose.HISTORY, Purpose.MONITORING})


@pytest.fixture
def all_given(open_shop: OpenShop, qtbot: QtBot) -> CareDesk:
    """Maria, who said yes to everything."""
    return CareDesk(open_shop, qtbot, open_shop.add_regular("Maria Okafor", 9, *OTHERS))


@pytest.fixture
def looked_out_for(open_shop: OpenShop, qtbot: QtBot) -> CareDesk:
    """Maria, who agreed to be looked out for and to nothing else; somebody asks after her."""
    who = open_shop.add_regular("Maria Okafor")
    open_shop.add_check_in(who)
    open_shop.shop.do(partial(set_wish, customer_id=who, wish=CareWish(ask_after_days=10)))
    open_shop.add_regular("Tom Lindqvist", 3)
    return CareDesk(open_shop, qtbot, who)


def test_every_purpose_is_taken_back_in_two_presses_and_never_given_in_fewer(all_given: CareDesk) -> None:
    desk = all_given
    for purpose in reversed(Purpose):  # the visits last, so that nothing is gone before its turn
        desk.presses = 0
        desk.withdraw(purpose)
        taken_back = desk.presses
        assert taken_back == 2
        desk.presses = 0
        desk.give(purpose)
        assert desk.presses >= taken_back, purpose
    states = [record.state for record in desk.records()]
    assert states.count("withdrawn") == len(Purpose)


def test_nobody_is_asked_why_they_take_something_back(looked_out_for: CareDesk) -> None:
    desk = looked_out_for
    desk.press(desk.line(Purpose.MONITORING).button)
    panel = desk.line(Purpose.MONITORING).panel
    assert isinstance(panel, WithdrawPanel)
    for kind in (QLineEdit, QComboBox, QPlainTextEdit):
        assert not panel.findChildren(kind)
    assert "No reason is needed" in desk.words(panel)
    assert "worked out from your visits is deleted" in desk.words(panel)


def test_taking_back_takes_the_derived_with_it_and_can_only_be_given_anew(looked_out_for: CareDesk) -> None:
    desk = looked_out_for
    state = desk.card.model.state
    assert state is not None
    assert state.check_in_id is not None
    assert state.wish.ask_after_days == 10
    desk.withdraw(Purpose.MONITORING)
    assert not desk.window.notices.can_undo
    state = desk.card.model.state
    assert state is not None
    assert (state.check_in_id, state.wish) == (None, CareWish())
    desk.wait(lambda: "needs your yes" in desk.words(desk.card.wish))
    assert desk.card.wish.change.isHidden()
    desk.give(Purpose.MONITORING)
    assert not desk.card.wish.change.isHidden()
    desk.shop.close()
    desk.shop.shop.reopen()
    with desk.shop.shop.store.unit_of_work() as uow:
        assert uow.consents.may_score() >= {desk.who}
        assert [s for s in uow.scores.scores() if s.customer_id == desk.who] == []
        assert all(check_in.is_closed for check_in in uow.check_ins.of_customer(desk.who))


def test_nothing_is_chosen_beforehand(looked_out_for: CareDesk) -> None:
    desk = looked_out_for
    for purpose in OTHERS[:6]:
        panel = desk.open_give(purpose)
        ticked = [b for b in panel.findChildren(QAbstractButton) if b.isCheckable() and b.isChecked() and b.isVisible()]
        assert ticked == []
        assert not panel.agreed.isEnabled()
        assert panel.agreed.toolTip() == "How was the yes said?", "it is told what is missing"
        panel.saying.buttons["paper"].click()
        assert panel.agreed.isEnabled()
        assert panel.agreed.toolTip() == ""
        assert desk.card.close_panels()


@pytest.mark.parametrize("purpose", sorted(EXPLICIT_ONLY))
def test_a_purpose_that_needs_it_shows_the_express_words_and_takes_no_yes_in_passing(
    open_shop: OpenShop, qtbot: QtBot, purpose: Purpose
) -> None:
    desk = CareDesk(open_shop, qtbot, open_shop.shop.customer("ada", Purpose.HISTORY, name="Ada"))
    if not desk.line(purpose).isVisible():
        desk.press(desk.card.agreements.more)
    panel = desk.open_give(purpose)
    assert "I expressly agree" in panel.notice.text()
    assert "clear yes to exactly these words" in desk.words(panel)
    assert "passing" not in panel.saying.buttons
    desk.press(panel.saying.buttons["ticked"])
    desk.press(panel.agreed)
    desk.wait(lambda: desk.stands(purpose))
    said = desk.records()[-1]
    assert (said.form, said.method) == (ConsentForm.EXPLICIT, "read aloud, ticked by the customer")


def test_how_it_was_said_and_who_stood_by_is_written_down(looked_out_for: CareDesk) -> None:
    desk = looked_out_for
    panel = desk.open_give(Purpose.CONTACT_PHONE)
    assert panel.witness.isHidden() or not panel.witness.isVisible()
    desk.press(panel.company)
    panel.witness.set_text(" Sam  Ray ")
    desk.press(panel.saying.buttons["passing"])
    desk.press(panel.agreed)
    desk.wait(lambda: desk.stands(Purpose.CONTACT_PHONE))
    said = desk.records()[-1]
    assert (said.form, said.method, said.witness) == (ConsentForm.REGULAR, "in person", "Sam Ray")


def test_a_no_is_remembered_and_whoever_said_it_is_left_in_peace(looked_out_for: CareDesk) -> None:
    desk = looked_out_for
    line = desk.line(Purpose.CONTACT_SMS)
    assert (line.state, line.button.words) == ("Not asked yet", "Ask …")
    panel = desk.open_give(Purpose.CONTACT_SMS)
    desk.press(panel.refused)
    desk.wait(lambda: line.state.startswith("No, said on "))
    assert "Not asked again until " in line.state
    assert line.button.words == "Say yes …"
    desk.give(Purpose.CONTACT_SMS)  # they may always bring it up themselves
    assert "We ask again from " in line.state


def test_the_words_are_one_press_away_and_are_those_that_were_agreed_to(looked_out_for: CareDesk) -> None:
    desk = looked_out_for
    line = desk.line(Purpose.HISTORY)
    desk.press(line.words)
    assert line.panel is not None
    agreed_to = next(record.notice for record in desk.records() if record.purpose is Purpose.HISTORY)
    desk.wait(lambda: agreed_to.text in desk.words(desk.card.agreements))
    assert "Draft" not in desk.words(line)
    shown_as_open = [line.words.is_shown_as_open]
    desk.press(line.words)
    assert [*shown_as_open, line.words.is_shown_as_open] == [True, False]
    assert line.panel is None


@pytest.fixture
def german_shop(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[OpenShop]:
    shop = OpenShop(TestShop(tmp_path / "laden", replace(PROFILE, language="de")), qtbot)
    yield shop
    shop.close()


def test_words_that_no_lawyer_has_read_say_so(german_shop: OpenShop, qtbot: QtBot) -> None:
    desk = CareDesk(german_shop, qtbot, german_shop.add_regular("Maria Okafor"))
    panel = desk.open_give(Purpose.NOTES)
    assert "Dürfen wir" in panel.notice.text()
    assert "Draft: have a native lawyer read it" in desk.words(panel)


def test_whoever_is_not_of_age_is_never_looked_out_for(open_shop: OpenShop, qtbot: QtBot) -> None:
    young = open_shop.shop.customer("kim", Purpose.HISTORY, name="Kim", adult=Adult.UNKNOWN)
    desk = CareDesk(open_shop, qtbot, young)
    panel = desk.open_give(Purpose.MONITORING)
    panel.saying.buttons["aloud"].click()
    assert panel.age.isVisible()
    assert panel.age.value == ""
    assert not panel.agreed.isEnabled()
    desk.press(panel.age.buttons["no"])
    desk.wait(desk.line(Purpose.MONITORING).button.isHidden)
    assert "Only adults can agree" in desk.line(Purpose.MONITORING).state
    desk.window.notices.undo()
    desk.wait(lambda: desk.card.agreements.age.value == "")
    desk.press(desk.card.agreements.age.buttons["yes"])
    desk.wait(lambda: desk.card.agreements.age.value == "yes" and not desk.line(Purpose.MONITORING).button.isHidden())
    desk.give(Purpose.MONITORING)


def test_a_later_word_on_age_ends_what_was_worked_out(looked_out_for: CareDesk) -> None:
    desk = looked_out_for
    desk.press(desk.card.agreements.age.buttons["no"])
    desk.wait(lambda: (s := desk.card.model.state) is not None and s.adult is Adult.NO and s.check_in_id is None)
    assert desk.line(Purpose.MONITORING).button.words == "Take back …"  # that stays open to them


@pytest.mark.parametrize("because", list(RestrictedBecause))
def test_a_restriction_says_what_is_frozen_and_hinders_no_taking_back(
    open_shop: OpenShop, qtbot: QtBot, because: RestrictedBecause
) -> None:
    who = open_shop.add_regular("Maria Okafor", 9, Purpose.NOTES, Purpose.EMERGENCY_CONTACT)
    open_shop.shop.do(partial(restrict, customer_id=who, because=because))
    desk = CareDesk(open_shop, qtbot, who)
    assert "no visit is written down, nothing is worked out" in desk.card.frozen.words
    assert ("objected" in desk.card.frozen.words) == (because is RestrictedBecause.OBJECTION)
    for button in (desk.card.wish.change, desk.card.contacts.change, desk.card.kept.change):
        assert button.isHidden()
    assert not desk.card.away.add.isEnabled()
    assert desk.line(Purpose.CONTACT_POST).button.words == "Say yes …"  # not asked
    desk.presses = 0
    desk.withdraw(Purpose.MONITORING)
    assert desk.presses == 2


def test_what_changes_elsewhere_is_seen_at_once(looked_out_for: CareDesk) -> None:
    desk = looked_out_for
    said = partial(record_consent, customer_id=desk.who, purpose=Purpose.NOTES, state=ConsentState.GIVEN)
    desk.session.run(StoreCommand.of(said))
    desk.wait(lambda: desk.line(Purpose.NOTES).state.startswith("Yes, since "))
    assert desk.line(Purpose.NOTES)._state.property("tone") == Tone.GOOD.value


def test_the_keyboard_stays_on_the_card_when_what_it_was_on_is_not_offered_any_more(all_given: CareDesk) -> None:
    desk = all_given
    elsewhere = Button("Elsewhere in the window", parent=desk.window)
    elsewhere.show()
    desk.window.activateWindow()
    last = desk.card.kept.change
    last.setFocus()
    desk.wait(last.hasFocus)
    desk.session.run(StoreCommand.of(partial(restrict, customer_id=desk.who)))
    desk.wait(last.isHidden)
    desk.wait(desk.card.back.hasFocus)


def test_the_card_is_opened_worked_and_left_with_keys_and_shows_nobody_else(looked_out_for: CareDesk) -> None:
    desk = looked_out_for
    assert desk.page.go_back()
    assert desk.card.isHidden()
    desk.window.activateWindow()
    desk.page.profile.record.setFocus()
    QTest.keyClick(desk.page.profile.record, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    desk.wait(desk.card._content.isVisible)
    desk.wait(desk.line(Purpose.HISTORY).words.hasFocus)
    for key in (Qt.Key.Key_F, Qt.Key.Key_N):
        QTest.keyClick(desk.line(Purpose.HISTORY).words, key, Qt.KeyboardModifier.ControlModifier)
    assert not desk.page.list.isVisible()
    assert "Tom Lindqvist" not in desk.words(desk.card)
    button = desk.line(Purpose.CONTACT_EMAIL).button
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    panel = desk.line(Purpose.CONTACT_EMAIL).panel
    assert isinstance(panel, GivePanel)
    desk.wait(lambda: bool(panel.notice.text()))
    panel.saying.buttons["screen"].setFocus()
    QTest.keyClick(panel.saying.buttons["screen"], Qt.Key.Key_Space)
    panel.agreed.setFocus()
    QTest.keyClick(panel.agreed, Qt.Key.Key_Return)
    desk.wait(lambda: desk.stands(Purpose.CONTACT_EMAIL))
    assert button.hasFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert desk.page.go_back()
    assert desk.line(Purpose.CONTACT_EMAIL).panel is None
    assert not desk.card.isHidden()
    assert desk.page.go_back()
    assert desk.card.isHidden()
    assert desk.page.profile.care.hasFocus()


def test_tab_goes_down_the_agreements_and_then_down_the_rest_whatever_is_open(all_given: CareDesk) -> None:
    desk = all_given
    desk.window.resize(1500, 900)
    desk.card.away.add.click()
    for form in (desk.card.kept, desk.card.contacts, desk.card.wish):  # the last first: made last, reached first
        form.change.click()
    desk.withdraw(Purpose.CONTACT_SMS)
    desk.open_give(Purpose.CONTACT_SMS)
    desk.qtbot.wait(100)
    desk.card._scroll.verticalScrollBar().setValue(0)  # what was opened last was brought into sight
    wanted = [control for control in desk.card.findChildren(QWidget) if is_reached(control)]
    places = {id(control): control.mapTo(desk.card, QPoint(0, 0)) for control in wanted}
    middle = desk.card.wish.mapTo(desk.card, QPoint(0, 0)).x()
    top = desk.card.agreements.mapTo(desk.card, QPoint(0, 0)).y()
    way: list[QPoint] = []
    control = desk.card.back.nextInFocusChain()
    while control is not None and control is not desk.card.back:
        if id(control) in places and places[id(control)].y() >= top:
            way.append(places[id(control)])
        control = control.nextInFocusChain()
    left, right = [at for at in way if at.x() < middle], [at for at in way if at.x() >= middle]
    assert len(left) > 30
    assert len(right) > 20
    assert way == left + right
    for column in (left, right):
        for before, after in pairwise(column):
            assert before.y() <= after.y() + 2, (before, after)


def is_reached(control: QWidget) -> bool:
    return bool(control.focusPolicy() & Qt.FocusPolicy.TabFocus) and control.isVisible() and control.isEnabled()


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("width", [1024 - 216, 1440 - 216])
def test_nothing_is_cut_off(open_shop: OpenShop, qtbot: QtBot, theme: Theme, width: int, scale: float) -> None:
    theme.choose(scale=scale, scheme=Scheme.DARK)
    desk = CareDesk(open_shop, qtbot, open_shop.add_regular(LONG_NAME, 9, *OTHERS), width)
    desk.card.agreements.more.click()
    for form in (desk.card.wish, desk.card.contacts, desk.card.kept, desk.card.shown):
        form.change.click()
    desk.card.away.add.click()
    desk.withdraw(Purpose.PUBLICATION)
    for button in (desk.line(Purpose.PUBLICATION).button, desk.line(Purpose.HISTORY).words):
        button.click()
        desk.qtbot.wait(60)
        desk.qtbot.waitUntil(lambda: assert_nothing_is_cut_off(desk.card), timeout=10_000)


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_words_and_what_can_be_said_stand_below_each_other(
    open_shop: OpenShop, qtbot: QtBot, theme: Theme, scale: float
) -> None:
    theme.choose(scale=scale)
    desk = CareDesk(open_shop, qtbot, open_shop.add_regular("Maria Okafor", 9, Purpose.CONTACT_PHONE))
    desk.withdraw(Purpose.CONTACT_PHONE)
    lines = [line for line in desk.card.agreements.lines.values() if line.isVisible()]
    assert len({line.button.words for line in lines}) > 1
    for buttons in ([line.words for line in lines], [line.button for line in lines]):
        assert len({button.mapTo(desk.card, QPoint(0, 0)).x() for button in buttons}) == 1
    assert len({line.button.width() for line in lines}) == 1


def test_every_control_has_a_name_and_no_two_lines_share_one(all_given: CareDesk) -> None:
    desk = all_given
    for form in (desk.card.wish, desk.card.contacts, desk.card.kept):
        form.change.click()
    desk.withdraw(Purpose.LOYALTY)
    desk.open_give(Purpose.LOYALTY)
    names = []
    for control in desk.card.findChildren(QWidget):
        if control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.isVisible():
            name = control.accessibleName() or (control.text() if isinstance(control, QAbstractButton) else "")
            assert name, type(control).__name__
            assert name.strip() == name
            names.append(name)
    take_back = [name for name in names if name.startswith("Take back: ")]
    assert len(take_back) == len(set(take_back)) == len(Purpose) - 1
