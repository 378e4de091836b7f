"""Simulated shops: what was planted happens, what was not stays as it was, and a seed is a shop."""

from __future__ import annotations

import numpy as np
import pytest
from benchmarks.simulated import presence
from benchmarks.simulated.people import SIDES
from benchmarks.simulated.planting import has_marked_weekdays, simulated_shop
from benchmarks.simulated.process import Changes, history_of, presences, visits_of, world_of
from benchmarks.simulated.trades import TRADES
from tests.benchmarks_simulated.small import shop, small

from localregulars.domain.signals import SignalCode

NAMES = list(TRADES)


@pytest.mark.parametrize("name", NAMES)
def test_until_its_change_a_customer_does_the_same_with_and_without_it(name: str) -> None:
    made = shop(name)
    with_change, _ = presences(made.world, made.changes)
    without, _ = presences(made.world, Changes.none(len(made.world.people)))
    days = np.arange(made.world.around.days)
    before = (made.changes.kind < 0)[:, None] | (days <= made.changes.day[:, None])
    assert (with_change == without)[before].all()
    assert (with_change != without)[~before].any()


def test_a_seed_is_a_shop_and_another_seed_another_one() -> None:
    once, again, other = (simulated_shop(small("cafe", 40), seed).visits for seed in (5, 5, 6))
    assert np.array_equal(once.measure, again.measure)
    assert not np.array_equal(once.minute[:50], other.minute[:50])


def test_who_is_gone_never_comes_again_and_their_last_visit_is_the_day_of_the_change() -> None:
    made = shop("cafe")
    gone = np.flatnonzero(made.changes.of(SignalCode.ABSENCE))
    assert len(gone) > 3
    for customer in gone:
        assert np.flatnonzero(made.came[customer])[-1] == made.changes.day[customer]


@pytest.mark.parametrize(("name", "most"), [("cafe", 0.6), ("salon", 0.75)])
def test_a_decline_is_about_half_of_the_visits(name: str, most: float) -> None:
    made = shop(name)
    calm = presences(made.world, Changes.none(len(made.world.people)))[0].max(2)
    rows = np.flatnonzero(made.changes.of(SignalCode.DECLINE))
    later = np.arange(made.world.around.days) > made.changes.day[rows][:, None]
    share = (made.came[rows] & later).sum() / (calm[rows] & later).sum()
    assert 0.4 < share < most


def test_the_usual_item_is_gone_for_good_and_was_usual_before() -> None:
    made = shop("corner_shop", 300)
    owner, usual = made.visits.owner, made.world.people.usual
    is_usual = made.visits.main == usual[owner]
    later = made.visits.day > made.changes.day[owner]
    swapped = made.changes.of(SignalCode.USUAL_ORDER)[owner]
    assert not is_usual[swapped & later].any()
    assert is_usual[swapped & ~later].mean() > 0.5
    assert is_usual[~swapped & later].mean() > 0.5


def test_a_measure_moves_by_its_factor_given_the_item() -> None:
    made = shop("salon", 120)
    owner = made.visits.owner
    left = np.log(made.visits.measure) - np.log(np.array(made.world.trade.prices))[made.visits.main]
    left -= made.world.people.level[owner] + np.log(made.world.around.measure[made.visits.day])
    moved = made.changes.of(SignalCode.INTENSITY)[owner] & (made.visits.day > made.changes.day[owner])
    down = made.changes.log_factor[owner] < 0
    assert np.median(left[moved & down]) == pytest.approx(np.log(0.6), abs=0.15)
    assert np.median(left[moved & ~down]) == pytest.approx(np.log(1.6), abs=0.15)
    assert np.median(left[~moved]) == pytest.approx(0, abs=0.04)


def test_other_weekdays_are_only_for_whom_the_week_says_something() -> None:
    made = shop("gym", 300)
    by_weekday = made.changes.weekdays != 0
    assert by_weekday.any()
    assert has_marked_weekdays(made.world.people)[by_weekday].all()
    times = made.changes.of(SignalCode.TIME_OF_DAY)
    assert ((made.changes.weekdays != 0) ^ (made.changes.minutes != 0))[times].all()


@pytest.mark.parametrize("name", NAMES)
def test_nobody_comes_when_the_shop_is_closed_or_its_receipts_are_lost(name: str) -> None:
    made = shop(name)
    around = made.world.around
    lost = around.open[: around.days] & ~around.recorded[: around.days]
    assert lost.any()
    assert not made.came[:, ~around.recorded[: around.days]].any()
    assert (around.traffic[: around.days] < 0.5).any()


def test_who_leaves_for_their_own_reasons_does_not_come_any_more() -> None:
    made = shop("cafe", 300)
    left = np.flatnonzero(made.world.people.leaves < made.world.around.days)
    assert len(left) > 5
    assert all(not made.came[customer, made.world.people.leaves[customer] :].any() for customer in left)


def test_a_history_holds_every_visit_in_order_with_what_was_had() -> None:
    made = shop("cafe")
    history, orders = history_of(made.visits, len(made.world.people))
    assert len(history.visits) == len(made.visits.owner)
    for place in range(len(history.customer_ids)):
        assert (np.diff(history.visits["at"][history.offsets[place] : history.offsets[place + 1]]) >= 0).all()
    counts = np.diff(orders.offsets)
    assert (counts == 1 + made.visits.sides.sum(1)).all()
    assert (orders.items[orders.offsets[:-1]] == made.visits.main).all()
    assert set(orders.items[orders.items >= 1000] - 1000) <= set(range(SIDES))


def test_beliefs_move_as_the_states_do() -> None:
    world = world_of(small("cafe", 1), 3)
    chances = np.repeat(presence.begins(world.people, world.around, 40) * 20, 200_000, axis=0)
    rng = np.random.default_rng(1)
    for state in presence.State:
        after = presence.step(np.full(len(chances), state), chances, rng.random(len(chances)))
        share = np.bincount(after, minlength=presence.STATES) / len(chances)
        belief = presence.forward(np.eye(presence.STATES)[state][None, :], chances[:1])[0]
        assert belief.sum() == pytest.approx(1)
        assert share == pytest.approx(belief, abs=0.005)


def test_without_changes_a_shop_is_one_in_which_nothing_happens() -> None:
    world = world_of(small("gym", 60), 3)
    visits = visits_of(world, Changes.none(60))
    assert (visits.main == world.people.usual[visits.owner]).mean() > 0.5
