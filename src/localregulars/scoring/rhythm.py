"""What is usual for one customer, as a fixed-size row that one more visit brings up to date."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from localregulars.scoring.away import AwayDays
from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.evenness import KEEP as KEEP_EVEN
from localregulars.scoring.evenness import evenness, logarithms
from localregulars.scoring.history import NARROW, IntArray, VisitHistory, offsets_of
from localregulars.scoring.own_weekdays import one_more
from localregulars.scoring.regulars import becomes_regular, has_left

LAYOUT = 7
"""Changes whenever the meaning of a stored row changes; rows of another layout are made anew."""
BINS = 80
"""Past gaps are counted one by one up to 79 opening days; the last bin holds all longer ones.

With so many, four customers' states fit into a page of the store instead of three.
"""
HALF_LIFE_GAPS = 8.0
PRIOR_GAP = 4.0
PRIOR_GAPS = 2.0
"""The usual gap is the mean of the past ones, halving in weight every 8 gaps, pulled to 4 days by 2 pseudo-gaps.

Source: measured on a year of receipts of 1,238 households; half-lives of 20 and more found less.
"""
SUMS = ("gap_sum", "gap_weight", "even_weight", "even_gaps", "even_logs")
_KEEP = 0.5 ** (1 / HALF_LIFE_GAPS)
_KEPT = np.array([_KEEP, _KEEP, KEEP_EVEN, KEEP_EVEN, KEEP_EVEN])[:, None]
"""The sums over past gaps of a state, and what is left of each when another gap ends."""

STATE_DTYPE = np.dtype(
    [
        ("gap_sum", "<f8"),  # past gaps, weighted by recency
        ("gap_weight", "<f8"),
        ("even_weight", "<f8"),  # past gaps, and their logarithms, fading more slowly: how even they are
        ("even_gaps", "<f8"),
        ("even_logs", "<f8"),
        ("first_day", "<i4"),
        ("last_day", "<i4"),
        ("second_newest", "<i4"),
        ("third_newest", "<i4"),
        ("visit_days", "<i4"),
        ("span", "<i4"),  # opening days from the first to the last visit, announced absences left out
        ("longest", "<i4"),
        ("away_days", "<i4"),  # opening days that were left out of gaps because a note announced them
        ("is_regular", "<i4"),
        ("weekdays", "<i8"),  # of the newest visit days (`scoring.own_weekdays`)
        ("histogram", "<u2", (BINS,)),  # past gaps by length: histogram[g - 1] of g opening days
    ]
)
"""One customer's rhythm, frozen at the last visit. Days are ordinals, gaps are in opening days. Some 240 bytes."""

States = npt.NDArray[np.void]
FloatArray = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class VisitDays:
    """Days on which customers came, each once and ascending: `days[offsets[i]:offsets[i+1]]` of the i-th customer."""

    customer_ids: IntArray
    offsets: IntArray
    days: IntArray

    @classmethod
    def of(cls, history: VisitHistory, until: int) -> VisitDays:
        """Visits up to and including day `until`; several on one day are one, customers without any stay, empty."""
        day = history.visits["day"].astype(NARROW)
        keep = firsts(history.offsets)
        keep[1:] |= day[1:] != day[:-1]
        keep &= day <= until
        kept = np.flatnonzero(keep)
        return cls(history.customer_ids, np.searchsorted(kept, history.offsets), day.take(kept))

    @property
    def owners(self) -> IntArray:
        """The position of the customer of every visit day."""
        return np.repeat(np.arange(len(self.customer_ids)), np.diff(self.offsets))


@dataclass(frozen=True, slots=True)
class Track:
    """The rhythm as it stood after every visit day: what replays look back at. Arrays as long as `visits.days`.

    `gap` is the gap that the visit ended (0: first visit), `usual_tenths` the usual gap in tenths of a day, `span` the
    opening days since the first visit, `number` how many visit days so far, `regular` whether they were one then,
    `evenness` the class of the rhythm (`scoring.evenness`), `weekdays` those of the newest visit days
    (`scoring.own_weekdays`).
    """

    visits: VisitDays
    gap: IntArray
    usual_tenths: IntArray
    span: IntArray
    number: IntArray
    regular: npt.NDArray[np.bool_]
    evenness: IntArray
    weekdays: IntArray


def track_of_states(customer_ids: IntArray, states: States) -> Track:
    """The end of everybody's track alone: enough for the silence that lasts now. Customers without visits have none."""
    has_visits = states["visit_days"] > 0
    offsets = offsets_of(has_visits)
    newest = states[has_visits]
    visits = VisitDays(customer_ids, offsets, newest["last_day"].astype(np.int64))
    usual, count = tenths(usual_gap(newest)), newest["visit_days"].astype(np.int64)
    gap = np.zeros(len(newest), np.int64)
    span, regular = newest["span"].astype(np.int64), newest["is_regular"].astype(bool)
    return Track(visits, gap, usual, span, count, regular, evenness_of(newest), newest["weekdays"].astype(np.int64))


