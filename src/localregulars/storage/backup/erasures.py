"""Replays erasures in a restored database, so that an old backup does not bring back who was erased after it."""

from __future__ import annotations

from localregulars.storage.audit import SqlAudit
from localregulars.storage.backup.people_keys import People
from localregulars.storage.erasure import erase_rows
from localregulars.storage.instants import whole
from localregulars.storage.merging.marks import living_again
from localregulars.storage.sealing import new_person_key
from localregulars.storage.session import Session

_WITHOUT_KEY = """
SELECT customer_id FROM customer
WHERE erased_at IS NULL AND customer_id NOT IN (SELECT customer_id FROM person_key) ORDER BY customer_id
"""
_UNDER_A_TOMBSTONE = """
SELECT DISTINCT l.customer_id FROM tombstone AS t JOIN lookup AS l ON l.kind = t.kind AND l.hmac = t.hmac
JOIN customer AS c ON c.customer_id = l.customer_id
WHERE t.kind = 'till' AND c.created < t.at ORDER BY l.customer_id
"""


def replay_erasures(session: Session, people: People | None, backup_changes: int) -> int:
    """Take out whoever was erased after the backup was made; returns how many. Person keys are in the database already.

    A people file that is as new as the backup lists everybody who lives on, so whoever it lacks was erased, or put
    together with somebody, which a mark says. Tombstones are matched by till id alone: a telephone may be a family's.
    A customer added later under the id of somebody who was erased stays.
    """
    erased = set(session.ids(_UNDER_A_TOMBSTONE))
    at = None
    if people is not None:
        at = people.made
        if people.changes >= backup_changes:
            everybody = session.ids("SELECT customer_id FROM customer WHERE erased_at IS NULL")
            erased = {number for number in everybody if number not in people.keys}
            _add_tombstones(session, people)
            erased -= living_again(session, erased)
    erased -= set(session.ids("SELECT customer_id FROM customer WHERE erased_at IS NOT NULL"))
    for number in sorted(erased):
        erase_rows(session, number, at)
    if erased and at is not None:
        SqlAudit(session).record("restore.erasures_replayed", None, at, customers=len(erased))
    return len(erased)


def give_keys_to_the_nameless(session: Session) -> int:
    """Make customers usable whose key no people file has: a new key, and no fields, because nobody can read theirs.

    Their visits, consents and till ids stay, so that the next import finds them. Returns how many.
    """
    nameless = session.ids(_WITHOUT_KEY)
    session.run_many("DELETE FROM person_field WHERE customer_id = ?", [(number,) for number in nameless])
    add_keys(session, {number: new_person_key() for number in nameless})
    return len(nameless)


def add_keys(session: Session, keys: dict[int, bytes]) -> None:
    """Put person keys back for the customers of this database who have none and are not erased."""
    missing = session.ids(_WITHOUT_KEY)
    session.run_many(
        "INSERT INTO person_key (customer_id, key) VALUES (?, ?)",
        [(number, keys[number]) for number in missing if number in keys],
    )


def _add_tombstones(session: Session, people: People) -> None:
    session.run_many(
        "INSERT INTO tombstone (kind, hmac, at) VALUES (?, ?, ?) "
        "ON CONFLICT (kind, hmac) DO UPDATE SET at = max(at, excluded.at)",
        people.tombstones,
    )


def living(session: Session) -> int:
    """How many customers are not erased."""
    return whole(session.rows("SELECT count(*) FROM person_key")[0][0])
