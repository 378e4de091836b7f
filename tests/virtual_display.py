"""A display that nobody sees, for programs that need a real one."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def virtual_display(*options: str) -> Iterator[str]:
    """The name of a display of Xvfb's own choice, started with these options; it ends with the block."""
    here, there = os.pipe()
    command = ["Xvfb", "-displayfd", str(there), *options, "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[there], stderr=subprocess.DEVNULL) as server:
        os.close(there)
        with os.fdopen(here) as told:
            name = f":{told.readline().strip()}"
        try:
            yield name
        finally:
            server.terminate()
