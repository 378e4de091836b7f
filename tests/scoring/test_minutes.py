"""In a gym it is how long somebody stays that tells: less or longer than usual, and the same whenever it is known."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest
from tests.scoring.made_up import START, history_of, orders_of

from localregulars.domain.signals import ReasonCode, SignalCode, VisitMeasure
from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.changes import ClockedVisits, brought_up_to_date, fields
from localregulars.scoring.circumstances import Circumstances
from localregulars.scoring.history import DayTotals, OrderHistory, VisitHistory
from localregulars.scoring.intensity import Intensity, IntensityParameters
from localregulars.scoring.rules import LEAST_SCORE, ShopKnowledge

LEAST = LEAST_SCORE[SignalCode.INTENSITY]
VISITS = 40
DAYS = range(0, 2 * VISITS, 2)
LAST = START + 2 * VISITS


def gym(*people: npt.NDArray[np.float64]) -> tuple[VisitHistory, OrderHistory]:
    """People who train every other day, for so many minutes each time; nothing is paid."""
    history, orders = history_of([DAYS] * len(people)), orders_of([[[1]] * VISITS] * len(people))
    return history, OrderHistory(orders.offsets, orders.items, np.concatenate(people))


def trained(usual: float, since: float, newest: int = 8, seed: int = 0) -> npt.NDArray[np.float64]:
    level = np.where(np.arange(VISITS) < VISITS - newest, usual, since)
    return np.asarray(np.round(level * np.exp(np.random.default_rng(seed).normal(0, 0.1, VISITS))))


def clocked(shop: ShopKnowledge, history: VisitHistory, orders: OrderHistory) -> ClockedVisits:
    days = np.arange(START, LAST + 1)
    totals = DayTotals(days, np.ones(len(days), np.int64), np.ones(len(days), np.int64))
    known = Circumstances.of(history.customer_ids, OpenDays.of(totals, LAST))
    return shop.visits(history, known, LAST, orders)


@pytest.mark.parametrize(
    ("since", "code"), [(40.0, ReasonCode.VISITS_ARE_SMALLER), (130.0, ReasonCode.VISITS_ARE_LARGER)]
)
def test_whoever_stays_less_or_longer_is_told_of_in_minutes(since: float, code: ReasonCode) -> None:
    history, orders = gym(trained(75, since, 14), trained(75, 75, seed=1), trained(45, 45, seed=2))
    shop = ShopKnowledge.of(history, orders, LAST, VisitMeasure.MINUTES)
    assert shop.service.measure is VisitMeasure.MINUTES
    rule = Intensity(IntensityParameters(measure=shop.service.measure, usual_spread=shop.service.spread))
    visits = clocked(shop, history, orders)
    rows = fields(brought_up_to_date(rule, np.zeros(3, rule.dtype), visits))
    clock = np.full(3, int(visits.clock.max()))
    scores = rule.scores(rows, clock, clock)
    assert scores[0] > LEAST + 1 > LEAST > scores[1:].max()
    (reason,) = rule.reasons({name: column[:1] for name, column in rows.items()}, int(clock[0]), LAST)
    assert reason.code is code
    assert reason.numbers["measure"] == "minutes"
    assert abs(float(reason.numbers["usual"]) - 75) < 6
    assert abs(float(reason.numbers["now"]) - since) < 12


def test_visits_that_come_later_bring_their_minutes_and_end_in_the_same_row() -> None:
    minutes = trained(75, 40)
    minutes[[3, 20, 38]] = np.nan
    history, orders = gym(minutes, trained(50, 50, seed=1))
    shop = ShopKnowledge.of(history, orders, LAST, VisitMeasure.MINUTES)
    rule = Intensity(IntensityParameters(measure=shop.service.measure, usual_spread=shop.service.spread))
    whole = brought_up_to_date(rule, np.zeros(2, rule.dtype), clocked(shop, history, orders))
    early = history.visits["day"] < LAST - 9
    rows = np.zeros(2, rule.dtype)
    for some in (early, ~early):
        rows = brought_up_to_date(rule, rows, clocked(shop, history.kept(some), orders.kept(some)))
    assert rows.tobytes() == whole.tobytes()


@pytest.mark.parametrize("wrong", [np.nan, -30.0, 0.0, np.inf, -np.inf])
def test_minutes_that_are_none_are_not_known(wrong: float) -> None:
    minutes = trained(75, 75)
    minutes[::4] = wrong
    history, orders = gym(minutes)
    shop = ShopKnowledge.of(history, orders, LAST, VisitMeasure.MINUTES)
    visits = clocked(shop, history, orders)
    assert np.isnan(visits.measure[::4]).all()
    assert np.isfinite(np.delete(visits.measure, np.s_[::4])).all()


def test_minutes_that_are_not_there_any_more_are_not_taken_for_money() -> None:
    history, orders = gym(trained(75, 75))
    shop = ShopKnowledge.of(history, orders, LAST, VisitMeasure.MINUTES)
    history.visits["amount_milli"] = 9_000
    without = OrderHistory(orders.offsets, orders.items)
    assert np.isnan(clocked(shop, history, without).measure).all()
