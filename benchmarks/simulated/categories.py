"""A category that is had hardly any more: cake or pie or a bun, each at about a quarter of the visits, and then none.

    python -m benchmarks.simulated.categories                    cafés of two development seeds, without and with
    python -m benchmarks.simulated.categories --at-once          several of them may be had at one visit
    python -m benchmarks.simulated.categories --replaced         what it costs where the usual item is replaced

Whoever would have changed their usual item gives up every sweet thing instead, and keeps the rest; one half of the
others has as many sweet things, for chance to have its say. With `--replaced` all is as in `benchmarks.simulated` but
that the items have categories.
"""

from __future__ import annotations

import argparse
from dataclasses import replace

import numpy as np

from benchmarks.simulated import judge
from benchmarks.simulated.people import SIDES, IntArray
from benchmarks.simulated.planting import SimulatedShop, simulated_shop
from benchmarks.simulated.process import Visits, history_of, visits_of
from benchmarks.simulated.run import DEVELOPMENT
from benchmarks.simulated.surroundings import FIRST, BoolArray, FloatArray
from benchmarks.simulated.trades import CAFE, TRADES
from localregulars.domain.signals import SignalCode
from localregulars.scoring.replay import replay_scores

SWEET = 4
"""The first so many side items are sweet: every customer has three of them."""
QUARTER = (0.2, 0.3)
MAIN_KINDS = 3
BUDGET = 1.0
WITHIN = 28
_FIRST_SIDE = 1000


def sweet_shop(seed: int, *, at_once: bool) -> SimulatedShop:
    """A café in which those who change have no sweet thing any more from their day on."""
    shop = simulated_shop(CAFE, seed)
    rng, people, changed = shop.world.stream(6), shop.world.people, shop.changes.of(SignalCode.USUAL_ORDER)
    rank = rng.permuted(np.tile(np.arange(SWEET), (len(people), 1)), axis=1)
    sweet = np.where(rank < SWEET - 1, rng.uniform(*QUARTER, (len(people), SWEET)), 0.0)
    has_sweet = changed | (rng.random(len(people)) < 0.5)
    sides = people.sides.copy()
    sides[:, :SWEET] = np.where(has_sweet[:, None], sweet, 0.0)
    world = replace(shop.world, people=replace(people, sides=sides))
    visits = visits_of(world, replace(shop.changes, other_item=people.usual))
    if not at_once:
        visits = replace(visits, sides=_one_at_most(visits, sides, rng))
    gone = changed[visits.owner] & (visits.day > shop.changes.day[visits.owner])
    left = visits.sides & ~(gone[:, None] & (np.arange(SIDES) < SWEET))
    return replace(shop, world=world, visits=replace(visits, sides=left))


def _one_at_most(visits: Visits, sides: FloatArray, rng: np.random.Generator) -> BoolArray:
    """One sweet thing a visit at most, each with its chance; the others as they are."""
    drawn = rng.random(len(visits.owner))[:, None]
    ends = np.cumsum(sides[visits.owner, :SWEET], axis=1)
    sweet = (drawn < ends) & (drawn >= np.concatenate([np.zeros_like(ends[:, :1]), ends[:, :-1]], axis=1))
    return np.concatenate([sweet, visits.sides[:, SWEET:]], axis=1)


def categories(menu: int) -> IntArray:
    """By an item's number the first item of its category: kinds of main items, sweet sides and others."""
    out = np.full(_FIRST_SIDE + SIDES, -1)
    out[:menu] = np.arange(menu) % MAIN_KINDS
    out[_FIRST_SIDE:] = np.where(np.arange(SIDES) < SWEET, _FIRST_SIDE, _FIRST_SIDE + SWEET)
    return out


def found(shop: SimulatedShop, *, known: bool) -> IntArray:
    """The days to every change of what is ordered, with the categories `known` or not."""
    span, rows, world = shop.world.trade.span, np.flatnonzero(shop.judged), shop.world
    history, orders = history_of(shop.visits, len(world.people))
    if known:
        orders = replace(orders, categories=categories(len(world.trade.prices)))
    said = replay_scores(history, FIRST + span.warm_up, FIRST + world.around.days - 1, orders=orders)
    place = np.full(len(world.people), -1)
    place[rows] = np.arange(len(rows))
    mine = (said.code == said.signal.index(SignalCode.USUAL_ORDER)) & (place[said.customer] >= 0)
    scores = np.full((len(rows), world.around.days), -np.inf)
    scores[place[said.customer[mine]], said.day[mine] - FIRST] = said.score[mine]
    here = np.arange(world.around.days) < world.people.leaves[rows][:, None]
    scores = np.where(here, scores, -np.inf)[:, span.warm_up :]
    came, same = shop.came[rows][:, span.warm_up :], shop.unchanged[rows]
    allowed = judge.allowed_alerts(BUDGET, float(here[same][:, span.warm_up :].sum()))
    threshold = judge.threshold_for(scores[same], came[same], SignalCode.USUAL_ORDER, allowed)
    changed = shop.changes.of(SignalCode.USUAL_ORDER)[rows]
    return judge.delays(threshold, scores[changed], shop.changes.day[rows][changed] - span.warm_up)


def main() -> None:
    """Print a line a trade: without categories and with them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=2)
    parser.add_argument("--at-once", action="store_true")
    parser.add_argument("--replaced", nargs="*", choices=TRADES, metavar="TRADE")
    given = parser.parse_args()
    seeds = DEVELOPMENT[: given.seeds]
    if given.replaced is None:
        shops = {"café, sweet things gone": [sweet_shop(seed, at_once=given.at_once) for seed in seeds]}
    else:
        names = given.replaced or list(TRADES)
        shops = {f"{name}, usual item replaced": [simulated_shop(TRADES[name], s) for s in seeds] for name in names}
    for name, many in shops.items():
        for known in (False, True):
            days = np.concatenate([found(shop, known=known) for shop in many])
            mean, share = judge.mean_delay(days, many[0].world.trade.span.cap), judge.share_within(days, WITHIN)
            with_or_without = "with" if known else "without"
            print(f"{name}, {with_or_without} categories: {share:.2f} within {WITHIN} days, {mean:.2f} days on average")


if __name__ == "__main__":
    main()
