"""The signal `decline`: comes less often than before, over weeks, by the person's own ups and downs.

Three views of the same visits add up. The gaps, one after the other, say how likely it is that somebody comes as usual,
less often, more often or was away (`scoring.pace`); that finds a change within a few visits of somebody whose rhythm is
steady, and takes a trip for a trip. And the visits of the last three weeks are held against those of all earlier three
weeks of the same person, newer ones with more weight, in standard deviations of these, pulled towards what a Poisson
process with some overdispersion would have, because a few windows say little about a spread; that holds for people
whose weeks differ much. And every day with a visit and without one says something by its weekday, which finds a change
of somebody whose week is sure (`scoring.visit_days`). A lull of the whole shop (`scoring.season`) is nobody's decline,
and in its busy times as many more visits are usual. What was as unusual a while ago is no news. Nothing is said once
many visits were missed in a row: that is an absence's business.

Constants: measured on a year of receipts of 1,238 households and on simulated shops (docs/SCORING.md).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from localregulars.domain.signals import Reason, ReasonCode, SignalCode
from localregulars.scoring import past_windows
from localregulars.scoring.calendar import weekday_of
from localregulars.scoring.changes import DAYS_PER_WEEK, Arrivals, Float32Array, FloatArray, Rows, some_of
from localregulars.scoring.history import IntArray
from localregulars.scoring.pace import FEWER, MORE, USUAL, PaceParameters, Silence, after_visit, log_odds, silence
from localregulars.scoring.recent_visits import Packed, days_later, one_more, visits_in
from localregulars.scoring.season import Season
from localregulars.scoring.visit_days import (
    Missed,
    VisitDayParameters,
    chances,
    missed,
    odds_after,
    visit_days,
)

ROW = np.dtype(
    [
        ("visits", "<i4"),
        ("first_clock", "<i4"),  # own clock on the first visit, moved on by what was left out of trips since
        ("clock", "<i4"),  # own clock on the newest visit, and the day
        ("day", "<i4"),
        ("since", "<i4"),  # the day of the last visit on which all was as usual, the clock then, and visits after it
        ("since_clock", "<i4"),
        ("since_visits", "<i4"),
        ("newer", "<u8"),  # visits of the last window, day by day (`scoring.recent_visits`)
        ("older", "<u8"),  # those of the window before
        ("total", "<f8"),  # visits in all windows that ended before the last one began, newer ones with more weight
        ("squares", "<f8"),
        ("beliefs", "<f4", (3,)),  # after the newest visit (`scoring.pace`)
        ("highest", "<f4"),  # the highest score so far, fading
        ("halved", "<f4"),  # odds of half as many visit days after the newest visit (`scoring.visit_days`)
        ("weekdays", "<f4", (DAYS_PER_WEEK,)),  # visit days from Monday up to each weekday, newer ones with more weight
    ]
)
"""What is known of how often one customer comes, frozen at the newest visit. 108 bytes."""


@dataclass(frozen=True, slots=True)
class DeclineParameters:
    """Everything that the score depends on beside the person; a week is the shop's own number of opening days.

    The variance of a window's visits is estimated as (own · s2 + prior · overdispersion · mean) / total: the person's
    own spread s2 and that of an overdispersed Poisson process, and `widened` because windows overlap.
    """

    window_weeks: int = 3
    half_life_weeks: float = 20.0
    least_weeks: int = 4
    """Silent until so many weeks of earlier windows are known."""
    own: float = 5.0
    prior: float = 3.0
    total: float = 7.0
    overdispersion: float = 1.3
    widened: float = 1.2
    floor: float = 0.5
    days_per_week: int = 7
    pace: PaceParameters = field(default_factory=PaceParameters)
    belief: float = 2.0
    """How much is believed of the gaps of somebody whose windows vary as a Poisson process's would."""
    belief_floor: float = 0.2
    most_belief: float = 2.0
    window_weight: float = 2.0
    """What a standard deviation of the window counts for, beside the logarithm of the odds."""
    window_from: float = 1.0
    window_whole: float = 3.5
    """Nothing is made of a window in which fewer visits than the first are usual, all from the second on."""
    visit_days: VisitDayParameters = field(default_factory=VisitDayParameters)
    visit_days_belief: float = 1.0
    most_of_visit_days: float = 0.7
    """How much is believed of what single days say, as of gaps, and at most."""
    of_usual_days: float = 3.0
    """About what they come to where nothing is the matter."""
    weekday_prior: float = 3.0
    """So many visits count as spread over the whole week."""
    fades: float = 0.02
    """By how much an earlier score fades in a day; below it, a score counts `old_news` times the difference less."""
    fades_weekly: float = 2.0
    """Of whoever comes less often than that a week it fades as much more slowly, because their news comes so."""
    old_news: float = 4.0
    seldom: float = 7 / 3
    seldom_least: float = 1.0
    """Who comes less often than the first a week (every third day) shows little of a decline in the weeks in which a
    hello helps: the logarithm of the ratio, of the second at most, is taken off their scores."""
    most_missed: float = 5.0
    """Nothing is said once so many visits were missed in a row."""
    trip_missed: float = 10.0
    trip_counts: float = 5.0
    trip_weekly: float = 3.0
    """A gap in which more visits than the first were missed was a trip, told in hindsight: in the windows it lasts as
    long as the second number of visits usually takes. Only of whoever comes more often than the third a week: other
    people's long gaps say something about them."""

    @property
    def window(self) -> int:
        """Opening days in a window."""
        return self.window_weeks * self.days_per_week

    @property
    def keep(self) -> float:
        """What is left of a window's weight a day later."""
        return float(0.5 ** (1 / (self.half_life_weeks * self.days_per_week)))

    @property
    def keeps_visit_days(self) -> float:
        """What is left of a visit day's weight a day later."""
        return float(0.5 ** (1 / (self.visit_days.half_life_weeks * self.days_per_week)))

    def left_of_visit_days(self, days: IntArray) -> Float32Array:
        """The same so many days later."""
        return _powers(self.keeps_visit_days).take(days, mode="clip")


