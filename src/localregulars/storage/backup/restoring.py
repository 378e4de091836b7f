"""Restores a backup into a new folder, or says what it would bring back; see `application.backups.BackupReader`."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from localregulars.application.safekeeping.backups import RestorePlan
from localregulars.domain.errors import InputRefusedError, NotAShopError
from localregulars.storage.backup.copying import facts_of, opened_alone, require_sound
from localregulars.storage.backup.erasures import add_keys, give_keys_to_the_nameless, living, replay_erasures
from localregulars.storage.backup.format import AUTOMATIC, PEOPLE, read_head
from localregulars.storage.backup.people_keys import people_for
from localregulars.storage.backup.verifying import CheckedBackup, open_backup
from localregulars.storage.failures import file_failures
from localregulars.storage.migrations.steps import migrate
from localregulars.storage.session import Session
from localregulars.storage.settings import SqlSettings
from localregulars.storage.shop_folder import DATABASE_NAME, sync_folder, write_header_file

_WORK_PREFIX = ".restoring-"
_FOLDER_MODE = 0o700


class SqlBackupReader:
    """Needs no shop, key file or keyring: only a backup and a secret."""

    def look(self, file: Path, secret: str, people: Path | None = None) -> RestorePlan:
        """Do everything that a restore does in a temporary place, still encrypted, and throw it away."""
        _require_backup(file)
        with file_failures(), tempfile.TemporaryDirectory(prefix="localregulars-") as place:
            return _rebuilt(file, secret, people or file.absolute().parent, Path(place))

    def restore(self, file: Path, secret: str, folder: Path, people: Path | None = None) -> RestorePlan:
        """Make a shop from a backup; erasures are replayed before the folder gets its name."""
        folder = folder.absolute()
        _require_new(folder)
        _require_backup(file)
        with _building_beside(folder) as work:
            plan = _rebuilt(file, secret, people or file.absolute().parent, work)
            _require_new(folder)
            with file_failures():
                work.rename(folder)
                sync_folder(folder.parent)
        return plan


def _rebuilt(file: Path, secret: str, people_place: Path, work: Path) -> RestorePlan:
    """Put a whole shop into an empty folder, and make it last."""
    checked = open_backup(file, secret, work / DATABASE_NAME)
    head = checked.head
    people, damaged = people_for(checked, secret, people_place, work)
    with opened_alone(checked.database, checked.keys.database, checked.header.db_salt) as connection:
        migrate(connection)  # the backup itself is the copy from before
        session = Session(connection, checked.keys)
        try:
            if people is not None and head.kind == AUTOMATIC:
                add_keys(session, people.keys)
            erased = replay_erasures(session, people, head.changes)
            nameless = give_keys_to_the_nameless(session) if head.kind == AUTOMATIC else 0
            shop, customers = SqlSettings(session).profile().name, living(session)
            session.commit()
        finally:
            session.end()
        facts = facts_of(connection)
    require_sound(checked.database, checked.keys.database, checked.header.db_salt)
    write_header_file(work, checked.head.header.encode("ascii"))
    _make_last(checked)
    return RestorePlan(
        shop=shop,
        made=head.made,
        is_automatic=head.kind == AUTOMATIC,
        customers=customers,
        nameless=nameless,
        erased=erased,
        visits=facts.visits,
        newest_day=facts.newest_day,
        people_made=None if people is None else people.made,
        damaged_people_files=damaged,
    )


def _make_last(checked: CheckedBackup) -> None:
    with file_failures():
        handle = os.open(checked.database, os.O_RDWR)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
        sync_folder(checked.database.parent)


def _require_backup(file: Path) -> None:
    if not file.is_file():
        msg = "There is no such backup file; check the path, or plug the stick in."
        raise InputRefusedError(msg)
    if read_head(file).kind == PEOPLE:
        msg = "This file holds only the keys to people's names; choose the .lrbackup file beside it."
        raise InputRefusedError(msg)


def _require_new(folder: Path) -> None:
    if folder.exists() or folder.is_symlink():
        msg = "There is something at that place already; a backup is restored into a new folder, so choose a new name."
        raise NotAShopError(msg)
    if not folder.parent.is_dir():
        msg = "The folder above the new shop is not there; make it first, or choose another place."
        raise NotAShopError(msg)


@contextmanager
def _building_beside(folder: Path) -> Iterator[Path]:
    """An unfinished folder beside the place of the new shop; gone unless it was renamed."""
    with file_failures():
        work = Path(tempfile.mkdtemp(prefix=_WORK_PREFIX, dir=folder.parent))
        work.chmod(_FOLDER_MODE)
    try:
        yield work
    finally:
        shutil.rmtree(work, ignore_errors=True)
