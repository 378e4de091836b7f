"""The key file `shop.lrkeys`: how its bytes are laid out, and what is checked before anything in it is believed.

One JSON object on one line, members in this order, no blank between them, and a line feed:

    {"format":"lr-keys/1","shop_id":…,"created":…,"generation":…,"cipher":{…},"db_salt":…,"slots":[…],
     "sum":"<64 hex>","mac":"<64 hex>"}

`sum` is SHA-256 of every byte before it, and tells an accident from a wrong passphrase before anybody waits for a key
derivation. `mac` is HMAC-SHA256 (header key) over every byte before it, the sum included, and is checked once a slot
has given the root. "Before it" ends with the quotation mark that opens the value. Later versions may add members before
`sum`, members of `cipher` and of slots, and slots of other types; all are ignored here and written back unchanged.
A file whose only way in is the keyring of a computer is neither written nor read.
Where the root was replaced, the member `carried` holds the keys that had to stay, sealed under the new root (ADR 0004).
Nothing in the file names a person.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from localregulars.domain.errors import NewerVersionError, NotAShopError, StoreDamagedError
from localregulars.storage.kdf import KEY_BYTES, hex_bytes, read_parameters

FORMAT = "lr-keys/1"
_FORMAT_FAMILY = "lr-keys/"
MAX_HEADER_BYTES = 64 * 1024
MAX_SLOTS = 8
DB_SALT_BYTES = 16
CIPHER_MAJOR, PAGE_SIZE, HMAC_ALGORITHM = 4, 4096, "HMAC_SHA512"
"""How every page is encrypted; recorded in the file, and said to the library at every opening (docs/adr/0006)."""
DERIVED_SLOTS = frozenset({"passphrase", "recovery"})
KEYRING_SLOT = "keyring"
"""A slot for the sign-in of one computer. It is never the only way in: its key is kept where others clean up."""
_SHOP_ID_BYTES = 16
_SLOT_ID_BYTES = 8
_NONCE_BYTES = 12
_WRAPPED_BYTES = KEY_BYTES + 16
_SUM_OPENS, _MAC_OPENS, _END = b',"sum":"', b'","mac":"', b'"}\n'
_HEX = 64
CARRIED_BYTES = _NONCE_BYTES + 2 * KEY_BYTES + 16
_MEMBERS = frozenset(
    {"format", "shop_id", "created", "generation", "cipher", "db_salt", "slots", "carried", "sum", "mac"}
)
_CIPHER_MEMBERS = frozenset({"library", "major", "page_size", "hmac"})
_SLOT_MEMBERS = frozenset({"id", "type", "kdf", "nonce", "wrapped"})
OLDER_CIPHER = (
    "This shop is encrypted in an older way (SQLCipher 3 or before) that this version does not open; open it with the "
    "program that made it, and save its customers and visits from there."
)
KEY_FILE_DAMAGED = "The key file shop.lrkeys is damaged or was altered; put back shop.lrkeys.1 or the copy in a backup."


@dataclass(frozen=True, slots=True)
class KeySlot:
    """One way to the root key: `kdf` as it stands in the file, the root wrapped with AES-256-GCM.

    `later` holds members of a later version, as they stand in the file.
    """

    slot_id: str
    slot_type: str
    kdf: Mapping[str, object]
    nonce: bytes
    wrapped: bytes
    later: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class KeyHeader:
    """What the key file says. `created` is aware UTC; `generation` grows by one with every rewrite.

    `carried` is nonce and ciphertext of keys from before the root was replaced. `cipher_later` and `later` hold members
    of a later version, as they stand in the file.
    """

    shop_id: str
    created: datetime
    generation: int
    db_salt: bytes
    slots: tuple[KeySlot, ...]
    carried: bytes | None = None
    cipher_later: Mapping[str, object] = field(default_factory=dict)
    later: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SignedHeader:
    """A header that was read, with what is needed to check its MAC once the root is known."""

    header: KeyHeader
    signed: bytes
    mac: str

    def require_authentic(self, header_key: bytes) -> None:
        """Refuse a header that somebody altered: its MAC does not fit the key that its own slot gave."""
        if not hmac.compare_digest(hmac.digest(header_key, self.signed, "sha256").hex(), self.mac):
            raise StoreDamagedError(KEY_FILE_DAMAGED)


def canonical_json(value: object) -> bytes:
    """JSON with sorted members, no blanks, ASCII only: the same bytes for the same value everywhere."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode("ascii")


