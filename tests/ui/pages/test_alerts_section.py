"""Who to tell you about, in Settings: chosen with keys alone, in force at once, taken back, and tried on last year."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QSlider, QWidget
from pytestqt.qtbot import QtBot
from tests.cli.made_up import Commands
from tests.scoring.made_up import shop
from tests.shops import PASSPHRASE
from tests.ui.layout import assert_nothing_is_cut_off
from tests.ui.pages.conftest import OpenShop, PageWindow

from localregulars.application.noticing.alerts import change_alerts
from localregulars.domain.alerts import AlertSettings, TellWithin
from localregulars.domain.signals import SignalCode
from localregulars.scoring.hindsight import Hindsight
from localregulars.ui.gateway import ShopGateway
from localregulars.ui.page import Page, PageContext
from localregulars.ui.pages.settings import alerts_words
from localregulars.ui.pages.settings.alerts_chart import check_ins_by_week
from localregulars.ui.pages.settings.alerts_section import AlertsSection
from localregulars.ui.pages.settings.page import SettingsPage
from localregulars.ui.pages.settings.section import SectionEntry, SettingsContext
from localregulars.ui.preferences import PreferencesFile
from localregulars.ui.theme.theme import Scheme, Theme
from localregulars.ui.theme.tokens import MIN_WINDOW

WAIT_MS = 30_000


class Desk:
    """The section in its page over a real shop, and short words for what one does in it."""

    def __init__(self, qtbot: QtBot, shop: OpenShop, preferences: PreferencesFile) -> None:
        self.qtbot, self.shop = qtbot, shop

        def factory(context: PageContext) -> Page:
            parts = SettingsContext(context, cast("ShopGateway", None), preferences, lambda: None)
            return SettingsPage(parts, [SectionEntry("alerts", lambda: "Who to tell you about", AlertsSection)])

        self.session = shop.session()
        self.window = PageWindow(self.session, factory)
        qtbot.addWidget(self.window)
        self.window.resize(*MIN_WINDOW)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        page = self.window.page
        assert isinstance(page, SettingsPage)
        section = page.sections["alerts"]
        assert isinstance(section, AlertsSection)
        self.page, self.section = page, section
        self.sees(lambda: not section.model._reading.is_running)

    def sees(self, check: object) -> None:
        assert callable(check)
        self.qtbot.waitUntil(check, timeout=WAIT_MS)

    def presses(self, *keys: Qt.Key) -> None:
        for key in keys:
            focus = QApplication.focusWidget()
            assert focus is not None
            QTest.keyClick(focus, key)

    def slides_to(self, capacity: int) -> None:
        """With the arrow keys, and then waits until the choice holds."""
        slider = self.section.capacity.slider
        slider.setFocus()
        step = Qt.Key.Key_Right if capacity > slider.value() else Qt.Key.Key_Left
        while slider.value() != capacity:
            self.presses(step)

    def tries(self) -> None:
        self.section._button.setFocus()
        self.presses(Qt.Key.Key_Space)
        self.sees(lambda: bool(self.section.said) and not self.section.model.is_trying)

    def kept(self) -> AlertSettings:
        """What the store holds, once everything is written."""
        self.sees(lambda: self.session.is_quiet)
        self.shop.close()
        self.shop.shop.reopen()
        with self.shop.shop.store.unit_of_work() as uow:
            return uow.settings.alerts()


@pytest.fixture
def desk(open_shop: OpenShop, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, open_shop, PreferencesFile(tmp_path / "window.json"))
    yield made
    made.window.close()


@pytest.fixture
def busy_desk(open_shop: OpenShop, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """A shop with a past: twenty people over a year and a half. Told of the missing alone, which is sooner tried."""
    first = open_shop.today - timedelta(days=500)
    for number, days in enumerate(shop(20, 499, 7, usual=(2.0, 6.0))):
        who = open_shop.shop.regular(f"T{number}")
        open_shop.shop.visited(who, [first + timedelta(days=day) for day in sorted(set(days))])
    missing_alone = AlertSettings(silent=frozenset(code for code in SignalCode if code.is_change))
    open_shop.shop.do(partial(change_alerts, alerts=missing_alone))
    made = Desk(qtbot, open_shop, PreferencesFile(tmp_path / "window.json"))
    yield made
    made.window.close()


def test_the_slider_moves_with_keys_says_it_in_words_and_holds_once_it_rests(desk: Desk) -> None:
    capacity = desk.section.capacity
    assert (capacity.value, capacity.slider.accessibleDescription()) == (3, "about 3 a week")
    desk.slides_to(5)
    assert capacity.slider.accessibleDescription() == "about 5 a week"
    desk.sees(lambda: "whom you hear of" in desk.window.notices.text)
    desk.slides_to(4)
    desk.page.hide()
    desk.page.show()
    assert desk.kept() == AlertSettings(4)


def test_a_choice_can_be_taken_back(desk: Desk) -> None:
    desk.slides_to(9)
    desk.sees(lambda: "whom you hear of" in desk.window.notices.text)
    desk.window.notices.undo()
    desk.sees(lambda: desk.section.capacity.value == 3)
    assert desk.kept() == AlertSettings()


def test_choices_made_fast_are_all_kept(desk: Desk) -> None:
    for number, switch in enumerate(desk.section.switches.values()):
        desk.slides_to(4 + number)
        switch.setFocus()
        desk.presses(Qt.Key.Key_Space)
    desk.sees(lambda: desk.section.capacity.is_at_rest)
    assert desk.kept() == AlertSettings(8, silent=frozenset(SignalCode))


def test_the_wheel_scrolls_past_the_slider(desk: Desk) -> None:
    slider = desk.section.capacity.slider
    here = QPointF(slider.rect().center())
    wheel = QWheelEvent(
        here,
        slider.mapToGlobal(here),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(slider, wheel)
    assert slider.value() == 3


def test_deadline_and_signals_hold_at_once(desk: Desk) -> None:
    desk.section.within.input.setFocus()
    desk.presses(Qt.Key.Key_Down)
    desk.sees(lambda: desk.section.model.alerts.tell_within is TellWithin.THREE_WEEKS)
    switch = desk.section.switches[SignalCode.USUAL_ORDER]
    assert (switch.is_on, switch.button.text()) == (True, "On")
    switch.setFocus()
    desk.presses(Qt.Key.Key_Space)
    assert switch.button.text() == "Off"
    desk.sees(lambda: "whom you hear of" in desk.window.notices.text)
    assert desk.section._all_off.isHidden()
    for other in desk.section.switches.values():
        if other.is_on:
            other.setFocus()
            desk.presses(Qt.Key.Key_Space)
    assert desk.section._all_off.isVisible()
    assert desk.kept() == AlertSettings(3, TellWithin.THREE_WEEKS, frozenset(SignalCode))


def test_a_shop_without_a_past_says_that_there_is_nothing_to_try_it_on(desk: Desk) -> None:
    desk.tries()
    assert desk.section.said[0].startswith("There is nothing to try it on yet")
    desk.sees(lambda: assert_nothing_is_cut_off(desk.page))


def test_the_try_follows_the_slider_at_once_and_says_what_the_command_says(
    busy_desk: Desk, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    desk = busy_desk
    desk.tries()
    shown = {}
    for capacity in (1, 3, 8):
        desk.slides_to(capacity)
        shown[capacity] = desk.section.said
        figures = desk.section.model.hindsight(capacity)
        assert figures is not None
        assert shown[capacity] == [alerts_words.headline(figures), *alerts_words.what_came(figures)]
        bars = desk.section.weeks.view.chart
        assert sum(point.value or 0 for point in bars.points) == figures.check_ins
        assert f"{max(figures.by_week)} check-in" in bars.title
    assert shown[1] != shown[8]
    desk.section.capacity.settle()
    desk.kept()
    secret = tmp_path / "passphrase"
    secret.write_text(PASSPHRASE)
    desk.shop.shop.close()
    for capacity, said in shown.items():
        answer = Commands(capsys)(
            "backtest", desk.shop.shop.folder, "--capacity", capacity, "--passphrase-file", secret, "--json"
        )
        assert answer.status == 0, answer.err
        command = json.loads(answer.out)
        assert not command["too_few"]
        back, judged = command["came_back_within_days"], command["judged"]
        assert said[1].startswith(f"{command['check_ins']} check-ins")
        assert said[2].endswith(f"within 3 days ({back['3']} of {judged}).")
        assert said[3].endswith(f"within 28 days ({back['28']} of {judged}).")
        assert f"about {round(command['median_days_silent'])} opening days" in said[-1]
        assert f" {command['median_usual_gaps']:.1f} times" in said[-1]
    desk.shop.shop.reopen()


def test_other_deadlines_make_the_try_old_and_another_capacity_does_not(busy_desk: Desk) -> None:
    desk = busy_desk
    desk.tries()
    desk.slides_to(2)
    assert "try it again" not in desk.section._about.text()
    desk.section.within.input.setFocus()
    desk.presses(Qt.Key.Key_Up)
    assert "try it again" in desk.section._about.text()
    desk.sees(lambda: "whom you hear of" in desk.window.notices.text)
    desk.tries()
    assert "try it again" not in desk.section._about.text()


def test_leaving_the_page_stops_a_try_and_the_button_is_there_again(busy_desk: Desk) -> None:
    desk = busy_desk
    desk.section._button.click()
    assert not desk.section._button.isEnabled()
    desk.page.hide()
    desk.sees(lambda: not desk.section.model.is_trying)
    desk.page.show()
    desk.sees(desk.section._button.isEnabled)
    assert desk.section.said == []


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_nothing_is_cut_off_in_a_small_window(desk: Desk, scale: float, scheme: Scheme) -> None:
    Theme.current().choose(scheme=scheme, scale=scale)
    desk.section.model._found = None
    desk.tries()
    desk.section._all_off.show()
    desk.sees(lambda: desk.page.minimumSizeHint().width() <= MIN_WINDOW[0] - 216)
    desk.sees(lambda: assert_nothing_is_cut_off(desk.page))


def test_everything_that_takes_the_focus_has_a_name_and_tab_goes_through_all_of_it(desk: Desk) -> None:
    desk.section.capacity.slider.setFocus()
    reached: list[QWidget] = []
    while desk.section.isAncestorOf(focus := cast("QWidget", QApplication.focusWidget())):
        assert focus not in reached
        reached.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    kinds = [type_ for w in reached for type_ in (QSlider, QComboBox, QPushButton) if isinstance(w, type_)]
    assert kinds == [QSlider, QComboBox, *[QPushButton] * 6]
    names = [w.accessibleName() or cast("QPushButton", w).text() for w in reached]
    assert all(names)
    assert len(set(names)) == len(names)
    tops = [w.mapTo(desk.page, w.rect().center()).y() for w in reached]
    assert tops == sorted(tops)


@pytest.mark.parametrize(
    ("check_ins", "words"),
    [
        (0, "Nobody would have been suggested."),
        (9, "About one check-in in 6 weeks would have come of it."),
        (51, "About 1 check-in a week would have come of it."),
        (104, "About 2 check-ins a week would have come of it."),
    ],
)
def test_the_headline_speaks_of_weeks(check_ins: int, words: str) -> None:
    assert alerts_words.headline(Hindsight(3, 1, 364, 50, check_ins)) == words


def test_the_weeks_are_bars_from_the_first_day_on_and_the_last_may_be_short(british: None) -> None:
    first = date(2025, 6, 2).toordinal()
    bars = check_ins_by_week(
        Hindsight(3, first, first + 57, 50, 9, by_week=(1, 0, 2, 1, 3, 0, 1, 1, 0)), date(2025, 9, 1)
    )
    assert bars.title == "Never more than 3 check-ins in a week"
    assert [point.value for point in bars.points] == [1, 0, 2, 1, 3, 0, 1, 1, 0]
    assert [bars.points[place].label for place in (0, 8)] == ["2 Jun to 8 Jun", "28 Jul to 29 Jul"]
    assert bars.points[1].at == "2025-06-09"
    assert check_ins_by_week(Hindsight(3, first, first + 20, 50, 9, by_week=(9, 0, 0)), date(2025, 9, 1)).too_few
    assert check_ins_by_week(Hindsight(3, first, first + 57, 50, by_week=(0,) * 9), date(2025, 9, 1)).too_few


def test_few_days_and_few_people_are_said_to_be_few() -> None:
    assert "too young to say: there are 20 days" in alerts_words.headline(Hindsight(3, 1, 20, 50, 4))
    said = alerts_words.what_came(Hindsight(3, 1, 364, 50, 12, judged=7))
    assert said == ["12 check-ins in that time.", "Of 7 people it is known what came next: too few to say more."]
    assert alerts_words.what_came(Hindsight(3, 1, 20, 50, 4)) == []
