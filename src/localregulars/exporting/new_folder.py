"""A new folder that is there whole or not at all, and never in the place of something else."""

from __future__ import annotations

import errno
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from localregulars.application.rights.takeaway import TakeawayPlaces
from localregulars.domain.errors import DiskFullError, EnvironmentFailureError
from localregulars.exporting.new_file import require_free, sync_folder

UNFINISHED = "unfinished"
"""In the name of a folder that is still being written: after a power cut it shows, and says what it is."""
_FULL = "The disk is full; free some space and try again. Nothing of it was kept."
_NOT_WRITTEN = "The folder could not be saved there; check the place and its rights, then try again. Nothing was kept."


def stage(folder: Path) -> Path:
    """The name under which a folder is written before it gets its own; a place that is taken is refused."""
    folder = folder.absolute()
    require_free(folder)
    return folder.with_name(f"{folder.name}.{UNFINISHED}-{secrets.token_hex(4)}")


@contextmanager
def filled(staging: Path) -> Iterator[None]:
    """Make the staged folder, for its owner alone, and let it be filled; whatever goes wrong, nothing is left of it."""
    is_whole = False
    try:
        with folder_failures():
            staging.mkdir(mode=0o700)
            yield
            sync_folder(staging)
        is_whole = True
    finally:
        if not is_whole:
            discard(staging)


def publish(staging: Path, folder: Path) -> None:
    """Give a folder that was written whole its name. Never over something that appeared there meanwhile.

    An empty folder that somebody made in that very moment may be replaced (POSIX), which takes nothing away.
    """
    folder = folder.absolute()
    require_free(folder)
    with folder_failures():
        staging.rename(folder)
        sync_folder(folder.parent)


def discard(staging: Path) -> None:
    """Take a staged folder away, as far as the disk lets it; one that is gone already stays gone."""
    shutil.rmtree(staging, ignore_errors=True)


def places() -> TakeawayPlaces:
    """The three as `application.rights.takeaway` asks for them."""
    return TakeawayPlaces(stage, publish, discard)


@contextmanager
def folder_failures() -> Iterator[None]:
    """What the disk says, as one sentence."""
    try:
        yield
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise DiskFullError(_FULL) from error
        raise EnvironmentFailureError(_NOT_WRITTEN) from error