def slot_seal(shop_id: str, slot_id: str, slot_type: str, kdf: Mapping[str, object]) -> bytes:
    """What a slot's AES-GCM tag binds beside the root: a slot works in its own shop, unaltered, or not at all."""
    return canonical_json({"format": FORMAT, "shop_id": shop_id, "id": slot_id, "type": slot_type, "kdf": dict(kdf)})


def header_bytes(header: KeyHeader, header_key: bytes) -> bytes:
    """The file's bytes, sum and MAC included."""
    if _opens_by_keyring_only(header.slots):
        msg = "a shop needs a slot that a person can open"
        raise ValueError(msg)
    members = {
        "format": FORMAT,
        "shop_id": header.shop_id,
        "created": header.created.isoformat(timespec="seconds"),
        "generation": header.generation,
        "cipher": {
            "library": "sqlcipher",
            "major": CIPHER_MAJOR,
            "page_size": PAGE_SIZE,
            "hmac": HMAC_ALGORITHM,
            **header.cipher_later,
        },
        "db_salt": header.db_salt.hex(),
        "slots": [_slot_json(slot) for slot in header.slots],
        **({} if header.carried is None else {"carried": header.carried.hex()}),
        **header.later,
    }
    body = json.dumps(members, separators=(",", ":"), ensure_ascii=True).encode("ascii")[:-1] + _SUM_OPENS
    signed = body + hashlib.sha256(body).hexdigest().encode() + _MAC_OPENS
    return signed + hmac.digest(header_key, signed, "sha256").hex().encode() + _END


def read_header(data: bytes) -> SignedHeader:
    """The header in these bytes; refused where too large, accidentally changed, hostile, or of a newer format."""
    if len(data) > MAX_HEADER_BYTES:
        raise StoreDamagedError(KEY_FILE_DAMAGED)
    signed, mac = _split(data)
    members = _members(data)
    _require_format(members)
    try:
        created = datetime.fromisoformat(str(members.get("created")))
    except ValueError as error:
        raise StoreDamagedError(KEY_FILE_DAMAGED) from error
    shop_id, salt = members.get("shop_id"), hex_bytes(members.get("db_salt"), DB_SALT_BYTES)
    generation, slots = members.get("generation"), members.get("slots")
    if (
        salt is None
        or not isinstance(shop_id, str)
        or hex_bytes(shop_id, _SHOP_ID_BYTES) is None
        or not isinstance(generation, int)
        or not isinstance(slots, list)
        or not 1 <= len(slots) <= MAX_SLOTS
    ):
        raise StoreDamagedError(KEY_FILE_DAMAGED)
    read_slots = tuple(_read_slot(slot) for slot in slots)
    if _opens_by_keyring_only(read_slots):
        raise StoreDamagedError(KEY_FILE_DAMAGED)
    header = KeyHeader(
        shop_id,
        created,
        generation,
        salt,
        read_slots,
        _read_carried(members),
        _later(members["cipher"], _CIPHER_MEMBERS),
        _later(members, _MEMBERS),
    )
    return SignedHeader(header, signed, mac)


def _opens_by_keyring_only(slots: tuple[KeySlot, ...]) -> bool:
    return all(slot.slot_type == KEYRING_SLOT for slot in slots)


def _read_carried(members: Mapping[str, object]) -> bytes | None:
    if "carried" not in members:
        return None
    carried = hex_bytes(members["carried"], CARRIED_BYTES)
    if carried is None:
        raise StoreDamagedError(KEY_FILE_DAMAGED)
    return carried


def _later(members: object, known: frozenset[str]) -> dict[str, object]:
    """The members that this version does not know."""
    return {name: value for name, value in members.items() if name not in known} if isinstance(members, dict) else {}


