"""Rhythms: one more visit gives the same bits as everything anew."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.scoring.made_up import START, customers_lists, every_day, history_of, totals_of

from localregulars.scoring import rhythms_anew
from localregulars.scoring.away import AwayDays
from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.rhythm import (
    BINS,
    STATE_DTYPE,
    VisitDays,
    advance,
    begin,
    evenness_of,
    gaps_shorter,
    tenths,
    track_of_states,
    usual_gap,
)
from localregulars.scoring.rhythms_anew import rebuild

notes = st.lists(st.tuples(st.integers(1, 6), st.integers(0, 200), st.integers(0, 30)), max_size=6)


@given(customers_lists(), notes)
def test_one_visit_at_a_time_gives_the_same_state_as_everything_anew(
    customers: list[list[int]], away: list[tuple[int, int, int]]
) -> None:
    history = history_of(customers)
    open_days = OpenDays.of(totals_of(history), START + 10_000)
    announced = AwayDays.of(
        [(c, START + first, START + first + length) for c, first, length in away], history.customer_ids, open_days
    )
    states, track = rebuild(VisitDays.of(history, START + 10_000), open_days, announced)
    for position, days in enumerate(customers):
        distinct = [START + day for day in sorted(set(days))]
        if not distinct:
            assert states[position]["visit_days"] == 0
            continue
        state = begin(np.array(distinct[:1]))
        for before, day in pairwise(distinct):
            at = np.array([position])
            away_days = announced.up_to(at, np.array([day - 1])) - announced.up_to(at, np.array([before]))
            gap = open_days.up_to(np.array([day])) - open_days.up_to(np.array([before])) - away_days
            state = advance(state, np.array([day]), np.maximum(gap, 1), away_days)
        assert state[0].tobytes() == states[position].tobytes()
    now = track_of_states(history.customer_ids, states)
    newest = track.visits.offsets[1:][states["visit_days"] > 0] - 1
    assert (now.usual_tenths == track.usual_tenths[newest]).all()
    assert (now.span == track.span[newest]).all()
    assert (now.number == track.number[newest]).all()
    assert (now.regular == track.regular[newest]).all()
    assert (now.weekdays == track.weekdays[newest]).all()


@given(customers_lists())
def test_the_usual_gap_is_the_recency_weighted_mean_told_in_plain_python(customers: list[list[int]]) -> None:
    history = history_of(customers)
    open_days = OpenDays.of(every_day(4000), START + 10_000)
    nobody = AwayDays.of([], history.customer_ids, open_days)
    states, _ = rebuild(VisitDays.of(history, START + 10_000), open_days, nobody)
    for state, days in zip(states, customers, strict=True):
        distinct = sorted(set(days))
        gaps = [b - a for a, b in pairwise(distinct)]
        weights = [0.5 ** (age / 8) for age in range(len(gaps))]
        total = sum(w * g for w, g in zip(weights, reversed(gaps), strict=True))
        assert usual_gap(np.array([state], STATE_DTYPE))[0] == pytest.approx((total + 8) / (sum(weights) + 2))
        for silence in (1, 2, 7, 31, 119):
            counted = gaps_shorter(np.array([state], STATE_DTYPE), np.array([silence]))[0]
            assert counted == sum(g < silence for g in gaps)


@pytest.mark.parametrize("at_once", [0, 1, 4])
def test_how_even_rhythms_are_is_the_same_however_many_are_told_of_at_once(
    monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    history = history_of([list(range(0, 700, 10)), [], list(range(0, 300, 30)), [5], [day**2 for day in range(25)]])
    open_days = OpenDays.of(every_day(800), START + 800)
    visits, nobody = VisitDays.of(history, START + 800), AwayDays.of([], history.customer_ids, open_days)
    _, whole = rebuild(visits, open_days, nobody)
    monkeypatch.setattr(rhythms_anew, "_AT_ONCE", at_once)
    states, told = rebuild(visits, open_days, nobody)
    assert len(set(whole.evenness.tolist())) > 2
    assert told.evenness.tolist() == whole.evenness.tolist()
    newest = told.visits.offsets[1:][states["visit_days"] > 0] - 1
    assert told.evenness[newest].tolist() == evenness_of(states[states["visit_days"] > 0]).tolist()


def test_closed_days_make_nobody_late() -> None:
    weekdays = [day for day in range(200) if day % 7 < 5]
    history = history_of([weekdays])
    open_days = OpenDays.of(totals_of(history), START + 200)
    states, _ = rebuild(VisitDays.of(history, START + 200), open_days, AwayDays.of([], history.customer_ids, open_days))
    assert states["longest"][0] == 1
    assert open_days.per_week() == 5


def test_what_is_left_of_a_gap_that_was_announced_does_not_make_the_usual_gap_shorter() -> None:
    days = [*range(0, 70, 7), 98]
    history = history_of([days])
    open_days = OpenDays.of(every_day(120), START + 120)
    told = AwayDays.of([(1, START + 64, START + 97)], history.customer_ids, open_days)
    before, _ = rebuild(VisitDays.of(history, START + 63), open_days, told)
    after, _ = rebuild(VisitDays.of(history, START + 98), open_days, told)
    assert after["visit_days"][0] == before["visit_days"][0] + 1
    assert usual_gap(after)[0] == usual_gap(before)[0]


def test_announced_days_are_left_out_of_the_rhythm() -> None:
    days = [*range(0, 60, 3), *range(90, 150, 3)]
    history = history_of([days])
    open_days = OpenDays.of(every_day(200), START + 200)
    visits = VisitDays.of(history, START + 200)
    told = AwayDays.of([(1, START + 58, START + 89)], history.customer_ids, open_days)
    states, _ = rebuild(visits, open_days, told)
    assert states["longest"][0] == 3
    assert states["away_days"][0] == 32
    assert rebuild(visits, open_days, AwayDays.of([], history.customer_ids, open_days))[0]["longest"][0] == 33


def test_a_regular_who_pauses_for_half_a_year_stays_one_unless_it_is_longer_than_ever() -> None:
    weekly = list(range(0, 140, 7))
    back = [*weekly, 140 + 300]
    history = history_of([back, [0, 7, 14], [*weekly, 333 - 35 * 2]])
    open_days = OpenDays.of(every_day(600), START + 600)
    states, _ = rebuild(VisitDays.of(history, START + 600), open_days, AwayDays.of([], history.customer_ids, open_days))
    assert states["is_regular"].tolist() == [0, 0, 1]


def test_rows_have_a_fixed_size_and_bins_for_every_gap() -> None:
    assert STATE_DTYPE.itemsize <= 320
    state = advance(begin(np.array([START])), np.array([START + 900]), np.array([900]), np.array([0]))
    assert state["histogram"][0].sum() == 1
    assert state["histogram"][0, BINS - 1] == 1
    assert tenths(np.array([2.34]))[0] == 23
    assert gaps_shorter(state, np.array([901]))[0] == 1
    assert gaps_shorter(state, np.array([900]))[0] == 0
