"""Backups as window and commands see them: when one is due, what came of it, what a restore would bring back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from pathlib import Path
from typing import Protocol

from localregulars.application.ports import Clock
from localregulars.domain.errors import LocalRegularsError

LEAST_APART = timedelta(minutes=30)
AMBER_AFTER, RED_AFTER = timedelta(days=7), timedelta(days=14)


@dataclass(frozen=True, slots=True)
class BackupFacts:
    """One backup that was opened and found sound. `made` is aware UTC; `newest_day` the newest day with a visit."""

    made: datetime
    number: int
    changes: int
    customers: int
    visits: int
    newest_day: date | None
    size_bytes: int


@dataclass(frozen=True, slots=True)
class CopyOnPurpose:
    """A copy that the owner saved somewhere: it holds everybody for ever, also the `erased_since` erased after it."""

    file: str
    made: datetime
    erased_since: int


@dataclass(frozen=True, slots=True)
class RestorePlan:
    """What a restore brings back, or would. `made` is aware UTC.

    `nameless` are customers whose names stay unreadable because no people file has their key; `erased` are customers in
    the backup who were erased later and are taken out; `people_made` is when the people file that was used was made.
    """

    shop: str
    made: datetime
    is_automatic: bool
    customers: int
    nameless: int
    erased: int
    visits: int
    newest_day: date | None
    people_made: datetime | None
    damaged_people_files: int


class ShopBackups(Protocol):
    """The backups of one unlocked shop; bound to the thread of its store. `storage` keeps it."""

    def has_changed(self) -> bool:
        """Whether anything was saved in the shop since the newest sound automatic backup."""
        ...

    def newest(self) -> BackupFacts | None:
        """What the newest sound automatic backup says about itself."""
        ...

    def save_automatic(self, now: datetime) -> BackupFacts:
        """Write one into the shop's folder, open it again, check it, and only then thin out the older ones."""
        ...

    def save_on_purpose(self, file: Path, now: datetime) -> BackupFacts:
        """Write everything into one new file, check it, and list it; an existing file is refused."""
        ...

    def thin_out(self, now: datetime) -> int:
        """Remove backups and people files that the rule lets go; returns how many files."""
        ...

    def copies(self) -> Sequence[CopyOnPurpose]:
        """The listed copies, oldest first."""
        ...

    def unlist(self, copy: CopyOnPurpose, now: datetime) -> None:
        """Take a copy that was deleted off the list."""
        ...

    def rehearse(self) -> BackupFacts:
        """Open the newest automatic backup in a temporary place and check it as a restore would."""
        ...


class BackupReader(Protocol):
    """Restores without a shop: a file and a secret are enough. `storage` keeps it."""

    def look(self, file: Path, secret: str, people: Path | None) -> RestorePlan:
        """What a restore would bring back; nothing stays on disk."""
        ...

    def restore(self, file: Path, secret: str, folder: Path, people: Path | None) -> RestorePlan:
        """Make a shop from a backup in a folder that must not exist; on any failure nothing is left behind."""
        ...


class BackupState(Enum):
    """What came of asking for a backup: `UNCHANGED` is held by the newest one, `NOT_DUE` waits for its half hour."""

    SAVED = "saved"
    UNCHANGED = "unchanged"
    NOT_DUE = "not_due"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class BackupOutcome:
    """The answer to show: `facts` of the one that was saved, `sentence` says why one failed and what to do."""

    state: BackupState
    facts: BackupFacts | None = None
    sentence: str = ""


def back_up_if_due(backups: ShopBackups, clock: Clock, *, closing: bool = False) -> BackupOutcome:
    """Save one when something changed, at most every 30 minutes; at closing whenever something changed.

    A failure is an outcome to be shown, because the day's work must go on; it never removes an older backup.
    """
    try:
        if not backups.has_changed():
            backups.thin_out(clock.now())  # people files end after 30 days, whether or not anything changes
            return BackupOutcome(BackupState.UNCHANGED)
        newest = backups.newest()
        # A backup dated in the future was dated by a wrong clock: it holds nothing up.
        if not closing and newest is not None and timedelta(0) <= clock.now() - newest.made < LEAST_APART:
            return BackupOutcome(BackupState.NOT_DUE)
        return BackupOutcome(BackupState.SAVED, backups.save_automatic(clock.now()))
    except LocalRegularsError as error:
        return BackupOutcome(BackupState.FAILED, sentence=str(error))


def rehearse_restore(backups: ShopBackups) -> BackupOutcome:
    """Open the newest backup as a restore would, and say what it holds; a failure is an outcome to be shown."""
    try:
        facts = backups.rehearse()
    except LocalRegularsError as error:
        return BackupOutcome(BackupState.FAILED, sentence=str(error))
    people = f"{facts.customers:,} {'customer' if facts.customers == 1 else 'customers'}"
    return BackupOutcome(BackupState.SAVED, facts, f"Your last backup was opened and holds {people}.")


class Mark(Enum):
    """How urgently a copy in a second place is missing."""

    FINE = "fine"
    AMBER = "amber"
    RED = "red"


def second_place_mark(copies: Sequence[CopyOnPurpose], shop_made: datetime, now: datetime) -> Mark:
    """Amber from 7 days, red from 14 days after the last copy outside the shop's folder, or after the shop was made."""
    last = max((copy.made for copy in copies if copy.made <= now), default=shop_made)
    age = now - last
    if age >= RED_AFTER:
        return Mark.RED
    return Mark.AMBER if age >= AMBER_AFTER else Mark.FINE
