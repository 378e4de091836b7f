"""What the use cases need from the outside, as protocols; `storage` keeps them, tests fake them.

One `Store` belongs to one thread. Reads and writes happen inside a unit of work: `with store.unit_of_work() as uow:`
begins a transaction, leaving it without `uow.commit()` rolls back. Days are shop days, instants are aware UTC.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from localregulars.application.alert_ports import AlertSettingsRepository
from localregulars.application.booking_port import BookingRepository
from localregulars.application.care_ports import CareRepository, ConsentRenewals, RestrictionRepository
from localregulars.application.cost_ports import CostRepository, GreetingRepository, InvitationRepository
from localregulars.application.directory_port import Directory
from localregulars.application.feedback_ports import FeedbackRepository, RecoveryRepository, ThemeRepository
from localregulars.application.group_ports import GroupRepository
from localregulars.application.item_names import ItemNames
from localregulars.application.numbers_ports import NumbersRecords
from localregulars.application.publication_port import PublicationRepository
from localregulars.application.read_models import ConsentStatus, ConsentWord, VisitRow
from localregulars.application.rights_ports import RightsRecords
from localregulars.application.scoring_ports import ScoreRepository
from localregulars.application.staff_port import StaffRepository
from localregulars.application.steering_port import SteeringRepository
from localregulars.application.survey_ports import SurveyAnswerRepository, SurveyRepository
from localregulars.application.wish_ports import PollRepository, WishRepository
from localregulars.domain.check_in import AwayNote, CheckIn
from localregulars.domain.consent import Adult, ConsentEvent, Notice, Purpose
from localregulars.domain.first_steps import FirstStep
from localregulars.domain.ids import AwayNoteId, CheckInId, CustomerId, NoticeId, SignOfLifeId
from localregulars.domain.responsible import Responsible
from localregulars.domain.shop import ShopProfile
from localregulars.domain.signals import Signal
from localregulars.domain.visits import OrderLine, SignOfLife, Visit

if TYPE_CHECKING:  # numpy costs a quarter of a second, and the unlock field does not need it
    from localregulars.scoring.history import DayTotals, IntArray, OrderHistory, VisitHistory


class Clock(Protocol):
    """The real time, or a test's."""

    def now(self) -> datetime:
        """The current instant, aware UTC."""
        ...


@dataclass(frozen=True, slots=True)
class PersonalDetails:
    """What names a person; sealed in the store with that person's own key. Empty means not known."""

    name: str = ""
    phone: str = ""
    email: str = ""
    till_ids: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    address: str = ""
    birthday: str = ""
    """Month and day as "MM-DD", never a year."""


class CustomerRepository(Protocol):
    """People and what names them."""

    def add(self, details: PersonalDetails, adult: Adult, created_at: datetime) -> CustomerId:
        """Make a customer with a data key of their own; till ids must not belong to somebody else."""
        ...

    def find_by_till_id(self, till_id: str) -> CustomerId | None:
        """The customer whom the till calls so, found through a keyed hash."""
        ...

    def find_by_till_ids(self, till_ids: Iterable[str]) -> dict[str, CustomerId]:
        """The same for many; unknown ones are left out."""
        ...

    def exists(self, customer_id: CustomerId) -> bool:
        """Whether there is such a customer."""
        ...

    def details(self, customer_id: CustomerId) -> PersonalDetails:
        """What names this person, unsealed."""
        ...

    def update_details(self, customer_id: CustomerId, details: PersonalDetails) -> None:
        """Replace what names this person."""
        ...

    def set_adult(self, customer_id: CustomerId, adult: Adult) -> None:
        """Write down whether they said that they are of age."""
        ...

    def adult(self, customer_id: CustomerId) -> Adult:
        """What is known of their age."""
        ...

    def set_never_suggest(self, customer_id: CustomerId, never: bool) -> None:  # noqa: FBT001 (a plain setter)
        """Whether this person is never to be put into the queue."""
        ...

    def is_tombstoned(self, till_id: str) -> bool:
        """Whether somebody known by this till id was erased."""
        ...