def usual_gap(states: States) -> FloatArray:
    """The usual gap in opening days."""
    return mean_of(states["gap_sum"], states["gap_weight"])


def mean_of(gap_sum: FloatArray, gap_weight: FloatArray) -> FloatArray:
    """The usual gap from the weighted sum of past ones and their weight."""
    return np.asarray((gap_sum + PRIOR_GAPS * PRIOR_GAP) / (gap_weight + PRIOR_GAPS))


def evenness_of(states: States) -> IntArray:
    """The class of each rhythm."""
    return evenness(states["even_weight"], states["even_gaps"], states["even_logs"])


def tenths(usual: FloatArray) -> IntArray:
    """The usual gap to one decimal, as rules use it and screens show it: the numbers shown are the numbers used."""
    return np.rint(usual * 10).astype(np.int64)


def begin(days: IntArray) -> States:
    """States after a first visit on each of these days."""
    states = np.zeros(len(days), STATE_DTYPE)
    for field in ("first_day", "last_day", "second_newest", "third_newest"):
        states[field] = days
    states["visit_days"] = 1
    states["weekdays"] = one_more(states["weekdays"], days)
    return states


def advance(states: States, days: IntArray, gaps: IntArray, away_days: IntArray) -> States:
    """States after one more visit day each; constant work a customer whatever the history.

    `gaps` are opening days since the last visit without the `away_days` that a note announced, at least 1.
    The states given stay as they are.
    """
    after, is_whole = states.copy(), away_days == 0
    sums = fade(np.stack([states[name] for name in SUMS]), is_whole)
    sums += added(gaps, is_whole)
    for name, row in zip(SUMS, sums, strict=True):
        after[name] = row
    after["last_day"], after["second_newest"], after["third_newest"] = days, states["last_day"], states["second_newest"]
    after["visit_days"] += 1
    after["span"] += gaps
    after["longest"] = np.maximum(states["longest"], gaps)
    after["away_days"] += away_days
    left = has_left(days - states["last_day"], gaps, usual_gap(states), states["longest"])
    joins = becomes_regular(states["visit_days"], days, states["second_newest"])
    after["is_regular"] = (states["is_regular"].astype(bool) & ~left) | joins
    after["weekdays"] = one_more(states["weekdays"], days)
    after["histogram"][np.arange(len(after)), np.minimum(gaps, BINS) - 1] += 1
    return after


def fade(sums: FloatArray, is_whole: npt.NDArray[np.bool_] | None) -> FloatArray:
    """What is left of sums over past gaps (`SUMS` x customers) when another one ends, in place.

    What is left of a gap of which a part was announced says nothing about what is usual: it makes no other gap older
    (`is_whole` False; None: every one is whole), nor is it `added`.
    """
    sums *= _KEPT if is_whole is None else np.where(is_whole, _KEPT, 1.0)
    return sums


def added(gaps: IntArray, is_whole: npt.NDArray[np.bool_] | None) -> FloatArray:
    """What the gaps that end add to each of the sums (`SUMS` x customers)."""
    out = np.ones((len(SUMS), len(gaps)))
    out[0] = out[3] = gaps
    out[4] = logarithms(gaps)
    if is_whole is not None:
        out *= is_whole
    return out


def gaps_between(visits: VisitDays, open_days: OpenDays, away: AwayDays) -> tuple[IntArray, IntArray]:
    """The gap that ended with each visit day, 0 for a first one, and how many announced days were left out of it."""
    is_first, gap = firsts(visits.offsets), np.zeros(len(visits.days), NARROW)
    opened = open_days.up_to(visits.days)
    np.subtract(opened[1:], opened[:-1], out=gap[1:], casting="same_kind")
    left_out = np.zeros(len(gap), NARROW)
    if not away.is_empty and len(gap):
        owners, earlier = visits.owners, np.concatenate([visits.days[:1], visits.days[:-1]])
        left_out[:] = np.where(is_first, 0, away.up_to(owners, visits.days - 1) - away.up_to(owners, earlier))
        gap -= left_out
    np.maximum(gap, 1, out=gap)
    gap[is_first] = 0
    return gap, left_out


def firsts(offsets: IntArray) -> npt.NDArray[np.bool_]:
    """Marks the first of every customer's visits or visit days."""
    first = np.zeros(int(offsets[-1]), bool)
    first[offsets[:-1][np.diff(offsets) > 0]] = True
    return first


def gaps_shorter(states: States, days: IntArray) -> IntArray:
    """How many past gaps were shorter than `days` opening days (one number a state).

    Exact up to 80 days and beyond the longest gap ever; in between the longer ones count as not shorter.
    """
    cumulative = np.concatenate(
        [np.zeros((len(states), 1), np.int64), np.cumsum(states["histogram"], axis=1, dtype=np.int64)], axis=1
    )
    shorter = cumulative[np.arange(len(states)), np.clip(days - 1, 0, BINS - 1)]
    return np.where(days > states["longest"], np.maximum(states["visit_days"] - 1, 0), shorter)
