"""The signal `intensity`: somebody makes less, or more, of their visits than they used to.

What was made of a visit comes as the logarithm of its ratio to what is expected of such a visit (`scoring.service`).
Around the own level and with the own spread, each visit says how likely it is that nothing is the matter, that a
thrifty or a generous time is passing, or that something changed for good: the forward filter of a chain of these three,
in which every day is equally likely to begin a change (Shiryaev 1963). A passing time ends by itself, so it is what
explains a few odd visits, and only a change that lasts is left in the end. The score is the logarithm of the odds of
such a change: a day of somebody who comes often and of somebody who comes rarely weigh the same. Single odd visits are
bounded by the heavy tail of Student's t, which also weighs what is learned from them (Lange, Little and Taylor 1989).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from localregulars.domain.signals import Reason, ReasonCode, SignalCode, VisitMeasure
from localregulars.scoring.changes import Arrivals, FloatArray, Rows
from localregulars.scoring.history import IntArray

BoolArray = npt.NDArray[np.bool_]

ROW = np.dtype(
    [
        ("number", "<u4"),  # visits of which the measure is known
        ("clock", "<i4"),  # own clock on the newest of them
        ("level_sum", "<f4"),  # measures by recency, by how usual things were, and by how little odd they were
        ("level_weight", "<f4"),
        ("spread_sum", "<f4"),
        ("spread_weight", "<f4"),
        ("expected", "<f4"),  # what their kind of visit brings: logarithm of the unit, newer visits with more weight
        ("odds", "<f4", (8,)),  # to one of nothing: of a passing (4), of a lasting (4) shift, from far down to far up
        ("run", "<f4", (2,)),  # one-sided cumulative sums, down and up (Page 1954): they tell when it began
        ("run_sum", "<f4", (2,)),
        ("run_day", "<i4", (2,)),
        ("run_visits", "<u2", (2,)),
    ]
)  # fmt: skip
"""What is known of one customer's visits so far. 88 bytes."""

_LARGEST = 20.0
"""Logarithms beyond this are as far from usual as this."""
_OFF = 1.0
"""In a run a visit counts as at most so far off: one feast is not a run."""
_LEAST_ODDS, _MOST_ODDS = 1e-12, 1e12
_FREEDOM = 5.0
_DAYS = 60
"""Longer gaps between visits make a change no likelier."""
_MOST_VISITS = 65_535
_SIGNS = np.array([[-1.0], [1.0]])
"""Down, up."""


@dataclass(frozen=True, slots=True)
class IntensityParameters:
    """Everything that the score depends on beside the person; days are opening days.

    A shift of the logarithm is one of `shifts`, down or up. The own level and spread halve in weight every
    `half_life_visits`; `usual_spread` is the shop's, worth `spread_visits` visits.
    """

    measure: VisitMeasure = VisitMeasure.AMOUNT
    usual_spread: float = 0.3
    shifts: tuple[float, float] = (0.4, 0.6)
    half_life_visits: float = 25.0
    level_visits: float = 0.3
    """So many visits pull the own level to what is expected of such visits."""
    spread_visits: float = 4.0
    learns: float = 0.3
    """How much is learned from a visit when all is certainly not as usual: in the end a new level is the usual one."""
    lasting_days: float = 2000.0
    """One lasting change begins in so many days, ..."""
    lasting_ends_days: float = 80.0
    """... and after so many it is nothing new any more; ..."""
    passing_days: float = 400.0
    """... a passing one begins in so many ..."""
    passing_ends_days: float = 15.0
    """... and lasts so many."""
    least_visits: int = 8


