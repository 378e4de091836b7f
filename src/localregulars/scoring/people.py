"""Everybody whom a scoring speaks of: their states, brought on or made anew, and what is known beside visits."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from localregulars.domain.progress import Beside, ProgressToken
from localregulars.scoring.change_scores import ChangeScales, still_coming
from localregulars.scoring.changes import ClockedVisits, FloatArray, Turns, step_through
from localregulars.scoring.circumstances import Circumstances
from localregulars.scoring.customer_states import brought_on, joined_tracks, with_newest
from localregulars.scoring.history import IntArray, OrderHistory, VisitHistory
from localregulars.scoring.look_back import LookedAtBeside, WeekEnds, begun_beside, look_back, week_ends
from localregulars.scoring.records import ScoringInput
from localregulars.scoring.rhythm import States, Track, VisitDays, track_of_states
from localregulars.scoring.rhythms_anew import rebuild
from localregulars.scoring.rules import CUSTOMER_STATE, ChangeRules, ShopKnowledge
from localregulars.scoring.season import Season


@dataclass(frozen=True, slots=True)
class People:
    """Everybody in the order of their ids; `renewed` are the positions of states that are to be stored.

    `track` leads to the states that are new (of everybody where everything was made anew), `now` is the end of
    everybody's. `agree` marks those who may be looked at for changes. `weeks` is there where everything was made anew.
    """

    known: Circumstances
    agree: npt.NDArray[np.bool_]
    states: States
    renewed: IntArray
    track: Track
    now: Track
    shop: ShopKnowledge
    rules: ChangeRules
    weeks: WeekEnds | None
    beside: LookedAtBeside | None = None

    def complete(self) -> None:
        """Wait for what another core looks back at; before, the rows and weeks of some are not filled in."""
        if self.beside is not None and self.weeks is not None:
            self.beside.join(self.rules, self.states, self.weeks)

    def scales(self, stored: Mapping[str, object] | None) -> ChangeScales:
        """How rare changes are in this shop: as stored, or from the last weeks where everything was made anew."""
        if self.weeks is None:
            return ChangeScales.from_json(mapping((stored or {})["changes"]))
        return self.weeks.scales(self.rules)

    def weeks_together(self, scales: ChangeScales, columns: slice) -> FloatArray:
        """How rare everybody's changes were together at the ends of some of the last weeks (customers x weeks)."""
        if self.weeks is None:
            return np.zeros((len(self.states), 0))
        weeks = self.weeks.part(columns)
        said = scales.together.rarity(weeks.evidence(self.rules, scales))
        return np.where(weeks.is_judged, said, -np.inf)


def people_on(
    given: ScoringInput,
    days_per_week: int,
    rare_from: IntArray,
    token: ProgressToken,
    beside: Beside | None = None,
) -> People:
    """Everybody on the day judged: stored states brought on by later visits, all others made from their visits.

    Where everything is made anew another core may do its part (`beside`): what needs no changes may be done before
    `People.complete` waits for it.
    """
    stored = given.stored
    history, orders = up_to(given.history, given.orders, given.as_of)
    if stored is None:
        looked_at, had = agreed(given.changes_of, history, orders)
        shop = ShopKnowledge.of(looked_at, had, given.as_of, given.measure, given.open_days)
        rules = _rules(given, shop, days_per_week)
        made = _made_anew(given, shop, rules, history, orders, rare_from, token, beside)
        return _people(given, history.customer_ids, made.states, np.arange(len(made.states)), made, shop, rules)
    later, later_orders = up_to(stored.later, stored.later_orders, given.as_of)
    shop = ShopKnowledge.from_json(stored.parameters["shop"])
    looked_at, had = agreed(given.changes_of, later, later_orders)
    shop = shop.with_later(looked_at, had)
    shop = shop.with_later(*agreed(given.changes_of, *since(history, orders, _until(stored.parameters))))
    rules = _rules(given, shop, days_per_week)
    made = _made_anew(given, shop, rules, history, orders, rare_from, token)
    visits = shop.visits(looked_at, Circumstances.of(later.customer_ids, given.open_days), given.as_of, had)
    brought, track = brought_on(stored.to_change(), later, visits, given.open_days, rules)
    if not len(made.states):
        came = np.flatnonzero(np.diff(later.offsets) > 0)
        return _people(given, later.customer_ids, brought, came, _Made(brought, track, None), shop, rules)
    ids = np.concatenate([history.customer_ids, later.customer_ids])
    order = np.argsort(ids, kind="stable")
    is_new = np.concatenate([np.ones(len(made.states), bool), np.diff(later.offsets) > 0])
    states = np.concatenate([made.states, brought])[order]
    both = _Made(states, joined_tracks(made.track, track), None)
    return _people(given, ids[order], states, np.flatnonzero(is_new[order]), both, shop, rules)


