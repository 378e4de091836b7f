"""How a kept shop is made small: its pages are stored in plain and compressed, and come back encrypted byte for byte.

Encrypted pages do not compress. So every file but the key file is kept as `NAME.xz`: the same bytes at the same places,
with each page of the database in plain, its initialisation vector where it was, zeros for its seal, and SQLite's own
first 16 bytes for the salt, which stands in the key file. `unpack` encrypts each page with the vector that the released
program chose and seals it anew: what comes out is the file which that program wrote, every byte of it, whatever the
library and the program do by then. Sources: SQLCipher 4's design notes (AES-256-CBC; HMAC-SHA512 over ciphertext,
vector and the page's number; its key from two rounds of PBKDF2 with the salt's bits under 0x3A turned), and
`storage/backup/format.py` for where the database stands in a backup.
"""

from __future__ import annotations

import hashlib
import hmac
import lzma
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from localregulars.storage.key_header import PAGE_SIZE
from localregulars.storage.opening import unlock_header
from localregulars.storage.shop_folder import HEADER_NAME, read_header_file

PACKED_ENDING = ".xz"
_PLAIN_START = b"SQLite format 3\0"
_VECTOR_BYTES, _SEAL_BYTES = 16, 64
_CONTENT_ENDS = PAGE_SIZE - _VECTOR_BYTES - _SEAL_BYTES
_SEAL_KEY_BYTES, _SEAL_ROUNDS, _SALT_TURNED = 32, 2, 0x3A
_BACKUP_STARTS, _BACKUP_HEAD_AT, _BACKUP_MAC_BYTES = b"LRBK1", 9, 32


@dataclass(frozen=True, slots=True)
class _Pages:
    """What encrypts the pages of one shop and of its backups."""

    key: bytes = field(repr=False)
    salt: bytes

    def in_plain(self, page: bytes, number: int) -> bytes:
        """The page as it is packed; pages are counted from 1."""
        start, content, vector = _parts(page, number)
        decryptor = Cipher(algorithms.AES256(self.key), modes.CBC(vector)).decryptor()
        plain = decryptor.update(content) + decryptor.finalize()
        return _PLAIN_START[: len(start)] + plain + vector + bytes(_SEAL_BYTES)

    def encrypted(self, page: bytes, number: int) -> bytes:
        """The page as the program wrote it."""
        start, content, vector = _parts(page, number)
        encryptor = Cipher(algorithms.AES256(self.key), modes.CBC(vector)).encryptor()
        sealed = encryptor.update(content) + encryptor.finalize() + vector
        seal = hmac.digest(self.seal_key(), sealed + number.to_bytes(4, "little"), "sha512")
        return self.salt[: len(start)] + sealed + seal

    def seal_key(self) -> bytes:
        """The key of the pages' seals."""
        turned = bytes(byte ^ _SALT_TURNED for byte in self.salt)
        return hashlib.pbkdf2_hmac("sha512", self.key, turned, _SEAL_ROUNDS, _SEAL_KEY_BYTES)


def pack(shop: Path, passphrase: str) -> None:
    """Replace every file of a closed shop but its key file by its packed form.

    Where one would not come back byte for byte, that is a `ValueError` and every file stays as it is.
    """
    pages = _pages_of(shop, passphrase)
    packed = {}
    for path in (path for path in shop.rglob("*") if path.is_file() and path.name != HEADER_NAME):
        data = path.read_bytes()
        plain = _each_page(data, pages.in_plain)
        if _each_page(plain, pages.encrypted) != data:
            msg = f"{path.name} is not encrypted as this module knows it: nothing was packed"
            raise ValueError(msg)
        packed[path] = lzma.compress(plain, preset=9 | lzma.PRESET_EXTREME)
    for path, small in packed.items():
        path.with_name(path.name + PACKED_ENDING).write_bytes(small)
        path.unlink()


def unpack(shop: Path, passphrase: str) -> dict[str, bytes]:
    """Every file of a packed shop as its program wrote it, by its path in the folder, in which nothing is changed."""
    pages = _pages_of(shop, passphrase)
    files = {HEADER_NAME: read_header_file(shop)}
    for path in shop.rglob("*" + PACKED_ENDING):
        plain = lzma.decompress(path.read_bytes())
        files[path.relative_to(shop).as_posix().removesuffix(PACKED_ENDING)] = _each_page(plain, pages.encrypted)
    return files


def _pages_of(shop: Path, passphrase: str) -> _Pages:
    unlocked = unlock_header(read_header_file(shop), passphrase)
    return _Pages(unlocked.keys.database, unlocked.header.db_salt)


def _each_page(data: bytes, turned: Callable[[bytes, int], bytes]) -> bytes:
    """The bytes of a database or of a backup with each page of the database turned, and all else as it is."""
    start, end = 0, len(data)
    if data.startswith(_BACKUP_STARTS):
        start = _BACKUP_HEAD_AT + int.from_bytes(data[len(_BACKUP_STARTS) : _BACKUP_HEAD_AT], "big")
        end -= _BACKUP_MAC_BYTES
    pages = (data[at : at + PAGE_SIZE] for at in range(start, end, PAGE_SIZE))
    return data[:start] + b"".join(turned(page, number) for number, page in enumerate(pages, 1)) + data[end:]


def _parts(page: bytes, number: int) -> tuple[bytes, bytes, bytes]:
    """What is never encrypted (in the first page alone), what is, and the vector."""
    content_starts = len(_PLAIN_START) if number == 1 else 0
    return page[:content_starts], page[content_starts:_CONTENT_ENDS], page[_CONTENT_ENDS:-_SEAL_BYTES]
