"""The signal `time_of_day`: somebody comes at other hours, or on other weekdays, than they used to.

The own habits are shares of visits by hour (as many habitual hours as somebody has, of the first visit of a day and of
later ones) and of weeks with a visit by weekday, newer ones with more weight. The visits say how likely it is that the
habits hold, that a time of other hours or weekdays is passing, or that there are new habits for good: a forward filter
as of `scoring.intensity`. New hours are the own ones moved by some hours, or what the newest visits have in common; new
weekdays are the own week begun on another day, for which a missed weekday says as much as a visit on another one.
Nobody gets there by alternating: what is habitual is as likely under the own habits as under others. Of whoever usually
comes several times a day, that there is one visit a day is new in the same way (`scoring.several_a_day`). The score is
the logarithm of the odds of new habits.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from localregulars.domain.signals import Reason, ReasonCode, SignalCode
from localregulars.scoring.changes import DAYS_PER_WEEK, Arrivals, FloatArray, Rows
from localregulars.scoring.habits import (
    BINS,
    MINUTES,
    RECENT,
    BoolArray,
    Words,
    added,
    bit_of,
    moved_hours,
    moved_weekdays,
    near_recent,
    newest_day,
    note_hour,
    note_week,
    now_minute,
    now_weekday,
    places_around,
    usual_minute,
    usual_weekday,
    week_of,
)
from localregulars.scoring.history import IntArray
from localregulars.scoring.season import Season
from localregulars.scoring.several_a_day import FIELDS as SEVERAL_FIELDS
from localregulars.scoring.several_a_day import (
    Chances,
    NewestDay,
    Odds,
    come_several_times,
    follow,
    later_visits,
    note_visit,
    reason_of,
    start_anew,
)

_FURTHEST = 3
SHIFTS: tuple[int, ...] = (*range(-_FURTHEST, 0), *range(1, _FURTHEST + 1))
"""How far the own hours may have moved, in pieces of 72 minutes: what is between or beyond is near one of them."""
_PASSING, _LIKE_RECENT, _PASSING_WEEKDAYS = 0, 1, 2 + len(SHIFTS)
_EARLIER, _LATER = slice(2, 2 + _FURTHEST), slice(2 + _FURTHEST, _PASSING_WEEKDAYS)
_WAYS = _PASSING_WEEKDAYS + DAYS_PER_WEEK
_HOURS, _WEEKDAYS, _SEVERAL = 0, 1, 2
"""What may be new: hours, weekdays, that there are fewer visits a day."""
_SIDES = (_HOURS, _WEEKDAYS, _SEVERAL)

ROW = np.dtype(
    [
        ("clock", "<u2"),  # own clock on the newest visit, without what is above two bytes
        ("number", "<u2"),  # visits; those within an hour on one day are one
        ("week", "<u2"),  # of the newest visit (`habits.week_of`)
        ("this_week", "<u2"),  # weekdays of that week with a visit, one bit each: a week is learned when it is over
        ("minute", "<u2"),  # of the newest visit
        ("hours", "<u2", (2 * BINS,)),  # visits by hour, each shared out between two bins: first ones of a day, later
        ("hours_weight", "<u2", (2,)),  # their sums
        ("weeks", "<u2"),  # weeks with a visit, and visit days by weekday
        ("weekdays", "<u2", (DAYS_PER_WEEK,)),
        ("minutes", "<u2", (RECENT,)),  # of the newest visits at hours that are none of the own ones, the newest first
        ("odd", "<u2"),  # how many of those there were, since all was as usual
        ("recent_weekdays", "<u2"),  # of the newest visit days since the weekdays are odd, as octal digits
        ("odds", "<f4", (_WAYS,)),  # to one of own habits
        *SEVERAL_FIELDS,
        ("since", "<u2", (len(_SIDES),)),  # days since `_EPOCH` from when on the hours, weekdays, visits a day are odd
        ("run", "<u2", (2,)),  # visits at odd hours, visit days on odd weekdays since; `SEVERAL_FIELDS` have theirs
    ]
)  # fmt: skip
"""What is known of one customer's habits so far. 206 bytes."""

_LEAST_ODDS, _MOST_ODDS = 1e-12, 1e12
_DAYS = 60
"""Longer gaps between visits make a change no likelier."""
_MOST_VISITS = 65_535
_AS_MANY = 65_528
"""What stands for one visit more than the most: shares lose weight at every eighth visit."""
_EPOCH, _LAST_DAY = date(1970, 1, 1).toordinal(), 65_535
"""Days of a row are kept in two bytes, from then up to 2149; others count as the first or the last of these."""


