"""The backups of one open shop; see `application.backups.ShopBackups`."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from localregulars.application.backups import BackupFacts, CopyOnPurpose
from localregulars.application.ports import Store
from localregulars.domain.errors import EnvironmentFailureError, LocalRegularsError
from localregulars.storage.backup.copying import changes_of
from localregulars.storage.backup.format import AUTOMATIC, PEOPLE, BackupHead, backup_damage, read_head
from localregulars.storage.backup.rotation import Dated, people_to_remove, to_remove
from localregulars.storage.backup.verifying import check_backup
from localregulars.storage.backup.writing import (
    BACKUP_ENDING,
    PEOPLE_ENDING,
    WORK_PREFIX,
    Source,
    write_automatic,
    written_on_purpose,
)
from localregulars.storage.failures import file_failures
from localregulars.storage.instants import seconds, whole
from localregulars.storage.key_header import read_header
from localregulars.storage.session import Session
from localregulars.storage.settings import read_setting, write_setting
from localregulars.storage.store import SqlStore
from localregulars.storage.unit_of_work import SqlUnitOfWork

BACKUPS_NAME = "backups"
_COPIES = "copies_on_purpose"
_NONE_YET = "There is no sound backup of this shop yet; make one now."
_MISSING = "The people file of your last backup is missing; make a new backup now."


@dataclass(frozen=True, slots=True)
class _Known:
    """A file in the backups folder; `is_sound` means that it is whole and opens with the shop's present keys."""

    path: Path
    head: BackupHead
    is_sound: bool

    def dated(self) -> Dated:
        return Dated(self.path.name, self.head.number, self.head.made, self.is_sound)


