"""Notices and consent events. What stands, and what a withdrawal deletes, is decided by the database."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import cast

from localregulars.application.read_models import ConsentStatus, ConsentWord
from localregulars.domain.consent import (
    EXPLICIT_ONLY,
    YES,
    ConsentEvent,
    ConsentForm,
    ConsentState,
    Notice,
    Purpose,
)
from localregulars.domain.errors import ConsentMissingError, InputRefusedError
from localregulars.domain.ids import CustomerId, NoticeId
from localregulars.domain.own_words import fingerprint_of
from localregulars.storage.customers import person_key, person_keys
from localregulars.storage.instants import instant, seconds, whole, words
from localregulars.storage.sealing import seal
from localregulars.storage.session import Session, Value

RECORDED_BY_FIELD = "recorded_by"
_FALLBACK_LANGUAGE = "en"
_MANY = 6_000
"""To ask for so many customers by their numbers takes longer than to ask for everybody."""
_NOTICE = "SELECT purpose, version, language, text, material FROM notice WHERE notice_id = ?"
_IN_FREE_WORDS = {
    "witness": "witness", "supporter": "supporter", "capacity_note": "capacity_note", "method_note": "method_note",
    "evidence_note": "note",
}  # fmt: skip
"""Sealed columns by what `domain.consent.Evidence` calls them."""
_INSERT = f"""
INSERT INTO consent_event (
    record_id, customer_id, purpose, state, form, notice_id, at, zone, expires_at, method, evidence_sha256,
    recorded_by, {", ".join(_IN_FREE_WORDS)}
) VALUES ({", ".join("?" * (12 + len(_IN_FREE_WORDS)))})
"""


class SqlConsents:
    """Keeps notices and consents; see `application.ports.ConsentRepository`."""

    def __init__(self, session: Session) -> None:
        """Consents of this transaction."""
        self._session = session

    def add_notice(self, notice: Notice, valid_from: datetime) -> NoticeId:
        """Keep the words of a notice for ever; a version that already has other words is refused."""
        digest = bytes.fromhex(fingerprint_of(notice))
        same = self._session.row(
            "SELECT notice_id FROM notice WHERE purpose = ? AND language = ? AND sha256 = ? ORDER BY version DESC",
            (notice.purpose.value, notice.language, digest),
        )
        if same is not None:
            return NoticeId(whole(same[0]))
        place = (notice.purpose.value, notice.version, notice.language)
        if self._session.row("SELECT 1 FROM notice WHERE purpose = ? AND version = ? AND language = ?", place):
            msg = "A notice's words never change; give the new words a new version number."
            raise InputRefusedError(msg)
        return insert_notice(self._session, notice, valid_from)

    def current_notice(self, purpose: Purpose, language: str) -> NoticeId:
        """The newest notice of a purpose in this language, or in English."""
        row = self._session.row(
            "SELECT notice_id FROM notice WHERE purpose = ? AND language IN (?, ?) "
            "ORDER BY language = ? DESC, version DESC LIMIT 1",
            (purpose.value, language, _FALLBACK_LANGUAGE, language),
        )
        if row is None:
            msg = f"There are no words to ask for {purpose.value} with; add a notice for it first."
            raise InputRefusedError(msg)
        return NoticeId(whole(row[0]))

    def notice(self, notice_id: NoticeId) -> Notice:
        """The words of one notice; an unknown id is refused."""
        row = self._session.row(_NOTICE, (notice_id,))
        if row is None:
            msg = "There is no such notice in this shop; choose one of its own."
            raise InputRefusedError(msg)
        return Notice(Purpose(words(row[0])), whole(row[1]), words(row[2]), words(row[3]), material=bool(row[4]))

    def record(self, event: ConsentEvent) -> None:
        """Append an event; the database deletes what a withdrawal takes away, in this transaction."""
        _require_whole(event)
        self._session.run(_INSERT, _row(event, person_key(self._session, event.customer_id)))

    def record_many(self, events: Sequence[ConsentEvent]) -> None:
        """Append events in their order. Where one is refused, the unit is over."""
        for event in events:
            _require_whole(event)
        keys = person_keys(self._session, {event.customer_id for event in events})
        self._session.run_many(_INSERT, [_row(event, keys[event.customer_id]) for event in events])

    def stands(self, customer_id: CustomerId, purpose: Purpose) -> bool:
        """Whether a consent stands now, by the database's clock."""
        values = (customer_id, purpose.value)
        sql = "SELECT 1 FROM consent_standing WHERE customer_id = ? AND purpose = ?"
        return self._session.row(sql, values) is not None

    def status(self, customer_id: CustomerId) -> tuple[ConsentStatus, ...]:
        """The latest word on every purpose that was ever asked about, in the order of the purposes' names."""
        rows = self._session.rows(
            "SELECT n.purpose, n.state, n.form, n.at, n.expires_at, s.purpose IS NOT NULL FROM consent_now AS n "
            "LEFT JOIN consent_standing AS s ON s.customer_id = n.customer_id AND s.purpose = n.purpose "
            "WHERE n.customer_id = ? ORDER BY n.purpose",
            (customer_id,),
        )
        return tuple(
            ConsentStatus(
                purpose=Purpose(words(purpose)),
                state=ConsentState(words(state)),
                form=ConsentForm(words(form)),
                at=instant(at),
                expires_at=None if expires_at is None else instant(expires_at),
                stands=bool(stands),
            )
            for purpose, state, form, at, expires_at, stands in rows
        )

    def said(self, customer_id: CustomerId) -> tuple[ConsentWord, ...]:
        """Everything that ever happened to the consents of one customer, oldest first, what was written twice once."""
        sql = (
            "SELECT purpose, state, at FROM consent_event WHERE customer_id = ? "
            "GROUP BY purpose, state, at ORDER BY at, min(seq)"
        )
        return tuple(
            ConsentWord(Purpose(words(purpose)), ConsentState(words(state)), instant(at))
            for purpose, state, at in self._session.rows(sql, (customer_id,))
        )

    def language_shown(self, customer_id: CustomerId) -> str:
        """The language of the notice that somebody was shown last."""
        row = self._session.row(
            "SELECT language FROM consent_event JOIN notice USING (notice_id) "
            "WHERE customer_id = ? ORDER BY at DESC, seq DESC LIMIT 1",
            (customer_id,),
        )
        return "" if row is None else words(row[0])

    def with_consent(self, purpose: Purpose) -> frozenset[CustomerId]:
        """Everybody whose consent for this purpose stands now."""
        numbers = self._session.ids("SELECT customer_id FROM consent_standing WHERE purpose = ?", (purpose.value,))
        return frozenset(map(CustomerId, numbers))

    def agreed_to_words(
        self, purpose: Purpose, since_version: int, among: Collection[CustomerId] | None = None
    ) -> frozenset[CustomerId]:
        """Everybody whose consent for this purpose stands and was given to these words or newer ones."""
        return self._found(
            "SELECT said.customer_id FROM consent_event AS said JOIN consent_now USING (customer_id, purpose, seq) "
            "JOIN consent_standing USING (customer_id, purpose) "
            "WHERE said.notice_id IN (SELECT notice_id FROM notice WHERE purpose = ? AND version >= ?)",
            " AND said.customer_id IN ({})",
            (purpose.value, since_version),
            among,
        )

    def may_score(self, among: Collection[CustomerId] | None = None) -> frozenset[CustomerId]:
        """Everybody who may be scored now, or those among some customers."""
        return self._found("SELECT customer_id FROM may_score", " WHERE customer_id IN ({})", (), among)

    def _found(
        self, sql: str, chosen: str, values: Sequence[Value], among: Collection[CustomerId] | None
    ) -> frozenset[CustomerId]:
        """The customers that a query finds: all, or those `among` some, who are asked for by what is `chosen`."""
        if among is None or len(among) > _MANY:
            everybody = frozenset(cast("list[CustomerId]", self._session.ids(sql, values)))
            return everybody if among is None else everybody.intersection(among)
        rows = cast("list[tuple[CustomerId]]", self._session.rows_among(sql + chosen, sorted(among), values))
        return frozenset(number for (number,) in rows)


