"""Writes backups: copied, packed, opened again and checked under a temporary name, and only then renamed into place."""

from __future__ import annotations

import secrets
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from localregulars import __version__
from localregulars.domain.errors import InputRefusedError
from localregulars.storage.backup.copying import (
    Facts,
    copy_database,
    facts_of,
    opened_alone,
    take_person_keys_out,
    write_people,
)
from localregulars.storage.backup.format import AUTOMATIC, ON_PURPOSE, PEOPLE, BackupHead, write_container
from localregulars.storage.backup.verifying import check_backup
from localregulars.storage.failures import file_failures
from localregulars.storage.key_header import DERIVED_SLOTS, KeyHeader, header_bytes, read_header
from localregulars.storage.key_hierarchy import ShopKeys
from localregulars.storage.opening import UnlockedHeader
from localregulars.storage.shop_folder import make_empty_file, read_header_file, sync_folder

BACKUP_ENDING, PEOPLE_ENDING = ".lrbackup", ".lrpeople"
WORK_PREFIX = ".making-"
_STALE_SECONDS = 3600.0
_FOLDER_MODE = 0o700


@dataclass(frozen=True, slots=True)
class Source:
    """The open shop that is backed up."""

    folder: Path
    connection: dbapi2.Connection
    keys: ShopKeys

    def key_file(self) -> UnlockedHeader:
        """The key file as it stands now."""
        return key_file_to_copy(self.folder, self.keys)


def key_file_to_copy(folder: Path, keys: ShopKeys) -> UnlockedHeader:
    """The shop's key file as it stands now, checked, without slots of this computer's keyring."""
    signed = read_header(read_header_file(folder))
    signed.require_authentic(keys.header)
    slots = tuple(slot for slot in signed.header.slots if slot.slot_type in DERIVED_SLOTS)
    header: KeyHeader = replace(signed.header, slots=slots)
    return UnlockedHeader(header_bytes(header, keys.header), header, b"", keys)


def write_automatic(
    source: Source, place: Path, number: int, now: datetime, before_upgrade_to: int = 0
) -> tuple[BackupHead, Path]:
    """Write a backup without person keys, and a people file beside it, into the folder `place`.

    The people file is put in place first: whatever stops the program in between, no backup stands without its keys.
    """
    stem = f"{now:%Y-%m-%dT%H%M%SZ}-{number:06d}"
    with _working_folder(place) as work:
        key_file = source.key_file()
        with _copied(source, work, key_file) as (copy, facts):
            people_database = work / "people.db"
            write_people(copy, people_database, source.keys.database, key_file.header.db_salt)
            take_person_keys_out(copy)
        pack = _Pack(key_file, facts, number, now, work, before_upgrade_to)
        people, _ = pack.packed(PEOPLE, people_database)
        backup, head = pack.packed(AUTOMATIC, work / "copy.db")
        _put(people, place / (stem + PEOPLE_ENDING))
        _put(backup, place / (stem + BACKUP_ENDING))
    return head, place / (stem + BACKUP_ENDING)


@contextmanager
def written_on_purpose(source: Source, file: Path, now: datetime) -> Iterator[BackupHead]:
    """Write everything into one file; it gets its name when the block that lists it has ended well."""
    if file.exists() or file.is_symlink():
        msg = "There is a file of that name already; choose another name, because a backup replaces nothing."
        raise InputRefusedError(msg)
    if not file.absolute().parent.is_dir():
        msg = "The folder for the backup is not there; check the path, or plug the stick in."
        raise InputRefusedError(msg)
    with _working_folder(file.absolute().parent) as work:
        key_file = source.key_file()
        with _copied(source, work, key_file) as (_copy, facts):
            pass
        backup, head = _Pack(key_file, facts, 0, now, work).packed(ON_PURPOSE, work / "copy.db")
        yield head
        _put(backup, file.absolute())


@dataclass(frozen=True, slots=True)
class _Pack:
    """What the files of one backup share."""

    key_file: UnlockedHeader
    facts: Facts
    number: int
    now: datetime
    work: Path
    before_upgrade_to: int = 0

    def packed(self, kind: str, database: Path) -> tuple[Path, BackupHead]:
        """A container that was written, synced, opened again and checked; it has a temporary name."""
        facts = self.facts
        head = BackupHead(
            kind=kind,
            shop_id=self.key_file.header.shop_id,
            header=self.key_file.data.decode("ascii"),
            schema=facts.schema,
            app=__version__,
            made=self.now,
            number=self.number,
            changes=facts.changes,
            customers=facts.person_keys,
            known=facts.known,
            visits=facts.visits,
            newest_day=facts.newest_day,
            database_bytes=database.stat().st_size,
            before_upgrade_to=self.before_upgrade_to,
        )
        path, again = self.work / f"{kind}.packed", self.work / f"{kind}.again"
        write_container(path, head, database, self.key_file.keys.backup)
        database.unlink()
        checked = check_backup(path, self.key_file, again)
        again.unlink()
        return path, checked.head


@contextmanager
def _copied(source: Source, work: Path, key_file: UnlockedHeader) -> Iterator[tuple[dbapi2.Connection, Facts]]:
    """A consistent copy of the database as it is at this moment, and what it holds."""
    path, salt = work / "copy.db", key_file.header.db_salt
    make_empty_file(path)
    with opened_alone(path, source.keys.database, salt) as copy:
        copy_database(source.connection, copy)
        yield copy, facts_of(copy)


@contextmanager
def _working_folder(place: Path) -> Iterator[Path]:
    """A folder for unfinished files on the same disk; what an earlier run left behind goes with it."""
    with file_failures():
        place.mkdir(mode=_FOLDER_MODE, parents=True, exist_ok=True)
        sync_folder(place.parent)  # a new folder lasts through a power cut only when the one above it was synced
        for left in place.glob(WORK_PREFIX + "*"):
            if abs(time.time() - left.lstat().st_mtime) > _STALE_SECONDS:
                shutil.rmtree(left, ignore_errors=True)
        work = Path(tempfile.mkdtemp(prefix=WORK_PREFIX, suffix=secrets.token_hex(2), dir=place))
    try:
        yield work
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _put(finished: Path, final: Path) -> None:
    """Give a finished file its name; never over another file."""
    with file_failures():
        if final.exists():
            msg = "There is a file of that name already; choose another name, because a backup replaces nothing."
            raise InputRefusedError(msg)
        finished.rename(final)
        sync_folder(final.parent)