@dataclass(frozen=True, slots=True)
class TimeOfDayParameters:
    """Everything that the score depends on beside the person; days are opening days.

    `open_weekdays` marks the weekdays (Monday first) on which the shop opens: a week can only move among them.
    """

    open_weekdays: tuple[bool, ...] = (True,) * DAYS_PER_WEEK
    half_life_visits: float = 120.0
    open_share: float = 0.5
    """Share of the day in which visits are possible at all."""
    any_time: float = 0.15
    """Share of visits at any time of it, whatever the habit."""
    prior_visits: float = 1.5
    reach_minutes: float = 120.0
    """What visits have in common reaches so far around them."""
    weekday_prior: float = 2.0
    any_weekday: float = 0.02
    marked: float = 2.0
    """Weekdays are a habit when the favourite one has so many times the visits of a usual one."""
    lasting_days: float = 1000.0
    """New hours for good begin once in so many days, ..."""
    weekday_lasting_days: float = 4000.0
    """... other weekdays once in so many, of which a gap between visits counts for a week at most; ..."""
    fewer_lasting_days: float = 8000.0
    """... fewer visits a day once in so many: chance makes a few such days in a row; ..."""
    lasting_ends_days: float = 50.0
    """... after so many they are nothing new any more; ..."""
    passing_days: float = 150.0
    """... passing ones begin once in so many ..."""
    passing_ends_days: float = 10.0
    """... and last so many."""
    like_recent: float = 0.05
    """How many of the new hours are no shift of the own ones."""
    learns: float = 0.4
    """How much is learned from a visit when the habits certainly do not hold."""
    odd_from: float = 0.005
    """Odds from which a run is counted."""
    same_stay_minutes: int = 60
    least_visits: int = 8

    @property
    def begins_days(self) -> tuple[float, ...]:
        """Days to one beginning of each way, in the order of a row's odds."""
        moved = self.lasting_days * len(SHIFTS) / (1 - self.like_recent)
        turned = self.weekday_lasting_days * (DAYS_PER_WEEK - 1)
        of_hours = (self.passing_days, self.lasting_days / self.like_recent, *(moved for _ in SHIFTS))
        return (*of_hours, self.passing_days, *(turned for _ in range(DAYS_PER_WEEK - 1)))


class _Masses(NamedTuple):
    """Sums of odds, one a row: of new habits by what is new (`_SIDES`), and of passing ones."""

    new: tuple[Odds, Odds, Odds]
    passing: Odds

    @property
    def all_new(self) -> Odds:
        """Of any new habits."""
        hours, weeks, several = self.new
        return np.asarray(hours + weeks + several)

    @property
    def likeliest(self) -> IntArray:
        """What of `_SIDES` says most, one a row."""
        hours, weeks, several = self.new
        return np.where(several > np.maximum(hours, weeks), _SEVERAL, np.where(weeks > hours, _WEEKDAYS, _HOURS))