class ConsentRepository(Protocol):
    """Notices, append-only consent events, and what follows from them."""

    def add_notice(self, notice: Notice, valid_from: datetime) -> NoticeId:
        """Keep the words of a notice for ever; the same purpose, language and text keep their id."""
        ...

    def current_notice(self, purpose: Purpose, language: str) -> NoticeId:
        """The newest notice of a purpose in this language, or in English."""
        ...

    def notice(self, notice_id: NoticeId) -> Notice:
        """The words of one notice; an unknown id is refused."""
        ...

    def record(self, event: ConsentEvent) -> None:
        """Append an event; the database deletes what a withdrawal takes away, in this transaction."""
        ...

    def record_many(self, events: Sequence[ConsentEvent]) -> None:
        """Append events in their order; where one is refused, the unit is over."""
        ...

    def stands(self, customer_id: CustomerId, purpose: Purpose) -> bool:
        """Whether a consent stands now, by the database's clock."""
        ...

    def status(self, customer_id: CustomerId) -> tuple[ConsentStatus, ...]:
        """The latest word on every purpose that was ever asked about."""
        ...

    def said(self, customer_id: CustomerId) -> tuple[ConsentWord, ...]:
        """Everything that ever happened to the consents of one customer, oldest first."""
        ...

    def with_consent(self, purpose: Purpose) -> frozenset[CustomerId]:
        """Everybody whose consent for this purpose stands now."""
        ...

    def agreed_to_words(
        self, purpose: Purpose, since_version: int, among: Collection[CustomerId] | None = None
    ) -> frozenset[CustomerId]:
        """Everybody (or those `among` some) whose consent stands and was given to these words or newer ones."""
        ...

    def may_score(self, among: Collection[CustomerId] | None = None) -> frozenset[CustomerId]:
        """Everybody who may be scored now, or those among some customers."""
        ...


class ReceiptToKeep(NamedTuple):
    """One visit of an import, ready for the store. `key` is what makes the receipt the same on a second import.

    `customer_id` is None where no consent allows keeping it: it then counts in the day's total only.
    """

    key: str
    customer_id: CustomerId | None
    at: datetime
    day: date
    local_minute: int
    amount_milli: int
    lines: bytes
    """Packed lines (`LINE_DTYPE` of `application.order_lines`), item numbers already the store's."""
    rows: int = 1
    """How many rows of the file it came from, for the report."""


class VisitRepository(Protocol):
    """Visits, signs of life and the shop's daily totals."""

    def add(self, visit: Visit, day: date, local_minute: int) -> bool:
        """Keep a visit and count it in the day's total; False when this customer has one at that very second."""
        ...

    def remove(self, customer_id: CustomerId, at: datetime) -> bool:
        """Take a visit recorded by hand back; False when there is none."""
        ...

    def item_numbers(self, items: Sequence[tuple[str, str]]) -> list[int]:
        """The store's numbers of items (name, category), made where they are new."""
        ...

    def keep_receipts(self, receipts: Iterable[ReceiptToKeep]) -> ImportCounts:
        """Keep an import's receipts; one that was kept before is counted as known and changes nothing.

        A receipt that was only counted before is filled in when its customer has consented since.
        """
        ...

    def of_customer(self, customer_id: CustomerId) -> list[VisitRow]:
        """Visits of one customer, newest first."""
        ...

    def lines(self, customer_id: CustomerId, at: datetime) -> tuple[OrderLine, ...]:
        """What was ordered at one visit, as far as it is still kept."""
        ...

    def items_of(self, customer_id: CustomerId) -> dict[datetime, tuple[str, ...]]:
        """What one customer had at each visit whose order is kept, each item once."""
        ...

    def history(self, customer_ids: Iterable[CustomerId]) -> VisitHistory:
        """Visits of these customers as arrays, in the order of their ids."""
        ...

    def counts(self) -> tuple[IntArray, IntArray]:
        """Customers with visits (ascending) and how many each has."""
        ...

    def orders(self, visits: VisitHistory) -> OrderHistory:
        """What was had at these visits, of the arrays that `history` gave or part of them; nothing where unknown."""
        ...

    def day_totals(self) -> DayTotals:
        """Visits of the whole shop, day by day."""
        ...

    def newest_day(self) -> date | None:
        """The newest day on which anybody's visit is known."""
        ...

    def add_sign_of_life(self, sign: SignOfLife, day: date) -> SignOfLifeId:
        """Keep another sign of life."""
        ...

    def remove_sign_of_life(self, sign_id: SignOfLifeId) -> None:
        """Take one back."""
        ...

    def signs_of_life(self, customer_id: CustomerId) -> list[SignOfLife]:
        """Every other sign of life of one customer, oldest first."""
        ...

    def newest_signs_of_life(self) -> dict[CustomerId, date]:
        """The newest day with a sign of life other than a visit, for those who have one."""
        ...


