"""Care, renewals and restriction in memory: as much of them as the use cases ask that run on fakes."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Sequence
from typing import cast

from localregulars.application.care.ports import CareRepository, ConsentRenewals, RestrictionRepository
from localregulars.domain.consent import ConsentEvent
from localregulars.domain.ids import CheckInId, CustomerId


class RecordsMany(ABC):
    """What follows from recording one."""

    @abstractmethod
    def record(self, event: ConsentEvent) -> None: ...

    def record_many(self, events: Sequence[ConsentEvent]) -> None:
        for event in events:
            self.record(event)


class _Care:
    def waits(self) -> dict[CustomerId, int]:
        return {}

    def tries(self, check_in_ids: Iterable[CheckInId]) -> dict[CheckInId, int]:
        return {}

    def contacts(self, customer_id: CustomerId) -> tuple[()]:
        return ()


class _Renewals:
    def __init__(self, with_history: Callable[[], frozenset[CustomerId]]) -> None:
        self.may_keep_visits = with_history


class _Restriction:
    def of(self, customer_id: CustomerId) -> None:
        """Nobody is restricted."""


def care_ports(
    with_history: Callable[[], frozenset[CustomerId]],
) -> tuple[CareRepository, RestrictionRepository, ConsentRenewals]:
    """One of each; visits may be kept of those whom `with_history` names."""
    return (
        cast("CareRepository", _Care()),
        cast("RestrictionRepository", _Restriction()),
        cast("ConsentRenewals", _Renewals(with_history)),
    )