@dataclass(frozen=True, slots=True)
class TimeOfDay:
    """Follows when everybody comes; see `ChangeRule`."""

    parameters: TimeOfDayParameters = TimeOfDayParameters()
    season: Season = field(default_factory=Season.none)
    """The whole shop's lulls: on such days nobody comes less often a day than usual."""

    @property
    def code(self) -> SignalCode:
        """`time_of_day`."""
        return SignalCode.TIME_OF_DAY

    @property
    def dtype(self) -> np.dtype[np.void]:
        """One customer's row."""
        return ROW

    @property
    def scored(self) -> tuple[str, ...]:
        """What is read of a row to score it."""
        return ("number", "odds", "fewer", "run", "short_days")

    def step(self, rows: Rows, came: Arrivals) -> None:
        """One more visit each; those within an hour of the one before, on one day, add nothing."""
        minute, week = (came.minute % MINUTES).astype(np.int64), week_of(came.day)
        again = (rows["week"] == week) & ((rows["this_week"] & bit_of(came.weekday)) > 0)
        same = again.nonzero()[0]
        same = same[np.abs(minute[same] - rows["minute"][same]) < self.parameters.same_stay_minutes]
        before = {name: column[same] for name, column in rows.items()} if len(same) else {}
        self._step(rows, came, minute, week, again)
        for name, column in before.items():
            rows[name][same] = column

    def _step(self, rows: Rows, came: Arrivals, minute: IntArray, week: Words, again: BoolArray) -> None:
        """One more stay each; `again` marks those who came on the same day before."""
        p = self.parameters
        young = (rows["number"] < p.least_visits).nonzero()[0]
        odds, days = rows["odds"].T, came.day - newest_day(rows)
        since = _since_newest(rows, came.clock)
        gone_by, masses, later = since * (rows["number"] > 0), _of_rows(rows), later_visits(rows)
        note_week(rows, week, self._learned(masses, young), p.half_life_visits)
        places = places_around(minute, again, _FURTHEST)
        ratios = self._ratios(rows, minute, again, places)
        is_odd = ratios[_PASSING] > 1
        self._follow(odds[:_PASSING_WEEKDAYS], slice(0, _PASSING_WEEKDAYS), ratios, gone_by, _DAYS)
        self._follow_weekdays(rows, (came.weekday, days), again, gone_by)
        self._follow_days(rows, came.day - days, later, again, gone_by)
        if len(young):
            odds[:, young] = 0
        masses = _of_rows(rows)
        learned = self._learned(masses, young)
        note_hour(rows, minute, places[_FURTHEST : _FURTHEST + 2], again, learned, p.half_life_visits)
        note_visit(rows, minute, again, later, learned)
        rows["this_week"][...] |= bit_of(came.weekday)
        self._note_runs(rows, _since(came.day), since, masses, again)
        self._note_recent(rows, minute, came.weekday, again, is_odd)
        rows["minute"][...] = minute
        _count_one_more(rows["number"])
        rows["clock"][...] = came.clock & _MOST_VISITS

    def _ratios(self, rows: Rows, minute: IntArray, again: BoolArray, places: IntArray) -> Odds:
        """How much likelier each way of coming at other hours (way, row) makes this visit than the own habits do."""
        p = self.parameters
        flat = 1 / p.open_share
        moved = moved_hours(rows, minute, again, places, p.prior_visits, p.any_time, flat)
        usual = moved[_FURTHEST]
        ratios = np.empty((_PASSING_WEEKDAYS, len(minute)), np.float32)
        np.divide(flat, usual, out=ratios[_PASSING])
        near = near_recent(rows, minute, p.reach_minutes, flat)
        np.divide((1 - p.any_time) * near + p.any_time * flat, usual, out=ratios[_LIKE_RECENT])
        np.divide(moved[:_FURTHEST], usual, out=ratios[_EARLIER])
        np.divide(moved[_FURTHEST + 1 :], usual, out=ratios[_LATER])
        return ratios

    def _follow(self, odds: Odds, ways: slice, ratios: Odds, days: IntArray, most_begin: int) -> None:
        """One more visit after so many days for the odds of some ways (way, row), in place.

        The first of them passes, the others last; in at most `most_begin` of the days one may have begun.
        """
        p = self.parameters
        after = _after(p.passing_ends_days, p.lasting_ends_days, most_begin).take(days, axis=1)
        passing_gone, lasting_gone, left = after[0], after[1], after[2:]
        left *= 1 / (1 + odds[0] * passing_gone + added(odds[1:]) * lasting_gone)
        passing, lasting, begins = left
        odds[0] *= passing
        odds[1:] *= lasting
        odds += _begins(p)[ways] * begins
        odds *= ratios
        odds.clip(_LEAST_ODDS, _MOST_ODDS, out=odds)

    def _follow_weekdays(
        self, rows: Rows, came: tuple[IntArray, IntArray], again: BoolArray, gone_by: IntArray
    ) -> None:  # fmt: skip
        """One more visit for the odds of other weekdays, in place; `came` holds its weekday and the days before it.

        A weekday speaks once a day, and only where weekdays are a habit.
        """
        p, ways = self.parameters, slice(_PASSING_WEEKDAYS, _WAYS)
        odds, weekdays = rows["odds"].T[ways], rows["weekdays"].T
        most, total = np.maximum.reduce(weekdays), np.add.reduce(weekdays, dtype=np.uint32)
        some = (most * np.uint32(DAYS_PER_WEEK) >= p.marked * total).nonzero()[0]
        if not len(some):
            odds[...] = _LEAST_ODDS
            return
        now = odds[:, some]
        odds[...] = _LEAST_ODDS
        habits = {name: rows[name][some] for name in ("weekdays", "weeks")}
        weekday, days = (part[some] for part in came)
        ratios = moved_weekdays(habits, weekday, days, p.open_weekdays, p.weekday_prior, p.any_weekday)
        ratios[:, again[some]] = 1
        self._follow(now, ways, ratios, gone_by[some], DAYS_PER_WEEK)
        for way, value in zip(odds, now, strict=True):
            way[some] = value

    def _follow_days(self, rows: Rows, newest: IntArray, later: IntArray, again: BoolArray, gone_by: IntArray) -> None:
        """One more visit for the odds of fewer visits a day, in place; the `newest` day has `later` ones so far."""
        p = self.parameters
        who = come_several_times(rows)
        who = who[rows["number"][who] >= p.least_visits]
        was_known = rows["fewer"] > 0
        was_known[who] = False
        start_anew(rows, was_known.nonzero()[0])
        if not len(who):
            return
        day = newest[who]
        lost = self.season.up_to(day) - self.season.up_to(day - 1)
        told = NewestDay(later[who], ~again[who], (1 - np.maximum(lost, 0)).astype(np.float32))
        chances = Chances(_stays(p.lasting_ends_days), p.fewer_lasting_days, p.odd_from)
        rows["fewer"][who], begins = follow(rows, who, told, gone_by[who], chances)
        rows["since"][who[begins], _SEVERAL] = _since(day[begins])

    def _learned(self, masses: _Masses, young: IntArray) -> Odds:
        """How much a visit or a week adds to the habits: less when they do not seem to hold. All of somebody new."""
        certain = 1 / (1 + masses.all_new + masses.passing)
        learned: Odds = np.asarray(self.parameters.learns + (1 - self.parameters.learns) * certain, np.float32)
        learned[young] = 1
        return learned

    def _note_runs(self, rows: Rows, day: Words, days: IntArray, masses: _Masses, again: BoolArray) -> None:
        """Since when hours or weekdays are odd, and how many visits, or visit days, there were since.

        `day` is of the visit as it is kept, `days` went by since the visit before.
        """
        p = self.parameters
        for side, lasting_days in (_HOURS, p.lasting_days), (_WEEKDAYS, p.weekday_lasting_days):
            run, since = rows["run"].T[side], rows["since"].T[side]
            odd = masses.new[side] >= _odd_from(p.odd_from, lasting_days).take(days)
            begins = (odd & (run == 0)).nonzero()[0]
            counts = run < _MOST_VISITS
            if side == _WEEKDAYS:
                counts &= ~again
            run += counts
            run *= odd
            since *= odd
            run[begins] = 1
            since[begins] = day[begins]

    def _note_recent(
        self, rows: Rows, minute: IntArray, weekday: IntArray, again: BoolArray, is_odd: BoolArray
    ) -> None:
        """The newest visits at odd hours, and those of a run of odd weekdays."""
        goes_on = is_odd | (rows["run"][:, _HOURS] > 0)
        odd = rows["odd"]
        odd += is_odd & (odd < _MOST_VISITS)
        odd *= goes_on
        takes, minutes = is_odd.nonzero()[0], rows["minutes"].T
        for older, newer in pairwise(minutes[::-1]):
            older[takes] = newer[takes]
        minutes[0][takes] = minute[takes]
        takes = ((rows["run"][:, _WEEKDAYS] > 0) & ~again).nonzero()[0]
        if len(takes):
            digits = rows["recent_weekdays"][takes].astype(np.int64)
            rows["recent_weekdays"][takes] = (digits * 8 + weekday[takes]) & (8**RECENT - 1)

    def scores(self, rows: Rows, clock: IntArray, day: IntArray) -> FloatArray:  # noqa: ARG002  a rule's signature
        """Logarithms of the odds of new habits, from the eighth visit on."""
        masses = _of_rows(rows)
        run = _of_side((*rows["run"].T, rows["short_days"]), masses.likeliest)
        speaks = (rows["number"] >= self.parameters.least_visits) & (run > 0)
        passing = np.log1p(masses.passing, dtype=np.float64)
        worth = np.log(np.where(speaks, masses.all_new, 1.0), dtype=np.float64) - passing
        return np.where(speaks, worth, -np.inf)

    def directions(self, rows: Rows) -> IntArray:
        """Neither less nor more of the shop."""
        return np.zeros(len(rows["number"]), np.int64)

    def since(self, rows: Rows, clock: IntArray, day: IntArray) -> IntArray:  # noqa: ARG002  a rule's signature
        """The first visit of the run of other hours or, where these say more, weekdays or days with fewer visits."""
        began = _of_side(tuple(rows["since"].T), _of_rows(rows).likeliest).astype(np.int64)
        return np.where(began > 0, began + _EPOCH, day)

    def reasons(self, row: Rows, clock: int, day: int) -> tuple[Reason, ...]:  # noqa: ARG002  a rule's signature
        """What says most first; the others too where they are likelier than not."""
        masses = _of_rows(row)
        first, of_side = int(masses.likeliest[0]), (self._of_hours, self._of_week, reason_of)
        others = (side for side in _SIDES if side != first and masses.new[side][0] >= 1)
        return tuple(of_side[side](row) for side in (first, *others))

    def _of_hours(self, row: Rows) -> Reason:
        now = now_minute(row, _likeliest_shift(row))
        return Reason(
            ReasonCode.OTHER_HOURS, {"usual_minute": usual_minute(row), "now_minute": now} | _seen(row, _HOURS)
        )

    def _of_week(self, row: Rows) -> Reason:
        now = now_weekday(row, int(row["run"][0, _WEEKDAYS]))
        numbers = {"now_weekday": now, "usual_weekday": usual_weekday(row)}
        return Reason(ReasonCode.OTHER_WEEKDAYS, numbers | _seen(row, _WEEKDAYS))


