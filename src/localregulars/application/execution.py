"""The one way in which a use case changes a store."""

from __future__ import annotations

from typing import TypeVar

from localregulars.application.outcome import Outcome, UseCase
from localregulars.application.ports import Clock, Store
from localregulars.application.safekeeping.vault_care import MakesRoom
from localregulars.domain.errors import DiskFullError

T = TypeVar("T")


def execute(store: Store, clock: Clock, use_case: UseCase[T]) -> Outcome[T]:
    """Run a use case in a unit of work and commit it; whatever it raises leaves the store as it was.

    On a full disk the store may give up a reserve, and the use case runs once more.
    """
    try:
        return _once(store, clock, use_case)
    except DiskFullError:
        if not isinstance(store, MakesRoom) or not store.make_room():
            raise
    return _once(store, clock, use_case)


def _once(store: Store, clock: Clock, use_case: UseCase[T]) -> Outcome[T]:
    with store.unit_of_work() as uow:
        outcome = use_case(uow, clock)
        uow.commit()
    return outcome
