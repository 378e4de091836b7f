"""Rows that change hands while the database's rules are aside: the other record's become the kept one's."""

from __future__ import annotations

import numpy as np

from localregulars.domain.ids import CustomerId
from localregulars.scoring.history import VisitHistory
from localregulars.storage.customers import person_key
from localregulars.storage.instants import octets, words
from localregulars.storage.merging.tables import MOVED, ONE_EACH, WORKED_OUT
from localregulars.storage.migrations.schema_5.visits import AGREED_TO_MINUTES
from localregulars.storage.sealed_columns import place_in
from localregulars.storage.sealing import seal_bytes, unseal_bytes
from localregulars.storage.session import Session, Value
from localregulars.storage.visit_packs import history, merge, write_history

_SEALED = """
SELECT table_name, column_name FROM derived_registry
WHERE holds = 'sealed' AND table_name <> 'person_field' ORDER BY table_name, column_name
"""
_WEEKS = """
INSERT INTO visit_week (customer_id, week, visits, amount_milli)
SELECT ?, week, visits, amount_milli FROM visit_week WHERE customer_id = ?
ON CONFLICT (customer_id, week) DO UPDATE SET
    visits = visits + excluded.visits, amount_milli = amount_milli + excluded.amount_milli
"""
# One silence gives one hello: of several that are open, one that was tried stays, else the oldest.
_OPEN = """
SELECT check_in_id FROM check_in WHERE customer_id = ? AND state <> 'closed'
ORDER BY state = 'attempted' DESC, opened_day, check_in_id
"""


def move_rows(session: Session, kept: CustomerId, other: CustomerId) -> None:
    """Everything that has a number of its own, and one of what a person has one of."""
    for table in WORKED_OUT:
        session.run(f"DELETE FROM {table} WHERE customer_id IN (?, ?)", (kept, other))
    _seal_anew(session, kept, other)
    for table in MOVED:
        session.run(f"UPDATE {table} SET customer_id = ? WHERE customer_id = ?", (kept, other))
    for table, (key, theirs_stays) in ONE_EACH.items():
        _move_one_each(session, table, key, theirs_stays, (kept, other))
    _one_check_in(session, kept)


def keep_agreed_minutes(session: Session, kept: CustomerId) -> None:
    """How long visits lasted goes where the words that hold for both do not say that it is kept."""
    agreed = AGREED_TO_MINUTES.format(customer="visit.customer_id")
    session.run(
        f"UPDATE visit SET minutes = NULL WHERE customer_id = ? AND minutes IS NOT NULL AND NOT {agreed}", (kept,)
    )


def move_visits(session: Session, kept: CustomerId, other: CustomerId) -> None:
    """Every visit; where both were there in the same second, the other record's moves on to the next free one."""
    before, theirs = history(session, [kept]), history(session, [other])
    after, rows, which = merge(before, np.full(len(theirs.visits), kept, dtype=np.int64), theirs.visits)
    became = np.empty(len(theirs.visits), dtype=np.int64)
    became[which] = after.visits["at"][rows]
    moved = list(zip(became.tolist(), theirs.visits["at"].tolist(), strict=True))
    for table in ("visit", "visit_lines"):
        session.run_many(
            f"UPDATE {table} SET customer_id = ?, at = ? WHERE customer_id = ? AND at = ?",
            [(kept, now, other, then) for now, then in moved],
        )
    session.run(_WEEKS, (kept, other))
    session.run("DELETE FROM visit_week WHERE customer_id = ?", (other,))
    _pack(session, after, other)


def _pack(session: Session, after: VisitHistory, other: CustomerId) -> None:
    for table in ("visit_summary", "visit_pack"):
        session.run(f"DELETE FROM {table} WHERE customer_id = ?", (other,))
    write_history(session, after)


def _seal_anew(session: Session, kept: CustomerId, other: CustomerId) -> None:
    """What is sealed with the other record's key is sealed with the kept one's, before the rows change hands."""
    keys = person_key(session, kept), person_key(session, other)
    columns: dict[str, list[str]] = {}
    for table, column in session.rows(_SEALED):
        columns.setdefault(words(table), []).append(words(column))
    for table, sealed in columns.items():
        named = [words(row[1]) for row in session.rows(f"PRAGMA table_info({table})")]
        for row in session.rows(f"SELECT * FROM {table} WHERE customer_id = ?", (other,)):
            _seal_row(session, table, sealed, dict(zip(named, row, strict=True)), (kept, other), keys)


def _seal_row(
    session: Session,
    table: str,
    sealed: list[str],
    row: dict[str, Value],
    numbers: tuple[CustomerId, CustomerId],
    keys: tuple[bytes, bytes],
) -> None:
    kept, other = numbers
    number = next(iter(row))  # every table with sealed texts begins with the number of the row
    for column in sealed:
        if not row[column]:  # nothing was said, or (`x''`) nobody said it
            continue
        place = place_in(table, column, row)
        content = unseal_bytes(keys[1], other, *place, octets(row[column]))
        session.run(
            f"UPDATE {table} SET {column} = ? WHERE {number} = ?",
            (seal_bytes(keys[0], kept, *place, content), row[number]),
        )


def _move_one_each(
    session: Session, table: str, key: str, theirs_stays: str, numbers: tuple[CustomerId, CustomerId]
) -> None:
    """Where both records have the same, one of the two rows goes."""
    kept, other = numbers
    same = "1" if key == "1" else f"ours.{key} = theirs.{key}"
    session.run(
        f"DELETE FROM {table} AS theirs WHERE customer_id = ? AND EXISTS ("
        f"SELECT 1 FROM {table} AS ours WHERE ours.customer_id = ? AND {same} AND NOT ({theirs_stays}))",
        (other, kept),
    )
    session.run(
        f"DELETE FROM {table} AS ours WHERE customer_id = ? AND EXISTS ("
        f"SELECT 1 FROM {table} AS theirs WHERE theirs.customer_id = ? AND {same})",
        (kept, other),
    )
    session.run(f"UPDATE {table} SET customer_id = ? WHERE customer_id = ?", (kept, other))


def _one_check_in(session: Session, kept: CustomerId) -> None:
    """One open check-in at most; tries and calls of the others come to it."""
    stays, *others = session.ids(_OPEN, (kept,)) or [0]
    for number in others:
        for table in ("check_in_attempt", "emergency_call"):
            session.run(f"UPDATE {table} SET check_in_id = ? WHERE check_in_id = ?", (stays, number))
        session.run("DELETE FROM check_in WHERE check_in_id = ?", (number,))
