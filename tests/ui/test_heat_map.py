"""The calendar of visits: where days lie, how the keyboard walks them, what is spoken."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import SchemeName, contrast, load_palette
from localregulars.ui.widgets.charts.calendar import OUTLINES
from localregulars.ui.widgets.charts.calendar_layout import CalendarLayout, fitting_weeks
from localregulars.ui.widgets.heat_map import HeatMap

TODAY = date(2024, 11, 23)
layouts = st.builds(
    CalendarLayout,
    last_day=st.dates(min_value=date(2001, 1, 1), max_value=date(2090, 1, 1)),
    weeks=st.integers(4, 60),
    first_weekday=st.integers(0, 6),
    cell=st.integers(8, 20),
    gap=st.integers(1, 4),
    left=st.integers(0, 60),
    top=st.integers(0, 30),
)


@given(layouts, st.data())
def test_every_day_that_is_shown_is_found_where_it_is_painted(layout: CalendarLayout, data: st.DataObject) -> None:
    shown = (layout.last_day - layout.first_day).days
    day = layout.first_day + timedelta(days=data.draw(st.integers(0, shown)))
    x, y = layout.place(day)
    assert layout.day_at(x, y) == day
    assert layout.day_at(x + layout.cell - 1, y + layout.cell - 1) == day
    assert layout.left <= x <= layout.width - layout.cell
    assert layout.top <= y <= layout.height - layout.cell


@given(layouts)
def test_the_calendar_begins_on_the_locales_first_weekday_and_ends_today(layout: CalendarLayout) -> None:
    assert layout.first_day.weekday() == layout.first_weekday
    assert (layout.last_day - layout.first_day).days // 7 == layout.weeks - 1
    assert layout.day_at(*layout.place(layout.last_day + timedelta(days=8))) is None
    assert layout.day_at(layout.left - 1, layout.top) is None


@given(layouts)
def test_names_of_months_never_run_into_each_other(layout: CalendarLayout) -> None:
    edges = [x for _, x in layout.months()]
    assert all(later - earlier >= 4 * layout.pitch for earlier, later in pairwise(edges))


@given(st.integers(0, 4000), st.integers(0, 60), st.integers(5, 20))
def test_only_whole_weeks_are_shown_and_at_least_four(width: int, left: int, pitch: int) -> None:
    weeks = fitting_weeks(width, left, pitch, 52)
    assert 4 <= weeks <= 52
    assert weeks == 4 or left + weeks * pitch <= width


@pytest.fixture
def heat_map(qtbot: QtBot, theme: Theme, british: None) -> HeatMap:
    widget = HeatMap()
    qtbot.addWidget(widget)
    widget.resize(900, 200)
    widget.set_visits({TODAY - timedelta(days=1): 1, TODAY - timedelta(days=8): 3}, TODAY)
    widget.show()
    widget.setFocus()
    return widget


@pytest.mark.parametrize(
    ("key", "days_back"),
    [
        (Qt.Key.Key_Up, 1),
        (Qt.Key.Key_Left, 7),
        (Qt.Key.Key_PageUp, 28),
        (Qt.Key.Key_Down, 0),
        (Qt.Key.Key_Right, 0),
        (Qt.Key.Key_End, 0),
        (Qt.Key.Key_Home, 51 * 7 + 5),
    ],
)
def test_arrow_keys_walk_days_and_weeks_and_stop_at_the_ends(
    heat_map: HeatMap, qtbot: QtBot, key: Qt.Key, days_back: int
) -> None:
    QTest.keyClick(heat_map, key)
    assert heat_map.chosen_day == TODAY - timedelta(days=days_back)


def test_left_is_forward_where_one_reads_from_right_to_left(heat_map: HeatMap, qtbot: QtBot) -> None:
    heat_map.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.keyClick(heat_map, Qt.Key.Key_Right)
    assert heat_map.chosen_day == TODAY - timedelta(days=7)


def test_the_day_that_is_reached_is_spoken_with_its_visits(heat_map: HeatMap, qtbot: QtBot) -> None:
    with qtbot.waitSignal(heat_map.point_spoken) as spoken:
        QTest.keyClick(heat_map, Qt.Key.Key_Up)
    assert spoken.args == ["Friday, 22 November: 1 visit"]
    assert heat_map.accessibleDescription() == "Friday, 22 November: 1 visit"
    assert heat_map.accessibleName() == "Visits as a calendar"
    QTest.keyClick(heat_map, Qt.Key.Key_Left)
    assert heat_map.accessibleDescription() == "Friday, 15 November: 3 visits"


def test_a_click_goes_to_the_day_under_the_pointer(heat_map: HeatMap, qtbot: QtBot) -> None:
    layout = heat_map.layout_of_days()
    x, y = layout.place(TODAY - timedelta(days=8))
    point = heat_map.rect().topLeft()
    point.setX(x + 2)
    point.setY(y + 2)
    QTest.mouseClick(heat_map, Qt.MouseButton.LeftButton, pos=point)
    assert heat_map.chosen_day == TODAY - timedelta(days=8)


def test_other_keys_are_left_to_the_page(heat_map: HeatMap, qtbot: QtBot) -> None:
    QTest.keyClick(heat_map, Qt.Key.Key_Tab)
    assert heat_map.chosen_day == TODAY


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("width", [320, 500, 900, 1400])
def test_nothing_is_painted_outside_the_widget(heat_map: HeatMap, theme: Theme, width: int, scale: float) -> None:
    theme.choose(scale=scale)
    heat_map.resize(width, heat_map.height())
    layout = heat_map.layout_of_days()
    assert layout.width <= max(width, heat_map.minimumSizeHint().width())
    assert layout.height <= heat_map.height()


def test_a_day_with_a_visit_looks_different_from_one_without(heat_map: HeatMap) -> None:
    layout, picture = heat_map.layout_of_days(), heat_map.grab().toImage()

    def colour(day: date) -> str:
        x, y = layout.place(day)
        return picture.pixelColor(x + layout.cell // 2, y + layout.cell // 2).name()

    one, three, none = (colour(TODAY - timedelta(days=back)) for back in (1, 8, 9))
    assert len({one, three, none}) == 3
    assert none == Theme.current().colours.heat_0.lower()


def _heat_map(qtbot: QtBot, width: int, counts: dict[date, int] | None = None) -> HeatMap:
    shown = HeatMap()
    qtbot.addWidget(shown)
    shown.set_visits(counts or {}, TODAY)
    shown.setFixedWidth(width)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def test_every_day_has_an_outline_that_is_seen_on_every_ground(resources: Path) -> None:
    for name in SchemeName:
        colours = load_palette(resources / "themes" / f"{name}.toml").colours
        for outline in OUTLINES:
            for ground in ("surface", "sunken"):
                assert contrast(getattr(colours, outline), getattr(colours, ground)) >= 3.0, (name, outline, ground)


def test_on_a_dark_ground_a_day_with_a_visit_is_brighter_than_the_outline_of_one_without(resources: Path) -> None:
    for name in (SchemeName.DARK, SchemeName.HIGH_CONTRAST):
        colours = load_palette(resources / "themes" / f"{name}.toml").colours
        empty = contrast(colours.heat_line, colours.surface)
        for visited in (colours.heat_2, colours.heat_3, colours.heat_4):
            assert contrast(visited, colours.surface) > 1.2 * empty, (name, visited)


def test_a_day_is_drawn_with_its_outline(qtbot: QtBot, theme: Theme) -> None:
    shown = _heat_map(qtbot, 700, {TODAY: 1})
    layout = shown.layout_of_days()
    image = shown.grab().toImage()
    for day, outline in ((TODAY, "heat_4"), (TODAY - timedelta(weeks=1), "heat_line")):
        x, y = layout.place(day)
        middle, end = layout.cell // 2, layout.cell - 1
        for across, down in ((middle, 0), (0, middle), (middle, end), (end, middle)):
            assert image.pixelColor(x + across, y + down).name() == getattr(theme.colours, outline).lower()


@pytest.mark.parametrize("is_mirrored", [False, True])
def test_the_last_week_is_not_cut_at_the_edge(qtbot: QtBot, theme: Theme, *, is_mirrored: bool) -> None:
    for width in range(560, 580):
        shown = _heat_map(qtbot, width)
        if is_mirrored:
            shown.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        layout = shown.layout_of_days()
        x, y = layout.place(TODAY)
        x = width - x - layout.cell if is_mirrored else x
        image = shown.grab().toImage()
        for edge in (0, layout.cell - 1):
            assert image.pixelColor(x + edge, y + layout.cell // 2).name() == theme.colours.heat_line.lower()


def test_it_tells_from_which_day_on_there_is_room(qtbot: QtBot, theme: Theme) -> None:
    shown = HeatMap()
    qtbot.addWidget(shown)
    told: list[date] = []
    shown.span_shown.connect(told.append)
    shown.set_visits({}, TODAY)
    for width in (800, 300, 300, 800):
        shown.resize(width, shown.height())
        QTest.qWait(1)
    shown.show()
    shown.resize(300, shown.height())
    QTest.qWait(1)
    assert told[-1] == shown.layout_of_days().first_day
    assert all(one != other for one, other in pairwise(told)), "only another day is news"
