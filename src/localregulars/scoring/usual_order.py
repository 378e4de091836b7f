"""The signal `usual_order`: the item that somebody has oftenest is missing from visit after visit.

How likely so many visits without it are is told by a beta-binomial run: the share of visits with the item is known
with the certainty of `certainty` visits. As with an absence, an alert has a value that falls with time, and the score
is what a question now gains against waiting (`scoring.absence` has the rule and its reason); what is had instead
counts for or against it (`scoring.instead`). Constants: measured on a year of receipts of 1,238 households and on
simulated shops (docs/SCORING.md).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from localregulars.domain.signals import Reason, ReasonCode, SignalCode
from localregulars.scoring.categories import NONE, Categories
from localregulars.scoring.changes import Arrivals, FloatArray, Rows
from localregulars.scoring.fallen_category import FallenCategory
from localregulars.scoring.history import IntArray
from localregulars.scoring.instead import SOMETHING, best, evidence
from localregulars.scoring.item_counts import FIELDS, begin_anew, forget_since, note_items, usual_count
from localregulars.scoring.second_item import FIELDS as SECOND_FIELDS
from localregulars.scoring.second_item import SecondItem
from localregulars.scoring.shelf import Shelf

MAX_MISSES = 400
"""Longer runs count as 400 visits without the item."""
WORTH_TELLING = 2.0
"""A second reason is added from this score on (`rules.LEAST_SCORE`)."""
HELD_DAYS = 84
"""For so many own opening days a missing item that was had at every other visit stays the usual one."""
GONE_AFTER = 6
"""After that, an item that would have been had so many times since is gone for good, and another is the usual one."""
_WAITS = (1, 3, 7, 14, 28, 45)
_PER_CENT = 100
_MOST_MISSED = 65_535
_USUAL = ("visits", "misses", "usual", "had_day", "had_clock", "first_clock", "last_clock", "times", "counts", "since")
_SCORED = (*_USUAL, *SECOND_FIELDS)
_OF_SECOND = float(np.log(1 - SOMETHING)) - 1.0
"""Added to the score of the second item: nothing is known of what is had instead, and it must be e times as clear."""
_OF_CATEGORY = float(np.log(1 - SOMETHING)) - 1.0
"""The same for a category."""


@dataclass(frozen=True, slots=True)
class UsualOrderParameters:
    """Everything that the score depends on beside the person; days are opening days, `days_per_week` of them a week."""

    certainty: float = 40.0
    least_visits: int = 8
    least_had: int = 3
    least_per_cent: int = 10
    """What was had less often is not usual: whoever has everything has no usual item."""
    most_visits: int = 60_000
    """Beyond that it is the shop's own card, used for everybody (and counts end at 65,535)."""
    horizon_weeks: float = 12.0
    horizon_gaps: float = 3.0
    """What is had every few weeks is given at least three times its own usual gap; a third of it for the step too."""
    step_weeks: float = 4.0
    """The owner's "tell me by", counted from when the item was last had."""
    step_weight: float = 0.15
    rate_days: float = 7.0
    days_per_week: int = 7


def gain_of_asking(
    per_cent: IntArray, misses: IntArray, since: IntArray, rates: FloatArray, parameters: UsualOrderParameters
) -> FloatArray:
    """What asking now gains against waiting, for every needless question.

    After so many misses of an item that was had at `per_cent` of the visits (at least 1), last `since` opening days
    ago; `rates` are visits in an opening day. Minus infinity past the horizon.
    """
    runs, its_rate = _run_table(parameters.certainty), rates * per_cent / _PER_CENT
    horizon = np.maximum(parameters.horizon_weeks * parameters.days_per_week, parameters.horizon_gaps / its_rate)
    alive, worth = _chance(runs, per_cent, misses.astype(np.float64)), _value(since, horizon, parameters)
    with np.errstate(divide="ignore", invalid="ignore"):  # past the horizon nothing is lost any more, left out below
        ratio = np.where(worth > 0, alive / worth, -np.inf)
        for wait in _WAITS:
            lost = worth - _value(since + wait, horizon, parameters)
            later = _chance(runs, per_cent, misses + wait * rates)
            ratio = np.maximum(ratio, np.where(lost > 0, (alive - later) / lost, -np.inf))
        score = -np.log(ratio * its_rate)
    return np.where(np.isfinite(score), score, -np.inf)


