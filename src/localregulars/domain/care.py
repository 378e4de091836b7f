"""What a customer wishes for when they are missing, each try to reach them, and whom to call when nothing helps."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from localregulars.domain.check_in import CheckIn, ContactChannel
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import AttemptId, CheckInId, CustomerId, EmergencyCallId, EmergencyContactId

LONGEST_WAIT_DAYS = 365
MOST_TRIES = 20
TELL_WITHIN_DAYS = 30
"""Somebody whose number is kept is told so within a month (Art. 14(3) GDPR)."""


@dataclass(frozen=True, slots=True)
class CareWish:
    """How soon (days without a sign of them) and over which channel somebody wants to be asked; None: as you like."""

    ask_after_days: int | None = None
    channel: ContactChannel | None = None

    def __post_init__(self) -> None:
        """A wait is from a day to a year."""
        if self.ask_after_days is not None and not 1 <= self.ask_after_days <= LONGEST_WAIT_DAYS:
            msg = f"Choose a wait of 1 to {LONGEST_WAIT_DAYS} days, or none."
            raise InputRefusedError(msg)

    @property
    def is_empty(self) -> bool:
        """Nothing is wished for."""
        return self.ask_after_days is None and self.channel is None


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try to reach somebody; `at` is aware UTC."""

    attempt_id: AttemptId
    check_in_id: CheckInId
    customer_id: CustomerId
    at: datetime
    channel: ContactChannel
    reached: bool


@dataclass(frozen=True, slots=True)
class EmergencyContact:
    """Somebody whom a customer named, and when they may be called: never sooner, never for anything else.

    After `after_days` without a sign of the customer and `after_tries` tries that reached nobody. Whoever refused has
    no name, number or relation any more.
    """

    contact_id: EmergencyContactId
    customer_id: CustomerId
    name: str = field(repr=False)
    phone: str = field(repr=False)
    relation: str = field(repr=False)
    after_days: int
    after_tries: int
    at: datetime
    told_at: datetime | None = None
    refused_at: datetime | None = None

    def why_not_yet(self, check_in: CheckIn, attempts: tuple[Attempt, ...], today: date) -> WhyNotYet | None:
        """What is missing for a call about this check-in; None: the agreed case is there. The store judges the same."""
        if self.refused_at is not None:
            return WhyNotYet.REFUSED
        if check_in.is_closed or check_in.customer_id != self.customer_id:
            return WhyNotYet.NOT_ASKED_AFTER
        if any(attempt.reached for attempt in attempts):
            return WhyNotYet.WAS_REACHED
        if len(attempts) < self.after_tries:
            return WhyNotYet.TOO_FEW_TRIES
        if (today - check_in.last_visit_day).days < self.after_days:
            return WhyNotYet.TOO_SOON
        return None


class WhyNotYet(StrEnum):
    """Why somebody who was named may not be called."""

    REFUSED = "refused"
    NOT_ASKED_AFTER = "not_asked_after"
    WAS_REACHED = "was_reached"
    TOO_FEW_TRIES = "too_few_tries"
    TOO_SOON = "too_soon"


@dataclass(frozen=True, slots=True)
class EmergencyCall:
    """One call to somebody who was named; `day` is the shop day."""

    call_id: EmergencyCallId
    contact_id: EmergencyContactId
    customer_id: CustomerId
    check_in_id: CheckInId
    at: datetime
    day: date
