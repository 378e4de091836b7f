"""A clock that stands still, for the program and for the database: consents are judged by the database's own."""

from __future__ import annotations

import ctypes
from datetime import UTC, datetime, timedelta
from typing import ClassVar

from sqlcipher3 import _sqlite3

MOMENT = datetime(2026, 3, 10, 10, 15, tzinfo=UTC)
"""A Tuesday morning."""
_JULIAN_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_JULIAN_EPOCH_MS = 210_866_760_000_000
"""The start of 1970 in milliseconds since noon in Greenwich on 24 November 4714 BC, as SQLite counts time."""
_MILLISECOND = timedelta(milliseconds=1)
_OK = 0
_CurrentTime = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.POINTER(ctypes.c_int64))


class StillClock:
    """It is always `MOMENT`."""

    def now(self) -> datetime:
        return MOMENT


class _FileSystem(ctypes.Structure):
    """What SQLite knows of the computer (`sqlite3_vfs`, version 2), up to the time; the rest is left as it is."""

    _fields_: ClassVar = [
        ("version", ctypes.c_int),
        ("file_bytes", ctypes.c_int),
        ("longest_path", ctypes.c_int),
        ("others", ctypes.c_void_p * 15),  # next, name, own data, and twelve functions from xOpen to xGetLastError
        ("current_time_ms", _CurrentTime),
    ]


@_CurrentTime
def _moment(_computer: int, into: ctypes._Pointer[ctypes.c_int64]) -> int:
    into[0] = _JULIAN_EPOCH_MS + (MOMENT - _JULIAN_EPOCH) // _MILLISECOND
    return _OK


def stop_database_clock() -> None:
    """For every database that this process asks from now on it is `MOMENT`."""
    library = ctypes.CDLL(_sqlite3.__file__)
    library.sqlite3_vfs_find.restype = ctypes.POINTER(_FileSystem)
    computer = library.sqlite3_vfs_find(None).contents
    computer.current_time_ms = _moment
