"""Another look costs what is in sight: what is hidden follows when it is shown, and looks no different then."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QSlider, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from localregulars.ui.theme.restyling import waits_until_shown
from localregulars.ui.theme.theme import Scheme, Theme
from localregulars.ui.theme.tokens import TextRole
from localregulars.ui.widgets.avatar import Avatar
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.field import LabelledChoice, LabelledField
from localregulars.ui.widgets.text import Chip, Separator, Text, Tone

HIDDEN_PAGES = 12


class Sample(QWidget):
    """A page with one of each of what the style sheet knows; counts how often it was told of another style."""

    def __init__(self) -> None:
        super().__init__()
        self.told = 0
        self.setProperty("surface", "background")
        self.words = Text("Seven people are worth a hello", TextRole.SECTION, Tone.MUTED)
        self.field = LabelledField("Name", hint="As you call them")
        self.field.set_text("Maria")
        card = Card("A card")
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setProperty("field", True)
        choice = LabelledChoice("Colours", (("a", "Light"), ("b", "Dark")))
        for widget in (self.words, Avatar("Maria Okafor"), Chip("away", Tone.ATTENTION), self.field, choice, slider):
            card.body.addWidget(widget)
        column = QVBoxLayout(self)
        for each in (card, Separator(), Button("Done", ButtonKind.PRIMARY, "check")):
            column.addWidget(each)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self.told += 1
        super().changeEvent(event)


class Book(QStackedWidget):
    """Pages of which one is shown; it shows others as the window does."""

    def __init__(self, pages: int) -> None:
        super().__init__()
        self.pages = [Sample() for _ in range(pages)]
        for page in self.pages:
            waits_until_shown(page)
            self.addWidget(page)
        self.resize(500, 600)

    def show_page(self, number: int) -> Sample:
        page = self.pages[number]
        Theme.current().catch_up(page)
        self.setCurrentWidget(page)
        return page


def colour_of_words(page: Sample) -> QColor:
    return page.words.palette().color(QPalette.ColorRole.WindowText)


def picture(widget: QWidget) -> QImage:
    """Without the keyboard, which is in another window by then."""
    focus = widget.focusWidget()
    if focus is not None:
        focus.clearFocus()
    QApplication.sendPostedEvents()
    return widget.grab().toImage()


@pytest.fixture
def book(qtbot: QtBot, theme: Theme) -> Book:
    """Two pages, both of which were shown once."""
    made = Book(2)
    qtbot.addWidget(made)
    made.show()
    for number in (1, 0):
        made.show_page(number)
        picture(made)
    return made


def fresh(qtbot: QtBot) -> Book:
    made = Book(1)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("scheme", [Scheme.DARK, Scheme.HIGH_CONTRAST])
def test_what_is_in_sight_looks_as_if_it_had_been_made_so(
    qtbot: QtBot, theme: Theme, book: Book, scheme: Scheme
) -> None:
    theme.choose(scheme=scheme)
    assert picture(book) == picture(fresh(qtbot))


def test_what_was_hidden_while_colours_and_text_size_changed_looks_so_too(
    qtbot: QtBot, theme: Theme, book: Book
) -> None:
    theme.choose(scheme=Scheme.DARK)
    theme.choose(scale=1.3)
    book.show_page(1)
    assert picture(book) == picture(fresh(qtbot))


def test_a_hidden_page_does_not_follow_at_once_but_when_it_is_shown(theme: Theme, book: Book) -> None:
    before = colour_of_words(book.pages[1])
    theme.choose(scheme=Scheme.DARK)
    assert colour_of_words(book.pages[0]) == QColor(theme.colours.muted)
    assert colour_of_words(book.pages[1]) == before
    assert colour_of_words(book.show_page(1)) == QColor(theme.colours.muted)


def test_a_hidden_page_follows_by_itself_and_then_costs_nothing_when_it_is_shown(
    qtbot: QtBot, theme: Theme, book: Book
) -> None:
    theme.choose(scheme=Scheme.DARK, scale=1.2)
    told = book.pages[1].told
    qtbot.waitUntil(lambda: colour_of_words(book.pages[1]) == QColor(theme.colours.muted))
    qtbot.waitUntil(lambda: not theme.is_catching_up)
    assert book.pages[1].isHidden()
    assert book.pages[1].told == told + 1
    keys = [each.palette().cacheKey() for each in book.pages[1].findChildren(QLabel)]
    book.show_page(1)
    assert [each.palette().cacheKey() for each in book.pages[1].findChildren(QLabel)] == keys
    assert book.pages[1].told == told + 1
    assert picture(book) == picture(fresh(qtbot))


def test_a_page_that_goes_while_it_follows_is_no_trouble(qtbot: QtBot, theme: Theme, book: Book) -> None:
    theme.choose(scheme=Scheme.DARK)
    qtbot.waitUntil(lambda: colour_of_words(book.pages[1]) == QColor(theme.colours.muted))
    going = book.pages.pop(1)
    book.removeWidget(going)
    going.deleteLater()
    qtbot.waitUntil(lambda: not theme.is_catching_up)
    theme.choose(scheme=Scheme.LIGHT)
    qtbot.waitUntil(lambda: not theme.is_catching_up)


def test_a_page_that_missed_several_changes_follows_the_last_one(theme: Theme, book: Book) -> None:
    height = book.pages[1].field.input.minimumHeight()
    theme.choose(scheme=Scheme.DARK)
    theme.choose(scale=1.5)
    theme.choose(scheme=Scheme.LIGHT)
    page = book.show_page(1)
    assert colour_of_words(page) == QColor(theme.colours.muted)
    assert page.field.input.minimumHeight() > height


def test_colours_alone_lay_nothing_out_anew(theme: Theme, book: Book) -> None:
    before = [page.told for page in book.pages]
    theme.choose(scheme=Scheme.DARK)
    book.show_page(1)
    assert [page.told for page in book.pages] == before


def test_another_text_size_lays_out_once_what_is_in_sight(theme: Theme, book: Book) -> None:
    before = [page.told for page in book.pages]
    theme.choose(scale=1.5)
    assert [page.told for page in book.pages] == [before[0] + 1, before[1]]
    book.show_page(1)
    book.show_page(1)
    assert [page.told for page in book.pages] == [before[0] + 1, before[1] + 1]


def test_the_same_look_chosen_again_is_told_and_costs_nothing(theme: Theme, book: Book, qapp: QApplication) -> None:
    theme.choose(scheme=Scheme.LIGHT, scale=1.0)
    told, sheet = list[bool](), qapp.styleSheet()
    theme.changed.connect(lambda: told.append(True))
    label = book.pages[0].findChild(QLabel)
    assert label is not None
    polished = label.palette().cacheKey()
    theme.choose(scheme=Scheme.LIGHT)
    assert told
    assert qapp.styleSheet() == sheet
    assert label.palette().cacheKey() == polished


def test_what_was_typed_and_where_the_keyboard_was_stay(qtbot: QtBot, theme: Theme, book: Book) -> None:
    book.activateWindow()
    qtbot.waitUntil(book.isActiveWindow)
    field = book.pages[0].field.input
    field.setFocus()
    field.setText("Maria Ok")
    field.setCursorPosition(3)
    theme.choose(scheme=Scheme.DARK, scale=1.3)
    assert field.hasFocus()
    assert (field.text(), field.cursorPosition()) == ("Maria Ok", 3)


def test_hidden_pages_hardly_slow_a_change_of_colours(qtbot: QtBot, theme: Theme) -> None:
    """Side by side: with Qt's own way a dozen hidden pages would make it take more than ten times as long."""

    def spent(pages: int) -> float:
        made = Book(pages)
        qtbot.addWidget(made)
        made.show()
        for number in reversed(range(pages)):
            made.show_page(number)
        picture(made)
        times = []
        for scheme in (Scheme.DARK, Scheme.LIGHT) * 3:
            start = time.process_time()
            theme.choose(scheme=scheme)
            times.append(time.process_time() - start)
        made.close()
        made.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return min(times)

    assert spent(1 + HIDDEN_PAGES) < 4 * spent(1)


@pytest.mark.parametrize("waits", [False, True])
def test_fields_that_were_never_shown_have_the_text_size_that_was_chosen_before(
    qtbot: QtBot, theme: Theme, *, waits: bool
) -> None:
    room, form = QWidget(), QWidget()
    around = QVBoxLayout(room)
    qtbot.addWidget(room)
    room.show()
    form.hide()
    column, name, paper = QVBoxLayout(form), LabelledField("Name"), LabelledChoice("Paper", (("a", "A5"),))
    column.addWidget(name)
    column.addWidget(paper)
    around.addWidget(form)
    if waits:
        waits_until_shown(form)
    theme.choose(scale=1.5)
    theme.catch_up(form)
    form.show()
    sizes = [field.font().pointSizeF() for field in (name.input, paper.input)]
    assert sizes == [theme.font(TextRole.BODY).pointSizeF()] * 2
