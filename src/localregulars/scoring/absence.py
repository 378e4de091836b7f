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

from localregulars.scoring.history import IntArray

FloatArray = npt.NDArray[np.float64]

MAX_TENTHS = 1000
"""Usual gaps above 100 opening days are treated as 100."""
MAX_SILENCE = 400
"""Silences above 400 opening days score as 400."""
_WAITS = (1, 2, 3, 5, 7, 10, 14, 21, 30, 45)


@dataclass(frozen=True, slots=True)
class AbsenceParameters:
    """Everything that the score depends on beside the person; days are opening days where a week has `days_per_week`.

    Tail: S(g | m) = [1 + (g / (exp(scale) m^exponent))^shape]^-mix, a Burr XII, that is Weibull gaps with gamma frailty
    (Hougaard 1984), fitted once to the first half of the measured year. Value: falls linearly to 0 over
    `horizon_weeks`, and by `step_weights` more once a "tell me by" of the owner (`step_weeks`) has passed.
    """

    scale: float = 0.543
    exponent: float = 1.299
    shape: float = 1.236
    mix: float = 4.40
    horizon_weeks: float = 8.0
    horizon_gaps: float = 4.0
    """Somebody who comes every few weeks is given at least four usual gaps."""
    step_gaps: float = 2.0
    """A deadline is no sooner than two usual gaps: nobody who comes every month is missing after two weeks."""
    heavy_gap: float = 10.0
    """Up to this usual gap the tail grows faster than the gap, beyond only with it: long rhythms are steadier ones."""
    step_weeks: tuple[float, ...] = (2.0, 3.0)
    step_weights: tuple[float, ...] = (0.15, 0.15)
    days_per_week: int = 7
    rate_days: float = 7.0
    """Added to the time observed when counting how often silences begin: one visit is no rate."""


def survival(silence: FloatArray, usual_gap: FloatArray, parameters: AbsenceParameters) -> FloatArray:
    """The chance that a usual gap of this person lasts longer than `silence` opening days (1 at 0, falling)."""
    heavy = np.minimum(usual_gap, parameters.heavy_gap)
    scale = np.exp(parameters.scale) * heavy ** (parameters.exponent - 1) * usual_gap
    return np.asarray((1 + (silence / scale) ** parameters.shape) ** -parameters.mix)


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
    """Scores of usual gaps (rows: tenths of a day, from 1.0) and silences (columns: days, from 1), less the rate.

    It is the definition, not an approximation: usual gaps have one decimal wherever they are used. Along a row it never
    falls: a silence stays as unusual as it ever was.
    """

    parameters: AbsenceParameters
    worth: FloatArray
    survival: FloatArray

    def scores(self, usual_tenths: IntArray, silence: IntArray, rates: FloatArray) -> FloatArray:
        """Scores of silences of at least 1 opening day (any shape, broadcast)."""
        column = np.clip(silence, 1, MAX_SILENCE) - 1
        return np.asarray(self.worth[_row(usual_tenths), column] - np.log(rates))

    def rare_from(self, chance: float) -> IntArray:
        """The first silence with at most this chance among usual gaps: one entry a row, see `of_row`."""
        rare = self.survival <= chance
        return np.where(rare.any(1), rare.argmax(1) + 1, MAX_SILENCE + 1).astype(np.int64)


def of_row(by_row: IntArray, usual_tenths: IntArray) -> IntArray:
    """Look a number by usual gap up."""
    return np.asarray(by_row[_row(usual_tenths)])


def _row(usual_tenths: IntArray) -> IntArray:
    return np.clip(usual_tenths, 10, MAX_TENTHS) - 10


@lru_cache(maxsize=8)
def table(parameters: AbsenceParameters) -> AbsenceTable:
    """The table of these parameters; made once (some 0.1 s)."""
    usual = (np.arange(10, MAX_TENTHS + 1) / 10)[:, None]
    silence = np.arange(1, MAX_SILENCE + max(_WAITS) + 1, dtype=float)[None, :]
    alive, worth = survival(silence, usual, parameters), value(silence, usual, parameters)
    now, worth_now = alive[:, :MAX_SILENCE], worth[:, :MAX_SILENCE]
    with np.errstate(
        divide="ignore", invalid="ignore"
    ):  # past the horizon nothing is lost any more: 0 / 0, left out below
        best = np.where(worth_now > 0, now / worth_now, -np.inf)
        for wait in _WAITS:
            later = slice(wait, wait + MAX_SILENCE)
            lost = worth_now - worth[:, later]
            best = np.maximum(best, np.where(lost > 0, (now - alive[:, later]) / lost, -np.inf))
        score = np.where(best > 0, -np.log(best), -np.inf)
    return AbsenceTable(parameters, np.maximum.accumulate(score, axis=1), now)
