"""From one random root key to every key of a shop, and the slots that wrap the root (docs/adr/0001)."""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from localregulars.domain.errors import InputRefusedError, StoreDamagedError
from localregulars.storage.kdf import KEY_BYTES, SALT_BYTES, KdfCost, KdfParameters, derive, read_parameters
from localregulars.storage.key_header import (
    FORMAT,
    KEY_FILE_DAMAGED,
    KEYRING_SLOT,
    KeyHeader,
    KeySlot,
    canonical_json,
    slot_seal,
)

NONCE_BYTES = 12
MIN_PASSPHRASE = 12
PASSPHRASE_SLOT = "passphrase"  # noqa: S105 (the name of a slot's type)
RECOVERY_SLOT = "recovery"
_CARRIED = "carried"
_KEYRING_KDF = {"name": "keyring"}
"""Nothing is derived: the key that a computer's keyring keeps is 32 random bytes."""


@dataclass(frozen=True, slots=True)
class KeyringKey:
    """What the keyring of a computer keeps of a shop: the key of its keyring slot, 32 random bytes; never printed."""

    key: bytes = field(repr=False)


Secret = str | KeyringKey
"""What opens a shop: a passphrase or a recovery code as it was typed, or the key that a keyring keeps."""


@dataclass(frozen=True, slots=True)
class ShopKeys:
    """Everything derived from the root; never printed. `backup` is the HMAC-SHA256 key of backup files.

    Take it from `storage.opening`, which also looks at the key file: where the root was replaced, `lookup` and `audit`
    are still the first ones, because neither tombstones nor the audit trail can be hashed anew (docs/adr/0004).
    """

    database: bytes = field(repr=False)
    header: bytes = field(repr=False)
    lookup: bytes = field(repr=False)
    backup: bytes = field(repr=False)
    audit: bytes = field(repr=False)

    @classmethod
    def of(cls, root: bytes) -> ShopKeys:
        """HKDF-SHA256 (RFC 5869, no salt: the root is uniform) with one info text a key."""
        return cls(*(_expand(root, name) for name in ("db", "header", "lookup", "backup", "audit")))

    @classmethod
    def of_header(cls, root: bytes, header: KeyHeader) -> ShopKeys:
        """The keys of a root, with those that an earlier root left to it; an altered member is `StoreDamagedError`."""
        keys = cls.of(root)
        if header.carried is None:
            return keys
        nonce, sealed = header.carried[:NONCE_BYTES], header.carried[NONCE_BYTES:]
        try:
            plain = AESGCM(_expand(root, _CARRIED)).decrypt(nonce, sealed, _carried_seal(header.shop_id))
        except InvalidTag as error:
            raise StoreDamagedError(KEY_FILE_DAMAGED) from error
        return replace(keys, lookup=plain[:KEY_BYTES], audit=plain[KEY_BYTES:])

    def carried_to(self, root: bytes, shop_id: str) -> bytes:
        """What a key file holds under a new root so that look-up and audit keys stay the same."""
        nonce = secrets.token_bytes(NONCE_BYTES)
        return nonce + AESGCM(_expand(root, _CARRIED)).encrypt(nonce, self.lookup + self.audit, _carried_seal(shop_id))


def _carried_seal(shop_id: str) -> bytes:
    return canonical_json({"format": FORMAT, "shop_id": shop_id, "carried": ["lookup", "audit"]})


def _expand(root: bytes, name: str) -> bytes:
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=f"lr/{name}/1".encode()).derive(root)


def new_root() -> bytes:
    """32 bytes from the system's random source."""
    return secrets.token_bytes(KEY_BYTES)


def passphrase_secret(passphrase: str) -> bytes:
    """The bytes of a passphrase, the same whichever keyboard composed its accents (NFKC)."""
    return unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")


def require_strong(passphrase: str) -> None:
    """Refuse a passphrase that is too short to protect a stolen computer; no rules about its characters."""
    if len(unicodedata.normalize("NFKC", passphrase).strip()) < MIN_PASSPHRASE:
        msg = (
            f"The passphrase needs at least {MIN_PASSPHRASE} characters; four or five unrelated words are easy to keep."
        )
        raise InputRefusedError(msg)


def wrap_root(root: bytes, shop_id: str, slot_type: str, secret: bytes, cost: KdfCost) -> KeySlot:
    """A slot that gives the root back for this secret."""
    parameters = KdfParameters(cost, secrets.token_bytes(SALT_BYTES))
    return _slot(root, shop_id, slot_type, parameters.as_json(), derive(secret, parameters))


def wrap_root_for_keyring(root: bytes, shop_id: str, keyring_key: KeyringKey) -> KeySlot:
    """A slot that gives the root back for a key that a computer's keyring keeps."""
    return _slot(root, shop_id, KEYRING_SLOT, _KEYRING_KDF, keyring_key.key)


def _slot(root: bytes, shop_id: str, slot_type: str, kdf: Mapping[str, object], key: bytes) -> KeySlot:
    slot_id, nonce = secrets.token_hex(8), secrets.token_bytes(NONCE_BYTES)
    sealed = AESGCM(key).encrypt(nonce, root, slot_seal(shop_id, slot_id, slot_type, kdf))
    return KeySlot(slot_id, slot_type, kdf, nonce, sealed)


def unwrap_root(slot: KeySlot, shop_id: str, secret: bytes) -> bytes | None:
    """The root if the secret fits this slot, None if not; hostile parameters are refused before any work."""
    return _opened(slot, shop_id, derive(secret, read_parameters(slot.kdf)))


def unwrap_root_for_keyring(slot: KeySlot, shop_id: str, keyring_key: KeyringKey) -> bytes | None:
    """The root if the key fits this slot, None if not; nothing is derived."""
    return _opened(slot, shop_id, keyring_key.key)


def _opened(slot: KeySlot, shop_id: str, key: bytes) -> bytes | None:
    try:
        return AESGCM(key).decrypt(slot.nonce, slot.wrapped, slot_seal(shop_id, slot.slot_id, slot.slot_type, slot.kdf))
    except InvalidTag:
        return None
