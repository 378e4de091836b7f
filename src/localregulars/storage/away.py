"""Away notes, what outcomes taught, and who is never to be suggested."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from localregulars.application.noticing.check_in_ports import Lesson
from localregulars.domain.check_in import AwayNote
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import AwayNoteId, CustomerId
from localregulars.storage.instants import day_of, seconds, whole
from localregulars.storage.session import Session, Value


class SqlAway:
    """Keeps away notes and lessons; see `application.ports.AwayRepository`."""

    def __init__(self, session: Session) -> None:
        """Away notes of this transaction."""
        self._session = session

    def add(self, customer_id: CustomerId, first_day: date, last_day: date, at: datetime) -> AwayNoteId:
        """Write down that somebody will be away; days in the wrong order are refused."""
        if last_day < first_day:
            msg = "The last day away is before the first; swap the two days."
            raise InputRefusedError(msg)
        return AwayNoteId(
            self._session.insert(
                "INSERT INTO away_note (customer_id, first_day, last_day, at) VALUES (?, ?, ?, ?)",
                (customer_id, first_day.toordinal(), last_day.toordinal(), seconds(at)),
            )
        )

    def remove(self, away_note_id: AwayNoteId) -> None:
        """Take a note back; one that is gone already stays gone."""
        self._session.run("DELETE FROM away_note WHERE away_note_id = ?", (away_note_id,))

    def all(self) -> list[AwayNote]:
        """Every away note of everybody, by customer and day."""
        return self._select("1 ORDER BY customer_id, first_day, away_note_id")

    def of_customer(self, customer_id: CustomerId) -> list[AwayNote]:
        """Away notes of one person, newest first."""
        return self._select("customer_id = ? ORDER BY first_day DESC, away_note_id DESC", (customer_id,))

    def put_lesson(self, lesson: Lesson) -> None:
        """Remember what an outcome taught, replacing what was known of that person."""
        self._session.run(
            "INSERT OR REPLACE INTO lesson (customer_id, quiet_gap_days, until) VALUES (?, ?, ?)",
            (lesson.customer_id, lesson.quiet_gap_days, lesson.until.toordinal()),
        )

    def drop_lesson(self, customer_id: CustomerId) -> None:
        """Forget it."""
        self._session.run("DELETE FROM lesson WHERE customer_id = ?", (customer_id,))

    def lessons(self) -> list[Lesson]:
        """What outcomes taught about everybody."""
        rows = self._session.rows("SELECT customer_id, quiet_gap_days, until FROM lesson ORDER BY customer_id")
        return [Lesson(CustomerId(whole(number)), whole(gap), day_of(until)) for number, gap, until in rows]

    def never_suggest(self) -> frozenset[CustomerId]:
        """Those who are never to be put into the queue."""
        numbers = self._session.ids("SELECT customer_id FROM customer WHERE never_suggest = 1")
        return frozenset(CustomerId(number) for number in numbers)

    def _select(self, condition: str, values: Sequence[Value] = ()) -> list[AwayNote]:
        rows = self._session.rows(
            f"SELECT away_note_id, customer_id, first_day, last_day FROM away_note WHERE {condition}", values
        )
        return [
            AwayNote(AwayNoteId(whole(number)), CustomerId(whole(customer)), day_of(first), day_of(last))
            for number, customer, first, last in rows
        ]
