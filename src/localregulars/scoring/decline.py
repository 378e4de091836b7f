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
from localregulars.scoring.changes import DAYS_PER_WEEK, Arrivals, FloatArray, Rows
from localregulars.scoring.history import IntArray
from localregulars.scoring.pace import PaceParameters, Silence, after_visit, log_odds, silence
from localregulars.scoring.recent_visits import (
    Packed,
    days_later,
    older_later,
    one_more,
    visits_in,
    visits_on,
)
from localregulars.scoring.season import Season
from localregulars.scoring.visit_days import (
    Float32Array,
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
        ("usual", "<f8"),  # beliefs after the newest visit
        ("fewer", "<f8"),
        ("more", "<f8"),
        ("highest", "<f4"),  # the highest score so far, fading
        ("halved", "<f4"),  # odds of half as many visit days after the newest visit (`scoring.visit_days`)
        ("weekdays", "<f4", (DAYS_PER_WEEK,)),  # visit days from Monday up to each weekday, newer ones with more weight
    ]
)
"""What is known of how often one customer comes, frozen at the newest visit. 120 bytes."""
_BELIEFS = ("usual", "fewer", "more")


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
        return _powers(self.keeps_visit_days).take(np.minimum(days, _FADED))


class _Usual(NamedTuple):
    """What is usual in a window: mean and variance of the visits; `is_known` says whether that is known at all."""

    is_known: npt.NDArray[np.bool_]
    mean: FloatArray
    variance: FloatArray


