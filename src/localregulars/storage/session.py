"""One transaction on the connection: begins by itself, ends once, refuses everything afterwards."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import cast

from sqlcipher3 import dbapi2

from localregulars.storage.failures import database_failures
from localregulars.storage.key_hierarchy import ShopKeys

Value = int | float | str | bytes | None
Row = tuple[Value, ...]
_CHUNK = 500  # bound values a statement
_PORTION = 1000  # rows of a stream


class Session:
    """What repositories work with: the transaction and the keys. Values are always bound, never written into SQL.

    The transaction takes the write lock with its first statement, so that what was read still holds when it is written.
    """

    def __init__(self, connection: dbapi2.Connection, keys: ShopKeys, *, is_reading: bool = False) -> None:
        """A transaction that begins with the first statement; one that is only `is_reading` takes no write lock."""
        self.keys = keys
        self._connection = connection
        self._begin_with = "BEGIN" if is_reading else "BEGIN IMMEDIATE"
        self.forgets = False
        """Somebody was erased: once it is kept, nothing of the state before may stay in the write-ahead log."""
        self._begun = False
        self._ended = False
        self._is_torn = False

    def rows(self, sql: str, values: Sequence[Value] = ()) -> list[Row]:
        """Every row of a query."""
        self._begin()
        with database_failures():
            return cast("list[Row]", self._connection.execute(sql, values).fetchall())

    def stream(self, sql: str, values: Sequence[Value] = ()) -> Iterator[Row]:
        """The rows of a query one after the other, held in portions: for millions of them. Read them to the end."""
        self._begin()
        with database_failures():
            cursor = self._connection.execute(sql, values)
        while True:
            with database_failures():
                portion = cast("list[Row]", cursor.fetchmany(_PORTION))
            if not portion:
                return
            yield from portion

    def row(self, sql: str, values: Sequence[Value] = ()) -> Row | None:
        """The first row of a query, None where there is none."""
        rows = self.rows(sql, values)
        return rows[0] if rows else None

    def ids(self, sql: str, values: Sequence[Value] = ()) -> list[int]:
        """The first column of a query of whole numbers."""
        return [number for (number,) in cast("list[tuple[int]]", self.rows(sql, values))]

    def rows_among(self, sql: str, among: Sequence[Value], values: Sequence[Value] = ()) -> list[Row]:
        """Rows of a query whose text holds `IN ({})`, asked in portions; the order is that of the portions.

        `values` are those of what stands before it.
        """
        found: list[Row] = []
        for start in range(0, len(among), _CHUNK):
            part = among[start : start + _CHUNK]
            found.extend(self.rows(sql.format(",".join("?" * len(part))), (*values, *part)))
        return found

    def run(self, sql: str, values: Sequence[Value] = ()) -> int:
        """Run one statement; how many rows it changed."""
        self._begin()
        with database_failures():
            return cast("int", self._connection.execute(sql, values).rowcount)

    def insert(self, sql: str, values: Sequence[Value] = ()) -> int:
        """Run one INSERT; the new row's number."""
        self._begin()
        with database_failures():
            return cast("int", self._connection.execute(sql, values).lastrowid)

    def run_many(self, sql: str, values: Iterable[Sequence[Value]]) -> None:
        """Run one statement for many values. Where one is refused, those before it stand: the unit is over then."""
        self._begin()
        is_whole = False
        try:
            with database_failures():
                self._connection.executemany(sql, values)
            is_whole = True
        finally:
            self._is_torn = self._is_torn or not is_whole

    def give_up(self) -> None:
        """Nothing of this unit may be kept any more: something in it was left half done."""
        self._is_torn = True

    def commit(self) -> None:
        """Keep everything. Where that fails, nothing is kept."""
        self._require_open()
        if self._begun:
            with database_failures():
                self._connection.execute("COMMIT")
        self._ended = True

    def end(self) -> None:
        """Roll back what was not kept; a second call does nothing."""
        self._ended = True
        if self._begun and self._connection.in_transaction:
            self._connection.execute("ROLLBACK")

    def _begin(self) -> None:
        self._require_open()
        if not self._begun:
            with database_failures():
                self._connection.execute(self._begin_with)
            self._begun = True

    def _require_open(self) -> None:
        """Refuse to go on after the end, after a failure half-way, or after the database gave up (a full disk)."""
        if self._ended or self._is_torn or (self._begun and not self._connection.in_transaction):
            msg = "this unit of work is over"
            raise RuntimeError(msg)
