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
from localregulars.scoring.history import IntArray, VisitHistory, in_turns, offsets_of
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
_KEEP = 0.5 ** (1 / HALF_LIFE_GAPS)
_NARROW: np.dtype[Any] = np.dtype("i4")
"""What is kept for every visit of everybody, of whom there are millions."""
_TOLD_AT_ONCE = 1 << 16
"""Of so many visits it is told at once how even rhythms are, and room is held for no more."""

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
        day = history.visits["day"].astype(np.int64)
        keep = _begins(history.offsets)
        keep[1:] |= day[1:] != day[:-1]
        keep &= day <= until
        return cls(history.customer_ids, offsets_of(keep)[history.offsets], day[keep])

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
    states["weekdays"] = one_more(states["weekdays"], days)
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
    is_first = _begins(visits.offsets)
    gap = np.diff(open_days.up_to(visits.days), prepend=0)
    left_out = np.zeros(len(gap), np.int64)
    if not away.is_empty and len(gap):
        owners, earlier = visits.owners, np.concatenate([visits.days[:1], visits.days[:-1]])
        left_out = np.where(is_first, 0, away.up_to(owners, visits.days - 1) - away.up_to(owners, earlier))
        gap -= left_out
    gap = np.maximum(gap, 1)
    gap[is_first] = 0
    return gap, left_out


def _begins(offsets: IntArray) -> npt.NDArray[np.bool_]:
    """Marks the first of every customer's visits or visit days."""
    first = np.zeros(int(offsets[-1]), bool)
    first[offsets[:-1][np.diff(offsets) > 0]] = True
    return first


def rebuild(
    visits: VisitDays, open_days: OpenDays, away: AwayDays, token: ProgressToken | None = None
) -> tuple[States, Track]:
    """States of every customer with a visit, and the track that leads to them.

    Goes through all customers' first visits, then all their second ones and so on, by the very step that `advance`
    makes: both give the same bits. States are in the order of the customers; those without visits have `visit_days` 0.
    """
    token = token or SilentProgress()
    gap, left_out = gaps_between(visits, open_days, away)
    who, begins, at = in_turns(visits.offsets)
    states = np.zeros(len(who), STATE_DTYPE)
    first = visits.days[at[: np.count_nonzero(np.diff(visits.offsets))]]
    states[: len(first)] = begin(first)
    columns = {name: states[name].copy() for name in _SCALARS}
    days, gaps, whole = visits.days[at].astype(_NARROW), gap[at], left_out[at] == 0 if left_out.any() else None
    usual_after, regular = np.full(len(gap), PRIOR_GAP), np.zeros(len(gap), bool)
    weekdays = np.zeros(len(gap), np.int64)
    weekdays[: len(first)] = states["weekdays"][: len(first)]
    even, told = np.zeros(len(gap), _NARROW), len(first)  # of the visits before that is known how even rhythms are
    sums = np.empty((len(_EVEN), len(first) + _TOLD_AT_ONCE))
    usual = usual_gap(states)
    for turn in range(1, len(begins) - 1):
        some = slice(int(begins[turn]), int(begins[turn + 1]))
        n = some.stop - some.start
        state = {name: column[:n] for name, column in columns.items()}
        usual = _step(state, days[some], gaps[some], usual[:n], None if whole is None else whole[some])
        usual_after[some], regular[some], weekdays[some] = usual, state["is_regular"], state["weekdays"]
        if some.stop - told > sums.shape[1]:
            even[told : some.start] = evenness(*sums[:, : some.start - told])
            told = some.start
        for row, name in zip(sums, _EVEN, strict=True):
            row[some.start - told : some.stop - told] = state[name]
        if turn % 64 == 0:
            token.raise_if_cancelled()
    even[told:] = evenness(*sums[:, : len(even) - told])
    for name, column in columns.items():
        states[name] = column
    in_order = np.empty_like(states)
    in_order[who] = states
    owners = visits.owners
    in_order["away_days"] = np.bincount(owners, left_out, len(who))
    in_order["histogram"] = _histograms(owners, gap, len(who))
    number = (np.arange(len(gap)) - visits.offsets[:-1][owners] + 1).astype(_NARROW)
    total = np.cumsum(gap)
    span = (total - total[visits.offsets[:-1][owners]]).astype(_NARROW) if len(gap) else gap
    columns_in_turns = (tenths(usual_after).astype(_NARROW), regular, even, weekdays)
    usual_tenths, regular, even, weekdays = (_put_back(column, at) for column in columns_in_turns)
    return in_order, Track(visits, gap.astype(_NARROW), usual_tenths, span, number, regular, even, weekdays)


