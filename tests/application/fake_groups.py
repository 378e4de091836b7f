"""Groups in memory."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from localregulars.domain.groups import CustomerFilter, GroupId, SavedGroup


class FakeGroups:
    """See `application.group_ports.GroupRepository`."""

    def __init__(self) -> None:
        self._kept: dict[GroupId, SavedGroup] = {}

    def all(self) -> list[SavedGroup]:
        return list(self._kept.values())

    def add(self, name: str, filters: frozenset[CustomerFilter], at: datetime) -> GroupId:
        group_id = GroupId(len(self._kept) + 1)
        self.restore(SavedGroup(group_id, name, filters, at))
        return group_id

    def rename(self, group_id: GroupId, name: str) -> None:
        self._kept[group_id] = replace(self._kept[group_id], name=name)

    def remove(self, group_id: GroupId) -> None:
        del self._kept[group_id]

    def restore(self, group: SavedGroup) -> None:
        self._kept[group.group_id] = group
