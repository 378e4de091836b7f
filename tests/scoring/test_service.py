"""What is expected of a visit follows its main item; without items or amounts there is still an answer."""

from __future__ import annotations

import json
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.scoring.made_up import START, history_of, orders_of

from localregulars.domain.shop import ShopKind
from localregulars.domain.signals import VisitMeasure
from localregulars.domain.visit_measure import measure_of
from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.changes import ClockedVisits, brought_up_to_date, fields
from localregulars.scoring.circumstances import Circumstances
from localregulars.scoring.history import DayTotals, OrderHistory, VisitHistory
from localregulars.scoring.intensity import Intensity, IntensityParameters
from localregulars.scoring.service import MOST_ITEMS, ServiceExpectation, log_measures

CUT, COLOUR, SHAMPOO = 1, 2, 3
PRICES = {CUT: 30.0, COLOUR: 90.0}
VISITS = 24


def salon(customers: int = 60, seed: int = 0) -> tuple[VisitHistory, OrderHistory]:
    """A cut or, one time in four, a colour; a shampoo with half of either; everybody at their own level."""
    rng = np.random.default_rng(seed)
    main = np.where(rng.random((customers, VISITS)) < 0.25, COLOUR, CUT)
    shampoo = rng.random(main.shape) < 0.5
    level = rng.normal(0, 0.15, (customers, 1))
    amounts = np.vectorize(PRICES.get)(main) * np.exp(level + rng.normal(0, 0.1, main.shape))
    history = history_of([range(0, 35 * VISITS, 35)] * customers)
    history.visits["amount_milli"] = np.rint(amounts * 1000).ravel()
    had = [
        [[int(m), SHAMPOO] if s else [int(m)] for m, s in zip(*rows, strict=True)]
        for rows in zip(main, shampoo, strict=True)
    ]
    return history, orders_of(had)


def expectation(history: VisitHistory, orders: OrderHistory | None) -> ServiceExpectation:
    """From everything."""
    return ServiceExpectation.of(history, orders, START + 100_000)


def test_a_colour_is_expected_to_bring_what_colours_bring() -> None:
    history, orders = salon()
    expected = expectation(history, orders).expected(history, orders)
    main = np.array([orders.items[first] for first in orders.offsets[:-1]])
    for item, price in PRICES.items():
        levels = expected[main == item]
        assert np.ptp(levels) == 0, "a shampoo beside it changes nothing"
        assert math.exp(float(levels[0])) / 1000 == pytest.approx(price, rel=0.08)


def test_the_spread_is_that_of_one_person_for_one_service() -> None:
    assert expectation(*salon()).spread == pytest.approx(0.1, abs=0.03)


def test_a_customer_who_has_a_colour_instead_of_a_cut_is_no_change_of_intensity() -> None:
    history, orders = salon()
    amounts, items = history.visits["amount_milli"].reshape(-1, VISITS), orders.items
    assert len(items)
    had = [[[CUT]] * VISITS for _ in range(len(amounts))]
    had[0] = [[CUT]] * 18 + [[COLOUR]] * 6
    had[1] = [[CUT]] * VISITS
    noise = np.exp(np.random.default_rng(1).normal(0, 0.1, (2, VISITS)))
    prices = np.array([[PRICES[visit[0]] for visit in customer] for customer in had[:2]])
    prices[1, 18:] *= 0.5  # the same service for half as much is one
    other, other_orders = history_of([range(0, 35 * VISITS, 35)] * 2), orders_of(had[:2])
    other.visits["amount_milli"] = np.rint(prices * noise * 1000).ravel()
    known = expectation(history, orders)
    rule = Intensity(IntensityParameters(usual_spread=known.spread))
    days = np.unique(other.visits["day"]).astype(np.int64)
    open_days = OpenDays.of(DayTotals(days, days * 0 + 20, days * 0 + 20), int(days[-1]))
    circumstances = Circumstances.of(other.customer_ids, open_days)
    visits = ClockedVisits.of(
        other, circumstances, int(days[-1]), other_orders, known.residuals(other, other_orders),
        known.expected(other, other_orders),
    )  # fmt: skip
    rows = fields(brought_up_to_date(rule, np.zeros(2, rule.dtype), visits))
    colour, half = rule.scores(rows, np.array([24, 24]), days[[-1, -1]]).tolist()
    assert colour < -2
    assert half > colour + 4


