"""Comes less often: by the own ups and downs, over weeks; not for a pause, a closed shop or a lull of everybody."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.scoring.made_up import START, customers_lists, every_day, history_of

from localregulars.domain.signals import ReasonCode
from localregulars.scoring.busy_times import BusyTimes
from localregulars.scoring.calendar import OpenDays, weekday_of
from localregulars.scoring.changes import (
    ClockedVisits,
    FloatArray,
    brought_up_to_date,
    fields,
    followed,
    own_clock,
)
from localregulars.scoring.circumstances import Circumstances
from localregulars.scoring.decline import ROW, DeclineParameters, DeclineRule
from localregulars.scoring.history import DayTotals
from localregulars.scoring.season import Season

LAST = 300
WINDOW, HALF_LIFE = 21, 140
RULE = DeclineRule()
Notes = list[tuple[int, int, int]]


def circumstances(customers: int, notes: Notes | None = None, totals: DayTotals | None = None) -> Circumstances:
    """A shop open every day up to `LAST` unless said otherwise; notes are (position, first, last) after `START`."""
    open_days = OpenDays.of(totals or every_day(LAST), START + 10_000)
    away = [(position + 1, START + first, START + last) for position, first, last in notes or []]
    return Circumstances.of(np.arange(1, customers + 1), open_days, away)


def rows_on(
    customers: list[list[int]], day: int, known: Circumstances, rule: DeclineRule = RULE
) -> np.ndarray[tuple[int], np.dtype[np.void]]:
    """Everybody's rows by the end of a day."""
    visits = ClockedVisits.of(history_of(customers), known, START + day)
    return brought_up_to_date(rule, np.zeros(len(customers), ROW), visits)


def daily(
    customers: list[list[int]],
    days: range,
    notes: Notes | None = None,
    totals: DayTotals | None = None,
    rule: DeclineRule = RULE,
) -> FloatArray:
    """Everybody's scores (customer, day) from the rows as they stood; -inf before a first visit."""
    known = circumstances(len(customers), notes, totals)
    visits = ClockedVisits.of(history_of(customers), known, START + days[-1])
    after = followed(rule, visits)
    out = np.full((len(customers), len(days)), -np.inf)
    for position in range(len(customers)):
        mine = slice(int(visits.offsets[position]), int(visits.offsets[position + 1]))
        when = START + np.array(days)
        newest = mine.start + np.searchsorted(visits.day[mine], when, "right") - 1
        there = newest >= mine.start
        if there.any():
            clock = own_clock(known, np.full(int(there.sum()), position), when[there])
            out[position, there] = rule.scores(fields(after[newest[there]]), clock, when[there])
    return out


def highest(
    customers: list[list[int]],
    days: range,
    notes: Notes | None = None,
    totals: DayTotals | None = None,
    rule: DeclineRule = RULE,
) -> FloatArray:
    """Everybody's highest score in a time."""
    return np.asarray(daily(customers, days, notes, totals, rule).max(1))


notes_of_six = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 200), st.integers(0, 30)), max_size=4)


@settings(max_examples=12, deadline=None)
@given(customers_lists(4), notes_of_six, st.sampled_from([5, 6, 7]))
def test_one_visit_at_a_time_gives_the_same_bits_as_everything_anew(
    customers: list[list[int]], notes: Notes, days_per_week: int
) -> None:
    rule = DeclineRule(DeclineParameters(days_per_week=days_per_week))
    known = circumstances(len(customers), [(p, first, first + length) for p, first, length in notes])
    visits = ClockedVisits.of(history_of(customers), known, START + 10_000)
    anew = brought_up_to_date(rule, np.zeros(len(customers), ROW), visits)
    for position in range(len(customers)):
        row = np.zeros(1, ROW)
        for at in range(int(visits.offsets[position]), int(visits.offsets[position + 1])):
            rule.step(fields(row), visits.arrivals(np.array([at])))
        assert row[0].tobytes() == anew[position].tobytes()


