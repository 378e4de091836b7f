"""The engine: stored states and a full rebuild say the same."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.scoring.made_up import (
    START,
    Elsewhere,
    every_day,
    history_of,
    nobody_came,
    orders_of,
    score,
    scoring_input,
    shop,
    totals_of,
)

from localregulars.domain.progress import SilentProgress
from localregulars.scoring import look_back
from localregulars.scoring.basis import fits
from localregulars.scoring.busy_times import HOLDS_DAYS
from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.customer_states import later_visits
from localregulars.scoring.engine import compute
from localregulars.scoring.history import DayTotals, OrderHistory, VisitHistory
from localregulars.scoring.records import NO_VISITS, ScoringInput, StoredStates
from localregulars.scoring.rules import CUSTOMER_STATE


def part_of(customers: list[list[int]], chosen: list[int], until: int) -> VisitHistory:
    return history_of([[d for d in customers[i] if d <= until] for i in chosen], [i + 1 for i in chosen])


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 9))
def test_a_new_day_from_stored_states_equals_everything_made_anew_under_the_same_version(seed: int, days: int) -> None:
    customers = shop(25, 320, seed)
    before, now = 300, 300 + days
    first = score(
        scoring_input(part_of(customers, list(range(25)), before), before, 3, every_day(before), changes=True)
    )
    came = [i for i, visits in enumerate(customers) if any(before < d <= now for d in visits)]
    parameters = json.loads(json.dumps(first.parameters))
    later = later_visits(first.states, part_of(customers, list(range(25)), now))
    stored = StoredStates(first.state_ids, first.states, parameters, later)
    open_days = OpenDays.of(every_day(now), START + now)
    assert fits(stored.parameters, open_days, START + now)
    incremental = score(ScoringInput(START + now, 3, open_days, NO_VISITS, 1, stored))
    everything = part_of(customers, list(range(25)), now)
    nothing_stored = StoredStates(NO_VISITS.customer_ids, first.states[:0], parameters, NO_VISITS)
    anew = score(ScoringInput(START + now, 3, open_days, everything, 1, nothing_stored))
    assert incremental.scores == anew.scores
    assert incremental.parameters == anew.parameters
    assert incremental.to_open == anew.to_open
    full = score(scoring_input(everything, now, 3, every_day(now), changes=True))
    assert incremental.parameters["ledger"] == full.parameters["ledger"]
    assert incremental.guard == full.guard
    assert incremental.state_ids.tolist() == [i + 1 for i in came]
    for number, state in zip(incremental.state_ids, incremental.states, strict=True):
        assert state.tobytes() == anew.states[anew.state_ids == number][0].tobytes()


def in_a_busy_time(seed: int) -> tuple[list[list[int]], DayTotals]:
    """A shop in which people come twice as often for two months, and its totals."""
    customers = [
        sorted({*days, *(d + 1 for d in days if 230 <= d < 295)}) for days in shop(25, 330, seed, usual=(2.0, 7.0))
    ]
    return customers, totals_of(history_of(customers))


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, HOLDS_DAYS))
def test_in_a_busy_time_stored_states_go_on_to_what_is_made_anew_now_and_four_weeks_later(seed: int, days: int) -> None:
    customers, totals = in_a_busy_time(seed)
    before, now, people = 270, 270 + days, list(range(25))

    def given_on(day: int, history: VisitHistory, stored: StoredStates | None) -> ScoringInput:
        open_days = OpenDays.of(totals, START + day)
        return ScoringInput(START + day, 3, open_days, history, 1, stored, totals=totals)

    first = score(given_on(before, part_of(customers, people, before), None))
    parameters = json.loads(json.dumps(first.parameters))
    assert max(parameters["shop"]["busy"]["shares"]) > 1.1
    later = later_visits(first.states, part_of(customers, people, now))
    stored = StoredStates(first.state_ids, first.states, parameters, later)
    went_on = score(given_on(now, NO_VISITS, stored))
    nothing_stored = StoredStates(NO_VISITS.customer_ids, first.states[:0], parameters, NO_VISITS)
    anew = score(given_on(now, part_of(customers, people, now), nothing_stored))
    assert went_on.scores == anew.scores
    assert went_on.parameters == anew.parameters
    last = score(given_on(before + HOLDS_DAYS, part_of(customers, people, before + HOLDS_DAYS), None))
    for number, state in zip(went_on.state_ids, went_on.states, strict=True):
        assert state.tobytes() == anew.states[anew.state_ids == number][0].tobytes()
        if state["visits"] == last.states[last.state_ids == number][0]["visits"]:
            assert state["decline"].tobytes() == last.states[last.state_ids == number][0]["decline"].tobytes()


OF_ITEM = np.array([-1, 1, 2, 2, 2, 2, 6, 6])
"""Coffee, four sweet things, two savoury ones; a fifth sweet one comes later."""


def had(number: int, day: int) -> list[int]:
    """Coffee, and one of the sweet or savoury things at most visits; every third person has none of them any more."""
    rng = np.random.default_rng(number * 1000 + day)
    if number % 3 == 0 and day > 280:
        return [1]
    return [1, int(rng.integers(2, 8 if day <= 300 else 9))] if rng.random() < 0.8 else [1]


def orders_until(customers: list[list[int]], until: int, after: int = -1) -> OrderHistory:
    visits = [[had(n, day) for day in days if after < day <= until] for n, days in enumerate(customers)]
    return replace(orders_of(visits), categories=OF_ITEM if until <= 300 else np.append(OF_ITEM, 2))


@settings(max_examples=3, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 9))
def test_with_categories_a_new_day_from_stored_states_says_what_everything_made_anew_does(seed: int, days: int) -> None:
    customers, everybody, before, now = shop(14, 320, seed, (1.2, 3.0)), list(range(14)), 300, 300 + days
    given_first = scoring_input(part_of(customers, everybody, before), before, 3, every_day(before), changes=True)
    first = score(replace(given_first, orders=orders_until(customers, before)))
    parameters = json.loads(json.dumps(first.parameters))
    assert parameters["shop"]["categories"]["followed"] == [1, 2, 6]
    later = later_visits(first.states, part_of(customers, everybody, now))
    stored = StoredStates(first.state_ids, first.states, parameters, later, orders_until(customers, now, before))
    open_days = OpenDays.of(every_day(now), START + now)
    incremental = score(ScoringInput(START + now, 3, open_days, NO_VISITS, 1, stored))
    nothing_stored = StoredStates(NO_VISITS.customer_ids, first.states[:0], parameters, NO_VISITS)
    everything, orders = part_of(customers, everybody, now), orders_until(customers, now)
    anew = score(ScoringInput(START + now, 3, open_days, everything, 1, nothing_stored, orders))
    assert incremental.scores == anew.scores
    assert incremental.parameters == anew.parameters
    assert incremental.to_open == anew.to_open


def test_a_scoring_of_which_another_core_does_a_part_says_the_very_same(monkeypatch: pytest.MonkeyPatch) -> None:
    given = scoring_input(history_of(shop(40, 330, 3)), 300, 3, every_day(330), changes=True)
    alone = score(given)
    monkeypatch.setattr(look_back, "LEAST_BESIDE", 0)
    other = Elsewhere()
    both = compute(given, SilentProgress(), other)
    assert other.ready
    assert both.states.tobytes() == alone.states.tobytes()
    assert replace(both, states=alone.states, state_ids=alone.state_ids) == alone


def test_states_do_not_fit_when_a_past_day_turns_out_open_or_the_layout_is_another() -> None:
    totals = every_day(300)
    without = replace(totals, days=np.delete(totals.days, 150), visits=np.delete(totals.visits, 150))
    stored = score(scoring_input(history_of(shop(5, 300)), 300, 3, without)).parameters
    assert fits(stored, OpenDays.of(without, START + 300), START + 300)
    assert not fits(stored, OpenDays.of(totals, START + 300), START + 300)
    assert not fits(stored, OpenDays.of(without, START + 299), START + 299)
    assert not fits({**stored, "layout": 0}, OpenDays.of(without, START + 300), START + 300)


def test_a_second_scoring_of_the_same_day_opens_nothing_more() -> None:
    customers = shop(40, 330, 3)
    given = scoring_input(history_of(customers), 300, 3, every_day(330), changes=True)
    first = score(given)
    stored = StoredStates(first.state_ids, first.states, first.parameters, nobody_came(first.state_ids))
    again = score(replace(given, stored=stored, history=NO_VISITS))
    assert again.scores == first.scores
    assert again.parameters["late"] == first.parameters["late"]


def test_states_are_brought_on_where_they_stand_only_if_they_are_given_away() -> None:
    states = np.zeros(2, CUSTOMER_STATE)
    kept = StoredStates(np.array([1, 2]), states, {}, NO_VISITS)
    assert not np.shares_memory(kept.to_change(), states)
    assert replace(kept, given_away=True).to_change() is states
    sealed = np.frombuffer(states.tobytes(), CUSTOMER_STATE)
    assert replace(kept, states=sealed, given_away=True).to_change().flags.writeable
