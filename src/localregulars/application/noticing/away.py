"""Away notes: the knowledge that no till has, one click at the counter."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from localregulars.application.noticing.check_ins import close_for, reopen, shop_today
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.check_in import AwayNote, CheckIn, ClosedBecause
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import AwayNoteId, CustomerId

LONGEST_AWAY_DAYS = 366


def note_away(
    uow: UnitOfWork, clock: Clock, *, customer_id: CustomerId, last_day: date, first_day: date | None = None
) -> Outcome[AwayNoteId]:
    """Somebody will be away until `last_day` (included). Their open check-in is closed: the silence has its reason.

    Without `first_day` the note begins where an open check-in's silence begins, else today.
    """
    begins = first_day or _silence_begins(uow, clock, customer_id)
    if last_day < begins:
        msg = "The last day away lies before the first; choose a later day."
        raise InputRefusedError(msg)
    if (last_day - begins).days > LONGEST_AWAY_DAYS:
        msg = "An away note covers a year at most; choose an earlier day."
        raise InputRefusedError(msg)
    note_id = uow.away.add(customer_id, begins, last_day, clock.now())
    closed = close_for(uow, clock, customer_id, ClosedBecause.AWAY_NOTE)
    uow.scores.mark_stale()
    uow.audit.record("away.noted", customer_id, clock.now(), days=(last_day - begins).days + 1)
    undo = partial(_undo_note, away_note_id=note_id, customer_id=customer_id, closed=closed)
    return Outcome(note_id, Changes.AWAY_NOTES | Changes.CHECK_INS, undo)


def remove_away_note(uow: UnitOfWork, clock: Clock, *, away_note_id: AwayNoteId) -> Outcome[None]:
    """They are not away after all."""
    note = _note(uow, away_note_id)
    uow.away.remove(away_note_id)
    uow.scores.mark_stale()
    uow.audit.record("away.removed", note.customer_id, clock.now())
    undo = partial(note_away, customer_id=note.customer_id, first_day=note.first_day, last_day=note.last_day)
    return Outcome(None, Changes.AWAY_NOTES, undo)


def _silence_begins(uow: UnitOfWork, clock: Clock, customer_id: CustomerId) -> date:
    today = shop_today(uow, clock)
    silent = [c.last_visit_day + timedelta(days=1) for c in uow.check_ins.not_closed() if c.customer_id == customer_id]
    return min([today, *silent])


def _note(uow: UnitOfWork, away_note_id: AwayNoteId) -> AwayNote:
    for note in uow.away.all():
        if note.away_note_id == away_note_id:
            return note
    msg = "This away note is gone already."
    raise InputRefusedError(msg)


def _undo_note(
    uow: UnitOfWork, clock: Clock, *, away_note_id: AwayNoteId, customer_id: CustomerId, closed: tuple[CheckIn, ...]
) -> Outcome[object]:
    uow.away.remove(away_note_id)
    reopen(uow, closed)
    uow.scores.mark_stale()
    uow.audit.record("away.undone", customer_id, clock.now())
    return Outcome(None, Changes.AWAY_NOTES | Changes.CHECK_INS)
