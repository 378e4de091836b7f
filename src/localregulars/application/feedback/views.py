"""What screens show of the feedback log: the log, somebody's own entries, and who is still to be told what."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from localregulars.application.access import acting, owner_only
from localregulars.application.feedback.log import me, ways_to
from localregulars.application.noticing.check_ins import shop_today
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.check_in import ContactChannel
from localregulars.domain.feedback import Entry, FeedbackId, FeedbackState, FixedBy, ThemeId
from localregulars.domain.ids import CustomerId
from localregulars.domain.staff import Role

MOST_ROWS = 200


@dataclass(frozen=True, slots=True)
class LogRow:
    """One line of the log. `name` is the customer's, `author` who wrote it down, `task_owner` who sees to it.

    They are "" where nobody is known; the owner without a name of their own (`THE_OWNER` in the entry) is "" as well.
    """

    entry: Entry
    name: str = field(repr=False)
    author: str = field(repr=False)
    task_owner: str = field(repr=False)
    is_overdue: bool


@dataclass(frozen=True, slots=True)
class ToTell:
    """One thing to tell somebody: what came of what they said. Words are what they said, "" for staff.

    `came_of_it` is the change, or the honest reason; `came_lately` that they were here today or yesterday;
    `expected_on` their appointment today or tomorrow; the rest of the days are shop days.
    """

    feedback_id: FeedbackId
    customer_id: CustomerId
    name: str = field(repr=False)
    topic: str = field(repr=False)
    words: str = field(repr=False)
    said_on: date
    fixed_by: FixedBy
    came_of_it: str = field(repr=False)
    ways: tuple[ContactChannel, ...]
    last_visit: date | None
    came_lately: bool
    expected_on: date | None

    @property
    def is_for_today(self) -> bool:
        """Whether there is an occasion: they were here, or are about to be."""
        return self.came_lately or self.expected_on is not None


@owner_only
def feedback_log(
    uow: UnitOfWork,
    clock: Clock,
    *,
    limit: int = MOST_ROWS,
    states: Collection[FeedbackState] = (),
    themes: Collection[ThemeId] = (),
    before: FeedbackId | None = None,
) -> tuple[LogRow, ...]:
    """The newest entries, newest first; `before` goes on where a list ended, empty collections are all."""
    return log_rows(uow, clock, uow.feedback.recent(limit=limit, states=states, themes=themes, before=before))


@owner_only
def open_feedback(uow: UnitOfWork, clock: Clock) -> tuple[LogRow, ...]:
    """Everything that is still to be done: by its due day, then the oldest first."""
    return log_rows(uow, clock, uow.feedback.open_entries())


def my_feedback(uow: UnitOfWork, clock: Clock, *, limit: int = MOST_ROWS) -> tuple[LogRow, ...]:
    """What whoever is here wrote down or sees to, newest first: all that staff see of other people's words."""
    who = me()
    return () if who is None else log_rows(uow, clock, uow.feedback.of_staff(who, limit=limit))


def one_entry(uow: UnitOfWork, clock: Clock, *, feedback_id: FeedbackId) -> LogRow:
    """One line of the log; for staff only what they wrote down themselves or see to, else without words and name."""
    entry = uow.feedback.get(feedback_id)
    if acting().role is not Role.OWNER and me() not in {entry.written_by, entry.task.owner}:
        entry = replace(entry, words="", because="", customer_id=None)
    return log_rows(uow, clock, [entry])[0]


def topics(uow: UnitOfWork) -> tuple[str, ...]:
    """The topic words that can be chosen again, those that were used most first."""
    return uow.themes.topics()


def to_tell(uow: UnitOfWork, clock: Clock) -> tuple[ToTell, ...]:
    """Who is still to be told what: first those who were here or are about to be, then whoever waits longest."""
    rows = told_rows(uow, clock, uow.feedback.to_be_told())
    return tuple(sorted(rows, key=lambda row: not row.is_for_today))


def to_tell_at_visit(uow: UnitOfWork, clock: Clock, *, customer_id: CustomerId) -> tuple[ToTell, ...]:
    """What there is to tell somebody who is standing at the counter, longest waiting first."""
    return told_rows(uow, clock, uow.feedback.to_be_told(customer_id))


def log_rows(uow: UnitOfWork, clock: Clock, entries: Iterable[Entry]) -> tuple[LogRow, ...]:
    """Entries with the names that belong to them."""
    found, today = list(entries), shop_today(uow, clock)
    names = uow.directory.names({entry.customer_id for entry in found if entry.customer_id is not None})
    staff = {member.staff_id: member.name for member in uow.staff.all()}
    return tuple(
        LogRow(
            entry,
            "" if entry.customer_id is None else names.get(entry.customer_id, ""),
            "" if entry.written_by is None else staff.get(entry.written_by, ""),
            "" if entry.task.owner is None else staff.get(entry.task.owner, ""),
            entry.is_overdue(today),
        )
        for entry in found
    )


def told_rows(uow: UnitOfWork, clock: Clock, entries: list[Entry]) -> tuple[ToTell, ...]:
    """Entries of people who are to be told, with what came of them and whether there is an occasion."""
    today = shop_today(uow, clock)
    expected = expected_soon(uow, today) if entries else {}
    return tuple(
        _told_row(uow, entry, entry.customer_id, today, expected)
        for entry in entries
        if entry.customer_id is not None and entry.fixed_by is not None
    )


def _told_row(
    uow: UnitOfWork, entry: Entry, who: CustomerId, today: date, expected: Mapping[CustomerId, date]
) -> ToTell:  # fmt: skip
    row = uow.directory.row(who)
    last = row.last_visit if row.has_history_consent else None
    by_change = entry.fixed_by is FixedBy.CHANGE and entry.change_id is not None
    return ToTell(
        feedback_id=entry.feedback_id,
        customer_id=who,
        name=row.name,
        topic=entry.topic,
        words=entry.words if acting().role is Role.OWNER else "",
        said_on=entry.day,
        fixed_by=FixedBy.CHANGE if by_change else FixedBy.WORDS,
        came_of_it=uow.themes.change(entry.change_id).what if by_change and entry.change_id else entry.because,
        ways=ways_to(uow, entry),
        last_visit=last,
        came_lately=last is not None and last >= today - timedelta(days=1),
        expected_on=expected.get(who),
    )


def expected_soon(uow: UnitOfWork, today: date) -> dict[CustomerId, date]:
    """Who has an appointment today or tomorrow."""
    days = {today, today + timedelta(days=1)}
    ahead = [booking for booking in uow.bookings.appointments() if booking.day in days]
    return {booking.customer_id: booking.day for booking in sorted(ahead, key=lambda b: b.day, reverse=True)}
