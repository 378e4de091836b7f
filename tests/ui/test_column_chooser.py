"""A table's columns: those that can wait go before a name is cut short; the owner says which there are, how wide."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from localregulars.ui.column_memory import RememberedColumns
from localregulars.ui.models.table_model import Column, TableModel
from localregulars.ui.preferences import PreferencesFile
from localregulars.ui.theme.theme import Theme
from localregulars.ui.widgets.column_chooser import ColumnChooser, ColumnMemory
from localregulars.ui.widgets.table import Table


def column(
    header: str, widest: str, *, key: str = "", can_wait: int = 0, goes_last: int = 0, narrow: str = ""
) -> Column[str]:
    return Column(
        header=lambda: header,
        value=lambda row: row,
        sort_key=lambda row: row,
        widest=lambda: widest,
        narrow=(lambda: narrow) if narrow else None,
        key=key,
        can_wait=can_wait,
        goes_last=goes_last,
    )


@pytest.fixture
def table(qtbot: QtBot, theme: Theme) -> Table:
    columns = (
        column("Name", "Maximiliane Freifrau von Langenburg", narrow="Maximiliane"),
        column("Last visit", "28 September 2024", key="last"),
        column("Rhythm", "Every 2 to 3 weeks", key="rhythm", can_wait=1),
        column("Visits", "9,999", key="visits", can_wait=2),
    )
    made = Table(TableModel(columns, identity=str, search_key=str), "People")
    qtbot.addWidget(made)
    made.resize(1200, 300)
    made.show()
    made.fit()  # the head knows its font now
    return made


def shown(table: Table) -> list[str]:
    head = table.horizontalHeader()
    return [str(table.model().headerData(place, head.orientation())) for place in range(4) if head.sectionSize(place)]


def make_room_for(table: Table, width: int) -> None:
    frame = table.width() - table.viewport().width()
    table.resize(width + frame, 300)


def width_of_all(table: Table) -> int:
    return sum(table.columnWidth(place) for place in range(1, 4))


def test_columns_that_can_wait_go_before_a_name_is_cut_short(table: Table) -> None:
    name, last, _rhythm, visits = wanted = table._wanted_widths()
    make_room_for(table, sum(wanted))
    assert (shown(table), table.columnWidth(0)) == (["Name", "Last visit", "Rhythm", "Visits"], name)
    make_room_for(table, sum(wanted) - 1)
    assert (shown(table), table.columnWidth(0)) == (["Name", "Last visit", "Rhythm"], name + visits - 1)
    make_room_for(table, name + last)
    assert (shown(table), table.columnWidth(0)) == (["Name", "Last visit"], name)
    make_room_for(table, name + last - 30)
    assert (shown(table), table.columnWidth(0)) == (["Name", "Last visit"], name - 30)


def test_the_column_that_orders_the_rows_is_always_shown(table: Table) -> None:
    make_room_for(table, width_of_all(table) + 20)
    assert "Visits" not in shown(table)
    table.sortByColumn(3, Qt.SortOrder.DescendingOrder)
    assert shown(table) == ["Name", "Last visit", "Visits"]


def test_where_names_are_as_narrow_as_they_get_the_rest_goes_rather_than_the_table_moves(qtbot: QtBot) -> None:
    columns = (
        column("Name", "Maximiliane Freifrau von Langenburg", narrow="Maximiliane"),
        column("Last visit", "28 September 2024", goes_last=1),
        column("Visits", "9,999", can_wait=1),
        column("Standing", "Worth a hello, and not away", goes_last=2),
    )
    table = Table(TableModel(columns, identity=str, search_key=str), "People")
    qtbot.addWidget(table)
    table.resize(1200, 300)
    table.show()
    table.fit()
    _name, last, _visits, standing = table._wanted_widths()
    least = table._narrowest(table._wanted_widths()[0])
    make_room_for(table, least + last + standing)
    assert (shown(table), table.columnWidth(0)) == (["Name", "Last visit", "Standing"], least)
    make_room_for(table, least + last + standing - 1)
    assert shown(table) == ["Name", "Last visit"]
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() == 0)
    assert table.without_room == ("Visits", "Standing")
    table.sortByColumn(3, Qt.SortOrder.DescendingOrder)
    assert shown(table) == ["Name", "Standing"]


def test_what_the_owner_hides_makes_room_and_orders_nothing_any_more(table: Table) -> None:
    least = table.least_width
    table.sortByColumn(3, Qt.SortOrder.DescendingOrder)
    table.hide_columns(frozenset({"visits", "last"}))
    assert shown(table) == ["Name", "Rhythm"]
    assert table.least_width < least
    assert table.horizontalHeader().sortIndicatorSection() == 0
    table.hide_columns(frozenset())
    assert len(shown(table)) == 4


def test_the_menu_has_a_tick_for_each_and_the_first_column_is_not_in_it(table: Table) -> None:
    memory = ColumnMemory()
    columns = table.model().columns  # type: ignore[attr-defined]
    chooser = ColumnChooser(table, columns, memory)
    actions = chooser.menu().actions()
    assert [(action.text(), action.isChecked()) for action in actions if action.isCheckable()] == [
        ("Last visit", True),
        ("Rhythm", True),
        ("Visits", True),
    ]
    actions[1].trigger()
    assert shown(table) == ["Name", "Last visit", "Visits"]
    assert memory.hidden() == {"rhythm"}
    assert [action.isChecked() for action in chooser.menu().actions() if action.isCheckable()] == [True, False, True]
    chooser.menu().actions()[1].trigger()
    assert memory.hidden() == frozenset()


def test_the_menu_key_asks_for_it_and_the_mouse_on_a_row_does_not(table: Table, qtbot: QtBot) -> None:
    place = table.rect().center()
    for reason, times in ((QContextMenuEvent.Reason.Keyboard, 1), (QContextMenuEvent.Reason.Mouse, 0)):
        asked: list[bool] = []
        table.columns_wanted.connect(lambda asked=asked: asked.append(True))
        QApplication.sendEvent(table, QContextMenuEvent(reason, place, table.mapToGlobal(place)))
        assert len(asked) == times


def test_what_was_hidden_stays_hidden_another_time(table: Table, qtbot: QtBot, tmp_path: Path) -> None:
    columns = table.model().columns  # type: ignore[attr-defined]
    file = tmp_path / "preferences.json"
    chooser = ColumnChooser(table, columns, RememberedColumns(PreferencesFile(file), "people"))
    chooser.menu().actions()[0].trigger()
    assert PreferencesFile(file).hidden_columns("people") == {"last"}
    assert PreferencesFile(file).hidden_columns("others") == frozenset()
    again = Table(TableModel(columns, identity=str, search_key=str), "People")
    qtbot.addWidget(again)
    ColumnChooser(again, columns, RememberedColumns(PreferencesFile(file), "people"))
    assert again.unwanted == {"last"}


def drag(table: Table, place: int, by: int) -> None:
    """Draw the edge behind a column, as with the mouse."""
    head = table.horizontalHeader()
    edge = head.sectionViewportPosition(place) + head.sectionSize(place) - 1
    start, half = QPoint(edge, head.height() // 2), QPoint(edge + by // 2, head.height() // 2)
    QTest.mousePress(head.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for to in (half, start + QPoint(by, 0)):
        QTest.mouseMove(head.viewport(), to)
        QApplication.processEvents()
    QTest.mouseRelease(head.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(by, 0))


def test_a_column_that_is_drawn_wider_takes_the_room_from_the_first_and_stays_so(table: Table) -> None:
    first, last = table.columnWidth(0), table.columnWidth(1)
    drag(table, 1, 40)
    assert table.columnWidth(1) == pytest.approx(last + 40, abs=1)
    assert table.columnWidth(0) == pytest.approx(first - 40, abs=1)
    table.resize(table.width() + 100, 300)
    assert table.columnWidth(1) == pytest.approx(last + 40, abs=1)


def test_what_the_first_column_gains_the_next_one_gives(table: Table) -> None:
    first, last = table.columnWidth(0), table.columnWidth(1)
    drag(table, 0, 30)
    assert table.columnWidth(1) == pytest.approx(last - 30, abs=1)
    assert table.columnWidth(0) == pytest.approx(first + 30, abs=1)


def test_widths_are_remembered_and_grow_with_the_text(table: Table, qtbot: QtBot, tmp_path: Path) -> None:
    columns = table.model().columns  # type: ignore[attr-defined]
    file = tmp_path / "preferences.json"
    ColumnChooser(table, columns, RememberedColumns(PreferencesFile(file), "people"))
    drag(table, 2, 50)
    wide = table.columnWidth(2)
    again = Table(TableModel(columns, identity=str, search_key=str), "People")
    qtbot.addWidget(again)
    again.resize(table.size())
    again.show()
    ColumnChooser(again, columns, RememberedColumns(PreferencesFile(file), "people"))
    assert again.columnWidth(2) == pytest.approx(wide, abs=1)
    Theme.current().choose(scale=1.5)
    assert again.columnWidth(2) == pytest.approx(1.5 * wide, rel=0.05)


def test_keys_make_a_column_wider_and_put_all_back(table: Table) -> None:
    columns = table.model().columns  # type: ignore[attr-defined]
    memory = ColumnMemory()
    chooser = ColumnChooser(table, columns, memory)
    before = [table.columnWidth(place) for place in range(4)]
    actions = {action.text(): action for action in chooser.menu(2).actions()}
    assert "As wide as at first" not in actions
    actions["Make Rhythm wider"].trigger()
    assert table.columnWidth(2) > before[2]
    assert memory.widths().keys() == {"rhythm"}
    back = {action.text(): action for action in chooser.menu(2).actions()}["As wide as at first"]
    back.trigger()
    assert [table.columnWidth(place) for place in range(4)] == before
    assert memory.widths() == {}