@dataclass(frozen=True, slots=True)
class Intensity:
    """Follows what everybody makes of their visits; see `ChangeRule`."""

    parameters: IntensityParameters = IntensityParameters()

    @property
    def code(self) -> SignalCode:
        """`intensity`."""
        return SignalCode.INTENSITY

    @property
    def dtype(self) -> np.dtype[np.void]:
        """One customer's row."""
        return ROW

    @property
    def scored(self) -> tuple[str, ...]:
        """What is read of a row to score it."""
        return ("number", "odds", "run_visits")

    def step(self, rows: Rows, came: Arrivals) -> None:
        """One more visit each; of those whose measure is not known the row stays as it is."""
        known = np.isfinite(came.measure)
        unknown = (~known).nonzero()[0]
        before = {name: column[unknown] for name, column in rows.items()} if len(unknown) else {}
        self._step(rows, came.day, came.clock, np.where(known, came.measure, 0.0), came.expected)
        for name, column in before.items():
            rows[name][unknown] = column

    def _step(self, rows: Rows, day: IntArray, clock: IntArray, measure: FloatArray, expected: FloatArray) -> None:
        p = self.parameters
        x = _between(measure, -_LARGEST, _LARGEST)
        weight, spread_weight = rows["level_weight"].astype(np.float64), rows["spread_weight"].astype(np.float64)
        variance = (rows["spread_sum"] + p.spread_visits * p.usual_spread**2) / (spread_weight + p.spread_visits)
        off = x - self._level(rows)
        square = off * off / variance
        young = rows["number"] < p.least_visits
        narrow = 1 / (variance * (1 + 1 / (weight + p.level_visits)))
        usual = self._follow(rows, clock, off, narrow, young)
        self._follow_runs(rows, day, _between(off, -_OFF, _OFF))
        keep = 0.5 ** (1 / p.half_life_visits)
        learned = np.where(young, 1.0, p.learns + (1 - p.learns) * usual)
        trusted = learned * (_FREEDOM + 1) / (_FREEDOM + square)
        rows["level_sum"][...] = keep * rows["level_sum"].astype(np.float64) + trusted * x
        rows["level_weight"][...] = keep * weight + trusted
        rows["spread_sum"][...] = keep * rows["spread_sum"].astype(np.float64) + trusted * off * off
        rows["spread_weight"][...] = keep * spread_weight + learned
        share = np.maximum(1 - keep, 1 / (rows["number"] + 1.0))
        mean = rows["expected"].astype(np.float64)
        rows["expected"][...] = mean + share * (
            _between(np.where(np.isnan(expected), 0.0, expected), -99.0, 99.0) - mean
        )
        rows["number"][...] += 1
        rows["clock"][...] = clock

    def _level(self, rows: Rows) -> FloatArray:
        """The own level: the logarithm of the ratio to what is expected."""
        return np.asarray(rows["level_sum"].astype(np.float64) / (rows["level_weight"] + self.parameters.level_visits))

    def _follow(self, rows: Rows, clock: IntArray, off: FloatArray, narrow: FloatArray, young: BoolArray) -> FloatArray:
        """One more visit for the chain; gives how likely all is as usual. Nothing is judged while somebody is new."""
        p = self.parameters
        days = np.minimum(np.maximum(clock - rows["clock"], 0), _DAYS) * (rows["number"] > 0)
        stays, stays_long = _stays(p.passing_ends_days).take(days), _stays(p.lasting_ends_days).take(days)
        ways = 2 * len(p.shifts)
        odds = np.array(rows["odds"].T, np.float64, order="C")
        passing, lasting = odds[:ways], odds[ways:]
        nothing = 1 + _added(passing) * (1 - stays) + _added(lasting) * (1 - stays_long)
        nothing *= _density(off * off * narrow)
        away = off - _shifts(p.shifts)
        away *= away
        away *= narrow
        ratio = _density(away)
        ratio /= nothing
        passing *= stays
        passing += days / (ways * p.passing_days)
        passing *= ratio
        lasting *= stays_long
        lasting += days / (ways * p.lasting_days)
        lasting *= ratio
        odds.clip(_LEAST_ODDS, _MOST_ODDS, out=odds)
        total = 1 + (_added(passing) + _added(lasting))
        if np.count_nonzero(young):
            odds[:, young] = 0
        rows["odds"].T[...] = odds
        return np.asarray(1 / total)

    def _follow_runs(self, rows: Rows, day: IntArray, step: FloatArray) -> None:
        """When it began: a one-sided sum starts anew whenever it falls to nothing. Both sides at once (side, row)."""
        before = rows["run"].T.astype(np.float64)
        now = before + _SIGNS * step
        now -= self.parameters.shifts[0] / 2
        runs, goes_on = now > 0, before > 0
        summed = rows["run_sum"].T * goes_on + step
        visits = np.minimum(rows["run_visits"].T * goes_on, _MOST_VISITS - 1)
        visits += runs
        rows["run"].T[...] = np.maximum(now, 0)
        rows["run_day"].T[...] = np.where(goes_on, rows["run_day"].T, day) * runs
        rows["run_sum"].T[...] = summed * runs
        rows["run_visits"].T[...] = visits * runs

    def scores(self, rows: Rows, clock: IntArray, day: IntArray) -> FloatArray:  # noqa: ARG002  a rule's signature
        """Logarithms of the odds of a lasting change, from the eighth visit on that a change could be made of."""
        odds = np.array(rows["odds"].T, np.float64, order="C")
        lasting = _added(odds[4:])
        speaks = (rows["number"] >= self.parameters.least_visits) & (lasting > 0)
        speaks &= _of_side(rows["run_visits"], _side(rows)) > 0
        worth = np.log(np.where(speaks, lasting, 1.0)) - np.log1p(_added(odds[:4]))
        return np.where(speaks, worth, -np.inf)

    def directions(self, rows: Rows) -> IntArray:
        """-1: less, +1: more."""
        return np.where(rows["number"] >= self.parameters.least_visits, 2 * _side(rows) - 1, 0)

    def since(self, rows: Rows, clock: IntArray, day: IntArray) -> IntArray:  # noqa: ARG002  a rule's signature
        """The first visit of the run of smaller, or larger, ones."""
        began = _of_side(rows["run_day"], _side(rows)).astype(np.int64)
        return np.where(began > 0, began, day)

    def reasons(self, row: Rows, clock: int, day: int) -> tuple[Reason, ...]:  # noqa: ARG002  a rule's signature
        """What visits usually are, and what they are since they are smaller or larger."""
        side = _side(row)
        visits = int(_of_side(row["run_visits"], side)[0])
        usual = float(row["expected"][0]) + float(self._level(row)[0])
        now = usual + float(_of_side(row["run_sum"], side)[0]) / max(visits, 1)
        code = ReasonCode.VISITS_ARE_LARGER if side[0] else ReasonCode.VISITS_ARE_SMALLER
        measure = self.parameters.measure
        numbers: dict[str, float | int | str] = {
            "measure": measure.value,
            "usual": _number(usual, measure),
            "now": _number(now, measure),
            "visits": visits,
            "visits_seen": int(row["number"][0]),
        }
        return (Reason(code, numbers),)


