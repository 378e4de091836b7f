"""What two records were and what was made of them, row by row, so that they can be parted exactly.

It lives in memory only, as long as the window offers to take the step back; what is sealed stays sealed in it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from localregulars.domain.ids import CustomerId
from localregulars.storage.instants import whole, words
from localregulars.storage.merging.tables import COUNTED, WORKED_OUT
from localregulars.storage.session import Row, Session, Value
from localregulars.storage.settings import SCORED_DAY, read_setting

_TABLES = """
SELECT m.name FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c
WHERE m.type = 'table' AND c.name = 'customer_id' ORDER BY m.name
"""
Rows = dict[Row, Row]
"""Rows of one table by their key."""
_STATE, _BECAUSE = 5, 8  # columns of `check_in`
_BY_ITSELF = ("sign_of_life", "lapsed", "away_note", "booked", "back_to_usual")


@dataclass(frozen=True, slots=True)
class Table:
    """A table about customers: its columns, and which of them make a row's key."""

    name: str
    columns: tuple[str, ...]
    key: tuple[int, ...]

    def key_of(self, row: Row) -> Row:
        """What tells a row from every other one of the table."""
        return tuple(row[place] for place in self.key)


@dataclass(frozen=True, slots=True)
class Picture:
    """Everything about some people at one moment, and what of nobody's hangs on it."""

    rows: Mapping[str, Rows] = field(repr=False)
    counted: Mapping[str, Rows] = field(repr=False)
    scored_day: object
    lines: int
    """Lines of the audit trail."""

    def worked_out(self) -> tuple[object, ...]:
        """What scoring made of them."""
        return (self.scored_day, *(self.rows[table] for table in WORKED_OUT))

    def written(self) -> dict[str, object]:
        """What people wrote about them; of check-ins not what the program opens and closes by itself."""
        left: dict[str, object] = {name: rows for name, rows in self.rows.items() if name not in WORKED_OUT}
        left["check_in"] = {key: row for key, row in self.rows["check_in"].items() if not _is_by_itself(row)}
        return left


@dataclass(frozen=True, slots=True)
class Remembered:
    """See `application.merging_ports.WhatWas`."""

    kept: CustomerId
    other: CustomerId
    before: Picture = field(repr=False)
    after: Picture = field(repr=False)
    earlier: list[bytes]
    """Marks of numbers that had become the other one before."""

    def lost_visits(self) -> tuple[Counter[int], list[Value]]:
        """Visits that went with a consent: how many a day, and what their receipts hash to."""
        gone = self._receipts(self.before) - self._receipts(self.after)
        days = self._days(self.before) - self._days(self.after)
        return days, [code for code in gone if code is not None]

    def _days(self, picture: Picture) -> Counter[int]:
        return Counter(whole(row[3]) for row in picture.rows["visit"].values())

    def _receipts(self, picture: Picture) -> Counter[Value]:
        return Counter(row[7] for row in picture.rows["visit"].values())


def tables(session: Session) -> list[Table]:
    """Every table about customers, of later schemas too."""
    found = []
    for (name,) in session.rows(_TABLES):
        columns = session.rows(f"PRAGMA table_info({words(name)})")
        keyed = sorted((whole(row[5]), place) for place, row in enumerate(columns) if row[5])
        found.append(Table(words(name), tuple(words(row[1]) for row in columns), tuple(place for _, place in keyed)))
    return found


def picture(session: Session, about: Iterable[CustomerId]) -> Picture:
    """How it is now."""
    numbers = list(about)
    marks = ", ".join("?" * len(numbers))
    rows: dict[str, Rows] = {}
    for table in tables(session):
        named = ", ".join(table.columns)
        found = session.rows(f"SELECT {named} FROM {table.name} WHERE customer_id IN ({marks})", numbers)
        rows[table.name] = {table.key_of(row): row for row in found}
    counted: dict[str, Rows] = {}
    for name, (key, number) in COUNTED.items():
        counted[name] = {row[:-1]: row[-1:] for row in session.rows(f"SELECT {key}, {number} FROM {name}")}
    length = session.row("SELECT length FROM audit_head")
    return Picture(rows, counted, read_setting(session, SCORED_DAY), 0 if length is None else whole(length[0]))


def _is_by_itself(row: Row) -> bool:
    """Whether a check-in is as the program alone opens and closes it."""
    return row[_STATE] == "open" or row[_BECAUSE] in _BY_ITSELF
