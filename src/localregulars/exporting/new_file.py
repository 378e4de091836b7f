"""A new file that is there whole or not at all, and never in the place of another one."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from localregulars.domain.errors import DiskFullError, EnvironmentFailureError, InputRefusedError

_THERE_ALREADY = "There is something of that name already; choose another name, nothing was written over."
_NO_FOLDER = "The folder for it is not there; make it first, or choose another place."
_FULL = "The disk is full; free some space and save the file again. Nothing of it was kept."
_NOT_WRITTEN = (
    "The file could not be saved there; check the place and its rights, then try again. Nothing of it was kept."
)


def write_new_file(path: Path, write: Callable[[BinaryIO], None]) -> None:
    """Let `write` fill a temporary file beside `path`, make it last, and only then give it its name.

    For its owner alone. An existing file is refused (`InputRefusedError`), also one that appears meanwhile; on any
    failure nothing is left.
    """
    path = path.absolute()
    require_free(path)
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        with os.fdopen(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600), "w+b") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        _name(temporary, path)
        sync_folder(path.parent)
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise DiskFullError(_FULL) from error
        raise EnvironmentFailureError(_NOT_WRITTEN) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def require_free(path: Path) -> None:
    """Refuse a place where something is already, or whose folder is missing."""
    if path.exists() or path.is_symlink():
        raise InputRefusedError(_THERE_ALREADY)
    if not path.parent.is_dir():
        raise InputRefusedError(_NO_FOLDER)


def _name(temporary: Path, path: Path) -> None:
    """A link is never made over a file that is there; where the disk knows no links (FAT), look again and rename."""
    try:
        os.link(temporary, path)
    except FileExistsError as error:
        raise InputRefusedError(_THERE_ALREADY) from error
    except OSError:
        require_free(path)
        temporary.rename(path)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder last; Windows keeps them by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
