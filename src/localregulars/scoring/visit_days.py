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

from localregulars.scoring.changes import DAYS_PER_WEEK, FloatArray
from localregulars.scoring.history import IntArray

Float32Array = npt.NDArray[np.float32]

_LONGEST = 400
"""Longer silences say nothing more, in own days."""
_MOST = 60.0
"""No exponent beyond: e to that power is beyond all doubt."""
_LEAST = 1e-200
_MOST_ODDS = 1e5
"""More is beyond all doubt, and would take weeks of usual visits to forget."""
_STEPS = 1024
"""Chances are looked up in so many steps."""
_SMALL = 1e-6
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

    there: FloatArray
    away: FloatArray
    fewer_there: FloatArray
    fewer_away: FloatArray

    def log_odds(self, odds: FloatArray, days: IntArray, p: VisitDayParameters) -> FloatArray:
        """The logarithm of the odds that somebody comes less often after so many days; `odds` were those before."""
        fewer = faded(odds, days, p) * (self.fewer_there + self.fewer_away)
        found = np.log((fewer + _LEAST) / (self.there + self.away + _LEAST))
        return np.asarray(np.minimum(found, p.most))


def chances(cumulated: Float32Array, weeks: Float32Array, p: VisitDayParameters) -> Float32Array:
    """The chance of a visit (weekday, row) from visit days up to each weekday (row, weekday) in so many weeks."""
    out, up_to = np.empty(cumulated.shape[::-1], np.float32), cumulated.T
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
    place = (np.minimum(chance, np.float32(p.surest)) * np.float32(_STEPS)).astype(np.intp)
    silent, at = np.minimum(days, _LONGEST), np.arange(len(days))
    back_soon, weeks = np.exp(-silent / p.away_days), days / days_per_week - (to - since) / DAYS_PER_WEEK
    found = []
    for share in (1.0, p.share):
        by_weekday = _doubts(share).take(place)
        for weekday in range(1, DAYS_PER_WEEK):
            by_weekday[weekday] += by_weekday[weekday - 1]
        doubt = by_weekday[-1] * weeks + by_weekday[to, at] - by_weekday[since, at]
        doubt = np.where(days > 0, np.minimum(np.maximum(doubt, 0), _MOST), 0.0)
        unseen = np.exp(-doubt)
        found += [unseen * np.exp(-p.away_begins * silent), _gone(doubt, unseen, silent, back_soon, p)]
    return Missed(*found)


def _gone(
    doubt: FloatArray, unseen: FloatArray, days: IntArray, still: FloatArray, p: VisitDayParameters
) -> FloatArray:
    """The chance to have gone away on one of the days and to be away still; until then they happened not to come."""
    stays, miss = np.exp(-1 / p.away_days), np.exp(-doubt / np.maximum(days, 1))
    is_small = np.abs(stays - miss) < _SMALL
    summed = np.where(is_small, days * still / stays, (still - unseen) / np.where(is_small, 1.0, stays - miss))
    return np.asarray(p.away_begins * summed)


@lru_cache(maxsize=8)
def _doubts(share: float) -> Float32Array:
    """By chance of a visit, in steps: how much a missed day tells, once so much of the chance is left."""
    return np.asarray(-np.log1p(-share * np.arange(_STEPS) / _STEPS), np.float32)


def odds_after(odds: FloatArray, gap: Missed, days: IntArray, a_day: FloatArray, p: VisitDayParameters) -> FloatArray:
    """The odds after a day with a visit, `days` after the one before; `a_day` visit days are usual on any one day.

    `gap` is of the days between.
    """
    back = 1 / p.away_days
    fewer = p.share * (gap.fewer_there + back * gap.fewer_away)
    begins = 1 / np.minimum(np.maximum(a_day, _RARELY), 1.0)
    return np.asarray(
        np.minimum(faded(odds, days, p) * fewer / (gap.there + back * gap.away + _LEAST) + begins, _MOST_ODDS)
    )


def faded(odds: FloatArray, days: IntArray, p: VisitDayParameters) -> FloatArray:
    """What is left of odds so many days later."""
    return np.asarray(odds * np.exp(-np.minimum(days, _LONGEST) / p.fades_days))


def visit_days(
    cumulated: Float32Array, weekday: IntArray, is_new: npt.NDArray[np.bool_], kept: Float32Array
) -> Float32Array:
    """The visit days up to each weekday (row, weekday) after one more on `weekday`, where it `is_new`.

    So much of the earlier ones is `kept`.
    """
    one_more = (weekday <= np.arange(DAYS_PER_WEEK)[:, None]) & is_new
    return np.asarray((cumulated.T * kept + one_more).T)
