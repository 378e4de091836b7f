"""How long trying the alert policy on the last year takes, and how much memory, in a real, encrypted shop.

    python -m benchmarks.backtest

Each size runs in a process of its own. "Try" makes the figures of all fifteen capacities of the slider, "slider" is
what moving it asks for afterwards, "missing alone" is the try where all changes are switched off. The shops are made
once and kept in bench-work/; the largest takes some minutes to make.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

from benchmarks.large_shop import PASSPHRASE, large_shop
from benchmarks.side_by_side import Figure, print_figures
from localregulars.application.noticing.backtest import OFFERED, load_backtest_input, run_backtest
from localregulars.domain.progress import SilentProgress
from localregulars.domain.signals import SignalCode
from localregulars.storage.vault import SqlVault

LAST = date(2026, 6, 30)
SIZES = ((1_000, 100_000), (20_000, 2_000_000))
BOUNDS = {"load": 5.0, "try": 60.0, "slider": 0.2, "missing alone": 10.0, "memory": 1000.0}


class Clock:
    """Stands at noon of the last day."""

    def now(self) -> datetime:
        """Noon."""
        return datetime(LAST.year, LAST.month, LAST.day, 12, tzinfo=UTC)


def seconds(work: Callable[[], object]) -> float:
    """How long a piece of work took."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def measure(customers: int, visits: int) -> dict[str, float]:
    """Seconds of each step and megabytes at most; for a process of its own."""
    store = SqlVault().unlock(large_shop(customers, visits, LAST), PASSPHRASE)
    taken: dict[str, float] = {}
    with store.unit_of_work() as uow:
        begun = time.perf_counter()
        given = load_backtest_input(uow, Clock())
        taken["load"] = time.perf_counter() - begun
    store.close()
    begun = time.perf_counter()
    found = run_backtest(given, OFFERED, SilentProgress())
    taken["try"] = time.perf_counter() - begun
    taken["slider"] = max(seconds(lambda n=n: found.figures[n]) for n in OFFERED)  # type: ignore[misc]
    silent = frozenset(code for code in SignalCode if code.is_change)
    taken["missing alone"] = seconds(lambda: run_backtest(replace(given, silent=silent), OFFERED, SilentProgress()))
    taken["memory"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return taken


def figures() -> list[Figure]:
    """All sizes, printed as they are measured; the bounds are for the largest."""
    print(f"{'customers':>10} {'visits':>10} " + " ".join(f"{name:>13}" for name in BOUNDS))
    taken: dict[str, float] = {}
    for customers, visits in SIZES:
        command = [sys.executable, "-m", "benchmarks.backtest", str(customers), str(visits)]
        taken = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        print(f"{customers:>10,} {visits:>10,} " + " ".join(f"{taken[name]:>13.3f}" for name in BOUNDS))
    unit = {"memory": "MB"}
    return [Figure(f"back-test: {name}", taken[name], bound, unit.get(name, "s")) for name, bound in BOUNDS.items()]


def main() -> int:
    """Print the table; 1 when a bound is passed. With two numbers: one size as JSON."""
    if len(sys.argv) == 3:
        print(json.dumps(measure(int(sys.argv[1]), int(sys.argv[2]))))
        return 0
    measured = figures()
    print_figures("Back-test of the last year", measured)
    return int(not all(figure.holds for figure in measured))


if __name__ == "__main__":
    raise SystemExit(main())
