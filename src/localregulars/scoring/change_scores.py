"""What the change rules say of everybody on a day, how rare it is in this shop, and what it comes to together."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt

from localregulars.domain.check_in import OPEN_DAYS
from localregulars.domain.signals import Signal, SignalCode
from localregulars.scoring.absence import of_row
from localregulars.scoring.changes import ChangeRule, FloatArray, Rows, fields, own_clock
from localregulars.scoring.circumstances import Circumstances
from localregulars.scoring.combined import WEAK, evidence
from localregulars.scoring.history import IntArray
from localregulars.scoring.rarity import RarityScale
from localregulars.scoring.rhythm import States, Track
from localregulars.scoring.rules import LEAST_SCORE, ChangeRules

BoolArray = npt.NDArray[np.bool_]
_AT_ONCE = 1000
"""So many customers are looked at at a time, in memory that is still at hand."""


@dataclass(frozen=True, slots=True)
class ChangeScales:
    """How rare scores are in this shop: of each rule, and of what they say together."""

    by_rule: Mapping[SignalCode, RarityScale]
    together: RarityScale

    @classmethod
    def empty(cls) -> ChangeScales:
        """Of a shop that is too young to tell."""
        return cls({}, RarityScale.empty())

    def to_json(self) -> dict[str, object]:
        """For the stored parameters."""
        return {
            "together": self.together.to_json(),
            "by_rule": {code.value: scale.to_json() for code, scale in self.by_rule.items()},
        }

    @classmethod
    def from_json(cls, stored: object) -> ChangeScales:
        """Back from the stored parameters; anything else is a bug of ours."""
        if not isinstance(stored, Mapping) or not isinstance(stored["by_rule"], Mapping):
            msg = "stored scales are no mapping"
            raise TypeError(msg)
        by_rule = {SignalCode(code): RarityScale.from_json(scale) for code, scale in stored["by_rule"].items()}
        return cls(by_rule, RarityScale.from_json(stored["together"]))


@dataclass(frozen=True, slots=True)
class RuleScores:
    """Scores of every rule (first axis) for the same cells, and which way each points; -inf: nothing to say."""

    scores: FloatArray
    directions: npt.NDArray[np.int8]

    def rarities(self, rules: ChangeRules, scales: ChangeScales) -> FloatArray:
        """The scores by how rare they are in the shop."""
        out = np.full(self.scores.shape, -np.inf)
        for i, rule in enumerate(rules.all):
            scale = scales.by_rule.get(rule.code)
            if scale is not None and rule.code not in rules.silent:
                out[i] = scale.rarity(self.scores[i])
        return out


@dataclass(frozen=True, slots=True)
class ChangesNow:
    """What is said of each customer on one day, one entry a customer: rarities by rule, and of all together."""

    rules: ChangeRules
    states: States
    clock: IntArray
    day: int
    rarities: FloatArray
    together: FloatArray

    def signals(self, positions: IntArray) -> list[tuple[Signal, ...]]:
        """What is not as usual about some customers, each the rarest first; the score is its rarity."""
        said: list[list[tuple[float, Signal]]] = [[] for _ in positions]
        for number, rarities in enumerate(self.rarities[:, positions]):
            told = np.flatnonzero(rarities >= WEAK)
            said_of = rarities[told].tolist()
            signals = self._of_rule(self.rules.all[number], positions[told], said_of)
            for at, rarity, signal in zip(told.tolist(), said_of, signals, strict=True):
                said[at].append((rarity, signal))
        return [tuple(signal for _, signal in sorted(one, key=lambda told: -told[0])) for one in said]

    def _of_rule(self, rule: ChangeRule, positions: IntArray, rarities: list[float]) -> list[Signal]:
        """What one rule says of those of whom it has something so rare to say."""
        if not len(positions):
            return []
        clock, out = self.clock[positions], []
        rows = self.states[rule.code.value][positions]
        days = rule.since(fields(rows), clock, np.full(len(positions), self.day)).tolist()
        for at, (rarity, since) in enumerate(zip(rarities, days, strict=True)):
            reasons = rule.reasons(fields(rows[at : at + 1]), int(clock[at]), self.day)
            out.append(Signal(rule.code, round(rarity, 3), date.fromordinal(since), reasons))
        return out


def scores_of(
    rule: ChangeRule, rows: Rows, clock: IntArray, day: IntArray
) -> tuple[FloatArray, IntArray]:  # fmt: skip
    """What a rule says of rows, and which way it points; what is nothing anywhere is nothing here."""
    scores = rule.scores(rows, clock, day)
    return np.where(scores >= LEAST_SCORE[rule.code], scores, -np.inf), rule.directions(rows)


def changes_on(
    rules: ChangeRules, states: States, known: Circumstances, scales: ChangeScales, is_judged: BoolArray, day: int
) -> ChangesNow:
    """What is said of everybody on a day, of whom `is_judged` marks those whom changes may speak of."""
    everybody = np.arange(len(states))
    clock = own_clock(known, everybody, np.full(len(states), day))
    rarities, together = np.full((len(rules.all), len(states)), -np.inf), np.full(len(states), -np.inf)
    at = np.flatnonzero(is_judged)
    shape, days = (len(rules.all), len(at)), np.full(len(at), day)
    said = RuleScores(np.full(shape, -np.inf), np.zeros(shape, np.int8))
    for i, rule in enumerate(rules.all):
        rows = {name: states[rule.code.value][name][at] for name in rule.scored}
        said.scores[i], said.directions[i] = scores_of(rule, rows, clock[at], days)
    rarities[:, at] = said.rarities(rules, scales)
    together[at] = scales.together.rarity(evidence(rarities[:, at], said.directions))
    return ChangesNow(rules, states, clock, day, rarities, together)


def told_of(
    changes: ChangesNow, customer_ids: IntArray, least: float, asked: Collection[int]
) -> dict[int, tuple[Signal, ...]]:
    """Signals by customer id of those whose changes are at least so rare together, or who are `asked` about (ids)."""
    is_asked = np.isin(customer_ids, np.fromiter(asked, np.int64, len(asked)))
    shown = (changes.together >= least) | is_asked
    positions = np.flatnonzero(shown)
    found = zip(customer_ids[positions].tolist(), changes.signals(positions), strict=True)
    return {customer: signals for customer, signals in found if signals}


def still_coming(
    track: Track, known: Circumstances, rare_from: IntArray, days: IntArray, states: States | None = None
) -> BoolArray:
    """Whether customers (rows) were regulars on each of these days, ascending, who were not missing, then or lately.

    Whoever is missing, or was in the last four weeks, is announced away, or is never to be suggested, is not to be
    spoken of as somebody who changed: that they came less often is the absence itself. `track` is in the order of
    `known`; of a track of rhythms (`states`) the visits before the newest are looked up there.
    """
    customers = len(known.customer_ids)
    out = np.zeros((customers, len(days)), bool)
    for start in range(0, customers if len(track.visits.days) else 0, _AT_ONCE):
        rows = slice(start, min(start + _AT_ONCE, customers))
        out[rows] = _still_coming(track, known, rare_from, rows, days, states)
    return out


def _still_coming(
    track: Track, known: Circumstances, rare_from: IntArray, rows: slice, days: IntArray, states: States | None
) -> BoolArray:
    """The same of some customers."""
    positions, day = np.arange(rows.start, rows.stop)[:, None], days[None, :]
    offsets = track.visits.offsets[rows.start : rows.stop + 1]
    at = newest_places(offsets - offsets[0], track.visits.days[offsets[0] : offsets[-1]], days)
    place = np.maximum(at, 0) + offsets[0]
    newest = track.visits.days.take(place, mode="clip")
    rare = of_row(rare_from, track.usual_tenths.take(place, mode="clip"), track.evenness.take(place, mode="clip"))
    silent = known.silent_days(positions, known.silence_began(positions, newest, day), day)
    is_free = ~known.away.covers(positions, day) & ~known.never[positions]
    is_usual = (silent < rare) & ~_was_missing(track, known, rare, positions, place, day, states)
    return np.asarray((at >= 0) & track.regular.take(place, mode="clip") & is_usual & is_free)


def _was_missing(
    track: Track,
    known: Circumstances,
    rare: IntArray,
    positions: IntArray,
    place: IntArray,
    days: IntArray,
    states: States | None,
) -> BoolArray:
    """Whether one of the last two gaps was a rare one that ended less than four weeks ago."""
    visit_days = track.visits.days
    newest = visit_days.take(place, mode="clip")
    if states is None:
        begins = track.visits.offsets[positions]
        second, third = (visit_days.take(np.maximum(place - ago, begins), mode="clip") for ago in (1, 2))
    else:
        second, third = states["second_newest"][positions], states["third_newest"][positions]
    clock = [own_clock(known, positions, day) for day in (newest, second, third)]
    after_newest = (clock[0] - clock[1] >= rare) & (newest > days - OPEN_DAYS)
    return np.asarray(after_newest | ((clock[1] - clock[2] >= rare) & (second > days - OPEN_DAYS)))


def newest_place(offsets: IntArray, days: IntArray, positions: IntArray, until: IntArray) -> IntArray:
    """Where in `days` (ascending within each stretch of `offsets`) the newest no later than `until` is; -1: none."""
    reach = 1 << 23
    owner = np.repeat(np.arange(len(offsets) - 1), np.diff(offsets))
    at = np.searchsorted(owner * reach + days, positions * reach + until, "right") - 1
    return np.where(at >= offsets[positions], at, -1)


def newest_places(offsets: IntArray, days: IntArray, until: IntArray) -> IntArray:
    """The same for every stretch (rows) and some days, ascending (columns): quick where there are many."""
    stretches, width = len(offsets) - 1, len(until) + 1
    if not len(days) or not len(until):
        return np.full((stretches, len(until)), -1)
    later = np.flatnonzero(days > until[0])  # all others are seen from the first of the days on
    bounds = np.searchsorted(later, offsets)
    seen_first = np.minimum(np.append(later, offsets[-1])[bounds[:-1]], offsets[1:])
    column = np.searchsorted(until, np.arange(until[0], int(days.max()) + 1))  # from which of the days on one is seen
    cell = np.repeat(np.arange(stretches) * width, np.diff(bounds)) + column[days[later] - until[0]]
    seen = np.bincount(cell, minlength=stretches * width).reshape(stretches, width)[:, :-1]
    place = np.cumsum(seen, axis=1)
    place += seen_first[:, None] - 1
    return np.where(place >= offsets[:-1, None], place, -1)
