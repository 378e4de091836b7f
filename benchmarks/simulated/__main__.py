"""The command: see the package. Exits with 1 when a figure falls short."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import benchmarks.simulated as package
from benchmarks.side_by_side import print_figures
from benchmarks.simulated.run import DEVELOPMENT, JUDGING, PROCESSES, judged
from benchmarks.simulated.table import cells_in_markdown, figures, print_table
from benchmarks.simulated.trades import TRADES
from localregulars.domain.signals import SignalCode

BEGIN, END = "<!-- cells: python -m benchmarks.simulated --write -->\n", "<!-- end of cells -->\n"


def _write(page: Path, cells: str) -> None:
    """Put a table between the marks of a page."""
    text = page.read_text(encoding="utf-8")
    before, rest = text.split(BEGIN)
    _, after = rest.split(END)
    page.write_text(f"{before}{BEGIN}{cells}{END}{after}", encoding="utf-8")


def main() -> int:
    """Simulate, score, judge, print."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.simulated",
        description=package.__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--trade", nargs="+", choices=TRADES, default=list(TRADES))
    parser.add_argument("--signal", nargs="+", choices=[*SignalCode], type=SignalCode, default=list(SignalCode))
    parser.add_argument("--seeds", type=int, help="how many shops a trade")
    parser.add_argument("--dev", action="store_true", help="development seeds, for whoever tunes")
    parser.add_argument("--quick", action="store_true", help="one shop a trade")
    parser.add_argument("--announce", type=float, default=0.0, help="share of the trips that a note announces")
    parser.add_argument("--rules", action="store_true", help="every simple rule, not only the best of a cell")
    parser.add_argument("--write", type=Path, help="put the cells into this page, between its two marks")
    parser.add_argument("--processes", type=int, default=PROCESSES)
    given = parser.parse_args()
    begun = time.perf_counter()
    pool = DEVELOPMENT if given.dev else JUDGING
    seeds = pool[: 1 if given.quick else given.seeds or len(JUDGING)]
    results = judged(given.trade, tuple(given.signal), seeds, given.announce, given.processes)
    print_table(results, every_rule=given.rules)
    if given.write is not None:
        _write(given.write, cells_in_markdown(results))
    measured = figures(results)
    print_figures(f"Simulated shops, {len(seeds)} {'development' if given.dev else 'judging'} seeds a trade", measured)
    print(f"\n{time.perf_counter() - begun:.0f} s")
    return int(not all(figure.holds for figure in measured))


if __name__ == "__main__":
    sys.exit(main())
