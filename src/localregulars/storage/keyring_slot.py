"""The slot that the sign-in of a computer opens; see `application.safekeeping.sign_in` and docs/adr/0007.

The computer's keyring keeps 32 random bytes under a name that says nothing but which shop it is; they open the slot.
Kept and slotted in that order, and taken away in the other: stopped in between, the passphrase opens the shop.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from contextlib import ExitStack, suppress
from datetime import UTC, datetime
from pathlib import Path

from localregulars.application.ports import Store
from localregulars.application.safekeeping.sign_in import (
    DOES_NOT_FIT,
    NO_KEY_STORE,
    SignInUnavailableError,
    SystemKeyring,
)
from localregulars.domain.errors import WrongPassphraseError
from localregulars.storage.kdf import KEY_BYTES, hex_bytes
from localregulars.storage.key_changes import with_slot, without_slots
from localregulars.storage.key_files import OpenedShop, change_header
from localregulars.storage.key_header import KEYRING_SLOT, KeyHeader, read_header
from localregulars.storage.key_hierarchy import KeyringKey, unwrap_root_for_keyring, wrap_root_for_keyring
from localregulars.storage.opening import UnlockedHeader, unlock_header
from localregulars.storage.shop_folder import read_header_file
from localregulars.storage.store import SqlStore


def _utc_now() -> datetime:
    return datetime.now(UTC)


class SqlSignIn:
    """Opens shops through `unlock` (a vault's) with what a keyring keeps."""

    def __init__(
        self,
        unlock: Callable[[Path, KeyringKey], SqlStore],
        keyring: SystemKeyring,
        now: Callable[[], datetime] = _utc_now,
    ) -> None:
        self._unlock, self._keyring, self._now = unlock, keyring, now

    def unlock(self, folder: Path) -> SqlStore:
        """Open a shop with the key that the keyring keeps; every file is opened and checked as with a passphrase."""
        header = read_header(read_header_file(folder.absolute())).header
        key = self._kept(header.shop_id) if has_keyring_slot(header) else None
        if key is None:
            raise SignInUnavailableError(DOES_NOT_FIT)
        try:
            return self._unlock(folder, key)
        except WrongPassphraseError as error:
            raise SignInUnavailableError(DOES_NOT_FIT) from error

    def turn_on(self, store: Store, secret: str) -> None:
        """Keep a new key in the keyring, look whether it is really there, and only then write its slot."""
        store, folder = _on_disk(store)
        unlocked = unlock_header(read_header_file(folder), secret)
        shop_id = unlocked.header.shop_id
        if self._opens_already(unlocked.header):
            return
        key = KeyringKey(secrets.token_bytes(KEY_BYTES))
        with ExitStack() as undo:
            undo.callback(forget_key, self._keyring, shop_id)
            self._keyring.write(entry_of(shop_id), key.key.hex())
            if self._kept(shop_id) != key:
                raise SignInUnavailableError(NO_KEY_STORE)
            slot = wrap_root_for_keyring(unlocked.root, shop_id, key)
            opened = OpenedShop(store, unlocked, "")
            change_header(folder, opened, lambda header: with_slot(header, slot), "sign_in_on", self._now())
            undo.pop_all()

    def turn_off(self, store: Store) -> None:
        """Take the slot away, then what the keyring keeps; one that does not answer keeps what opens nothing."""
        store, folder = _on_disk(store)
        _connection, keys = store.opened()
        data = read_header_file(folder)
        signed = read_header(data)
        signed.require_authentic(keys.header)
        if has_keyring_slot(signed.header):
            opened = OpenedShop(store, UnlockedHeader(data, signed.header, b"", keys), "")
            change_header(folder, opened, lambda old: without_slots(old, KEYRING_SLOT), "sign_in_off", self._now())
        forget_key(self._keyring, signed.header.shop_id)

    def _opens_already(self, header: KeyHeader) -> bool:
        """Whether this very computer's sign-in opens the shop: the slot may be that of another one."""
        key = self._kept(header.shop_id) if has_keyring_slot(header) else None
        slots = (slot for slot in header.slots if slot.slot_type == KEYRING_SLOT)
        return key is not None and any(unwrap_root_for_keyring(slot, header.shop_id, key) for slot in slots)

    def _kept(self, shop_id: str) -> KeyringKey | None:
        """The key that the keyring keeps; None where it keeps nothing, or something that is no key."""
        key = hex_bytes(self._keyring.read(entry_of(shop_id)), KEY_BYTES)
        return None if key is None else KeyringKey(key)


def entry_of(shop_id: str) -> str:
    """The name under which a keyring keeps a shop's key: anybody may read it."""
    return f"Local Regulars {shop_id}"


def forget_key(keyring: SystemKeyring, shop_id: str) -> None:
    """Let a keyring keep nothing of this shop. Where it does not answer, what it keeps opens nothing any more."""
    with suppress(SignInUnavailableError):
        keyring.remove(entry_of(shop_id))


def has_keyring_slot(header: KeyHeader) -> bool:
    """Whether the sign-in of some computer opens the shop."""
    return any(slot.slot_type == KEYRING_SLOT for slot in header.slots)


def _on_disk(store: Store) -> tuple[SqlStore, Path]:
    if not isinstance(store, SqlStore) or store.shop_folder is None:
        msg = "only a shop on disk has key slots"
        raise TypeError(msg)
    return store, store.shop_folder
