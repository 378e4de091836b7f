"""What is stored of every customer: the rhythm and a row for each change rule, brought up to date by later visits.

States are never mended: visits that come in order bring them on by the very steps that made them, and after anything
else (a visit taken back, an older file, an away note) they are made anew from all visits.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import numpy.typing as npt

from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.changes import ClockedVisits, Turns, step_through
from localregulars.scoring.history import IntArray, VisitHistory, in_turns, offsets_of
from localregulars.scoring.rhythm import States, Track, VisitDays, advance, evenness_of, tenths, usual_gap
from localregulars.scoring.rules import ChangeRules


def is_in_order(states: States, history: VisitHistory) -> npt.NDArray[np.bool_]:
    """Whether each customer's visits are those that the state knows and later ones alone (one entry a customer)."""
    known, counts, at = states["visits"].astype(np.int64), np.diff(history.offsets), history.visits["at"]
    if not len(at):
        return np.asarray(known == 0)
    newest = np.clip(history.offsets[:-1] + known - 1, 0, len(at) - 1)
    next_one = np.minimum(newest + (known > 0), len(at) - 1)
    knows_no_more = (known == 0) | (at[newest] <= states["newest_at"])
    knows_no_less = (known == counts) | (at[next_one] > states["newest_at"])
    return np.asarray((known <= counts) & knows_no_more & knows_no_less)


def later_visits(states: States, history: VisitHistory) -> VisitHistory:
    """The visits that the states do not know of yet; none of customers whose visits are not in order."""
    counts = np.where(is_in_order(states, history), np.diff(history.offsets) - states["visits"], 0)
    offsets = offsets_of(counts)
    places = np.repeat(history.offsets[1:] - offsets[1:], counts) + np.arange(offsets[-1])
    return VisitHistory(history.customer_ids, offsets, history.visits[places])


def brought_on(
    states: States, later: VisitHistory, visits: ClockedVisits, open_days: OpenDays, rules: ChangeRules
) -> tuple[States, Track]:
    """Bring states on by later visits (`visits` are the same ones with the own clock), in place; the rhythms' track.

    Nobody among them has an away note.
    """
    track = _rhythms(states["rhythm"], VisitDays.of(later, int(visits.day.max(initial=0))), open_days)
    turns = Turns.of(visits)
    for rule in rules.all:
        step_through(rule, states[rule.code.value], turns)
    return with_newest(states, states["visits"], later), track


def with_newest(states: States, known: IntArray | int, history: VisitHistory) -> States:
    """The same states, in place, that say which visits they know of: `known` and those of the history."""
    counts = np.diff(history.offsets)
    states["visits"] = known + counts
    has_any = counts > 0
    states["newest_at"][has_any] = history.visits["at"][history.offsets[1:][has_any] - 1]
    return states


def _rhythms(states: States, later: VisitDays, open_days: OpenDays) -> Track:
    """Bring rhythms on by later visit days, in place; the track begins with the newest one that the states knew."""
    later = _without_known_days(states, later)
    counts = np.diff(later.offsets)
    offsets = later.offsets + np.arange(len(counts) + 1)
    begins, total = offsets[:-1], int(offsets[-1])
    is_known = np.zeros(total, bool)
    is_known[begins] = True
    days = np.empty(total, np.int64)
    days[is_known], days[~is_known] = states["last_day"], later.days
    gap = np.diff(open_days.up_to(days), prepend=0)
    gap = np.where(is_known, 0, np.maximum(gap, 1))
    usual, number, span = np.empty(total, np.int64), np.empty(total, np.int64), np.empty(total, np.int64)
    regular, even, weekdays = np.empty(total, bool), np.empty(total, np.int64), np.empty(total, np.int64)
    _note(states, begins, usual, number, span, regular)
    even[begins], weekdays[begins] = evenness_of(states), states["weekdays"]
    nothing = np.zeros(len(states), np.int64)
    everybody, turns, places = in_turns(later.offsets)
    for start, stop in pairwise(turns.tolist()):
        who = everybody[: stop - start]
        at = places[start:stop] + who + 1
        after = advance(states[who], days[at], gap[at], nothing[: len(who)])
        states[who] = after
        _note(after, at, usual, number, span, regular)
        even[at], weekdays[at] = evenness_of(after), after["weekdays"]
    return Track(VisitDays(later.customer_ids, offsets, days), gap, usual, span, number, regular, even, weekdays)


def _note(
    states: States, at: IntArray, usual: IntArray, number: IntArray, span: IntArray, regular: npt.NDArray[np.bool_]
) -> None:
    usual[at], number[at], span[at] = tenths(usual_gap(states)), states["visit_days"], states["span"]
    regular[at] = states["is_regular"].astype(bool)


def _without_known_days(states: States, later: VisitDays) -> VisitDays:
    """Later visit days; a second visit on the newest day that is known already is none."""
    new = later.days > np.repeat(states["last_day"], np.diff(later.offsets))
    counts = np.bincount(later.owners[new], minlength=len(states))
    return VisitDays(later.customer_ids, offsets_of(counts), later.days[new])


def joined_tracks(first: Track, second: Track) -> Track:
    """Both as one, of customers that differ; in no particular order of customers."""
    visits = VisitDays(
        np.concatenate([first.visits.customer_ids, second.visits.customer_ids]),
        np.concatenate([first.visits.offsets, second.visits.offsets[1:] + first.visits.offsets[-1]]),
        np.concatenate([first.visits.days, second.visits.days]),
    )
    return Track(
        visits,
        np.concatenate([first.gap, second.gap]),
        np.concatenate([first.usual_tenths, second.usual_tenths]),
        np.concatenate([first.span, second.span]),
        np.concatenate([first.number, second.number]),
        np.concatenate([first.regular, second.regular]),
        np.concatenate([first.evenness, second.evenness]),
        np.concatenate([first.weekdays, second.weekdays]),
    )
