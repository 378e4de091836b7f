"""What the Privacy page counts in the store; beside `rights.ports`, of which it is a part."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from localregulars.domain.consent import Purpose
from localregulars.domain.ids import CustomerId


class Standing(StrEnum):
    """Where somebody is with one purpose; everybody who is not erased is in exactly one of these."""

    GIVEN = "given"
    ENDING = "ending"
    """It stands, and ends soon."""
    TO_RENEW = "to_renew"
    """It ran out, or the words have changed."""
    REFUSED = "refused"
    """They said no, or took a yes back."""
    NEVER_ASKED = "never_asked"


STANDINGS = (Standing.GIVEN, Standing.ENDING, Standing.TO_RENEW, Standing.REFUSED)
"""Those that somebody has said something for."""


class PrivacyFigures(Protocol):
    """Counts and lists for the Privacy page, in SQL: 20,000 people are counted in a fraction of a second."""

    def people(self) -> int:
        """How many people there are."""
        ...

    def standings(self, ends_before: datetime) -> Mapping[tuple[Purpose, Standing], int]:
        """How many are where, but for `NEVER_ASKED`; "soon" is before that instant."""
        ...

    def visits_since(self, day: date) -> tuple[int, int]:
        """Visits of people who agreed, and all visits, from this shop day on."""
        ...

    def without_agreement(self, said_nothing_since: datetime) -> int:
        """How many never agreed to anything, nor said anything after that instant; nobody who is restricted."""
        ...

    def to_ask(self, said_nothing_since: datetime, limit: int) -> list[tuple[CustomerId, datetime]]:
        """Those people and since when they are known, the longest known first."""
        ...

    def people_standing(
        self, purpose: Purpose | None, standing: Standing, ends_before: datetime, limit: int
    ) -> tuple[list[tuple[CustomerId, Purpose, datetime | None]], int]:
        """Who is so with a purpose (None: with any), and how many in all; for `NEVER_ASKED` one purpose is named.

        With the end of what stands, when it ran out, or when they said no; whoever comes first there comes first here.
        """
        ...

    def called(self, customer_ids: Iterable[CustomerId]) -> dict[CustomerId, tuple[str, str]]:
        """Name and first till id of customers, "" where none is known."""
        ...