class _Usual(NamedTuple):
    """What is usual in a window: mean and variance of the visits; `is_known` says whether that is known at all."""

    is_known: npt.NDArray[np.bool_]
    mean: Float32Array
    variance: Float32Array


class _Lulls(NamedTuple):
    """How many days' worth of the shop's visits fell away since the newest visit, and in the last window.

    In a busy time less than none, because as many more would have come.
    """

    since_visit: Float32Array
    in_window: Float32Array


class _Gap(NamedTuple):
    """Days since the newest visit, the weekdays (0 is Monday) of that visit and of the last of them, and lulls."""

    days: IntArray
    length: Float32Array
    """The same days, to reckon with."""
    since: IntArray
    to: IntArray
    lulls: _Lulls

    @property
    def lost(self) -> Float32Array:
        """The share of the usual days that fell away."""
        return np.asarray(self.lulls.since_visit / np.maximum(self.length, 1), np.float32)

    def only(self, some: IntArray) -> _Gap:
        """Of some rows."""
        lulls = _Lulls(*(part[some] for part in self.lulls))
        return _Gap(self.days[some], self.length[some], self.since[some], self.to[some], lulls)


@dataclass(frozen=True, slots=True)
class DeclineRule:
    """Follows how often everybody comes; see `ChangeRule`."""

    parameters: DeclineParameters = DeclineParameters()
    season: Season = field(default_factory=Season.none)
    """What the whole shop's lulls took away: nobody is missed for that; and what its busy times bring."""

    @property
    def code(self) -> SignalCode:
        """`decline`."""
        return SignalCode.DECLINE

    @property
    def dtype(self) -> np.dtype[np.void]:
        """One customer's row."""
        return ROW

    @property
    def scored(self) -> tuple[str, ...]:
        """What is read of a row to score it."""
        of_windows = ("visits", "first_clock", "clock", "day", "newer", "total", "squares")
        return (*of_windows, "beliefs", "highest", "halved", "weekdays")

    def step(self, rows: Rows, came: Arrivals) -> None:
        """One more visit each; a clock that goes back counts as standing still."""
        p = self.parameters
        is_first = rows["visits"] == 0
        last = np.where(is_first, came.clock, rows["clock"])
        days = np.maximum(came.clock - last, 0).astype(np.int64)
        usual, gap = self._usual(rows, ~is_first), self._gap(rows, days, came.day, came.weekday)
        before, halved = self._after_gap(rows, gap, usual)
        counted = self._without_trip(gap, usual)
        is_new = is_first | (days > 0)
        rows["weekdays"][...] = visit_days(rows["weekdays"], came.weekday, is_new, p.left_of_visit_days(counted))
        rows["halved"][...] = np.where(is_new, halved, rows["halved"])
        left_out = days - counted  # as if everything before it had been so much later
        rows["first_clock"][...] = np.where(is_first, came.clock, rows["first_clock"] + left_out)
        past_windows.slide(rows, last + left_out, counted, p.window, p.keep)
        rows["clock"][...] = last + days
        rows["day"][...] = came.day
        rows["newer"][...] = one_more(rows["newer"])
        rows["visits"][...] += 1
        beliefs = rows["beliefs"].T
        odds = log_odds(beliefs[FEWER], beliefs[USUAL] + beliefs[MORE])
        now = self._raw(rows["newer"], gap.lulls, self._usual(rows, ~is_first), odds)
        told = rows["highest"] - self._faded(usual, gap.length)
        rows["highest"][...] = np.maximum(np.maximum(told, before), np.maximum(now, 0))
        calm = is_first | ~(now > _BEGINS)
        rows["since"][...] = np.where(calm, came.day, rows["since"])
        rows["since_clock"][...] = np.where(calm, rows["clock"], rows["since_clock"])
        rows["since_visits"][...] = np.where(calm, 0, rows["since_visits"] + 1)

    def scores(self, rows: Rows, clock: IntArray, day: IntArray) -> FloatArray:
        """Logarithms of the odds that somebody comes less often, and how far the last window is from usual."""
        p, out = self.parameters, np.full(len(clock), -np.inf)
        days = np.maximum(clock - rows["clock"], 0).astype(np.int64)
        usual, gap = self._usual(rows, rows["visits"] > 0), self._gap(rows, days, day, weekday_of(day))
        distance = self._distance(days_later(rows["newer"], days, p.window), gap.lulls, usual)
        some = np.flatnonzero(usual.is_known & (distance > 0) & (usual.mean * gap.length <= p.most_missed * p.window))
        rows = some_of(rows, some, _OF_SCORE)
        usual = _Usual(usual.is_known[some], usual.mean[some], usual.variance[some])
        gap, days = gap.only(some), days[some]
        odds = self._silence(rows, gap, usual, self._weight(usual)).log_odds()
        score, told = self._added(odds, distance[some], usual), rows["highest"] - self._faded(usual, gap.length)
        seldom = np.log(p.seldom / np.minimum(np.maximum(usual.mean / p.window_weeks, p.seldom_least), p.seldom))
        gone_by, _ = self._missed(rows, gap, days, gap.to)
        by_day = gone_by.log_odds(rows["halved"], days, p.visit_days)
        by_day *= np.minimum(p.visit_days_belief * usual.mean / (usual.variance + p.belief_floor), p.most_of_visit_days)
        out[some] = score - p.old_news * np.maximum(told - score, 0) - seldom + by_day - p.of_usual_days
        return out

    def directions(self, rows: Rows) -> IntArray:
        """Less of the shop, always."""
        return np.full(len(rows["visits"]), -1)

    def since(self, rows: Rows, clock: IntArray, day: IntArray) -> IntArray:  # noqa: ARG002  a rule's signature
        """The day after the last visit on which all was as usual."""
        return rows["since"].astype(np.int64) + 1

    def reasons(self, row: Rows, clock: int, day: int) -> tuple[Reason, ...]:  # noqa: ARG002  a rule's signature
        """How many visits there were, and how many are usual: in the last window, or since it began where few are."""
        p = self.parameters
        days = np.maximum(np.asarray([clock]) - row["clock"], 0)
        mean = float(self._usual(row, row["visits"] > 0).mean[0])
        if mean >= _FEW:
            visits, weeks = int(visits_in(days_later(row["newer"], days, p.window))[0]), p.window_weeks
        else:
            visits = int(row["since_visits"][0])
            weeks = max(round((clock - int(row["since_clock"][0])) / p.days_per_week), 1)
        usual = round(mean * weeks / p.window_weeks, 1)
        return (Reason(ReasonCode.COMES_LESS_OFTEN, {"visits": visits, "usual_visits": usual, "weeks": weeks}),)

    def _usual(self, rows: Rows, is_there: npt.NDArray[np.bool_]) -> _Usual:
        """From all windows that ended before the last one began, as of the newest visit."""
        p = self.parameters
        windows = rows["clock"].astype(np.int64)
        windows -= rows["first_clock"] + (2 * p.window - 2)
        weight = past_windows.weights(p.keep).take(windows, mode="clip")
        is_known = is_there & (windows >= p.least_weeks * p.days_per_week) & (rows["total"] > _NO_VISITS)
        exact, is_unknown = rows["total"] / weight, ~is_known
        mean, variance = exact.astype(np.float32), (rows["squares"] / weight - exact * exact).astype(np.float32)
        np.maximum(variance, 0, out=variance)
        np.copyto(mean, 1.0, where=is_unknown)
        np.copyto(variance, 1.0, where=is_unknown)
        return _Usual(is_known, mean, variance)

    def _faded(self, usual: _Usual, days: Float32Array) -> Float32Array:
        """By how much an earlier score has faded after so many days."""
        p = self.parameters
        return np.asarray(p.fades * np.minimum(usual.mean / (p.fades_weekly * p.window_weeks), 1) * days)

    def _weight(self, usual: _Usual) -> Float32Array:
        """How much is believed of what gaps say: less, the more the person's windows vary."""
        p = self.parameters
        return np.asarray((p.belief * usual.mean / (usual.variance + p.belief_floor)).clip(0, p.most_belief))

    def _gap(self, rows: Rows, days: IntArray, day: IntArray, weekday: IntArray) -> _Gap:
        """The gap of so many days up to `day`, and what fell away of the shop's days in it and in the last window."""
        lost = self.season.up_to(day)
        before = self.season.up_to(day - self.parameters.window_weeks * DAYS_PER_WEEK)
        since_visit, in_window = lost - self.season.up_to(rows["day"]), lost - before
        lulls = _Lulls(since_visit.astype(np.float32), in_window.astype(np.float32))
        return _Gap(days, days.astype(np.float32), weekday_of(rows["day"]), weekday, lulls)

    def _after_gap(self, rows: Rows, gap: _Gap, usual: _Usual) -> tuple[Float32Array, Float32Array]:
        """Beliefs after the visit that ended a gap, in place; gives the score before it, and the odds of visit days."""
        p, beliefs, is_unknown = self.parameters, rows["beliefs"].T, ~usual.is_known
        if np.count_nonzero(is_unknown) == len(is_unknown):  # as in everybody's first weeks
            beliefs[...] = _AS_USUAL
            return np.full(len(is_unknown), -np.inf, np.float32), np.zeros(len(is_unknown), np.float32)
        weight = self._weight(usual)
        gone_by = self._silence(rows, gap, usual, weight)
        before = self._raw(days_later(rows["newer"], gap.days, p.window), gap.lulls, usual, gone_by.log_odds())
        beliefs[...] = after_visit(gone_by, weight, p.pace)
        np.copyto(beliefs, _AS_USUAL, where=is_unknown)
        yesterday = (gap.to + DAYS_PER_WEEK - 1) % DAYS_PER_WEEK
        between, a_day = self._missed(rows, gap, np.maximum(gap.days - 1, 0), yesterday)
        halved = odds_after(rows["halved"], between, gap.days, a_day, p.visit_days)
        np.copyto(halved, 0.0, where=is_unknown)
        return before, halved

    def _silence(self, rows: Rows, gap: _Gap, usual: _Usual, weight: Float32Array) -> Silence:
        p, days = self.parameters, gap.length
        weeks = days - np.minimum(gap.lulls.since_visit, _MOST_LOST * days)  # more than the days in a busy time
        weeks /= p.days_per_week
        weeks += self._ahead(rows, gap)
        np.maximum(weeks, 0, out=weeks)
        np.copyto(weeks, 0.0, where=days <= 0)
        weeks *= usual.mean / p.window_weeks
        return silence(rows["beliefs"].T, gap.days, weeks, weight, p.pace)

    def _ahead(self, rows: Rows, gap: _Gap) -> Float32Array:
        """How much more of a week's visits is usual from the newest visit to a day than by the number of days."""
        so_far, at = rows["weekdays"], np.arange(len(gap.days))
        all_week = so_far[:, -1]
        ahead = so_far[at, gap.to] - so_far[at, gap.since]
        ahead -= all_week * (gap.to - gap.since).astype(np.float32) / DAYS_PER_WEEK
        ahead /= all_week + self.parameters.weekday_prior
        return ahead

    def _missed(self, rows: Rows, gap: _Gap, days: IntArray, to: IntArray) -> tuple[Missed, Float32Array]:
        """How likely the gap's first days without a visit are, up to weekday `to`, and the usual visit days a day."""
        p, keep = self.parameters, self.parameters.keeps_visit_days
        known = rows["clock"].astype(np.int64)
        known -= rows["first_clock"] - 1
        known += days
        weeks = _weeks(keep, p.days_per_week).take(known, mode="clip")
        came = rows["weekdays"].T * p.left_of_visit_days(days)
        chance = chances(came, weeks, p.visit_days)
        chance *= 1 - np.minimum(gap.lost, _MOST_LOST)
        a_day = came[-1] / np.maximum(weeks * p.days_per_week, 1)
        return missed(chance, days, p.days_per_week, gap.since, to, p.visit_days), np.asarray(a_day)

    def _raw(self, newer: Packed, lulls: _Lulls, usual: _Usual, odds: Float32Array) -> Float32Array:
        """The score with these visits in the last window, whatever was said before."""
        distance = self._distance(newer, lulls, usual)
        return np.where(usual.is_known & (distance > 0), self._added(odds, distance, usual), _NOTHING)

    def _distance(self, newer: Packed, lulls: _Lulls, usual: _Usual) -> Float32Array:
        """By how many standard deviations there were fewer visits in the last window than usual.

        In a busy time as many more are usual; but whoever comes as often as they always did does not come less often.
        """
        p, visits = self.parameters, visits_in(newer).astype(np.float32)
        missing = usual.mean * (1 - np.minimum(lulls.in_window / p.window, _MOST_LOST))
        missing -= visits
        np.copyto(missing, 0.0, where=(missing > 0) & (visits >= usual.mean))
        missing /= _spread(usual.mean, usual.variance, p)
        return np.asarray(missing)

    def _added(self, odds: Float32Array, distance: Float32Array, usual: _Usual) -> Float32Array:
        """Both views of the same visits together."""
        p = self.parameters
        counts = usual.mean - p.window_from
        counts /= p.window_whole - p.window_from
        counts.clip(0, 1, out=counts)
        counts *= p.window_weight
        counts *= distance
        counts += odds
        return np.asarray(counts)

    def _without_trip(self, gap: _Gap, usual: _Usual) -> IntArray:
        """The days of gaps that have ended as windows count them: most of a trip is left out."""
        p = self.parameters
        comes_often = usual.is_known & (usual.mean > p.trip_weekly * p.window_weeks)
        was_trip = comes_often & (usual.mean * gap.length > p.trip_missed * p.window)
        most = np.ceil(p.trip_counts * p.window / usual.mean).astype(np.int64)
        return np.where(was_trip, np.minimum(gap.days, most), gap.days)


