"""Filters of the Customers screen, and groups: filters that the owner gave a name. A group never lists people."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NewType

from localregulars.domain.errors import InputRefusedError

GroupId = NewType("GroupId", int)

LONGEST_GROUP_NAME = 60
BIRTHDAY_DAYS = 7
"""A birthday counts from its day back to six days before: long enough to be remembered in time."""


class CustomerFilter(StrEnum):
    """What the list of customers can be narrowed to. Several together leave those whom all of them name."""

    REGULARS = "regulars"
    WORTH_A_HELLO = "worth_a_hello"
    NOTICED = "noticed"
    """They agreed to be noticed when they are missing."""
    NOT_ASKED = "not_asked"
    AWAY_NOW = "away_now"
    BIRTHDAY = "birthday"
    KNOWN_TWICE = "known_twice"
    """Another record looks like the same person's."""


@dataclass(frozen=True, slots=True)
class SavedGroup:
    """Filters under a name of the owner's; `created` is aware UTC."""

    group_id: GroupId
    name: str
    filters: frozenset[CustomerFilter]
    created: datetime


def checked_group_name(name: str) -> str:
    """The name without stray spaces; an empty or endless one is refused."""
    cleaned = " ".join(name.split())
    if not cleaned or len(cleaned) > LONGEST_GROUP_NAME or not cleaned.isprintable():
        msg = f"A group needs a name of at most {LONGEST_GROUP_NAME} characters; call it by what it is for."
        raise InputRefusedError(msg)
    return cleaned


def checked_filters(filters: Collection[CustomerFilter]) -> frozenset[CustomerFilter]:
    """The filters of a group; none at all is refused."""
    if not filters:
        msg = "A group needs at least one filter; choose what its people have in common."
        raise InputRefusedError(msg)
    return frozenset(filters)


def has_birthday_soon(birthday: str, today: date) -> bool:
    """Whether a birthday ("MM-DD") is today or within six days; 29 February is on the 28th where there is none."""
    days = [today + timedelta(days=ahead) for ahead in range(BIRTHDAY_DAYS)]
    written = {f"{day:%m-%d}" for day in days}
    if "02-28" in written and "02-29" not in written:
        leap_days = [day for day in days if (day.month, day.day) == (2, 28) and not _is_leap(day.year)]
        written |= {"02-29"} if leap_days else set()
    return birthday in written


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
