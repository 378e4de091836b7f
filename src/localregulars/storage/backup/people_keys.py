"""The people file that belongs to a backup, and what it says about who was erased since."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from localregulars.domain.errors import (
    EnvironmentFailureError,
    InputRefusedError,
    LocalRegularsError,
    StoreDamagedError,
)
from localregulars.storage.backup.copying import rows_of
from localregulars.storage.backup.format import DAMAGED, PEOPLE, BackupHead, read_head
from localregulars.storage.backup.verifying import CheckedBackup, check_backup, open_backup
from localregulars.storage.backup.writing import PEOPLE_ENDING
from localregulars.storage.connection import open_read_only
from localregulars.storage.instants import octets, whole
from localregulars.storage.opening import UnlockedHeader
from localregulars.storage.session import Row

_PIECE = 1 << 20
_OTHER_SHOP = "This people file belongs to another shop; choose the one that lies beside the backup."


@dataclass(frozen=True, slots=True)
class People:
    """The keys of everybody who was not erased when the file was made (`made`, `changes`), and the tombstones."""

    made: datetime
    changes: int
    keys: dict[int, bytes] = field(repr=False)
    tombstones: list[Row]


def people_for(backup: CheckedBackup, secret: str, place: Path, work: Path) -> tuple[People | None, int]:
    """The newest people file of the backup's shop that passes its check, and how many newer ones did not.

    `place` is a folder to search or one file; one file that is not right is refused. Where it is the disk under `work`
    that fails, no older file is taken instead: the failure is raised. A newer file serves every older
    backup: a customer's key never changes, and whoever is missing in it was erased.
    """
    if place.is_file():
        head = read_head(place)
        if head.kind != PEOPLE or head.shop_id != backup.head.shop_id:
            raise InputRefusedError(_OTHER_SHOP)
        return _people_of(_opened(place, head, backup, secret, work)), 0
    damaged = 0
    for path, candidate in _candidates(place, backup.head.shop_id):
        try:
            if candidate is None:
                raise StoreDamagedError(DAMAGED)
            return _people_of(_opened(path, candidate, backup, secret, work)), damaged
        except LocalRegularsError as failure:
            if isinstance(failure, EnvironmentFailureError) and _can_be_read(path):
                raise  # the place it is unpacked to is in the way: without this file everybody would be nameless
            damaged += 1  # said in the plan; an older file may still do
    return None, damaged


def _can_be_read(path: Path) -> bool:
    """Whether the disk still gives every byte of a file."""
    try:
        with path.open("rb") as file:
            while file.read(_PIECE):
                pass
    except OSError:
        return False
    return True


def _candidates(place: Path, shop_id: str) -> list[tuple[Path, BackupHead | None]]:
    """People files of this shop, newest first; unreadable ones before all, so that they are counted."""
    found: list[tuple[Path, BackupHead | None]] = []
    for path in place.glob("*" + PEOPLE_ENDING) if place.is_dir() else ():
        try:
            head = read_head(path)
        except LocalRegularsError:
            found.append((path, None))
            continue
        if head.kind == PEOPLE and head.shop_id == shop_id:
            found.append((path, head))
    return sorted(found, key=lambda f: (f[1] is None, f[1].changes if f[1] else 0, f[0].name), reverse=True)


def _opened(path: Path, head: BackupHead, backup: CheckedBackup, secret: str, work: Path) -> CheckedBackup:
    """Checked with the backup's own keys where the key file is the same, which spares a key derivation."""
    into = work / "people.db"
    if head.header == backup.head.header:
        unlocked = UnlockedHeader(head.header.encode("ascii"), backup.header, b"", backup.keys)
        return check_backup(path, unlocked, into)
    return open_backup(path, secret, into)


def _people_of(checked: CheckedBackup) -> People:
    connection = open_read_only(checked.database, checked.keys.database, checked.header.db_salt)
    try:
        keys = rows_of(connection, "SELECT customer_id, key FROM person_key")
        tombstones = rows_of(connection, "SELECT kind, hmac, at FROM tombstone")
    finally:
        connection.close()
    checked.database.unlink()
    by_number = {whole(number): octets(key) for number, key in keys}
    return People(checked.head.made, checked.head.changes, by_number, tombstones)