def _value(since: IntArray, horizon: FloatArray, parameters: UsualOrderParameters) -> FloatArray:
    """What an alert is worth so many opening days after the item was last had."""
    falling = np.maximum(1 - since / horizon, 0)
    step = np.maximum(parameters.step_weeks * parameters.days_per_week, horizon / 3)
    return np.asarray(falling + parameters.step_weight * (since <= step))


@lru_cache(maxsize=4)
def _run_table(certainty: float) -> FloatArray:
    """Logarithms of the chance of at least so many visits without (columns) an item of that share (rows, per cent)."""
    share = np.clip(np.arange(_PER_CENT + 1) / _PER_CENT, 0.005, 0.995)[:, None]
    j = np.arange(MAX_MISSES)[None, :]
    steps = np.log((certainty * (1 - share) + j) / (certainty + j))
    return np.concatenate([np.zeros((_PER_CENT + 1, 1)), np.cumsum(steps, axis=1)], axis=1)


def _chance(runs: FloatArray, per_cent: IntArray, misses: FloatArray) -> FloatArray:
    """The chance of at least so many misses in a row; between whole numbers the logarithm is a straight line."""
    misses = np.minimum(misses, MAX_MISSES - 1)
    whole = misses.astype(np.int64)
    low, high = runs[per_cent, whole], runs[per_cent, whole + 1]
    return np.asarray(np.exp(low + (misses - whole) * (high - low)))


ROW = np.dtype(
    [
        ("visits", "<u4"),
        ("times", "<u2"),  # visits with the usual item
        ("misses", "<u2"),  # visits since the usual item was last had, or the most that fits
        ("usual", "<u4"),  # the store's number + 1; 0: none yet
        ("had_day", "<i4"),  # when it was last had
        ("had_clock", "<i4"),
        ("without_day", "<i4"),  # the first visit without it since
        ("first_clock", "<i4"),
        ("last_clock", "<i4"),
        *FIELDS,
    ]
)
"""One customer's order, 310 bytes. Days are ordinals; clocks are the customer's own."""