@settings(max_examples=25, deadline=None)
@given(customers_lists())
def test_whatever_came_the_answer_is_a_number_or_nothing_and_beliefs_are_chances(customers: list[list[int]]) -> None:
    known = circumstances(len(customers), totals=every_day(6000))
    rows = rows_on(customers, 6000, known)
    for name in ROW.names or ():
        assert np.isfinite(rows[name]).all()
    assert not np.isnan(daily(customers, range(0, 6000, 61), totals=every_day(6000))).any()
    beliefs = rows["beliefs"].sum(1)
    assert np.isclose(beliefs, np.where(rows["visits"] > 0, 1, 0)).all()


def usual_by_hand(days: list[int], day: int) -> tuple[float, float]:
    """Mean and variance of the visits in earlier windows by the definition in words, in loops."""

    def window(end: int) -> int:
        return sum(end - WINDOW < d <= end for d in days)

    ends = range(min(days) + WINDOW - 1, day - WINDOW + 1)
    weights = [0.5 ** ((ends[-1] - end) / HALF_LIFE) for end in ends]
    mean = sum(w * window(end) for w, end in zip(weights, ends, strict=True)) / sum(weights)
    square = sum(w * window(end) ** 2 for w, end in zip(weights, ends, strict=True)) / sum(weights)
    return mean, square - mean**2


@settings(max_examples=20, deadline=None)
@given(st.lists(st.integers(0, 30), min_size=6, max_size=25))
def test_what_is_usual_is_the_definition_in_words(gaps: list[int]) -> None:
    days = [int(d) for d in np.cumsum([0, *gaps])]
    days = [d for d in days if days.count(d) <= 7]
    row = rows_on([days], 10_000, circumstances(1, totals=every_day(900)))
    newest = days[-1]
    windows = newest - 2 * WINDOW + 2
    if windows > 0:
        mean, variance = usual_by_hand(days, newest)
        weight = (1 - 0.5 ** (windows / HALF_LIFE)) / (1 - 0.5 ** (1 / HALF_LIFE))
        assert math.isclose(row["total"][0] / weight, mean, abs_tol=1e-9)
        assert math.isclose(row["squares"][0] / weight - mean**2, variance, abs_tol=1e-7)
    else:
        assert row["total"][0] == 0


def test_half_as_often_is_noticed_within_weeks_and_as_often_is_not() -> None:
    steady = list(range(0, LAST, 2))
    halved = [*range(0, 200, 2), *range(200, LAST, 4)]
    assert (highest([steady], range(100, LAST)) < -3).all()
    assert highest([halved], range(100, 200))[0] < -3
    assert highest([halved], range(201, 221))[0] > 3


def test_who_comes_seldom_needs_more_and_is_remembered_for_longer() -> None:
    often = [*range(0, 200, 2), *range(200, LAST, 4)]
    weekly = [day for day in range(0, LAST, 7) if day < 200 or day % 2]
    days = range(150, LAST)
    as_everybody = DeclineRule(DeclineParameters(seldom=1.0))
    by_days = DeclineRule(DeclineParameters(seldom=1.0, fades_weekly=1e-9))
    taken_off = daily([often, weekly], days, rule=as_everybody) - np.where(
        np.isfinite(daily([often, weekly], days)), daily([often, weekly], days), 0
    )
    speaks = np.isfinite(taken_off)
    assert speaks.any(1).all()
    assert taken_off[0][speaks[0]] == pytest.approx(0)
    assert taken_off[1][speaks[1]].max() == pytest.approx(math.log(7 / 3), abs=0.01)
    as_it_is, forgetful = (daily([often, weekly], days, rule=rule) for rule in (as_everybody, by_days))
    assert as_it_is[0].tolist() == forgetful[0].tolist()
    assert (as_it_is[1] <= forgetful[1]).all()
    assert (as_it_is[1] < forgetful[1]).any()


