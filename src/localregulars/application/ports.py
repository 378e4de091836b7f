"""What the use cases need from the outside, as protocols; `storage` keeps them, tests fake them.

One `Store` belongs to one thread. Reads and writes happen inside a unit of work: `with store.unit_of_work() as uow:`
begins a transaction, leaving it without `uow.commit()` rolls back. Days are shop days, instants are aware UTC.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from localregulars.application.care.cost_ports import CostRepository, GreetingRepository, InvitationRepository
from localregulars.application.care.ports import CareRepository, ConsentRenewals, RestrictionRepository
from localregulars.application.consent.port import ConsentRepository, OwnWords
from localregulars.application.customers.directory_port import Directory
from localregulars.application.customers.group_ports import GroupRepository
from localregulars.application.customers.merging_ports import MergeRepository
from localregulars.application.feedback.ports import FeedbackRepository, RecoveryRepository, ThemeRepository
from localregulars.application.noticing.alert_ports import AlertSettingsRepository
from localregulars.application.noticing.booking_port import BookingRepository
from localregulars.application.noticing.check_in_ports import AwayRepository, CheckInRepository
from localregulars.application.noticing.item_names import ItemNames
from localregulars.application.noticing.scoring_ports import ScoreRepository
from localregulars.application.numbers.ports import NumbersRecords
from localregulars.application.numbers.steering_port import SteeringRepository
from localregulars.application.rights.ports import RightsRecords
from localregulars.application.rights.publication_port import PublicationRepository
from localregulars.application.shop.staff_port import StaffRepository
from localregulars.application.visits.ports import VisitRepository
from localregulars.application.voices.survey_ports import SurveyAnswerRepository, SurveyRepository
from localregulars.application.voices.wish_ports import PollRepository, WishRepository
from localregulars.domain.consent import Adult, Notice
from localregulars.domain.first_steps import FirstStep
from localregulars.domain.ids import CustomerId
from localregulars.domain.responsible import Responsible
from localregulars.domain.shop import ShopProfile


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
    def own_words(self) -> OwnWords: ...  # noqa: D102
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
    @property
    def merging(self) -> MergeRepository: ...  # noqa: D102

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