@lru_cache(maxsize=8)
def _begins(parameters: TimeOfDayParameters) -> Odds:
    """The chance of each way to begin on a day, in a column."""
    return (1 / np.array(parameters.begins_days)).astype(np.float32)[:, None]


def _seen(row: Rows, side: int) -> dict[str, int]:
    return {"visits": int(row["run"][0, side]), "visits_seen": int(row["number"][0])}


def _likeliest_shift(row: Rows) -> int:
    """In pieces of 48 minutes; 0 where no shift of the own hours is as likely as what the newest visits share."""
    moved = row["odds"][0, _LIKE_RECENT:_PASSING_WEEKDAYS]
    return (0, *SHIFTS)[int(moved.argmax())]


def _count_one_more(visits: Words) -> None:
    """One more visit each, in place."""
    visits[(visits == _MOST_VISITS).nonzero()[0]] = _AS_MANY - 1
    visits += 1


def _since(day: IntArray) -> Words:
    """A day as it is kept; 0 is none."""
    return np.asarray(np.minimum(np.maximum(day - _EPOCH, 1), _LAST_DAY).astype(np.uint16))


def _since_newest(rows: Rows, clock: IntArray) -> IntArray:
    """Own days since the newest visit as far as they count; a clock that goes back counts as standing still."""
    days = (clock - rows["clock"]).astype(np.int16)  # two bytes of it are kept
    return np.minimum(np.maximum(days, 0), _DAYS).astype(np.int64)


