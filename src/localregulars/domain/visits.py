"""Visits and the other signs of life."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from localregulars.domain.ids import CustomerId

AMOUNT_UNITS = 1000
"""Amounts are whole thousandths of the currency unit: exact, and enough for currencies with three decimals."""


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
