"""What the owner said of two records that look alike: these are two people. Kept as keyed hashes of both numbers."""

from __future__ import annotations

from collections.abc import Iterable

from localregulars.application.customers.merging_ports import Pair
from localregulars.application.customers.personal_fields import EMAIL_PURPOSES, PHONE_PURPOSES
from localregulars.domain.ids import CustomerId
from localregulars.storage.instants import octets, whole, words
from localregulars.storage.sealing import EMAIL, PHONE, lookup_hash
from localregulars.storage.session import Session

_KIND = "two"
# A number that many records share is a household's or the shop's own, and says nothing.
_ALIKE = """
SELECT kind, group_concat(customer_id) FROM lookup WHERE kind IN ('phone', 'email')
GROUP BY kind, hmac HAVING count(*) BETWEEN 2 AND ?
"""
_MAY_BE_USED = """
SELECT DISTINCT s.customer_id FROM consent_standing AS s JOIN customer AS c USING (customer_id)
WHERE c.restricted = 0 AND s.purpose IN {purposes} AND s.customer_id IN ({{}})
"""
_PURPOSES = {PHONE: PHONE_PURPOSES, EMAIL: EMAIL_PURPOSES}


def alike_by_contact(session: Session, most: int) -> set[Pair]:
    """Records that share a telephone number or an e-mail address, `most` records one of them; lower number first.

    Only of those who agreed now to its being kept, and whose data may be used.
    """
    groups = [(words(kind), list(map(int, words(found).split(",")))) for kind, found in session.rows(_ALIKE, (most,))]
    alike: set[Pair] = set()
    for kind, purposes in _PURPOSES.items():
        of_kind = [group for known, group in groups if known == kind]
        sql = _MAY_BE_USED.format(purposes=tuple(purpose.value for purpose in purposes))
        rows = session.rows_among(sql, sorted({number for group in of_kind for number in group}))
        agreed = {whole(number) for (number,) in rows}
        for group in of_kind:
            left = [CustomerId(number) for number in sorted(group) if number in agreed]
            alike |= {(one, other) for place, one in enumerate(left) for other in left[place + 1 :]}
    return alike


def remember_two(session: Session, pair: Pair, at: int) -> None:
    """They are two people."""
    values = (_KIND, _code(session, pair), at)
    session.run("INSERT OR REPLACE INTO tombstone (kind, hmac, at) VALUES (?, ?, ?)", values)


def forget_two(session: Session, pair: Pair) -> None:
    """Nobody said so."""
    session.run("DELETE FROM tombstone WHERE kind = ? AND hmac = ?", (_KIND, _code(session, pair)))


def said_to_be_two(session: Session, pairs: Iterable[Pair]) -> set[Pair]:
    """Those of which it was said."""
    known = _known(session)
    return {pair for pair in pairs if _code(session, pair) in known} if known else set()


def forget_all_about(session: Session, number: int) -> None:
    """What was said of one record beside any other."""
    known = _known(session)
    if known:
        others = session.ids("SELECT customer_id FROM customer WHERE customer_id <> ?", (number,))
        pairs = [in_order(CustomerId(number), CustomerId(whole(other))) for other in others]
        gone = [(_KIND, code) for code in (_code(session, pair) for pair in pairs) if code in known]
        session.run_many("DELETE FROM tombstone WHERE kind = ? AND hmac = ?", gone)


def in_order(one: CustomerId, other: CustomerId) -> Pair:
    """The pair with its lower number first."""
    return (one, other) if one < other else (other, one)


def _known(session: Session) -> set[bytes]:
    return {octets(code) for (code,) in session.rows("SELECT hmac FROM tombstone WHERE kind = ?", (_KIND,))}


def _code(session: Session, pair: Pair) -> bytes:
    return lookup_hash(session.keys.lookup, _KIND, f"{pair[0]}|{pair[1]}")
