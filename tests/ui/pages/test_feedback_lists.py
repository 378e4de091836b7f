"""A long list of the Feedback page: one thing scrolls, and whoever walks through the list sees where they are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot
from tests.ui.pages.conftest import OpenShop
from tests.ui.pages.feedback_desk import FeedbackDesk, said

from localregulars.domain.feedback import FeedbackKind
from localregulars.ui.theme.theme import Theme
from localregulars.ui.widgets.flow import PageScroll

_MANY, _BARE = 30, 216
"""So many entries; and how wide the side bar is, which is not in these windows."""
SMALLEST, LAPTOP, TALL = (1024 - _BARE, 700), (1366 - _BARE, 768), (1920 - _BARE, 1400)


def talkative(shop: OpenShop, qtbot: QtBot, size: tuple[int, int]) -> FeedbackDesk:
    for number in range(_MANY):
        said(shop, f"Number {number}", FeedbackKind.SUGGESTION)
    return FeedbackDesk(shop, qtbot, size=size)


def page_of(desk: FeedbackDesk) -> PageScroll:
    return desk.page.findChildren(PageScroll)[0]


def scrolls(desk: FeedbackDesk) -> tuple[bool, bool]:
    """Whether the page does, and whether its list does."""
    bars = page_of(desk).verticalScrollBar(), desk.log.list.table.verticalScrollBar()
    return bars[0].maximum() > 0, bars[1].maximum() > 0


def sees_the_row(desk: FeedbackDesk) -> bool:
    """Whether the row that the keyboard is on is whole in sight, in the list and on the page."""
    table, viewport = desk.log.list.table, page_of(desk).viewport()
    row = table.visualRect(table.currentIndex())
    top = table.viewport().mapTo(viewport, QPoint(0, row.top())).y()
    is_in_list = row.top() >= 0 and row.bottom() <= table.viewport().height()
    return is_in_list and row.height() > 0 and top >= 0 and top + row.height() <= viewport.height()


@pytest.mark.parametrize(("size", "scale"), [(SMALLEST, 1.0), (SMALLEST, 1.5), (LAPTOP, 1.5)])
def test_below_each_other_the_page_scrolls_and_the_list_goes_on_when_it_is_asked(
    open_shop: OpenShop, qtbot: QtBot, theme: Theme, size: tuple[int, int], scale: float
) -> None:
    theme.choose(scale=scale)
    desk = talkative(open_shop, qtbot, size)
    assert desk.log.list.is_stacked
    desk.until(lambda: scrolls(desk) == (True, False))
    table, pieces = desk.log.list.table, []
    while desk.log.list.more.isVisibleTo(desk.window):
        pieces.append(table.height())
        desk.press(desk.log.list.more)
        desk.until(lambda: table.height() > pieces[-1])
        assert scrolls(desk) == (True, False)
    assert len(pieces) > 1, "a long list does not stand there whole before somebody asks"


@pytest.mark.parametrize(("size", "scale"), [(LAPTOP, 1.0), (TALL, 1.0), ((1280 - _BARE, 720), 1.0)])
def test_beside_what_is_chosen_the_list_takes_the_height_that_is_in_sight_and_scrolls_alone(
    open_shop: OpenShop, qtbot: QtBot, theme: Theme, size: tuple[int, int], scale: float
) -> None:
    theme.choose(scale=scale)
    desk = talkative(open_shop, qtbot, size)
    table = desk.log.list.table
    assert not desk.log.list.is_stacked
    desk.until(lambda: not scrolls(desk)[0])
    room = page_of(desk).viewport().height() - table.mapTo(page_of(desk).viewport(), QPoint(0, table.height())).y()
    is_whole = table.verticalScrollBar().maximum() == 0
    assert is_whole or room < 3 * table.rowHeight(0), "no room is left below it"
    assert not desk.log.list.more.isVisibleTo(desk.window)


@pytest.mark.parametrize(("size", "scale"), [(SMALLEST, 1.5), (LAPTOP, 1.0)])
def test_whoever_walks_through_the_list_by_keys_comes_to_its_end_and_sees_where_they_are(
    open_shop: OpenShop, qtbot: QtBot, theme: Theme, size: tuple[int, int], scale: float
) -> None:
    theme.choose(scale=scale)
    desk = talkative(open_shop, qtbot, size)
    desk.log.list.take_focus()
    for _ in range(_MANY - 1):
        desk.key(Qt.Key.Key_Down)
        desk.until(lambda: sees_the_row(desk))
    row = desk.log.list.row
    assert row is not None
    assert row.entry.words == "Number 0", "the oldest stands last"
    for _ in range(_MANY - 1):
        desk.key(Qt.Key.Key_Up)
        desk.until(lambda: sees_the_row(desk))


def test_a_row_that_is_asked_for_is_shown_however_far_down_it_stands(
    open_shop: OpenShop, qtbot: QtBot, theme: Theme
) -> None:
    theme.choose(scale=1.5)
    first = said(open_shop, "The very first")
    desk = talkative(open_shop, qtbot, SMALLEST)
    assert desk.log.list.choose(first)
    desk.log.list.take_focus()
    desk.until(lambda: sees_the_row(desk))
    assert scrolls(desk) == (True, False)
