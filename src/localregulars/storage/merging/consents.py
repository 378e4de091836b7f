"""The latest word on each purpose of the one person, written with the database's rules in force.

The rules decide what a no takes away, and refuse a yes that was not said: this module only says whose word is newest.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping

from localregulars.domain.consent import Purpose
from localregulars.domain.ids import CustomerId
from localregulars.domain.merging import Ruling, Verdict
from localregulars.storage.consents import RECORDED_BY_FIELD
from localregulars.storage.customers import person_key
from localregulars.storage.instants import whole
from localregulars.storage.sealing import seal
from localregulars.storage.session import Row, Session, Value

METHOD = "put together"
"""What ended a yes that was not taken; a yes that was taken keeps the way in which it was said."""
# As the database's own rule `consent_now_insert_was_said` asks it.
_SAID_LATER = """
SELECT 1 FROM consent_event WHERE customer_id = ? AND purpose = ? AND (
    (state IN ('expired', 'invalidated') AND seq > ?)
    OR (state NOT IN ('expired', 'invalidated') AND (at, seq) > (?, ?))
)
"""
_AGAIN = """
INSERT INTO consent_event (
    record_id, customer_id, purpose, state, form, notice_id, at, zone, expires_at, method, recorded_by, evidence_sha256
)
SELECT ?, customer_id, purpose, coalesce(?, state), form, notice_id, max(at, ?), zone, ?, coalesce(?, method), ?,
    evidence_sha256
FROM consent_event WHERE seq = ?
"""
_LATEST = """
INSERT INTO consent_now (customer_id, purpose, state, form, at, seq, expires_at, is_over)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""
_STATE, _AT, _SEQ, _IS_OVER = 2, 4, 5, 7  # columns of `consent_now`
_YES, _RAN_OUT = ("given", "renewed"), ("expired", "invalidated")


class LatestWords:
    """Writes down what holds for the kept record from now on; `recorded_by` is who put the two together."""

    def __init__(self, session: Session, kept: CustomerId, at: int, recorded_by: str) -> None:
        """Words of this transaction, `at` a second since 1970."""
        self._session, self._kept, self._at = session, kept, at
        self._recorded_by, self._key = recorded_by, person_key(session, kept)

    def write(self, rulings: Mapping[Purpose, Ruling], known: Mapping[tuple[str, str], Row]) -> None:
        """One word for each purpose; `known` are the rows of `consent_now` by side and purpose, as they were."""
        for purpose, ruling in rulings.items():
            row, beside = (
                known[ruling.side.value, purpose.value],
                known.get((ruling.side.opposite.value, purpose.value)),
            )
            if beside is not None and row[_STATE] in _YES and beside[_STATE] in _YES and row[_AT] == beside[_AT]:
                row = max(row, beside, key=lambda one: whole(one[_SEQ]))  # of one second: the one that was written last
            self._write(purpose, ruling.verdict, row, beside)

    def _write(self, purpose: Purpose, verdict: Verdict, row: Row, beside: Row | None) -> None:
        _, _, state, form, at, seq, ends, is_over = row
        if verdict is Verdict.ASK_AGAIN:
            # The yes stays as it was said; what ends it is no word of the customer's.
            number = self._event(seq, "invalidated", self._at, None)
            self._session.run(_LATEST, (self._kept, purpose.value, "invalidated", form, at, number, ends, 0))
        elif verdict is Verdict.TAKEN or (state in _YES and self._was_followed(purpose, at, seq)):
            # Said again by nobody, written down again by whoever put the two together: the projection follows.
            self._event(seq, None, 0, ends)
        else:
            # What waits for a renewal in either record goes on waiting.
            waits = beside is not None and beside[_STATE] in _RAN_OUT and not beside[_IS_OVER]
            over = 0 if waits and state in _RAN_OUT else is_over
            self._session.run(_LATEST, (self._kept, purpose.value, state, form, at, seq, ends, over))

    def _was_followed(self, purpose: Purpose, at: Value, seq: Value) -> bool:
        """Whether an end of the other record's word stands later in the list than this yes."""
        values = (self._kept, purpose.value, whole(seq), whole(at), whole(seq))
        return self._session.row(_SAID_LATER, values) is not None

    def _event(self, seq: Value, state: str | None, not_before: int, ends: Value) -> int:
        record_id = str(uuid.uuid4())
        recorded_by = seal(self._key, self._kept, RECORDED_BY_FIELD, record_id, self._recorded_by)
        method = None if state is None else METHOD
        values = (record_id, state, not_before, ends, method, recorded_by, seq)
        return self._session.insert(_AGAIN, values)
