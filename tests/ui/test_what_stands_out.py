"""What is chosen stands out from what is not, in every look; in high contrast what is a box has an edge."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.pixels import dots

from localregulars.ui.theme.theme import Scheme, Theme
from localregulars.ui.theme.tokens import SPACE_M, contrast
from localregulars.ui.widgets.answers import Answers
from localregulars.ui.widgets.banner import Banner
from localregulars.ui.widgets.button import Button, ButtonKind, NavigationButton
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.filter_chip import FilterChip
from localregulars.ui.widgets.part_tabs import PartTabs
from localregulars.ui.widgets.states import ProgressLine
from localregulars.ui.widgets.text import Chip, Text, Tone

LOOKS = (Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST)
TONES = (Tone.ATTENTION, Tone.GOOD, Tone.INFO, Tone.BAD)


@pytest.fixture
def ground(qtbot: QtBot, theme: Theme) -> QWidget:
    """A card's ground, in whatever look is chosen."""
    widget = QWidget()
    widget.setProperty("surface", "surface")
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    QVBoxLayout(widget)
    qtbot.addWidget(widget)
    theme.choose(scheme=Scheme.LIGHT)
    return widget


def put(ground: QWidget, widget: QWidget) -> None:
    column = ground.layout()
    assert column is not None
    column.addWidget(widget)
    ground.show()


def chips() -> tuple[QWidget, list[Button]]:
    row, both = QWidget(), [FilterChip("users"), FilterChip("users")]
    column = QVBoxLayout(row)
    for chip in both:
        chip.show_count("Regulars", 172)
        column.addWidget(chip)
    both[0].setChecked(True)
    return row, [*both]


def answers() -> tuple[QWidget, list[Button]]:
    asked = Answers("How was it?", (("a", "Fine"), ("b", "Fair")))
    asked.choose("a")
    return asked, list(asked.buttons.values())


def parts() -> tuple[QWidget, list[Button]]:
    tabs = PartTabs("Parts", (("a", "Polls"), ("b", "Wants")))
    tabs.show_chosen("a")
    return tabs, list(tabs.buttons.values())


def entries() -> tuple[QWidget, list[Button]]:
    row = QWidget()
    column = QVBoxLayout(row)
    both: list[Button] = [NavigationButton(words, "users", is_page=True) for words in ("Today", "Wants")]
    for entry in both:
        column.addWidget(entry)
    both[0].setChecked(True)
    return row, both


def middle_of_edge(button: Button) -> str:
    """The colour of the outermost line of a button."""
    return button.grab().toImage().pixelColor(button.width() // 2, 0).name()


def ground_of(button: Button) -> str:
    """The colour that most of a button is painted in."""
    values, counts = np.unique(dots(button.grab().toImage()), return_counts=True)
    return QColor.fromRgb(int(values[counts.argmax()])).name()


CHOICES = pytest.mark.parametrize("made", [chips, answers, parts])


@pytest.mark.parametrize("scheme", LOOKS)
@CHOICES
def test_what_is_chosen_has_an_edge_as_what_is_not(
    ground: QWidget, theme: Theme, scheme: Scheme, made: Callable[[], tuple[QWidget, list[Button]]]
) -> None:
    theme.choose(scheme=scheme)
    row, (chosen, other) = made()
    put(ground, row)
    assert contrast(middle_of_edge(chosen), theme.colours.surface) >= 3.0
    assert contrast(middle_of_edge(other), theme.colours.surface) >= 3.0


@pytest.mark.parametrize("made", [chips, answers, parts, entries])
def test_in_high_contrast_the_ground_of_what_is_chosen_tells_it_from_the_others(
    ground: QWidget, theme: Theme, made: Callable[[], tuple[QWidget, list[Button]]]
) -> None:
    theme.choose(scheme=Scheme.HIGH_CONTRAST)
    row, (chosen, other) = made()
    put(ground, row)
    assert contrast(ground_of(chosen), ground_of(other)) >= 3.0


@pytest.mark.parametrize("scheme", LOOKS)
def test_how_many_a_chosen_chip_leaves_can_be_read(ground: QWidget, theme: Theme, scheme: Scheme) -> None:
    """The count has a ground of its own, which is not that of the words beside it."""
    theme.choose(scheme=scheme)
    row, (chosen, _other) = chips()
    put(ground, row)
    shown = dots(chosen.grab().toImage())
    count = shown[8:-8, -34:-14]
    words = {QColor.fromRgb(int(one)).name() for one in np.unique(count)}
    own = theme.colours.surface.lower()
    assert own in words
    assert max(contrast(own, word) for word in words) >= 4.5


def keys() -> QWidget:
    return Chip("Ctrl+K")


def panel() -> QWidget:
    return Card("A panel in a card", is_sunken=True)


def banner() -> QWidget:
    made = Banner("clock")
    made.say("No file since Tuesday")
    return made


BOXES: dict[str, Callable[[], QWidget]] = {
    "keys": keys,
    "panel": panel,
    "banner": banner,
    "progress": ProgressLine,
    **{f"chip-{tone.value}": partial(Chip, "away", tone) for tone in TONES},
}


@pytest.mark.parametrize("made", BOXES.values(), ids=BOXES)
def test_in_high_contrast_a_box_has_an_edge(ground: QWidget, theme: Theme, made: Callable[[], QWidget]) -> None:
    theme.choose(scheme=Scheme.HIGH_CONTRAST)
    box = made()
    box.setMinimumSize(60, 6)
    put(ground, box)
    shown, middle = box.grab().toImage(), box.width() // 2
    for at in (0, box.height() - 1):
        assert contrast(shown.pixelColor(middle, at).name(), theme.colours.surface) >= 3.0


@pytest.mark.parametrize("scheme", LOOKS)
def test_a_panel_leaves_its_words_where_they_stand_in_every_look(ground: QWidget, theme: Theme, scheme: Scheme) -> None:
    card = Card("A panel in a card", is_sunken=True)
    words = Text("How was it?")
    card.body.addWidget(words)
    put(ground, card)
    theme.choose(scheme=scheme)
    assert words.pos() == QPoint(SPACE_M, SPACE_M)


def test_what_is_chosen_and_cannot_be_changed_looks_switched_off(ground: QWidget, theme: Theme) -> None:
    button = Button("On", ButtonKind.SECONDARY, "check")
    button.setCheckable(True)
    button.setChecked(True)
    button.setEnabled(False)
    put(ground, button)
    assert ground_of(button) == theme.colours.sunken.lower()
    assert middle_of_edge(button) == theme.colours.line.lower()