def test_without_items_everything_is_expected_alike() -> None:
    history, _ = salon()
    known = expectation(history, None)
    assert set(known.expected(history, None).tolist()) == {known.typical}
    assert known.spread > 0.1


def test_a_till_that_names_no_items_is_as_one_that_is_not_asked() -> None:
    history, _ = salon()
    nothing = orders_of([[[]] * VISITS for _ in history.customer_ids])
    unknown, named_none = expectation(history, None), expectation(history, nothing)
    assert named_none.to_json() == unknown.to_json()
    assert np.array_equal(named_none.residuals(history, nothing), unknown.residuals(history, None))


def test_where_visits_are_made_of_many_things_none_of_them_is_the_service() -> None:
    history, _ = salon()
    basket = orders_of([[[1, 2, 3, 4, 5]] * VISITS] * 60)
    assert not len(expectation(history, basket).items)


@given(st.lists(st.integers(-(10**15), 10**15), min_size=1, max_size=20))
def test_refunds_and_nothing_are_not_known_and_the_rest_is_a_number(amounts: list[int]) -> None:
    history = history_of([range(len(amounts))])
    history.visits["amount_milli"] = amounts
    orders = orders_of([[[i % 3] for i in range(len(amounts))]])
    for measure in VisitMeasure:
        logs = log_measures(history.visits, measure)
        assert not np.isinf(logs).any()
    known = expectation(history, orders)
    left = known.residuals(history, orders)
    assert not np.isinf(left).any()
    assert math.isfinite(known.typical)
    assert math.isfinite(known.spread)
    if known.measure is VisitMeasure.AMOUNT:
        assert np.isnan(left).tolist() == [amount <= 0 for amount in amounts]


def test_it_knows_nothing_of_what_came_after_its_day() -> None:
    history, orders = salon()
    before = ServiceExpectation.of(history, orders, START + 300)
    later = history.visits["day"] > START + 300
    history.visits["amount_milli"][later] *= 7
    assert ServiceExpectation.of(history, orders, START + 300).to_json() == before.to_json()


def test_it_can_be_stored_and_is_bounded() -> None:
    items = 3 * MOST_ITEMS
    history = history_of([range(items)])
    history.visits["amount_milli"] = 1000 + np.arange(items)
    orders = orders_of([[[i] for i in range(items)]])
    known = expectation(history, orders)
    stored = json.loads(json.dumps(known.to_json()))
    again = ServiceExpectation.from_json(stored)
    assert len(known.items) == MOST_ITEMS
    assert again.to_json() == known.to_json()
    assert np.array_equal(again.residuals(history, orders), known.residuals(history, orders))
    uneven: dict[str, object] = dict(known.to_json()) | {"levels": []}
    wrongs: tuple[object, ...] = ([], uneven)
    for wrong in wrongs:
        with pytest.raises(TypeError):
            ServiceExpectation.from_json(wrong)


def test_an_empty_shop_has_an_answer() -> None:
    history, orders = history_of([]), orders_of([])
    known = expectation(history, orders)
    assert known.expected(history, orders).tolist() == []
    assert ServiceExpectation.from_json(known.to_json()).to_json() == known.to_json()


def test_the_shops_kind_names_the_measure_and_another_stands_in_where_it_is_not_known() -> None:
    assert [measure_of(kind) for kind in (ShopKind.GYM, ShopKind.SALON)] == [VisitMeasure.MINUTES, VisitMeasure.AMOUNT]
    history = history_of([range(10)])
    history.visits["lines"] = 3
    nothing = np.zeros(10)
    gym = VisitMeasure.MINUTES

    def chosen(minutes: np.ndarray | None = None) -> VisitMeasure:
        orders = OrderHistory(np.zeros(11, np.int64), np.zeros(0, np.int64), minutes)
        return ServiceExpectation.of(history, orders, START + 99, gym).measure

    assert chosen() is VisitMeasure.ITEMS
    assert chosen(nothing) is VisitMeasure.ITEMS
    assert chosen(nothing + 1) is VisitMeasure.ITEMS, "a quantity of one is a visit, not a minute"
    assert chosen(nothing + 60) is VisitMeasure.MINUTES
    history.visits["amount_milli"] = 5000
    assert chosen() is VisitMeasure.AMOUNT
