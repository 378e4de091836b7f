"""The database's rules about customers set aside for a moment of one transaction, and put back as they were.

Rows belong to one customer for ever, and no rule of the database lets them change hands: that is what they are for.
Putting two records of one person together is the one reason to move them. It happens between these two steps of one
transaction, as a step to a new schema would do it: whatever ends the transaction before, the rules were never gone.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from localregulars.storage.instants import words
from localregulars.storage.session import Session

# In the order in which they were made, which is the one in which they speak.
_RULES = """
SELECT name, sql FROM sqlite_master
WHERE type = 'trigger' AND tbl_name IN (
    SELECT m.name FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c
    WHERE m.type = 'table' AND c.name = 'customer_id'
)
ORDER BY rowid
"""


@contextmanager
def rules_aside(session: Session) -> Iterator[None]:
    """Inside, rows about customers may be moved. Left by an error, the unit is over and nothing of it is kept.

    References between tables are checked when the unit is committed.
    """
    session.run("PRAGMA defer_foreign_keys = ON")
    rules, is_whole = session.rows(_RULES), False
    try:
        for name, _ in rules:
            session.run(f"DROP TRIGGER {words(name)}")
        yield
        for _, sql in rules:
            session.run(words(sql))
        is_whole = session.rows(_RULES) == rules
    finally:
        if not is_whole:
            session.give_up()
    if not is_whole:
        msg = "the rules of the database were not put back as they were"
        raise RuntimeError(msg)
