"""What a person has booked: the next appointment, and until when a subscription runs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.domain.consent import Purpose
from localregulars.ui.pages.customers.profile_view_model import ProfileState, ProfileViewModel
from localregulars.ui.pages.customers.section import NotesSection, RemovableLine
from localregulars.ui.theme.tokens import SPACE_XS, TextRole
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.day_field import DayField
from localregulars.ui.widgets.field import LabelledChoice
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording.bookings import booking_line, clock_time

_LONGEST = timedelta(days=730)
_USUAL_APPOINTMENT, _USUAL_SUBSCRIPTION = timedelta(days=28), timedelta(days=365)
_PAST_SHOWN = timedelta(days=60)
_FIRST_HOUR, _LAST_HOUR = 6, 22
_HALF_HOURS = (0, 30)


class BookingsSection(NotesSection):
    """Bookings that can be taken off, and two small forms for another one."""

    def __init__(self, view_model: ProfileViewModel) -> None:
        super().__init__()
        self._view_model = view_model
        self._today = date.min
        self.appointment = Button(self.tr("Next appointment"), ButtonKind.QUIET, "calendar-check", ButtonSize.COMPACT)
        self.subscription = Button(self.tr("Subscription until"), ButtonKind.QUIET, "calendar-days", ButtonSize.COMPACT)
        self.appointment.clicked.connect(self._on_appointment_clicked)
        self.subscription.clicked.connect(self._on_subscription_clicked)
        self.openers = {"appointment": self.appointment, "subscription": self.subscription}
        self._shown: object = None
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.appointment)
        flow.addWidget(self.subscription)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE_XS)
        self.set_title(self.tr("Appointments"))
        self.body.addLayout(self._lines)
        self.body.addWidget(buttons)
        self._buttons = buttons

    def show_state(self, state: ProfileState) -> None:
        """Show what lies ahead and what was lately; one that was just written closes the form, and little else does."""
        known = {status.purpose for status in state.profile.consents if status.stands}
        may_note = {Purpose.HISTORY, Purpose.MONITORING} <= known
        shown_now = (state.profile.row.customer_id, state.profile.bookings, may_note, state.today)
        if shown_now != self._shown:
            self._shown, self._today = shown_now, state.today
            self.close_form()
        self._buttons.setVisible(may_note)
        shown = [one for one in state.profile.bookings if one.day >= state.today - _PAST_SHOWN]
        lines = [
            RemovableLine(
                booking_line(booking, state.today, list(state.visits_a_day)),
                partial(self._view_model.remove_booking, booking.booking_id),
                Tone.PLAIN if booking.day >= state.today else Tone.MUTED,
            )
            for booking in shown
        ]
        self.put_lines(self._lines, lines)
        if not shown:
            words = self.tr("No appointment is known. Whoever has one is not missed before that day.")
            if not may_note:
                words = self.tr("They are kept only for people who agreed to be asked after.")
            self._lines.addWidget(Text(words, tone=Tone.MUTED, wraps=True))
        put_in_order(self)

    def _on_appointment_clicked(self) -> None:
        if self.close_form():
            return
        day = DayField(
            self.tr("Day of the appointment"), self._today + _USUAL_APPOINTMENT, self._today, self._today + _LONGEST
        )
        times = [time(hour, minute) for hour in range(_FIRST_HOUR, _LAST_HOUR) for minute in _HALF_HOURS]
        options = [("", self.tr("No time")), *((at.isoformat("minutes"), clock_time(at)) for at in times)]
        at_time = LabelledChoice(self.tr("At what time"), options)
        self._open(
            self.tr("Next appointment"),
            day,
            at_time,
            "appointment",
            lambda: self._view_model.note_appointment(
                day.day, time.fromisoformat(at_time.value) if at_time.value else None
            ),
        )

    def _on_subscription_clicked(self) -> None:
        if self.close_form():
            return
        day = DayField(
            self.tr("Last day of the subscription"),
            self._today + _USUAL_SUBSCRIPTION,
            self._today,
            self._today + _LONGEST,
        )
        self._open(
            self.tr("Subscription until"),
            day,
            None,
            "subscription",
            lambda: self._view_model.note_subscription(day.day),
        )

    def _open(self, title: str, day: DayField, more: QWidget | None, opener: str, save: Callable[[], None]) -> None:
        form = Card(title, is_sunken=True)
        done = Button(self.tr("Write it down"), ButtonKind.PRIMARY, "check", ButtonSize.COMPACT)
        done.clicked.connect(lambda: save())  # noqa: PLW0108 (Qt would pass "checked" on)
        form.body.addWidget(Text(title, TextRole.STRONG, wraps=True))
        form.body.addWidget(day, 0, Qt.AlignmentFlag.AlignLeft)
        if more is not None:
            form.body.addWidget(more)
        self.open_form(form, opener, done)
        day.setFocus()
