"""The signs of a panel, and what it offers: an arrow says what its words say, a target is for a number."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from pytestqt.qtbot import QtBot
from tests.shops import TestShop
from tests.ui.pages.number_panels import number_panels
from tests.ui.pages.test_numbers_page import BY_ID

from localregulars.domain.spans import Days
from localregulars.measures.findings import Interval, Measured, Reason, Unsaid
from localregulars.measures.intervals.differences import change
from localregulars.ui.pages.numbers.facts import PanelFacts
from localregulars.ui.pages.numbers.panel import NumberPanel
from localregulars.ui.widgets.button import Button

NOW, BEFORE = Days(date(2026, 5, 1), date(2026, 5, 31)), Days(date(2026, 4, 1), date(2026, 4, 30))


@pytest.fixture
def panel(qtbot: QtBot, test_shop: TestShop) -> Iterator[NumberPanel]:
    """Of how many came again."""
    with number_panels(qtbot, test_shop.clock) as panel_of:
        yield panel_of("retention")


def share(value: float, doubt: float) -> Measured:
    return Measured(value, 200, Interval(value - doubt, value + doubt))


@pytest.mark.parametrize(
    ("before", "after", "words", "sign"),
    [
        (share(0.981, 0.001), share(0.977, 0.001), "98% both times", "minus"),
        (share(0.40, 0.2), share(0.45, 0.2), "40% → 45%, too close to say", "minus"),
        (share(0.40, 0.01), share(0.60, 0.01), "40% → 60%, more than chance would do", "trending-up"),
        (share(0.60, 0.01), share(0.40, 0.01), "60% → 40%, more than chance would do", "trending-down"),
    ],
)
def test_an_arrow_stands_only_before_words_that_say_that_something_moved(
    panel: NumberPanel, before: Measured, after: Measured, words: str, sign: str
) -> None:
    panel.show_facts(PanelFacts(BY_ID["retention"], NOW, BEFORE, after, change(before, after)))
    assert panel.change.label.text() == words
    assert panel.change.icon == sign
    assert ("Went" in panel.change.label.accessibleName()) == (sign != "minus")


def offered(panel: NumberPanel) -> list[str]:
    return [button.text() for button in panel.buttons.findChildren(Button) if not button.isHidden()]


def test_a_target_and_figures_of_others_are_offered_where_there_is_a_number_to_hold_them_against(
    panel: NumberPanel,
) -> None:
    measure, found = BY_ID["retention"], share(0.5, 0.1)
    nothing = Unsaid(Reason.TOO_FEW, 6, 10)
    panel.show_facts(PanelFacts(measure, NOW, BEFORE, nothing, nothing))
    assert panel.buttons.isHidden()
    panel.show_facts(PanelFacts(measure, NOW, BEFORE, found, nothing))
    assert offered(panel) == ["Target …", "Compare with others …"]
    panel.show_facts(PanelFacts(measure, NOW, BEFORE, nothing, nothing, target=0.6))
    assert offered(panel) == ["Target …"], "a target that holds can be changed and taken back"
    panel.show_facts(PanelFacts(measure, NOW, BEFORE, found, nothing))
    panel.others_button.click()
    panel.show_facts(PanelFacts(measure, NOW, BEFORE, nothing, nothing))
    assert offered(panel) == ["Compare with others …"], "where one is just asked for, the keyboard goes back to it"
