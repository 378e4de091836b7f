"""What Today knows and does; knows no widget."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal

from localregulars.application.noticing.away import note_away
from localregulars.application.noticing.check_ins import (
    close_with_outcome,
    mark_wrong,
    never_suggest,
    record_attempt,
    shop_today,
    snooze,
)
from localregulars.application.noticing.scoring import is_stale
from localregulars.application.noticing.today import today_view
from localregulars.application.outcome import Outcome, UseCase
from localregulars.application.ports import UnitOfWork
from localregulars.application.read_models import QueueCard, TodayView
from localregulars.application.shop.first_steps import settle, still_open
from localregulars.background.jobs import LatestJob, while_there
from localregulars.background.session import ShopSession
from localregulars.background.work import StoreCommand, StoreQuery
from localregulars.domain.check_in import CheckInOutcome, ContactChannel
from localregulars.domain.first_steps import FirstStep
from localregulars.domain.ids import CheckInId, CustomerId
from localregulars.ui.models.once import once
from localregulars.ui.pages.today.scoring_run import ScoringRun
from localregulars.ui.wording import check_ins as wording
from localregulars.ui.wording.dates import relative_day
from localregulars.ui.wording.first_steps import put_aside
from localregulars.ui.wording.people import display_name
from localregulars.ui.wording.today import no_answer


@dataclass(frozen=True, slots=True)
class TodayState:
    """One reading of the store: the view, and the shop day that it is now."""

    view: TodayView
    today: date
    open_steps: tuple[FirstStep, ...] = ()
    """What was left open when the shop was made, and nothing has settled since."""


class TodayViewModel(QObject):
    """State and commands of Today.

    `changed` is told when `state` or `needs_scoring` may have changed. A card leaves at once when something is done
    with it and comes back when that fails. The page calls `refresh` after every change, its own ones too.
    `notice_offered(sentence, undo)` asks to say what was done; `undo` is a function without arguments that takes it
    back (a second call does nothing), or None. `failed(error)` passes a job's on.
    """

    changed = Signal()
    notice_offered = Signal(str, object)
    failed = Signal(Exception)
    visits_loaded = Signal(int, object)
    """check-in id, and how many visits each day had"""

    def __init__(self, session: ShopSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._state: TodayState | None = None
        self._leaving: set[CheckInId] = set()
        self._running: set[CheckInId] = set()
        self._needs_scoring = False
        self._was_just_scored = False
        self._reading = LatestJob()
        self.scoring = ScoringRun(session, self)
        self.scoring.finished.connect(self._on_scored)
        self.scoring.failed.connect(self.failed)

    @property
    def state(self) -> TodayState | None:
        """What is known, without the cards that are on their way out; None until the first reading."""
        if self._state is None or not self._leaving:
            return self._state
        cards = tuple(card for card in self._state.view.cards if card.check_in_id not in self._leaving)
        return replace(self._state, view=replace(self._state.view, cards=cards))

    @property
    def needs_scoring(self) -> bool:
        """Whether the queue is older than what is known, and there is somebody to look at."""
        return self._needs_scoring and self._state is not None and self._state.view.scorable > 0

    def refresh(self) -> None:
        """Read anew, and score where the stored scores no longer fit what is known."""
        clock = self._session.clock

        def read(uow: UnitOfWork) -> tuple[TodayState, bool]:
            state = TodayState(today_view(uow, clock), shop_today(uow, clock), still_open(uow))
            return state, is_stale(uow, clock)

        job = self._reading.take(self._session.query(StoreQuery(read)))
        job.succeeded.connect(self._on_read)
        job.failed.connect(self.failed)

    def score(self) -> None:
        """Look at everybody again."""
        self.scoring.start()

    def tried(self, card: QueueCard, channel: ContactChannel) -> None:
        """Nobody answered. The person stays in the queue; longer, where they wanted more tries before a call."""
        use_case = partial(record_attempt, check_in_id=card.check_in_id, channel=channel)
        self._run(use_case, card, no_answer(_name(card), channel), stays=True)

    def done(self, card: QueueCard, outcome: CheckInOutcome) -> None:
        """The owner asked; this came of it."""
        sentence = self.tr("{name}: {outcome}").format(name=_name(card), outcome=wording.outcome(outcome))
        self._run(partial(close_with_outcome, check_in_id=card.check_in_id, outcome=outcome), card, sentence)

    def later(self, card: QueueCard, wait: timedelta) -> None:
        """Not now: the card comes back after `wait`."""
        if self._state is None:
            return
        until = self._state.today + wait
        sentence = self.tr("{name} comes back {day}").format(
            name=_name(card), day=relative_day(until, self._state.today)
        )
        self._run(partial(snooze, check_in_id=card.check_in_id, until=until), card, sentence)

    def away_until(self, card: QueueCard, last_day: date) -> None:
        """They said that they are away, that day included."""
        sentence = self.tr("{name}: away is written down").format(name=_name(card))
        self._run(partial(note_away, customer_id=card.customer_id, last_day=last_day), card, sentence)

    def wrong(self, card: QueueCard) -> None:
        """This person need not have been suggested: be more patient with them."""
        sentence = self.tr("{name}: more patience from now on").format(name=_name(card))
        self._run(partial(mark_wrong, check_in_id=card.check_in_id), card, sentence)

    def never_suggest(self, card: QueueCard) -> None:
        """Leave this person out of the queue from now on."""
        sentence = self.tr("{name} is not suggested any more").format(name=_name(card))
        self._run(partial(never_suggest, customer_id=card.customer_id, never=True), card, sentence)

    def put_aside(self, step: FirstStep) -> None:
        """Ask for this step of the beginning no more."""
        job = self._session.run(StoreCommand.of(partial(settle, step=step)), self)
        job.succeeded.connect(while_there(partial(self._on_put_aside, step)))
        job.failed.connect(self.failed)

    def load_visits(self, card: QueueCard) -> None:
        """Read the person's visits for the picture under "Why?"; `visits_loaded` tells them."""
        job = self._session.query(StoreQuery(partial(_visits_a_day, customer_id=card.customer_id)))
        job.succeeded.connect(while_there(partial(self.visits_loaded.emit, card.check_in_id), self))
        job.failed.connect(self.failed)

    def _run(self, use_case: UseCase[object], card: QueueCard, sentence: str, *, stays: bool = False) -> None:
        if not stays:
            self._leaving.add(card.check_in_id)
            self._running.add(card.check_in_id)
            self.changed.emit()
        job = self._session.run(StoreCommand.of(use_case), self)
        job.succeeded.connect(while_there(partial(self._on_done, card.check_in_id, sentence)))
        job.failed.connect(while_there(partial(self._on_command_failed, card.check_in_id)))

    def _on_done(self, check_in_id: CheckInId, sentence: str, outcome: Outcome[object]) -> None:
        self._running.discard(check_in_id)
        undo = None if outcome.undo is None else once(partial(self._undo, outcome.undo))
        self.notice_offered.emit(sentence, undo)

    def _on_put_aside(self, step: FirstStep, outcome: Outcome[None]) -> None:
        undo = None if outcome.undo is None else once(partial(self._undo, outcome.undo))
        self.notice_offered.emit(put_aside(step), undo)

    def _undo(self, use_case: UseCase[object]) -> None:
        job = self._session.undo(use_case, self)
        job.succeeded.connect(while_there(lambda _outcome: self.notice_offered.emit(self.tr("Taken back"), None), self))
        job.failed.connect(self.failed)

    def _on_read(self, answer: tuple[TodayState, bool]) -> None:
        self._state, self._needs_scoring = answer
        self._leaving &= self._running
        self.changed.emit()
        # Once is enough: what is still stale right after scoring would only be stale again.
        if self.needs_scoring and not self._was_just_scored:
            self.scoring.start()
        self._was_just_scored = False

    def _on_scored(self) -> None:
        self._was_just_scored = True
        self.refresh()

    def _on_command_failed(self, check_in_id: CheckInId, error: Exception) -> None:
        self._running.discard(check_in_id)
        self._leaving.discard(check_in_id)
        self.changed.emit()
        self.failed.emit(error)


def _name(card: QueueCard) -> str:
    return display_name(card.name, card.till_id)


def _visits_a_day(uow: UnitOfWork, customer_id: CustomerId) -> dict[date, int]:
    counts: dict[date, int] = {}
    for row in uow.visits.of_customer(customer_id):
        counts[row.day] = counts.get(row.day, 0) + 1
    return counts
