"""The alert policy tried on the past: whom it would have put into the queue, week after week, and what came of them.

It is the policy itself (`past_queue`), asked about stretches of weeks one after the other and told what it had asked
before. Nothing of a later day reaches an earlier one: thresholds come from the weeks before, the opening days of a week
from what was known then, and rhythms stand as they were after each visit. What was not noted by day is taken as it is
now: away notes, newest signs of life, wishes, "never suggest". Nothing is stored.

All capacities are answered at once. Everybody is looked at once, with the greatest of them; a smaller capacity has no
lower threshold, so for it only those who were found then need be looked at again.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from localregulars.domain.check_in import OPEN_DAYS
from localregulars.domain.progress import ProgressToken
from localregulars.domain.signals import SignalCode, VisitMeasure
from localregulars.scoring.absence import AbsenceParameters, AbsenceTable, table
from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.circumstances import Circumstances
from localregulars.scoring.guard import KEPT_DAYS, LateCount, judge
from localregulars.scoring.hindsight import Alert, Hindsight, WhatCame, in_hindsight
from localregulars.scoring.history import DayTotals, IntArray, OrderHistory, VisitHistory
from localregulars.scoring.past_changes import PastChanges, PastShop, past_changes
from localregulars.scoring.past_queue import PastPeople, Stretch, alerts_of, past_queue
from localregulars.scoring.policy import REPLAY_DAYS, WEEK
from localregulars.scoring.rhythm import Track, VisitDays
from localregulars.scoring.rhythms_anew import rebuild
from localregulars.scoring.thresholds import RARE_CHANCE, GapLedger

YEAR = 52 * WEEK
"""How many days are looked at unless somebody says otherwise."""
STRETCH = 8 * WEEK
"""So many days are looked at in one go; the weeks before them, in which somebody became worth a hello, come on top."""

_CHANGES_STEPS = 30
"""As many steps of progress as looking for changes is worth."""


@dataclass(frozen=True, slots=True)
class BacktestInput:
    """Everything that a back-test looks at, days as ordinals, all of it a copy.

    `first` to `last` are the days wanted. `totals`, `closed` and `holidays` make the opening days; the others are those
    of `ScoringInput`, `orders` those at the visits of `history`. `spoken_to` holds (customer id, day) on which the shop
    really asked how somebody was.
    """

    first: int
    last: int
    history: VisitHistory
    totals: DayTotals
    orders: OrderHistory | None = None
    measure: VisitMeasure = VisitMeasure.AMOUNT
    closed: frozenset[int] = frozenset()
    holidays: frozenset[int] = frozenset()
    absence: AbsenceParameters = field(default_factory=AbsenceParameters)
    silent: frozenset[SignalCode] = frozenset()
    changes_of: IntArray | None = None
    away: Sequence[tuple[int, int, int]] = ()
    booked: Sequence[tuple[int, int, int]] = ()
    signs: Mapping[int, int] = field(default_factory=dict)
    never: Collection[int] = ()
    waits: Mapping[int, int] = field(default_factory=dict)
    spoken_to: Sequence[tuple[int, int]] = ()

    def open_days(self, until: int) -> OpenDays:
        """The opening days as they were known at the end of day `until`."""
        return OpenDays.of(self.totals, until, self.closed, self.holidays)

    def circumstances(self, customer_ids: IntArray, open_days: OpenDays) -> Circumstances:
        """What is known of these customers beside their visits."""
        return Circumstances.of(
            customer_ids, open_days, self.away, self.signs, never=self.never, waits=self.waits, booked=self.booked
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Backtest:
    """What the policy would have done, by capacity; every figure is ready, so that a slider need not wait."""

    alerts: Mapping[int, tuple[Alert, ...]]
    figures: Mapping[int, Hindsight]


@dataclass(frozen=True, slots=True)
class _Within:
    """The token of a part of the work, which is the first `steps` of `of` steps; with 0 it says nothing of its own."""

    token: ProgressToken
    steps: int = 0
    of: int = 0

    def report(self, done: int, total: int) -> None:
        """Say how far the whole is."""
        if self.steps:
            self.token.report(self.steps * done // max(total, 1), self.of)

    def raise_if_cancelled(self) -> None:
        """As the whole."""
        self.token.raise_if_cancelled()


def backtest(given: BacktestInput, capacities: Collection[int], token: ProgressToken) -> Backtest:
    """Replay `given.first` to `given.last` for every capacity (at least 1 each).

    Looks only at days on which somebody was a regular and visits were known; a shop without any gives empty figures.
    Reports progress; raises `CancelledError` soon after it was asked to stop.
    """
    newest = int(given.totals.days[-1]) if len(given.totals.days) else given.last
    known = given.circumstances(given.history.customer_ids, given.open_days(newest))
    _, track = rebuild(VisitDays.of(given.history, newest), known.open_days, known.away, _Within(token))
    first, last = _days(given, track)
    regulars = _regulars(track, last)
    blanks = {n: Hindsight(n, first, last, regulars) for n in sorted(capacities)}
    came, spoken_to = WhatCame.of(track.visits), _spoken_to(given)
    alerts: dict[int, tuple[Alert, ...]] = dict.fromkeys(blanks, ())
    if first <= last:
        alerts = _alerts(given, track, known, blanks, range(first, last + 1), token)
    return Backtest(alerts, {n: in_hindsight(blank, alerts[n], came, spoken_to, newest) for n, blank in blanks.items()})


def _days(given: BacktestInput, track: Track) -> tuple[int, int]:
    """The days wanted, without those before anybody was a regular and those after the newest that is known."""
    regular = track.visits.days[track.regular]
    if not len(regular):
        return given.first, given.first - 1
    first = max(given.first, int(regular.min()))
    return first, min(given.last, int(given.totals.days[-1]))


def _regulars(track: Track, last: int) -> int:
    """How many customers had been a regular by that day."""
    return len(np.unique(track.visits.owners[track.regular & (track.visits.days <= last)]))


def _alerts(
    given: BacktestInput,
    track: Track,
    known: Circumstances,
    capacities: Collection[int],
    days: range,
    token: ProgressToken,
) -> dict[int, tuple[Alert, ...]]:
    """The alerts of every capacity: everybody is looked at with the greatest, few people with each."""
    stretches = _stretches(given, track, days)
    steps = _CHANGES_STEPS + len(stretches) + len(capacities)
    everybody = PastPeople(
        track, known, _changes(given, track, known, stretches, days, _Within(token, _CHANGES_STEPS, steps))
    )
    late: list[LateCount] = []
    found = [everybody.changes.candidates(max(capacities))]
    for number, stretch in enumerate(stretches, start=_CHANGES_STEPS + 1):
        _, silences, counts = stretch.crossings(everybody, max(capacities), _Within(token))
        late += counts
        found.append(silences.position)
        token.report(number, steps)
    positions = np.unique(np.concatenate(found))
    few = everybody.only(positions, given.circumstances(known.customer_ids[positions], known.open_days))
    held = _held(late)
    out = {}
    for number, capacity in enumerate(capacities, start=_CHANGES_STEPS + len(stretches) + 1):
        opened = past_queue(few, stretches, capacity, held, _Within(token))
        out[capacity] = alerts_of([o for o in opened if o.day >= days[0]], few, positions)
        token.report(number, steps)
    return out


def _stretches(given: BacktestInput, track: Track, days: range) -> list[Stretch]:
    """The days in stretches of weeks, begun early enough that the queue is as full as it would have been."""
    made: dict[int, tuple[AbsenceTable, GapLedger]] = {}
    is_on = SignalCode.ABSENCE not in given.silent
    out = []
    for first in range(days[0] - REPLAY_DAYS, days[-1] + 1, STRETCH):
        week = given.open_days(first - 1).per_week()
        if week not in made:
            scores = table(replace(given.absence, days_per_week=week))
            made[week] = scores, _ledger(track, scores, days, given.open_days(days[-1]))
        last = min(first + STRETCH - 1, days[-1])
        out.append(Stretch(range(first, last + 1), *made[week], scores_absences=is_on))
    return out


def _ledger(track: Track, scores: AbsenceTable, days: range, open_days: OpenDays) -> GapLedger:
    """All weeks that any threshold of these days looks back at: a ledger keeps the newest only, so they are gathered.

    A threshold looks at the weeks before its own, so weeks of later days do it no harm.
    """
    rare_from, kept = scores.rare_from(RARE_CHANCE), GapLedger.empty()
    weeks: dict[int, tuple[float, ...]] = {}
    for until in [*range(days[0] - REPLAY_DAYS - OPEN_DAYS, days[-1], OPEN_DAYS), days[-1]]:
        kept = kept.with_track(track, scores, rare_from, until, open_days)
        weeks.update(kept.weeks)
    return GapLedger(days[-1], kept.begins, weeks)


def _changes(
    given: BacktestInput,
    track: Track,
    known: Circumstances,
    stretches: Sequence[Stretch],
    days: range,
    token: ProgressToken,
) -> PastChanges:
    """Who had changed at the ends of the weeks, counted from the first day; nobody where all changes are off."""
    if all(code in given.silent for code in SignalCode if code.is_change):
        return PastChanges.none(len(known.customer_ids))
    begins = stretches[0]
    weeks = np.arange(begins.days[0], days[-1] + 1, WEEK)
    rare_from = begins.scores.rare_from(RARE_CHANCE)
    shop = PastShop(
        given.history,
        given.orders,
        given.measure,
        begins.scores.parameters.days_per_week,
        given.silent,
        given.changes_of,
    )
    return past_changes(shop, track, known, rare_from, weeks, token)


def _held(late: Sequence[LateCount]) -> frozenset[int]:
    """The days on which the guard held everything back, each judged by the days before that it would have known."""
    return frozenset(
        now.day for n, now in enumerate(late) if judge(now, late[max(n - KEPT_DAYS, 0) : n + 1]).is_holding
    )


def _spoken_to(given: BacktestInput) -> dict[int, list[int]]:
    """Days on which the shop really asked, by position."""
    position = {int(c): i for i, c in enumerate(given.history.customer_ids)}
    out: dict[int, list[int]] = {}
    for customer, day in given.spoken_to:
        if customer in position:
            out.setdefault(position[customer], []).append(day)
    return out
