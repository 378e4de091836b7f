"""Purposes and consents: what a customer agreed to, in which words, until when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from localregulars.domain.ids import CustomerId, NoticeId


class Purpose(StrEnum):
    """What data may be used for. Each is a switch of its own, off until the customer says yes."""

    HISTORY = "history"
    MONITORING = "monitoring"
    CONTACT_PHONE = "contact.phone"
    CONTACT_SMS = "contact.sms"
    CONTACT_EMAIL = "contact.email"
    CONTACT_POST = "contact.post"
    EMERGENCY_CONTACT = "emergency_contact"
    NOTES = "notes"
    FEEDBACK = "feedback"
    LOYALTY = "loyalty"
    INVITATIONS_PHONE = "invitations.phone"
    INVITATIONS_SMS = "invitations.sms"
    INVITATIONS_EMAIL = "invitations.email"
    INVITATIONS_POST = "invitations.post"
    PUBLICATION = "publication"
    STATISTICS = "statistics"


class ConsentState(StrEnum):
    """What happened to a consent."""

    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class ConsentForm(StrEnum):
    """How clearly it was said; explicit always suffices."""

    EXPLICIT = "explicit"
    REGULAR = "regular"


class Adult(StrEnum):
    """Whether the customer said that they are of age; unknown counts as no."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


EXPLICIT_ONLY = frozenset({Purpose.MONITORING, Purpose.EMERGENCY_CONTACT, Purpose.STATISTICS})
CONTACT_PURPOSES = (Purpose.CONTACT_PHONE, Purpose.CONTACT_SMS, Purpose.CONTACT_EMAIL, Purpose.CONTACT_POST)
_VALID_MONTHS = {Purpose.MONITORING: 12, Purpose.EMERGENCY_CONTACT: 12}
_REGULAR_MONTHS = 24


def valid_months(purpose: Purpose) -> int:
    """How many months a consent for this purpose lasts before it has to be asked for again."""
    return _VALID_MONTHS.get(purpose, _REGULAR_MONTHS)


def expiry(purpose: Purpose, given_at: datetime) -> datetime:
    """The end of a consent given then: the same day some months later (the month's last day if there is none).

    `given_at` is aware; so is the answer, in the same zone.
    """
    months = given_at.month - 1 + valid_months(purpose)
    year, month = given_at.year + months // 12, months % 12 + 1
    for day in range(given_at.day, 27, -1):
        try:
            return given_at.replace(year=year, month=month, day=day)
        except ValueError:
            continue
    return given_at.replace(year=year, month=month)


@dataclass(frozen=True, slots=True)
class Notice:
    """The words that a customer was shown; a new text is a new version, never an edit."""

    purpose: Purpose
    version: int
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class ConsentEvent:
    """One thing that a customer said about one purpose. `at` and `expires_at` are aware UTC.

    `expires_at` is None for everything but `given`. `zone` is the shop's zone at the time.
    """

    customer_id: CustomerId
    purpose: Purpose
    state: ConsentState
    form: ConsentForm
    notice_id: NoticeId
    at: datetime
    zone: str
    expires_at: datetime | None
    method: str
    recorded_by: str = ""
