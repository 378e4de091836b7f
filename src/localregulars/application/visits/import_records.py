"""What a reader of files hands to the use cases, and what they report: plain records, no customers of ours yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import NamedTuple

from localregulars.domain.bookings import BookingKind
from localregulars.domain.consent import Adult, ConsentForm, ConsentState, Purpose


class SkipReason(StrEnum):
    """Why rows of a till export are not kept."""

    REFUND = "refund"
    VOID = "void"
    NO_CUSTOMER = "no_customer"
    EMPTY = "empty"
    FUTURE = "future"
    NO_HISTORY_CONSENT = "no_history_consent"
    ALREADY_IMPORTED = "already_imported"
    ERASED = "erased"
    """The customer was erased and has not agreed anew, or not yet by then; counted in the day's total."""
    TOO_OLD = "too_old"
    """From days of which single visits are not kept any more."""


@dataclass(frozen=True, slots=True)
class Detected:
    """How a file is written, found by looking at it and shown to the owner.

    `assumed` names what the file did not prove and the shop's country decided: "date_order", "decimal".
    """

    format: str
    encoding: str
    delimiter: str
    decimal: str
    date_order: str
    assumed: tuple[str, ...] = ()


class ParsedReceipt(NamedTuple):
    """One visit of a till export, before the program knows whose it is.

    `customer` is the till's id, `key` what makes the receipt the same on a second import, `when` the till's local
    time (naive), `lines` packed `LINE_DTYPE` rows whose item numbers index `ParsedExport.items`, `rows` how many
    rows of the file it came from, `minutes` how long the visit lasted (None: the file does not say).
    """

    customer: str
    key: str
    when: datetime
    amount_milli: int
    lines: bytes
    rows: int
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class ParsedExport:
    """A whole till export. `items` are (name, category) pairs; `skipped` counts rows by reason."""

    detected: Detected
    rows: int
    skipped: Mapping[SkipReason, int]
    receipts: tuple[ParsedReceipt, ...]
    items: tuple[tuple[str, str], ...]


class ConsentRow(NamedTuple):
    """One row of a consent file; `at` may be naive (the shop's local time) or aware."""

    line: int
    customer: str
    purpose: Purpose
    state: ConsentState
    at: datetime
    form: ConsentForm
    adult: Adult
    method: str
    recorded_by: str
    name: str
    phone: str
    email: str
    witness: str = ""
    expires: datetime | None = None
    """An end sooner than the purpose's; naive or aware like `at`."""
    evidence: str = ""
    """The SHA-256 of a scan in 64 hexadecimal digits, or in words where the paper is."""


class BookingRow(NamedTuple):
    """One row of a file of appointments; `time` is local, None for a day alone and for every subscription."""

    customer: str
    kind: BookingKind
    day: date
    time: time | None


@dataclass(frozen=True, slots=True)
class ParsedBookings:
    """A whole file of appointments and subscriptions."""

    rows: tuple[BookingRow, ...]


@dataclass(frozen=True, slots=True)
class BookingImportReport:
    """What came of a file of appointments. `over` lay in the past, `unknown` and `not_agreed` are rows of people."""

    rows: int
    kept: int
    already_known: int
    over: int
    unknown: int
    not_agreed: int


class Remark(StrEnum):
    """What is kept of a consent file and may be a mistake."""

    OVER_ALREADY = "over_already"
    """A yes whose end has passed."""
    TWO_AT_ONCE = "two_at_once"
    """Two different words of one second: the later row stands."""
    WITHDRAWN_BEFORE_GIVEN = "withdrawn_before_given"
    """A yes taken back that nobody knows of, or that came later."""
    WORDS_CHANGED = "words_changed"
    """A yes to words that have materially changed since: it has to be asked for again."""
    ERASED = "erased"
    """Left out: what somebody said before they were erased. Only what they said later counts again."""


@dataclass(frozen=True, slots=True)
class ConsentRemark:
    """How many rows, and the lines of the first of them."""

    code: Remark
    rows: int
    lines: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ParsedConsents:
    """A whole consent file."""

    detected: Detected
    rows: tuple[ConsentRow, ...]


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of a till export: `skipped` counts rows by reason, `customers` are those whose visits are new."""

    detected: Detected
    rows: int
    visits_kept: int
    customers: int
    skipped: dict[str, int]


@dataclass(frozen=True, slots=True)
class ConsentImportReport:
    """What became of a consent file: events written, known already, customers made, details dropped by kind."""

    rows: int
    events: int
    already_known: int
    new_customers: int
    dropped: dict[str, int]
    replaced: int
    """Rows about the same customer, purpose and second as an earlier row of the file: the later row stands."""
    remarks: tuple[ConsentRemark, ...] = ()
    """What is kept and worth a look, each kind once."""
