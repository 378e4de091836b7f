"""The check-in: the shop asks how somebody is. Open → attempted → closed, or snoozed on the way."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from localregulars.domain.consent import Purpose
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import AwayNoteId, CheckInId, CustomerId
from localregulars.domain.signals import Signal

OPEN_DAYS = 28
"""A check-in that nobody acted on lapses after four weeks: a pile that rolls over kills trust."""


class CheckInState(StrEnum):
    """Where a check-in stands."""

    OPEN = "open"
    ATTEMPTED = "attempted"
    SNOOZED = "snoozed"
    CLOSED = "closed"


class CheckInOutcome(StrEnum):
    """What came of it."""

    FINE = "fine"
    AWAY = "away"
    UNWELL = "unwell"
    PRACTICAL_NEED = "practical_need"
    LONELY = "lonely"
    UNHAPPY = "unhappy"
    MOVED = "moved"
    NO_ANSWER = "no_answer"


class ClosedBecause(StrEnum):
    """Why a check-in is closed."""

    OUTCOME = "outcome"
    SIGN_OF_LIFE = "sign_of_life"
    LAPSED = "lapsed"
    WRONG = "wrong"
    AWAY_NOTE = "away_note"
    BOOKED = "booked"
    """They have an appointment ahead."""
    BACK_TO_USUAL = "back_to_usual"
    """What had changed is as it was before."""


class ContactChannel(StrEnum):
    """How somebody was asked. All but `in_person` need the consent of that name."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    SMS = "sms"
    EMAIL = "email"
    POST = "post"

    @property
    def purpose(self) -> Purpose | None:
        """The consent that this way needs; None where the customer stands before you."""
        return None if self is ContactChannel.IN_PERSON else Purpose(f"contact.{self.value}")

    @classmethod
    def agreed(cls, purposes: Collection[Purpose]) -> tuple[ContactChannel, ...]:
        """The ways that these consents allow, besides in person, which is always possible."""
        return tuple(way for way in cls if way.purpose in purposes)


@dataclass(frozen=True, slots=True)
class CheckIn:
    """One reason to say hello. Days are shop days; `closed_at` is aware UTC.

    `last_visit_day` is the visit from which the silence counts, so that one silence gives one check-in.
    `snoozed_until` is the first day on which it shows again.
    """

    check_in_id: CheckInId
    customer_id: CustomerId
    opened_day: date
    last_visit_day: date
    signals: tuple[Signal, ...]
    state: CheckInState = CheckInState.OPEN
    snoozed_until: date | None = None
    outcome: CheckInOutcome | None = None
    closed_because: ClosedBecause | None = None
    closed_at: datetime | None = None

    @property
    def is_closed(self) -> bool:
        """Nothing more is to be done about it."""
        return self.state is CheckInState.CLOSED

    @property
    def ends_with_a_visit(self) -> bool:
        """Whether a visit answers it: it does where somebody was missing, and not where they come but differently."""
        return not self.signals or any(not signal.code.is_change for signal in self.signals)

    @property
    def lapses_on(self) -> date:
        """The first day on which it is no longer shown if nothing happens."""
        return self.opened_day + timedelta(days=OPEN_DAYS)

    def is_due(self, as_of: date, today: date | None = None) -> bool:
        """Whether it belongs in the queue that speaks of the day `as_of`.

        It lapses by the days that visits are known for; "later" counts days on the wall, `today` (default: `as_of`).
        """
        if self.is_closed or as_of >= self.lapses_on:
            return False
        return self.snoozed_until is None or (today or as_of) >= self.snoozed_until

    def closed(self, because: ClosedBecause, at: datetime, outcome: CheckInOutcome | None = None) -> CheckIn:
        """The check-in with its end written down; closing a closed one is refused."""
        self._require_not_closed()
        if (outcome is not None) != (because is ClosedBecause.OUTCOME):
            msg = "A check-in that ends with an outcome needs one; one that ends otherwise has none."
            raise InputRefusedError(msg)
        return replace(
            self, state=CheckInState.CLOSED, snoozed_until=None, outcome=outcome, closed_because=because, closed_at=at
        )

    def attempted(self) -> CheckIn:
        """The check-in after a try that reached nobody; it stays in the queue."""
        self._require_not_closed()
        return replace(self, state=CheckInState.ATTEMPTED, snoozed_until=None)

    def snoozed(self, until: date) -> CheckIn:
        """The check-in, out of sight until that day."""
        self._require_not_closed()
        return replace(self, state=CheckInState.SNOOZED, snoozed_until=until)

    def _require_not_closed(self) -> None:
        if self.is_closed:
            msg = "This check-in is closed already; open the customer to see what came of it."
            raise InputRefusedError(msg)


@dataclass(frozen=True, slots=True)
class AwayNote:
    """Somebody said that they will be away, both days included."""

    away_note_id: AwayNoteId
    customer_id: CustomerId
    first_day: date
    last_day: date
