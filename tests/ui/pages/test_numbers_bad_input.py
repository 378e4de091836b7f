"""What the panels of Numbers say of bad input, from the store to the words: a sentence, no NaN and no empty chart."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot
from tests.shops import TestShop
from tests.ten_customers import TenCustomers, day
from tests.ui.pages.number_panels import number_panels

from localregulars.application.numbers.gathered import NumbersInput, load_numbers
from localregulars.domain.consent import Purpose
from localregulars.domain.spans import Days
from localregulars.domain.steering import Steering
from localregulars.measures.findings import Measured, Unsaid
from localregulars.ui.pages.numbers.facts import MEASURE, MonthFigure, PanelFacts, panel_facts
from localregulars.ui.pages.numbers.work import numbers_work
from localregulars.ui.widgets.charts.description import Place
from localregulars.ui.widgets.charts.words import nothing_to_draw, point_words, summary
from localregulars.ui.wording.holding import held_together

WRONG = re.compile(r"\b(nan|inf|none)\b|[{}∞]", re.IGNORECASE)
MONTHS = [Days(day(number, 1), day(number, 28)) for number in range(5)]
P, BEFORE = MONTHS[2], MONTHS[1]
Says = Callable[[PanelFacts], list[str]]


def read(shop: TestShop) -> NumbersInput:
    with shop.store.unit_of_work() as uow:
        return load_numbers(uow, shop.clock)


@pytest.fixture(scope="module")
def ten(tmp_path_factory: pytest.TempPathFactory) -> Iterator[NumbersInput]:
    made = TenCustomers(tmp_path_factory.mktemp("ten") / "shop")
    yield read(made.shop)
    made.shop.close()


@pytest.fixture(scope="module")
def refunded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[NumbersInput]:
    """The same ten, but every receipt is a refund, and all said the best that there is."""
    made = TenCustomers(tmp_path_factory.mktemp("refunded") / "shop", paid=-10_000, csat=[5] * 10, nps=[10] * 10)
    yield read(made.shop)
    made.shop.close()


@pytest.fixture
def says(qtbot: QtBot, test_shop: TestShop) -> Iterator[Says]:
    """What a panel says and what a screen reader hears of its chart, of facts that are put in."""

    with number_panels(qtbot, test_shop.clock) as panel_of:

        def said(facts: PanelFacts) -> list[str]:
            panel = panel_of(facts.measure.measure_id)
            panel.show_facts(facts)
            lines = panel.said
            if panel.chart is not None and not panel.chart.isHidden():
                chart = panel.chart.view.chart
                assert nothing_to_draw(chart) == ""
                assert sum(point.value is not None for point in chart.points) >= 2
                lines += [summary(chart), *(point_words(chart, Place(0, point)) for point in range(len(chart.points)))]
            panel.deleteLater()
            return lines

        yield said


def all_panels(
    says: Says, given: NumbersInput, days: Days = P, other: Days = BEFORE, targets: float | None = None
) -> dict[str, list[str]]:
    """What all of them say; each has a head and either a number or a sentence, and no word that is none."""
    work = numbers_work()
    ready = work.prepare(given)
    now, before = (work.figures(ready, one) for one in (days, other))
    months = [(month, work.figures(ready, month)) for month in MONTHS]
    steering = Steering(targets={} if targets is None else dict.fromkeys(MEASURE, targets))
    found = {}
    for measure_id in MEASURE:
        facts = panel_facts(measure_id, days, other, now, before, steering)
        trend = tuple(MonthFigure(month, figures.finding(measure_id)) for month, figures in months)
        lines = found[measure_id] = says(replace(facts, trend=trend))
        assert lines[0], measure_id
        assert not any(WRONG.search(line) for line in lines), (measure_id, lines)
        if isinstance(facts.finding, Unsaid):
            assert lines[1].endswith("."), (measure_id, lines)
        else:
            assert isinstance(facts.finding, Measured)
            assert re.search(r"\d", lines[1]), (measure_id, lines)
    return found


def test_a_shop_without_any_data_says_what_to_do(says: Says, test_shop: TestShop) -> None:
    found = all_panels(says, read(test_shop))
    assert all(len(lines) == 2 for lines in found.values())
    assert found["visits"] == [
        "Visits",
        "No visits are known of this time. Bring in your till's file, or choose another time.",
    ]
    assert "A survey asks" in found["nps"][1]


def test_one_customer_is_counted_and_nothing_is_said_of_all(says: Says, test_shop: TestShop) -> None:
    who = test_shop.customer("till-1", Purpose.HISTORY, Purpose.MONITORING)
    test_shop.visited(who, [day(2, 3)])
    found = all_panels(says, read(test_shop))
    assert found["visits"][:2] == ["1 visit in this time", "1"]
    assert found["repeat_purchase_rate"][1] == "Too few to say: 1 so far, 10 are needed."
    assert found["engagement_score"][1] == "Too few to say: 1 so far, 10 are needed."


def test_where_nobody_answered_a_survey_is_proposed(says: Says, ten: NumbersInput) -> None:
    nobody = ten.ratings._replace(score=ten.ratings.score[:0], who=ten.ratings.who[:0], day=ten.ratings.day[:0])
    found = all_panels(says, replace(ten, ratings=nobody, recommendations=nobody))
    for measure_id in ("csat", "csat_mean", "nps"):
        assert found[measure_id][1:] == [
            "Nobody has answered yet. A survey asks; ten people who answer are enough to begin."
        ]


def test_where_all_say_the_best_that_still_has_an_end_below(says: Says, refunded: NumbersInput) -> None:
    """Wilson for 10 of 10: 72 to 100 of 100. NPS: 11/12 - 1/12 = 83, less 1.96 · 100 · sqrt((1 - 0.694)/12) = 31."""
    found = all_panels(says, refunded)
    assert found["csat"][1:3] == ["100%", held_together("Probably between 72% and 100% (10 people)")]
    assert found["nps"][:3] == [
        "More people would recommend you than would not: 100 points",
        "100 points",
        held_together("Probably between 52 and 100 points (10 people)"),
    ]
    assert found["csat_mean"][1] == "5.0 of 5"


def test_refunds_above_sales_are_said_as_such(says: Says, refunded: NumbersInput) -> None:
    found = all_panels(says, refunded, MONTHS[4])
    assert found["return_of_invitations"][1].startswith("More was given back than was bought in this time.")


def test_costs_below_nothing_are_said_as_such(says: Says, ten: NumbersInput) -> None:
    """The store refuses one; what would come from elsewhere is refused by the measure."""
    below = ten.costs._replace(amount_milli=-ten.costs.amount_milli, minutes=-ten.costs.minutes)
    found = all_panels(says, replace(ten, costs=below), MONTHS[4])
    assert found["return_of_invitations"][1] == "A cost below zero is noted. Look at the costs again."


def test_a_time_before_the_shop_is_not_known_yet(says: Says, ten: NumbersInput) -> None:
    long_ago = Days(date(1990, 1, 1), date(1990, 12, 31))
    found = all_panels(says, ten, long_ago, long_ago.before)
    for measure_id, lines in found.items():
        assert lines[1] == "Nothing is known of that time yet. Choose a later one.", measure_id
    beside = all_panels(says, ten, P, long_ago)
    assert "There is nothing to compare it with: too little is known of the other time." in beside["visits"]


def test_a_target_of_zero_is_reached_or_not_like_any_other(says: Says, ten: NumbersInput) -> None:
    found = all_panels(says, ten, targets=0.0)
    assert "Your target of 0 is reached." in found["visits"]
    assert "Your target of 0% is reached." in found["csat"]
    assert "Your target of 0% is not reached yet." in found["churn_contract"]
    assert "Your target: 0%" in found["told_rate"]


def test_the_same_input_is_ready_for_any_time_of_the_shop(says: Says, refunded: NumbersInput) -> None:
    for month in MONTHS:
        all_panels(says, refunded, month, month.before, targets=-5.0)
