"""What the profile of one person knows and does; knows no widget."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from localregulars.application.away import note_away, remove_away_note
from localregulars.application.check_ins import never_suggest, shop_today
from localregulars.application.consents import record_consent
from localregulars.application.customers import add_customer, correct_details, customer_profile
from localregulars.application.outcome import Outcome, UseCase
from localregulars.application.ports import UnitOfWork
from localregulars.application.read_models import ConsentStatus, CustomerProfile
from localregulars.application.visits import record_sign_of_life, record_visit
from localregulars.background.jobs import LatestJob
from localregulars.background.session import ShopSession
from localregulars.background.work import StoreCommand, StoreQuery
from localregulars.domain.consent import EXPLICIT_ONLY, Adult, ConsentForm, ConsentState, Purpose
from localregulars.domain.ids import AwayNoteId, CustomerId
from localregulars.domain.visits import SignOfLifeKind
from localregulars.ui.models.once import once
from localregulars.ui.wording.consent import purpose as purpose_words
from localregulars.ui.wording.people import display_name

ASKED_PURPOSES = (
    Purpose.HISTORY,
    Purpose.MONITORING,
    Purpose.CONTACT_PHONE,
    Purpose.CONTACT_SMS,
    Purpose.CONTACT_EMAIL,
    Purpose.CONTACT_POST,
)
"""The purposes that this version acts on, in the order in which they are asked; others show once they were recorded."""


@dataclass(frozen=True, slots=True)
class ProfileState:
    """One reading of a profile, and the shop day that it is now."""

    profile: CustomerProfile
    today: date

    @property
    def name(self) -> str:
        """What the person is called on the screen."""
        return display_name(self.profile.row.name, self.profile.row.till_id)

    @property
    def visits_a_day(self) -> dict[date, int]:
        """How often they came, day by day."""
        return dict(Counter(visit.day for visit in self.profile.visits))

    @property
    def purposes(self) -> tuple[tuple[Purpose, ConsentStatus | None], ...]:
        """Every purpose to show, with the latest word on it; None: never asked."""
        known = {status.purpose: status for status in self.profile.consents}
        others = [purpose for purpose in known if purpose not in ASKED_PURPOSES]
        return tuple((purpose, known.get(purpose)) for purpose in (*ASKED_PURPOSES, *others))


class ProfileViewModel(QObject):
    """State and commands of one person's profile.

    `changed` is told when `state` changed (None: nobody is chosen). `notice_offered(sentence, undo)` asks the window to
    say what was done; `undo` takes it back, the first time that it is called, or is None. `words_loaded(purpose, text)`
    tells the words that have to be shown before a consent is recorded.
    """

    changed = Signal()
    added = Signal(object)
    saved = Signal()
    """details were corrected or somebody was added: the form may close"""
    notice_offered = Signal(str, object)
    failed = Signal(Exception)
    words_loaded = Signal(object, str)

    def __init__(self, session: ShopSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
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
            return ProfileState(customer_profile(uow, customer_id), shop_today(uow, clock))

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
            self.tr("{name}: the sign of life is written down"),
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

    def withdraw(self, purpose: Purpose) -> None:
        """They take a consent back; what was kept under it goes with it, so there is no undo."""
        self._record_consent(purpose, ConsentState.WITHDRAWN)

    def refuse(self, purpose: Purpose) -> None:
        """They were asked and said no."""
        self._record_consent(purpose, ConsentState.REFUSED)

    def give(self, purpose: Purpose, form: ConsentForm, *, is_adult: bool | None = None) -> None:
        """They were shown the words and said yes; `is_adult` is what they said of their age, None: not asked."""
        adult = None if is_adult is None else Adult.YES if is_adult else Adult.NO
        self._record_consent(purpose, ConsentState.GIVEN, form=form, adult=adult)

    def load_words(self, purpose: Purpose) -> None:
        """Read the words of the notice that is current for a purpose; `words_loaded` tells them."""
        job = self._session.query(StoreQuery(partial(_current_words, purpose=purpose)))
        job.succeeded.connect(partial(self.words_loaded.emit, purpose))
        job.failed.connect(self.failed)

    @staticmethod
    def needs_clear_words(purpose: Purpose) -> bool:
        """Whether only an explicit yes counts for this purpose."""
        return purpose in EXPLICIT_ONLY

    @staticmethod
    def asks_for_age(purpose: Purpose) -> bool:
        """Whether only adults can agree to this purpose."""
        return purpose in (Purpose.MONITORING, Purpose.STATISTICS)

    def _record_consent(self, purpose: Purpose, state: ConsentState, **answer: Any) -> None:  # noqa: ANN401 (passed on)
        sentences = {
            ConsentState.GIVEN: self.tr("{name} agreed: {purpose}"),
            ConsentState.REFUSED: self.tr("{name} said no: {purpose}"),
            ConsentState.WITHDRAWN: self.tr("{name} withdrew: {purpose}"),
        }
        sentence = sentences[state].replace("{purpose}", purpose_words(purpose))
        self._run(
            lambda who: partial(record_consent, customer_id=who, purpose=purpose, state=state, **answer), sentence
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
        job = self._session.run(StoreCommand.of(use_case_for(self._customer_id)), self)
        job.succeeded.connect(partial(self._on_done, told, then))
        job.failed.connect(self.failed)

    def _on_done(self, sentence: str, then: Callable[[], None] | None, outcome: Outcome[object]) -> None:
        self.notice_offered.emit(sentence, None if outcome.undo is None else once(partial(self._undo, outcome.undo)))
        if then is not None:
            then()

    def _undo(self, use_case: UseCase[object]) -> None:
        job = self._session.undo(use_case, self)
        job.succeeded.connect(lambda _outcome: self.notice_offered.emit(self.tr("Taken back"), None))
        job.failed.connect(self.failed)

    def _on_added(self, outcome: Outcome[CustomerId]) -> None:
        self.added.emit(outcome.value)
        self.choose(outcome.value)
        self.saved.emit()

    def _on_read(self, state: ProfileState) -> None:
        self._state = state
        self.changed.emit()


def _current_words(uow: UnitOfWork, purpose: Purpose) -> str:
    notice_id = uow.consents.current_notice(purpose, uow.settings.profile().language)
    return uow.consents.notice(notice_id).text
