"""Whoever usually comes more than twice a day, and less often on a day now, is told of; chance and lulls are not."""

from __future__ import annotations

import math
from functools import partial

import numpy as np
import pytest
from hypothesis import given, settings
from tests.scoring.made_up import START
from tests.scoring.visits_by_hand import (
    Came,
    days_at,
    many_a_day,
    row_after,
    rows_after,
    same_one_by_one,
    score_after,
)

from localregulars.domain.signals import Reason, ReasonCode
from localregulars.scoring.changes import ChangeRule, fields
from localregulars.scoring.history import DayTotals
from localregulars.scoring.season import Season
from localregulars.scoring.time_of_day import TimeOfDay

RULE = TimeOfDay()
LIKELY = 0.0
"""From this score on new habits are likelier than the own ones."""
MORNING, TEN, NOON, EVENING = 8 * 60, 10 * 60, 13 * 60, 18 * 60
THREE = (MORNING, TEN, NOON)


days = partial(days_at, within=12)


def wavering(first: int, count: int, seed: int = 0) -> list[Came]:
    """Days with one to four visits, as many of each."""
    often = np.random.default_rng([seed, first]).integers(1, 5, count)
    return [visit for i, n in enumerate(often) for visit in days(first + i, 1, *(*THREE, EVENING)[: int(n)], seed=i)]


def told(visits: list[Came], rule: ChangeRule = RULE) -> dict[ReasonCode, Reason]:
    """The reasons on the day of the newest visit, by code."""
    reasons = rule.reasons(row_after(rule, visits), visits[-1].day, START + visits[-1].day)
    return {reason.code: reason for reason in reasons}


@pytest.mark.parametrize("missing", THREE)
def test_three_visits_a_day_that_become_two_are_told_with_both_numbers_and_the_hour(missing: int) -> None:
    usual = days(0, 40, *THREE)
    visits = usual + days(40, 12, *(minute for minute in THREE if minute != missing))
    assert score_after(RULE, usual) < LIKELY - 4
    assert score_after(RULE, visits) > LIKELY
    reason = told(visits)[ReasonCode.FEWER_A_DAY]
    assert round(float(reason.numbers["usual_visits"])) == 3
    assert reason.numbers["now_visits"] == 2
    assert reason.numbers["days"] == 11  # the newest day is not over yet
    assert abs(int(reason.numbers["missing_minute"]) - missing) < 45
    assert ReasonCode.ONCE_A_DAY not in told(visits)


def test_it_is_told_since_the_first_day_with_fewer() -> None:
    visits = days(0, 40, *THREE) + days(40, 12, MORNING, NOON)
    row, clock = row_after(RULE, visits), np.array([51])
    assert RULE.since(row, clock, START + clock).tolist() == [START + 40]


def test_four_visits_a_day_that_become_three_are_told() -> None:
    visits = days(0, 40, *THREE, EVENING) + days(40, 12, *THREE)
    reason = told(visits)[ReasonCode.FEWER_A_DAY]
    assert score_after(RULE, visits) > LIKELY
    assert (round(float(reason.numbers["usual_visits"])), reason.numbers["now_visits"]) == (4, 3)


def test_three_visits_a_day_that_become_one_are_told_as_once_a_day() -> None:
    visits = days(0, 40, *THREE) + days(40, 8, MORNING)
    assert score_after(RULE, visits) > LIKELY
    assert ReasonCode.ONCE_A_DAY in told(visits)
    assert ReasonCode.FEWER_A_DAY not in told(visits)


def test_no_hour_is_named_where_any_of_the_visits_may_be_missing() -> None:
    pairs = [(MORNING, TEN), (TEN, NOON), (MORNING, NOON)]
    visits = days(0, 40, *THREE) + [visit for i in range(15) for visit in days(40 + i, 1, *pairs[i % 3])]
    assert "missing_minute" not in told(visits)[ReasonCode.FEWER_A_DAY].numbers


def test_whose_number_wavers_is_left_alone() -> None:
    visits = wavering(0, 120)
    ends = [at for at in range(100, len(visits)) if visits[at].day > visits[at - 1].day]
    assert max(score_after(RULE, visits[: at + 1]) for at in ends[::4]) < LIKELY - 2


