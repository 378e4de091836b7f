"""One shop, all scorers: ours, the simple rules and the oracle, judged at the same number of needless alerts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from benchmarks.simulated import judge
from benchmarks.simulated.oracle import oracle_scores
from benchmarks.simulated.oracle_presence import Notes
from benchmarks.simulated.people import IntArray
from benchmarks.simulated.planting import SimulatedShop, simulated_shop
from benchmarks.simulated.process import history_of
from benchmarks.simulated.rules import rule_scores
from benchmarks.simulated.surroundings import FIRST, FloatArray
from benchmarks.simulated.trades import TRADES
from localregulars.domain.signals import SignalCode
from localregulars.scoring.replay import replay_scores

OURS = "localregulars"
ORACLE = "oracle"


@dataclass(frozen=True, slots=True)
class Cell:
    """How one scorer did with one signal in one shop: the delay of every planted change, by budget."""

    trade: str
    seed: int
    signal: SignalCode
    scorer: str
    cap: int
    delays: dict[float, IntArray]


def contest(trade: str, seed: int, signals: tuple[SignalCode, ...], announce: float = 0.0) -> list[Cell]:
    """Every scorer's cells of a shop; a signal that ours does not emit has no cell of ours."""
    shop = simulated_shop(TRADES[trade], seed)
    rows = np.flatnonzero(shop.judged)
    scorers = [*_scores(shop, rows, signals, announce)]
    return [_judged(shop, rows, seed, *scores) for scores in scorers]


def _scores(
    shop: SimulatedShop, rows: IntArray, signals: tuple[SignalCode, ...], announce: float
) -> Iterator[tuple[str, SignalCode, FloatArray]]:
    """Scorer, signal and scores (customer of `rows`, day)."""
    for signal, scores in our_scores(shop, rows, announce).items():
        if signal in signals:
            yield OURS, signal, scores
    for signal in signals:
        for name, scores in rule_scores(shop, rows, signal).items():
            yield name, signal, scores
    for signal, scores in oracle_scores(shop, rows, signals, notes_of(shop, rows, announce)):
        yield ORACLE, signal, scores


def our_scores(shop: SimulatedShop, rows: IntArray, announce: float = 0.0) -> dict[SignalCode, FloatArray]:
    """What `replay_scores` says of the signals that it emits at all."""
    days, span, customers = shop.world.around.days, shop.world.trade.span, len(shop.world.people)
    history, orders = history_of(shop.visits, customers)
    found = replay_scores(history, FIRST + span.warm_up, FIRST + days - 1, away_notes(shop, announce), orders=orders)
    place = np.full(customers, -1)
    place[rows] = np.arange(len(rows))
    out = {}
    for code, signal in enumerate(found.signal):
        mine = (found.code == code) & (place[found.customer] >= 0)
        if mine.any():
            out[signal] = np.full((len(rows), days), -np.inf)
            out[signal][place[found.customer[mine]], found.day[mine] - FIRST] = found.score[mine]
    return out


def away_notes(shop: SimulatedShop, share: float) -> list[tuple[int, int, int]]:
    """A share of the trips as notes (customer id, first day, last day); whoever is gone for good announces nothing."""
    rng, trips, changes = shop.world.stream(5), shop.visits.away, shop.changes
    told = rng.random(len(trips)) < share
    gone = changes.of(SignalCode.ABSENCE)[trips[:, 0]] & (trips[:, 1] > changes.day[trips[:, 0]])
    return [(int(c) + 1, int(f) + FIRST, int(t) + FIRST) for c, f, t in trips[told & ~gone]]


def notes_of(shop: SimulatedShop, rows: IntArray, share: float) -> Notes:
    """The same notes as the oracle takes them."""
    told = np.zeros((len(shop.judged), shop.world.around.days), bool)
    for customer, first, last in away_notes(shop, share):
        told[customer - 1, first - FIRST : last - FIRST + 1] = True
    return Notes(share, told[rows])


def _judged(
    shop: SimulatedShop, rows: IntArray, seed: int, scorer: str, signal: SignalCode, scores: FloatArray
) -> Cell:
    """The delays of one scorer."""
    span, changes = shop.world.trade.span, shop.changes
    here = np.arange(shop.world.around.days) < shop.world.people.leaves[rows][:, None]
    scores = np.where(here, scores, -np.inf)[:, span.warm_up :]
    came, same = shop.came[rows][:, span.warm_up :], shop.unchanged[rows]
    changed = changes.of(signal)[rows]
    when = changes.day[rows][changed] - span.warm_up
    watched = float(here[same][:, span.warm_up :].sum())
    delays = {}
    for budget in judge.BUDGETS:
        allowed = judge.allowed_alerts(budget, watched)
        threshold = judge.threshold_for(scores[same], came[same], signal, allowed)
        delays[budget] = judge.delays(threshold, scores[changed], when)
    return Cell(shop.world.trade.name, seed, signal, scorer, span.cap, delays)
