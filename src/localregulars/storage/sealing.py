"""Personal fields: sealed with the person's own key, found again through keyed hashes."""

from __future__ import annotations

import hmac
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from localregulars.domain.errors import StoreDamagedError
from localregulars.storage.failures import DAMAGED

PERSON_KEY_BYTES = 32
_NONCE_BYTES = 12
TILL, PHONE, EMAIL = "till", "phone", "email"


def new_person_key() -> bytes:
    """A data key for one customer, from the system's random source."""
    return os.urandom(PERSON_KEY_BYTES)


def seal(key: bytes, customer_id: int, field: str, seq: int | str, text: str) -> bytes:
    """Nonce, ciphertext and tag; bound to its place, so that a field moved elsewhere does not open."""
    return seal_bytes(key, customer_id, field, seq, text.encode("utf-8", "surrogatepass"))


def unseal(key: bytes, customer_id: int, field: str, seq: int | str, sealed: bytes) -> str:
    """The text; a field that was altered or moved is `StoreDamagedError`."""
    return unseal_bytes(key, customer_id, field, seq, sealed).decode("utf-8", "surrogatepass")


def seal_bytes(key: bytes, customer_id: int, field: str, seq: int | str, content: bytes) -> bytes:
    """As `seal`, of a picture or a page."""
    nonce = os.urandom(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, content, _place(customer_id, field, seq))


def unseal_bytes(key: bytes, customer_id: int, field: str, seq: int | str, sealed: bytes) -> bytes:
    """As `unseal`, of a picture or a page."""
    try:
        return AESGCM(key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], _place(customer_id, field, seq))
    except (InvalidTag, ValueError) as error:
        raise StoreDamagedError(DAMAGED) from error


def _place(customer_id: int, field: str, seq: int | str) -> bytes:
    return b"%d|%b|%b" % (customer_id, field.encode(), str(seq).encode())


def lookup_hash(lookup_key: bytes, kind: str, value: str) -> bytes:
    """What stands in the store for an identifier: HMAC-SHA256 of its kind and canonical value."""
    plain = value.strip()
    canonical = plain.casefold() if kind == EMAIL else plain
    return hmac.digest(lookup_key, f"{kind}\0{canonical}".encode("utf-8", "surrogatepass"), "sha256")


def subject_token(person_key: bytes, customer_id: int) -> str:
    """16 hex digits that name a customer in the audit trail until their key is gone."""
    return hmac.digest(person_key, str(customer_id).encode(), "sha256").hex()[:16]
