"""The shop's folder on disk: names in it, rights, and how a file gets there whole or not at all."""

from __future__ import annotations

import os
import secrets
import shutil
from contextlib import ExitStack
from pathlib import Path

from localregulars.domain.errors import NotAShopError
from localregulars.storage.failures import file_failures
from localregulars.storage.key_header import MAX_HEADER_BYTES

HEADER_NAME = "shop.lrkeys"
PREVIOUS_HEADER_NAME = "shop.lrkeys.1"
NEXT_HEADER_NAME = "shop.lrkeys.next"
DATABASE_NAME = "shop.db"
_PRIVATE_FOLDER = 0o700
_PRIVATE_FILE = 0o600


def require_shop(folder: Path) -> None:
    """Refuse a folder that is not there or holds no shop; nothing is made."""
    if not folder.is_dir():
        msg = f"There is no folder {folder}; check the path, or make a new shop there."
        raise NotAShopError(msg)
    names = (HEADER_NAME, NEXT_HEADER_NAME, PREVIOUS_HEADER_NAME)
    has_header = any((folder / name).is_file() for name in names)
    has_database = (folder / DATABASE_NAME).is_file()
    if not has_header and not has_database:
        msg = f"The folder {folder} is not a Local Regulars shop; choose the folder that holds {HEADER_NAME}."
        raise NotAShopError(msg)
    if not has_header:
        msg = f"The folder {folder} holds a store without its key file {HEADER_NAME}; put it back from a copy."
        raise NotAShopError(msg)
    if not has_database:
        msg = f"The folder {folder} holds a key file without its store {DATABASE_NAME}; restore it from a backup."
        raise NotAShopError(msg)


def require_room_for_shop(folder: Path) -> None:
    """Refuse a place where a new shop would meet something that is there already."""
    with file_failures():
        taken = folder.exists() and (not folder.is_dir() or any(folder.iterdir()))
    if taken:
        msg = f"{folder} is not empty; a new shop needs a folder of its own, so choose a new name."
        raise NotAShopError(msg)


def make_shop_folder(folder: Path, undo: ExitStack) -> None:
    """Make the folder (and those above it), for its owner only; `undo` takes back what was made."""
    with file_failures():
        missing = [path for path in (folder, *folder.parents) if not path.exists()]
        for path in reversed(missing):
            path.mkdir(mode=_PRIVATE_FOLDER)
            undo.callback(_remove_empty, path)
        undo.callback(_empty, folder)
        folder.chmod(_PRIVATE_FOLDER)


def make_empty_file(path: Path) -> None:
    """Make a new file that only its owner reads; an existing one is never touched."""
    with file_failures():
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _PRIVATE_FILE))


def read_header_file(folder: Path) -> bytes:
    """The bytes of the shop's own key file; a missing one is `NotAShopError`."""
    data = read_key_file(folder, HEADER_NAME)
    if data is None:
        msg = f"The key file {HEADER_NAME} is missing; put it back from its copy {PREVIOUS_HEADER_NAME} or a backup."
        raise NotAShopError(msg)
    return data


def read_key_file(folder: Path, name: str) -> bytes | None:
    """The bytes of one of the key files, None where it is missing; of one that is absurdly large, only its beginning.

    What is too large is one byte longer than `MAX_HEADER_BYTES`, so that `read_header` refuses it.
    """
    with file_failures():
        try:
            with (folder / name).open("rb") as file:
                return file.read(MAX_HEADER_BYTES + 1)
        except FileNotFoundError:
            return None


def write_header_file(folder: Path, data: bytes) -> None:
    """Put the key file in place, whole or not at all; the one before it is kept beside it."""
    path = folder / HEADER_NAME
    with file_failures():
        if path.exists():
            replace_file(folder / PREVIOUS_HEADER_NAME, path.read_bytes())
        replace_file(path, data)


def remove_file(path: Path) -> None:
    """Take a file away for good; one that is not there is no failure."""
    with file_failures():
        path.unlink(missing_ok=True)
        sync_folder(path.parent)


def replace_file(path: Path, data: bytes) -> None:
    """Put a file in place, whole or not at all: temporary file, fsync, rename, fsync of the folder."""
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    with ExitStack() as undo:
        handle = os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _PRIVATE_FILE)
        undo.callback(temporary.unlink, missing_ok=True)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
        undo.pop_all()
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make renames in the folder last through a power cut; systems that cannot open a folder need no such step."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _empty(folder: Path) -> None:
    """Take everything out of a folder that was empty when we began."""
    for path in folder.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()


def _remove_empty(folder: Path) -> None:
    folder.rmdir()
