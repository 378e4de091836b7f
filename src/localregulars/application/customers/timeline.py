"""Everything that happened with one customer, newest first: each kind of thing under the consent that it rests upon."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from localregulars.application.ports import UnitOfWork
from localregulars.application.read_models import ConsentWord, CustomerProfile, VisitRow
from localregulars.domain.bookings import Booking
from localregulars.domain.care import Attempt
from localregulars.domain.check_in import AwayNote, CheckIn
from localregulars.domain.consent import Purpose
from localregulars.domain.feedback import Entry
from localregulars.domain.ids import CustomerId
from localregulars.domain.recovery import Recovery
from localregulars.domain.shop import ShopCalendar
from localregulars.domain.visits import SignOfLife


class TimelineKind(StrEnum):
    """What a line is about, as it can be filtered."""

    VISITS = "visits"
    HELLOS = "hellos"
    AGREEMENTS = "agreements"
    AWAY = "away"
    BOOKINGS = "bookings"
    NOTES = "notes"
    FEEDBACK = "feedback"


@dataclass(frozen=True, slots=True)
class VisitMade:
    """They came; what they had, as far as that is kept."""

    visit: VisitRow
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CameIntoTheList:
    """They were found to be worth a hello."""

    check_in: CheckIn


@dataclass(frozen=True, slots=True)
class CameToAnEnd:
    """What came of a check-in."""

    check_in: CheckIn


@dataclass(frozen=True, slots=True)
class Note:
    """Something that the shop may write down about them; nobody keeps when that was."""

    text: str


@dataclass(frozen=True, slots=True)
class SpokeUp:
    """They said something about the shop."""

    entry: Entry


@dataclass(frozen=True, slots=True)
class WasTold:
    """They heard what came of it."""

    entry: Entry


@dataclass(frozen=True, slots=True)
class WasOffered:
    """Something had gone wrong, and this was offered to put it right."""

    recovery: Recovery


Event = (
    VisitMade
    | CameIntoTheList
    | CameToAnEnd
    | Attempt
    | SignOfLife
    | ConsentWord
    | AwayNote
    | Booking
    | Note
    | SpokeUp
    | WasTold
    | WasOffered
)


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One line. `day` is None where it is not known; `key` names the line for good; `at` orders lines of one day."""

    key: str
    kind: TimelineKind
    day: date | None
    at: float
    event: Event

    @property
    def order(self) -> tuple[date, float, str]:
        """Later ones are greater; what has no day is greatest."""
        return (self.day or date.max, self.at, self.key)


def timeline(
    uow: UnitOfWork, profile: CustomerProfile, items: Mapping[datetime, Sequence[str]]
) -> tuple[TimelineRow, ...]:
    """All that may be shown of one customer, newest first; `items` is what they had, by visit.

    Visits need the consent to them; hellos, signs of life, time away and what is booked the one to be noticed; notes
    and feedback theirs. What was said about consents is always there, and of somebody whose data is only stored it is
    all there is.
    """
    who = profile.row.customer_id
    calendar = ShopCalendar.of(uow.settings.profile())
    rows = list(_words(uow, calendar, who))
    if uow.restriction.of(who) is None:
        if profile.row.has_history_consent:
            rows += _visits(profile, items)
        if profile.row.may_be_scored:
            rows += _hellos(uow, calendar, profile)
            rows += _away(profile)
            rows += _bookings(profile)
        if any(status.purpose is Purpose.NOTES and status.stands for status in profile.consents):
            rows += _notes(profile)
        rows += _feedback(uow, calendar, who)
    return tuple(sorted(rows, key=lambda row: row.order, reverse=True))


def _words(uow: UnitOfWork, calendar: ShopCalendar, who: CustomerId) -> Iterator[TimelineRow]:
    for number, word in enumerate(uow.consents.said(who)):
        key = f"said {number}"
        yield TimelineRow(key, TimelineKind.AGREEMENTS, calendar.day_of(word.at), word.at.timestamp(), word)


def _visits(profile: CustomerProfile, items: Mapping[datetime, Sequence[str]]) -> Iterator[TimelineRow]:
    for visit in profile.visits:
        made = VisitMade(visit, tuple(items.get(visit.at, ())))
        second = visit.at.timestamp()
        yield TimelineRow(f"visit {second:.0f}", TimelineKind.VISITS, visit.day, second, made)


def _hellos(uow: UnitOfWork, calendar: ShopCalendar, profile: CustomerProfile) -> Iterator[TimelineRow]:
    kind = TimelineKind.HELLOS
    for check_in in profile.check_ins:
        number = check_in.check_in_id
        yield TimelineRow(f"opened {number}", kind, check_in.opened_day, 0.0, CameIntoTheList(check_in))
        if check_in.closed_at is not None:
            at = check_in.closed_at
            yield TimelineRow(f"closed {number}", kind, calendar.day_of(at), at.timestamp(), CameToAnEnd(check_in))
        for attempt in uow.care.attempts(number):
            key, at = f"tried {attempt.attempt_id}", attempt.at
            yield TimelineRow(key, kind, calendar.day_of(at), at.timestamp(), attempt)
    for place, sign in enumerate(uow.visits.signs_of_life(profile.row.customer_id)):
        yield TimelineRow(f"sign {place}", kind, calendar.day_of(sign.at), sign.at.timestamp(), sign)


def _away(profile: CustomerProfile) -> Iterator[TimelineRow]:
    for note in profile.away_notes:
        yield TimelineRow(f"away {note.away_note_id}", TimelineKind.AWAY, note.first_day, 0.0, note)


def _bookings(profile: CustomerProfile) -> Iterator[TimelineRow]:
    for booking in profile.bookings:
        yield TimelineRow(f"booking {booking.booking_id}", TimelineKind.BOOKINGS, booking.day, 0.0, booking)


def _feedback(uow: UnitOfWork, calendar: ShopCalendar, who: CustomerId) -> Iterator[TimelineRow]:
    """What they said, heard and were offered; the store gives nothing of it while their consent does not stand."""
    kind = TimelineKind.FEEDBACK
    for entry in uow.feedback.of_customer(who):
        number = entry.feedback_id
        yield TimelineRow(f"said feedback {number}", kind, entry.day, entry.at.timestamp(), SpokeUp(entry))
        if entry.told_at is not None:
            at = entry.told_at
            yield TimelineRow(f"told {number}", kind, calendar.day_of(at), at.timestamp(), WasTold(entry))
    for recovery in uow.recoveries.of_customer(who):
        if recovery.offered and recovery.answered_at is not None:
            at, key = recovery.answered_at, f"offered {recovery.recovery_id}"
            yield TimelineRow(key, kind, calendar.day_of(at), at.timestamp(), WasOffered(recovery))


def _notes(profile: CustomerProfile) -> Iterator[TimelineRow]:
    for number, text in enumerate(profile.notes):
        yield TimelineRow(f"note {number}", TimelineKind.NOTES, None, -number, Note(text))