@dataclass(frozen=True, slots=True)
class ImportCounts:
    """What became of an import's receipts: newly kept, known already, counted only; and whose visits are new.

    `known` are receipts of consenting customers that were kept before; `counted_only` are receipts without a
    customer, whether counted now or before. `known_rows` and `counted_only_rows` are the same in rows of the file.
    """

    kept: int
    known: int
    counted_only: int
    touched: frozenset[CustomerId]
    known_rows: int = 0
    counted_only_rows: int = 0


class CheckInRepository(Protocol):
    """The queue. The database refuses a check-in for anybody who may not be scored."""

    def open(
        self, customer_id: CustomerId, opened_day: date, last_visit_day: date, signals: Sequence[Signal]
    ) -> CheckInId:
        """Put somebody into the queue."""
        ...

    def get(self, check_in_id: CheckInId) -> CheckIn:
        """One check-in; an unknown id is refused."""
        ...

    def save(self, check_in: CheckIn) -> None:
        """Write back what became of one."""
        ...

    def not_closed(self) -> list[CheckIn]:
        """Everything that is not closed, snoozed ones too."""
        ...

    def since(self, day: date) -> list[CheckIn]:
        """Every check-in opened on or after that day, closed ones too, oldest first."""
        ...

    def of_customer(self, customer_id: CustomerId) -> list[CheckIn]:
        """Everything that was ever asked about one person, newest first."""
        ...


@dataclass(frozen=True, slots=True)
class Lesson:
    """What outcomes taught about one person: silences up to `quiet_gap_days` opening days are not worth a hello."""

    customer_id: CustomerId
    quiet_gap_days: int
    until: date


class AwayRepository(Protocol):
    """Away notes, and what outcomes taught."""

    def add(self, customer_id: CustomerId, first_day: date, last_day: date, at: datetime) -> AwayNoteId:
        """Write down that somebody will be away."""
        ...

    def remove(self, away_note_id: AwayNoteId) -> None:
        """Take a note back."""
        ...

    def all(self) -> list[AwayNote]:
        """Every away note of everybody."""
        ...

    def of_customer(self, customer_id: CustomerId) -> list[AwayNote]:
        """Away notes of one person, newest first."""
        ...

    def put_lesson(self, lesson: Lesson) -> None:
        """Remember what an outcome taught, replacing what was known of that person."""
        ...

    def drop_lesson(self, customer_id: CustomerId) -> None:
        """Forget it."""
        ...

    def lessons(self) -> list[Lesson]:
        """What outcomes taught about everybody."""
        ...

    def never_suggest(self) -> frozenset[CustomerId]:
        """Those who are never to be put into the queue."""
        ...


class SettingsRepository(AlertSettingsRepository, Protocol):
    """What the owner set."""

    def profile(self) -> ShopProfile:
        """The shop's profile."""
        ...

    def save_profile(self, profile: ShopProfile) -> None:
        """Replace the profile."""
        ...

    def closed_days(self) -> frozenset[date]:
        """Days on which the owner said that the shop is closed."""
        ...

    def set_closed_days(self, days: Iterable[date]) -> None:
        """Replace them."""
        ...

    def responsible(self) -> Responsible:
        """Who is responsible for the data, for notices and receipts; all empty until it was said."""
        ...

    def save_responsible(self, responsible: Responsible) -> None:
        """Replace it."""
        ...

    def first_steps(self) -> frozenset[FirstStep]:
        """Steps of a new shop that were left open; none in a shop that was not led through them."""
        ...

    def save_first_steps(self, steps: frozenset[FirstStep]) -> None:
        """Replace them. No score depends on them."""
        ...


