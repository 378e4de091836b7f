"""The odds that what is had, how much is made of a visit, or the hour has changed: exact filters of the true process.

Every visit has a mark: its main item, its measure given that item, its minute. A hidden spell (a fad, a thrifty time, a
week of other hours) says how marks are drawn meanwhile. One belief runs for nothing having changed, and one for every
way in which it can have changed (which other item, less or more, how many minutes), which may begin after each visit.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from benchmarks.simulated import process
from benchmarks.simulated.oracle_presence import daily_rate
from benchmarks.simulated.people import OCCASIONS, IntArray, People
from benchmarks.simulated.planting import FACTORS, SHIFTS, allowed_shifts
from benchmarks.simulated.process import Visits, World
from benchmarks.simulated.surroundings import FloatArray

Likelihoods = Callable[[IntArray, IntArray], tuple[FloatArray, FloatArray]]
"""Of (customers, visits): as ever (visit, spell), and changed (visit, way, spell)."""


@dataclass(frozen=True, slots=True)
class Marks:
    """How one kind of mark comes about.

    `begins` (customer, spell) is the chance that a spell begins, 0 in the first column (no spell); `ways` (customer,
    way) how likely each way of changing is.
    """

    begins: FloatArray
    ends: float
    ways: FloatArray
    likelihoods: Likelihoods


def mark_odds(people: People, by_day: list[list[tuple[IntArray, IntArray]]], marks: Marks, fade: float) -> FloatArray:
    """Logarithms (customer, day) of the odds of a change; `by_day` holds (customers, visits) a day and turn.

    `fade` is the share of the odds that a day takes away.
    """
    n, days = len(people), len(by_day)
    usual = np.zeros((n, marks.begins.shape[1]))
    usual[:, 0] = 1
    changed = np.zeros((n, marks.ways.shape[1], usual.shape[1]))
    weight = 1 / daily_rate(people)
    out = np.full((n, days), -np.inf)
    for day in range(days):
        usual = _spells_go_on(usual, marks.begins, marks.ends)
        changed = _spells_go_on(changed, marks.begins[:, None, :], marks.ends) * (1 - fade)
        for who, visits in by_day[day]:
            as_ever, otherwise = marks.likelihoods(who, visits)
            after = usual[who] * as_ever
            scale = after.sum(1)
            usual[who] = after / scale[:, None]
            changed[who] = changed[who] * otherwise / scale[:, None, None]
        if by_day[day]:
            first = by_day[day][0][0]
            begin = usual[first][:, None, :] * (marks.ways[first] * weight[first][:, None])[:, :, None]
            changed[first] += begin
        with np.errstate(divide="ignore"):
            out[:, day] = np.log(changed.sum((1, 2)))
    return out


def _spells_go_on(belief: FloatArray, begins: FloatArray, ends: float) -> FloatArray:
    """Beliefs (…, spell) one day later; the first spell is none."""
    none = belief[..., :1]
    started = none * begins
    out = belief * (1 - ends) + started
    out[..., :1] = none - started.sum(-1, keepdims=True) + ends * belief[..., 1:].sum(-1, keepdims=True)
    return np.asarray(out)


def turns(visits: Visits, rows: IntArray, customers: int, days: int) -> list[list[tuple[IntArray, IntArray]]]:
    """For each day: everybody's first visit, then the second, then the third, as (places in `rows`, visits)."""
    place = np.full(customers, -1)
    place[rows] = np.arange(len(rows))
    mine = np.flatnonzero(place[visits.owner] >= 0)
    owner, day = place[visits.owner[mine]], visits.day[mine]
    same = np.zeros(len(mine), np.int64)
    for _ in range(OCCASIONS - 1):
        again = (owner[1:] == owner[:-1]) & (day[1:] == day[:-1])
        same[1:] = np.where(again, same[:-1] + 1, 0)
    order = np.lexsort((owner, same, day))
    edges = np.searchsorted((day * OCCASIONS + same)[order], np.arange(days * OCCASIONS + 1))
    return [
        [
            (owner[order[a:b]], mine[order[a:b]])
            for a, b in zip(edges[OCCASIONS * d :], edges[OCCASIONS * d + 1 : OCCASIONS * (d + 1) + 1], strict=False)
            if b > a
        ]
        for d in range(days)
    ]


