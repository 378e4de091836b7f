"""Less or more is made of visits: found when it lasts, silent about single feasts and little history."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from tests.scoring.made_up import START
from tests.scoring.visits_by_hand import Came, odd_customers, row_after, rows_after, same_one_by_one, score_after

from localregulars.domain.signals import ReasonCode, VisitMeasure
from localregulars.scoring.changes import fields
from localregulars.scoring.intensity import Intensity, IntensityParameters

RULE = Intensity()
LIKELY = 0.0
"""From this score on a lasting change is likelier than none."""


def visits(count: int, level: float = 0.0, start: int = 0, every: int = 3, seed: int = 0) -> list[Came]:
    """Visits every few days around a level, with a spread of 0.2."""
    noise = np.random.default_rng(seed).normal(0, 0.2, count)
    return [Came(start + every * i, measure=level + float(noise[i]), expected=3.0) for i in range(count)]


@settings(max_examples=25, deadline=None)
@given(odd_customers())
def test_visit_by_visit_gives_the_same_row_as_everything_at_once(customers: list[list[Came]]) -> None:
    assert same_one_by_one(RULE, customers)


@settings(max_examples=25, deadline=None)
@given(odd_customers())
def test_whatever_comes_the_answer_is_a_number_or_silence(customers: list[list[Came]]) -> None:
    rows = fields(rows_after(RULE, customers))
    clock = np.full(len(customers), 40_000)
    scores = RULE.scores(rows, clock, START + clock)
    since = RULE.since(rows, clock, START + clock)
    assert not np.isnan(scores).any()
    assert not np.isposinf(scores).any()
    assert not any(np.isnan(column.astype(float)).any() for column in rows.values())
    for place, score in enumerate(scores):
        known = sum(math.isfinite(visit.measure) for visit in customers[place])
        assert score == -math.inf or known >= RULE.parameters.least_visits
        if math.isfinite(score):
            assert START <= since[place] <= START + 40_000
            row = {name: column[place : place + 1] for name, column in rows.items()}
            (reason,) = RULE.reasons(row, 40_000, START + 40_000)
            assert all(math.isfinite(float(n)) for n in reason.numbers.values() if not isinstance(n, str))


def test_visits_of_which_nothing_is_known_change_nothing() -> None:
    known = visits(12)
    unknown = [Came(visit.day + 1, measure=math.nan) for visit in known]
    mixed = sorted(known + unknown, key=lambda visit: visit.day)
    assert rows_after(RULE, [mixed]).tobytes() == rows_after(RULE, [known]).tobytes()


def test_before_eight_visits_nothing_is_said() -> None:
    assert score_after(RULE, visits(4) + visits(3, -2.0, start=12)) == -math.inf
    assert score_after(RULE, visits(30) + visits(3, -2.0, start=90)) > -math.inf


@pytest.mark.parametrize(
    ("level", "code", "direction"),
    [(-0.7, ReasonCode.VISITS_ARE_SMALLER, -1), (0.7, ReasonCode.VISITS_ARE_LARGER, 1)],
)
def test_a_shift_is_found_and_told_with_its_direction_and_day(level: float, code: ReasonCode, direction: int) -> None:
    came = visits(40) + visits(10, level, start=120, seed=1)
    before = score_after(RULE, came[:40])
    assert before < LIKELY - 5
    assert score_after(RULE, came) > before + 5
    row, now = row_after(RULE, came), came[-1].day
    (reason,) = RULE.reasons(row, now, START + now)
    assert reason.code is code
    assert RULE.directions(row).tolist() == [direction]
    assert abs(int(RULE.since(row, np.array([now]), np.array([START + now]))[0]) - START - 120) <= 6
    numbers = reason.numbers
    assert numbers["measure"] == VisitMeasure.AMOUNT
    assert numbers["visits_seen"] == 50
    assert 8 <= int(numbers["visits"]) <= 12
    assert float(numbers["now"]) / float(numbers["usual"]) == pytest.approx(math.exp(level), rel=0.35)


def test_the_numbers_are_in_the_unit_of_what_is_expected() -> None:
    minutes = Intensity(IntensityParameters(measure=VisitMeasure.MINUTES))
    expected = math.log(60)
    came = [Came(3 * i, measure=0.0 if i < 40 else math.log(0.5), expected=expected) for i in range(50)]
    (reason,) = minutes.reasons(row_after(minutes, came), 147, START + 147)
    assert reason.numbers["measure"] == VisitMeasure.MINUTES
    assert float(reason.numbers["usual"]) == pytest.approx(60, rel=0.12)
    assert float(reason.numbers["now"]) == pytest.approx(30, rel=0.15)


def test_one_feast_is_no_change() -> None:
    for measure in (3.0, 19.0, -3.0):
        feast = [*visits(40), Came(120, measure=measure, expected=3.0)]
        assert score_after(RULE, feast) < LIKELY
        assert score_after(RULE, feast + visits(4, start=123)) < LIKELY - 3


def test_a_thrifty_week_of_a_daily_customer_is_weaker_than_a_thrifty_month() -> None:
    usual = visits(60, every=1)
    week = score_after(RULE, usual + visits(6, -0.25, start=60, every=1))
    month = score_after(RULE, usual + visits(40, -0.5, start=60, every=1))
    assert week < LIKELY < month


def test_a_change_that_passed_is_forgotten() -> None:
    thrifty = visits(40) + visits(8, -0.7, start=120)
    assert score_after(RULE, thrifty + visits(12, start=144)) < score_after(RULE, thrifty) - 4


def test_a_new_level_is_the_usual_one_in_the_end() -> None:
    lasting = visits(40, every=7) + visits(10, -0.7, start=280, every=7)
    assert score_after(RULE, lasting) > LIKELY
    assert score_after(RULE, lasting + visits(120, -0.7, start=350, every=7)) < LIKELY


def test_a_wide_own_spread_makes_a_shift_less_surprising() -> None:
    wild = [Came(3 * i, measure=(-1) ** i * 0.8, expected=3.0) for i in range(40)]
    shift = visits(3, -0.8, start=120)
    assert score_after(RULE, wild + shift) < score_after(RULE, visits(40) + shift) - 1.5
