"""Tables among other things on a page: no empty row begins below the last, and what has no room is named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.pixels import dots

from localregulars.ui.models.table_model import Column, TableModel
from localregulars.ui.pages.feedback.wish_forms import NumberField
from localregulars.ui.theme.theme import Scheme, Theme
from localregulars.ui.theme.tokens import RADIUS_CARD, SPACE_M, TextRole, row_height
from localregulars.ui.widgets.short_table import NoRoom, ShortTable
from localregulars.ui.widgets.table import Table

Line = tuple[str, int, int]
LONG_WISH = "Appointments after seven"
WIDE, NARROW = 700, 330
_ARROW, _CLEARLY = 24, 1.0
"""The end of a head in which its arrow is, and no words; dots by which a tip stands out."""


def short_table(columns: Sequence[Column[Line]], name: str = "Wishes", *, wraps: bool = False) -> ShortTable:
    """A table that keeps its model."""
    model: TableModel[Line] = TableModel(columns, identity=lambda row: row[0], search_key=lambda row: row[0])
    table = ShortTable(model, name, wraps=wraps)
    model.setParent(table)
    return table


def rows_of(table: ShortTable) -> TableModel[Line]:
    """Its model."""
    model = table.model()
    assert isinstance(model, TableModel)
    return model


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme) -> Iterator[tuple[QWidget, ShortTable, NoRoom]]:
    """Three rows on a page, with what is said below them."""
    columns = (
        Column[Line](lambda: "Wish", lambda row: row[0], lambda row: row[0], lambda: LONG_WISH),
        Column[Line](lambda: "Voices", lambda row: str(row[1] or ""), lambda row: row[1], lambda: "999", can_wait=1),
        Column[Line](lambda: "Told", lambda row: str(row[2]), lambda row: row[2], lambda: "999", can_wait=2),
    )
    table = short_table(columns)
    rows_of(table).set_rows([("Tea", 5, 1), ("A corner for dogs", 2, 0), ("A mirror", 3, 3)])
    window = QWidget()
    window.setProperty("surface", "background")
    window.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    qtbot.addWidget(window)
    no_room = NoRoom(table)
    column = QVBoxLayout(window)
    column.addWidget(table)
    column.addWidget(no_room)
    column.addStretch(1)
    window.resize(WIDE, 400)
    window.show()
    qtbot.waitExposed(window)
    yield window, table, no_room
    window.close()


@pytest.mark.parametrize("scale", [0.9, 1.0, 1.5])
def test_a_short_table_ends_with_its_last_row(
    shown: tuple[QWidget, ShortTable, NoRoom], theme: Theme, scale: float
) -> None:
    _window, table, _no_room = shown
    theme.choose(scale=scale)
    QTest.qWait(20)
    assert not table.horizontalScrollBar().isVisible()
    assert table.viewport().height() == 3 * row_height(scale)
    rows = rows_of(table)
    rows.set_rows([("Tea", 5, 1)])
    QTest.qWait(1)
    assert table.viewport().height() == row_height(scale)


def test_a_bar_below_has_room_of_its_own(shown: tuple[QWidget, ShortTable, NoRoom]) -> None:
    window, table, _no_room = shown
    window.setFixedWidth(140)
    QTest.qWait(50)
    assert table.horizontalScrollBar().isVisible()
    assert table.viewport().height() == 3 * row_height(1.0), "no row is half below the bar"


def test_columns_that_have_no_room_are_named_and_only_these(shown: tuple[QWidget, ShortTable, NoRoom]) -> None:
    window, table, no_room = shown
    assert no_room.isHidden()
    window.setFixedWidth(NARROW)
    QTest.qWait(20)
    assert table.without_room == ("Told",)
    assert no_room.isVisible()
    assert "Told" in no_room.text()
    assert "Voices" not in no_room.text()
    table.hide()
    assert no_room.isHidden(), "nothing is said of a table that is not there"
    table.show()
    assert no_room.isVisible()
    window.setFixedWidth(WIDE)
    QTest.qWait(20)
    assert no_room.isHidden()


def test_a_column_in_which_nothing_stands_gives_way_first_and_is_not_missed(
    shown: tuple[QWidget, ShortTable, NoRoom],
) -> None:
    window, table, no_room = shown
    rows = rows_of(table)
    window.setFixedWidth(NARROW)
    rows.set_rows([(LONG_WISH, 0, 1), ("A mirror", 0, 3)])  # nobody's voice
    QTest.qWait(20)
    assert [table.isColumnHidden(place) for place in range(3)] == [False, True, False]
    assert not table.without_room, "a wider window would not show more"
    assert no_room.isHidden()
    rows.set_rows([(LONG_WISH, 5, 1), ("A mirror", 0, 3)])
    QTest.qWait(20)
    assert [table.isColumnHidden(place) for place in range(3)] == [False, False, True]
    assert "Told" in no_room.text()
    rows.set_rows([])
    QTest.qWait(20)
    assert table.without_room == ("Told",), "without a row nothing is known to be empty"
    window.setFixedWidth(WIDE)
    rows.set_rows([(LONG_WISH, 0, 1), ("A mirror", 0, 3)])
    QTest.qWait(20)
    assert not any(table.isColumnHidden(place) for place in range(3)), "where there is room, it stays"


@pytest.mark.parametrize(
    ("width", "hidden"), [(900, ()), (420, ("Rhythm",)), (250, ("Rhythm", "Visits"))], ids=["all", "one", "none"]
)
def test_a_narrow_column_stays_where_a_wide_one_before_it_has_no_room(
    qtbot: QtBot, theme: Theme, width: int, hidden: tuple[str, ...]
) -> None:
    columns = (
        Column[Line](lambda: "Wish", lambda row: row[0], lambda row: row[0], lambda: LONG_WISH),
        Column[Line](lambda: "Rhythm", lambda row: "often", lambda row: row[1], lambda: "often and " * 5, can_wait=1),
        Column[Line](lambda: "Visits", lambda row: str(row[2]), lambda row: row[2], lambda: "99", can_wait=2),
    )
    model: TableModel[Line] = TableModel(columns, identity=lambda row: row[0], search_key=lambda row: row[0])
    table = Table(model, "Wishes")
    qtbot.addWidget(table)
    model.setParent(table)
    model.set_rows([(LONG_WISH, 5, 1)])
    table.resize(width, 200)
    table.show()
    assert table.without_room == hidden
    assert sum(table.columnWidth(place) for place in range(3)) <= table.viewport().width()


def test_columns_are_as_wide_as_what_their_rows_say_and_the_first_has_the_rest(
    shown: tuple[QWidget, ShortTable, NoRoom], theme: Theme
) -> None:
    _window, table, _no_room = shown
    columns = (
        Column[Line](lambda: "Wish", lambda row: row[0], lambda row: row[0], lambda: "x" * 30),
        Column[Line](
            lambda: "When", lambda row: f"Made {row[1]} days ago", lambda row: row[1], lambda: "Made 1 day ago"
        ),
        Column[Line](lambda: "Who", lambda row: "W" * row[2], lambda row: row[2], lambda: "Maximiliane Okafor"),
    )
    table = short_table(columns)
    model = rows_of(table)
    table.resize(WIDE, 300)
    table.show()
    body = QFontMetrics(theme.font(TextRole.BODY))
    for days, letters in ((46, 1), (4_444, 1), (46, 12), (46, 60)):
        model.set_rows([("Open earlier", days, letters), ("A mirror", 1, 1)])
        said, meant = body.horizontalAdvance(f"Made {days} days ago"), body.horizontalAdvance("Maximiliane Okafor")
        assert table.columnWidth(1) >= said + 2 * SPACE_M, "nothing that it says is cut off"
        assert table.columnWidth(2) <= 1.5 * meant + 2 * SPACE_M + 1, "one long name does not take all the room"
        assert sum(table.columnWidth(place) for place in range(3)) == table.viewport().width()
    table.deleteLater()


@pytest.mark.parametrize("width", [420, 520, 700])
def test_what_the_first_column_does_not_need_goes_to_one_that_would_be_cut_short(
    qtbot: QtBot, theme: Theme, width: int
) -> None:
    address = "zebulon.quillfeather.of.the.corner@example.org"
    columns = (
        Column[Line](lambda: "Who", lambda row: row[0], lambda row: row[0], lambda: "Ines Okafor"),
        Column[Line](
            lambda: "Address", lambda row: address, lambda row: row[1], lambda: "ines@mail.org", takes_spare=True
        ),
        Column[Line](lambda: "Told", lambda row: str(row[2]), lambda row: row[2], lambda: "999", can_wait=2),
    )
    table = short_table(columns)
    qtbot.addWidget(table)
    rows_of(table).set_rows([("Zebulon Quill", 5, 1)])
    table.resize(width, 300)
    table.show()
    QTest.qWait(20)
    whole = QFontMetrics(theme.font(TextRole.BODY)).horizontalAdvance(address) + 2 * SPACE_M
    name = QFontMetrics(theme.font(TextRole.STRONG)).horizontalAdvance("Zebulon Quill") + 2 * SPACE_M
    assert table.columnWidth(0) >= name, "nothing is taken that it needs itself"
    spare = table.columnWidth(0) - max(name, table.horizontalHeader().sectionSizeHint(0))
    assert table.columnWidth(1) >= whole or spare <= 1
    assert sum(table.columnWidth(place) for place in range(3)) == table.viewport().width()


@pytest.mark.parametrize("scale", [0.9, 1.0, 1.5])
def test_a_sentence_without_room_goes_on_below_where_that_is_asked_for(
    shown: tuple[QWidget, ShortTable, NoRoom], theme: Theme, scale: float
) -> None:
    window, _table, _no_room = shown
    theme.choose(scale=scale)
    columns = (Column[Line](lambda: "What", lambda row: row[0], lambda row: row[0], lambda: "Tea"),)
    table = short_table(columns, "Timeline", wraps=True)
    model = rows_of(table)
    layout = window.layout()
    assert layout is not None
    layout.addWidget(table)
    window.setFixedWidth(round(240 * scale))
    model.set_rows([("Tea", 1, 1), ("Visit: a cappuccino and a large croissant", 1, 1)])
    QTest.qWait(30)
    assert (table.rowHeight(0), table.rowHeight(1) > row_height(scale)) == (row_height(scale), True)
    assert table.viewport().height() == table.rowHeight(0) + table.rowHeight(1), "it ends with its last row"
    window.setFixedWidth(round(740 * scale))
    QTest.qWait(30)
    assert table.rowHeight(1) == row_height(scale)
    assert table.viewport().height() == 2 * row_height(scale)


def test_a_column_that_says_the_same_in_every_row_is_left_out_where_that_is_asked_for(
    shown: tuple[QWidget, ShortTable, NoRoom],
) -> None:
    columns = (
        Column[Line](lambda: "Wish", lambda row: row[0], lambda row: row[0], lambda: "Tea"),
        Column[Line](
            lambda: "Told", lambda row: str(row[2]), lambda row: row[2], lambda: "9", only_if_rows_differ=True
        ),
    )
    table = short_table(columns)
    model = rows_of(table)
    model.set_rows([("Tea", 5, 1), ("A mirror", 3, 1)])
    assert table.isColumnHidden(1)
    assert table.without_room == (), "it is not for want of room"
    model.set_rows([("Tea", 5, 1), ("A mirror", 3, 0)])
    assert not table.isColumnHidden(1)
    table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    model.set_rows([("Tea", 5, 1), ("A mirror", 3, 1)])
    assert not table.isColumnHidden(1), "what orders the rows is shown"
    table.deleteLater()


def test_what_the_owner_hid_is_not_said_to_have_no_room(shown: tuple[QWidget, ShortTable, NoRoom]) -> None:
    columns = (
        Column[Line](lambda: "Wish", lambda row: row[0], lambda row: row[0], lambda: "Tea"),
        Column[Line](lambda: "Voices", lambda row: str(row[1]), lambda row: row[1], lambda: "9", key="voices"),
    )
    table = Table(TableModel(columns, identity=lambda row: row[0], search_key=lambda row: row[0]), "Wishes")
    table.hide_columns(frozenset({"voices"}))
    assert table.without_room == ()
    table.model().setParent(table)
    table.deleteLater()


@pytest.mark.parametrize(
    ("order", "is_up"), [(Qt.SortOrder.AscendingOrder, True), (Qt.SortOrder.DescendingOrder, False)]
)
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST])
@pytest.mark.parametrize("scale", [0.9, 1.0, 1.5])
def test_the_arrow_points_up_where_rows_rise(
    shown: tuple[QWidget, ShortTable, NoRoom],
    theme: Theme,
    qtbot: QtBot,
    scale: float,
    scheme: Scheme,
    order: Qt.SortOrder,
    *,
    is_up: bool,
) -> None:
    """As in other programs: what grows downwards begins small, as the arrow does at its tip."""
    _window, table, _no_room = shown
    theme.choose(scheme=scheme, scale=scale)
    table.sortByColumn(2, order)
    way = 1 if is_up else -1
    qtbot.waitUntil(lambda: way * _tip(_end_of_the_last_head(table)) > _CLEARLY, timeout=2_000)


def _end_of_the_last_head(table: Table) -> QImage:
    header = table.horizontalHeader()
    end = header.x() + header.sectionViewportPosition(2) + header.sectionSize(2)
    place = QRect(end - _ARROW, header.y() + RADIUS_CARD, _ARROW - 2, header.height() - 2 * RADIUS_CARD)
    return table.grab(place).toImage()


def _tip(head: QImage) -> float:
    """How many dots the middle of what is drawn stands above its two sides; 0 where nothing is drawn.

    Each dot weighs as much as it differs from the ground, so that it does not matter where edges are smoothed.
    """
    blue = (dots(head.convertToFormat(QImage.Format.Format_RGB32)) & 0xFF).astype(float)
    ink = np.abs(blue - np.median(blue))
    if ink.max() == 0:
        return 0.0
    drawn = np.flatnonzero((ink > ink.max() / 2).any(axis=0))
    left, middle, right = np.array_split(ink[:, drawn[0] : drawn[-1] + 1], 3, axis=1)
    sides = np.hstack((left, right))
    return _height(sides) - _height(middle)


def _height(ink: NDArray[np.float64]) -> float:
    """How far from the top it lies on the whole, in dots."""
    return float(np.average(np.arange(len(ink)), weights=ink.sum(axis=1)))


def test_the_head_leaves_the_round_corners_of_the_table(
    shown: tuple[QWidget, ShortTable, NoRoom], theme: Theme
) -> None:
    """In high contrast its line is all that tells the table from the page."""
    window, table, _no_room = shown
    theme.choose(scheme=Scheme.HIGH_CONTRAST)
    QTest.qWait(20)
    image = window.grab(table.geometry()).toImage()
    for begin, way in ((0, 1), (image.width() - 1, -1)):
        diagonal = [image.pixelColor(begin + way * step, step) for step in range(RADIUS_CARD // 2)]
        brightest = max(colour.lightness() for colour in diagonal)
        assert brightest > theme.colour("surface").lightness() + 60, "the line goes round the corner"


def test_a_field_for_a_few_digits_is_no_wider_than_they_need(qtbot: QtBot, theme: Theme) -> None:
    field = NumberField("How many more said so, without a name")
    qtbot.addWidget(field)
    field.resize(900, 80)
    field.show()
    for scale in (1.0, 1.5):
        theme.choose(scale=scale)
        QTest.qWait(1)
        words = QFontMetrics(theme.font(TextRole.BODY)).horizontalAdvance("999")
        assert words + 20 <= field.input.width() <= words + 60
        assert field.input.x() == 0, "where its label begins"
        assert not field.input.alignment() & Qt.AlignmentFlag.AlignRight
