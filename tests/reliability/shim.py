"""The library of `shim.c`: built where there is a compiler, spoken to from a process that was started with it."""

from __future__ import annotations

import ctypes
import shutil
import subprocess
import sys
from pathlib import Path

SOURCE = Path(__file__).with_name("shim.c")
FOREVER = 2**62


def why_not() -> str:
    """Why the disk cannot be played here; empty where it can."""
    if sys.platform != "linux":
        return "a disk that fails is played on Linux only"
    return "" if shutil.which("cc") else "no C compiler (cc): install gcc and libc6-dev to play a disk that fails"


def built(folder: Path) -> Path:
    library = folder / "shim.so"
    command = ["cc", "-O2", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-o", str(library), str(SOURCE)]
    subprocess.run(command, check=True)
    return library


class Shim:
    """The disk of this process, for one folder."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None)
        self._library.lr_calls.restype = ctypes.c_long

    def watch(self, folder: Path, log: Path | None = None) -> None:
        """Count (and write down) what is done in the folder from now on."""
        name = b"" if log is None else bytes(log)
        self._library.lr_watch(bytes(folder.resolve()), name)

    def fail(self, first: int, last: int, error: int) -> None:
        """Calls with these numbers fail."""
        self._library.lr_fail(ctypes.c_long(first), ctypes.c_long(last), ctypes.c_int(error))

    def mark(self, number: int) -> None:
        """Write down that so many operations are acknowledged."""
        self._library.lr_mark(ctypes.c_long(number))

    def calls(self) -> int:
        return int(self._library.lr_calls())
