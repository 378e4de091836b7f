"""What appointments need of the store, as a protocol; a part of `application.ports`."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Protocol

from localregulars.domain.bookings import Booking, BookingKind
from localregulars.domain.ids import BookingId, CustomerId


class BookingRepository(Protocol):
    """Appointments and subscriptions. The database refuses them about whoever may not be scored."""

    def add(
        self, customer_id: CustomerId, kind: BookingKind, day: date, at: datetime, time: time | None = None
    ) -> BookingId:
        """Write one down."""
        ...

    def remove(self, booking_id: BookingId) -> None:
        """Take one back; one that is gone already stays gone."""
        ...

    def get(self, booking_id: BookingId) -> Booking:
        """One of them; an unknown number is refused."""
        ...

    def of_customer(self, customer_id: CustomerId) -> tuple[Booking, ...]:
        """Everything of one customer, the latest day first."""
        ...

    def appointments(self) -> tuple[Booking, ...]:
        """Every appointment of everybody, by customer and day."""
        ...
