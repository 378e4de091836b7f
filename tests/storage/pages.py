"""A shop's database, decrypted page by page without SQLite: deleted content would show."""

from __future__ import annotations

import functools
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

from localregulars.storage.opening import unlock_header
from localregulars.storage.shop_folder import read_header_file

PAGE, RESERVED, SALT = 4096, 80, 16


@functools.cache
def _key(header: bytes, passphrase: str) -> bytes:
    """One key derivation a key file."""
    return unlock_header(header, passphrase).keys.database


def plain_pages_of_shop(folder: Path, passphrase: str) -> bytes:
    """Every byte of `shop.db`, decrypted; what is still in the log only is not looked at."""
    key, data = _key(read_header_file(folder), passphrase), (folder / "shop.db").read_bytes()
    plain = []
    for start in range(0, len(data), PAGE):
        page = data[start : start + PAGE]
        body = page[SALT if start == 0 else 0 : PAGE - RESERVED]
        decryptor = Cipher(AES(key), CBC(page[PAGE - RESERVED : PAGE - RESERVED + 16])).decryptor()
        plain.append(decryptor.update(body) + decryptor.finalize())
    return b"".join(plain)
