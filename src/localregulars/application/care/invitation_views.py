"""What a screen shows of invitations: who could be invited, the list to work down, and what came of it afterwards."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

import numpy as np

from localregulars.application.access import owner_only
from localregulars.application.care.invitations import agreed_among, left_in_peace
from localregulars.application.customers.groups import saved_groups
from localregulars.application.noticing.check_ins import shop_today
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.care_cost import CareCostKind
from localregulars.domain.groups import GroupId, SavedGroup
from localregulars.domain.ids import CustomerId, InvitationId
from localregulars.domain.invitations import (
    FOLLOWED_DAYS,
    LEAST_LEFT_OUT,
    MOST_LEFT_OUT,
    Invitation,
    InvitationChannel,
    InvitationMark,
    InvitedTo,
    Whom,
    left_out_of,
)
from localregulars.domain.steering import TimelineNote
from localregulars.measures.arrays import FloatArray
from localregulars.measures.findings import Finding, Unsaid
from localregulars.measures.intervals.differences import Change, change
from localregulars.measures.measure import LEAST, IntervalKind
from localregulars.measures.samples import Values, judged

NEEDED = LEAST[IntervalKind.SKEWED_MEAN]
"""So many have to be invited, and as many left out, before anything can be said."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """Who could be invited now.

    `agreed` people agreed to the channel, `among` of them are wanted and may be asked now, and of `reached` of these a
    number or address is kept. `resting` more are wanted, but were asked or answered something lately.
    """

    agreed: int
    among: int
    reached: int
    resting: int = 0

    def left_out(self, percent: int) -> int:
        """How many the lot would leave out; 0 where there are too few for a lot."""
        return left_out_of(self.reached, percent) if self.reached >= 2 else 0

    def says_something(self, percent: int) -> bool:
        """Whether enough are on both sides for a figure afterwards."""
        left_out = self.left_out(percent)
        return min(left_out, self.reached - left_out) >= NEEDED

    @property
    def enough_percent(self) -> int | None:
        """The smallest share left out, in tens of a hundred, with which something can be said; None where none can."""
        shares = range(LEAST_LEFT_OUT, MOST_LEFT_OUT + 1, 10)
        return next((percent for percent in shares if self.says_something(percent)), None)


@dataclass(frozen=True, slots=True)
class InvitationRow:
    """One invitation as a list shows it: its words and day (None where its note was taken away), and how many."""

    invitation: Invitation
    words: str = field(repr=False)
    day: date | None
    done_on: date | None
    invited: int
    left_out: int

    def is_over(self, today: date) -> bool:
        """Whether the days that count are over: nobody is invited to it any more."""
        return today >= self.invitation.day + timedelta(days=FOLLOWED_DAYS)


@dataclass(frozen=True, slots=True)
class InvitationsPage:
    """Everything above the list, and the list: the latest first. `agreed` counts those who agreed to each channel."""

    rows: tuple[InvitationRow, ...]
    groups: tuple[SavedGroup, ...]
    agreed: Mapping[InvitationChannel, int]


@dataclass(frozen=True, slots=True)
class InvitedPerson:
    """Somebody to invite, with the number or address of the channel; "" where it is not kept any more.

    `invited_on` is the day on which they were invited; None where they were not yet.
    """

    customer_id: CustomerId
    name: str = field(repr=False)
    reached_at: str = field(repr=False)
    invited_on: date | None = None


@dataclass(frozen=True, slots=True)
class Brought:
    """Visit days a person from the day of the lot on, of the invited and of those left out, and the difference.

    `days` of `FOLLOWED_DAYS` are known so far.
    """

    invited: Finding
    left_out: Finding
    difference: Change | Unsaid
    days: int

    @property
    def is_over(self) -> bool:
        """Whether all the days that count are known."""
        return self.days >= FOLLOWED_DAYS


@dataclass(frozen=True, slots=True)
class InvitationDetail:
    """What is shown of the one that is chosen: what it cost, what came of it, and whom to invite.

    That is nobody once all were invited, or when the days that count are over.
    """

    row: InvitationRow
    people: tuple[InvitedPerson, ...]
    minutes: int
    amount_milli: int
    brought: Brought


@owner_only
def outlook(
    uow: UnitOfWork,
    clock: Clock,
    *,
    invited_to: InvitedTo,
    channel: InvitationChannel,
    whom: Whom | GroupId = Whom.REGULARS,
) -> Outlook:
    """How many could be invited to it over this channel among these."""
    wanted = agreed_among(uow, clock, channel, whom)
    among = wanted - left_in_peace(uow, clock, invited_to)
    reached = uow.directory.reached_at(among, channel)
    return Outlook(len(uow.invitations.agreed(channel)), len(among), len(reached), len(wanted) - len(among))


@owner_only
def invitations_page(uow: UnitOfWork, _clock: Clock) -> InvitationsPage:
    """Every invitation, the groups among which a lot may fall, and how many agreed to each channel."""
    notes = {note.note_id: note for note in uow.steering.notes()}
    marks = uow.invitations.marks()
    people = uow.invitations.people()
    rows = []
    for one in uow.invitations.all():
        mark = marks.get(one.invitation_id, InvitationMark())
        is_invited = people.is_invited[people.invitation == one.invitation_id]
        invited = int(is_invited.sum())
        note = None if mark.note_id is None else notes.get(mark.note_id)
        rows.append(_row(one, note, mark, invited, len(is_invited) - invited))
    return InvitationsPage(
        tuple(rows),
        saved_groups(uow),
        {channel: len(uow.invitations.agreed(channel)) for channel in InvitationChannel},
    )


@owner_only
def invitation_detail(uow: UnitOfWork, clock: Clock, *, invitation_id: InvitationId) -> InvitationDetail:
    """One of them, with its list. Who took their yes back since, or whose data is only stored, is in none of it."""
    page = invitations_page(uow, clock)
    uow.invitations.get(invitation_id)
    row = next(row for row in page.rows if row.invitation.invitation_id == invitation_id)
    lot, stored_only = uow.invitations.lot(invitation_id), frozenset(uow.restriction.all())
    invited = [one for one in lot.invited if one not in stored_only]
    left_out = [one for one in lot.left_out if one not in stored_only]
    costs = [cost for cost in uow.costs.all() if cost.invitation_id == invitation_id]
    return InvitationDetail(
        row,
        () if row.done_on is not None or row.is_over(shop_today(uow, clock)) else _listed(uow, invited, row.invitation),
        sum(cost.minutes for cost in costs if cost.kind is CareCostKind.MINUTES),
        sum(cost.amount_milli for cost in costs),
        _brought(uow, clock, row.invitation.day, invited, left_out),
    )


def _row(
    one: Invitation, note: TimelineNote | None, mark: InvitationMark, invited: int, left_out: int
) -> InvitationRow:  # fmt: skip
    words, day = ("", None) if note is None else (note.words, note.day)
    return InvitationRow(one, words, day, mark.done_on, invited, left_out)


def _listed(uow: UnitOfWork, invited: Collection[CustomerId], one: Invitation) -> tuple[InvitedPerson, ...]:
    names, reached = uow.directory.names(invited), uow.directory.reached_at(invited, one.channel)
    on = uow.invitations.invited_on(one.invitation_id)
    people = [InvitedPerson(who, names.get(who, ""), reached.get(who, ""), on.get(who)) for who in invited]
    return tuple(sorted(people, key=lambda person: (person.name.casefold(), person.customer_id)))


def _brought(
    uow: UnitOfWork, clock: Clock, since: date, invited: Collection[CustomerId], left_out: Collection[CustomerId]
) -> Brought:  # fmt: skip
    newest = uow.visits.newest_day()
    until = shop_today(uow, clock) if newest is None else min(newest, shop_today(uow, clock))
    days = max(0, min(FOLLOWED_DAYS, (until - since).days + 1))
    both = [judged(Values(_visit_days(uow, people, since, days), least=0.0), NEEDED) for people in (invited, left_out)]
    return Brought(both[0], both[1], change(both[1], both[0]), days)


def _visit_days(uow: UnitOfWork, people: Collection[CustomerId], since: date, days: int) -> FloatArray:
    """On how many of the days from `since` on each of them came, in the order of their numbers."""
    history = uow.visits.history(sorted(people))
    day = history.visits["day"].astype(np.int64)
    counts = (day >= since.toordinal()) & (day < since.toordinal() + days)
    owner = history.owners[counts]
    different = np.unique(owner * (1 << 22) + day[counts]) >> 22
    return np.bincount(different, minlength=len(history.customer_ids)).astype(np.float64)
