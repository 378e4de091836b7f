"""Scoring in a real, encrypted shop: from the opened store to a stored queue, each step on its own, and memory.

    python -m benchmarks.scoring_in_the_store

First: nothing derived was ever stored. Full: all states are made anew, as every four weeks, in a shop just opened; the
middle one of three.
New day: a day of visits more. First day: the same as the first thing after unlocking, with no state in memory. One
visit: recorded by hand, and the queue told of it.
All customers said yes to words that name changes, so that every signal is looked at. The largest shop is measured
twice: without lines of receipts, which is what the signals of visits take, and with 19 million; what these add is what
the signals of items take. Each shop is measured in a process of its own; `replay` is the command, with items.
The shops are made once and kept in bench-work/; the largest takes some minutes to make.
"""

from __future__ import annotations

import json
import resource
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import numpy as np

from benchmarks.large_shop import PASSPHRASE, WORK, Orders, large_shop
from benchmarks.scoring import DAYS, made_up_visits
from benchmarks.side_by_side import Figure, print_figures, run_and_measure
from localregulars.application.execution import execute
from localregulars.application.noticing.scoring import (
    compute_scores,
    load_scoring_input,
    rescore_customer,
    store_scores,
)
from localregulars.application.ports import Store
from localregulars.application.visits.by_hand import record_visit
from localregulars.application.visits.ports import ReceiptToKeep
from localregulars.background.processes import on_two_cores
from localregulars.domain.ids import CustomerId
from localregulars.domain.progress import Beside, ProgressToken, SilentProgress
from localregulars.scoring.records import ScoringResult
from localregulars.storage.vault import SqlVault

LAST = date(2026, 6, 30)
SIZES = ((100, 10_000, 0.0), (1_000, 100_000, 0.0), (10_000, 1_000_000, 0.0), (20_000, 2_000_000, 0.0))
LINES = 9.5
"""Lines of a receipt on average, in the largest shop: 19 million."""
VISITS_BY_HAND = 9
FULL_TIMES = 3
"""Everything is made anew so often, each time in a shop just opened, and the middle one counts: a computer that others
use too takes 2.7 s for it at one moment and 3.7 s at another."""
BOUNDS = {"full": 3.0, "new day": 0.5, "one visit": 0.005}
ITEM_SECONDS, MEGABYTES, REPLAY_SECONDS = 30.0, 1000.0, 10.0
_APART = "from benchmarks.scoring_in_the_store import main; main()"
"""Not `-m`: a process beside it would first load all of that module, as no process of the program does."""
Taken = dict[str, dict[str, float]]
"""Seconds by what was done, and of that by step; megabytes at most, with the process beside it, under "memory"."""


class Clock:
    """Stands at noon of a day."""

    def __init__(self, day: date) -> None:
        self.day = day

    def now(self) -> datetime:
        """Noon."""
        return datetime(self.day.year, self.day.month, self.day.day, 12, tzinfo=UTC)


@contextmanager
def timed(name: str, taken: dict[str, float]) -> Iterator[None]:
    """Notes how long the block took."""
    begun = time.perf_counter()
    yield
    taken[name] = time.perf_counter() - begun


def held_at_most(process: subprocess.Popen[str]) -> dict[str, float]:
    """How many MB a process and those that it starts hold at most until it ends, together ("MB") and "alone" (Linux).

    It is watched from outside: a thread inside would take turns with what is measured.
    """
    memory = {"MB": 0.0, "alone": 0.0}
    while process.poll() is None:
        with suppress(FileNotFoundError, ProcessLookupError):  # one of them has just ended
            own, others = _resident_mb(process.pid), 0.0
            for task in Path(f"/proc/{process.pid}/task").glob("*/children"):
                for child in map(int, task.read_text(encoding="ascii").split()):
                    others += _resident_mb(child, like=process.pid)
            memory["MB"], memory["alone"] = max(memory["MB"], own + others), max(memory["alone"], own)
        time.sleep(0.01)
    return memory