class _Lulls(NamedTuple):
    """How many days' worth of the shop's visits fell away since the newest visit, and in the last window.

    In a busy time less than none, because as many more would have come.
    """

    since_visit: FloatArray
    in_window: FloatArray


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
        return (*of_windows, *_BELIEFS, "highest", "halved", "weekdays")

    def step(self, rows: Rows, came: Arrivals) -> None:
        """One more visit each; a clock that goes back counts as standing still."""
        p = self.parameters
        is_first = rows["visits"] == 0
        last = np.where(is_first, came.clock, rows["clock"])
        days = np.maximum(came.clock - last, 0).astype(np.int64)
        usual = self._usual(rows, ~is_first)
        weight, lulls = self._weight(usual), self._lulls(rows, came.day)
        gone_by = self._silence(rows, days, came.day, lulls, usual, weight)
        before = self._raw(days_later(rows["newer"], days, p.window), lulls, usual, gone_by.log_odds())
        beliefs = after_visit(gone_by, weight, p.pace)
        for name, belief, begins in zip(_BELIEFS, beliefs, (1.0, 0.0, 0.0), strict=True):
            rows[name][...] = np.where(usual.is_known, belief, begins)
        halved = self._halved_after(rows, came.day, days, lulls, usual)
        counted = self._without_trip(days, usual)
        is_new = is_first | (days > 0)
        rows["weekdays"][...] = visit_days(rows["weekdays"], came.weekday, is_new, p.left_of_visit_days(counted))
        rows["halved"][...] = np.where(is_new, halved, rows["halved"])
        left_out = days - counted  # as if everything before it had been so much later
        rows["first_clock"][...] = np.where(is_first, came.clock, rows["first_clock"] + left_out)
        self._slide(rows, last + left_out, counted)
        rows["clock"][...] = last + days
        rows["day"][...] = came.day
        rows["newer"][...] = one_more(rows["newer"])
        rows["visits"][...] += 1
        odds = log_odds(rows["fewer"], rows["usual"] + rows["more"])
        now = self._raw(rows["newer"], lulls, self._usual(rows, ~is_first), odds)
        told = rows["highest"] - self._faded(usual, days)
        rows["highest"][...] = np.maximum(np.maximum(told, before), np.maximum(now, 0))
        calm = is_first | ~(now > _BEGINS)
        rows["since"][...] = np.where(calm, came.day, rows["since"])
        rows["since_clock"][...] = np.where(calm, rows["clock"], rows["since_clock"])
        rows["since_visits"][...] = np.where(calm, 0, rows["since_visits"] + 1)

    def scores(self, rows: Rows, clock: IntArray, day: IntArray) -> FloatArray:
        """Logarithms of the odds that somebody comes less often, and how far the last window is from usual."""
        p, out = self.parameters, np.full(len(clock), -np.inf)
        days = np.maximum(clock - rows["clock"], 0).astype(np.int64)
        usual, lulls = self._usual(rows, rows["visits"] > 0), self._lulls(rows, day)
        distance = self._distance(days_later(rows["newer"], days, p.window), lulls, usual)
        some = np.flatnonzero(usual.is_known & (distance > 0) & (usual.mean * days <= p.most_missed * p.window))
        rows = {name: rows[name][some] for name in (*_OF_SCORE, *_BELIEFS)}
        usual = _Usual(usual.is_known[some], usual.mean[some], usual.variance[some])
        lulls, days, day = _Lulls(lulls.since_visit[some], lulls.in_window[some]), days[some], day[some]
        odds = self._silence(rows, days, day, lulls, usual, self._weight(usual)).log_odds()
        score, told = self._added(odds, distance[some], usual), rows["highest"] - self._faded(usual, days)
        seldom = np.log(p.seldom / np.minimum(np.maximum(usual.mean / p.window_weeks, p.seldom_least), p.seldom))
        gone_by, _ = self._missed(rows, days, day, lulls.since_visit / np.maximum(days, 1))
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
        windows = np.maximum(rows["clock"].astype(np.int64) - rows["first_clock"] - 2 * p.window + 2, 0)
        weight = _weights(p.keep).take(np.minimum(windows, _FADED))
        is_known = is_there & (windows >= p.least_weeks * p.days_per_week) & (rows["total"] > _NO_VISITS)
        mean = np.where(is_known, rows["total"] / weight, 1.0)
        variance = np.where(is_known, np.maximum(rows["squares"] / weight - mean * mean, 0), 1.0)
        return _Usual(is_known, mean, variance)

    def _faded(self, usual: _Usual, days: IntArray) -> FloatArray:
        """By how much an earlier score has faded after so many days."""
        p = self.parameters
        return np.asarray(p.fades * np.minimum(usual.mean / (p.fades_weekly * p.window_weeks), 1) * days)

    def _weight(self, usual: _Usual) -> FloatArray:
        """How much is believed of what gaps say: less, the more the person's windows vary."""
        p = self.parameters
        return np.asarray(np.minimum(p.belief * usual.mean / (usual.variance + p.belief_floor), p.most_belief))

    def _lulls(self, rows: Rows, day: IntArray) -> _Lulls:
        """What fell away of the shop's days since the newest visit, and in the last window."""
        lost = self.season.up_to(day)
        before = self.season.up_to(day - self.parameters.window_weeks * DAYS_PER_WEEK)
        return _Lulls(lost - self.season.up_to(rows["day"]), lost - before)

    def _silence(
        self, rows: Rows, days: IntArray, day: IntArray, lulls: _Lulls, usual: _Usual, weight: FloatArray
    ) -> Silence:
        p = self.parameters
        lost = np.minimum(lulls.since_visit, _MOST_LOST * days)  # less than nothing in a busy time
        open_days = days - lost
        weeks = np.where(days > 0, np.maximum(open_days / p.days_per_week + self._ahead(rows, day), 0), 0.0)
        beliefs = [np.asarray(rows[name]) for name in _BELIEFS]
        return silence(beliefs, days, usual.mean / p.window_weeks * weeks, weight, p.pace)

    def _ahead(self, rows: Rows, day: IntArray) -> FloatArray:
        """How much more of a week's visits is usual from the newest visit to a day than by the number of days."""
        prior = self.parameters.weekday_prior
        so_far = rows["weekdays"]
        at, all_week = np.arange(len(so_far)), so_far[:, -1].astype(np.float64)
        to, since = (day - 1) % DAYS_PER_WEEK, (rows["day"].astype(np.int64) - 1) % DAYS_PER_WEEK
        days = (to - since) / DAYS_PER_WEEK
        return np.asarray((so_far[at, to] - so_far[at, since] - all_week * days) / (all_week + prior), np.float64)

    def _missed(self, rows: Rows, days: IntArray, day: IntArray, lost: FloatArray) -> tuple[Missed, FloatArray]:
        """How likely so many days without a visit up to `day` are, and the usual visit days a day.

        `lost` is the share of the usual days that fell away.
        """
        p, keep = self.parameters, self.parameters.keeps_visit_days
        known = rows["clock"].astype(np.int64) - rows["first_clock"] + 1
        weeks = _weeks(keep, p.days_per_week).take(np.minimum(known + days, _FADED))
        came = rows["weekdays"] * p.left_of_visit_days(days)[:, None]
        chance = chances(came, weeks, p.visit_days) * (1 - np.minimum(lost, _MOST_LOST)).astype(np.float32)
        since, to = (rows["day"].astype(np.int64) - 1) % DAYS_PER_WEEK, (day - 1) % DAYS_PER_WEEK
        a_day = came[:, -1] / np.maximum(weeks * p.days_per_week, 1)
        return missed(chance, days, p.days_per_week, since, to, p.visit_days), np.asarray(a_day, np.float64)

    def _halved_after(self, rows: Rows, day: IntArray, days: IntArray, lulls: _Lulls, usual: _Usual) -> FloatArray:
        """The odds of half as many visit days after a visit on `day`; none before what is usual is known."""
        gap, a_day = self._missed(rows, np.maximum(days - 1, 0), day - 1, lulls.since_visit / np.maximum(days, 1))
        odds = odds_after(rows["halved"], gap, days, a_day, self.parameters.visit_days)
        return np.where(usual.is_known, odds, 0)

    def _raw(self, newer: Packed, lulls: _Lulls, usual: _Usual, odds: FloatArray) -> FloatArray:
        """The score with these visits in the last window, whatever was said before."""
        distance = self._distance(newer, lulls, usual)
        return np.where(usual.is_known & (distance > 0), self._added(odds, distance, usual), -np.inf)

    def _distance(self, newer: Packed, lulls: _Lulls, usual: _Usual) -> FloatArray:
        """By how many standard deviations there were fewer visits in the last window than usual.

        In a busy time as many more are usual; but whoever comes as often as they always did does not come less often.
        """
        p, visits = self.parameters, visits_in(newer)
        expected = usual.mean * (1 - np.minimum(lulls.in_window / p.window, _MOST_LOST))
        missing = np.where(visits < usual.mean, expected - visits, np.minimum(expected - visits, 0))
        return np.asarray(missing / _spread(usual.mean, usual.variance, p))

    def _added(self, odds: FloatArray, distance: FloatArray, usual: _Usual) -> FloatArray:
        """Both views of the same visits together."""
        p = self.parameters
        counts = np.minimum(np.maximum((usual.mean - p.window_from) / (p.window_whole - p.window_from), 0), 1)
        return np.asarray(odds + p.window_weight * counts * distance)

    def _without_trip(self, days: IntArray, usual: _Usual) -> IntArray:
        """The days of gaps that have ended as windows count them: most of a trip is left out."""
        p = self.parameters
        comes_often = usual.is_known & (usual.mean > p.trip_weekly * p.window_weeks)
        was_trip = comes_often & (usual.mean * days > p.trip_missed * p.window)
        most = np.ceil(p.trip_counts * p.window / usual.mean).astype(np.int64)
        return np.where(was_trip, np.minimum(days, most), days)

    def _slide(self, rows: Rows, last: IntArray, days: IntArray) -> None:
        """So many days go by: the window that ended before the last one began is one more that was, every day."""
        p, window = self.parameters, self.parameters.window
        most = 2 * window
        newer, older = rows["newer"].copy(), rows["older"].copy()
        rows["newer"][...] = days_later(newer, days, window)
        rows["older"][...] = older_later(newer, older, days, window)
        gone = np.minimum(days, most + 1).astype(np.int16)
        order = np.argsort(-gone, kind="stable")  # so that those for whom a day goes by are the first ones
        many = (len(days) - np.bincount(gone, minlength=most + 2).cumsum()).tolist()
        newer, older, total, squares = (x[order] for x in (newer, older, rows["total"], rows["squares"]))
        starts = rows["first_clock"][order] + (most - 2) - last[order]
        visits, latest, keep = visits_in(older), int(starts.max(initial=0)), p.keep
        came, went = newer.view(np.int64), older.view(np.int64)  # from the last window, and out of the one before
        for day in range(1, most + 1):
            n = many[day - 1]
            if not n:
                break
            counted, sums, sums_of_squares = visits[:n], total[:n], squares[:n]
            if day <= window:
                counted += visits_on(came[:n], window - day)
                counted -= visits_on(went[:n], window - day)
            else:
                counted -= visits_on(came[:n], most - day)
            counted = counted * (day > starts[:n]) if day <= latest else counted
            sums *= keep
            sums += counted
            sums_of_squares *= keep
            sums_of_squares += counted * counted
        n = many[most]
        fading = keep ** (days[order[:n]] - most)
        total[:n] *= fading
        squares[:n] *= fading
        rows["total"][order], rows["squares"][order] = total, squares


