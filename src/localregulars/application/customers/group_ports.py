"""What the use cases need to keep of groups; a part of `application.ports`."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from localregulars.domain.groups import CustomerFilter, GroupId, SavedGroup


class GroupRepository(Protocol):
    """Groups of the Customers screen. An unknown number is refused with a sentence, everywhere."""

    def all(self) -> list[SavedGroup]:
        """Every group whose filters this version knows, in the order in which they were saved."""
        ...

    def add(self, name: str, filters: frozenset[CustomerFilter], at: datetime) -> GroupId:
        """Keep a group."""
        ...

    def rename(self, group_id: GroupId, name: str) -> None:
        """Call it otherwise."""
        ...

    def remove(self, group_id: GroupId) -> None:
        """Forget it."""
        ...

    def restore(self, group: SavedGroup) -> None:
        """Put a group back under its number."""
        ...
