"""Run a command and write down every socket that it, and whatever it starts, asks the system for."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

_CALLS = "trace=socket,connect,bind,sendto"


class Done(NamedTuple):
    """A command that ended well: what it printed, and its calls about sockets (None where nobody may look)."""

    said: str
    sockets: str | None


def traced(command: Sequence[str], environment: Mapping[str, str], folder: Path) -> Done:
    """Run it; `folder` keeps the notes. Where the system's calls cannot be watched, it runs all the same."""
    notes = folder / "calls"
    watch = ["strace", "-f", "-qq", "-e", _CALLS, "-o", str(notes)]
    may_watch = sys.platform == "linux" and shutil.which("strace") is not None and _allowed([*watch, "true"])
    done = subprocess.run(
        [*watch, *command] if may_watch else command,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=280,
    )
    assert done.returncode == 0, done.stderr
    return Done(done.stdout, notes.read_text(encoding="utf-8") if may_watch else None)


def _allowed(command: Sequence[str]) -> bool:
    return subprocess.run(command, check=False, capture_output=True).returncode == 0
