"""A display that nobody sees, whose picture can be read at any moment: when is a program's window there, whole?"""

from __future__ import annotations

import mmap
import os
import shutil
import struct
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

WIDTH, HEIGHT = 1400, 900
_EVERY = 8
"""Of so many pixels in a row or column one is looked at."""
_LOOK_EVERY_S = 0.002
_SETTLED_S, _PATIENCE_S = 0.7, 30.0
_WHOLE = 0.95
"""Of the pixels that the program draws, so many look as in the end; a caret blinks."""


@dataclass(frozen=True)
class FirstWindow:
    """When a program's first window stood there, how long it had computed until then, and how much memory it takes."""

    after_s: float
    computed_s: float
    resident_mb: float


class WatchedDisplay:
    """The display `name`; made by `watched_display`."""

    def __init__(self, name: str, picture: mmap.mmap) -> None:
        """The picture is a window dump: a header of 4-byte words, colours, and rows of 4 bytes a pixel."""
        self.name = name
        header = struct.unpack(">25I", picture[:100])
        begin, row = header[0] + header[19] * 12, header[12]
        pixels = np.frombuffer(picture, dtype=np.uint8, offset=begin, count=row * HEIGHT)
        self._pixels = pixels.reshape(HEIGHT, row // 4, 4)[::_EVERY, ::_EVERY, :3]

    def first_window(self, command: Sequence[str | Path], environment: Mapping[str, str]) -> FirstWindow:
        """Start a program, watch until its window does not change any more, and end it."""
        before = last = self._pixels.copy()
        seen: list[tuple[float, float, NDArray[np.uint8]]] = []
        start = time.perf_counter()
        with subprocess.Popen(
            command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as program:
            while (now := time.perf_counter() - start) < (seen[-1][0] + _SETTLED_S if seen else _PATIENCE_S):
                picture = self._pixels.copy()
                if not np.array_equal(picture, last):
                    seen.append((now, _computed_s(program.pid), picture))
                    last = picture
                time.sleep(_LOOK_EVERY_S)
            resident = int(Path(f"/proc/{program.pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
            program.kill()
        if not seen:
            raise TimeoutError
        self._wait_until_empty(before)
        drawn = (last != before).any(axis=2)
        for after, computed, picture in seen:
            if ((picture == last).all(axis=2) & drawn).sum() >= _WHOLE * drawn.sum():
                return FirstWindow(after, computed, resident / 1e6)
        raise LookupError

    def _wait_until_empty(self, before: NDArray[np.uint8]) -> None:
        until = time.perf_counter() + _PATIENCE_S
        while not np.array_equal(self._pixels, before) and time.perf_counter() < until:
            time.sleep(_LOOK_EVERY_S)


@contextmanager
def watched_display() -> Iterator[WatchedDisplay]:
    """A display of our own for as long as it is needed; `FileNotFoundError` without Xvfb."""
    server = shutil.which("Xvfb")
    if server is None:
        raise FileNotFoundError
    here, there = os.pipe()
    with tempfile.TemporaryDirectory() as folder:
        screen = ["-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", folder]
        command = [server, "-displayfd", str(there), *screen, "-nolisten", "tcp", "-noreset"]
        with subprocess.Popen(command, pass_fds=[there], stderr=subprocess.DEVNULL) as process:
            os.close(there)
            with os.fdopen(here) as told:
                name = f":{told.readline().strip()}"
            with (Path(folder) / "Xvfb_screen0").open("rb") as file:
                picture = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            try:
                yield WatchedDisplay(name, picture)
            finally:
                process.terminate()


def _computed_s(process: int) -> float:
    """Processor seconds of a process and all its threads."""
    tasks = Path(f"/proc/{process}/task")
    return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks.iterdir()) / 1e9
