"""The beginning of what is stored of a customer, read without its long tables: a regular or not, and their weekday.

A list of everybody asks for it often; the whole rows are some kilobytes, and the rules that they belong to take long
to load.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np

from localregulars.scoring.own_weekdays import mostly_on
from localregulars.scoring.rhythm import STATE_DTYPE

HEAD = np.dtype(
    [
        ("visits", "<i4"),
        ("newest_at", "<i8"),
        *((name, STATE_DTYPE[name]) for name in STATE_DTYPE.names or () if name != "histogram"),
    ]
)
"""The first bytes of `rules.CUSTOMER_STATE`, up to the counts of past gaps."""


class Habit(NamedTuple):
    """Whether somebody was a regular, their longest gap in opening days, and their weekday (0 Monday; -1 none)."""

    is_regular: bool
    longest_gap_days: int
    weekday: int


def habits_of(states: Iterable[tuple[int, bytes]]) -> dict[int, Habit]:
    """Habits of customers with the beginnings of their states. A state that is shorter than `HEAD` says nothing."""
    known = [(number, head[: HEAD.itemsize]) for number, head in states if len(head) >= HEAD.itemsize]
    heads = np.frombuffer(b"".join(head for _, head in known), HEAD)
    regular, longest = heads["is_regular"].astype(bool).tolist(), heads["longest"].tolist()
    weekdays = mostly_on(heads["weekdays"], heads["visit_days"]).tolist()
    habits = map(Habit, regular, longest, weekdays)
    return {number: habit for (number, _), habit in zip(known, habits, strict=True)}
