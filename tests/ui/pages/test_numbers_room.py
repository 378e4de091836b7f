"""Room on the Numbers page: no figure is cut off, and no chart is lower than its labels need, in every language."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.layout import what_is_cut_off
from tests.ui.pages.conftest import OpenShop
from tests.ui.pages.test_numbers_page import BY_ID, MadeUp, Owner

from localregulars.domain.spans import Days
from localregulars.measures.findings import Finding, Interval, Measured
from localregulars.ui.language import AS_ON_THIS_COMPUTER, LANGUAGES, Language
from localregulars.ui.pages.numbers.facts import GROUPS, Figures
from localregulars.ui.pages.numbers.figure_line import FigureLine
from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import TextRole
from localregulars.ui.widgets.charts.view import SeriesView, view_height
from localregulars.ui.widgets.text import Text

WINDOW = (1440, 900)
ROOMS = (240, 320, 420, 560, 900)


class Everything(MadeUp):
    """Figures of every measure, a little higher month by month."""

    def figures(self, _ready: object, days: Days) -> Figures:
        share = 0.3 + 0.05 * days.last.month
        findings: dict[str, Finding] = {
            measure_id: Measured(share, 400, Interval(share - 0.04, share + 0.04)) for measure_id in BY_ID
        }
        return Figures(findings, {})


def all_as_high(charts: list[SeriesView], least: int) -> bool:
    return all(chart.height() >= least for chart in charts)


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[Language]:
    yield Language.current()
    Language.current().choose(AS_ON_THIS_COMPUTER)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_chart_of_any_part_is_lower_than_its_labels_need(
    theme: Theme, open_shop: OpenShop, qtbot: QtBot, spoken: Language, language: str
) -> None:
    spoken.choose(language)
    owner = Owner(qtbot, open_shop, Everything().work())
    owner.window.resize(*WINDOW)
    seen = 0
    for group in GROUPS:
        owner.page.show_item(group)
        owner.settles()
        charts = [one for one in owner.page.findChildren(SeriesView) if one.isVisible()]
        least = view_height(is_small=group == "main")
        owner.sees(partial(all_as_high, charts, least))
        seen += len(charts)
    assert seen >= len(BY_ID) // 2
    assert owner.window.failures == []


@pytest.mark.parametrize("room", ROOMS)
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_a_figure_is_whole_and_its_note_is_below_it_where_it_has_no_room_beside(
    theme: Theme, qtbot: QtBot, scale: float, room: int
) -> None:
    theme.choose(scale=scale)
    note = Text("Probably between −13.47 and −1.21 for every 1 spent, of 31 people", TextRole.CAPTION, wraps=True)
    line = FigureLine(Text("−7.34 for every 1 spent", TextRole.NUMBER), note)
    qtbot.addWidget(line)
    line.show()
    line.resize(room, line.heightForWidth(room))
    line.resize(room, line.heightForWidth(room))
    qtbot.waitUntil(lambda: what_is_cut_off(line) == [])
    assert line.is_stacked or note.height() <= 4 * note.fontMetrics().lineSpacing()
    if room == max(ROOMS):
        assert not line.is_stacked
