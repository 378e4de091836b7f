"""Erasing somebody: the one way of it, for a request, for what was kept long enough, and for a restored old backup.

What is left names nobody: a number with the day of the erasure, the kinds and times of requests, consents reduced to
evidence, and keyed hashes that keep files from bringing the person back.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import datetime

from localregulars.application.rights.ports import Erased
from localregulars.domain.ids import CustomerId
from localregulars.storage.customers import person_key
from localregulars.storage.instants import instant, octets, seconds, whole, words
from localregulars.storage.merging.marks import forget_marks
from localregulars.storage.merging.two_people import forget_all_about
from localregulars.storage.sealing import TILL, lookup_hash
from localregulars.storage.session import Session

NUMBER = "number"
"""The kind of a tombstone for somebody whom no till knows: files may call them by the shop's own number."""
_STAYING = ("customer", "right_request", "publication_piece")
# Every table with a customer's number, those of later schemas too.
_ABOUT_CUSTOMERS = """
SELECT m.name FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c
WHERE m.type = 'table' AND c.name = 'customer_id' ORDER BY m.name
"""
# What withdrawing `history` does, for visits that were kept although no consent stood any more.
_RECEIPTS_NOT_KEPT = """
UPDATE receipt SET kept = 0
WHERE hmac IN (SELECT receipt FROM visit WHERE customer_id = ? AND receipt IS NOT NULL)
"""
_DAYS_WITHOUT_THEM = """
UPDATE day_total SET kept = kept - gone.visits
FROM (SELECT day, count(*) AS visits FROM visit WHERE customer_id = ? GROUP BY day) AS gone
WHERE day_total.day = gone.day
"""
_COUNT_OUT = (_RECEIPTS_NOT_KEPT, _DAYS_WITHOUT_THEM, "DELETE FROM visit WHERE customer_id = ?")
_REQUESTS_WITHOUT_WORDS = (
    "UPDATE right_request SET note = NULL, extended_because = NULL, declined_because = NULL WHERE customer_id = ?"
)
# What hangs on a wall still has to come off: that is known of it, and nothing else.
_PIECES_GO = "DELETE FROM publication_piece WHERE customer_id = ? AND state IN ('agreed', 'taken_down')"
_PIECES_WITHOUT_WORDS = (
    "UPDATE publication_piece SET words = NULL, place = NULL, picture = NULL, state = 'take_down', "
    "withdrawn_at = coalesce(withdrawn_at, unixepoch()) WHERE customer_id = ?"
)
_NOBODY_IN_PARTICULAR = """
UPDATE customer SET adult = 'unknown', never_suggest = 0, restricted = 0, restricted_because = NULL
WHERE customer_id = ?
"""
_AGREED_FIRST = """
SELECT customer_id, min(at) FROM consent_event
WHERE purpose = 'history' AND state IN ('given', 'renewed') AND customer_id IN ({}) GROUP BY customer_id
"""