def items(people: People, visits: Visits) -> Marks:
    """The main item: the usual one may disappear and any other one take its place."""
    menu = people.mix.shape[1]
    every = np.arange(menu)
    in_spell = np.empty((len(people), menu + 1, menu))  # (customer, no fad or its item, main)
    in_spell[:, 0] = people.mix
    in_spell[:, 1:] = (1 - process.FAD_SHARE) * people.mix[:, None, :] + process.FAD_SHARE * np.eye(menu)
    usual = people.usual

    def likelihoods(who: IntArray, at: IntArray) -> tuple[FloatArray, FloatArray]:
        main = visits.main[at]
        as_ever = in_spell[who, :, main]
        moved = in_spell[who, :, usual[who]]
        otherwise = as_ever[:, None, :] + (main[:, None] == every)[:, :, None] * moved[:, None, :]
        return as_ever, otherwise * (main != usual[who])[:, None, None]

    begins = np.concatenate([np.zeros((len(people), 1)), np.repeat(people.spells[:, :1] / menu, menu, axis=1)], axis=1)
    ways = (every != usual[:, None]) / (menu - 1)
    return Marks(begins, 1 / process.SPELL_DAYS[0], ways, likelihoods)


def measures(world: World, people: People, visits: Visits) -> Marks:
    """The measure, given the main item: less or more from some visit on."""
    shared = np.log(np.array(world.trade.prices))[visits.main] + np.log(world.around.measure[visits.day])
    left = np.log(visits.measure) - shared
    moods, factors = process.THRIFT * np.array([0, -1, 1]), np.log(FACTORS)

    def density(by: FloatArray, spread: FloatArray) -> FloatArray:
        wide = np.hypot(spread, process.TREAT_SPREAD)
        return (1 - process.TREAT) * _normal(by, spread) + process.TREAT * _normal(by - process.TREAT_MORE, wide)

    def likelihoods(who: IntArray, at: IntArray) -> tuple[FloatArray, FloatArray]:
        by, spread = (left[at] - people.level[who])[:, None] - moods, people.noise[who][:, None]
        return density(by, spread), density(by[:, None, :] - factors[:, None], spread[:, None])

    begins = np.concatenate([np.zeros((len(people), 1)), np.repeat(people.spells[:, 2:] / 2, 2, axis=1)], axis=1)
    return Marks(begins, 1 / process.SPELL_DAYS[2], np.full((len(people), 2), 0.5), likelihoods)


def hours(world: World, people: People, rows: IntArray, visits: Visits) -> Marks:
    """The minute of the day: the own hours may move by any of `SHIFTS`."""
    trade = world.trade
    any_time = 1 / (trade.closes - trade.opens)
    weekend = (visits.day % 7 >= 5).astype(np.int64)

    def density(by: FloatArray, spread: FloatArray) -> FloatArray:
        usual = (1 - process.ONE_OFF_HOUR) * _normal(by, spread) + process.ONE_OFF_HOUR * any_time
        return np.stack([usual, np.full_like(usual, any_time)], -1)

    def likelihoods(who: IntArray, at: IntArray) -> tuple[FloatArray, FloatArray]:
        centre, spread = people.hour[who, visits.occasion[at], weekend[at]], people.hour_spread[who]
        moved = process.moved_hours(trade, centre[:, None], np.array(SHIFTS))
        minute = visits.minute[at]
        return density(minute - centre, spread), density(minute[:, None] - moved, spread[:, None])

    begins = np.stack([np.zeros(len(people)), people.spells[:, 1]], 1)
    allowed = allowed_shifts(world)[rows]
    return Marks(begins, 1 / process.SPELL_DAYS[1], allowed / allowed.sum(1, keepdims=True), likelihoods)


def _normal(by: FloatArray, spread: FloatArray) -> FloatArray:
    """The normal density at `by`."""
    return np.asarray(np.exp(-0.5 * (by / spread) ** 2) / (spread * np.sqrt(2 * np.pi)))
