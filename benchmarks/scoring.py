"""How long scoring takes, and how its cost grows: made-up shops of 10^4 to 2 x 10^6 visits, arrays only.

    python -m benchmarks.scoring

Times are the compute part: from arrays of visits (or stored states) to the queue. The store's share is measured in
`benchmarks/scoring_in_the_store.py`.
"""

from __future__ import annotations

import gc
import json
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from benchmarks.side_by_side import Figure, print_figures
from localregulars.domain.progress import SilentProgress
from localregulars.scoring import engine
from localregulars.scoring.absence import AbsenceParameters, table
from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.engine import ScoringInput, StoredRhythms
from localregulars.scoring.history import VISIT_DTYPE, DayTotals, VisitHistory
from localregulars.scoring.replay import replay_scores
from localregulars.scoring.rhythm import advance

DAYS = 730
FIRST = 738_000
SIZES = ((100, 10_000), (1_000, 100_000), (10_000, 1_000_000), (20_000, 2_000_000))
LIMITS = {"full rebuild": 1.8, "new day": 0.3, "one more visit": 0.005, "replay of half a year, 1,000 people": 10.0}


def made_up_history(customers: int, visits: int, seed: int = 1) -> VisitHistory:
    """A shop with that many customers and about that many visits in two years: gamma gaps around 2 to 40 days."""
    rng = np.random.default_rng(seed)
    usual = np.exp(rng.uniform(np.log(2), np.log(40), customers))
    usual *= customers * (DAYS / usual).mean() / visits
    most = int(DAYS / usual.min() * 1.6) + 20
    counts = np.minimum((DAYS / usual * 1.5 + 20).astype(np.int64), most)
    owner = np.repeat(np.arange(customers), counts)
    gap = rng.gamma(1.5, usual[owner] / 1.5)
    total = np.cumsum(gap)
    starts = np.concatenate([[0], np.cumsum(counts)[:-1]])
    offset = np.repeat(rng.uniform(0, usual) - total[starts], counts)
    at = total + offset
    keep = at < DAYS
    owner, at = owner[keep], at[keep]
    packed = np.zeros(len(at), VISIT_DTYPE)
    packed["day"] = FIRST + at.astype(np.int64)
    packed["at"] = (at * 86_400).astype(np.int64)
    offsets = np.concatenate([np.zeros(1, np.int64), np.cumsum(np.bincount(owner, minlength=customers))])
    return VisitHistory(np.arange(1, customers + 1), offsets, packed)


def totals_of(history: VisitHistory) -> DayTotals:
    """The shop's daily totals of a made-up history."""
    days, counts = np.unique(history.visits["day"], return_counts=True)
    return DayTotals(days.astype(np.int64), counts.astype(np.int64), counts.astype(np.int64))


def until(history: VisitHistory, day: int, customers: np.ndarray | None = None) -> VisitHistory:
    """The visits up to a day, of all customers or of those at some positions."""
    owner = np.repeat(np.arange(len(history.customer_ids)), np.diff(history.offsets))
    chosen = np.arange(len(history.customer_ids)) if customers is None else customers
    keep = (history.visits["day"] <= day) & np.isin(owner, chosen)
    counts = np.bincount(owner[keep], minlength=len(history.customer_ids))[chosen]
    offsets = np.concatenate([np.zeros(1, np.int64), np.cumsum(counts)])
    return VisitHistory(history.customer_ids[chosen], offsets, history.visits[keep])


def seconds(work: Callable[[], object], times: int = 3) -> float:
    """The median time of a piece of work."""
    taken = []
    for _ in range(times):
        gc.collect()
        begun = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begun)
    return sorted(taken)[len(taken) // 2]


@dataclass(frozen=True)
class Row:
    """One line of the table; times in seconds."""

    customers: int
    visits: int
    full: float
    new_day: float
    one_visit: float


def measure(customers: int, visits: int) -> Row:
    """Full rebuild of yesterday, then today from the stored states and today's visits, then one visit more."""
    history = made_up_history(customers, visits)
    totals = totals_of(history)
    today = int(totals.days[-1])
    yesterday = ScoringInput(today - 1, 3, OpenDays.of(totals, today - 1), until(history, today - 1))
    table(replace(AbsenceParameters(), days_per_week=7))
    full = seconds(lambda: engine.compute(yesterday, SilentProgress()))
    result = engine.compute(yesterday, SilentProgress())
    parameters = json.loads(json.dumps(result.parameters))
    came = np.unique(np.searchsorted(history.offsets, np.flatnonzero(history.visits["day"] == today), "right") - 1)
    others = ~np.isin(result.state_ids, history.customer_ids[came])
    given = ScoringInput(
        today,
        3,
        OpenDays.of(totals, today),
        until(history, today, came),
        stored=StoredRhythms(result.state_ids[others], result.states[others], parameters),
    )
    new_day = seconds(lambda: engine.compute(given, SilentProgress()))
    one, zero = result.states[:1], np.zeros(1, np.int64)
    one_visit = seconds(lambda: advance(one, np.array([today + 1]), np.array([3]), zero), 50)
    return Row(customers, len(history.visits), full, new_day, one_visit)


def growth() -> list[Row]:
    """The table of sizes, printed as it is measured."""
    print(f"{'customers':>10} {'visits':>10} {'full rebuild':>13} {'new day':>9} {'one visit':>10}")
    rows = []
    for size in SIZES:
        rows.append(row := measure(*size))
        times = f"{row.full:11.3f} s {row.new_day:7.3f} s {row.one_visit * 1000:7.3f} ms"
        print(f"{row.customers:>10,} {row.visits:>10,} {times}")
    return rows


def figures() -> list[Figure]:
    """What the largest size takes, and a replay, beside their limits."""
    largest = growth()[-1]
    history = made_up_history(1_000, 100_000)
    last = int(history.visits["day"].max())
    replayed = seconds(lambda: replay_scores(history, last - 181, last))
    taken = {
        "full rebuild": largest.full,
        "new day": largest.new_day,
        "one more visit": largest.one_visit,
        "replay of half a year, 1,000 people": replayed,
    }
    return [Figure(f"arrays only: {name}", taken[name], limit, "s") for name, limit in LIMITS.items()]


def main() -> int:
    """Print the table; 1 when a limit is passed."""
    measured = figures()
    print_figures("Scoring, arrays only", measured)
    return int(not all(figure.holds for figure in measured))


if __name__ == "__main__":
    raise SystemExit(main())
