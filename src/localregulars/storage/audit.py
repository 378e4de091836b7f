"""The audit trail: a chain of keyed hashes, so that an altered, missing or added line shows."""

from __future__ import annotations

import hmac
import json
from datetime import datetime

from localregulars.domain.errors import StoreDamagedError
from localregulars.domain.ids import CustomerId
from localregulars.storage.customers import person_key
from localregulars.storage.instants import octets, seconds, whole, words
from localregulars.storage.sealing import subject_token
from localregulars.storage.session import Session

_FIRST = bytes(32)
_BROKEN = "The audit trail was altered or lines of it are missing; restore the newest backup into a new folder."


class SqlAudit:
    """Keeps the trail; see `application.ports.AuditTrail`."""

    def __init__(self, session: Session) -> None:
        """The trail, as of this transaction."""
        self._session = session

    def record(self, action: str, customer_id: CustomerId | None, at: datetime, **numbers: int | str) -> None:
        """Append one line in this transaction; it names the customer by a token that dies with their key."""
        length, previous = self._last()
        token = "" if customer_id is None else subject_token(person_key(self._session, customer_id), customer_id)
        line = (length + 1, seconds(at), action, token, json.dumps(numbers, sort_keys=True, separators=(",", ":")))
        digest = self._hash(previous, line)
        self._session.run(
            "INSERT INTO audit (seq, at, action, subject_token, detail, prev_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (*line, previous, digest),
        )
        self._session.run(
            "INSERT OR REPLACE INTO audit_head (only, length, mac) VALUES (1, ?, ?)",
            (length + 1, self._head(length + 1, digest)),
        )

    def verify(self) -> int:
        """Check the chain and return its length; a broken one raises `StoreDamagedError`."""
        previous, length = _FIRST, 0
        for seq, at, action, token, detail, written_previous, digest in self._session.rows(
            "SELECT seq, at, action, subject_token, detail, prev_hash, hash FROM audit ORDER BY seq"
        ):
            length += 1
            line = (whole(seq), whole(at), words(action), words(token), words(detail))
            if seq != length or written_previous != previous or digest != self._hash(previous, line):
                raise StoreDamagedError(_BROKEN)
            previous = octets(digest)
        head = self._session.row("SELECT length, mac FROM audit_head")
        if (head is None and length) or (head is not None and head != (length, self._head(length, previous))):
            raise StoreDamagedError(_BROKEN)
        return length

    def _last(self) -> tuple[int, bytes]:
        """The number and the hash of the last line."""
        row = self._session.row("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1")
        head = self._session.row("SELECT length FROM audit_head")
        # Where lines are missing at the end, the number goes on from the head, so that the gap stays visible.
        length = 0 if head is None else whole(head[0])
        return (length, _FIRST) if row is None else (max(length, whole(row[0])), octets(row[1]))

    def _hash(self, previous: bytes, line: tuple[int, int, str, str, str]) -> bytes:
        return hmac.digest(self._session.keys.audit, previous + json.dumps(line).encode("ascii"), "sha256")

    def _head(self, length: int, last: bytes) -> bytes:
        return hmac.digest(self._session.keys.audit, b"head|%d|" % length + last, "sha256")
