"""Whose data is only stored; what that freezes is decided by the database."""

from __future__ import annotations

from collections.abc import Mapping

from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CustomerId
from localregulars.domain.restriction import RestrictedBecause
from localregulars.storage.instants import whole, words
from localregulars.storage.session import Session


class SqlRestriction:
    """Keeps restrictions; see `application.care_ports.RestrictionRepository`."""

    def __init__(self, session: Session) -> None:
        """Restrictions of this transaction."""
        self._session = session

    def set(self, customer_id: CustomerId, because: RestrictedBecause | None) -> None:
        """Restrict somebody, or (None) lift it."""
        changed = self._session.run(
            "UPDATE customer SET restricted = ?, restricted_because = ? WHERE customer_id = ? AND erased_at IS NULL",
            (int(because is not None), None if because is None else because.value, customer_id),
        )
        if not changed:
            msg = "There is no such customer; the list may be older than the last erasure, so open it anew."
            raise InputRefusedError(msg)

    def of(self, customer_id: CustomerId) -> RestrictedBecause | None:
        """Why somebody is restricted; None: they are not."""
        row = self._session.row(
            "SELECT restricted_because FROM customer WHERE customer_id = ? AND restricted = 1", (customer_id,)
        )
        return None if row is None else _because(row[0])

    def all(self) -> Mapping[CustomerId, RestrictedBecause]:
        """Everybody who is restricted."""
        rows = self._session.rows("SELECT customer_id, restricted_because FROM customer WHERE restricted = 1")
        return {CustomerId(whole(number)): _because(because) for number, because in rows}


def _because(value: object) -> RestrictedBecause:
    """The right that was used; schema 1 did not write it down."""
    return RestrictedBecause(words(value)) if isinstance(value, str) else RestrictedBecause.RESTRICTION
