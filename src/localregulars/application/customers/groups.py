"""Groups of the Customers screen: save, rename and delete, each with its way back.

Audit lines hold a group's number, never its name.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from localregulars.application.access import owner_only
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.groups import CustomerFilter, GroupId, SavedGroup, checked_filters, checked_group_name

_GONE = "This group is not there any more; look at the groups again."


@owner_only
def saved_groups(uow: UnitOfWork) -> tuple[SavedGroup, ...]:
    """Every group, by name."""
    return tuple(sorted(uow.groups.all(), key=lambda group: (group.name.casefold(), group.group_id)))


@owner_only
def save_group(
    uow: UnitOfWork, clock: Clock, *, name: str, filters: Collection[CustomerFilter]
) -> Outcome[GroupId]:  # fmt: skip
    """Give filters a name. A name or filters that a group has already are refused: nobody could tell the two apart."""
    name, wanted = _free_name(uow, name), checked_filters(filters)
    twin = next((group for group in uow.groups.all() if group.filters == wanted), None)
    if twin is not None:
        msg = "There is a group with just these filters already; rename that one."
        raise InputRefusedError(msg)
    group_id = uow.groups.add(name, wanted, clock.now())
    uow.audit.record("group.saved", None, clock.now(), group=group_id)
    return Outcome(group_id, Changes.GROUPS, partial(delete_group, group_id=group_id))


@owner_only
def rename_group(uow: UnitOfWork, clock: Clock, *, group_id: GroupId, name: str) -> Outcome[None]:
    """Call a group otherwise."""
    before = _group(uow, group_id).name
    uow.groups.rename(group_id, _free_name(uow, name, but_for=group_id))
    uow.audit.record("group.renamed", None, clock.now(), group=group_id)
    return Outcome(None, Changes.GROUPS, partial(rename_group, group_id=group_id, name=before))


@owner_only
def delete_group(uow: UnitOfWork, clock: Clock, *, group_id: GroupId) -> Outcome[None]:
    """Forget a group; nobody in it is touched."""
    group = _group(uow, group_id)
    uow.groups.remove(group_id)
    uow.audit.record("group.deleted", None, clock.now(), group=group_id)
    return Outcome(None, Changes.GROUPS, partial(_restore_group, group=group))


def _restore_group(uow: UnitOfWork, clock: Clock, *, group: SavedGroup) -> Outcome[None]:
    uow.groups.restore(group)
    uow.audit.record("group.saved", None, clock.now(), group=group.group_id)
    return Outcome(None, Changes.GROUPS, partial(delete_group, group_id=group.group_id))


def _group(uow: UnitOfWork, group_id: GroupId) -> SavedGroup:
    found = next((group for group in uow.groups.all() if group.group_id == group_id), None)
    if found is None:
        raise InputRefusedError(_GONE)
    return found


def _free_name(uow: UnitOfWork, name: str, but_for: GroupId | None = None) -> str:
    cleaned = checked_group_name(name)
    taken = {group.name.casefold() for group in uow.groups.all() if group.group_id != but_for}
    if cleaned.casefold() in taken:
        msg = "Another group is called that already; choose a name that tells them apart."
        raise InputRefusedError(msg)
    return cleaned
