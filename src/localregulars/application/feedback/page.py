"""What the Feedback screen shows of the log: one slice of it with how many there are in each, and one entry whole."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial

from localregulars.application.access import acting
from localregulars.application.feedback.log import me, ways_to
from localregulars.application.feedback.ports import LogSlice
from localregulars.application.feedback.themes import change_made, plan_change
from localregulars.application.feedback.views import LogRow, ToTell, expected_soon, log_rows, my_feedback, told_rows
from localregulars.application.noticing.check_ins import shop_today
from localregulars.application.outcome import Changes, Outcome, UseCase
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.voices.to_tell import VoiceToTell, voices_to_tell, with_an_occasion
from localregulars.domain.check_in import ContactChannel
from localregulars.domain.feedback import THE_OWNER, Attachment, Entry, FeedbackId, FeedbackState, ShopChange, ThemeId
from localregulars.domain.recovery import Recovery
from localregulars.domain.staff import Role, StaffId

MOST_EXPECTED = 500
"""More appointments in two days than a shop of this size has."""


@dataclass(frozen=True, slots=True)
class LogPage:
    """A slice of the log, newest first, overdue ones by their day; how many entries there are in each slice.

    `people` are those who can see to something, the owner without a name of their own as ""; `changes` are those that
    were made, newest first; `topics` can be chosen again.
    """

    today: date
    rows: tuple[LogRow, ...]
    counts: Mapping[LogSlice, int]
    people: tuple[tuple[StaffId, str], ...] = field(repr=False)
    changes: tuple[ShopChange, ...] = field(repr=False)
    topics: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class EntryDetail:
    """What else belongs to one entry: how they may be told, the change that fixed it, and what is kept beside it.

    `recovery` is how it was put right, for the owner.
    """

    feedback_id: FeedbackId
    ways: tuple[ContactChannel, ...]
    change: str = field(repr=False)
    attachments: tuple[Attachment, ...]
    recovery: Recovery | None = None


@dataclass(frozen=True, slots=True)
class TellToday:
    """Whom there is an occasion to tell something today, at most as many as were asked for; how many wait in all."""

    rows: tuple[ToTell | VoiceToTell, ...]
    waiting: int


def tell_today(uow: UnitOfWork, clock: Clock, *, most: int) -> TellToday:
    """What came of what they said, for those who were here today or yesterday or are expected until tomorrow.

    What they wished for and chose comes after it.
    """
    today = shop_today(uow, clock)
    soon = expected_soon(uow, today)
    expected = tuple(soon)[:MOST_EXPECTED]
    yesterday = today - timedelta(days=1)
    entries = uow.feedback.told_soon(came_since=yesterday, expected=expected, limit=most)
    voices = voices_to_tell(uow)
    heard = with_an_occasion(uow, voices, today, soon, most=most - len(entries)) if voices else ()
    return TellToday((*told_rows(uow, clock, entries), *heard), uow.feedback.count_to_be_told() + len(voices))


def log_page(uow: UnitOfWork, clock: Clock, *, which: LogSlice, limit: int) -> LogPage:
    """The slice for the owner; staff see what they wrote down themselves or see to, and nothing else."""
    today, topics = shop_today(uow, clock), uow.themes.topics()
    if acting().role is not Role.OWNER:
        mine = my_feedback(uow, clock, limit=limit)
        rows = tuple(row for row in mine if is_in(row.entry, which, today))
        counts = {one: sum(is_in(row.entry, one, today) for row in mine) for one in LogSlice}
        myself = me()
        people: tuple[tuple[StaffId, str], ...] = () if myself is None else ((myself, acting().name),)
        return LogPage(today, rows, counts, people, (), topics)
    rows = log_rows(uow, clock, uow.feedback.listed(which, today=today, limit=limit))
    people = ((THE_OWNER, ""), *((member.staff_id, member.name) for member in uow.staff.all()))
    made = tuple(change for change in uow.themes.changes() if change.made_on is not None)
    return LogPage(today, rows, uow.feedback.counted(today), people, made, topics)


def entry_detail(uow: UnitOfWork, _clock: Clock, *, feedback_id: FeedbackId) -> EntryDetail:
    """What else belongs to it; for staff only where they wrote it down or see to it."""
    entry = uow.feedback.get(feedback_id)
    if acting().role is not Role.OWNER and me() not in {entry.written_by, entry.task.owner}:
        return EntryDetail(feedback_id, (), "", ())
    change = "" if entry.change_id is None else uow.themes.change(entry.change_id).what
    recovery = uow.recoveries.of_entry(feedback_id) if acting().role is Role.OWNER else None
    return EntryDetail(feedback_id, ways_to(uow, entry), change, uow.feedback.attachments(feedback_id), recovery)


def is_in(entry: Entry, which: LogSlice, today: date) -> bool:
    """Whether an entry belongs to a slice."""
    match which:
        case LogSlice.ALL:
            return True
        case LogSlice.OVERDUE:
            return entry.is_overdue(today)
        case LogSlice.NEW:
            return entry.state is FeedbackState.NEW and entry.asks_for_something
        case LogSlice.PRAISE:
            return entry.state is FeedbackState.NEW and not entry.asks_for_something
        case _:
            return entry.state == which.value


def change_made_today(
    uow: UnitOfWork,
    clock: Clock,
    *,
    what: str,
    themes: Collection[ThemeId] = (),
    entries: Collection[FeedbackId] = (),
) -> Outcome[int]:
    """A change that is so from today: planned and made in one step, and taken back in one; how much it fixed."""
    planned = plan_change(uow, clock, what=what, themes=themes, entries=entries)
    made = change_made(uow, clock, change_id=planned.value, on=shop_today(uow, clock))
    undos = [step.undo for step in (made, planned) if step.undo is not None]
    return Outcome(made.value, made.changes, partial(_undo_each, undos=undos))


def _undo_each(uow: UnitOfWork, clock: Clock, *, undos: list[UseCase[object]]) -> Outcome[object]:
    for undo in undos:
        undo(uow, clock)
    return Outcome(None, Changes.FEEDBACK)
