"""What the care card knows and does; knows no widget."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from enum import StrEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from localregulars.application.care.card import (
    CareCardView,
    KeptFields,
    card_to_print,
    care_card,
    receipt_of,
    say_age,
    words_shown,
    write_down,
)
from localregulars.application.care.how_to_ask import (
    contact_refused,
    contact_was_told,
    forget_contact,
    name_contact,
    set_wish,
)
from localregulars.application.consent.consents import record_consent
from localregulars.application.documents import asked_after_facts, contact_notice_facts, written_language
from localregulars.application.outcome import Outcome, UseCase
from localregulars.application.ports import UnitOfWork
from localregulars.application.rights.publication import (
    agree_again,
    agree_to_piece,
    picture_hash,
    piece_was_taken_down,
    show_piece,
    withdraw_piece,
)
from localregulars.background.jobs import Job, LatestJob, while_there
from localregulars.background.session import ShopSession
from localregulars.background.work import ComputeTask, StoreQuery
from localregulars.domain.care import CareWish
from localregulars.domain.consent import Adult, ConsentForm, ConsentMethod, ConsentState, Evidence, Purpose
from localregulars.domain.ids import CustomerId, EmergencyContactId, PieceId
from localregulars.domain.publication import PieceKind
from localregulars.ui.pages.customers.care_papers import CarePapers, Paper, PaperKind, as_text
from localregulars.ui.pages.customers.commands import CustomerCommands
from localregulars.ui.wording.consent import purpose as purpose_words
from localregulars.ui.wording.people import display_name


class Saying(StrEnum):
    """How a yes was said, which is also how clearly."""

    ALOUD = "aloud"
    TICKED = "ticked"
    PAPER = "paper"
    SCREEN = "screen"
    PHONE = "phone"
    PASSING = "passing"

    @property
    def form(self) -> ConsentForm:
        """Only in passing is less than explicit."""
        return ConsentForm.REGULAR if self is Saying.PASSING else ConsentForm.EXPLICIT

    @property
    def method(self) -> ConsentMethod:
        """As it is written down."""
        methods = {
            Saying.TICKED: ConsentMethod.READ_ALOUD,
            Saying.PAPER: ConsentMethod.PAPER,
            Saying.SCREEN: ConsentMethod.ON_SCREEN,
            Saying.PHONE: ConsentMethod.PHONE,
        }
        return methods.get(self, ConsentMethod.IN_PERSON)


class CareCardModel(QObject):
    """State and commands of one customer's card, from `open` to `close`.

    `changed` is told when `state` changed. `notice_offered(sentence, undo)` is as in `ProfileViewModel`.
    `words_loaded(purpose, notice)` brings the words of one purpose; `paper_ready(Paper, is_to_print)` a paper that was
    asked for; `saved()` follows a command whose form may close.
    """

    changed = Signal()
    notice_offered = Signal(str, object)
    failed = Signal(Exception)
    words_loaded = Signal(object, object)
    paper_ready = Signal(object, bool)
    saved = Signal()

    def __init__(self, session: ShopSession, papers: CarePapers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._papers = session, papers
        self._commands = CustomerCommands(session, self)
        self._commands.notice_offered.connect(self.notice_offered)
        self._commands.failed.connect(self.failed)
        self._reading = LatestJob()
        self._customer_id: CustomerId | None = None
        self._state: CareCardView | None = None
        self._opened_at = datetime.min.replace(tzinfo=UTC)
        self._has_said = False

    @property
    def state(self) -> CareCardView | None:
        """What is known; None until it is read."""
        return self._state

    @property
    def has_receipt(self) -> bool:
        """Whether something was said since the card was opened, for which a receipt is due."""
        return self._has_said

    def open(self, customer_id: CustomerId) -> None:
        """Read somebody's card."""
        self._customer_id, self._state = customer_id, None
        self._opened_at, self._has_said = self._session.clock.now(), False
        self.refresh()

    def close(self) -> None:
        """Forget it."""
        self._reading.cancel()
        self._customer_id, self._state = None, None

    def refresh(self) -> None:
        """Read it anew, if one is open."""
        if self._customer_id is None:
            return
        clock = self._session.clock
        read: Callable[[UnitOfWork], CareCardView] = partial(care_card, clock=clock, customer_id=self._customer_id)
        job = self._reading.take(self._session.query(StoreQuery(read)))
        job.succeeded.connect(self._on_read)
        job.failed.connect(self.failed)

    # What the customer says

    def give(self, purpose: Purpose, saying: Saying, *, witness: str = "", supporter: str = "") -> None:
        """They were shown the words and said yes; who stood by or helped may be written down."""
        evidence = Evidence(witness=" ".join(witness.split()), supporter=" ".join(supporter.split()))
        said = partial(record_consent, form=saying.form, method=saying.method, evidence=evidence)
        self._say(said, purpose, ConsentState.GIVEN, self.tr("{name} agreed: {purpose}"))

    def refuse(self, purpose: Purpose) -> None:
        """They were asked and said no; they are left in peace for a while."""
        self._say(record_consent, purpose, ConsentState.REFUSED, self.tr("{name} said no: {purpose}"))

    def withdraw(self, purpose: Purpose) -> None:
        """They take a yes back; what was kept under it goes with it, so there is no undo."""
        self._say(record_consent, purpose, ConsentState.WITHDRAWN, self.tr("{name} withdrew: {purpose}"))

    def say_age(self, adult: Adult) -> None:
        """They say whether they are of age."""
        self._run(lambda who: partial(say_age, customer_id=who, adult=adult), self.tr("{name}: age written down"))

    def load_words(self, purpose: Purpose, *, of_now: bool = False) -> None:
        """Bring the words that a yes was said to; with `of_now`, and where there is none, those to say yes to."""
        if self._customer_id is None:
            return
        read = partial(words_shown, customer_id=self._customer_id, purpose=purpose, of_now=of_now)
        job = self._session.query(StoreQuery(read))
        job.succeeded.connect(while_there(partial(self.words_loaded.emit, purpose), self))
        job.failed.connect(self.failed)

    # What the customer lets others see

    def read_picture(self, path: Path) -> Job:
        """By which hash a picture's file is known; the job succeeds with it, or fails with a sentence."""
        job = self._session.compute(ComputeTask(lambda _token: picture_hash(path)))
        job.failed.connect(self.failed)
        return job

    def agree_to_piece(self, kind: PieceKind, words: str, place: str, saying: Saying, picture: str = "") -> None:
        """They were shown the words and said yes to exactly this, there; `picture` is the hash of its file, or ""."""
        agreed = partial(
            agree_to_piece, kind=kind, words=words, place=place, picture=picture, form=saying.form, method=saying.method
        )
        self._run(
            lambda who: partial(agreed, customer_id=who),
            self.tr("{name} agreed to this being shown"),
            then=partial(self._on_agreed, self._customer_id),
        )

    def agree_again(self, piece_id: PieceId, saying: Saying) -> None:
        """They say yes to a piece anew."""
        again = partial(agree_again, piece_id=piece_id, form=saying.form, method=saying.method)
        then = partial(self._on_agreed, self._customer_id)
        self._run(lambda _who: again, self.tr("{name} agreed to this being shown"), then=then)

    def show_piece(self, piece_id: PieceId) -> None:
        """It hangs there from now on."""
        self._run(lambda _who: partial(show_piece, piece_id=piece_id), self.tr("{name}: it is shown from now on"))

    def withdraw_piece(self, piece_id: PieceId) -> None:
        """They take this piece back; there is no undo."""
        self._run(lambda _who: partial(withdraw_piece, piece_id=piece_id), self.tr("{name} took the yes to this back"))

    def piece_taken_down(self, piece_id: PieceId) -> None:
        """It hangs there no more."""
        self._run(lambda _who: partial(piece_was_taken_down, piece_id=piece_id), self.tr("{name}: it is taken down"))

    # What the customer wishes for

    def wish(self, wish: CareWish) -> None:
        """How soon and how they want to be asked after."""
        self._run(
            lambda who: partial(set_wish, customer_id=who, wish=wish),
            self.tr("{name}: the wish is written down"),
            then=self.saved.emit,
        )

    def name_contact(self, *, name: str, phone: str, relation: str, after_days: int, after_tries: int) -> None:
        """They name somebody to be called."""
        named = partial(
            name_contact, name=name, phone=phone, relation=relation, after_days=after_days, after_tries=after_tries
        )
        self._run(
            lambda who: partial(named, customer_id=who),
            self.tr("{name}: written down. Now tell the person whom they named."),
            then=self.saved.emit,
        )

    def contact_told(self, contact_id: EmergencyContactId) -> None:
        """The person who was named knows that their number is kept."""
        self._run(lambda _who: partial(contact_was_told, contact_id=contact_id), self.tr("{name}: they were told"))

    def contact_refused(self, contact_id: EmergencyContactId) -> None:
        """The person who was named does not want it."""
        self._run(lambda _who: partial(contact_refused, contact_id=contact_id), self.tr("{name}: they said no"))

    def forget_contact(self, contact_id: EmergencyContactId) -> None:
        """The customer does not want them called any more."""
        self._run(lambda _who: partial(forget_contact, contact_id=contact_id), self.tr("{name}: forgotten"))

    def write_down(self, kept: KeptFields) -> None:
        """Replace what is written down beside the name."""
        self._run(
            lambda who: partial(write_down, customer_id=who, kept=kept),
            self.tr("{name}: the details are saved"),
            then=self.saved.emit,
        )

    # Papers

    def ask_for(
        self,
        kind: PaperKind,
        *,
        is_to_print: bool,
        contact_id: EmergencyContactId | None = None,
        all_words: bool = False,
    ) -> None:
        """Make a paper; a receipt is for what was said since the card was opened, or for everything (`all_words`)."""
        if self._state is None:
            return
        who, clock, papers = self._state.customer_id, self._session.clock, self._papers
        check_in_id = self._state.check_in_id
        since = self._opened_at if self._has_said and not all_words else None

        def make(uow: UnitOfWork) -> Paper:
            language = written_language(uow.settings.profile().language)
            if kind is PaperKind.CARD:
                return Paper(kind, papers.care_card(card_to_print(uow, clock, customer_id=who), language))
            if contact_id is not None:
                notice = contact_notice_facts(uow, clock, contact_id=contact_id)
                return Paper(kind, papers.contact_notice(notice, language))
            if kind is PaperKind.ASKED_AFTER and check_in_id is not None:
                return Paper(kind, papers.asked_after(asked_after_facts(uow, clock, check_in_id=check_in_id), language))
            facts = receipt_of(uow, clock, customer_id=who, since=since)
            if kind is PaperKind.RECEIPT:
                return Paper(kind, papers.receipt(facts, language))
            writer = papers.receipt_json if kind is PaperKind.RECEIPT_JSON else papers.receipt_json_ld
            return Paper(kind, as_text(writer(facts, language)))

        job = self._session.query(StoreQuery(make))
        job.succeeded.connect(while_there(partial(self._on_paper_made, who, is_to_print)))
        job.failed.connect(self.failed)

    def _say(
        self, said: Callable[..., Outcome[None]], purpose: Purpose, state: ConsentState, sentence: str
    ) -> None:  # fmt: skip
        words = sentence.replace("{purpose}", purpose_words(purpose))
        self._run(
            lambda who: partial(said, customer_id=who, purpose=purpose, state=state),
            words,
            then=partial(self._on_said, self._customer_id),
        )

    def _on_agreed(self, customer_id: CustomerId | None) -> None:
        self.saved.emit()
        self._on_said(customer_id)

    def _on_said(self, customer_id: CustomerId | None) -> None:
        if customer_id == self._customer_id:
            self._has_said = True
            self.changed.emit()

    def _run(
        self,
        use_case_for: Callable[[CustomerId], UseCase[object]],
        sentence: str,
        then: Callable[[], None] | None = None,
    ) -> None:
        if self._state is None:
            return
        told = sentence.format(name=display_name(self._state.name, self._state.till_id))
        self._commands.run(use_case_for(self._state.customer_id), told, then)

    def _on_paper_made(self, customer_id: CustomerId, is_to_print: bool, paper: Paper) -> None:  # noqa: FBT001 (a slot)
        if customer_id == self._customer_id:
            self.paper_ready.emit(paper, is_to_print)

    def _on_read(self, state: CareCardView) -> None:
        if state.customer_id == self._customer_id:
            self._state = state
            self.changed.emit()
