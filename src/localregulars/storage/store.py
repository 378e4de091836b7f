"""An unlocked shop: one connection, one thread, one unit of work at a time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from localregulars.storage.connection import close_database, empty_log
from localregulars.storage.key_hierarchy import ShopKeys
from localregulars.storage.reserve import give_up_reserve
from localregulars.storage.session import Session
from localregulars.storage.unit_of_work import SqlUnitOfWork


class SqlStore:
    """See `application.ports.Store`. The connection itself refuses every thread but the one that opened it."""

    def __init__(self, connection: dbapi2.Connection, keys: ShopKeys) -> None:
        """A store over an open database."""
        self._connection: dbapi2.Connection | None = connection
        self._keys: ShopKeys | None = keys
        self._is_in_unit = False
        self.shop_folder: Path | None = None
        """Where the shop lies; None for a copy that was opened read-only."""
        self.explanation = ""
        """What had to be put right when the shop was opened, as a sentence for the owner; mostly empty."""

    @contextmanager
    def unit_of_work(self) -> Iterator[SqlUnitOfWork]:
        """Begin a transaction; leaving it without `commit` rolls back. Units do not nest."""
        if self._connection is None or self._keys is None:
            msg = "the store is closed"
            raise RuntimeError(msg)
        if self._is_in_unit:
            msg = "a unit of work is open already"
            raise RuntimeError(msg)
        self._is_in_unit = True
        connection, session = self._connection, Session(self._connection, self._keys)
        try:
            with SqlUnitOfWork(session) as unit:
                yield unit
        finally:
            self._is_in_unit = False
        if session.forgets:
            empty_log(connection)

    def opened(self) -> tuple[dbapi2.Connection, ShopKeys]:
        """The connection and the keys, for the parts of `storage` that copy the whole database; outside every unit."""
        if self._connection is None or self._keys is None or self._is_in_unit:
            msg = "the store is closed or in a unit of work"
            raise RuntimeError(msg)
        return self._connection, self._keys

    def make_room(self) -> bool:
        """On a full disk: give up the reserve; whether that made room, so that the unit of work can be run again."""
        return self.shop_folder is not None and give_up_reserve(self.shop_folder)

    def interrupt(self) -> None:
        """Stop the running statement, which then raises `CancelledError`; any thread may call it."""
        connection = self._connection
        if connection is not None:
            connection.interrupt()

    def close(self) -> None:
        """Close the database and forget the keys; a second call does nothing."""
        connection, self._connection, self._keys = self._connection, None, None
        if connection is not None:
            close_database(connection)
