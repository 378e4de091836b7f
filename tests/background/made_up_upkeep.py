"""A shop that keeps times instead of files, for tests of its upkeep."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from localregulars.application.ports import Store
from localregulars.application.safekeeping.backups import BackupFacts, CopyOnPurpose, Mark
from localregulars.application.safekeeping.upkeep import Condition, Errand, Records, UpkeepWork
from localregulars.application.safekeeping.vault_care import Finding
from localregulars.domain.errors import DiskFullError, EnvironmentFailureError
from localregulars.domain.progress import ProgressToken

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
FULL = "The disk is full."


class Time:
    def __init__(self) -> None:
        self.at = NOON

    def now(self) -> datetime:
        return self.at

    def pass_time(self, **parts: float) -> None:
        self.at += timedelta(**parts)


class Shop:
    """What the disk holds: backups with their times, what is remembered, and how it fails."""

    def __init__(self) -> None:
        self.saved: list[datetime] = []
        self.is_full = self.has_changed = False
        self.records = Records()
        self.threads: set[str] = set()
        self.opened = 0
        self.copies: tuple[CopyOnPurpose, ...] = ()
        self.mark = Mark.FINE
        self.is_room_short = False
        self.explanation = ""
        self.before_saving: Callable[[], object] = lambda: None
        self.check: Callable[[], tuple[Finding, ...]] = lambda: ()
        self.rehearse: Callable[[], int] = lambda: 412

    def work(self) -> UpkeepWork:
        def make(_folder: Path, _store: Store) -> Keeping:
            self.opened += 1
            return Keeping(self)

        def check(_token: ProgressToken, _errand: Errand) -> tuple[Finding, ...]:
            return self.check()

        def rehearse(_token: ProgressToken, _errand: Errand) -> BackupFacts:
            return facts(NOON, self.rehearse())

        return UpkeepWork(make, check, rehearse)


def facts(made: datetime, customers: int = 412) -> BackupFacts:
    return BackupFacts(made, 1, 1, customers, 9, None, 1)


class Keeping:
    """The upkeep and the backups of a `Shop`."""

    def __init__(self, shop: Shop) -> None:
        self.shop = shop

    @property
    def backups(self) -> Keeping:
        self.shop.threads.add(threading.current_thread().name)
        return self

    def has_changed(self) -> bool:
        return self.shop.has_changed

    def newest(self) -> BackupFacts | None:
        return facts(self.shop.saved[-1]) if self.shop.saved else None

    def save_automatic(self, now: datetime) -> BackupFacts:
        self.shop.before_saving()
        if self.shop.is_full:
            raise DiskFullError(FULL)
        self.shop.saved.append(now)
        self.shop.has_changed = False
        return facts(now)

    def save_on_purpose(self, file: Path, now: datetime) -> BackupFacts:
        if file.stem == "taken":
            raise EnvironmentFailureError("There is a file of that name already.")
        self.shop.copies = (*self.shop.copies, CopyOnPurpose(str(file), now, 0))
        return facts(now)

    def thin_out(self, now: datetime) -> int:
        return 0

    def copies(self) -> Sequence[CopyOnPurpose]:
        return self.shop.copies

    def unlist(self, copy: CopyOnPurpose, now: datetime) -> None:
        self.shop.copies = tuple(one for one in self.shop.copies if one != copy)

    def rehearse(self) -> BackupFacts:
        raise NotImplementedError

    def condition(self, now: datetime) -> Condition:
        shop = self.shop
        return Condition(
            place=Path("backups"),
            newest=self.newest(),
            copies=shop.copies,
            mark=shop.mark,
            records=shop.records,
            is_room_short=shop.is_room_short,
            explanation=shop.explanation,
        )

    def errand(self) -> Errand:
        return Errand(Path("shop"), None)

    def remember(self, records: Records, now: datetime) -> None:
        if self.shop.is_full:
            raise DiskFullError(FULL)
        self.shop.records = records
