"""Other hours or weekdays are told when they are new habits; somebody with two hours, or any, is left alone."""

from __future__ import annotations

import math

import numpy as np
from hypothesis import given, settings
from tests.scoring.made_up import START
from tests.scoring.visits_by_hand import (
    MONDAY,
    Came,
    odd_customers,
    row_after,
    rows_after,
    same_one_by_one,
    score_after,
    visits_by_hand,
)

from localregulars.domain.signals import Reason, ReasonCode
from localregulars.scoring.changes import Turns, brought_up_to_date, fields
from localregulars.scoring.time_of_day import TimeOfDay, TimeOfDayParameters

RULE = TimeOfDay()
LIKELY = 0.0
"""From this score on new habits are likelier than the own ones."""
TUESDAY, THURSDAY = 1, 3
MORNING, EVENING = 8 * 60, 18 * 60


def around(minute: int, count: int, start: int = 0, every: int = 2, seed: int = 0) -> list[Came]:
    """Visits every other day within some 25 minutes of a time, around midnight too."""
    off = np.random.default_rng(seed).normal(0, 25, count)
    return [Came(start + every * i, round(minute + float(off[i])) % 1440) for i in range(count)]


def weekly(weekday: int, count: int, week: int = 0, minute: int = MORNING) -> list[Came]:
    """Once a week on a weekday."""
    return [Came(visit.day, visit.minute) for visit in around(minute, count, MONDAY + 7 * week + weekday, 7)]


def told(visits: list[Came]) -> tuple[Reason, ...]:
    """The reasons on the day of the newest visit."""
    return RULE.reasons(row_after(RULE, visits), visits[-1].day, START + visits[-1].day)


@settings(max_examples=25, deadline=None)
@given(odd_customers())
def test_visit_by_visit_gives_the_same_row_as_everything_at_once(customers: list[list[Came]]) -> None:
    assert same_one_by_one(RULE, customers)


@settings(max_examples=25, deadline=None)
@given(odd_customers())
def test_whatever_comes_the_answer_is_a_number_or_silence(customers: list[list[Came]]) -> None:
    rows = fields(rows_after(RULE, customers))
    clock = np.full(len(customers), 40_000)
    scores, since = RULE.scores(rows, clock, START + clock), RULE.since(rows, clock, START + clock)
    assert not np.isnan(scores).any()
    assert not np.isposinf(scores).any()
    assert RULE.directions(rows).tolist() == [0] * len(customers)
    for place, score in enumerate(scores):
        assert score == -math.inf or len(customers[place]) >= RULE.parameters.least_visits
        if math.isfinite(score):
            assert START <= since[place] <= START + 40_000
            row = {name: column[place : place + 1] for name, column in rows.items()}
            for reason in RULE.reasons(row, 40_000, START + 40_000):
                if reason.code is ReasonCode.ONCE_A_DAY:  # `test_several_a_day`
                    continue
                limit = 7 if reason.code is ReasonCode.OTHER_WEEKDAYS else 1440
                now, usual = [int(n) for name, n in reason.numbers.items() if "visits" not in name]
                assert 0 <= min(now, usual) <= max(now, usual) < limit


def test_before_eight_visits_nothing_is_said() -> None:
    assert score_after(RULE, around(MORNING, 4) + around(EVENING, 3, start=8)) == -math.inf


def test_other_hours_are_found_and_told_with_their_day() -> None:
    visits = around(MORNING, 40) + around(MORNING + 210, 8, start=80)
    assert score_after(RULE, visits[:40]) < LIKELY - 3
    assert score_after(RULE, visits) > LIKELY + 2
    (reason,) = told(visits)
    assert reason.code is ReasonCode.OTHER_HOURS
    assert abs(int(reason.numbers["usual_minute"]) - MORNING) < 30
    assert abs(int(reason.numbers["now_minute"]) - MORNING - 210) < 30
    assert (reason.numbers["visits"], reason.numbers["visits_seen"]) == (8, 48)
    clock = np.array([visits[-1].day])
    assert RULE.since(row_after(RULE, visits), clock, START + clock).tolist() == [START + 80]


def test_hours_far_away_from_the_own_ones_are_found_too() -> None:
    assert score_after(RULE, around(MORNING, 40) + around(MORNING + 600, 8, start=80)) > LIKELY + 2


