"""The signal `absence`: what a hello today is worth against waiting, given how long this person's silences usually are.

An alert has a value that falls with the day on which it comes; a needless one has a price. Somebody silent for g days
comes back by themselves within the next k days with chance S(g) - S(g+k), and waiting so long costs v(g) - v(g+k) of
the value if something did happen. The score is minus the logarithm of the worst such ratio, times how often silences
begin: the higher, the more a hello gains for every needless one. This is the Lagrangian optimum of "as much value as
possible within a given number of needless check-ins"; where no other source is said, constants are measured on a year
of receipts of 1,238 households (`docs/SCORING.md`).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from localregulars.scoring.evenness import MIDDLES
from localregulars.scoring.history import IntArray

FloatArray = npt.NDArray[np.float64]

MAX_TENTHS = 1000
"""Usual gaps above 100 opening days are treated as 100."""
MAX_SILENCE = 400
"""Silences above 400 opening days score as 400."""
_WAITS = (1, 2, 3, 5, 7, 10, 14, 21, 30, 45)
_WHOLE_FROM = 300
"""Usual gaps have a row for every tenth of a day up to 30 days, beyond for every day."""
_USUAL = np.concatenate([np.arange(10, _WHOLE_FROM), np.arange(_WHOLE_FROM, MAX_TENTHS + 1, 10)]) / 10


@dataclass(frozen=True, slots=True)
class AbsenceParameters:
    """Everything that the score depends on beside the person; days are opening days where a week has `days_per_week`.

    Tail: S(g | m) = [1 + (g / (exp(scale) m^exponent))^shape]^-mix, a Burr XII, that is Weibull gaps with gamma frailty
    (Hougaard 1984), fitted once to the first half of the measured year; for even gaps (`scoring.evenness`) with a
    shorter scale and a steeper shape, fitted to that half and to simulated shops of four trades. Value: falls linearly
    to 0 over `horizon_weeks`, and by `step_weights` more once a "tell me by" of the owner (`step_weeks`) has passed.
    """

    scale: float = 0.543
    exponent: float = 1.299
    shape: float = 1.236
    mix: float = 4.40
    short_gap: float = 2.5
    short_tail: float = 0.37
    """Of shorter usual gaps the tail is heavier than what happens. The score does better with it (whoever comes every
    day is waited for a little longer), but a chance is *said* to the power of 1 + tail · ln(gap / usual gap).
    """
    even_scale: float = 2.6
    even_shape: float = 3.2
    """Evenness takes so much from the logarithm of the scale, and adds so much to that of the shape."""
    horizon_weeks: float = 8.0
    horizon_gaps: float = 4.0
    """Somebody who comes every few weeks is given at least four usual gaps."""
    step_gaps: float = 2.0
    """A deadline is no sooner than two usual gaps: nobody who comes every month is missing after two weeks."""
    heavy_gap: float = 10.0
    """Up to this usual gap the tail grows faster than the gap, beyond only with it: long rhythms are steadier ones."""
    step_weeks: tuple[float, ...] = (2.0, 3.0)
    step_weights: tuple[float, ...] = (0.175, 0.125)
    days_per_week: int = 7
    rate_days: float = 7.0
    """Added to the time observed when counting how often silences begin: one visit is no rate."""


def survival(
    silence: FloatArray, usual_gap: FloatArray, evenness: IntArray, parameters: AbsenceParameters
) -> FloatArray:
    """The chance that a usual gap of this person lasts longer than `silence` opening days (1 at 0, falling).

    `evenness` is the class of the rhythm.
    """
    heavy, even = np.minimum(usual_gap, parameters.heavy_gap), np.array(MIDDLES)[evenness]
    scale = np.exp(parameters.scale - parameters.even_scale * even) * heavy ** (parameters.exponent - 1) * usual_gap
    shape = parameters.shape * np.exp(parameters.even_shape * even)
    return np.asarray((1 + (silence / scale) ** shape) ** -parameters.mix)


def stated(
    silence: FloatArray, usual_gap: FloatArray, evenness: IntArray, parameters: AbsenceParameters
) -> FloatArray:  # fmt: skip
    """The chance of so long a gap as it is said and as "rare" is meant: `survival`, put right for short usual gaps."""
    short = np.maximum(np.log(parameters.short_gap / usual_gap), 0)
    return np.asarray(survival(silence, usual_gap, evenness, parameters) ** (1 + parameters.short_tail * short))


def value(silence: FloatArray, usual_gap: FloatArray, parameters: AbsenceParameters) -> FloatArray:
    """What an alert is worth after `silence` opening days: falling, 0 at the horizon and later."""
    week = parameters.days_per_week
    horizon = np.maximum(parameters.horizon_weeks * week, parameters.horizon_gaps * usual_gap)
    worth = np.maximum(1 - silence / horizon, 0)
    for weeks, weight in zip(parameters.step_weeks, parameters.step_weights, strict=True):
        worth = worth + weight * (silence <= np.maximum(weeks * week, weeks / 2 * parameters.step_gaps * usual_gap))
    return np.asarray(worth)


def rate(visit_days: IntArray, span: IntArray, parameters: AbsenceParameters) -> FloatArray:
    """How many silences begin in an opening day."""
    return np.asarray(visit_days / (span + parameters.rate_days))


@dataclass(frozen=True, slots=True)
class AbsenceTable:
    """Scores of rhythms (rows: classes of evenness, and usual gaps in each) and silences (columns: days, from 1).

    Less the rate. It is the definition, not an approximation: rhythms are told apart as finely as its rows wherever
    they are used. Along a row it never falls: a silence stays as unusual as it ever was.
    """

    parameters: AbsenceParameters
    worth: FloatArray
    stated: FloatArray

    def scores(
        self, usual_tenths: IntArray, evenness: IntArray, silence: IntArray | FloatArray, rates: FloatArray
    ) -> FloatArray:
        """Scores of silences of at least 1 opening day (any shape, broadcast); a part of a day counts in part."""
        days, row = np.clip(silence, 1, MAX_SILENCE), _row(usual_tenths, evenness)
        column = days.astype(np.int64) - 1
        begun, next_one = self.worth[row, column], self.worth[row, np.minimum(column + 1, MAX_SILENCE - 1)]
        return np.asarray(begun + (days - (column + 1)) * (next_one - begun) - np.log(rates))

    def rare_from(self, chance: float) -> IntArray:
        """The first silence with at most this chance among usual gaps: one entry a row, see `of_row`."""
        rare = self.stated <= chance
        return np.where(rare.any(1), rare.argmax(1) + 1, MAX_SILENCE + 1).astype(np.int64)


def of_row(by_row: IntArray, usual_tenths: IntArray, evenness: IntArray) -> IntArray:
    """Look a number by rhythm up."""
    return np.asarray(by_row[_row(usual_tenths, evenness)])


def _row(usual_tenths: IntArray, evenness: IntArray) -> IntArray:
    tenths = np.clip(usual_tenths, 10, MAX_TENTHS)
    by_day = (tenths + 5) // 10 + (_WHOLE_FROM - 10 - _WHOLE_FROM // 10)
    return np.asarray(np.where(tenths < _WHOLE_FROM, tenths - 10, by_day) + evenness * len(_USUAL))


@lru_cache(maxsize=8)
def table(parameters: AbsenceParameters) -> AbsenceTable:
    """The table of these parameters; made once (some 0.1 s)."""
    silence = np.arange(1, MAX_SILENCE + max(_WAITS) + 1, dtype=float)[None, :]
    usual = _USUAL[:, None]
    worth, chances, scores = value(silence, usual, parameters), [], []
    waits = [(wait, _one_over(worth[:, :MAX_SILENCE] - worth[:, wait : wait + MAX_SILENCE])) for wait in _WAITS]
    never, short = _one_over(worth[:, :MAX_SILENCE]), parameters.short_gap > _USUAL
    for even in range(len(MIDDLES)):
        alive = survival(silence, usual, np.array(even), parameters)
        now = alive[:, :MAX_SILENCE]
        best = now * never
        for wait, one_over_lost in waits:
            np.maximum(best, (now - alive[:, wait : wait + MAX_SILENCE]) * one_over_lost, out=best)
        with np.errstate(divide="ignore"):  # past the horizon nothing is lost any more: minus infinity
            scores.append(np.maximum.accumulate(np.where(best > 0, -np.log(best), -np.inf), axis=1))
        said = now.copy()
        said[short] = stated(silence[:, :MAX_SILENCE], usual[short], np.array(even), parameters)
        chances.append(said)
    return AbsenceTable(parameters, np.concatenate(scores), np.concatenate(chances))


def _one_over(lost: FloatArray) -> FloatArray:
    """1 over what is lost, 0 where nothing is: that never decides."""
    return np.divide(1, lost, out=np.zeros_like(lost), where=lost > 0)
