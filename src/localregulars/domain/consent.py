"""Purposes and consents: what a customer agreed to, in which words, until when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from localregulars.domain.ids import CustomerId, NoticeId
from localregulars.domain.months import months_later


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


CHANGES_NOTICE_VERSION = 3
"""The words for `monitoring` speak of more than absences from this version on: whoever agreed to older ones agreed to
being missed, and not to being looked at for what they have, how much and when."""


MINUTES_NOTICE_VERSION = 3
"""The words for `history` say from this version on that how long a visit lasted may be kept. Own words have it too: it
stands among the promises behind them, and none were written beside older words."""


class ConsentState(StrEnum):
    """What happened to a consent. The first three and `renewed` are the customer's own words."""

    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    """Its time was over."""
    INVALIDATED = "invalidated"
    """The words that it was given to have changed materially since."""
    RENEWED = "renewed"
    """Given again, after or before an end of its own, to the words of now."""


YES = frozenset({ConsentState.GIVEN, ConsentState.RENEWED})
NO = frozenset({ConsentState.REFUSED, ConsentState.WITHDRAWN})
RAN_OUT = frozenset({ConsentState.EXPIRED, ConsentState.INVALIDATED})
IN_A_FILE = (ConsentState.GIVEN, ConsentState.REFUSED, ConsentState.WITHDRAWN)
"""What a file may say; the rest follows from it, or happens in the program."""


class ConsentForm(StrEnum):
    """How clearly it was said; explicit always suffices."""

    EXPLICIT = "explicit"
    REGULAR = "regular"


class ConsentMethod(StrEnum):
    """How it was said. Anything else that somebody writes is kept beside it, sealed, because it may name people."""

    IN_PERSON = "in person"
    PAPER = "paper, signed"
    READ_ALOUD = "read aloud, ticked by the customer"
    ON_SCREEN = "on screen"
    PHONE = "phone script"
    FILE = "file"


class Adult(StrEnum):
    """Whether the customer said that they are of age; unknown counts as no."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


EXPLICIT_ONLY = frozenset({Purpose.MONITORING, Purpose.EMERGENCY_CONTACT, Purpose.STATISTICS})
NOT_USED_YET = frozenset({Purpose.STATISTICS})
"""What may be agreed to although this version keeps nothing for it: wherever it is asked, that is said."""
CONTACT_PURPOSES = (Purpose.CONTACT_PHONE, Purpose.CONTACT_SMS, Purpose.CONTACT_EMAIL, Purpose.CONTACT_POST)
_VALID_MONTHS = {Purpose.MONITORING: 12, Purpose.EMERGENCY_CONTACT: 12}
_REGULAR_MONTHS = 24
ASK_AGAIN_MONTHS = 6
"""Somebody who said no is left in peace for half a year: long enough not to be pressed, short enough for a change of
mind to be met. They may say yes by themselves at any time."""
RENEWAL_DAYS = 30
"""So long what a customer gave is kept, unused, after a yes ran out: the notices promise that they are asked again. The
same time before an end it is worth asking."""


def valid_months(purpose: Purpose) -> int:
    """How many months a consent for this purpose lasts before it has to be asked for again."""
    return _VALID_MONTHS.get(purpose, _REGULAR_MONTHS)


def expiry(purpose: Purpose, given_at: datetime) -> datetime:
    """The end of a consent given then: the same day some months later (the month's last day if there is none).

    `given_at` is aware; so is the answer, in the same zone.
    """
    return months_later(given_at, valid_months(purpose))


def known_method(said: str) -> tuple[ConsentMethod, str]:
    """The method that some words mean, and those words where they mean none of them (then it is `FILE`)."""
    plain = " ".join(said.split())
    found = _METHODS.get(plain.casefold())
    return (found, "") if found is not None else (ConsentMethod.FILE, plain)


_METHODS = {method.value: method for method in ConsentMethod} | {
    "": ConsentMethod.FILE,
    "csv": ConsentMethod.FILE,
    "paper": ConsentMethod.PAPER,
    "paper-signed": ConsentMethod.PAPER,
    "read aloud": ConsentMethod.READ_ALOUD,
    "read aloud + tick by customer": ConsentMethod.READ_ALOUD,
    "screen": ConsentMethod.ON_SCREEN,
    "on-screen": ConsentMethod.ON_SCREEN,
    "phone": ConsentMethod.PHONE,
    "counter": ConsentMethod.IN_PERSON,
    "in-person": ConsentMethod.IN_PERSON,
}


@dataclass(frozen=True, slots=True)
class LatestWord:
    """The latest word on one purpose. Times are aware UTC; `expires_at` is None for a no."""

    state: ConsentState
    at: datetime
    expires_at: datetime | None = None


def may_ask(latest: LatestWord | None, now: datetime) -> bool:
    """Whether the shop may ask about a purpose now.

    Never asked, or ran out: yes. A yes that stands: only shortly before its end. A no: not for `ASK_AGAIN_MONTHS`.
    """
    if latest is None or latest.state in RAN_OUT:
        return True
    if latest.state in NO:
        return now >= months_later(latest.at, ASK_AGAIN_MONTHS)
    return latest.expires_at is not None and now >= latest.expires_at - timedelta(days=RENEWAL_DAYS)


@dataclass(frozen=True, slots=True)
class Notice:
    """The words that a customer was shown; a new text is a new version, never an edit."""

    purpose: Purpose
    version: int
    language: str
    text: str
    material: bool = True
    """Whether it changes what a customer agreed to: then a yes to the version before has to be asked for again."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """By what it can be shown later how a customer decided; everything in free words is sealed in the store.

    `supporter` helped the customer to decide, `capacity_note` says what was seen of their being able to, `method_note`
    is how it was said where no `ConsentMethod` fits, `note` says where the paper is, `scan_sha256` is a scan's SHA-256.
    """

    witness: str = ""
    supporter: str = ""
    capacity_note: str = ""
    method_note: str = ""
    note: str = ""
    scan_sha256: bytes | None = None


NO_EVIDENCE = Evidence()


@dataclass(frozen=True, slots=True)
class ConsentEvent:
    """One thing that a customer said about one purpose. `at` and `expires_at` are aware UTC.

    `expires_at` is None for everything but `given` and `renewed`. `zone` is the shop's zone at the time. Who recorded
    it is sealed in the store, like everything in free words.
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
    evidence: Evidence = NO_EVIDENCE
