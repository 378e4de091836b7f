"""How a mistake was put right: what went wrong, what was offered and by whom, what it cost, and what came of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple, NewType

from localregulars.domain.errors import InputRefusedError, OwnerOnlyError
from localregulars.domain.feedback import FeedbackId, Mood
from localregulars.domain.ids import CustomerId
from localregulars.domain.staff import Role

RecoveryId = NewType("RecoveryId", int)

LONGEST_OFFER = 500
MOST_MILLI = 100_000_000
"""100,000 in the shop's currency: more than that is a slip of the finger."""
DEFAULT_EMPOWERMENT_MILLI = 10_000
"""What staff may give without asking, until the owner says otherwise: 10 in the shop's currency."""
BACK_WITHIN_DAYS = 60
"""Whoever did not come for so long after it has not come back; sooner nobody can say."""
_MOODS = {Mood.UNHAPPY: 0.0, Mood.SO_SO: 0.5, Mood.HAPPY: 1.0}


class RecoveryCause(StrEnum):
    """What opened it."""

    COMPLAINT = "complaint"
    SURVEY = "survey"
    NOTICED = "noticed"
    """Somebody in the shop saw that something had gone wrong, before anybody complained."""


class RecoveryState(StrEnum):
    """Where it stands."""

    OPEN = "open"
    OFFERED = "offered"
    SETTLED = "settled"


class Said(NamedTuple):
    """How satisfied somebody was at an instant (aware UTC), from 0 to 1: a mood, or an answer to a survey."""

    at: datetime
    satisfaction: float


@dataclass(frozen=True, slots=True)
class Recovery:
    """One mistake and what was done about it. Instants are aware UTC, amounts are thousandths; None is not known.

    `customer_id` is None where nobody knows whom it happened to, or while their consent rests; the words are "" then.
    `satisfaction` is how satisfied they were with what went wrong, from 0 to 1.
    """

    recovery_id: RecoveryId
    cause: RecoveryCause
    at: datetime
    day: date
    customer_id: CustomerId | None = None
    feedback_id: FeedbackId | None = None
    what: str = field(default="", repr=False)
    offered: str = field(default="", repr=False)
    offered_milli: int | None = None
    cost_milli: int | None = None
    satisfaction: float | None = None
    state: RecoveryState = RecoveryState.OPEN
    answered_at: datetime | None = None
    settled_at: datetime | None = None
    is_bare: bool = False

    def answered(self, at: datetime) -> Recovery:
        """The first word to them; a later one changes nothing."""
        return self if self.answered_at is not None else replace(self, answered_at=at)

    def with_offer(self, offered: str, amount_milli: int, at: datetime) -> Recovery:
        """Something was offered; a later offer takes the place of the one before. It is the first word, if none was."""
        if self.state is RecoveryState.SETTLED:
            msg = "This is settled; open it again first, if something more is to be offered."
            raise InputRefusedError(msg)
        after = replace(self, offered=offer_words(offered), offered_milli=amount(amount_milli))
        return replace(after, state=RecoveryState.OFFERED).answered(at)

    def settled(self, at: datetime, cost_milli: int | None = None) -> Recovery:
        """It is put right, and this is what it cost (None: what was offered)."""
        if self.state is RecoveryState.SETTLED:
            msg = "This is settled already; open the list anew."
            raise InputRefusedError(msg)
        cost = self.offered_milli if cost_milli is None else amount(cost_milli)
        return replace(self, state=RecoveryState.SETTLED, settled_at=at, cost_milli=cost)


class Aftermath(NamedTuple):
    """What became of somebody after a recovery; None where nobody can know (yet)."""

    came_back: bool | None
    is_happier: bool | None


def satisfaction_of(mood: Mood) -> float:
    """A mood on the scale from 0 to 1."""
    return _MOODS[mood]


def aftermath(
    recovery: Recovery, visit_days: Iterable[date] | None, said: Iterable[Said], known_until: date
) -> Aftermath:
    """Whether they came on a later day, and were more satisfied when they last said something after it.

    `visit_days` is None where their visits are not kept; those up to `known_until` are known.
    """
    came: bool | None = None
    if visit_days is not None:
        came = any(day > recovery.day for day in visit_days)
        if not came and (known_until - recovery.day).days < BACK_WITHIN_DAYS:
            came = None
    later = sorted(word for word in said if word.at > recovery.at)
    if recovery.satisfaction is None or not later:
        return Aftermath(came, None)
    return Aftermath(came, later[-1].satisfaction > recovery.satisfaction)


def require_empowered(role: Role, limit_milli: int, amount_milli: int) -> None:
    """Refuse an offer that is above what staff may give; the owner may give anything."""
    if role is not Role.OWNER and amount_milli > limit_milli:
        msg = "That is more than you may give by yourself; ask the owner, or offer less."
        raise OwnerOnlyError(msg)


def amount(milli: int) -> int:
    """An amount in thousandths; less than nothing, or an impossible lot, is refused."""
    if not 0 <= milli <= MOST_MILLI:
        msg = "An amount is nothing or more; check what was typed."
        raise InputRefusedError(msg)
    return milli


def offer_words(text: str) -> str:
    """What was offered, on one line; none, or too long a one, is refused."""
    words = " ".join(text.split())
    if not words or len(words) > LONGEST_OFFER:
        msg = f"Say what you offered (a new coffee, an apology), in up to {LONGEST_OFFER} characters."
        raise InputRefusedError(msg)
    return words
