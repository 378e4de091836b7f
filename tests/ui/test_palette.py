"""The palette: what fits what is typed, in which order, how fast, and what the keys do."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.ui.layout import assert_nothing_is_cut_off

from localregulars.ui.models.folding import searchable
from localregulars.ui.palette.dialog import CommandPalette
from localregulars.ui.palette.entries import Entry, Fit, best, fit
from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import SPACE_L, SPACE_S, TextRole, row_height


def entries(chosen: list[str], *words: str) -> list[Entry]:
    return [Entry(word, "Ctrl+X", "keyboard", partial(chosen.append, word), searchable(word)) for word in words]


class Desk:
    """A palette of a few lines over a window."""

    def __init__(self, qtbot: QtBot, *words: str) -> None:
        self.chosen: list[str] = []
        self.offered = entries(self.chosen, *words)
        self.window = QWidget()
        self.window.resize(1024, 700)
        qtbot.addWidget(self.window)
        self.window.show()
        self.palette = CommandPalette(self.find, self.window)
        self.palette.open()
        self.qtbot = qtbot

    def find(self, typed: str) -> tuple[Sequence[Entry], str]:
        places = best((entry.key for entry in self.offered), typed, 50).places
        return [self.offered[place] for _how, place in places], f"{len(places)} fit"

    @property
    def listed(self) -> list[str]:
        return [self.palette.model.entry(row).words for row in range(self.palette.model.rowCount())]

    @property
    def current(self) -> str:
        return str(self.palette.list.currentIndex().data())


@pytest.mark.parametrize(
    ("key", "typed", "expected"),
    [
        ("lock the shop", "lock", Fit.AT_THE_START),
        ("lock the shop", "shop", Fit.AT_A_WORD),
        ("lock the shop", "hop", Fit.INSIDE),
        ("lock the shop", "lock hop", Fit.INSIDE),
        ("clock and lock", "lock", Fit.AT_A_WORD),
        ("lock the shop", "unlock", None),
        ("lock the shop", "", Fit.AT_THE_START),
    ],
)
def test_words_fit_best_at_the_start_then_at_a_word_then_inside(key: str, typed: str, expected: Fit | None) -> None:
    assert fit(key, typed.split()) is expected


def test_case_and_accents_do_not_matter_and_every_word_has_to_occur() -> None:
    people = (("Élodie Martin", "4410"), ("Łukasz Nowak", ""), ("Nguyễn Thị Minh Khai", "7"))
    keys = [searchable(*person) for person in people]

    def found(typed: str) -> list[int]:
        return [place for _how, place in best(keys, typed, 9).places]

    assert found("MARTIN elo") == [0]
    assert found("lukasz") == [1]
    assert found("nguyen khai") == [2]
    assert found("44") == [0]
    assert found("elo nowak") == []


@given(st.lists(st.text("ab c", max_size=6), max_size=12), st.text("abc ", max_size=3), st.integers(0, 5))
def test_the_best_are_those_that_fit_ordered_by_how_well_and_then_as_they_came(
    keys: list[str], typed: str, most: int
) -> None:
    words = typed.split()
    fits = ((fit(key, words), place) for place, key in enumerate(keys) if all(word in key for word in words))
    expected = sorted(fits, key=lambda found: (found[0] or 0, found[1]))
    found = best(keys, typed, most)
    assert (list(found.places), found.total) == (expected[:most], len(expected))


def test_typing_narrows_arrows_move_and_enter_does_what_is_chosen(qtbot: QtBot, theme: Theme) -> None:
    desk = Desk(qtbot, "Lock the shop", "Larger text", "Smaller text", "Go to Today")
    assert desk.listed == ["Lock the shop", "Larger text", "Smaller text", "Go to Today"]
    QTest.keyClicks(desk.palette.field, "text")
    assert desk.listed == ["Larger text", "Smaller text"]
    assert desk.current == "Larger text"
    QTest.keyClick(desk.palette.field, Qt.Key.Key_Down)
    QTest.keyClick(desk.palette.field, Qt.Key.Key_Down)
    assert desk.current == "Smaller text"
    assert desk.chosen == []
    QTest.keyClick(desk.palette.field, Qt.Key.Key_Return)
    assert desk.chosen == ["Smaller text"]


def test_escape_and_the_same_keys_again_leave_without_doing_anything(qtbot: QtBot, theme: Theme) -> None:
    for key, modifier in (
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier),
    ):
        desk = Desk(qtbot, "Lock the shop")
        gone: list[int] = []
        desk.palette.finished.connect(gone.append)
        desk.palette.activateWindow()
        qtbot.waitUntil(desk.palette.isActiveWindow)
        QTest.keyClick(desk.palette.field, key, modifier)
        qtbot.waitUntil(lambda gone=gone: gone == [0])  # type: ignore[misc]
        assert desk.chosen == []


def test_with_nothing_that_fits_enter_does_nothing_and_it_is_said(qtbot: QtBot, theme: Theme) -> None:
    desk = Desk(qtbot, "Lock the shop")
    QTest.keyClicks(desk.palette.field, "zzz")
    QTest.keyClick(desk.palette.field, Qt.Key.Key_Return)
    assert desk.palette.isVisible()
    assert desk.palette.said == "0 fit"
    desk.palette.reject()


def test_a_line_is_heard_with_its_keys(qtbot: QtBot, theme: Theme) -> None:
    desk = Desk(qtbot, "Lock the shop")
    index = desk.palette.model.index(0)
    assert desk.palette.model.data(index, Qt.ItemDataRole.AccessibleTextRole) == "Lock the shop, Ctrl+X"
    assert desk.palette.field.accessibleName()
    assert desk.palette.list.accessibleName()
    desk.palette.reject()


@pytest.mark.parametrize("typed", ["", "do 1", "do 17", "nothing of the kind"])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_it_is_as_tall_as_what_fits_with_its_words_right_below(
    qtbot: QtBot, theme: Theme, scale: float, typed: str
) -> None:
    theme.choose(scale=scale)
    desk = Desk(qtbot, *(f"Something to do {number}" for number in range(30)))
    palette, line = desk.palette, row_height(scale)
    most = palette.list.height()
    assert most > 5 * line
    palette.field.setText(typed)
    needed = len(desk.listed) * line
    above: QWidget = palette.list if needed else palette.field
    if needed:
        assert palette.list.height() == min(needed, most)
    assert palette.list.height() % line == 0, "no line is cut in half"
    words = palette._words.geometry
    qtbot.waitUntil(lambda: words().top() - above.geometry().bottom() - 1 == SPACE_S)
    assert palette.list.verticalScrollBar().isVisible() == (needed > most)
    assert words().height() < 2 * QFontMetrics(theme.font(TextRole.CAPTION)).height()
    assert palette.rect().bottom() - words().bottom() == SPACE_L
    palette.reject()


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_it_stays_within_a_small_window_at_every_text_size(qtbot: QtBot, theme: Theme, scale: float) -> None:
    theme.choose(scale=scale)
    desk = Desk(qtbot, *(f"Something to do {number}" for number in range(30)))
    assert desk.palette.height() <= desk.window.height() - 64
    assert desk.palette.width() <= desk.window.width()
    assert_nothing_is_cut_off(desk.palette)
    desk.palette.reject()


def test_where_one_reads_from_right_to_left_icon_words_and_keys_change_sides(qtbot: QtBot, theme: Theme) -> None:
    desk = Desk(qtbot, "Lock the shop")

    def ink_by_third() -> list[int]:
        """How many painted pixels there are in each third of the line."""
        picture = desk.palette.list.viewport().grab().toImage()
        ground = picture.pixelColor(picture.width() // 2, 6)
        height = desk.palette.list.sizeHintForRow(0)
        painted = [0, 0, 0]
        for x in range(8, picture.width() - 8):
            column = sum(picture.pixelColor(x, y) != ground for y in range(6, height - 6))
            painted[min(2, 3 * x // picture.width())] += column
        return painted

    desk.palette.list.clearSelection()
    left_to_right = ink_by_third()
    desk.palette.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right_to_left = ink_by_third()
    assert left_to_right[0] > 3 * left_to_right[1]
    assert left_to_right[0] > left_to_right[2] > 0
    assert right_to_left[::-1] == pytest.approx(left_to_right, rel=0.1, abs=30)
    desk.palette.reject()