@lru_cache(maxsize=8)
def _stays(ends_days: float) -> FloatArray:
    """How much of a state is left after so many days, from none to the most that count."""
    return np.exp(-np.arange(_DAYS + 1) / ends_days)


def _number(logarithm: float, measure: VisitMeasure) -> float | int:
    """A measure as it is shown: whole thousandths of the currency unit, the others to one decimal."""
    number = math.exp(logarithm)
    return round(number) if measure is VisitMeasure.AMOUNT else round(number, 1)


def _side(rows: Rows) -> IntArray:
    """0 where a lasting change would be to less, 1 where to more."""
    odds = rows["odds"]
    return (odds[:, 6].astype(np.float64) + odds[:, 7] > odds[:, 4].astype(np.float64) + odds[:, 5]).astype(np.int64)


def _of_side(pairs: FloatArray | IntArray, side: IntArray) -> FloatArray | IntArray:
    return np.where(side == 1, pairs[:, 1], pairs[:, 0])


def _between(values: FloatArray, least: float, most: float) -> FloatArray:
    """Values no smaller and no larger."""
    return np.minimum(np.maximum(values, least), most)


def _added(columns: FloatArray) -> FloatArray:
    """The sum of four rows, always in the same order, so that everybody gets the same bits in any company."""
    return np.asarray(columns[0] + columns[1] + columns[2] + columns[3])


def _density(square: FloatArray) -> FloatArray:
    """Student's t with 5 degrees of freedom at a squared distance, but for a factor that cancels."""
    base = square / _FREEDOM
    base += 1
    out = base * base
    out *= base
    return np.divide(1, out, out=out)


@lru_cache(maxsize=8)
def _shifts(shifts: tuple[float, float]) -> FloatArray:
    """Down and up, in the order of a row's odds (way, 1)."""
    few, many = shifts
    return np.array([[-many], [-few], [few], [many]])
