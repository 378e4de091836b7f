"""Inviting to an event, a poll or a survey: who is invited and who is left out by lot so that the return can be told.

Never for well-being: a check-in knows no lot, and nobody is left out of a hello.
"""

from __future__ import annotations

import secrets
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from localregulars.application.access import owner_only
from localregulars.application.care.costs import log_gift, log_minutes, remove_cost
from localregulars.application.customers.filters import filter_members, regulars_among
from localregulars.application.noticing.check_ins import shop_today
from localregulars.application.numbers.steering import add_note
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.voices.asking_rest import resting
from localregulars.domain.care_cost import CareCostKind
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.groups import GroupId
from localregulars.domain.ids import CareCostId, CustomerId, InvitationId
from localregulars.domain.invitations import (
    USUAL_LEFT_OUT,
    Invitation,
    InvitationChannel,
    InvitationMark,
    InvitedTo,
    Lot,
    Occasion,
    Whom,
    checked_occasion,
    drawn,
)
from localregulars.domain.steering import TimelineNote

_SEEDS = 1 << 31
_NOBODY_AGREED = "Nobody agreed to be invited this way yet; ask for it at the counter, or choose another way."
_NOBODY_OF_THEM = "Nobody of these people agreed to be invited this way; choose another way, or everybody who agreed."
_ALL_REST = "Everybody who agreed was asked or answered something lately; leave them in peace, or invite to an event."
_NOT_REACHED = "No number or address is kept of those who agreed to this way; write theirs down first."


@owner_only
def invite(
    uow: UnitOfWork,
    clock: Clock,
    *,
    occasion: Occasion,
    channel: InvitationChannel,
    whom: Whom | GroupId = Whom.REGULARS,
    left_out_percent: int = USUAL_LEFT_OUT,
    seed: int | None = None,
) -> Outcome[InvitationId]:
    """Draw whom to invite today, and keep what it is: a note on the time line says it on the day on which it is.

    The lot falls among adults who agreed to this channel and to their visits being kept, of whom a number or address
    is kept, and who are among `whom`; for a poll or a survey not among those who rest from being asked. Where that is
    nobody, the sentence says why.
    """
    said = checked_occasion(occasion, shop_today(uow, clock))
    agreed = agreed_among(uow, clock, channel, whom)
    wanted = agreed - left_in_peace(uow, clock, said.invited_to)
    reached = uow.directory.reached_at(wanted, channel).keys()
    if not reached:
        raise InputRefusedError(_ALL_REST if agreed and not wanted else _why_nobody(uow, channel, agreed))
    number = draw_invitation(
        uow,
        clock,
        invited_to=said.invited_to,
        channel=channel,
        among=reached,
        left_out_percent=left_out_percent,
        seed=seed,
    ).value
    note = add_note(uow, clock, day=said.day, words=said.words).value
    uow.invitations.put_mark(number, InvitationMark(note))
    return Outcome(number, Changes.COSTS | Changes.STEERING, partial(take_back_invitation, invitation_id=number))


def agreed_among(
    uow: UnitOfWork, clock: Clock, channel: InvitationChannel, whom: Whom | GroupId
) -> frozenset[CustomerId]:  # fmt: skip
    """Whoever of `whom` may be invited over this channel by what they agreed to."""
    agreed = frozenset(uow.invitations.agreed(channel))
    if whom is Whom.EVERYBODY or not agreed:
        return agreed
    rows = uow.directory.rows()
    if whom is Whom.REGULARS:
        return agreed & regulars_among(rows, shop_today(uow, clock))
    group = next((one for one in uow.groups.all() if one.group_id == whom), None)
    if group is None:
        msg = "This group is not there any more; look at the groups again."
        raise InputRefusedError(msg)
    members = filter_members(uow, clock, rows)
    return agreed.intersection(*(members[one] for one in group.filters))


def left_in_peace(uow: UnitOfWork, clock: Clock, invited_to: InvitedTo) -> frozenset[CustomerId]:
    """Whoever is not invited to it now, because they were asked or answered something lately."""
    return resting(uow, shop_today(uow, clock)) if invited_to.asks_something else frozenset()


def _why_nobody(uow: UnitOfWork, channel: InvitationChannel, agreed: Collection[CustomerId]) -> str:
    if agreed:
        return _NOT_REACHED
    return _NOBODY_OF_THEM if uow.invitations.agreed(channel) else _NOBODY_AGREED


