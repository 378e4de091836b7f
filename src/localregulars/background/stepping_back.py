"""Work that nobody looks at gives way to the window."""

from __future__ import annotations

import os
import sys
import threading
from contextlib import suppress

LESS = 10
"""How much nicer, on the system's scale from -20 to 19: a thread of the window that wakes up goes first at once."""
_NICEST = 19


def step_back() -> None:
    """The calling thread, and all that it begins, gives way to the program's others from now on and for good.

    For what computes without the interpreter, or in a process of its own: whoever holds the interpreter and waits for
    a processor keeps the window waiting too. On Linux, where a thread has a niceness of its own; nothing elsewhere.
    """
    if sys.platform == "linux":
        own = threading.get_native_id()
        _give_way(own)


def hold_back(process: int) -> None:
    """A process that was just begun, and all that it begins, gives way from now on and for good, as by `step_back`.

    Asked by whoever began it: until it could do so itself it would load modules for half a second, and compete with the
    window for the processors. One that is over already is no error.
    """
    if sys.platform == "linux":
        with suppress(ProcessLookupError):
            _give_way(process)


def _give_way(who: int) -> None:
    os.setpriority(os.PRIO_PROCESS, who, min(_NICEST, os.getpriority(os.PRIO_PROCESS, who) + LESS))
