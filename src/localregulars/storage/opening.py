"""From the bytes of a key file and a secret to an open store; used for shops, for checks and for backups alike.

`open_with_header` is for copies: it opens read-only, makes nothing beside the file and changes nothing.
"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from sqlcipher3 import dbapi2

from localregulars.application.safekeeping.sign_in import DOES_NOT_FIT
from localregulars.domain.errors import StoreDamagedError, WrongPassphraseError
from localregulars.storage.connection import open_database, open_read_only, require_salt
from localregulars.storage.failures import DAMAGED
from localregulars.storage.key_header import KEYRING_SLOT, KeyHeader, read_header
from localregulars.storage.key_hierarchy import (
    PASSPHRASE_SLOT,
    RECOVERY_SLOT,
    KeyringKey,
    Secret,
    ShopKeys,
    passphrase_secret,
    unwrap_root,
    unwrap_root_for_keyring,
)
from localregulars.storage.migrations.steps import require_known_schema
from localregulars.storage.quick_check import require_quickly_sound, was_stopped_midway
from localregulars.storage.recovery_code import code_secret, looks_like_code
from localregulars.storage.session import Session
from localregulars.storage.settings import SHOP_ID, read_setting
from localregulars.storage.store import SqlStore
from localregulars.storage.unit_of_work import SqlUnitOfWork


@dataclass(frozen=True, slots=True)
class UnlockedHeader:
    """A key file that was found sound and opened: its exact bytes, what it says, its root and every key."""

    data: bytes
    header: KeyHeader
    root: bytes = field(repr=False)
    keys: ShopKeys = field(repr=False)


def unlock_header(data: bytes, secret: Secret) -> UnlockedHeader:
    """Open a key file's bytes with a passphrase, a recovery code or a keyring's key; no file is touched.

    Raises `StoreDamagedError` (damaged, altered, hostile), `NewerVersionError` or `WrongPassphraseError`.
    """
    signed = read_header(data)
    if isinstance(secret, KeyringKey):
        root = _root_of_keyring(signed.header, secret)
    else:
        root = _root_of(signed.header, secret)
    signed.require_authentic(ShopKeys.of(root).header)
    return UnlockedHeader(data, signed.header, root, ShopKeys.of_header(root, signed.header))


def open_with_header(header_bytes: bytes, database_path: Path, secret: str) -> tuple[SqlStore, ShopKeys]:
    """Open any database file read-only with any key file's bytes; returns the store and its keys.

    For backups and rehearsals: nothing is made, locked, migrated or changed, so the file may lie on read-only media. It
    must hold everything itself, because a write-ahead log beside it is not looked at. `ShopKeys.backup` is the MAC key
    of backup files. Raises what `unlock_header` raises, and `StoreDamagedError` where file and key file do not match.
    """
    unlocked = unlock_header(header_bytes, secret)
    require_salt(database_path, unlocked.header.db_salt)
    connection = open_read_only(database_path, unlocked.keys.database, unlocked.header.db_salt)
    return _checked_store(connection, unlocked), unlocked.keys


def open_store(database_path: Path, unlocked: UnlockedHeader) -> SqlStore:
    """The store of a shop, checked, in whatever schema it is; `migrating.open_ready` brings it into this version's.

    Where the program was stopped the last time before it closed the store, every page is read first (1 s for 200 MB).
    """
    was_stopped = was_stopped_midway(database_path)
    require_salt(database_path, unlocked.header.db_salt)
    connection = open_database(database_path, unlocked.keys.database, unlocked.header.db_salt)
    store = _checked_store(connection, unlocked, is_suspect=was_stopped)
    store.shop_folder = database_path.parent
    return store


def _checked_store(connection: dbapi2.Connection, unlocked: UnlockedHeader, *, is_suspect: bool = False) -> SqlStore:
    store = SqlStore(connection, unlocked.keys)
    with ExitStack() as undo:
        undo.callback(store.close)
        require_known_schema(connection)
        if is_suspect:
            require_quickly_sound(connection)
        with SqlUnitOfWork(session := Session(connection, unlocked.keys)):
            if read_setting(session, SHOP_ID) != unlocked.header.shop_id:
                raise StoreDamagedError(DAMAGED)
        undo.pop_all()
    return store


def _root_of_keyring(header: KeyHeader, key: KeyringKey) -> bytes:
    """The root key from the keyring slot that the key fits."""
    for slot in header.slots:
        if slot.slot_type == KEYRING_SLOT and (root := unwrap_root_for_keyring(slot, header.shop_id, key)) is not None:
            return root
    raise WrongPassphraseError(DOES_NOT_FIT)


def _root_of(header: KeyHeader, secret: str) -> bytes:
    """The root key from the first slot that the secret fits; what reads like a recovery code is tried as one first."""
    code = code_secret(secret)
    tries = {PASSPHRASE_SLOT: passphrase_secret(secret)}
    if code is not None:
        tries = {RECOVERY_SLOT: code, **tries}
    for slot_type, typed in tries.items():
        for slot in header.slots:
            if slot.slot_type == slot_type and (root := unwrap_root(slot, header.shop_id, typed)) is not None:
                return root
    if code is None and looks_like_code(secret):
        msg = "This recovery code has a slip in it; compare it with the printed one, character by character."
        raise WrongPassphraseError(msg)
    msg = "This passphrase does not open the shop; check capitals and keyboard language, or use the recovery code."
    raise WrongPassphraseError(msg)
