"""Makes the process a bad place to look for secrets in: no core dump, no reader from outside, no network.

Everything here is said to the operating system or to the interpreter once and cannot be taken back by accident. None
of it stops somebody who is the administrator of the computer; `SECURITY.md` says what is out of reach.
"""

from __future__ import annotations

import ctypes
import os
import sys
from contextlib import suppress
from typing import Any

if sys.platform != "win32":
    import resource

_PRIVATE = 0o077
_PR_SET_DUMPABLE = 4
_AF_UNIX = 1
"""The one family that is let through: pipes between our own processes and the desktop's bus live on this computer."""
_LOOK_UPS = frozenset(
    {
        "socket.getaddrinfo",
        "socket.gethostbyname",
        "socket.gethostbyaddr",
        "socket.getnameinfo",
        "socket.gethostbyname_ex",
    }
)
_ADDRESSED = frozenset({"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"})


class NetworkUsedError(RuntimeError):
    """Some code of ours or of a library tried to use the network: a bug, and it did not get through."""


def harden_process() -> None:
    """Files for this user only, no core dump, no other process of the user may read our memory, no network socket."""
    os.umask(_PRIVATE)
    forbid_core_dumps()
    refuse_network()


def forbid_core_dumps() -> None:
    """A crash writes no memory to disk, and a debugger of the same user is refused (Linux), for good.

    Where a system does not offer one of the two, the other still holds.
    """
    if sys.platform != "win32":
        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def refuse_network() -> None:
    """From now on every network socket and every look-up of a host raises `NetworkUsedError`; once is enough."""
    if not _Refusal.is_in_force:
        _Refusal.is_in_force = True
        sys.addaudithook(_refuse)


class _Refusal:
    """Whether the hook is in: hooks cannot be taken out, and one is enough."""

    is_in_force = False


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    """The audit hook; called for every audited event of the interpreter, so the common case is one comparison."""
    if not event.startswith("socket."):
        return
    is_network = (
        event in _LOOK_UPS
        or (event == "socket.__new__" and arguments[1] != _AF_UNIX)
        or (event in _ADDRESSED and isinstance(arguments[1], tuple))
    )
    if is_network:
        message = "Local Regulars never uses the network."
        raise NetworkUsedError(message)
