"""The check after an unclean stop: every page of the store is read, and its structure followed."""

from __future__ import annotations

from pathlib import Path

from sqlcipher3 import dbapi2

from localregulars.domain.errors import StoreDamagedError
from localregulars.storage.failures import DAMAGED, database_failures, file_failures


def was_stopped_midway(database_path: Path) -> bool:
    """Whether something was left in the write-ahead log: the program did not close the store the last time.

    Also true while another program has the shop open, which costs a check and is right otherwise.
    """
    log = database_path.with_name(f"{database_path.name}-wal")
    with file_failures():
        return log.is_file() and log.stat().st_size > 0


def require_quickly_sound(connection: dbapi2.Connection) -> None:
    """Read every page (each is authenticated as it is read) and follow the trees; damage is `StoreDamagedError`."""
    with database_failures():
        said = connection.execute("PRAGMA quick_check(1)").fetchall()
    if said != [("ok",)]:
        raise StoreDamagedError(DAMAGED)
