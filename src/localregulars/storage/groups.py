"""Groups of the Customers screen: filters under a sealed name."""

from __future__ import annotations

import hmac
import json
from datetime import datetime

from localregulars.domain.errors import InputRefusedError, StoreDamagedError
from localregulars.domain.groups import CustomerFilter, GroupId, SavedGroup
from localregulars.storage.failures import DAMAGED
from localregulars.storage.instants import instant, octets, seconds, whole, words
from localregulars.storage.sealing import seal, unseal
from localregulars.storage.session import Row, Session

_NAME = "saved_group.name"
_NOBODY = 0
"""A group belongs to no customer; theirs are numbered from 1."""
_GONE = "This group is not there any more; look at the groups again."
_SELECT = "SELECT group_id, name, filters, created FROM saved_group ORDER BY group_id"
_KNOWN = frozenset(one.value for one in CustomerFilter)


class SqlGroups:
    """Keeps groups; see `application.group_ports.GroupRepository`.

    Names are sealed with a key of the shop's own, made from the look-up key, which stays the same when the root is
    replaced (docs/adr/0004).
    """

    def __init__(self, session: Session) -> None:
        """Groups of this transaction."""
        self._session = session
        self._key = hmac.digest(session.keys.lookup, b"names of groups", "sha256")

    def all(self) -> list[SavedGroup]:
        """Every group whose filters this version knows: one of a later version stays as it is, unseen."""
        groups = []
        for row in self._session.rows(_SELECT):
            filters = _filters(row)
            if filters is not None:
                groups.append(self._group(row, filters))
        return groups

    def add(self, name: str, filters: frozenset[CustomerFilter], at: datetime) -> GroupId:
        """Keep a group; its name is sealed to the number that it gets."""
        group_id = GroupId(
            self._session.insert(
                "INSERT INTO saved_group (name, filters, created) VALUES (zeroblob(28), ?, ?)",
                (_text(filters), seconds(at)),
            )
        )
        self.rename(group_id, name)
        return group_id

    def rename(self, group_id: GroupId, name: str) -> None:
        """Call it otherwise."""
        values = (self._sealed(group_id, name), group_id)
        if not self._session.run("UPDATE saved_group SET name = ? WHERE group_id = ?", values):
            raise InputRefusedError(_GONE)

    def remove(self, group_id: GroupId) -> None:
        """Forget it."""
        if not self._session.run("DELETE FROM saved_group WHERE group_id = ?", (group_id,)):
            raise InputRefusedError(_GONE)

    def restore(self, group: SavedGroup) -> None:
        """Put a group back under its number."""
        self._session.run(
            "INSERT INTO saved_group (group_id, name, filters, created) VALUES (?, ?, ?, ?)",
            (group.group_id, self._sealed(group.group_id, group.name), _text(group.filters), seconds(group.created)),
        )

    def _sealed(self, group_id: GroupId, name: str) -> bytes:
        return seal(self._key, _NOBODY, _NAME, group_id, name)

    def _group(self, row: Row, filters: frozenset[CustomerFilter]) -> SavedGroup:
        number, sealed, _, created = row
        name = unseal(self._key, _NOBODY, _NAME, whole(number), octets(sealed))
        return SavedGroup(GroupId(whole(number)), name, filters, instant(created))


def _text(filters: frozenset[CustomerFilter]) -> str:
    return json.dumps(sorted(one.value for one in filters))


def _filters(row: Row) -> frozenset[CustomerFilter] | None:
    """What a group narrows to, None where one of its filters is not known to this version."""
    codes = json.loads(words(row[2]))
    if not isinstance(codes, list):
        raise StoreDamagedError(DAMAGED)
    return frozenset(map(CustomerFilter, codes)) if set(codes) <= _KNOWN else None
