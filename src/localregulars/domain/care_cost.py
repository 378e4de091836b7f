"""What relationships cost: minutes, gestures and rewards, each a line without words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CareCostId, CustomerId, InvitationId

LONGEST_MINUTES = 24 * 60
DEAREST_MILLI = 1_000_000 * 1000
"""A million in the shop's currency: more is a slip of the finger."""


class CareCostKind(StrEnum):
    """What was given."""

    MINUTES = "minutes"
    """Somebody's time; costs its share of the wage."""
    GESTURE = "gesture"
    """A coffee on the house, a card, flowers."""
    REWARD = "reward"
    """A thank-you that somebody had earned."""


@dataclass(frozen=True, slots=True)
class CareCost:
    """One line: `minutes`, or `amount_milli` in thousandths of the currency; the other is 0.

    For whom is kept only where they agreed to thank-yous; `invitation_id` is what it was spent on, where that was one.
    """

    cost_id: CareCostId
    kind: CareCostKind
    day: date
    minutes: int = 0
    amount_milli: int = 0
    customer_id: CustomerId | None = None
    invitation_id: InvitationId | None = None


def checked_minutes(minutes: int) -> int:
    """How long it took, if somebody can have taken so long on one day."""
    if not 1 <= minutes <= LONGEST_MINUTES:
        msg = "Write down between one minute and a day; what was shorter cost nothing."
        raise InputRefusedError(msg)
    return minutes


def checked_amount(amount_milli: int) -> int:
    """What it cost, in thousandths of the currency, if that is more than nothing."""
    if not 1 <= amount_milli <= DEAREST_MILLI:
        msg = "What a gesture or a reward cost is more than nothing, and less than a million."
        raise InputRefusedError(msg)
    return amount_milli


def checked_wage(wage_milli: int) -> int:
    """What an hour costs the shop, in thousandths of the currency; nothing, where nobody is paid for it."""
    if not 0 <= wage_milli <= DEAREST_MILLI:
        msg = "A wage is nothing or more, and less than a million an hour."
        raise InputRefusedError(msg)
    return wage_milli
