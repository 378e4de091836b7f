"""The judge of any receipts file: plants changes in real visits and asks how early each scorer notices.

    python -m benchmarks.detection --own FILE

FILE is a CSV (or CSV.gz) of receipt lines with `when,receipt,customer,item,amount`. Its first 364 days are used: 182 to
learn from, changes in the days 182 to 299, a fifth of the customers at a time, so that the rest of the shop goes on as
before. Definitions of alerts, budgets and delays are those of `benchmarks.simulated.judge`; needless are all alerts on
the untouched file, real changes of real people included, so that the shares found are a lower bound.
"""

from __future__ import annotations

import csv
import gzip
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import numpy as np

from benchmarks.simulated import judge
from benchmarks.simulated.judge import BoolArray, FloatArray, IntArray
from benchmarks.simulated.rules import absence_rules, decline_rules
from localregulars.domain.signals import SignalCode
from localregulars.scoring.history import VISIT_DTYPE, OrderHistory, VisitHistory
from localregulars.scoring.replay import replay_scores

DAYS, WARM_UP, LAST_CHANGE = 364, 182, 300
COHORTS = {"weekly": 26, "nearly daily": 60}
"""Least visit days in the warm-up."""
SPANS = {SignalCode.ABSENCE: (7, 14, 21), SignalCode.DECLINE: (28, 42, 63), SignalCode.USUAL_ORDER: (14, 28, 56)}
CAP = 56
FOLDS = 5
SEED = 7
OURS = "localregulars"

Scorer = Callable[["Receipts"], dict[SignalCode, FloatArray]]
"""Scores (customer, day) by signal, causal, minus infinity where there is nothing to say."""


@dataclass(frozen=True, slots=True)
class Receipts:
    """Visits by customer and time: `owner` is a place in `names`, `day` counts from the ordinal `first`.

    The items of visit v are `items[lines[v]:lines[v+1]]`, ascending, out of `everything` different ones.
    """

    names: tuple[str, ...]
    first: int
    everything: int
    owner: IntArray
    day: IntArray
    minute: IntArray
    amount: FloatArray
    lines: IntArray
    items: IntArray

    def came(self) -> BoolArray:
        """Whether (customer, day) has a visit."""
        out = np.zeros((len(self.names), DAYS), bool)
        out[self.owner, self.day] = True
        return out

    def without(self, dropped: BoolArray) -> Receipts:
        """The same without some visits."""
        keep, line_kept = ~dropped, np.repeat(~dropped, np.diff(self.lines))
        lines = np.concatenate([np.zeros(1, np.int64), np.cumsum(np.diff(self.lines)[keep])])
        return replace(
            self,
            owner=self.owner[keep],
            day=self.day[keep],
            minute=self.minute[keep],
            amount=self.amount[keep],
            lines=lines,
            items=self.items[line_kept],
        )


def read_receipts(path: Path) -> Receipts:
    """The first 364 days of a file, one row a receipt line; a visit is a receipt, at the time of its first line."""
    visits: dict[tuple[str, str], tuple[str, float, set[str]]] = {}
    with gzip.open(path, "rt", newline="") if path.suffix == ".gz" else path.open(newline="") as file:
        for row in csv.DictReader(file):
            when, paid, had = visits.get((row["customer"], row["receipt"]), (row["when"], 0.0, set()))
            had.add(row["item"])
            visits[row["customer"], row["receipt"]] = (min(when, row["when"]), paid + float(row["amount"]), had)
    names = tuple(sorted({customer for customer, _ in visits}))
    place = {name: number for number, name in enumerate(names)}
    numbers = {item: n for n, item in enumerate(sorted({item for _, _, had in visits.values() for item in had}))}
    rows = sorted(((place[c], when, paid, had) for (c, _), (when, paid, had) in visits.items()), key=lambda r: r[:2])
    days = np.array([date.fromisoformat(when[:10]).toordinal() for _, when, _, _ in rows])
    first = int(days.min())
    kept = [(*row, day - first) for row, day in zip(rows, days.tolist(), strict=True) if day - first < DAYS]
    baskets = [sorted(numbers[item] for item in had) for _, _, _, had, _ in kept]
    return Receipts(
        names,
        first,
        len(numbers),
        np.array([row[0] for row in kept]),
        np.array([row[4] for row in kept]),
        np.array([60 * int(row[1][11:13] or 0) + int(row[1][14:16] or 0) for row in kept]),
        np.array([row[2] for row in kept]),
        np.cumsum([0, *map(len, baskets)]),
        np.array([item for basket in baskets for item in basket]),
    )


def history_of(visits: Receipts) -> VisitHistory:
    """The visits as scorers take them; ids are places in `names`."""
    packed = np.zeros(len(visits.owner), VISIT_DTYPE)
    packed["day"], packed["minute"] = visits.first + visits.day, visits.minute
    packed["at"] = ((visits.first + visits.day - 719_163) * 1440 + visits.minute) * 60
    packed["lines"] = np.diff(visits.lines)
    packed["amount_milli"] = np.rint(1000 * visits.amount)
    counts = np.bincount(visits.owner, minlength=len(visits.names))
    offsets = np.concatenate([np.zeros(1, np.int64), np.cumsum(counts)])
    return VisitHistory(np.arange(len(visits.names)), offsets, packed)


