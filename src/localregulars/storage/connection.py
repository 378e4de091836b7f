"""Opens the encrypted database with a raw key, in the one order of settings that was measured (docs/adr/0001)."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path

from sqlcipher3 import dbapi2

from localregulars.domain.errors import StoreDamagedError
from localregulars.storage.failures import DAMAGED, database_failures
from localregulars.storage.first_bytes import first_bytes
from localregulars.storage.key_header import CIPHER_MAJOR, DB_SALT_BYTES, HMAC_ALGORITHM, PAGE_SIZE

BUSY_TIMEOUT_MS = 10_000
ALONE_TIMEOUT_MS = 2_000
STATEMENTS_KEPT = 1024
"""Compiled statements of a connection. Those of the schema's steps stay among them in a shop that was just made or made
ready, and once there is no room the library forgets what it compiled last: then everything would be compiled each time.
"""

# What the key file records, said at every opening: a library whose own defaults are others opens the same files.
_CIPHER_SETTINGS = (
    f"PRAGMA cipher_compatibility = {CIPHER_MAJOR:d}",
    f"PRAGMA cipher_page_size = {PAGE_SIZE:d}",
    "PRAGMA cipher_use_hmac = ON",
    f"PRAGMA cipher_hmac_algorithm = {HMAC_ALGORITHM}",
    "PRAGMA cipher_plaintext_header_size = 0",  # the one setting that `cipher_compatibility` leaves alone
)
_SETTINGS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",  # NORMAL lost acknowledged transactions in 359 of 500 simulated power cuts
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA wal_autocheckpoint = 4000",  # pages: what a new day of scores changes is not written twice while it waits
    "PRAGMA cache_size = -131072",  # KiB: what an import touches stays in memory for the scoring after it
)
_MAC_SETTINGS = ("PRAGMA fullfsync = ON", "PRAGMA checkpoint_fullfsync = ON")


def open_database(path: Path, key: bytes, salt: bytes) -> dbapi2.Connection:
    """A connection in autocommit mode to an existing file; it never makes or replaces one.

    A file that does not open with the right key is damaged or not this shop's: `StoreDamagedError`.
    """
    return _open(path, "mode=rw", key, salt, BUSY_TIMEOUT_MS)


def open_alone(path: Path, key: bytes, salt: bytes) -> dbapi2.Connection:
    """The same, while no other connection has the file open and none can open it until this one is closed.

    Where another one does, it waits two seconds and raises `EnvironmentFailureError` (locked).
    """
    return _open(path, "mode=rw", key, salt, ALONE_TIMEOUT_MS, "PRAGMA locking_mode = EXCLUSIVE")


def open_read_only(path: Path, key: bytes, salt: bytes) -> dbapi2.Connection:
    """The same for a file that nobody writes (a copy, a backup): makes nothing beside it and takes no lock.

    A write-ahead log beside the file is not looked at.
    """
    return _open(path, "mode=ro&immutable=1", key, salt, BUSY_TIMEOUT_MS)


def _open(
    path: Path, how: str, key: bytes, salt: bytes, timeout_ms: int, first: str | None = None
) -> dbapi2.Connection:
    with database_failures():
        connection = dbapi2.connect(
            f"{path.resolve().as_uri()}?{how}",
            uri=True,
            isolation_level=None,
            timeout=timeout_ms / 1000,
            cached_statements=STATEMENTS_KEPT,
        )
        try:
            _set_up(connection, key, salt, timeout_ms, first)
            for setting in () if "mode=ro" in how else _writing_settings():
                connection.execute(setting).fetchall()
        except dbapi2.Error:
            connection.close()
            raise
    return connection


def _set_up(connection: dbapi2.Connection, key: bytes, salt: bytes, timeout_ms: int, first: str | None) -> None:
    """Key first, then how pages are encrypted; then a read that fails unless both are right."""
    connection.execute("PRAGMA cipher_log_level = NONE")  # a wrong key would print to standard error
    connection.execute(f"PRAGMA key = {raw_key(key, salt)}")
    for setting in _CIPHER_SETTINGS:
        connection.execute(setting).fetchall()
    connection.execute(f"PRAGMA busy_timeout = {timeout_ms}")
    if first is not None:
        connection.execute(first).fetchall()
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _writing_settings() -> tuple[str, ...]:
    return _SETTINGS if sys.platform != "darwin" else _SETTINGS + _MAC_SETTINGS


def raw_key(key: bytes, salt: bytes) -> str:
    """How SQLCipher is told a raw key and salt; its pragmas take no bound values, and only hex of bytes stands here."""
    return f"\"x'{key.hex()}{salt.hex()}'\""


def require_salt(path: Path, salt: bytes) -> None:
    """Compare the file's first bytes with the header's salt: a change there passes every other check."""
    if first_bytes(path, DB_SALT_BYTES) != salt:
        raise StoreDamagedError(DAMAGED)


def empty_log(connection: dbapi2.Connection) -> None:
    """Take the write-ahead log into the one file and leave nothing in it, as far as no other program is reading."""
    # Busy or a full disk: what is committed is safe in the log file and is taken up at the next opening.
    with suppress(dbapi2.OperationalError):
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def close_database(connection: dbapi2.Connection) -> None:
    """Close it so that everything is in the one file and nothing stays beside it."""
    try:
        empty_log(connection)
    finally:
        connection.close()
