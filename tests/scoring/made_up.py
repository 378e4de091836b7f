"""Small made-up histories for tests of scoring."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

import numpy as np
from hypothesis import strategies as st

from localregulars.domain.progress import SilentProgress
from localregulars.scoring import engine
from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.history import VISIT_DTYPE, DayTotals, IntArray, OrderHistory, VisitHistory
from localregulars.scoring.records import ScoringInput, ScoringResult

T = TypeVar("T")
START = 737_000
"""The first day of made-up histories (an ordinal)."""


def history_of(customers: Sequence[Iterable[int]], ids: Sequence[int] | None = None) -> VisitHistory:
    """Visits on these days after `START`, one list a customer; a day may come several times."""
    rows = [sorted(days) for days in customers]
    visits = np.zeros(sum(map(len, rows)), VISIT_DTYPE)
    visits["day"] = [START + day for row in rows for day in row]
    second = [n for row in rows for n in range(len(row))]
    visits["at"] = visits["day"].astype(np.int64) * 86_400 + second
    offsets = np.cumsum([0, *map(len, rows)]).astype(np.int64)
    numbers = np.arange(1, len(rows) + 1) if ids is None else np.asarray(ids)
    return VisitHistory(numbers.astype(np.int64), offsets, visits)


def orders_of(customers: Sequence[Sequence[Sequence[int]]]) -> OrderHistory:
    """What was had, one list of items a visit, one list of visits a customer (in the order of `history_of`)."""
    visits = [list(dict.fromkeys(had)) for customer in customers for had in customer]
    offsets = np.cumsum([0, *map(len, visits)]).astype(np.int64)
    return OrderHistory(offsets, np.array([item for had in visits for item in had], np.int64))


def nobody_came(ids: IntArray) -> VisitHistory:
    """No visits of these customers."""
    return VisitHistory(ids, np.zeros(len(ids) + 1, np.int64), np.zeros(0, VISIT_DTYPE))


class Elsewhere:
    """Another core that does the work later and with copies, as another process would."""

    def __init__(self) -> None:
        self.ready: list[Callable[..., object]] = []

    def get_ready(self, work: Callable[..., object]) -> None:
        self.ready.append(pickle.loads(pickle.dumps(work)))  # noqa: S301  our own bytes

    def begin(self, work: Callable[..., T], *arguments: object) -> Callable[[], T]:
        copied, sent = pickle.loads(pickle.dumps(work)), pickle.dumps(arguments)  # noqa: S301  our own bytes
        return lambda: pickle.loads(pickle.dumps(copied(SilentProgress(), *pickle.loads(sent))))  # noqa: S301


def totals_of(history: VisitHistory) -> DayTotals:
    """Daily totals in which nobody but these customers came."""
    days, counts = np.unique(history.visits["day"], return_counts=True)
    return DayTotals(days.astype(np.int64), counts.astype(np.int64), counts.astype(np.int64))


def every_day(last: int) -> DayTotals:
    """Totals of a shop in which 20 people came on every day from `START` to `START + last`."""
    days = np.arange(START, START + last + 1)
    return DayTotals(days, np.full(len(days), 20), np.full(len(days), 20))


def score(given: ScoringInput) -> ScoringResult:
    """What the engine says."""
    return engine.compute(given, SilentProgress())


def shop(customers: int, days: int, seed: int = 0, usual: tuple[float, float] = (1.5, 9.0)) -> list[list[int]]:
    """A lively shop: gamma gaps around usual ones within `usual`, from day 0 up to and including `days`."""
    rng = np.random.default_rng(seed)
    out = []
    for _ in range(customers):
        mean = rng.uniform(*usual)
        at = np.cumsum(np.maximum(rng.gamma(3, mean / 3, int(days / mean * 3) + 20), 0.2)) + rng.uniform(0, mean)
        out.append([int(day) for day in at if day <= days])
    return out


def scoring_input(
    history: VisitHistory, as_of: int, capacity: int = 3, totals: DayTotals | None = None, *, changes: bool = False
) -> ScoringInput:
    """A first scoring of everybody on day `START + as_of`; nobody agreed to being looked at for `changes`, or all did.

    Rules about silences need no changes, and following all of them takes three times as long.
    """
    known = totals if totals is not None else totals_of(history)
    agreed = None if changes else np.zeros(0, np.int64)
    return ScoringInput(START + as_of, capacity, OpenDays.of(known, START + as_of), history, changes_of=agreed)


gap_lists = st.lists(st.integers(0, 30), min_size=0, max_size=25)
"""Gaps between visits; 0 is a second visit on one day."""


@st.composite
def customers_lists(draw: st.DrawFn, most: int = 6) -> list[list[int]]:
    """Visit days of a few customers: any rhythm, none at all, forty visits on one day, a decade of silence."""
    odd = st.sampled_from([[], [5], [7] * 40, [0, 1, 2, 3, 4, 5, 6, 3660], [0, 400, 800, 1200, 1600, 2000, 2400]])
    regular = st.tuples(st.integers(0, 40), gap_lists).map(
        lambda drawn: [int(d) for d in np.cumsum([drawn[0], *drawn[1]])]
    )
    return draw(st.lists(st.one_of(regular, odd), min_size=1, max_size=most))
