"""Puts the watches around a window: locks it when nobody is there, brings it to the front when it is started again."""

from __future__ import annotations

import logging
import sys

from localregulars.background.event_log import Event, note
from localregulars.ui.auto_lock import AutoLock, LockReason
from localregulars.ui.main_window import MainWindow
from localregulars.ui.single_instance import SingleInstance

if sys.platform == "linux":
    from localregulars.ui.screen_lock import ScreenLockWatch

_log = logging.getLogger(__name__)


def guard_session(window: MainWindow, instance: SingleInstance) -> AutoLock:
    """Lock this window's shop by itself from now on, and answer other starts of the program."""
    auto_lock = AutoLock(lambda: window.preferences.value.lock_after_minutes, window)

    def lock(reason: str) -> None:
        note(_log, Event.LOCK_WANTED, reason=reason)
        window.lock()

    auto_lock.lock_wanted.connect(lock)
    window.shop_entered.connect(lambda _folder: auto_lock.start())
    window.shop_left.connect(auto_lock.stop)
    instance.raise_wanted.connect(window.come_to_front)
    instance.listen()
    if sys.platform == "linux":
        watch = ScreenLockWatch(window)
        watch.screen_locked.connect(lambda: auto_lock.want_lock(LockReason.SCREEN))
        watch.going_to_sleep.connect(lambda: auto_lock.want_lock(LockReason.SLEPT))
        watch.start()
    return auto_lock
