"""What scoring keeps in the store and reads back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from localregulars.domain.ids import CustomerId
from localregulars.domain.signals import Signal


@dataclass(frozen=True, slots=True)
class StoredScore:
    """The newest score of one customer and signal."""

    customer_id: CustomerId
    day: date
    signal: Signal


class ScoreRepository(Protocol):
    """Everything derived for scoring. Deleted by the database when `monitoring` or `history` is withdrawn."""

    def states(self) -> tuple[Sequence[int], bytes | bytearray, int]:
        """Stored per-customer states: ids (ascending), their fixed-size rows joined, the version that they fit.

        They do not know of visits that came since; whoever's visits changed in another way has none. Rows in a
        `bytearray` are the caller's to change.
        """
        ...

    def put_states(
        self,
        customer_ids: Sequence[int],
        rows: Iterable[bytes],
        version: int,
        usual_gaps: Sequence[float] | None = None,
    ) -> None:
        """Store states of customers, replacing theirs; states of any other version go.

        `usual_gaps` (opening days, one a customer) is what the Customers table shows.
        """
        ...

    def drop_states(self, customer_ids: Iterable[CustomerId]) -> None:
        """Forget the states of customers whose visits changed in a way that a single step cannot follow."""
        ...

    def parameters(self) -> tuple[int, Mapping[str, object]] | None:
        """The newest shop-wide parameters and their version."""
        ...

    def put_parameters(self, version: int, day: date, parameters: Mapping[str, object]) -> None:
        """Store the parameters that were estimated for a shop day."""
        ...

    def put_scores(self, day: date, scores: Iterable[tuple[CustomerId, Signal]]) -> None:
        """Replace all scores by those of this day; the database refuses anybody who may not be scored."""
        ...

    def replace_score(self, day: date, customer_id: CustomerId, signals: Iterable[Signal]) -> None:
        """Replace one customer's scores."""
        ...

    def of_customer(self, customer_id: CustomerId) -> list[StoredScore]:
        """One customer's stored scores, highest first."""
        ...

    def scores(self) -> list[StoredScore]:
        """The stored scores, highest first."""
        ...

    def scored_day(self) -> date | None:
        """The day that the stored scores speak of; None when visits, consents or rules changed since (stale)."""
        ...

    def mark_stale(self) -> None:
        """Say that the stored scores no longer fit what is known."""
        ...
