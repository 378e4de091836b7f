"""Visits in all earlier windows of one person: sums that every day brings on, of counts and of their squares.

A window is so many days up to a day, and there is one that ends on every day. Those that ended before the last one
began tell how many visits are usual and how much that varies; newer ones count more.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from localregulars.scoring.changes import FloatArray, Rows
from localregulars.scoring.history import IntArray
from localregulars.scoring.recent_visits import days_later, more_on, older_later, visits_in

MOST = 1 << 14
"""More windows than these weigh no more."""


@lru_cache(maxsize=8)
def weights(keep: float) -> FloatArray:
    """The weight of so many windows one day apart, each of which keeps so much a day later; 1 for none."""
    windows = np.arange(MOST + 1)
    return np.where(windows > 0, (1 - keep**windows) / (1 - keep), 1.0)


@lru_cache(maxsize=8)
def left(keep: float) -> FloatArray:
    """What is left of a weight after so many days."""
    return np.asarray(keep ** np.arange(MOST + 1))


def slide(rows: Rows, last: IntArray, days: IntArray, window: int, keep: float) -> None:
    """So many days go by: the window that ended before the last one began is one more that was, every day.

    Brings the fields `newer`, `older`, `total` and `squares` up to date, in place; windows that began before
    `first_clock` do not count. `last` is the own clock before these days.
    """
    most, newer, older = 2 * window, rows["newer"].copy(), rows["older"].copy()
    rows["newer"][...] = days_later(newer, days, window)
    rows["older"][...] = older_later(newer, older, days, window)
    gone = np.minimum(days, most + 1).astype(np.int16)
    order = np.argsort(-gone, kind="stable")  # so that those for whom a day goes by are the first ones
    many = (len(days) - np.bincount(gone, minlength=most + 2).cumsum()).tolist()
    words = np.array([newer.take(order), older.take(order)]).view(np.int64)
    sums = np.array([rows["total"].take(order), rows["squares"].take(order)])
    starts = (rows["first_clock"] + (most - 2) - last).take(order)
    visits = visits_in(words[1].view(np.uint64)).astype(np.float64)
    latest, weight = int(starts.max(initial=0)), 1.0
    for day in range(1, most + 1):
        n = many[day - 1]
        if not n:
            break
        counted, now, weight = visits[:n], sums[:, :n], weight / keep
        if day <= window:
            counted += more_on(words[0, :n], words[1, :n], window - day)
        else:
            counted -= more_on(words[0, :n], 0, most - day)
        more = counted * weight  # as it would have to be on the first of these days to have faded to 1 on this one
        if day <= latest:
            more *= day > starts[:n]
        now[0] += more
        more *= counted
        now[1] += more
    sums *= left(keep).take(days, mode="clip").take(order)
    rows["total"][order], rows["squares"][order] = sums
