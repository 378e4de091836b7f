"""Two records of one person, put together with the keyboard alone, and parted with Undo."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.layout import assert_nothing_is_cut_off
from tests.ui.pages.conftest import OpenShop
from tests.ui.pages.customers_desk import Desk

from localregulars.application.consent.consents import record_consent
from localregulars.background.work import StoreCommand
from localregulars.domain.consent import ConsentState, Purpose
from localregulars.domain.groups import CustomerFilter
from localregulars.domain.ids import CustomerId
from localregulars.domain.merging import MergedField, Side
from localregulars.ui.pages.customers.beside_view import BesideView
from localregulars.ui.theme.theme import Theme
from localregulars.ui.widgets.card import Card
from localregulars.ui.wording.phones import readable


@pytest.fixture
def desk(open_shop: OpenShop, qtbot: QtBot) -> Desk:
    open_shop.shop.customer("77", Purpose.HISTORY, Purpose.NOTES, name="Maria Ngozi Okafor")
    return Desk(open_shop, qtbot, others=1)


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def second(desk: Desk) -> CustomerId:
    return desk.page.view_model.customer_at(desk.listed.index("Maria Ngozi Okafor"))


def look(desk: Desk, name: str = "Maria Ngozi") -> BesideView:
    """Open Maria Okafor's profile, and pick whoever is called that as the other record."""
    desk.open(desk.who[0])
    desk.page.profile.together.click()
    form = desk.page.together.form
    desk.wait(lambda: form.who.model.total > 0)
    QTest.keyClicks(focused(), name)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    desk.wait(lambda: form.beside is not None)
    assert form.beside is not None
    return form.beside


def test_both_are_seen_and_what_differs_is_chosen(desk: Desk) -> None:
    beside = look(desk)
    assert list(beside.fields) == [MergedField.NAME]
    assert [button.words for button in beside.fields[MergedField.NAME].buttons.values()] == [
        "Maria Okafor",
        "Maria Ngozi Okafor",
    ]
    assert beside.choices.fields == {MergedField.NAME: Side.KEPT}
    assert set(beside.answers) == {Purpose.MONITORING, Purpose.NOTES}
    assert beside.choices.taken == frozenset()  # no yes is chosen beforehand


def standing(desk: Desk) -> set[Purpose]:
    state = desk.page.view_model.profile.state
    return set() if state is None else {one.purpose for one in state.profile.consents if one.stands}


def test_what_was_chosen_is_what_is_kept_and_undo_parts_them(desk: Desk) -> None:
    beside = look(desk)
    beside.fields[MergedField.NAME].buttons[Side.OTHER.value].click()
    beside.take_every_yes()
    everybody = desk.listed
    desk.page.together.form.together.click()
    desk.wait_for_notice("two records are one now")
    desk.wait(lambda: "Maria Ngozi Okafor" in desk.listed and len(desk.listed) == len(everybody) - 1)
    assert desk.page.together.isHidden()
    desk.wait(lambda: desk.shown == desk.who[0])
    # What was shown before stands until the store has answered, so the answers are waited for.
    desk.wait(lambda: standing(desk) == {Purpose.HISTORY, Purpose.MONITORING, Purpose.NOTES})
    desk.window.notices.undo()
    desk.wait(lambda: desk.listed == everybody)


def test_a_refusal_is_said_in_the_form_and_nothing_else_happens(desk: Desk) -> None:
    desk.open(desk.who[0])
    desk.page.profile.together.click()
    form = desk.page.together.form
    form.together.click()
    assert "Choose a customer" in form.who.field.problem
    desk.wait(lambda: form.who.model.total > 0)
    QTest.keyClicks(focused(), "maria")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):  # the second of the two
        QTest.keyClick(focused(), key)
    desk.wait(lambda: "same record twice" in form.message)
    assert form.beside is None


