"""The window's thread has its turn as soon as it has something to do, of a processor and of the interpreter.

A repaint waits for the interpreter dozens of times while a lane computes, and each time it falls asleep and is woken.
Two habits of Linux make that long: a thread that wakes up waits until whoever is on its processor has had a whole turn
of three milliseconds or more, and a wait for a tenth of a millisecond may take half as long again, so that several end
together. The window's thread asks for the shortest turns, which lets it in at once and gives it no more time in all;
and for waits that end on time. A lane, which nobody watches, is content with waits that end later.
"""

from __future__ import annotations

import ctypes
import os
import struct
import sys
import threading
from contextlib import suppress

SHORTEST_TURN_NS = 100_000
"""The least that Linux takes; from 6.12 on, and before that it takes no notice."""
ON_TIME_NS, PATIENT_NS = 1, 1_000_000
"""How much later than asked for a wait may end. Linux's own value is 50,000."""

_PR_SET_TIMERSLACK = 29
_RESET_ON_FORK = 1
"""What the thread begins has turns of the usual length."""
_SCHED_SETATTR = {"x86_64": 314, "aarch64": 274}
_ATTRIBUTES = struct.Struct("IIQiIQQQ")
"""Size, policy (0: the usual one), flags, niceness, priority, turn, deadline, period: `sched_setattr(2)`."""


def come_first() -> None:
    """The calling thread is let in at once when it wakes up, and is woken on time, from now on and for good.

    What it begins from now on has turns of the usual length. On Linux; nothing elsewhere, nor where it is refused.
    """
    if sys.platform == "linux":
        _end_waits_within(ON_TIME_NS)
        _take_short_turns()


def wait_patiently() -> None:
    """The calling thread asks others for the interpreter a millisecond later than it otherwise would, for good.

    It loses nothing by that while the others let go by themselves. On Linux; nothing elsewhere.
    """
    if sys.platform == "linux":
        _end_waits_within(PATIENT_NS)


def _end_waits_within(nanoseconds: int) -> None:
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(_PR_SET_TIMERSLACK, ctypes.c_ulong(nanoseconds), 0, 0, 0)


def _take_short_turns() -> None:
    number = _SCHED_SETATTR.get(os.uname().machine)
    if number is None:
        return
    own = threading.get_native_id()
    niceness = os.getpriority(os.PRIO_PROCESS, own)
    wanted = _ATTRIBUTES.pack(_ATTRIBUTES.size, 0, _RESET_ON_FORK, niceness, 0, SHORTEST_TURN_NS, 0, 0)
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).syscall(number, own, ctypes.c_char_p(wanted), 0)
