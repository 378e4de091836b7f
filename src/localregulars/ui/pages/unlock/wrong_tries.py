"""How many passphrases in a row were wrong; kept outside the process, so that a fresh start is no way round waits."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

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
    """The count of wrong tries; forgotten after a right one and after a quarter of an hour without any."""

    def __init__(self, preferences: PreferencesFile | None = None, now: Callable[[], float] = time.time) -> None:
        self._preferences = preferences
        self._now = now
        kept = preferences.value if preferences is not None else None
        self._at = kept.wrong_at if kept is not None else 0.0
        is_fresh = kept is not None and 0 <= now() - self._at < _FORGOTTEN_AFTER_S
        self._count = kept.wrong_tries if kept is not None and is_fresh else 0

    @property
    def waiting_s(self) -> int:
        """Whole seconds from now until the next try is allowed."""
        since = max(0.0, self._now() - self._at)
        return max(0, math.ceil(wait_after(self._count) - since))

    def was_wrong(self) -> int:
        """Count one more; returns the seconds to wait."""
        self._keep(self._count + 1)
        return wait_after(self._count)

    def was_right(self) -> None:
        """Begin anew."""
        self._keep(0)

    def _keep(self, count: int) -> None:
        self._count, self._at = count, self._now()
        if self._preferences is not None:
            self._preferences.remember_wrong_tries(count, self._at)
