"""A chart on the screen: walked with keys, spoken, told by a tooltip, shown as a table, or a sentence in its place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolTip
from pytestqt.qtbot import QtBot
from scripts.chart_gallery import (
    ALL_ALIKE,
    BARS,
    EVERY_CHART,
    LINE,
    ONE_POINT,
    SPARKLINE,
    STEPS,
    TOO_FEW,
    TWO_BARS,
    TWO_LINES,
    TWO_THOUSAND,
    ChartGallery,
    chart,
)
from tests.ui.layout import assert_nothing_is_cut_off

from localregulars.ui.theme.theme import Theme
from localregulars.ui.widgets.charts.bars import bar_box
from localregulars.ui.widgets.charts.description import Chart, ChartKind, Mark, Place
from localregulars.ui.widgets.charts.drawing import frame_for
from localregulars.ui.widgets.charts.number_words import plain_number, share, with_places
from localregulars.ui.widgets.charts.panel import ChartPanel
from localregulars.ui.widgets.charts.view import SeriesView
from localregulars.ui.widgets.charts.words import nothing_to_draw, summary
from localregulars.ui.wording.holding import held_together

pytestmark = pytest.mark.usefixtures("british", "qapp")
UNKNOWN = chart(ChartKind.LINE, [None, None], "Nothing was written down")


Show = Callable[[Chart], ChartPanel]


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    """Shows a chart, with the keyboard in it, to the end of the test."""
    kept: list[ChartPanel] = []

    def shown(description: Chart) -> ChartPanel:
        panel = ChartPanel(description)
        kept.append(panel)
        qtbot.addWidget(panel)
        panel.resize(700, 500)
        panel.show()
        panel.view.setFocus()
        return panel

    yield shown
    kept.clear()


def spoken_after(view: SeriesView, *keys: Qt.Key) -> list[str]:
    """What is said after each of these keys."""
    said: list[str] = []
    view.point_spoken.connect(said.append)
    for key in keys:
        QTest.keyClick(view, key)
        assert view.accessibleDescription() == said[-1]
    view.point_spoken.disconnect()
    return said


def test_the_keyboard_walks_every_point_and_each_is_spoken_with_its_value(show: Show) -> None:
    panel = show(BARS)
    for description in (BARS, STEPS, SPARKLINE, LINE, ONE_POINT):
        panel.show_chart(description)
        keys = [Qt.Key.Key_Home] + [Qt.Key.Key_Right] * (len(description.points) - 1)
        said = spoken_after(panel.view, *keys)
        assert len(set(said)) == len(description.points)
        for words, point in zip(said, description.points, strict=True):
            assert words.startswith(f"{point.label}: {description.number(point.value or 0)}")


def test_the_interval_and_of_how_many_are_spoken_too(show: Show) -> None:
    said = spoken_after(show(BARS).view, Qt.Key.Key_Home)
    assert said == ["3 days: 12, between 8 and 17 (of 40)"]
    assert spoken_after(show(LINE).view, Qt.Key.Key_End) == ["Dec: 46%, between 40% and 52% (of 212)"]


def test_what_is_marked_is_spoken_with_its_point_and_stands_in_the_table(show: Show) -> None:
    marks = (Mark(1, "2 Mar: New espresso machine"), Mark(1, "9 Mar: Open at seven", 0.9))
    panel = show(replace(BARS, marks=marks, marks_are="What you changed"))
    said = spoken_after(panel.view, Qt.Key.Key_Home, Qt.Key.Key_Right)
    assert said == [
        "3 days: 12, between 8 and 17 (of 40)",
        "7 days: 24, between 18 and 29 (of 40). (1) 2 Mar: New espresso machine; (2) 9 Mar: Open at seven",
    ]
    panel.show_as_table(True)
    assert panel.table is not None
    model = panel.table.model()
    last = model.columnCount() - 1
    assert model.headerData(last, Qt.Orientation.Horizontal) == "What you changed"
    assert [model.index(row, last).data() for row in range(3)] == ["", said[1].partition(". ")[2], ""]


def test_up_and_down_change_between_two_series_which_are_named(show: Show) -> None:
    view = show(TWO_LINES).view
    assert view.place == Place(0, 11)
    said = spoken_after(view, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_Up)
    assert said == ["Last year, Dec: 452", "Last year, Dec: 452", "Last year, Jan: 300", "This year, Jan: 310"]


def test_what_is_not_known_is_said_so(show: Show) -> None:
    view = show(TWO_LINES).view
    view.choose(Place(0, 6))
    assert view.accessibleDescription() == "This year, Jul: not known"


def test_keys_stop_at_the_ends_and_pages_are_tenths(show: Show) -> None:
    view = show(TWO_THOUSAND).view
    for key, point in (
        (Qt.Key.Key_Right, 1999),
        (Qt.Key.Key_PageUp, 1799),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Left, 0),
        (Qt.Key.Key_PageDown, 200),
        (Qt.Key.Key_End, 1999),
    ):
        QTest.keyClick(view, key)
        assert view.place == Place(0, point)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.place == Place(0, 1999)


def test_left_is_forward_where_one_reads_from_right_to_left(show: Show) -> None:
    view = show(BARS).view
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.place == Place(0, 1)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_pointer_finds_the_point_that_is_painted_there(show: Show, direction: Qt.LayoutDirection) -> None:
    view = show(LINE).view
    view.setLayoutDirection(direction)
    for description in (LINE, BARS, TWO_BARS, TWO_LINES):
        view.show_chart(description)
        frame = frame_for(description, view._room(), view.look)
        known = [
            (Place(number, point), one.value)
            for number, series in enumerate(description.series)
            for point, one in enumerate(series.points)
            if one.value is not None
        ]
        for place, value in known:
            at = frame.place(place.point, value)
            if description.kind is ChartKind.BARS:
                at = bar_box(description, frame, place, value).center()
            assert view.place_under(at.toPoint()) == place


@pytest.mark.qt_log_ignore("does not support raise", extend=True)  # the offscreen platform says so of every tooltip
def test_hovering_tells_the_same_and_a_click_goes_there(show: Show) -> None:
    view = show(BARS).view
    frame = frame_for(BARS, view._room(), view.look)
    at = QPoint(round(frame.x(1)), round(frame.field.center().y()))
    QApplication.sendEvent(view, QHelpEvent(QHelpEvent.Type.ToolTip, at, view.mapToGlobal(at)))
    assert QToolTip.text() == "7 days: 24, between 18 and 29 (of 40)"
    QToolTip.hideText()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
    assert view.place == Place(0, 1)


def test_what_was_reached_is_written_below_the_picture(show: Show) -> None:
    panel = show(BARS)
    QTest.keyClick(panel.view, Qt.Key.Key_Home)
    written = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert held_together("3 days: 12, between 8 and 17 (of 40)") in written


def test_a_screen_reader_hears_the_title_and_what_the_picture_says(show: Show) -> None:
    panel = show(BARS)
    assert panel.accessibleName() == panel.view.accessibleName() == BARS.title
    assert panel.view.accessibleDescription() == "Highest 31 (14 days), lowest 12 (3 days)."


@pytest.mark.parametrize(
    ("description", "words"),
    [
        (LINE, "From 31% (Jan) to 46% (Dec); lowest 31% (Jan), highest 46% (Dec)."),
        (ALL_ALIKE, "The same all the time, from Jan to Apr: 5."),
        (ONE_POINT, "Only one is known: Jan, 7."),
        (replace(LINE, summary="It went up."), "It went up."),
        (chart(ChartKind.BARS, [0, 0, 5, 0]), "Highest 5 (Mar), lowest 0 (3 times)."),
        (chart(ChartKind.LINE, [None, 3, -2, None]), "From 3 (Feb) to −2 (Mar); lowest −2 (Mar), highest 3 (Feb)."),
        (UNKNOWN, ""),
    ],
)
def test_the_picture_is_said_in_a_sentence(description: Chart, words: str) -> None:
    assert summary(description).replace("-", "−") == words


def test_two_lines_are_said_one_after_the_other() -> None:
    words = summary(TWO_LINES)
    assert words.startswith("This year: From 310 (Jan) to 460 (Dec);")
    assert "Last year: From 300 (Jan) to 452 (Dec);" in words


@pytest.mark.parametrize(
    ("description", "sentence"),
    [
        (TOO_FEW, TOO_FEW.too_few),
        (UNKNOWN, "There is nothing to show yet."),
        (chart(ChartKind.BARS, []), "There is nothing to show yet."),
        (chart(ChartKind.SPARKLINE, []), "There is nothing to show yet."),
    ],
)
def test_with_nothing_to_draw_there_is_a_sentence_and_no_empty_frame(
    show: Show, description: Chart, sentence: str
) -> None:
    panel = show(description)
    assert nothing_to_draw(description) == sentence
    written = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert written == [description.title, sentence]
    assert not panel.view.isVisible()
    assert not panel.switch.isVisible()
    assert not panel.export.isVisible()
    panel.show_chart(BARS)
    assert panel.view.isVisible()
    assert panel.switch.isVisible()


def cells(panel: ChartPanel) -> list[list[str]]:
    assert panel.table is not None
    model = panel.table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def visible_parts(panel: ChartPanel) -> tuple[bool, bool]:
    """Whether the picture and the table are seen."""
    return panel.view.isVisible(), panel.table is not None and panel.table.isVisible()


def heads(panel: ChartPanel) -> list[str]:
    assert panel.table is not None
    model = panel.table.model()
    return [str(model.headerData(n, Qt.Orientation.Horizontal)) for n in range(model.columnCount())]


def test_the_table_says_the_same_numbers(show: Show) -> None:
    panel = show(BARS)
    assert panel.table is None
    panel.switch.click()
    assert heads(panel) == ["Within", "People", "Probably between", "Of how many"]
    assert cells(panel) == [
        ["3 days", "12", "8 to 17", "40"],
        ["7 days", "24", "18 to 29", "40"],
        ["14 days", "31", "26 to 35", "40"],
    ]
    assert visible_parts(panel) == (False, True)
    assert panel.switch.words == "Show as chart"
    panel.switch.click()
    assert visible_parts(panel) == (True, False)


def test_the_table_names_both_series_and_says_what_is_not_known(show: Show) -> None:
    panel = show(TWO_LINES)
    panel.show_as_table(True)
    assert heads(panel) == ["Month", "This year", "Last year"]
    assert cells(panel)[6] == ["Jul", "not known", "345"]


def test_the_table_is_sorted_by_numbers_and_back_by_the_order_of_points(show: Show) -> None:
    panel = show(LINE)
    panel.show_as_table(True)
    assert panel.table is not None
    panel.table.model().sort(1, Qt.SortOrder.DescendingOrder)
    assert [row[0] for row in cells(panel)][:3] == ["Dec", "Nov", "Sep"]
    panel.table.model().sort(0, Qt.SortOrder.AscendingOrder)
    assert [row[0] for row in cells(panel)][:3] == ["Jan", "Feb", "Mar"]


def test_another_chart_brings_its_own_table_and_stays_one(show: Show) -> None:
    panel = show(TWO_THOUSAND)
    panel.switch.click()
    assert len(cells(panel)) == 2000
    panel.show_chart(BARS)
    assert len(cells(panel)) == 3
    assert panel.table is not None
    assert panel.table.accessibleName() == f"{BARS.title}, as a table"


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_nothing_is_cut_off(qtbot: QtBot, theme: Theme, scale: float) -> None:
    theme.choose(scale=scale)
    gallery = ChartGallery()
    qtbot.addWidget(gallery)
    gallery.resize(1400, 2400)
    gallery.show()
    QApplication.sendPostedEvents()
    assert_nothing_is_cut_off(gallery)
    assert len(gallery.panels) == len(EVERY_CHART)


def test_a_narrow_panel_keeps_its_words(show: Show, theme: Theme) -> None:
    theme.choose(scale=1.5)
    panel = show(TWO_LINES)
    panel.resize(panel.minimumSizeHint().width(), 700)
    QApplication.sendPostedEvents()
    assert panel.width() <= 420
    assert_nothing_is_cut_off(panel)


@pytest.mark.parametrize(
    ("words", "value"),
    [("3", 3.0), ("2.5", 2.5), ("0.25", 0.25), ("0.3", 1 / 3), ("1,204", 1204), ("−4", -4), ("0", -0.0)],
)
def test_numbers_are_written_with_the_places_that_they_have(words: str, value: float) -> None:
    assert plain_number(value) == words


def test_shares_and_fixed_places_are_written_as_people_do() -> None:
    assert share(0.6149) == "61.5%"
    assert share(1) == "100%"
    assert with_places(2)(1204.5) == "1,204.50"
    assert with_places(1)(-0.04) == "0.0"