def _put_back(column: npt.NDArray[Any], at: IntArray) -> npt.NDArray[Any]:
    """What stands in the order of turns, in that of customers and days."""
    out = np.empty_like(column)
    out[at] = column
    return out


_EVEN = ("even_weight", "even_gaps", "even_logs")
_SCALARS = (
    "gap_sum", "gap_weight", *_EVEN,
    "last_day", "second_newest", "third_newest", "visit_days", "span", "longest", "is_regular",
    "weekdays",
)  # fmt: skip


def _step(
    state: dict[str, npt.NDArray[Any]],
    days: IntArray,
    gaps: IntArray,
    usual: FloatArray,
    is_whole: npt.NDArray[np.bool_] | None,
) -> FloatArray:
    """One more visit day for each customer, in place; returns the usual gap after it.

    What is left of a gap of which a part was announced says nothing about what is usual (`is_whole` False; None: every
    one is whole).
    """
    last, second, longest = state["last_day"], state["second_newest"], state["longest"]
    left = has_left(days - last, gaps, usual, longest)
    logs = logarithms(gaps)
    for kept, sums in (
        (_KEEP, (("gap_sum", gaps), ("gap_weight", 1))),
        (KEEP_EVEN, (("even_weight", 1), ("even_gaps", gaps), ("even_logs", logs))),
    ):
        keep = kept if is_whole is None else np.where(is_whole, kept, 1.0)
        for name, added in sums:
            np.multiply(state[name], keep, out=state[name])
            np.add(state[name], added if is_whole is None else added * is_whole, out=state[name])
    np.maximum(longest, gaps, out=longest, casting="same_kind")
    np.add(state["span"], gaps, out=state["span"], casting="same_kind")
    np.add(state["visit_days"], 1, out=state["visit_days"])
    state["third_newest"][...] = second
    second[...] = last
    last[...] = days
    state["weekdays"][...] = one_more(state["weekdays"], days)
    joins = becomes_regular(state["visit_days"] - 1, days, state["third_newest"])
    state["is_regular"][...] = (state["is_regular"].astype(bool) & ~left) | joins
    return np.asarray((state["gap_sum"] + PRIOR_GAPS * PRIOR_GAP) / (state["gap_weight"] + PRIOR_GAPS))


def _histograms(owners: IntArray, gap: IntArray, customers: int) -> npt.NDArray[np.uint16]:
    """Finished gaps of every customer by length."""
    flat = np.bincount(owners * (BINS + 1) + np.minimum(gap, BINS), minlength=customers * (BINS + 1))
    return flat.reshape(customers, BINS + 1)[:, 1:].astype(np.uint16)


def gaps_shorter(states: States, days: IntArray) -> IntArray:
    """How many past gaps were shorter than `days` opening days (one number a state).

    Exact up to 80 days and beyond the longest gap ever; in between the longer ones count as not shorter.
    """
    cumulative = np.concatenate(
        [np.zeros((len(states), 1), np.int64), np.cumsum(states["histogram"], axis=1, dtype=np.int64)], axis=1
    )
    shorter = cumulative[np.arange(len(states)), np.clip(days - 1, 0, BINS - 1)]
    return np.where(days > states["longest"], np.maximum(states["visit_days"] - 1, 0), shorter)
