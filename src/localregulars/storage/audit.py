"""The audit trail: a chain of keyed hashes, so that an altered, missing or added line shows."""

from __future__ import annotations

import hashlib
import hmac
import json
from datetime import datetime
from json.encoder import encode_basestring_ascii as quoted
from typing import cast

from localregulars.domain.errors import StoreDamagedError
from localregulars.domain.ids import CustomerId
from localregulars.storage.customers import person_key
from localregulars.storage.instants import octets, seconds, whole
from localregulars.storage.sealing import subject_token
from localregulars.storage.session import Session

_FIRST = bytes(32)
_BLOCK = 64  # of SHA-256
_PORTION = 10_000
_LINES = """
SELECT seq, at, action, subject_token, detail, prev_hash, hash FROM audit WHERE seq > ? ORDER BY seq LIMIT ?
"""
_Line = tuple[int, int, str, str, str, bytes, bytes]
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
        """Check the chain and return its length; a broken one raises `StoreDamagedError`.

        100,000 lines in less than a second: the same hashes as `_hash` makes, with its inner states made once.
        """
        chained, previous, length = _Chained(self._session.keys.audit), _FIRST, 0
        # The table is STRICT: what stands in it are whole numbers, text and bytes.
        while lines := cast("list[_Line]", self._session.rows(_LINES, (length, _PORTION))):
            for seq, at, action, token, detail, written_previous, digest in lines:
                length += 1
                expected = chained.hash(previous, seq, at, action, token, detail)
                if seq != length or written_previous != previous or digest != expected:
                    raise StoreDamagedError(_BROKEN)
                previous = expected
        if self._session.row("SELECT 1 FROM audit WHERE seq <= 0 LIMIT 1") is not None:
            raise StoreDamagedError(_BROKEN)
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


class _Chained:
    """HMAC-SHA256 of the previous hash and a line as JSON, for very many lines (RFC 2104, section 4)."""

    def __init__(self, key: bytes) -> None:
        padded = key.ljust(_BLOCK, b"\0")
        if len(padded) != _BLOCK:
            msg = "the audit key is longer than a block"
            raise ValueError(msg)
        self._inner = hashlib.sha256(bytes(byte ^ 0x36 for byte in padded))
        self._outer = hashlib.sha256(bytes(byte ^ 0x5C for byte in padded))

    def hash(self, previous: bytes, seq: int, at: int, action: str, token: str, detail: str) -> bytes:
        """What `SqlAudit` writes beside the line."""
        inner, outer = self._inner.copy(), self._outer.copy()
        line = f"[{seq}, {at}, {quoted(action)}, {quoted(token)}, {quoted(detail)}]"
        inner.update(previous + line.encode("ascii"))
        outer.update(inner.digest())
        return outer.digest()
