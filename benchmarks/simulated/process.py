"""What everybody does, day by day, from their true processes: visits with their hour, items and measure."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from benchmarks.simulated import presence
from benchmarks.simulated.people import OCCASIONS, SIDES, IntArray, People, people
from benchmarks.simulated.surroundings import FIRST, BoolArray, FloatArray, Surroundings, surroundings
from benchmarks.simulated.trades import Trade
from localregulars.domain.signals import SignalCode
from localregulars.scoring.history import VISIT_DTYPE, OrderHistory, VisitHistory

KINDS = tuple(SignalCode)
FAD_SHARE = 0.6
"""Share of visits with the new item while a fad lasts; what it replaces is the main item."""
ONE_OFF_HOUR = 0.12
TREAT = 0.04
"""Share of visits with a far larger measure than usual (a round for everybody)."""
TREAT_MORE, TREAT_SPREAD = 0.8, 0.4
THRIFT = 0.22
"""How much less or more (of the logarithm) while a thrifty or a generous time lasts."""
SPELL_DAYS = np.array([21.0, 10.0, 21.0])
"""How long a fad, other hours, a thrifty or generous time last on average."""


@dataclass(frozen=True, slots=True)
class Changes:
    """The planted change of each customer: `kind` is a place in `KINDS` (-1: none), in force after `day`.

    `other_item` takes the usual one's place, `log_factor` multiplies the measure, the hours move by `minutes` or, where
    `weekdays` is not 0, the habits of the week move by so many opening weekdays.
    """

    kind: IntArray
    day: IntArray
    other_item: IntArray
    log_factor: FloatArray
    minutes: IntArray
    weekdays: IntArray

    @classmethod
    def none(cls, customers: int) -> Changes:
        """Everybody goes on as before."""
        nothing = np.zeros(customers, np.int64)
        return cls(nothing - 1, nothing - 1, nothing, np.zeros(customers), nothing, nothing)

    def of(self, signal: SignalCode) -> BoolArray:
        """Who has this change."""
        return np.asarray(self.kind == KINDS.index(signal))


@dataclass(frozen=True, slots=True)
class World:
    """A shop: its trade and seed, what all share, and its people."""

    trade: Trade
    seed: int
    around: Surroundings
    people: People

    def stream(self, number: int) -> np.random.Generator:
        """Random numbers for one purpose: the same whatever else is drawn."""
        return np.random.default_rng([self.seed, sum(map(ord, self.trade.name)), number])


@dataclass(frozen=True, slots=True)
class Visits:
    """Recorded visits, by customer and time, one entry each. `sides` (visit, side item); `measure` in the trade's unit.

    `away` are the trips as (customer, first day, last day), both included.
    """

    owner: IntArray
    day: IntArray
    occasion: IntArray
    minute: IntArray
    main: IntArray
    sides: BoolArray
    measure: FloatArray
    away: IntArray

    def came(self, customers: int, days: int) -> BoolArray:
        """Whether (customer, day) has a visit."""
        out = np.zeros((customers, days), bool)
        out[self.owner, self.day] = True
        return out


def presences(world: World, changes: Changes) -> tuple[BoolArray, IntArray]:
    """Recorded visits (customer, day, occasion) and states (customer, day).

    The same seed draws the same numbers whatever changes: until its change a customer does the same with and without.
    """
    people, around, rng = world.people, world.around, world.stream(1)
    n, days = len(people), around.days
    came, states = np.zeros((n, days, OCCASIONS), bool), np.zeros((n, days), np.int64)
    state = np.zeros(n, np.int64)
    last = people.start - np.where(people.is_paced, rng.integers(1, 40, n), 1)
    profiles = _profiles(world, changes)
    halves, gone = changes.of(SignalCode.DECLINE), changes.of(SignalCode.ABSENCE)
    for day in range(days):
        draws = rng.random((n, OCCASIONS + 1))
        state = presence.step(state, presence.begins(people, around, day), draws[:, OCCASIONS])
        after = day > changes.day
        profile = np.where((after & (changes.weekdays != 0))[:, None, None], profiles, people.chance)
        usual = presence.usual_chances(people, around, day, profile)
        since = np.maximum(day - last, 1).astype(float)
        pressure = presence.paced_pressure(people, around, day, since, np.where(halves & after, 2.0, 1.0))
        chance = presence.in_state(usual, pressure, people.is_paced, presence.COMES[state])
        chance = np.where((halves & after & ~people.is_paced)[:, None], chance / 2, chance)
        here = (day >= people.start) & (day < people.leaves) & ~(gone & after) & around.open[day]
        visits = (draws[:, :OCCASIONS] < chance) & here[:, None]
        last = np.where(visits.any(1), day, last)
        came[:, day], states[:, day] = visits & around.recorded[day], state
    return came, states


def _profiles(world: World, changes: Changes) -> FloatArray:
    """Everybody's chances by weekday after a change of weekdays."""
    out = world.people.chance.copy()
    for by in np.unique(changes.weekdays[changes.weekdays != 0]):
        rows = np.flatnonzero(changes.weekdays == by)
        out[rows] = world.people.chance[rows][:, :, presence.other_weekdays(world.trade, int(by))]
    return out


def world_of(trade: Trade, seed: int) -> World:
    """The shop of a trade and a seed."""
    rng = np.random.default_rng([seed, sum(map(ord, trade.name))])
    around = surroundings(trade, rng)
    return World(trade, seed, around, people(trade, rng))


