"""Who is at the program now, and what that lets them see and do: the one answer that the whole window asks for."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from localregulars.application.access import NOBODY, Actor
from localregulars.application.outcome import Changes
from localregulars.application.shop.staff import hand_over, owner_came_back, people_at_counter
from localregulars.background.jobs import LatestJob
from localregulars.background.session import ShopSession
from localregulars.background.work import StoreCommand, StoreQuery
from localregulars.domain.staff import Role, StaffMember
from localregulars.ui.access import Access


class Gate(QObject):
    """Lives from unlock to lock. Who unlocked the shop is the owner; with nobody at the counter nothing is ever asked.

    `changed` is told when somebody else is here, or nobody yet, or there is more to choose from; `people_changed` when
    the people at the counter are known anew; `failed(error)` when a write or a reading of its own failed. It is a
    hindrance and no wall: the shop behind it is unlocked (docs/adr/0008).
    """

    changed = Signal()
    people_changed = Signal()
    failed = Signal(Exception)

    def __init__(self, session: ShopSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._reading = LatestJob()
        self._people: tuple[StaffMember, ...] = ()
        self._is_open = True
        self._asks_first = False
        session.changes_committed.connect(self._on_changes_committed)

    @property
    def actor(self) -> Actor:
        """Who is here; `NOBODY` while the gate is not open."""
        return self._session.actor

    @property
    def is_open(self) -> bool:
        """Whether it is known who is here."""
        return self._is_open

    @property
    def people(self) -> tuple[StaffMember, ...]:
        """Everybody who can say that they are here."""
        return self._people

    def lets(self, access: Access) -> bool:
        """Whether what is for these may be seen and done now."""
        if not self._is_open:
            return access is Access.ANYBODY
        return access is not Access.OWNER or self.actor.role is Role.OWNER

    def read_people(self) -> None:
        """Read who is at the counter; call it once the shop is entered."""
        job = self._reading.take(self._session.query(StoreQuery(people_at_counter)))
        job.succeeded.connect(self._on_read)
        job.failed.connect(self.failed)

    def ask_first(self) -> None:
        """Ask who is here before anything is seen: the shop was opened without the passphrase.

        Call it once the shop is entered. With nobody at the counter nothing is asked; where that cannot be read, only
        the passphrase opens.
        """
        self._asks_first = True
        self._let_in(NOBODY, is_open=False)

    def hand_over(self) -> None:
        """Whoever was here goes: nothing but the question who is here now can be seen or done."""
        if self._people and self._is_open:
            self._session.run(StoreCommand.of(hand_over), self).failed.connect(self.failed)
            self._let_in(NOBODY, is_open=False)

    def let_in(self, actor: Actor) -> None:
        """Somebody showed who they are."""
        self._let_in(actor, is_open=True)

    def let_owner_back(self) -> None:
        """The owner's passphrase was right."""
        self._session.run(StoreCommand.of(owner_came_back), self).failed.connect(self.failed)
        self._let_in(Actor(), is_open=True)

    def _let_in(self, actor: Actor, *, is_open: bool) -> None:
        self._session.act_as(actor)
        self._is_open = is_open
        self.changed.emit()

    def _on_read(self, people: tuple[StaffMember, ...]) -> None:
        if people != self._people:
            self._people = people
            self.people_changed.emit()
        asks_first, self._asks_first = self._asks_first, False
        if asks_first and people:
            self.changed.emit()  # now with names to choose from
        elif asks_first:
            self.let_in(Actor())

    def _on_changes_committed(self, changes: Changes, _initiator: object) -> None:
        if changes & Changes.STAFF:
            self.read_people()
