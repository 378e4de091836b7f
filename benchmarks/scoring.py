"""How long scoring takes, and how its cost grows: made-up shops of 10^4 to 10^7 visits, arrays only.

    python -m benchmarks.scoring            everything
    python -m benchmarks.scoring --rules    the change rules alone

Times are the compute part: from arrays of visits (or stored states) to the queue, and for each change rule from visits
to everybody's row. The store's share is measured in `benchmarks/scoring_in_the_store.py`.
"""

from __future__ import annotations

import argparse
import gc
import json
import resource
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from multiprocessing import get_context

import numpy as np

from benchmarks.side_by_side import Figure, print_figures
from localregulars.domain.progress import SilentProgress
from localregulars.domain.signals import SignalCode
from localregulars.scoring import engine
from localregulars.scoring.absence import AbsenceParameters, table
from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.changes import ChangeRule, ClockedVisits, brought_up_to_date, fields
from localregulars.scoring.decline import DeclineRule
from localregulars.scoring.history import VISIT_DTYPE, DayTotals, VisitHistory
from localregulars.scoring.intensity import Intensity
from localregulars.scoring.records import ScoringInput, StoredStates
from localregulars.scoring.replay import replay_scores
from localregulars.scoring.rhythm import advance
from localregulars.scoring.time_of_day import TimeOfDay
from localregulars.scoring.usual_order import UsualOrderRule

DAYS = 730
FIRST = 738_000
SIZES = ((100, 10_000), (1_000, 100_000), (10_000, 1_000_000), (20_000, 2_000_000), (100_000, 10_000_000))
JUDGED = (20_000, 2_000_000)
"""The limits are those of this size; a greater one only shows that cost grows with the visits."""
LIMITS = {"full rebuild": 3.0, "new day": 0.5, "one more visit": 0.005, "replay of half a year, 1,000 people": 10.0}
RULES: tuple[ChangeRule, ...] = (DeclineRule(), UsualOrderRule(), Intensity(), TimeOfDay())
RULE_SIZES = ((100, 10_000), (1_000, 100_000), (10_000, 1_000_000), (20_000, 10_000_000))
"""Customers and visits; for the usual order, lines of receipts instead of visits."""
LINES = 9.5
"""Lines of a receipt on average; many have few and some have a hundred."""
ITEM_LINES = 19_000_000
ITEM_SECONDS, ITEM_MEGABYTES = 25.0, 600
SCORES_SECONDS = 0.010


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


def until(history: VisitHistory, day: int) -> VisitHistory:
    """Everybody's visits up to a day."""
    return _chosen(history, history.visits["day"] <= day)


def on(history: VisitHistory, day: int) -> VisitHistory:
    """Everybody's visits of one day."""
    return _chosen(history, history.visits["day"] == day)


def _chosen(history: VisitHistory, keep: np.ndarray) -> VisitHistory:
    owner = np.repeat(np.arange(len(history.customer_ids)), np.diff(history.offsets))
    counts = np.bincount(owner[keep], minlength=len(history.customer_ids))
    offsets = np.concatenate([np.zeros(1, np.int64), np.cumsum(counts)])
    return VisitHistory(history.customer_ids, offsets, history.visits[keep])


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
    megabytes: float


def measure(customers: int, visits: int) -> Row:
    """Full rebuild of yesterday, then today from the stored states and today's visits, then one visit more."""
    history = made_up_history(customers, visits)
    rng = np.random.default_rng(5)
    history.visits["minute"] = np.clip(rng.normal(720, 90, len(history.visits)), 0, 1439)
    history.visits["amount_milli"] = np.exp(rng.normal(8.3, 0.3, len(history.visits)))
    totals = totals_of(history)
    today = int(totals.days[-1])
    yesterday = ScoringInput(today - 1, 3, OpenDays.of(totals, today - 1), until(history, today - 1))
    table(replace(AbsenceParameters(), days_per_week=7))
    full = seconds(lambda: engine.compute(yesterday, SilentProgress()), 3 if visits <= JUDGED[1] else 1)
    result = engine.compute(yesterday, SilentProgress())
    parameters = json.loads(json.dumps(result.parameters))
    nobody = VisitHistory(np.zeros(0, np.int64), np.zeros(1, np.int64), np.zeros(0, VISIT_DTYPE))
    given = ScoringInput(
        today,
        3,
        OpenDays.of(totals, today),
        nobody,
        stored=StoredStates(result.state_ids, result.states, parameters, on(history, today)),
    )
    new_day = seconds(lambda: engine.compute(given, SilentProgress()))
    one, zero = result.states["rhythm"][:1], np.zeros(1, np.int64)
    one_visit = seconds(lambda: advance(one, np.array([today + 1]), np.array([3]), zero), 50)
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return Row(customers, len(history.visits), full, new_day, one_visit, megabytes)


def growth() -> list[Row]:
    """The table of sizes, printed as it is measured."""
    titles = f"{'full':>13} {'a visit':>11} {'new day':>9} {'one visit':>11} {'memory':>9}"
    print(f"{'customers':>10} {'visits':>10} {titles}")
    rows = []
    with ProcessPoolExecutor(1, mp_context=get_context("spawn"), max_tasks_per_child=1) as processes:
        for row in (processes.submit(measure, *size).result() for size in SIZES):
            rows.append(row)
            times = f"{row.full:11.3f} s {row.full / row.visits * 1e6:8.3f} us {row.new_day:7.3f} s"
            one = f"{row.one_visit * 1000:8.3f} ms {row.megabytes:6.0f} MB"
            print(f"{row.customers:>10,} {row.visits:>10,} {times} {one}", flush=True)
    return rows


