"""Readings for the numbers: columns as arrays; see `application.numbers_ports.NumbersRecords`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

import numpy as np

from localregulars.application.numbers.ports import SubscriptionRecords
from localregulars.domain.consent import Purpose
from localregulars.domain.ids import CheckInId
from localregulars.measures.arrays import IntArray
from localregulars.storage.instants import day_of, instant, whole
from localregulars.storage.session import Row, Session

NOT_FROZEN = "customer_id NOT IN (SELECT customer_id FROM customer WHERE restricted = 1)"


class SqlNumbers:
    """Readings as of this transaction."""

    def __init__(self, session: Session) -> None:
        """Over an open transaction."""
        self._session = session

    def shop_since(self) -> date | None:
        """The first day of which visits are kept one by one."""
        row = self._session.row("SELECT min(first_day) FROM visit_summary")
        return None if row is None or row[0] is None else day_of(row[0])

    def first_reached(self) -> Mapping[CheckInId, datetime]:
        """When a try of a check-in reached somebody for the first time."""
        rows = self._session.rows(
            f"SELECT check_in_id, min(at) FROM check_in_attempt WHERE reached = 1 AND {NOT_FROZEN} GROUP BY check_in_id"
        )
        return {CheckInId(whole(number)): instant(at) for number, at in rows}

    def subscriptions(self) -> SubscriptionRecords:
        """Everybody's subscriptions, by customer and last day."""
        rows = self._session.rows(
            f"SELECT customer_id, at, day FROM booking WHERE kind = 'subscription' AND {NOT_FROZEN} "
            "ORDER BY customer_id, day"
        )
        return SubscriptionRecords(*columns(rows, 3))

    def took_part(self) -> tuple[IntArray, IntArray]:
        """Who wished for something or chose in a poll, and when."""
        rows = self._session.rows(
            f"SELECT customer_id, at FROM wish_voice WHERE {NOT_FROZEN} "
            f"UNION ALL SELECT customer_id, at FROM poll_voice WHERE {NOT_FROZEN}"
        )
        customer, at = columns(rows, 2)
        return customer, at

    def agreed_since(self, purpose: Purpose) -> tuple[IntArray, IntArray]:
        """Those whose consent stands now, by number, and when they said yes for the first time."""
        rows = self._session.rows(
            "SELECT e.customer_id, min(e.at) FROM consent_event AS e "
            "JOIN consent_standing AS s ON s.customer_id = e.customer_id AND s.purpose = e.purpose "
            f"WHERE e.purpose = ? AND e.state IN ('given', 'renewed') AND e.{NOT_FROZEN} "
            "GROUP BY e.customer_id ORDER BY e.customer_id",
            (purpose.value,),
        )
        customer, at = columns(rows, 2)
        return customer, at


def columns(rows: list[Row], count: int) -> tuple[IntArray, ...]:
    """Rows of whole numbers as one array a column."""
    table = np.array(rows, np.int64).reshape(-1, count)
    return tuple(table[:, number].copy() for number in range(count))
