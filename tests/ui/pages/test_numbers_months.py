"""The months of a number: all of them or none, and nothing jumps when they come."""

from __future__ import annotations

from threading import Event

from pytestqt.qtbot import QtBot
from tests.ui.pages.conftest import OpenShop
from tests.ui.pages.test_numbers_page import WAIT_MS, MadeUp, Owner

from localregulars.domain.spans import Days
from localregulars.ui.pages.numbers.facts import Figures
from localregulars.ui.pages.numbers.group_part import GroupPart

WIDE = 480
"""Of a panel in which no line wraps."""
_TIMES = 2
"""The time that is shown and the one that it is compared with come before the months."""


class Slow(MadeUp):
    """All but the first months take as long as the test likes."""

    def __init__(self) -> None:
        super().__init__()
        self.may_go_on = Event()

    def figures(self, ready: object, days: Days) -> Figures:
        if len(self.asked) > _TIMES + 1:
            self.may_go_on.wait(WAIT_MS / 1000)
        return super().figures(ready, days)


def test_half_of_the_months_is_no_line_but_room_for_one_that_says_that_it_still_counts(
    open_shop: OpenShop, qtbot: QtBot
) -> None:
    slow = Slow()
    owner = Owner(qtbot, open_shop, slow.work(), settles=False)
    part = owner.page.current
    assert isinstance(part, GroupPart)
    owner.sees(lambda: "csat" in part.panels)
    panel = part.panels["csat"]
    assert not owner.page.is_settled
    assert vars(panel)["chart"] is None
    counting = panel.counting
    assert counting is not None
    owner.sees(lambda: counting.isVisible() and counting.height() > counting.words.height())
    before = panel.heightForWidth(WIDE)
    slow.may_go_on.set()
    owner.settles()
    assert panel.chart is not None
    assert not counting.isVisible()
    assert len(panel.chart.view.chart.points) == len(owner.page.view_model.months)
    assert abs(panel.heightForWidth(WIDE) - before) <= panel.headline.height()
    assert owner.window.failures == []