def _rules(given: ScoringInput, shop: ShopKnowledge, days_per_week: int) -> ChangeRules:
    """The rules by what is known of the whole shop on the day judged."""
    season = Season.of(given.totals, given.as_of, shop.busy)
    return shop.rules(days_per_week, frozenset(given.silent), season, given.open_days.weekdays())


@dataclass(frozen=True, slots=True)
class _Made:
    """States, the track that leads to them, and the last weeks where that is everybody."""

    states: States
    track: Track
    weeks: WeekEnds | None
    beside: LookedAtBeside | None = None


def _people(
    given: ScoringInput,
    ids: IntArray,
    states: States,
    renewed: IntArray,
    made: _Made,
    shop: ShopKnowledge,
    rules: ChangeRules,
) -> People:
    now = track_of_states(ids, states["rhythm"])
    agree = _agree(given, ids)
    return People(_known(given, ids), agree, states, renewed, made.track, now, shop, rules, made.weeks, made.beside)


def _known(given: ScoringInput, ids: IntArray) -> Circumstances:
    return Circumstances.of(
        ids, given.open_days, given.away, given.signs, given.lessons, given.never, given.waits, given.booked
    )


def _agree(given: ScoringInput, ids: IntArray) -> npt.NDArray[np.bool_]:
    return np.ones(len(ids), bool) if given.changes_of is None else np.isin(ids, given.changes_of)


def _made_anew(
    given: ScoringInput,
    shop: ShopKnowledge,
    rules: ChangeRules,
    history: VisitHistory,
    orders: OrderHistory,
    rare_from: IntArray,
    token: ProgressToken,
    beside: Beside | None = None,
) -> _Made:
    """States of those who have none stored."""
    known, days = _known(given, history.customer_ids), week_ends(given.as_of)
    with ThreadPoolExecutor(1) as other:  # neither needs what the other finds
        rhythm = other.submit(_rhythms, given, known, history, token)
        visits = _visits(given, shop, known, history, orders)
        others = begun_beside(beside, rules, visits, known, days) if given.stored is None else None
        visits = visits if others is None else visits.only(~others.theirs)
    rhythms, track = rhythm.result()
    weeks = None
    if given.stored is None:
        coming = still_coming(track, known, rare_from, days)
        coming &= _agree(given, history.customer_ids)[:, None]
        states, weeks = look_back(rules, visits, known, days, coming, token)
    else:
        states, turns = np.zeros(len(rhythms), CUSTOMER_STATE), Turns.of(visits)
        for rule in rules.all:
            step_through(rule, states[rule.code.value], turns, token)
    states["rhythm"] = rhythms
    return _Made(with_newest(states, 0, history), track, weeks, others)


def _rhythms(
    given: ScoringInput, known: Circumstances, history: VisitHistory, token: ProgressToken
) -> tuple[States, Track]:  # fmt: skip
    return rebuild(VisitDays.of(history, given.as_of), given.open_days, known.away, token)


def _visits(
    given: ScoringInput, shop: ShopKnowledge, known: Circumstances, history: VisitHistory, orders: OrderHistory
) -> ClockedVisits:
    """The visits as the rules look at them, of those who agreed."""
    looked_at, had = agreed(given.changes_of, history, orders)
    return shop.visits(looked_at, known, given.as_of, had)


def agreed(
    changes_of: IntArray | None, history: VisitHistory, orders: OrderHistory
) -> tuple[VisitHistory, OrderHistory]:  # fmt: skip
    """The visits that may be looked at for changes; the customers stay, those who did not agree have none."""
    if changes_of is None:
        return history, orders
    agree = np.isin(history.customer_ids, changes_of)
    if agree.all():
        return history, orders
    agree = agree[history.owners]
    return history.kept(agree), orders.kept(agree)


def up_to(history: VisitHistory, orders: OrderHistory | None, day: int) -> tuple[VisitHistory, OrderHistory]:
    """The visits up to and including a day, and what was had at them (None: the till does not say)."""
    if orders is None:
        orders = OrderHistory(np.zeros(len(history.visits) + 1, np.int64), np.zeros(0, np.int64))
    keep = history.visits["day"] <= day
    return (history, orders) if keep.all() else (history.kept(keep), orders.kept(keep))


def since(history: VisitHistory, orders: OrderHistory, day: int) -> tuple[VisitHistory, OrderHistory]:
    """The visits after a day, and what was had at them."""
    keep = history.visits["day"] > day
    return history.kept(keep), orders.kept(keep)


def _until(parameters: Mapping[str, object]) -> int:
    """The day of the scoring that left these."""
    until = parameters["until"]
    if not isinstance(until, int):
        msg = "stored parameters have no day"
        raise TypeError(msg)
    return until


def mapping(value: object) -> Mapping[str, object]:
    """A stored object as a mapping; anything else is a bug of ours."""
    if not isinstance(value, Mapping):
        msg = "stored parameters are no mapping"
        raise TypeError(msg)
    return value
