"""What a table's cells look like: kept as pictures, which nobody can tell from cells that are painted."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from localregulars.ui.models import cell_delegate
from localregulars.ui.models.table_model import Column, TableModel
from localregulars.ui.theme.theme import Scheme, Theme
from localregulars.ui.widgets.table import Table

Person = tuple[int, str]
KINDS = ("attention", "good", "neutral")


def columns() -> list[Column[Person]]:
    return [
        Column(lambda: "Name", lambda p: p[1], lambda p: p[1], lambda: "Maximiliane Okafor"),
        Column(
            header=lambda: "Visits",
            value=lambda p: str(p[0] * 7),
            sort_key=lambda p: p[0],
            widest=lambda: "9,999",
            align=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
        ),
        Column(
            lambda: "Agreed to",
            lambda p: f"kind {p[0] % 3}",
            lambda p: p[0],
            lambda: "a longer chip",
            chip=lambda p: KINDS[p[0] % 3],
        ),
    ]


@pytest.fixture
def make(qtbot: QtBot, theme: Theme) -> Callable[[], Table]:
    """Tables of the same thirty people, one of whom is chosen and one of whom has too long a name."""

    def made() -> Table:
        names = [f"Person {number}" for number in range(29)] + ["A name that is far too long for its column, by much"]
        model: TableModel[Person] = TableModel(columns(), lambda p: p[0], lambda p: p[1])
        model.set_rows([(number, name) for number, name in enumerate(names)])
        table = Table(model, "People")
        qtbot.addWidget(table)
        model.setParent(table)
        table.resize(460, 420)
        table.show()
        table.choose_row(3)
        table.clearFocus()
        return table

    return made


def picture(table: Table) -> QImage:
    QApplication.sendPostedEvents()
    return table.grab().toImage()


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The words of every cell that was really painted."""
    words: list[str] = []
    paint = cell_delegate._paint_cell

    def watched(*arguments: object, **named: bool) -> None:
        words.append(arguments[2].words)  # type: ignore[attr-defined]
        paint(*arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(cell_delegate, "_paint_cell", watched)
    return words


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_pictures_of_cells_look_as_cells_that_are_painted(
    make: Callable[[], Table], theme: Theme, monkeypatch: pytest.MonkeyPatch, scheme: Scheme
) -> None:
    theme.choose(scheme=scheme)
    kept = picture(make())
    monkeypatch.setattr(Table, "devicePixelRatioF", lambda _table: 1.25)  # where pictures would not fit
    assert picture(make()) == kept


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.HIGH_CONTRAST])
def test_a_chosen_row_at_the_end_stays_within_the_round_corners(
    make: Callable[[], Table], theme: Theme, scheme: Scheme
) -> None:
    theme.choose(scheme=scheme)
    table = make()
    table.scrollToBottom()
    table.choose_row(29)
    table.clearFocus()
    shown = picture(table)
    chosen, lowest = theme.colour("chosen"), shown.height() - 2
    assert shown.pixelColor(3, lowest - 16) == chosen
    assert shown.pixelColor(1, lowest) != chosen


def test_the_same_cells_are_painted_once(make: Callable[[], Table], painted: list[str]) -> None:
    table = make()
    first = picture(table)
    assert 0 < painted.count("kind 2") <= 2, "once on the ground of all rows, and once on that of the chosen one"
    painted.clear()
    assert picture(table) == first
    assert len(painted) <= 6, "the lowest rows reach the round corners of the table"


def test_what_changed_is_painted_anew(make: Callable[[], Table], painted: list[str]) -> None:
    table = make()
    before = picture(table)
    painted.clear()
    rows = table._rows
    rows.set_rows([(number, "Ada" if number == 1 else f"Person {number}") for number in range(30)])
    assert picture(table) != before
    assert "Ada" in painted
    assert "Person 2" not in painted


def test_another_look_of_the_window_is_another_look_of_every_cell(make: Callable[[], Table], theme: Theme) -> None:
    table = make()
    picture(table)
    theme.choose(scheme=Scheme.DARK, scale=1.3)
    assert picture(table) == picture(make())


def test_pictures_do_not_pile_up(make: Callable[[], Table], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cell_delegate, "_MOST_PICTURES", 40)
    table = make()
    for row in range(30):
        table.choose_row(row)
        picture(table)
    delegate = table.itemDelegate()
    assert isinstance(delegate, cell_delegate.CellDelegate)
    assert len(delegate._pictures) <= 40
