"""Runs in a process of its own: how much memory an import takes above the unlocked, idle program (Linux).

python -m benchmarks.import_memory SHOP FILE PASSPHRASE-FILE
"""

from __future__ import annotations

import re
import sys
from functools import partial
from pathlib import Path

from localregulars.application.execution import execute
from localregulars.application.visits.imports import import_visits
from localregulars.bootstrap.commands import command_services
from localregulars.domain.progress import SilentProgress


def memory_mb(what: str) -> float:
    """`VmRSS` (now) or `VmHWM` (the most so far) of this process."""
    found = re.search(rf"{what}:\s+(\d+) kB", Path("/proc/self/status").read_text(encoding="ascii"))
    if found is None:
        raise LookupError(what)
    return int(found[1]) / 1024


def main() -> int:
    """Print idle and peak MB."""
    shop, file, secret = (Path(argument) for argument in sys.argv[1:4])
    services = command_services()
    store = services.vault().unlock(shop, secret.read_text(encoding="utf-8").strip())
    idle = memory_mb("VmRSS")
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # forget the key derivation's 256 MB
    parsed = services.read_export(file, format="auto", country="US", token=SilentProgress())
    execute(store, services.clock, partial(import_visits, parsed=parsed))
    store.close()
    print(idle, memory_mb("VmHWM"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
