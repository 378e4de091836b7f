"""What the numbers need of the store and nothing else asks for; a part of `application.ports`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple, Protocol

from localregulars.domain.consent import Purpose
from localregulars.domain.ids import CheckInId

if TYPE_CHECKING:  # numpy costs a quarter of a second, and the unlock field does not need it
    from localregulars.measures.arrays import IntArray


class SubscriptionRecords(NamedTuple):
    """One entry a subscription: customer, seconds since 1970 when it was written down, its last day (an ordinal)."""

    customer: IntArray
    noted_at: IntArray
    last: IntArray


class NumbersRecords(Protocol):
    """Readings for the numbers alone; nobody whose data is only stored (Art. 18 GDPR) is in any of them."""

    def shop_since(self) -> date | None:
        """The first day of which visits are kept one by one; None where there is none."""
        ...

    def first_reached(self) -> Mapping[CheckInId, datetime]:
        """When a try of a check-in reached somebody for the first time, for those that did."""
        ...

    def subscriptions(self) -> SubscriptionRecords:
        """Everybody's subscriptions, over or not."""
        ...

    def took_part(self) -> tuple[IntArray, IntArray]:
        """Who wished for something or chose in a poll, and the second since 1970 at which that was written down."""
        ...

    def agreed_since(self, purpose: Purpose) -> tuple[IntArray, IntArray]:
        """Those whose consent stands now, and the second since 1970 at which they said yes for the first time."""
        ...
