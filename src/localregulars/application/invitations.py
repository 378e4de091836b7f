"""Drawing who is invited to an event, a poll or a survey, and who is left out by lot so that the return can be told.

Never for well-being: a check-in knows no lot, and nobody is left out of a hello.
"""

from __future__ import annotations

import secrets
from functools import partial

from localregulars.application.access import owner_only
from localregulars.application.check_ins import shop_today
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import InvitationId
from localregulars.domain.invitations import (
    USUAL_LEFT_OUT,
    Invitation,
    InvitationChannel,
    InvitedTo,
    Lot,
    drawn,
)

_SEEDS = 1 << 31


@owner_only
def draw_invitation(
    uow: UnitOfWork,
    clock: Clock,
    *,
    invited_to: InvitedTo,
    channel: InvitationChannel,
    left_out_percent: int = USUAL_LEFT_OUT,
    seed: int | None = None,
) -> Outcome[InvitationId]:
    """Draw, among adults who agreed to be invited this way, whom to invite today and whom not; both are kept.

    Without a `seed` chance makes one; it is kept too, so that anybody can draw the same again.
    """
    chosen = secrets.randbelow(_SEEDS) if seed is None else seed
    lot = drawn(uow.invitations.agreed(channel), left_out_percent, chosen)
    number = uow.invitations.add(
        invited_to,
        channel,
        shop_today(uow, clock),
        lot,
        clock.now(),
        seed=chosen,
        left_out_percent=left_out_percent,
    )
    uow.audit.record(
        "invitation.drawn",
        None,
        clock.now(),
        invitation=number,
        invited=len(lot.invited),
        left_out=len(lot.left_out),
    )
    return Outcome(number, Changes.COSTS, partial(take_back_invitation, invitation_id=number))


@owner_only
def take_back_invitation(uow: UnitOfWork, clock: Clock, *, invitation_id: InvitationId) -> Outcome[None]:
    """It was never sent: forget the lot, on the day on which it was drawn."""
    if uow.invitations.get(invitation_id).day != shop_today(uow, clock):
        msg = "An invitation can be taken back on the day on which it was drawn; people have it by now."
        raise InputRefusedError(msg)
    uow.invitations.remove(invitation_id)
    uow.audit.record("invitation.taken_back", None, clock.now(), invitation=invitation_id)
    return Outcome(None, Changes.COSTS)


@owner_only
def invitations(uow: UnitOfWork) -> tuple[Invitation, ...]:
    """Every invitation, the latest first."""
    return tuple(uow.invitations.all())


@owner_only
def lot_of(uow: UnitOfWork, invitation_id: InvitationId) -> Lot:
    """Who was invited and who was left out, as far as they still agree."""
    return uow.invitations.lot(invitation_id)
