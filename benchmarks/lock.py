"""From the lock to a fresh process whose field takes the passphrase, with the one that knew the shop gone."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.large_shop import PASSPHRASE, large_shop
from benchmarks.side_by_side import Figure, print_figures

CUSTOMERS, VISITS = 20_000, 500_000
RUNS = 5
_PATIENCE_S, _SCORED_AFTER_S = 120.0, 8.0


def measure() -> list[Figure]:
    """The median of some locks of a large shop in which nothing changed since its last backup."""
    shop = large_shop(CUSTOMERS, VISITS, datetime.now(UTC).date() - timedelta(days=1))
    first, _ = lock_once(shop, looks_s=_SCORED_AFTER_S)
    print(f"  the first lock, of a shop that was scored just now, with its backup: {first:.2f} s")
    runs = [lock_once(shop) for _ in range(RUNS)]
    usable, gone = (sorted(run[place] for run in runs)[RUNS // 2] for place in (0, 1))
    return [
        Figure("lock to a usable field in a fresh process, 20,000 customers", usable, 1.0, "s"),
        Figure("lock to the end of the process that knew the shop", gone, 1.0, "s"),
    ]


def lock_once(shop: Path, looks_s: float = 1.0) -> tuple[float, float]:
    """Seconds from the lock until the fresh process can be used and the old one is gone, and until the latter alone.

    Somebody looks at the shop for `looks_s` seconds first, and whatever its opening started is over then.
    """
    with tempfile.TemporaryDirectory() as place:
        notes, home = Path(place) / "notes", Path(place) / "home"
        notes.mkdir()
        home.mkdir()
        command = [sys.executable, "-m", "benchmarks.lock_probe", str(notes), str(shop), PASSPHRASE]
        with subprocess.Popen(command, env=_environment(home)) as old:
            _wait_for((notes / "entered").exists)
            time.sleep(looks_s)
            (notes / "go").touch()
            _wait_for(lambda: old.poll() is not None)
            gone = time.time()
        _wait_for((notes / "usable").exists)
        (notes / "end").touch()
        locked = float((notes / "locked").read_text())
        usable, process = (notes / "usable").read_text().split()
        _wait_for(lambda: not Path(f"/proc/{process}").exists())
        return max(float(usable), gone) - locked, gone - locked


def _environment(home: Path) -> dict[str, str]:
    """A user of its own, without a display unless there is one."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    display = {} if os.environ.get("DISPLAY") else {"QT_QPA_PLATFORM": "offscreen"}
    here = {"PYTHONPATH": os.pathsep.join(filter(None, (str(Path.cwd()), os.environ.get("PYTHONPATH"))))}
    return {**kept, **display, **here, "HOME": str(home)}


def _wait_for(check: Callable[[], bool]) -> None:
    until = time.monotonic() + _PATIENCE_S
    while not check():
        if time.monotonic() > until:
            raise TimeoutError
        time.sleep(0.002)


if __name__ == "__main__":
    print_figures("Lock", measure())
