"""The months of a number: all of them or none, and nothing jumps when they come."""

from __future__ import annotations

from datetime import date, timedelta
from threading import Event

import pytest
from pytestqt.qtbot import QtBot
from tests.ui.layout import what_is_cut_off
from tests.ui.pages.conftest import OpenShop
from tests.ui.pages.test_numbers_page import BY_ID, WAIT_MS, MadeUp, Owner

from localregulars.domain.spans import Against, Days, Span
from localregulars.domain.steering import Steering
from localregulars.measures.findings import Finding, Interval, Measured, Reason, Unsaid
from localregulars.ui.pages.numbers.charts import chart_of, gaps_below
from localregulars.ui.pages.numbers.facts import Figures, MonthFigure, PanelFacts, panel_facts
from localregulars.ui.pages.numbers.group_part import GroupPart
from localregulars.ui.pages.numbers.work import numbers_work
from localregulars.ui.widgets.charts.description import Place
from localregulars.ui.widgets.charts.rows import columns_of, rows_of
from localregulars.ui.widgets.charts.words import point_words, summary

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
    assert counting.words.text()
    owner.sees(lambda: what_is_cut_off(counting) == [])
    before = panel.heightForWidth(WIDE)
    slow.may_go_on.set()
    owner.settles()
    assert panel.chart is not None
    assert not counting.isVisible()
    assert len(panel.chart.view.chart.points) == len(owner.page.view_model.months)
    assert abs(panel.heightForWidth(WIDE) - before) <= panel.headline.height()
    assert owner.window.failures == []


def test_a_month_is_in_the_chart_what_it_is_in_the_headline_up_to_the_newest_day(
    open_shop: OpenShop, qtbot: QtBot
) -> None:
    shop, today = open_shop.shop, open_shop.today
    for number in range(12):
        who = shop.regular(str(number))
        shop.visited(who, [today - timedelta(days=1 + number % 3 + step * 7) for step in range(20)])
    owner = Owner(qtbot, open_shop, numbers_work())
    model = owner.page.view_model
    for span in (Span.THIS_MONTH, Span.LAST_MONTH):
        model.choose(span, Against.BEFORE)
        owner.settles()
        compared = 0
        for measure_id in BY_ID:
            facts = model.facts(measure_id)
            assert facts is not None
            assert facts.trend[-1].month.last == model.until, "the chart ends where the figures end"
            [of_the_month] = [found for month, found in facts.trend if month == facts.days]
            assert of_the_month == facts.finding, measure_id
            compared += isinstance(of_the_month, Measured)
        assert compared
    assert owner.window.failures == []


def months(measure_id: str, *found: Finding) -> PanelFacts:
    """A line of these from January 2026 on; the newest month ends on the 20th."""
    days = [Days(date(2026, m, 1), date(2026, m + 1, 1) - timedelta(days=1)) for m in range(1, len(found) + 1)]
    days[-1] = Days(days[-1].first, days[-1].first.replace(day=20))
    figures = Figures({measure_id: found[-1]}, {})
    facts = panel_facts(measure_id, days[-1], days[-2], figures, figures, Steering())
    trend = tuple(MonthFigure(month, one) for month, one in zip(days, found, strict=True))
    return PanelFacts(facts.measure, facts.days, facts.other, facts.finding, facts.change, trend=trend)


TOO_FEW = Unsaid(Reason.TOO_FEW, 6, 10)


@pytest.mark.usefixtures("qapp", "british")
def test_months_of_too_few_are_said_in_the_chart_and_explained_once_with_the_unit_of_the_figure() -> None:
    half = Measured(6.5, 12, Interval(5.0, 8.0))
    facts = months("days_to_contact", Unsaid(Reason.NO_DATA, 0, 10), half, half, TOO_FEW)
    drawn = chart_of(facts, date(2026, 4, 20))
    assert summary(drawn) == "The same all the time, from Feb 2026 to Mar 2026: 6.5 days."
    assert point_words(drawn, Place(0, 1)) == "Feb 2026: 6.5 days, between 5 days and 8 days (of 12)"
    assert point_words(drawn, Place(0, 3)) == "Apr 2026 so far: too few to say"
    assert gaps_below(facts) == "A dash: fewer than 10 check-ins in that month, too few to say."
    assert gaps_below(months("days_to_contact", half, half)) == ""
    assert gaps_below(months("retention", TOO_FEW, TOO_FEW)) == "", "cohorts are no months"


@pytest.mark.usefixtures("qapp", "british")
def test_a_count_of_a_month_that_is_not_over_is_no_lowest_and_no_fall() -> None:
    facts = months("visits", *(Measured(count, int(count), None) for count in (400.0, 300.0, 12.0)))
    drawn = chart_of(facts, date(2026, 3, 20))
    assert summary(drawn) == "Highest 400 (Jan 2026), lowest 300 (Feb 2026)."
    assert [point.is_open for point in drawn.points] == [False, False, True]
    small = chart_of(facts, date(2026, 3, 20), is_small=True)
    assert [point.value for point in small.points] == [400.0, 300.0]


@pytest.mark.usefixtures("qapp", "british")
def test_a_share_that_grows_with_the_days_has_no_point_for_a_month_that_is_not_over() -> None:
    facts = months("repeat_purchase_rate", *(Measured(share, 40, None) for share in (0.9, 0.95, 0.7)))
    drawn = chart_of(facts, date(2026, 3, 20))
    assert [point.value for point in drawn.points] == [0.9, 0.95, None]
    assert point_words(drawn, Place(0, 2)) == "Mar 2026: not over yet"
    assert gaps_below(facts) == "The newest month is not over yet, so it has no point."
    assert len(chart_of(facts, date(2026, 3, 20), is_small=True).points) == 2


@pytest.mark.usefixtures("qapp", "british")
def test_one_measure_has_one_number_of_decimal_places() -> None:
    rating = Measured(4.2549, 20, None)
    drawn = chart_of(months("csat_mean", rating, rating), date(2026, 2, 20))
    assert summary(drawn) == "The same all the time, from Jan 2026 to Feb 2026 so far: 4.3 of 5."
    assert drawn.number(4.2549) == "4.3"


@pytest.mark.usefixtures("qapp", "british")
@pytest.mark.parametrize("measure_id", ["visits", "regulars", "new_regulars"])
def test_the_bar_of_a_month_that_is_not_over_is_marked_and_told_as_one(measure_id: str) -> None:
    facts = months(measure_id, *(Measured(count, int(count), None) for count in (196.0, 195.0, 189.0)))
    drawn = chart_of(facts, date(2026, 3, 20))
    assert [point.is_open for point in drawn.points] == [False, False, True]
    assert gaps_below(facts) == "An empty bar: the month is not over yet."
    assert point_words(drawn, Place(0, 2)).startswith("Mar 2026 so far: 189")
    assert columns_of(drawn)[0].value(rows_of(drawn)[-1]) == "Mar 2026 so far"
    assert "189" not in summary(drawn), "what is not over is neither the lowest nor a fall"
