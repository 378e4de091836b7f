"""Everything that is kept about one person, by the registry of personal data, in words and numbers.

The registry (`derived_registry`) says which columns there are; here is how each is unsealed or unpacked. A column that
the registry names and nobody here can read is a bug, and raises: nothing about a person is left out silently.
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Callable, Mapping
from datetime import date
from math import isfinite

import numpy as np

from localregulars.application.noticing.order_lines import unpack_lines
from localregulars.application.rights.ports import Cell, PersonalRecords, RegisteredColumn
from localregulars.domain.consent import Adult
from localregulars.domain.ids import CustomerId
from localregulars.scoring.history import VISIT_DTYPE
from localregulars.scoring.own_weekdays import in_order
from localregulars.scoring.rhythm import STATE_DTYPE
from localregulars.scoring.rules import CUSTOMER_STATE
from localregulars.storage.customers import person_key
from localregulars.storage.instants import instant, octets, whole, words
from localregulars.storage.sealed_columns import place_in
from localregulars.storage.sealing import subject_token, unseal, unseal_bytes
from localregulars.storage.session import Session, Value

NOT_HANDED_OUT = "32 bytes, not handed out: the key that the other fields are sealed with"
_DAYS = frozenset({("lesson", "until"), ("check_in", "snoozed_until"), ("score", "since"), ("visit_week", "week")})
_BLOBS = {
    ("visit_lines", "lines"): "lines",
    ("visit_pack", "visits"): "visits",
    ("rhythm_state", "state"): "rhythm",
    ("person_key", "key"): "secret",
    ("feedback_attachment", "content"): "file",
}
_JSON = frozenset({("score", "reasons"), ("check_in", "signals"), ("audit", "detail")})
_COLUMNS = """
SELECT r.table_name, r.column_name, r.purpose, r.holds, r.on_withdraw, r.keep_reason, c.type
FROM derived_registry AS r JOIN pragma_table_info(r.table_name) AS c ON c.name = r.column_name
ORDER BY r.table_name, c.cid
"""
_HAS_NUMBER = "SELECT 1 FROM pragma_table_info(?) WHERE name = 'customer_id'"
# Tables that are about a person without their number in them.
_OTHERWISE = {
    "audit": "subject_token = ?",
    "receipt": "hmac IN (SELECT receipt FROM visit WHERE customer_id = ?)",
}


class SqlPersonRecords:
    """See `application.rights_ports.PersonRecords`."""

    def __init__(self, session: Session) -> None:
        """What is kept, as of this transaction."""
        self._session = session

    def of(self, customer_id: CustomerId) -> PersonalRecords:
        """Every registered column of every row about somebody, unsealed; an unknown customer is refused."""
        key = person_key(self._session, customer_id)
        created, adult = self._session.rows(
            "SELECT created, adult FROM customer WHERE customer_id = ?", (customer_id,)
        )[0]
        columns = self._columns()
        by_table: dict[str, list[RegisteredColumn]] = {}
        for column in columns:
            by_table.setdefault(column.table, []).append(column)
        reader = _Reader(self._session, customer_id, key)
        rows = {table: reader.rows(table, registered) for table, registered in by_table.items()}
        return PersonalRecords(columns, rows, instant(created), Adult(words(adult)))

    def _columns(self) -> tuple[RegisteredColumn, ...]:
        return tuple(
            RegisteredColumn(
                table=words(table),
                column=words(column),
                purpose=words(purpose),
                holds=words(holds),
                on_withdraw=words(on_withdraw),
                keep_reason=words(reason),
                kind=kind_of(words(table), words(column), words(holds), words(column_type)),
            )
            for table, column, purpose, holds, on_withdraw, reason, column_type in self._session.rows(_COLUMNS)
        )


def kind_of(table: str, column: str, holds: str, column_type: str) -> str:
    """What a column's values look like in a file; see `RegisteredColumn.kind`."""
    place = (table, column)
    if place in _BLOBS:
        return _BLOBS[place]
    if holds == "sealed":
        return "text"
    if column_type == "BLOB":
        return "hex"
    if place in _JSON:
        return "json"
    if column_type == "INTEGER":
        if column in {"at", "created"} or column.endswith("_at"):
            return "instant"
        return "day" if place in _DAYS or column == "day" or column.endswith("_day") else "number"
    return "number" if column_type == "REAL" else "text"


