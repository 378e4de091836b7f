"""The signal `usual_order`: the item that somebody has oftenest is missing from visit after visit.

How likely so many visits without it are is told by a beta-binomial run: the share of visits with the item is known
with the certainty of `certainty` visits. As with an absence, an alert has a value that falls with time, and the score
is what a question now gains against waiting (`scoring.absence` has the rule and its reason). Constants: measured on a
year of receipts of 1,238 households (docs/SCORING.md).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from localregulars.scoring.history import IntArray, VisitHistory

FloatArray = npt.NDArray[np.float64]

MAX_MISSES = 400
"""Longer runs count as 400 visits without the item."""
_WAITS = (1, 2, 3, 5, 7, 10, 14, 21, 30, 45)
_PER_CENT = 100


@dataclass(frozen=True, slots=True)
class OrderHistory:
    """What was had at each visit: `items[offsets[v]:offsets[v+1]]` at the v-th visit of a `VisitHistory`.

    Items are numbers in the order of the receipt, each once a visit.
    """

    offsets: IntArray
    items: IntArray


@dataclass(frozen=True, slots=True)
class UsualOrderParameters:
    """Everything that the score depends on beside the person; days are opening days, `days_per_week` of them a week."""

    certainty: float = 40.0
    least_visits: int = 8
    horizon_weeks: float = 12.0
    step_weeks: float = 4.0
    """The owner's "tell me by", counted from when the item was last had."""
    step_weight: float = 0.1
    rate_days: float = 7.0
    days_per_week: int = 7


@dataclass(frozen=True, slots=True)
class OrderTrack:
    """What was usual after each visit (one entry a visit, in the order of the history).

    `item` is the one that was had at most visits so far (-1: none yet; the earlier one where two are even), `per_cent`
    the share of visits with it in whole per cent, `misses` the visits since it was last had, `last_day` that day,
    `number` how many visits so far.
    """

    item: IntArray
    per_cent: IntArray
    misses: IntArray
    last_day: IntArray
    number: IntArray


def order_track(history: VisitHistory, orders: OrderHistory) -> OrderTrack:
    """Follow everybody's usual item through all their visits.

    An item becomes the usual one when its count exceeds every count before: a *record*. Each time the usual item is had
    is a record too, so the newest record says both which item is usual and when it was last had.
    """
    visits = len(history.visits)
    number = np.arange(visits) - np.repeat(history.offsets[:-1], np.diff(history.offsets)) + 1
    owner = np.repeat(np.arange(len(history.customer_ids)), np.diff(history.offsets))
    visit_of = np.repeat(np.arange(visits), np.diff(orders.offsets))
    counts = _counts_so_far(owner[visit_of], orders.items)
    highest = _highest_so_far(owner[visit_of], counts)
    is_record = np.ones(len(counts), bool)
    is_record[1:] = (highest[1:] > highest[:-1]) | (owner[visit_of][1:] != owner[visit_of][:-1])
    newest = _newest_record(is_record, orders.offsets, owner, visit_of)
    has_one = newest >= 0
    at = np.maximum(newest, 0)
    if not len(counts):
        nothing = np.zeros(visits, np.int64)
        return OrderTrack(nothing - 1, nothing, nothing, nothing, number)
    record_visit = visit_of[at]
    day = history.visits["day"].astype(np.int64)
    share = np.rint(_PER_CENT * counts[at] / (number + 1)).astype(np.int64)
    return OrderTrack(
        np.where(has_one, orders.items[at], -1),
        np.where(has_one, share, 0),
        np.where(has_one, number - number[record_visit], 0),
        np.where(has_one, day[record_visit], 0),
        number,
    )


def _counts_so_far(owner: IntArray, items: IntArray) -> IntArray:
    """For each line, how often this customer has had its item by then."""
    order = np.lexsort((np.arange(len(items)), items, owner))
    is_first = np.ones(len(items), bool)
    is_first[1:] = (owner[order][1:] != owner[order][:-1]) | (items[order][1:] != items[order][:-1])
    places = np.arange(len(items))
    counts = np.empty(len(items), np.int64)
    counts[order] = places - np.maximum.accumulate(np.where(is_first, places, 0)) + 1
    return counts


def _highest_so_far(owner: IntArray, counts: IntArray) -> IntArray:
    """The highest count that the customer of each line has reached by then."""
    reach = int(counts.max(initial=0)) + 1
    return np.asarray(np.maximum.accumulate(owner * reach + counts) - owner * reach)


def _newest_record(
    is_record: npt.NDArray[np.bool_], offsets: IntArray, owner: IntArray, visit_of: IntArray
) -> IntArray:
    """For each visit, the place of the customer's newest record line by its end (-1: none yet)."""
    newest = np.maximum.accumulate(np.where(is_record, np.arange(len(is_record)), -1))
    newest = np.concatenate([np.array([-1]), newest])[offsets[1:]]
    line_owner = owner[visit_of[np.maximum(newest, 0)]] if len(visit_of) else owner
    return np.where((newest >= 0) & (line_owner == owner), newest, -1)


def worth_asking(
    track: OrderTrack, at: IntArray, since: IntArray, rates: FloatArray, parameters: UsualOrderParameters
) -> FloatArray:
    """Scores of visits `at` when their item was last had `since` opening days ago; minus infinity: nothing to say.

    `rates` are visits in an opening day.
    """
    runs = _run_table(parameters.certainty)
    per_cent, misses = track.per_cent[at], track.misses[at]
    alive, worth = _chance(runs, per_cent, misses.astype(np.float64)), _value(since, parameters)
    best = np.full(len(at), -np.inf)
    with np.errstate(divide="ignore", invalid="ignore"):  # past the horizon nothing is lost any more, left out below
        best = np.where(worth > 0, alive / worth, best)
        for wait in _WAITS:
            lost = worth - _value(since + wait, parameters)
            later = _chance(runs, per_cent, misses + wait * rates)
            best = np.maximum(best, np.where(lost > 0, (alive - later) / lost, -np.inf))
        score = -np.log(best * rates * per_cent / _PER_CENT)
    speaks = (misses > 0) & (track.number[at] >= parameters.least_visits) & np.isfinite(score)
    return np.where(speaks, score, -np.inf)


def _value(since: IntArray, parameters: UsualOrderParameters) -> FloatArray:
    """What an alert is worth so many opening days after the item was last had."""
    week = parameters.days_per_week
    falling = np.maximum(1 - since / (parameters.horizon_weeks * week), 0)
    return np.asarray(falling + parameters.step_weight * (since <= parameters.step_weeks * week))


@lru_cache(maxsize=4)
def _run_table(certainty: float) -> FloatArray:
    """Logarithms of the chance of at least so many visits without (columns) an item of that share (rows, per cent)."""
    share = np.clip(np.arange(_PER_CENT + 1) / _PER_CENT, 0.005, 0.995)[:, None]
    j = np.arange(MAX_MISSES)[None, :]
    steps = np.log((certainty * (1 - share) + j) / (certainty + j))
    return np.concatenate([np.zeros((_PER_CENT + 1, 1)), np.cumsum(steps, axis=1)], axis=1)


def _chance(runs: FloatArray, per_cent: IntArray, misses: FloatArray) -> FloatArray:
    """The chance of at least so many misses in a row; between whole numbers the logarithm is a straight line."""
    misses = np.minimum(misses, MAX_MISSES - 1)
    whole = misses.astype(np.int64)
    low, high = runs[per_cent, whole], runs[per_cent, whole + 1]
    return np.asarray(np.exp(low + (misses - whole) * (high - low)))
