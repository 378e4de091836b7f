"""How many passphrases in a row were wrong; kept outside the process, so that a fresh start is no way round waits."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from localregulars.ui.preferences import PreferencesFile

WAITS_S = (0, 0, 2, 4, 8, 15, 30)
"""Seconds to wait after the first, second, … wrong try; the last one for every further try.

It only keeps fingers from racing: what keeps strangers out is the key derivation.
"""
_FORGOTTEN_AFTER_S = 15 * 60


def wait_after(wrong_tries: int) -> int:
    """How many seconds to wait after so many wrong tries."""
    return WAITS_S[min(wrong_tries, len(WAITS_S)) - 1] if wrong_tries > 0 else 0


class WrongTries:
    """The count of wrong tries; forgotten after a right one and after a quarter of an hour without any.

    Everything that asks for the passphrase counts in the same preferences: no form is a way round another's wait.
    """

    def __init__(self, preferences: PreferencesFile | None = None, now: Callable[[], float] = time.time) -> None:
        self._preferences = preferences
        self._now = now
        self._own = (0, 0.0)

    @property
    def waiting_s(self) -> int:
        """Whole seconds from now until the next try is allowed."""
        count, at = self._kept()
        since = max(0.0, self._now() - at)
        return max(0, math.ceil(wait_after(count) - since))

    def was_wrong(self) -> int:
        """Count one more; returns the seconds to wait."""
        count, _at = self._kept()
        self._keep(count + 1)
        return wait_after(count + 1)

    def was_right(self) -> None:
        """Begin anew."""
        self._keep(0)

    def _kept(self) -> tuple[int, float]:
        """How many, and when the last one was."""
        kept = self._preferences.value if self._preferences is not None else None
        count, at = self._own if kept is None else (kept.wrong_tries, kept.wrong_at)
        return (count if 0 <= self._now() - at < _FORGOTTEN_AFTER_S else 0), at

    def _keep(self, count: int) -> None:
        self._own = (count, self._now())
        if self._preferences is not None:
            self._preferences.remember_wrong_tries(*self._own)


class PacedTries(QObject):
    """Lets a form try secrets one at a time, with the wait that wrong ones bring: one for every form that asks.

    `waiting_changed(seconds)` counts down to 0. Tell it `was_wrong` or `was_right` after every try.
    """

    waiting_changed = Signal(int)

    def __init__(self, tries: WrongTries, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tries = tries
        self._waiting_s = 0
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._on_second_over)

    @property
    def waiting_s(self) -> int:
        """Seconds until a secret would be tried."""
        return self._waiting_s

    def resume(self) -> None:
        """Wait on where an earlier form, perhaps of another process, had to; call it once slots are connected."""
        if self._tries.waiting_s != self._waiting_s:
            self._wait(self._tries.waiting_s)

    def was_wrong(self) -> None:
        """A secret was wrong: count it, and wait."""
        self._wait(self._tries.was_wrong())

    def was_right(self) -> None:
        """A secret was right: begin anew."""
        self._tries.was_right()

    def stop(self) -> None:
        """Count down no more: nobody looks. The wait itself goes on; `resume` finds it."""
        self._second.stop()
        self._waiting_s = 0

    def _wait(self, seconds: int) -> None:
        self._waiting_s = seconds
        if seconds:
            self._second.start()
        else:
            self._second.stop()
        self.waiting_changed.emit(seconds)

    def _on_second_over(self) -> None:
        self._wait(max(0, self._waiting_s - 1))
