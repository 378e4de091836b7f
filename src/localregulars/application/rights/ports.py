"""What the rights of customers need of the store, as protocols; a part of `application.ports`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from localregulars.application.rights.privacy_port import PrivacyFigures
from localregulars.domain.consent import Adult
from localregulars.domain.ids import CustomerId
from localregulars.domain.retention import RetentionKind, RetentionPolicy
from localregulars.domain.rights import EmergencyOverride, OverrideId, RequestId, RightKind, RightRequest

Cell = int | float | str | bool | None | Sequence["Cell"] | Mapping[str, "Cell"]
"""A value as it stands in a file for people and programs: what JSON can hold."""


class RightRequests(Protocol):
    """What customers asked for by right. An unknown number is refused with a sentence."""

    def add(
        self, customer_id: CustomerId, kind: RightKind, received_at: datetime, due_at: datetime, note: str
    ) -> RequestId:
        """Write a request down; an unknown customer is refused."""
        ...

    def get(self, request_id: RequestId) -> RightRequest:
        """One request."""
        ...

    def save(self, request: RightRequest) -> None:
        """Write back where a request stands."""
        ...

    def all(self) -> list[RightRequest]:
        """Every request, of erased customers too, the one that is due first at the beginning."""
        ...

    def of_customer(self, customer_id: CustomerId) -> list[RightRequest]:
        """What one customer asked for, oldest first."""
        ...


class Overrides(Protocol):
    """Emergencies in which contact details were looked up without a consent."""

    def add(
        self, customer_id: CustomerId, at: datetime, *, reason: str, decided_by: str, second_person: str
    ) -> OverrideId:
        """Write one down, sealed with the customer's own key; an unknown customer is refused."""
        ...

    def mark_reported(self, override_id: OverrideId, at: datetime) -> EmergencyOverride:
        """Write down that the customer was told; one that was reported already is refused."""
        ...

    def all(self) -> list[EmergencyOverride]:
        """Every override of customers who are not erased, newest first."""
        ...


@dataclass(frozen=True, slots=True)
class Erased:
    """What an erasure took: rows by table, visits among them; how many identifiers are barred, events reduced.

    `still_shown` are pieces of theirs that hang somewhere: on the list of what to take down, without their words.
    """

    rows: Mapping[str, int]
    visits: int
    barred: int
    reduced: int
    still_shown: int = 0


class Erasures(Protocol):
    """Erasing people, and knowing who was erased."""

    def erase(self, customer_id: CustomerId, at: datetime) -> Erased:
        """Take everything about somebody out and bar what files call them; what WAL and pages held goes with it.

        Their consent events stay as evidence that names nobody, their requests as times and kinds.
        """
        ...

    def barred_since(self, names: Iterable[str]) -> dict[str, datetime]:
        """Names by which files call people who were erased (till ids, numbers), and when that was."""
        ...

    def returned_at(self, customer_ids: Iterable[CustomerId]) -> dict[CustomerId, datetime]:
        """When these customers agreed to `history` for the first time, as far as they did."""
        ...


class Retention(Protocol):
    """What is kept how long."""

    def policy(self) -> RetentionPolicy:
        """What the owner set, else what the program comes with."""
        ...

    def save_policy(self, policy: RetentionPolicy) -> None:
        """Replace it."""
        ...

    def apply(self, today: date, now: datetime) -> Mapping[RetentionKind, int]:
        """Take out what was kept long enough; how much of each kind that was, in the order of the kinds."""
        ...

    def ran_on(self) -> date | None:
        """The shop day of the last run."""
        ...

    def visits_from(self) -> date | None:
        """The first shop day whose visits are still kept one by one; None before anything was taken out."""
        ...


@dataclass(frozen=True, slots=True)
class RegisteredColumn:
    """A column with personal data: its purpose, how it is held (number, plain, sealed, hash), what a withdrawal does.

    `on_withdraw` is delete, null or keep; `keep_reason` says why in the last case. `kind` is what its values look like
    in a file: number, text, instant, day, json, lines, visits, rhythm, hex or file (base64).
    """

    table: str
    column: str
    purpose: str
    holds: str
    on_withdraw: str
    keep_reason: str
    kind: str


@dataclass(frozen=True, slots=True)
class PersonalRecords:
    """Everything that is kept about one person: rows by table, in words and numbers, and what the columns mean."""

    columns: tuple[RegisteredColumn, ...]
    rows: Mapping[str, Sequence[Mapping[str, Cell]]] = field(repr=False)
    created: datetime
    adult: Adult


class PersonRecords(Protocol):
    """Reads everything about one person, by the registry of personal data."""

    def of(self, customer_id: CustomerId) -> PersonalRecords:
        """Every registered column of every row about somebody, unsealed; an unknown customer is refused."""
        ...


@dataclass(frozen=True, slots=True)
class TrailLine:
    """One line of the audit trail. `customer_id` is None where it is about nobody, or about somebody without a key now.

    `is_about_somebody` tells the two apart.
    """

    seq: int
    at: datetime
    action: str
    customer_id: CustomerId | None
    is_about_somebody: bool
    numbers: Mapping[str, int | str]


KEYS_AREA = "keys"
"""What the trail calls the lines whose action has no area before a dot: all of them are about keys."""


class AuditReader(Protocol):
    """Reads the audit trail; it never changes a line."""

    def lines(
        self, *, before: int | None = None, limit: int = 200, customer_id: CustomerId | None = None, area: str = ""
    ) -> list[TrailLine]:
        """Lines, newest first: those with a number below `before`, about one customer, of one area ("consent")."""
        ...

    def areas(self) -> list[str]:
        """The first words of the actions that occur (`KEYS_AREA` for those of one word), in alphabetical order."""
        ...


class RightsRecords(Protocol):
    """Everything that the rights of customers need, within one transaction."""

    @property
    def requests(self) -> RightRequests: ...  # noqa: D102
    @property
    def overrides(self) -> Overrides: ...  # noqa: D102
    @property
    def erasures(self) -> Erasures: ...  # noqa: D102
    @property
    def retention(self) -> Retention: ...  # noqa: D102
    @property
    def records(self) -> PersonRecords: ...  # noqa: D102
    @property
    def trail(self) -> AuditReader: ...  # noqa: D102
    @property
    def figures(self) -> PrivacyFigures: ...  # noqa: D102
