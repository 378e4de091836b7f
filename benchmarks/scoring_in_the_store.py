"""Scoring in a real, encrypted shop: from the opened store to a stored queue, each step on its own.

    python -m benchmarks.scoring_in_the_store

Full: nothing derived is stored. New day: a day of visits more. One visit: recorded by hand, and the queue told of it.
The shops are made once and kept in bench-work/; the largest takes some minutes to make.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta

from benchmarks.large_shop import PASSPHRASE, WORK, large_shop
from benchmarks.side_by_side import Figure, print_figures
from localregulars.application.execution import execute
from localregulars.application.ports import ReceiptToKeep, Store
from localregulars.application.scoring import compute_scores, load_scoring_input, rescore_customer, store_scores
from localregulars.application.visits import record_visit
from localregulars.domain.ids import CustomerId
from localregulars.domain.progress import SilentProgress
from localregulars.storage.vault import SqlVault

LAST = date(2026, 6, 30)
SIZES = ((100, 10_000), (1_000, 100_000), (10_000, 1_000_000), (20_000, 2_000_000))
BOUNDS = {"full": 3.0, "new day": 0.5, "one visit": 0.02}


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


def score(store: Store, clock: Clock) -> dict[str, float]:
    """One scoring, each step timed, in seconds."""
    taken: dict[str, float] = {}
    with timed("load", taken), store.unit_of_work() as uow:
        given = load_scoring_input(uow, clock)
    with timed("compute", taken):
        result = compute_scores(given, SilentProgress())
    with timed("store", taken):
        execute(store, clock, store_scores(result))
    taken["all"] = sum(taken.values())
    return taken


def one_visit(store: Store, clock: Clock, customer: CustomerId) -> dict[str, float]:
    """A visit by hand and what follows for the queue."""
    taken: dict[str, float] = {}
    with timed("record", taken):
        execute(store, clock, lambda uow, clock: record_visit(uow, clock, customer_id=customer))
    with timed("rescore", taken):
        execute(store, clock, lambda uow, clock: rescore_customer(uow, clock, customer_id=customer))
    taken["all"] = sum(taken.values())
    return taken


def measure(customers: int, visits: int) -> dict[str, dict[str, float]]:
    """Seconds of full, new day and one visit, by step, in a copy of a made-up shop."""
    made = large_shop(customers, visits, LAST)
    folder = WORK / "scored"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(made, folder, ignore=shutil.ignore_patterns("complete"))
    store = SqlVault().unlock(folder, PASSPHRASE)
    taken = {}
    try:
        clock = Clock(LAST)
        taken["full"] = score(store, clock)
        clock.day += timedelta(days=1)
        add_a_day(store, clock.day, max(visits // 730, 1))
        taken["new day"] = score(store, clock)
        with store.unit_of_work() as uow:
            somebody = min(uow.consents.may_score())
        taken["one visit"] = one_visit(store, clock, somebody)
    finally:
        store.close()
    shutil.rmtree(folder)
    return taken


def figures() -> list[Figure]:
    """Every size, printed as it is measured; the largest beside its bounds."""
    taken: dict[str, dict[str, float]] = {}
    print(f"{'customers':>10} {'visits':>10}   seconds by step")
    for customers, visits in SIZES:
        taken = measure(customers, visits)
        for name, steps in taken.items():
            said = "  ".join(f"{step} {seconds:.3f}" for step, seconds in steps.items())
            print(f"{customers:>10,} {visits:>10,}   {name:>9}: {said}")
    return [
        Figure(f"{name}, 20,000 customers, 2 million visits", taken[name]["all"], BOUNDS[name], "s") for name in BOUNDS
    ]


def main() -> int:
    """Print the table; 1 when a bound is passed."""
    measured = figures()
    print_figures("Scoring in the store", measured)
    return int(not all(figure.holds for figure in measured))


def add_a_day(store: Store, day: date, visits: int) -> None:
    """As many people came on one more day as usually do."""
    with store.unit_of_work() as uow:
        people = sorted(uow.consents.may_score())[:: max(1, len(uow.consents.may_score()) // visits)][:visits]
        at = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
        uow.visits.keep_receipts(ReceiptToKeep(f"{c}|{day}", c, at, day, 540, 4200, b"") for c in people)
        uow.commit()


if __name__ == "__main__":
    raise SystemExit(main())
