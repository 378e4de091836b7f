"""The audit trail as a person reads it: codes and numbers, and a name only as long as that person's key lives.

`ui.wording` makes the sentences from the codes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from localregulars.application.access import owner_only
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.errors import StoreDamagedError
from localregulars.domain.ids import CustomerId

PAGE = 200


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One line: what was done (a code such as "consent.given"), when, to whom, with which numbers.

    `customer_id` is None where it is about nobody; where it was about somebody who is gone, `is_gone` says so.
    `name` is "" where none is known.
    """

    seq: int
    at: datetime
    action: str
    customer_id: CustomerId | None
    name: str
    is_gone: bool
    numbers: Mapping[str, int | str]


@dataclass(frozen=True, slots=True)
class AuditPage:
    """Lines, newest first; `before` is where the next page begins, None after the last one."""

    rows: tuple[AuditRow, ...]
    before: int | None


@owner_only
def audit_page(
    uow: UnitOfWork,
    *,
    before: int | None = None,
    limit: int = PAGE,
    customer_id: CustomerId | None = None,
    area: str = "",
) -> AuditPage:
    """A page of the trail: lines before that number, about one customer, of one area ("consent", "check_in")."""
    lines = uow.rights.trail.lines(before=before, limit=limit + 1, customer_id=customer_id, area=area)
    shown, rest = lines[:limit], lines[limit:]
    names = uow.directory.names(sorted({line.customer_id for line in shown if line.customer_id is not None}))
    rows = tuple(
        AuditRow(
            line.seq,
            line.at,
            line.action,
            line.customer_id,
            "" if line.customer_id is None else names.get(line.customer_id, ""),
            line.is_about_somebody and line.customer_id is None,
            line.numbers,
        )
        for line in shown
    )
    return AuditPage(rows, rows[-1].seq if rest else None)


@owner_only
def audit_areas(uow: UnitOfWork) -> list[str]:
    """What the trail can be narrowed to."""
    return uow.rights.trail.areas()


@dataclass(frozen=True, slots=True)
class TrailCheck:
    """Whether every line is as it was written, and how many there are (0 where the chain is broken)."""

    is_whole: bool
    lines: int


def check_trail(uow: UnitOfWork, _clock: Clock) -> TrailCheck:
    """Check every line against the one before it."""
    try:
        return TrailCheck(is_whole=True, lines=uow.audit.verify())
    except StoreDamagedError:
        return TrailCheck(is_whole=False, lines=0)