def ours(receipts: Receipts) -> dict[SignalCode, FloatArray]:
    """What `replay_scores` says; refunds are no visits."""
    visits = receipts.without(receipts.amount < 0)
    days = visits.first + WARM_UP, visits.first + DAYS - 1
    found = replay_scores(history_of(visits), *days, orders=OrderHistory(visits.lines, visits.items))
    out = {}
    for code, signal in enumerate(found.signal):
        grid = np.full((len(visits.names), DAYS), -np.inf)
        mine = found.code == code
        grid[found.customer[mine], found.day[mine] - visits.first] = found.score[mine]
        out[signal] = grid
    return out


def plant(receipts: Receipts, signal: SignalCode, judged: IntArray, fold: int, seed: int) -> tuple[Receipts, IntArray]:
    """The file with one change in each customer of a fold, and the day of everybody's change (-1: none).

    absence: never comes again after one of their visits. decline: each later visit is dropped with chance 1/2.
    usual_order: the item had at most visits so far disappears from every later one, and another takes its place.
    """
    rng = np.random.default_rng(seed)
    changed, dropped = np.full(len(judged), -1), np.zeros(len(receipts.owner), bool)
    swaps: dict[int, tuple[int, int]] = {}
    folds = rng.permutation(len(judged)) % FOLDS
    starts = np.searchsorted(receipts.owner, np.arange(len(receipts.names) + 1))
    for number in np.flatnonzero(folds == fold):
        visits = np.arange(*starts[judged[number] : judged[number] + 2])
        days = receipts.day[visits]
        window = np.unique(days[(days >= WARM_UP) & (days < LAST_CHANGE)])
        if not len(window):
            continue
        changed[number] = day = int(rng.choice(window))
        later = visits[days > day]
        if signal is SignalCode.ABSENCE:
            dropped[later] = True
        elif signal is SignalCode.DECLINE:
            dropped[later[rng.random(len(later)) < 0.5]] = True
        else:
            so_far = receipts.items[receipts.lines[visits[0]] : receipts.lines[visits[days <= day][-1] + 1]]
            usual, other = int(np.bincount(so_far).argmax()), int(rng.integers(receipts.everything))
            swaps |= dict.fromkeys(later.tolist(), (usual, other))
    planted = _swapped(receipts, swaps) if swaps else receipts.without(dropped)
    return planted, changed


def _swapped(receipts: Receipts, swaps: dict[int, tuple[int, int]]) -> Receipts:
    """The same with another item instead of the usual one at some visits."""
    baskets = np.split(receipts.items, receipts.lines[1:-1])
    for visit, (usual, other) in swaps.items():
        had = set(baskets[visit].tolist())
        if usual in had:
            baskets[visit] = np.array(sorted(had - {usual} | {other}))
    return replace(receipts, lines=np.cumsum([0, *map(len, baskets)]), items=np.concatenate(baskets))


def rules(receipts: Receipts, signal: SignalCode) -> dict[str, FloatArray]:
    """The simple rules on visit days."""
    if signal is SignalCode.ABSENCE:
        return absence_rules(receipts.came())
    return decline_rules(receipts.came(), 1) if signal is SignalCode.DECLINE else {}


@dataclass(frozen=True, slots=True)
class Found:
    """How one scorer did: `delays` of every planted change by budget."""

    signal: SignalCode
    cohort: str
    customers: int
    scorer: str
    delays: dict[float, IntArray]


def judge_receipts(
    receipts: Receipts, signals: tuple[SignalCode, ...] = tuple(SPANS), scorer: Scorer = ours
) -> Iterator[Found]:
    """Every scorer and cohort, signal by signal."""
    came = receipts.came()
    early = came[:, :WARM_UP].sum(1)
    judged = np.flatnonzero(early >= min(COHORTS.values()))
    calm = scorer(receipts)
    for signal in signals:
        before = {OURS: calm.get(signal, np.full(came.shape, -np.inf)), **rules(receipts, signal)}
        planted: list[tuple[dict[str, FloatArray], IntArray]] = []
        for fold in range(FOLDS):
            touched, changed = plant(receipts, signal, judged, fold, SEED)
            scores = {OURS: scorer(touched).get(signal, before[OURS]), **rules(touched, signal)}
            planted.append(({name: score[judged] for name, score in scores.items()}, changed))
        for cohort, least in COHORTS.items():
            inside = early[judged] >= least
            for name, score in before.items():
                mine = [(scores[name][inside], changed[inside]) for scores, changed in planted]
                yield _found(signal, cohort, name, score[judged][inside], came[judged][inside], mine)


def _found(
    signal: SignalCode,
    cohort: str,
    name: str,
    calm: FloatArray,
    came: BoolArray,
    planted: list[tuple[FloatArray, IntArray]],
) -> Found:
    """The delays of one scorer and cohort at every budget."""
    delays = {}
    for budget in judge.BUDGETS:
        allowed = judge.allowed_alerts(budget, float(len(came) * (DAYS - WARM_UP)))
        cut = judge.threshold_for(calm[:, WARM_UP:], came[:, WARM_UP:], signal, allowed)
        parts = [judge.delays(cut, score[when >= 0], when[when >= 0]) for score, when in planted]
        delays[budget] = np.concatenate(parts)
    return Found(signal, cohort, len(came), name, delays)


def print_found(found: Iterator[Found]) -> None:
    """One line a scorer: shares found within the spans of the signal, and mean days."""
    for row in found:
        cells = []
        for budget, delay in row.delays.items():
            shares = " ".join(f"<={days}d {judge.share_within(delay, days):.3f}" for days in SPANS[row.signal])
            cells.append(f"{budget:g}: {shares} mean {judge.mean_delay(delay, CAP):.2f}")
        print(f"{row.signal}, {row.cohort} ({row.customers}): {row.scorer:24s} " + "   ".join(cells))
