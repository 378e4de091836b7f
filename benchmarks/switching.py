"""How long another language, another theme or another screen takes: `python -m benchmarks.switching`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta

from benchmarks.large_shop import PASSPHRASE, large_shop
from benchmarks.side_by_side import Figure, print_figures
from benchmarks.window import CUSTOMERS, VISITS

FAST_ENOUGH_MS, SCREEN_MS = 200, 100
_WORST_SHARE = 0.95


def measure() -> list[Figure]:
    """The longest of 95 of 100 of each, on a shop of 20,000 customers and 500,000 visits."""
    times = probe()
    for name in ("screen", "theme", "after_theme", "after_theme_settled", "language"):
        spent = sorted(times[f"{name}_cpu_ms"])
        print(f"  {name}: {spent[len(spent) // 2]:.0f} ms of processor time in the middle, {_p95(spent):.0f} ms at p95")
    return [
        Figure("another language in Settings, 95 of 100", _p95(times["language_ms"]), FAST_ENOUGH_MS, "ms"),
        Figure("another theme on any screen, 95 of 100", _p95(times["theme_ms"]), FAST_ENOUGH_MS, "ms"),
        Figure("another screen, hidden while the theme changed", _p95(times["after_theme_ms"]), SCREEN_MS, "ms"),
        Figure("the same with a moment between", _p95(times["after_theme_settled_ms"]), SCREEN_MS, "ms"),
        Figure("another screen, 95 of 100", _p95(times["screen_ms"]), SCREEN_MS, "ms"),
    ]


def probe() -> dict[str, list[float]]:
    """One run of the window in a process of its own."""
    shop = large_shop(CUSTOMERS, VISITS, datetime.now(UTC).date() - timedelta(days=1))
    command = [sys.executable, "-m", "benchmarks.switching_probe", str(shop), PASSPHRASE]
    display = {} if os.environ.get("DISPLAY") else {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, env=os.environ | display, text=True)
    times: dict[str, list[float]] = json.loads(done.stdout)
    return times


def _p95(times: list[float]) -> float:
    return sorted(times)[int(len(times) * _WORST_SHARE)]


if __name__ == "__main__":
    found = measure()
    print_figures("Switching", found)
    sys.exit(0 if all(figure.holds for figure in found) else 1)
