"""How the window and the lanes share the one interpreter, so that work on a lane never shows on the screen (ADR 0040).

The window's thread comes first (`coming_first`), and two settings are of the whole process. A lane that computes in
Python gives way after a tenth of a millisecond (Python's own value is five, and one repaint asks for its turn hundreds
of times). And the search for cycles of objects, which stops every thread for as long as it takes, runs on the window's
thread only, while nothing else is under way.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from localregulars.background.coming_first import come_first

TURN_S = 0.0001
"""Measured in ADR 0040: shorter gains nothing, longer shows."""

_LOOK_EVERY_MS = 500
_QUIET_LOOKS = 4
_WORTH_A_SEARCH = 2_000
"""So many new objects before a search is worth it: a millisecond or two of looking."""
_CANNOT_WAIT = 3_000_000
"""So many that memory counts more than a stutter."""
_EVERYTHING_EVERY = 200
"""So many searches among new objects before one among all of them."""


class SharedInterpreter(QObject):
    """Sets them when made and puts the two back at `give_back`; made by `Lanes`, one at a time in a process."""

    def __init__(self, is_quiet: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._is_quiet = is_quiet
        self._turn_before = sys.getswitchinterval()
        self._was_searching = gc.isenabled()
        sys.setswitchinterval(TURN_S)
        come_first()
        gc.disable()
        gc.freeze()  # what the start has made stays for good: no search need look at it
        self._searches = self._quiet_looks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def search(self) -> bool:
        """Look for cycles if that is worth it and disturbs nobody; whether it was done."""
        new = gc.get_count()[0]
        is_due = new > _CANNOT_WAIT or (new > _WORTH_A_SEARCH and self._is_quiet())
        if is_due:
            self._searches += 1
            gc.collect(2 if self._searches % _EVERYTHING_EVERY == 0 else 1)
        return is_due

    def _look(self) -> None:
        """Search once it has been quiet for some looks: between two steps of one piece of work it only seems to be."""
        self._quiet_looks = self._quiet_looks + 1 if self._is_quiet() else 0
        if self._quiet_looks == 0 or self._quiet_looks >= _QUIET_LOOKS:
            self.search()

    def give_back(self) -> None:
        """Leave the process as it was; a second call does nothing."""
        if not self._timer.isActive():
            return
        self._timer.stop()
        sys.setswitchinterval(self._turn_before)
        gc.unfreeze()
        if self._was_searching:
            gc.enable()
