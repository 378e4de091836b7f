"""Appointments and subscriptions, in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from localregulars.domain.bookings import Booking
from localregulars.ui.wording.dates import short_date, weekday_date

translate = QCoreApplication.translate


def clock_time(at: time) -> str:
    """A time of day, the way the reader's language writes it: "14:30"."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def booking_line(booking: Booking, today: date, visit_days: Sequence[date]) -> str:
    """An appointment or a subscription, and whether they came to one that is over."""
    if not booking.is_appointment:
        day = short_date(booking.day, today)
        if booking.day < today:
            return translate("wording", "The subscription ended on {day}").format(day=day)
        return translate("wording", "Subscription until {day}").format(day=day)
    day = weekday_date(booking.day, today)
    if booking.time is not None:
        day = translate("wording", "{day}, {time}").format(day=day, time=clock_time(booking.time))
    if booking.day >= today:
        return translate("wording", "Appointment: {day}").format(day=day)
    if booking.day in visit_days:
        return translate("wording", "Came to the appointment: {day}").format(day=day)
    return translate("wording", "No visit known on the day of the appointment: {day}").format(day=day)