class SqlBackups:
    """Kept as long as its store is open, on the store's thread."""

    def __init__(self, folder: Path, store: Store) -> None:
        """The backups of the shop in this folder; `store` is its open store."""
        if not isinstance(store, SqlStore):
            msg = "only a store on disk has backups"
            raise TypeError(msg)
        self._folder, self._store = folder.absolute(), store
        self._place = self._folder / BACKUPS_NAME
        self._total_at_backup = 0

    def has_changed(self) -> bool:
        """Whether anything was saved since: told by the audit trail, and within this opening by every changed row."""
        connection, _keys = self._store.opened()
        newest = self._newest()
        if newest is None or newest.head.changes != changes_of(connection):
            return True
        return bool(connection.total_changes != self._total_at_backup)

    def newest(self) -> BackupFacts | None:
        """What the newest sound automatic backup says about itself."""
        newest = self._newest()
        return None if newest is None else _facts(newest.head, newest.path)

    def save_automatic(self, now: datetime) -> BackupFacts:
        """Write one, check it, and only then thin out the older ones."""
        connection, _keys = self._store.opened()
        total = connection.total_changes
        number = 1 + max((known.head.number for known in self._files(BACKUP_ENDING, PEOPLE_ENDING)), default=0)
        head, path = write_automatic(self._source(), self._place, number, now.astimezone(UTC))
        self._total_at_backup = total
        self.thin_out(now)
        return _facts(head, path)

    def thin_out(self, now: datetime) -> int:
        """Remove what the rule lets go; returns how many files. A file that cannot be read is left as it is."""
        backups, people = self._files(BACKUP_ENDING), self._files(PEOPLE_ENDING)
        going = to_remove((b.dated() for b in backups), now)
        kept = frozenset(b.head.number for b in backups if b.path.name not in going)
        gone = [self._place / name for name in (*going, *people_to_remove((p.dated() for p in people), kept, now))]
        with file_failures():
            for path in gone:
                path.unlink(missing_ok=True)
        return len(gone)

    def save_on_purpose(self, file: Path, now: datetime) -> BackupFacts:
        """Write everything into one new file and list it; unlisted again where it cannot be put in its place."""
        file, is_there = file.absolute(), False
        listed = {"file": str(file), "made": now.astimezone(UTC).isoformat()}
        try:
            with written_on_purpose(self._source(), file, now.astimezone(UTC)) as head:
                self._write_copies([*self._listed(), listed], "backup.copied", now)
            is_there = True
        finally:
            if not is_there and listed in self._listed():
                self._write_copies([copy for copy in self._listed() if copy != listed], "backup.not_copied", now)
        return _facts(head, file)

    def copies(self) -> Sequence[CopyOnPurpose]:
        """The listed copies, and how many customers were erased since each."""
        with SqlUnitOfWork(session := self._session()):
            found = []
            for copy in self._listed_in(session):
                made = datetime.fromisoformat(copy["made"])
                erased = session.row("SELECT count(*) FROM customer WHERE erased_at >= ?", (seconds(made),))
                stones = session.row("SELECT count(DISTINCT at) FROM tombstone WHERE at >= ?", (seconds(made),))
                since = max(whole(row[0]) for row in (erased, stones) if row is not None)
                found.append(CopyOnPurpose(copy["file"], made, since))
        return sorted(found, key=lambda copy: copy.made)

    def rehearse(self) -> BackupFacts:
        """Open the newest backup and its people file as a restore would; what was unpacked goes again."""
        newest = self._newest()
        if newest is None:
            raise EnvironmentFailureError(_NONE_YET)
        people = newest.path.with_suffix(PEOPLE_ENDING)
        if not people.is_file():
            raise EnvironmentFailureError(_MISSING)
        key_file = self._source().key_file()
        with file_failures():
            work = Path(tempfile.mkdtemp(prefix=WORK_PREFIX, dir=self._place))
        try:
            check_backup(people, key_file, work / "people.db")
            head = check_backup(newest.path, key_file, work / "shop.db").head
        finally:
            shutil.rmtree(work, ignore_errors=True)
        return _facts(head, newest.path)

    def _newest(self) -> _Known | None:
        sound = [known for known in self._files(BACKUP_ENDING) if known.is_sound]
        return max(sound, key=lambda known: known.head.number, default=None)

    def _files(self, *endings: str) -> list[_Known]:
        """Files of this shop in the backups folder; one that is damaged, half there or another shop's is left out."""
        with file_failures():
            paths = sorted(p for p in self._place.iterdir() if p.suffix in endings) if self._place.is_dir() else []
        own = self._source().key_file().header.shop_id
        found = []
        for path in paths:
            try:
                head = read_head(path)
            except LocalRegularsError:
                continue  # left for a person to look at; never counted as a backup, never removed
            if head.shop_id == own and head.kind in {AUTOMATIC, PEOPLE}:
                found.append(_Known(path, head, self._opens(head)))
        return found

    def _opens(self, head: BackupHead) -> bool:
        """Whether the key file inside belongs to the shop's present root key."""
        _connection, keys = self._store.opened()
        try:
            with backup_damage():
                read_header(head.header.encode("ascii", "replace")).require_authentic(keys.header)
        except LocalRegularsError:
            return False
        return True

    def _source(self) -> Source:
        connection, keys = self._store.opened()
        return Source(self._folder, connection, keys)

    def _session(self) -> Session:
        return Session(*self._store.opened())

    def _listed(self) -> list[dict[str, str]]:
        with SqlUnitOfWork(session := self._session()):
            return self._listed_in(session)

    @staticmethod
    def _listed_in(session: Session) -> list[dict[str, str]]:
        value = read_setting(session, _COPIES)
        return [dict(copy) for copy in value] if isinstance(value, list) else []

    def _write_copies(self, copies: Sequence[dict[str, str]], action: str, now: datetime) -> None:
        with SqlUnitOfWork(session := self._session()) as unit:
            write_setting(session, _COPIES, list(copies))
            unit.audit.record(action, None, now, copies=len(copies))
            unit.commit()


def _facts(head: BackupHead, path: Path) -> BackupFacts:
    with file_failures():
        size = path.stat().st_size
    return BackupFacts(head.made, head.number, head.changes, head.customers, head.visits, head.newest_day, size)
