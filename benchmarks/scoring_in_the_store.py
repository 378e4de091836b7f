"""Scoring in a real, encrypted shop: from the opened store to a stored queue, each step on its own.

    python benchmarks/scoring_in_the_store.py [--customers 20000 --visits 2000000]

Full: nothing derived is stored. New day: a day of visits more. One visit: recorded by hand, and the queue told of it.
"""

from __future__ import annotations

import argparse
import resource
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta

from benchmarks.large_shop import PASSPHRASE, WORK, large_shop
from localregulars.application.execution import execute
from localregulars.application.ports import ReceiptToKeep, Store
from localregulars.application.scoring import compute_scores, load_scoring_input, rescore_customer, store_scores
from localregulars.application.visits import record_visit
from localregulars.domain.ids import CustomerId
from localregulars.domain.progress import SilentProgress
from localregulars.storage.vault import SqlVault

LAST = date(2026, 6, 30)


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


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--customers", type=int, default=20_000)
    parser.add_argument("--visits", type=int, default=2_000_000)
    given = parser.parse_args()
    made = large_shop(given.customers, given.visits, LAST)
    folder = WORK / "scored"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(made, folder, ignore=shutil.ignore_patterns("complete"))
    print(f"{given.customers:,} customers, {given.visits:,} visits, seconds:")
    store = SqlVault().unlock(folder, PASSPHRASE)
    try:
        clock = Clock(LAST)
        show("full", score(store, clock))
        clock.day += timedelta(days=1)
        add_a_day(store, clock.day, max(given.visits // 730, 1))
        show("new day", score(store, clock))
        with store.unit_of_work() as uow:
            somebody = min(uow.consents.may_score())
        show("one visit", one_visit(store, clock, somebody))
    finally:
        store.close()
    shutil.rmtree(folder)
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
    return 0


def add_a_day(store: Store, day: date, visits: int) -> None:
    """As many people came on one more day as usually do."""
    with store.unit_of_work() as uow:
        people = sorted(uow.consents.may_score())[:: max(1, len(uow.consents.may_score()) // visits)][:visits]
        at = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
        uow.visits.keep_receipts(ReceiptToKeep(f"{c}|{day}", c, at, day, 540, 4200, b"") for c in people)
        uow.commit()


def show(name: str, taken: dict[str, float]) -> None:
    """One line of the table."""
    print(f"{name:>10}: " + "  ".join(f"{step} {seconds:.3f}" for step, seconds in taken.items()))


if __name__ == "__main__":
    raise SystemExit(main())