_NOTHING = np.float32(-np.inf)
_BEGINS = -2.0
"""A change is looked back at from the first visit with this score on."""
_OF_SCORE = ("first_clock", "clock", "day", "beliefs", "highest", "halved", "weekdays")
_AS_USUAL = np.array([[1.0], [0.0], [0.0]], np.float32)
"""What is believed of somebody of whom nothing is known yet."""
_NO_VISITS = 1e-9
_MOST_LOST = 0.9
"""At most so much of somebody's own days falls away in a lull."""
_FEW = 2.0
"""Where fewer visits are usual in a window, the sentence is not about one window."""


@lru_cache(maxsize=8)
def _weeks(keep: float, days_per_week: int) -> Float32Array:
    """The weight of so many days in weeks, newer ones with more."""
    return np.asarray(past_windows.weights(keep) / days_per_week, np.float32)


@lru_cache(maxsize=8)
def _powers(keep: float) -> Float32Array:
    """What is left after so many days."""
    return np.asarray(past_windows.left(keep), np.float32)


def _spread(mean: Float32Array, variance: Float32Array, parameters: DeclineParameters) -> Float32Array:
    """The standard deviation that a window of this person has."""
    poisson = parameters.prior * parameters.overdispersion * mean
    pooled = (parameters.own * variance + poisson) / parameters.total
    return np.asarray(np.sqrt(parameters.widened * pooled + parameters.floor))
