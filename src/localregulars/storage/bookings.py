"""Appointments ahead and subscriptions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time

from localregulars.domain.bookings import Booking, BookingKind
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import BookingId, CustomerId
from localregulars.storage.instants import day_of, instant, seconds, whole, words
from localregulars.storage.session import Session, Value

_HOUR = 60


class SqlBookings:
    """Keeps bookings; see `application.booking_port.BookingRepository`."""

    def __init__(self, session: Session) -> None:
        """Bookings of this transaction."""
        self._session = session

    def add(
        self, customer_id: CustomerId, kind: BookingKind, day: date, at: datetime, time: time | None = None
    ) -> BookingId:
        """Write one down."""
        minute = None if time is None else time.hour * _HOUR + time.minute
        return BookingId(
            self._session.insert(
                "INSERT INTO booking (customer_id, kind, day, minute, at) VALUES (?, ?, ?, ?, ?)",
                (customer_id, kind.value, day.toordinal(), minute, seconds(at)),
            )
        )

    def remove(self, booking_id: BookingId) -> None:
        """Take one back; one that is gone already stays gone."""
        self._session.run("DELETE FROM booking WHERE booking_id = ?", (booking_id,))

    def get(self, booking_id: BookingId) -> Booking:
        """One of them; an unknown number is refused."""
        found = self._select("booking_id = ?", (booking_id,))
        if not found:
            msg = "This appointment is not there any more; open the customer anew."
            raise InputRefusedError(msg)
        return found[0]

    def of_customer(self, customer_id: CustomerId) -> tuple[Booking, ...]:
        """Everything of one customer, the latest day first."""
        return self._select("customer_id = ? ORDER BY day DESC, booking_id DESC", (customer_id,))

    def appointments(self) -> tuple[Booking, ...]:
        """Every appointment of everybody, by customer and day."""
        return self._select("kind = 'appointment' ORDER BY customer_id, day, booking_id")

    def _select(self, condition: str, values: Sequence[Value] = ()) -> tuple[Booking, ...]:
        rows = self._session.rows(
            f"SELECT booking_id, customer_id, kind, day, minute, at FROM booking WHERE {condition}", values
        )
        return tuple(
            Booking(
                BookingId(whole(number)),
                CustomerId(whole(customer)),
                BookingKind(words(kind)),
                day_of(day),
                None if minute is None else time(*divmod(whole(minute), _HOUR)),
                instant(at),
            )
            for number, customer, kind, day, minute, at in rows
        )
