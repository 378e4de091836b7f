"""A judge of less noise for `decline`: every shop twice, once nobody changes and once everybody comes half as often.

    python -m benchmarks.simulated.halved                                six development seeds a trade
    python -m benchmarks.simulated.halved --first 41 --seeds 12 --keep before.json
    python -m benchmarks.simulated.halved --first 41 --seeds 12 --beside before.json

Where nobody changes, the threshold is found; where every judged customer does, after one of their visits in the days in
which changes are planted, the delays. So a shop has some 1,600 delays instead of 115. What all share (lulls, busy
times) is that of the shop in which nobody changes: else everybody's decline would be a lull.

Shops differ more from each other than that: half of what is printed as the error of a ratio is which season fell into
the judged half year. The same shops before and after a change of the program tell far less from each other: keep a
file before, and look at the difference and its error beside it afterwards.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np

from benchmarks.simulated import judge
from benchmarks.simulated.contest import ORACLE, OURS
from benchmarks.simulated.oracle import oracle_scores
from benchmarks.simulated.oracle_presence import Notes
from benchmarks.simulated.people import IntArray
from benchmarks.simulated.planting import SimulatedShop
from benchmarks.simulated.process import KINDS, Changes, World, history_of, presences, visits_of, world_of
from benchmarks.simulated.run import DEVELOPMENT, PROCESSES
from benchmarks.simulated.surroundings import FIRST, BoolArray, FloatArray
from benchmarks.simulated.table import jackknife_error
from benchmarks.simulated.trades import TRADES, Trade
from localregulars.domain.signals import SignalCode
from localregulars.scoring.replay import replay_scores, shared_season
from localregulars.scoring.season import Season

SIGNAL = SignalCode.DECLINE
BUDGET = 1.0
SEEDS = 6
Means = dict[str, float]
"""Mean days to detection by scorer."""
Shops = dict[str, dict[str, Means]]
"""By trade and seed (as text, because it is kept as JSON)."""


def both_shops(trade: Trade, seed: int) -> tuple[SimulatedShop, SimulatedShop]:
    """The shop in which nobody changes, and the same one in which every judged customer comes half as often."""
    world = world_of(trade, seed)
    nobody = Changes.none(len(world.people))
    came = np.asarray(presences(world, nobody)[0].any(2))
    judged = (came[:, : trade.span.warm_up].sum(1) >= trade.span.least_visit_days) & (
        world.people.leaves >= trade.span.warm_up
    )
    changes = _everybody(world, came, judged)
    stays = np.where(changes.kind >= 0, 10 * world.around.days, world.people.leaves)  # one thing at a time
    staying = replace(world, people=replace(world.people, leaves=stays))
    as_ever = SimulatedShop(world, nobody, visits_of(world, nobody), judged)
    return as_ever, SimulatedShop(staying, changes, visits_of(staying, changes), judged)


def _everybody(world: World, came: BoolArray, judged: BoolArray) -> Changes:
    """A decline of every judged customer, after one of their visits."""
    rng, span, none = world.stream(7), world.trade.span, Changes.none(len(judged))
    kind, when = none.kind.copy(), none.day.copy()
    for customer in np.flatnonzero(judged):
        days = np.flatnonzero(came[customer, span.warm_up : span.last_change]) + span.warm_up
        if len(days):
            kind[customer], when[customer] = KINDS.index(SIGNAL), rng.choice(days)
    return replace(none, kind=kind, day=when)


def delays(trade: Trade, seed: int) -> dict[str, IntArray]:
    """The delay of everybody's decline, by scorer."""
    as_ever, halved = both_shops(trade, seed)
    rows, span = np.flatnonzero(as_ever.judged), trade.span
    here = np.arange(span.days) < as_ever.world.people.leaves[rows][:, None]
    came = as_ever.came[rows][:, span.warm_up :]
    changed = halved.changes.of(SIGNAL)[rows]
    when = halved.changes.day[rows][changed] - span.warm_up
    season = shared_season(history_of(as_ever.visits, len(as_ever.judged))[0], FIRST + span.warm_up, _last(as_ever))
    out = {}
    for name in (ORACLE, OURS):
        usual, less = (_scores(shop, rows, name, season)[:, span.warm_up :] for shop in (as_ever, halved))
        usual = np.where(here[:, span.warm_up :], usual, -np.inf)
        allowed = judge.allowed_alerts(BUDGET, float(here[:, span.warm_up :].sum()))
        threshold = judge.threshold_for(usual, came, SIGNAL, allowed)
        out[name] = np.minimum(judge.delays(threshold, less[changed], when), span.cap)
    return out


def _last(shop: SimulatedShop) -> int:
    return FIRST + shop.world.around.days - 1


