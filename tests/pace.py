"""Processor time in seconds of the quiet machine on which the bounds were agreed, on whatever machine runs a test."""

from __future__ import annotations

import csv
import gc
import hashlib
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import StringIO
from statistics import median

REFERENCE_S = 0.020  # what `_reference` takes where nothing else runs; docs/FIGURES.md says which machine that is


@dataclass
class Paced:
    """What a stretch of work took, in seconds of this machine, once the block is over."""

    clock: Callable[[], float]
    seconds: float = float("inf")
    slower: float = 1.0

    def within(self, bound_s: float) -> bool:
        """Whether the quiet machine would have kept the bound; a slower machine is taken off, a faster is not."""
        if self.seconds > bound_s:  # only then is it worth the time to know how slow this machine is just now
            self.slower = max(1.0, _seconds(_reference, self.clock) / REFERENCE_S)
        return self.seconds / self.slower <= bound_s


@contextmanager
def paced(clock: Callable[[], float] = time.process_time) -> Iterator[Paced]:
    """Measure the block; what earlier tests left in memory is not searched for cycles on its account."""
    gc.freeze()
    taken = Paced(clock)
    started = clock()
    try:
        yield taken
    finally:
        taken.seconds = clock() - started
        gc.unfreeze()


def _seconds(work: Callable[[], object], clock: Callable[[], float]) -> float:
    """What the work takes by the clock, the middle of five."""
    found = []
    for _ in range(5):
        started = clock()
        work()
        found.append(clock() - started)
    return median(found)


def _reference() -> tuple[int, str]:
    """Work like the program's own: rows split into cells, counted by word, and hashed."""
    text = "".join(f"{number},visit,{number % 60:02},some words that stay\n" for number in range(20_000))
    words: dict[str, int] = {}
    for row in csv.reader(StringIO(text)):
        for cell in row:
            words[cell] = words.get(cell, 0) + 1
    return len(words), hashlib.sha256(text.encode()).hexdigest()
