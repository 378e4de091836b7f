"""Themes, changes and mistakes put right: each in words with its parts, done with a keyboard, and taken back."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot
from tests.ui.layout import assert_nothing_is_cut_off
from tests.ui.pages.conftest import OpenShop
from tests.ui.pages.feedback_desk import FeedbackDesk, said

from localregulars.application.feedback.page import change_made_today
from localregulars.domain.consent import Purpose
from localregulars.domain.feedback import FeedbackKind, Mood
from localregulars.ui.pages.feedback.changes_part import ChangesPart
from localregulars.ui.pages.feedback.part import FeedbackPart
from localregulars.ui.pages.feedback.recovery_part import RecoveryPart
from localregulars.ui.pages.feedback.themes_part import ThemesPart
from localregulars.ui.theme.theme import Scheme, Theme

PartT = TypeVar("PartT", bound=FeedbackPart)


def part(desk: FeedbackDesk, part_id: str, kind: type[PartT]) -> PartT:
    desk.page.show_item(part_id)
    desk.settle()
    made = desk.page.parts[part_id]
    assert isinstance(made, kind)
    return made


def many_voices(shop: OpenShop) -> None:
    ada = shop.add_regular("Ada Obi", 9, Purpose.FEEDBACK)
    said(shop, "Cold coffee", topic="Coffee", mood=Mood.UNHAPPY, customer_id=ada)
    said(shop, "Cold again", topic="coffee", mood=Mood.UNHAPPY)
    said(shop, "Lukewarm", FeedbackKind.SUGGESTION, topic="Coffee", mood=Mood.SO_SO)
    said(shop, "Open earlier", FeedbackKind.SUGGESTION, topic="Hours")


def test_a_theme_says_how_pressing_it_is_in_its_parts_and_how_that_is_counted(
    open_shop: OpenShop, qtbot: QtBot
) -> None:
    many_voices(open_shop)
    desk = FeedbackDesk(open_shop, qtbot)
    themes = part(desk, "themes", ThemesPart)
    assert [themes.rows.row_at(place).theme.name for place in range(2)] == ["Coffee", "Hours"]
    assert themes.panel.pressing.text() == "3 people, mostly unhappy, the last one today"
    assert themes.panel.open.text() == "Open entries: 3 of 3"
    assert len(themes.panel.entries) == 3
    counted_from = themes.counted.mapTo(themes, QPoint(0, 0)).y()
    assert counted_from < themes.panel.mapTo(themes, QPoint(0, 0)).y() + themes.panel.height(), "right below the rows"
    desk.press(themes.counted.button)
    assert any("half of what was said today" in line for line in themes.counted.said)


def test_a_change_of_today_fixes_what_is_open_on_its_theme_until_it_is_taken_back(
    open_shop: OpenShop, qtbot: QtBot
) -> None:
    many_voices(open_shop)
    desk = FeedbackDesk(open_shop, qtbot)
    themes = part(desk, "themes", ThemesPart)
    desk.press(themes.panel.change)
    desk.type("Cups are warmed")
    themes.panel.change_form.when.input.setCurrentIndex(1)
    desk.key(Qt.Key.Key_Return)
    assert "is to be told" in desk.notice
    assert themes.panel.pressing.text() != "3 people, mostly unhappy, the last one today"
    changes = part(desk, "changes", ChangesPart)
    assert changes.panel.since.text() == "Made today"
    assert changes.panel.about.text() == "About: Coffee, 3 entries"
    assert changes.panel.complaints.text().startswith("Too early to say")
    desk.window.notices.undo()
    desk.settle()
    assert changes.rows.rowCount() == 0
    part(desk, "themes", ThemesPart)
    assert themes.rows.row_at(0).open == 3


def test_two_names_for_one_thing_are_put_together_and_parted_again(open_shop: OpenShop, qtbot: QtBot) -> None:
    many_voices(open_shop)
    desk = FeedbackDesk(open_shop, qtbot)
    themes = part(desk, "themes", ThemesPart)
    desk.press(themes.panel.same)
    themes.panel.same_form.send()
    desk.settle()
    assert [themes.rows.row_at(place).entries for place in range(themes.rows.rowCount())] == [4]
    desk.window.notices.undo()
    desk.settle()
    assert themes.rows.rowCount() == 2
    desk.press(themes.panel.rename)
    desk.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    desk.type("Hot drinks")
    desk.key(Qt.Key.Key_Return)
    assert themes.panel.heading.text() == "Hot drinks"


def test_before_and_after_are_said_and_drawn_once_there_is_enough_to_say(open_shop: OpenShop, qtbot: QtBot) -> None:
    """28 days with a complaint each, a change, and 39 days without one."""
    now = open_shop.shop.clock.now()
    for days in range(40, 68):
        said(open_shop, f"Cold {days}", topic="Coffee", mood=Mood.UNHAPPY, at=now - timedelta(days=days))
    with open_shop.shop.store.unit_of_work() as uow:
        [coffee] = uow.themes.all()
    open_shop.shop.clock.pass_time(days=-39)
    open_shop.shop.do(partial(change_made_today, what="Cups are warmed", themes=[coffee.theme_id]))
    open_shop.shop.clock.pass_time(days=39)
    desk = FeedbackDesk(open_shop, qtbot)
    panel = part(desk, "changes", ChangesPart).panel
    assert panel.complaints.text() == "Complaints in 30 days: 30.0 before, 0.0 since. Clearly fewer."
    assert panel.satisfaction.text().endswith("none yet, so nothing to compare.")
    assert panel.chart is not None
    assert [point.value for point in panel.chart.view.chart.points] == [30.0, 0.0]
    assert all(point.low is not None for point in panel.chart.view.chart.points)


def test_a_complaint_is_put_right_with_what_it_cost(open_shop: OpenShop, qtbot: QtBot) -> None:
    ada = open_shop.add_regular("Ada Obi", 9, Purpose.FEEDBACK)
    said(open_shop, "Cold coffee", customer_id=ada)
    desk = FeedbackDesk(open_shop, qtbot)
    recovery = part(desk, "recovery", RecoveryPart)
    panel = recovery.panel
    assert panel.said[0] == "Ada Obi"
    assert "Nobody has got back to them yet" in panel.said
    desk.press(panel.offer)
    panel.offer_form.worth.set_text("a lot")
    desk.type("A new coffee")
    desk.key(Qt.Key.Key_Return)
    assert "Write an amount like" in panel.offer_form.worth.problem
    panel.offer_form.worth.set_text("3.50")
    desk.key(Qt.Key.Key_Return)
    assert "Offered: A new coffee (worth 3.50)" in panel.said
    assert "First word after less than an hour" in panel.said
    desk.press(panel.settle)
    desk.key(Qt.Key.Key_Return)
    assert recovery.rows.rowCount() == 0
    desk.press(recovery.settled_chip)
    assert "It cost 3.50" in panel.said
    assert "Whether they came back is not known yet" in panel.said
    desk.window.notices.undo()
    desk.settle()
    desk.press(recovery.open_chip)
    assert recovery.rows.rowCount() == 1


def test_what_somebody_noticed_is_put_right_too_and_staff_have_a_limit(open_shop: OpenShop, qtbot: QtBot) -> None:
    desk = FeedbackDesk(open_shop, qtbot)
    recovery = part(desk, "recovery", RecoveryPart)
    desk.press(recovery.noticed)
    desk.key(Qt.Key.Key_Return)
    assert recovery.form.message.startswith("Write down what they said")
    desk.type("A plate fell")
    desk.key(Qt.Key.Key_Return)
    assert recovery.panel.said[:2] == ["Somebody", "To be put right"]
    assert recovery.limit.field.text == "10.00"
    recovery.limit.field.set_text("7")
    desk.press(recovery.limit.save)
    with_undo = desk.notice
    assert "may give by themselves" in with_undo
    assert recovery.view is not None
    assert recovery.view.empowerment_milli == 7_000


@pytest.mark.parametrize(("scheme", "scale"), [(Scheme.LIGHT, 1.0), (Scheme.DARK, 1.5)])
def test_every_part_fits_into_the_smallest_window(
    open_shop: OpenShop, qtbot: QtBot, theme: Theme, scheme: Scheme, scale: float
) -> None:
    many_voices(open_shop)
    theme.choose(scheme=scheme, scale=scale)
    desk = FeedbackDesk(open_shop, qtbot, size=(1024 - 216, 700))
    themes = part(desk, "themes", ThemesPart)
    desk.press(themes.panel.change)
    qtbot.waitUntil(lambda: assert_nothing_is_cut_off(desk.page), timeout=10_000)
    recovery = part(desk, "recovery", RecoveryPart)
    desk.press(recovery.panel.offer)
    qtbot.waitUntil(lambda: assert_nothing_is_cut_off(desk.page), timeout=10_000)
    changes = part(desk, "changes", ChangesPart)
    desk.press(changes.add)
    qtbot.waitUntil(lambda: assert_nothing_is_cut_off(desk.page), timeout=10_000)


@pytest.mark.parametrize("part_id", ["wishes", "polls", "invitations"])
def test_the_key_for_something_new_begins_it_in_parts_that_have_something_of_their_own(
    open_shop: OpenShop, qtbot: QtBot, part_id: str
) -> None:
    desk = FeedbackDesk(open_shop, qtbot)
    desk.page.show_part(part_id)
    desk.settle()
    desk.key(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert desk.page.current is desk.page.parts[part_id]
    assert isinstance(desk.focus, QLineEdit | QComboBox)  # the first field of what was begun


def test_on_a_page_with_nothing_in_it_the_keyboard_stays_with_the_parts_and_no_chip_counts_nothing(
    open_shop: OpenShop, qtbot: QtBot
) -> None:
    desk = FeedbackDesk(open_shop, qtbot)
    assert not any(chip.isVisible() for chip in desk.log.chips.values())
    desk.window.setFocus()
    desk.page.show_item("themes")
    desk.until(desk.page.tabs.buttons["themes"].hasFocus)