def insert_notice(session: Session, notice: Notice, valid_from: datetime) -> NoticeId:
    """Keep these words under their number, which has to be free."""
    return NoticeId(
        session.insert(
            "INSERT INTO notice (purpose, version, language, text, sha256, valid_from, material) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                notice.purpose.value,
                notice.version,
                notice.language,
                notice.text,
                bytes.fromhex(fingerprint_of(notice)),
                seconds(valid_from),
                int(notice.material),
            ),
        )
    )


def _require_whole(event: ConsentEvent) -> None:
    """Refuse an event that says less than its purpose needs, or ends when it should not."""
    given = event.state in YES
    if given and event.purpose in EXPLICIT_ONLY and event.form is not ConsentForm.EXPLICIT:
        msg = f"The purpose {event.purpose.value} needs an explicit consent; ask for it in the words of its notice."
        raise ConsentMissingError(msg)
    if given != (event.expires_at is not None) or (event.expires_at is not None and event.expires_at <= event.at):
        msg = "A consent that is given needs an end after its beginning; anything else has none."
        raise InputRefusedError(msg)


def _row(event: ConsentEvent, key: bytes) -> tuple[Value, ...]:
    """The values of one event under a number of its own, what is in free words sealed with the customer's key."""
    record_id = str(uuid.uuid4())
    return (
        record_id,
        event.customer_id,
        event.purpose.value,
        event.state.value,
        event.form.value,
        event.notice_id,
        seconds(event.at),
        event.zone,
        None if event.expires_at is None else seconds(event.expires_at),
        event.method,
        event.evidence.scan_sha256,
        seal(key, event.customer_id, RECORDED_BY_FIELD, record_id, event.recorded_by),
        *(_sealed(key, event, field, record_id) for field in _IN_FREE_WORDS),
    )


def _sealed(key: bytes, event: ConsentEvent, column: str, record_id: str) -> bytes | None:
    """Free words under the customer's key; what was not said is not there."""
    text: str = getattr(event.evidence, _IN_FREE_WORDS[column])
    return seal(key, event.customer_id, column, record_id, text) if text else None