class _Reader:
    """Reads the rows about one person."""

    def __init__(self, session: Session, customer_id: CustomerId, key: bytes) -> None:
        self._session, self._customer_id, self._key = session, customer_id, key
        self._items: dict[int, tuple[str, str]] | None = None
        self._plain: Mapping[str, Callable[[Value], Cell]] = {
            "instant": lambda value: instant(value).isoformat(),
            "day": lambda value: date.fromordinal(whole(value)).isoformat(),
            "json": lambda value: json.loads(words(value)),
            "hex": lambda value: octets(value).hex(),
            "lines": self._lines,
            "visits": _visits,
            "rhythm": _worked_out,
            "secret": lambda _value: NOT_HANDED_OUT,
            "number": lambda value: value if isinstance(value, int | float) else str(value),
            "text": str,
        }

    def rows(self, table: str, columns: list[RegisteredColumn]) -> list[dict[str, Cell]]:
        """The person's rows of one table, as far as their columns are registered."""
        where, value = self._where(table)
        everything = [words(name) for (name,) in self._session.rows("SELECT name FROM pragma_table_info(?)", (table,))]
        found = self._session.rows(f"SELECT {', '.join(everything)} FROM {table} WHERE {where}", (value,))
        return [self._row(dict(zip(everything, row, strict=True)), columns) for row in found]

    def _where(self, table: str) -> tuple[str, Value]:
        if self._session.row(_HAS_NUMBER, (table,)) is not None:
            return "customer_id = ?", self._customer_id
        where = _OTHERWISE[table]
        return where, subject_token(self._key, self._customer_id) if table == "audit" else self._customer_id

    def _row(self, row: dict[str, Value], columns: list[RegisteredColumn]) -> dict[str, Cell]:
        return {column.column: self._cell(row, column) for column in columns}

    def _cell(self, row: dict[str, Value], column: RegisteredColumn) -> Cell:
        value = row[column.column]
        if value is None:
            return None
        if column.holds == "sealed" and column.kind == "text":
            if value == b"":
                return ""  # nobody: the clock or a new notice did it
            field, seq = place_in(column.table, column.column, row)
            return unseal(self._key, self._customer_id, field, seq, octets(value))
        if column.kind == "file":
            field, seq = place_in(column.table, column.column, row)
            content = unseal_bytes(self._key, self._customer_id, field, seq, octets(value))
            return b64encode(content).decode("ascii")
        return self._plain[column.kind](value)

    def _lines(self, value: Value) -> Cell:
        if self._items is None:
            self._items = {
                whole(number): (words(name), words(category))
                for number, name, category in self._session.rows("SELECT item_id, name, category FROM item")
            }
        return [
            {
                "item": self._items[n][0],
                "category": self._items[n][1],
                "quantity_milli": quantity,
                "amount_milli": amount,
            }
            for n, quantity, amount in unpack_lines(octets(value))
        ]


def _visits(value: Value) -> Cell:
    """The packed copy of the visits, one list of numbers a visit, in the order of `VISIT_DTYPE`."""
    packed = np.frombuffer(octets(value), VISIT_DTYPE)
    return {"members": list(VISIT_DTYPE.names or ()), "rows": [list(row) for row in packed.tolist()]}


def _worked_out(value: Value) -> Cell:
    """The rhythm, and what every rule of change keeps, under the names of `CUSTOMER_STATE`.

    A row of another version is made anew at the next look; until then it is handed out as it is.
    """
    stored = octets(value)
    if len(stored) == STATE_DTYPE.itemsize:
        return _rhythm(np.frombuffer(stored, STATE_DTYPE)[0])
    if len(stored) != CUSTOMER_STATE.itemsize:
        return {"of_another_version": stored.hex()}
    (row,) = np.frombuffer(stored, CUSTOMER_STATE)
    found = _rhythm(row["rhythm"])
    found["visits_known"] = row["visits"].item()
    for rule in (name for name in CUSTOMER_STATE.names or () if row[name].dtype.names and name != "rhythm"):
        found[rule] = {name: _numbers(row[rule][name].tolist()) for name in row[rule].dtype.names}
    return found


def _numbers(value: Cell) -> Cell:
    """A number, or lists of them, for JSON, which has no word for what is not finite."""
    if isinstance(value, list):
        return [_numbers(each) for each in value]
    return None if isinstance(value, float) and not isfinite(value) else value


def _rhythm(state: np.void) -> dict[str, Cell]:
    """The rhythm that was worked out, by the names of `STATE_DTYPE`; days as dates, gaps by length, weekdays 1 to 7."""
    found: dict[str, Cell] = {}
    for name in STATE_DTYPE.names or ():
        if name == "histogram":
            counts = state[name].tolist()
            found["gaps_by_length"] = {str(length + 1): count for length, count in enumerate(counts) if count}
        elif name == "weekdays":
            found["newest_weekdays"] = in_order(int(state[name]), int(state["visit_days"]))
        elif name.endswith(("_day", "_newest")):
            found[name] = date.fromordinal(int(state[name])).isoformat() if state[name] > 0 else None
        else:
            found[name] = _numbers(state[name].item())
    return found
