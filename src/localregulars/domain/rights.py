"""What a customer may ask for by right, by when it has to be answered, and the override in an emergency.

Art. 12(3) GDPR: within one month of the receipt; two further months where it is complex, said with the reason within
the first one. Art. 15 to 21: the rights themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import NewType

from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CustomerId
from localregulars.domain.months import months_later

RequestId = NewType("RequestId", int)
OverrideId = NewType("OverrideId", int)

ANSWER_MONTHS = 1
EXTENSION_MONTHS = 2
LONGEST_REASON = 500


class RightKind(StrEnum):
    """What somebody may ask for."""

    ACCESS = "access"
    PORTABILITY = "portability"
    CORRECTION = "correction"
    RESTRICTION = "restriction"
    ERASURE = "erasure"
    OBJECTION = "objection"


class RightStep(StrEnum):
    """What the shop does to answer a request."""

    EXPORT = "export"
    CORRECT = "correct"
    RESTRICT = "restrict"
    ERASE = "erase"


class RequestState(StrEnum):
    """Where a request stands."""

    OPEN = "open"
    DONE = "done"
    DECLINED = "declined"


_STEPS = {
    RightKind.ACCESS: RightStep.EXPORT,
    RightKind.PORTABILITY: RightStep.EXPORT,
    RightKind.CORRECTION: RightStep.CORRECT,
    RightKind.RESTRICTION: RightStep.RESTRICT,
    RightKind.OBJECTION: RightStep.RESTRICT,
    RightKind.ERASURE: RightStep.ERASE,
}


def step_of(kind: RightKind) -> RightStep:
    """What answers a request of this kind."""
    return _STEPS[kind]


def due_at(received_at: datetime) -> datetime:
    """By when a request has to be answered: one month after it came."""
    return months_later(received_at, ANSWER_MONTHS)


@dataclass(frozen=True, slots=True)
class RightRequest:
    """One request. Instants are aware UTC; `note` is what they asked for in their own words, as far as it was noted."""

    request_id: RequestId
    customer_id: CustomerId
    kind: RightKind
    received_at: datetime
    due_at: datetime
    state: RequestState = RequestState.OPEN
    closed_at: datetime | None = None
    extended_at: datetime | None = None
    note: str = ""
    extended_because: str = ""
    declined_because: str = ""

    @property
    def step(self) -> RightStep:
        """What answers it."""
        return step_of(self.kind)

    def is_overdue(self, now: datetime) -> bool:
        """Whether it is still open and its day has passed."""
        return self.state is RequestState.OPEN and now > self.due_at

    def days_left(self, now: datetime) -> int:
        """Whole days until it is due; negative once it is overdue."""
        return (self.due_at - now).days

    def extended(self, now: datetime, because: str) -> RightRequest:
        """The request with two months more. Once only, with a reason, and told before the first month is over."""
        self._require_open()
        if self.extended_at is not None:
            msg = "This request was extended already; the law allows it once."
            raise InputRefusedError(msg)
        if now > self.due_at:
            msg = "A request can be extended only before it is due; answer this one now."
            raise InputRefusedError(msg)
        later = months_later(self.received_at, ANSWER_MONTHS + EXTENSION_MONTHS)
        return replace(self, due_at=later, extended_at=now, extended_because=required_reason(because))

    def done(self, now: datetime) -> RightRequest:
        """The request, answered."""
        self._require_open()
        return replace(self, state=RequestState.DONE, closed_at=now)

    def declined(self, now: datetime, because: str) -> RightRequest:
        """The request, declined for a reason, which the customer has to be told together with where to complain."""
        self._require_open()
        return replace(self, state=RequestState.DECLINED, closed_at=now, declined_because=required_reason(because))

    def _require_open(self) -> None:
        if self.state is not RequestState.OPEN:
            msg = "This request is closed already."
            raise InputRefusedError(msg)


@dataclass(frozen=True, slots=True)
class EmergencyOverride:
    """Contact details were looked up because somebody was in danger; the customer has to be told (`reported_at`)."""

    override_id: OverrideId
    customer_id: CustomerId
    at: datetime
    reason: str
    decided_by: str
    second_person: str
    reported_at: datetime | None = None


def required_reason(text: str) -> str:
    """A reason in words, without stray spaces; an empty or endless one is refused."""
    cleaned = " ".join(text.split())
    if not cleaned:
        msg = "This needs a reason; type one in a few words."
        raise InputRefusedError(msg)
    if len(cleaned) > LONGEST_REASON:
        msg = f"Keep the reason short: at most {LONGEST_REASON} characters."
        raise InputRefusedError(msg)
    return cleaned


_KIN_WORDS = """
wife husband partner son daughter mother father brother sister neighbour neighbor friend grandson granddaughter
frau mann sohn tochter mutter vater bruder schwester nachbar nachbarin freund freundin enkel enkelin partnerin
esposa esposo marido mujer hijo hija madre padre hermano hermana vecino vecina amigo amiga nieto nieta pareja
femme mari fils fille mère père frère sœur voisin voisine ami amie compagnon compagne
"""
_KIN = frozenset(_KIN_WORDS.split())
_CONTACT = re.compile(r"@|\d(?:[\s/().-]?\d){5,}")
_WORD = re.compile(r"[^\W\d_]+")


def may_speak_of_others(note: str, own_names: Iterable[str] = ()) -> bool:
    """Whether a person should read this note before it is handed out, because it may speak of somebody else.

    It errs on the side of asking: a number or an address to reach somebody, a word for kin or neighbours, or a word
    with a capital inside a sentence that is not one of `own_names` (which in German is every noun).
    """
    own = {word.casefold() for name in own_names for word in _WORD.findall(name)}
    words = _WORD.findall(note)
    if _CONTACT.search(note) or any(word.casefold() in _KIN for word in words):
        return True
    begins = {match.start(1) for match in re.finditer(r"(?:^|[.!?:]\s+)([^\W\d_])", note)}
    return any(
        match.group()[0].isupper() and match.start() not in begins and match.group().casefold() not in own
        for match in _WORD.finditer(note)
    )
