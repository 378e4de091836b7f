"""Changes at known days: who changes, in what, from which visit on, all from the shop's seed."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from benchmarks.simulated.people import IntArray, People
from benchmarks.simulated.process import KINDS, Changes, Visits, World, presences, visits_of, world_of
from benchmarks.simulated.surroundings import BoolArray
from benchmarks.simulated.trades import Trade
from localregulars.domain.signals import SignalCode

CHANGED = 0.35
"""So many of the judged customers change in one of the five ways; the others say how many alerts are needless."""
SHIFTS = (-210, -180, -150, -120, -90, 90, 120, 150, 180, 210)
"""Minutes by which the hours move; those that would leave the opening hours are not drawn."""
FACTORS = (0.6, 1.6)
MARKED = 2.0
"""Weekdays can only change for somebody whose favourite weekday has so many times the visits of a usual one."""


@dataclass(frozen=True, slots=True)
class SimulatedShop:
    """A shop whose truth is known. `judged`: a regular of the warm-up who had not left before its end."""

    world: World
    changes: Changes
    visits: Visits
    judged: BoolArray

    @property
    def came(self) -> BoolArray:
        """Whether (customer, day) has a recorded visit."""
        return self.visits.came(len(self.world.people), self.world.around.days)

    @property
    def unchanged(self) -> BoolArray:
        """Judged customers with whom nothing is the matter, until they leave for their own reasons."""
        return self.judged & (self.changes.kind < 0)


def simulated_shop(trade: Trade, seed: int) -> SimulatedShop:
    """The shop of a trade and a seed with its changes."""
    world = world_of(trade, seed)
    came = np.asarray(presences(world, Changes.none(len(world.people)))[0].any(2))
    early = came[:, : trade.span.warm_up].sum(1)
    judged = (early >= trade.span.least_visit_days) & (world.people.leaves >= trade.span.warm_up)
    changes = _changes(world, came, judged)
    stays = np.where(changes.kind >= 0, 10 * world.around.days, world.people.leaves)  # one thing at a time
    world = replace(world, people=replace(world.people, leaves=stays))
    return SimulatedShop(world, changes, visits_of(world, changes), judged)


def _changes(world: World, came: BoolArray, judged: BoolArray) -> Changes:
    """One change for a part of the judged customers, after one of their visits, equally many of each kind."""
    rng, n, span = world.stream(4), len(judged), world.trade.span
    chosen = rng.permutation(np.flatnonzero(judged))
    chosen = chosen[: round(CHANGED * len(chosen))]
    kind = np.full(n, -1)
    kind[chosen] = np.arange(len(chosen)) % len(KINDS)
    when = np.full(n, -1)
    for customer in chosen:
        days = np.flatnonzero(came[customer, span.warm_up : span.last_change]) + span.warm_up
        if len(days):
            when[customer] = rng.choice(days)
        else:
            kind[customer] = -1
    menu = len(world.trade.prices)
    other = (world.people.usual + rng.integers(1, menu, n)) % menu
    minutes, weekdays = _other_times(world, rng)
    is_time = kind == KINDS.index(SignalCode.TIME_OF_DAY)
    return Changes(kind, when, other, np.log(rng.choice(FACTORS, n)), minutes * is_time, weekdays * is_time)


def _other_times(world: World, rng: np.random.Generator) -> tuple[IntArray, IntArray]:
    """Minutes by which the hours would move, or weekdays: one of them is 0."""
    n = len(world.people)
    allowed = allowed_shifts(world)
    rank = np.where(allowed, rng.random(allowed.shape), -1.0)
    minutes = np.array(SHIFTS)[rank.argmax(1)]
    weekdays = rng.integers(1, 7 - len(world.trade.closed_weekdays), n)
    by_weekday = has_marked_weekdays(world.people) & (rng.random(n) < 0.5)
    return np.where(by_weekday, 0, minutes), np.where(by_weekday, weekdays, 0)


def allowed_shifts(world: World) -> BoolArray:
    """Whether (customer, shift) keeps the first occasion within the opening hours; some shift always does."""
    moved = world.people.hour[:, :1, 0] + np.array(SHIFTS)
    return np.asarray((moved >= world.trade.opens + 45) & (moved <= world.trade.closes - 45))


def has_marked_weekdays(people: People) -> BoolArray:
    """Whose week says so much that other weekdays would be a change."""
    week = people.chance.sum(1)
    return np.asarray(week.max(1) >= MARKED * np.maximum(week.mean(1), 1e-9)) & ~people.is_paced
