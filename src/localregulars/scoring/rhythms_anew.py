"""Everybody's rhythm made anew from all visit days: the same bits as one visit after the other by `rhythm.advance`.

What is counted in whole numbers is worked out for all visit days at once, in the order of customers and days. Sums that
fade with every gap depend on the order in which they are rounded: they go through all customers' first visits, then all
their second ones and so on.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

from localregulars.domain.progress import ProgressToken, SilentProgress
from localregulars.scoring.away import AwayDays
from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.evenness import evenness
from localregulars.scoring.history import NARROW, IntArray, in_turns, offsets_of
from localregulars.scoring.own_weekdays import newest_weekdays
from localregulars.scoring.regulars import LEFT_DAYS, BoolArray, becomes_regular, has_left
from localregulars.scoring.rhythm import (
    BINS,
    PRIOR_GAP,
    STATE_DTYPE,
    SUMS,
    FloatArray,
    States,
    Track,
    VisitDays,
    added,
    fade,
    firsts,
    gaps_between,
    mean_of,
    tenths,
)

_AT_ONCE = 1 << 15
"""So many visit days go through turns at a time, in memory that is still at hand."""
_COUNTED_AT_ONCE = 1000
"""Of so many customers it is counted at a time."""


def rebuild(
    visits: VisitDays, open_days: OpenDays, away: AwayDays, token: ProgressToken | None = None
) -> tuple[States, Track]:
    """States of every customer with a visit, and the track that leads to them.

    States are in the order of the customers; those without visits have `visit_days` 0.
    """
    gap, left_out = gaps_between(visits, open_days, away)
    sums, usual, even = _through_turns(visits, gap, left_out, token or SilentProgress())
    number, span = np.empty_like(gap), np.empty_like(gap)
    regular, weekdays = np.empty(len(gap), bool), np.empty(len(gap), np.int64)
    track = Track(visits, gap, np.empty_like(gap), span, number, regular, even, weekdays)
    states = np.zeros(len(visits.customer_ids), STATE_DTYPE)
    for first in range(0, len(states), _COUNTED_AT_ONCE):
        rows = slice(first, first + _COUNTED_AT_ONCE)
        here = slice(*visits.offsets[rows.start : rows.stop + 1][[0, -1]].tolist())
        part = _part(track, rows, here)
        _count(part, usual[here])
        _end(part, states[rows], sums[:, rows], left_out[here])
    return states, track


def _part(track: Track, rows: slice, here: slice) -> Track:
    """The track of some customers, in the same memory."""
    visits, offsets = track.visits, track.visits.offsets[rows.start : rows.stop + 1]
    days = VisitDays(visits.customer_ids[rows], offsets - offsets[0], visits.days[here])
    return Track(
        days, track.gap[here], track.usual_tenths[here], track.span[here], track.number[here], track.regular[here],
        track.evenness[here], track.weekdays[here],
    )  # fmt: skip


def _count(track: Track, usual: FloatArray) -> None:
    """What whole numbers say of some customers, in place."""
    starts, counts = track.visits.offsets[:-1], np.diff(track.visits.offsets)
    track.usual_tenths[:] = tenths(usual)
    track.number[:] = np.arange(1, len(usual) + 1) - np.repeat(starts, counts)
    total = offsets_of(track.gap)
    track.span[:] = total[1:] - np.repeat(total[starts], counts)
    track.regular[:] = _regular(track, usual)
    track.weekdays[:] = newest_weekdays(track.visits.days, track.number)


def _through_turns(
    visits: VisitDays, gap: IntArray, left_out: IntArray, token: ProgressToken
) -> tuple[FloatArray, FloatArray, IntArray]:
    """Sums over past gaps (`SUMS` x customers), and after every visit day the usual gap and how even the rhythm is."""
    who, begins, at = in_turns(visits.offsets)
    is_whole = left_out == 0 if left_out.any() else None
    sums = np.zeros((len(SUMS), len(who)))
    usual, even = np.full(len(gap), PRIOR_GAP), np.zeros(len(gap), np.int8)
    first, turns = 1, len(begins) - 1
    while first < turns:
        token.raise_if_cancelled()
        stop = max(int(np.searchsorted(begins, begins[first] + _AT_ONCE, "right")) - 1, first + 1)
        places = at[begins[first] : begins[stop]].astype(np.intp)  # once, not with each look
        whole = None if is_whole is None else is_whole[places]
        after = added(gap[places], whole)
        bounds = (begins[first : stop + 1] - begins[first]).tolist()
        for start, end in pairwise(bounds):
            so_far, here = sums[:, : end - start], after[:, start:end]
            here += fade(so_far, None if whole is None else whole[start:end])
            so_far[...] = here
        usual[places], even[places] = mean_of(after[0], after[1]), evenness(*after[2:])
        first = stop
    in_order = np.empty_like(sums)
    in_order[:, who] = sums
    return in_order, usual, even.astype(NARROW)


def _regular(track: Track, usual: FloatArray) -> BoolArray:
    """Whether customers were regulars after each visit day: what happened last, becoming one or having left, decides.

    Who leaves with this very visit may become one with it again. Hardly any silence is long enough to be looked at.
    """
    days, number, decides = track.visits.days, track.number, firsts(track.visits.offsets)
    joins = np.zeros(len(days), bool)
    joins[2:] = becomes_regular(number[2:] - 1, days[2:], days[:-2])
    silent = np.diff(days, prepend=days[:1])
    silent[decides] = 0
    long = np.flatnonzero(silent >= LEFT_DAYS)
    if len(long):
        before = np.stack([long - number[long] + 1, long], axis=1).ravel()  # from the first visit up to this one
        longest = np.maximum.reduceat(track.gap, before)[::2]
        decides[long] |= has_left(silent[long], track.gap[long], usual[long - 1], longest)
    decides |= joins
    at = np.flatnonzero(decides)
    return np.repeat(joins[at], np.diff(at, append=len(days)))


def _end(track: Track, states: States, sums: FloatArray, left_out: IntArray) -> None:
    """The states at the end of the track, with what it does not hold, in place."""
    offsets, days = track.visits.offsets, track.visits.days
    has_visits = offsets[1:] > offsets[:-1]
    start, newest = offsets[:-1][has_visits], offsets[1:][has_visits] - 1
    if not len(start):
        return
    columns: dict[str, npt.NDArray[Any]] = {
        "first_day": days[start],
        "last_day": days[newest],
        "second_newest": days[np.maximum(newest - 1, start)],
        "third_newest": days[np.maximum(newest - 2, start)],
        "visit_days": track.number[newest],
        "span": track.span[newest],
        "longest": np.maximum.reduceat(track.gap, start),
        "away_days": np.add.reduceat(left_out, start),
        "is_regular": track.regular[newest],
        "weekdays": track.weekdays[newest],
    }
    for name, column in columns.items():
        states[name][has_visits] = column
    for name, row in zip(SUMS, sums, strict=True):
        states[name] = row
    width = BINS + 1
    cell = np.repeat(np.arange(len(states)) * width, np.diff(offsets)) + np.minimum(track.gap, BINS)
    counts = np.bincount(cell, minlength=len(states) * width).reshape(-1, width)
    states["histogram"] = counts[:, 1:]  # finished gaps alone