def test_a_change_is_found_though_every_single_gap_is_one_that_was_there_before() -> None:
    rng = np.random.default_rng(4)
    before = np.cumsum(rng.choice([1, 2, 6], 70)).tolist()
    after = (before[-1] + np.cumsum(np.full(30, 6))).tolist()
    days = [int(d) for d in before + after if d <= LAST]
    changed = before[-1]
    before_it = highest([days], range(120, changed))[0]
    assert max(before_it, 1.5) < highest([days], range(changed + 1, changed + 36))[0]


def test_a_trip_and_then_the_usual_rhythm_is_no_decline() -> None:
    usual = list(range(0, LAST, 2))
    trip = [d for d in usual if not 200 <= d < 216]
    halved = [d for d in usual if d < 200 or d % 4 == 0]
    of_trip, of_halved = highest([trip, halved], range(222, 245))
    assert of_trip < 1 < of_halved


def test_in_hindsight_a_trip_counts_in_the_windows_as_a_gap_of_five_visits() -> None:
    def daily_with_a_gap(days: int) -> list[int]:
        return [*range(150), *range(149 + days, 149 + days + 60)]

    rows = rows_on([daily_with_a_gap(days) for days in (5, 11, 30)], LAST, circumstances(3))
    for name in ("newer", "older", "total", "squares"):
        assert (rows[name] == rows[name][0]).all(), name
    assert len(set((rows["clock"] - rows["first_clock"]).tolist())) == 1
    short = rows_on([daily_with_a_gap(days) for days in (5, 9)], LAST, circumstances(2))
    assert short["squares"][1] != short["squares"][0]


def test_long_gaps_of_somebody_who_comes_seldom_are_their_own() -> None:
    weekly = [[*range(0, 150, 7), *range(147 + days, 147 + days + 90, 7)] for days in (14, 90)]
    assert len(set(rows_on(weekly, LAST, circumstances(2))["squares"].tolist())) == 2


def test_a_long_silence_is_not_a_decline_but_an_absence() -> None:
    gone = list(range(0, 200, 2))
    assert (daily([gone], range(198 + 11, LAST)) == -np.inf).all()


def test_somebody_whose_weeks_always_differ_much_is_noticed_later() -> None:
    steady = list(range(0, LAST, 3))
    bursts = [day for start in range(0, LAST, 42) for day in range(start, start + 14)]
    fewer_steady = [d for d in steady if d < 240 or d % 2 == 0]
    fewer_bursts = [d for d in bursts if d < 240 or d % 2 == 0]
    found = highest([fewer_steady, fewer_bursts], range(240, 275))
    assert found[0] > found[1] + 1


def test_an_announced_absence_is_no_decline() -> None:
    days = [d for d in range(0, LAST, 2) if not 200 <= d < 225]
    assert highest([days], range(225, 260), notes=[(0, 200, 224)])[0] < -2


def test_a_shop_that_is_closed_for_weeks_makes_nobody_decline() -> None:
    open_on = np.array([d for d in range(LAST + 1) if not 200 <= d < 230])
    totals = DayTotals(START + open_on, np.full(len(open_on), 20), np.full(len(open_on), 20))
    days = [d for d in range(0, LAST, 2) if not 200 <= d < 230]
    assert highest([days], range(100, LAST), totals=totals)[0] < -2


def test_a_lull_of_the_whole_shop_is_nobodys_decline_but_a_decline_within_it_is_one() -> None:
    everybody = np.where((np.arange(LAST + 1) >= 200) & (np.arange(LAST + 1) < 240), 100, 200)
    totals = DayTotals(START + np.arange(LAST + 1), everybody, everybody)
    season = DeclineRule(season=Season.of(totals, START + LAST))
    with_the_shop = [d for d in range(LAST) if not 200 <= d < 240 or d % 2 == 0]
    far_less = [d for d in range(LAST) if d < 200 or d % 6 == 0]
    alone = highest([with_the_shop], range(205, 240))
    shared = highest([with_the_shop, far_less], range(205, 240), rule=season)
    assert alone[0] > 4
    assert shared[0] < 0
    assert shared[1] > 4


