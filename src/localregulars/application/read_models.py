"""Flat, frozen rows that screens and commands show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from localregulars.domain.bookings import Booking
from localregulars.domain.check_in import AwayNote, CheckIn, ContactChannel
from localregulars.domain.consent import ConsentForm, ConsentState, Purpose
from localregulars.domain.ids import CheckInId, CustomerId
from localregulars.domain.signals import Signal
from localregulars.domain.visits import VisitSource


@dataclass(frozen=True, slots=True)
class ConsentStatus:
    """The latest word on one purpose; `stands` by the clock at the time of reading."""

    purpose: Purpose
    state: ConsentState
    form: ConsentForm
    at: datetime
    expires_at: datetime | None
    stands: bool


@dataclass(frozen=True, slots=True)
class ConsentWord:
    """One thing that happened to one consent: the customer's word, or its end by itself; `at` is aware UTC."""

    purpose: Purpose
    state: ConsentState
    at: datetime


@dataclass(frozen=True, slots=True)
class UsualItem:
    """What somebody takes: at so many of their visits, of those whose orders are kept or of the last of them."""

    item: str
    visits: int
    of_visits: int


@dataclass(frozen=True, slots=True)
class VisitRow:
    """One visit as a screen shows it: aware UTC instant, shop day, amount in thousandths, minutes where known."""

    at: datetime
    day: date
    source: VisitSource
    amount_milli: int
    lines: int
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """One line of the Customers table. `usual_gap_days` is None until the rhythm is known; a week has `days_per_week`.

    `till_id` is the first one, "" where none is known; `is_in_queue` says that a check-in is not closed.
    """

    customer_id: CustomerId
    name: str
    till_id: str
    visits: int
    last_visit: date | None
    usual_gap_days: float | None
    has_history_consent: bool
    may_be_scored: bool
    is_in_queue: bool
    is_regular: bool = False
    """Whether they were a regular at their last visit, as scoring last saw it; only of those who may be scored."""
    longest_gap_days: int = 0
    """The longest time that they ever stayed away, in opening days; known of regulars only."""
    days_per_week: int = 7
    """Of how many days in a week the usual gap is counted: opening days, or 7 before scoring ran."""
    usual_weekday: int | None = None
    """On which weekday most of their newest visits were, 0 Monday; only of those who may be scored."""


def still_comes(signals: Sequence[Signal]) -> bool:
    """Whether all that these signals say is that visits are not as usual: nobody is missing."""
    return bool(signals) and all(signal.code.is_change for signal in signals)


@dataclass(frozen=True, slots=True)
class QueueCard:
    """One person worth a hello, with everything that the card shows."""

    check_in_id: CheckInId
    customer_id: CustomerId
    name: str
    till_id: str
    since: date
    last_visit: date
    signals: tuple[Signal, ...]
    """With the names of items beside their numbers (`application.noticing.item_names`)."""
    channels: tuple[Purpose, ...]
    """The `contact.*` consents that stand; none: ask in person only."""
    tries: int = 0
    tries_wanted: int = 1
    """How many tries that reach nobody keep the check-in open: more where the customer named somebody to call then."""
    opened_day: date | None = None
    """When they came into the list; `since`, the day on which the oldest signal began to hold, may be weeks before."""

    @property
    def still_comes(self) -> bool:
        """Whether they were never missing, so that the shop can say hello when they next come in."""
        return still_comes(self.signals)

    @property
    def ways_to_ask(self) -> tuple[ContactChannel, ...]:
        """How they may be tried now: the ways that they agreed to, and in person."""
        return (*ContactChannel.agreed(self.channels), ContactChannel.IN_PERSON)

    @property
    def stays_without_answer(self) -> bool:
        """Whether one more try that reaches nobody leaves the check-in open."""
        return self.tries < self.tries_wanted


@dataclass(frozen=True, slots=True)
class Guard:
    """Why alerts are held, in a code and numbers; code "" means that they are not."""

    code: str = ""
    missing: int = 0
    regulars: int = 0


@dataclass(frozen=True, slots=True)
class TodayView:
    """What Today shows: the queue, most urgent first, and how far the knowledge reaches.

    `as_of` is the day that the queue speaks of, `data_until` the newest day with visits (None: no visits yet),
    `scorable` how many people may be scored, `handled_this_week` how many check-ins were closed in the last 7 days.
    """

    as_of: date
    data_until: date | None
    cards: tuple[QueueCard, ...]
    guard: Guard
    scorable: int
    handled_this_week: int
    snoozed: int


@dataclass(frozen=True, slots=True)
class CustomerProfile:
    """Everything that the profile shows."""

    row: CustomerRow
    phone: str
    email: str
    notes: tuple[str, ...]
    visits: tuple[VisitRow, ...]
    usual_items: tuple[UsualItem, ...]
    """What they usually take these days, counted over all visits whose orders are kept; under `history` only."""
    lately_items: tuple[UsualItem, ...]
    """What else they take these days and not usually, counted over the last visits; under `history` only."""
    consents: tuple[ConsentStatus, ...]
    away_notes: tuple[AwayNote, ...]
    check_ins: tuple[CheckIn, ...]
    """Newest first; the names of items stand beside their numbers (`application.noticing.item_names`)."""
    never_suggest: bool
    judged_on: date | None = None
    """The day that the scores speak of; None while they do not fit what is known."""
    bookings: tuple[Booking, ...] = ()
    """Appointments and subscriptions, the latest day first."""
