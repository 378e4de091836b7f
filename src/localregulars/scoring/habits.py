"""The own hours and weekdays of customers as shares of visits in rows: how likely they make a visit, and what is usual.

Shares are whole numbers in 256ths of a visit, so that every machine gets the same. Rows have the fields `hours`,
`hours_weight`, `weekdays`, `weeks`, `week`, `this_week`, `minutes`, `odd` and `recent_weekdays` of
`scoring.time_of_day`; what is known of the visits of a day (`scoring.several_a_day`) loses weight with the hours.

The first visit of a day and later ones have hours of their own: of somebody who comes three times a day at three hours,
an empty morning would else say nothing.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from localregulars.scoring.changes import DAYS_PER_WEEK, Rows
from localregulars.scoring.history import IntArray

MINUTES = 1440
BINS = 20
"""Hours are told apart in pieces of 72 minutes, with straight lines between their middles."""
RECENT = 4
"""So many of the newest visits say what they have in common."""
_BIN = MINUTES // BINS
_UNIT = 256
_FADE = 8
_FINE = 10
"""What is kept of a share is a whole number of 1,024ths."""
Likelihoods = npt.NDArray[np.float32]

_TWICE = 2 * np.arange(MINUTES) - _BIN
_LOW = _TWICE // (2 * _BIN)
"""By minute of the day: the first of the two nearest bins; just after midnight it is the one before the first."""
_PLACES = np.arange(RECENT, dtype=np.uint16)[:, None]
_PART = ((_TWICE - _LOW * 2 * _BIN) / (2 * _BIN)).astype(np.float32)
"""By minute of the day: the share of the second of them."""
_PARTS = np.stack([_PART, 1 - _PART])
"""By minute of the day (column): the shares of the second and of the first."""
_BEFORE, _AFTER = np.arange(-1, BINS - 1) % BINS, np.arange(1, BINS + 1) % BINS
"""The two bins beside each."""
_WEEKDAYS = np.arange(DAYS_PER_WEEK, dtype=np.uint16)[:, None]
_BIT = np.uint16(1) << np.arange(DAYS_PER_WEEK, dtype=np.uint16)
_WEEK = (1 << DAYS_PER_WEEK) - 1
_FIRST_WEEK, _LAST_WEEK = (date(1970, 1, 1).toordinal() - 1) // DAYS_PER_WEEK, 65_535
"""Weeks of a row are kept in two bytes, from then up to 3226; others count as the first or the last of these."""
_LAST = np.array([max(week.bit_length(), 1) for week in range(_WEEK + 1)]) + _FIRST_WEEK * DAYS_PER_WEEK
"""By weekdays of a week, one bit each: the ordinal of the last of them in the first week."""
_MISSED_WITHIN = 13
"""After more days without a visit somebody was away, and missed weekdays say nothing."""
_IS_MISSED = np.float32(0.85)
"""How surely somebody who is not away comes on a day on which they always do."""
_LEAST_CHANCE = np.float32(0.003)
"""Of a visit on any one day."""
BoolArray = npt.NDArray[np.bool_]
Words = npt.NDArray[np.uint16]
"""Numbers as rows keep them."""


def note_hour(
    rows: Rows, minute: IntArray, places: IntArray, again: BoolArray, learned: Likelihoods, half_life_visits: float
) -> None:
    """Add one visit each to the shares by hour, in place; `learned` is its weight, 0 to 1.

    `places` are those of the two nearest bins, the later one first (`places_around`), `again` marks visits of people
    who came on the same day before. Shares lose weight at every eighth visit, eight visits' worth at once.
    """
    fades = ((rows["number"] & (_FADE - 1)) == 0).nonzero()[0]
    if len(fades):
        _fade(rows, fades, np.uint32(_keep(half_life_visits, _FADE)))
    part = np.rint(_PARTS.take(minute, axis=1) * (learned * _UNIT)).astype(np.uint16)
    hours = rows["hours"].reshape(-1)
    hours[places] += part
    if not rows["hours"].flags.c_contiguous:  # rows of a structured array: that was a copy
        rows["hours"][...] = hours.reshape(rows["hours"].shape)
    both, later, weights = part[0] + part[1], again.nonzero()[0], rows["hours_weight"].T
    if len(later):
        weights[1, later] += both[later]
        both[later] = 0
    weights[0] += both


def _fade(rows: Rows, who: IntArray, keep: np.uint32) -> None:
    """What is left of the shares by hour of some rows, in place; of each so many 1,024ths."""
    hours = rows["hours"].take(who, axis=0) * keep
    hours >>= np.uint32(_FINE)
    rows["hours"][who] = hours
    rows["hours_weight"][who] = np.einsum("ijk->ij", hours.reshape(-1, 2, BINS))  # sums; `sum` takes four times as long
    for name in ("again", "squares"):
        rows[name][who] = rows[name][who] * keep >> np.uint32(_FINE)


def _keep_of(shares: Words, keep: npt.NDArray[np.uint32]) -> None:
    """So many 1,024ths of shares, in place."""
    left = shares * keep
    left >>= np.uint32(_FINE)
    shares[...] = left


def _keep(half_life_visits: float, visits: int) -> int:
    """What is kept of a share after so many visits, in 1,024ths."""
    return round((1 << _FINE) * math.exp2(-visits / half_life_visits))


@lru_cache(maxsize=4)
def _kept(half_life_visits: float) -> npt.NDArray[np.uint32]:
    """By a week as it is kept: what is kept of a share after it, in 1,024ths."""
    return np.array([_keep(half_life_visits, week.bit_count()) for week in range(_WEEK + 1)], np.uint32)


def note_week(rows: Rows, week: Words, learned: Likelihoods, half_life_visits: float) -> None:
    """Where a new week begins, add the one before and its weekdays to the shares, in place.

    Weeks without a visit are none. A week is learned as a whole: day by day, every Tuesday looks rarer than Monday,
    which was yesterday.
    """
    turns, weekdays, weeks = rows["week"] != week, rows["weekdays"].T, rows["weeks"]
    this_week = (rows["this_week"] & _WEEK) * turns  # of others as if nothing had been: then nothing changes
    keep = _kept(half_life_visits).take(this_week)
    more = np.rint(learned * _UNIT).astype(np.uint16) * turns
    _keep_of(weekdays, keep)
    _keep_of(weeks, keep)
    weekdays += (this_week >> _WEEKDAYS & 1) * more
    weeks += more
    rows["this_week"][...] *= ~turns
    rows["week"][...] = week


def moved_hours(
    rows: Rows,
    minute: IntArray,
    again: BoolArray,
    places: IntArray,
    prior: float,
    any_time: float,
    flat: float,
) -> Likelihoods:
    """Densities (way, row) of minutes of the day under the own habits moved by so many bins as `places_around` reach.

    1 is the density of any time in 24 hours, `flat` that at opening times: worth `prior` visits and the share
    `any_time` of all visits. `again` marks visits of people who came on the same day before.
    """
    days, later = rows["hours_weight"].T
    weight = np.where(again, later, days).astype(np.float32) / _UNIT + prior
    scale = (1 - any_time) * BINS / _UNIT / weight
    floor = ((1 - any_time) * prior / weight + any_time) * flat
    second = _PART.take(minute) * scale
    first = scale - second
    near = rows["hours"].take(places).astype(np.float32)
    out = near[1:] * first
    out += near[:-1] * second
    out += floor
    return np.asarray(out)


def places_around(minute: IntArray, again: BoolArray, furthest: int) -> IntArray:
    """Where the shares by hour are kept (bin, row), counted through all rows, around minutes of the day.

    From the latest bin to the earliest: any two neighbours share a visit that came up to `furthest` bins earlier or
    later; the minute itself is between those in the middle. `again` marks visits of people who came on the same day
    before.
    """
    low, begins = _LOW.take(minute), np.arange(0, len(minute) * 2 * BINS, 2 * BINS)
    begins[again.nonzero()[0]] += BINS
    steps, crosses_midnight = _steps(furthest)
    places, around = low + begins + steps, crosses_midnight.take(minute).nonzero()[0]
    if len(around):
        places[:, around] = (low[around] + steps) % BINS + begins[around]
    return np.asarray(places)


@lru_cache(maxsize=4)
def _steps(furthest: int) -> tuple[IntArray, BoolArray]:
    """From the first of the two nearest bins to those around, the latest first, in a column.

    And around which minutes of the day some of them are on the other side of midnight.
    """
    steps = np.arange(furthest + 1, -furthest - 1, -1)
    return steps[:, None], (_LOW + steps[0] >= BINS) | (_LOW + steps[-1] < 0)


def near_recent(rows: Rows, minute: IntArray, reach: float, flat: float) -> Likelihoods:
    """Densities around the newest visits at odd hours, within `reach` minutes of them; one more is flat."""
    off = minute.astype(np.int16) - rows["minutes"].T.astype(np.int16)
    np.abs(off, out=off)
    near = np.maximum(1 - np.minimum(off, MINUTES - off).astype(np.float32) / reach, 0)
    near *= rows["odd"] > _PLACES
    return (added(near) * (MINUTES / reach) + flat) / (np.minimum(rows["odd"], RECENT).astype(np.float32) + 1)


def week_of(day: IntArray) -> Words:
    """The week of days (ordinals) as it is kept."""
    week = np.minimum(np.maximum((day - 1) // DAYS_PER_WEEK - _FIRST_WEEK, 0), _LAST_WEEK)
    return np.asarray(week.astype(np.uint16))


def bit_of(weekday: IntArray) -> Words:
    """Weekdays as they are kept in a week."""
    return np.asarray(_BIT.take(weekday))


def newest_day(rows: Rows) -> IntArray:
    """The ordinal of the newest visit day, before a new week begins; long ago where there was no visit."""
    return np.asarray(rows["week"] * np.uint32(DAYS_PER_WEEK) + _LAST.take(rows["this_week"] & _WEEK))


def moved_weekdays(
    rows: Rows, weekday: IntArray, days: IntArray, open_weekdays: Sequence[bool], prior: float, any_weekday: float
) -> Likelihoods:
    """Ratios (way, row) to the likelihood under the own weekdays: of any weekday, and of the own week moved.

    What is likely, or not, is the visit on `weekday`, and that there was none since the newest one, `days` before.
    The week moves by 1 to 6 opening days; the ratio is 0 where the shop opens on fewer.
    """
    opened, width = _opened(tuple(open_weekdays)), len(weekday)
    many, at, steps = len(opened), np.arange(width), np.arange(len(opened))[:, None] * width
    chance = _weekday_chances(rows, opened, prior, any_weekday)
    any_day = added(chance) / np.float32(many)
    ago = np.minimum(np.maximum(days, 0), _MISSED_WITHIN + 1)
    missed = _missed(tuple(open_weekdays)).take(weekday * (_MISSED_WITHIN + 2) + ago) * width
    place = _place(tuple(open_weekdays)).take(weekday) * width + at - steps  # the week as if it began later
    unseen = _products(list(1 - _IS_MISSED * chance) * 3)
    until = place + 2 * many * width
    likely = unseen.take(until)
    likely /= unseen.take(until - missed)
    likely *= np.concatenate([chance, chance]).take(place + many * width)
    out = np.zeros((DAYS_PER_WEEK, width), np.float32)
    unseen = _products([1 - _IS_MISSED * any_day] * many)
    out[0] = unseen.take(missed + at) * any_day / likely[0]
    out[1:many] = likely[1:] / likely[0]
    return out


@lru_cache(maxsize=8)
def _opened(open_weekdays: tuple[bool, ...]) -> IntArray:
    """The weekdays on which the shop opens; all where it never seems to."""
    opened = np.flatnonzero(open_weekdays)
    return opened if len(opened) else np.arange(DAYS_PER_WEEK)


@lru_cache(maxsize=8)
def _place(open_weekdays: tuple[bool, ...]) -> IntArray:
    """The how manieth of the opening weekdays each weekday is, or the next one that is."""
    opened = _opened(open_weekdays)
    return np.asarray(np.searchsorted(opened, np.arange(DAYS_PER_WEEK)) % len(opened))


@lru_cache(maxsize=8)
def _missed(open_weekdays: tuple[bool, ...]) -> IntArray:
    """How many opening weekdays were missed between a weekday (row) and the visit so many days before it (column).

    A week's at most, and none once somebody was away.
    """
    opened = np.isin(np.arange(DAYS_PER_WEEK), _opened(open_weekdays))
    before = (np.arange(DAYS_PER_WEEK)[:, None] - np.arange(1, DAYS_PER_WEEK)) % DAYS_PER_WEEK
    out = np.zeros((DAYS_PER_WEEK, _MISSED_WITHIN + 2), np.int64)
    out[:, 2 : DAYS_PER_WEEK + 1] = np.cumsum(opened[before], axis=1)
    out[:, DAYS_PER_WEEK + 1 : -1] = out[:, DAYS_PER_WEEK, None]
    return out


def _products(factors: Sequence[Likelihoods]) -> Likelihoods:
    """The product of the first so many factors, from none on, for every row."""
    out = np.ones((len(factors) + 1, len(factors[0])), np.float32)
    for place, factor in enumerate(factors):
        np.multiply(out[place], factor, out=out[place + 1])
    return out


def _weekday_chances(rows: Rows, opened: IntArray, prior: float, any_weekday: float) -> Likelihoods:
    """How likely (opening weekday, row) a visit is on one in a week in which somebody comes at all.

    The mean of the weekdays counts for `prior` weeks and for the share `any_weekday` of all visits.
    """
    came = rows["weekdays"].T[opened].astype(np.float32) / np.float32(_UNIT)
    weeks = rows["weeks"].astype(np.float32) / _UNIT
    mean = added(came) / (len(opened) * np.maximum(weeks, _LEAST_CHANCE))
    scale = (1 - any_weekday) / (weeks + prior)
    chance = came * scale + (scale * prior + any_weekday) * mean
    return np.asarray(np.minimum(np.maximum(chance, _LEAST_CHANCE), 1), np.float32)


def added(ways: Likelihoods) -> Likelihoods:
    """The sum of less than eight ways, always in the same order: everybody gets the same bits in any company."""
    return np.asarray(np.add.reduce(ways, axis=0))


def usual_minute(row: Rows) -> int:
    """The minute around which most visits are."""
    return peak_minute(row["hours"][0].astype(np.int64).reshape(2, BINS).sum(0))


def hours_of(hours: Words) -> IntArray:
    """By row and bin, how many visits of a day, first or later ones, are in it or the two beside it."""
    both = hours.astype(np.int64).reshape(-1, 2, BINS).sum(1)
    return np.asarray(both + both.take(_BEFORE, axis=1) + both.take(_AFTER, axis=1))


def peak_minute(hours: IntArray) -> int:
    """The middle of the fullest of the bins and its two neighbours, as a minute of the day."""
    return middle_of(hours, int(hours.argmax()))


def middle_of(hours: IntArray, peak: int) -> int:
    """The middle of one of the bins and its two neighbours, as a minute of the day."""
    sides = hours[[peak - 1, peak, (peak + 1) % BINS]]
    off = float((sides * np.array([-1, 0, 1])).sum() / max(int(sides.sum()), 1))
    return round((peak + 0.5 + off) * _BIN) % MINUTES


def now_minute(row: Rows, shift: int) -> int:
    """The usual minute moved by so many bins; of 0, the middle of the newest visits at odd hours."""
    if shift:
        return (usual_minute(row) + shift * _BIN) % MINUTES
    minutes = row["minutes"][0].astype(np.int64)[: max(min(int(row["odd"][0]), RECENT), 1)]
    off = (minutes - minutes[0] + MINUTES // 2) % MINUTES - MINUTES // 2
    return round(float(minutes[0] + off.mean())) % MINUTES


def usual_weekday(row: Rows) -> int:
    """The weekday of most visits, 0 is Monday."""
    return int(row["weekdays"][0].argmax())


def now_weekday(row: Rows, run: int) -> int:
    """The weekday of the newest visits of a run of so many that is the least usual."""
    digits = int(row["recent_weekdays"][0])
    recent = [digits >> 3 * place & 7 for place in range(max(min(run, RECENT), 1))]
    return min(recent, key=lambda weekday: int(row["weekdays"][0][weekday]))
