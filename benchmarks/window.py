"""Start, unlock and stalls of the real window, without a display or under the one that is there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks import stalls
from benchmarks.large_shop import PASSPHRASE, large_shop
from benchmarks.side_by_side import Figure

CUSTOMERS, VISITS = 20_000, 500_000
RUNS = 5
PROBE = (sys.executable, "-m", "benchmarks.window_probe")


def measure() -> list[Figure]:
    """Shortest and median are not mixed: the median of some runs for times, all of some runs for stalls."""
    yesterday = datetime.now(UTC).date() - timedelta(days=1)
    shop = large_shop(CUSTOMERS, VISITS, yesterday)
    probe(shop)  # the first one scores, the others find the queue
    runs = [probe(shop) for _ in range(RUNS)]
    middle = {name: sorted(run[name] for run in runs)[RUNS // 2] for name in runs[0]}
    print(f"  of that time without the key the program computed for {middle['after_key_cpu_s']:.2f} s")
    used = probe(shop, "use")
    print(f"  of the time for a list below the window's own thread computed {used['list_cpu_ms']:.0f} ms")
    return [
        Figure("start to a usable unlock field", middle["start_s"], 0.8, "s"),
        Figure("unlock to a painted Today, 20,000 customers, key included", middle["today_s"], 1.5, "s"),
        Figure("the same once the key is derived", middle["after_key_s"], 1.0, "s"),
        Figure("memory with that shop open", middle["resident_mb"], 250, "MB"),
        Figure(f"sorting or searching {used['rows']:,.0f} rows, 95 of 100", used["list_ms"], 100, "ms"),
        *stalls.measure(),
    ]


def probe(shop: Path, task: str = "", program: Sequence[str] = PROBE, **environment: str) -> dict[str, float]:
    """One run of the window in a process of its own, from the sources or as the `program` that is frozen."""
    command = [*program, str(shop), PASSPHRASE, repr(time.time()), *filter(None, [task])]
    display = {} if os.environ.get("DISPLAY") else {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        command, check=True, stdout=subprocess.PIPE, env={**os.environ, **display, **environment}, text=True
    )
    figures: dict[str, float] = json.loads(done.stdout)
    return figures