def _of_rows(rows: Rows) -> _Masses:
    """Sums of odds, always in the same order."""
    odds, fewer = rows["odds"].T, rows["fewer"]
    hours, weeks = odds[_LIKE_RECENT:_PASSING_WEEKDAYS], odds[_PASSING_WEEKDAYS + 1 :]
    return _Masses((added(hours), added(weeks), fewer), odds[_PASSING] + odds[_PASSING_WEEKDAYS])


def _of_side(columns: Sequence[npt.NDArray[np.integer]], side: IntArray) -> IntArray:
    """What each row has in the column of its side."""
    hours, weekdays, several = columns
    return np.where(side == _SEVERAL, several, np.where(side == _WEEKDAYS, weekdays, hours))


@lru_cache(maxsize=8)
def _odd_from(odds: float, lasting_days: float) -> FloatArray:
    """From which odds on something is odd after so many days: chance alone makes new habits likelier meanwhile."""
    return np.maximum(odds, 2 * np.arange(_DAYS + 1) / lasting_days)


@lru_cache(maxsize=8)
def _stays(ends_days: float) -> Odds:
    """How much of a way is left after so many days, from none to the most that count."""
    return np.exp(-np.arange(_DAYS + 1) / ends_days).astype(np.float32)


@lru_cache(maxsize=8)
def _after(passing_ends_days: float, lasting_ends_days: float, most_begin: int) -> Odds:
    """By days gone by (column): how much of a passing and of a lasting way is gone, how much of each is left.

    The last row is in how many of the days one may have begun.
    """
    passing, lasting = _stays(passing_ends_days), _stays(lasting_ends_days)
    begins = np.minimum(np.arange(_DAYS + 1), most_begin).astype(np.float32)
    return np.stack([1 - passing, 1 - lasting, passing, lasting, begins])
