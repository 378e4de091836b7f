"""From one random root key to every key of a shop, and the slots that wrap the root (docs/adr/0001)."""

from __future__ import annotations

import secrets
import unicodedata
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from localregulars.domain.errors import InputRefusedError
from localregulars.storage.kdf import KEY_BYTES, SALT_BYTES, KdfCost, KdfParameters, derive, read_parameters
from localregulars.storage.key_header import KeySlot, slot_seal

NONCE_BYTES = 12
MIN_PASSPHRASE = 12
PASSPHRASE_SLOT = "passphrase"  # noqa: S105 (the name of a slot's type)
RECOVERY_SLOT = "recovery"


@dataclass(frozen=True, slots=True)
class ShopKeys:
    """Everything derived from the root; never printed."""

    database: bytes = field(repr=False)
    header: bytes = field(repr=False)
    lookup: bytes = field(repr=False)
    backup: bytes = field(repr=False)
    audit: bytes = field(repr=False)

    @classmethod
    def of(cls, root: bytes) -> ShopKeys:
        """HKDF-SHA256 (RFC 5869, no salt: the root is uniform) with one info text a key."""
        return cls(*(_expand(root, name) for name in ("db", "header", "lookup", "backup", "audit")))


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
    slot_id, nonce, kdf = secrets.token_hex(8), secrets.token_bytes(NONCE_BYTES), parameters.as_json()
    sealed = AESGCM(derive(secret, parameters)).encrypt(nonce, root, slot_seal(shop_id, slot_id, slot_type, kdf))
    return KeySlot(slot_id, slot_type, kdf, nonce, sealed)


def unwrap_root(slot: KeySlot, shop_id: str, secret: bytes) -> bytes | None:
    """The root if the secret fits this slot, None if not; hostile parameters are refused before any work."""
    key = derive(secret, read_parameters(slot.kdf))
    try:
        return AESGCM(key).decrypt(slot.nonce, slot.wrapped, slot_seal(shop_id, slot.slot_id, slot.slot_type, slot.kdf))
    except InvalidTag:
        return None
