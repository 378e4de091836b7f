"""Invitations with a hold-out: a lot decides who of those who agreed is left out, so that a difference says something.

For events, polls and surveys only. Nobody is ever left out of being asked how they are for the sake of a number.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from localregulars.domain.consent import Purpose
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CustomerId, InvitationId

FOLLOWED_DAYS = 28
"""What is bought in four weeks from the day of an invitation on counts for it."""
LEAST_LEFT_OUT, USUAL_LEFT_OUT, MOST_LEFT_OUT = 10, 20, 50
"""Per cent. With half of them left out a difference is seen soonest; with fewer more people are invited."""


class InvitedTo(StrEnum):
    """What somebody is invited to."""

    EVENT = "event"
    POLL = "poll"
    SURVEY = "survey"


class InvitationChannel(StrEnum):
    """How somebody is invited; each needs the consent of its name."""

    PHONE = "phone"
    SMS = "sms"
    EMAIL = "email"
    POST = "post"

    @property
    def purpose(self) -> Purpose:
        """The consent that this way needs."""
        return Purpose(f"invitations.{self.value}")


@dataclass(frozen=True, slots=True)
class Invitation:
    """One round: on `day`, by lot `seed`; `left_out_percent` of those who agreed to `channel` were left out."""

    invitation_id: InvitationId
    invited_to: InvitedTo
    channel: InvitationChannel
    day: date
    seed: int
    left_out_percent: int


@dataclass(frozen=True, slots=True)
class Lot:
    """How the lot fell: everybody is in exactly one of both, by number."""

    invited: tuple[CustomerId, ...]
    left_out: tuple[CustomerId, ...]


def drawn(agreed: Iterable[CustomerId], left_out_percent: int, seed: int) -> Lot:
    """Leave so many per cent of them out by lot (rounded, at least one of two); the same seed draws the same again.

    Everybody's ticket is a hash of the seed and their number; the lowest are left out. Fewer than two are refused.
    """
    if not LEAST_LEFT_OUT <= left_out_percent <= MOST_LEFT_OUT:
        msg = f"Leave out between {LEAST_LEFT_OUT} and {MOST_LEFT_OUT} of a hundred, by lot."
        raise InputRefusedError(msg)
    everybody = sorted(set(agreed), key=lambda one: hashlib.sha256(f"{seed}|{one}".encode("ascii")).digest())
    if len(everybody) < 2:
        msg = "Fewer than two people agreed to be invited this way, so there is nobody to compare; ask for it first."
        raise InputRefusedError(msg)
    count = max(1, round(len(everybody) * left_out_percent / 100))
    return Lot(tuple(sorted(everybody[count:])), tuple(sorted(everybody[:count])))
