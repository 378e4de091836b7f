"""The one way in which a use case changes a store."""

from __future__ import annotations

from typing import TypeVar

from localregulars.application.outcome import Outcome, UseCase
from localregulars.application.ports import Clock, Store

T = TypeVar("T")


def execute(store: Store, clock: Clock, use_case: UseCase[T]) -> Outcome[T]:
    """Run a use case in a unit of work and commit it; whatever it raises leaves the store as it was."""
    with store.unit_of_work() as uow:
        outcome = use_case(uow, clock)
        uow.commit()
    return outcome
