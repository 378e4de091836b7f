"""What a Linux desktop says about its screen and its sleep, over its own bus: no network, no socket of ours.

Where there is no bus, or another system, `AutoLock` still sees a sleep by its clocks.
"""

from __future__ import annotations

import os
from typing import cast

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

_SCREEN_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver")
_LOGIN = "org.freedesktop.login1.Manager"
# What `connect` takes is text, whatever its type stubs say.
_ON_ACTIVE = cast("bytes", SLOT("on_active_changed(bool)"))
_ON_SLEEP = cast("bytes", SLOT("on_prepare_for_sleep(bool)"))


class ScreenLockWatch(QObject):
    """`screen_locked()` when the desktop's lock comes up, `going_to_sleep()` when the computer is about to.

    Anybody on the bus may claim so: it costs typing a passphrase, nothing more.
    """

    screen_locked = Signal()
    going_to_sleep = Signal()

    def start(self) -> None:
        """Listen; does nothing where there is no bus on this computer."""
        if os.environ.get("DBUS_SESSION_BUS_ADDRESS", "unix:").startswith("unix:"):
            session = QDBusConnection.sessionBus()
            for name in _SCREEN_SAVERS:
                session.connect("", "", name, "ActiveChanged", self, _ON_ACTIVE)
        if os.environ.get("DBUS_SYSTEM_BUS_ADDRESS", "unix:").startswith("unix:"):
            system = QDBusConnection.systemBus()
            system.connect("", "", _LOGIN, "PrepareForSleep", self, _ON_SLEEP)

    @Slot(bool)
    def on_active_changed(self, is_active: bool) -> None:  # noqa: FBT001 (the bus calls it)
        """The screen saver came up or went."""
        if is_active:
            self.screen_locked.emit()

    @Slot(bool)
    def on_prepare_for_sleep(self, is_beginning: bool) -> None:  # noqa: FBT001 (the bus calls it)
        """The computer goes to sleep, or has woken."""
        if is_beginning:
            self.going_to_sleep.emit()
