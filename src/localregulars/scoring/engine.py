"""The whole of scoring in one function, for live scoring and for replays alike: arrays in, arrays and signals out."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

import numpy as np

from localregulars.domain.check_in import OPEN_DAYS, CheckIn, ClosedBecause
from localregulars.domain.progress import ProgressToken
from localregulars.domain.signals import Signal
from localregulars.scoring.absence import AbsenceParameters, table
from localregulars.scoring.basis import Basis
from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.circumstances import Circumstances
from localregulars.scoring.guard import KEPT_DAYS, LATE_CHANCE, GuardVerdict, LateCount, count_late, judge
from localregulars.scoring.history import IntArray, VisitHistory
from localregulars.scoring.policy import Asked, Opening, Policy, Silences, replay_begins, still_open
from localregulars.scoring.reasons import absence_signals
from localregulars.scoring.rhythm import States, Track, VisitDays, rebuild, track_of_states
from localregulars.scoring.silences import silence_grid
from localregulars.scoring.thresholds import RARE_CHANCE, GapLedger

ASKED_DAYS = 400
"""How far back check-ins are looked at, so that one silence is asked about once; no silence is fresh for longer."""


@dataclass(frozen=True, slots=True)
class StoredRhythms:
    """What an earlier scoring left: states of customers by ascending id, and the shop-wide parameters that they fit."""

    customer_ids: IntArray
    states: States
    parameters: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class ScoringInput:
    """Everything that scoring looks at. `as_of` is an ordinal; nothing after it is used.

    `history` holds the visits of everybody who has no state in `stored`; without `stored` everything is made anew.
    `away` holds (customer id, first day, last day), `signs` the newest other sign of life by customer id, `lessons`
    (quiet opening days, until) by customer id, `waits` after how many days customers want to be asked after,
    `check_ins` those opened in the last `ASKED_DAYS` and all not closed.
    `is_past` says that later visits are known: the result must not be kept as the newest state of things;
    `visits_known` comes back in the result, so that whoever stores it can tell whether visits came in meanwhile;
    `notes` are kept with the parameters as they are.
    """

    as_of: int
    capacity: int
    open_days: OpenDays
    history: VisitHistory
    version: int = 1
    stored: StoredRhythms | None = None
    away: Sequence[tuple[int, int, int]] = ()
    signs: Mapping[int, int] = field(default_factory=dict)
    lessons: Mapping[int, tuple[int, int]] = field(default_factory=dict)
    never: Collection[int] = ()
    waits: Mapping[int, int] = field(default_factory=dict)
    check_ins: Sequence[CheckIn] = ()
    is_past: bool = False
    visits_known: int = 0
    notes: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NewCheckIn:
    """Somebody to be put into the queue."""

    customer_id: int
    opened_day: date
    last_visit_day: date
    signals: tuple[Signal, ...]


@dataclass(frozen=True, slots=True)
class ScoringResult:
    """What is to be stored. `states` are those made anew, of `state_ids`; `scores` are of those with something to say.

    `to_open` is most urgent first; `to_close` says why; `to_refresh` are open check-ins with today's numbers.
    """

    as_of: date
    version: int
    parameters: dict[str, object]
    state_ids: IntArray
    states: States
    scores: tuple[tuple[int, Signal], ...]
    to_open: tuple[NewCheckIn, ...]
    to_close: tuple[tuple[CheckIn, ClosedBecause], ...]
    to_refresh: tuple[CheckIn, ...]
    guard: GuardVerdict
    is_past: bool = False
    visits_known: int = 0


@dataclass(frozen=True, slots=True)
class _Rhythms:
    """Everybody's states in the order of their ids, the positions of those made anew, and their track."""

    customer_ids: IntArray
    states: States
    renewed: IntArray
    track: Track
    now: Track


@dataclass(frozen=True, slots=True)
class _Chosen:
    """Whom the policy puts into the queue, out of which silences, and how many regulars were late day by day."""

    track: Track
    silences: Silences
    openings: list[Opening]
    late: list[LateCount]


