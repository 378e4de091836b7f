"""What putting two records of one person together needs of the store."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from localregulars.domain.consent import Adult, Purpose
from localregulars.domain.ids import CustomerId
from localregulars.domain.merging import MergedField, Ruling
from localregulars.domain.restriction import RestrictedBecause

Pair = tuple[CustomerId, CustomerId]
"""Two records, the lower number first."""


@dataclass(frozen=True, slots=True)
class MergePlan:
    """What the one record is to be. `rulings` hold every purpose that either record knows a word on."""

    texts: Mapping[MergedField, str] = field(repr=False)
    notes: tuple[str, ...] = field(repr=False)
    till_ids: tuple[str, ...] = field(repr=False)
    adult: Adult
    never_suggest: bool
    restricted: RestrictedBecause | None
    rulings: Mapping[Purpose, Ruling]
    at: datetime
    recorded_by: str = field(repr=False)


class WhatWas(Protocol):
    """Both records as they were, and what was made of them: only the store can read it, and only while it is open."""

    @property
    def kept(self) -> CustomerId:
        """The record that stayed."""
        ...


class MergeRepository(Protocol):
    """Puts records together and parts them again."""

    def merge(self, kept: CustomerId, other: CustomerId, plan: MergePlan) -> WhatWas:
        """Move everything of `other` to `kept`, and let `other` be gone with its key; unknown customers are refused."""
        ...

    def part(self, was: WhatWas) -> None:
        """Make both records what they were; refused once anything was written about the person since."""
        ...

    def alike_by_contact(self, most: int) -> set[Pair]:
        """Records that share a telephone number or an e-mail address with at most so many records in all."""
        ...

    def said_to_be_two(self, pairs: Iterable[Pair]) -> set[Pair]:
        """Those of these pairs of which somebody said that they are two people."""
        ...

    def say_two_people(self, pair: Pair, at: datetime) -> None:
        """Remember it, as a keyed hash of both numbers."""
        ...

    def unsay_two_people(self, pair: Pair) -> None:
        """Forget it."""
        ...
