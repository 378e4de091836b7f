"""Whether somebody comes on half as many days as usual: odds that every day with a visit and without one moves.

On each day of their week somebody comes with a chance of its own, learned from their visit days. Once they come half as
often, each of these chances is half of it: a visit is half as likely then, and a miss on a weekday on which they hardly
ever stay away tells far more than one on a weekday that is often left out. Somebody may also be away for some days, a
cold or a trip, which makes them miss every day alike whatever they are used to; so a row of missed days ends to tell
anything. A change may begin after any visit, and what is long past is no news.

Sources: odds of a change at an unknown time (Shiryaev 1963, Roberts 1966), forward filter of a hidden Markov model
(Rabiner 1989).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from localregulars.scoring.changes import DAYS_PER_WEEK, Float32Array
from localregulars.scoring.history import IntArray

_LONGEST = 400
"""Longer silences say nothing more, in own days."""
_MOST = 60.0
"""No exponent beyond: e to that power is beyond all doubt."""
_LEAST = 1e-30
_MOST_ODDS = 1e5
"""More is beyond all doubt, and would take weeks of usual visits to forget."""
_STEPS = 1024
"""Chances are looked up in so many steps."""
_SMALL = 1e-6
_LENGTHS = np.arange(_LONGEST + 1, dtype=np.float32)
_PART_OF_WEEK = (np.arange(-DAYS_PER_WEEK + 1, DAYS_PER_WEEK) / DAYS_PER_WEEK).astype(np.float32)
_LEAST_WEEKS = np.float32(1 / DAYS_PER_WEEK)
_RARELY = 0.02
"""Nobody's visit days are rarer than that where a change may begin after each."""


@dataclass(frozen=True, slots=True)
class VisitDayParameters:
    """Days are days of the own clock."""

    share: float = 0.5
    """So many of the visit days are left once somebody comes less often."""
    away_begins: float = 2.5 / 364
    """How likely it is, on any one day, that somebody goes away, for `away_days` on average."""
    away_days: float = 8.0
    fades_days: float = 22.4
    half_life_weeks: float = 30.0
    """After which visit days count half, where the chances of the week are learned."""
    prior_weeks: float = 3.0
    """So many weeks count in which every weekday is as likely as the other."""
    surest: float = 0.95
    """No day's visit is surer than that."""
    most: float = 6.0
    """The logarithm of the odds counts up to here: some people's pauses are longer than chance allows."""


@dataclass(frozen=True, slots=True)
class Missed:
    """How likely days without a visit are: of who comes as usual, `there` or `away` by now, and of who comes less."""

    there: Float32Array
    away: Float32Array
    fewer_there: Float32Array
    fewer_away: Float32Array

    def log_odds(self, odds: Float32Array, days: IntArray, p: VisitDayParameters) -> Float32Array:
        """The logarithm of the odds that somebody comes less often after so many days; `odds` were those before."""
        fewer = faded(odds, days, p) * (self.fewer_there + self.fewer_away)
        found = np.log((fewer + _LEAST) / (self.there + self.away + _LEAST))
        return np.asarray(np.minimum(found, p.most))


def chances(up_to: Float32Array, weeks: Float32Array, p: VisitDayParameters) -> Float32Array:
    """The chance of a visit (weekday, row) from visit days up to each weekday (weekday, row) in so many weeks."""
    out = np.empty_like(up_to)
    out[0] = up_to[0]
    np.subtract(up_to[1:], up_to[:-1], out=out[1:])
    out += np.float32(p.prior_weeks / DAYS_PER_WEEK) * up_to[-1] / np.maximum(weeks, _LEAST_WEEKS)
    out /= weeks + np.float32(p.prior_weeks)
    return out


