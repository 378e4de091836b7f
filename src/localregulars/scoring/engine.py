"""The whole of scoring in one function, for live scoring and for replays alike: arrays in, arrays and signals out."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

import numpy as np

from localregulars.domain.check_in import OPEN_DAYS, CheckIn, ClosedBecause
from localregulars.domain.progress import Beside, ProgressToken
from localregulars.domain.signals import Signal, SignalCode
from localregulars.scoring.absence import AbsenceTable, table
from localregulars.scoring.basis import Basis
from localregulars.scoring.change_queue import ChangeQueue, threshold
from localregulars.scoring.change_scores import ChangeScales, ChangesNow, changes_on, still_coming, told_of
from localregulars.scoring.circumstances import Circumstances
from localregulars.scoring.guard import KEPT_DAYS, LATE_CHANCE, LateCount, count_late, judge
from localregulars.scoring.history import IntArray
from localregulars.scoring.look_back import get_ready_beside
from localregulars.scoring.open_check_ins import closings, is_answered, refreshed
from localregulars.scoring.people import People, mapping, people_on
from localregulars.scoring.policy import Asked, Opening, Policy, Silences, no_silences, replay_begins, still_open
from localregulars.scoring.reasons import absence_signals
from localregulars.scoring.records import NewCheckIn, ScoringInput, ScoringResult, StoredStates
from localregulars.scoring.rhythm import Track
from localregulars.scoring.silences import silence_grid
from localregulars.scoring.thresholds import RARE_CHANCE, GapLedger

ASKED_DAYS = 400
"""How far back check-ins are looked at, so that one silence is asked about once; no silence is fresh for longer."""


@dataclass(frozen=True, slots=True)
class _Chosen:
    """Whom the policy puts into the queue, out of which silences and changes, and how many were late day by day."""

    track: Track
    silences: Silences
    openings: list[Opening]
    changes: ChangeQueue
    late: list[LateCount]


class _Quiet(NamedTuple):
    """Silences that are worth a hello, the track that they are in, and how many were late day by day."""

    track: Track
    silences: Silences
    late: list[LateCount]


def scores_of_absences(given: ScoringInput) -> AbsenceTable:
    """The scores of all silences in this shop: made once, so that one may have them made while the store is read."""
    return table(replace(given.absence, days_per_week=given.open_days.per_week()))


def compute(given: ScoringInput, token: ProgressToken, beside: Beside | None = None) -> ScoringResult:
    """Score everybody as of `given.as_of` and decide whom to put into the queue.

    The queue of a shop without check-ins is the one that a replay of the policy gives; later only the last day decides.
    Reports progress in steps of customers; raises `CancelledError` soon after it was asked to stop. Of a large shop of
    which everything is made anew, a part is done `beside` it.
    """
    stored = given.stored.parameters if given.stored else None
    if stored is None:
        get_ready_beside(beside, len(given.history.visits), 0 if given.orders is None else len(given.orders.items))
    basis = Basis.of(given.open_days, given.as_of, given.absence, given.silent, stored)
    scores = scores_of_absences(given)
    rare_from = scores.rare_from(RARE_CHANCE)
    people = people_on(given, basis.days_per_week, rare_from, token, beside)
    ledger = GapLedger.from_json(mapping(stored["ledger"])) if stored else GapLedger.empty()
    ledger = ledger.with_track(people.track, scores, rare_from, given.as_of, given.open_days)
    policy = Policy(scores, ledger, given.capacity)
    known = people.known
    token.raise_if_cancelled()
    quiet = _quiet(policy, people, given, token)
    people.complete()
    scales = people.scales(stored)
    today = np.array([given.as_of])
    coming = still_coming(people.now, known, rare_from, today, people.states["rhythm"])[:, 0]
    changes = changes_on(people.rules, people.states, known, scales, coming & people.agree, given.as_of)
    chosen = _chosen(policy, people, given, _waiting(given, people, scales, changes), quiet)
    guard = judge(chosen.late[-1], chosen.late)
    asked = {int(c.customer_id) for c in given.check_ins if not c.is_closed}
    missing = {int(known.customer_ids[chosen.silences.position[o.silence]]) for o in chosen.openings}
    absences = _absences(given, people, policy, asked | missing)
    changed = {int(known.customer_ids[chosen.changes.position[c]]) for c, _ in chosen.changes.openings}
    least = threshold(scales.together, given.capacity)
    told = told_of(changes, known.customer_ids, least, asked | changed)
    closed = closings(given, people, coming, told)
    return ScoringResult(
        as_of=date.fromordinal(given.as_of),
        version=given.version,
        parameters={
            **given.notes,
            **basis.to_json(),
            "ledger": ledger.to_json(),
            "late": [[c.day, c.late, c.regulars] for c in chosen.late if c.day > given.as_of - KEPT_DAYS],
            "guard": {"code": guard.code, "missing": guard.missing, "regulars": guard.regulars},
            "shop": people.shop.to_json(given.as_of),
            "changes": scales.to_json(),
        },
        state_ids=known.customer_ids[people.renewed],
        states=people.states if len(people.renewed) == len(people.states) else people.states[people.renewed],
        scores=(*absences.items(), *((customer, s) for customer, signals in told.items() for s in signals)),
        to_open=(*_missing(chosen, known, absences), *_changed(chosen, people, told)),
        to_close=tuple(closed),
        to_refresh=tuple(refreshed(given, people, absences, told, closed)),
        guard=guard,
        is_past=given.is_past,
        visits_known=given.visits_known,
    )


def _absences(given: ScoringInput, people: People, policy: Policy, asked: Collection[int]) -> dict[int, Signal]:
    if SignalCode.ABSENCE in given.silent:
        return {}
    return absence_signals(people.states["rhythm"], people.now, people.known, policy, given.as_of, asked)


def _waiting(given: ScoringInput, people: People, scales: ChangeScales, changes: ChangesNow) -> ChangeQueue:
    """Those whose changes are rare enough: today, and for a shop's first queue at the ends of the last weeks too.

    Nobody is asked about a change that began before they were last asked about one, nor soon after "this is wrong".
    """
    least = threshold(scales.together, given.capacity)
    rarity = changes.together.copy()
    rarity[is_answered(given, people.known, changes)] = -np.inf
    at = np.flatnonzero(rarity >= least)
    asked = [c for c in given.check_ins if not c.ends_with_a_visit]
    opened = [c.opened_day.toordinal() for c in asked]
    today = np.full(len(at), given.as_of)
    if people.weeks is None or given.check_ins:
        return ChangeQueue(given.capacity, at, today, today, rarity[at], opened)
    ends, since = people.weeks.days, replay_begins(given.as_of)
    first, stop = np.searchsorted(ends, [max(since, given.as_of - OPEN_DAYS + 1), given.as_of]).tolist()
    earlier = people.weeks_together(scales, slice(first, stop))
    row, which = np.nonzero((earlier >= least) & np.isfinite(rarity)[:, None])
    day = ends[first + which]
    return ChangeQueue(
        given.capacity,
        np.concatenate([row, at]),
        np.concatenate([day, today]),
        np.concatenate([day, today]),
        np.concatenate([earlier[row, which], rarity[at]]),
    )


def _quiet(policy: Policy, people: People, given: ScoringInput, token: ProgressToken) -> _Quiet:
    """Whose silence is worth a hello: on the days of a replay at first, later today; no change counts for it."""
    as_of, begins, known = given.as_of, replay_begins(given.as_of), people.known
    if given.stored is None:
        track = people.track
        silences, late = policy.crossings(track, known, begins - OPEN_DAYS, as_of, token)
    else:
        track = people.now
        silences, _ = policy.crossings(track, known, as_of - OPEN_DAYS, as_of, token)
        grid = silence_grid(track, known, slice(None), as_of, as_of)
        newest = count_late(grid, track, policy.table.rare_from(LATE_CHANCE))
        late = [c for c in _late_counts(given.stored) if c.day < as_of] + newest
    return _Quiet(track, no_silences() if SignalCode.ABSENCE in given.silent else silences, late)


def _chosen(policy: Policy, people: People, given: ScoringInput, changes: ChangeQueue, quiet: _Quiet) -> _Chosen:
    """Whom the policy puts into the queue: by a replay at first, later by what `as_of` adds to what was asked."""
    as_of, known, (track, silences, late) = given.as_of, people.known, quiet
    if given.stored is None and not given.check_ins:
        days = range(replay_begins(as_of), as_of + 1)
        openings = policy.openings(silences, track, known, days, late, Asked(), changes)
        return _Chosen(track, silences, still_open(silences, openings, known, as_of), changes, late)
    busy = np.isin(known.customer_ids, [int(c.customer_id) for c in given.check_ins if not c.is_closed])
    asked = Asked(
        [c.opened_day.toordinal() for c in given.check_ins],
        _asked_silences(given.check_ins, silences, track, known.missed_appointment(*_where(silences), as_of)),
        frozenset(np.flatnonzero(busy).tolist()),
    )
    openings = policy.openings(silences, track, known, range(as_of, as_of + 1), late, asked, changes)
    return _Chosen(track, silences, openings, changes, late)


def _where(silences: Silences) -> tuple[IntArray, IntArray]:
    return silences.position, silences.began


def _asked_silences(
    check_ins: Sequence[CheckIn], silences: Silences, track: Track, missed: IntArray
) -> frozenset[tuple[int, int]]:
    """The silences that were asked about, or are: one silence gives one check-in, a sign of life begins another.

    A check-in that an away note or an appointment closed asked nothing yet: whoever stays away when the note has ended
    is asked about. So is whoever did not come to an appointment since (`missed`: its day, 0 for none). One about a
    change, done with before the silence, is no answer to it either.
    """
    asked: dict[int, list[CheckIn]] = {}
    for check_in in check_ins:
        if check_in.closed_because not in {ClosedBecause.AWAY_NOTE, ClosedBecause.BOOKED} and (
            check_in.ends_with_a_visit or not check_in.is_closed
        ):
            asked.setdefault(int(check_in.customer_id), []).append(check_in)
    out = set()
    rows = zip(silences.position.tolist(), silences.began.tolist(), missed.tolist(), strict=True)
    for position, began, appointment in rows:
        customer, since = int(track.visits.customer_ids[position]), max(began, appointment)
        if any(not c.is_closed or c.opened_day.toordinal() > since for c in asked.get(customer, ())):
            out.add((customer, began))
    return frozenset(out)


def _late_counts(stored: StoredStates) -> list[LateCount]:
    """The counts of earlier days that the last scoring left."""
    rows = stored.parameters.get("late", ())
    return (
        [LateCount(int(day), int(late), int(regulars)) for day, late, regulars in rows]
        if isinstance(rows, Sequence)
        else []
    )


def _missing(chosen: _Chosen, known: Circumstances, signals: Mapping[int, Signal]) -> tuple[NewCheckIn, ...]:
    """The openings with today's numbers and since when they were worth a hello, most urgent first."""
    out = []
    for opening in chosen.openings:
        customer = int(known.customer_ids[chosen.silences.position[opening.silence]])
        visit_day = int(chosen.track.visits.days[chosen.silences.visit[opening.silence]])
        opened, last_visit = date.fromordinal(opening.day), date.fromordinal(visit_day)
        crossed = date.fromordinal(int(chosen.silences.crossed[opening.silence]))
        out.append(NewCheckIn(customer, opened, last_visit, (replace(signals[customer], since=crossed),)))
    return tuple(sorted(out, key=lambda c: (-c.signals[0].score, c.opened_day, c.customer_id)))


def _changed(chosen: _Chosen, people: People, told: Mapping[int, tuple[Signal, ...]]) -> tuple[NewCheckIn, ...]:
    """Those who still come, but not as usual, the rarest first."""
    out = []
    for candidate, day in sorted(chosen.changes.openings, key=lambda o: (-chosen.changes.rarity[o[0]], o)):
        position = int(chosen.changes.position[candidate])
        customer = int(people.known.customer_ids[position])
        if customer in told:
            last_visit = date.fromordinal(int(people.states["rhythm"]["last_day"][position]))
            out.append(NewCheckIn(customer, date.fromordinal(day), last_visit, told[customer]))
    return tuple(out)
