"""Whom a page or an action is for: the one word in which the window speaks of it."""

from __future__ import annotations

from enum import StrEnum


class Access(StrEnum):
    """`ANYBODY` also works while the program asks who is here (lock, larger text), `STAFF` once somebody said it."""

    ANYBODY = "anybody"
    STAFF = "staff"
    OWNER = "owner"

    @classmethod
    def of(cls, *, owner_only: bool) -> Access:
        """What an entry's `owner_only` means."""
        return cls.OWNER if owner_only else cls.STAFF
