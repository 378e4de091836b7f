"""What happens to consents by itself: they end, they are to be renewed, and what waited for it goes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from localregulars.domain.consent import ConsentEvent, ConsentForm, ConsentState, Purpose
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CustomerId, NoticeId
from localregulars.storage.instants import instant, seconds, whole, words
from localregulars.storage.session import Row, Session
from localregulars.storage.settings import read_setting, write_setting

_ADOPTED = "notices_adopted"
_FALLBACK_LANGUAGE = "en"
# The end of a yes is written down as of the second at which it ended, not of the one at which we noticed.
_EXPIRE = """
INSERT INTO consent_event (record_id, customer_id, purpose, state, form, notice_id, at, zone, method, recorded_by)
SELECT lower(hex(randomblob(16))), now.customer_id, now.purpose, 'expired', now.form, said.notice_id,
    now.expires_at, said.zone, 'clock', x''
FROM consent_now AS now JOIN consent_event AS said ON said.seq = now.seq
WHERE now.state IN ('given', 'renewed') AND now.expires_at <= unixepoch()
"""
_END_RENEWALS = """
UPDATE consent_now SET is_over = 1
WHERE state IN ('expired', 'invalidated') AND is_over = 0
    AND customer_id IN (SELECT customer_id FROM customer WHERE restricted = 0)
    AND (customer_id, purpose) IN (SELECT customer_id, purpose FROM consent_ran_out WHERE ran_out_at < ?)
"""
_SAID = """
SELECT now.customer_id, now.purpose, now.state, now.form, said.notice_id, now.at, said.zone, now.expires_at,
    said.method
FROM consent_now AS now JOIN consent_event AS said ON said.seq = now.seq
"""


class SqlRenewals:
    """Keeps time over consents; see `application.care_ports.ConsentRenewals`."""

    def __init__(self, session: Session) -> None:
        """Consents of this transaction."""
        self._session = session

    def expire(self) -> int:
        """Write down the end of every yes whose time is over."""
        return self._session.run(_EXPIRE)

    def end_renewals(self, ran_out_before: datetime) -> int:
        """Delete what was kept for a renewal that did not come; the database's rules do it."""
        return self._session.run(_END_RENEWALS, (seconds(ran_out_before),))

    def ending(self, before: datetime) -> tuple[ConsentEvent, ...]:
        """The yes of everybody that stands and ends before then."""
        rows = self._session.rows(
            f"{_SAID} WHERE now.state IN ('given', 'renewed') AND now.at <= unixepoch() "
            "AND now.expires_at > unixepoch() AND now.expires_at < ? "
            "ORDER BY now.expires_at, now.customer_id, now.purpose",
            (seconds(before),),
        )
        return tuple(_event(row) for row in rows)

    def ran_out(self) -> tuple[tuple[ConsentEvent, datetime], ...]:
        """Each yes that ran out and may be renewed, with the time at which it did."""
        rows = self._session.rows(
            "SELECT said.*, ran.ran_out_at FROM consent_ran_out AS ran "
            f"JOIN ({_SAID}) AS said USING (customer_id, purpose) ORDER BY ran.ran_out_at, customer_id, purpose"
        )
        return tuple((_event(row[:-1]), instant(row[-1])) for row in rows)

    def shown_at(self, purpose: Purpose, language: str, at: datetime) -> NoticeId:
        """The notice in force then, in this language or English; before the first one, the first one."""
        row = self._session.row(
            "SELECT notice_id FROM notice WHERE purpose = ? AND language IN (?, ?) "
            "ORDER BY language = ? DESC, valid_from <= ? DESC, iif(valid_from <= ?, -version, version) LIMIT 1",
            (purpose.value, language, _FALLBACK_LANGUAGE, language, seconds(at), seconds(at)),
        )
        if row is None:
            msg = f"There are no words to ask for {purpose.value} with; add a notice for it first."
            raise InputRefusedError(msg)
        return NoticeId(whole(row[0]))

    def adopted_fingerprint(self) -> str:
        """What `note_adopted` was told last."""
        value = read_setting(self._session, _ADOPTED)
        return value if isinstance(value, str) else ""

    def note_adopted(self, fingerprint: str) -> None:
        """Replace it; no score depends on it."""
        write_setting(self._session, _ADOPTED, fingerprint)

    def is_outdated(self, notice_id: NoticeId) -> bool:
        """Whether its words have materially changed since."""
        sql = (
            "SELECT 1 FROM notice AS shown JOIN notice AS newer ON newer.purpose = shown.purpose "
            "AND newer.language = shown.language AND newer.version > shown.version AND newer.material = 1 "
            "WHERE shown.notice_id = ?"
        )
        return self._session.row(sql, (notice_id,)) is not None

    def words_of(self, customer_ids: Iterable[CustomerId]) -> set[tuple[CustomerId, str, str, str, int, int]]:
        """Everything that these customers ever said."""
        rows = self._session.rows_among(
            "SELECT customer_id, purpose, state, form, at, coalesce(expires_at, 0) FROM consent_event "
            "WHERE customer_id IN ({})",
            list(customer_ids),
        )
        return {
            (CustomerId(whole(number)), words(purpose), words(state), words(form), whole(at), whole(ends))
            for number, purpose, state, form, at, ends in rows
        }

    def may_keep_visits(self) -> frozenset[CustomerId]:
        """Everybody whose visits may be kept."""
        numbers = self._session.ids(
            "SELECT customer_id FROM consent_standing WHERE purpose = 'history' "
            "AND customer_id NOT IN (SELECT customer_id FROM customer WHERE restricted = 1)"
        )
        return frozenset(CustomerId(number) for number in numbers)


def _event(row: Row) -> ConsentEvent:
    """A consent as it is now; what is sealed is left out."""
    number, purpose, state, form, notice_id, at, zone, expires_at, method = row
    return ConsentEvent(
        CustomerId(whole(number)),
        Purpose(words(purpose)),
        ConsentState(words(state)),
        ConsentForm(words(form)),
        NoticeId(whole(notice_id)),
        instant(at),
        words(zone),
        None if expires_at is None else instant(expires_at),
        words(method),
    )