def compute(given: ScoringInput, token: ProgressToken) -> ScoringResult:
    """Score everybody as of `given.as_of` and decide whom to put into the queue.

    The queue of a shop without check-ins is the one that a replay of the policy gives; later only the last day decides.
    Reports progress in steps of customers; raises `CancelledError` soon after it was asked to stop.
    """
    basis = Basis.of(given.open_days, given.as_of)
    rhythms = _rhythms(given, token)
    scores = table(replace(AbsenceParameters(), days_per_week=basis.days_per_week))
    stored = given.stored.parameters if given.stored else None
    ledger = GapLedger.from_json(_mapping(stored["ledger"])) if stored else GapLedger.empty()
    ledger = ledger.with_track(rhythms.track, scores, scores.rare_from(RARE_CHANCE), given.as_of)
    policy = Policy(scores, ledger, given.capacity)
    known = Circumstances.of(
        rhythms.customer_ids, given.open_days, given.away, given.signs, given.lessons, given.never, given.waits
    )
    token.raise_if_cancelled()
    chosen = _chosen(policy, rhythms, known, given, token)
    guard = judge(chosen.late[-1], chosen.late)
    asked = {int(c.customer_id) for c in given.check_ins if not c.is_closed}
    asked |= {int(known.customer_ids[chosen.silences.position[o.silence]]) for o in chosen.openings}
    signals = absence_signals(rhythms.states, rhythms.now, known, policy, given.as_of, asked)
    return ScoringResult(
        as_of=date.fromordinal(given.as_of),
        version=given.version,
        parameters={
            **given.notes,
            **basis.to_json(),
            "ledger": ledger.to_json(),
            "late": [[c.day, c.late, c.regulars] for c in chosen.late if c.day > given.as_of - KEPT_DAYS],
            "guard": {"code": guard.code, "missing": guard.missing, "regulars": guard.regulars},
        },
        state_ids=rhythms.customer_ids[rhythms.renewed],
        states=rhythms.states[rhythms.renewed],
        scores=tuple(signals.items()),
        to_open=_new_check_ins(chosen, known, signals),
        to_close=tuple(_closings(given, rhythms)),
        to_refresh=tuple(_refreshed(given, rhythms, signals)),
        guard=guard,
        is_past=given.is_past,
        visits_known=given.visits_known,
    )


def _rhythms(given: ScoringInput, token: ProgressToken) -> _Rhythms:
    """States of everybody: stored ones as they are, all others from their visits."""
    visits = VisitDays.of(given.history, given.as_of)
    away = Circumstances.of(given.history.customer_ids, given.open_days, given.away).away
    renewed, track = rebuild(visits, given.open_days, away, token)
    ids, states = given.history.customer_ids, renewed
    positions = np.arange(len(ids))
    if given.stored is not None and len(given.stored.customer_ids):
        both = np.concatenate([given.stored.customer_ids, ids])
        order = np.argsort(both, kind="stable")
        ids, states = both[order], np.concatenate([given.stored.states, renewed])[order]
        positions = np.flatnonzero(order >= len(given.stored.customer_ids))
    return _Rhythms(ids, states, positions, track, track_of_states(ids, states))


def _chosen(
    policy: Policy, rhythms: _Rhythms, known: Circumstances, given: ScoringInput, token: ProgressToken
) -> _Chosen:  # fmt: skip
    """Whom the policy puts into the queue: by a replay at first, later by what `as_of` adds to what was asked."""
    as_of, begins = given.as_of, replay_begins(given.as_of)
    if given.stored is None:
        track = rhythms.track
        silences, late = policy.crossings(track, known, begins - OPEN_DAYS, as_of, token)
    else:
        track = rhythms.now
        silences, _ = policy.crossings(track, known, as_of - OPEN_DAYS, as_of, token)
        grid = silence_grid(track, known, slice(None), as_of, as_of)
        newest = count_late(grid, track, policy.table.rare_from(LATE_CHANCE))
        late = [c for c in _late_counts(given.stored) if c.day < as_of] + newest
    if given.stored is None and not given.check_ins:
        openings = policy.openings(silences, track, known, range(begins, as_of + 1), late, Asked())
        return _Chosen(track, silences, still_open(silences, openings, known, as_of), late)
    asked = Asked(
        [c.opened_day.toordinal() for c in given.check_ins], _asked_silences(given.check_ins, silences, track)
    )
    return _Chosen(track, silences, policy.openings(silences, track, known, range(as_of, as_of + 1), late, asked), late)


