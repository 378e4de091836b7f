"""What visits and signs of life need of the store, as protocols; a part of `application.ports`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple, Protocol

from localregulars.application.read_models import VisitRow
from localregulars.domain.ids import CustomerId, SignOfLifeId
from localregulars.domain.visits import OrderLine, SignOfLife, Visit

if TYPE_CHECKING:  # numpy costs a quarter of a second, and the unlock field does not need it
    from localregulars.scoring.history import DayTotals, IntArray, OrderHistory, VisitHistory


class ReceiptToKeep(NamedTuple):
    """One visit of an import, ready for the store. `key` is what makes the receipt the same on a second import.

    `customer_id` is None where no consent allows keeping it: it then counts in the day's total only.
    """

    key: str
    customer_id: CustomerId | None
    at: datetime
    day: date
    local_minute: int
    amount_milli: int
    lines: bytes
    """Packed lines (`LINE_DTYPE` of `application.noticing.order_lines`), item numbers already the store's."""
    rows: int = 1
    """How many rows of the file it came from, for the report."""
    minutes: int | None = None
    """How long the visit lasted, 1 to `domain.visits.MOST_MINUTES`; None where nobody knows."""


@dataclass(frozen=True, slots=True)
class ImportCounts:
    """What became of an import's receipts: newly kept, known already, counted only; and whose visits are new.

    `known` are receipts of consenting customers that were kept before; `counted_only` are receipts without a
    customer, whether counted now or before. `known_rows` and `counted_only_rows` are the same in rows of the file.
    """

    kept: int
    known: int
    counted_only: int
    touched: frozenset[CustomerId]
    known_rows: int = 0
    counted_only_rows: int = 0


class VisitRepository(Protocol):
    """Visits, signs of life and the shop's daily totals."""

    def add(self, visit: Visit, day: date, local_minute: int) -> bool:
        """Keep a visit and count it in the day's total; False when this customer has one at that very second."""
        ...

    def remove(self, customer_id: CustomerId, at: datetime) -> bool:
        """Take a visit recorded by hand back; False when there is none."""
        ...

    def item_numbers(self, items: Sequence[tuple[str, str]]) -> list[int]:
        """The store's numbers of items (name, category), made where they are new."""
        ...

    def keep_receipts(self, receipts: Iterable[ReceiptToKeep]) -> ImportCounts:
        """Keep an import's receipts; one that was kept before is counted as known and changes nothing.

        A receipt that was only counted before is filled in when its customer has consented since.
        """
        ...

    def of_customer(self, customer_id: CustomerId) -> list[VisitRow]:
        """Visits of one customer, newest first."""
        ...

    def lines(self, customer_id: CustomerId, at: datetime) -> tuple[OrderLine, ...]:
        """What was ordered at one visit, as far as it is still kept."""
        ...

    def items_of(self, customer_id: CustomerId) -> dict[datetime, tuple[str, ...]]:
        """What one customer had at each visit whose order is kept, each item once."""
        ...

    def history(self, customer_ids: Iterable[CustomerId]) -> VisitHistory:
        """Visits of these customers as arrays, in the order of their ids."""
        ...

    def counts(self) -> tuple[IntArray, IntArray]:
        """Customers with visits (ascending) and how many each has."""
        ...

    def orders(self, visits: VisitHistory) -> OrderHistory:
        """What was had at these visits, of the arrays that `history` gave or part of them; nothing where unknown."""
        ...

    def day_totals(self) -> DayTotals:
        """Visits of the whole shop, day by day."""
        ...

    def newest_day(self) -> date | None:
        """The newest day on which anybody's visit is known."""
        ...

    def add_sign_of_life(self, sign: SignOfLife, day: date) -> SignOfLifeId:
        """Keep another sign of life."""
        ...

    def remove_sign_of_life(self, sign_id: SignOfLifeId) -> None:
        """Take one back."""
        ...

    def signs_of_life(self, customer_id: CustomerId) -> list[SignOfLife]:
        """Every other sign of life of one customer, oldest first."""
        ...

    def newest_signs_of_life(self) -> dict[CustomerId, date]:
        """The newest day with a sign of life other than a visit, for those who have one."""
        ...