def visits_of(world: World, changes: Changes) -> Visits:
    """Everything that the shop's till would have seen."""
    came, states = presences(world, changes)
    owner, day, occasion = np.nonzero(came)
    rng, people = world.stream(2), world.people
    fad, other_hours, thrift = _spells(world)
    after = day > changes.day[owner]
    main = _mains(world, changes, owner, after, fad[owner, day], rng)
    sides = rng.random((len(owner), SIDES)) < people.sides[owner]
    minute = _minutes(world, changes, owner, day, occasion, other_hours[owner, day], rng)
    measure = np.log(np.array(world.trade.prices))[main] + people.level[owner] + np.log(world.around.measure[day])
    measure += rng.normal(size=len(owner)) * people.noise[owner] + THRIFT * thrift[owner, day]
    measure += np.where(rng.random(len(owner)) < TREAT, rng.normal(TREAT_MORE, TREAT_SPREAD, len(owner)), 0)
    measure += np.where(changes.of(SignalCode.INTENSITY)[owner] & after, changes.log_factor[owner], 0)
    order = np.lexsort((minute, day, owner))
    return Visits(
        owner[order],
        day[order],
        occasion[order],
        minute[order],
        main[order],
        sides[order],
        np.exp(measure)[order],
        _trips(states),
    )


def _spells(world: World) -> tuple[IntArray, BoolArray, IntArray]:
    """By customer and day: the item of a fad (-1: none), a week of other hours, a thrifty (-1) or generous (1) time."""
    people, rng = world.people, world.stream(3)
    n, days, menu = len(people), world.around.days, len(world.trade.prices)
    fad, hours, thrift = np.full((n, days), -1), np.zeros((n, days), bool), np.zeros((n, days), np.int64)
    for day in range(1, days):
        begin = rng.random((n, 3)) < people.spells
        end = rng.random((n, 3)) < 1 / SPELL_DAYS
        item, sign = rng.integers(0, menu, n), rng.choice((-1, 1), n)
        was = fad[:, day - 1]
        fad[:, day] = np.where(was < 0, np.where(begin[:, 0], item, -1), np.where(end[:, 0], -1, was))
        hours[:, day] = np.where(hours[:, day - 1], ~end[:, 1], begin[:, 1])
        mood = thrift[:, day - 1]
        thrift[:, day] = np.where(mood == 0, np.where(begin[:, 2], sign, 0), np.where(end[:, 2], 0, mood))
    return fad, hours, thrift


def _mains(
    world: World, changes: Changes, owner: IntArray, after: BoolArray, fad: IntArray, rng: np.random.Generator
) -> IntArray:
    """The main item of each visit."""
    people = world.people
    drawn = (rng.random(len(owner))[:, None] > np.cumsum(people.mix[owner], axis=1)).sum(1)
    main = np.minimum(drawn, len(world.trade.prices) - 1)
    follows = (fad >= 0) & (rng.random(len(owner)) < FAD_SHARE)
    main = np.where(follows, fad, main)
    swapped = changes.of(SignalCode.USUAL_ORDER)[owner] & after & (main == people.usual[owner])
    return np.where(swapped, changes.other_item[owner], main)


def _minutes(
    world: World,
    changes: Changes,
    owner: IntArray,
    day: IntArray,
    occasion: IntArray,
    is_other: BoolArray,
    rng: np.random.Generator,
) -> IntArray:
    """The minute of the day of each visit."""
    people, trade = world.people, world.trade
    centre = people.hour[owner, occasion, (day % 7 >= 5).astype(np.int64)]
    moved = changes.of(SignalCode.TIME_OF_DAY)[owner] & (day > changes.day[owner])
    centre = np.where(moved, moved_hours(trade, centre, changes.minutes[owner]), centre)
    minute = centre + rng.normal(size=len(owner)) * people.hour_spread[owner]
    any_time = rng.uniform(trade.opens, trade.closes, len(owner))
    minute = np.where(is_other | (rng.random(len(owner)) < ONE_OFF_HOUR), any_time, minute)
    return np.asarray(np.clip(minute, trade.opens, trade.closes - 1).astype(np.int64))


def moved_hours(trade: Trade, centre: FloatArray, minutes: IntArray | int) -> FloatArray:
    """Own hours after a change of so many minutes, within the opening hours."""
    return np.asarray(np.clip(centre + minutes, trade.opens + 45, trade.closes - 45))


def _trips(states: IntArray) -> IntArray:
    """Trips as (customer, first day, last day)."""
    away = np.isin(states, (presence.State.TRIP_1, presence.State.TRIP_2, presence.State.TRIP_3))
    edge = np.diff(np.pad(away, ((0, 0), (1, 1))).astype(np.int8), axis=1)
    (owner, first), (_, stop) = np.nonzero(edge == 1), np.nonzero(edge == -1)
    return np.stack([owner, first, stop - 1], 1)


def history_of(visits: Visits, customers: int) -> tuple[VisitHistory, OrderHistory]:
    """What a scorer is given: ids are positions plus 1; the measure stands where the amount does, in thousandths."""
    packed = np.zeros(len(visits.owner), VISIT_DTYPE)
    packed["day"] = FIRST + visits.day
    packed["minute"] = visits.minute
    packed["at"] = ((FIRST + visits.day - 719_163) * 1440 + visits.minute) * 60
    packed["lines"] = 1 + visits.sides.sum(1)
    packed["amount_milli"] = np.rint(visits.measure * 1000)
    counts = np.bincount(visits.owner, minlength=customers)
    offsets = np.concatenate([np.zeros(1, np.int64), np.cumsum(counts)])
    had = np.concatenate([np.ones((len(visits.owner), 1), bool), visits.sides], axis=1)
    items = np.concatenate([visits.main[:, None], 1000 + np.tile(np.arange(SIDES), (len(visits.owner), 1))], axis=1)
    lines = np.concatenate([np.zeros(1, np.int64), np.cumsum(had.sum(1))])
    return VisitHistory(np.arange(1, customers + 1), offsets, packed), OrderHistory(lines, items[had])
