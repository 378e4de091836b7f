"""What a scoring does with check-ins that are there: which end, which get today's numbers, what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

import numpy as np
import numpy.typing as npt

from localregulars.domain.check_in import OPEN_DAYS, CheckIn, ClosedBecause
from localregulars.domain.signals import Signal
from localregulars.scoring.change_scores import ChangesNow
from localregulars.scoring.circumstances import Circumstances
from localregulars.scoring.people import People
from localregulars.scoring.records import ScoringInput

BoolArray = npt.NDArray[np.bool_]
Told = Mapping[int, tuple[Signal, ...]]

WRONG_DAYS = 182
"""After "this is wrong" about a change nobody is suggested for one for half a year."""


def closings(
    given: ScoringInput, people: People, coming: BoolArray, told: Told
) -> list[tuple[CheckIn, ClosedBecause]]:  # fmt: skip
    """Open check-ins that a sign of life answers, whose change is over, or that lapsed."""
    out = []
    for check_in in given.check_ins:
        position = _position(people.known, check_in)
        if check_in.is_closed or position is None:
            continue
        rhythm = people.states["rhythm"][position]
        newest = int(rhythm["last_day"]) if rhythm["visit_days"] else 0
        sign = given.signs.get(int(check_in.customer_id), 0)
        was_heard_of = check_in.opened_day.toordinal() < sign <= given.as_of
        has_come = check_in.ends_with_a_visit and newest > check_in.last_visit_day.toordinal()
        if has_come or was_heard_of:
            out.append((check_in, ClosedBecause.SIGN_OF_LIFE))
        elif check_in.lapses_on.toordinal() <= given.as_of:
            out.append((check_in, ClosedBecause.LAPSED))
        elif not check_in.ends_with_a_visit and coming[position] and int(check_in.customer_id) not in told:
            out.append((check_in, ClosedBecause.BACK_TO_USUAL))
    return out


def refreshed(
    given: ScoringInput,
    people: People,
    absences: Mapping[int, Signal],
    told: Told,
    closed: Sequence[tuple[CheckIn, ClosedBecause]],
) -> list[CheckIn]:
    """Open check-ins with the numbers of `as_of`, but those to be `closed`; since when they hold stays as it was.

    Of somebody who still comes the newest visit is the last one.
    Whoever is missing now though the check-in was about a change is missing first of all.
    """
    closing = {c.check_in_id for c, _ in closed}
    out = []
    for check_in in given.check_ins:
        customer, position = int(check_in.customer_id), _position(people.known, check_in)
        if check_in.is_closed or position is None or check_in.check_in_id in closing:
            continue
        signals = _signals(check_in, absences.get(customer), told.get(customer, ()))
        last_visit = check_in.last_visit_day
        if not check_in.ends_with_a_visit:
            last_visit = date.fromordinal(int(people.states["rhythm"]["last_day"][position]))
        renewed = replace(check_in, signals=signals or check_in.signals, last_visit_day=last_visit)
        if renewed != check_in:
            out.append(renewed)
    return out


def _signals(check_in: CheckIn, absence: Signal | None, changes: tuple[Signal, ...]) -> tuple[Signal, ...]:
    """Today's signals of a check-in; nothing where nothing new is to be said."""
    if check_in.ends_with_a_visit:
        now = (absence, *(s for s in check_in.signals if s.code.is_change)) if absence else ()
    else:
        now = (absence, *(changes or check_in.signals)) if absence else changes
    begun = {signal.code: signal.since for signal in check_in.signals}
    return tuple(replace(s, since=min(s.since, begun.get(s.code, s.since))) for s in now)


def is_answered(given: ScoringInput, known: Circumstances, changes: ChangesNow) -> BoolArray:
    """Whose change (one entry a customer) began before they were last asked about one, or who is left in peace.

    That is whoever was in the queue in the last four weeks, for whatever reason.
    """
    out = np.zeros(len(known.customer_ids), bool)
    for check_in in given.check_ins:
        position = _position(known, check_in)
        if position is None or not check_in.is_closed:
            continue
        opened = check_in.opened_day.toordinal()
        out[position] |= given.as_of < opened + OPEN_DAYS
        if check_in.ends_with_a_visit:
            continue
        was_wrong = check_in.closed_because is ClosedBecause.WRONG and given.as_of < opened + WRONG_DAYS
        signals = changes.signals(np.array([position]))[0]
        out[position] |= was_wrong or any(signal.since.toordinal() <= opened for signal in signals[:1])
    return out


def _position(known: Circumstances, check_in: CheckIn) -> int | None:
    at = int(np.searchsorted(known.customer_ids, int(check_in.customer_id)))
    is_there = at < len(known.customer_ids) and known.customer_ids[at] == int(check_in.customer_id)
    return at if is_there else None
