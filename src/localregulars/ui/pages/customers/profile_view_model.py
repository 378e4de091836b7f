"""What the profile of one person knows and does; knows no widget."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from functools import partial

from PySide6.QtCore import QObject, Signal

from localregulars.application.care.card import calls_to_offer
from localregulars.application.care.how_to_ask import EmergencyChoice, record_emergency_call
from localregulars.application.customers.people import add_customer, correct_details, customer_profile
from localregulars.application.customers.timeline import TimelineRow, timeline
from localregulars.application.noticing.away import note_away, remove_away_note
from localregulars.application.noticing.bookings import note_appointment, note_subscription, remove_booking
from localregulars.application.noticing.check_ins import never_suggest, record_attempt, shop_today
from localregulars.application.outcome import Outcome, UseCase
from localregulars.application.ports import UnitOfWork
from localregulars.application.read_models import CustomerProfile
from localregulars.application.visits.by_hand import record_sign_of_life, record_visit
from localregulars.background.jobs import LatestJob
from localregulars.background.session import ShopSession
from localregulars.background.work import StoreCommand, StoreQuery
from localregulars.domain.check_in import ContactChannel
from localregulars.domain.ids import AwayNoteId, BookingId, CheckInId, CustomerId, EmergencyContactId
from localregulars.domain.visits import SignOfLifeKind
from localregulars.ui.pages.customers.commands import CustomerCommands
from localregulars.ui.wording.people import display_name


@dataclass(frozen=True, slots=True)
class ProfileState:
    """One reading of a profile, and the shop day that it is now."""

    profile: CustomerProfile
    today: date
    check_in_id: CheckInId | None = None
    """The check-in that is not closed."""
    calls: tuple[EmergencyChoice, ...] = ()
    """Whom they named, and what is missing before each may be called about it."""
    timeline: tuple[TimelineRow, ...] = ()
    """Everything that happened, newest first."""

    @property
    def name(self) -> str:
        """What the person is called on the screen."""
        return display_name(self.profile.row.name, self.profile.row.till_id)

    @property
    def ways_to_ask(self) -> tuple[ContactChannel, ...]:
        """How they may be asked after now: in person, and what they agreed to."""
        allowed = {status.purpose for status in self.profile.consents if status.stands}
        return tuple(way for way in ContactChannel if way.purpose is None or way.purpose in allowed)

    @property
    def visits_a_day(self) -> dict[date, int]:
        """How often they came, day by day."""
        return dict(Counter(visit.day for visit in self.profile.visits))

    @property
    def known_until(self) -> date:
        """The last day of which visits are known; a file of the till that is missing is no absence."""
        days = [visit.day for visit in self.profile.visits]
        return min(self.today, max([self.profile.judged_on or self.today, *days]))


class ProfileViewModel(QObject):
    """State and commands of one person's profile.

    `changed` is told when `state` changed (None: nobody is chosen). `notice_offered(sentence, undo)` asks the window to
    say what was done; `undo` takes it back, the first time that it is called, or is None.
    """

    changed = Signal()
    added = Signal(object)
    saved = Signal()
    """details were corrected or somebody was added: the form may close"""
    notice_offered = Signal(str, object)
    failed = Signal(Exception)

    def __init__(self, session: ShopSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._commands = CustomerCommands(session, self)
        self._commands.notice_offered.connect(self.notice_offered)
        self._commands.failed.connect(self.failed)
        self._reading = LatestJob()
        self._customer_id: CustomerId | None = None
        self._state: ProfileState | None = None

    @property
    def customer_id(self) -> CustomerId | None:
        """Who is chosen."""
        return self._customer_id

    @property
    def state(self) -> ProfileState | None:
        """What is known of the chosen person; None until it is read."""
        return self._state

    def choose(self, customer_id: CustomerId | None) -> None:
        """Show this person's profile, or nobody's."""
        if customer_id == self._customer_id:
            return
        self._customer_id = customer_id
        if customer_id is None:
            self._reading.cancel()
            self._state = None
            self.changed.emit()
            return
        self.refresh()

    def refresh(self) -> None:
        """Read the chosen person's profile anew."""
        if self._customer_id is None:
            return
        clock, customer_id = self._session.clock, self._customer_id

        def read(uow: UnitOfWork) -> ProfileState:
            check_in_id, calls = calls_to_offer(uow, clock, customer_id=customer_id)
            items = uow.visits.items_of(customer_id)
            profile = customer_profile(uow, customer_id, items)
            lines = timeline(uow, profile, items)
            return ProfileState(profile, shop_today(uow, clock), check_in_id, calls, lines)

        job = self._reading.take(self._session.query(StoreQuery(read)))
        job.succeeded.connect(self._on_read)
        job.failed.connect(self.failed)

    def record_visit(self) -> None:
        """They are here now."""
        self._run(lambda who: partial(record_visit, customer_id=who), self.tr("{name}: the visit is written down"))

    def record_sign_of_life(self, kind: SignOfLifeKind) -> None:
        """They are all right, though they did not come."""
        self._run(
            lambda who: partial(record_sign_of_life, customer_id=who, kind=kind),
            self.tr("{name} was seen or heard: written down"),
        )

    def note_away(self, first_day: date, last_day: date) -> None:
        """They will be away, both days included."""
        self._run(
            lambda who: partial(note_away, customer_id=who, first_day=first_day, last_day=last_day),
            self.tr("{name}: away is written down"),
        )

    def remove_away_note(self, away_note_id: AwayNoteId) -> None:
        """They are not away after all."""
        self._run(
            lambda _who: partial(remove_away_note, away_note_id=away_note_id), self.tr("{name}: the away note is gone")
        )

    def note_appointment(self, day: date, at_time: time | None) -> None:
        """They have an appointment then."""
        self._run(
            lambda who: partial(note_appointment, customer_id=who, day=day, at_time=at_time),
            self.tr("{name}: the appointment is written down"),
        )

    def note_subscription(self, last_day: date) -> None:
        """Their subscription runs until then."""
        self._run(
            lambda who: partial(note_subscription, customer_id=who, last_day=last_day),
            self.tr("{name}: the subscription is written down"),
        )

    def remove_booking(self, booking_id: BookingId) -> None:
        """It was called off, or was a mistake."""
        self._run(lambda _who: partial(remove_booking, booking_id=booking_id), self.tr("{name}: taken off"))

    def set_never_suggest(self, never: bool) -> None:  # noqa: FBT001  (a plain setter)
        """Leave this person out of the queue from now on, or take them back in."""
        sentence = self.tr("{name} is not suggested any more") if never else self.tr("{name} may be suggested again")
        self._run(lambda who: partial(never_suggest, customer_id=who, never=never), sentence)

    def correct_details(self, name: str, phone: str, email: str) -> None:
        """Correct name, phone and e-mail; `saved` is told when it worked."""
        self._run(
            lambda who: partial(correct_details, customer_id=who, name=name, phone=phone, email=email),
            self.tr("{name}: the details are saved"),
            then=self.saved.emit,
        )

    def add_customer(self, name: str, till_id: str) -> None:
        """Make a customer; `added(customer_id)` and `saved` are told when it worked, and the new one is chosen."""
        job = self._session.run(StoreCommand.of(partial(add_customer, name=name, till_id=till_id)), self)
        job.succeeded.connect(self._on_added)
        job.failed.connect(self.failed)

    def record_try(self, check_in_id: CheckInId, channel: ContactChannel) -> None:
        """Somebody tried to reach them this way, and nobody answered."""
        self._run(
            lambda _who: partial(record_attempt, check_in_id=check_in_id, channel=channel),
            self.tr("{name}: no answer, and still in the list"),
        )

    def record_call(self, check_in_id: CheckInId, contact_id: EmergencyContactId) -> None:
        """Somebody whom they named was called; outside the agreed case that is refused."""
        self._run(
            lambda _who: partial(record_emergency_call, check_in_id=check_in_id, contact_id=contact_id),
            self.tr("{name}: the call is written down"),
        )

    def _run(
        self,
        use_case_for: Callable[[CustomerId], UseCase[object]],
        sentence: str,
        then: Callable[[], None] | None = None,
    ) -> None:
        if self._customer_id is None or self._state is None:
            return
        told = sentence.format(name=self._state.name)
        self._commands.run(use_case_for(self._customer_id), told, then)

    def _on_added(self, outcome: Outcome[CustomerId]) -> None:
        self.added.emit(outcome.value)
        self.choose(outcome.value)
        self.saved.emit()

    def _on_read(self, state: ProfileState) -> None:
        self._state = state
        self.changed.emit()
