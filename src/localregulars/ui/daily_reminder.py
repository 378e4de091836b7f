"""Reminds quietly of today's look, once a day, while the program is locked or minimised: no name, no count, no shop.

A locked program reads nothing of a shop. What it needs is in the preferences (`domain.daily_look`): the owner's choice,
when the shop opens and on which days not, and on which day Today was looked at last.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from localregulars.background.event_log import Event, note
from localregulars.background.work import StoreQuery
from localregulars.domain.daily_look import DailyLook, ShopHabits
from localregulars.ui.main_window import MainWindow
from localregulars.ui.quiet_notice import Notifier

if TYPE_CHECKING:
    from localregulars.application.ports import Clock, UnitOfWork
    from localregulars.background.session import ShopSession

TODAY_PAGE = "today"
_LOOK_EVERY_MS = 60_000
_LEARN_AFTER_MS = 10_000
"""From unlock to the learning of habits: Today is there by then."""
_log = logging.getLogger(__name__)


def _wall_clock() -> datetime:
    """The time of this computer's clock on the wall."""
    return datetime.now().astimezone()


class DailyReminder(QObject):
    """Watches over one window from `start` on; `habits` reads those of the open shop, on the store lane."""

    def __init__(
        self,
        window: MainWindow,
        notifier: Notifier,
        habits: Callable[[UnitOfWork, Clock], ShopHabits],
        now: Callable[[], datetime] = _wall_clock,
    ) -> None:
        super().__init__(window)
        self._window, self._notifier, self._habits, self._now = window, notifier, habits, now
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._learning = QTimer(self)
        self._learning.setSingleShot(True)
        self._learning.setInterval(_LEARN_AFTER_MS)
        self._learning.timeout.connect(self.learn)
        window.shop_entered.connect(self._on_shop_entered)
        window.shop_left.connect(self._learning.stop)
        notifier.clicked.connect(self._on_clicked)

    def start(self) -> None:
        """Look once a minute from now on; the first look is a minute away, so that no start is greeted with it."""
        self._timer.start()

    def look(self) -> None:
        """Note that Today is being looked at, or remind, or neither."""
        memory, now = self._memory, self._now()
        if self._is_looking:
            self._note_look(now)
        elif self._is_out_of_sight and memory.is_due(now) and self._window.preferences.value.recent:
            self._window.preferences.remember_daily_look(replace(memory, reminded_on=memory.habits.day_of(now)))
            note(_log, Event.REMINDED)
            self._notifier.show("Local Regulars", self.tr("It is time for today's look."))

    def learn(self) -> None:
        """Learn the habits of the open shop; what cannot be read now is learned another day."""
        session = self._session
        if session is not None:
            clock, read = session.clock, self._habits
            session.query(StoreQuery(lambda uow: read(uow, clock))).succeeded.connect(self._on_learned)

    @property
    def _memory(self) -> DailyLook:
        return self._window.preferences.value.daily_look

    @property
    def _session(self) -> ShopSession | None:
        return self._window.shell.session if self._window.shell is not None else None

    @property
    def _is_looking(self) -> bool:
        """Whether Today is in sight, for somebody who said who they are."""
        shell = self._window.shell
        is_in_sight = self._window.isVisible() and not self._window.isMinimized()
        return is_in_sight and shell is not None and shell.gate.is_open and shell.current_id == TODAY_PAGE

    @property
    def _is_out_of_sight(self) -> bool:
        """Locked, and nobody is typing the passphrase; or minimised."""
        is_locked = self._window.shell is None and not self._window.isActiveWindow()
        return is_locked or self._window.isMinimized()

    def _note_look(self, now: datetime) -> None:
        self._notifier.hide()
        memory = self._memory
        self._window.preferences.remember_daily_look(replace(memory, looked_on=memory.habits.day_of(now)))

    def _on_shop_entered(self, _folder: Path) -> None:
        shell = self._window.shell
        if shell is not None:
            shell.page_shown.connect(self._on_page_shown)
            self._learning.start()
            self.look()

    def _on_page_shown(self, _page_id: str) -> None:
        if self._is_looking:
            self._note_look(self._now())

    def _on_learned(self, habits: ShopHabits) -> None:
        self._window.preferences.remember_daily_look(replace(self._memory, habits=habits))

    def _on_clicked(self) -> None:
        self._notifier.hide()
        self._window.come_to_front()
