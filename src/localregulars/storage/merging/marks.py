"""Marks of numbers that went because they became another's, kept beside the tombstones and with them in people files.

A restore of a backup from before finds no key for such a number. Without the mark it would take the record for one that
was erased, and take it out; with it the record comes back as it was then, to be put together anew.
"""

from __future__ import annotations

from collections.abc import Iterable

from localregulars.storage.instants import octets
from localregulars.storage.sealing import lookup_hash
from localregulars.storage.session import Session

_KIND = "merged"


def mark_merged(session: Session, other: int, kept: int, at: int) -> list[bytes]:
    """Say that `other` became `kept`, and whatever had become `other` with it; the marks of these."""
    earlier = [octets(code) for (code,) in session.rows("SELECT hmac FROM tombstone WHERE kind = ?", (_into(other),))]
    session.run("UPDATE tombstone SET kind = ? WHERE kind = ?", (_into(kept), _into(other)))
    session.run(
        "INSERT OR REPLACE INTO tombstone (kind, hmac, at) VALUES (?, ?, ?)", (_into(kept), _code(session, other), at)
    )
    return earlier


def unmark_merged(session: Session, other: int, kept: int, earlier: Iterable[bytes]) -> None:
    """`other` is a number of its own again."""
    session.run("DELETE FROM tombstone WHERE kind = ? AND hmac = ?", (_into(kept), _code(session, other)))
    session.run_many(
        "UPDATE tombstone SET kind = ? WHERE kind = ? AND hmac = ?",
        [(_into(other), _into(kept), code) for code in earlier],
    )


def forget_marks(session: Session, kept: int) -> None:
    """Whoever became somebody who is erased is erased with them."""
    session.run("DELETE FROM tombstone WHERE kind = ?", (_into(kept),))


def living_again(session: Session, missing: Iterable[int]) -> set[int]:
    """Those of a restored database whose number had become another's; their marks go, as they are their own again."""
    sql = f"SELECT hmac FROM tombstone WHERE kind GLOB '{_KIND}:*'"
    marks = {octets(code) for (code,) in session.rows(sql)}
    codes = {number: _code(session, number) for number in missing} if marks else {}
    found = {number: code for number, code in codes.items() if code in marks}
    session.run_many(
        f"DELETE FROM tombstone WHERE kind GLOB '{_KIND}:*' AND hmac = ?", [(code,) for code in found.values()]
    )
    return set(found)


def _into(kept: int) -> str:
    return f"{_KIND}:{kept}"


def _code(session: Session, number: int) -> bytes:
    return lookup_hash(session.keys.lookup, _KIND, str(number))