def _resident_mb(process: int, like: int | None = None) -> float:
    told = Path(f"/proc/{process}/statm").read_text(encoding="ascii")
    if like is not None and _named(process) == _named(like):
        return 0.0  # not yet a process of its own: it still shares all that the one that started it holds
    return int(told.split()[1]) * resource.getpagesize() / 2**20


def _named(process: int) -> bytes:
    return Path(f"/proc/{process}/cmdline").read_bytes()


def score(store: Store, clock: Clock) -> dict[str, float]:
    """One scoring, each step timed, in seconds; "cpu" is what the processor worked, whatever else it had to do."""
    taken: dict[str, float] = {}
    begun, worked = time.perf_counter(), time.process_time()

    def scored(token: ProgressToken, beside: Beside) -> ScoringResult:
        with timed("load", taken), store.unit_of_work() as uow:
            given = load_scoring_input(uow, clock, beside=beside)
        with timed("compute", taken):
            return compute_scores(given, token, beside)

    result = on_two_cores(scored, SilentProgress())
    with timed("store", taken):
        execute(store, clock, store_scores(result))
    taken["all"] = time.perf_counter() - begun
    taken["cpu"] = time.process_time() - worked
    return taken


def one_visit(store: Store, clock: Clock, customer: CustomerId) -> dict[str, float]:
    """A visit by hand and what follows for the queue; the customer has not come on that day before."""
    taken: dict[str, float] = {}
    with timed("record", taken):
        execute(store, clock, lambda uow, clock: record_visit(uow, clock, customer_id=customer))
    with timed("rescore", taken):
        execute(store, clock, lambda uow, clock: rescore_customer(uow, clock, customer_id=customer))
    taken["all"] = sum(taken.values())
    return taken


