"""The backups of one open shop; see `application.backups.ShopBackups`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from localregulars.application.ports import Store
from localregulars.application.safekeeping.backups import BackupFacts, CopyOnPurpose
from localregulars.storage.backup.copying import changes_of
from localregulars.storage.backup.rotation import people_to_remove, to_remove
from localregulars.storage.backup.shelf import Shelf, facts_of_file
from localregulars.storage.backup.writing import (
    BACKUP_ENDING,
    PEOPLE_ENDING,
    Source,
    write_automatic,
    written_on_purpose,
)
from localregulars.storage.failures import file_failures
from localregulars.storage.instants import seconds, whole
from localregulars.storage.session import Session
from localregulars.storage.settings import read_setting, write_setting
from localregulars.storage.store import SqlStore
from localregulars.storage.unit_of_work import SqlUnitOfWork
from localregulars.storage.upgrade_record import has_settled

_COPIES = "copies_on_purpose"


class SqlBackups:
    """Kept as long as its store is open, on the store's thread."""

    def __init__(self, folder: Path, store: Store) -> None:
        """The backups of the shop in this folder; `store` is its open store."""
        if not isinstance(store, SqlStore):
            msg = "only a store on disk has backups"
            raise TypeError(msg)
        self._folder, self._store = folder.absolute(), store
        self._total_at_backup = 0

    def has_changed(self) -> bool:
        """Whether anything was saved since: told by the audit trail, and within this opening by every changed row."""
        connection, _keys = self._store.opened()
        newest = self._shelf().newest()
        if newest is None or newest.head.changes != changes_of(connection):
            return True
        return bool(connection.total_changes != self._total_at_backup)

    def newest(self) -> BackupFacts | None:
        """What the newest sound automatic backup says about itself."""
        newest = self._shelf().newest()
        return None if newest is None else facts_of_file(newest.head, newest.path)

    def save_automatic(self, now: datetime) -> BackupFacts:
        """Write one, check it, and only then thin out the older ones."""
        connection, _keys = self._store.opened()
        total = connection.total_changes
        facts = self._save(now)
        self._total_at_backup = total
        self.thin_out(now)
        return facts

    def save_before_upgrade(self, now: datetime, schema: int) -> BackupFacts:
        """Write one, marked as the copy from before the store is given this schema; only earlier tries at it go then.

        Nothing is written into the store, so that it can be held by whoever is about to give it the schema.
        """
        earlier = [kept for kept in self._shelf().files(BACKUP_ENDING) if kept.head.before_upgrade_to == schema]
        facts = self._save(now, schema)
        with file_failures():
            for kept in earlier:
                if kept.is_sound and kept.head.changes == facts.changes:
                    kept.path.unlink(missing_ok=True)
                    kept.path.with_suffix(PEOPLE_ENDING).unlink(missing_ok=True)
        return facts

    def thin_out(self, now: datetime) -> int:
        """Remove what the rule lets go; returns how many files. A file that cannot be read is left as it is."""
        shelf = self._shelf()
        backups, people = shelf.files(BACKUP_ENDING), shelf.files(PEOPLE_ENDING)
        # Somebody else may be writing: that a backup was made must not have to wait for them.
        with SqlUnitOfWork(session := Session(*self._store.opened(), is_reading=True)):
            is_settled = has_settled(session)
        going = to_remove((b.dated() for b in backups), now, is_settled=is_settled)
        kept = frozenset(b.head.number for b in backups if b.path.name not in going)
        gone = [shelf.place / name for name in (*going, *people_to_remove((p.dated() for p in people), kept, now))]
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
        return facts_of_file(head, file)

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

    def unlist(self, copy: CopyOnPurpose, now: datetime) -> None:
        """Take a copy that was deleted off the list; one that is not listed is no failure."""
        listed = self._listed()
        rest = [c for c in listed if (c["file"], datetime.fromisoformat(c["made"])) != (copy.file, copy.made)]
        if rest != listed:
            self._write_copies(rest, "backup.copy_unlisted", now)

    def rehearse(self) -> BackupFacts:
        """Open the newest backup and its people file as a restore would; what was unpacked goes again."""
        return self._shelf().rehearse()

    def _save(self, now: datetime, before_upgrade_to: int = 0) -> BackupFacts:
        shelf = self._shelf()
        number = 1 + max((known.head.number for known in shelf.files(BACKUP_ENDING, PEOPLE_ENDING)), default=0)
        head, path = write_automatic(self._source(), shelf.place, number, now.astimezone(UTC), before_upgrade_to)
        return facts_of_file(head, path)

    def _shelf(self) -> Shelf:
        _connection, keys = self._store.opened()
        return Shelf(self._folder, keys)

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
