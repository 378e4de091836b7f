"""Reads the beginning of a database file without taking away the locks that SQLite holds on it.

POSIX locks belong to the process: when any of its handles to a file is closed, all its locks on that file are gone,
also those of a connection that is open in the same process. Another program could then take the file for its own and
remove the write-ahead log (https://www.sqlite.org/howtocorrupt.html, section 2.2). So the handles stay open.
"""

from __future__ import annotations

import os
import sys
from collections import OrderedDict
from pathlib import Path
from threading import Lock

from localregulars.storage.failures import file_failures

_MOST_KEPT = 8
"""More than the shops that one process ever has open at a time; the one longest unused is closed."""
_kept: OrderedDict[tuple[int, int], int] = OrderedDict()
_guard = Lock()


def first_bytes(path: Path, count: int) -> bytes:
    """The first `count` bytes of a file, fewer where it is shorter."""
    with file_failures():
        if sys.platform == "win32":  # locks belong to a handle there, and a kept one would keep the file from moving
            with path.open("rb") as file:
                return file.read(count)
        with _guard:
            return os.pread(_handle(path), count, 0)


def _handle(path: Path) -> int:
    """An open handle to the file that has this name now; one that was replaced since has another number."""
    status = path.stat()
    place = (status.st_dev, status.st_ino)
    if place not in _kept:
        _kept[place] = os.open(path, os.O_RDONLY)
        if len(_kept) > _MOST_KEPT:
            os.close(_kept.popitem(last=False)[1])
    _kept.move_to_end(place)
    return _kept[place]
