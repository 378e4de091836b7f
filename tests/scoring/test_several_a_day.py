"""Whoever comes several times a day and then once is told of, with the visit that is missing; chance is left alone."""

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
from localregulars.scoring.changes import fields
from localregulars.scoring.time_of_day import TimeOfDay

RULE = TimeOfDay()
LIKELY = 0.0
"""From this score on new habits are likelier than the own ones."""
MORNING, NOON = 8 * 60, 13 * 60
BOTH = (MORNING, NOON)


days = partial(days_at, within=20)


def told(visits: list[Came]) -> dict[ReasonCode, Reason]:
    """The reasons on the day of the newest visit, by code."""
    reasons = RULE.reasons(row_after(RULE, visits), visits[-1].day, START + visits[-1].day)
    return {reason.code: reason for reason in reasons}


@pytest.mark.parametrize(("stays", "missing"), [(MORNING, NOON), (NOON, MORNING)])
def test_one_of_two_visits_a_day_that_stops_is_told_with_its_hour_and_day(stays: int, missing: int) -> None:
    visits = days(0, 40, *BOTH) + days(40, 8, stays)
    assert score_after(RULE, visits[:80]) < LIKELY - 4
    assert score_after(RULE, visits) > LIKELY + 2
    reason = told(visits)[ReasonCode.ONCE_A_DAY]
    assert abs(int(reason.numbers["missing_minute"]) - missing) < 30
    assert int(reason.numbers["per_cent"]) >= 75
    assert reason.numbers["days"] == 7  # the newest day is not over yet
    row, clock = row_after(RULE, visits), np.array([47])
    if stays == MORNING:  # when the first visit is missing, the hours say it sooner
        assert RULE.since(row, clock, START + clock).tolist() == [START + 40]


def test_a_visit_by_chance_in_between_does_not_hide_it() -> None:
    visits = days(0, 60, *BOTH) + days(60, 8, MORNING) + days(68, 1, *BOTH) + days(69, 8, MORNING)
    assert score_after(RULE, visits) > LIKELY
    assert ReasonCode.ONCE_A_DAY in told(visits)


def test_weekends_with_one_visit_are_a_habit_too() -> None:
    usual = [visit for day in range(140) for visit in days(day, 1, *(BOTH if day % 7 < 5 else BOTH[:1]))]
    scores = [score_after(RULE, usual[:n]) for n in range(len(usual) - 30, len(usual), 5)]
    assert max(scores) < LIKELY - 3


def test_nothing_is_said_of_whoever_seldom_comes_twice_a_day() -> None:
    seldom = [visit for day in range(100) for visit in days(day, 1, *(BOTH if day % 10 == 0 else BOTH[:1]))]
    row = row_after(RULE, seldom + days(100, 40, MORNING))
    assert row["fewer"].tolist() == [0]
    assert row["short_days"][0] == 0


def test_a_few_days_are_not_enough_to_know_a_habit() -> None:
    assert row_after(RULE, days(0, 5, *BOTH) + days(5, 3, MORNING))["fewer"].tolist() == [0]
    assert score_after(RULE, days(0, 3, *BOTH) + days(3, 1, MORNING)) == -math.inf


def test_who_comes_back_twice_a_day_is_as_usual_again() -> None:
    gone = days(0, 60, *BOTH) + days(60, 10, MORNING)
    assert score_after(RULE, gone) > LIKELY
    assert score_after(RULE, gone + days(70, 6, *BOTH)) < LIKELY - 2


def test_one_visit_a_day_is_the_habit_in_the_end() -> None:
    assert score_after(RULE, days(0, 60, *BOTH) + days(60, 200, MORNING)) < LIKELY


def test_two_weeks_away_say_nothing_of_the_visits_of_a_day() -> None:
    usual = days(0, 60, *BOTH)
    assert score_after(RULE, usual + days(74, 1, *BOTH)) < LIKELY - 3
    assert row_after(RULE, usual + days(74, 1, *BOTH))["short_days"][0] == 0


def test_forty_visits_on_one_day_are_no_habit_of_several_a_day() -> None:
    feast = [Came(30, 480 + 18 * i) for i in range(40)]
    visits = days(0, 30, MORNING) + feast + days(31, 30, MORNING)
    row = row_after(RULE, visits)
    assert row["fewer"].tolist() == [0]
    assert row["again"][0] <= 256


@settings(max_examples=10, deadline=None)
@given(many_a_day(1, 12))
def test_any_number_of_visits_a_day_gives_a_number_or_silence_and_the_same_visit_by_visit(visits: list[Came]) -> None:
    day = visits[-1].day
    assert same_one_by_one(RULE, [visits[-12:]])
    rows = fields(rows_after(RULE, [visits]))
    clock = np.array([day])
    score = float(RULE.scores(rows, clock, START + clock)[0])
    assert not math.isnan(score)
    assert score < math.inf
    assert rows["again"][0] <= 65_535
    if math.isfinite(score):
        for reason in RULE.reasons(rows, day, START + day):
            if reason.code is ReasonCode.ONCE_A_DAY:
                assert 0 <= int(reason.numbers["missing_minute"]) < 1440
                assert 0 <= int(reason.numbers["per_cent"]) <= 100
                assert 0 <= int(reason.numbers["days"]) <= len(visits)