def missed(
    chance: Float32Array, days: IntArray, days_per_week: int, since: IntArray, to: IntArray, p: VisitDayParameters
) -> Missed:
    """So many own days without a visit, from the day after the weekday `since` up to the weekday `to`.

    `chance` (weekday, row) is that of a visit of who comes as usual.
    """
    rows, silent = np.arange(len(days)), np.minimum(days, _LONGEST)
    place = (chance * np.float32(_STEPS)).astype(np.intp)
    up_to = _doubts((1.0, p.share), p.surest).take(place, axis=1, mode="clip")
    for weekday in range(1, DAYS_PER_WEEK):
        up_to[:, weekday] += up_to[:, weekday - 1]
    each = up_to.reshape(2, -1)
    part = each.take(to * len(rows) + rows, axis=1), each.take(since * len(rows) + rows, axis=1)
    weeks = days.astype(np.float32)
    weeks /= days_per_week
    weeks -= _PART_OF_WEEK.take(to - since + DAYS_PER_WEEK - 1)
    doubt = up_to[:, -1] * weeks
    doubt += part[0]
    doubt -= part[1]
    doubt.clip(0, _MOST, out=doubt)
    doubt *= days > 0
    there = np.exp(-doubt)
    away = _gone(doubt, silent, p)
    there *= _left(1 / p.away_begins).take(silent)
    return Missed(there[0], away[0], there[1], away[1])


def _gone(doubt: Float32Array, days: IntArray, p: VisitDayParameters) -> Float32Array:
    """The chance to have gone away on one of the days and to be away still; until then they happened not to come.

    The sum over the day of going is a geometric series.
    """
    away_a_day, length = 1 / p.away_days, _LENGTHS.take(days)
    apart = away_a_day - doubt / np.maximum(length, 1)  # logarithm of the ratio of the series
    np.copyto(apart, _SMALL, where=np.abs(apart) < _SMALL)
    summed = np.expm1(apart * length)
    summed /= np.expm1(apart)
    summed *= _left(p.away_days).take(days)
    summed *= p.away_begins * np.exp(away_a_day)
    return summed


@lru_cache(maxsize=8)
def _doubts(shares: tuple[float, float], surest: float) -> Float32Array:
    """By chance of a visit, in steps (columns): how much a missed day tells, once so much of the chance is left."""
    chance = np.minimum(np.arange(_STEPS), int(surest * _STEPS)) / _STEPS
    return np.asarray([-np.log1p(-share * chance) for share in shares], np.float32)


@lru_cache(maxsize=8)
def _left(ends_days: float) -> Float32Array:
    """How much is left after so many days, from none to the most that count."""
    return np.exp(-np.arange(_LONGEST + 1) / ends_days).astype(np.float32)


def odds_after(
    odds: Float32Array, gap: Missed, days: IntArray, a_day: Float32Array, p: VisitDayParameters
) -> Float32Array:
    """The odds after a day with a visit, `days` after the one before; `a_day` visit days are usual on any one day.

    `gap` is of the days between.
    """
    back = 1 / p.away_days
    fewer = p.share * (gap.fewer_there + back * gap.fewer_away)
    begins = 1 / a_day.clip(_RARELY, 1.0)
    return np.asarray(
        np.minimum(faded(odds, days, p) * fewer / (gap.there + back * gap.away + _LEAST) + begins, _MOST_ODDS)
    )


def faded(odds: Float32Array, days: IntArray, p: VisitDayParameters) -> Float32Array:
    """What is left of odds so many days later."""
    return np.asarray(odds * _left(p.fades_days).take(np.minimum(days, _LONGEST)))


def visit_days(
    cumulated: Float32Array, weekday: IntArray, is_new: npt.NDArray[np.bool_], kept: Float32Array
) -> Float32Array:
    """The visit days up to each weekday (row, weekday) after one more on `weekday`, where it `is_new`.

    So much of the earlier ones is `kept`.
    """
    one_more = (weekday <= np.arange(DAYS_PER_WEEK)[:, None]) & is_new
    return np.asarray((cumulated.T * kept + one_more).T)