def test_while_everybody_comes_more_often_who_comes_half_as_often_as_they_would_is_told_sooner() -> None:
    everybody = np.where(np.arange(LAST + 1) >= 200, 30, 20)
    totals = DayTotals(START + np.arange(LAST + 1), everybody, everybody)
    busy = Season.of(totals, START + LAST, BusyTimes(START + 200, np.array([1.5])))
    rule = DeclineRule(season=busy)
    half_of_more = [d for d in range(LAST) if (d % 2 == 0 if d < 201 else d % 8 in {0, 3, 5})]
    more = [d for d in range(LAST) if (d % 2 == 0 if d < 201 else d % 4 != 3)]
    alone = highest([half_of_more, more], range(205, 240))
    shared = highest([half_of_more, more], range(205, 240), rule=rule)
    assert shared[0] > alone[0] + 1
    assert shared[1] < 0


def test_nothing_is_said_of_whoever_comes_as_often_as_ever_however_busy_the_shop_is() -> None:
    everybody = np.where(np.arange(LAST + 1) >= 200, 60, 20)
    totals = DayTotals(START + np.arange(LAST + 1), everybody, everybody)
    busy = DeclineRule(season=Season.of(totals, START + LAST, BusyTimes(START + 200, np.array([3.0]))))
    as_ever = [list(range(0, LAST, 3)), list(range(LAST))]
    assert (highest(as_ever, range(205, 260), rule=busy) == -np.inf).all()


def test_who_comes_on_working_days_only_is_not_missed_on_a_weekend() -> None:
    monday = next(d for d in range(7) if (START + d - 1) % 7 == 0)
    days = [d for d in range(monday, LAST) if (d - monday) % 7 < 5]
    friday = max(d for d in days if (d - monday) % 7 == 4)
    rows, sunday = fields(rows_on([days], friday, circumstances(1))), np.array([START + friday + 2])
    gap = RULE._gap(rows, np.array([2]), sunday, weekday_of(sunday))
    ahead = RULE._ahead(rows, gap)[0]
    assert math.isclose(ahead, -2 / 7, abs_tol=0.03)


def test_nothing_is_said_before_enough_weeks_are_known() -> None:
    days = list(range(100, LAST, 2))
    young = 100 + 2 * WINDOW + 27
    known = circumstances(1)
    assert (highest([days, []], range(young - 1)) == -np.inf).all()
    assert not RULE._usual(fields(rows_on([days], young - 3, known)), np.array([True])).is_known[0]
    assert RULE._usual(fields(rows_on([days], young + 2, known)), np.array([True])).is_known[0]


@pytest.mark.parametrize("after", [4, 6])
def test_the_numbers_of_the_reason_are_counted_visits(after: int) -> None:
    days = [*range(0, 200, 2), *range(200, LAST, after)]
    known, day = circumstances(1), 236
    row, now = fields(rows_on([days], day, known)), np.array([START + day])
    (reason,) = RULE.reasons(row, int(own_clock(known, np.array([0]), now)[0]), START + day)
    assert reason.code is ReasonCode.COMES_LESS_OFTEN
    assert reason.numbers["visits"] == sum(day - WINDOW < d <= day for d in days)
    assert reason.numbers["weeks"] == 3
    newest = max(d for d in days if d <= day)
    assert math.isclose(float(reason.numbers["usual_visits"]), usual_by_hand(days, newest)[0], abs_tol=0.051)
    since = int(RULE.since(row, now, now)[0]) - START
    assert 199 <= since <= 210


def test_of_somebody_who_comes_every_few_weeks_the_visits_since_it_began_are_counted() -> None:
    days = [*range(0, 600, 28), *range(616, 1200, 56)]
    known = circumstances(1, totals=every_day(1200))
    found = daily([days], range(500, 900), totals=every_day(1200))[0]
    day = 500 + int(found.argmax())
    assert day > 616
    assert found[day - 500] > found[:100].max() + 1
    row = fields(rows_on([days], day, known))
    numbers = RULE.reasons(row, day + 1, START + day)[0].numbers
    assert int(numbers["weeks"]) > 3
    assert float(numbers["visits"]) < float(numbers["usual_visits"])