def _asked_silences(check_ins: Sequence[CheckIn], silences: Silences, track: Track) -> frozenset[tuple[int, int]]:
    """The silences that were asked about, or are: one silence gives one check-in, a sign of life begins another.

    A check-in that an away note closed asked nothing yet: whoever stays away when the note has ended is asked about.
    """
    asked: dict[int, list[CheckIn]] = {}
    for check_in in check_ins:
        if check_in.closed_because is not ClosedBecause.AWAY_NOTE:
            asked.setdefault(int(check_in.customer_id), []).append(check_in)
    out = set()
    for position, began in zip(silences.position.tolist(), silences.began.tolist(), strict=True):
        customer = int(track.visits.customer_ids[position])
        if any(not c.is_closed or c.opened_day.toordinal() > began for c in asked.get(customer, ())):
            out.add((customer, began))
    return frozenset(out)


def _late_counts(stored: StoredRhythms) -> list[LateCount]:
    """The counts of earlier days that the last scoring left."""
    rows = stored.parameters.get("late", ())
    return (
        [LateCount(int(day), int(late), int(regulars)) for day, late, regulars in rows]
        if isinstance(rows, Sequence)
        else []
    )


def _new_check_ins(chosen: _Chosen, known: Circumstances, signals: Mapping[int, Signal]) -> tuple[NewCheckIn, ...]:
    """The openings with today's numbers and since when they were worth a hello, most urgent first."""
    out = []
    for opening in chosen.openings:
        customer = int(known.customer_ids[chosen.silences.position[opening.silence]])
        visit_day = int(chosen.track.visits.days[chosen.silences.visit[opening.silence]])
        opened, last_visit = date.fromordinal(opening.day), date.fromordinal(visit_day)
        crossed = date.fromordinal(int(chosen.silences.crossed[opening.silence]))
        out.append(NewCheckIn(customer, opened, last_visit, (replace(signals[customer], since=crossed),)))
    return tuple(sorted(out, key=lambda c: (-c.signals[0].score, c.opened_day, c.customer_id)))


def _closings(given: ScoringInput, rhythms: _Rhythms) -> list[tuple[CheckIn, ClosedBecause]]:
    """Open check-ins that a sign of life answers, or that lapsed."""
    out = []
    for check_in in given.check_ins:
        customer = int(check_in.customer_id)
        at = int(np.searchsorted(rhythms.customer_ids, customer))
        has_state = at < len(rhythms.customer_ids) and rhythms.customer_ids[at] == customer
        if check_in.is_closed or not has_state:
            continue
        newest = int(rhythms.states["last_day"][at]) if rhythms.states["visit_days"][at] else 0
        sign = given.signs.get(customer, 0)
        sign = sign if sign <= given.as_of else 0
        if newest > check_in.last_visit_day.toordinal() or sign > check_in.opened_day.toordinal():
            out.append((check_in, ClosedBecause.SIGN_OF_LIFE))
        elif check_in.lapses_on.toordinal() <= given.as_of:
            out.append((check_in, ClosedBecause.LAPSED))
    return out


def _refreshed(given: ScoringInput, rhythms: _Rhythms, signals: Mapping[int, Signal]) -> list[CheckIn]:
    """Open check-ins with the numbers of `as_of`; since when they hold stays as it was."""
    closing = {c.check_in_id for c, _ in _closings(given, rhythms)}
    out = []
    for check_in in given.check_ins:
        signal = signals.get(int(check_in.customer_id))
        if signal is None or check_in.is_closed or check_in.check_in_id in closing:
            continue
        since = min((s.since for s in check_in.signals), default=signal.since)
        renewed = (replace(signal, since=since),)
        if renewed != check_in.signals:
            out.append(replace(check_in, signals=renewed))
    return out


def _mapping(value: object) -> Mapping[str, object]:
    """A stored object as a mapping; anything else is a bug of ours."""
    if not isinstance(value, Mapping):
        msg = "stored parameters are no mapping"
        raise TypeError(msg)
    return value
