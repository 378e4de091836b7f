"""Charts as they are painted: where points lie, what stays inside, what can be seen, and what is never drawn."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from scripts.chart_gallery import (
    BARS,
    BELOW_NOUGHT,
    EVERY_CHART,
    LINE,
    LONG_LABELS,
    SPARKLINE,
    STEPS,
    TODAY,
    TWO_BARS,
    TWO_LINES,
    TWO_THOUSAND,
    chart,
    visits_of_a_year,
)
from tests.ui.pixels import count_of, dots

from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import SPACE_S, SchemeName, contrast
from localregulars.ui.widgets.charts.axes import STYLES
from localregulars.ui.widgets.charts.bars import bar_box
from localregulars.ui.widgets.charts.description import Chart, ChartKind, Description, Mark, Place, Point, Series
from localregulars.ui.widgets.charts.drawing import frame_for, paint_chart, paint_chosen
from localregulars.ui.widgets.charts.frame import axis_numbers, shown_labels
from localregulars.ui.widgets.charts.line import known_stretches
from localregulars.ui.widgets.charts.look import Look, file_look
from localregulars.ui.widgets.charts.number_words import with_places
from localregulars.ui.widgets.heat_map import visits_calendar

ROOM = QRectF(40, 30, 420, 200)
DRAWN = [one for one in EVERY_CHART if not one.too_few]
GROUND = QColor("white")


def name_of(description: object) -> str:
    return description.title[:24] if isinstance(description, Chart) else str(description)


@pytest.fixture(params=["light", "dark", "high_contrast", "light 150", "mirrored"])
def look(request: pytest.FixtureRequest, qapp: object) -> Look:
    """The tokens of a look; the window itself need not change for it."""
    kind = request.param
    scheme = SchemeName(kind) if kind in set(SchemeName) else SchemeName.LIGHT
    found = replace(file_look(), colours=Theme.current().colours_of(scheme), is_mirrored=kind == "mirrored")
    if not kind.endswith("150"):
        return found
    larger = QFont(found.caption)
    larger.setPixelSize(round(1.5 * larger.pixelSize()))
    return replace(found, caption=larger)


def painted(description: Description, look: Look, room: QRectF = ROOM) -> QImage:
    """The chart in the middle of an empty picture, with the keyboard on its last point."""
    image = QImage(500, 260, QImage.Format.Format_RGB32)
    image.fill(GROUND)
    with QPainter(image) as painter:
        paint_chart(painter, room, description, look)
        if isinstance(description, Chart):
            paint_chosen(painter, room, description, look, Place(0, len(description.points) - 1))
    return image


def is_blank_outside(image: QImage, room: QRectF) -> bool:
    around = dots(image)
    box = room.toAlignedRect().adjusted(-7, -7, 7, 7)  # the ring may stick out a little
    around[box.top() : box.bottom(), box.left() : box.right()] = GROUND.rgb()
    return bool((around == GROUND.rgb()).all())


def test_every_chart_is_seen_in_every_look_and_stays_in_its_room(look: Look) -> None:
    for description in DRAWN:
        image = painted(description, look)
        assert count_of(image, look.colours.primary) > 10, description.title
        assert is_blank_outside(image, ROOM), description.title


def test_what_is_marked_is_drawn_where_it_was_under_its_number_in_every_look_and_stays_in_its_room(look: Look) -> None:
    for description in (LINE, BARS, STEPS):
        last = len(description.points) - 1
        marked = replace(description, marks=(Mark(1, "2 Mar: New machine", 0.1), Mark(last, "Open on Sundays", 0.97)))
        image = painted(marked, look)
        assert is_blank_outside(image, ROOM), description.title
        frame = frame_for(marked, ROOM, look)
        field = (frame.field.left(), frame.field.right())
        for mark in marked.marks:
            x = min(max(frame.x(mark.point + mark.along - 0.5), field[0]), field[1])
            beside = image.copy(round(x) - 6, 0, 12, image.height())
            # At the last point the keyboard's own line lies upon it.
            assert count_of(beside, look.colours.muted) + count_of(beside, look.colours.focus) > 10
            above = image.copy(round(x) - 6, 0, 12, int(frame.field.top()))
            assert len(np.unique(dots(above))) > 4, "a figure in a circle"


def test_what_is_marked_cuts_no_bar_in_two_and_has_no_room_in_a_line_of_text(look: Look) -> None:
    marks = (Mark(1, "2 Mar: New machine"),)
    marked = replace(BARS, marks=marks)
    value = BARS.points[1].value
    assert value is not None
    box = bar_box(marked, frame_for(marked, ROOM, look), Place(0, 1), value).adjusted(2, 2, -2, -2).toAlignedRect()
    elsewhere = replace(BARS, marks=(Mark(0, "2 Mar: New machine", 0.02),))
    assert painted(marked, look).copy(box) == painted(elsewhere, look).copy(box)
    assert painted(replace(SPARKLINE, marks=marks), look) == painted(SPARKLINE, look)


def test_what_is_marked_never_goes_through_the_words_at_the_end_of_a_line(look: Look) -> None:
    unknown = tuple(Point(f"W{week}", None) for week in range(6))
    far = Mark(0, "Long before")
    short = replace(LINE, series=(replace(LINE.series[0], points=(*LINE.series[0].points, *unknown)),), marks=(far,))
    frame, known = frame_for(short, ROOM, look), len(LINE.points) - 1
    value = LINE.series[0].points[known].value
    assert value is not None
    end, words = frame.place(known, value), short.number(value)
    width, height = look.metrics.horizontalAdvance(words), look.metrics.height()
    left = end.x() - SPACE_S - width if look.is_mirrored else end.x() + SPACE_S
    box = QRectF(left, end.y() - height / 2, width, height).toAlignedRect()
    through = (left + width / 2 - frame.x(known)) / (frame.x(known + 1) - frame.x(known))
    marked = replace(
        short,
        marks=(
            far,
            Mark(known + round(through), "A change", 0.5 + through - round(through)),
        ),
    )
    assert painted(marked, look).copy(box) == painted(short, look).copy(box)
    assert painted(marked, look) != painted(short, look)


def test_a_mark_lies_in_the_stretch_of_a_point() -> None:
    with pytest.raises(ValueError, match="one of the points"):
        replace(LINE, marks=(Mark(len(LINE.points), "Too late"),))


def test_the_calendar_is_painted_as_one_of_the_family(look: Look) -> None:
    image = painted(visits_calendar(visits_of_a_year(), TODAY), look)
    assert count_of(image, look.colours.heat_2) > 10
    assert is_blank_outside(image, ROOM)


@pytest.mark.parametrize("kind", [ChartKind.LINE, ChartKind.BARS])
def test_a_dash_says_where_it_is_known_why_there_is_no_value(qapp: object, kind: ChartKind) -> None:
    def with_second(value: int | None, why: str) -> QImage:
        points = (Point("Jan", 3), Point("Feb", value, why=why), Point("Mar", 4))
        return painted(replace(chart(kind, [3, 0, 4]), series=(Series(points),)), file_look())

    assert with_second(None, "fewer than 10") != with_second(None, "")
    assert with_second(0, "fewer than 10") == with_second(0, "")


@pytest.mark.parametrize("size", [(60, 40), (12, 12), (500, 30)])
def test_a_room_that_is_far_too_small_breaks_nothing(qapp: object, size: tuple[int, int]) -> None:
    for description in DRAWN:
        painted(description, file_look(), QRectF(0, 0, *size))


@pytest.mark.parametrize("scheme", SchemeName)
def test_marks_can_be_seen_on_any_ground(qapp: object, scheme: SchemeName) -> None:
    colours = Theme.current().colours_of(scheme)
    for token in (*(style.token for style in STYLES), "border", "focus", "text"):
        for ground in ("surface", "background", "sunken"):
            assert contrast(getattr(colours, token), getattr(colours, ground)) >= 3.0, (token, ground)


@pytest.mark.parametrize("scheme", SchemeName)
def test_line_and_edges_can_be_seen_before_their_band(qapp: object, scheme: SchemeName) -> None:
    colours = Theme.current().colours_of(scheme)
    for style in STYLES:
        assert contrast(getattr(colours, style.token), getattr(colours, style.soft_token)) >= 3.0


@pytest.mark.parametrize("description", [TWO_LINES, TWO_BARS], ids=name_of)
def test_two_series_are_told_apart_without_colour(qapp: object, description: Chart) -> None:
    light = file_look().colours
    grey = replace(file_look(), colours=replace(light, attention=light.primary))
    turned = replace(description, series=description.series[::-1])
    assert painted(description, grey) != painted(turned, grey)
    first, second = STYLES
    assert first.pen(grey).dashPattern() != second.pen(grey).dashPattern()


values = st.lists(st.none() | st.integers(-1000, 1000), min_size=1, max_size=60).filter(
    lambda found: any(value is not None for value in found)
)


@given(st.sampled_from(ChartKind), values, st.booleans())
def test_every_point_lies_in_the_field_and_is_found_where_it_is_painted(
    qapp: object, kind: ChartKind, found: list[int | None], mirrored: bool
) -> None:
    description = chart(kind, found)
    frame = frame_for(description, ROOM, replace(file_look(), is_mirrored=mirrored))
    field = frame.field.adjusted(-0.01, -0.01, 0.01, 0.01)
    for place, value in enumerate(found):
        assert frame.nearest(frame.x(place)) == place
        if value is not None:
            assert field.contains(frame.place(place, value))
    if len(found) > 1:
        assert (frame.x(1) < frame.x(0)) == mirrored


@settings(max_examples=30)
@given(
    st.lists(st.text("abcdefm ش界", max_size=30), min_size=1, max_size=80),
    st.sampled_from([ChartKind.LINE, ChartKind.BARS]),
    st.booleans(),
    st.floats(0.3, 1.0),
)
@example(labels=["Nov. 2025", *"abcdefghijkl"], kind=ChartKind.LINE, mirrored=False, share=0.42)
def test_labels_never_touch_each_other_and_the_newest_is_among_them(
    qapp: object, labels: list[str], kind: ChartKind, mirrored: bool, share: float
) -> None:
    room = QRectF(ROOM.left(), ROOM.top(), ROOM.width() * share, ROOM.height())
    description = Chart(kind, "A title", "What", "How many", (Series(tuple(Point(label, 1) for label in labels)),))
    look = replace(file_look(), is_mirrored=mirrored)
    frame = frame_for(description, room, look)
    shown = shown_labels(description, frame, look)
    assert shown[0][0] == len(labels) - 1
    boxes = sorted((box.left(), box.right()) for _, box in shown)
    assert all(before[1] < after[0] for before, after in pairwise(boxes))
    assert all(room.left() - 0.01 <= left <= right <= room.right() + 0.01 for left, right in boxes)


@pytest.mark.parametrize("is_mirrored", [False, True])
@pytest.mark.parametrize("description", [one for one in DRAWN if one.kind is not ChartKind.SPARKLINE], ids=name_of)
def test_labels_begin_below_the_lowest_number_of_the_axis(qapp: object, description: Chart, is_mirrored: bool) -> None:
    """“0%” beside “Jan” would be read as one."""
    look = replace(file_look(), is_mirrored=is_mirrored)
    frame = frame_for(description, ROOM, look)
    lowest = frame.y(frame.ticks[0]) + look.metrics.height() / 2
    for _point, box in shown_labels(description, frame, look):
        assert box.top() > lowest
        assert box.bottom() <= ROOM.bottom() + 0.01


@pytest.mark.parametrize("description", [BARS, BELOW_NOUGHT, TWO_BARS], ids=name_of)
def test_bars_begin_at_nought_and_end_at_their_value(qapp: object, description: Chart) -> None:
    frame = frame_for(description, ROOM, file_look())
    nought = frame.y(0)
    for number, series in enumerate(description.series):
        for place, point in enumerate(series.points):
            if point.value:
                box = bar_box(description, frame, Place(number, place), point.value)
                ends = {round(box.top(), 3), round(box.bottom(), 3)}
                assert ends == {round(nought, 3), round(frame.y(point.value), 3)}


def test_bars_of_two_series_stand_beside_each_other(qapp: object) -> None:
    for mirrored in (False, True):
        frame = frame_for(TWO_BARS, ROOM, replace(file_look(), is_mirrored=mirrored))
        first, second = (bar_box(TWO_BARS, frame, Place(number, 0), 4) for number in range(2))
        assert (first.right() <= second.left()) != mirrored
        assert not first.intersects(second)


def test_nothing_is_drawn_across_what_is_not_known(qapp: object) -> None:
    stretches = [[place for place, _ in part] for part in known_stretches(TWO_LINES.points)]
    assert stretches == [[0, 1, 2, 3, 4, 5], [8, 9, 10, 11]]
    alone = replace(TWO_LINES, series=TWO_LINES.series[:1])
    look = file_look()
    image, frame = painted(alone, look), frame_for(alone, ROOM, look)
    between = round((frame.x(6) + frame.x(7)) / 2)
    assert QColor(look.colours.primary).rgb() not in dots(image)[:, between]


def test_a_step_goes_along_before_it_goes_up_or_down(qapp: object) -> None:
    steps = chart(ChartKind.STEPS, [8, 2])
    look = file_look()
    image, frame = painted(steps, look), frame_for(steps, ROOM, look)
    column = dots(image)[:, round(frame.field.center().x())] == QColor(look.colours.primary).rgb()
    assert column[round(frame.y(8)) - 2 : round(frame.y(8)) + 2].any()
    assert not column[round(frame.y(8)) + 3 :].any()


def test_a_line_may_begin_above_nought_only_where_that_is_asked_for(qapp: object) -> None:
    high = chart(ChartKind.LINE, [900, 940, 930])
    look = file_look()
    assert frame_for(high, ROOM, look).ticks[0] == 0
    assert frame_for(replace(high, from_zero=False), ROOM, look).ticks[0] >= 800
    assert frame_for(replace(high, kind=ChartKind.BARS, from_zero=False), ROOM, look).ticks[0] == 0


def test_ticks_that_would_read_alike_are_left_out(qapp: object) -> None:
    rough = replace(chart(ChartKind.LINE, [0, 1.2]), number=lambda value: str(round(value)))
    ticks = frame_for(rough, ROOM, file_look()).ticks
    assert len({rough.number(tick) for tick in ticks}) == len(ticks)
    whole = frame_for(replace(chart(ChartKind.BARS, [1, 2]), whole=True), ROOM, file_look())
    assert all(float(tick).is_integer() for tick in whole.ticks)


@pytest.mark.parametrize(
    ("ticks", "written"),
    [((0.0, 5.0, 10.0), ["0", "5", "10"]), ((0.0, 0.5, 1.0), ["0.0", "0.5", "1.0"]), ((0.0, 1000.0), ["0", "1,000"])],
)
def test_numbers_of_an_axis_have_decimal_places_only_where_one_of_them_needs_them(
    ticks: tuple[float, ...], written: list[str]
) -> None:
    points = Series((Point("Before", 7.1), Point("Since", 0.7)))
    chart = Chart(ChartKind.BARS, "A title", "When", "How many", (points,), number=with_places(1))
    assert axis_numbers(chart, ticks) == written


def test_names_of_two_lines_do_not_cover_each_other(qapp: object) -> None:
    look = file_look()
    image = painted(TWO_LINES, look)
    first = ink_rows(image, look.colours.primary, look, TWO_LINES)
    second = ink_rows(image, look.colours.attention, look, TWO_LINES)
    assert first
    assert second
    assert max(first) < min(second)


def ink_rows(image: QImage, colour: str, look: Look, description: Chart) -> set[int]:
    """The heights at which a colour stands beside the end of the lines."""
    start = round(frame_for(description, ROOM, look).field.right()) + 12
    ink, ground = QColor(colour), QColor(GROUND)
    rows = set()
    for y in range(260):
        for x in range(start, 470):
            seen = image.pixelColor(x, y)
            if seen != ground and abs(seen.hue() - ink.hue()) < 20 and seen.saturation() > 60:
                rows.add(y)
    return rows


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_what_is_no_number_cannot_be_described(number: float) -> None:
    with pytest.raises(ValueError, match="None"):
        Point("June", number)
    with pytest.raises(ValueError, match="None"):
        Point("June", 1, number, number)


def test_an_interval_has_two_ends_in_order() -> None:
    with pytest.raises(ValueError, match="two ends"):
        Point("June", 1, low=0.5)
    with pytest.raises(ValueError, match="lower end"):
        Point("June", 1, 2, 0.5)


def test_two_series_have_the_same_points_and_there_are_no_three() -> None:
    other = Series((Point("July", 1),))
    with pytest.raises(ValueError, match="same points"):
        replace(BARS, series=(*BARS.series, other))
    with pytest.raises(ValueError, match="one series"):
        replace(BARS, series=BARS.series * 3)
    with pytest.raises(ValueError, match="one series"):
        replace(SPARKLINE, series=SPARKLINE.series * 2)


def test_the_keyboard_marks_the_point_on_which_it_stands(qapp: object) -> None:
    look = file_look()
    for description in (LINE, STEPS, BARS, SPARKLINE, LONG_LABELS, TWO_THOUSAND):
        blank = QImage(500, 260, QImage.Format.Format_RGB32)
        blank.fill(GROUND)
        with QPainter(blank) as painter:
            paint_chosen(painter, ROOM, description, look, Place(0, 1))
        frame = frame_for(description, ROOM, look)
        at = frame.place(1, description.points[1].value or 0)
        ring = [at + QPointF(dx, dy) for dx, dy in ((8, 0), (-8, 0), (0, 8), (0, -8))]
        assert all(blank.pixelColor(point.toPoint()) != GROUND for point in ring)
        assert Qt.GlobalColor.white == blank.pixelColor(at.toPoint() + QPointF(4, 2).toPoint())
