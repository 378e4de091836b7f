"""Putting a mistake right: opened by a complaint, a bad score or whoever noticed; then offered and settled."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial

from localregulars.application.access import acting, owner_only
from localregulars.application.feedback.ports import NewRecovery
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.consent import Purpose
from localregulars.domain.errors import ConsentMissingError, InputRefusedError
from localregulars.domain.feedback import ASK_WITHOUT_NAME, FeedbackId, spoken_words
from localregulars.domain.ids import CustomerId
from localregulars.domain.recovery import (
    Aftermath,
    Recovery,
    RecoveryCause,
    RecoveryId,
    Said,
    aftermath,
    amount,
    require_empowered,
)
from localregulars.domain.shop import ShopCalendar

COLD_ANGER = 0.0
"""Who complains without a mood that was written down was not satisfied."""
MOST_SETTLED = 200


@dataclass(frozen=True, slots=True)
class RecoveryRow:
    """One recovery as a screen shows it; `name` is "" where nobody is known; times are in hours from `at`."""

    recovery: Recovery
    name: str = field(repr=False)
    aftermath: Aftermath
    hours_to_first_word: float | None
    hours_to_settled: float | None


@dataclass(frozen=True, slots=True)
class RecoveriesView:
    """What is still to be put right, oldest first, what was, newest first, and what staff may give (thousandths)."""

    open: tuple[RecoveryRow, ...]
    settled: tuple[RecoveryRow, ...]
    empowerment_milli: int


def open_recovery(
    uow: UnitOfWork,
    clock: Clock,
    *,
    cause: RecoveryCause,
    what: str,
    customer_id: CustomerId | None = None,
    feedback_id: FeedbackId | None = None,
    satisfaction: float | None = None,
    at: datetime | None = None,
) -> Outcome[RecoveryId]:
    """Something went wrong and is to be put right; with or without somebody whom it happened to.

    `satisfaction` is how they took it, from 0 to 1. `at` is an aware instant, now where it is None.
    """
    if customer_id is not None and not uow.consents.stands(customer_id, Purpose.FEEDBACK):
        raise ConsentMissingError(ASK_WITHOUT_NAME)
    if feedback_id is not None and uow.recoveries.of_entry(feedback_id) is not None:
        msg = "This is on the list of what is to be put right already; open it there."
        raise InputRefusedError(msg)
    when = at or clock.now()
    day = ShopCalendar.of(uow.settings.profile()).day_of(when)
    number = uow.recoveries.add(
        NewRecovery(cause, spoken_words(what), when, day, customer_id, feedback_id, satisfaction)
    )
    _line(uow, clock, "recovery.opened", number, customer_id, cause=cause.value)
    return Outcome(number, Changes.FEEDBACK, partial(_undo_open, recovery_id=number))


def offer(
    uow: UnitOfWork, clock: Clock, *, recovery_id: RecoveryId, offered: str, amount_milli: int = 0
) -> Outcome[Recovery]:
    """Write down what was offered, worth so much in thousandths; staff offer what the owner set, the owner anything.

    It is the first word to them, where there was none, for the complaint that opened it as well.
    """
    before = uow.recoveries.get(recovery_id)
    after = before.with_offer(offered, amount_milli, clock.now())
    require_empowered(acting().role, uow.recoveries.empowerment_milli(), amount_milli)
    entry = None if before.feedback_id is None else uow.feedback.get(before.feedback_id)
    if entry is not None and entry.customer_id is not None:
        uow.feedback.save(entry.answered(clock.now()))
    outcome = _change(uow, clock, before, after, "recovery.offered")
    if entry is None or entry.customer_id is None or entry.answered_at is not None:
        return outcome
    return Outcome(outcome.value, outcome.changes, partial(_undo_offer, before=before, entry=entry.feedback_id))


def settle_recovery(
    uow: UnitOfWork, clock: Clock, *, recovery_id: RecoveryId, cost_milli: int | None = None
) -> Outcome[Recovery]:
    """It is put right; `cost_milli` is what that cost in thousandths, None what was offered."""
    before = uow.recoveries.get(recovery_id)
    if cost_milli is not None:
        require_empowered(acting().role, max(before.offered_milli or 0, uow.recoveries.empowerment_milli()), cost_milli)
    return _change(uow, clock, before, before.settled(clock.now(), cost_milli), "recovery.settled")


@owner_only
def set_empowerment(uow: UnitOfWork, clock: Clock, *, milli: int) -> Outcome[None]:
    """Say what staff may give by themselves, in thousandths; 0 is an apology and nothing else."""
    before = uow.recoveries.empowerment_milli()
    uow.recoveries.set_empowerment(amount(milli))
    uow.audit.record("recovery.empowered", None, clock.now(), milli=milli)
    return Outcome(None, Changes.FEEDBACK, partial(set_empowerment, milli=before))


@owner_only
def recoveries_view(uow: UnitOfWork, clock: Clock) -> RecoveriesView:
    """Everything that is to be put right or was, with what came of it."""
    still, over = uow.recoveries.not_settled(), uow.recoveries.settled(limit=MOST_SETTLED)
    rows = recovery_rows(uow, clock, [*still, *over])
    return RecoveriesView(rows[: len(still)], rows[len(still) :], uow.recoveries.empowerment_milli())


def recovery_rows(uow: UnitOfWork, clock: Clock, recoveries: Collection[Recovery]) -> tuple[RecoveryRow, ...]:
    """Recoveries with whom they happened to, and what came of them afterwards."""
    people = frozenset(one.customer_id for one in recoveries if one.customer_id is not None)
    names, said = uow.directory.names(people), satisfaction_of_people(uow, people)
    today = ShopCalendar.of(uow.settings.profile()).day_of(clock.now())
    known_until = uow.visits.newest_day() or today
    visits = {
        who: [visit.day for visit in uow.visits.of_customer(who)] if uow.consents.stands(who, Purpose.HISTORY) else None
        for who in people
    }
    return tuple(
        RecoveryRow(
            one,
            "" if one.customer_id is None else names.get(one.customer_id, ""),
            Aftermath(None, None)
            if one.customer_id is None
            else aftermath(one, visits[one.customer_id], said.get(one.customer_id, []), known_until),
            _hours(one.at, one.answered_at),
            _hours(one.at, one.settled_at),
        )
        for one in recoveries
    )


def satisfaction_of_people(uow: UnitOfWork, people: Collection[CustomerId]) -> dict[CustomerId, list[Said]]:
    """How satisfied these were whenever they said so, in the log or to a survey; oldest first.

    What they wrote to a survey stands in the log at the same second, with a mood made of the score: the score counts.
    """
    found = {who: list(said) for who, said in uow.feedback.said_by(people).items()}
    for who, said in uow.survey_answers.said_by(people).items():
        rated = {one.at for one in said}
        found[who] = [one for one in found.get(who, ()) if one.at not in rated] + said
    return {who: sorted(said) for who, said in found.items()}


def _hours(begun: datetime, ended: datetime | None) -> float | None:
    return None if ended is None else max((ended - begun).total_seconds(), 0.0) / 3600


def _change(uow: UnitOfWork, clock: Clock, before: Recovery, after: Recovery, action: str) -> Outcome[Recovery]:
    uow.recoveries.save(after)
    _line(uow, clock, action, before.recovery_id, before.customer_id)
    return Outcome(
        uow.recoveries.get(before.recovery_id), Changes.FEEDBACK, partial(_take_back, before=before)
    )  # fmt: skip


def _take_back(uow: UnitOfWork, clock: Clock, *, before: Recovery) -> Outcome[object]:
    now = uow.recoveries.get(before.recovery_id)
    if now.is_bare and not before.is_bare:
        msg = "The words of this are not there any more, or rest, so nothing can be put back or kept beside them."
        raise InputRefusedError(msg)
    uow.recoveries.save(before)
    _line(uow, clock, "recovery.taken_back", before.recovery_id, before.customer_id)
    return Outcome(None, Changes.FEEDBACK, partial(_take_back, before=now))


def _undo_offer(uow: UnitOfWork, clock: Clock, *, before: Recovery, entry: FeedbackId) -> Outcome[object]:
    """The offer was the first word to them, so there was none after all."""
    uow.feedback.save(replace(uow.feedback.get(entry), answered_at=None))
    return _take_back(uow, clock, before=before)


def _undo_open(uow: UnitOfWork, clock: Clock, *, recovery_id: RecoveryId) -> Outcome[object]:
    recovery = uow.recoveries.get(recovery_id)
    if recovery.settled_at is not None:
        msg = "This is settled already; take that back first."
        raise InputRefusedError(msg)
    uow.recoveries.remove(recovery_id)
    _line(uow, clock, "recovery.removed", recovery_id, recovery.customer_id)
    return Outcome(None, Changes.FEEDBACK)


def _line(
    uow: UnitOfWork, clock: Clock, action: str, number: RecoveryId, who: CustomerId | None, **codes: str
) -> None:  # fmt: skip
    if who is None:
        uow.audit.record(action, None, clock.now(), recovery=number, **codes)
    else:
        uow.audit.record(action, who, clock.now(), **codes)
