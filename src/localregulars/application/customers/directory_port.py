"""What the Customers screen shows, as a protocol; a part of `application.ports`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from localregulars.application.read_models import CustomerRow
from localregulars.domain.ids import CustomerId
from localregulars.domain.invitations import InvitationChannel


class Directory(Protocol):
    """What the Customers screen shows: flat rows, personal fields unsealed."""

    def rows(self) -> list[CustomerRow]:
        """Everybody, in the order of their ids."""
        ...

    def row(self, customer_id: CustomerId) -> CustomerRow:
        """One customer; an unknown id is refused."""
        ...

    def names(self, customer_ids: Iterable[CustomerId]) -> dict[CustomerId, str]:
        """Names of customers, "" where none is known."""
        ...

    def reached_at(self, customer_ids: Iterable[CustomerId], channel: InvitationChannel) -> dict[CustomerId, str]:
        """The number or address by which they are invited over this channel, of those of whom one is kept."""
        ...

    def birthdays(self) -> dict[CustomerId, str]:
        """Birthdays ("MM-DD") that may be used now: the consent to notes stands, and nothing was said against use."""
        ...

    def never_asked(self) -> frozenset[CustomerId]:
        """Those who never said a word about any purpose, and did not say that their data is not to be used."""
        ...
