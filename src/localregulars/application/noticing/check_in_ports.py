"""What the queue, away notes and lessons need of the store, as protocols; a part of `application.ports`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from localregulars.domain.check_in import AwayNote, CheckIn
from localregulars.domain.ids import AwayNoteId, CheckInId, CustomerId
from localregulars.domain.signals import Signal


class CheckInRepository(Protocol):
    """The queue. The database refuses a check-in for anybody who may not be scored."""

    def open(
        self, customer_id: CustomerId, opened_day: date, last_visit_day: date, signals: Sequence[Signal]
    ) -> CheckInId:
        """Put somebody into the queue."""
        ...

    def get(self, check_in_id: CheckInId) -> CheckIn:
        """One check-in; an unknown id is refused."""
        ...

    def save(self, check_in: CheckIn) -> None:
        """Write back what became of one."""
        ...

    def not_closed(self) -> list[CheckIn]:
        """Everything that is not closed, snoozed ones too."""
        ...

    def since(self, day: date) -> list[CheckIn]:
        """Every check-in opened on or after that day, closed ones too, oldest first."""
        ...

    def of_customer(self, customer_id: CustomerId) -> list[CheckIn]:
        """Everything that was ever asked about one person, newest first."""
        ...


@dataclass(frozen=True, slots=True)
class Lesson:
    """What outcomes taught about one person: silences up to `quiet_gap_days` opening days are not worth a hello."""

    customer_id: CustomerId
    quiet_gap_days: int
    until: date


class AwayRepository(Protocol):
    """Away notes, and what outcomes taught."""

    def add(self, customer_id: CustomerId, first_day: date, last_day: date, at: datetime) -> AwayNoteId:
        """Write down that somebody will be away."""
        ...

    def remove(self, away_note_id: AwayNoteId) -> None:
        """Take a note back."""
        ...

    def all(self) -> list[AwayNote]:
        """Every away note of everybody."""
        ...

    def of_customer(self, customer_id: CustomerId) -> list[AwayNote]:
        """Away notes of one person, newest first."""
        ...

    def put_lesson(self, lesson: Lesson) -> None:
        """Remember what an outcome taught, replacing what was known of that person."""
        ...

    def drop_lesson(self, customer_id: CustomerId) -> None:
        """Forget it."""
        ...

    def lessons(self) -> list[Lesson]:
        """What outcomes taught about everybody."""
        ...

    def never_suggest(self) -> frozenset[CustomerId]:
        """Those who are never to be put into the queue."""
        ...
