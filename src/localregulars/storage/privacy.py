"""Counts and lists for the Privacy page; see `application.privacy_port.PrivacyFigures`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime

from localregulars.application.rights.privacy_port import Standing
from localregulars.domain.consent import Purpose
from localregulars.domain.ids import CustomerId
from localregulars.storage.customers import NAME_FIELD, TILL_FIELD
from localregulars.storage.instants import instant, octets, seconds, whole, words
from localregulars.storage.sealing import unseal
from localregulars.storage.session import Session

# Everybody's latest word on every purpose, as one of `Standing`. The bound value is what counts as ending soon.
_WHERE = """
SELECT n.customer_id, n.purpose, CASE
    WHEN n.state IN ('refused', 'withdrawn') THEN 'refused'
    WHEN n.state IN ('expired', 'invalidated') OR n.expires_at <= unixepoch() THEN 'to_renew'
    WHEN n.expires_at < ? THEN 'ending'
    ELSE 'given' END AS standing,
    CASE
        WHEN n.state IN ('refused', 'withdrawn') THEN n.at
        WHEN n.state IN ('expired', 'invalidated') THEN coalesce(r.ran_out_at, n.expires_at, n.at)
        ELSE n.expires_at END AS counts_from
FROM consent_now AS n LEFT JOIN {ran_out} AS r ON r.customer_id = n.customer_id AND r.purpose = n.purpose
JOIN customer AS c ON c.customer_id = n.customer_id AND c.erased_at IS NULL
"""
_COUNTED = _WHERE.format(ran_out="(SELECT NULL AS customer_id, NULL AS purpose, NULL AS ran_out_at)")
_LISTED = _WHERE.format(ran_out="consent_ran_out")
_NEVER = """
FROM customer AS c WHERE c.erased_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM consent_now AS n WHERE n.customer_id = c.customer_id AND n.purpose = ?)
"""
_TO_ASK = """
FROM customer AS c WHERE c.erased_at IS NULL AND c.restricted = 0
    AND NOT EXISTS (
        SELECT 1 FROM consent_event AS e
        WHERE e.customer_id = c.customer_id AND (e.state IN ('given', 'renewed') OR e.at >= ?)
    )
"""


class SqlPrivacyFigures:
    """See `application.privacy_port.PrivacyFigures`."""

    def __init__(self, session: Session) -> None:
        """Figures as of this transaction."""
        self._session = session

    def people(self) -> int:
        """How many people there are."""
        return self._count("SELECT count(*) FROM customer WHERE erased_at IS NULL")

    def standings(self, ends_before: datetime) -> Mapping[tuple[Purpose, Standing], int]:
        """How many are where, but for those never asked."""
        rows = self._session.rows(
            f"SELECT purpose, standing, count(*) FROM ({_COUNTED}) GROUP BY purpose, standing", (seconds(ends_before),)
        )
        return {(Purpose(words(purpose)), Standing(words(at))): whole(count) for purpose, at, count in rows}

    def visits_since(self, day: date) -> tuple[int, int]:
        """Visits of people who agreed, and all visits, from this day on."""
        sql = "SELECT coalesce(sum(kept), 0), coalesce(sum(visits), 0) FROM day_total WHERE day >= ?"
        [(kept, visits)] = self._session.rows(sql, (day.toordinal(),))
        return whole(kept), whole(visits)

    def without_agreement(self, said_nothing_since: datetime) -> int:
        """How many never agreed to anything and may be asked."""
        return self._count(f"SELECT count(*) {_TO_ASK}", seconds(said_nothing_since))

    def to_ask(self, said_nothing_since: datetime, limit: int) -> list[tuple[CustomerId, datetime]]:
        """Those people, the longest known first."""
        rows = self._session.rows(
            f"SELECT c.customer_id, c.created {_TO_ASK} ORDER BY c.created, c.customer_id LIMIT ?",
            (seconds(said_nothing_since), limit),
        )
        return [(CustomerId(whole(number)), instant(created)) for number, created in rows]

    def people_standing(
        self, purpose: Purpose | None, standing: Standing, ends_before: datetime, limit: int
    ) -> tuple[list[tuple[CustomerId, Purpose, datetime | None]], int]:
        """Who is so with a purpose, and how many in all."""
        if standing is Standing.NEVER_ASKED:
            purpose = purpose or Purpose.HISTORY
            sql = f"SELECT c.customer_id {_NEVER} ORDER BY c.customer_id LIMIT ?"
            numbers = self._session.ids(sql, (purpose.value, limit))
            never: list[tuple[CustomerId, Purpose, datetime | None]]
            never = [(CustomerId(number), purpose, None) for number in numbers]
            return never, self._count(f"SELECT count(*) {_NEVER}", purpose.value)
        chosen = f"FROM ({_LISTED} WHERE ? IN ('', n.purpose)) WHERE standing = ?"
        values = (seconds(ends_before), purpose.value if purpose else "", standing.value)
        rows = self._session.rows(
            f"SELECT customer_id, purpose, counts_from {chosen} ORDER BY counts_from, customer_id, purpose LIMIT ?",
            (*values, limit),
        )
        found = [
            (CustomerId(whole(number)), Purpose(words(said)), None if at is None else instant(at))
            for number, said, at in rows
        ]
        return found, self._count(f"SELECT count(*) {chosen}", *values)

    def called(self, customer_ids: Iterable[CustomerId]) -> dict[CustomerId, tuple[str, str]]:
        """Name and first till id of customers."""
        wanted = list(dict.fromkeys(customer_ids))
        sealed = self._session.rows_among(
            "SELECT f.customer_id, k.key, f.field, f.sealed FROM person_field AS f "
            "JOIN person_key AS k USING (customer_id) "
            f"WHERE f.field IN ('{NAME_FIELD}', '{TILL_FIELD}') AND f.seq = 0 AND f.customer_id IN ({{}})",
            wanted,
        )
        texts = {
            (whole(number), words(field)): unseal(octets(key), whole(number), words(field), 0, octets(blob))
            for number, key, field, blob in sealed
        }
        return {n: (texts.get((n, NAME_FIELD), ""), texts.get((n, TILL_FIELD), "")) for n in wanted}

    def _count(self, sql: str, *values: int | str) -> int:
        return whole(self._session.rows(sql, values)[0][0])