def figures() -> list[Figure]:
    """Everything."""
    return [*shop_figures(), *rule_figures()]


def shop_figures() -> list[Figure]:
    """What the largest size takes, and a replay, beside their limits."""
    largest = dict(zip(SIZES, growth(), strict=True))[JUDGED]
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


def made_up_visits(customers: int, visits: int, lines: float = 0.0, seed: int = 1) -> ClockedVisits:
    """Visits of customers of whom some come ten times as often as others, spread over two years, as rules see them.

    `lines` items a visit on average, out of 5,000, a few dozen of which each customer has again and again.
    """
    rng = np.random.default_rng(seed)
    counts = rng.multinomial(visits, rng.dirichlet(np.full(customers, 1.5)))
    offsets = np.concatenate([np.zeros(1, np.int64), np.cumsum(counts)])
    owner = np.repeat(np.arange(customers), counts)
    clock = (np.arange(visits) - offsets[owner]) * DAYS // counts[owner]
    had = np.minimum(rng.geometric(1 / lines, visits), 120) if lines else np.zeros(visits, np.int64)
    items = (rng.pareto(0.7, int(had.sum())) * 20).astype(np.int64)
    items += np.repeat(owner % 97, had) * 50
    return ClockedVisits(
        offsets,
        FIRST + clock,
        clock,
        np.clip(rng.normal(720, 90, visits), 0, 1439).astype(np.int64),
        rng.normal(0, 0.3, visits),
        np.concatenate([np.zeros(1, np.int64), np.cumsum(had)]),
        np.mod(items, 5_000, out=items),
        np.zeros(visits),
    )


@dataclass(frozen=True)
class RuleRow:
    """What one rule takes for a number of visits (or lines); times in seconds."""

    counted: int
    follow: float
    scores: float
    one_visit: float
    megabytes: float


def measure_rule(number: int, customers: int, visits: int) -> RuleRow:
    """Follow everybody's visits by one of `RULES`, score everybody, and take one more visit in."""
    rule = RULES[number]
    has_items = rule.code is SignalCode.USUAL_ORDER
    told = made_up_visits(customers, visits, LINES if has_items else 0.0)
    begun = time.perf_counter()
    rows = brought_up_to_date(rule, np.zeros(customers, rule.dtype), told)
    follow = time.perf_counter() - begun
    clock = np.full(customers, DAYS + 7)
    scores = seconds(lambda: rule.scores(fields(rows), clock, FIRST + clock), 5)
    one, newest = rows[:1].copy(), told.arrivals(np.zeros(1, np.int64))
    one_visit = seconds(lambda: rule.step(fields(one), newest), 50)
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return RuleRow(len(told.items) if has_items else visits, follow, scores, one_visit, megabytes)


def rule_figures() -> list[Figure]:
    """Every rule at every size, each in a process of its own so that memory can be told, printed as it is measured."""
    print(
        f"{'rule':>12} {'customers':>10} {'counted':>21} {'follow':>10} {'scores':>10} {'one visit':>11} {'memory':>9}"
    )
    figures = []
    with ProcessPoolExecutor(1, mp_context=get_context("spawn"), max_tasks_per_child=1) as processes:
        for number, rule in enumerate(RULES):
            has_items = rule.code is SignalCode.USUAL_ORDER
            sizes = [(n, round(visits / LINES) if has_items else visits) for n, visits in RULE_SIZES]
            sizes += [(RULE_SIZES[-1][0], round(ITEM_LINES / LINES))] if has_items else []
            rows = [processes.submit(measure_rule, number, *size) for size in sizes]
            for (customers, _), row in zip(sizes, rows, strict=True):
                _print_rule(rule.code, customers, "lines" if has_items else "visits", row.result())
            figures += _rule_limits(rule.code, rows[-1].result())
    return figures


def _print_rule(code: SignalCode, customers: int, what: str, row: RuleRow) -> None:
    times = f"{row.follow:8.3f} s {row.scores * 1000:7.2f} ms {row.one_visit * 1000:8.3f} ms"
    print(f"{code.value:>12} {customers:>10,} {row.counted:>14,} {what:<6} {times} {row.megabytes:6.0f} MB", flush=True)


def _rule_limits(code: SignalCode, largest: RuleRow) -> list[Figure]:
    """What the largest size takes beside its limits."""
    name = f"{code.value}, 20,000 customers"
    figures = [
        Figure(f"{name}: scores of a day", largest.scores, SCORES_SECONDS, "s"),
        Figure(f"{name}: one more visit of one", largest.one_visit, LIMITS["one more visit"], "s"),
    ]
    if code is SignalCode.USUAL_ORDER:
        lines = f"{name}: {largest.counted / 1e6:.0f} million lines followed"
        figures.append(Figure(lines, largest.follow, ITEM_SECONDS, "s"))
        figures.append(Figure(f"{lines}, memory", largest.megabytes, ITEM_MEGABYTES, "MB"))
    return figures


def main() -> int:
    """Print the tables; 1 when a limit is passed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rules", action="store_true", help="the change rules alone")
    measured = rule_figures() if parser.parse_args().rules else figures()
    print_figures("Scoring, arrays only", measured)
    return int(not all(figure.holds for figure in measured))


if __name__ == "__main__":
    raise SystemExit(main())
