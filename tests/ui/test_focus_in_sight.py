"""What has the keyboard is in sight, with the form around it and its heading: wherever a page scrolls."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from localregulars.ui.models.table_model import Column, TableModel
from localregulars.ui.theme.theme import Theme
from localregulars.ui.widgets.button import Button
from localregulars.ui.widgets.field import LabelledField
from localregulars.ui.widgets.flow import PageScroll
from localregulars.ui.widgets.focus_in_sight import show_opened
from localregulars.ui.widgets.notice import NoticeBar
from localregulars.ui.widgets.place_form import PlaceForm
from localregulars.ui.widgets.short_table import ShortTable
from localregulars.ui.widgets.status_line import StatusLine
from localregulars.ui.widgets.text import Tone
from localregulars.ui.widgets.text_area import LabelledArea

SIZE = (420, 400)
_SECTIONS, _WAIT_MS, _LONG_AFTER_MS = 8, 20, 500


class Section(QWidget):
    """A heading, a button and a form that it opens, with so many fields."""

    def __init__(self, name: str, fields: int) -> None:
        super().__init__()
        self.heading = QLabel(name)
        self.opener = QPushButton(f"Change {name}")
        self.form = QWidget()
        inside = QVBoxLayout(self.form)
        self.fields = [QLineEdit() for _ in range(fields)]
        for field in self.fields:
            field.setFixedHeight(36)
            inside.addWidget(field)
        self.form.hide()
        column = QVBoxLayout(self)
        for widget in (self.heading, self.opener, self.form):
            column.addWidget(widget)
        self.opener.clicked.connect(self.open)

    def open(self) -> None:
        self.opener.hide()
        self.form.show()
        self.fields[0].setFocus()


class Page(QWidget):
    """Sections below each other in what scrolls, and a notice over its lower edge."""

    def __init__(self, fields: int = 4) -> None:
        super().__init__()
        self.area = PageScroll(margin=0)
        self.sections = [Section(f"section {number}", fields) for number in range(_SECTIONS)]
        for section in self.sections:
            self.area.body.addWidget(section)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)
        self.notices = NoticeBar(self)
        self.resize(*SIZE)

    def where(self, widget: QWidget) -> tuple[int, int]:
        """From where to where it is, seen from the upper edge of what is in sight."""
        top = widget.mapTo(self.area.viewport(), QPoint(0, 0)).y()
        return top, top + widget.height()

    @property
    def lower_edge(self) -> int:
        """The first line below what is in sight."""
        return self.notices.y() if self.notices.isVisible() else self.area.viewport().height()

    def sees(self, widget: QWidget) -> bool:
        """Whether all of it is in sight, and not just at an edge."""
        top, bottom = self.where(widget)
        return top > 0 and bottom < self.lower_edge


@pytest.fixture
def make(qtbot: QtBot, theme: Theme) -> Iterator[Callable[..., Page]]:
    pages: list[Page] = []

    def shown(fields: int = 4) -> Page:
        page = Page(fields)
        pages.append(page)
        qtbot.addWidget(page)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        QTest.qWait(_WAIT_MS)
        return page

    del theme
    yield shown
    for page in pages:
        page.close()


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_a_form_that_has_room_is_shown_whole_with_its_heading_when_it_opens(make: Callable[..., Page]) -> None:
    page = make()
    section = page.sections[5]
    section.opener.setFocus()
    QTest.qWait(_WAIT_MS)
    QTest.keyClick(section.opener, Qt.Key.Key_Space)
    QTest.qWait(_WAIT_MS)
    assert focus() is section.fields[0]
    assert all(page.sees(part) for part in (section.heading, section.form))


def test_a_form_that_has_no_room_is_shown_from_its_heading_on(make: Callable[..., Page]) -> None:
    page = make(12)
    section = page.sections[5]
    section.opener.setFocus()
    QTest.qWait(_WAIT_MS)
    QTest.keyClick(section.opener, Qt.Key.Key_Space)
    QTest.qWait(_WAIT_MS)
    assert page.sees(section.heading)
    assert page.sees(section.fields[0])
    assert page.where(section.heading)[0] < SIZE[1] // 4, "as much of the form as fits"


def test_what_opens_without_the_keyboard_is_shown_whole_with_the_button_that_opened_it(
    make: Callable[..., Page],
) -> None:
    """Words to be read: the keyboard stays on the button, which closes them again."""
    page = make()
    section = page.sections[5]
    section.opener.setFocus()
    QTest.qWait(_LONG_AFTER_MS)
    section.form.show()
    show_opened(section.form)
    QTest.qWait(_WAIT_MS)
    assert focus() is section.opener
    assert all(page.sees(part) for part in (section.heading, section.opener, section.form))


def test_what_opens_is_in_sight_in_a_page_that_stood_at_its_beginning_and_in_a_window_that_is_not_in_use(
    make: Callable[..., Page],
) -> None:
    page = make()
    section = page.sections[3]
    section.opener.setFocus()
    page.area.show_beginning()
    QTest.qWait(_WAIT_MS)
    other = QWidget()
    other.show()
    other.activateWindow()
    QTest.qWait(_WAIT_MS)
    section.form.show()
    show_opened(section.form)
    QTest.qWait(_WAIT_MS)
    other.close()
    assert page.sees(section.form)


def test_what_opens_without_room_begins_at_the_upper_edge_as_long_as_its_first_question_is_in_sight(
    make: Callable[..., Page],
) -> None:
    """Such as the words of a notice, and below them how the yes to them was said."""
    page = make(12)
    for question, is_shown_from_its_top in ((5, True), (11, False)):
        section = page.sections[question % 4 + 2]
        section.opener.setFocus()
        QTest.qWait(_LONG_AFTER_MS)
        section.form.show()
        show_opened(section.form)
        section.fields[question].setFocus()
        QTest.qWait(_WAIT_MS)
        assert page.sees(section.fields[question])
        assert (page.where(section.form)[0] >= 0) is is_shown_from_its_top
        section.form.hide()


def test_a_field_that_has_no_room_is_shown_from_its_name_on(make: Callable[..., Page]) -> None:
    page = make(1)
    area = LabelledArea("Your words", hint="They are shown as they are.", lines=30)
    page.area.body.insertWidget(page.area.body.indexOf(page.sections[5]), area)
    page.sections[1].opener.setFocus()
    QTest.qWait(_WAIT_MS)
    area.setFocus()
    QTest.qWait(_WAIT_MS)
    assert area.input.height() > SIZE[1]
    assert page.where(area)[0] in range(SIZE[1] // 4)


@pytest.mark.parametrize("has_notice", [False, True])
@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_leaves_nothing_at_an_edge_out_of_sight_or_under_a_notice(
    make: Callable[..., Page], qtbot: QtBot, key: Qt.Key, *, has_notice: bool
) -> None:
    page = make(12)
    for section in page.sections:
        section.open()
    stops = [field for section in page.sections for field in section.fields]
    stops = stops if key == Qt.Key.Key_Tab else stops[::-1]
    stops[0].setFocus()
    if has_notice:
        page.notices.say("Written down.", lambda: None)
    for stop in stops:
        assert focus() is stop
        qtbot.waitUntil(lambda: page.sees(focus()), timeout=2_000)
        QTest.keyClick(stop, key)


def test_a_notice_that_comes_leaves_nothing_below_it_and_the_page_ends_where_it_did_once_it_is_gone(
    make: Callable[..., Page],
) -> None:
    page = make()
    last = page.sections[-1].opener
    last.setFocus()
    QTest.qWait(_WAIT_MS)
    before = page.area.verticalScrollBar().maximum()
    page.notices.say("Written down.", lambda: None)
    QTest.qWait(_WAIT_MS)
    assert page.sees(last)
    page.notices.hide()
    QTest.qWait(_WAIT_MS)
    assert page.area.verticalScrollBar().maximum() == before


def test_what_is_read_later_above_it_does_not_push_it_out_of_sight_but_nobody_is_called_back(
    make: Callable[..., Page],
) -> None:
    page = make()
    last, bar = page.sections[5].opener, page.area.verticalScrollBar()
    last.setFocus()
    QTest.qWait(_LONG_AFTER_MS)
    page.sections[2].heading.setFixedHeight(300)
    QTest.qWait(_WAIT_MS)
    assert page.sees(last)
    bar.setValue(0)  # somebody scrolls away
    page.sections[2].heading.setFixedHeight(500)
    QTest.qWait(_WAIT_MS)
    assert bar.value() == 0


def test_a_page_that_is_shown_anew_stands_at_its_beginning(make: Callable[..., Page]) -> None:
    page = make()
    page.sections[0].opener.setFocus()
    page.sections[2].opener.setFocus()  # once it is read: what one would use first
    page.area.show_beginning()
    QTest.qWait(_WAIT_MS)
    assert page.sees(page.sections[2].opener)
    assert page.area.verticalScrollBar().value() == 0


def test_a_page_that_is_shown_anew_keeps_to_its_beginning_until_the_keyboard_goes_on(
    make: Callable[..., Page], qtbot: QtBot
) -> None:
    """Its title and its warnings are read first, though what one would use first begins below what is in sight."""
    page = make()
    below, after, bar = page.sections[6].opener, page.sections[7].opener, page.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    below.setFocus()
    page.area.show_beginning()
    QTest.qWait(_WAIT_MS)
    page.sections[2].heading.setFixedHeight(100)  # more was read
    QTest.qWait(_LONG_AFTER_MS)
    page.sections[3].heading.setFixedHeight(100)
    QTest.qWait(_WAIT_MS)
    assert bar.value() == 0
    after.setFocus()
    qtbot.waitUntil(lambda: page.sees(after))
    page.area.show_beginning()
    below.setFocus()
    qtbot.waitUntil(lambda: page.sees(below))


def test_at_the_beginning_of_a_page_the_keyboard_is_on_what_is_in_sight_or_on_what_was_named_for_that(
    make: Callable[..., Page], qtbot: QtBot
) -> None:
    """A key that works on something works on what is seen."""
    page = make()
    bar = page.area.verticalScrollBar()
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    page.sections[2].opener.setFocus()
    page.area.show_beginning(page)
    QTest.qWait(_LONG_AFTER_MS)
    assert focus() is page.sections[2].opener
    page.sections[0].heading.setFixedHeight(600)  # more was read, and it has no room now
    qtbot.waitUntil(page.hasFocus)
    assert bar.value() == 0


def test_what_is_in_sight_stays_where_it_is(make: Callable[..., Page]) -> None:
    page = make()
    page.sections[0].opener.setFocus()
    page.sections[1].opener.setFocus()
    QTest.qWait(_WAIT_MS)
    assert page.area.verticalScrollBar().value() == 0


def test_nothing_moves_under_a_mouse_button_that_is_held(make: Callable[..., Page], qtbot: QtBot) -> None:
    """A button at the edge that moved away under the pointer was never pressed."""
    page = make()
    edge, bar = page.sections[4].opener, page.area.verticalScrollBar()
    pressed: list[int] = []
    edge.clicked.connect(lambda: pressed.append(bar.value()))
    bar.setValue(bar.value() + page.where(edge)[0] + edge.height() // 2)
    QTest.qWait(_WAIT_MS)
    height, window = bar.value(), page.windowHandle()
    at = edge.mapTo(page, QPoint(edge.width() // 2, edge.height() * 3 // 4))
    QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    QTest.qWait(100)
    assert bar.value() == height
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert pressed == [height]
    qtbot.waitUntil(lambda: page.sees(page.sections[4].form), timeout=2_000)


class Asking(PlaceForm):
    """A form of so many fields, open on a page, with a line that says how it goes below it."""

    def __init__(self, page: Page, fields: int) -> None:
        super().__init__()
        self.fields = [LabelledField(f"Field {number}", wraps=True) for number in range(fields)]
        for field in self.fields:
            self.column.addWidget(field)
        self.finish(Button("Keep it"))
        self.status = StatusLine()
        place = page.area.body.indexOf(page.sections[-1])
        page.area.body.insertWidget(place, self)
        page.area.body.insertWidget(place + 1, self.status)
        self.show()
        self.fields[0].setFocus()
        QTest.qWait(_LONG_AFTER_MS)

    def say(self, where: str) -> QWidget:
        """Say that something is wrong there; the widget that says so."""
        sentence = "That cannot be so, because one thing does not fit another; look at both of them once more."
        if where == "at the end":
            self.show_problem(sentence)
            return self._problem
        if where == "below the form":
            self.status.say(sentence, Tone.BAD)
            return self.status
        self.fields[-1].show_problem(sentence)
        return self.fields[-1]


@pytest.mark.parametrize("where", ["at the end", "below the form", "at its field"])
def test_what_is_wrong_is_said_in_sight_wherever_it_stands(make: Callable[..., Page], where: str) -> None:
    page = make()
    form = Asking(page, 12)
    assert focus() is form.fields[0].input
    said = form.say(where)
    QTest.qWait(_WAIT_MS)
    assert page.sees(said)
    assert focus() is form.fields[0].input, "saying it takes the keyboard from nobody"


def test_what_has_the_keyboard_stays_in_sight_beside_what_is_wrong_where_both_have_room(
    make: Callable[..., Page],
) -> None:
    page = make()
    form = Asking(page, 3)
    bar = page.area.verticalScrollBar()
    bar.setValue(bar.value() + page.where(form.fields[0])[1] - SIZE[1] + 10)  # the form at the lower edge
    said = form.say("at the end")
    form.fields[0].setFocus()
    QTest.qWait(_WAIT_MS)
    assert page.sees(said)
    assert page.sees(form.fields[0].input)


def test_a_field_that_one_is_led_to_is_in_sight_even_where_the_sentence_has_no_room_beside_it(
    make: Callable[..., Page],
) -> None:
    page = make()
    form = Asking(page, 12)
    form.fields[-1].setFocus()
    QTest.qWait(_LONG_AFTER_MS)
    form.say("at the end")
    form.fields[0].setFocus()
    QTest.qWait(_WAIT_MS)
    page.sections[0].heading.setFixedHeight(90)  # and something grows meanwhile
    QTest.qWait(_WAIT_MS)
    assert page.sees(form.fields[0].input)


def test_of_several_things_that_are_wrong_the_first_is_in_sight(make: Callable[..., Page]) -> None:
    page = make()
    form = Asking(page, 12)
    page.area.verticalScrollBar().setValue(0)
    for field in form.fields:
        field.show_problem("Please fill it in.")
    QTest.qWait(_WAIT_MS)
    assert page.sees(form.fields[0])


@pytest.mark.parametrize("turns", [0, 1])
def test_whoever_goes_on_from_a_row_sees_where_they_are_and_not_the_row(make: Callable[..., Page], turns: int) -> None:
    page = make()
    columns = (Column[str](lambda: "Name", lambda row: row, lambda row: row, lambda: "Ada"),)
    model: TableModel[str] = TableModel(columns, lambda row: row, lambda row: row, page)
    model.set_rows(f"Ada {number}" for number in range(10))
    table = ShortTable(model, "Names", 20)
    page.area.body.insertWidget(0, table)
    QTest.qWait(_WAIT_MS)
    table.setFocus()
    table.choose_row(3)
    if turns:
        QTest.qWait(_WAIT_MS)
    last = page.sections[-1].opener
    last.setFocus()
    QTest.qWait(_WAIT_MS)
    assert page.sees(last)


def test_whoever_scrolls_on_is_not_called_back_to_what_was_wrong(make: Callable[..., Page]) -> None:
    page = make()
    form = Asking(page, 12)
    form.say("at the end")
    QTest.qWait(_LONG_AFTER_MS)
    page.area.verticalScrollBar().setValue(0)
    page.sections[1].heading.setFixedHeight(90)
    QTest.qWait(_WAIT_MS)
    assert page.area.verticalScrollBar().value() == 0