def _scores(shop: SimulatedShop, rows: IntArray, scorer: str, season: Season) -> FloatArray:
    """What the oracle or ours says (customer of `rows`, day)."""
    customers, days, span = len(shop.judged), shop.world.around.days, shop.world.trade.span
    if scorer == ORACLE:
        ((_, scores),) = oracle_scores(shop, rows, (SIGNAL,), Notes.none(len(rows), days))
        return scores
    history, _ = history_of(shop.visits, customers)
    found = replay_scores(history, FIRST + span.warm_up, _last(shop), season=season)
    scores, mine = np.full((customers, days), -np.inf), found.code == found.signal.index(SIGNAL)
    scores[found.customer[mine], found.day[mine] - FIRST] = found.score[mine]
    return scores[rows]


def ratio(shops: Shops, without: str | None = None) -> float:
    """The geometric mean over the trades of ours over the oracle's, without the shops of one seed."""
    logs = []
    for by_seed in shops.values():
        ours, oracle = (
            [mean[name] for seed, mean in by_seed.items() if seed != without] for name in (OURS, ORACLE)
        )  # fmt: skip
        logs.append(np.log(np.mean(ours) / np.mean(oracle)))
    return float(np.exp(np.mean(logs)))


def with_error(shops: Shops, beside: Shops | None = None) -> tuple[float, float]:
    """The ratio, or how much more it is than that of the same shops `beside`, and its error (jackknife over seeds)."""

    def told(without: str | None) -> float:
        return ratio(shops, without) - (ratio(beside, without) if beside else 0.0)

    seeds = sorted({seed for by_seed in shops.values() for seed in by_seed})
    if len(seeds) < 2:
        return told(None), float("nan")
    left = np.array([told(seed) for seed in seeds])
    return told(None), jackknife_error(left)


def same_shops(shops: Shops, beside: Mapping[str, Mapping[str, Means]]) -> tuple[Shops, Shops]:
    """Those that are in both."""
    found = {
        trade: {seed: mean for seed, mean in by_seed.items() if seed in beside.get(trade, {})}
        for trade, by_seed in shops.items()
    }
    both = {trade: by_seed for trade, by_seed in found.items() if by_seed}
    return both, {trade: {seed: beside[trade][seed] for seed in by_seed} for trade, by_seed in both.items()}


def _one_shop(work: tuple[str, int]) -> tuple[str, int, Means]:
    trade, seed = work
    return trade, seed, {name: float(found.mean()) for name, found in delays(TRADES[trade], seed).items()}


def _judged(trades: Sequence[str], seeds: Sequence[int], processes: int) -> Shops:
    """All shops, each printed as it is done."""
    work = [(trade, seed) for seed in seeds for trade in trades]
    shops: Shops = {}
    with ProcessPoolExecutor(min(processes, len(work))) as pool:
        for trade, seed, mean in pool.map(_one_shop, work):
            shops.setdefault(trade, {})[str(seed)] = mean
            told = f"oracle {mean[ORACLE]:6.2f}  ours {mean[OURS]:6.2f}  {mean[OURS] / mean[ORACLE]:.3f}"
            print(f"{trade:12s} {seed:5d}  {told}", flush=True)
    return shops


def _print(shops: Shops, beside: Shops | None = None) -> None:
    """A line a trade and one for all."""
    parts = {trade: {trade: by_seed} for trade, by_seed in shops.items()}
    for name, part in {**parts, "together": shops}.items():
        of_these = None if beside is None else {trade: beside[trade] for trade in part}
        value, error = with_error(part, of_these)
        print(f"{name:12s}  {value:{'+' if beside else ''}.4f} ± {error:.4f}")


def main() -> None:
    """Judge, print, keep; compare where there is something to compare with."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--trade", nargs="+", choices=TRADES, default=list(TRADES))
    parser.add_argument("--first", type=int, default=DEVELOPMENT[0], choices=DEVELOPMENT, metavar="SEED")
    parser.add_argument("--seeds", type=int, default=SEEDS, help="how many shops a trade")
    parser.add_argument("--processes", type=int, default=PROCESSES)
    parser.add_argument("--keep", type=Path, help="write what every shop came to into this file")
    parser.add_argument("--beside", type=Path, help="a file that was kept before")
    given = parser.parse_args()
    first = DEVELOPMENT.index(given.first)  # never those that figures are quoted from
    shops = _judged(given.trade, DEVELOPMENT[first : first + given.seeds], given.processes)
    if given.keep is not None:
        given.keep.write_text(json.dumps(shops, indent=1) + "\n", encoding="utf-8")
    print("\nOurs over the oracle's days to a decline, at one needless alert per 100 customers a week (± error):")
    _print(shops)
    if given.beside is not None:
        ours, before = same_shops(shops, json.loads(given.beside.read_text(encoding="utf-8")))
        print(f"\nMore than in {given.beside}, in the same shops (± error):")
        _print(ours, before)


if __name__ == "__main__":
    main()
