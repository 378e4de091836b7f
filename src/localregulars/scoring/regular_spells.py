"""From when to when customers were regulars, by the rules of `regulars`, of everybody at once."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from localregulars.scoring.away import AwayDays
from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.history import IntArray
from localregulars.scoring.regulars import ENTRY_VISITS, LEFT_DAYS, LEFT_GAPS, becomes_regular
from localregulars.scoring.rhythm import HALF_LIFE_GAPS, PRIOR_GAP, PRIOR_GAPS, VisitDays, gaps_between

STILL = 0


class Spells(NamedTuple):
    """One entry a spell: customer, the day (ordinal) since when they were a regular, the day from which no more.

    `until` is `STILL` where they are one on the last day that is known.
    """

    customer: IntArray
    since: IntArray
    until: IntArray


def regular_spells(visits: VisitDays, open_days: OpenDays, away: AwayDays) -> Spells:
    """Every spell of everybody. On each visit day the same as `rhythms_anew.rebuild` says, without its steps.

    Most silences are far too short to end one, so that what is usual is worked out for the long ones alone.
    """
    days, owners = visits.days, visits.owners
    count = len(days)
    if not count:
        return Spells(*[np.zeros(0, np.int64)] * 3)
    gaps, left_out = gaps_between(visits, open_days, away)
    number = np.arange(count) - visits.offsets[:-1][owners]
    third = days[np.maximum(np.arange(count) - (ENTRY_VISITS - 1), 0)]
    joins = becomes_regular(number, days, third)
    left = _left_after(visits, owners, gaps, left_out, open_days, away)
    # A stretch ends with each silence that is long enough to end a spell.
    begins = number == 0
    begins[1:] |= left[:-1] > 0
    stretch = np.cumsum(begins) - 1
    ends = np.append(np.flatnonzero(begins)[1:], count) - 1
    joined, first = np.unique(stretch[joins], return_index=True)
    at = np.flatnonzero(joins)[first]
    return Spells(visits.customer_ids[owners[at]], days[at], left[ends[joined]])


def _left_after(
    visits: VisitDays, owners: IntArray, gaps: IntArray, left_out: IntArray, open_days: OpenDays, away: AwayDays
) -> IntArray:
    """For every visit day the day on which the silence after it became so long that a regular has left, or `STILL`."""
    days, newest = visits.days, max(open_days.newest, int(visits.days.max()))
    is_last = np.append(owners[1:] != owners[:-1], True)
    following = np.where(is_last, newest, np.append(days[1:], newest))
    long = np.flatnonzero(following - days >= LEFT_DAYS)
    found = np.zeros(len(days), np.int64)
    if not len(long):
        return found
    usual, longest = _usual_at(visits, owners, gaps, left_out, long)
    needed = np.maximum(np.ceil(LEFT_GAPS * usual - 1e-9).astype(np.int64), longest + 1)
    # The first day on which the shop has been open so often since, announced days apart.
    place, last = owners[long], days[long]
    low, high = last + LEFT_DAYS, following[long]
    before, noted = open_days.up_to(last), away.up_to(place, last)
    while (low < high).any():
        middle = (low + high) // 2
        enough = open_days.up_to(middle) - before - away.up_to(place, middle) + noted >= needed
        low, high = np.where(enough, low, np.minimum(middle + 1, high)), np.where(enough, middle, high)
    # The day of the next visit itself counts towards the gap, and announced days up to it only.
    closing = np.where(is_last[long], low, np.minimum(low, following[long]))
    silent = open_days.up_to(closing) - before - away.up_to(place, closing - ~is_last[long]) + noted
    found[long] = np.where(silent >= needed, closing, STILL)
    return found


def _usual_at(
    visits: VisitDays, owners: IntArray, gaps: IntArray, left_out: IntArray, at: IntArray
) -> tuple[np.ndarray, IntArray]:
    """The usual and the longest gap of the customer after these visit days, in opening days."""
    begins = visits.offsets[:-1][owners[at]]
    lengths = at - begins + 1
    rows = np.repeat(np.arange(len(at)), lengths)
    place = np.arange(int(lengths.sum())) - np.repeat(np.cumsum(lengths) - lengths, lengths) + begins[rows]
    counts = (gaps[place] > 0) & (left_out[place] == 0)
    # How many whole gaps came after each: announced ones age nothing.
    whole = np.cumsum(counts)
    later = whole[np.cumsum(lengths) - 1][rows] - whole
    weight = np.where(counts, 0.5 ** (later / HALF_LIFE_GAPS), 0.0)
    total = np.bincount(rows, weight * gaps[place], len(at)) + PRIOR_GAPS * PRIOR_GAP
    longest = np.maximum.reduceat(gaps[place], np.cumsum(lengths) - lengths)
    return total / (np.bincount(rows, weight, len(at)) + PRIOR_GAPS), longest
