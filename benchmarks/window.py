"""Start, unlock and stalls of the real window, without a display or under the one that is there."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from benchmarks.import_command import receipts_file
from benchmarks.large_shop import PASSPHRASE, WORK, large_shop
from benchmarks.side_by_side import Figure

CUSTOMERS, VISITS = 20_000, 500_000
RUNS = 5
WORK_WATCHED = ("import", "scoring", "export", "backup")
_TOLD = ("stall_max_ms", "stall_p99_ms", "stalls", "repaint_max_ms", "repaint_p99_ms")
PROBE = (sys.executable, "-m", "benchmarks.window_probe")


def measure() -> list[Figure]:
    """Shortest and median are not mixed: the median of some runs for times, the worst of one run for stalls."""
    yesterday = datetime.now(UTC).date() - timedelta(days=1)
    shop = large_shop(CUSTOMERS, VISITS, yesterday)
    probe(shop)  # the first one scores, the others find the queue
    runs = [probe(shop) for _ in range(RUNS)]
    middle = {name: sorted(run[name] for run in runs)[RUNS // 2] for name in runs[0]}
    print(f"  of that time without the key the program computed for {middle['after_key_cpu_s']:.2f} s")
    used = probe(shop, "use")
    print(f"  of the time for a list below the window's own thread computed {used['list_cpu_ms']:.0f} ms")
    figures = [
        Figure("start to a usable unlock field", middle["start_s"], 0.8, "s"),
        Figure("unlock to a painted Today, 20,000 customers, key included", middle["today_s"], 1.5, "s"),
        Figure("the same once the key is derived", middle["after_key_s"], 1.0, "s"),
        Figure("memory with that shop open", middle["resident_mb"], 250, "MB"),
        Figure(f"sorting or searching {used['rows']:,.0f} rows, 95 of 100", used["list_ms"], 100, "ms"),
    ]
    receipts = receipts_file()
    if receipts is None:
        print("The real receipts are not here (LOCALREGULARS_RECEIPTS): stalls are not measured.")
        return figures
    return figures + _stalls(probe(_grocer(), str(receipts)))


def _stalls(watched: dict[str, float]) -> list[Figure]:
    """One row for each kind of work, beside what the machine itself does with nothing under way."""
    print("  milliseconds        heartbeat late: worst, 99 of 100, over 50    forced repaint: worst, 99 of 100")
    for what in ("calm", *WORK_WATCHED):
        one, two, three, four, five = (watched[f"{what}_{name}"] for name in _TOLD)
        print(f"  {what:18s} {one:21.1f} {two:10.1f} {three:9.0f} {four:26.1f} {five:10.1f}")
    worst = {name: max(watched[f"{what}_{name}"] for what in WORK_WATCHED) for name in _TOLD}
    return [
        Figure("heartbeat in import, scoring, export and backup, 99 of 100", worst["stall_p99_ms"], 16, "ms"),
        Figure("forced repaint meanwhile, 99 of 100", worst["repaint_p99_ms"], 16, "ms"),
        Figure("longest stall meanwhile (heartbeat)", worst["stall_max_ms"], 50, "ms"),
        Figure("longest forced repaint meanwhile", worst["repaint_max_ms"], 50, "ms"),
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


def _grocer() -> Path:
    """A fresh shop of 2,500 customers who all agreed and have no visits yet; the till ids are those of the receipts."""
    fresh = WORK / "grocer"
    shutil.rmtree(fresh, ignore_errors=True)
    shutil.copytree(large_shop(2500, 0, date(2017, 12, 31)), fresh)
    return fresh
