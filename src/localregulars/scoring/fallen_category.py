"""A category of somebody's that is had hardly any more: cake or pie or a bun, each now and then, and now none of them.

It is the second usual item's rule (`scoring.second_item`) for the things of a category together: what was had of them
lately, with 15/16 for every visit since, says how many visits in a row without any would have come to the same. How
much that is depends on nothing but how many things there were; at how many visits they were had is said by the shop
(`scoring.categories`), and is at least what the item of them had most says.

Of the usual item's own category it is known how long it was not had: no longer than that item. So whoever has another
thing at every other visit for a while, and it at the others, does not seem to have given the category up.

Only of whoever has a counter left over is anything said: then everything that was ever had is counted. Elsewhere a new
cake at every visit would look like none.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from localregulars.scoring.categories import Categories
from localregulars.scoring.changes import FloatArray, Rows
from localregulars.scoring.history import IntArray
from localregulars.scoring.item_counts import FULL_WEIGHT, KEPT_WEIGHT
from localregulars.scoring.second_item import (
    LEAST_LATELY,
    LEAST_PER_CENT,
    LEAST_VISITS,
    about_when,
    rates_and_ago,
    visits_without,
)

MOST_OF_ONE = 0.8
"""Where one item is so much of its category or more, the item says it all."""
_PER_CENT = 100
_CELLS_AT_ONCE = 1 << 21  # what bounds the memory of many rows and categories


@dataclass(frozen=True, slots=True)
class FallenCategory:
    """Categories of some rows (`at`, several of a row one after the other) that were had less lately; as long each.

    `place` is the category among those followed, `per_cent` the visits with it at least, `usual` how many things of it
    a visit has had on average, `lately` the newest visits; `misses` how many visits in a row without it would come to
    the same; `rates` are visits in an opening day, `ago` opening days since it fell.
    """

    at: IntArray
    place: IntArray
    per_cent: IntArray
    usual: FloatArray
    lately: FloatArray
    misses: IntArray
    rates: FloatArray
    ago: IntArray

    @classmethod
    def of(
        cls, rows: Rows, among: IntArray, clock: IntArray, rate_days: float, categories: Categories
    ) -> FallenCategory:
        """Of the rows `among`; `clock` is everybody's own one on the day judged."""
        if len(categories.followed):
            among = among[rows["visits"][among] >= LEAST_VISITS]
            among = among[(rows["items"][among] == 0).any(1)]
            found = [_fallen(rows, some, categories) for some in _portions(among, len(categories.followed))]
        else:
            found = []
        nothing = (np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0, np.int64), *(np.zeros(0),) * 3)
        at, place, per_cent, usual, lately, misses = (
            np.concatenate(columns) for columns in zip(nothing, *found, strict=True)
        )
        rates, ago = rates_and_ago(rows, at, clock, misses, rate_days)
        return cls(at, place, per_cent, usual, lately, misses.astype(np.int64), rates, ago)

    def only(self, chosen: IntArray) -> FallenCategory:
        """Some of them."""
        return FallenCategory(*(getattr(self, name)[chosen] for name in self.__slots__))

    def fell_on(self, day: IntArray, days_per_week: int) -> IntArray:
        """About when it was last had as usual, by the days judged (one an entry)."""
        return about_when(day[self.at], self.ago, days_per_week)


def _portions(among: IntArray, categories: int) -> Iterator[IntArray]:
    """The rows in pieces of bounded size."""
    step = max(_CELLS_AT_ONCE // categories, 1)
    for start in range(0, len(among), step):
        yield among[start : start + step]


def _fallen(
    rows: Rows, some: IntArray, categories: Categories
) -> tuple[IntArray, IntArray, IntArray, FloatArray, FloatArray, FloatArray]:
    """Rows, places, per cent, how much is usual and lately, and the visits without, of categories that fell."""
    counts, many = rows["counts"][some], len(categories.followed)
    place = categories.places(rows["items"][some].astype(np.int64) - 1)
    each = np.arange(len(some))[:, None] * (many + 1)
    cell = (each + np.where(place < 0, many, place)).ravel()  # what is of no category has a place of its own
    had, weight = (
        np.bincount(cell, numbers.ravel(), len(some) * (many + 1)).reshape(-1, many + 1)[:, :many]
        for numbers in (counts, rows["weights"][some])
    )
    visits = rows["visits"][some].astype(np.int64)
    usual = had / (visits + 1)[:, None]
    is_usual = usual * _PER_CENT >= LEAST_PER_CENT * categories.at_once
    row, kind = np.nonzero(is_usual & (weight <= FULL_WEIGHT * KEPT_WEIGHT * usual))  # below, exactly
    usual, had, visits = usual[row, kind], had[row, kind], visits[row]
    lately = weight[row, kind] / FULL_WEIGHT / (1 - KEPT_WEIGHT ** visits.astype(np.float64))
    misses = visits_without(np.maximum(lately, LEAST_LATELY) / usual)
    of_usual = categories.places(rows["usual"][some].astype(np.int64) - 1)[row] == kind
    misses = np.where(of_usual, np.minimum(misses, rows["misses"][some][row]), misses)
    fell = np.flatnonzero(misses >= 1)
    row, kind, visits = row[fell], kind[fell], visits[fell]
    usual, had, lately, misses = usual[fell], had[fell], lately[fell], misses[fell]
    most = np.where(place[row] == kind[:, None], counts[row], 0).max(1, initial=0)
    shares = np.maximum(usual / categories.at_once[kind], most / (visits + 1))
    per_cent = np.minimum(np.rint(_PER_CENT * shares), _PER_CENT).astype(np.int64)
    several = np.flatnonzero(most < MOST_OF_ONE * had)
    return some[row[several]], kind[several], per_cent[several], usual[several], lately[several], misses[several]
