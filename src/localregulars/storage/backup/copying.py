"""Copies of the database through SQLite's backup API, encrypted as the shop is; and the person keys by themselves."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlcipher3 import dbapi2

from localregulars.background.stepping_back import step_back
from localregulars.domain.errors import EnvironmentFailureError, StoreDamagedError
from localregulars.storage.connection import open_database, open_read_only
from localregulars.storage.failures import DAMAGED, FULL, UNREADABLE, database_failures
from localregulars.storage.migrations.steps import schema_version
from localregulars.storage.session import Row
from localregulars.storage.shop_folder import make_empty_file

_KEYS = "SELECT customer_id, key FROM person_key ORDER BY customer_id"
_TOMBSTONES = "SELECT kind, hmac, at FROM tombstone ORDER BY kind, hmac"
_PEOPLE_TABLES = (
    "CREATE TABLE person_key (customer_id INTEGER PRIMARY KEY, key BLOB NOT NULL) STRICT",
    "CREATE TABLE tombstone (kind TEXT NOT NULL, hmac BLOB NOT NULL, at INTEGER NOT NULL) STRICT",
)


@dataclass(frozen=True, slots=True)
class Facts:
    """What is counted in a database; the same words as in `format.BackupHead`."""

    schema: int
    changes: int
    person_keys: int
    known: int
    visits: int
    newest_day: date | None


@contextmanager
def opened_alone(path: Path, key: bytes, salt: bytes) -> Iterator[dbapi2.Connection]:
    """A temporary database that nobody else opens: one file, no log beside it, not synced before it is packed."""
    connection = open_database(path, key, salt)
    try:
        with database_failures():
            _stand_alone(connection)
        yield connection
    finally:
        connection.close()


def copy_database(source: dbapi2.Connection, copy: dbapi2.Connection) -> None:
    """Everything that is committed, page by page; the source may be in use by others meanwhile."""
    with database_failures():
        try:
            source.backup(copy)
        except dbapi2.OperationalError as error:
            # This one call raises without a result code; its text is SQLite's own and never translated.
            if getattr(error, "sqlite_errorcode", None) is not None:
                raise
            raise EnvironmentFailureError(FULL if "full" in str(error) else UNREADABLE) from error
        _stand_alone(copy)  # the copy's first page says what the source's says: write-ahead log


def facts_of(connection: dbapi2.Connection) -> Facts:
    """What this database holds, in numbers."""
    keys, known = _number(connection, "SELECT count(*) FROM person_key"), _number(connection, _KNOWN)
    newest = _one(connection, "SELECT max(last_day) FROM visit_summary")
    return Facts(
        schema=schema_version(connection),
        changes=changes_of(connection),
        person_keys=keys,
        known=known,
        visits=_number(connection, "SELECT coalesce(sum(visits), 0) FROM visit_summary"),
        newest_day=date.fromordinal(newest) if isinstance(newest, int) else None,
    )


_KNOWN = "SELECT count(*) FROM customer"


def changes_of(connection: dbapi2.Connection) -> int:
    """How many lines the audit trail has: every use case that changes a shop adds one, and none is ever taken away."""
    return _number(connection, "SELECT coalesce(max(length), 0) FROM audit_head")


def take_person_keys_out(copy: dbapi2.Connection) -> None:
    """Delete every person key from a copy; `secure_delete` fills what they stood in with zeros."""
    with database_failures():
        copy.execute("DELETE FROM person_key")
        if _number(copy, "SELECT count(*) FROM person_key") or _number(copy, "PRAGMA secure_delete") != 1:
            msg = "person keys are left in a copy without them"
            raise RuntimeError(msg)


def write_people(copy: dbapi2.Connection, path: Path, key: bytes, salt: bytes) -> None:
    """Make the database of a people file: the person keys and the tombstones of a copy that still has them."""
    with database_failures():
        keys, tombstones = copy.execute(_KEYS).fetchall(), copy.execute(_TOMBSTONES).fetchall()
    make_empty_file(path)
    with opened_alone(path, key, salt) as people, database_failures():
        people.execute("BEGIN")
        for table in _PEOPLE_TABLES:
            people.execute(table)
        people.executemany("INSERT INTO person_key VALUES (?, ?)", keys)
        people.executemany("INSERT INTO tombstone VALUES (?, ?, ?)", tombstones)
        people.execute("COMMIT")


def require_sound(path: Path, key: bytes, salt: bytes) -> None:
    """Check every page's seal and the structure of a file that nobody writes; one with a fault is `StoreDamagedError`.

    Both checks read the whole file; side by side they take as long as the slower one. They would take every core from
    the window, and need the interpreter hardly at all, so both step back.
    """
    with ThreadPoolExecutor(2, initializer=step_back) as beside:
        faults = beside.submit(_answer, path, key, salt, "PRAGMA cipher_integrity_check")
        structure = beside.submit(_answer, path, key, salt, "PRAGMA quick_check")
        is_sound = not faults.result() and structure.result() == [("ok",)]
    if not is_sound:
        raise StoreDamagedError(DAMAGED)


def _answer(path: Path, key: bytes, salt: bytes, sql: str) -> list[Row]:
    connection = open_read_only(path, key, salt)
    try:
        return rows_of(connection, sql)
    finally:
        connection.close()


def rows_of(connection: dbapi2.Connection, sql: str) -> list[Row]:
    """Every row of a query without values."""
    with database_failures():
        return [tuple(row) for row in connection.execute(sql).fetchall()]


def _stand_alone(connection: dbapi2.Connection) -> None:
    connection.execute("PRAGMA journal_mode = MEMORY").fetchall()
    connection.execute("PRAGMA synchronous = OFF")


def _one(connection: dbapi2.Connection, sql: str) -> object:
    with database_failures():
        row = connection.execute(sql).fetchone()
    return None if row is None else row[0]


def _number(connection: dbapi2.Connection, sql: str) -> int:
    value = _one(connection, sql)
    if not isinstance(value, int):
        raise StoreDamagedError(DAMAGED)
    return value
