"""Makes and unlocks shop folders; see `application.ports.Vault` and docs/adr/0001."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Sequence
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

from localregulars.domain.consent import Notice
from localregulars.domain.errors import StoreDamagedError, WrongPassphraseError
from localregulars.domain.shop import ShopProfile
from localregulars.storage.connection import open_database, require_salt
from localregulars.storage.failures import DAMAGED
from localregulars.storage.kdf import DEFAULT_COST, FLOOR_COST, KdfCost
from localregulars.storage.key_header import DB_SALT_BYTES, KeyHeader, SignedHeader, header_bytes, read_header
from localregulars.storage.key_hierarchy import (
    PASSPHRASE_SLOT,
    RECOVERY_SLOT,
    ShopKeys,
    new_root,
    passphrase_secret,
    require_strong,
    unwrap_root,
    wrap_root,
)
from localregulars.storage.migrations.steps import migrate, require_known_schema
from localregulars.storage.recovery_code import code_secret, looks_like_code, new_recovery_code
from localregulars.storage.session import Session
from localregulars.storage.settings import SHOP_ID, read_setting, write_setting
from localregulars.storage.shop_folder import (
    DATABASE_NAME,
    make_empty_file,
    make_shop_folder,
    read_header_file,
    require_room_for_shop,
    require_shop,
    sync_folder,
    write_header_file,
)
from localregulars.storage.store import SqlStore
from localregulars.storage.unit_of_work import SqlUnitOfWork


class SqlVault:
    """Makes shops whose passphrase costs `cost` to try, and unlocks every shop whatever its cost."""

    def __init__(self, cost: KdfCost = DEFAULT_COST) -> None:
        """A vault; only tests and computers short of memory give another cost."""
        self._cost = cost

    def create(
        self, folder: Path, passphrase: str, profile: ShopProfile, notices: Sequence[Notice], now: datetime
    ) -> tuple[SqlStore, str]:
        """Make a shop and return its store and the recovery code, which is kept nowhere.

        The folder must not exist or be empty; on any failure nothing is left behind, not even when it was stopped
        by a key. The key file is written last: a folder without one is no shop.
        """
        require_strong(passphrase)
        folder = folder.absolute()
        require_room_for_shop(folder)
        root, code, salt = new_root(), new_recovery_code(), secrets.token_bytes(DB_SALT_BYTES)
        keys, shop_id = ShopKeys.of(root), uuid.uuid4().hex
        slots = (
            wrap_root(root, shop_id, PASSPHRASE_SLOT, passphrase_secret(passphrase), self._cost),
            wrap_root(root, shop_id, RECOVERY_SLOT, code_secret(code) or b"", FLOOR_COST),
        )
        header = KeyHeader(shop_id, now.astimezone(UTC), 1, salt, slots)
        with ExitStack() as undo:
            make_shop_folder(folder, undo)
            make_empty_file(folder / DATABASE_NAME)
            connection = open_database(folder / DATABASE_NAME, keys.database, salt)
            store = SqlStore(connection, keys)
            undo.callback(store.close)
            migrate(connection)
            with SqlUnitOfWork(session := Session(connection, keys)) as unit:
                write_setting(session, SHOP_ID, shop_id)
                unit.settings.save_profile(profile)
                for notice in notices:
                    unit.consents.add_notice(notice, now)
                unit.commit()
            write_header_file(folder, header_bytes(header, keys.header))
            sync_folder(folder.parent)
            undo.pop_all()
        return store, code

    def unlock(self, folder: Path, secret: str) -> SqlStore:
        """Open a shop with its passphrase or its recovery code; a failed try changes nothing."""
        folder = folder.absolute()
        require_shop(folder)
        signed = read_header(read_header_file(folder))
        root = _root_of(signed.header, secret)
        keys = ShopKeys.of(root)
        signed.require_authentic(keys.header)
        return _open_store(folder, signed, keys)


def _open_store(folder: Path, signed: SignedHeader, keys: ShopKeys) -> SqlStore:
    """The store of a folder whose key file is sound; everything is checked before it is handed out."""
    header = signed.header
    require_salt(folder / DATABASE_NAME, header.db_salt)
    connection = open_database(folder / DATABASE_NAME, keys.database, header.db_salt)
    store = SqlStore(connection, keys)
    with ExitStack() as undo:
        undo.callback(store.close)
        require_known_schema(connection)
        migrate(connection)
        with SqlUnitOfWork(session := Session(connection, keys)):
            if read_setting(session, SHOP_ID) != header.shop_id:
                raise StoreDamagedError(DAMAGED)
        undo.pop_all()
    return store


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
