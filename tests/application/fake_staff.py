"""The people at the counter in memory, for fakes that are about something else; PINs are kept as they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from localregulars.application.shop.staff_port import StoredPin
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.staff import Role, StaffId, StaffMember


class FakeStaff:
    def __init__(self) -> None:
        self._people: dict[StaffId, StaffMember] = {}
        self._pins: dict[StaffId, StoredPin] = {}
        self._numbers = 0

    def all(self) -> list[StaffMember]:
        return sorted(self._people.values(), key=lambda person: person.staff_id)

    def get(self, staff_id: StaffId) -> StaffMember:
        if staff_id not in self._people:
            raise InputRefusedError("Nobody has that number.")
        return self._people[staff_id]

    def add(self, name: str, role: Role, pin: str, at: datetime) -> StaffId:
        self._numbers += 1
        member = StaffMember(StaffId(self._numbers), name, role, 0, at)
        self.restore(member, StoredPin("", pin.encode()))
        return member.staff_id

    def pin_fits(self, staff_id: StaffId, pin: str) -> bool:
        return self.pin(staff_id).digest == pin.encode()

    def set_pin(self, staff_id: StaffId, pin: str) -> None:
        self.put_pin(staff_id, StoredPin("", pin.encode()))

    def pin(self, staff_id: StaffId) -> StoredPin:
        return self._pins[self.get(staff_id).staff_id]

    def put_pin(self, staff_id: StaffId, pin: StoredPin) -> None:
        self._pins[self.get(staff_id).staff_id] = pin

    def set_wrong_tries(self, staff_id: StaffId, tries: int) -> None:
        self._people[staff_id] = replace(self.get(staff_id), wrong_tries=tries)

    def remove(self, staff_id: StaffId) -> None:
        del self._people[self.get(staff_id).staff_id]

    def restore(self, member: StaffMember, pin: StoredPin) -> None:
        self._people[member.staff_id], self._pins[member.staff_id] = member, pin
