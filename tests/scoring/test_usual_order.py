"""The usual item is missing: followed as it changes, by the share that it has, silent where little is known."""

from __future__ import annotations

import math
from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.scoring.made_up import history_of, orders_of

from localregulars.scoring.usual_order import OrderTrack, UsualOrderParameters, order_track, worth_asking

orders = st.lists(st.lists(st.lists(st.integers(0, 4), max_size=4), max_size=40), min_size=1, max_size=4)
"""Customers, their visits, what was had."""
TEA, JUICE = 1, 2


def track(customers: list[list[list[int]]]) -> OrderTrack:
    """Visits on days 0, 1, 2 … of each customer."""
    return order_track(history_of([range(len(visits)) for visits in customers]), orders_of(customers))


def scores(found: OrderTrack, at: list[int], since: list[int], rate: float = 1.0) -> list[float]:
    """What a question is worth at these visits."""
    places, days = np.array(at, np.int64), np.array(since, np.int64)
    worth = worth_asking(found, places, days, np.full(len(at), rate), UsualOrderParameters())
    return [float(score) for score in worth]


@given(orders)
def test_the_usual_item_is_followed_as_it_changes(customers: list[list[list[int]]]) -> None:
    found, place = track(customers), 0
    for visits in customers:
        counts: Counter[int] = Counter()
        usual, last = -1, 0
        for number, had in enumerate(visits, start=1):
            for item in dict.fromkeys(had):
                counts[item] += 1
                if usual == -1 or counts[item] > counts[usual] or item == usual:
                    usual, last = item, number
            told = (found.item[place], found.per_cent[place], found.misses[place], found.number[place])
            share = round(100 * counts[usual] / (number + 1)) if usual >= 0 else 0
            assert told == (usual, share, number - last if usual >= 0 else 0, number)
            place += 1


@given(orders)
def test_scores_are_finite_or_silent(customers: list[list[list[int]]]) -> None:
    found = track(customers)
    for since in (1, 28, 29, 83, 84, 500):
        for place, score in enumerate(scores(found, list(range(len(found.item))), [since] * len(found.item))):
            assert math.isfinite(score) or score == -math.inf
            assert score == -math.inf or (found.misses[place] > 0 and found.number[place] >= 8)


def test_more_misses_are_worth_more_and_a_surer_item_too() -> None:
    sure = [[TEA]] * 20 + [[JUICE]] * 6
    half = [[TEA], [JUICE, TEA], [JUICE], [JUICE]] * 5 + [[JUICE]] * 6
    found = track([sure, half])
    assert found.item[25] == TEA
    rising = scores(found, list(range(20, 26)), list(range(1, 7)))
    assert rising == sorted(rising)
    assert rising[-1] > scores(found, [51], [6])[0]


def test_having_it_again_ends_it() -> None:
    found = track([[[TEA]] * 20 + [[JUICE]] * 6 + [[TEA]]])
    assert scores(found, [25], [6])[0] > 0
    assert scores(found, [26], [0]) == [-math.inf]


def test_before_eight_visits_nothing_is_said() -> None:
    found = track([[[TEA]] * 5 + [[JUICE]] * 4])
    assert scores(found, [6], [2]) == [-math.inf]
    assert scores(found, [8], [4])[0] > -math.inf


def test_the_chance_of_a_run_is_the_beta_binomial_one() -> None:
    """By hand: a share of 46 % known as from 40 visits, three misses: 21.6 · 22.6 · 23.6 / (40 · 41 · 42)."""
    found = track([[[TEA], [JUICE], [TEA], [JUICE], [TEA], [JUICE], [TEA], [TEA], [TEA], *[[JUICE, 3]] * 3]])
    place = 11
    assert (found.item[place], found.per_cent[place], found.misses[place]) == (TEA, 46, 3)
    parameters = UsualOrderParameters(horizon_weeks=1000, step_weight=0.0)
    (score,) = worth_asking(found, np.array([place]), np.array([1]), np.array([1e-12]), parameters)
    value, share = 1 - 1 / 7000, 0.46
    begin = 40 * (1 - share)
    chance = begin * (begin + 1) * (begin + 2) / (40 * 41 * 42)
    # with next to no visits to come, waiting brings nothing: only "never" counts
    assert score == pytest.approx(-math.log(chance / value * 1e-12 * share), rel=1e-6)


def test_the_reach_of_a_question_ends_after_twelve_weeks() -> None:
    found = track([[[TEA]] * 20 + [[JUICE]] * 6])
    assert scores(found, [25], [84]) == [-math.inf]