class SqlErasures:
    """Erases and knows who was erased; see `application.rights_ports.Erasures`."""

    def __init__(self, session: Session) -> None:
        """Erasures in this transaction."""
        self._session = session

    def erase(self, customer_id: CustomerId, at: datetime) -> Erased:
        """Take everything about somebody out and bar what files call them; an unknown customer is refused."""
        person_key(self._session, customer_id)
        barred = self._bar(customer_id, at)
        rows, visits, reduced = erase_rows(self._session, customer_id, at)
        return Erased(rows, visits, barred, reduced, self._still_shown(customer_id))

    def barred_since(self, names: Iterable[str]) -> dict[str, datetime]:
        """Names by which files call people who were erased, and when that was.

        The shop's own number bars only while no till calls somebody so.
        """
        if self._session.row("SELECT 1 FROM tombstone LIMIT 1") is None:
            return {}
        wanted = list(dict.fromkeys(names))
        tills = {name: self._hash(TILL, name) for name in wanted}
        living = {
            octets(code)
            for (code,) in self._session.rows_among(
                "SELECT hmac FROM lookup WHERE kind = 'till' AND hmac IN ({})", sorted(set(tills.values()))
            )
        }
        codes = {(TILL, code): name for name, code in tills.items()}
        unknown = [name for name in wanted if name.isdecimal() and tills[name] not in living]
        codes |= {(NUMBER, self._hash(NUMBER, name)): name for name in unknown}
        found = self._session.rows_among(
            "SELECT kind, hmac, at FROM tombstone WHERE hmac IN ({})", sorted(code for _, code in codes)
        )
        since: dict[str, datetime] = {}
        for kind, code, at in found:
            name = codes.get((words(kind), octets(code)))
            if name is not None:
                since[name] = max(instant(at), since.get(name, instant(at)))
        return since

    def returned_at(self, customer_ids: Iterable[CustomerId]) -> dict[CustomerId, datetime]:
        """When these customers agreed to `history` for the first time, as far as they did."""
        rows = self._session.rows_among(_AGREED_FIRST, list(customer_ids))
        return {CustomerId(whole(number)): instant(at) for number, at in rows}

    def _bar(self, customer_id: CustomerId, at: datetime) -> int:
        """Bar their till ids, or their number where no till knows them; how many that is."""
        codes = [
            (TILL, octets(code))
            for (code,) in self._session.rows(
                "SELECT hmac FROM lookup WHERE customer_id = ? AND kind = 'till'", (customer_id,)
            )
        ]
        codes = codes or [(NUMBER, self._hash(NUMBER, str(customer_id)))]
        self._session.run_many(
            "INSERT INTO tombstone (kind, hmac, at) VALUES (?, ?, ?) "
            "ON CONFLICT (kind, hmac) DO UPDATE SET at = max(at, excluded.at)",
            [(kind, code, seconds(at)) for kind, code in codes],
        )
        return len(codes)

    def _still_shown(self, customer_id: CustomerId) -> int:
        return whole(self._session.rows(_count("publication_piece"), (customer_id,))[0][0])

    def _hash(self, kind: str, name: str) -> bytes:
        return lookup_hash(self._session.keys.lookup, kind, name)


def erase_rows(session: Session, number: int, at: datetime | None) -> tuple[dict[str, int], int, int]:
    """Leave of somebody only what names nobody; `at` None means now.

    Returns rows by table (consents among them), how many visits those were, and how many consents became evidence.
    """
    when = whole(session.rows("SELECT unixepoch()")[0][0]) if at is None else seconds(at)
    tables = [words(name) for (name,) in session.rows(_ABOUT_CUSTOMERS)]
    gone = [name for name in tables if name not in _STAYING]
    counts = {name: whole(session.rows(_count(name), (number,))[0][0]) for name in gone}
    # The database's own rules for a withdrawal take out what was derived, and count the visits out of the totals.
    session.run(
        "UPDATE consent_now SET state = 'withdrawn', expires_at = NULL WHERE customer_id = ? AND state <> 'withdrawn'",
        (number,),
    )
    for statement in _COUNT_OUT:
        session.run(statement, (number,))
    session.run("UPDATE customer SET erased_at = ? WHERE customer_id = ?", (when, number))
    reduced = _reduce_consents(session, number, when)
    for name in gone:
        session.run(f"DELETE FROM {name} WHERE customer_id = ?", (number,))
    for statement in (_REQUESTS_WITHOUT_WORDS, _PIECES_GO, _PIECES_WITHOUT_WORDS, _NOBODY_IN_PARTICULAR):
        session.run(statement, (number,))
    forget_marks(session, number)
    forget_all_about(session, number)
    session.forgets = True
    return {name: count for name, count in counts.items() if count}, counts["visit"], reduced


def _reduce_consents(session: Session, number: int, when: int) -> int:
    """Write down what stays of an erased customer's consents; how many that is."""
    events = session.rows("SELECT seq, record_id FROM consent_event WHERE customer_id = ?", (number,))
    session.run_many(
        "INSERT INTO consent_evidence "
        "(seq, receipt_sha256, purpose, state, form, notice_id, at, expires_at, reduced_at) "
        "SELECT seq, ?, purpose, state, form, notice_id, at, expires_at, ? FROM consent_event WHERE seq = ?",
        [(receipt_hash(words(record_id)), when, seq) for seq, record_id in events],
    )
    return len(events)


def receipt_hash(record_id: str) -> bytes:
    """What proves a consent whose record is gone to whoever still has its number: SHA-256 of it."""
    return hashlib.sha256(record_id.encode("ascii")).digest()


def _count(table: str) -> str:
    return f"SELECT count(*) FROM {table} WHERE customer_id = ?"