@dataclass(frozen=True, slots=True)
class UsualOrderRule:
    """The usual item is missing, the second one (`scoring.second_item`) or a category (`scoring.fallen_category`).

    It is the rule of the signal `usual_order`.

    The usual item is the one that was had at most visits so far; it changes when another one overtakes it. One that was
    had at half of the visits or more is not given up while it is missing, for `HELD_DAYS`: of somebody who always has
    tea and cake, and then cake alone, cake would else be the usual item before the tea is missed.
    """

    parameters: UsualOrderParameters = UsualOrderParameters()
    shelf: Shelf = field(default_factory=Shelf.empty)
    """What the whole shop had lately: nobody misses what cannot be had."""
    categories: Categories = field(default_factory=Categories.none)
    """Which items belong together; nothing is said of categories in a shop that has none."""
    _of_categories: Shelf = field(init=False)

    def __post_init__(self) -> None:
        """What the whole shop had of each category is added up once."""
        everything = np.arange(len(self.categories.of_item) if len(self.categories.followed) else 0)
        object.__setattr__(self, "_of_categories", self.shelf.by_category(self.categories.places(everything)))

    @property
    def code(self) -> SignalCode:
        """`usual_order`."""
        return SignalCode.USUAL_ORDER

    @property
    def dtype(self) -> np.dtype[np.void]:
        """See `ROW`."""
        return ROW

    @property
    def scored(self) -> tuple[str, ...]:
        """What is read of a row to score it."""
        return _SCORED

    def step(self, rows: Rows, came: Arrivals) -> None:
        """One more visit: count what was had, and see whether the usual item was, or is another one now."""
        is_first = rows["visits"] == 0
        rows["visits"][...] += 1
        rows["first_clock"][...] = np.where(is_first, came.clock, rows["first_clock"])
        rows["last_clock"][...] = came.clock
        if not (came.item_counts.any() or rows["usual"].any()):
            return  # nobody was ever known to have anything
        before, counts = rows["times"].copy(), rows["counts"].copy()
        note_items(rows, came)
        after, now = usual_count(rows), np.where(rows["counts"] == counts, 0, rows["counts"])
        overtaken = _overtaken(rows, after, now.max(1), came.clock)
        had = (after > before) | overtaken
        most = rows["items"][np.arange(len(had)), now.argmax(1)]
        rows["usual"][...] = np.where(overtaken, most, rows["usual"])
        had |= self._begun_anew(rows, after, ~had, now > 0, came.clock)
        missing = ~had & (rows["usual"] > 0)
        longer = np.minimum(rows["misses"].astype(np.int64) + 1, _MOST_MISSED)
        rows["misses"][...] = np.where(missing, longer, 0)
        begins = np.where(rows["misses"] == 1, came.day, rows["without_day"])
        rows["without_day"][...] = np.where(missing, begins, 0)
        rows["had_day"][...] = np.where(had, came.day, rows["had_day"])
        rows["had_clock"][...] = np.where(had, came.clock, rows["had_clock"])
        rows["times"][...] = usual_count(rows)
        forget_since(rows, had)

    @staticmethod
    def _begun_anew(
        rows: Rows,
        times: IntArray,
        is_missing: npt.NDArray[np.bool_],
        is_of_today: npt.NDArray[np.bool_],
        clock: IntArray,
    ) -> npt.NDArray[np.bool_]:
        """Which rows forget everything from before the usual item was last had: it is gone for good.

        What was had oftenest since is the usual item then. That begins on a visit with it.
        """
        expected = (rows["misses"] + np.int64(1)) * times
        is_over = (expected >= GONE_AFTER * rows["visits"].astype(np.int64)) & (clock - rows["had_clock"] > HELD_DAYS)
        most = rows["since"].argmax(1)
        is_over &= is_missing & (times > 0) & is_of_today[np.arange(len(most)), most]
        who = np.flatnonzero(is_over)
        if len(who):
            rows["visits"][who] = rows["misses"][who].astype(np.int64) + 1
            rows["first_clock"][who] = rows["had_clock"][who]
            rows["usual"][who] = rows["items"][who, most[who]]
            begin_anew(rows, who)
        return is_over

    def scores(self, rows: Rows, clock: IntArray, day: IntArray) -> FloatArray:
        """What asking is worth now against waiting, of the usual item, the second one or a category: the most."""
        items = np.maximum(self._of_usual(rows, clock, day), self._of_second(rows, clock, day))
        return np.maximum(items, self._of_category(rows, clock, day)[0])

    def _judged(self, rows: Rows) -> IntArray:
        """The rows of which it is known what is usual."""
        visits, limits = rows["visits"], self.parameters
        is_known = (visits >= limits.least_visits) & (visits <= limits.most_visits) & (rows["usual"] > 0)
        return np.asarray(is_known.nonzero()[0])

    def _of_second(self, rows: Rows, clock: IntArray, day: IntArray) -> FloatArray:
        """The same of the second usual item; of what is had instead of it nothing is asked."""
        out, limits, among = np.full(len(clock), -np.inf), self.parameters, self._judged(rows)
        second = SecondItem.of(rows, among, clock, limits.rate_days)
        if not len(second.at):
            return out
        found = gain_of_asking(second.per_cent, second.misses, second.ago, second.rates, limits)
        its_rate = second.rates * limits.days_per_week * second.per_cent / _PER_CENT
        number = rows["items"][second.at, second.place].astype(np.int64) - 1
        fell = second.fell_on(day, limits.days_per_week)
        gone = self.shelf.is_gone(number, fell, day[second.at], its_rate)
        out[second.at] = np.where(gone, -np.inf, found + _OF_SECOND)
        return out

    def _of_category(self, rows: Rows, clock: IntArray, day: IntArray) -> tuple[FloatArray, FallenCategory]:
        """The same of the category of each row of which it is most, and that one where there is any."""
        out, limits, among = np.full(len(clock), -np.inf), self.parameters, self._judged(rows)
        fallen = FallenCategory.of(rows, among, clock, limits.rate_days, self.categories)
        if not len(fallen.at):
            return out, fallen
        found = gain_of_asking(fallen.per_cent, fallen.misses, fallen.ago, fallen.rates, limits) + _OF_CATEGORY
        its_rate = fallen.rates * limits.days_per_week * fallen.usual
        fell = fallen.fell_on(day, limits.days_per_week)
        gone = self._of_categories.is_gone(fallen.place, fell, day[fallen.at], its_rate)
        fallen, found = fallen.only(np.flatnonzero(~gone)), found[~gone]
        order = np.lexsort((found, fallen.at))
        best = order[np.flatnonzero(np.diff(fallen.at[order], append=-1))]
        out[fallen.at[best]] = found[best]
        return out, fallen.only(best[np.isfinite(found[best])])

    def _of_usual(self, rows: Rows, clock: IntArray, day: IntArray) -> FloatArray:
        """The same of the usual item, with the evidence of what is had instead."""
        limits, out = self.parameters, np.full(len(clock), -np.inf)
        judged = self._judged(rows)
        chosen = judged[rows["misses"][judged] > 0]
        if not len(chosen):
            return out
        some = {name: rows[name][chosen] for name in _USUAL}
        times, per_cent = some["times"], _per_cent(some["times"], some["visits"])
        is_usual = (times >= limits.least_had) & (per_cent >= limits.least_per_cent)
        chosen, per_cent = chosen[is_usual], per_cent[is_usual]
        some = {name: column[is_usual] for name, column in some.items()}
        misses = some["misses"].astype(np.int64)
        rates = some["visits"] / (some["last_clock"] - some["first_clock"] + limits.rate_days)
        found = gain_of_asking(per_cent, misses, clock[chosen] - some["had_clock"], rates, limits)
        found += evidence(some, per_cent / _PER_CENT, misses)
        its_rate = rates * limits.days_per_week * per_cent / _PER_CENT
        gone = self.shelf.is_gone(some["usual"].astype(np.int64) - 1, some["had_day"], day[chosen], its_rate)
        out[chosen] = np.where(gone, -np.inf, found)
        return out

    def directions(self, rows: Rows) -> IntArray:
        """Neither way: something else instead is not less, and nothing instead is not told from it in a few visits."""
        return np.zeros(len(rows["visits"]), np.int64)

    def since(self, rows: Rows, clock: IntArray, day: IntArray) -> IntArray:  # every rule's signature
        """The first visit without the usual item; about when the second one or the category was last had as usual."""
        out, limits = rows["without_day"].astype(np.int64), self.parameters
        of_usual, of_second = self._of_usual(rows, clock, day), self._of_second(rows, clock, day)
        second = SecondItem.of(rows, (of_second > of_usual).nonzero()[0], clock, limits.rate_days)
        out[second.at] = second.fell_on(day, limits.days_per_week)
        of_category, fallen = self._of_category(rows, clock, day)
        fallen = fallen.only((of_category > np.maximum(of_usual, of_second))[fallen.at].nonzero()[0])
        out[fallen.at] = fallen.fell_on(day, limits.days_per_week)
        return out

    def reasons(self, row: Rows, clock: int, day: int) -> tuple[Reason, ...]:
        """What is missing, and what is had instead where one item stands out; what says most first.

        Of a category and an item of it, that one is told that says more: the item where they say the same.
        """
        at = np.array([clock]), np.array([day])
        usual, second = float(self._of_usual(row, *at)[0]), float(self._of_second(row, *at)[0])
        of_category, fallen = self._of_category(row, *at)
        category = float(of_category[0])
        is_usual = usual > -np.inf or max(second, category) == -np.inf
        found = [
            (usual, self._usual_missing(row) if is_usual else ()),
            (second, self._seldom_now(row, at[0], second)),
            (category, self._category_seldom_now(row, fallen, category)),
        ]
        told: tuple[Reason, ...] = ()
        for _, reasons in sorted(found, key=lambda one: -one[0]):
            if not self._is_told(told, reasons):
                told += reasons
        return told

    def _seldom_now(self, row: Rows, clock: IntArray, score: float) -> tuple[Reason, ...]:
        """How often the second usual item was had, and how often lately; nothing where that is not worth telling."""
        second = SecondItem.of(row, np.zeros(1, np.int64), clock, self.parameters.rate_days)
        if score < WORTH_TELLING or not len(second.at):
            return ()
        numbers: dict[str, float | int | str] = {
            "item": int(row["items"][0, second.place[0]]) - 1,
            "per_cent": int(second.per_cent[0]),
            "per_cent_lately": round(_PER_CENT * float(second.lately[0])),
            "visits_seen": int(row["visits"][0]),
        }
        return (Reason(ReasonCode.ITEM_SELDOM_NOW, numbers),)

    def _category_seldom_now(self, row: Rows, fallen: FallenCategory, score: float) -> tuple[Reason, ...]:
        """How many things of the category were had, and how many lately; nothing where that is not worth telling."""
        if score < WORTH_TELLING or not len(fallen.at):
            return ()
        numbers: dict[str, float | int | str] = {
            "category": int(self.categories.followed[fallen.place[0]]),
            "in_10": round(10 * float(fallen.usual[0])),
            "in_10_lately": round(10 * float(fallen.lately[0])),
            "visits_seen": int(row["visits"][0]),
        }
        return (Reason(ReasonCode.CATEGORY_SELDOM_NOW, numbers),)

    def _is_told(self, told: tuple[Reason, ...], more: tuple[Reason, ...]) -> bool:
        """Whether what is missing (the first of `more`) is told already: a category by its item, or the other way."""
        return any(
            (one.code is ReasonCode.CATEGORY_SELDOM_NOW) is not (other.code is ReasonCode.CATEGORY_SELDOM_NOW)
            and self._category(one) == self._category(other) != NONE
            for one in told
            for other in more[:1]
            if one.code is not ReasonCode.HAS_INSTEAD
        )

    def _category(self, reason: Reason) -> int:
        """The category that a reason speaks of, or that of its item."""
        if reason.code is ReasonCode.CATEGORY_SELDOM_NOW:
            return int(reason.numbers["category"])
        return self.categories.number_of(int(reason.numbers["item"]))

    @staticmethod
    def _usual_missing(row: Rows) -> tuple[Reason, ...]:
        per_cent, misses = _per_cent(row["times"], row["visits"]), row["misses"].astype(np.int64)
        missing = Reason(
            ReasonCode.USUAL_ITEM_MISSING,
            {
                "item": int(row["usual"][0]) - 1,
                "visits_without": int(misses[0]),
                "per_cent": int(per_cent[0]),
                "last_had": date.fromordinal(int(row["had_day"][0])).isoformat(),
                "visits_seen": int(row["visits"][0]),
            },
        )
        other = best(row, per_cent / _PER_CENT, misses)
        if other is None:
            return (missing,)
        item, with_it = other
        numbers = {"item": item, "visits_with": with_it, "visits_without": int(misses[0])}
        return missing, Reason(ReasonCode.HAS_INSTEAD, numbers)


def _overtaken(rows: Rows, times: IntArray, most: npt.NDArray[np.uint16], clock: IntArray) -> npt.NDArray[np.bool_]:
    """Whether another item is the usual one from now on.

    `times`: visits with the one that was it until now, `most`: with the one of this visit that was had oftenest. One
    had at every other visit is not overtaken by a single visit, so that two that are always had together never swap.
    """
    is_sure = (2 * times >= rows["visits"]) & (rows["usual"] > 0) & (clock - rows["had_clock"] <= HELD_DAYS)
    return np.asarray((most > times) & ~(is_sure & ((rows["misses"] > 0) | (most <= times + 1))))


def _per_cent(times: npt.NDArray[np.uint16], visits: npt.NDArray[np.uint32]) -> IntArray:
    """The share of visits with the usual item in whole per cent: of one visit more than there were."""
    return np.rint(_PER_CENT * times.astype(np.float64) / (visits.astype(np.int64) + 1)).astype(np.int64)
