"""Invitations with a hold-out: a lot decides who of those who agreed is left out, so that a difference says something.

For events, polls and surveys only. Nobody is ever left out of being asked how they are for the sake of a number.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from localregulars.domain.consent import Purpose
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CustomerId, InvitationId
from localregulars.domain.one_line import one_line
from localregulars.domain.steering import LONGEST_WORDS, TimelineNoteId

FOLLOWED_DAYS = 28
"""What is bought in four weeks from the day of an invitation on counts for it."""
LEAST_LEFT_OUT, USUAL_LEFT_OUT, MOST_LEFT_OUT = 10, 20, 50
"""Per cent. With half of them left out a difference is seen soonest; with fewer more people are invited."""


class InvitedTo(StrEnum):
    """What somebody is invited to."""

    EVENT = "event"
    POLL = "poll"
    SURVEY = "survey"

    @property
    def asks_something(self) -> bool:
        """Whether it wants an answer: nobody is invited to that who was asked or answered something lately."""
        return self is not InvitedTo.EVENT


class Whom(StrEnum):
    """Among whom the lot falls, unless it is a group."""

    REGULARS = "regulars"
    EVERYBODY = "everybody"


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
class Occasion:
    """What people are invited to, in the shop's own words, on a shop day: when it is, or until when one can answer."""

    invited_to: InvitedTo
    words: str = field(repr=False)
    day: date


@dataclass(frozen=True, slots=True)
class InvitationMark:
    """What is known of an invitation beside its lot: the note with its words, and when everybody had been invited."""

    note_id: TimelineNoteId | None = None
    done_on: date | None = None


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


def checked_occasion(occasion: Occasion, today: date) -> Occasion:
    """The occasion with its words tidied; no words, a day that is over or one that is too far off are refused."""
    too_long = f"Say in at most {LONGEST_WORDS} characters what they are invited to; no names."
    nothing = "Say what it is, in a few words."
    words = one_line(occasion.words, LONGEST_WORDS, nothing=nothing, otherwise=too_long)
    if occasion.day < today:
        msg = "That day is over; choose today or a day to come."
        raise InputRefusedError(msg)
    if occasion.day >= today + timedelta(days=FOLLOWED_DAYS):
        msg = "That is four weeks off or more, and only four weeks are counted; invite nearer to the day."
        raise InputRefusedError(msg)
    return Occasion(occasion.invited_to, words, occasion.day)


def left_out_of(people: int, left_out_percent: int) -> int:
    """How many of so many people (two or more) the lot leaves out: rounded, at least one."""
    return max(1, round(people * left_out_percent / 100))


def drawn(agreed: Iterable[CustomerId], left_out_percent: int, seed: int) -> Lot:
    """Leave so many per cent of them out by lot (rounded, at least one of two); the same seed draws the same again.

    Everybody's ticket is a hash of the seed and their number; the lowest are left out. Fewer than two are refused.
    """
    if not LEAST_LEFT_OUT <= left_out_percent <= MOST_LEFT_OUT:
        msg = f"Leave out between {LEAST_LEFT_OUT} and {MOST_LEFT_OUT} of a hundred, by the draw."
        raise InputRefusedError(msg)
    everybody = sorted(set(agreed), key=lambda one: hashlib.sha256(f"{seed}|{one}".encode("ascii")).digest())
    if len(everybody) < 2:
        msg = "Fewer than two people agreed to be invited this way, so there is nobody to compare; ask for it first."
        raise InputRefusedError(msg)
    count = left_out_of(len(everybody), left_out_percent)
    return Lot(tuple(sorted(everybody[count:])), tuple(sorted(everybody[:count])))
