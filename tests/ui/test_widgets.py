"""The basic widgets: what they say, how they are read aloud, how they follow width and text size."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.pixels import dots

from localregulars.background.lanes import Lanes
from localregulars.ui.theme.theme import Scheme, Theme
from localregulars.ui.theme.tokens import MAX_CONTENT_WIDTH, SPACE_M, SPACE_S
from localregulars.ui.widgets.answers import Answers
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize, NavigationButton
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.crash_dialog import CrashDialog, crash_report
from localregulars.ui.widgets.day_field import DayField
from localregulars.ui.widgets.field import LabelledChoice, LabelledField
from localregulars.ui.widgets.filter_chip import FilterChip
from localregulars.ui.widgets.flow import FlowLayout, PageScroll, ReflowColumns
from localregulars.ui.widgets.header import PageHeader
from localregulars.ui.widgets.notice import SHOWN_MS, NoticeBar
from localregulars.ui.widgets.part_tabs import PartTabs
from localregulars.ui.widgets.search_field import SearchField
from localregulars.ui.widgets.sidebar import Sidebar
from localregulars.ui.widgets.states import BUSY_AFTER_MS, BusyState, EmptyState
from localregulars.ui.widgets.text import Chip, Text, Tone, escape_ampersands
from localregulars.ui.widgets.text_area import LabelledArea


def spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


@pytest.fixture(autouse=True)
def light(theme: Theme) -> Theme:
    return theme


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    """A window of 800 × 600 to put things into."""
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(800, 600)
    return widget


def show(qtbot: QtBot, window: QWidget) -> None:
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def test_an_ampersand_is_an_ampersand_on_buttons_and_to_screen_readers(qtbot: QtBot) -> None:
    button = Button("Privacy & consent", icon="lock")
    qtbot.addWidget(button)
    assert button.words == "Privacy & consent"
    assert button.shortcut().isEmpty()
    assert spoken(button) == "Privacy & consent"
    assert escape_ampersands("a & b && c") == "a && b &&&& c"


def test_an_icon_adds_nothing_to_a_button_s_name_and_makes_room_for_itself(qtbot: QtBot) -> None:
    plain, pictured = Button("Later"), Button("Later", icon="clock")
    qtbot.addWidget(plain)
    qtbot.addWidget(pictured)
    assert spoken(pictured) == "Later"
    assert pictured.text() == "Later"
    assert pictured.sizeHint().width() >= plain.sizeHint().width() + 18


def test_a_button_without_words_still_has_a_name(qtbot: QtBot) -> None:
    button = Button("Close this notice", icon="x", words_shown=False)
    qtbot.addWidget(button)
    assert spoken(button) == "Close this notice"
    assert button.sizeHint().width() >= 32


@pytest.mark.parametrize("size", list(ButtonSize))
@pytest.mark.parametrize("scale", [0.9, 1.0, 1.5])
def test_no_button_is_under_32_px_and_its_words_fit(qtbot: QtBot, theme: Theme, size: ButtonSize, scale: float) -> None:
    theme.choose(scale=scale)
    button = Button("Away until …", icon="plane", size=size)
    qtbot.addWidget(button)
    assert button.minimumSizeHint().height() >= 32
    assert button.minimumSizeHint().width() >= button.fontMetrics().horizontalAdvance("Away until …") + 18


def test_choosing_an_entry_of_the_sidebar_does_not_move_it(qtbot: QtBot) -> None:
    button = NavigationButton("Customers", "users", is_page=True)
    qtbot.addWidget(button)
    before = button.sizeHint()
    button.setChecked(True)
    assert button.sizeHint() == before


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_press_a_button(qtbot: QtBot, room: QWidget, key: Qt.Key) -> None:
    button = Button("Done")
    QVBoxLayout(room).addWidget(button)
    show(qtbot, room)
    presses: list[int] = []
    button.clicked.connect(lambda: presses.append(1))
    QTest.keyClick(button, key)
    assert presses == [1]


def _looks(button: Button) -> bytes:
    image = button.grab().toImage()
    return bytes(image.constBits())


def test_a_button_is_painted_anew_only_when_it_looks_otherwise(qtbot: QtBot, theme: Theme, room: QWidget) -> None:
    button = Button("Done", ButtonKind.SECONDARY, "check", parent=room)
    room.show()
    looks, pictures = [_looks(button)], [button._picture.cacheKey()]
    assert _looks(button) == looks[0]
    assert button._picture.cacheKey() == pictures[0]
    changes: tuple[Callable[[], object], ...] = (
        lambda: button.set_words("Dune"),
        lambda: button.set_icon_name("clock"),
        lambda: button.set_kind(ButtonKind.PRIMARY),
        lambda: button.setEnabled(False),
        lambda: theme.choose(scheme=Scheme.DARK),
        lambda: button.setLayoutDirection(Qt.LayoutDirection.RightToLeft),
        lambda: button.resize(button.width() + 9, button.height()),
    )
    for change in changes:
        change()
        looks.append(_looks(button))
        pictures.append(button._picture.cacheKey())
    assert len(set(looks)) == len(looks)
    assert len(set(pictures)) == len(pictures)


def test_a_button_that_is_off_is_not_pressed_by_enter(qtbot: QtBot, room: QWidget) -> None:
    button = Button("Done")
    QVBoxLayout(room).addWidget(button)
    button.setEnabled(False)
    show(qtbot, room)
    button.clicked.connect(pytest.fail)
    QTest.keyClick(button, Qt.Key.Key_Return)


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST])
def test_keyboard_focus_shows_a_ring_in_the_focus_colour(
    qtbot: QtBot, room: QWidget, theme: Theme, scheme: Scheme
) -> None:
    theme.choose(scheme=scheme)
    buttons = [Button("One", kind) for kind in (ButtonKind.PRIMARY, ButtonKind.SECONDARY, ButtonKind.QUIET)]
    column = QVBoxLayout(room)
    for button in buttons:
        column.addWidget(button)
    show(qtbot, room)
    for button in buttons:
        button.setFocus(Qt.FocusReason.TabFocusReason)
        image = button.grab().toImage()
        assert image.pixelColor(button.width() // 2, 1) == theme.colour("focus")
        button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert buttons[0].grab().toImage().pixelColor(buttons[0].width() // 2, 1) != theme.colour("focus")


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST])
def test_a_quiet_button_without_an_icon_is_underlined_in_the_leading_colour(
    qtbot: QtBot, room: QWidget, theme: Theme, scheme: Scheme
) -> None:
    """Grey words alone would be taken for any others."""
    theme.choose(scheme=scheme)
    alone, with_icon = Button("The words", ButtonKind.QUIET), Button("The words", ButtonKind.QUIET, "pencil")
    column = QVBoxLayout(room)
    for button in (alone, with_icon):
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    show(qtbot, room)
    assert _longest_stroke(alone) > alone.width() / 2
    assert _longest_stroke(with_icon) < with_icon.width() / 4
    assert _has_dots_of(alone, theme.colour("primary"))
    assert not _has_dots_of(with_icon, theme.colour("primary"))
    assert min(alone.height(), alone.width()) >= 32


def _longest_stroke(button: Button) -> int:
    """The longest row of dots that differ from the ground."""
    image = button.grab().toImage()
    ground = image.pixelColor(1, image.height() // 2)
    rows = (
        "".join(" " if image.pixelColor(x, y) == ground else "x" for x in range(image.width()))
        for y in range(image.height())
    )
    return max(len(stroke) for row in rows for stroke in row.split(" "))


def _has_dots_of(button: Button, colour: QColor) -> bool:
    image = button.grab().toImage()
    return any(image.pixelColor(x, y) == colour for x in range(image.width()) for y in range(image.height()))


def test_the_count_of_a_chip_stands_apart_and_is_spoken_with_its_words(qtbot: QtBot, room: QWidget) -> None:
    chip, bare = FilterChip(), Button("Birthday this week 2", ButtonKind.SECONDARY, size=ButtonSize.COMPACT)
    column = QVBoxLayout(room)
    for button in (chip, bare):
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    chip.show_count("Birthday this week", 2)
    show(qtbot, room)
    assert chip.width() > bare.width(), "more than a blank is between them"
    assert spoken(chip) == "Birthday this week, 2 people"
    chip.show_count("Hellos", 1, of_people=False)
    assert spoken(chip) == "Hellos 1"


def test_a_card_is_read_as_a_group_with_its_name(qtbot: QtBot) -> None:
    card = Card("Maria Okafor")
    qtbot.addWidget(card)
    assert role(card) == QAccessible.Role.Grouping
    assert spoken(card) == "Maria Okafor"


def test_names_of_people_are_never_taken_for_markup(qtbot: QtBot) -> None:
    for widget in (Text("<b>Bo</b>"), Chip("<b>Bo</b>")):
        qtbot.addWidget(widget)
        assert widget.textFormat() == Qt.TextFormat.PlainText


def test_a_label_names_its_field_and_the_hint_describes_it(qtbot: QtBot) -> None:
    field = LabelledField("Name & kind", hint="As on the door")
    qtbot.addWidget(field)
    assert spoken(field.input) == "Name & kind"
    assert field.input.accessibleDescription() == "As on the door"
    choice = LabelledChoice("Kind", [("cafe", "Café"), ("gym", "Gym")])
    qtbot.addWidget(choice)
    choice.input.choose("gym")
    assert (choice.input.accessibleName(), choice.value) == ("Kind", "gym")


def test_a_secret_is_hidden_until_show_is_pressed_and_the_button_can_be_reached_by_tab(qtbot: QtBot) -> None:
    field = LabelledField("Passphrase", is_secret=True)
    qtbot.addWidget(field)
    [show] = field.findChildren(QPushButton)
    assert field.input.echoMode() == QLineEdit.EchoMode.Password
    assert show.focusPolicy() & Qt.FocusPolicy.TabFocus
    show.click()
    assert field.input.echoMode() == QLineEdit.EchoMode.Normal
    assert spoken(show) == "Hide"
    field.hide_secret()
    assert field.input.echoMode() == QLineEdit.EchoMode.Password


def test_what_is_wrong_is_said_in_words_and_goes_when_one_types(qtbot: QtBot) -> None:
    field = LabelledField("Name", hint="As on the door")
    qtbot.addWidget(field)
    field.show_problem("Please give a name.")
    assert field.problem == "Please give a name."
    assert field.input.accessibleDescription() == "Please give a name."
    QTest.keyClicks(field.input, "B")
    assert field.problem == ""
    assert field.input.accessibleDescription() == "As on the door"


def test_focus_and_errors_do_not_move_a_field(qtbot: QtBot, room: QWidget) -> None:
    one, two = LabelledField("One"), LabelledField("Two")
    column = QVBoxLayout(room)
    column.addWidget(one)
    column.addWidget(two)
    column.addStretch(1)
    show(qtbot, room)
    two.input.setFocus()
    height = one.input.sizeHint().height()
    one.input.setFocus()
    assert one.input.sizeHint().height() == height >= 36


@pytest.mark.parametrize("typed", ["", "maria"])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_a_search_bears_a_magnifier_that_no_words_touch(
    qtbot: QtBot, theme: Theme, room: QWidget, typed: str, direction: Qt.LayoutDirection, scale: float
) -> None:
    theme.choose(scheme=Scheme.LIGHT, scale=scale)
    room.setLayoutDirection(direction)
    search = SearchField()
    search.setParent(room)
    search.setText(typed)
    search.resize(400, 60)
    show(qtbot, room)
    inked = dots(search.grab().toImage()) != QColor(theme.colour("surface")).rgb()
    inside = inked[8:-8, 8:-8].any(axis=0)
    if direction is Qt.LayoutDirection.RightToLeft:
        inside = inside[::-1]
    side = theme.icon_size()
    assert inside[:side].any()
    assert not inside[side + 3 : side + SPACE_S - 1].any()
    assert inside[side + SPACE_S :].any() or not typed


@pytest.mark.parametrize("lines", [2, 11])
def test_a_field_of_several_lines_shows_as_many_as_it_says(
    qtbot: QtBot, theme: Theme, room: QWidget, lines: int
) -> None:
    area = LabelledArea("Your words", lines=lines)
    column = QVBoxLayout(room)
    column.addWidget(area)
    show(qtbot, room)
    for scale in (1.0, 1.5, 1.0):
        theme.choose(scheme=Scheme.LIGHT, scale=scale)
        QApplication.sendPostedEvents()
        bar = area.input.verticalScrollBar()
        area.set_text("\n".join("a" * lines))
        assert bar.maximum() == 0
        area.set_text("\n".join("a" * (lines + 2)))
        assert bar.maximum() > 0


def _answers() -> tuple[QWidget, list[Button]]:
    answers = Answers("Which?", WORDS_OF_PARTS)
    return answers, list(answers.buttons.values())


def _tabs() -> tuple[QWidget, list[Button]]:
    tabs = PartTabs("Parts of this page", WORDS_OF_PARTS)
    return tabs, list(tabs.buttons.values())


def _chips(icon: str = "") -> tuple[QWidget, list[Button]]:
    row = QWidget()
    chips: list[Button] = []
    flow = FlowLayout(row)
    for _, words in WORDS_OF_PARTS:
        chip = FilterChip(icon)
        chip.show_count(words, 12)
        flow.addWidget(chip)
        chips.append(chip)
    return row, chips


WORDS_OF_PARTS = [(words, words) for words in ("What people said", "Put right", "Themes", "Polls", "Invitations")]


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("make", [_tabs, _answers, _chips, partial(_chips, "clock")])
def test_choosing_one_of_a_row_moves_none_of_them(
    qtbot: QtBot, theme: Theme, make: Callable[[], tuple[QWidget, list[Button]]], scale: float
) -> None:
    theme.choose(scheme=Scheme.LIGHT, scale=scale)
    row, buttons = make()
    qtbot.addWidget(row)
    row.resize(sum(button.sizeHint().width() for button in buttons) * 2 // 3, 400)
    show(qtbot, row)
    before = [button.geometry() for button in buttons]
    assert before[0].y() < before[-1].y()
    for button in buttons:
        button.click()
        QApplication.sendPostedEvents()
        assert button.isChecked()
        assert [one.geometry() for one in buttons] == before


def test_buttons_wrap_to_the_next_line_where_the_width_ends(qtbot: QtBot, room: QWidget) -> None:
    flow = FlowLayout(room)
    buttons = [Button(f"Button number {number}") for number in range(5)]
    for button in buttons:
        flow.addWidget(button)
    show(qtbot, room)
    assert {button.y() for button in buttons} == {0}
    room.resize(300, 600)
    flow.activate()
    assert len({button.y() for button in buttons}) >= 3
    assert all(button.geometry().right() <= 300 for button in buttons)
    assert flow.heightForWidth(300) > flow.heightForWidth(800)


class Asked(QWidget):
    """Counts how often it is asked how large it would like to be."""

    times, wanted = 0, 100

    def sizeHint(self) -> QSize:
        self.times += 1
        return QSize(self.wanted, 20)


def test_a_row_that_wraps_asks_what_is_in_it_again_only_when_something_changed(qtbot: QtBot, room: QWidget) -> None:
    flow = FlowLayout(room, gap=0)
    parts = [Asked() for _ in range(4)]
    for part in parts:
        flow.addWidget(part)
    show(qtbot, room)
    assert (flow.heightForWidth(200), flow.sizeHint().width()) == (40, 400)
    times = [part.times for part in parts]
    assert (flow.heightForWidth(200), flow.sizeHint().width()) == (40, 400)
    assert [part.times for part in parts] == times
    parts[0].wanted = 200
    parts[0].updateGeometry()
    assert (flow.heightForWidth(200), flow.sizeHint().width()) == (60, 500)
    parts[0].hide()
    assert (flow.heightForWidth(200), flow.sizeHint().width()) == (40, 300)
    flow.removeWidget(parts[1])
    assert (flow.heightForWidth(200), flow.sizeHint().width()) == (20, 200)
    flow.addWidget(parts[1])
    assert (flow.heightForWidth(200), flow.sizeHint().width()) == (40, 300)
    flow.setSpacing(10)
    assert (flow.heightForWidth(200), flow.sizeHint().width()) == (80, 320)


def test_columns_are_stacked_where_there_is_no_room_and_with_large_text(
    qtbot: QtBot, room: QWidget, theme: Theme
) -> None:
    columns = ReflowColumns(threshold_em=60)
    columns.add(Card("One"))
    columns.add(Card("Two"))
    qtbot.addWidget(columns)
    columns.resize(1000, 300)
    columns.show()
    stacked = [columns.is_stacked]
    columns.resize(500, 300)
    stacked.append(columns.is_stacked)
    theme.choose(scale=1.5)
    columns.resize(1001, 300)
    stacked.append(columns.is_stacked)
    assert stacked == [False, True, True]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_buttons_stand_at_the_end_of_their_line_or_below_at_its_start(
    qtbot: QtBot, room: QWidget, direction: Qt.LayoutDirection
) -> None:
    room.setLayoutDirection(direction)
    column, buttons = QVBoxLayout(room), list[Button]()
    for words in ("Told", "Everything was put right"):
        line, button = ReflowColumns(threshold_em=40), Button(words)
        line.add(Text("What came of it", wraps=True))
        line.add_at_the_end(button)
        column.addWidget(line)
        buttons.append(button)
    show(qtbot, room)
    is_mirrored = direction is Qt.LayoutDirection.RightToLeft
    for width, at_the_end in ((900, True), (300, False)):
        room.resize(width, 400)
        qtbot.wait(1)
        is_right = at_the_end is not is_mirrored
        edges = [b.mapTo(room, b.rect().topRight() if is_right else b.rect().topLeft()).x() for b in buttons]
        assert len(set(edges)) == 1
        assert (edges[0] > width // 2) is is_right
        assert [button.width() for button in buttons] == [button.sizeHint().width() for button in buttons]


def test_a_page_never_needs_a_horizontal_scroll_bar(qtbot: QtBot) -> None:
    page = PageScroll()
    qtbot.addWidget(page)
    page.body.addWidget(Button("A button with quite a lot of words on it"))
    page.show()
    qtbot.waitUntil(lambda: page.minimumSizeHint().width() > 250)
    content = page.widget()
    assert content is not None
    assert page.minimumSizeHint().width() >= content.minimumSizeHint().width()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_page_begins_where_its_header_does_however_wide_the_window(
    qtbot: QtBot, room: QWidget, direction: Qt.LayoutDirection
) -> None:
    room.setLayoutDirection(direction)
    header, page, card = PageHeader("Settings"), PageScroll(margin=0), Card("One")
    column = QVBoxLayout(room)
    column.addWidget(header)
    column.addWidget(page, 1)
    page.body.addWidget(card)
    page.body.addStretch(1)
    show(qtbot, room)
    for width in (900, 1400, 2500):
        room.resize(width, 600)
        qtbot.wait(1)
        is_mirrored = direction is Qt.LayoutDirection.RightToLeft
        starts = [
            one.mapTo(room, one.rect().topRight() if is_mirrored else one.rect().topLeft()).x()
            for one in (header, card)
        ]
        assert abs(starts[0] - starts[1]) <= (page.verticalScrollBar().width() if is_mirrored else 0)
        assert card.width() == min(MAX_CONTENT_WIDTH, page.viewport().width())


def test_a_page_ends_where_its_words_end(qtbot: QtBot) -> None:
    page = PageScroll(margin=0)
    qtbot.addWidget(page)
    for _ in range(8):
        card = Card("a card")
        card.body.addWidget(Text("many words that need several lines where there is little room " * 4, wraps=True))
        page.body.addWidget(card)
    page.body.addStretch(1)
    page.resize(1000, 200)
    page.show()
    content = page.widget()
    assert content is not None
    qtbot.waitUntil(lambda: content.height() == content.heightForWidth(content.width()) > 200)


def test_a_header_shows_no_line_without_a_summary(qtbot: QtBot) -> None:
    header = PageHeader("Today")
    qtbot.addWidget(header)
    show(qtbot, header)
    low = header.sizeHint().height()
    header.set_summary("4 people worth a hello")
    assert header.sizeHint().height() > low
    assert header.title == "Today"


def test_the_sidebar_is_one_tab_stop_in_which_arrows_move(qtbot: QtBot) -> None:
    sidebar = Sidebar()
    qtbot.addWidget(sidebar)
    today = sidebar.add_page("today", lambda: "Today", "sun")
    customers = sidebar.add_page("customers", lambda: "Customers", "users")
    chosen: list[str] = []
    sidebar.page_chosen.connect(chosen.append)
    sidebar.show_chosen("today")
    show(qtbot, sidebar)
    today.setFocus()
    QTest.keyClick(today, Qt.Key.Key_Down)
    assert customers.hasFocus()
    assert customers.isChecked()
    assert chosen == ["customers"]
    assert role(customers) == QAccessible.Role.RadioButton


def test_the_sidebar_is_wide_enough_for_its_longest_entry(qtbot: QtBot, theme: Theme) -> None:
    theme.choose(scale=1.5)
    sidebar = Sidebar()
    qtbot.addWidget(sidebar)
    entry = sidebar.add_page("x", lambda: "Datenschutz & Einwilligungen", "users")
    show(qtbot, sidebar)
    assert entry.width() >= entry.minimumSizeHint().width()


def test_a_notice_offers_undo_once(qtbot: QtBot, room: QWidget) -> None:
    show(qtbot, room)
    bar = NoticeBar(room)
    undone: list[str] = []
    bar.say("Noted as done.", lambda: undone.append("undone"))
    assert bar.isVisible()
    assert bar.can_undo
    bar.undo()
    bar.undo()
    assert undone == ["undone"]
    assert not bar.isVisible()


def test_what_can_be_undone_stays_so_after_the_notice_is_gone_until_the_next(qtbot: QtBot, room: QWidget) -> None:
    show(qtbot, room)
    bar = NoticeBar(room)
    undone: list[str] = []
    available: list[bool] = []
    bar.undo_available_changed.connect(available.append)
    bar.say("Noted.", lambda: undone.append("first"))
    bar.hide()
    assert bar.can_undo
    bar.undo()
    assert undone == ["first"]
    bar.say("Noted.", lambda: undone.append("second"))
    bar.say("Saved.")
    bar.undo()
    assert undone == ["first"]
    assert available == [True, False, True, False]


def test_a_notice_goes_after_eight_seconds_but_waits_for_the_pointer_and_the_focus(qtbot: QtBot, room: QWidget) -> None:
    assert SHOWN_MS == 8_000
    show(qtbot, room)
    bar = NoticeBar(room)
    bar.say("Noted.", lambda: None)
    clock = bar._clock
    assert clock.isActive()
    assert clock.interval() == 8_000
    bar.focus_first()
    assert not clock.isActive()
    room.setFocus()
    assert clock.isActive()
    clock.setInterval(1)
    clock.start()
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_a_notice_lies_at_the_bottom_inside_its_room_whatever_its_size(qtbot: QtBot, room: QWidget) -> None:
    show(qtbot, room)
    bar = NoticeBar(room)
    bar.say("A notice with so many words that it may well need a second line in a narrow window. " * 2, lambda: None)
    for width in (800, 420):
        room.resize(width, 500)
        assert room.rect().contains(bar.geometry())
        assert bar.geometry().bottom() > 400
        assert bar.height() >= bar.heightForWidth(bar.width())


def test_busy_shows_nothing_for_short_work(qtbot: QtBot, room: QWidget, lanes: Lanes) -> None:
    assert BUSY_AFTER_MS == 300
    busy = BusyState()
    QVBoxLayout(room).addWidget(busy)
    show(qtbot, room)
    job = lanes.compute.submit(lambda _token: None)
    busy.watch(job, "Working …")
    assert busy.is_busy
    assert not busy.isVisible()
    qtbot.waitUntil(lambda: not busy.is_busy)
    assert not busy.isVisible()


def test_busy_shows_progress_of_long_work_and_can_stop_it(qtbot: QtBot, room: QWidget, lanes: Lanes) -> None:
    gate = threading.Event()
    busy = BusyState()
    QVBoxLayout(room).addWidget(busy)
    show(qtbot, room)

    def work(token: object) -> None:
        token.report(1, 4)  # type: ignore[attr-defined]
        while not gate.wait(0.001):
            token.raise_if_cancelled()  # type: ignore[attr-defined]

    busy.watch(lanes.compute.submit(work), "Reading …", can_stop=True)
    qtbot.waitUntil(busy.isVisible)
    assert busy._bar.share == 0.25
    [stop] = busy.findChildren(QPushButton)
    stop.click()
    qtbot.waitUntil(lambda: not busy.isVisible())
    assert not gate.is_set()


def test_an_empty_list_says_so_and_offers_what_can_be_done(qtbot: QtBot) -> None:
    empty = EmptyState("Nobody needs a nudge today", "Enjoy it.", action="Open the customers")
    qtbot.addWidget(empty)
    with qtbot.waitSignal(empty.action_chosen):
        empty.findChildren(QPushButton)[0].click()


def stumble_over(name: str) -> None:
    secret = {"name": name}
    raise KeyError(secret["name"])


def test_a_crash_report_names_places_and_never_values_or_folders() -> None:
    report = ""
    try:
        try:
            stumble_over("Maria Okafor")
        except KeyError as error:
            raise RuntimeError("while looking for Maria Okafor") from error
    except RuntimeError as error:
        report = crash_report(error)
    assert "KeyError" in report
    assert "RuntimeError" in report
    assert "stumble_over" in report
    assert "Python 3." in report
    assert "Maria" not in report
    assert str(__file__) not in report


def test_the_crash_dialog_copies_its_report(qtbot: QtBot, qapp: object) -> None:
    dialog = CrashDialog(ValueError("Maria Okafor"))
    qtbot.addWidget(dialog)
    copy = next(button for button in dialog.findChildren(Button) if button.words == "Copy the report")
    copy.click()
    from PySide6.QtGui import QGuiApplication

    assert QGuiApplication.clipboard().text() == dialog.report
    assert "Maria" not in dialog.report


def test_tones_are_told_apart_by_the_style_sheet(qtbot: QtBot, theme: Theme, room: QWidget) -> None:
    column = QVBoxLayout(room)
    grounds = set()
    for tone in (Tone.ATTENTION, Tone.GOOD, Tone.INFO, Tone.BAD, Tone.NEUTRAL):
        chip = Chip("Word", tone)
        column.addWidget(chip)
        chip.ensurePolished()
        chip.adjustSize()
        grounds.add(chip.grab().toImage().pixelColor(QPoint(12, 2)).name())
    assert len(grounds) == 5


@pytest.mark.parametrize(("icon", "is_turned"), [("arrow-left", True), ("chevron-right", True), ("clock", False)])
def test_an_icon_that_points_back_or_on_points_the_other_way_from_right_to_left(
    qtbot: QtBot, theme: Theme, icon: str, is_turned: bool
) -> None:
    button = Button("", ButtonKind.QUIET, icon)
    qtbot.addWidget(button)
    button.resize(40, 40)
    before = button.grab().toImage()
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    turned = before.flipped(Qt.Orientation.Horizontal) if is_turned else before
    assert button.grab().toImage() == turned


def test_a_day_is_whole_when_the_text_grows(qtbot: QtBot, theme: Theme) -> None:
    field = DayField("Until", date(2028, 12, 28), date(2028, 1, 1), date(2028, 12, 31))
    qtbot.addWidget(field)
    field.show()
    for scale in (1.5, 0.9, 1.2):
        theme.choose(scale=scale)
        qtbot.wait(1)
        assert field.input.width() >= field.input.fontMetrics().horizontalAdvance(field.input.text()) + 2 * SPACE_M
