"""Reads the audit trail for people: lines newest first, and who they are about, as long as that person's key lives."""

from __future__ import annotations

import json

from localregulars.application.rights.ports import KEYS_AREA, TrailLine
from localregulars.domain.ids import CustomerId
from localregulars.storage.customers import person_key
from localregulars.storage.instants import instant, octets, whole, words
from localregulars.storage.sealing import subject_token
from localregulars.storage.session import Session, Value

_NEWEST = 2**62


class SqlAuditLines:
    """See `application.rights_ports.AuditReader`."""

    def __init__(self, session: Session) -> None:
        """The trail, as of this transaction."""
        self._session = session

    def lines(
        self, *, before: int | None = None, limit: int = 200, customer_id: CustomerId | None = None, area: str = ""
    ) -> list[TrailLine]:
        """Lines, newest first: with a number below `before`, about one customer, of one area."""
        conditions, values = ["seq < ?"], list[Value]([_NEWEST if before is None else before])
        if customer_id is not None:
            conditions.append("subject_token = ?")
            values.append(subject_token(person_key(self._session, customer_id), customer_id))
        if area == KEYS_AREA:
            conditions.append("instr(action, '.') = 0")
        elif area:
            conditions.append("substr(action, 1, ?) = ?")
            values += [len(area) + 1, area + "."]
        rows = self._session.rows(
            "SELECT seq, at, action, subject_token, detail FROM audit "
            f"WHERE {' AND '.join(conditions)} ORDER BY seq DESC LIMIT ?",
            (*values, limit),
        )
        known = {} if customer_id is None else {words(rows[0][3]): customer_id} if rows else {}
        if customer_id is None and any(row[3] for row in rows):
            known = self._tokens()
        return [
            TrailLine(
                whole(seq), instant(at), words(action), known.get(words(token)), bool(token), json.loads(words(detail))
            )
            for seq, at, action, token, detail in rows
        ]

    def areas(self) -> list[str]:
        """The first words of the actions that occur, in alphabetical order; released lines keep their one word."""
        actions = [words(action) for (action,) in self._session.rows("SELECT DISTINCT action FROM audit")]
        return sorted({action.split(".")[0] if "." in action else KEYS_AREA for action in actions})

    def _tokens(self) -> dict[str, CustomerId]:
        """Who stands behind each token: only whose key is still there (20,000 in 40 ms)."""
        keys = self._session.rows("SELECT customer_id, key FROM person_key")
        return {subject_token(octets(key), whole(number)): CustomerId(whole(number)) for number, key in keys}
