"""What has to hold once a step was taken, before it is kept: sound pages, whole references, no rule looser than before.

A step may take consents back (a purpose that has to be asked for anew) and may add rules. It never makes a consent
stand, lets somebody be scored, or drops a rule by which the database refuses something.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from sqlcipher3 import dbapi2

from localregulars.domain.errors import StoreDamagedError

NOT_READY = (
    "This shop could not be made ready for this version, because what it holds does not fit together; nothing was "
    "changed. Check it with `localregulars verify`, and keep the folder as it is."
)
_EVENT = re.compile(r"\b(INSERT|UPDATE|DELETE)\b")  # the first in a trigger's text: what it watches
_REFUSAL = re.compile(r"RAISE\(ABORT, '(lr:[a-z-]+)'\)")


@dataclass(frozen=True, slots=True)
class Rules:
    """Consents that stand, who may be scored, and (table, event, refusal) of every rule of the database."""

    standing: frozenset[tuple[int, str]]
    may_score: frozenset[int]
    refusals: frozenset[tuple[str, str, str]]


def rules_of(connection: dbapi2.Connection) -> Rules:
    """The rules as they are now; empty in a database that has no tables yet."""
    made = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'view'")}
    if "may_score" not in made:
        return Rules(frozenset(), frozenset(), frozenset())
    standing = connection.execute("SELECT customer_id, purpose FROM consent_standing").fetchall()
    may_score = connection.execute("SELECT customer_id FROM may_score").fetchall()
    triggers = connection.execute("SELECT tbl_name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    return Rules(
        frozenset((number, purpose) for number, purpose in standing),
        frozenset(number for (number,) in may_score),
        frozenset(
            (table, event, refusal)
            for table, sql in triggers
            for event in _EVENT.findall(sql)[:1]
            for refusal in _REFUSAL.findall(sql)
        ),
    )


def require_kept(connection: dbapi2.Connection, before: Rules, *, was_empty: bool) -> None:
    """Refuse a step after which the store is not sound or a rule is looser; the caller rolls it back."""
    sound = connection.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)]
    whole = not connection.execute("PRAGMA foreign_key_check").fetchall()
    after = rules_of(connection)
    # Consents end by the clock, so fewer may stand now than a moment ago; never more.
    as_strict = after.standing <= before.standing and after.may_score <= before.may_score
    if not (sound and whole and before.refusals <= after.refusals and (as_strict or was_empty)):
        raise StoreDamagedError(NOT_READY)
