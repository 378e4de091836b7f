"""What somebody has booked: an appointment ahead, or a subscription that runs until a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from localregulars.domain.ids import BookingId, CustomerId


class BookingKind(StrEnum):
    """What it is."""

    APPOINTMENT = "appointment"
    """While it lies ahead, nobody is missed."""
    SUBSCRIPTION = "subscription"
    """Says nothing about absence; its end is shown."""


@dataclass(frozen=True, slots=True)
class Booking:
    """`day` is the shop day of an appointment, or a subscription's last; `time` is local. `noted_at` is aware UTC."""

    booking_id: BookingId
    customer_id: CustomerId
    kind: BookingKind
    day: date
    time: time | None
    noted_at: datetime

    @property
    def is_appointment(self) -> bool:
        """Whether they are expected on that day."""
        return self.kind is BookingKind.APPOINTMENT