def _split(data: bytes) -> tuple[bytes, str]:
    """The bytes under the MAC, and the MAC; the layout at the end and the sum must be exact."""
    mac_at = len(data) - len(_END) - _HEX
    sum_at = mac_at - len(_MAC_OPENS) - _HEX
    if sum_at <= len(_SUM_OPENS):
        raise StoreDamagedError(KEY_FILE_DAMAGED)
    body, total = data[:sum_at], data[sum_at : sum_at + _HEX]
    exact = body.endswith(_SUM_OPENS) and data[sum_at + _HEX : mac_at] == _MAC_OPENS and data.endswith(_END)
    mac = hex_bytes(data[mac_at : mac_at + _HEX].decode("latin-1"), KEY_BYTES)
    if not exact or mac is None or hashlib.sha256(body).hexdigest().encode() != total:
        raise StoreDamagedError(KEY_FILE_DAMAGED)
    return data[:mac_at], mac.hex()


def _members(data: bytes) -> Mapping[str, object]:
    try:
        members = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise StoreDamagedError(KEY_FILE_DAMAGED) from error
    if not isinstance(members, dict):
        raise StoreDamagedError(KEY_FILE_DAMAGED)
    return members


def _require_format(members: Mapping[str, object]) -> None:
    """Tell a newer key file or cipher from a broken one."""
    written = members.get("format")
    if isinstance(written, str) and written != FORMAT and written.startswith(_FORMAT_FAMILY):
        msg = "This shop was made by a newer version of Local Regulars; install that version to open it."
        raise NewerVersionError(msg)
    if written != FORMAT:
        raise StoreDamagedError(KEY_FILE_DAMAGED)
    _require_cipher(members.get("cipher"))


def _require_cipher(cipher: object) -> None:
    """Refuse what this version cannot decrypt, and say whether an older or a newer one can."""
    if not isinstance(cipher, dict) or not isinstance(cipher.get("library"), str):
        raise StoreDamagedError(KEY_FILE_DAMAGED)
    major, page_size = cipher.get("major"), cipher.get("page_size")
    if type(major) is not int or type(page_size) is not int:
        raise StoreDamagedError(KEY_FILE_DAMAGED)
    if cipher["library"] == "sqlcipher" and major < CIPHER_MAJOR:
        raise NotAShopError(OLDER_CIPHER)
    # Files of the first version do not name the HMAC; there was only the one.
    written = (cipher["library"], major, page_size, cipher.get("hmac", HMAC_ALGORITHM))
    if written != ("sqlcipher", CIPHER_MAJOR, PAGE_SIZE, HMAC_ALGORITHM):
        msg = "This shop was encrypted by a newer version of Local Regulars; install that version to open it."
        raise NewerVersionError(msg)


def _slot_json(slot: KeySlot) -> dict[str, object]:
    return {
        "id": slot.slot_id,
        "type": slot.slot_type,
        "kdf": dict(slot.kdf),
        "nonce": slot.nonce.hex(),
        "wrapped": slot.wrapped.hex(),
        **slot.later,
    }


def _read_slot(members: object) -> KeySlot:
    """One slot; those derived from something typed must have parameters within bounds."""
    if not isinstance(members, dict):
        raise StoreDamagedError(KEY_FILE_DAMAGED)
    slot_id, slot_type, kdf = members.get("id"), members.get("type"), members.get("kdf")
    nonce = hex_bytes(members.get("nonce"), _NONCE_BYTES)
    wrapped = hex_bytes(members.get("wrapped"), _WRAPPED_BYTES)
    if (
        nonce is None
        or wrapped is None
        or not isinstance(slot_id, str)
        or hex_bytes(slot_id, _SLOT_ID_BYTES) is None
        or not isinstance(slot_type, str)
        or not isinstance(kdf, dict)
    ):
        raise StoreDamagedError(KEY_FILE_DAMAGED)
    if slot_type in DERIVED_SLOTS:
        read_parameters(kdf)
    return KeySlot(slot_id, slot_type, kdf, nonce, wrapped, _later(members, _SLOT_MEMBERS))
