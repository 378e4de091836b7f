"""What people said, written down in one line and seen to: with a keyboard, and without leaving the screen."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.ui.layout import assert_is_below, assert_is_beside, assert_nothing_is_cut_off
from tests.ui.pages.conftest import OpenShop
from tests.ui.pages.feedback_desk import FeedbackDesk, said

from localregulars.application.feedback.log import assign, attach
from localregulars.application.feedback.ports import LogSlice
from localregulars.domain.consent import Purpose
from localregulars.domain.feedback import THE_OWNER, FeedbackKind, FeedbackState, Mood, Task
from localregulars.ui.theme.theme import Scheme, Theme
from localregulars.ui.widgets.table import Table

CONTROL = Qt.KeyboardModifier.ControlModifier
PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)


def choose(desk: FeedbackDesk, kind: FeedbackKind) -> None:
    desk.log.composer.kind.input.choose(kind.value)


def test_what_somebody_said_is_written_down_with_enter_and_can_be_taken_back(open_shop: OpenShop, qtbot: QtBot) -> None:
    said(open_shop, "Cold coffee", topic="Coffee")
    desk = FeedbackDesk(open_shop, qtbot)
    desk.key(Qt.Key.Key_N, CONTROL)
    desk.type("The music is too loud")
    assert desk.is_writing()
    desk.key(Qt.Key.Key_Return)
    assert "Choose it, then press Enter" in desk.log.composer.problem.text(), "what it is is asked, never guessed"
    assert desk.log.composer.kind.input.property("invalid")
    assert desk.log.composer.kind.input.hasFocus()
    choose(desk, FeedbackKind.SUGGESTION)
    desk.key(Qt.Key.Key_Return)
    assert desk.shown == ["The music is too loud", "Cold coffee"]
    assert desk.log.panel.said[:2] == ["Somebody", "Suggestion"]
    assert not desk.is_writing()
    assert desk.log.composer.line.input.hasFocus(), "ready for the next"
    assert desk.notice == "Written down: Suggestion."
    desk.window.notices.undo()
    desk.settle()
    assert desk.shown == ["Cold coffee"]


def test_the_main_button_stands_below_the_last_field_that_is_asked(open_shop: OpenShop, qtbot: QtBot) -> None:
    desk = FeedbackDesk(open_shop, qtbot)
    composer = desk.log.composer
    assert_is_beside(composer.send, composer.line.input)
    for _time in range(2):
        desk.key(Qt.Key.Key_N, CONTROL)
        desk.type("The door sticks")
        desk.settle()
        for field in (composer.line, composer.kind, composer.who, composer.topic, composer.attach):
            assert_is_below(composer.send, field)
        composer.topic.setFocus()
        desk.key(Qt.Key.Key_Tab)
        desk.key(Qt.Key.Key_Tab)
        assert composer.send.hasFocus(), "Tab comes to it last, too"
        desk.press(composer.send)
        assert_is_below(composer.send, composer.problem)
        assert desk.page.go_back()
        assert_is_beside(composer.send, composer.line.input)
        assert composer.line.input.hasFocus()


def test_topics_used_before_are_suggested(open_shop: OpenShop, qtbot: QtBot) -> None:
    for words in ("One", "Two"):
        said(open_shop, words, topic="Opening hours")
    said(open_shop, "Three", topic="Coffee")
    desk = FeedbackDesk(open_shop, qtbot)
    completer = desk.log.composer.topic.input.completer()
    assert completer is not None
    completer.setCompletionPrefix("hour")
    assert completer.currentCompletion() == "Opening hours"


def test_a_name_without_consent_is_left_out_at_a_press(open_shop: OpenShop, qtbot: QtBot) -> None:
    open_shop.add_regular("Maria Okafor")
    desk = FeedbackDesk(open_shop, qtbot)
    composer = desk.log.composer
    desk.key(Qt.Key.Key_N, CONTROL)
    desk.type("Too cold by the door")
    choose(desk, FeedbackKind.COMPLAINT)
    desk.settle()
    composer.who.field.set_text("Maria")
    composer.who.field.setFocus()
    desk.key(Qt.Key.Key_Return)
    assert composer.who.customer_id is not None
    desk.key(Qt.Key.Key_Return)
    assert "did not agree" in composer.problem.text()
    assert composer.line.text == "Too cold by the door", "nothing that was typed is lost"
    assert composer.nameless.hasFocus()
    desk.key(Qt.Key.Key_Return)
    assert desk.shown == ["Too cold by the door"]
    assert desk.log.panel.said[0] == "Somebody"


def test_a_picture_is_kept_with_it_and_one_that_cannot_be_kept_keeps_all_as_it_is(
    open_shop: OpenShop, qtbot: QtBot, tmp_path: Path
) -> None:
    picture, text = tmp_path / "door.png", tmp_path / "door.txt"
    picture.write_bytes(PNG)
    text.write_text("no picture", encoding="utf-8")
    desk = FeedbackDesk(open_shop, qtbot)
    composer = desk.log.composer
    desk.key(Qt.Key.Key_N, CONTROL)
    desk.type("The door sticks")
    choose(desk, FeedbackKind.SUGGESTION)
    for file in (picture, text):
        composer.add_file(file)
    composer.line.setFocus()
    desk.key(Qt.Key.Key_Return)
    assert "Only pictures" in composer.problem.text()
    assert desk.shown == [], "neither the words nor half of the files"
    desk.press(composer.file_buttons[1])
    composer.line.setFocus()
    desk.key(Qt.Key.Key_Return)
    assert desk.shown == ["The door sticks"]
    assert [button.words for button in desk.log.panel.files.buttons] == ["Save picture 1 …", "Take out 1"]


def test_the_newest_stands_first_and_what_was_said_is_sorted_by_what_was_said(
    open_shop: OpenShop, qtbot: QtBot
) -> None:
    for words in ("Äpfel fehlen", "Cold coffee", "banana bread is great"):
        said(open_shop, words)
    desk = FeedbackDesk(open_shop, qtbot)
    assert desk.shown == ["banana bread is great", "Cold coffee", "Äpfel fehlen"]
    place, order = desk.log.rows.sorted_by
    assert (desk.log.rows.columns[place].header(), order) == ("When", Qt.SortOrder.DescendingOrder)
    desk.log.list.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert desk.shown == ["Äpfel fehlen", "banana bread is great", "Cold coffee"]


def test_where_there_is_little_room_the_day_stays_and_a_column_in_which_nothing_stands_goes_first(
    open_shop: OpenShop, qtbot: QtBot
) -> None:
    said(open_shop, "Cold coffee", topic="Coffee", mood=Mood.UNHAPPY)
    desk = FeedbackDesk(open_shop, qtbot)
    names = [column.header() for column in desk.log.rows.columns]
    table = Table(desk.log.rows, "The log, alone")
    qtbot.addWidget(table)
    table.show()
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)  # what the rows are sorted by is always there

    def gone_by_width() -> list[str]:
        gone: list[str] = []
        for width in range(table.full_width, table.least_width - 10, -10):
            table.resize(width, 300)
            hidden = (name for place, name in enumerate(names) if table.isColumnHidden(place))
            gone += [name for name in hidden if name not in gone]
        return gone

    assert gone_by_width() == ["By when", "Mood", "About", "Who", "When"]
    task = Task(owner=THE_OWNER, due=open_shop.today)
    desk.log.view_model.assign(desk.log.rows.row_at(0), task, desk.settle, desk.log.view_model.refused.emit)
    desk.settle()
    assert gone_by_width() == ["Mood", "About", "Who", "By when", "When"]


def test_chips_count_what_is_where_and_narrow_the_list(open_shop: OpenShop, qtbot: QtBot) -> None:
    late = said(open_shop, "Cold coffee")
    said(open_shop, "Lovely cake", FeedbackKind.COMPLIMENT, mood=Mood.HAPPY)
    said(open_shop, "When do you open?", FeedbackKind.QUESTION)
    day = open_shop.today
    open_shop.shop.do(partial(assign, feedback_id=late, owner=THE_OWNER, due=day))
    open_shop.shop.clock.pass_time(days=2)
    desk = FeedbackDesk(open_shop, qtbot)
    chips = {one: chip.words for one, chip in desk.log.chips.items() if not chip.isHidden()}
    assert chips == {
        LogSlice.ALL: "Everything 3",
        LogSlice.OVERDUE: "Overdue 1",
        LogSlice.NEW: "New 2",
        LogSlice.PRAISE: "Just nice to hear 1",
    }
    desk.press(desk.log.chips[LogSlice.OVERDUE])
    assert desk.shown == ["Cold coffee"]
    assert "2 days overdue" in desk.log.panel.task.text(), "said in words"
    desk.press(desk.log.chips[LogSlice.PRAISE])
    assert desk.shown == ["Lovely cake"]
    assert not desk.log.panel.begin.isVisibleTo(desk.window), "praise is enjoyed"
    desk.key(Qt.Key.Key_Escape)


def test_an_entry_goes_from_new_to_told_with_the_keyboard(open_shop: OpenShop, qtbot: QtBot) -> None:
    ada = open_shop.add_regular("Ada Obi", 9, Purpose.FEEDBACK)
    said(open_shop, "Cold coffee", topic="Coffee", customer_id=ada)
    desk = FeedbackDesk(open_shop, qtbot)
    panel = desk.log.panel
    desk.log.list.table.setFocus()
    desk.key(Qt.Key.Key_Return)
    assert panel.begin.hasFocus(), "Enter leads from the list to what can be done"
    desk.key(Qt.Key.Key_Return)
    assert desk.state is FeedbackState.DOING
    assert not panel.tell.isVisibleTo(desk.window), "nobody is told before something came of it"
    desk.press(panel.fixed)
    desk.type("Cups are warmed now")
    desk.key(Qt.Key.Key_Return)
    assert panel.outcome.text() == "What came of it: Cups are warmed now"
    assert "still to hear" in panel.state.text()
    assert desk.notice == "Fixed. Ada Obi is to be told when they next come."
    desk.press(panel.tell)
    assert list(panel.tell_form.buttons), "ways that they agreed to, and in person"
    question, first = panel.tell_form._question, next(iter(panel.tell_form.buttons.values()))
    assert question.geometry().bottom() < first.mapTo(panel.tell_form, first.rect().topLeft()).y(), "words stand above"
    desk.key(Qt.Key.Key_Return)
    assert [desk.state] == [FeedbackState.TOLD]
    desk.window.notices.undo()
    desk.settle()
    assert panel.tell.isVisibleTo(desk.window)


def test_an_empty_reason_is_refused_in_its_place(open_shop: OpenShop, qtbot: QtBot) -> None:
    said(open_shop, "Open on Sundays, please", FeedbackKind.SUGGESTION)
    desk = FeedbackDesk(open_shop, qtbot)
    panel = desk.log.panel
    desk.press(panel.wont)
    desk.key(Qt.Key.Key_Return)
    assert panel.reason_form.message.startswith("Say honestly why")
    desk.type("we need one day for ourselves")
    desk.key(Qt.Key.Key_Return)
    assert panel.outcome.text() == "Nothing changes, because: we need one day for ourselves"
    assert panel.reason_form.isHidden()


def test_what_was_written_down_by_mistake_is_taken_out_after_saying_what_goes_and_comes_back(
    open_shop: OpenShop, qtbot: QtBot
) -> None:
    said(open_shop, "Cold soup")
    said(open_shop, "Too loud")
    desk = FeedbackDesk(open_shop, qtbot)
    panel = desk.log.panel
    assert panel.gone.accessibleDescription() == "Somebody"
    desk.press(panel.gone)
    assert "How it was put right goes with it." in panel.gone_form.goes.text()
    assert panel.gone_form.take_out.hasFocus()
    assert desk.page.go_back()
    assert panel.gone.hasFocus()
    assert panel.gone_form.goes.text() == ""
    desk.press(panel.gone)
    desk.key(Qt.Key.Key_Space)
    assert desk.shown == ["Cold soup"]
    desk.window.notices.undo()
    desk.settle()
    assert sorted(desk.shown) == ["Cold soup", "Too loud"]


def test_who_sees_to_it_and_by_when(open_shop: OpenShop, qtbot: QtBot) -> None:
    said(open_shop, "Cold coffee")
    desk = FeedbackDesk(open_shop, qtbot)
    panel = desk.log.panel
    desk.press(panel.assign)
    panel.task_form.owner.input.choose(str(THE_OWNER))
    panel.task_form.has_day.input.setCurrentIndex(1)
    panel.task_form.day.set_day(open_shop.today)
    panel.task_form.send()
    desk.settle()
    assert panel.task.text() == "The owner sees to it · Due today"
    assert desk.log.rows.columns[-1].value(desk.log.rows.row_at(0)) == "Due today"


def test_a_long_log_is_shown_piece_by_piece(open_shop: OpenShop, qtbot: QtBot) -> None:
    for number in range(55):
        said(open_shop, f"Number {number}", FeedbackKind.SUGGESTION)
    desk = FeedbackDesk(open_shop, qtbot)
    assert len(desk.shown) == 50
    assert desk.log.chips[LogSlice.ALL].words == "Everything 55"
    desk.press(desk.log.list.more)
    assert len(desk.shown) == 55
    assert not desk.log.list.more.isVisibleTo(desk.window)


@pytest.mark.parametrize(("scheme", "scale"), [(Scheme.LIGHT, 1.0), (Scheme.DARK, 1.5)])
def test_the_log_fits_into_the_smallest_window(
    open_shop: OpenShop, qtbot: QtBot, theme: Theme, scheme: Scheme, scale: float
) -> None:
    ada = open_shop.add_regular("Ada Obi", 9, Purpose.FEEDBACK)
    entry = said(open_shop, "The coffee was cold again, and nobody said sorry", topic="Coffee", customer_id=ada)
    open_shop.shop.do(partial(attach, feedback_id=entry, content=PNG))
    theme.choose(scheme=scheme, scale=scale)
    desk = FeedbackDesk(open_shop, qtbot, size=(1024 - 216, 700))
    desk.key(Qt.Key.Key_N, CONTROL)
    desk.type("x")
    desk.press(desk.log.panel.assign)
    qtbot.waitUntil(lambda: assert_nothing_is_cut_off(desk.page), timeout=10_000)
