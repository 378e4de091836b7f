"""What every draw of a simulated shop gives: what would be shown of it, and the truth."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from localregulars.measures.findings import Finding, Measured, Unsaid
from localregulars.measures.intervals.differences import change
from localregulars.measures.measure import LEAST, IntervalKind
from localregulars.measures.samples import Sample

Random = np.random.Generator


class Shop(NamedTuple):
    """What would be shown, and the truth; None where there is nothing to say."""

    figure: Measured | None
    truth: float


Draw = Callable[[Random], Shop]


def shown(sample: Sample, truth: float) -> Shop:
    """What the program shows of a sample."""
    return Shop(sample.figure(), truth)


def people(rng: Random, kind: IntervalKind, most: int = 400) -> int:
    """How many customers a shop has: from the threshold on, few more likely than many."""
    return int(np.exp(rng.uniform(np.log(LEAST[kind]), np.log(most))))


def both_times(before: Finding | None, after: Finding | None, truth: float) -> Shop:
    """The change from one time to another, as the program shows it."""
    if before is None or after is None:
        return Shop(None, truth)
    found = change(before, after)
    return Shop(None if isinstance(found, Unsaid) else Measured(found.value, 0, found.interval), truth)
