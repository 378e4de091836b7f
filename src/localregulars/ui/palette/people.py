"""The names of all customers for the palette: read when it is first opened, then kept until the shop is locked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from localregulars.application.outcome import Changes
from localregulars.application.ports import UnitOfWork
from localregulars.background.jobs import LatestJob
from localregulars.background.session import ShopSession
from localregulars.background.work import StoreQuery
from localregulars.domain.ids import CustomerId
from localregulars.ui.language import Language
from localregulars.ui.models.folding import by_name, searchable
from localregulars.ui.palette.entries import Fit, best
from localregulars.ui.wording.people import display_name


@dataclass(frozen=True, slots=True)
class Person:
    """One customer: what the palette calls them, and where a search looks."""

    customer_id: CustomerId
    words: str
    till_id: str
    key: str


class PeopleIndex(QObject):
    """Finds customers by name or till id. `loaded` is told after every reading, `failed(error)` where one failed.

    What changed is read again when it is next asked for. `forget` is for when somebody else is here.
    """

    loaded = Signal()
    failed = Signal(Exception)

    def __init__(self, session: ShopSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._reading = LatestJob()
        self._people: tuple[Person, ...] = ()
        self._is_fresh = False
        session.changes_committed.connect(self._on_changes_committed)
        Language.current().changed.connect(self.forget)  # their order, and what somebody without a name is called

    @property
    def is_loaded(self) -> bool:
        """Whether what is known is how it stands."""
        return self._is_fresh

    def read(self) -> None:
        """Read the names, unless they are known."""
        if self._is_fresh or self._reading.is_running:
            return
        job = self._reading.take(self._session.query(StoreQuery(_people)))
        job.succeeded.connect(self.take_in)
        job.failed.connect(self.failed)

    def find(self, typed: str, most: int) -> tuple[Sequence[tuple[Fit, Person]], int]:
        """At most so many people whom the text fits, how well, and how many there are; nothing typed is nobody."""
        if not typed.strip():
            return (), 0
        found = best((person.key for person in self._people), typed, most)
        return [(how, self._people[place]) for how, place in found.places], found.total

    def forget(self) -> None:
        """Let go of every name."""
        self._reading.cancel()
        self._people, self._is_fresh = (), False

    def take_in(self, people: tuple[Person, ...]) -> None:
        """Find these people from now on."""
        self._people, self._is_fresh = people, True
        self.loaded.emit()

    def _on_changes_committed(self, changes: Changes, _initiator: object) -> None:
        if changes & Changes.CUSTOMERS:
            self.forget()


def _people(uow: UnitOfWork) -> tuple[Person, ...]:
    """Everybody by name, those without one last; folded here, away from the window."""
    return tuple(
        Person(row.customer_id, display_name(row.name, row.till_id), row.till_id, searchable(row.name, row.till_id))
        for row in sorted(uow.directory.rows(), key=lambda row: by_name(row.name, row.till_id))
    )
