"""Visits and the other signs of life."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from localregulars.domain.ids import CustomerId

AMOUNT_UNITS = 1000
"""Amounts are whole thousandths of the currency unit: exact, and enough for currencies with three decimals."""


MOST_MINUTES = 24 * 60
"""Nobody stays for longer than a day: whoever seems to forgot to check out."""


def known_minutes(minutes: float) -> int | None:
    """How long somebody stayed, in whole minutes; None for what nobody can have stayed, below 1 or above a day.

    A door whose clock was put right tells of negative minutes: that visit is known, how long it was is not.
    """
    return round(minutes) if 0.5 < minutes <= MOST_MINUTES else None  # what is no number is not within


class VisitSource(StrEnum):
    """How the program came to know of a visit."""

    IMPORT = "import"
    HAND = "hand"


class OrderLine(NamedTuple):
    """One line of a receipt: what, how many (thousandths), for how much (thousandths of the currency unit)."""

    item: str
    category: str
    quantity_milli: int
    amount_milli: int


@dataclass(frozen=True, slots=True)
class Visit:
    """The customer came. `at` is aware UTC to the second; amounts are in thousandths of the currency unit."""

    customer_id: CustomerId
    at: datetime
    source: VisitSource
    amount_milli: int = 0
    lines: tuple[OrderLine, ...] = ()
    minutes: int | None = None
    """How long they stayed, 1 to `MOST_MINUTES`; None where nobody knows."""


class SignOfLifeKind(StrEnum):
    """What else shows that somebody is all right."""

    SEEN = "seen"  # somebody of the shop, or a neighbour, saw them
    CALL = "call"  # they were spoken to on the phone
    MESSAGE = "message"  # they wrote


@dataclass(frozen=True, slots=True)
class SignOfLife:
    """Anything but a visit that shows they are all right; `at` is aware UTC."""

    customer_id: CustomerId
    at: datetime
    kind: SignOfLifeKind