_BEGINS = -2.0
"""A change is looked back at from the first visit with this score on."""
_OF_SCORE = ("first_clock", "clock", "day", "highest", "halved", "weekdays")
_NO_VISITS = 1e-9
_MOST_LOST = 0.9
"""At most so much of somebody's own days falls away in a lull."""
_FADED = 1 << 14
"""More windows than these weigh no more."""
_FEW = 2.0
"""Where fewer visits are usual in a window, the sentence is not about one window."""


@lru_cache(maxsize=8)
def _weights(keep: float) -> FloatArray:
    """The weight of so many windows one day apart, each of which keeps so much a day later; 1 for none."""
    windows = np.arange(_FADED + 1)
    return np.where(windows > 0, (1 - keep**windows) / (1 - keep), 1.0)


@lru_cache(maxsize=8)
def _weeks(keep: float, days_per_week: int) -> Float32Array:
    """The weight of so many days in weeks, newer ones with more."""
    return np.asarray(_weights(keep) / days_per_week, np.float32)


@lru_cache(maxsize=8)
def _powers(keep: float) -> Float32Array:
    """What is left after so many days."""
    return np.asarray(keep ** np.arange(_FADED + 1), np.float32)


def _spread(mean: FloatArray, variance: FloatArray, parameters: DeclineParameters) -> FloatArray:
    """The standard deviation that a window of this person has."""
    poisson = parameters.prior * parameters.overdispersion * mean
    pooled = (parameters.own * np.maximum(variance, 0) + poisson) / parameters.total
    return np.asarray(np.sqrt(parameters.widened * pooled + parameters.floor))
