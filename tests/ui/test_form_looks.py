"""How forms look while something is missing, has no room, or is not open."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionFrame, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.pixels import dots

from localregulars.ui.theme.theme import Scheme, Theme
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.field import Choice, LabelledChoice, LabelledField
from localregulars.ui.widgets.form_card import FormCard
from localregulars.ui.widgets.place_form import PlaceForm
from localregulars.ui.widgets.search_field import SearchField


@pytest.fixture
def room(qtbot: QtBot, theme: Theme) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(320, 400)
    QVBoxLayout(widget)
    theme.choose(scheme=Scheme.LIGHT)
    return widget


def put(room: QWidget, *widgets: QWidget) -> None:
    column = room.layout()
    assert column is not None
    for widget in widgets:
        column.addWidget(widget)
    room.show()


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST])
def test_a_main_button_that_cannot_be_pressed_yet_keeps_a_frame(room: QWidget, theme: Theme, scheme: Scheme) -> None:
    """Its ground alone would not be seen in a sunken box, and the button beside it would look like the main one."""
    theme.choose(scheme=scheme)
    button = Button("Yes, write it down", ButtonKind.PRIMARY)
    button.setEnabled(False)
    put(room, button)
    assert button.grab().toImage().pixelColor(button.width() // 2, 0) == theme.colour("border")


def test_a_way_to_a_file_without_room_shows_both_its_ends_and_is_told_whole(room: QWidget) -> None:
    path = "/home/somebody/Shops/Corner cafe/backups/2026-11-23/corner-cafe-of-somebody.lrbackup"
    short = LabelledField("Backup file", is_path=True)
    plain = LabelledField("Backup file")
    put(room, short, plain)
    for field in (short, plain):
        field.set_text(path)
        field.input.clearFocus()
    assert short.input.toolTip() == path
    assert short.input.text() == path
    assert short.input.grab().toImage() != plain.input.grab().toImage(), "that would show its end alone"
    plain.set_text("short.lrbackup")
    short.set_text("short.lrbackup")
    assert short.input.grab().toImage() == plain.input.grab().toImage()


def test_a_choice_without_room_ends_in_dots_and_is_told_whole(room: QWidget) -> None:
    choice = Choice([("a", "London, United Kingdom"), ("b", "Argentina – Buenos Aires, the capital of the country")])
    inside = QPointF(5, 5)
    put(room, choice)
    choice.setFixedWidth(260)
    choice.choose("b")
    assert choice.shown.endswith("…")
    assert choice.shown.startswith("Argentina – Buenos")
    QApplication.sendEvent(choice, QEnterEvent(inside, inside, inside))
    assert choice.toolTip() == choice.currentText()
    as_short = Choice([("a", choice.shown)])
    put(room, as_short)
    as_short.setFixedWidth(260)
    assert (dots(choice.grab().toImage()) == dots(as_short.grab().toImage())).all(), "as it is painted"
    choice.choose("a")
    assert choice.shown == "London, United Kingdom"
    QApplication.sendEvent(choice, QEnterEvent(inside, inside, inside))
    assert choice.toolTip() == ""


@pytest.mark.parametrize("scale", [0.9, 1.0, 1.1, 1.25, 1.5])
def test_a_choice_that_has_the_room_that_it_asks_for_says_its_words_whole(
    room: QWidget, theme: Theme, scale: float
) -> None:
    theme.choose(scale=scale)
    for words in ("Der Zeitraum davor", "The time before", "Italiano", "Letzte drei Monate", "Dieselben Tage"):
        choice = Choice([("a", words)])
        choice.setParent(room)
        choice.show()
        choice.resize(choice.sizeHint())
        assert choice.shown == words


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_a_search_that_keeps_its_hint_whole_is_wide_enough_for_it(room: QWidget, theme: Theme, scale: float) -> None:
    theme.choose(scheme=Scheme.LIGHT, scale=1.0)
    hint = "Chercher un réglage ici"
    field = SearchField(hint)
    field.keep_hint_whole(200)
    put(room, field)
    theme.choose(scale=scale)
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    field.resize(field.minimumWidth(), field.height())
    inside = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
    needed = field.fontMetrics().horizontalAdvance(hint)
    assert inside.width() - field.textMargins().left() >= needed
    assert field.minimumWidth() < needed + 100


def test_a_field_that_is_meant_elsewhere_is_marked_until_somebody_types_or_chooses(room: QWidget) -> None:
    field, choice = LabelledField("What it is"), LabelledChoice("Kind", [("a", "One"), ("b", "Other")])
    put(room, field, choice)
    for marked in (field, choice):
        marked.mark(is_wrong=True)
        assert marked.input.property("invalid")
    field.set_text("x")
    choice.input.setCurrentIndex(1)
    for marked in (field, choice):
        assert not marked.input.property("invalid")


def test_the_card_of_a_form_is_there_while_the_form_is(room: QWidget) -> None:
    form = PlaceForm()
    card = FormCard("Something went wrong", form)
    put(room, card)
    assert card.isHidden()
    form.show()
    assert form.isVisible()
    form.give_up()
    assert card.isHidden()
