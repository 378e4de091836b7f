"""The oracle: its likelihoods are those of the process, its chances come true, and nothing beats it."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from benchmarks.simulated import oracle_marks, presence
from benchmarks.simulated.contest import ORACLE, contest, notes_of
from benchmarks.simulated.oracle import oracle_scores
from benchmarks.simulated.oracle_absence import absence_scores, survival
from benchmarks.simulated.oracle_presence import Notes, PresenceFilter, presence_odds, visits_by_day
from benchmarks.simulated.process import world_of
from benchmarks.simulated.table import Results
from benchmarks.simulated.trades import TRADES
from tests.benchmarks_simulated.small import shop, small

from localregulars.domain.signals import SignalCode

DAYS = 4
FIRST_DAY = 41
"""An ordinary Monday and what follows."""


def by_enumeration(name: str, customer: int, seen: np.ndarray, *, halves: bool) -> float:
    """The chance of what was seen on four days, over every path that the hidden state can take."""
    world = world_of(small(name), 3)
    people, around = world.people.of(np.array([customer])), world.around
    moves = {
        day: presence.forward(np.eye(presence.STATES), np.repeat(presence.begins(people, around, day), 8, axis=0))
        for day in range(FIRST_DAY, FIRST_DAY + DAYS)
    }
    total, last = 0.0, FIRST_DAY - 1
    since = []
    for number, day in enumerate(range(FIRST_DAY, FIRST_DAY + DAYS)):
        since.append(float(day - last))
        last = day if seen[number].any() else last
    for path in product(range(presence.STATES), repeat=DAYS):
        chance, before = 1.0, 0
        for number, state in enumerate(path):
            day = FIRST_DAY + number
            chance *= moves[day][before, state]
            before = state
            if chance == 0 or not around.recorded[day]:
                continue
            stretch = 2.0 if halves else 1.0
            usual = presence.usual_chances(people, around, day)
            pressure = presence.paced_pressure(people, around, day, np.array([since[number]]), stretch)
            visit = presence.in_state(usual, pressure, people.is_paced, presence.COMES[[state]])[0]
            visit = visit / 2 if halves and not people.is_paced[0] else visit
            chance *= float(np.prod(np.where(seen[number], visit, 1 - visit)))
        total += chance
    return total


@pytest.mark.parametrize("halves", [False, True])
@pytest.mark.parametrize("name", ["cafe", "salon"])
def test_the_filter_says_what_adding_up_every_hidden_path_says(name: str, *, halves: bool) -> None:
    world = world_of(small(name), 3)
    customer = 2
    people = world.people.of(np.array([customer]))
    rng = np.random.default_rng(4)
    seen = (rng.random((DAYS, 3)) < 0.3) & (people.chance[0].max(1) > 0 | (people.is_paced & (np.arange(3) == 0)))
    seen &= world.around.recorded[FIRST_DAY : FIRST_DAY + DAYS, None]
    follows = PresenceFilter(world, people, halves=halves)
    follows.belief = np.eye(presence.STATES)[:1]
    last = FIRST_DAY - 1
    for number, day in enumerate(range(FIRST_DAY, FIRST_DAY + DAYS)):
        since = np.array([float(day - last)])
        begins = presence.begins(people, world.around, day)
        follows.advance(day, begins, since, seen[number][None, :], np.zeros((1, 2), bool))
        last = day if seen[number].any() else last
    assert follows.belief.sum() == pytest.approx(by_enumeration(name, customer, seen, halves=halves), rel=1e-9)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["cafe", "salon"])
def test_its_chances_of_a_silence_come_true(name: str) -> None:
    made = shop(name, 300)
    span = made.world.trade.span
    stays = made.unchanged & (made.world.people.leaves > span.days)
    rows = np.flatnonzero(stays)
    seen = visits_by_day(made.visits, rows, len(stays), span.days)
    odds = presence_odds(made.world, rows, seen, Notes.none(*seen.shape[:2]), 0.01, weekdays=False)
    owner, day = np.nonzero(seen.any(2))
    following = np.r_[np.where(owner[1:] == owner[:-1], day[1:], 10**6), 10**6]
    known = np.flatnonzero((day > span.warm_up // 2) & (day < span.days - span.cap))[::7]
    people = made.world.people.of(rows[owner[known]])
    beliefs = odds.beliefs.after_visits(owner[known], day[known])
    stated = survival(people, made.world.around, day[known], beliefs, span.cap)
    for level in (0.5, 0.2, 0.05):
        first = (stated <= level).argmax(1)
        chance = stated[np.arange(len(first)), first]
        happened = following[known] - day[known] > first
        spread = np.sqrt((chance * (1 - chance)).sum())
        assert abs(happened.sum() - chance.sum()) < 4 * spread
        assert happened.sum() > 10


def test_an_absence_is_called_on_the_day_that_is_best_in_the_long_run() -> None:
    made = shop("cafe", 120)
    rows = np.flatnonzero(made.judged)
    seen = visits_by_day(made.visits, rows, len(made.judged), made.world.around.days)
    odds = presence_odds(made.world, rows, seen, Notes.none(*seen.shape[:2]), 0.01, weekdays=False)
    scores = absence_scores(made.world, rows, np.asarray(seen.any(2)), odds.beliefs, Notes.none(*seen.shape[:2]))
    customer = int(np.flatnonzero(made.changes.of(SignalCode.ABSENCE)[rows])[0])
    begun = int(made.changes.day[rows[customer]])
    cap = made.world.trade.span.cap
    people = made.world.people.of(rows[[customer]])
    beliefs = odds.beliefs.after_visits(np.array([customer]), np.array([begun]))
    alive = survival(people, made.world.around, np.array([begun]), beliefs, cap)[0]
    silence = scores[customer, begun + 1 : begun + cap]
    for cut in np.quantile(silence, (0.2, 0.5, 0.8)):
        called = int((silence >= cut).argmax()) + 1
        rate = (1 - np.prod(1 - np.minimum(people.chance, presence.MOST), axis=1)).mean()
        cost = np.arange(1, cap + 1) / rate + np.exp(cut) * alive[1:]
        assert cost[called - 1] <= cost.min() * (1 + 1e-9)


def test_odds_of_a_change_rise_after_it_and_not_without_it() -> None:
    made = shop("cafe", 120)
    rows = np.flatnonzero(made.judged)
    people = made.world.people.of(rows)
    by_day = oracle_marks.turns(made.visits, rows, len(made.judged), made.world.around.days)
    changed = np.flatnonzero(made.changes.of(SignalCode.USUAL_ORDER)[rows])
    odds = oracle_marks.mark_odds(people, by_day, oracle_marks.items(people, made.visits), 0.05)
    later = np.minimum(made.changes.day[rows][changed] + 40, made.world.around.days - 1)
    before = np.median(odds[changed, made.changes.day[rows][changed]])
    assert np.median(odds[changed, later]) > before + 5
    same = np.flatnonzero(made.unchanged[rows])
    assert np.median(odds[same, 300]) < before + 2


def test_announced_trips_make_it_sooner_and_silent_inside() -> None:
    made = shop("cafe", 120)
    rows = np.flatnonzero(made.judged)
    told = notes_of(made, rows, 0.5)
    assert 0.3 < told.told.sum() / notes_of(made, rows, 1.0).told.sum() < 0.7
    gone = made.changes.of(SignalCode.ABSENCE)[rows]
    days = np.arange(made.world.around.days)
    assert not (told.told & gone[:, None] & (days > made.changes.day[rows][:, None])).any()
    shares = {}
    for notes in (Notes.none(*told.told.shape), told):
        scores = dict(oracle_scores(made, rows, (SignalCode.ABSENCE, SignalCode.DECLINE), notes))
        assert not np.isfinite(scores[SignalCode.ABSENCE][notes.told]).any()
        assert not np.isfinite(scores[SignalCode.DECLINE][notes.told]).any()
        late = made.changes.day[rows][gone] + 10
        shares[notes.share] = np.median(scores[SignalCode.ABSENCE][gone, late])
    assert shares[0.5] > shares[0.0]


def test_every_visit_of_a_day_has_its_turn() -> None:
    made = shop("cafe", 120)
    rows = np.flatnonzero(made.judged)
    turns = oracle_marks.turns(made.visits, rows, len(made.judged), made.world.around.days)
    seen = np.concatenate([visits for day in turns for _, visits in day])
    assert sorted(seen.tolist()) == np.flatnonzero(made.judged[made.visits.owner]).tolist()
    for number, day in enumerate(turns):
        for who, visits in day:
            assert (made.visits.day[visits] == number).all()
            assert (rows[who] == made.visits.owner[visits]).all()
            assert len(set(who.tolist())) == len(who)


@pytest.mark.slow
def test_nothing_beats_the_oracle(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(TRADES, "gym", replace(TRADES["gym"], customers=900))
    results = Results(contest("gym", 3, tuple(SignalCode)))
    for key in results.keys:
        for scorer in results.scorers(key):
            if scorer != ORACLE:
                assert results.ratio(key, scorer, 1.0) > 0.97, (key, scorer)
