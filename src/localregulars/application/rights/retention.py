"""What is kept how long: a preview, a run, and changing the times within what customers were told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial

from localregulars.application.access import owner_only
from localregulars.application.documents import StorageTimes
from localregulars.application.noticing.check_ins import shop_today
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.retention import RetentionKind, RetentionPolicy, checked_policy


@dataclass(frozen=True, slots=True)
class RetentionReport:
    """What a run takes out: how much of each kind, in the order of the kinds; `day` is the shop day that it ran on."""

    day: date
    taken: Mapping[RetentionKind, int]

    @property
    def is_empty(self) -> bool:
        """Whether nothing was kept too long."""
        return not any(self.taken.values())


def apply_retention(uow: UnitOfWork, clock: Clock) -> Outcome[RetentionReport]:
    """Take out what was kept long enough. Run again on the same day it finds nothing.

    A preview is the same in a unit of work that is not committed: `preview_retention`.
    """
    day = shop_today(uow, clock)
    report = RetentionReport(day, uow.rights.retention.apply(day, clock.now()))
    counts = {kind.value: count for kind, count in report.taken.items() if count}
    if counts:
        uow.audit.record("retention.applied", None, clock.now(), **counts)
    changes = Changes.CUSTOMERS | Changes.VISITS | Changes.CONSENT | Changes.SCORES | Changes.CHECK_INS
    return Outcome(report, Changes.NOTHING if report.is_empty else changes | Changes.AWAY_NOTES | Changes.REQUESTS)


def preview_retention(uow: UnitOfWork, clock: Clock) -> RetentionReport:
    """What a run would take out now. It is done and counted: for a reading, whose unit of work is never committed."""
    return apply_retention(uow, clock).value


def is_retention_due(uow: UnitOfWork, clock: Clock) -> bool:
    """Whether no run was made on this shop day yet; the window asks this at night and when it starts."""
    ran_on = uow.rights.retention.ran_on()
    return ran_on is None or ran_on < shop_today(uow, clock)


def retention_policy(uow: UnitOfWork) -> RetentionPolicy:
    """How long what is kept, as set."""
    return uow.rights.retention.policy()


def storage_times(uow: UnitOfWork) -> StorageTimes:
    """The same for receipts and documents."""
    return StorageTimes.of(uow.rights.retention.policy())


@owner_only
def change_retention(uow: UnitOfWork, clock: Clock, *, policy: RetentionPolicy) -> Outcome[None]:
    """Keep things for other times from now on, within the limits; what is too old by them goes at the next run."""
    before = uow.rights.retention.policy()
    uow.rights.retention.save_policy(checked_policy(policy))
    uow.audit.record("retention.changed", None, clock.now())
    return Outcome(None, Changes.SETTINGS, partial(change_retention, policy=before))