def test_somebody_with_two_hours_is_left_alone() -> None:
    two = [Came(i, MORNING if i * i % 7 in (1, 2) else EVENING) for i in range(120)]
    assert all(score_after(RULE, two[:n]) < LIKELY - 2 for n in (30, 60, 119, 120))
    both_a_day = [Came(i // 2, (MORNING, EVENING)[i % 2]) for i in range(120)]
    assert score_after(RULE, both_a_day) < LIKELY - 2


def test_an_empty_morning_of_somebody_who_comes_three_times_a_day_is_news() -> None:
    """Three hours four hours apart, all four hours later: two of the three are hours of before."""
    rng = np.random.default_rng(5)
    hours = np.array([480, 720, 960])

    def days(start: int, count: int, later: int) -> list[Came]:
        off = rng.normal(0, 30, (count, 3))
        return [Came(start + i, round(float(at))) for i in range(count) for at in hours + later + off[i]]

    visits = days(0, 60, 0)
    assert max(score_after(RULE, visits[:n]) for n in range(90, 181, 7)) < LIKELY - 2
    assert score_after(RULE, visits + days(60, 5, 240)) > LIKELY


def test_a_missed_weekday_says_as_much_as_a_visit_on_another() -> None:
    """A Thursday in the place of Tuesday is news sooner than one beside it."""
    usual, thursday = weekly(TUESDAY, 20), weekly(THURSDAY, 1, week=20)
    instead, beside = usual + thursday, usual + weekly(TUESDAY, 1, week=20) + thursday
    assert score_after(RULE, instead) > score_after(RULE, beside) + 1


def test_weekdays_missed_on_a_long_trip_say_nothing() -> None:
    usual = weekly(TUESDAY, 20)
    late, back = weekly(THURSDAY, 1, week=20), weekly(THURSDAY, 1, week=22)
    assert score_after(RULE, usual + back) < score_after(RULE, usual + late) - 0.5


def test_a_week_of_late_shifts_of_somebody_who_has_them_is_nothing() -> None:
    shifts = [Came(day, EVENING if day // 7 % 3 == 2 else MORNING) for day in range(147)]
    assert score_after(RULE, shifts) < LIKELY


def test_one_late_visit_is_no_new_habit() -> None:
    assert score_after(RULE, [*around(MORNING, 40), Came(80, EVENING)]) < LIKELY - 2


def test_a_habit_around_midnight_is_one_habit() -> None:
    visits = around(0, 60)
    assert {visit.minute > 720 for visit in visits} == {True, False}
    assert score_after(RULE, visits) < LIKELY - 3
    moved = [*visits, *around(1440 - 200, 8, start=120)]
    assert score_after(RULE, moved) > LIKELY
    (reason,) = told(moved)
    assert min(int(reason.numbers["usual_minute"]), 1440 - int(reason.numbers["usual_minute"])) < 30


def test_a_move_by_weekday_alone_is_told_as_weekdays() -> None:
    visits = weekly(TUESDAY, 20) + weekly(THURSDAY, 4, week=20)
    assert score_after(RULE, visits[:20]) < LIKELY - 2
    assert score_after(RULE, visits) > LIKELY
    (reason,) = told(visits)
    assert reason.code is ReasonCode.OTHER_WEEKDAYS
    assert (reason.numbers["usual_weekday"], reason.numbers["now_weekday"]) == (TUESDAY, THURSDAY)
    assert (reason.numbers["visits"], reason.numbers["visits_seen"]) == (4, 24)


def test_a_move_of_hours_and_weekday_is_told_as_both() -> None:
    visits = weekly(TUESDAY, 20) + weekly(THURSDAY, 6, week=20, minute=MORNING + 200)
    assert {reason.code for reason in told(visits)} == {ReasonCode.OTHER_HOURS, ReasonCode.OTHER_WEEKDAYS}


def test_a_week_moves_among_opening_weekdays_only() -> None:
    """Saturday by one day is Monday where Sunday is closed."""
    closed_on_sunday = TimeOfDay(TimeOfDayParameters(open_weekdays=(True,) * 6 + (False,)))
    saturday, monday = 5, 7
    visits = weekly(saturday, 20) + weekly(monday, 3, week=20)
    assert score_after(closed_on_sunday, visits) > LIKELY


def test_somebody_who_comes_every_day_has_no_weekday_to_leave() -> None:
    daily = [Came(i, MORNING) for i in range(200)]
    assert score_after(RULE, daily) < LIKELY - 3
    assert score_after(RULE, [visit for visit in daily if visit.day % 7 != 2 or visit.day < 180]) < LIKELY - 3


def test_forty_receipts_of_one_evening_are_one_visit() -> None:
    usual = around(MORNING, 40)
    once = [*usual, Came(80, EVENING)]
    often = usual + [Came(80, EVENING + i) for i in range(40)]
    assert rows_after(RULE, [often]).tobytes() == rows_after(RULE, [once]).tobytes()


def test_new_hours_are_the_usual_ones_in_the_end() -> None:
    visits = around(MORNING, 40) + around(EVENING, 200, start=80)
    assert score_after(RULE, visits[:50]) > LIKELY
    assert score_after(RULE, visits) < LIKELY


def test_rows_of_one_array_get_the_same_as_columns_of_their_own() -> None:
    visits = visits_by_hand([around(MORNING, 20) + around(EVENING, 8, start=40), around(5, 28)])
    turns = Turns.of(visits)
    rows = np.zeros(turns.customers, RULE.dtype)
    for turn in range(len(turns)):
        RULE.step(fields(rows), turns.came.portion(turns.stretch(turn)))
    assert rows.tobytes() == brought_up_to_date(RULE, np.zeros_like(rows), visits)[turns.who].tobytes()


def test_what_is_kept_in_two_bytes_goes_on_beyond_them() -> None:
    """Opening days of two centuries, and more visits than that."""
    visits = around(MORNING, 40) + around(EVENING, 6, start=80)
    weeks_later = 65_520  # whole weeks, and the own clock passes 65,536 among the visits
    later = [Came(visit.day + weeks_later, visit.minute) for visit in visits]
    assert score_after(RULE, later) == score_after(RULE, visits)
    rows = rows_after(RULE, [visits])
    rows["number"] = 65_534
    numbers = []
    for day in range(100, 112):
        rows = brought_up_to_date(RULE, rows, visits_by_hand([[Came(day, EVENING)]]))
        numbers.append(int(rows["number"][0]))
    assert numbers[:3] == [65_535, 65_528, 65_529]
    assert {number % 8 for number in numbers} == set(range(8))
