"""The people at the counter: who they are, and the gate that asks who is here (docs/adr/0008).

Audit lines hold a person's number, never the name.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from localregulars.application.access import acting, owner_only
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.shop.staff_port import StoredPin
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.staff import (
    Role,
    StaffId,
    StaffMember,
    checked_pin,
    checked_staff_name,
    plain_pin,
    tries_left,
)


@dataclass(frozen=True, slots=True)
class PinTry:
    """What became of a PIN: who came in (None: nobody), and how many tries are left before only the passphrase does."""

    member: StaffMember | None
    tries_left: int


def people_at_counter(uow: UnitOfWork) -> tuple[StaffMember, ...]:
    """Everybody who can say that they are here, in the order in which they were added."""
    return tuple(uow.staff.all())


@owner_only
def add_staff(uow: UnitOfWork, clock: Clock, *, name: str, role: Role, pin: str) -> Outcome[StaffId]:
    """Let somebody in at the counter; two people with one name are refused, because the gate shows names."""
    name, pin = checked_staff_name(name), checked_pin(pin)
    if any(person.name.casefold() == name.casefold() for person in uow.staff.all()):
        msg = "Somebody at the counter is called that already; add an initial, so that the two can be told apart."
        raise InputRefusedError(msg)
    staff_id = uow.staff.add(name, role, pin, clock.now())
    uow.audit.record("staff.added", None, clock.now(), staff=staff_id, role=role.value)
    return Outcome(staff_id, Changes.STAFF, partial(_undo_add, staff_id=staff_id))


@owner_only
def change_pin(uow: UnitOfWork, clock: Clock, *, staff_id: StaffId, pin: str) -> Outcome[None]:
    """Give somebody another PIN; wrong tries at their name are forgotten with the old one."""
    before, tries = uow.staff.pin(staff_id), uow.staff.get(staff_id).wrong_tries
    uow.staff.set_pin(staff_id, checked_pin(pin))
    uow.staff.set_wrong_tries(staff_id, 0)
    uow.audit.record("staff.pin_changed", None, clock.now(), staff=staff_id)
    return Outcome(None, Changes.STAFF, partial(_undo_change_pin, staff_id=staff_id, pin=before, wrong_tries=tries))


@owner_only
def remove_staff(uow: UnitOfWork, clock: Clock, *, staff_id: StaffId) -> Outcome[None]:
    """Somebody does not work here any more."""
    member, pin = uow.staff.get(staff_id), uow.staff.pin(staff_id)
    uow.staff.remove(staff_id)
    uow.audit.record("staff.removed", None, clock.now(), staff=staff_id)
    return Outcome(None, Changes.STAFF, partial(_undo_remove, member=member, pin=pin))


def hand_over(uow: UnitOfWork, clock: Clock) -> Outcome[None]:
    """Whoever was here goes, and the program asks who is here now; where it was the owner, wrong PINs are forgotten."""
    actor = acting()
    if actor.role is Role.OWNER:
        _forget_wrong_tries(uow)
    uow.audit.record("staff.handed_over", None, clock.now(), staff=actor.staff_id or 0, role=actor.role.value)
    return Outcome(None, Changes.STAFF)


def try_pin(uow: UnitOfWork, clock: Clock, *, staff_id: StaffId, pin: str) -> Outcome[PinTry]:
    """Somebody says who they are. A wrong PIN is a result and no failure, so that its count is kept.

    What cannot be a PIN is refused and not counted. Where no try is left, no PIN is looked at.
    """
    digits, person = plain_pin(pin), uow.staff.get(staff_id)
    if tries_left(uow.staff.all()) == 0:
        return Outcome(PinTry(None, 0))
    fits = uow.staff.pin_fits(staff_id, digits)
    uow.staff.set_wrong_tries(staff_id, 0 if fits else person.wrong_tries + 1)
    left = tries_left(uow.staff.all())
    if fits:
        uow.audit.record("staff.signed_in", None, clock.now(), staff=staff_id, role=person.role.value)
    else:
        uow.audit.record("staff.wrong_pin", None, clock.now(), staff=staff_id, tries_left=left)
    return Outcome(PinTry(uow.staff.get(staff_id) if fits else None, left), Changes.STAFF)


def owner_came_back(uow: UnitOfWork, clock: Clock) -> Outcome[None]:
    """The owner's passphrase was right at the gate: wrong PINs of everybody are forgotten."""
    _forget_wrong_tries(uow)
    uow.audit.record("staff.owner_came_back", None, clock.now())
    return Outcome(None, Changes.STAFF)


def _forget_wrong_tries(uow: UnitOfWork) -> None:
    for person in uow.staff.all():
        if person.wrong_tries:
            uow.staff.set_wrong_tries(person.staff_id, 0)


def _undo_add(uow: UnitOfWork, clock: Clock, *, staff_id: StaffId) -> Outcome[object]:
    uow.staff.remove(staff_id)
    uow.audit.record("staff.removed", None, clock.now(), staff=staff_id)
    return Outcome(None, Changes.STAFF)


def _undo_change_pin(
    uow: UnitOfWork, clock: Clock, *, staff_id: StaffId, pin: StoredPin, wrong_tries: int
) -> Outcome[object]:
    uow.staff.put_pin(staff_id, pin)
    uow.staff.set_wrong_tries(staff_id, wrong_tries)
    uow.audit.record("staff.pin_changed", None, clock.now(), staff=staff_id)
    return Outcome(None, Changes.STAFF)


def _undo_remove(uow: UnitOfWork, clock: Clock, *, member: StaffMember, pin: StoredPin) -> Outcome[object]:
    uow.staff.restore(member, pin)
    uow.audit.record("staff.added", None, clock.now(), staff=member.staff_id, role=member.role.value)
    return Outcome(None, Changes.STAFF)
