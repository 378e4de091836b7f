"""The sidebar with more screens than a low window has room for: everything can be reached, and nothing is cut off."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.layout import assert_nothing_is_cut_off

from localregulars.ui.theme.theme import Scheme, Theme
from localregulars.ui.theme.tokens import MIN_WINDOW
from localregulars.ui.widgets.button import NavigationButton
from localregulars.ui.widgets.sidebar import Sidebar
from localregulars.ui.widgets.text import Text

SCREENS = (
    *("Today", "Counter", "Customers", "Feedback", "Numbers", "Training", "Datenschutz & Einwilligung"),
    *("Share safely", "Settings", "More", "Most", "Last"),
)
LOWER = ("Find …", "Bring in a file", "Handbook", "Hand over", "Lock")


class Frame(QWidget):
    """A window with a sidebar for a dozen screens, somebody at the counter and something to be reminded of."""

    def __init__(self, screens: int = len(SCREENS)) -> None:
        super().__init__()
        self.sidebar = Sidebar()
        self.pages = [self.sidebar.add_page(name, _said(name), "sun") for name in SCREENS[:screens]]
        self.below = [self.sidebar.add_button(_said(name), "lock") for name in LOWER]
        self.sidebar.say_who("Ines is here (owner)")
        reminder = self.sidebar.add_reminder()
        reminder.set_words("Back up now")
        reminder.show()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.sidebar)
        row.addStretch(1)

    def shows(self, entry: QWidget) -> bool:
        """Whether all of the entry is in sight."""
        box = QRect(entry.mapTo(self, QPoint(0, 0)), entry.size())
        return entry.visibleRegion().boundingRect() == entry.rect() and self.rect().contains(box)


def _said(words: str) -> Callable[[], str]:
    return lambda: words


def opened(qtbot: QtBot, frame: Frame, size: tuple[int, int] = MIN_WINDOW) -> Frame:
    qtbot.addWidget(frame)
    frame.resize(*size)
    frame.show()
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)
    QApplication.sendPostedEvents()
    return frame


@pytest.fixture(params=[1.0, 1.5])
def frame(qtbot: QtBot, theme: Theme, request: pytest.FixtureRequest) -> Frame:
    """The lowest window, with text of two sizes."""
    theme.choose(scheme=Scheme.LIGHT, scale=request.param)
    return opened(qtbot, Frame())


def test_the_smallest_window_has_room_for_it_and_cuts_nothing_off(frame: Frame) -> None:
    assert frame.minimumSizeHint().height() <= MIN_WINDOW[1]
    assert (frame.width(), frame.height()) == MIN_WINDOW
    assert_nothing_is_cut_off(frame)
    assert all(frame.shows(entry) for entry in frame.below)
    assert all(entry.width() == frame.pages[0].width() for entry in frame.pages)


def test_arrows_bring_every_entry_into_sight(frame: Frame) -> None:
    frame.pages[0].setFocus()
    for entry in frame.pages:
        assert entry.hasFocus()
        assert frame.shows(entry)
        QTest.keyClick(frame.focusWidget(), Qt.Key.Key_Down)


def test_the_wheel_brings_every_entry_into_sight_and_a_click_chooses_it(frame: Frame) -> None:
    seen = set()
    chosen: list[str] = []
    frame.sidebar.page_chosen.connect(chosen.append)
    area = frame.sidebar.findChildren(QScrollArea)[0]
    for _ in range(60):
        seen |= {entry for entry in frame.pages if frame.shows(entry)}
        at = area.viewport().rect().center()
        none = QPoint()
        buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        wheel = QWheelEvent(
            at.toPointF(),
            area.viewport().mapToGlobal(at).toPointF(),
            none,
            QPoint(0, -40),
            buttons,
            keys,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(area.viewport(), wheel)
    assert seen == set(frame.pages)
    QTest.mouseClick(frame.pages[-1], Qt.MouseButton.LeftButton)
    assert chosen == ["Last"]


def test_the_page_that_is_shown_is_in_sight_however_one_came_to_it(frame: Frame) -> None:
    frame.sidebar.show_chosen("Last")
    assert frame.shows(frame.pages[-1])
    frame.sidebar.show_chosen("Today")
    assert frame.shows(frame.pages[0])


def test_the_page_that_is_shown_stays_in_sight_when_the_window_gets_lower(qtbot: QtBot, theme: Theme) -> None:
    frame = opened(qtbot, Frame(), (1280, 1300))
    frame.sidebar.show_chosen("Last")
    frame.resize(*MIN_WINDOW)
    QApplication.sendPostedEvents()
    assert frame.shows(frame.pages[-1])


def test_where_there_is_room_nothing_scrolls_and_nothing_moved(qtbot: QtBot, theme: Theme) -> None:
    frame = opened(qtbot, Frame(screens=4))
    assert not frame.sidebar.findChildren(QScrollArea)[0].verticalScrollBar().isVisible()
    assert all(frame.shows(entry) for entry in frame.sidebar.findChildren(NavigationButton))
    assert frame.sidebar.width() == max(216, frame.sidebar.minimumSizeHint().width())


def test_an_entry_that_is_left_out_leaves_no_gap(qtbot: QtBot, theme: Theme) -> None:
    frame = opened(qtbot, Frame(screens=4))
    before = frame.pages[2].y()
    frame.sidebar.offer_page("Counter", offered=False)
    QApplication.sendPostedEvents()
    assert frame.pages[2].y() < before
    assert frame.shows(frame.pages[3])


HEIGHT_OF_A_TARGET = 32
AS_MANY_AS_THERE_ARE = 6


def test_with_large_text_all_screens_of_a_shop_are_in_sight_in_the_smallest_window(qtbot: QtBot, theme: Theme) -> None:
    theme.choose(scheme=Scheme.LIGHT, scale=1.5)
    frame = opened(qtbot, Frame(screens=AS_MANY_AS_THERE_ARE))
    entries = frame.sidebar.findChildren(NavigationButton)
    assert [entry.words for entry in entries if not frame.shows(entry)] == []
    assert min(entry.height() for entry in entries) >= HEIGHT_OF_A_TARGET
    assert not frame.sidebar.findChildren(QScrollArea)[0].verticalScrollBar().isVisible()


def test_entries_stand_closer_only_as_long_as_there_is_no_room(qtbot: QtBot, theme: Theme) -> None:
    theme.choose(scheme=Scheme.LIGHT, scale=1.5)
    frame = opened(qtbot, Frame(screens=AS_MANY_AS_THERE_ARE), (1280, 1300))
    roomy = [entry.geometry() for entry in frame.pages]
    frame.resize(*MIN_WINDOW)
    QApplication.sendPostedEvents()
    assert frame.pages[-1].y() < roomy[-1].y()
    frame.resize(1280, 1300)
    QApplication.sendPostedEvents()
    assert [entry.geometry() for entry in frame.pages] == roomy


def test_entries_stand_closer_for_a_text_that_came_after_the_window_had_its_size(qtbot: QtBot, theme: Theme) -> None:
    """One pixel is enough, and it is no matter which of text size, window and words changed last."""
    frame = opened(qtbot, Frame(screens=AS_MANY_AS_THERE_ARE), (1280, 1300))
    needed = frame.sidebar.sizeHint().height() + 1
    frame.sidebar.findChildren(Text)[-1].setText("Saved")
    frame.resize(1280, needed)
    QApplication.sendPostedEvents()
    roomy = frame.pages[-1].y()
    frame.sidebar.findChildren(Text)[-1].setText("Saved on this computer only, and nowhere else " * 3)
    qtbot.waitUntil(lambda: frame.pages[-1].y() < roomy)


def test_what_goes_below_the_screens_gives_its_room_back(qtbot: QtBot, theme: Theme) -> None:
    frame = opened(qtbot, Frame(screens=AS_MANY_AS_THERE_ARE))
    roomy = frame.pages[-1].y()
    more = [frame.sidebar.add_button(_said("One more"), "lock") for _ in range(5)]
    qtbot.waitUntil(lambda: frame.pages[-1].y() < roomy)
    for entry in more:
        entry.hide()
    qtbot.waitUntil(lambda: frame.pages[-1].y() == roomy)


def test_no_entry_is_ever_seen_in_part(frame: Frame) -> None:
    bar = frame.sidebar.findChildren(QScrollArea)[0].verticalScrollBar()
    for scrolled in range(bar.maximum() + 1):
        bar.setValue(scrolled)
        in_part = [
            entry.words for entry in frame.pages if not entry.visibleRegion().isEmpty() and not frame.shows(entry)
        ]
        assert in_part == []