def test_a_day_or_two_with_fewer_visits_are_nothing() -> None:
    visits = days(0, 40, *THREE) + days(40, 2, MORNING, NOON) + days(42, 1, *THREE)
    assert score_after(RULE, visits) < LIKELY - 4


def test_few_days_are_not_enough_to_know_how_many_visits_are_usual() -> None:
    assert score_after(RULE, days(0, 4, *THREE) + days(4, 3, MORNING, NOON)) < LIKELY - 4


def test_who_comes_as_often_as_before_again_is_as_usual() -> None:
    gone = days(0, 40, *THREE) + days(40, 12, MORNING, NOON)
    back = gone + days(52, 6, *THREE)
    assert score_after(RULE, gone) > LIKELY
    assert score_after(RULE, back) < LIKELY - 2


def test_fewer_visits_a_day_are_the_habit_in_the_end() -> None:
    assert score_after(RULE, days(0, 60, *THREE) + days(60, 250, MORNING, NOON)) < LIKELY


def test_more_visits_a_day_are_nothing() -> None:
    visits = days(0, 40, *THREE) + days(40, 12, *THREE, EVENING)
    assert ReasonCode.FEWER_A_DAY not in told(visits)
    assert row_after(RULE, visits)["short_days"].tolist() == [0]


def test_days_on_which_the_whole_shop_has_fewer_say_nothing_of_anybody() -> None:
    visits = days(0, 40, *THREE) + days(40, 12, MORNING, NOON)
    lull = Season(START + 40, np.cumsum(np.full(12, 0.3)))
    busy = Season(START + 40, np.cumsum(np.full(12, -0.3)))
    assert score_after(TimeOfDay(season=lull), visits) < LIKELY - 4
    assert score_after(TimeOfDay(season=busy), visits) > LIKELY


def test_a_shop_in_which_nobody_comes_around_ten_any_more_tells_nothing_of_anybody() -> None:
    """Told apart by the shop's own totals: one of forty, and all of them."""
    first = 90
    before = [days(0, first, *THREE, seed=seed) for seed in range(40)]
    fewer = [visits + days(first, 14, MORNING, NOON, seed=seed) for seed, visits in enumerate(before)]
    as_ever = [visits + days(first, 14, *THREE, seed=seed) for seed, visits in enumerate(before)]
    scores = {}
    for name, shop in (("all", fewer), ("one", [fewer[0], *as_ever[1:]])):
        day, visits = np.unique([START + visit.day for customer in shop for visit in customer], return_counts=True)
        season = Season.of(DayTotals(day, visits, visits), START + first + 14)
        scores[name] = [score_after(TimeOfDay(season=season), customer) for customer in shop[:2]]
    assert scores["one"][0] > LIKELY
    assert scores["one"][1] < LIKELY - 4
    assert max(scores["all"]) < LIKELY - 4


def test_once_a_day_in_a_lull_of_the_shop_says_nothing_either() -> None:
    """What hours say of a single visit a day is another matter."""
    visits = days(0, 40, MORNING, NOON) + days(40, 10, MORNING)
    lull = TimeOfDay(season=Season(START + 40, np.cumsum(np.full(10, 0.3))))
    assert score_after(lull, visits) < LIKELY - 4
    assert score_after(RULE, visits) > LIKELY


def test_two_weeks_away_say_nothing_of_the_visits_of_a_day() -> None:
    usual = days(0, 40, *THREE)
    assert score_after(RULE, usual + days(54, 1, *THREE)) < LIKELY - 4


@settings(max_examples=10, deadline=None)
@given(many_a_day(8, 20))
def test_any_number_of_visits_a_day_gives_numbers_that_make_sense(visits: list[Came]) -> None:
    day = visits[-1].day
    assert same_one_by_one(RULE, [visits[-12:], visits[:20]])
    rows = fields(rows_after(RULE, [visits]))
    score = float(RULE.scores(rows, np.array([day]), START + np.array([day]))[0])
    assert not math.isnan(score)
    assert score < math.inf
    if not math.isfinite(score):
        return
    for reason in RULE.reasons(rows, day, START + day):
        if reason.code is ReasonCode.FEWER_A_DAY:
            assert 1 <= float(reason.numbers["now_visits"]) < float(reason.numbers["usual_visits"])
            assert 1 <= int(reason.numbers["days"]) <= len(visits)
            assert 0 <= int(reason.numbers.get("missing_minute", 0)) < 1440
