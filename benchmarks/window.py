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
PROBE = (sys.executable, "-m", "benchmarks.window_probe")


def measure() -> list[Figure]:
    """Shortest and median are not mixed: the median of some runs for times, the worst of one run for stalls."""
    yesterday = datetime.now(UTC).date() - timedelta(days=1)
    shop = large_shop(CUSTOMERS, VISITS, yesterday)
    probe(shop)  # the first one scores, the others find the queue
    runs = [probe(shop) for _ in range(RUNS)]
    middle = {name: sorted(run[name] for run in runs)[RUNS // 2] for name in runs[0]}
    figures = [
        Figure("start to a usable unlock field", middle["start_s"], 0.8, "s"),
        Figure("unlock to a painted Today, 20,000 customers, key included", middle["today_s"], 1.5, "s"),
        Figure("the same once the key is derived", middle["after_key_s"], 1.0, "s"),
    ]
    print(f"  of that time without the key the program computed for {middle['after_key_cpu_s']:.2f} s")
    receipts = receipts_file()
    if receipts is None:
        print("The real receipts are not here (LOCALREGULARS_RECEIPTS): stalls are not measured.")
        return figures
    grocer = _grocer()
    watched = probe(grocer, receipts)
    calm = f"heartbeat {watched['calm_stall_max_ms']:.0f} ms late, repaint {watched['calm_repaint_max_ms']:.0f} ms"
    print(f"  at worst with nothing under way, so the machine's own share: {calm}")
    return [
        *figures,
        Figure("heartbeat while importing and scoring, 99 of 100", watched["stall_p99_ms"], 16, "ms"),
        Figure("forced repaint while importing and scoring, 99 of 100", watched["repaint_p99_ms"], 16, "ms"),
        Figure("longest stall while importing and scoring (heartbeat)", watched["stall_max_ms"], 50, "ms"),
        Figure("longest forced repaint while importing and scoring", watched["repaint_max_ms"], 50, "ms"),
    ]


def probe(
    shop: Path, receipts: Path | None = None, program: Sequence[str] = PROBE, **environment: str
) -> dict[str, float]:
    """One run of the window in a process of its own, from the sources or as the `program` that is frozen."""
    extra = [str(receipts)] if receipts else []
    command = [*program, str(shop), PASSPHRASE, repr(time.time()), *extra]
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