@owner_only
def draw_invitation(
    uow: UnitOfWork,
    clock: Clock,
    *,
    invited_to: InvitedTo,
    channel: InvitationChannel,
    among: Collection[CustomerId] | None = None,
    left_out_percent: int = USUAL_LEFT_OUT,
    seed: int | None = None,
) -> Outcome[InvitationId]:
    """Draw, among adults who agreed to be invited this way, whom to invite today and whom not; both are kept.

    `among` narrows them down. Without a `seed` chance makes one; it is kept too, so that anybody can draw the same
    again.
    """
    chosen = secrets.randbelow(_SEEDS) if seed is None else seed
    agreed = uow.invitations.agreed(channel)
    lot = drawn(agreed if among is None else set(agreed).intersection(among), left_out_percent, chosen)
    number = uow.invitations.add(
        invited_to,
        channel,
        shop_today(uow, clock),
        lot,
        clock.now(),
        seed=chosen,
        left_out_percent=left_out_percent,
    )
    _note_drawn(uow, clock, number, lot)
    return Outcome(number, Changes.COSTS, partial(take_back_invitation, invitation_id=number))


@owner_only
def take_back_invitation(uow: UnitOfWork, clock: Clock, *, invitation_id: InvitationId) -> Outcome[None]:
    """It was never sent: forget the lot, on the day on which it was drawn."""
    taken = _Taken.of(uow, invitation_id)
    if taken.invitation.day != shop_today(uow, clock):
        msg = "An invitation can be taken back on the day on which it was drawn; people have it by now."
        raise InputRefusedError(msg)
    uow.invitations.remove(invitation_id)
    uow.audit.record("invitation.taken_back", None, clock.now(), invitation=invitation_id)
    if taken.note is not None:
        uow.steering.remove_note(taken.note.note_id)
        uow.audit.record("steering.note_removed", None, clock.now(), note=taken.note.note_id)
    return Outcome(None, Changes.COSTS | Changes.STEERING, partial(_put_back, taken=taken))


def _note_drawn(uow: UnitOfWork, clock: Clock, number: InvitationId, lot: Lot) -> None:
    counts = {"invited": len(lot.invited), "left_out": len(lot.left_out)}
    uow.audit.record("invitation.drawn", None, clock.now(), invitation=number, **counts)


@dataclass(frozen=True, slots=True)
class _Taken:
    """All of an invitation that was taken back, for Undo."""

    invitation: Invitation
    lot: Lot
    mark: InvitationMark
    note: TimelineNote | None
    costs: frozenset[CareCostId]
    invited_on: Mapping[CustomerId, date]

    @classmethod
    def of(cls, uow: UnitOfWork, invitation_id: InvitationId) -> _Taken:
        """As it stands now; a note that the owner took away meanwhile is none."""
        mark = uow.invitations.marks().get(invitation_id, InvitationMark())
        note = next((note for note in uow.steering.notes() if note.note_id == mark.note_id), None)
        costs = frozenset(cost.cost_id for cost in uow.costs.all() if cost.invitation_id == invitation_id)
        on = uow.invitations.invited_on(invitation_id)
        return cls(uow.invitations.get(invitation_id), uow.invitations.lot(invitation_id), mark, note, costs, on)


def _put_back(uow: UnitOfWork, clock: Clock, *, taken: _Taken) -> Outcome[object]:
    """The same lot under a new number, without whoever took a yes back meanwhile; what it took belongs to it again."""
    one, agreed = taken.invitation, frozenset(uow.invitations.agreed(taken.invitation.channel))
    lot = Lot(*(tuple(who for who in side if who in agreed) for side in (taken.lot.invited, taken.lot.left_out)))
    number = uow.invitations.add(
        one.invited_to, one.channel, one.day, lot, clock.now(), seed=one.seed, left_out_percent=one.left_out_percent
    )
    uow.invitations.put_mark(number, taken.mark)
    for who in set(lot.invited) & taken.invited_on.keys():
        uow.invitations.mark_person(number, who, taken.invited_on[who])
    for cost in [cost for cost in uow.costs.all() if cost.cost_id in taken.costs]:
        uow.costs.remove(cost.cost_id)
        uow.costs.add(
            cost.kind,
            cost.day,
            clock.now(),
            minutes=cost.minutes,
            amount_milli=cost.amount_milli,
            customer_id=cost.customer_id,
            invitation_id=number,
        )
    _note_drawn(uow, clock, number, lot)
    if taken.note is not None:
        uow.steering.keep_note(taken.note)
        uow.audit.record("steering.note_added", None, clock.now(), note=taken.note.note_id)
    back = partial(take_back_invitation, invitation_id=number)
    return Outcome(number, Changes.COSTS | Changes.STEERING, back)


@owner_only
def mark_invited(uow: UnitOfWork, clock: Clock, *, invitation_id: InvitationId) -> Outcome[None]:
    """Everybody on the list has been invited, or it was tried: the list has done its work."""
    return _mark(uow, clock, invitation_id, action="invitation.done", is_done=True)


