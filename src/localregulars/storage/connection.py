"""Opens the encrypted database with a raw key, in the one order of settings that was measured (docs/adr/0001)."""

from __future__ import annotations

import sys
from pathlib import Path

from sqlcipher3 import dbapi2

from localregulars.domain.errors import StoreDamagedError
from localregulars.storage.failures import DAMAGED, database_failures, file_failures
from localregulars.storage.key_header import DB_SALT_BYTES

BUSY_TIMEOUT_MS = 10_000
_STATEMENTS_KEPT = 256

_SETTINGS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",  # NORMAL lost acknowledged transactions in 359 of 500 simulated power cuts
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cache_size = -65536",  # KiB: an import of 78,000 receipts stays in memory until its one commit
)
_MAC_SETTINGS = ("PRAGMA fullfsync = ON", "PRAGMA checkpoint_fullfsync = ON")


def open_database(path: Path, key: bytes, salt: bytes) -> dbapi2.Connection:
    """A connection in autocommit mode to an existing file; it never makes or replaces one.

    A file that does not open with the right key is damaged or not this shop's: `StoreDamagedError`.
    """
    with database_failures():
        connection = dbapi2.connect(
            path.resolve().as_uri() + "?mode=rw",
            uri=True,
            isolation_level=None,
            timeout=BUSY_TIMEOUT_MS / 1000,
            cached_statements=_STATEMENTS_KEPT,
        )
        try:
            _set_up(connection, key, salt)
        except dbapi2.Error:
            connection.close()
            raise
    return connection


def _set_up(connection: dbapi2.Connection, key: bytes, salt: bytes) -> None:
    """Key first; then a read that fails unless the key is right; then the settings."""
    connection.execute("PRAGMA cipher_log_level = NONE")  # a wrong key would print to standard error
    # The pragma takes no bound values; only hex made from bytes stands in it.
    connection.execute(f"PRAGMA key = \"x'{key.hex()}{salt.hex()}'\"")
    connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    for setting in _SETTINGS if sys.platform != "darwin" else _SETTINGS + _MAC_SETTINGS:
        connection.execute(setting).fetchall()


def require_salt(path: Path, salt: bytes) -> None:
    """Compare the file's first bytes with the header's salt: a change there passes every other check."""
    with file_failures(), path.open("rb") as file:
        first = file.read(DB_SALT_BYTES)
    if first != salt:
        raise StoreDamagedError(DAMAGED)


def close_database(connection: dbapi2.Connection) -> None:
    """Close it so that everything is in the one file and nothing stays beside it."""
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    except dbapi2.OperationalError:
        pass  # busy or a full disk: what is committed is safe in the log file and is taken up at the next opening
    finally:
        connection.close()
