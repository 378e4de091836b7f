"""What the program does by itself to keep an open shop safe: backups, rehearsals of a restore, self-checks, room.

The use of these words: a *condition* is everything that window and settings show about it; a *rehearsal* opens the
newest backup as a restore would; a *self-check* looks at every page of the store while it stays open.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum
from pathlib import Path
from typing import Protocol

from localregulars.application.ports import Store
from localregulars.application.safekeeping.backups import BackupFacts, CopyOnPurpose, Mark, ShopBackups
from localregulars.application.safekeeping.vault_care import Finding
from localregulars.domain.progress import ProgressToken

REHEARSE_AFTER = timedelta(days=30)
CHECK_AFTER = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What came of opening the newest backup. `at` is aware UTC; `problem` is a sentence, "" where all went well."""

    at: datetime
    customers: int = 0
    problem: str = ""


@dataclass(frozen=True, slots=True)
class SelfCheck:
    """What a check of the open shop found; no findings: it is sound."""

    at: datetime
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Records:
    """The newest rehearsal and the newest self-check that are remembered in the shop."""

    rehearsal: Rehearsal | None = None
    check: SelfCheck | None = None


@dataclass(frozen=True, slots=True)
class Condition:
    """How safe a shop is now. `place` is the folder with the automatic backups, `explanation` what was put right.

    `last_copy` is when the newest copy on purpose was made, None where there is none.
    """

    place: Path
    newest: BackupFacts | None
    copies: tuple[CopyOnPurpose, ...]
    mark: Mark
    records: Records
    is_room_short: bool
    explanation: str = ""

    @property
    def last_copy(self) -> datetime | None:
        """When the newest copy in a second place was made."""
        return max((copy.made for copy in self.copies), default=None)


@dataclass(frozen=True, slots=True)
class Errand:
    """What a process of its own is given to look at a shop that stays open here; the keys never show in a log."""

    folder: Path
    keys: object = field(repr=False)


class Chore(Enum):
    """What may be due besides backups."""

    REHEARSAL = "rehearsal"
    SELF_CHECK = "self_check"


class ShopUpkeep(Protocol):
    """The upkeep of one unlocked shop; bound to the thread of its store. `storage` keeps it."""

    @property
    def backups(self) -> ShopBackups:
        """The shop's backups."""
        ...

    def condition(self, now: datetime) -> Condition:
        """How safe the shop is."""
        ...

    def errand(self) -> Errand:
        """What a rehearsal or a self-check in a process of its own needs."""
        ...

    def remember(self, records: Records, now: datetime) -> None:
        """Keep what came of rehearsal and self-check, with a line in the audit trail."""
        ...


@dataclass(frozen=True, slots=True)
class UpkeepWork:
    """How upkeep is done; made by the composition root.

    `open` is called on the store's thread; `check` and `rehearse` stand at the top of a module and run in a process of
    their own, because they read everything (3 s for 200 MB) and the window must not wait for the store meanwhile.
    """

    open: Callable[[Path, Store], ShopUpkeep]
    check: Callable[[ProgressToken, Errand], tuple[Finding, ...]]
    rehearse: Callable[[ProgressToken, Errand], BackupFacts]


def due_chores(records: Records, now: datetime, *, has_backup: bool) -> tuple[Chore, ...]:
    """What is due: a rehearsal a month after the last one, a self-check a week after.

    What failed or found something is looked at again the next day. A date in the future was set by a wrong clock.
    """
    due = []
    check, rehearsal = records.check, records.rehearsal
    if check is None or not _is_recent(check.at, now, timedelta(days=1) if check.findings else CHECK_AFTER):
        due.append(Chore.SELF_CHECK)
    patience = timedelta(days=1) if rehearsal is not None and rehearsal.problem else REHEARSE_AFTER
    if has_backup and (rehearsal is None or not _is_recent(rehearsal.at, now, patience)):
        due.append(Chore.REHEARSAL)
    return tuple(due)


def _is_recent(at: datetime, now: datetime, within: timedelta) -> bool:
    return timedelta(0) <= now - at < within
