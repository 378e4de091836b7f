"""Numbered steps from one schema to the next; each is one transaction and never calls code that may change later.

The schema's number is `major * 1000 + minor` in `user_version`: a program opens its own major with any minor, and reads
nothing of a newer major. A step is added to `STEPS` and, in the same commit, to tests/storage/test_migrations.py; a
shop of every schema below the newest is kept for ever (tests/storage/old_shops).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlcipher3 import dbapi2

from localregulars.domain.errors import NewerVersionError, StoreDamagedError
from localregulars.storage.failures import DAMAGED, database_failures
from localregulars.storage.migrations.afterwards import require_kept, rules_of
from localregulars.storage.migrations.schema_1.script import SCRIPT as SCHEMA_1
from localregulars.storage.migrations.schema_2.script import SCRIPT as SCHEMA_2
from localregulars.storage.migrations.schema_3.script import SCRIPT as SCHEMA_3
from localregulars.storage.migrations.schema_4.script import SCRIPT as SCHEMA_4
from localregulars.storage.migrations.schema_5.script import SCRIPT as SCHEMA_5
from localregulars.storage.migrations.schema_6.script import SCRIPT as SCHEMA_6

_MINORS = 1000


@dataclass(frozen=True, slots=True)
class Step:
    """SQL that leads to schema `version` from the one before it."""

    version: int
    script: str


_SCRIPTS = (SCHEMA_1, SCHEMA_2, SCHEMA_3, SCHEMA_4, SCHEMA_5, SCHEMA_6)
STEPS = tuple(Step(major * _MINORS, script) for major, script in enumerate(_SCRIPTS, start=1))
CURRENT_SCHEMA = STEPS[-1].version


def schema_version(connection: dbapi2.Connection) -> int:
    """The number of the schema that the store has; 0 for an empty one."""
    with database_failures():
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def require_known_schema(connection: dbapi2.Connection) -> None:
    """Refuse a store of a newer major schema, before anything of it is read, and one that has none."""
    version = schema_version(connection)
    if version // _MINORS > CURRENT_SCHEMA // _MINORS:
        msg = "This shop was saved by a newer version of Local Regulars; install that version to open it."
        raise NewerVersionError(msg)
    if version < STEPS[0].version:
        raise StoreDamagedError(DAMAGED)


def _nothing() -> None:
    """What there is to do before the first step of a new shop."""


def migrate(connection: dbapi2.Connection, prepare: Callable[[], None] = _nothing) -> bool:
    """Take every step that the store has not taken yet, each whole or not at all; whether there was one.

    `prepare` is called before the first step, while nobody else can write; what it writes is kept with that step, and
    where it raises, nothing is taken. Two programs that open a shop at once take each step once.
    """
    is_prepared = False
    for step in STEPS:
        if schema_version(connection) >= step.version:
            continue
        with _alone(connection):
            if schema_version(connection) >= step.version:
                continue
            if not is_prepared:
                prepare()
                is_prepared = True
            _take(connection, step)
    return is_prepared


@contextmanager
def _alone(connection: dbapi2.Connection) -> Iterator[None]:
    """A transaction that keeps other writers away from its first moment on; left by an error, nothing of it stays."""
    with database_failures():
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")


def _take(connection: dbapi2.Connection, step: Step) -> None:
    was_empty, before = schema_version(connection) == 0, rules_of(connection)
    for statement in statements(step.script):
        connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {step.version:d}")
    require_kept(connection, before, was_empty=was_empty)


def statements(script: str) -> list[str]:
    """A script's statements, one by one (triggers hold semicolons of their own)."""
    found, lines = [], ""
    for line in script.splitlines(keepends=True):
        lines += line
        if dbapi2.complete_statement(lines):
            found.append(lines)
            lines = ""
    return found
