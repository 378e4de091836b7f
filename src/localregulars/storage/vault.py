"""Makes and unlocks shop folders and changes their keys; see `vault_care`, docs/adr/0001 and 0004."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from datetime import UTC, datetime
from pathlib import Path

from localregulars.application.safekeeping.sign_in import SystemKeyring
from localregulars.application.safekeeping.vault_care import CheckReport
from localregulars.domain.consent import Notice
from localregulars.domain.errors import EnvironmentFailureError, InputRefusedError
from localregulars.domain.shop import ShopProfile
from localregulars.storage.connection import open_database
from localregulars.storage.kdf import DEFAULT_COST, FLOOR_COST, KdfCost, affordable_cost, available_memory_kib
from localregulars.storage.key_changes import replace_root, with_slot
from localregulars.storage.key_files import OpenedShop, change_header, open_shop
from localregulars.storage.key_header import DB_SALT_BYTES, KeyHeader, KeySlot, header_bytes
from localregulars.storage.key_hierarchy import (
    PASSPHRASE_SLOT,
    RECOVERY_SLOT,
    Secret,
    ShopKeys,
    new_root,
    passphrase_secret,
    require_strong,
    wrap_root,
)
from localregulars.storage.keyring_slot import forget_key, has_keyring_slot
from localregulars.storage.migrating import open_ready
from localregulars.storage.migrations.steps import migrate
from localregulars.storage.recovery_code import code_secret, new_recovery_code
from localregulars.storage.reserve import keep_reserve
from localregulars.storage.self_check import full_check
from localregulars.storage.session import Session
from localregulars.storage.settings import SHOP_ID, write_setting
from localregulars.storage.shop_folder import (
    DATABASE_NAME,
    make_empty_file,
    make_shop_folder,
    require_room_for_shop,
    require_shop,
    sync_folder,
    write_header_file,
)
from localregulars.storage.store import SqlStore
from localregulars.storage.unit_of_work import SqlUnitOfWork

NO_RECOVERY_CODE = "That is no recovery code; nothing was changed. Make a new one and try again."


def _utc_now() -> datetime:
    return datetime.now(UTC)


class SqlVault:
    """Makes shops whose passphrase costs `cost` to try, and unlocks every shop whatever its cost.

    Where memory is short when a slot is made, its cost is lowered, never below the floor (`kdf.affordable_cost`).
    """

    def __init__(
        self,
        cost: KdfCost = DEFAULT_COST,
        *,
        keeps_reserve: bool = False,
        now: Callable[[], datetime] = _utc_now,
        available_kib: Callable[[], int | None] = available_memory_kib,
        keyring: Callable[[], SystemKeyring] | None = None,
    ) -> None:
        """A vault; only tests give another cost. With `keeps_reserve`, `unlock` makes the reserve file if missing.

        `keyring` is asked for where a shop gets a new root: this computer's sign-in keeps no key of the old one.
        """
        self._keyring = keyring
        self._keeps_reserve = keeps_reserve
        self._cost, self._now, self._available_kib = cost, now, available_kib

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
        slots = self._slots(root, shop_id, passphrase, code)
        header = KeyHeader(shop_id, now.astimezone(UTC), 1, salt, slots)
        with ExitStack() as undo:
            make_shop_folder(folder, undo)
            make_empty_file(folder / DATABASE_NAME)
            connection = open_database(folder / DATABASE_NAME, keys.database, salt)
            store = SqlStore(connection, keys)
            store.shop_folder = folder
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

    def unlock(self, folder: Path, secret: Secret) -> SqlStore:
        """Open a shop with its passphrase, its recovery code or what a keyring keeps; a failed try changes nothing.

        The store's `explanation` says what had to be put right, where something had.
        """
        opened = self._open(folder.absolute(), secret)
        opened.store.explanation = opened.explanation
        if self._keeps_reserve:
            with suppress(
                EnvironmentFailureError
            ):  # a disk that is full now: the shop is open, and that is what counts
                keep_reserve(folder.absolute())
        return opened.store

    def change_passphrase(self, folder: Path, secret: str, new_passphrase: str) -> None:
        """Let a new passphrase open the shop and the old one no more; the recovery code stays.

        Killed at any point, the shop opens with one of the two. Backups made before still open with the old one.
        """
        require_strong(new_passphrase)
        folder = folder.absolute()
        opened = self._open(folder, secret)
        with ExitStack() as undo:
            undo.callback(opened.store.close)
            slot = self._passphrase_slot(opened.unlocked.root, opened.unlocked.header.shop_id, new_passphrase)
            change_header(folder, opened, lambda header: with_slot(header, slot), "passphrase_changed", self._now())

    def new_recovery_code(self, folder: Path, secret: str) -> str:
        """Make another recovery code, which is kept nowhere; the one before it opens the shop no more."""
        code = self.draft_recovery_code()
        self.keep_recovery_code(folder, secret, code)
        return code

    def draft_recovery_code(self) -> str:
        """A fresh code that opens nothing yet: so that it can be on paper before it counts."""
        return new_recovery_code()

    def keep_recovery_code(self, folder: Path, secret: str, code: str) -> None:
        """Let a drafted code open the shop and the one before it no more."""
        _require_code(code)
        folder = folder.absolute()
        opened = self._open(folder, secret)
        with ExitStack() as undo:
            undo.callback(opened.store.close)
            slot = _recovery_slot(opened.unlocked.root, opened.unlocked.header.shop_id, code)
            change_header(folder, opened, lambda header: with_slot(header, slot), "recovery_code_changed", self._now())

    def replace_root(self, folder: Path, secret: str, new_passphrase: str, code: str | None = None) -> str:
        """For "I think somebody knows it": new keys for everything, a new passphrase and a new recovery code.

        The shop must be closed everywhere, also in this program. Killed at any point, it opens with `secret` or with
        `new_passphrase` and holds everything. Backups made before still open with what opened them then. The sign-in
        of a computer opens it no more.
        """
        require_strong(new_passphrase)
        kept = self.draft_recovery_code() if code is None else code
        _require_code(kept)
        folder = folder.absolute()
        opened = self._open(folder, secret)
        opened.store.close()
        shop_id = opened.unlocked.header.shop_id
        after = replace_root(folder, opened.unlocked, lambda root: self._slots(root, shop_id, new_passphrase, kept))
        store = open_ready(folder / DATABASE_NAME, after, self._now())
        with ExitStack() as undo:
            undo.callback(store.close)
            with store.unit_of_work() as unit:
                unit.audit.record("root_replaced", None, self._now(), generation=after.header.generation)
                unit.commit()
        if self._keyring is not None and has_keyring_slot(opened.unlocked.header):
            forget_key(self._keyring(), shop_id)
        return kept

    def check(self, folder: Path, secret: str) -> CheckReport:
        """Check everything about a shop (`storage.self_check`); what is damaged is copied aside and stays as it is."""
        folder = folder.absolute()
        require_shop(folder)
        return full_check(folder, secret, self._now())

    def _open(self, folder: Path, secret: Secret) -> OpenedShop:
        require_shop(folder)
        return open_shop(folder, secret, self._now())

    def _slots(self, root: bytes, shop_id: str, passphrase: str, code: str) -> tuple[KeySlot, ...]:
        return self._passphrase_slot(root, shop_id, passphrase), _recovery_slot(root, shop_id, code)

    def _passphrase_slot(self, root: bytes, shop_id: str, passphrase: str) -> KeySlot:
        cost = affordable_cost(self._cost, self._available_kib())
        return wrap_root(root, shop_id, PASSPHRASE_SLOT, passphrase_secret(passphrase), cost)


def _require_code(code: str) -> None:
    """Refuse a code whose check characters do not fit: nobody could open the shop with it."""
    if code_secret(code) is None:
        raise InputRefusedError(NO_RECOVERY_CODE)


def _recovery_slot(root: bytes, shop_id: str, code: str) -> KeySlot:
    return wrap_root(root, shop_id, RECOVERY_SLOT, code_secret(code) or b"", FLOOR_COST)