class AuditTrail(Protocol):
    """What was done, when, to whom (a token, never a name), in a chain that shows a missing or altered line."""

    def record(self, action: str, customer_id: CustomerId | None, at: datetime, **numbers: int | str) -> None:
        """Append one line in this transaction; `numbers` hold counts and codes only."""
        ...

    def verify(self) -> int:
        """Check the chain and return its length; a broken one raises `StoreDamagedError`."""
        ...


class UnitOfWork(Protocol):
    """One transaction. Everything that happens in it is kept together or not at all."""

    @property
    def customers(self) -> CustomerRepository: ...  # noqa: D102
    @property
    def consents(self) -> ConsentRepository: ...  # noqa: D102
    @property
    def visits(self) -> VisitRepository: ...  # noqa: D102
    @property
    def items(self) -> ItemNames: ...  # noqa: D102
    @property
    def scores(self) -> ScoreRepository: ...  # noqa: D102
    @property
    def check_ins(self) -> CheckInRepository: ...  # noqa: D102
    @property
    def away(self) -> AwayRepository: ...  # noqa: D102
    @property
    def bookings(self) -> BookingRepository: ...  # noqa: D102
    @property
    def settings(self) -> SettingsRepository: ...  # noqa: D102
    @property
    def audit(self) -> AuditTrail: ...  # noqa: D102
    @property
    def directory(self) -> Directory: ...  # noqa: D102
    @property
    def care(self) -> CareRepository: ...  # noqa: D102
    @property
    def publication(self) -> PublicationRepository: ...  # noqa: D102
    @property
    def renewals(self) -> ConsentRenewals: ...  # noqa: D102
    @property
    def restriction(self) -> RestrictionRepository: ...  # noqa: D102
    @property
    def rights(self) -> RightsRecords: ...  # noqa: D102
    @property
    def staff(self) -> StaffRepository: ...  # noqa: D102
    @property
    def groups(self) -> GroupRepository: ...  # noqa: D102
    @property
    def steering(self) -> SteeringRepository: ...  # noqa: D102
    @property
    def costs(self) -> CostRepository: ...  # noqa: D102
    @property
    def invitations(self) -> InvitationRepository: ...  # noqa: D102
    @property
    def greetings(self) -> GreetingRepository: ...  # noqa: D102
    @property
    def numbers(self) -> NumbersRecords: ...  # noqa: D102
    @property
    def surveys(self) -> SurveyRepository: ...  # noqa: D102
    @property
    def survey_answers(self) -> SurveyAnswerRepository: ...  # noqa: D102
    @property
    def feedback(self) -> FeedbackRepository: ...  # noqa: D102
    @property
    def themes(self) -> ThemeRepository: ...  # noqa: D102
    @property
    def recoveries(self) -> RecoveryRepository: ...  # noqa: D102
    @property
    def wishes(self) -> WishRepository: ...  # noqa: D102
    @property
    def polls(self) -> PollRepository: ...  # noqa: D102

    def commit(self) -> None:
        """Keep everything; the unit is over."""
        ...


class Store(Protocol):
    """An unlocked shop, bound to the thread that opened it."""

    def unit_of_work(self) -> AbstractContextManager[UnitOfWork]:
        """Begin a transaction; leaving it without `commit` rolls back."""
        ...

    def interrupt(self) -> None:
        """Stop the running statement; the one method that another thread may call."""
        ...

    def close(self) -> None:
        """Close the database and forget the keys; a second call does nothing."""
        ...


class Vault(Protocol):
    """Makes and unlocks shop folders."""

    def create(
        self, folder: Path, passphrase: str, profile: ShopProfile, notices: Sequence[Notice], now: datetime
    ) -> tuple[Store, str]:
        """Make a shop and return its store and the recovery code, which is kept nowhere.

        The folder must not exist or be empty; on any failure nothing is left behind.
        """
        ...

    def unlock(self, folder: Path, secret: str) -> Store:
        """Open a shop with its passphrase or its recovery code; a failed try changes nothing."""
        ...
