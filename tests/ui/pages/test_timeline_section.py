"""The timeline in the profile: what happened in words, filtered by kind, by keyboard, fast for long histories."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.layout import assert_nothing_is_cut_off
from tests.ui.pages.conftest import OpenShop
from tests.ui.pages.customers_desk import Desk

from localregulars.application.customers.timeline import TimelineKind, TimelineRow, VisitMade
from localregulars.application.read_models import VisitRow
from localregulars.domain.visits import VisitSource
from localregulars.ui.pages.customers.timeline_section import TimelineSection
from localregulars.ui.theme.theme import Theme

MANY = 5_000


@pytest.fixture
def desk(open_shop: OpenShop, qtbot: QtBot) -> Desk:
    """Maria, who came a hundred times and is worth a hello, is shown."""
    made = Desk(open_shop, qtbot, check_in=True)
    made.open(made.who[0])
    return made


def section(desk: Desk) -> TimelineSection:
    return desk.page.profile.timeline


def listed(desk: Desk) -> list[str]:
    rows = section(desk).rows
    return [str(rows.index(row, 0).data()) for row in range(rows.rowCount())]


def test_it_tells_what_happened_newest_first_with_how_many_lines_of_each_kind(desk: Desk) -> None:
    words = {kind: chip.words for kind, chip in section(desk).chips.items() if not chip.isHidden()}
    assert words == {
        TimelineKind.VISITS: "Visits 100",
        TimelineKind.HELLOS: "Hellos 1",
        TimelineKind.AGREEMENTS: "Agreements 2",
    }
    said = {"Said yes: Keep their visits", "Said yes: Notice when they are missing"}
    assert set(listed(desk)[:2]) == said
    assert listed(desk)[2:4] == ["Worth a hello", "Visit"]
    assert len(listed(desk)) == 103


def test_chips_narrow_it_to_what_is_chosen_and_a_new_line_comes_by_itself(desk: Desk) -> None:
    chips = section(desk).chips
    chips[TimelineKind.HELLOS].setFocus()
    QTest.keyClick(chips[TimelineKind.HELLOS], Qt.Key.Key_Space)
    assert listed(desk) == ["Worth a hello"]
    chips[TimelineKind.AGREEMENTS].click()
    assert len(listed(desk)) == 3
    chips[TimelineKind.AGREEMENTS].click()
    desk.page.profile.record.click()
    desk.wait(lambda: "Visits 101" in chips[TimelineKind.VISITS].words)
    assert chips[TimelineKind.HELLOS].isChecked(), "what is chosen stays for the same person"
    assert listed(desk) == ["Came back or was heard of", "Worth a hello"]
    chips[TimelineKind.HELLOS].click()
    assert "Visit, recorded by hand" in listed(desk)
    desk.open(desk.who[1])
    assert not any(chip.isChecked() for chip in chips.values())


def test_the_arrows_walk_through_the_lines(desk: Desk) -> None:
    table = section(desk).table
    table.setFocus()
    table.choose_row(0)
    for _ in range(30):
        QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 30
    QTest.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert table.currentIndex().row() == 102


def test_a_history_of_years_shows_and_is_filtered_at_once(desk: Desk) -> None:
    state = desk.page.view_model.profile.state
    assert state is not None
    now = desk.shop.shop.clock.now()
    rows = []
    for number in range(MANY):
        at = now - timedelta(hours=number)
        visit = VisitRow(at, at.date(), VisitSource.IMPORT, 3200, 1)
        rows.append(
            TimelineRow(str(number), TimelineKind.VISITS, at.date(), at.timestamp(), VisitMade(visit, ("Flat white",)))
        )
    long = replace(state, timeline=tuple(rows))
    taken = []
    for _ in range(3):
        before = time.thread_time()
        section(desk).show_state(long)
        section(desk).chips[TimelineKind.VISITS].click()
        taken.append(time.thread_time() - before)
    assert section(desk).rows.rowCount() == MANY
    assert min(taken) <= 0.1


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("width", [1024 - 216, 1440 - 216])
def test_no_line_pushes_anything_aside(
    open_shop: OpenShop, qtbot: QtBot, theme: Theme, width: int, scale: float
) -> None:  # fmt: skip
    theme.choose(scale=scale)
    desk = Desk(open_shop, qtbot, width, check_in=True)
    desk.open(desk.who[0])
    desk.qtbot.waitUntil(lambda: assert_nothing_is_cut_off(desk.page), timeout=10_000)
    table = section(desk).table
    assert sum(table.columnWidth(column) for column in range(2)) <= table.viewport().width()
