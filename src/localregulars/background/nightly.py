"""What is due once a day while a shop is open: agreements that ended are written down, what was kept long enough goes.

At unlock, a while after it, and past midnight: whenever the shop's day is another one and nobody waits for the store.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, QTimer

from localregulars.application.consent.renewal import expire_consents
from localregulars.application.noticing.check_ins import shop_today
from localregulars.application.ports import UnitOfWork
from localregulars.application.rights.retention import apply_retention, is_retention_due
from localregulars.background.session import ShopSession
from localregulars.background.work import StoreCommand, StoreQuery

FIRST_LOOK_MS = 2 * 60_000
"""From unlock to the first look: Today is there by then, and whoever unlocked is not waiting."""
EVERY_MS = 10 * 60_000


class Nightly(QObject):
    """Looks for one open shop; it goes with its parent, the shell. Failures wait for the next look.

    What it does is a use case like any other: told to the pages, in the audit trail, and left out where nothing is due.
    """

    def __init__(self, session: ShopSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._swept_on: date | None = None
        self._is_looking = False
        self._first = self._timer(FIRST_LOOK_MS, is_single=True)
        self._later = self._timer(EVERY_MS)

    def look(self) -> None:
        """Do what is due now; nothing while the store has other work."""
        if self._is_looking or not self._session.is_quiet:
            return
        self._is_looking = True
        clock = self._session.clock

        def due(uow: UnitOfWork) -> tuple[date, bool]:
            return shop_today(uow, clock), is_retention_due(uow, clock)

        job = self._session.query(StoreQuery(due))
        job.succeeded.connect(self._on_looked)
        job.finished.connect(self._on_look_over)

    def _timer(self, interval_ms: int, *, is_single: bool = False) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(is_single)
        timer.setInterval(interval_ms)
        timer.timeout.connect(self.look)
        timer.start()
        return timer

    def _on_looked(self, answer: tuple[date, bool]) -> None:
        today, is_retention_due_today = answer
        if today != self._swept_on:
            self._swept_on = today
            self._session.run(StoreCommand.of(expire_consents), self)
        if is_retention_due_today:
            self._session.run(StoreCommand.of(apply_retention), self)

    def _on_look_over(self) -> None:
        self._is_looking = False