def test_escape_and_back_lead_to_the_profile_and_nothing_is_known_any_more(desk: Desk) -> None:
    look(desk)
    assert desk.page.go_back()
    assert desk.page.together.isHidden()
    assert desk.page.profile.together.hasFocus()
    assert desk.page.together.form.who.model.total == 0


def test_what_is_half_chosen_outlives_another_language(desk: Desk, qtbot: QtBot) -> None:
    beside = look(desk)
    beside.answers[Purpose.NOTES].buttons["take"].click()
    kept = desk.page.kept()
    assert "Ngozi" not in repr(kept)
    desk.page.together.put_away()
    desk.page.view_model.profile.choose(None)
    desk.page.take_up(kept)
    form = desk.page.together.form
    desk.wait(lambda: form.beside is not None and bool(form.beside.choices.taken))
    assert form.beside is not None
    assert form.beside.choices.taken == {Purpose.NOTES}


def test_the_palette_offers_it_for_whoever_is_shown(desk: Desk) -> None:
    assert not any("Put together" in one.words for one in desk.page.commands())
    desk.open(desk.who[0])
    (found,) = (one for one in desk.page.commands() if one.words.startswith("Put together"))
    assert found.words.endswith("Maria Okafor")
    found.run()
    assert not desk.page.together.isHidden()


def test_a_record_that_looks_alike_is_offered_and_two_people_are_remembered(open_shop: OpenShop, qtbot: QtBot) -> None:
    twin = open_shop.shop.customer("77", Purpose.CONTACT_PHONE, name="M. Okafor")
    same = open_shop.shop.customer("78", Purpose.CONTACT_PHONE, name="Maria Lagos")
    with open_shop.shop.store.unit_of_work() as uow:
        for number in (twin, same):
            uow.customers.update_details(number, replace(uow.customers.details(number), phone="+442079460018"))
        uow.commit()
    desk = Desk(open_shop, qtbot, others=2)
    chip = desk.page.list.filters.chips[CustomerFilter.KNOWN_TWICE]
    assert chip.isVisible()
    desk.open(same)
    desk.page.profile.together.click()
    form = desk.page.together.form
    desk.wait(lambda: twin in form.likely.buttons)
    assert form.likely.buttons[twin].words == "M. Okafor, customer number 77"
    assert form.likely.buttons[twin].accessibleDescription() == "The same in both: Phone"
    form.likely.buttons[twin].click()
    desk.wait(lambda: form.beside is not None)
    assert form.beside is not None
    in_both = f"Phone: {readable('+442079460018')} (the same in both)"
    assert [label.text() for label in form.beside.findChildren(QLabel)].count(in_both) == 2
    form.two.click()
    desk.wait_for_notice("two people")
    assert desk.page.together.isHidden()
    desk.wait(lambda: not chip.isVisible())
    desk.window.notices.undo()
    desk.wait(chip.isVisible)


def test_a_newer_no_is_said_and_is_nobodys_to_take(desk: Desk) -> None:
    refused = partial(record_consent, purpose=Purpose.MONITORING, state=ConsentState.REFUSED)
    job = desk.session.run(StoreCommand.of(partial(refused, customer_id=second(desk))), desk.page)
    with desk.qtbot.waitSignal(job.finished):
        pass
    beside = look(desk)
    assert Purpose.MONITORING not in beside.answers
    said = [label.text() for label in beside.findChildren(QLabel)]
    assert any("they said no" in words and "It holds" in words for words in said)


def test_nothing_is_cut_off_in_large_text_and_both_records_have_a_name_for_the_ear(desk: Desk) -> None:
    beside = look(desk)
    cards = [card.accessibleName() for card in beside.findChildren(Card)]
    assert cards[:2] == ["This record: Maria Okafor", "The other record: Maria Ngozi Okafor"]
    desk.window.resize(1024, 700)
    Theme.current().choose(scale=1.5)
    try:
        QTest.qWait(150)
        assert_nothing_is_cut_off(desk.page.together)
    finally:
        Theme.current().choose(scale=1.0)
