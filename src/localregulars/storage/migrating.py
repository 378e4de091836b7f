"""Opening a shop that an earlier version left: a verified backup first, then each step as one transaction (ADR 0006).

The backup is made while nobody else can write, so that it is the store as it was before the first step to the last
row. Where it cannot be made, no step is taken and the sentence says so.
"""

from __future__ import annotations

import json
from contextlib import ExitStack, closing, suppress
from datetime import datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from localregulars.domain.errors import DiskFullError, EnvironmentFailureError, InputRefusedError
from localregulars.storage.backup.keeper import SqlBackups
from localregulars.storage.connection import open_database
from localregulars.storage.failures import UNREADABLE
from localregulars.storage.migrations.steps import CURRENT_SCHEMA, migrate, schema_version
from localregulars.storage.opening import UnlockedHeader, open_store
from localregulars.storage.session import Session
from localregulars.storage.store import SqlStore
from localregulars.storage.unit_of_work import SqlUnitOfWork
from localregulars.storage.upgrade_record import UPGRADE, count_good_start, upgrade_row

NO_COPY = (
    "This shop has to be made ready for this version, and the copy from before could not be made; nothing was changed. "
    "{why}"
)


def open_ready(database_path: Path, unlocked: UnlockedHeader, now: datetime) -> SqlStore:
    """The store of a shop in this version's schema; `explanation` tells the owner where it had to be brought there.

    Raises what `opening.open_store` raises; `EnvironmentFailureError` and `DiskFullError` also where the backup before
    the first step could not be made, and the shop is then as it was.
    """
    store = open_store(database_path, unlocked)
    with ExitStack() as undo:
        undo.callback(store.close)
        connection, _keys = store.opened()
        migrate(connection, lambda: _prepare(connection, database_path, unlocked, now))
        session = Session(connection, unlocked.keys)
        # A full disk keeps nobody out of the shop; the start is counted another time.
        with suppress(EnvironmentFailureError), SqlUnitOfWork(session) as unit:
            store.explanation = count_good_start(session, now)
            unit.commit()
        undo.pop_all()
    return store


def _prepare(connection: dbapi2.Connection, database_path: Path, unlocked: UnlockedHeader, now: datetime) -> None:
    """Back up what is there, and write down, in the first step's own transaction, that an upgrade was begun."""
    try:
        _back_up(database_path, unlocked, now)
    except DiskFullError as full:
        raise DiskFullError(NO_COPY.format(why=full)) from full
    except EnvironmentFailureError as failure:
        raise EnvironmentFailureError(NO_COPY.format(why=failure)) from failure
    except InputRefusedError as refused:  # a file of that name already: the folder is not as we know it
        raise EnvironmentFailureError(NO_COPY.format(why=UNREADABLE)) from refused
    row = upgrade_row(schema_version(connection), CURRENT_SCHEMA, now)
    connection.execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", (UPGRADE, json.dumps(row)))


def _back_up(database_path: Path, unlocked: UnlockedHeader, now: datetime) -> None:
    """Through a second connection: one that holds the write lock cannot be copied from."""
    with closing(open_database(database_path, unlocked.keys.database, unlocked.header.db_salt)) as beside:
        # The store around it is not closed, because that would wait for the write lock.
        SqlBackups(database_path.parent, SqlStore(beside, unlocked.keys)).save_before_upgrade(now, CURRENT_SCHEMA)