@owner_only
def unmark_invited(uow: UnitOfWork, clock: Clock, *, invitation_id: InvitationId) -> Outcome[None]:
    """Not everybody after all: the list is shown again."""
    return _mark(uow, clock, invitation_id, action="invitation.not_done", is_done=False)


def _mark(
    uow: UnitOfWork, clock: Clock, invitation_id: InvitationId, *, action: str, is_done: bool
) -> Outcome[None]:  # fmt: skip
    uow.invitations.get(invitation_id)
    mark = uow.invitations.marks().get(invitation_id, InvitationMark())
    done_on = shop_today(uow, clock) if is_done else None
    uow.invitations.put_mark(invitation_id, replace(mark, done_on=done_on))
    uow.audit.record(action, None, clock.now(), invitation=invitation_id)
    back = unmark_invited if is_done else mark_invited
    return Outcome(None, Changes.COSTS, partial(back, invitation_id=invitation_id))


@owner_only
def mark_person_invited(
    uow: UnitOfWork, clock: Clock, *, invitation_id: InvitationId, customer_id: CustomerId
) -> Outcome[None]:  # fmt: skip
    """Somebody of the list has been invited, or it was tried. The lot stays: whoever is on the list counts."""
    return _mark_person(uow, clock, invitation_id, customer_id, shop_today(uow, clock))


@owner_only
def unmark_person_invited(
    uow: UnitOfWork, clock: Clock, *, invitation_id: InvitationId, customer_id: CustomerId
) -> Outcome[None]:  # fmt: skip
    """They have not been invited after all."""
    return _mark_person(uow, clock, invitation_id, customer_id, None)


def _mark_person(
    uow: UnitOfWork, clock: Clock, invitation_id: InvitationId, customer_id: CustomerId, day: date | None
) -> Outcome[None]:
    if customer_id not in uow.invitations.lot(invitation_id).invited:
        msg = "This person is not on the list any more; look at the invitations again."
        raise InputRefusedError(msg)
    before = uow.invitations.invited_on(invitation_id).get(customer_id)
    uow.invitations.mark_person(invitation_id, customer_id, day)
    if day is None:
        uow.audit.record("invitation.person_not_done", customer_id, clock.now(), invitation=invitation_id)
    else:
        uow.audit.record("invitation.person_done", customer_id, clock.now(), invitation=invitation_id)
    back = partial(_put_person_back, invitation_id=invitation_id, customer_id=customer_id, day=before)
    return Outcome(None, Changes.COSTS, back)


@owner_only
def _put_person_back(
    uow: UnitOfWork, clock: Clock, *, invitation_id: InvitationId, customer_id: CustomerId, day: date | None
) -> Outcome[object]:
    _mark_person(uow, clock, invitation_id, customer_id, day)
    return Outcome(None, Changes.COSTS)


@owner_only
def note_invitation_cost(
    uow: UnitOfWork, clock: Clock, *, invitation_id: InvitationId, minutes: int, amount_milli: int
) -> Outcome[None]:
    """What an invitation took: minutes, money, or both; without it nobody can say what it brought back."""
    uow.invitations.get(invitation_id)
    lines: list[CareCostId] = []
    if minutes:
        lines.append(log_minutes(uow, clock, minutes=minutes, invitation_id=invitation_id).value)
    if amount_milli:
        gift = log_gift(
            uow, clock, kind=CareCostKind.GESTURE, amount_milli=amount_milli, invitation_id=invitation_id
        )  # fmt: skip
        lines.append(gift.value)
    if not lines:
        msg = "Type how many minutes it took, or what it cost."
        raise InputRefusedError(msg)
    return Outcome(None, Changes.COSTS, partial(_not_spent, lines=tuple(lines)))


def _not_spent(uow: UnitOfWork, clock: Clock, *, lines: tuple[CareCostId, ...]) -> Outcome[object]:
    for line in lines:
        remove_cost(uow, clock, cost_id=line)
    return Outcome(None, Changes.COSTS)


@owner_only
def note_invited_on_paper(
    uow: UnitOfWork, clock: Clock, *, invitation_id: InvitationId, people: int
) -> Outcome[None]:  # fmt: skip
    """Write into the trail that names with numbers or addresses left the window: of how many people, never whose."""
    uow.audit.record("invitation.on_paper", None, clock.now(), invitation=invitation_id, people=people)
    return Outcome(None, Changes.NOTHING)


@owner_only
def invitations(uow: UnitOfWork) -> tuple[Invitation, ...]:
    """Every invitation, the latest first."""
    return tuple(uow.invitations.all())


@owner_only
def lot_of(uow: UnitOfWork, invitation_id: InvitationId) -> Lot:
    """Who was invited and who was left out, as far as they still agree."""
    return uow.invitations.lot(invitation_id)
