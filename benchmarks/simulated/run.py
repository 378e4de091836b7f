"""Many shops on all cores, and the seeds to use."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import chain

from benchmarks.side_by_side import Figure
from benchmarks.simulated.contest import Cell, contest
from benchmarks.simulated.table import Results, figures, print_table
from benchmarks.simulated.trades import TRADES
from localregulars.domain.signals import SignalCode

JUDGING = range(9101, 9125)
"""The seeds that figures are quoted from; nothing is tuned to them.

Six of them, as there were first, tell no hundredth from chance: the error of one signal's figure is 0.016 then.
"""
DEVELOPMENT = range(1, 100)
PROCESSES = 2
Work = tuple[str, int, tuple[SignalCode, ...], float]


def judged(
    trades: Sequence[str],
    signals: tuple[SignalCode, ...],
    seeds: Sequence[int],
    announce: float = 0.0,
    processes: int = PROCESSES,
) -> Results:
    """All scorers in the shops of these trades and seeds, one shop a process at a time."""
    work: list[Work] = [(trade, seed, signals, announce) for seed in seeds for trade in trades]
    with ProcessPoolExecutor(min(processes, len(work))) as pool:
        return Results(chain.from_iterable(pool.map(_contest, work)))


def measure() -> list[Figure]:
    """The whole table, printed, and what is to be reached."""
    results = judged(list(TRADES), tuple(SignalCode), JUDGING)
    print_table(results)
    return figures(results)


def _contest(work: Work) -> list[Cell]:
    return contest(*work)
