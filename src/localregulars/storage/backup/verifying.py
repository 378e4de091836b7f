"""Opens a backup again and checks all of it; what passes here can be restored."""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from pathlib import Path

from localregulars.domain.errors import NewerVersionError, StoreDamagedError
from localregulars.storage.backup.copying import facts_of, require_sound, rows_of
from localregulars.storage.backup.format import (
    AUTOMATIC,
    DAMAGED,
    ON_PURPOSE,
    PEOPLE,
    BackupHead,
    backup_damage,
    read_head,
    unpack,
)
from localregulars.storage.connection import open_read_only, require_salt
from localregulars.storage.failures import database_failures
from localregulars.storage.key_header import KeyHeader
from localregulars.storage.key_hierarchy import ShopKeys
from localregulars.storage.migrations.steps import CURRENT_SCHEMA
from localregulars.storage.opening import UnlockedHeader, unlock_header

_MINORS = 1000
_NEWER = "This backup was saved by a newer version of Local Regulars; install that version to restore it."


@dataclass(frozen=True, slots=True)
class CheckedBackup:
    """A backup that passed every check; its database lies unpacked, still encrypted, at `database`."""

    head: BackupHead
    header: KeyHeader
    keys: ShopKeys
    database: Path


def open_backup(path: Path, secret: str, into: Path) -> CheckedBackup:
    """Check a backup with a passphrase or recovery code and unpack it to the new file `into`.

    Raises `InputRefusedError` (no backup), `WrongPassphraseError`, `NewerVersionError` or `StoreDamagedError`.
    """
    head = read_head(path)
    with backup_damage():
        unlocked = unlock_header(head.header.encode("ascii", "replace"), secret)
    return check_backup(path, unlocked, into)


def check_backup(path: Path, unlocked: UnlockedHeader, into: Path) -> CheckedBackup:
    """The same with a key file that is open already; nothing is left at `into` where a check fails."""
    head = unpack(path, unlocked.keys.backup, into)
    is_sound = False
    try:
        with backup_damage():
            _check_database(head, unlocked, into)
        is_sound = True
    finally:
        if not is_sound:
            into.unlink(missing_ok=True)
    return CheckedBackup(head, unlocked.header, unlocked.keys, into)


def _check_database(head: BackupHead, unlocked: UnlockedHeader, database: Path) -> None:
    """Whether it opens, is sound, belongs to the shop, and holds as much as the head says."""
    header = unlocked.header
    if not hmac.compare_digest(head.shop_id, header.shop_id):
        raise StoreDamagedError(DAMAGED)
    if head.schema // _MINORS > CURRENT_SCHEMA // _MINORS:
        raise NewerVersionError(_NEWER)
    require_salt(database, header.db_salt)
    require_sound(database, unlocked.keys.database, header.db_salt)
    connection = open_read_only(database, unlocked.keys.database, header.db_salt)
    try:
        with database_failures():
            if head.kind == PEOPLE:
                (found,) = rows_of(connection, "SELECT count(*) FROM person_key")
                is_right = found == (head.customers,)
            else:
                facts = facts_of(connection)
                kept = {AUTOMATIC: 0, ON_PURPOSE: head.customers}[head.kind]
                said = (head.schema, head.changes, kept, head.known, head.visits, head.newest_day)
                is_right = said == (
                    facts.schema,
                    facts.changes,
                    facts.person_keys,
                    facts.known,
                    facts.visits,
                    facts.newest_day,
                )
    finally:
        connection.close()
    if not is_right:
        raise StoreDamagedError(DAMAGED)
