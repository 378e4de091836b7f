"""What is usual for one customer, as a fixed-size row that one more visit brings up to date."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from localregulars.domain.progress import ProgressToken, SilentProgress
from localregulars.scoring.away import AwayDays
from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.evenness import KEEP as KEEP_EVEN
from localregulars.scoring.evenness import evenness, logarithms
from localregulars.scoring.history import IntArray, VisitHistory, offsets_of
from localregulars.scoring.regulars import becomes_regular, has_left

LAYOUT = 6
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
_KEEP = 0.5 ** (1 / HALF_LIFE_GAPS)
_NARROW: np.dtype[Any] = np.dtype("i4")
"""What is kept for every visit of everybody, of whom there are millions."""

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
        day = history.visits["day"].astype(np.int64)
        owner = np.repeat(np.arange(len(history.customer_ids)), np.diff(history.offsets))
        same = np.zeros(len(day), bool)
        same[1:] = (day[1:] == day[:-1]) & (owner[1:] == owner[:-1])
        keep = ~same & (day <= until)
        counts = np.bincount(owner[keep], minlength=len(history.customer_ids))
        return cls(history.customer_ids, offsets_of(counts), day[keep])

    @property
    def owners(self) -> IntArray:
        """The position of the customer of every visit day."""
        return np.repeat(np.arange(len(self.customer_ids)), np.diff(self.offsets))


@dataclass(frozen=True, slots=True)
class Track:
    """The rhythm as it stood after every visit day: what replays look back at. Arrays as long as `visits.days`.

    `gap` is the gap that the visit ended (0: first visit), `usual_tenths` the usual gap in tenths of a day, `span` the
    opening days since the first visit, `number` how many visit days so far, `regular` whether they were one then,
    `evenness` the class of the rhythm (`scoring.evenness`).
    """

    visits: VisitDays
    gap: IntArray
    usual_tenths: IntArray
    span: IntArray
    number: IntArray
    regular: npt.NDArray[np.bool_]
    evenness: IntArray


def track_of_states(customer_ids: IntArray, states: States) -> Track:
    """The end of everybody's track alone: enough for the silence that lasts now. Customers without visits have none."""
    has_visits = states["visit_days"] > 0
    offsets = offsets_of(has_visits)
    newest = states[has_visits]
    visits = VisitDays(customer_ids, offsets, newest["last_day"].astype(np.int64))
    usual, count = tenths(usual_gap(newest)), newest["visit_days"].astype(np.int64)
    gap = np.zeros(len(newest), np.int64)
    span, regular = newest["span"].astype(np.int64), newest["is_regular"].astype(bool)
    return Track(visits, gap, usual, span, count, regular, evenness_of(newest))


def usual_gap(states: States) -> FloatArray:
    """The usual gap in opening days."""
    return np.asarray((states["gap_sum"] + PRIOR_GAPS * PRIOR_GAP) / (states["gap_weight"] + PRIOR_GAPS))


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
    return states


def advance(states: States, days: IntArray, gaps: IntArray, away_days: IntArray) -> States:
    """States after one more visit day each; constant work a customer whatever the history.

    `gaps` are opening days since the last visit without the `away_days` that a note announced, at least 1.
    The states given stay as they are.
    """
    after = states.copy()
    _step({name: after[name] for name in _SCALARS}, days, gaps, usual_gap(states), away_days == 0)
    after["away_days"] += away_days
    after["histogram"][np.arange(len(after)), np.minimum(gaps, BINS) - 1] += 1
    return after


def gaps_between(visits: VisitDays, open_days: OpenDays, away: AwayDays) -> tuple[IntArray, IntArray]:
    """The gap that ended with each visit day, 0 for a first one, and how many announced days were left out of it."""
    owners = visits.owners
    is_first = np.ones(len(visits.days), bool)
    is_first[1:] = owners[1:] != owners[:-1]
    gap = np.diff(open_days.up_to(visits.days), prepend=0)
    left_out = np.zeros(len(gap), np.int64)
    if not away.is_empty and len(gap):
        earlier = np.concatenate([visits.days[:1], visits.days[:-1]])
        left_out = np.where(is_first, 0, away.up_to(owners, visits.days - 1) - away.up_to(owners, earlier))
    return np.where(is_first, 0, np.maximum(gap - left_out, 1)), left_out


