"""One visit a day fewer: three visits a day become two, two become one, or one of several that come as they like stops.

    python -m benchmarks.simulated.several                       café and corner shop, two development seeds
    python -m benchmarks.simulated.several --seeds 6 --first 5

A third of those who come several times a day comes surely three times on a day, a third surely twice, and a third as
their trade has it. Half of each has one visit of the day, any of them, no more from a day on. How many alerts are
needless is counted among the rest of those who come several times a day, and the budget is for them alone: no scorer
speaks of visits a day to anybody else. It is a table of its own: the shops of the other tables stay as they are.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace

import numpy as np

from benchmarks.simulated import judge
from benchmarks.simulated.contest import OURS, our_scores
from benchmarks.simulated.people import OCCASIONS, IntArray
from benchmarks.simulated.planting import SimulatedShop, simulated_shop
from benchmarks.simulated.process import visits_of
from benchmarks.simulated.run import DEVELOPMENT, PROCESSES
from benchmarks.simulated.surroundings import BoolArray, FloatArray
from benchmarks.simulated.trades import TRADES, Rhythm
from localregulars.domain.signals import SignalCode

GROUPS = ("three become two", "two become one", "one of several")
SHOPS = ("cafe", "corner_shop")
SURE = (0.9, 0.97)
"""How likely each visit of a working day is of whoever surely has them; at weekends as much less as the first one."""
LATEST, LEAST = 5, 12
"""The simple rule: visits on the last so many visit days beside those of all days before, from so many of these on."""
BUDGET, WITHIN = 1.0, 28
RULE = "last 5 days"
_NEVER = 1e-9


@dataclass(frozen=True, slots=True)
class Planted:
    """A shop of which some have one visit a day fewer: `group` a place in `GROUPS` (-1: none), in force after `day`."""

    shop: SimulatedShop
    group: IntArray
    day: IntArray

    @property
    def changed(self) -> BoolArray:
        """Who has one visit a day fewer from a day on."""
        return np.asarray(self.group >= 0)


def planted(trade: str, seed: int) -> Planted:
    """The shop of a trade and a seed."""
    shop = simulated_shop(TRADES[trade], seed)
    rng, people, span = shop.world.stream(8), shop.world.people, shop.world.trade.span
    several = shop.judged & (people.rhythm == Rhythm.SEVERAL_A_DAY)
    group = np.where(several, rng.integers(0, len(GROUPS), len(people)), -1)
    chosen = several & (rng.random(len(people)) < 0.5)
    week = people.chance[:, :1] / np.maximum(people.chance[:, :1].max(2, keepdims=True), _NEVER)
    sure = week * rng.uniform(*SURE, (len(people), OCCASIONS, 1))
    sure[group == 1, OCCASIONS - 1] = 0
    chance = np.where(((group == 0) | (group == 1))[:, None, None], sure, people.chance)
    leaves = np.where(chosen, 10 * shop.world.around.days, people.leaves)
    world = replace(shop.world, people=replace(people, chance=chance, leaves=leaves))
    changes = replace(shop.changes, kind=np.where(several, -1, shop.changes.kind))
    visits = visits_of(world, changes)
    stops = rng.integers(0, np.where(group == 1, 2, 3))
    day = rng.integers(span.warm_up, span.last_change, len(people))
    gone = chosen[visits.owner] & (visits.occasion == stops[visits.owner]) & (visits.day > day[visits.owner])
    left = {name: getattr(visits, name)[~gone] for name in visits.__slots__ if name != "away"}
    shop = SimulatedShop(world, changes, replace(visits, **left), shop.judged)
    return Planted(shop, np.where(chosen, group, -1), day)


def visits_a_day_rule(shop: SimulatedShop, rows: IntArray) -> FloatArray:
    """By how many own standard deviations the last visit days had fewer visits than those before (customer, day)."""
    visits, days = shop.visits, shop.world.around.days
    counts = np.zeros((len(shop.judged), days))
    np.add.at(counts, (visits.owner, visits.day), 1)
    out = np.full((len(rows), days), -np.inf)
    for place, row in enumerate(rows):
        at = np.flatnonzero(counts[row])
        if len(at) < LEAST + LATEST:
            continue
        total, squares = (np.concatenate([[0.0], np.cumsum(counts[row, at] ** power)]) for power in (1, 2))
        now = np.arange(LEAST + LATEST, len(at) + 1)
        earlier = now - LATEST
        mean = total[earlier] / earlier
        spread = np.sqrt(np.maximum(squares[earlier] / earlier - mean**2, 0.05))
        out[place, at[now - 1]] = (mean - (total[now] - total[earlier]) / LATEST) / spread
    return out


def delays(trade: str, seed: int) -> dict[str, dict[str, IntArray]]:
    """The days to each change, by group and scorer."""
    made = planted(trade, seed)
    shop, span = made.shop, made.shop.world.trade.span
    rows = np.flatnonzero(shop.judged)
    here = (np.arange(shop.world.around.days) < shop.world.people.leaves[rows][:, None])[:, span.warm_up :]
    several = shop.world.people.rhythm[rows] == Rhythm.SEVERAL_A_DAY
    same, came = several & shop.unchanged[rows] & ~made.changed[rows], shop.came[rows][:, span.warm_up :]
    allowed = judge.allowed_alerts(BUDGET, float(here[same].sum()))
    out: dict[str, dict[str, IntArray]] = {name: {} for name in GROUPS}
    scorers = our_scores(shop, rows)
    told = {OURS: scorers[SignalCode.TIME_OF_DAY], "decline": scorers[SignalCode.DECLINE]}
    told[RULE] = visits_a_day_rule(shop, rows)
    for scorer, every_day in told.items():
        scores = np.where(here, every_day[:, span.warm_up :], -np.inf)
        threshold = judge.threshold_for(scores[same], came[same], SignalCode.TIME_OF_DAY, allowed)
        for place, name in enumerate(GROUPS):
            of_group = made.group[rows] == place
            days = judge.delays(threshold, scores[of_group], made.day[rows][of_group] - span.warm_up)
            out[name][scorer] = np.minimum(days, span.cap)
    return out


def _of_shop(work: tuple[str, int]) -> Mapping[str, Mapping[str, IntArray]]:
    return delays(*work)


def main() -> None:
    """Print a line a trade, group and scorer."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--trade", nargs="+", choices=SHOPS, default=list(SHOPS))
    parser.add_argument("--first", type=int, default=DEVELOPMENT[0], choices=DEVELOPMENT, metavar="SEED")
    parser.add_argument("--seeds", type=int, default=2)
    parser.add_argument("--processes", type=int, default=PROCESSES)
    given = parser.parse_args()
    first = DEVELOPMENT.index(given.first)
    seeds = DEVELOPMENT[first : first + given.seeds]
    with ProcessPoolExecutor(given.processes) as pool:
        for trade in given.trade:
            found = list(pool.map(_of_shop, [(trade, seed) for seed in seeds]))
            for group in GROUPS:
                for scorer in found[0][group]:
                    days = np.concatenate([of_shop[group][scorer] for of_shop in found])
                    share = judge.share_within(days, WITHIN)
                    told = f"{days.mean():5.1f} days on average, {share:.2f} within {WITHIN} ({len(days)})"
                    print(f"{trade:12s} {group:17s} {scorer:14s} {told}", flush=True)


if __name__ == "__main__":
    main()