def measure(customers: int, visits: int, lines: float) -> Taken:
    """First, full, new days and one visit in a copy of a made-up shop; for a process of its own."""
    made = large_shop(customers, visits, LAST, lines)
    folder = WORK / "scored"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(made, folder, ignore=shutil.ignore_patterns("complete"))
    clock, taken = Clock(LAST), {}
    store = SqlVault().unlock(folder, PASSPHRASE)
    taken["first"] = score(store, clock)
    try:
        anew = []
        for _ in range(FULL_TIMES):
            with store.unit_of_work() as uow:
                uow.scores.drop_states(uow.consents.may_score())
                uow.commit()
            store.close()
            store = SqlVault().unlock(folder, PASSPHRASE)
            anew.append(score(store, clock))
        taken["full"] = sorted(anew, key=lambda one: one["all"])[len(anew) // 2]
        clock.day += timedelta(days=1)
        add_a_day(store, clock.day, max(visits // DAYS, 1), lines)
        taken["new day"] = score(store, clock)
        store.close()
        store = SqlVault().unlock(folder, PASSPHRASE)
        clock.day += timedelta(days=1)
        add_a_day(store, clock.day, max(visits // DAYS, 1), lines)
        taken["first day"] = score(store, clock)
        clock.day += timedelta(days=1)
        with store.unit_of_work() as uow:
            some = sorted(uow.consents.may_score())[:VISITS_BY_HAND]
        by_hand = [one_visit(store, clock, somebody) for somebody in some]
        taken["one visit"] = {step: statistics.median(one[step] for one in by_hand) for step in by_hand[0]}
    finally:
        store.close()
    shutil.rmtree(folder)
    return taken


def measured_apart(customers: int, visits: int, lines: float) -> Taken:
    """The same in a process of its own, printed."""
    large_shop(customers, visits, LAST, lines)  # made beforehand: making it takes memory too
    command = [sys.executable, "-c", _APART, str(customers), str(visits), str(lines)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        memory = held_at_most(process)
        told, _ = process.communicate()
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    taken: Taken = {**json.loads(told), "memory": memory}
    what = f"{customers:>10,} {visits:>10,} {round(visits * lines):>11,}"
    for name, steps in taken.items():
        print(f"{what}   {name:>9}: " + "  ".join(f"{step} {number:.3f}" for step, number in steps.items()), flush=True)
    return taken


def figures() -> list[Figure]:
    """Every size, printed as it is measured; the largest beside its bounds."""
    print(f"{'customers':>10} {'visits':>10} {'lines':>11}   seconds by step")
    by_size = [measured_apart(*size) for size in SIZES]
    without, had = by_size[-1], measured_apart(*SIZES[-1][:2], LINES)
    largest = "20,000 customers, 2 million visits"
    out = [Figure(f"{name}, {largest}", without[name]["all"], bound, "s") for name, bound in BOUNDS.items()]
    out += [
        Figure("full: what 19 million lines add", had["full"]["all"] - without["full"]["all"], ITEM_SECONDS, "s"),
        Figure("new day, with lines", had["new day"]["all"], BOUNDS["new day"], "s"),
        Figure("first day after unlocking, with lines", had["first day"]["all"], BOUNDS["new day"], "s"),
        Figure("one visit, with lines", had["one visit"]["all"], BOUNDS["one visit"], "s"),
        Figure("memory, with lines", had["memory"]["MB"], MEGABYTES, "MB"),
    ]
    return [*out, Figure("replay of half a year, 1,000 people, with lines", replay_seconds(), REPLAY_SECONDS, "s")]


def replay_seconds() -> float:
    """What the command `replay` takes for half a year of 1,000 people with 100,000 visits in two years."""
    table = _visits_file(1_000, 100_000)
    first, last = date.fromordinal(LAST.toordinal() - 181), LAST
    command = [sys.executable, "-m", "localregulars", "replay", str(table), "--from", first.isoformat()]
    taken, _ = run_and_measure([*command, "--to", last.isoformat(), "--out", str(WORK / "replayed.csv")])
    return taken


def _visits_file(customers: int, visits: int) -> Path:
    """A file of visits as `replay` reads it, made once."""
    path = WORK / f"visits-{customers}-{visits}.csv"
    if not path.exists():
        WORK.mkdir(exist_ok=True)
        made = made_up_visits(customers, visits, LINES)
        owner = np.repeat(np.arange(customers), np.diff(made.offsets)).tolist()
        day = (made.clock + LAST.toordinal() - int(made.clock.max())).tolist()
        items, ends = made.items.tolist(), made.item_offsets.tolist()
        rows = zip(owner, day, made.minute.tolist(), ends, ends[1:], strict=False)
        path.write_text(
            "customer,when,amount,items\n"
            + "".join(
                f"H{who},{date.fromordinal(on)} {minute // 60:02d}:{minute % 60:02d},{4.2 + minute / 500:.2f},"
                f"{'|'.join(f'i{item}' for item in items[start:stop])}\n"
                for who, on, minute, start, stop in rows
            )
        )
    return path


def main() -> int:
    """Print the table; 1 when a bound is passed. With three numbers: one shop as JSON."""
    if len(sys.argv) == 4:
        print(json.dumps(measure(int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]))))
        return 0
    measured = figures()
    print_figures("Scoring in the store", measured)
    return int(not all(figure.holds for figure in measured))


def add_a_day(store: Store, day: date, visits: int, lines: float) -> None:
    """As many people came on one more day as usually do, and had as many things."""
    with store.unit_of_work() as uow:
        everybody, orders = sorted(uow.consents.may_score()), Orders.of(uow, lines)
        people = everybody[:: max(1, len(everybody) // visits)][:visits]
        at = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
        had = (orders.had_by(int(c), 1)[0] for c in people)
        receipts = (
            ReceiptToKeep(f"{c}|{day}", c, at, day, 540, amount, packed)
            for c, (amount, packed) in zip(people, had, strict=True)
        )
        uow.visits.keep_receipts(receipts)
        uow.commit()


if __name__ == "__main__":
    raise SystemExit(main())
