"""The self-check of a shop that is open in another process of ours: with its keys, without its passphrase.

It reads everything while the shop is used, so what is written meanwhile can look like damage: only what is still wrong
on a second look, which keeps writers away, is told.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from localregulars.application.safekeeping.vault_care import Finding
from localregulars.domain.errors import StoreDamagedError
from localregulars.storage.key_header import KeyHeader, read_header
from localregulars.storage.key_hierarchy import ShopKeys
from localregulars.storage.opening import UnlockedHeader
from localregulars.storage.self_check import COPY_DAMAGED, HEADER_DAMAGED, check_store
from localregulars.storage.set_aside import set_aside
from localregulars.storage.shop_folder import DATABASE_NAME, HEADER_NAME, PREVIOUS_HEADER_NAME, read_key_file


def check_open_shop(folder: Path, keys: ShopKeys) -> tuple[Finding, ...]:
    """What is wrong with the key files and the store; what is damaged is copied aside and stays as it is.

    Raises `EnvironmentFailureError` where the store is too busy or the disk does not answer.
    """
    found, header = _key_files(folder, keys)
    if header is not None:
        unlocked = UnlockedHeader(b"", header, b"", keys)
        if check_store(folder / DATABASE_NAME, unlocked, keeps_writers_away=False):
            found += check_store(folder / DATABASE_NAME, unlocked)
    if found:
        set_aside(folder, (HEADER_NAME, DATABASE_NAME), datetime.now(UTC))
    return tuple(dict.fromkeys(found))


def _key_files(folder: Path, keys: ShopKeys) -> tuple[list[Finding], KeyHeader | None]:
    """What is wrong with the key files, and one that is sound; None where none is."""
    data, copy = (read_key_file(folder, name) for name in (HEADER_NAME, PREVIOUS_HEADER_NAME))
    own, other = _sound(data, keys), _sound(copy, keys)
    found = [] if own is not None else [HEADER_DAMAGED]
    if copy is not None and (other is None or (own is not None and copy != data)):
        found.append(COPY_DAMAGED)
    return found, own or other


def _sound(data: bytes | None, keys: ShopKeys) -> KeyHeader | None:
    if data is None:
        return None
    try:
        signed = read_header(data)
        signed.require_authentic(keys.header)
    except StoreDamagedError:
        return None
    return signed.header
