"""Changing the keys of a shop: a passphrase, a recovery code, or everything (docs/adr/0004)."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from sqlcipher3 import dbapi2

from localregulars.domain.errors import DiskFullError, EnvironmentFailureError, LocalRegularsError, StoreDamagedError
from localregulars.storage.connection import open_alone, open_database, raw_key
from localregulars.storage.failures import (
    CHANGED_MEANWHILE,
    DAMAGED,
    FULL,
    UNREADABLE,
    database_failures,
    file_failures,
)
from localregulars.storage.key_files import finish_change
from localregulars.storage.key_header import KeyHeader, KeySlot, header_bytes
from localregulars.storage.key_hierarchy import ShopKeys, new_root
from localregulars.storage.opening import UnlockedHeader
from localregulars.storage.shop_folder import (
    DATABASE_NAME,
    HEADER_NAME,
    NEXT_HEADER_NAME,
    read_key_file,
    remove_file,
    replace_file,
)

_ROOM = 1.25  # of the store's size: what the write-ahead log takes while every page is encrypted anew


def with_slot(header: KeyHeader, slot: KeySlot) -> KeyHeader:
    """The header with this slot instead of those of its type; every other slot and member stays as it is."""
    others = tuple(old for old in header.slots if old.slot_type != slot.slot_type)
    return replace(header, generation=header.generation + 1, slots=(slot, *others))


def without_slots(header: KeyHeader, slot_type: str) -> KeyHeader:
    """The header without the slots of this type; every other slot and member stays as it is."""
    others = tuple(slot for slot in header.slots if slot.slot_type != slot_type)
    return replace(header, generation=header.generation + 1, slots=others)


def replace_root(
    folder: Path, unlocked: UnlockedHeader, slots_of: Callable[[bytes], tuple[KeySlot, ...]]
) -> UnlockedHeader:
    """Give a shop a new root, encrypt every page of its store anew, and let nothing of the old root open it.

    The shop must be closed everywhere: another program (or another connection of this one) that has it open is
    `EnvironmentFailureError`, and nothing was changed. Stopped at any point, the shop opens with the old secret or with
    the new one, and holds everything. Slots that wrap the old root are gone, those of unknown types too.
    """
    after = _next_header(unlocked, slots_of)
    if not _has_room(folder):
        raise DiskFullError(FULL)
    failure: LocalRegularsError = EnvironmentFailureError(UNREADABLE)
    old, database = unlocked.header, folder / DATABASE_NAME
    with closing(open_alone(database, unlocked.keys.database, old.db_salt)) as connection:
        if read_key_file(folder, HEADER_NAME) != unlocked.data:
            raise EnvironmentFailureError(CHANGED_MEANWHILE)
        try:
            with file_failures():
                replace_file(folder / NEXT_HEADER_NAME, after.data)
            _encrypt_anew(connection, after)
        except (EnvironmentFailureError, StoreDamagedError) as refused:
            failure = refused if _has_room(folder) else DiskFullError(FULL)
    if not _settle(folder, unlocked, after):
        raise failure
    return after


def _next_header(unlocked: UnlockedHeader, slots_of: Callable[[bytes], tuple[KeySlot, ...]]) -> UnlockedHeader:
    """The key file of a new root. Tombstones and the audit trail stay readable: their keys are carried along."""
    root, before = new_root(), unlocked.header
    keys = replace(ShopKeys.of(root), lookup=unlocked.keys.lookup, audit=unlocked.keys.audit)
    header = replace(
        before,
        generation=before.generation + 1,
        slots=slots_of(root),
        carried=unlocked.keys.carried_to(root, before.shop_id),
    )
    return UnlockedHeader(header_bytes(header, keys.header), header, root, keys)


def _has_room(folder: Path) -> bool:
    """Whether the log fits that holds every page once more."""
    with file_failures():
        return shutil.disk_usage(folder).free >= (folder / DATABASE_NAME).stat().st_size * _ROOM


def _encrypt_anew(connection: dbapi2.Connection, after: UnlockedHeader) -> None:
    """One transaction over every page; the salt stays, as the key file's and the file's first bytes say it.

    SQLCipher's pragma does not say that it failed (measured on a full disk): its transaction is then still open, so
    that the checkpoint is refused as if another program were there, and nothing is kept when the connection is closed.
    """
    with database_failures():
        connection.execute(f"PRAGMA rekey = {raw_key(after.keys.database, after.header.db_salt)}").fetchall()
    try:
        with database_failures():
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    except EnvironmentFailureError as refused:
        if isinstance(refused, DiskFullError):
            raise
        raise EnvironmentFailureError(UNREADABLE) from refused


def _settle(folder: Path, before: UnlockedHeader, after: UnlockedHeader) -> bool:
    """Look which key the store opens with, and keep the key file that fits; whether that is the new one."""
    for unlocked in (after, before):
        try:
            connection = open_database(folder / DATABASE_NAME, unlocked.keys.database, unlocked.header.db_salt)
        except StoreDamagedError:
            continue
        with closing(connection):
            if unlocked is after:
                finish_change(folder, after.data)
            else:
                remove_file(folder / NEXT_HEADER_NAME)
            return unlocked is after
    raise StoreDamagedError(DAMAGED)
