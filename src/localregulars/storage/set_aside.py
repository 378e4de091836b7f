"""Keeps a copy of what is damaged: whatever is done next, nothing is lost that a specialist could still read."""

from __future__ import annotations

import hashlib
import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

from localregulars.storage.failures import file_failures
from localregulars.storage.shop_folder import DATABASE_NAME, sync_folder

SET_ASIDE_NAME = "set-aside"
_PRIVATE_FOLDER = 0o700
_PRIVATE_FILE = 0o600


def set_aside(folder: Path, names: tuple[str, ...], now: datetime) -> tuple[Path, ...]:
    """Copy files of a shop into its folder `set-aside`, with the time (UTC) before their names; returns the copies.

    The files themselves stay where they are and as they are. Files that are missing, or whose very bytes were set aside
    before, are not copied again. A copy appears whole or not at all; a full disk raises `EnvironmentFailureError`.
    """
    place = folder / SET_ASIDE_NAME
    copies = []
    with file_failures():
        known = {_digest(path) for path in place.iterdir() if path.is_file()} if place.is_dir() else set()
        for name in names:
            path = folder / name
            if not path.is_file() or _digest(path) in known:
                continue
            place.mkdir(mode=_PRIVATE_FOLDER, exist_ok=True)
            copies.append(_copy(path, _free_name(place, name, now)))
        if copies:
            sync_folder(place)
    return tuple(copies)


def stores_set_aside(folder: Path) -> tuple[Path, ...]:
    """Copies of this shop's store that were set aside: each holds everybody who was known then, until it is deleted."""
    place = folder / SET_ASIDE_NAME
    with file_failures():
        return tuple(sorted(place.glob(f"*-{DATABASE_NAME}"))) if place.is_dir() else ()


def _free_name(place: Path, name: str, now: datetime) -> Path:
    """`20261122T030405Z-shop.db`, with a number where that is taken."""
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    number, target = 1, place / f"{stamp}-{name}"
    while target.exists():
        number += 1
        target = place / f"{stamp}-{number}-{name}"
    return target


def _copy(source: Path, target: Path) -> Path:
    temporary = target.with_name(f".{target.name}.part")
    try:
        with source.open("rb") as read, temporary.open("wb") as written:
            temporary.chmod(_PRIVATE_FILE)
            shutil.copyfileobj(read, written)
            written.flush()
            os.fsync(written.fileno())
        return temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)


def _digest(path: Path) -> bytes:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()
