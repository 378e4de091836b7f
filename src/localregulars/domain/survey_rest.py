"""Whom a shop may ask today: nobody twice within the rest period, nobody under age, nobody without a yes.

The rest is shared by all surveys: whoever was asked or answered anything rests from every one of them. Those asked
longest ago, or never, come first, and among them a draw decides; so everybody is asked before anybody is asked twice.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from localregulars.domain.consent import Adult, Purpose
from localregulars.domain.ids import CustomerId


class AskWay(StrEnum):
    """How somebody is asked, and how an answer came in."""

    IN_PERSON = "in_person"
    """In the shop: at the counter, or on its screen."""
    PAPER = "paper"
    """A form that is handed over in the shop."""
    PHONE = "phone"
    SMS = "sms"
    EMAIL = "email"
    POST = "post"

    @property
    def purpose(self) -> Purpose:
        """The consent that it needs: what is sent out needs the invitation over that very channel."""
        return Purpose.FEEDBACK if self in _IN_THE_SHOP else Purpose(f"invitations.{self.value}")


_IN_THE_SHOP = frozenset({AskWay.IN_PERSON, AskWay.PAPER})


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who might be asked: what they agreed to, and the shop day on which they were last asked or answered.

    `is_restricted`: their data is to be stored only.
    """

    customer_id: CustomerId
    adult: Adult
    agreed: frozenset[Purpose]
    last_asked: date | None = None
    is_restricted: bool = False


def rests(last_asked: date | None, today: date, rest_days: int) -> bool:
    """Whether somebody rests today; also where the last day lies ahead, because a clock was wrong."""
    return last_asked is not None and today < last_asked + timedelta(days=rest_days)


def may_be_asked(candidate: Candidate, way: AskWay, today: date, rest_days: int) -> bool:
    """Whether somebody may be asked this way today. Age unknown counts as under age, as everywhere (`Adult`)."""
    return (
        candidate.adult is Adult.YES
        and not candidate.is_restricted
        and way.purpose in candidate.agreed
        and not rests(candidate.last_asked, today, rest_days)
    )


def drawn(
    candidates: Iterable[Candidate], way: AskWay, today: date, *, rest_days: int, how_many: int, seed: str
) -> tuple[Candidate, ...]:
    """So many of those who may be asked, those who were never asked first, then those asked longest ago.

    Among equals a draw decides, the same for the same `seed`, whoever else is there: who was asked meanwhile does not
    move the others.
    """
    able = [candidate for candidate in candidates if may_be_asked(candidate, way, today, rest_days)]
    able.sort(key=lambda candidate: (candidate.last_asked or date.min, _lot(seed, candidate.customer_id)))
    return tuple(able[: max(0, how_many)])


def _lot(seed: str, customer_id: CustomerId) -> bytes:
    """The lot that somebody draws; a hash, because it depends on nothing but these two."""
    return hashlib.blake2b(f"{seed}|{customer_id}".encode(), digest_size=16).digest()
