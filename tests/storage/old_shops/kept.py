"""The old shops that are kept: which there are, and how a test gets one; the kept ones themselves are never opened."""

from __future__ import annotations

import json
import shutil
from functools import cache
from pathlib import Path
from typing import Any

from tests.storage.old_shops.making import PASSPHRASE
from tests.storage.old_shops.packing import PACKED_ENDING, unpack

from localregulars.storage.shop_folder import DATABASE_NAME

KEPT = Path(__file__).parent


def versions() -> list[int]:
    """The schemas of which a shop is kept, oldest first."""
    return sorted(int(path.name.removeprefix("schema_")) for path in KEPT.glob("schema_*"))


def kept_place(version: int) -> Path:
    """Where the shop of a schema is kept."""
    return KEPT / f"schema_{version}"


def held_by(version: int) -> dict[str, Any]:
    """What the shop of a schema held when it was made: its contents.json."""
    held: dict[str, Any] = json.loads((kept_place(version) / "contents.json").read_text(encoding="utf-8"))
    return held


def unpacked(version: int, folder: Path) -> Path:
    """The shop of a schema in the new folder `folder`, with its backup, as its program wrote both; returns `folder`."""
    kept = kept_place(version) / "shop"
    if not kept.joinpath(DATABASE_NAME + PACKED_ENDING).exists():
        return Path(shutil.copytree(kept, folder))
    for name, data in _unpacked_files(version).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


@cache
def _unpacked_files(version: int) -> dict[str, bytes]:
    """Unpacked once in a process: a passphrase takes its time to try."""
    return unpack(kept_place(version) / "shop", PASSPHRASE)
