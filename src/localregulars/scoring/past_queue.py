"""The queue as the alert policy would have filled it, stretch of weeks by stretch of weeks, each told what was asked.

It is the policy itself (`Policy.crossings`, `Policy.openings`); what it had asked before is all that is kept here.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import NamedTuple

import numpy as np

from localregulars.domain.check_in import OPEN_DAYS
from localregulars.domain.progress import ProgressToken
from localregulars.domain.signals import SignalCode
from localregulars.scoring.absence import AbsenceTable
from localregulars.scoring.circumstances import Circumstances
from localregulars.scoring.guard import LateCount
from localregulars.scoring.hindsight import Alert
from localregulars.scoring.history import IntArray, offsets_of
from localregulars.scoring.past_changes import PastChanges
from localregulars.scoring.policy import WEEK, Asked, Policy, Silences, no_silences
from localregulars.scoring.rhythm import Track, VisitDays
from localregulars.scoring.thresholds import GapLedger


@dataclass(frozen=True, slots=True)
class PastPeople:
    """Customers with their track, what is known of them and what had changed about them, in one order."""

    track: Track
    known: Circumstances
    changes: PastChanges

    def only(self, positions: IntArray, known: Circumstances) -> PastPeople:
        """Some of them alone, by ascending position; `known` is of these."""
        visits, t = self.track.visits, self.track
        counts = np.diff(visits.offsets)
        chosen = np.zeros(len(counts), bool)
        chosen[positions] = True
        at = np.flatnonzero(np.repeat(chosen, counts))
        offsets = offsets_of(counts[positions])
        track = Track(
            VisitDays(visits.customer_ids[positions], offsets, visits.days[at]), t.gap[at], t.usual_tenths[at],
            t.span[at], t.number[at], t.regular[at], t.evenness[at], t.weekdays[at],
        )  # fmt: skip
        return PastPeople(track, known, self.changes.only(positions))

    def has_come(self, position: int, visit: int, day: int) -> bool:
        """Whether somebody came again after a visit (its place in the track) by that day."""
        visits = self.track.visits
        return visit + 1 < int(visits.offsets[position + 1]) and int(visits.days[visit + 1]) <= day

    def newest_visit(self, position: int, day: int) -> int:
        """The place in the track of somebody's newest visit by that day."""
        visits = self.track.visits
        start, stop = int(visits.offsets[position]), int(visits.offsets[position + 1])
        return start + int(np.searchsorted(visits.days[start:stop], day, "right")) - 1


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some weeks with the scores and the ledger that held in them. Without `scores_absences` nobody is ever missing."""

    days: range
    scores: AbsenceTable
    ledger: GapLedger
    scores_absences: bool = True

    def crossings(
        self, people: PastPeople, capacity: int, token: ProgressToken
    ) -> tuple[Policy, Silences, list[LateCount]]:
        """Who was worth a hello in these weeks or shortly before, and how many were late on the days of these weeks."""
        policy = Policy(self.scores, self.ledger, capacity)
        before = self.days[0] - OPEN_DAYS
        silences, late = policy.crossings(people.track, people.known, before, self.days[-1], token)
        return policy, silences if self.scores_absences else no_silences(), late[OPEN_DAYS:]


class Opened(NamedTuple):
    """Somebody was put into the queue on `day`: the place of the newest visit, and since when a silence counts.

    `began` is 0 for a change, `code` says which.
    """

    position: int
    visit: int
    began: int
    day: int
    code: SignalCode


def past_queue(
    people: PastPeople, stretches: Sequence[Stretch], capacity: int, held: Collection[int], token: ProgressToken
) -> list[Opened]:
    """Whom the policy puts into the queue; nobody on the days that the guard `held`."""
    opened: list[Opened] = []
    for stretch in stretches:
        policy, silences, _ = stretch.crossings(people, capacity, token)
        fresh = _at(silences, _not_asked_yet(silences, opened, people.known))
        for day in stretch.days:
            recent = list(takewhile(lambda o, day=day: o.day > day - OPEN_DAYS, reversed(opened)))  # type: ignore[misc]
            if day in held or sum(o.day > day - WEEK for o in recent) >= capacity:
                continue
            found, gone = _on_day(policy, people, fresh, recent, [o for o in opened if not o.began], day)
            opened += found
            if len(gone):
                fresh = _at(fresh, np.delete(np.arange(len(fresh.position)), gone))
    return opened


def _on_day(
    policy: Policy,
    people: PastPeople,
    fresh: Silences,
    recent: Sequence[Opened],
    changed: Sequence[Opened],
    day: int,
) -> tuple[list[Opened], list[int]]:
    """Who is put into the queue on a day, and which silences that took out of `fresh`.

    `recent` are those of the last four weeks, `changed` all who were asked about a change.
    """
    waiting = (fresh.crossed <= day) & (day < fresh.crossed + OPEN_DAYS) & (day < fresh.ends)
    asked_of_change = [o.position for o in recent if not o.began]
    if asked_of_change:
        waiting &= ~np.isin(fresh.position, asked_of_change)
    at, week = np.flatnonzero(waiting), people.changes.week_of(day)
    queue = people.changes.queue(week, policy.capacity, [(o.position, o.day) for o in changed])
    if not len(at) and not len(queue.position):
        return [], []
    busy = {o.position for o in recent if not o.began or not people.has_come(o.position, o.visit, day)}
    asked = Asked([o.day for o in recent if o.day > day - WEEK], frozenset(), frozenset(busy))
    silences = _at(fresh, at)
    missing = policy.openings(silences, people.track, people.known, range(day, day + 1), (), asked, queue)
    gone = [int(at[o.silence]) for o in missing]
    out = [
        Opened(int(fresh.position[i]), int(fresh.visit[i]), int(fresh.began[i]), day, SignalCode.ABSENCE) for i in gone
    ]
    for candidate, _ in queue.openings:
        position = int(queue.position[candidate])
        code = people.changes.code(position, week)
        out.append(Opened(position, people.newest_visit(position, day), 0, day, code))
    return out, gone


def _not_asked_yet(silences: Silences, opened: Sequence[Opened], known: Circumstances) -> IntArray:
    """Which were not asked about: one silence, one check-in. What excused them since then begins another."""
    asked: dict[tuple[int, int], int] = {(o.position, o.began): o.day for o in opened}
    silence = zip(silences.position.tolist(), silences.began.tolist(), strict=True)
    day = np.array([asked.get(key, 0) for key in silence], np.int64)
    noted = np.zeros(len(day), np.int64)
    for days in (known.away, known.booked):
        noted += days.up_to(silences.position, silences.crossed) - days.up_to(silences.position, day)
    return np.flatnonzero((day == 0) | ((silences.crossed > day) & (noted > 0)))


def _at(silences: Silences, chosen: IntArray) -> Silences:
    return Silences(
        silences.position[chosen],
        silences.visit[chosen],
        silences.began[chosen],
        silences.crossed[chosen],
        silences.ends[chosen],
    )


def alerts_of(opened: Sequence[Opened], people: PastPeople, positions: IntArray) -> tuple[Alert, ...]:
    """The alerts with their numbers; `positions` are those of the people among everybody."""
    own, visit, began, day = np.array([o[:4] for o in opened], np.int64).reshape(-1, 4).T
    is_missing = began > 0
    silent = np.where(is_missing, people.known.silent_days(own, began, day), 0)
    usual = np.where(is_missing, people.track.usual_tenths[visit], 0)
    who, last_visit = positions[own].tolist(), people.track.visits.days[visit].tolist()
    rows = zip(opened, who, last_visit, silent.tolist(), usual.tolist(), strict=True)
    return tuple(Alert(at, o.day, o.code, visited, days, tenths) for o, at, visited, days, tenths in rows)