def rebuild(
    visits: VisitDays, open_days: OpenDays, away: AwayDays, token: ProgressToken | None = None
) -> tuple[States, Track]:
    """States of every customer with a visit, and the track that leads to them.

    Goes through all customers' first visits, then all their second ones and so on, by the very step that `advance`
    makes: both give the same bits. States are in the order of the customers; those without visits have `visit_days` 0.
    """
    token = token or SilentProgress()
    gap, left_out = gaps_between(visits, open_days, away)
    counts = np.diff(visits.offsets)
    order = np.argsort(-counts, kind="stable")  # so that whoever has a k-th visit is a prefix
    starts = visits.offsets[:-1][order]
    active = np.searchsorted(-counts[order], -np.arange(1, int(counts.max(initial=0)) + 1), "right")
    with_visits = int(active[0]) if len(active) else 0
    states = np.zeros(len(counts), STATE_DTYPE)
    states[:with_visits] = begin(visits.days[starts[:with_visits]])
    columns = {name: states[name].copy() for name in _SCALARS}
    usual_after = np.full(len(gap), PRIOR_GAP)
    even_after = np.zeros(len(gap), _NARROW)
    regular = np.zeros(len(gap), bool)
    usual, whole = usual_gap(states), left_out == 0
    all_whole = np.ones((), bool) if whole.all() else None
    for k in range(1, len(active)):
        n = int(active[k])
        at = starts[:n] + k
        is_whole = whole[at] if all_whole is None else all_whole
        usual = _step(
            {name: column[:n] for name, column in columns.items()}, visits.days[at], gap[at], usual[:n], is_whole
        )
        usual_after[at] = usual
        even_after[at] = evenness(*(columns[name][:n] for name in _EVEN))
        regular[at] = columns["is_regular"][:n]
        if k % 64 == 0:
            token.raise_if_cancelled()
    for name, column in columns.items():
        states[name] = column
    in_order = np.empty_like(states)
    in_order[order] = states
    owners = visits.owners
    in_order["away_days"] = np.bincount(owners, left_out, len(counts))
    in_order["histogram"] = _histograms(owners, gap, len(counts))
    number = (np.arange(len(gap)) - visits.offsets[:-1][owners] + 1).astype(_NARROW)
    total = np.cumsum(gap)
    span = (total - total[visits.offsets[:-1][owners]]).astype(_NARROW) if len(gap) else gap
    usual_tenths = tenths(usual_after).astype(_NARROW)
    return in_order, Track(visits, gap.astype(_NARROW), usual_tenths, span, number, regular, even_after)


_EVEN = ("even_weight", "even_gaps", "even_logs")
_SCALARS = (
    "gap_sum", "gap_weight", *_EVEN,
    "last_day", "second_newest", "third_newest", "visit_days", "span", "longest", "is_regular",
)  # fmt: skip


def _step(
    state: dict[str, npt.NDArray[Any]],
    days: IntArray,
    gaps: IntArray,
    usual: FloatArray,
    is_whole: npt.NDArray[np.bool_],
) -> FloatArray:
    """One more visit day for each customer, in place; returns the usual gap after it.

    What is left of a gap of which a part was announced says nothing about what is usual (`is_whole` False).
    """
    last, second, longest = state["last_day"], state["second_newest"], state["longest"]
    left = has_left(days - last, gaps, usual, longest)
    keep = np.where(is_whole, _KEEP, 1.0)
    np.multiply(state["gap_sum"], keep, out=state["gap_sum"])
    np.add(state["gap_sum"], gaps * is_whole, out=state["gap_sum"])
    np.multiply(state["gap_weight"], keep, out=state["gap_weight"])
    np.add(state["gap_weight"], is_whole, out=state["gap_weight"])
    keep = np.where(is_whole, KEEP_EVEN, 1.0)
    more: tuple[npt.NDArray[Any], ...] = (np.ones(()), gaps, logarithms(gaps))
    for name, added in zip(_EVEN, more, strict=True):
        np.multiply(state[name], keep, out=state[name])
        np.add(state[name], added * is_whole, out=state[name])
    np.maximum(longest, gaps, out=longest, casting="same_kind")
    np.add(state["span"], gaps, out=state["span"], casting="same_kind")
    np.add(state["visit_days"], 1, out=state["visit_days"])
    state["third_newest"][...] = second
    second[...] = last
    last[...] = days
    joins = becomes_regular(state["visit_days"] - 1, days, state["third_newest"])
    state["is_regular"][...] = (state["is_regular"].astype(bool) & ~left) | joins
    return np.asarray((state["gap_sum"] + PRIOR_GAPS * PRIOR_GAP) / (state["gap_weight"] + PRIOR_GAPS))


def _histograms(owners: IntArray, gap: IntArray, customers: int) -> npt.NDArray[np.uint16]:
    """Finished gaps of every customer by length."""
    real = gap > 0
    flat = np.bincount(owners[real] * BINS + np.minimum(gap[real], BINS) - 1, minlength=customers * BINS)
    return flat.reshape(customers, BINS).astype(np.uint16)


def gaps_shorter(states: States, days: IntArray) -> IntArray:
    """How many past gaps were shorter than `days` opening days (one number a state).

    Exact up to 80 days and beyond the longest gap ever; in between the longer ones count as not shorter.
    """
    cumulative = np.concatenate(
        [np.zeros((len(states), 1), np.int64), np.cumsum(states["histogram"], axis=1, dtype=np.int64)], axis=1
    )
    shorter = cumulative[np.arange(len(states)), np.clip(days - 1, 0, BINS - 1)]
    return np.where(days > states["longest"], np.maximum(states["visit_days"] - 1, 0), shorter)
