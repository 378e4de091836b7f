"""What the use cases need to keep of the people at the counter; a part of `application.ports`."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from localregulars.domain.staff import Role, StaffId, StaffMember


@dataclass(frozen=True, slots=True)
class StoredPin:
    """A PIN as it is kept: what its hash was made with (JSON), and the hash. Only the store reads it."""

    kdf: str = field(repr=False)
    digest: bytes = field(repr=False)


class StaffRepository(Protocol):
    """The people at the counter. An unknown number is refused with a sentence, everywhere."""

    def all(self) -> list[StaffMember]:
        """Everybody, in the order in which they were added."""
        ...

    def get(self, staff_id: StaffId) -> StaffMember:
        """One of them."""
        ...

    def add(self, name: str, role: Role, pin: str, at: datetime) -> StaffId:
        """Keep somebody with a hash of their PIN; takes about a fifth of a second. Numbers are never given again."""
        ...

    def pin_fits(self, staff_id: StaffId, pin: str) -> bool:
        """Whether this is their PIN; takes about a fifth of a second."""
        ...

    def set_pin(self, staff_id: StaffId, pin: str) -> None:
        """Give them another PIN."""
        ...

    def pin(self, staff_id: StaffId) -> StoredPin:
        """Their PIN as it is kept, to put it back."""
        ...

    def put_pin(self, staff_id: StaffId, pin: StoredPin) -> None:
        """Put a PIN back."""
        ...

    def set_wrong_tries(self, staff_id: StaffId, tries: int) -> None:
        """Write down how many wrong tries there were at this name since the last right one."""
        ...

    def remove(self, staff_id: StaffId) -> None:
        """Forget somebody, name, PIN and all."""
        ...

    def restore(self, member: StaffMember, pin: StoredPin) -> None:
        """Put somebody back who was removed, under the same number."""
        ...
