"""Which money the open shop is paid in: read when it is entered, and again whenever its settings change."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from localregulars.application.outcome import Changes
from localregulars.application.ports import UnitOfWork
from localregulars.background.session import ShopSession
from localregulars.background.work import StoreQuery
from localregulars.ui.wording.money import currency, pay_as_in


class ShopMoney(QObject):
    """Made before anything else of the shop is read, so that it is known when the first page has something to say.

    `changed()` when amounts are of another currency than those that are shown.
    """

    changed = Signal()

    def __init__(self, session: ShopSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._is_known = False
        pay_as_in("")
        session.changes_committed.connect(self._on_changes_committed)
        self._read()

    def _read(self) -> None:
        self._session.query(StoreQuery(_country)).succeeded.connect(self._on_read)

    def _on_read(self, country: str) -> None:
        before, was_known = currency(), self._is_known
        pay_as_in(country)
        self._is_known = True
        if was_known and currency() != before:
            self.changed.emit()

    def _on_changes_committed(self, changes: Changes, _initiator: object) -> None:
        if changes & Changes.SETTINGS:
            self._read()


def _country(uow: UnitOfWork) -> str:
    return uow.settings.profile().country
